//! Values of any type. Takes any JSON; gives a type that represents it without loss.
//!
//! It holds JSON that the description does not declare: unknown fields, values that match no variant of a union, schemas
//! that allow anything. Numbers keep their text ([`Number`]), and objects the order of their members, which equality
//! ignores.
//!
//! ```text
//! {"limit":1e400} → Object({"limit": Number(1e400)}) → {"limit":1e400}
//! ```

mod any;
mod foreign;
mod from;
mod visit;

use std::hash::{Hash, Hasher};
use std::ops::Index;

use super::{Map, Number};

/// Any JSON value.
///
/// ```
/// # use octoforge_runtime::json::{self, Value};
/// let value: Value = json::from_str(r#"{"prices": [1.10]}"#)?;
/// assert_eq!(value["prices"][0].as_f64(), Some(1.1));
/// assert_eq!(json::to_string(&value), r#"{"prices":[1.10]}"#);
/// # Ok::<(), json::JsonError>(())
/// ```
///
/// A `serde_json::Value`, such as the result of its macro `json!`, is converted by `From`; `serde_json::to_value`
/// converts back, for numbers of 64 bits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Value>),
    /// An object.
    Object(Box<Map<Value>>),
}

/// The result of indexing where there is no value.
static NULL: Value = Value::Null;

impl Value {
    /// `true` if it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns the boolean, if it is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the number, if it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Returns the integer, if it is one and fits; see [`Number::as_i64`].
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// Returns the integer, if it is one and fits; see [`Number::as_u64`].
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number()?.as_u64()
    }

    /// Returns the nearest double, if it is a number in range; see [`Number::as_f64`].
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number()?.as_f64()
    }

    /// Returns the string, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the elements, if it is an array.
    #[must_use]
    pub fn as_array(&self) -> Option<&Vec<Self>> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// Returns the elements, if it is an array.
    #[must_use]
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// Returns the members, if it is an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&Map<Self>> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Returns the members, if it is an object.
    #[must_use]
    pub fn as_object_mut(&mut self) -> Option<&mut Map<Self>> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Returns the member with this name, if it is an object that has one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }

    /// Returns the value at a JSON pointer (RFC 6901), such as `/repositories/3/license`.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
        if pointer.is_empty() {
            return Some(self);
        }
        let mut steps = pointer.strip_prefix('/')?.split('/');
        steps.try_fold(self, |value, step| match value {
            Self::Object(members) => members.get(&step.replace("~1", "/").replace("~0", "~")),
            Self::Array(elements) => elements.get(position(step)?),
            _ => None,
        })
    }
}

/// Parses an index of a pointer: digits without leading zeros.
fn position(step: &str) -> Option<usize> {
    let plain = step == "0" || !step.starts_with(['0', '+']);
    plain.then(|| step.parse().ok()).flatten()
}

/// Returns the member with this name; null if there is none.
impl Index<&str> for Value {
    type Output = Self;

    fn index(&self, name: &str) -> &Self {
        self.get(name).unwrap_or(&NULL)
    }
}

/// Returns the element at this index; null if there is none.
impl Index<usize> for Value {
    type Output = Self;

    fn index(&self, index: usize) -> &Self {
        let element = self.as_array().and_then(|elements| elements.get(index));
        element.unwrap_or(&NULL)
    }
}

impl Hash for Value {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::mem::discriminant(self).hash(state);
        match self {
            Self::Null => {}
            Self::Bool(value) => value.hash(state),
            Self::Number(number) => number.hash(state),
            Self::String(text) => text.hash(state),
            Self::Array(elements) => elements.hash(state),
            Self::Object(members) => {
                // Equality ignores the order of the members.
                let mut members: Vec<_> = members.iter().collect();
                members.sort_unstable_by_key(|(name, _)| *name);
                members.hash(state);
            }
        }
    }
}
