//! Where in a description something stands, in terms that names can be made of.
//!
//! Takes: the walk of `lower`. Gives: a place with its JSON pointer, from which `passes::name` derives names
//! and to which diagnostics and the lock of names refer.
//!
//! ```
//! use octoforge_generator::ir::{Place, Root};
//! let place = Place::new(Root::Component("repository".into()), "/components/schemas/repository");
//! assert_eq!(place.property("license").pointer, "/components/schemas/repository/properties/license");
//! ```

use serde::Serialize;

/// A place in a description.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// What the place belongs to.
    pub root: Root,
    /// How to get from there to the place.
    pub steps: Vec<Step>,
    /// JSON pointer of the place.
    pub pointer: String,
    /// The pointer, in which a variant is told by its hint beside its index: what a place is known by from one version of
    /// a description to the next, where variants may stand in another order.
    #[serde(skip)]
    pub mark: String,
}

/// What a place belongs to. Components come before operations before webhooks, so that the first of several
/// places is the one people look for.
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

/// One step from a root to a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Into the schema of a property.
    Property(String),
    /// Into the schema of a list's items.
    Item,
    /// Into the schema of a map's values.
    Value,
    /// Into a variant of a union; the hint is what the variant would be called.
    Variant(String),
    /// Into a part of an `allOf`; it leaves no trace in names.
    Part,
    /// Into a parameter of an operation.
    Parameter(String),
    /// Into the request body of an operation.
    Body,
    /// Into the response with this status.
    Response(String),
}

impl Place {
    /// A place that nothing leads to yet.
    pub fn new(root: Root, pointer: impl Into<String>) -> Self {
        let pointer = pointer.into();
        Self {
            root,
            steps: Vec::new(),
            mark: pointer.clone(),
            pointer,
        }
    }

    /// The place of a property's schema.
    #[must_use]
    pub fn property(&self, name: &str) -> Self {
        self.step(Step::Property(name.to_owned()), &["properties", name])
    }

    /// The place of the schema of a list's items.
    #[must_use]
    pub fn item(&self) -> Self {
        self.step(Step::Item, &["items"])
    }

    /// The place of the schema of a map's values.
    #[must_use]
    pub fn value(&self) -> Self {
        self.step(Step::Value, &["additionalProperties"])
    }

    /// The place of one variant of a union.
    #[must_use]
    pub fn variant(&self, keyword: &str, index: usize, hint: &str) -> Self {
        let mut next = self.step(
            Step::Variant(hint.to_owned()),
            &[keyword, &index.to_string()],
        );
        next.mark.push('=');
        next.mark.push_str(&escaped(hint));
        next
    }

    /// The place of one part of an `allOf`.
    #[must_use]
    pub fn part(&self, index: usize) -> Self {
        self.step(Step::Part, &["allOf", &index.to_string()])
    }

    /// A place further down: one step in names, and any number of keys in the pointer.
    #[must_use]
    pub fn step(&self, step: Step, keys: &[&str]) -> Self {
        let mut next = self.below(keys);
        next.steps.push(step);
        next
    }

    /// A place further down that leaves no trace in names.
    #[must_use]
    pub fn below(&self, keys: &[&str]) -> Self {
        let mut next = self.clone();
        for key in keys {
            for text in [&mut next.pointer, &mut next.mark] {
                text.push('/');
                text.push_str(&escaped(key));
            }
        }
        next
    }
}

/// A token of a JSON pointer.
fn escaped(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}
