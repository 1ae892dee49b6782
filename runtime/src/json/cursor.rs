//! A position in the text that is tokenised. Takes a position by value; gives the scalar there and the position after
//! it, or the syntax error.
//!
//! ```text
//! at `"a": 1}`   key → Plain "a", at ` 1}`   scalar → Integer 1, at `}`
//! ```

use super::error::JsonError;
use super::tape::MAX_DEPTH;
use super::token::{Entry, Token};
use super::{numeral, text};

/// A position in a text.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'t> {
    bytes: &'t [u8],
    /// The offset of the next byte.
    at: usize,
}

/// A syntax error.
pub(super) struct Flaw {
    at: usize,
    problem: Problem,
}

/// The kind of a syntax error. Its message is made outside the loops.
pub(super) enum Problem {
    Expected(&'static str),
    TooDeep,
    UnknownEscape,
    Control(u8),
    Unterminated,
}

impl Flaw {
    /// Converts it into an error with a message.
    #[cold]
    pub(super) fn into_error(self, text: &str) -> JsonError {
        let found = text.get(self.at..).and_then(|rest| rest.chars().next());
        let words = match (self.problem, found) {
            (Problem::Expected(what), Some(found)) => format!("expected {what}, found {found:?}"),
            (Problem::Expected(what), None) => {
                format!("expected {what}, found the end of the text")
            }
            (Problem::TooDeep, _) => format!("nested deeper than {MAX_DEPTH} levels"),
            (Problem::UnknownEscape, _) => "an unknown escape".to_owned(),
            (Problem::Control(byte), _) => {
                format!("an unescaped control character {byte:#04x} in a string")
            }
            (Problem::Unterminated, _) => "an unterminated string".to_owned(),
        };
        JsonError::syntax(text, self.at, words)
    }
}

impl<'t> Cursor<'t> {
    pub(super) fn new(bytes: &'t [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub(super) fn flaw<T>(self, problem: Problem) -> Result<T, Flaw> {
        let at = self.at;
        Err(Flaw { at, problem })
    }

    /// Moves past one known byte.
    #[inline(always)]
    pub(super) fn step(self) -> Self {
        self.to(self.at + 1)
    }

    fn to(self, at: usize) -> Self {
        Self { at, ..self }
    }

    fn rest(self) -> &'t [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Skips white space, and returns the next byte, if there is one.
    #[inline(always)]
    pub(super) fn peek(mut self) -> (Self, Option<u8>) {
        loop {
            match self.bytes.get(self.at) {
                // A single comparison for everything but white space, which most responses do not contain.
                Some(byte) if *byte > b' ' => return (self, Some(*byte)),
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                byte => return (self, byte.copied()),
            }
        }
    }

    /// Reads a key and the colon after it.
    #[inline(always)]
    pub(super) fn key(self) -> Result<(Self, Entry), Flaw> {
        let (start, byte) = self.peek();
        if byte != Some(b'"') {
            return start.flaw(Problem::Expected("a key in quotes"));
        }
        let (end, entry) = start.string()?;
        match end.peek() {
            (colon, Some(b':')) => Ok((colon.step(), entry)),
            (other, _) => other.flaw(Problem::Expected("`:`")),
        }
    }

    /// Reads the string, number, boolean or null that begins here, with `byte`.
    #[inline(always)]
    pub(super) fn scalar(self, byte: Option<u8>) -> Result<(Self, Entry), Flaw> {
        match byte {
            Some(b'"') => self.string(),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word(b"true", Token::True),
            Some(b'f') => self.word(b"false", Token::False),
            Some(b'n') => self.word(b"null", Token::Null),
            _ => self.flaw(Problem::Expected("a value")),
        }
    }

    #[inline(always)]
    fn string(self) -> Result<(Self, Entry), Flaw> {
        let start = self.step();
        let special = start.at + text::plain_run(start.rest());
        let (token, end) = match self.bytes.get(special) {
            Some(b'"') => (Token::Plain, special),
            _ => (Token::Escaped, start.to(special).escapes()?),
        };
        Ok((start.to(end + 1), Entry::scalar(token, start.at, end)))
    }

    /// Returns the end of a string with escapes, from its first special byte.
    #[inline(never)]
    fn escapes(mut self) -> Result<usize, Flaw> {
        loop {
            let rest = self.rest();
            match rest.first() {
                Some(b'"') => return Ok(self.at),
                Some(b'\\') => match text::escape(rest) {
                    Some((_, length)) => self.at += length,
                    None => return self.flaw(Problem::UnknownEscape),
                },
                Some(byte) => return self.flaw(Problem::Control(*byte)),
                None => return self.flaw(Problem::Unterminated),
            }
            self.at += text::plain_run(self.rest());
        }
    }

    #[inline(always)]
    fn number(self) -> Result<(Self, Entry), Flaw> {
        match numeral::scan(self.bytes, self.at) {
            Ok((end, token)) => Ok((self.to(end), Entry::scalar(token, self.at, end))),
            Err(place) => self.to(place).flaw(Problem::Expected("a digit")),
        }
    }

    #[inline(always)]
    fn word(self, word: &[u8], token: Token) -> Result<(Self, Entry), Flaw> {
        let end = self.at + word.len();
        if self.bytes.get(self.at..end) != Some(word) {
            return self.flaw(Problem::Expected("a value"));
        }
        Ok((self.to(end), Entry::scalar(token, self.at, end)))
    }
}
