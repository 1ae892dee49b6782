//! The places that are looked for, as a tree: so that one pass over a text finds all of them.

use std::collections::BTreeMap;

use crate::spec::pointer;

/// Places below one place.
#[derive(Clone, Debug, Default)]
pub(super) struct Wanted<'p> {
    /// The pointer of this very place, if it is looked for.
    pub(super) here: Option<&'p str>,
    below: BTreeMap<String, Wanted<'p>>,
}

impl<'p> Wanted<'p> {
    /// The tree of these pointers. What is no pointer is left out.
    pub(super) fn new(pointers: impl IntoIterator<Item = &'p str>) -> Self {
        let mut root = Self::default();
        for wanted in pointers {
            let mut node = &mut root;
            for token in pointer::tokens(wanted).into_iter().flatten() {
                node = node.below.entry(token).or_default();
            }
            node.here = Some(wanted);
        }
        root
    }

    /// What is looked for under a key or an index.
    pub(super) fn under(&self, token: &str) -> Option<&Self> {
        self.below.get(token)
    }

    /// Whether nothing is looked for below.
    pub(super) fn is_leaf(&self) -> bool {
        self.below.is_empty()
    }
}
