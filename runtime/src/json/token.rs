//! The kinds of JSON: takes nothing, gives the names for what a node or a variant of a union is.
//!
//! ```text
//! 1 → Token::Integer, Kind::Integer     1.5 → Token::Float, Kind::Number
//! ```

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
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) token: Token,
    /// Where the source text begins, in bytes; for a string, after the quote.
    pub(super) start: u32,
    /// Where the source text of a scalar ends; for an array or an object, how many elements or
    /// members.
    pub(super) end: u32,
    /// The entry after the subtree of this one.
    pub(super) next: u32,
}

/// Larger documents would make entries larger for everyone; a page of GitHub's is never a
/// thousandth of it. One below the maximum, because `u32::MAX` marks a vacant node.
pub(super) const MOST_BYTES: usize = u32::MAX as usize - 1;

// The tape is most of the memory traffic of decoding.
const _: () = assert!(size_of::<Entry>() <= 16);
