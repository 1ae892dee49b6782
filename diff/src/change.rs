//! A change of a public item of the crate.

use serde::Serialize;

use crate::sides::Sides;
use crate::verdict::Bump;

/// A change of an item that source can depend on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// The item, as users write it: `models::Repository.license`.
    pub item: String,
    /// The kind of change.
    pub what: What,
    /// The old type, signature or name.
    pub was: Option<String>,
    /// The new type, signature or name.
    pub now: Option<String>,
    /// The version bump that the change needs.
    pub bump: Bump,
    /// Places of the description that define the item.
    #[serde(skip)]
    pub(crate) places: Sides<Vec<String>>,
}

/// A kind of change of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// It was added.
    Added,
    /// It was removed.
    Removed,
    /// It has another name or is in another module.
    Renamed,
    /// Its type or signature differs.
    Changed,
    /// It became deprecated.
    Deprecated,
    /// It is no longer deprecated.
    Undeprecated,
    /// Fewer features enable it.
    Moved,
}

impl Change {
    pub(crate) fn new(item: &str, what: What, bump: Bump) -> Self {
        Self {
            item: item.to_owned(),
            what,
            was: None,
            now: None,
            bump,
            places: Sides::default(),
        }
    }

    pub(crate) fn with_values(mut self, was: &str, now: &str) -> Self {
        self.was = Some(was.to_owned());
        self.now = Some(now.to_owned());
        self
    }

    pub(crate) fn at(mut self, base: Option<&[String]>, head: Option<&[String]>) -> Self {
        self.places = Sides {
            base: base.map(<[String]>::to_vec),
            head: head.map(<[String]>::to_vec),
        };
        self
    }
}
