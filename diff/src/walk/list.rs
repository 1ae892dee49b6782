//! Pairs the elements of two lists whose elements have an identity.

use super::{At, Walk};
use crate::rules::ChangeKind;

/// The pairing of the elements of two lists. Elements in no pair were removed or added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pairing {
    /// Pairs of an index in the base and an index in the head, in the order of the base.
    pub(crate) pairs: Vec<(usize, usize)>,
    /// Indices in the base of elements in no pair.
    pub(crate) removed: Vec<usize>,
    /// Indices in the head of elements in no pair.
    pub(crate) added: Vec<usize>,
}

impl Pairing {
    /// Pairs equal elements, each at most once.
    pub(super) fn new<T>(base: &[T], head: &[T], equal: impl Fn(&T, &T) -> bool) -> Self {
        let mut pairing = Self {
            pairs: Vec::new(),
            removed: (0..base.len()).collect(),
            added: (0..head.len()).collect(),
        };
        pairing.pair(base, head, equal);
        pairing
    }

    /// Pairs elements that are left, by another criterion.
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

    /// `true` if the paired elements have the same order in both lists.
    pub(super) fn in_order(&self) -> bool {
        self.pairs.is_sorted_by_key(|(_, head)| head)
    }
}

impl Walk<'_> {
    /// Records the pairing of the lists at `at`, and notes a change of their order.
    pub(super) fn keep(&mut self, at: &At, pairing: &Pairing) {
        self.keep_as(ChangeKind::Reordered, at, pairing);
    }

    /// Records the pairing like [`Self::keep`], and notes a change of order as this kind of change.
    pub(super) fn keep_as(&mut self, reordered: ChangeKind, at: &At, pairing: &Pairing) {
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
