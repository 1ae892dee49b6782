//! Conversions to values, and comparisons with them. Takes strings, numbers, lists and the like; gives the [`Value`]
//! for them.
//!
//! ```text
//! Value::from("a") == "a"    Value::from(json!({"a": 1}))["a"] == 1
//! ```

use std::fmt;
use std::str::FromStr;

use super::Value;
use crate::json::{JsonError, Map, Number, from_str, to_string};

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<f64> for Value {
    /// Converts a double; infinities and NaN, which JSON does not have, become null.
    fn from(value: f64) -> Self {
        Number::from_f64(value).map_or(Self::Null, Self::Number)
    }
}

impl From<Number> for Value {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl<T: Into<Self>> From<Vec<T>> for Value {
    fn from(elements: Vec<T>) -> Self {
        elements.into_iter().collect()
    }
}

impl From<Map<Self>> for Value {
    fn from(members: Map<Self>) -> Self {
        Self::Object(Box::new(members))
    }
}

impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            serde_json::Value::Number(number) => Self::Number(number.into()),
            serde_json::Value::String(text) => Self::String(text),
            serde_json::Value::Array(elements) => elements.into_iter().collect(),
            serde_json::Value::Object(members) => members.into_iter().collect(),
        }
    }
}

impl PartialEq<serde_json::Value> for Value {
    fn eq(&self, other: &serde_json::Value) -> bool {
        match (self, other) {
            (Self::Null, serde_json::Value::Null) => true,
            (Self::Bool(ours), serde_json::Value::Bool(theirs)) => ours == theirs,
            (Self::Number(ours), serde_json::Value::Number(theirs)) => {
                *ours == Number::from(theirs.clone())
            }
            (Self::String(ours), serde_json::Value::String(theirs)) => ours == theirs,
            (Self::Array(ours), serde_json::Value::Array(theirs)) => ours == theirs,
            (Self::Object(ours), serde_json::Value::Object(theirs)) => {
                let mut ours_in_theirs = ours.iter();
                ours.len() == theirs.len()
                    && ours_in_theirs
                        .all(|(name, our)| theirs.get(name).is_some_and(|their| our == their))
            }
            _ => false,
        }
    }
}

impl<T: Into<Self>> FromIterator<T> for Value {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        Self::Array(elements.into_iter().map(Into::into).collect())
    }
}

impl<N: Into<String>, T: Into<Self>> FromIterator<(N, T)> for Value {
    fn from_iter<I: IntoIterator<Item = (N, T)>>(members: I) -> Self {
        let members = members.into_iter();
        let members: Map<Self> = members
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        members.into()
    }
}

impl FromStr for Value {
    type Err = JsonError;

    fn from_str(text: &str) -> Result<Self, JsonError> {
        from_str(text)
    }
}

/// Writes compact JSON.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&to_string(self))
    }
}

impl PartialEq<str> for Value {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<&str> for Value {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl PartialEq<bool> for Value {
    fn eq(&self, other: &bool) -> bool {
        self.as_bool() == Some(*other)
    }
}

impl PartialEq<f64> for Value {
    fn eq(&self, other: &f64) -> bool {
        let number = Number::from_f64(*other);
        number.is_some() && self.as_number() == number.as_ref()
    }
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::Number(value.into())
            }
        }

        impl PartialEq<$type> for Value {
            fn eq(&self, other: &$type) -> bool {
                self.as_number() == Some(&(*other).into())
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);
