//! Types of values, and the definitions of types that need a name in Rust.

use serde::Serialize;

use super::{Constraints, Module, Name, Object, Place, Rest, Union};

/// Index of a definition in [`super::Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct TypeId(pub usize);

/// Type of a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Type {
    /// Any JSON value, because the description does not restrict it; the string is the reason.
    Any(&'static str),
    /// `true` or `false`.
    Boolean,
    /// An integer; always 64 bits, since services send larger values than a declared `int32` allows.
    Integer,
    /// A number that keeps its notation: `1` is encoded as `1`.
    Number,
    /// A string.
    String,
    /// A point in time (RFC 3339) that keeps its notation.
    DateTime,
    /// A day (RFC 3339) that keeps its notation.
    Date,
    /// Bytes outside JSON: the body of an upload.
    Binary,
    /// A list.
    List(Box<Type>),
    /// A map from strings.
    Map(Box<Type>),
    /// This type, or null.
    Nullable(Box<Type>),
    /// This type in a box, since it is recursive, or large and optional.
    Boxed(Box<Type>),
    /// A type with a definition.
    Named(TypeId),
}

impl Type {
    /// Returns the type, made nullable. `Any` includes null already.
    #[must_use]
    pub fn nullable(self) -> Self {
        match self {
            Self::Nullable(_) | Self::Any(_) => self,
            other => Self::Nullable(Box::new(other)),
        }
    }

    /// Returns the object of this type, if it is one, ignoring null; `types` are the definitions of the API.
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

    /// Returns the type without null.
    #[must_use]
    pub fn without_null(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner,
            other => other,
        }
    }

    /// Returns the type without null, and without the box that its value is stored in.
    #[must_use]
    pub fn bare(&self) -> &Self {
        match self.without_null() {
            Self::Boxed(inner) => inner,
            other => other,
        }
    }

    /// Returns the definition that this type is or contains, through null, boxes, lists and maps.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => {
                inner.named()
            }
            _ => None,
        }
    }

    /// Returns the type with every id replaced.
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

/// A type with a Rust item.
#[derive(Clone, Debug, Serialize)]
pub struct Definition {
    /// All places of the description with this shape; the first one names and documents it.
    pub places: Vec<Place>,
    /// Words of the role that its places share, given by the `dedupe` pass; empty for a component.
    pub role: Vec<String>,
    /// Documentation, from the first place.
    pub docs: Docs,
    /// Shape.
    pub shape: Shape,
    /// Rust name, given by the `name` pass.
    pub name: Name,
    /// Names of nullable duplicates (`nullable-user`) merged into this type, emitted as `doc(alias)`; given by the
    /// `name` pass.
    pub doc_aliases: Vec<String>,
    /// Module, given by the `place_modules` pass: `["models", "repository"]`.
    pub module: Module,
    /// Features that reach it, given by the `features` pass; empty if it is always compiled.
    pub features: Vec<String>,
    /// `true` if requests contain it, so that callers construct it; given by the `mark_inputs` pass.
    pub is_input: bool,
}

/// Documentation in the description.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Docs {
    /// Short heading.
    pub title: Option<String>,
    /// Text in CommonMark.
    pub description: Option<String>,
    /// Address of further documentation.
    pub link: Option<String>,
    /// `true` if it is deprecated.
    pub deprecated: bool,
    /// Constraints that the type does not express.
    pub constraints: Constraints,
}

/// Shape of a definition.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// An object with declared properties: a struct.
    Object(Object),
    /// A string enum, open to values that the description does not list.
    StringEnum(StringEnum),
    /// A union: an enum with a variant for each type.
    Union(Union),
}

/// A string enum. Services add values at any time, so every one is open.
#[derive(Clone, Debug, Serialize)]
pub struct StringEnum {
    /// Values, in the order of the description.
    pub values: Vec<EnumValue>,
    /// Value that is filled in where one is required, so that nobody is asked for it: the only one, or what was the only one
    /// when users began. Given by the `surface` pass.
    pub preset: Option<String>,
}

/// A value of a string enum.
#[derive(Clone, Debug, Serialize)]
pub struct EnumValue {
    /// Value in JSON.
    pub wire: String,
    /// Rust variant, given by the `name` pass.
    pub name: Name,
}

/// Kind of a definition, for counts and lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A struct.
    Object,
    /// A string enum.
    StringEnum,
    /// An enum of a union.
    Union,
}

impl Definition {
    /// Returns the path of the type without its private modules, once it has a name: `models::Issue`, `issues::State`.
    pub fn path(&self) -> String {
        format!("{}::{}", self.namespace(), self.name)
    }

    /// Returns the module that exports the type: `models`, or the module of a tag.
    pub fn namespace(&self) -> &str {
        self.module.namespace()
    }

    /// Returns the kind of the definition.
    pub fn kind(&self) -> Kind {
        match &self.shape {
            Shape::Object(_) => Kind::Object,
            Shape::StringEnum(_) => Kind::StringEnum,
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
            Shape::StringEnum(_) => {}
            Shape::Union(union) => union.variants.iter().for_each(|variant| visit(&variant.ty)),
        }
    }

    /// Calls `visit` with every type this definition refers to, for modification.
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
            Shape::StringEnum(_) => {}
            Shape::Union(union) => union
                .variants
                .iter_mut()
                .for_each(|variant| visit(&mut variant.ty)),
        }
    }
}
