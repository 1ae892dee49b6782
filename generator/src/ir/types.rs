//! Types: what a value may be, and the definitions that need a name in Rust.

use serde::Serialize;

use super::{Object, Place, Rest, Union};

/// Index of a definition in [`super::Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct TypeId(pub usize);

/// What a value may be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Type {
    /// Any JSON value, because the description says no more; the text is the reason.
    Any(&'static str),
    /// `true` or `false`.
    Boolean,
    /// A whole number; always 64 bits, since descriptions say `int32` and send more.
    Integer,
    /// A number, which leaves as it came: `1` as `1`.
    Number,
    /// Text.
    String,
    /// A point in time (RFC 3339) that keeps its text.
    DateTime,
    /// A day (RFC 3339) that keeps its text.
    Date,
    /// Bytes outside JSON: the body of an upload.
    Binary,
    /// A list.
    List(Box<Type>),
    /// A map from text.
    Map(Box<Type>),
    /// The same, or null.
    Nullable(Box<Type>),
    /// The same, behind a pointer, since the type contains itself, or is large and may be missing.
    Boxed(Box<Type>),
    /// A type with a definition.
    Named(TypeId),
}

impl Type {
    /// The same type, allowing null. Any value allows it already.
    #[must_use]
    pub fn nullable(self) -> Self {
        match self {
            Self::Nullable(_) | Self::Any(_) => self,
            other => Self::Nullable(Box::new(other)),
        }
    }

    /// The object that a value of this type is, null aside; `types` are the definitions of the API.
    #[must_use]
    pub fn object<'a>(&self, types: &'a [Definition]) -> Option<&'a Object> {
        let Self::Named(id) = self.without_null() else {
            return None;
        };
        match &types.get(id.0)?.shape {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The same type without null.
    #[must_use]
    pub fn without_null(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner,
            other => other,
        }
    }

    /// The definition this is or holds, through null, pointers, lists and maps.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => {
                inner.named()
            }
            _ => None,
        }
    }

    /// The same type with every id replaced.
    #[must_use]
    pub fn with_ids(&self, map: &mut dyn FnMut(TypeId) -> Type) -> Self {
        match self {
            Self::Named(id) => map(*id),
            Self::List(inner) => Self::List(Box::new(inner.with_ids(map))),
            Self::Map(inner) => Self::Map(Box::new(inner.with_ids(map))),
            Self::Boxed(inner) => Self::Boxed(Box::new(inner.with_ids(map))),
            Self::Nullable(inner) => inner.with_ids(map).nullable(),
            other => other.clone(),
        }
    }
}

/// A type with a name of its own.
#[derive(Clone, Debug, Serialize)]
pub struct Definition {
    /// Every place of the description that has this shape, first the one it is named and documented after.
    pub places: Vec<Place>,
    /// Its documentation, from the first place.
    pub docs: Docs,
    /// What it is.
    pub shape: Shape,
    /// The Rust name, given by the `name` pass.
    pub name: String,
    /// Components that are this type or null, and have no item of their own; given by the `name` pass.
    pub also: Vec<String>,
    /// The module it is emitted in, given by the `home` pass: `["models", "repository"]`.
    pub module: Vec<String>,
    /// The features that reach it, given by the `feature` pass; empty means always there.
    pub features: Vec<String>,
    /// Whether requests hold it, given by the `sent` pass: then people build it.
    pub sent: bool,
}

/// What a description says of something in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Docs {
    /// A short heading.
    pub title: Option<String>,
    /// CommonMark.
    pub description: Option<String>,
    /// Where it is documented further.
    pub link: Option<String>,
    /// Whether it should no longer be used.
    pub deprecated: bool,
}

/// What a definition is.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// An object with declared properties: a struct.
    Object(Object),
    /// Text out of a list: an open enum.
    Literal(Literal),
    /// One of several types: a sum type.
    Union(Union),
}

/// Text out of a list that may grow.
#[derive(Clone, Debug, Serialize)]
pub struct Literal {
    /// The values, in the order of the description.
    pub values: Vec<LiteralValue>,
}

/// One value of a list.
#[derive(Clone, Debug, Serialize)]
pub struct LiteralValue {
    /// As JSON spells it.
    pub wire: String,
    /// The Rust variant, given by the `name` pass.
    pub name: String,
}

/// The kind of a definition, for counting and listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A struct.
    Object,
    /// An open enum.
    Literal,
    /// A sum type.
    Union,
}

impl Definition {
    /// Which kind of definition this is.
    pub fn kind(&self) -> Kind {
        match &self.shape {
            Shape::Object(_) => Kind::Object,
            Shape::Literal(_) => Kind::Literal,
            Shape::Union(_) => Kind::Union,
        }
    }

    /// Calls `visit` with every type this definition refers to.
    pub fn each_type<'a>(&'a self, visit: &mut dyn FnMut(&'a Type)) {
        match &self.shape {
            Shape::Object(object) => {
                object.fields.iter().for_each(|field| visit(&field.ty));
                if let Rest::Typed(ty) = &object.rest {
                    visit(ty);
                }
            }
            Shape::Literal(_) => {}
            Shape::Union(union) => union.variants.iter().for_each(|variant| visit(&variant.ty)),
        }
    }

    /// Calls `visit` with every type this definition refers to, to change it.
    pub fn each_type_mut(&mut self, visit: &mut dyn FnMut(&mut Type)) {
        match &mut self.shape {
            Shape::Object(object) => {
                object
                    .fields
                    .iter_mut()
                    .for_each(|field| visit(&mut field.ty));
                if let Rest::Typed(ty) = &mut object.rest {
                    visit(ty);
                }
            }
            Shape::Literal(_) => {}
            Shape::Union(union) => union
                .variants
                .iter_mut()
                .for_each(|variant| visit(&mut variant.ty)),
        }
    }
}
