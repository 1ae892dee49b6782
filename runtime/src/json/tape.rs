//! The tokeniser: takes the text of a document, gives its tape, or the first place where it is not
//! JSON.
//!
//! ```text
//! {"a": [1, null]}
//! 0 Object(1 member, next 5)  1 Plain "a"  2 Array(2 elements, next 5)  3 Integer 1  4 Null
//! ```
//!
//! It does not recurse: while a container is open, its entry holds what is known of the container
//! around it. What moves with every byte is in a [`Cursor`], handed on by value so that it stays in
//! registers.

use super::cursor::{Cursor, Flaw, Problem};
use super::error::JsonError;
use super::token::{Entry, MOST_BYTES, NO_PLACE, Token};

/// As deep as a document may nest; beyond that, types that contain themselves could exhaust the
/// stack.
pub(super) const MOST_LEVELS: u32 = 128;

/// Cuts `text` into entries.
pub(super) fn tokenise(text: &str) -> Result<Vec<Entry>, JsonError> {
    if text.len() > MOST_BYTES {
        let problem = "the document is larger than 1 GiB".to_owned();
        return Err(JsonError::syntax(text, 0, problem));
    }
    // GitHub's answers have an entry for every 12 to 24 bytes. Room for more costs no memory as long
    // as nobody touches it, and spares lists of small numbers from growing. It also has glibc keep
    // more of what is freed: it gives memory back by the size of the largest block so far, and to
    // have the pages of every answer made anew costs half as much as to decode it.
    let mut tape = Vec::with_capacity(text.len() / 4 + 1);
    match document(Cursor::new(text.as_bytes()), &mut tape) {
        Ok(()) => Ok(tape),
        Err(flaw) => Err(flaw.in_words(text)),
    }
}

/// One value and nothing behind it.
fn document(cursor: Cursor<'_>, tape: &mut Vec<Entry>) -> Result<(), Flaw> {
    let (rest, byte) = value(cursor, tape)?.peek();
    match byte {
        None => Ok(()),
        Some(_) => rest.flaw(Problem::Expected("the end of the document")),
    }
}

/// The containers that are open: the innermost one, whether it is an object, and what it holds so
/// far.
struct Open {
    around: u32,
    object: bool,
    count: u32,
    levels: u32,
}

/// One value with all that is in it.
fn value<'t>(mut cursor: Cursor<'t>, tape: &mut Vec<Entry>) -> Result<Cursor<'t>, Flaw> {
    let mut open = Open {
        around: NO_PLACE,
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
    /// One element, or one key and its value; whether a container begins there.
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

    /// A scalar, or the opening of a container; whether it was that.
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
        if self.levels == MOST_LEVELS {
            return cursor.flaw(Problem::TooDeep);
        }
        let index = length(tape);
        // The way back, until `close`.
        tape.push(Entry::container(token, self.around, self.count));
        (self.around, self.object, self.count) = (index, token == Token::Object, 0);
        self.levels += 1;
        Ok((cursor.step(), true))
    }

    fn close(&mut self, tape: &mut [Entry]) {
        self.levels -= 1;
        let next = length(tape);
        if let Some(container) = tape.get_mut(self.around as usize) {
            let opened = *container;
            *container = Entry::container(opened.token(), next, self.count);
            (self.around, self.count) = (opened.next(0), opened.count());
        }
        let outer = tape.get(self.around as usize);
        self.object = outer.is_some_and(|outer| outer.is(Token::Object));
    }
}

fn length(tape: &[Entry]) -> u32 {
    // What bounds the text bounds the tape.
    u32::try_from(tape.len()).unwrap_or(NO_PLACE)
}
