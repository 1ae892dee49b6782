//! Unions: one of several types, and how a value is recognised as one of them.

use serde::Serialize;

use super::Type;

/// One of several types.
#[derive(Clone, Debug, Serialize)]
pub struct Union {
    /// The types, in the order of the description.
    pub variants: Vec<Variant>,
}

impl Union {
    /// The variants that a value of their type is, since no other holds that type.
    pub fn told_by_type(&self) -> impl Iterator<Item = &Variant> {
        let alone = |ty: &Type| self.variants.iter().filter(|other| other.ty == *ty).count() == 1;
        let known = |ty: &Type| !matches!(ty, Type::Any(_));
        let all = self.variants.iter();
        all.filter(move |variant| known(&variant.ty) && alone(&variant.ty))
    }
}

/// One type of several.
#[derive(Clone, Debug, Serialize)]
pub struct Variant {
    /// What the description calls it: a component's name, a title, a discriminating value, a JSON type.
    pub hint: String,
    /// The Rust variant, given by the `name` pass.
    pub name: String,
    /// What it holds.
    pub ty: Type,
    /// How it is told from the others, given by the `select` pass.
    pub selector: Selector,
}

/// How a JSON value is recognised as a variant: by its JSON type, its keys and its literal values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Selector {
    /// The JSON type.
    pub kind: JsonKind,
    /// Keys that must be there.
    pub required: Vec<String>,
    /// Keys that hold one of these texts if they are there.
    pub tags: Vec<(String, Vec<String>)>,
    /// Keys that no other variant knows, where keys that must be there do not tell.
    pub own: Vec<String>,
    /// The texts a string should be one of.
    pub texts: Vec<String>,
    /// How the first element of an array is recognised.
    pub element: Option<Box<Selector>>,
}

/// The types of JSON, with whole numbers apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum JsonKind {
    /// Any of them.
    #[default]
    Any,
    /// `true` and `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// Text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}
