//! The callable interface of the emitted crate as plain data, given by the `surface` pass. Renderers emit it, and the
//! comparison of descriptions compares it, so that both agree on every function, setter and conversion.

use serde::Serialize;

use super::{Operation, Output, Pages, Type};

/// Function and setters of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Surface {
    /// Arguments of the function, in order: required parameters, then the required parts of the body.
    pub arguments: Vec<Argument>,
    /// Setters of the request, one for each optional parameter and part of the body.
    pub setters: Vec<Argument>,
    /// Statuses that are outcomes and not errors, in addition to successes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<u16>,
    /// Media types that a body of bytes may have, if there are others than the default one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub content_types: Vec<String>,
}

/// Argument of a function or a constructor, or a setter, which takes one argument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Argument {
    /// Rust name.
    pub name: String,
    /// Values that it accepts.
    pub accepts: Accepts,
    /// Acceptance of null and of nothing in addition to these values.
    pub presence: Presence,
    /// Part of the description that it sets.
    pub source: Source,
}

/// Values that an argument accepts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Accepts {
    /// A boolean.
    Boolean,
    /// Every integer type: `impl Into<Integer>`.
    Integer,
    /// Anything that converts to this type: `impl Into<T>`.
    Into(Type),
    /// Anything that converts to this type, which is stored behind a pointer.
    Boxed(Type),
    /// Anything that iterates over what converts to this type: `impl IntoIterator<Item = impl Into<T>>`.
    Items(Type),
    /// A form that is described without fields: `impl Into<Form>`.
    Form,
    /// Bytes from memory, a file or a stream: `impl Into<Upload>`.
    Upload,
    /// Several of these: `impl IntoIterator<Item = impl Into<Upload>>`.
    Uploads,
}

/// Acceptance of null and of nothing by an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// A value only.
    Required,
    /// A value or null, which is stored as an `Option`: `impl IntoNullable<T, K>`.
    Nullable,
    /// A value or nothing: `impl IntoOption<T, K>`.
    Optional,
    /// A value, null or nothing: `impl IntoMaybe<T, K>`.
    OptionalNullable,
}

impl Presence {
    /// Returns the presence of a value of this type.
    #[must_use]
    pub fn of(ty: &Type, required: bool) -> Self {
        match (ty, required) {
            (Type::Nullable(_), true) => Self::Nullable,
            (_, true) => Self::Required,
            (Type::Nullable(_), false) => Self::OptionalNullable,
            (_, false) => Self::Optional,
        }
    }
}

/// Part of the description that an argument sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Parameter with this index.
    Parameter(usize),
    /// Property with this index, of the object that is constructed or that is the body.
    Property(usize),
    /// The body as a whole.
    Body,
}

/// `From` implementations of a union that create one variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Conversion {
    /// Index of the variant that they create.
    pub variant: usize,
    /// Types that they take.
    pub from: ConvertedFrom,
}

/// Types that a conversion takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConvertedFrom {
    /// The type of the variant.
    Itself,
    /// `String`, which is the type of the variant, and references to text.
    Text,
    /// Every integer type, one of which is that of the variant.
    Integers,
    /// `Number`, which is the type of the variant, and every integer type.
    Numbers,
}

/// Method of a union that returns a property of its variants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Accessor {
    /// Rust name.
    pub name: String,
    /// Name of the property in JSON.
    pub wire: String,
    /// Type of the property, if it is present and not null.
    pub ty: Type,
    /// Source of the value for each variant, in the order of the union; `None` for one without the property.
    pub variants: Vec<Option<Access>>,
}

/// Source of the value of an accessor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// The variant's value, which is a string.
    Itself,
    /// Property with this index, of the variant's object.
    Property(usize),
}

/// Request type of an operation: that of the preferred media type, or of a media variant.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Rust name.
    pub name: &'a str,
    /// Method of the preferred request that returns this one; `None` for the preferred one itself.
    pub method: Option<&'a str>,
    /// Media type to request.
    pub accept: &'a str,
    /// Output.
    pub output: &'a Output,
    /// Pagination, if it is paginated.
    pub pages: Option<&'a Pages>,
    /// `true` if its response can be downloaded.
    pub downloads: bool,
}

impl Operation {
    /// Returns every request type of the operation, the preferred one first.
    pub fn requests(&self) -> impl Iterator<Item = Request<'_>> {
        let preferred = Request {
            name: &self.request,
            method: None,
            accept: self.accepts(),
            output: &self.output,
            pages: self.pages.as_ref(),
            downloads: self.downloads,
        };
        let others = self.media_variants.iter().map(|one| Request {
            name: &one.request,
            method: Some(&one.name),
            accept: &one.media,
            output: &one.output,
            pages: one.pages.as_ref(),
            downloads: one.downloads,
        });
        std::iter::once(preferred).chain(others)
    }
}
