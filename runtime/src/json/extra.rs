//! Unknown members of objects. Takes names and values; keeps their order, and costs one pointer if there are none.
//!
//! ```text
//! {"key":"mit","beta":true} → License { key: "mit", extra: {"beta": true} }
//! ```

use std::any::Any;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::sent::Sent;
use super::small_map::SmallMap;
use super::{Json, Map, Value};

/// The members of an object that its type does not declare, in the order of the document.
///
/// `T` is the type of their values, if the description declares one (`additionalProperties`).
///
/// ```
/// # use octoforge_runtime::json::{Extra, Value};
/// let mut extra = Extra::<Value>::default();
/// extra.insert("beta", true.into());
/// assert_eq!(extra.get("beta"), Some(&Value::Bool(true)));
/// ```
///
/// It also keeps what was sent where the object is not as described, see [`Extra::sent`].
#[derive(Clone)]
pub struct Extra<T = Value> {
    /// Invariant: `None` if there is nothing in it.
    content: Option<Box<Content<T>>>,
}

#[derive(Clone)]
struct Content<T> {
    members: SmallMap<T>,
    sent: Option<Box<Sent>>,
}

impl<T> Content<T> {
    fn new() -> Self {
        Self {
            members: SmallMap::new(),
            sent: None,
        }
    }
}

/// JSON in place of a field, or its absence, as it was sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SentAs<'a> {
    /// The field was missing.
    Nothing,
    /// Other JSON than the description declares: null, or another type.
    Json(&'a Value),
}

impl<T> Extra<T> {
    /// Returns the value of a member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&T> {
        self.content.as_ref()?.members.get(name)
    }

    /// Returns the names and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        let content = self.content.iter();
        content.flat_map(|content| content.members.iter())
    }

    /// `true` if there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.content
            .as_ref()
            .map_or(0, |content| content.members.len())
    }

    /// `true` if the object was not sent, and null or other JSON was in its place or nothing. Its fields are vacant, unless
    /// the program has set them since.
    #[must_use]
    pub fn is_vacant(&self) -> bool {
        matches!(self.kept(), Some(Sent::Instead(_)))
    }

    /// Returns what was sent in place of a field, by its JSON name, if the description allows it not; `None` if the field
    /// came as described. It is what was sent also after the field was set; a field that is set to the vacant value is written
    /// as it was sent.
    #[must_use]
    pub fn sent(&self, name: &str) -> Option<SentAs<'_>> {
        let members = self.kept()?.members();
        let (_, value) = members.iter().find(|(own, _)| own == name)?;
        Some(value.as_ref().map_or(SentAs::Nothing, SentAs::Json))
    }

    fn kept(&self) -> Option<&Sent> {
        self.content.as_ref()?.sent.as_deref()
    }

    pub(super) fn keep(&mut self, sent: Sent) {
        let content = self.content.get_or_insert_with(|| Content::new().into());
        content.sent = Some(sent.into());
    }

    /// Sets a member, and returns its previous value. When the object is encoded, a declared field of the same name
    /// takes precedence.
    pub fn insert(&mut self, name: impl Into<String>, value: T) -> Option<T> {
        let content = self.content.get_or_insert_with(|| Content::new().into());
        content.members.insert(name.into(), value)
    }

    /// Removes a member, and returns its value. The order of the others is kept.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let content = self.content.as_mut()?;
        let value = content.members.remove(name);
        if content.members.len() == 0 && content.sent.is_none() {
            self.content = None;
        }
        value
    }

    /// `true` if the members are the same as those of another, in any order, and what was sent in place of fields.
    fn is_like(&self, other: &Self, same: impl Fn(&T, &T) -> bool) -> bool {
        let is_there =
            |(name, our): (&str, &T)| other.get(name).is_some_and(|their| same(our, their));
        self.len() == other.len() && self.iter().all(is_there) && self.kept() == other.kept()
    }
}

impl<T: PartialEq> PartialEq for Extra<T> {
    fn eq(&self, other: &Self) -> bool {
        self.is_like(other, T::eq)
    }
}

impl<T: Eq> Eq for Extra<T> {}

impl<T> Default for Extra<T> {
    fn default() -> Self {
        Self { content: None }
    }
}

impl<T> From<Map<T>> for Extra<T> {
    fn from(members: Map<T>) -> Self {
        if members.is_empty() {
            return Self::default();
        }
        let content = Content {
            members: members.into(),
            sent: None,
        };
        Self {
            content: Some(content.into()),
        }
    }
}

impl<T> From<Extra<T>> for Map<T> {
    fn from(extra: Extra<T>) -> Self {
        extra
            .content
            .map_or_else(Self::new, |content| Self::from(content.members))
    }
}

impl<N: Into<String>, T> FromIterator<(N, T)> for Extra<T> {
    fn from_iter<I: IntoIterator<Item = (N, T)>>(members: I) -> Self {
        let mut extra = Self::default();
        for (name, value) in members {
            extra.insert(name, value);
        }
        extra
    }
}

impl<T: fmt::Debug> fmt::Debug for Extra<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<T: Serialize> Serialize for Extra<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Extra<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self::from)
    }
}

/// Unknown members with any type of value, as [`Visit`](super::Visit) gets them.
pub trait Extras: Any {
    /// Calls `visit` with each name and value, in order.
    fn each(&self, visit: &mut dyn FnMut(&str, &dyn Json));

    /// `true` if `other` has the same type and the same members, in any order.
    fn same(&self, other: &dyn Any) -> bool;

    /// `true` if `other` has the same type and the same member of this name, or neither has one.
    fn same_member(&self, other: &dyn Any, name: &str) -> bool;

    /// Returns what was sent where the object is not as described.
    fn sent(&self) -> Option<&Sent>;
}

impl<T: Json> Extras for Extra<T> {
    fn each(&self, visit: &mut dyn FnMut(&str, &dyn Json)) {
        self.iter().for_each(|(name, value)| visit(name, value));
    }

    fn same(&self, other: &dyn Any) -> bool {
        other
            .downcast_ref::<Self>()
            .is_some_and(|other| self.is_like(other, |our, their| our.same(their)))
    }

    fn same_member(&self, other: &dyn Any, name: &str) -> bool {
        let Some(other) = other.downcast_ref::<Self>() else {
            return false;
        };
        match (self.get(name), other.get(name)) {
            (Some(our), Some(their)) => our.same(their),
            (our, their) => our.is_none() && their.is_none(),
        }
    }

    fn sent(&self) -> Option<&Sent> {
        self.kept()
    }
}
