//! The tokeniser: takes the text of a document, gives its tape, or the first place where it is not
//! JSON.
//!
//! ```text
//! {"a": [1, null]}
//! 0 Object(1 member, next 5)  1 Plain "a"  2 Array(2 elements, next 5)  3 Integer 1  4 Null
//! ```
//!
//! It does not recurse: while a container is open, its `next` holds the container around it.

use super::error::JsonError;
use super::token::{Entry, MOST_BYTES, Token};
use super::{number, text};

/// As deep as a document may nest; beyond that, types that contain themselves could exhaust the
/// stack.
const MOST_LEVELS: u32 = 128;

/// No container: the document itself.
const NOWHERE: u32 = u32::MAX;

/// Cuts `text` into entries.
pub(super) fn tokenise(text: &str) -> Result<Vec<Entry>, JsonError> {
    if text.len() > MOST_BYTES {
        return Err(JsonError::syntax(
            text,
            0,
            "the document is larger than 4 GiB".to_owned(),
        ));
    }
    // Measured on GitHub's answers: an entry for every 12 to 20 bytes.
    let tape = Vec::with_capacity(text.len() / 12 + 1);
    let mut tokeniser = Tokeniser {
        text,
        bytes: text.as_bytes(),
        at: 0,
        tape,
        around: NOWHERE,
        levels: 0,
    };
    tokeniser.run()?;
    Ok(tokeniser.tape)
}

struct Tokeniser<'t> {
    text: &'t str,
    bytes: &'t [u8],
    /// The next byte to look at.
    at: usize,
    tape: Vec<Entry>,
    /// The innermost open container.
    around: u32,
    levels: u32,
}

impl Tokeniser<'_> {
    fn run(&mut self) -> Result<(), JsonError> {
        self.value()?;
        while let Some(container) = self.tape.get(self.around as usize) {
            let (object, empty) = (container.token == Token::Object, container.end == 0);
            match self.peek() {
                b'}' if object => self.close(),
                b']' if !object => self.close(),
                b',' if !empty => {
                    self.at += 1;
                    self.member(object)?;
                }
                _ if empty => self.member(object)?,
                _ => return Err(self.unexpected(if object { "`,` or `}`" } else { "`,` or `]`" })),
            }
        }
        self.peek();
        if self.at < self.bytes.len() {
            return Err(self.unexpected("the end of the document"));
        }
        Ok(())
    }

    /// Passes over white space and gives the byte after it, 0 at the end. No JSON token begins with
    /// 0.
    fn peek(&mut self) -> u8 {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(byte) => return *byte,
                None => return 0,
            }
        }
    }

    /// One element, or one key and its value.
    fn member(&mut self, object: bool) -> Result<(), JsonError> {
        if let Some(container) = self.tape.get_mut(self.around as usize) {
            container.end += 1;
        }
        if object {
            if self.peek() != b'"' {
                return Err(self.unexpected("a key in quotes"));
            }
            self.string()?;
            if self.peek() != b':' {
                return Err(self.unexpected("`:`"));
            }
            self.at += 1;
        }
        self.value()
    }

    /// A scalar, or the opening of a container.
    fn value(&mut self) -> Result<(), JsonError> {
        match self.peek() {
            b'"' => self.string(),
            b'{' => self.open(Token::Object),
            b'[' => self.open(Token::Array),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word(b"true", Token::True),
            b'f' => self.word(b"false", Token::False),
            b'n' => self.word(b"null", Token::Null),
            _ => Err(self.unexpected("a value")),
        }
    }

    fn open(&mut self, token: Token) -> Result<(), JsonError> {
        if self.levels == MOST_LEVELS {
            return Err(self.flaw(format!("nested deeper than {MOST_LEVELS} levels")));
        }
        self.levels += 1;
        let (start, index) = (self.at, self.length());
        self.at += 1;
        // The number of members is counted up as they come; `next` is the way back, until `close`.
        self.tape.push(Entry {
            token,
            start: offset(start),
            end: 0,
            next: self.around,
        });
        self.around = index;
        Ok(())
    }

    fn close(&mut self) {
        self.at += 1;
        self.levels -= 1;
        let next = self.length();
        if let Some(container) = self.tape.get_mut(self.around as usize) {
            self.around = std::mem::replace(&mut container.next, next);
        }
    }

    fn string(&mut self) -> Result<(), JsonError> {
        self.at += 1;
        let start = self.at;
        let mut token = Token::Plain;
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let run = text::plain_run(rest);
            self.at += run;
            match rest.get(run) {
                Some(b'"') => break,
                Some(b'\\') => {
                    let escape = text::escape(rest.get(run..).unwrap_or_default());
                    self.at += escape
                        .ok_or_else(|| self.flaw("an escape that JSON does not know".to_owned()))?
                        .1;
                    token = Token::Escaped;
                }
                Some(byte) => {
                    return Err(
                        self.flaw(format!("a bare control character {byte:#04x} in a string"))
                    );
                }
                None => return Err(self.flaw("a string that does not end".to_owned())),
            }
        }
        self.push(token, start, self.at);
        self.at += 1;
        Ok(())
    }

    fn number(&mut self) -> Result<(), JsonError> {
        let start = self.at;
        match number::scan(self.bytes, start) {
            Ok((end, token)) => {
                self.at = end;
                self.push(token, start, end);
                Ok(())
            }
            Err(place) => {
                self.at = place;
                Err(self.unexpected("a digit"))
            }
        }
    }

    fn word(&mut self, word: &[u8], token: Token) -> Result<(), JsonError> {
        let start = self.at;
        if !self
            .bytes
            .get(start..)
            .unwrap_or_default()
            .starts_with(word)
        {
            return Err(self.unexpected("a value"));
        }
        self.at += word.len();
        self.push(token, start, self.at);
        Ok(())
    }

    fn push(&mut self, token: Token, start: usize, end: usize) {
        let next = self.length() + 1;
        self.tape.push(Entry {
            token,
            start: offset(start),
            end: offset(end),
            next,
        });
    }

    fn length(&self) -> u32 {
        // An entry takes at least one byte of text, so what bounds the text bounds the tape.
        offset(self.tape.len())
    }

    fn unexpected(&self, expected: &str) -> JsonError {
        match self
            .text
            .get(self.at..)
            .and_then(|rest| rest.chars().next())
        {
            Some(found) => self.flaw(format!("expected {expected}, found {found:?}")),
            None => self.flaw(format!("expected {expected}, found the end of the text")),
        }
    }

    fn flaw(&self, problem: String) -> JsonError {
        JsonError::syntax(self.text, self.at, problem)
    }
}

/// Narrows a place in a text that is known to be within [`MOST_BYTES`].
fn offset(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(NOWHERE)
}
