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

use crate::json::{Json, Value, to_string};

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
    plain(encoded(value))
}

/// The texts of a value that may be a list. Null is the empty text: a query can say "nothing" that
/// way.
pub(crate) fn texts(value: &dyn Json) -> Result<Texts, Shape> {
    match encoded(value) {
        Value::Array(items) => {
            let items: Result<_, _> = items.into_iter().map(or_empty).collect();
            items.map(Texts::Several)
        }
        other => or_empty(other).map(Texts::One),
    }
}

/// A value whose JSON is nested too deeply to be read again has no text, like
/// an object.
fn encoded(value: &dyn Json) -> Value {
    serde_json::from_str(&to_string(value)).unwrap_or_else(|_| Value::Object(Default::default()))
}

fn or_empty(value: Value) -> Scalar {
    match plain(value) {
        Err(Shape::Null) => Ok(String::new()),
        other => other,
    }
}

fn plain(value: Value) -> Scalar {
    match value {
        Value::String(text) => Ok(text),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(flag) => Ok(flag.to_string()),
        Value::Null => Err(Shape::Null),
        Value::Array(_) => Err(Shape::Array),
        Value::Object(_) => Err(Shape::Object),
    }
}
