//! Parameters as text. Takes any [`Json`] value; gives the text that represents it in a URL.
//!
//! ```text
//! path_value(&7)        Ok("7")
//! query_value(&[1, 2])  Ok(Several(["1", "2"]))
//! path_value(&null)     Err(NonText::Null)
//! ```
//!
//! The text is derived from the JSON encoding of a value, so that every type of a field can be that of a parameter:
//! enums, dates and unions need no second conversion.

use crate::json::{Document, Json, Kind, Node, to_string};

/// The text of a single value, or the kind of JSON that has none.
pub(crate) type PathValue = Result<String, NonText>;

/// The kinds of JSON that have no text in a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NonText {
    Null,
    Array,
    Object,
}

/// The text of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum QueryValue {
    One(String),
    Several(Vec<String>),
}

/// Returns the text of a single value.
pub(crate) fn path_value(value: &dyn Json) -> PathValue {
    read(value, plain)
}

/// Returns the text of a value or of each element of a list. Null is the empty text.
pub(crate) fn query_value(value: &dyn Json) -> Result<QueryValue, NonText> {
    read(value, |node| match node.kind() {
        Some(Kind::Array) => {
            let items: Result<_, _> = node.elements().map(or_empty).collect();
            items.map(QueryValue::Several)
        }
        _ => or_empty(node).map(QueryValue::One),
    })
}

/// Reads the JSON encoding of a value. If it is nested too deeply to be decoded, it has no text, like an object.
fn read<T>(
    value: &dyn Json,
    read: impl FnOnce(Node<'_>) -> Result<T, NonText>,
) -> Result<T, NonText> {
    let text = to_string(value);
    let document = Document::parse_str(&text).map_err(|_| NonText::Object)?;
    read(document.root())
}

fn or_empty(node: Node<'_>) -> PathValue {
    match plain(node) {
        Err(NonText::Null) => Ok(String::new()),
        other => other,
    }
}

/// Returns the text of a path_value. Numbers are written as in JSON, to the last digit.
fn plain(node: Node<'_>) -> PathValue {
    match node.kind() {
        Some(Kind::String) => Ok(node.text().into_owned()),
        Some(Kind::Object) => Err(NonText::Object),
        Some(Kind::Array) => Err(NonText::Array),
        Some(Kind::Null) | None => Err(NonText::Null),
        Some(_) => Ok(node.source().to_owned()),
    }
}
