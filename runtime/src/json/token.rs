//! The kinds of JSON values, for nodes and for variants of unions.
//!
//! ```text
//! 1 → Token::Integer, Kind::Integer     1.5 → Token::Float, Kind::Number
//! ```

use std::ops::Range;

/// A kind of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without fraction and exponent.
    Integer,
    /// Any number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
    /// Any value. Variants of unions may have this kind, nodes never do.
    Any,
}

impl Kind {
    /// Returns the name with its article, for messages.
    pub(super) fn article(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer | Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
            Self::Any => "any value",
        }
    }
}

/// The kind of an entry of the tape: a [`Kind`], with the details that the tokeniser learnt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Null,
    True,
    False,
    /// A number without fraction and exponent.
    Integer,
    /// A number with either.
    Float,
    /// A string without escapes, whose text is its source text.
    Plain,
    /// A string with at least one escape.
    Escaped,
    Array,
    Object,
}

impl Token {
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Null => Kind::Null,
            Self::True | Self::False => Kind::Boolean,
            Self::Integer => Kind::Integer,
            Self::Float => Kind::Number,
            Self::Plain | Self::Escaped => Kind::String,
            Self::Array => Kind::Array,
            Self::Object => Kind::Object,
        }
    }
}

/// An entry of the tape: one node of a document. An object is followed by a key, the subtree of its value, the next
/// key, and so on; an array by the subtrees of its elements.
///
/// The tape is most of the memory traffic of decoding, so an entry is one word: the token in the upper four bits, and
/// below it two positions of [`PLACE_BITS`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry(u64);

/// The number of bits of a position in the text or in the tape.
const PLACE_BITS: u32 = 30;

/// The largest position, which stands for none.
pub(super) const NO_PLACE: u32 = (1 << PLACE_BITS) - 1;

/// The maximum size of a document. Larger ones would require larger entries for all documents; a page of GitHub is less
/// than a hundredth of it. An entry stands for at least one byte of text, so it limits the tape too.
pub(super) const MAX_BYTES: usize = NO_PLACE as usize - 1;

impl Entry {
    /// Creates the entry of a scalar with the source text `start..end`, without the quotes of a string.
    pub(super) fn scalar(token: Token, start: usize, end: usize) -> Self {
        Self::pack(token, start as u64, end as u64)
    }

    /// Creates the entry of a container with `count` elements or members, whose subtree ends before the entry `next`.
    pub(super) fn container(token: Token, next: u32, count: u32) -> Self {
        Self::pack(token, next.into(), count.into())
    }

    fn pack(token: Token, low: u64, high: u64) -> Self {
        Self((token as u64) << (2 * PLACE_BITS) | high << PLACE_BITS | low)
    }

    pub(super) fn token(self) -> Token {
        match self.0 >> (2 * PLACE_BITS) {
            0 => Token::Null,
            1 => Token::True,
            2 => Token::False,
            3 => Token::Integer,
            4 => Token::Float,
            5 => Token::Plain,
            6 => Token::Escaped,
            7 => Token::Array,
            _ => Token::Object,
        }
    }

    /// Returns the range of a scalar's source text; empty for a container.
    pub(super) fn source(self) -> Range<usize> {
        if self.is_scalar() { self.span() } else { 0..0 }
    }

    /// Returns the range of the source text of an entry that is known to be a scalar.
    pub(super) fn span(self) -> Range<usize> {
        self.low() as usize..self.high() as usize
    }

    /// Returns the index after the subtree of this entry, which is at `index`.
    pub(super) fn next(self, index: u32) -> u32 {
        if self.is_scalar() {
            index + 1
        } else {
            self.low()
        }
    }

    /// Returns the number of elements or members of a container.
    pub(super) fn count(self) -> u32 {
        self.high()
    }

    /// `true` if it has source text. Containers are the last of the tokens.
    fn is_scalar(self) -> bool {
        self.0 >> (2 * PLACE_BITS) < Token::Array as u64
    }

    pub(super) fn is(self, token: Token) -> bool {
        self.0 >> (2 * PLACE_BITS) == token as u64
    }

    fn low(self) -> u32 {
        self.0 as u32 & NO_PLACE
    }

    fn high(self) -> u32 {
        (self.0 >> PLACE_BITS) as u32 & NO_PLACE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_packed_without_loss() {
        let tokens = [
            Token::Null,
            Token::True,
            Token::False,
            Token::Integer,
            Token::Float,
            Token::Plain,
            Token::Escaped,
        ];
        for token in tokens {
            let entry = Entry::scalar(token, MAX_BYTES - 1, MAX_BYTES);
            assert_eq!(entry.token(), token);
            assert_eq!(entry.source(), MAX_BYTES - 1..MAX_BYTES);
            assert_eq!(entry.next(7), 8);
        }
        for token in [Token::Array, Token::Object] {
            let entry = Entry::container(token, NO_PLACE, NO_PLACE - 1);
            assert_eq!((entry.token(), entry.source()), (token, 0..0));
            assert_eq!((entry.next(7), entry.count()), (NO_PLACE, NO_PLACE - 1));
        }
    }
}
