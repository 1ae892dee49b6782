//! Builds a JSON value with any deserializer, and rejects duplicate keys.
//!
//! Takes: a serde deserializer. Gives: a `Value`; on failure, a [`Trail`] with place and reason. JSON parsers silently take
//! the last of two equal keys, which would lose a part of what the author wrote.
//!
//! ```text
//! {"get": {"summary": "a", "summary": "b"}}  →  repeated "summary", at /get/summary
//! ```

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

use crate::document::pointer;

/// Place where building the value stopped, and the reason. Empty unless it failed.
#[derive(Debug, Default)]
pub(super) struct Trail {
    /// Repeated key, if that is the reason.
    pub(super) repeated: Option<String>,
    /// Keys and indices from the failing place up to the root.
    upward: Vec<String>,
}

impl Trail {
    /// Returns the JSON pointer of the failing place.
    pub(super) fn pointer(&self) -> String {
        pointer::join(self.upward.iter().rev().map(String::as_str))
    }
}

/// Seed for one value.
pub(super) struct Node<'a>(pub(super) &'a mut Trail);

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a mapping, a list, text, a number, true, false or null")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom(format_args!("{value} is no number that JSON can write")))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            match elements.next_element_seed(Node(&mut *self.0)) {
                Ok(Some(element)) => list.push(element),
                Ok(None) => {
                    list.shrink_to_fit();
                    return Ok(Value::Array(list));
                }
                Err(error) => {
                    self.0.upward.push(list.len().to_string());
                    return Err(error);
                }
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            // The entry is looked up before its value is read, so that the position of the deserializer is that of the
            // second key on failure.
            match map.entry(key) {
                Entry::Occupied(first) => {
                    let key = first.key();
                    self.0.upward.push(key.clone());
                    self.0.repeated = Some(key.clone());
                    return Err(A::Error::custom(format_args!(
                        "the key `{key}` is given twice"
                    )));
                }
                Entry::Vacant(place) => match entries.next_value_seed(Node(&mut *self.0)) {
                    Ok(value) => {
                        place.insert(value);
                    }
                    Err(error) => {
                        self.0.upward.push(place.key().clone());
                        return Err(error);
                    }
                },
            }
        }
        // The map is rebuilt with exact capacity: a map that grew may have up to twice the capacity it needs, and a
        // description consists of a hundred thousand maps.
        Ok(Value::Object(map.into_iter().collect()))
    }
}
