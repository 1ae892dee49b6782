//! Phase 1: text to parsed document.
//!
//! Takes: the text of a description, JSON or YAML. Gives: a plain value in the order of the text, then the
//! typed document; and a place in the text for any JSON pointer, found only when somebody asks for it.
//!
//! ```
//! use octoforge_generator::{File, parse_document};
//! let document = parse_document("openapi: 3.0.3\npaths: {}\n", File::Description)?;
//! assert_eq!(document["openapi"], "3.0.3");
//! # Ok::<(), octoforge_generator::Diagnostic>(())
//! ```
//!
//! Between the two stands [`normalise()`]: what OpenAPI 3.1 writes in another way is rewritten on the plain value,
//! so that nothing after this phase knows of two versions.

pub(crate) mod grammar;
mod json;
mod locate;
mod normalise;
pub(crate) mod pointer;
mod refusal;
mod structure;
mod tree;
mod version;
mod yaml;

#[cfg(test)]
mod tests;

use std::ops::Range;

use serde_json::Value;

pub use self::locate::{lines, locate};
pub use self::normalise::normalise;
pub use self::structure::typed;
pub use self::version::check_version;
use crate::{Diagnostic, File};

/// Parses a text as JSON if it looks like JSON (a bracket, then a double quote or the closing bracket), else
/// as YAML. Mappings keep the order of the text.
///
/// # Errors
///
/// `spec::empty` for a text without content, `spec::syntax` with the place where reading stopped,
/// `spec::duplicate-key` for a key given twice in one mapping, `spec::structure` for a text that is neither a
/// mapping nor a list. Each is about `file`.
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

/// A text that begins with brackets and then a double quote, or a closing bracket, or nothing more. `{a: 1}` is
/// YAML; `{"a": 1` is JSON, and its error should be that of a JSON reader.
fn looks_like_json(text: &str) -> bool {
    let inner = text.trim_start_matches(|letter: char| "{[ \t\r\n".contains(letter));
    let bracketed = text.trim_start().starts_with(['{', '[']);
    bracketed && (inner.is_empty() || inner.starts_with(['"', '}', ']']))
}

/// Whether there is nothing in a text but space and the remarks of YAML.
fn has_no_content(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim);
    lines.all(|line| line.is_empty() || line.starts_with('#'))
}

/// How many bytes of byte order mark there are, and the text after them.
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
    Diagnostic::new("spec::empty", "there is nothing in this file")
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
        "spec::structure",
        format!("this is {kind}, not a mapping or a list"),
    )
    .in_file(file)
    .at("")
    .help("check that the right file was named: this one is neither JSON nor YAML of any structure")
}

/// Readers speak of control characters and unexpected tokens where the truth is that this is no text at all.
fn explain_binary(mut found: Diagnostic, text: &str) -> Diagnostic {
    if found.code == "spec::syntax" && text.contains('\0') {
        found.message = "this is a binary file, not JSON or YAML".to_owned();
        found.help = Some("if the file is compressed, unpack it first".to_owned());
    }
    found
}

fn syntax(message: String, file: File) -> Diagnostic {
    Diagnostic::new("spec::syntax", message).in_file(file)
}

fn duplicate_key(key: &str, pointer: String, file: File) -> Diagnostic {
    Diagnostic::new(
        "spec::duplicate-key",
        format!("the key `{key}` is given twice in one mapping"),
    )
    .in_file(file)
    .at(pointer)
    .help("keep one of the two: readers that do not complain take one and lose the other")
}

/// The range of the letter that holds byte `at`, or of the last letter if `at` is past the end.
fn one_letter(text: &str, at: usize) -> Range<usize> {
    let inside = at.min(text.len().saturating_sub(1));
    let start = (0..=inside)
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0);
    let letter = text.get(start..).and_then(|rest| rest.chars().next());
    start..start + letter.map_or(0, char::len_utf8)
}
