//! Documents. Takes JSON text; gives its tape, and the state that reads from it share.
//!
//! ```text
//! {"open": [true]} read as a String:
//! the document: expected a string, found an object
//! ```

use std::cell::{Cell, RefCell};
use std::fmt;

use super::deviation::{Deviation, deviations};
use super::error::{Hide, JsonError};
use super::node::Node;
use super::token::{Entry, Token};
use super::tolerance::{Mode, Tolerance};
use super::{Json, tape, text};
use crate::redact::mask_tokens;

/// The number of nodes that unions may read and drop, as a multiple of the document's length.
///
/// If all variants of GitHub's largest union were tried on a whole document, that would be an eighth of it. Only
/// variants that contain each other can exceed it; the number of attempts would then double with each level.
const MAX_RETRIES: usize = 256;

/// A JSON text that has been parsed into nodes.
///
/// Reading takes `&self`, any number of times. A document is not `Sync`.
///
/// ```
/// # use octoforge_runtime::json::Document;
/// let document = Document::parse_str(r#"{"open": [true]}"#)?;
/// let flaw = document.read::<String>().unwrap_err();
/// assert_eq!(flaw.to_string(), "the document: expected a string, found an object");
/// # Ok::<(), octoforge_runtime::json::JsonError>(())
/// ```
pub struct Document<'t> {
    text: &'t str,
    tape: Vec<Entry>,
    flaw: Cell<Option<Flaw>>,
    pub(super) tolerance: Tolerance,
    /// The slots of the objects being read, the innermost last, so that an object needs no allocation.
    pub(super) slots: RefCell<Vec<u32>>,
    /// The number of nodes that unions may still read and drop.
    retries: Cell<usize>,
}

/// The first error, and its node. The message is made only when it is reported.
#[derive(Clone, Copy, Debug)]
pub(super) struct Flaw {
    pub(super) node: u32,
    pub(super) problem: Problem,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Problem {
    /// A required field is missing: its name.
    Missing(&'static str),
    /// The value is of another type than this one.
    Expected(&'static str),
    /// The object cannot be tolerated as one of this type.
    Foreign {
        expected: &'static str,
        found: &'static str,
    },
}

impl<'t> Document<'t> {
    /// Parses the bytes of a JSON document, without a byte order mark.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] if the bytes are not UTF-8 or not JSON (RFC 8259), are nested more than 128 levels deep, or are
    /// more than 1 GiB.
    pub fn parse(bytes: &'t [u8]) -> Result<Self, JsonError> {
        let text = std::str::from_utf8(bytes).map_err(|flaw| JsonError::encoding(bytes, flaw))?;
        Self::parse_str(text)
    }

    /// Returns an empty document, for values in which nothing is set.
    pub(super) fn blank() -> Self {
        Self {
            text: "",
            tape: Vec::new(),
            flaw: Cell::default(),
            tolerance: Tolerance::default(),
            slots: RefCell::default(),
            retries: Cell::default(),
        }
    }

    /// Parses the text of a JSON document, without a byte order mark.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] if the text is not JSON (RFC 8259), is nested more than 128 levels deep, or is more than 1 GiB.
    pub fn parse_str(text: &'t str) -> Result<Self, JsonError> {
        let tape = tape::tokenise(text)?;
        Ok(Self {
            text,
            tape,
            flaw: Cell::default(),
            tolerance: Tolerance::default(),
            slots: RefCell::default(),
            retries: Cell::default(),
        })
    }

    /// Decodes the document as a `T`.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the first place that does not match `T`.
    pub fn read<T: Json>(&self) -> Result<T, JsonError> {
        self.read_as(T::read)
    }

    /// Decodes the document with a function.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the first place that does not match.
    pub fn read_as<'d, T>(&'d self, read: impl FnOnce(Node<'d>) -> T) -> Result<T, JsonError> {
        self.read_hiding(read, &|text| mask_tokens(text).into_owned())
    }

    /// Decodes the document like [`Document::read_as`], with a function that redacts the text in errors.
    pub(super) fn read_hiding<'d, T>(
        &'d self,
        read: impl FnOnce(Node<'d>) -> T,
        hide: Hide<'_>,
    ) -> Result<T, JsonError> {
        self.read_by(Mode::Strict, read)
            .map_err(|flaw| JsonError::decode(self, flaw, hide))
    }

    /// Decodes the document with a function, and returns the places that do not match, too. What is read there is the
    /// vacant value of its type.
    pub(crate) fn read_tolerant<'d, T>(
        &'d self,
        read: impl FnOnce(Node<'d>) -> T,
        hide: Hide<'_>,
    ) -> Result<(T, Vec<Deviation>), JsonError> {
        let value = self
            .read_by(Mode::Answer, read)
            .map_err(|flaw| JsonError::decode(self, flaw, hide))?;
        Ok((value, deviations(self, &self.tolerance.take(), hide)))
    }

    pub(super) fn read_by<'d, T>(
        &'d self,
        mode: Mode,
        read: impl FnOnce(Node<'d>) -> T,
    ) -> Result<T, Flaw> {
        self.flaw.set(None);
        self.tolerance.begin(mode);
        self.retries
            .set(self.tape.len().saturating_mul(MAX_RETRIES));
        let value = read(self.root());
        self.tolerance.end();
        match self.flaw.take() {
            Some(flaw) => Err(flaw),
            None => Ok(value),
        }
    }

    /// Returns the root node.
    #[must_use]
    pub fn root(&self) -> Node<'_> {
        self.node(0)
    }

    pub(super) fn node(&self, index: u32) -> Node<'_> {
        Node::new(self, index)
    }

    pub(super) fn entry(&self, index: u32) -> Option<Entry> {
        self.tape.get(index as usize).copied()
    }

    /// `true` if the entry is the string `text`, without escapes. Bytes are compared, so that character boundaries need
    /// not be checked.
    #[inline(always)]
    pub(super) fn is_plain(&self, entry: Entry, text: &str) -> bool {
        let source = self.text.as_bytes().get(entry.span());
        entry.is(Token::Plain) && source.is_some_and(|source| text::same(source, text.as_bytes()))
    }

    /// Returns the text of the entry, if it is a string without escapes.
    #[inline(always)]
    pub(super) fn plain(&self, entry: Entry) -> Option<&'t str> {
        let text = || self.text.get(entry.span());
        entry.is(Token::Plain).then(text).flatten()
    }

    /// Returns the source text of the entry, if it is a scalar.
    pub(super) fn source(&self, entry: Entry) -> &'t str {
        self.text.get(entry.source()).unwrap_or_default()
    }

    /// Records an error, unless it can be tolerated. The first one is kept, since later ones may be its consequences.
    #[cold]
    pub(super) fn latch(&self, node: u32, problem: Problem) {
        let flaw = Flaw { node, problem };
        if !self.failed() && !self.tolerance.note(flaw) {
            self.flaw.set(Some(flaw));
        }
    }

    /// `true` while an object is being read, which can keep what was sent for its members.
    pub(super) fn has_open_object(&self) -> bool {
        !self.slots.borrow().is_empty()
    }

    /// Records an error that cannot be tolerated.
    #[cold]
    pub(super) fn fail(&self, node: u32, problem: Problem) {
        if !self.failed() {
            self.flaw.set(Some(Flaw { node, problem }));
        }
    }

    pub(super) fn failed(&self) -> bool {
        self.flaw.get().is_some()
    }

    /// `true` if the error is that the document as a whole is of another kind.
    pub(super) fn is_root_refused(&self) -> bool {
        let flaw = self.flaw.get();
        flaw.is_some_and(|flaw| flaw.node == 0 && !matches!(flaw.problem, Problem::Missing(_)))
    }

    /// `true` if unions may still read and drop nodes.
    pub(super) fn has_retries(&self) -> bool {
        self.retries.get() != 0
    }

    /// Discards the error of a read whose value is dropped; `false` if `cost`, the number of nodes read, exhausts the
    /// budget for that.
    pub(super) fn forgive(&self, cost: usize) -> bool {
        self.flaw.set(None);
        let left = self.retries.get().checked_sub(cost);
        self.retries.set(left.unwrap_or(0));
        left.is_some()
    }
}

impl fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (bytes, nodes) = (self.text.len(), self.tape.len());
        f.debug_struct("Document")
            .field("bytes", &bytes)
            .field("nodes", &nodes)
            .finish_non_exhaustive()
    }
}
