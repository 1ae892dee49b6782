//! Parameters of operations, and their serialization.

use serde::Serialize;

use super::{Docs, Name, Type};

/// A parameter.
#[derive(Clone, Debug, Serialize)]
pub struct Parameter {
    /// Name in the description.
    pub wire: String,
    /// Rust name, given by the `name` pass.
    pub name: Name,
    /// Serialization into the request.
    pub style: ParameterStyle,
    /// `true` if the parameter is required.
    pub required: bool,
    /// JSON pointer of the entry of the list that declares it, which may be a reference.
    pub pointer: String,
    /// Type of the value.
    pub ty: Type,
    /// Documentation.
    pub docs: Docs,
}

/// Serialization of a parameter into a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParameterStyle {
    /// A single segment of the path; a list is joined by commas.
    Segment,
    /// At least one segment of the path: `/` in the value is kept.
    Segments,
    /// Any number of segments of the path, including none.
    Rest,
    /// A single segment of the path in another form.
    SegmentIn(Form),
    /// A query pair; for a list, one pair per element.
    Query,
    /// A query pair with the elements of a list joined by commas.
    QueryJoined,
    /// A part of the query in another form.
    QueryIn(Form),
    /// A part of the query in which reserved characters are not encoded.
    ReservedQuery(Form),
    /// A header.
    Header(Form),
    /// A cookie.
    Cookie(Form),
}

/// Form of a parameter: `style` and `explode` of OpenAPI, or JSON. The names are those of `Style` in the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// `a,b` and `k,v`.
    Simple,
    /// `a,b` and `k=v`.
    SimpleExploded,
    /// `.a,b` and `.k,v`.
    Label,
    /// `.a.b` and `.k=v`.
    LabelExploded,
    /// `;name=a,b` and `;name=k,v`.
    Matrix,
    /// `;name=a;name=b` and `;k=v`.
    MatrixExploded,
    /// `name=a&name=b` and `k=v`.
    Form,
    /// `name=a,b` and `name=k,v`.
    FormJoined,
    /// `name=a%20b`.
    Spaces,
    /// `name=a%7Cb`.
    Pipes,
    /// `name[k]=v`.
    Deep,
    /// The JSON text of the value.
    Json,
}

impl ParameterStyle {
    /// `true` if the parameter is part of the path.
    pub fn in_path(self) -> bool {
        self.location() == "path"
    }

    /// `true` if the parameter is part of the query.
    pub fn in_query(self) -> bool {
        self.location() == "query"
    }

    /// Returns the part of the request that the parameter is in, in the words of OpenAPI.
    pub fn location(self) -> &'static str {
        match self {
            Self::Segment | Self::Segments | Self::Rest | Self::SegmentIn(_) => "path",
            Self::Query | Self::QueryJoined | Self::QueryIn(_) | Self::ReservedQuery(_) => "query",
            Self::Header(_) => "header",
            Self::Cookie(_) => "cookie",
        }
    }

    /// Returns the form of the parameter.
    pub fn form(self) -> Form {
        match self {
            Self::Segment | Self::Segments | Self::Rest => Form::Simple,
            Self::Query => Form::Form,
            Self::QueryJoined => Form::FormJoined,
            Self::SegmentIn(form)
            | Self::QueryIn(form)
            | Self::ReservedQuery(form)
            | Self::Header(form)
            | Self::Cookie(form) => form,
        }
    }
}

impl Form {
    /// Returns the name of the form in the runtime.
    pub fn name(self) -> &'static str {
        match self {
            Self::Simple => "Simple",
            Self::SimpleExploded => "SimpleExploded",
            Self::Label => "Label",
            Self::LabelExploded => "LabelExploded",
            Self::Matrix => "Matrix",
            Self::MatrixExploded => "MatrixExploded",
            Self::Form => "Form",
            Self::FormJoined => "FormJoined",
            Self::Spaces => "Spaces",
            Self::Pipes => "Pipes",
            Self::Deep => "Deep",
            Self::Json => "Json",
        }
    }
}
