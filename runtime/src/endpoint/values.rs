//! Parameters as text. Takes any [`Json`] value; gives the text that represents it in a URL.
//!
//! ```text
//! plain(7)       Ok("7")
//! plain("a b")   Ok("a b")
//! plain(null)    Err(NonText::Null)
//! ```
//!
//! The text is derived from the JSON encoding of a value, so that every type of a field can be that of a parameter:
//! enums, dates and unions need no second conversion.

use crate::json::{Document, Json, Kind, Node, to_string};

/// The kinds of JSON that have no text in a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NonText {
    Null,
    Array,
    Object,
}

/// Reads the JSON encoding of a value. If it is nested too deeply to be decoded, it has no text, like an object.
pub(super) fn read<T>(
    value: &dyn Json,
    read: impl FnOnce(Node<'_>) -> Result<T, NonText>,
) -> Result<T, NonText> {
    let text = to_string(value);
    let document = Document::parse_str(&text).map_err(|_| NonText::Object)?;
    read(document.root())
}

/// Returns the text of a single value. Numbers are written as in JSON, to the last digit.
pub(super) fn plain(node: Node<'_>) -> Result<String, NonText> {
    match node.kind() {
        Some(Kind::String) => Ok(node.text().into_owned()),
        Some(Kind::Object) => Err(NonText::Object),
        Some(Kind::Array) => Err(NonText::Array),
        Some(Kind::Null) | None => Err(NonText::Null),
        Some(_) => Ok(node.source().to_owned()),
    }
}
