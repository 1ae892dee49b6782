//! JSON. Takes text and a type; decodes a value of that type, and encodes it to the same JSON.
//!
//! A document is parsed once into a flat tape of nodes ([`Document`]); values are decoded from cursors over it ([`Node`]).
//! Decoding never returns a `Result`: the first error is recorded in the document, and everything decoded after it is
//! discarded. So the generated code for a type is one line for each field, which keeps crates with thousands of types quick
//! to compile.
//!
//! Nothing undeclared is lost: it is a [`Value`], whose [`Number`]s keep their text, so that `1e400`, `1.10` and integers of
//! forty digits are encoded as they were. Doubles are parsed and written by the standard library and not by serde_json,
//! which is off by one bit for three in ten unless a crate of the program enables its feature `float_roundtrip`.
//!
//! ```
//! use octoforge_runtime::json;
//! let ids: Vec<i64> = json::from_str("[1, 2e2]")?;
//! assert_eq!(json::to_string(&ids), "[1,200]");
//! # Ok::<(), json::JsonError>(())
//! ```

mod argument;
mod boxed;
mod bridge;
mod collections;
mod cursor;
mod deviation;
mod document;
mod error;
mod extra;
mod field_order;
mod fields;
mod inline_string;
mod maybe;
mod node;
mod number;
mod numeral;
mod object;
mod option;
mod scalar;
mod sent;
mod small_map;
mod string_enum;
mod tape;
mod text;
mod time;
mod token;
mod tolerance;
mod union;
mod value;
mod variant;
mod writer;

use std::any::Any;
use std::fmt::Debug;

pub use self::argument::{AnyInteger, IntoList, IntoMaybe, IntoNullable, IntoOption, ListOf, form};
pub use self::boxed::Boxed;
use self::collections::MAX_RESERVED;
pub use self::collections::Map;
pub(crate) use self::deviation::decode_hiding;
use self::deviation::from_null;
pub use self::deviation::{Decoded, Deviation, decode};
pub use self::document::Document;
pub use self::error::JsonError;
pub use self::extra::{Extra, Extras, SentAs};
pub use self::fields::Fields;
pub use self::maybe::{Maybe, Null};
pub use self::node::{Elements, Members, Node};
pub use self::number::Number;
pub use self::object::{Object, Visit};
pub use self::sent::Sent;
pub use self::string_enum::StringEnum;
pub use self::time::{Date, DateTime};
pub use self::token::Kind;
pub use self::union::Union;
pub use self::value::Value;
pub use self::variant::Variant;
pub use self::writer::Writer;

/// Items that the macros of this crate use in other crates. Not a part of the public API.
#[doc(hidden)]
pub mod __private {
    pub use super::bridge::{deserialize, serialize};
    pub use super::object::debug as debug_object;
    pub use super::string_enum::read as read_string_enum;
    pub use super::union::takes_null as union_takes_null;
    pub use super::union::{debug as debug_union, read as read_union, same as same_union};
    pub use serde;
}

/// A type that can be decoded from JSON and encoded to it.
///
/// Generated types get it from [`Object`], [`string_enum!`](crate::string_enum) or [`union!`](crate::union).
pub trait Json: Any + Debug {
    /// Decodes the value at `node`. If it does not match, an error is recorded in the document, and the value returned
    /// is a placeholder. A vacant node gives the value for "absent".
    ///
    /// Invariant: a type that contains itself does so through a type that can be empty (`Option`, `Maybe`, `Vec`,
    /// `Map`, a union); otherwise it has no finite placeholder.
    fn read(node: Node<'_>) -> Self
    where
        Self: Sized;

    /// Appends the value as compact JSON.
    fn write(&self, out: &mut Writer);

    /// `true` if `other` has the same type and is equal. `PartialEq` is implemented by it.
    fn same(&self, other: &dyn Any) -> bool;

    /// `true` if the value is "absent", so that an optional field is not written.
    fn is_absent(&self) -> bool {
        false
    }

    /// `true` if `null` is a value of this type that differs from "absent".
    fn takes_null() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Returns the name of the type with its article, for messages: `a string`.
    fn expected() -> &'static str
    where
        Self: Sized;
}

/// Decodes a value from the bytes of a JSON document, strictly: the first place that does not match is an error. For JSON
/// that a service sent, see [`decode`].
///
/// # Errors
///
/// A [`JsonError`] if the bytes are not JSON (RFC 8259, at most 128 levels deep), or do not match `T`.
pub fn from_slice<T: Json>(bytes: &[u8]) -> Result<T, JsonError> {
    Document::parse(bytes)?.read()
}

/// Decodes a value from the text of a JSON document, as strictly as [`from_slice`].
///
/// # Errors
///
/// A [`JsonError`] if the text is not JSON (RFC 8259, at most 128 levels deep), or does not match `T`.
pub fn from_str<T: Json>(text: &str) -> Result<T, JsonError> {
    Document::parse_str(text)?.read()
}

/// Decodes a value from another value in memory: a [`Value`], or a `serde_json::Value`.
///
/// # Errors
///
/// A [`JsonError`] if the value does not match `T`, or is nested more than 128 levels deep.
pub fn from_value<T: Json>(value: &(impl Json + ?Sized)) -> Result<T, JsonError> {
    from_str(&to_string(value))
}

/// Returns a value in which nothing is set: an empty string, zero, no elements, and so on for every field of an object.
///
/// Generated constructors begin with it and set the required fields. It has no meaning of its own.
#[must_use]
pub fn vacant<T: Json>() -> T {
    T::read(Node::new(&Document::blank(), node::VACANT))
}

/// Encodes a value as compact JSON text.
#[must_use]
pub fn to_string<T: Json + ?Sized>(value: &T) -> String {
    let mut out = Writer::new();
    value.write(&mut out);
    out.into_string()
}

/// Encodes a value as the bytes of compact JSON text.
#[must_use]
pub fn to_vec<T: Json + ?Sized>(value: &T) -> Vec<u8> {
    to_string(value).into_bytes()
}

/// Converts a value to a JSON value in memory.
///
/// # Errors
///
/// A [`JsonError`] if the value is nested more than 128 levels deep.
pub fn to_value<T: Json + ?Sized>(value: &T) -> Result<Value, JsonError> {
    from_str(&to_string(value))
}
