//! Lookup of field names. Takes the declared names and the keys of an object in order; gives the index of each key.
//!
//! ```text
//! names a, b, c, d over {"a":…,"d":…,"b":…,"x":…,"c":…}: 0, 3, 1, none, 2
//! ```

use super::node::Node;
use super::text::same;

/// The predicted index of the next key: servers send members in the order in which they are declared, with few
/// exceptions.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct FieldOrder {
    /// The index after that of the last key found.
    next: usize,
    /// The index that was predicted before a key out of order, where the order continues.
    resume: usize,
}

impl FieldOrder {
    #[inline(always)]
    pub(super) fn position(&mut self, names: &[&str], key: Node<'_>) -> Option<usize> {
        let is_next = |name: &&str| key.is_text(name);
        if names.get(self.next).is_some_and(is_next) {
            self.next += 1;
            return Some(self.next - 1);
        }
        self.out_of_order(names, &key.text())
    }

    #[inline(never)]
    fn out_of_order(&mut self, names: &[&str], name: &str) -> Option<usize> {
        let found = match names.get(self.resume) {
            Some(candidate) if *candidate == name => self.resume,
            _ => search(names, name, self.next)?,
        };
        self.resume = self.next;
        self.next = found + 1;
        Some(found)
    }
}

/// Returns the index of a name, searching from `from` to the end and then before it.
fn search(names: &[&str], name: &str, from: usize) -> Option<usize> {
    let (before, after) = names.split_at_checked(from)?;
    let matches = |candidate: &&str| same(candidate.as_bytes(), name.as_bytes());
    let find = |part: &[&str]| part.iter().position(matches);
    find(after)
        .map(|found| from + found)
        .or_else(|| find(before))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Document;

    #[test]
    fn a_name_is_found_from_every_state() {
        let names = ["a", "b", "c"];
        for (next, resume) in [0, 1, 2, 3]
            .iter()
            .flat_map(|a| [0, 1, 2, 3].map(|b| (*a, b)))
        {
            for (index, name) in names.iter().enumerate() {
                let mut order = FieldOrder { next, resume };
                assert_eq!(order.out_of_order(&names, name), Some(index), "{order:?}");
                assert_eq!((order.next, order.resume), (index + 1, next));
            }
            let mut order = FieldOrder { next, resume };
            assert_eq!(order.out_of_order(&names, "d"), None);
            assert_eq!((order.next, order.resume), (next, resume));
        }
    }

    #[test]
    fn the_order_continues_after_a_name_out_of_place() {
        let names = ["a", "b", "c", "d", "e"];
        let document = Document::parse_str(r#"["a", "e", "b", "x", "c", "d"]"#).unwrap();
        let mut order = FieldOrder::default();
        let found: Vec<_> = document
            .root()
            .elements()
            .map(|key| (order.next, order.resume, order.position(&names, key)))
            .collect();
        let expected = [
            (0, 0, Some(0)),
            (1, 0, Some(4)),
            (5, 1, Some(1)),
            (2, 5, None),
            (2, 5, Some(2)),
            (3, 5, Some(3)),
        ];
        assert_eq!(found, expected);
    }
}
