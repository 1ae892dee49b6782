//! Places in the description, described by steps from which names are made.
//!
//! Takes: the traversal in `lower`. Gives: a place with its JSON pointer, from which `passes::name` derives names
//! and to which diagnostics and the lock of names refer.
//!
//! ```
//! use octoforge_generator::ir::{Place, Root};
//! let place = Place::new(Root::Component("repository".into()), "/components/schemas/repository");
//! assert_eq!(place.property("license").pointer, "/components/schemas/repository/properties/license");
//! ```

use serde::Serialize;

use crate::document::pointer::escape;

/// A place in the description.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// Owner of the place.
    pub root: Root,
    /// Steps from the root to the place.
    pub steps: Vec<Step>,
    /// JSON pointer of the place.
    pub pointer: String,
    /// Stable key for the name lock: the pointer with the hint of each union variant next to its index, because the order of
    /// variants may differ in the next version of the description.
    #[serde(skip)]
    pub stable_pointer: String,
}

/// Owner of a place. Components come before operations, and operations before webhooks, so that the first of several
/// places is the one readers look for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Root {
    /// A component schema.
    Component(String),
    /// A component of another kind (parameter, response, request body) that operations share.
    Shared(String),
    /// An operation, by its id.
    Operation(String),
    /// A webhook, by its key.
    Webhook(String),
}

/// Step from a root to a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Into the schema of a property.
    Property(String),
    /// Into the schema of a list's items.
    Item,
    /// Into the schema of a map's values.
    Value,
    /// Into a variant of a union; the hint is a candidate for the name of the variant.
    Variant(String),
    /// Into a part of an `allOf`; it does not affect names.
    Part,
    /// Into a parameter of an operation.
    Parameter(String),
    /// Into the request body of an operation.
    Body,
    /// Into the response with this status.
    Response(String),
}

impl Place {
    /// Creates the place of a root.
    pub fn new(root: Root, pointer: impl Into<String>) -> Self {
        let pointer = pointer.into();
        Self {
            root,
            steps: Vec::new(),
            stable_pointer: pointer.clone(),
            pointer,
        }
    }

    /// Returns the place of a property's schema.
    #[must_use]
    pub fn property(&self, name: &str) -> Self {
        self.step(Step::Property(name.to_owned()), &["properties", name])
    }

    /// Returns the place of the schema of a list's items.
    #[must_use]
    pub fn item(&self) -> Self {
        self.step(Step::Item, &["items"])
    }

    /// Returns the place of the schema of a map's values.
    #[must_use]
    pub fn value(&self) -> Self {
        self.step(Step::Value, &["additionalProperties"])
    }

    /// Returns the place of a variant of a union.
    #[must_use]
    pub fn variant(&self, keyword: &str, index: usize, hint: &str) -> Self {
        let mut next = self.step(
            Step::Variant(hint.to_owned()),
            &[keyword, &index.to_string()],
        );
        next.stable_pointer.push('=');
        next.stable_pointer.push_str(&escape(hint));
        next
    }

    /// Returns the place of a part of an `allOf`.
    #[must_use]
    pub fn part(&self, index: usize) -> Self {
        self.step(Step::Part, &["allOf", &index.to_string()])
    }

    /// Returns a place further down: one step in names, and any number of keys in the pointer.
    #[must_use]
    pub fn step(&self, step: Step, keys: &[&str]) -> Self {
        let mut next = self.below(keys);
        next.steps.push(step);
        next
    }

    /// Returns a place further down, with keys that do not affect names.
    #[must_use]
    pub fn below(&self, keys: &[&str]) -> Self {
        let mut next = self.clone();
        for key in keys {
            for text in [&mut next.pointer, &mut next.stable_pointer] {
                text.push('/');
                text.push_str(&escape(key));
            }
        }
        next
    }
}
