//! Unknown members of objects. Takes names and values; keeps their order, and costs one pointer if there are none.
//!
//! ```text
//! {"key":"mit","beta":true} → License { key: "mit", extra: {"beta": true} }
//! ```

use std::any::Any;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

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
#[derive(Clone)]
pub struct Extra<T = Value> {
    /// Invariant: `None` if there are no members.
    members: Option<Box<SmallMap<T>>>,
}

impl<T> Extra<T> {
    /// Returns the value of a member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&T> {
        self.members.as_ref()?.get(name)
    }

    /// Returns the names and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.members.iter().flat_map(|members| members.iter())
    }

    /// `true` if there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_none()
    }

    /// Returns the number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members.as_ref().map_or(0, |members| members.len())
    }

    /// Sets a member, and returns its previous value. When the object is encoded, a declared field of the same name
    /// takes precedence.
    pub fn insert(&mut self, name: impl Into<String>, value: T) -> Option<T> {
        let members = self.members.get_or_insert_with(|| SmallMap::new().into());
        members.insert(name.into(), value)
    }

    /// Removes a member, and returns its value. The order of the others is kept.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let members = self.members.as_mut()?;
        let value = members.remove(name);
        if members.len() == 0 {
            self.members = None;
        }
        value
    }

    /// `true` if the members are the same as those of another, in any order.
    fn is_like(&self, other: &Self, same: impl Fn(&T, &T) -> bool) -> bool {
        let is_there =
            |(name, our): (&str, &T)| other.get(name).is_some_and(|their| same(our, their));
        self.len() == other.len() && self.iter().all(is_there)
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
        Self { members: None }
    }
}

impl<T> From<Map<T>> for Extra<T> {
    fn from(members: Map<T>) -> Self {
        Self {
            members: (!members.is_empty()).then(|| Box::new(members.into())),
        }
    }
}

impl<T> From<Extra<T>> for Map<T> {
    fn from(extra: Extra<T>) -> Self {
        extra
            .members
            .map_or_else(Self::new, |members| Self::from(*members))
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
}
