//! Integration with serde. Takes any serializer or deserializer; gives it our values, so that they can be fields of other
//! types.
//!
//! Both directions convert through JSON text, with one function for all types: serde's own visitors would be the most
//! expensive part of a generated crate to compile. Requests and responses do not use this code.
//!
//! ```text
//! value → text → nodes → any Serializer          any Deserializer → Value → text → value
//! ```

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::token::Token;
use super::{Document, Json, Node, Number, Value, decode, to_string};

/// Serializes a value.
///
/// # Errors
///
/// An error if the serializer fails, or if the value is nested more than 128 levels deep or contains a number that
/// exceeds the 64 bits of serde ([`Number`]).
pub fn serialize<T: Json, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let text = to_string(value);
    let document = Document::parse_str(&text).map_err(S::Error::custom)?;
    document.root().serialize(serializer)
}

/// Deserializes a value. The format must be self-describing, as JSON and YAML are.
///
/// Places that do not match `T` are vacant, because a value that a service sent may have such places, and what it is
/// serialized to must be deserialized again. So a null may be an object that was not sent.
///
/// # Errors
///
/// An error if the deserializer fails, or if its value cannot be represented in JSON or is of another kind than `T`.
pub fn deserialize<'de, T: Json, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    if let Some(vacant) = value.is_null().then(super::from_null).flatten() {
        return Ok(vacant);
    }
    let decoded = decode(to_string(&value).as_bytes()).map_err(D::Error::custom)?;
    Ok(decoded.value)
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.token() {
            None | Some(Token::Null) => serializer.serialize_unit(),
            Some(Token::True) => serializer.serialize_bool(true),
            Some(Token::False) => serializer.serialize_bool(false),
            Some(Token::Integer | Token::Float) => {
                Number::from_source(self.source()).serialize(serializer)
            }
            Some(Token::Plain | Token::Escaped) => serializer.serialize_str(&self.text()),
            Some(Token::Array) => serializer.collect_seq(self.elements()),
            Some(Token::Object) => serializer.collect_map(self.members()),
        }
    }
}

/// Implements `Serialize` and `Deserialize` for a type with `Json`. The other macros check the feature of the calling
/// crate.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($type:ty) => {
        impl $crate::json::__private::serde::Serialize for $type {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::json::__private::serde::Serializer,
            {
                $crate::json::__private::serialize(self, serializer)
            }
        }

        impl<'de> $crate::json::__private::serde::Deserialize<'de> for $type {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::json::__private::serde::Deserializer<'de>,
            {
                $crate::json::__private::deserialize(deserializer)
            }
        }
    };
}
