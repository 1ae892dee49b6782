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
    /// Part of the description that it sets.
    pub source: Source,
}

/// Values that an argument accepts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Accepts {
    /// A value of exactly this type, which is clearest for numbers and booleans.
    Exact(Type),
    /// Anything that converts to this type: `impl Into<T>`.
    Into(Type),
    /// Anything that iterates over what converts to this type: `impl IntoIterator<Item = impl Into<T>>`.
    Items(Type),
    /// A value of this type, an `Option` of it, or null: `impl Into<Maybe<T>>`.
    Maybe(Type),
    /// Bytes in memory: `impl Into<Bytes>`.
    Bytes,
    /// Bytes from memory, a file or a stream: `impl Into<Upload>`.
    Upload,
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

/// A `From` implementation of a union.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Conversion {
    /// Index of the variant that it creates.
    pub variant: usize,
    /// `true` if it takes `&str` instead of the `String` that the variant contains.
    pub borrowed: bool,
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
