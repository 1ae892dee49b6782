//! Three states: takes an optional nullable field, gives absent, null or a value, and keeps them
//! apart.
//!
//! Whoever does not care sees an `Option`.
//!
//! ```text
//! {}         → Maybe::Absent
//! {"a":null} → Maybe::Null
//! {"a":1}    → Maybe::Value(1)
//! ```

use std::any::Any;
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Json, Node, Writer};

/// A value that may be null or not there, which are not the same to a server: a field left out is
/// left as it is, null clears it.
///
/// ```
/// # use octoforge_runtime::json::{Maybe, Null};
/// let name: Maybe<String> = "octocat".into();
/// assert_eq!(name.as_deref(), Some("octocat"));
/// assert_eq!(Maybe::<String>::from(Null).as_option(), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Maybe<T> {
    /// Not there. Not written.
    #[default]
    Absent,
    /// `null`.
    Null,
    /// A value.
    Value(T),
}

/// `null`, to be turned into a [`Maybe`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Null;

impl<T> Maybe<T> {
    /// The value, if there is one.
    #[must_use]
    pub fn as_option(&self) -> Option<&T> {
        self.as_ref().into_option()
    }

    /// The value, if there is one.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// What the value points to, if there is one: `&str` of a `String`.
    #[must_use]
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.as_option().map(T::deref)
    }

    /// The same with a reference to the value.
    #[must_use]
    pub fn as_ref(&self) -> Maybe<&T> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(value),
        }
    }

    /// The same with another value.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Maybe<U> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(change(value)),
        }
    }

    /// Whether it is not there.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether it is a value.
    #[must_use]
    pub fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Maybe<T> {
    /// `None` is null: who wants it left out says [`Maybe::Absent`].
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

// `Null` is not `Json`, so that this and `From<T>` cannot both hold.
impl<T: Json> From<Null> for Maybe<T> {
    fn from(_: Null) -> Self {
        Self::Null
    }
}

impl From<&str> for Maybe<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T> From<Maybe<T>> for Option<T> {
    fn from(value: Maybe<T>) -> Self {
        value.into_option()
    }
}

impl<T: Json> Json for Maybe<T> {
    fn read(node: Node<'_>) -> Self {
        if node.is_vacant() {
            Self::Absent
        } else if node.is_null() {
            Self::Null
        } else {
            Self::Value(T::read(node))
        }
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Value(value) => value.write(out),
            Self::Absent | Self::Null => out.null(),
        }
    }

    fn same(&self, other: &dyn Any) -> bool {
        match other.downcast_ref::<Self>().map(|other| (self, other)) {
            Some((Self::Value(our), Self::Value(their))) => our.same(their),
            Some((Self::Absent, Self::Absent) | (Self::Null, Self::Null)) => true,
            _ => false,
        }
    }

    fn is_absent(&self) -> bool {
        Maybe::is_absent(self)
    }

    fn takes_null() -> bool {
        true
    }

    fn expected() -> &'static str {
        T::expected()
    }
}

impl<T: Serialize> Serialize for Maybe<T> {
    /// serde has no "absent" for a value on its own: it is written as null.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_option().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    /// What is there is null or a value; `#[serde(default)]` on a field makes what is not there
    /// absent.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}
