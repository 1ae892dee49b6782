//! Reason why a value is not an object of some kind, as data: a missing key, or another error.
//!
//! `serde_json` reports both as messages only. So the members of an object are deserialized with an error type that records
//! missing keys; the values of the members are deserialized as usual.

use std::fmt;

use serde::de::value::MapDeserializer;
use serde::de::{self, Deserialize, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

/// Reason why a value is not an object of some kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    /// Message of the deserializer.
    pub(super) message: String,
    /// Key that the object itself lacks, if that is the reason.
    pub(super) missing: Option<&'static str>,
}

impl Refusal {
    /// Returns the reason why a value is not a `T`; `None` if it is one.
    pub(super) fn of<'de, T: Deserialize<'de>>(value: &'de Value) -> Option<Self> {
        let read = match value {
            Value::Object(map) => {
                let members = map.iter().map(|(key, value)| (key.as_str(), Member(value)));
                T::deserialize(MapDeserializer::new(members))
            }
            other => T::deserialize(other).map_err(de::Error::custom),
        };
        read.err()
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Refusal {}

impl de::Error for Refusal {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self {
            message: message.to_string(),
            missing: None,
        }
    }

    fn missing_field(field: &'static str) -> Self {
        Self {
            message: format!("missing field `{field}`"),
            missing: Some(field),
        }
    }
}

/// Member of the object.
struct Member<'de>(&'de Value);

impl<'de> IntoDeserializer<'de, Refusal> for Member<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Member<'de> {
    type Error = Refusal;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        self.0.deserialize_any(visitor).map_err(de::Error::custom)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        let read = self.0.deserialize_option(visitor);
        read.map_err(de::Error::custom)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        let read = self.0.deserialize_newtype_struct(name, visitor);
        read.map_err(de::Error::custom)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        let read = self.0.deserialize_enum(name, variants, visitor);
        read.map_err(de::Error::custom)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map
        struct identifier ignored_any
    }
}
