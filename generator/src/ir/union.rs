//! Unions: their variants, and the selectors that recognise them.

use serde::Serialize;

use super::{Accessor, Conversion, Name, Type};

/// A union of types.
#[derive(Clone, Debug, Serialize)]
pub struct Union {
    /// Variants, in the order of the description.
    pub variants: Vec<Variant>,
    /// `From` implementations, given by the `surface` pass.
    pub conversions: Vec<Conversion>,
    /// Methods that return what its variants have in common, given by the `surface` pass.
    pub accessors: Vec<Accessor>,
}

/// A variant of a union.
#[derive(Clone, Debug, Serialize)]
pub struct Variant {
    /// Name for it in the description: a component, a title, a discriminating value, a JSON type.
    pub hint: String,
    /// Rust variant, given by the `name` pass.
    pub name: Name,
    /// Type of its value.
    pub ty: Type,
    /// Selector, given by the `discriminate` pass.
    pub selector: Selector,
}

/// Test that recognises a JSON value as a variant: by its JSON type, its keys and its values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Selector {
    /// JSON type.
    pub kind: JsonKind,
    /// Keys that must be present.
    pub required: Vec<String>,
    /// Keys with one of these values, if they are present.
    pub tags: Vec<(String, Vec<String>)>,
    /// Keys that no other variant has, if required keys do not distinguish the variants.
    pub own: Vec<String>,
    /// Values of a string enum, one of which a string should have.
    pub texts: Vec<String>,
    /// Selector of the first element of an array.
    pub element: Option<Box<Selector>>,
}

/// Types of JSON, with integers as a separate type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum JsonKind {
    /// Any type.
    #[default]
    Any,
    /// `true` and `false`.
    Boolean,
    /// An integer.
    Integer,
    /// Any number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}
