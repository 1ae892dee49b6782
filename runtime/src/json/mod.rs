//! JSON: takes text and a type, gives a value of that type, and writes it back as the same JSON.
//!
//! A document is cut once into a flat tape of nodes ([`Document`]); values are read from cursors
//! over it ([`Node`]). A read never returns a `Result`: the first flaw is latched in the document,
//! and what is read after it is thrown away. So the code emitted for a type is one line a field,
//! which is what keeps a crate of two thousand types quick to compile.
//!
//! Nothing is lost that no type declares: it is a [`Value`], whose [`Number`]s keep their text, so that
//! `1e400`, `1.10` and integers of forty digits leave as they came. Doubles are read and written by the
//! standard library, never by serde_json, which reads another number for three in ten unless some crate
//! of the program asks it not to.
//!
//! ```
//! use octoforge_runtime::json;
//! let ids: Vec<i64> = json::from_str("[1, 2e2]")?;
//! assert_eq!(json::to_string(&ids), "[1,200]");
//! # Ok::<(), json::JsonError>(())
//! ```

mod boxed;
mod bridge;
mod brief;
mod collections;
mod cursor;
mod document;
mod error;
mod extra;
mod fields;
mod guess;
mod leaf;
mod literal;
mod maybe;
mod node;
mod number;
mod numeral;
mod object;
mod option;
mod small_map;
mod tape;
mod text;
mod time;
mod token;
mod union;
mod value;
mod writer;

use std::any::Any;
use std::fmt::Debug;

pub use self::boxed::Boxed;
pub use self::collections::Map;
use self::collections::ROOM;
pub use self::document::Document;
pub use self::error::JsonError;
pub use self::extra::{Extra, Extras};
pub use self::fields::Fields;
pub use self::literal::Literal;
pub use self::maybe::{Maybe, Null};
pub use self::node::{Elements, Members, Node};
pub use self::number::Number;
pub use self::object::{Object, Visit};
pub use self::time::{Date, DateTime};
pub use self::token::Kind;
pub use self::union::{Union, Variant};
pub use self::value::Value;
pub use self::writer::Writer;

/// What the macros of this crate call from the crate that uses them. Not for people.
#[doc(hidden)]
pub mod __private {
    pub use super::bridge::{deserialize, serialize};
    pub use super::literal::read as read_literal;
    pub use super::object::debug as debug_object;
    pub use super::union::takes_null as union_takes_null;
    pub use super::union::{debug as debug_union, read as read_union, same as same_union};
    pub use serde;
}

/// A value that JSON can be read into and written from.
///
/// Types emitted by the generator get it from [`Object`], [`literal!`](crate::literal) or
/// [`union!`](crate::union).
pub trait Json: Any + Debug {
    /// Reads the value at `node`. A node that does not fit latches a flaw in its document, and some
    /// value is returned that nobody will see. A vacant node gives the value that stands for
    /// "absent".
    ///
    /// Invariant: a type whose values contain values of the same type does so through something
    /// that can be empty (`Option`, `Maybe`, `Vec`, `Map`, a union); else it has no finite value to
    /// give here.
    fn read(node: Node<'_>) -> Self
    where
        Self: Sized;

    /// Appends the value as compact JSON.
    fn write(&self, out: &mut Writer);

    /// Whether `other` is of the same type and equal. What `PartialEq` is made of.
    fn same(&self, other: &dyn Any) -> bool;

    /// Whether the value stands for "not there", so that an optional field is left out when
    /// written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Whether `null` says something in this type beyond "not there".
    fn takes_null() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// What the type wants to see, with its article, for messages: `a string`.
    fn expected() -> &'static str
    where
        Self: Sized;
}

/// Reads a value from the bytes of one JSON document.
///
/// # Errors
///
/// When the bytes are not JSON (RFC 8259, at most 128 levels deep), or do not fit `T`.
pub fn from_slice<T: Json>(bytes: &[u8]) -> Result<T, JsonError> {
    Document::parse(bytes)?.read()
}

/// [`from_slice`], with secrets that an error does not show.
pub(crate) fn from_slice_hiding<T: Json>(
    bytes: &[u8],
    hide: &dyn Fn(&str) -> String,
) -> Result<T, JsonError> {
    Document::parse(bytes)?.read_hiding(T::read, hide)
}

/// Reads a value from the text of one JSON document.
///
/// # Errors
///
/// When the text is not JSON (RFC 8259, at most 128 levels deep), or does not fit `T`.
pub fn from_str<T: Json>(text: &str) -> Result<T, JsonError> {
    Document::parse_str(text)?.read()
}

/// Reads a value from another one in memory: a [`Value`], or a `serde_json::Value`.
///
/// # Errors
///
/// When the value does not fit `T`, or is more than 128 levels deep.
pub fn from_value<T: Json>(value: &(impl Json + ?Sized)) -> Result<T, JsonError> {
    from_str(&to_string(value))
}

/// A value in which nothing is set: no text, zero, no elements, and so for every field of an object.
///
/// Emitted constructors begin with it and then set what is required; it is of no use where a value has to mean
/// something.
#[must_use]
pub fn vacant<T: Json>() -> T {
    T::read(Node::new(&Document::blank(), node::VACANT))
}

/// Writes a value as compact JSON text.
#[must_use]
pub fn to_string<T: Json + ?Sized>(value: &T) -> String {
    let mut out = Writer::new();
    value.write(&mut out);
    out.into_string()
}

/// Writes a value as the bytes of compact JSON text.
#[must_use]
pub fn to_vec<T: Json + ?Sized>(value: &T) -> Vec<u8> {
    to_string(value).into_bytes()
}

/// Turns a value into a JSON value in memory.
///
/// # Errors
///
/// When the value is more than 128 levels deep.
pub fn to_value<T: Json + ?Sized>(value: &T) -> Result<Value, JsonError> {
    from_str(&to_string(value))
}
