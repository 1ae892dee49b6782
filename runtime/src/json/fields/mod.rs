//! The fields of an object. Takes a node and the declared names; gives each field by its index.
//!
//! A pass over the members stores the position of each value in a slot. The slots of all objects being read are on
//! one stack in the document. Members without a declared name are stored after the slots, and so are nulls that their
//! field cannot represent: together they are the unknown members.
//!
//! ```text
//! names a, b, c over {"a":1,"x":2,"c":null}:
//! slots [node of 1, none, node of null]   unknown members [node of "x"]
//! ```

mod keep;

use super::document::{Document, Problem};
use super::field_order::FieldOrder;
use super::node::{Node, VACANT};
use super::token::Token;
use super::{Extra, Json};

/// The fields of an object that is being decoded. The runtime creates it, and passes it to
/// [`Object::read`](super::Object::read).
#[derive(Debug)]
pub struct Fields<'a> {
    node: Node<'a>,
    names: &'static [&'static str],
    required: &'static [u64],
    expected: &'static str,
    /// The number of deviations of the document before this object.
    mark: usize,
    /// The offset of the slots on the document's stack; `None` if there is no object.
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
        let mark = node.document().tolerance.count();
        let base = match node.entry() {
            // Everything read after an error is discarded.
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
            expected,
            mark,
            base,
        }
    }

    /// Decodes the field at an index of [`Object::FIELDS`](super::Object::FIELDS).
    ///
    /// A missing field is an error if it is required, else the value of `T` for "absent". A null in an optional field
    /// whose `T` cannot represent it makes the field absent, and becomes an unknown member.
    #[must_use]
    pub fn at<T: Json>(&self, index: usize) -> T {
        T::read(self.field(index, T::takes_null()))
    }

    /// Decodes the unknown members. It must be called after [`Fields::at`] for all fields, which may add nulls.
    #[must_use]
    pub fn extra<T: Json>(&self) -> Extra<T> {
        let mut extra = Extra::default();
        for position in 0.. {
            let Some(key) = self.unknown(position) else {
                break;
            };
            let value = key.at(key.subtree().end);
            extra.insert(key.text().into_owned(), T::read(value));
        }
        let tolerance = &self.document().tolerance;
        if tolerance.is_on() && (self.base.is_none() || tolerance.count() != self.mark) {
            self.sent().into_iter().for_each(|sent| extra.keep(sent));
        }
        extra
    }

    fn document(&self) -> &'a Document<'a> {
        self.node.document()
    }

    /// Returns the node of a field. It is independent of the type, so that it is compiled once.
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
                // The stack ends with the unknown members of this object: those of inner objects have been removed. The
                // key of a member is the entry before its value.
                self.document().slots.borrow_mut().push(value.index() - 1);
                return vacant;
            }
            Some(_) => {}
        }
        value
    }

    /// Records an error, if the field is required.
    fn missing(&self, index: usize) {
        if is_required(self.required, index) {
            let name = self.names.get(index).copied().unwrap_or_default();
            self.document()
                .latch(self.node.index(), Problem::Missing(name));
        }
    }

    /// Returns the key of an unknown member by its position; `None` after the last, and after an error.
    fn unknown(&self, position: usize) -> Option<Node<'a>> {
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

/// Stores the position of each value of an object in the slot of its name, and returns the first slot.
fn assign(object: Node<'_>, members: u32, names: &[&str]) -> usize {
    let document = object.document();
    let slots = &mut *document.slots.borrow_mut();
    let base = slots.len();
    slots.resize(base + names.len(), VACANT);
    let mut order = FieldOrder::default();
    let mut key = object.index() + 1;
    for _ in 0..members {
        match order.position(names, object.at(key)) {
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
    /// Removes the slots of the object from the stack.
    fn drop(&mut self) {
        if let Some(base) = self.base {
            self.document().slots.borrow_mut().truncate(base);
        }
    }
}

/// `true` if bit `index` is set: bit `i % 64` of word `i / 64` stands for field `i`.
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
