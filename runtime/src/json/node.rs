//! Cursors over documents. Takes a position in the tape; gives the value there and its children.
//!
//! ```text
//! ["a", null]   root → Array   elements → String, Null
//! ```

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use super::document::{Document, Problem};
use super::token::{Entry, Kind, Token};
use super::{Json, text};

/// The index of a vacant node.
pub(super) const VACANT: u32 = u32::MAX;

/// A value of a document, or a vacant place without a value.
///
/// ```
/// # use octoforge_runtime::json::{Document, Kind};
/// let document = Document::parse_str(r#"["a", null]"#)?;
/// let kinds: Vec<_> = document.root().elements().filter_map(|node| node.kind()).collect();
/// assert_eq!(kinds, [Kind::String, Kind::Null]);
/// # Ok::<(), octoforge_runtime::json::JsonError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Node<'a> {
    document: &'a Document<'a>,
    index: u32,
}

impl<'a> Node<'a> {
    pub(super) fn new(document: &'a Document<'a>, index: u32) -> Self {
        Self { document, index }
    }

    /// Decodes the value here; see [`Json::read`].
    #[must_use]
    pub fn read<T: Json>(self) -> T {
        T::read(self)
    }

    /// Returns the kind of the value here, which is never [`Kind::Any`]; `None` in a vacant place.
    #[must_use]
    pub fn kind(self) -> Option<Kind> {
        self.token().map(Token::kind)
    }

    /// `true` if there is no value here.
    #[must_use]
    pub fn is_vacant(self) -> bool {
        self.index == VACANT
    }

    /// `true` if the value here is `null`.
    #[must_use]
    pub fn is_null(self) -> bool {
        self.token() == Some(Token::Null)
    }

    /// Returns the string here; empty for any other value.
    #[must_use]
    pub fn text(self) -> Cow<'a, str> {
        self.string().unwrap_or_default()
    }

    /// Returns the source text of the string (without quotes), number, boolean or null here; empty for any other value.
    #[must_use]
    pub fn source(self) -> &'a str {
        self.entry().map_or("", |entry| self.document.source(entry))
    }

    /// Returns the elements of the array here; none for any other value.
    #[must_use]
    pub fn elements(self) -> Elements<'a> {
        Elements(self.children(Token::Array))
    }

    /// Returns the keys and values of the object here, in order; none for any other value.
    #[must_use]
    pub fn members(self) -> Members<'a> {
        Members(self.children(Token::Object))
    }

    /// Records that the value here is not a `T`. In a vacant place, which is an error already or none at all, it only adds
    /// the type to the error.
    pub fn reject<T: Json>(self) {
        self.refuse(T::expected());
    }

    pub(super) fn refuse(self, expected: &'static str) {
        if !self.is_vacant() {
            self.document.latch(self.index, Problem::Expected(expected));
        } else if self.document.tolerance.is_on() {
            self.document.tolerance.name_missing(expected);
        }
    }

    /// `true` if the value here has just been refused, so that what was decoded is vacant. Then nothing keeps what was sent.
    #[inline(always)]
    pub(super) fn was_refused(self) -> bool {
        self.document.tolerance.refused(self.index) && !self.is_vacant() && {
            self.document.tolerance.set_kept(self.index, false);
            true
        }
    }

    /// `true` if the string here is `text`, without escapes.
    #[inline(always)]
    pub(super) fn is_text(self, text: &str) -> bool {
        self.entry()
            .is_some_and(|entry| self.document.is_plain(entry, text))
    }

    /// Returns the text of a string without escapes, as nearly all strings are.
    #[inline(always)]
    pub(super) fn plain(self) -> Option<&'a str> {
        self.document.plain(self.entry()?)
    }

    /// Returns the string here; `None` for any other value. It looks at the tape once, since strings are the most
    /// frequent values.
    pub(super) fn string(self) -> Option<Cow<'a, str>> {
        let entry = self.entry()?;
        let source = self.document.source(entry);
        match entry.token() {
            Token::Plain => Some(Cow::Borrowed(source)),
            Token::Escaped => Some(Cow::Owned(text::unescape(source))),
            _ => None,
        }
    }

    pub(super) fn document(self) -> &'a Document<'a> {
        self.document
    }

    pub(super) fn index(self) -> u32 {
        self.index
    }

    pub(super) fn at(self, index: u32) -> Self {
        Self { index, ..self }
    }

    pub(super) fn vacant(self) -> Self {
        self.at(VACANT)
    }

    pub(super) fn entry(self) -> Option<Entry> {
        self.document.entry(self.index)
    }

    pub(super) fn token(self) -> Option<Token> {
        self.entry().map(Entry::token)
    }

    /// Returns the indices of this node and all its descendants.
    pub(super) fn subtree(self) -> Range<u32> {
        self.entry()
            .map_or(0..0, |entry| self.index..entry.next(self.index))
    }

    fn children(self, container: Token) -> Children<'a> {
        let count = self
            .entry()
            .filter(|entry| entry.is(container))
            .map_or(0, Entry::count);
        Children {
            next: self.at(self.index.wrapping_add(1)),
            left: count as usize,
        }
    }
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Node")
            .field("index", &self.index)
            .field("kind", &self.kind())
            .finish_non_exhaustive()
    }
}

/// The remaining children of a container.
#[derive(Clone, Debug)]
struct Children<'a> {
    next: Node<'a>,
    left: usize,
}

impl<'a> Children<'a> {
    /// Moves past one subtree.
    fn step(&mut self) -> Node<'a> {
        let node = self.next;
        self.next = node.at(node.subtree().end);
        node
    }

    fn count_down(&mut self) -> Option<()> {
        self.left = self.left.checked_sub(1)?;
        Some(())
    }
}

/// The elements of an array; see [`Node::elements`].
#[derive(Clone, Debug)]
pub struct Elements<'a>(Children<'a>);

impl<'a> Iterator for Elements<'a> {
    type Item = Node<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.count_down()?;
        Some(self.0.step())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.left, Some(self.0.left))
    }
}

impl ExactSizeIterator for Elements<'_> {}

/// The keys and values of an object; see [`Node::members`].
#[derive(Clone, Debug)]
pub struct Members<'a>(Children<'a>);

impl<'a> Iterator for Members<'a> {
    type Item = (Node<'a>, Node<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.count_down()?;
        Some((self.0.step(), self.0.step()))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.left, Some(self.0.left))
    }
}

impl ExactSizeIterator for Members<'_> {}
