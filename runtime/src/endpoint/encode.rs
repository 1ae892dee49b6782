//! Percent encoding. Takes text; gives it as a part of a URL.
//!
//! ```text
//! push_value(&mut out, "a b/ä")      // a%20b%2F%C3%A4
//! push_literal(&mut out, "...")      // ...
//! ```

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but the unreserved characters of RFC 3986. Text encoded with it has no special meaning anywhere in a URL, and
/// decodes to the value.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The characters that a segment of a path template must not contain. All others, including `%`, are as its author
/// wrote them.
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

/// Appends a value, with `/` encoded.
pub(crate) fn push_value(out: &mut String, value: &str) {
    out.extend(utf8_percent_encode(value, VALUE));
}

/// Characters that a query must not contain as they are. Reserved ones are kept, except those that would end the query or
/// the pair.
const RESERVED: &AsciiSet = &VALUE
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Appends a value of a query, with reserved characters kept.
pub(crate) fn push_reserved(out: &mut String, value: &str) {
    out.extend(utf8_percent_encode(value, RESERVED));
}

/// Appends literal text of a path template.
pub(crate) fn push_literal(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, LITERAL));
}
