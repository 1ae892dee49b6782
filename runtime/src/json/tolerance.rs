//! Tolerance of documents that are not as described. Takes the places that do not match; remembers them, so that decoding
//! goes on, and knows which of them an object keeps in order to write back what was sent.
//!
//! ```text
//! {"id":1,"owner":null,"labels":[null]} of an object whose owner and labels are required
//! owner    expected SimpleUser, found null    kept by the object
//! labels[0]  expected Label, found null       kept by the vacant label
//! ```

use std::cell::{Cell, RefCell};

use super::document::{Flaw, Problem};
use super::node::VACANT;

/// The maximum number of deviations. A malicious document must not turn a few bytes for each of them into a vacant object of
/// kilobytes; a page of a service that lacks a hundred fields in each of a hundred items is below.
const MAX_NOTED: usize = 1 << 14;

/// The way in which a document is decoded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Mode {
    /// The first place that does not match is an error.
    #[default]
    Strict,
    /// Places that do not match are vacant, unless the document is of another kind altogether.
    Answer,
    /// Places that do not match are vacant: for JSON that was part of an answer.
    Part,
}

/// A place that does not match.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noted {
    pub(super) flaw: Flaw,
    /// The expected type of a missing field; empty if it is unknown.
    pub(super) missing: &'static str,
    /// `true` if a value keeps what was sent there.
    kept: bool,
}

/// The state of tolerant decoding.
#[derive(Debug)]
pub(super) struct Tolerance {
    mode: Cell<Mode>,
    /// The node that was refused last.
    refused: Cell<u32>,
    noted: RefCell<Vec<Noted>>,
    /// The number of nodes that objects keep. Objects that contain each other may each keep the same ones.
    held: Cell<usize>,
}

impl Default for Tolerance {
    fn default() -> Self {
        Self {
            mode: Cell::default(),
            refused: Cell::new(VACANT),
            noted: RefCell::default(),
            held: Cell::default(),
        }
    }
}

impl Tolerance {
    pub(super) fn begin(&self, mode: Mode) {
        self.mode.set(mode);
        self.refused.set(VACANT);
        self.noted.borrow_mut().clear();
        self.held.set(0);
    }

    pub(super) fn end(&self) {
        self.mode.set(Mode::Strict);
    }

    /// Begins to try a variant of a union, which must match entirely; returns the mode to restore and the number of
    /// deviations so far.
    pub(super) fn attempt(&self) -> (Mode, usize) {
        (self.mode.replace(Mode::Strict), self.count())
    }

    pub(super) fn end_attempt(&self, mode: Mode) {
        self.mode.set(mode);
    }

    #[inline(always)]
    pub(super) fn is_on(&self) -> bool {
        self.mode.get() != Mode::Strict
    }

    pub(super) fn is_answer(&self) -> bool {
        self.mode.get() == Mode::Answer
    }

    /// `true` if the node was the last to be refused, so that its value is vacant.
    #[inline(always)]
    pub(super) fn refused(&self, node: u32) -> bool {
        self.refused.get() == node
    }

    /// Returns the number of deviations so far.
    #[inline(always)]
    pub(super) fn count(&self) -> usize {
        self.noted.borrow().len()
    }

    /// Remembers a deviation; `false` if it cannot be tolerated.
    pub(super) fn note(&self, flaw: Flaw) -> bool {
        let mut noted = self.noted.borrow_mut();
        let is_root = flaw.node == 0 && matches!(flaw.problem, Problem::Expected(_));
        // A part of an answer lacks the other members of its object, which are noted, too.
        let limit = if self.is_answer() {
            MAX_NOTED
        } else {
            MAX_NOTED * 2
        };
        if !self.is_on() || is_root && self.is_answer() || noted.len() == limit {
            return false;
        }
        if let Problem::Expected(_) = flaw.problem {
            self.refused.set(flaw.node);
        }
        noted.push(Noted {
            flaw,
            missing: "",
            kept: false,
        });
        true
    }

    /// Adds the expected type to the missing field that was noted last.
    pub(super) fn name_missing(&self, expected: &'static str) {
        if let Some(last) = self.noted.borrow_mut().last_mut()
            && matches!(last.flaw.problem, Problem::Missing(_))
            && last.missing.is_empty()
        {
            last.missing = expected;
        }
    }

    /// Marks the refused node as kept by its value, or no longer.
    pub(super) fn set_kept(&self, node: u32, kept: bool) {
        let mut noted = self.noted.borrow_mut();
        let is_it = |one: &&mut Noted| one.flaw.node == node;
        if let Some(one) = noted.iter_mut().rev().find(is_it) {
            one.kept = kept;
        }
    }

    /// Returns the deviations since `mark` that no value keeps, and marks them as kept.
    ///
    /// The second list are the nodes whose values are vacant objects, which keep what was sent.
    pub(super) fn keep_since(&self, mark: usize) -> (Vec<Flaw>, Vec<u32>) {
        let mut noted = self.noted.borrow_mut();
        let (mut open, mut kept) = (Vec::new(), Vec::new());
        for one in noted.iter_mut().skip(mark) {
            match one.flaw.problem {
                _ if !one.kept => open.push(one.flaw),
                Problem::Expected(_) => kept.push(one.flaw.node),
                Problem::Missing(_) | Problem::Foreign { .. } => {}
            }
            one.kept = true;
        }
        (open, kept)
    }

    /// Counts nodes that an object is to keep, and returns the number so far.
    pub(super) fn hold(&self, nodes: usize) -> usize {
        self.held.set(self.held.get().saturating_add(nodes));
        self.held.get()
    }

    /// `true` if no value keeps one of the deviations since `mark`.
    pub(super) fn is_any_lost(&self, mark: usize) -> bool {
        self.noted.borrow().iter().skip(mark).any(|one| !one.kept)
    }

    /// Forgets the deviations since `mark`.
    pub(super) fn forget_since(&self, mark: usize) {
        self.noted.borrow_mut().truncate(mark);
        // What was refused is read again, and may match.
        self.refused.set(VACANT);
    }

    /// Returns all deviations in the order of the document.
    pub(super) fn take(&self) -> Vec<Noted> {
        let mut noted = self.noted.take();
        noted.sort_by_key(|one| one.flaw.node);
        noted
    }
}
