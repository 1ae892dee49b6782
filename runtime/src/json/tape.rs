//! The tokeniser. Takes the text of a document; gives its tape, or the first syntax error.
//!
//! ```text
//! {"a": [1, null]}
//! 0 Object(1 member, next 5)  1 Plain "a"  2 Array(2 elements, next 5)  3 Integer 1  4 Null
//! ```
//!
//! It does not recurse: while a container is open, its entry holds the state of the container around it. The state that
//! changes with every byte is in a [`Cursor`], which is passed by value so that it stays in registers.

use super::cursor::{Cursor, Flaw, Problem};
use super::error::JsonError;
use super::token::{Entry, MAX_BYTES, NO_PLACE, Token};

/// The maximum nesting depth. Beyond it, types that contain themselves could exhaust the stack.
pub(super) const MAX_DEPTH: u32 = 128;

/// Splits `text` into entries.
pub(super) fn tokenise(text: &str) -> Result<Vec<Entry>, JsonError> {
    if text.len() > MAX_BYTES {
        let problem = "the document is larger than 1 GiB".to_owned();
        return Err(JsonError::syntax(text, 0, problem));
    }
    // GitHub's responses have an entry for every 12 to 24 bytes. Reserving more costs no memory until it is touched,
    // and lists of small numbers need not grow. It also makes glibc keep more of the freed memory, whose threshold is
    // the largest block so far: faulting in fresh pages for every response costs half as much as decoding it.
    let mut tape = Vec::with_capacity(text.len() / 4 + 1);
    match document(Cursor::new(text.as_bytes()), &mut tape) {
        Ok(()) => Ok(tape),
        Err(flaw) => Err(flaw.into_error(text)),
    }
}

/// Parses one value with nothing after it.
fn document(cursor: Cursor<'_>, tape: &mut Vec<Entry>) -> Result<(), Flaw> {
    let (rest, byte) = value(cursor, tape)?.peek();
    match byte {
        None => Ok(()),
        Some(_) => rest.flaw(Problem::Expected("the end of the document")),
    }
}

/// The innermost open container: its kind, its number of members so far, and the entry of the container around it.
struct Open {
    outer: u32,
    object: bool,
    count: u32,
    levels: u32,
}

/// Parses one value with everything inside it.
fn value<'t>(mut cursor: Cursor<'t>, tape: &mut Vec<Entry>) -> Result<Cursor<'t>, Flaw> {
    let mut open = Open {
        outer: NO_PLACE,
        object: false,
        count: 0,
        levels: 0,
    };
    let mut empty;
    (cursor, empty) = open.value(cursor, tape)?;
    while open.levels > 0 {
        let byte;
        (cursor, byte) = cursor.peek();
        match byte {
            Some(b'}') if open.object => open.close(tape),
            Some(b']') if !open.object => open.close(tape),
            Some(b',') if !empty => {
                (cursor, empty) = open.member(cursor.step(), tape)?;
                continue;
            }
            _ if empty => {
                (cursor, empty) = open.member(cursor, tape)?;
                continue;
            }
            _ if open.object => return cursor.flaw(Problem::Expected("`,` or `}`")),
            _ => return cursor.flaw(Problem::Expected("`,` or `]`")),
        }
        cursor = cursor.step();
        empty = false;
    }
    Ok(cursor)
}

impl Open {
    /// Parses an element, or a key and its value; `true` if it opens a container.
    #[inline(always)]
    fn member<'t>(
        &mut self,
        mut cursor: Cursor<'t>,
        tape: &mut Vec<Entry>,
    ) -> Result<(Cursor<'t>, bool), Flaw> {
        self.count += 1;
        if self.object {
            let entry;
            (cursor, entry) = cursor.key()?;
            tape.push(entry);
        }
        self.value(cursor, tape)
    }

    /// Parses a scalar or the opening of a container; `true` for the latter.
    #[inline(always)]
    fn value<'t>(
        &mut self,
        cursor: Cursor<'t>,
        tape: &mut Vec<Entry>,
    ) -> Result<(Cursor<'t>, bool), Flaw> {
        let (cursor, byte) = cursor.peek();
        let token = match byte {
            Some(b'{') => Token::Object,
            Some(b'[') => Token::Array,
            _ => {
                let (cursor, entry) = cursor.scalar(byte)?;
                tape.push(entry);
                return Ok((cursor, false));
            }
        };
        if self.levels == MAX_DEPTH {
            return cursor.flaw(Problem::TooDeep);
        }
        let index = length(tape);
        // Holds the way back until `close`.
        tape.push(Entry::container(token, self.outer, self.count));
        (self.outer, self.object, self.count) = (index, token == Token::Object, 0);
        self.levels += 1;
        Ok((cursor.step(), true))
    }

    fn close(&mut self, tape: &mut [Entry]) {
        self.levels -= 1;
        let next = length(tape);
        if let Some(container) = tape.get_mut(self.outer as usize) {
            let opened = *container;
            *container = Entry::container(opened.token(), next, self.count);
            (self.outer, self.count) = (opened.next(0), opened.count());
        }
        let outer = tape.get(self.outer as usize);
        self.object = outer.is_some_and(|outer| outer.is(Token::Object));
    }
}

fn length(tape: &[Entry]) -> u32 {
    // The limit on the text limits the tape too.
    u32::try_from(tape.len()).unwrap_or(NO_PLACE)
}
