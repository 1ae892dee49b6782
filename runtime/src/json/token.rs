//! The kinds of JSON: takes nothing, gives the names for what a node or a variant of a union is.
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
    /// A number written without fraction and exponent.
    Integer,
    /// Any number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
    /// Whatever there is. No node is of this kind; a variant of a union may be.
    Any,
}

/// What one entry of the tape is: a [`Kind`], and what the tokeniser learnt while passing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Null,
    True,
    False,
    /// A number without fraction and exponent.
    Integer,
    /// A number with either.
    Float,
    /// A string that is its own source text.
    Plain,
    /// A string with at least one escape in its source text.
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

/// One node of a document. An object is followed by a key, the subtree of its value, the next key,
/// …; an array by the subtrees of its elements.
///
/// The tape is most of the memory traffic of decoding, so an entry is one word: the token in the
/// upper four bits, and below it two places of [`PLACE_BITS`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry(u64);

/// How many bits a place in the text or in the tape has.
const PLACE_BITS: u32 = 30;

/// The largest place, which stands for none.
pub(super) const NO_PLACE: u32 = (1 << PLACE_BITS) - 1;

/// Larger documents would make entries larger for everyone; a page of GitHub's is never a hundredth
/// of it. An entry takes at least one byte of text, so what bounds the text bounds the tape.
pub(super) const MOST_BYTES: usize = NO_PLACE as usize - 1;

impl Entry {
    /// A scalar whose source text is `start..end`, of a string what is between the quotes.
    pub(super) fn scalar(token: Token, start: usize, end: usize) -> Self {
        Self::pack(token, start as u64, end as u64)
    }

    /// A container of `count` elements or members, whose subtree ends before the entry `next`.
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

    /// Where the source text of a scalar is; of a container, nowhere.
    pub(super) fn source(self) -> Range<usize> {
        if self.is_scalar() { self.span() } else { 0..0 }
    }

    /// The same of an entry that is known to be a scalar.
    pub(super) fn span(self) -> Range<usize> {
        self.low() as usize..self.high() as usize
    }

    /// The entry after the subtree of this one, which stands at `index`.
    pub(super) fn next(self, index: u32) -> u32 {
        if self.is_scalar() {
            index + 1
        } else {
            self.low()
        }
    }

    /// How many elements or members a container has.
    pub(super) fn count(self) -> u32 {
        self.high()
    }

    /// Whether it has a piece of source text. Containers are the last of the tokens.
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
    fn an_entry_gives_back_what_it_was_made_of() {
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
            let entry = Entry::scalar(token, MOST_BYTES - 1, MOST_BYTES);
            assert_eq!(entry.token(), token);
            assert_eq!(entry.source(), MOST_BYTES - 1..MOST_BYTES);
            assert_eq!(entry.next(7), 8);
        }
        for token in [Token::Array, Token::Object] {
            let entry = Entry::container(token, NO_PLACE, NO_PLACE - 1);
            assert_eq!((entry.token(), entry.source()), (token, 0..0));
            assert_eq!((entry.next(7), entry.count()), (NO_PLACE, NO_PLACE - 1));
        }
    }
}
