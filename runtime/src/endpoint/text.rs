//! Parameters as text. Takes any [`Json`] value; gives the text that stands for it in a URL.
//!
//! ```text
//! scalar(&7)        Ok("7")
//! texts(&[1, 2])    Ok(Several(["1", "2"]))
//! scalar(&null)     Err(Shape::Null)
//! ```
//!
//! The JSON encoding of a value decides, so that whatever can be a field can be a parameter too:
//! enums, dates and unions need no second conversion.

use crate::json::{Document, Json, Kind, Node, to_string};

/// The text of a single value, or what kept it from having one.
pub(crate) type Scalar = Result<String, Shape>;

/// Kinds of JSON that have no text of their own in a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Null,
    Array,
    Object,
}

/// The values of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Texts {
    One(String),
    Several(Vec<String>),
}

/// The text of a value that must be a single one.
pub(crate) fn scalar(value: &dyn Json) -> Scalar {
    read(value, plain)
}

/// The texts of a value that may be a list. Null is the empty text: a query can say "nothing" that
/// way.
pub(crate) fn texts(value: &dyn Json) -> Result<Texts, Shape> {
    read(value, |node| match node.kind() {
        Some(Kind::Array) => {
            let items: Result<_, _> = node.elements().map(or_empty).collect();
            items.map(Texts::Several)
        }
        _ => or_empty(node).map(Texts::One),
    })
}

/// Reads what the value is written as. One whose JSON is nested too deeply to be read again has no text,
/// like an object.
fn read<T>(value: &dyn Json, read: impl FnOnce(Node<'_>) -> Result<T, Shape>) -> Result<T, Shape> {
    let text = to_string(value);
    let document = Document::parse_str(&text).map_err(|_| Shape::Object)?;
    read(document.root())
}

fn or_empty(node: Node<'_>) -> Scalar {
    match plain(node) {
        Err(Shape::Null) => Ok(String::new()),
        other => other,
    }
}

/// Numbers stand in a URL as they stand in JSON, to the last digit.
fn plain(node: Node<'_>) -> Scalar {
    match node.kind() {
        Some(Kind::String) => Ok(node.text().into_owned()),
        Some(Kind::Object) => Err(Shape::Object),
        Some(Kind::Array) => Err(Shape::Array),
        Some(Kind::Null) | None => Err(Shape::Null),
        Some(_) => Ok(node.source().to_owned()),
    }
}
