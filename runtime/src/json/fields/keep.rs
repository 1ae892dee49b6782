//! The memory of an object for what was sent where it is not as described. Takes the deviations in it; gives the members to
//! keep, unless a value inside the object keeps them, or the error of an object that cannot be tolerated.
//!
//! ```text
//! {"id":1,"labels":[null,7]} of labels that are strings   labels: [null,7]
//! {"message":"Not Found"} of a whole document             error: an object without any of its fields
//! ```

use super::Fields;
use crate::json::document::{Flaw, Problem};
use crate::json::node::{Node, VACANT};
use crate::json::sent::Sent;
use crate::json::{Json as _, Value};

/// The fields of an error's body. An object that has no other field is not one that deviates, but an error.
const FIELDS_OF_ERRORS: [&str; 5] = ["message", "documentation_url", "status", "errors", "error"];

/// The number of nodes that objects may keep, as a multiple of those of the document. It is exceeded only by objects that contain
/// each other in a list with a wrong item, more than this deep.
const MAX_HELD: usize = 8;

impl Fields<'_> {
    /// Returns what was sent where the object is not as described, unless a value inside it keeps that.
    #[cold]
    pub(super) fn sent(&self) -> Option<Sent> {
        let document = self.document();
        if document.failed() {
            return None;
        }
        if self.base.is_none() {
            if self.node.is_vacant() {
                return Some(Sent::Instead(None));
            }
            document.tolerance.set_kept(self.node.index(), true);
            return Some(Sent::Instead(Some(Value::read(self.node))));
        }
        let (flaws, vacant) = document.tolerance.keep_since(self.mark);
        let (missing, wrong): (Vec<_>, Vec<_>) = flaws
            .into_iter()
            .partition(|flaw| matches!(flaw.problem, Problem::Missing(_)));
        if !missing.is_empty() && document.tolerance.is_answer() && self.is_error() {
            self.refuse("an object without any of its fields");
        }
        let missing = missing.iter().filter_map(|flaw| match flaw.problem {
            Problem::Missing(name) => Some((name.to_owned(), None)),
            _ => None,
        });
        let members: Vec<_> = missing.chain(self.members_with(wrong, vacant)).collect();
        (!members.is_empty()).then_some(Sent::Members(members))
    }

    /// Records that the object is none that can be tolerated, and why.
    fn refuse(&self, found: &'static str) {
        let expected = self.expected;
        self.document()
            .fail(self.node.index(), Problem::Foreign { expected, found });
    }

    /// `true` if this is the whole document, and none of its members is a field but those of errors.
    fn is_error(&self) -> bool {
        let slots = self.document().slots.borrow();
        let slot = |index: usize| slots.get(self.base.unwrap_or(0) + index);
        let mut names = self.names.iter().enumerate();
        self.node.index() == 0
            && names.all(|(index, name)| {
                slot(index).is_none_or(|slot| *slot == VACANT) || FIELDS_OF_ERRORS.contains(name)
            })
    }

    /// Returns the members that contain one of the nodes that are wrong, or are vacant objects.
    fn members_with(&self, wrong: Vec<Flaw>, mut vacant: Vec<u32>) -> Vec<(String, Option<Value>)> {
        let mut nodes: Vec<u32> = wrong.iter().map(|flaw| flaw.node).collect();
        nodes.sort_unstable();
        vacant.sort_unstable();
        let has_one = |value: &Node<'_>| {
            let inside = value.subtree();
            let first = nodes.partition_point(|node| *node < inside.start);
            // A vacant object keeps what was sent, too, because it may be moved.
            vacant.binary_search(&inside.start).is_ok()
                || nodes.get(first).is_some_and(|node| inside.contains(node))
        };
        let members: Vec<_> = self
            .node
            .members()
            .filter(|(_, value)| has_one(value))
            .collect();
        let document = self.document();
        let size = members.iter().map(|(_, value)| value.subtree().len()).sum();
        let all = document.root().subtree().len();
        if document.tolerance.hold(size) > all.saturating_mul(MAX_HELD)
            && document.tolerance.is_answer()
        {
            self.refuse("too many objects within each other that are not as described");
            return Vec::new();
        }
        members
            .into_iter()
            .map(|(key, value)| (key.text().into_owned(), Some(Value::read(value))))
            .collect()
    }
}
