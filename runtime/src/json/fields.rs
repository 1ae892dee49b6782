//! The fields of one object: takes a node and the names its type declares, gives each field by its
//! position.
//!
//! One pass over the members puts each value's place into a slot; the slots of all objects being
//! read lie on one stack in the document. Members that no name matches lie behind the slots, and so
//! do nulls that their field has no room for: together they are the extras.
//!
//! ```text
//! names a, b, c over {"a":1,"x":2,"c":null}:
//! slots [node of 1, none, node of null]   strays [node of "x"]
//! ```

use super::document::{Document, Problem};
use super::guess::Guess;
use super::node::{Node, VACANT};
use super::token::Token;
use super::{Extra, Json};

/// The fields of an object that is being read. Made by the runtime, handed to
/// [`Object::read`](super::Object::read).
#[derive(Debug)]
pub struct Fields<'a> {
    node: Node<'a>,
    names: &'static [&'static str],
    required: &'static [u64],
    /// Where the slots begin on the document's stack; `None` when there is no object.
    base: Option<usize>,
}

impl<'a> Fields<'a> {
    /// Assigns the members of the object at `node` to `names`.
    pub(super) fn open(
        node: Node<'a>,
        expected: &'static str,
        names: &'static [&'static str],
        required: &'static [u64],
    ) -> Self {
        let base = match node.entry() {
            // What is read after a flaw is thrown away.
            Some(_) if node.document().failed() => None,
            Some(object) if object.is(Token::Object) => Some(assign(node, object.count(), names)),
            _ => {
                node.refuse(expected);
                None
            }
        };
        Self {
            node,
            names,
            required,
            base,
        }
    }

    /// The value of the field at `index` of [`Object::FIELDS`](super::Object::FIELDS).
    ///
    /// A missing field is a flaw if it is required, else what `T` has for "absent". A null in an
    /// optional field whose `T` has no room for it leaves the field absent and goes to the extras.
    #[must_use]
    pub fn at<T: Json>(&self, index: usize) -> T {
        T::read(self.field(index, T::takes_null()))
    }

    /// The members that no field took. To be read after the fields, which may leave nulls to it.
    #[must_use]
    pub fn extra<T: Json>(&self) -> Extra<T> {
        let mut extra = Extra::default();
        for position in 0.. {
            let Some(key) = self.stray(position) else {
                break;
            };
            let value = key.at(key.subtree().end);
            extra.insert(key.text().into_owned(), T::read(value));
        }
        extra
    }

    fn document(&self) -> &'a Document<'a> {
        self.node.document()
    }

    /// What is the same for all types of field, so that it is compiled once.
    fn field(&self, index: usize, takes_null: bool) -> Node<'a> {
        let vacant = self.node.vacant();
        let Some(base) = self.base else {
            return vacant;
        };
        let slot = self.document().slots.borrow().get(base + index).copied();
        let value = self.node.at(slot.unwrap_or(VACANT));
        match value.token() {
            None => self.missing(index),
            Some(Token::Null) if !takes_null && !is_required(self.required, index) => {
                // The stack ends with this object's strays: objects inside it have given theirs
                // back. The key of a member is the entry before its value.
                self.document().slots.borrow_mut().push(value.index() - 1);
                return vacant;
            }
            Some(_) => {}
        }
        value
    }

    /// A flaw, if the field is required.
    fn missing(&self, index: usize) {
        if is_required(self.required, index) {
            let name = self.names.get(index).copied().unwrap_or_default();
            self.document()
                .latch(self.node.index(), Problem::Missing(name));
        }
    }

    /// The key of the stray at `position`, unless there are no more or a read has failed.
    fn stray(&self, position: usize) -> Option<Node<'a>> {
        if self.document().failed() {
            return None;
        }
        let index = self.base? + self.names.len() + position;
        self.document()
            .slots
            .borrow()
            .get(index)
            .map(|key| self.node.at(*key))
    }
}

/// Puts the place of each value of an object into the slot of its name, and gives the first slot.
fn assign(object: Node<'_>, members: u32, names: &[&str]) -> usize {
    let document = object.document();
    let slots = &mut *document.slots.borrow_mut();
    let base = slots.len();
    slots.resize(base + names.len(), VACANT);
    let mut guess = Guess::default();
    let mut key = object.index() + 1;
    for _ in 0..members {
        match guess.position(names, object.at(key)) {
            // Of members with the same name the last one counts, as in `serde_json::Value`.
            Some(found) => {
                if let Some(slot) = slots.get_mut(base + found) {
                    *slot = key + 1;
                }
            }
            None => slots.push(key),
        }
        key = document
            .entry(key + 1)
            .map_or(key, |value| value.next(key + 1));
    }
    base
}

impl Drop for Fields<'_> {
    /// Gives the slots back, whatever became of the object.
    fn drop(&mut self) {
        if let Some(base) = self.base {
            self.document().slots.borrow_mut().truncate(base);
        }
    }
}

/// Whether bit `index` is set: bit `i % 64` of word `i / 64` stands for field `i`.
pub(super) fn is_required(words: &[u64], index: usize) -> bool {
    words
        .get(index / 64)
        .is_some_and(|word| word >> (index % 64) & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn required_bits_continue_in_the_next_word() {
        let words = [1 << 63, 0b10];
        let set: Vec<usize> = (0..200)
            .filter(|index| is_required(&words, *index))
            .collect();
        assert_eq!(set, [63, 65]);
    }
}
