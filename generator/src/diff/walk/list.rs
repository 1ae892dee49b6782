//! Lists whose elements have an identity: which element here is which there.

use super::{At, Walk};
use crate::diff::rules::Aspect;

/// How the elements of two lists belong together. What is in no pair was removed or added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Pairing {
    /// Index here, index there; in the order of the base.
    pub(in super::super) pairs: Vec<(usize, usize)>,
    /// Indices of the base in no pair.
    pub(in super::super) removed: Vec<usize>,
    /// Indices of the revision in no pair.
    pub(in super::super) added: Vec<usize>,
}

impl Pairing {
    /// Pairs what is equal, each element once.
    pub(super) fn new<T>(base: &[T], head: &[T], equal: impl Fn(&T, &T) -> bool) -> Self {
        let mut pairing = Self {
            pairs: Vec::new(),
            removed: (0..base.len()).collect(),
            added: (0..head.len()).collect(),
        };
        pairing.pair(base, head, equal);
        pairing
    }

    /// Pairs more of what is left, by another measure.
    pub(super) fn pair<T>(&mut self, base: &[T], head: &[T], equal: impl Fn(&T, &T) -> bool) {
        let mut left = std::mem::take(&mut self.added);
        self.removed.retain(|&at| {
            let Some(one) = base.get(at) else {
                return true;
            };
            let same = |&there: &usize| head.get(there).is_some_and(|other| equal(one, other));
            let Some(place) = left.iter().position(same) else {
                return true;
            };
            self.pairs.push((at, left.remove(place)));
            false
        });
        self.added = left;
        self.pairs.sort_unstable();
    }

    /// Whether what both lists have stands in the same order.
    pub(super) fn in_order(&self) -> bool {
        self.pairs.is_sorted_by_key(|(_, head)| head)
    }
}

impl Walk<'_> {
    /// Keeps how the lists at `at` were paired, and notes it if their order differs.
    pub(super) fn keep(&mut self, at: &At, pairing: &Pairing) {
        self.keep_as(Aspect::Reordered, at, pairing);
    }

    /// The same, where another order is this.
    pub(super) fn keep_as(&mut self, reordered: Aspect, at: &At, pairing: &Pairing) {
        let (Some(base), Some(head)) = (&at.pointer.base, &at.pointer.head) else {
            return;
        };
        if at.whole.is_some() {
            return;
        }
        if !pairing.in_order() {
            self.note_with(reordered, at, None, None, vec![at.order()]);
        }
        self.pairings
            .insert((base.clone(), head.clone()), pairing.clone());
    }
}
