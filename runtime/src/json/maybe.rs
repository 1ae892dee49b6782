//! Optional nullable values. Takes an optional nullable field; tells apart absent, null and a value.
//!
//! It converts to `Option` where the difference does not matter.
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

/// A value that may be null or absent. The difference matters in requests: an absent field is left as it is, null
/// clears it.
///
/// ```
/// # use octoforge_runtime::json::{Maybe, Null};
/// let name: Maybe<String> = "octocat".into();
/// assert_eq!(name.as_deref(), Some("octocat"));
/// assert_eq!(Maybe::<String>::from(Null).as_option(), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Maybe<T> {
    /// Absent; not written.
    #[default]
    Absent,
    /// `null`.
    Null,
    /// A value.
    Value(T),
}

/// The value `null`, for conversion into a [`Maybe`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Null;

impl<T> Maybe<T> {
    /// Returns a reference to the value, if there is one.
    #[must_use]
    pub fn as_option(&self) -> Option<&T> {
        self.as_ref().into_option()
    }

    /// Returns the value, if there is one.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns the target of the value, if there is one, such as `&str` for a `String`.
    #[must_use]
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.as_option().map(T::deref)
    }

    /// Converts from `&Maybe<T>` to `Maybe<&T>`.
    #[must_use]
    pub fn as_ref(&self) -> Maybe<&T> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(value),
        }
    }

    /// Applies a function to the value, if there is one.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Maybe<U> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(change(value)),
        }
    }

    /// `true` if it is absent.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// `true` if it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// `true` if it is a value.
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
    /// Converts `None` to an absent value; for null, use [`Null`].
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

// `Null` does not implement `Json`, so that this does not overlap with `From<T>`.
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
            let value = T::read(node);
            match node.was_refused() {
                true => Self::Absent,
                false => Self::Value(value),
            }
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
    /// Serializes an absent value as null, since serde has no "absent" for a value by itself.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_option().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    /// Deserializes null or a value; a field with `#[serde(default)]` that is missing becomes absent.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::deserialize(deserializer)?;
        Ok(value.map_or(Self::Null, Self::Value))
    }
}
