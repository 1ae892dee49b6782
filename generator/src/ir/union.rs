//! Unions: their variants, and the selectors that recognise them.

use serde::Serialize;

use super::{Accessor, Conversion, Name, Type};

/// A union of types.
#[derive(Clone, Debug, Serialize)]
pub struct Union {
    /// Variants, in the order of the description.
    pub variants: Vec<Variant>,
    /// Property whose value tells the variants, if the description names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discriminator: Option<String>,
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
    /// Values of the discriminator.
    #[serde(skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
    /// Selector, given by the `discriminate` pass.
    pub selector: Selector,
}

/// Values of a discriminator that tell a variant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tags {
    /// Values that the mapping of the description has.
    pub mapped: Vec<String>,
    /// Names of the components that the variant is, which are values if the description has no others.
    pub names: Vec<String>,
}

impl Tags {
    /// `true` if there are none.
    pub fn is_empty(&self) -> bool {
        self.mapped.is_empty() && self.names.is_empty()
    }

    /// Adds the values of another variant of the same type.
    pub fn join(&mut self, other: Self) {
        self.mapped.extend(other.mapped);
        self.names.extend(other.names);
    }
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
