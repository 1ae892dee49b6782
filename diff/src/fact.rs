//! Facts: changes of meaning, each reported once.

use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use super::change::Change;
use super::rules::ChangeKind;
use super::sides::Sides;
use super::verdict::{Bump, Wire};

/// A difference of the documents that a fact accounts for: the value at the base pointer became the value at the head
/// pointer. If one pointer is missing, the value was removed or added.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Edit {
    /// The two pointers.
    pub at: Sides<String>,
    /// `true` if only the order of a list differs.
    pub order: bool,
}

/// A change of meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The kind of change.
    pub kind: ChangeKind,
    /// JSON pointers of the parts that were compared, nearly always one. It equals [`Self::pointer`], unless the part
    /// is written in another form: the difference may then be in a schema that the part refers to, as other parts may
    /// do.
    pub owners: Vec<Sides<String>>,
    /// JSON pointers of the change.
    pub pointer: Sides<String>,
    /// The old value.
    pub old: Option<Value>,
    /// The new value.
    pub new: Option<Value>,
    /// A possible successor of something that was removed. A help for readers, not a fact.
    pub hint: Option<String>,
    /// `true` if upstream's description did not change here and only our corrections or observations did.
    pub ours: bool,
    /// The differences of the documents that the fact accounts for.
    pub edits: Vec<Edit>,
    /// The operations and webhooks that use the changed part.
    pub usage: Arc<Usage>,
    /// The verdict for running programs.
    pub wire: Wire,
    /// The version bump for source that uses the crate.
    pub rust: Bump,
    /// The items of the crate that changed because of the fact.
    pub items: Vec<Change>,
    /// Fingerprint of the fact. It does not depend on documentation.
    pub fingerprint: String,
}

/// The operations and webhooks that use a part of the description, by direction; sorted ids.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Usage {
    /// Operations that send it.
    pub send: Vec<String>,
    /// Operations that receive it.
    pub receive: Vec<String>,
    /// Webhooks whose payload contains it.
    pub webhook: Vec<String>,
}

impl Usage {
    /// Returns the verdict of a kind of change for this usage: the most severe of its directions.
    pub fn verdict(&self, kind: ChangeKind) -> Wire {
        let rule = kind.rule();
        let sent = (!self.send.is_empty()).then_some(rule.send);
        let received = !(self.receive.is_empty() && self.webhook.is_empty());
        let received = received.then_some(rule.receive);
        sent.into_iter().chain(received).max().unwrap_or_default()
    }
}

impl Fact {
    /// Returns the id of the rule, such as `prop.became-required`.
    pub fn id(&self) -> &'static str {
        self.kind.rule().id
    }
}
