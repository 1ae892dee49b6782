//! Gives the things of one namespace names of their own.
//!
//! Several that would have the same name take their next candidate, but for the one that is spelled like it; in the end, a
//! number is appended. The order of the description decides nothing.
//!
//! ```text
//! id, Id, user-id   → id, id_2, user_id        name, -name → Name, MinusName
//! ```

use std::collections::{BTreeMap, BTreeSet};

/// A thing that needs a name.
pub(super) struct Wish<'a> {
    /// Text that tells it from others of its namespace: its name in the description, or its pointer.
    pub(super) key: &'a str,
    /// Names from the preferred one to the last resort; at least one.
    pub(super) names: Vec<String>,
    /// `true` if the first name was chosen by hand.
    pub(super) is_pinned: bool,
}

impl<'a> Wish<'a> {
    /// Creates the wish for one of several names.
    pub(super) fn new(key: &'a str, names: Vec<String>) -> Self {
        Self {
            key,
            names,
            is_pinned: false,
        }
    }

    /// Creates the wish for a pinned name, if there is one, and otherwise for one of several names.
    pub(super) fn pinned(key: &'a str, pin: Option<&str>, names: Vec<String>) -> Self {
        Self {
            key,
            is_pinned: pin.is_some(),
            names: pin.map_or(names, |pin| vec![pin.to_owned()]),
        }
    }

    fn name(&self, level: usize) -> &str {
        let name = self.names.get(level).or(self.names.last());
        name.map(String::as_str).unwrap_or_default()
    }
}

/// Returns a name for each wish, in their order. Only pins may be equal.
pub(super) fn apart(wishes: &[Wish<'_>], taken: &BTreeSet<String>) -> Vec<String> {
    let mut wanted: BTreeMap<&str, usize> = BTreeMap::new();
    for wish in wishes {
        *wanted.entry(wish.name(0)).or_default() += 1;
    }
    let free = |name: &str| wanted.get(name) == Some(&1) && !taken.contains(name);
    if wishes.iter().all(|wish| free(wish.name(0))) {
        return wishes.iter().map(|wish| wish.name(0).to_owned()).collect();
    }
    let mut order: Vec<(usize, &Wish<'_>)> = wishes.iter().enumerate().collect();
    order.sort_by_key(|(_, wish)| {
        let name = wish.name(0);
        (!wish.is_pinned, !free(name), name != wish.key, wish.key)
    });
    let mut given = taken.clone();
    let mut names = vec![String::new(); wishes.len()];
    for (index, wish) in order {
        // Of equals, only the one that is spelled like the name has it.
        let is_plain = free(wish.name(0)) || wish.name(0) == wish.key || wish.names.len() == 1;
        let level = usize::from(!is_plain);
        let name = if wish.is_pinned {
            wish.name(0).to_owned()
        } else {
            let rest = wish.names.get(level..).unwrap_or_default();
            let found = rest.iter().find(|name| !given.contains(*name));
            found
                .cloned()
                .unwrap_or_else(|| numbered(wish.name(level), &given))
        };
        given.insert(name.clone());
        if let Some(slot) = names.get_mut(index) {
            *slot = name;
        }
    }
    names
}

/// Appends the lowest number, from 2 on, that gives a free name.
pub(super) fn numbered(name: &str, taken: &BTreeSet<String>) -> String {
    let plain = name.trim_start_matches("r#").trim_end_matches('_');
    let is_type = plain
        .trim_start_matches('_')
        .starts_with(char::is_uppercase);
    let separator = match is_type && !plain.ends_with(|last: char| last.is_numeric()) {
        true => "",
        false => "_",
    };
    let names = (2..).map(|number: usize| format!("{plain}{separator}{number}"));
    let mut names = names.filter(|name| !taken.contains(name));
    names.next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_take_other_names_in_any_order() {
        type Wishes = &'static [(&'static str, &'static [&'static str])];
        let cases: [(Wishes, &[&str]); 6] = [
            (
                &[("id", &["id"]), ("Id", &["id"]), ("x", &["x"])],
                &["id", "id_2", "x"],
            ),
            (&[("Id", &["id"]), ("ID", &["id"])], &["id_2", "id"]),
            (
                &[("type", &["r#type"]), ("Type", &["r#type"])],
                &["type_2", "r#type"],
            ),
            (
                &[("name", &["Name"]), ("-name", &["Name", "MinusName"])],
                &["Name", "MinusName"],
            ),
            (
                &[("a+0", &["A0", "APlus0"]), ("a-0", &["A0", "AMinus0"])],
                &["APlus0", "AMinus0"],
            ),
            (
                &[("a", &["A1"]), ("b", &["A1"]), ("c", &["A1_2"])],
                &["A1", "A1_3", "A1_2"],
            ),
        ];
        for (wishes, expected) in cases {
            let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
            let mut wishes: Vec<_> = wishes
                .iter()
                .map(|(key, names)| Wish::new(key, owned(names)))
                .collect();
            let none = BTreeSet::new();
            assert_eq!(apart(&wishes, &none), expected);
            wishes.reverse();
            let reversed: Vec<&str> = expected.iter().rev().copied().collect();
            assert_eq!(apart(&wishes, &none), reversed);
        }
    }

    #[test]
    fn a_pin_keeps_its_name_and_others_give_way() {
        let wishes = [
            Wish::new("id", vec!["id".to_owned()]),
            Wish::pinned("b", Some("id"), vec!["b".to_owned()]),
        ];
        assert_eq!(apart(&wishes, &BTreeSet::new()), ["id_2", "id"]);
        let taken = BTreeSet::from(["id".to_owned()]);
        assert_eq!(apart(&wishes, &taken), ["id_2", "id"]);
    }
}
