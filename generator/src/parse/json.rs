//! Parses JSON.
//!
//! Takes: text. Gives: a value, or a diagnostic with the byte at which parsing stopped.
//!
//! ```text
//! {"openapi": "3.0.3" "paths": {}}  →  parse::syntax, the span of the quote before `paths`
//! ```

use std::ops::Range;

use serde::de::DeserializeSeed;
use serde_json::{Deserializer, Error, Value};

use super::tree::{Node, Trail};
use super::{duplicate_key, one_letter, syntax};
use crate::{Diagnostic, File};

/// Parses the whole text as one JSON value.
pub(super) fn parse(text: &str, file: File) -> Result<Value, Diagnostic> {
    let mut trail = Trail::default();
    let mut reader = Deserializer::from_str(text);
    Node(&mut trail)
        .deserialize(&mut reader)
        .and_then(|value| reader.end().map(|()| value))
        .map_err(|error| match &trail.repeated {
            Some(key) => {
                duplicate_key(key, trail.pointer(), file).spanning(repeated_span(text, key, &error))
            }
            None => syntax(format!("this is no valid JSON: {error}"), file)
                .spanning(one_letter(text, offset(text, &error).saturating_sub(1))),
        })
}

/// Returns the byte offset just after the last byte that was read. serde_json counts columns in bytes, from 1.
fn offset(text: &str, error: &Error) -> usize {
    let line_start = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum::<usize>();
    (line_start + error.column()).min(text.len())
}

/// Returns the range of a repeated key, which ends where parsing stopped.
fn repeated_span(text: &str, key: &str, error: &Error) -> Range<usize> {
    let end = offset(text, error);
    let quoted = Value::from(key).to_string();
    match text.get(..end) {
        Some(read) if read.ends_with(&quoted) => end - quoted.len()..end,
        // The key is written with other escapes.
        _ => one_letter(text, end.saturating_sub(1)),
    }
}
