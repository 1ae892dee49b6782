//! A document: takes text, gives the tape of it, and what the reads from it share.
//!
//! ```text
//! {"open": [true]} read as a String:
//! the document: expected a string, found an object
//! ```

use std::cell::{Cell, RefCell};
use std::fmt;

use super::error::{Hide, JsonError};
use super::node::Node;
use super::token::{Entry, Token};
use super::{Json, tape, text};
use crate::shown::without_tokens;

/// How often a union may read what it then drops, in multiples of the document's length.
///
/// The variants of GitHub's largest union, all tried on all of a document, are an eighth of it.
/// Only variants that hold each other can go beyond, and then the number of tries would double with
/// each level.
const MOST_RETRIES: usize = 256;

/// A JSON text that has been checked and cut into nodes.
///
/// Reading takes `&self`, and any number of reads may follow each other; a document is not `Sync`.
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
    /// The slots of the objects being read, innermost last, so that an object costs no allocation.
    pub(super) slots: RefCell<Vec<u32>>,
    /// How many nodes unions may still read in vain.
    retries: Cell<usize>,
}

/// What was wrong first, and where. Its words are made only if nobody drops it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Flaw {
    pub(super) node: u32,
    pub(super) problem: Problem,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Problem {
    Missing(&'static str),
    Expected(&'static str),
}

impl<'t> Document<'t> {
    /// Parses the bytes of one JSON document, without a byte order mark.
    ///
    /// # Errors
    ///
    /// When the bytes are not UTF-8 or not JSON by RFC 8259, nest deeper than 128 levels, or are
    /// more than 1 GiB.
    pub fn parse(bytes: &'t [u8]) -> Result<Self, JsonError> {
        let text = std::str::from_utf8(bytes).map_err(|flaw| JsonError::encoding(bytes, flaw))?;
        Self::parse_str(text)
    }

    /// A document that holds nothing, for values in which nothing is set.
    pub(super) fn blank() -> Self {
        Self {
            text: "",
            tape: Vec::new(),
            flaw: Cell::default(),
            slots: RefCell::default(),
            retries: Cell::default(),
        }
    }

    /// Parses the text of one JSON document, without a byte order mark.
    ///
    /// # Errors
    ///
    /// When the text is not JSON by RFC 8259, nests deeper than 128 levels, or is more than 1 GiB.
    pub fn parse_str(text: &'t str) -> Result<Self, JsonError> {
        let tape = tape::tokenise(text)?;
        Ok(Self {
            text,
            tape,
            flaw: Cell::default(),
            slots: RefCell::default(),
            retries: Cell::default(),
        })
    }

    /// Reads the whole document as a `T`.
    ///
    /// # Errors
    ///
    /// When the document does not fit `T`: the first place where it does not.
    pub fn read<T: Json>(&self) -> Result<T, JsonError> {
        self.read_as(T::read)
    }

    /// Reads the whole document with a function that reads nodes.
    ///
    /// # Errors
    ///
    /// When the document does not fit: the first place where it does not.
    pub fn read_as<'d, T>(&'d self, read: impl FnOnce(Node<'d>) -> T) -> Result<T, JsonError> {
        self.read_hiding(read, &|text| without_tokens(text).into_owned())
    }

    /// The same, with secrets that an error does not show.
    pub(super) fn read_hiding<'d, T>(
        &'d self,
        read: impl FnOnce(Node<'d>) -> T,
        hide: Hide<'_>,
    ) -> Result<T, JsonError> {
        self.flaw.set(None);
        self.retries
            .set(self.tape.len().saturating_mul(MOST_RETRIES));
        let value = read(self.root());
        match self.flaw.take() {
            Some(flaw) => Err(JsonError::decode(self, flaw, hide)),
            None => Ok(value),
        }
    }

    /// The node of the whole document.
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

    /// Whether the entry is the string `text`, without escapes. Bytes are compared, so that nobody has
    /// to look whether the entry ends between characters.
    #[inline(always)]
    pub(super) fn is_plain(&self, entry: Entry, text: &str) -> bool {
        let source = self.text.as_bytes().get(entry.span());
        entry.is(Token::Plain) && source.is_some_and(|source| text::same(source, text.as_bytes()))
    }

    /// The text of the entry, if it is a string without escapes.
    #[inline(always)]
    pub(super) fn plain(&self, entry: Entry) -> Option<&'t str> {
        let text = || self.text.get(entry.span());
        entry.is(Token::Plain).then(text).flatten()
    }

    /// The source text of the entry, if it is a scalar.
    pub(super) fn source(&self, entry: Entry) -> &'t str {
        self.text.get(entry.source()).unwrap_or_default()
    }

    /// Latches a flaw. The first one stays: what comes after may be its consequence.
    pub(super) fn latch(&self, node: u32, problem: Problem) {
        if !self.failed() {
            self.flaw.set(Some(Flaw { node, problem }));
        }
    }

    pub(super) fn failed(&self) -> bool {
        self.flaw.get().is_some()
    }

    /// Drops the flaw of a read whose value is dropped too. `false` when `cost`, the number of
    /// nodes it read, uses up what may be read in vain.
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
