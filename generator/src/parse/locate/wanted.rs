//! Tree of wanted places, so that all are located in one pass over a text.

use std::collections::BTreeMap;

use crate::document::pointer;

/// Wanted places at and below one place.
#[derive(Clone, Debug, Default)]
pub(super) struct Wanted<'p> {
    /// Pointer of this place, if it is wanted.
    pub(super) here: Option<&'p str>,
    below: BTreeMap<String, Wanted<'p>>,
}

impl<'p> Wanted<'p> {
    /// Creates the tree of these pointers. Invalid pointers are skipped.
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

    /// Returns the wanted places under a key or an index.
    pub(super) fn under(&self, token: &str) -> Option<&Self> {
        self.below.get(token)
    }

    /// `true` if no places below are wanted.
    pub(super) fn is_leaf(&self) -> bool {
        self.below.is_empty()
    }
}
