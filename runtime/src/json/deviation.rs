//! Deviations. Takes the places of a document that are not as described; gives each with its path, what was expected and what
//! was found.
//!
//! ```text
//! [3].head.repo: expected Repository, found null
//! [3].user.site_admin: expected a boolean, found nothing
//! ```

use std::fmt;

use super::document::{Document, Flaw, Problem};
use super::error::{Hide, place, push_key, shorten_to};
use super::node::Node;
use super::tolerance::{Mode, Noted};
use super::{Json, JsonError, Kind};
use crate::redact::{mask_tokens, without_breaks};

/// The maximum number of characters of a key in a path, and of bytes of a path to which keys are added. A malicious document must
/// not turn a long key into one copy for each deviation below it.
const MAX_KEY: usize = 200;
const MAX_PATH: usize = 1000;

/// A decoded value, with the places of the document that are not as described.
///
/// ```
/// # use octoforge_runtime::json::{self, Decoded, Map};
/// let decoded: Decoded<Map<i64>> = json::decode(br#"{"Rust": 42, "C": null}"#)?;
/// assert_eq!(decoded.value["C"], 0);
/// assert_eq!(decoded.deviations[0].to_string(), "C: expected an integer of 64 bits, found null");
/// # Ok::<(), json::JsonError>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The value; vacant where the document is not as described: an empty string, zero, an object in which nothing is set.
    pub value: T,
    /// The places that are not as described, in the order of the document.
    pub deviations: Vec<Deviation>,
}

/// A place of a document that is not as described.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Deviation {
    path: String,
    expected: &'static str,
    found: Option<Kind>,
}

impl Deviation {
    /// Returns the place, such as `[3].head.repo`: keys after points, and the indices of arrays.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the place with `[]` for every index, such as `[].head.repo`, by which equal deviations can be counted.
    #[must_use]
    pub fn place(&self) -> String {
        let mut place = String::with_capacity(self.path.len());
        let mut rest = self.path.as_str();
        while let Some((before, after)) = rest.split_once('[') {
            let digits = after.trim_start_matches(|c: char| c.is_ascii_digit());
            place.push_str(before);
            place.push('[');
            rest = match digits.starts_with(']') {
                true => digits,
                false => after,
            };
        }
        place + rest
    }

    /// Returns the type that the description declares, such as `a string` or `SimpleUser`.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// Returns the kind of JSON that was found; `None` if the field is missing.
    #[must_use]
    pub fn found(&self) -> Option<Kind> {
        self.found
    }
}

impl Deviation {
    /// Returns what was found, with its article: `null`, `a string`, `nothing`.
    pub(crate) fn found_name(&self) -> &'static str {
        self.found.map_or("nothing", Kind::article)
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = self.found_name();
        let place = place(&self.path);
        write!(f, "{place}: expected {}, found {found}", self.expected)
    }
}

/// Decodes a document that may be not as described: places that do not match are vacant, and are returned.
///
/// Writing the value gives what was sent, unless it was changed since. A document of another kind altogether, such as an
/// array for an object or the body of an error, is an error.
///
/// # Errors
///
/// A [`JsonError`] if the bytes are not JSON (RFC 8259, at most 128 levels deep), or not of the kind of `T`.
pub fn decode<T: Json>(bytes: &[u8]) -> Result<Decoded<T>, JsonError> {
    decode_hiding(bytes, false, &|text| mask_tokens(text).into_owned())
}

/// Returns the vacant object that keeps that null was sent in its place; `None` for other types, which cannot keep that.
pub(super) fn from_null<T: Json>() -> Option<T> {
    let document = Document::parse_str("null").ok()?;
    let value = document.read_by(Mode::Part, T::read).ok()?;
    (!document.tolerance.is_any_lost(0)).then_some(value)
}

/// Decodes a document, with a function that redacts the text in errors. A strict decoding has no deviations.
pub(crate) fn decode_hiding<T: Json>(
    bytes: &[u8],
    is_strict: bool,
    hide: &dyn Fn(&str) -> String,
) -> Result<Decoded<T>, JsonError> {
    let document = Document::parse(bytes)?;
    let (value, deviations) = match is_strict {
        true => (document.read_hiding(T::read, hide)?, Vec::new()),
        false => document.read_tolerant(T::read, hide)?,
    };
    Ok(Decoded { value, deviations })
}

/// Describes the places in the order of the document. They are found by one descent from the root.
pub(super) fn deviations(
    document: &Document<'_>,
    noted: &[Noted],
    hide: Hide<'_>,
) -> Vec<Deviation> {
    let mut found = Vec::with_capacity(noted.len());
    let mut path = Path {
        text: String::new(),
        found: &mut found,
        hide,
    };
    path.descend(document.root(), noted);
    found
}

/// The path to a node, and the deviations found so far.
struct Path<'a> {
    text: String,
    found: &'a mut Vec<Deviation>,
    hide: Hide<'a>,
}

impl Path<'_> {
    /// Describes the deviations in the subtree of a node, which are sorted.
    fn descend(&mut self, node: Node<'_>, mut noted: &[Noted]) {
        while let Some((first, rest)) = noted.split_first()
            && first.flaw.node == node.index()
        {
            self.push(node, first);
            noted = rest;
        }
        for (index, element) in node.elements().enumerate() {
            noted = self.enter(element, noted, |path| path.push_str(&format!("[{index}]")));
        }
        for (key, value) in node.members() {
            let hide = self.hide;
            noted = self.enter(value, noted, |path| match path.len() < MAX_PATH {
                true => push_key(path, &shorten_to(&hide(&key.text()), MAX_KEY)),
                false => path.push('…'),
            });
        }
    }

    /// Describes the deviations in a child, and returns those after it.
    fn enter<'n>(
        &mut self,
        child: Node<'_>,
        noted: &'n [Noted],
        add: impl FnOnce(&mut String),
    ) -> &'n [Noted] {
        let end = child.subtree().end;
        let (inside, after) = noted.split_at(noted.partition_point(|one| one.flaw.node < end));
        if !inside.is_empty() {
            let length = self.text.len();
            add(&mut self.text);
            self.descend(child, inside);
            self.text.truncate(length);
        }
        after
    }

    fn push(&mut self, node: Node<'_>, noted: &Noted) {
        let Flaw { problem, .. } = noted.flaw;
        let mut path = self.text.clone();
        let (expected, found) = match problem {
            Problem::Missing(name) => {
                push_key(&mut path, name);
                let expected = match noted.missing {
                    "" => "a value",
                    expected => expected,
                };
                (expected, None)
            }
            Problem::Expected(expected) | Problem::Foreign { expected, .. } => {
                (expected, node.kind())
            }
        };
        self.found.push(Deviation {
            path: without_breaks(&(self.hide)(&path)),
            expected,
            found,
        });
    }
}
