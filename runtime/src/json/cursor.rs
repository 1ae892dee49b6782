//! A place in the text that is being cut: takes it by value, gives the scalar that stands there and
//! the place behind it, or what is not JSON.
//!
//! ```text
//! at `"a": 1}`   key → Plain "a", at ` 1}`   scalar → Integer 1, at `}`
//! ```

use super::error::JsonError;
use super::tape::MOST_LEVELS;
use super::token::{Entry, Token};
use super::{numeral, text};

/// A place in a text.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'t> {
    bytes: &'t [u8],
    /// The next byte to look at.
    at: usize,
}

/// The first place that is not JSON.
pub(super) struct Flaw {
    at: usize,
    problem: Problem,
}

/// What is wrong there. Words are made of it outside of the loops.
pub(super) enum Problem {
    Expected(&'static str),
    TooDeep,
    UnknownEscape,
    Control(u8),
    Unended,
}

impl Flaw {
    /// The error, for people.
    #[cold]
    pub(super) fn in_words(self, text: &str) -> JsonError {
        let found = text.get(self.at..).and_then(|rest| rest.chars().next());
        let words = match (self.problem, found) {
            (Problem::Expected(what), Some(found)) => format!("expected {what}, found {found:?}"),
            (Problem::Expected(what), None) => {
                format!("expected {what}, found the end of the text")
            }
            (Problem::TooDeep, _) => format!("nested deeper than {MOST_LEVELS} levels"),
            (Problem::UnknownEscape, _) => "an escape that JSON does not know".to_owned(),
            (Problem::Control(byte), _) => {
                format!("a bare control character {byte:#04x} in a string")
            }
            (Problem::Unended, _) => "a string that does not end".to_owned(),
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

    /// Over one byte that is known.
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

    /// Passes over white space and gives the byte after it, if there is one.
    #[inline(always)]
    pub(super) fn peek(mut self) -> (Self, Option<u8>) {
        loop {
            match self.bytes.get(self.at) {
                // One comparison for all that is not white space: there is none in most answers.
                Some(byte) if *byte > b' ' => return (self, Some(*byte)),
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                byte => return (self, byte.copied()),
            }
        }
    }

    /// A key and the colon behind it.
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

    /// The string, number, boolean or null that begins here, with `byte`.
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

    /// The end of a string that does not end here, at its first special byte.
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
                None => return self.flaw(Problem::Unended),
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
