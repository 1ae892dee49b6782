//! Which field a member belongs to: takes the names that a type declares and the keys of an object
//! one after the other, gives the position of each among the names.
//!
//! ```text
//! names a, b, c, d over {"a":…,"d":…,"b":…,"x":…,"c":…}: 0, 3, 1, none, 2
//! ```

use super::node::Node;
use super::text::same;

/// Where the next member's name is to be expected: servers answer in the order in which they
/// declare, but for a few that stand elsewhere.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Guess {
    /// The place after the last name found.
    next: usize,
    /// The place that was expected when a name stood elsewhere: the order goes on there.
    resume: usize,
}

impl Guess {
    #[inline(always)]
    pub(super) fn position(&mut self, names: &[&str], key: Node<'_>) -> Option<usize> {
        let is_next = |name: &&str| key.is_text(name);
        if names.get(self.next).is_some_and(is_next) {
            self.next += 1;
            return Some(self.next - 1);
        }
        self.elsewhere(names, &key.text())
    }

    #[inline(never)]
    fn elsewhere(&mut self, names: &[&str], name: &str) -> Option<usize> {
        let found = match names.get(self.resume) {
            Some(candidate) if *candidate == name => self.resume,
            _ => search(names, name, self.next)?,
        };
        self.resume = self.next;
        self.next = found + 1;
        Some(found)
    }
}

/// The position of `name`, looked for after `from` first, then before it.
fn search(names: &[&str], name: &str, from: usize) -> Option<usize> {
    let (before, after) = names.split_at_checked(from)?;
    let is_it = |candidate: &&str| same(candidate.as_bytes(), name.as_bytes());
    let find = |part: &[&str]| part.iter().position(is_it);
    find(after)
        .map(|found| from + found)
        .or_else(|| find(before))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Document;

    #[test]
    fn a_name_is_found_from_every_guess() {
        let names = ["a", "b", "c"];
        for (next, resume) in [0, 1, 2, 3]
            .iter()
            .flat_map(|a| [0, 1, 2, 3].map(|b| (*a, b)))
        {
            for (index, name) in names.iter().enumerate() {
                let mut guess = Guess { next, resume };
                assert_eq!(guess.elsewhere(&names, name), Some(index), "{guess:?}");
                assert_eq!((guess.next, guess.resume), (index + 1, next));
            }
            let mut guess = Guess { next, resume };
            assert_eq!(guess.elsewhere(&names, "d"), None);
            assert_eq!((guess.next, guess.resume), (next, resume));
        }
    }

    #[test]
    fn after_a_name_from_elsewhere_the_order_goes_on() {
        let names = ["a", "b", "c", "d", "e"];
        let document = Document::parse_str(r#"["a", "e", "b", "x", "c", "d"]"#).unwrap();
        let mut guess = Guess::default();
        let found: Vec<_> = document
            .root()
            .elements()
            .map(|key| (guess.next, guess.resume, guess.position(&names, key)))
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
