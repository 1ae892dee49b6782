//! Serialization of parameters: `style`, `explode`, `allowReserved` and `content`.
//!
//! ```text
//! in: query, style: form, explode: false      a,b          QueryJoined
//! in: query, style: deepObject                name[k]=v    QueryIn(Deep)
//! in: header, content: application/json       {"k": 1}     Header(Json)
//! ```

use openapiv3::{
    Content, Parameter as DeclaredParameter, ParameterData, ParameterSchemaOrContent, PathStyle,
    QueryStyle,
};

use super::Lowering;
use super::response::is_json;
use super::schema::unsupported;
use super::view::Node;
use crate::Diagnostic;
use crate::ir::{Form, ParameterStyle, Place, Type};

impl<'a> Lowering<'a> {
    /// Returns the serialization of a parameter; `None` for a header that is no parameter.
    pub(super) fn style(
        &mut self,
        declared: &DeclaredParameter,
        data: &ParameterData,
        place: &Place,
    ) -> Option<ParameterStyle> {
        let extensions = &self.settings.extensions;
        let says = |key: &Option<String>| {
            let value = key.as_ref().and_then(|key| data.extensions.get(key));
            value.and_then(serde_json::Value::as_bool) == Some(true)
        };
        let several = says(&extensions.multi_segment);
        let may_be_empty = says(&extensions.may_be_empty);
        let json = json_of(&data.format).then_some(Form::Json);
        let explode = |default: bool| data.explode.unwrap_or(default);
        Some(match declared {
            DeclaredParameter::Path { .. } if several && may_be_empty => ParameterStyle::Rest,
            DeclaredParameter::Path { .. } if may_be_empty => {
                self.hole(unsupported("an empty value of a single segment", place));
                ParameterStyle::Segment
            }
            DeclaredParameter::Path { .. } if several => ParameterStyle::Segments,
            DeclaredParameter::Path { style, .. } => {
                match json.unwrap_or(path_form(style, explode(false))) {
                    Form::Simple => ParameterStyle::Segment,
                    form => ParameterStyle::SegmentIn(form),
                }
            }
            DeclaredParameter::Query {
                style,
                allow_reserved,
                ..
            } => {
                let explodes = explode(matches!(style, QueryStyle::Form));
                match json.unwrap_or(query_form(style, explodes)) {
                    form if *allow_reserved => ParameterStyle::ReservedQuery(form),
                    Form::Form => ParameterStyle::Query,
                    Form::FormJoined => ParameterStyle::QueryJoined,
                    form => ParameterStyle::QueryIn(form),
                }
            }
            DeclaredParameter::Header { .. }
                if IGNORED
                    .iter()
                    .chain(&FRAMING)
                    .any(|one| data.name.eq_ignore_ascii_case(one)) =>
            {
                self.note(ignored(&data.name, place));
                return None;
            }
            DeclaredParameter::Header { .. } => {
                ParameterStyle::Header(json.unwrap_or(match explode(false) {
                    true => Form::SimpleExploded,
                    false => Form::Simple,
                }))
            }
            DeclaredParameter::Cookie { .. } => {
                ParameterStyle::Cookie(json.unwrap_or(query_form(&QueryStyle::Form, explode(true))))
            }
        })
    }

    /// Returns the type of a parameter that is described by its content: text, unless that is JSON.
    pub(super) fn content(&mut self, content: &'a Content, at: &Place) -> Type {
        let Some((media, one)) = content.iter().next() else {
            return Type::String;
        };
        match &one.schema {
            Some(schema) if is_json(media) => {
                let at = at.below(&["content", media, "schema"]);
                self.node(Node::from(schema), &at)
            }
            None if is_json(media) => Type::Any("the parameter has no schema"),
            _ => Type::String,
        }
    }
}

/// Headers that OpenAPI describes elsewhere: parameters of these names are ignored.
const IGNORED: [&str; 3] = ["Accept", "Authorization", "Content-Type"];

/// Headers that frame messages, which are up to the transport.
const FRAMING: [&str; 5] = [
    "Connection",
    "Content-Length",
    "Host",
    "TE",
    "Transfer-Encoding",
];

fn ignored(name: &str, place: &Place) -> Diagnostic {
    let why = match FRAMING.iter().any(|one| name.eq_ignore_ascii_case(one)) {
        true => "is up to the transport",
        false => "is said by media types and security, and OpenAPI ignores it here",
    };
    Diagnostic::new(
        "lower::ignored-header",
        format!("the header `{name}` {why}"),
    )
    .at(&place.pointer)
}

/// `true` if a parameter is described by content, and the content is JSON.
fn json_of(format: &ParameterSchemaOrContent) -> bool {
    match format {
        ParameterSchemaOrContent::Schema(_) => false,
        ParameterSchemaOrContent::Content(content) => {
            content.keys().next().is_some_and(|media| is_json(media))
        }
    }
}

fn path_form(style: &PathStyle, explodes: bool) -> Form {
    match (style, explodes) {
        (PathStyle::Simple, false) => Form::Simple,
        (PathStyle::Simple, true) => Form::SimpleExploded,
        (PathStyle::Label, false) => Form::Label,
        (PathStyle::Label, true) => Form::LabelExploded,
        (PathStyle::Matrix, false) => Form::Matrix,
        (PathStyle::Matrix, true) => Form::MatrixExploded,
    }
}

/// Returns the form of a query. What is exploded is one pair for each element, whatever would part them otherwise.
pub(super) fn query_form(style: &QueryStyle, explodes: bool) -> Form {
    match (style, explodes) {
        (QueryStyle::DeepObject, _) => Form::Deep,
        (_, true) => Form::Form,
        (QueryStyle::Form, false) => Form::FormJoined,
        (QueryStyle::SpaceDelimited, false) => Form::Spaces,
        (QueryStyle::PipeDelimited, false) => Form::Pipes,
    }
}
