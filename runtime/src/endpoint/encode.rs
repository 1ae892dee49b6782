//! Values as they stand in a URL. Takes text; gives percent-encoded text.
//!
//! ```text
//! push_value(&mut out, "a b/ä")      // a%20b%2F%C3%A4
//! push_literal(&mut out, "...")      // ...
//! ```

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but the unreserved characters of RFC 3986: such text means itself anywhere in a URL, whoever
/// parses it, and decodes back to the value.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What a segment of a path template may not hold as it stands. Its author chose the rest, `%`
/// included.
const LITERAL: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Appends a value, `/` encoded too.
pub(crate) fn push_value(out: &mut String, value: &str) {
    out.extend(utf8_percent_encode(value, VALUE));
}

/// Appends text of a path template.
pub(crate) fn push_literal(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, LITERAL));
}
