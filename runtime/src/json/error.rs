//! JSON errors. Takes a place in a document; gives a one-line message with the place, what was expected and what was
//! found.
//!
//! ```text
//! line 3, column 14: expected `:`, found '}'
//! repositories[3].license.key: expected a string, found null
//! repositories[3]: missing field `id`
//! ```

use super::document::{Document, Flaw, Problem};
use super::node::Node;
use super::token::Kind;
use crate::redact::{is_secret_name, without_breaks};

/// A function that redacts secrets in a text.
pub(super) type Hide<'h> = &'h dyn Fn(&str) -> String;

/// The maximum number of characters of a string or number in a message.
const MAX_CHARS: usize = 40;

/// A document that could not be decoded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum JsonError {
    /// Text that is not JSON.
    #[error("line {line}, column {column}: {problem}")]
    Syntax {
        /// The line of the first wrong character, counted from 1.
        line: usize,
        /// The column of the first wrong character, in characters, counted from 1.
        column: usize,
        /// The problem.
        problem: String,
    },
    /// A value of another type than expected.
    #[error("{}: expected {expected}, found {found}", place(path))]
    Mismatch {
        /// The place in the document, such as `repositories[3].license.key`; empty for the whole document.
        path: String,
        /// The expected type, such as `a string` or `SimpleUser`.
        expected: &'static str,
        /// The value: `null`, `42`, the beginning of a string, `an object`. Of a member such as `token`, only the kind
        /// of the value.
        found: String,
    },
    /// An object without a required field.
    #[error("{}: missing field `{field}`", place(path))]
    Missing {
        /// The place of the object, such as `repositories[3]`; empty for the whole document.
        path: String,
        /// The JSON name of the field.
        field: &'static str,
    },
}

impl JsonError {
    /// Returns the place in the document, such as `repositories[3].license.key`; empty for the whole document, `None`
    /// if the text is not JSON.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::Syntax { .. } => None,
            Self::Mismatch { path, .. } | Self::Missing { path, .. } => Some(path),
        }
    }

    pub(super) fn syntax(text: &str, at: usize, problem: String) -> Self {
        let before = text.get(..at).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .chars()
            .count()
            + 1;
        Self::Syntax {
            line,
            column,
            problem,
        }
    }

    /// Creates the error for bytes that are not UTF-8. Line and column are those of the first.
    pub(super) fn encoding(bytes: &[u8], flaw: std::str::Utf8Error) -> Self {
        let (before, after) = bytes
            .split_at_checked(flaw.valid_up_to())
            .unwrap_or((bytes, &[]));
        let byte = after.first().copied().unwrap_or_default();
        let before = String::from_utf8_lossy(before);
        Self::syntax(
            &before,
            before.len(),
            format!("the byte {byte:#04x} is not valid UTF-8"),
        )
    }

    /// Creates the error for a value. The parts of the document in it are passed through `hide`, which redacts secrets.
    pub(super) fn decode(document: &Document<'_>, flaw: Flaw, hide: Hide<'_>) -> Self {
        let (path, key) = path(document, flaw.node);
        let path = without_breaks(&hide(&path));
        match flaw.problem {
            Problem::Missing(field) => Self::Missing { path, field },
            Problem::Foreign { expected, found } => Self::Mismatch {
                path,
                expected,
                found: found.to_owned(),
            },
            Problem::Expected(expected) => Self::Mismatch {
                path,
                expected,
                found: match key.as_deref().is_some_and(is_secret_name) {
                    true => kind(document.node(flaw.node)).to_owned(),
                    false => found(document.node(flaw.node), hide),
                },
            },
        }
    }
}

pub(super) fn place(path: &str) -> &str {
    if path.is_empty() {
        "the document"
    } else {
        path
    }
}

/// Returns the path to a node and the last key on it, found by descending from the root: it costs nothing until an
/// error is reported.
fn path(document: &Document<'_>, target: u32) -> (String, Option<String>) {
    let mut path = String::new();
    let mut last = None;
    let mut node = document.root();
    while node.index() != target {
        let inside = |child: Node<'_>| child.subtree().contains(&target);
        if let Some((count, element)) = node
            .elements()
            .enumerate()
            .find(|(_, child)| inside(*child))
        {
            path.push_str(&format!("[{count}]"));
            node = element;
        } else if let Some((key, value)) = node.members().find(|(_, value)| inside(*value)) {
            push_key(&mut path, &key.text());
            last = Some(key.text().into_owned());
            node = value;
        } else {
            break;
        }
    }
    (path, last)
}

/// Appends a key, in quotes if it could be confused with several.
pub(super) fn push_key(path: &mut String, key: &str) {
    let simple = !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '+' | '$'));
    if !simple {
        path.push_str(&format!("[{key:?}]"));
        return;
    }
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(key);
}

/// Describes a value by its beginning.
fn found(node: Node<'_>, hide: Hide<'_>) -> String {
    match node.kind() {
        Some(Kind::Array | Kind::Object) => kind(node).to_owned(),
        Some(Kind::String) => {
            let text = node.text();
            let hidden = hide(&text);
            // The source text of a string has no control characters: they are escaped in it.
            let shown = if hidden == text {
                node.source()
            } else {
                &hidden
            };
            format!("\"{}\"", shorten(&without_breaks(shown)))
        }
        _ => shorten(&hide(node.source())),
    }
}

/// Describes a value by its kind.
fn kind(node: Node<'_>) -> &'static str {
    node.kind().unwrap_or(Kind::Null).article()
}

fn shorten(text: &str) -> String {
    shorten_to(text, MAX_CHARS)
}

/// Returns the first characters of a text.
pub(super) fn shorten_to(text: &str, max: usize) -> String {
    match text
        .char_indices()
        .nth(max)
        .and_then(|(end, _)| text.get(..end))
    {
        Some(shown) => format!("{shown}…"),
        None => text.to_owned(),
    }
}
