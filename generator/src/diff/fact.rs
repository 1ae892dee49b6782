//! One change of meaning, said once.

use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use super::rules::Aspect;
use super::rust::Change;
use super::verdict::{Bump, Wire};

/// The same thing in the base and in the revision, where it is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Sides<T> {
    /// In the base.
    pub base: Option<T>,
    /// In the revision.
    pub head: Option<T>,
}

impl<T> Sides<T> {
    /// In both.
    pub fn both(base: T, head: T) -> Self {
        Self {
            base: Some(base),
            head: Some(head),
        }
    }

    /// In the revision, or else in the base.
    pub fn newest(&self) -> Option<&T> {
        self.head.as_ref().or(self.base.as_ref())
    }

    /// Each there is, the base first.
    pub fn each(&self) -> impl Iterator<Item = &T> {
        self.base.iter().chain(&self.head)
    }

    /// The sides swapped.
    #[must_use]
    pub fn swapped(self) -> Self {
        Self {
            base: self.head,
            head: self.base,
        }
    }
}

/// A difference of the two documents that a fact accounts for: what stands at one pointer became what stands at the
/// other; with one of them missing, it was removed or added.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Edit {
    /// The two pointers.
    pub at: Sides<String>,
    /// Whether only the order of a list differs.
    pub order: bool,
}

/// One change of meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What changed.
    pub aspect: Aspect,
    /// JSON pointers of the parts that were compared; nearly always one. It is what [`Self::pointer`] names, unless the part
    /// says itself in other words: then what differs may stand in a schema that it leads to, and others as well.
    pub owners: Vec<Sides<String>>,
    /// JSON pointers of what changed.
    pub pointer: Sides<String>,
    /// What it was.
    pub old: Option<Value>,
    /// What it is.
    pub new: Option<Value>,
    /// What is not a fact but may help: a possible successor of what is gone.
    pub hint: Option<String>,
    /// Whether the service's description is as it was, and what is known about it by other means changed.
    pub ours: bool,
    /// The differences of the documents that it accounts for.
    pub edits: Vec<Edit>,
    /// The operations and webhooks that it reaches.
    pub reach: Arc<Reach>,
    /// What it means for programs that are running.
    pub wire: Wire,
    /// What it means for source that uses the crate.
    pub rust: Bump,
    /// The items of the crate that changed by it.
    pub items: Vec<Change>,
    /// Of what it is, wherever documents say it in whichever words.
    pub fingerprint: String,
}

/// The operations and webhooks that a part of the description is reached from, by what they do with it; ids, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reach {
    /// Operations that send it.
    pub send: Vec<String>,
    /// Operations that it is received from.
    pub receive: Vec<String>,
    /// Webhooks that it comes with.
    pub webhook: Vec<String>,
}

impl Reach {
    /// The verdict of an aspect on what is reached this way: the gravest of its directions.
    pub fn verdict(&self, aspect: Aspect) -> Wire {
        let rule = aspect.rule();
        let sent = (!self.send.is_empty()).then_some(rule.send);
        let received = !(self.receive.is_empty() && self.webhook.is_empty());
        let received = received.then_some(rule.receive);
        sent.into_iter().chain(received).max().unwrap_or_default()
    }
}

impl Fact {
    /// Its id: `prop.became-required`.
    pub fn id(&self) -> &'static str {
        self.aspect.rule().id
    }
}
