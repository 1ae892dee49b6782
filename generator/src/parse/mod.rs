//! Parses a description: phase 1 of the pipeline.
//!
//! Takes: the text of a description, JSON or YAML. Gives: a plain value in the order of the text, and later the typed
//! document; and, on demand, the place of any JSON pointer in the text.
//!
//! ```
//! use octoforge_generator::{File, parse_document};
//! let document = parse_document("openapi: 3.0.3\npaths: {}\n", File::Description)?;
//! assert_eq!(document["openapi"], "3.0.3");
//! # Ok::<(), octoforge_generator::Diagnostic>(())
//! ```

mod json;
mod locate;
mod refusal;
mod repair;
mod structure;
mod tree;
mod version;
mod yaml;

#[cfg(test)]
mod tests;

use std::ops::Range;

use serde_json::Value;

pub use self::locate::{lines, locate};
pub(crate) use self::structure::tolerant;
pub use self::structure::typed;
use self::version::check_version;
pub(crate) use self::version::is_newer_than_3_0;
use crate::{Diagnostic, File};

/// Parses a description and checks that its version of OpenAPI is supported.
///
/// # Errors
///
/// Returns those of [`parse_document`], `parse::not-openapi` and `parse::version`.
pub(crate) fn description(text: &str) -> Result<Value, Diagnostic> {
    let document = parse_document(text, File::Description)?;
    check_version(&document)?;
    Ok(document)
}

/// Parses a text as JSON if it looks like JSON (a bracket, then a double quote or the closing bracket), otherwise
/// as YAML. Mappings keep the order of the text.
///
/// # Errors
///
/// Returns `parse::empty` for a text without content, `parse::syntax` with the place where parsing stopped,
/// `parse::duplicate-key` for a key that occurs twice in a mapping, `parse::structure` for a text that is neither a
/// mapping nor a list. Each refers to `file`.
pub fn parse_document(text: &str, file: File) -> Result<Value, Diagnostic> {
    let (bom, text) = without_bom(text);
    let parsed = if looks_like_json(text) {
        json::parse(text, file)
    } else {
        yaml::parse(text, file)
    };
    match parsed {
        Ok(value @ (Value::Object(_) | Value::Array(_))) => Ok(value),
        Ok(Value::Null) => Err(empty(file)),
        Err(_) if has_no_content(text) => Err(empty(file)),
        Ok(other) => Err(no_collection(&other, file)),
        Err(found) => Err(shifted(explain_binary(found, text), bom)),
    }
}

/// `true` for a text that begins with brackets and then has a double quote, a closing bracket, or nothing more. `{a: 1}` is
/// YAML; `{"a": 1` is JSON, and its error should be that of the JSON parser.
fn looks_like_json(text: &str) -> bool {
    let inner = text.trim_start_matches(|letter: char| "{[ \t\r\n".contains(letter));
    let bracketed = text.trim_start().starts_with(['{', '[']);
    bracketed && (inner.is_empty() || inner.starts_with(['"', '}', ']']))
}

/// `true` if a text contains only space and YAML comments.
fn has_no_content(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim);
    lines.all(|line| line.is_empty() || line.starts_with('#'))
}

/// Returns the length of the byte order mark in bytes, and the text after it.
fn without_bom(text: &str) -> (usize, &str) {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => (text.len() - rest.len(), rest),
        None => (0, text),
    }
}

fn shifted(mut found: Diagnostic, by: usize) -> Diagnostic {
    found.span = found.span.map(|span| span.start + by..span.end + by);
    found
}

fn empty(file: File) -> Diagnostic {
    Diagnostic::new("parse::empty", "there is nothing in this file")
        .in_file(file)
        .help("check that the right file was named, and that it was downloaded whole")
}

fn no_collection(value: &Value, file: File) -> Diagnostic {
    let kind = match value {
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        _ => "text",
    };
    Diagnostic::new(
        "parse::structure",
        format!("this is {kind}, not a mapping or a list"),
    )
    .in_file(file)
    .at("")
    .help("check that the right file was named: this one is neither JSON nor YAML of any structure")
}

/// Explains binary files, for which parsers report control characters and unexpected tokens.
fn explain_binary(mut found: Diagnostic, text: &str) -> Diagnostic {
    if found.code == "parse::syntax" && text.contains('\0') {
        found.message = "this is a binary file, not JSON or YAML".to_owned();
        found.help = Some("if the file is compressed, unpack it first".to_owned());
    }
    found
}

fn syntax(message: String, file: File) -> Diagnostic {
    Diagnostic::new("parse::syntax", message).in_file(file)
}

fn duplicate_key(key: &str, pointer: String, file: File) -> Diagnostic {
    Diagnostic::new(
        "parse::duplicate-key",
        format!("the key `{key}` is given twice in one mapping"),
    )
    .in_file(file)
    .at(pointer)
    .help("keep one of the two: readers that do not complain take one and lose the other")
}

/// Returns the range of the character that contains byte `at`, or of the last character if `at` is past the end.
fn one_letter(text: &str, at: usize) -> Range<usize> {
    let inside = at.min(text.len().saturating_sub(1));
    let start = (0..=inside)
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0);
    let letter = text.get(start..).and_then(|rest| rest.chars().next());
    start..start + letter.map_or(0, char::len_utf8)
}
