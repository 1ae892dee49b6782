//! One item that is not what it was.

use std::collections::BTreeSet;

use serde::Serialize;

use super::item::{Item, Items, Part};
use super::matching::Pairs;
use crate::diff::fact::Sides;
use crate::diff::verdict::Bump;

/// A change of an item that source can depend on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// The item, as users write it: `models::Repository.license`.
    pub item: String,
    /// What became of it.
    pub what: What,
    /// What it was: a type, a signature, a name.
    pub was: Option<String>,
    /// What it is.
    pub now: Option<String>,
    /// The version bump that it needs.
    pub bump: Bump,
    /// Where the description says what it is.
    #[serde(skip)]
    pub(super) places: Sides<Vec<String>>,
}

/// What became of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It has another name, or is in another module.
    Renamed,
    /// Its type or signature is another.
    Changed,
    /// It is deprecated now.
    Deprecated,
    /// It is no longer deprecated.
    Undeprecated,
    /// Fewer features bring it.
    Moved,
}

impl Change {
    fn new(item: &str, what: What, bump: Bump) -> Self {
        Self {
            item: item.to_owned(),
            what,
            was: None,
            now: None,
            bump,
            places: Sides::default(),
        }
    }

    fn telling(mut self, was: &str, now: &str) -> Self {
        self.was = Some(was.to_owned());
        self.now = Some(now.to_owned());
        self
    }

    fn at(mut self, base: Option<&[String]>, head: Option<&[String]>) -> Self {
        self.places = Sides {
            base: base.map(<[String]>::to_vec),
            head: head.map(<[String]>::to_vec),
        };
        self
    }
}

/// Every change of the items, by item.
pub(super) fn all(base: &Items, head: &Items, pairs: &Pairs) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let exists = |feature: &str| head.contains_key(&format!("feature {feature}"));
    let names: BTreeSet<&String> = base.keys().chain(head.keys()).collect();
    for name in names {
        match (base.get(name), head.get(name)) {
            (Some(one), Some(other)) if one.kind == other.kind => {
                both(name, one, other, &exists, &mut changes)
            }
            (one, other) => {
                changes.extend(one.map(|one| {
                    Change::new(name, What::Removed, Bump::Major).at(Some(&one.places), None)
                }));
                changes.extend(other.map(|other| {
                    Change::new(name, What::Added, Bump::Minor).at(None, Some(&other.places))
                }));
            }
        }
    }
    for (was, now) in &pairs.renamed {
        let places = |items: &Items| items.get(now).map(|item| item.places.clone());
        let (one, other) = (places(base), places(head));
        changes.push(
            Change::new(was, What::Renamed, Bump::Major)
                .telling(was, now)
                .at(one.as_deref(), other.as_deref()),
        );
    }
    changes.sort();
    changes
}

fn both(
    name: &str,
    base: &Item,
    head: &Item,
    exists: &dyn Fn(&str) -> bool,
    changes: &mut Vec<Change>,
) {
    let here = (Some(base.places.as_slice()), Some(head.places.as_slice()));
    if base.text != head.text {
        let changed = Change::new(name, What::Changed, Bump::Major).telling(&base.text, &head.text);
        changes.push(changed.at(here.0, here.1));
    }
    changes.extend(
        deprecation(name, base.deprecated, head.deprecated).map(|one| one.at(here.0, here.1)),
    );
    if narrower(&base.features, &head.features, exists) {
        let list = |features: &[String]| match features {
            [] => "always".to_owned(),
            some => some.join(", "),
        };
        let moved = Change::new(name, What::Moved, Bump::Major);
        changes.push(
            moved
                .telling(&list(&base.features), &list(&head.features))
                .at(here.0, here.1),
        );
    }
    let names: BTreeSet<&String> = base.parts.keys().chain(head.parts.keys()).collect();
    for part in names {
        let full = full_name(name, part, base.kind);
        parts(&full, base.parts.get(part), head.parts.get(part), changes);
    }
}

fn parts(name: &str, base: Option<&Part>, head: Option<&Part>, changes: &mut Vec<Change>) {
    let places = |part: Option<&Part>| part.map(|part| part.places.clone());
    let (one, other) = (places(base), places(head));
    let mut push = |change: Change| changes.push(change.at(one.as_deref(), other.as_deref()));
    match (base, head) {
        (Some(was), Some(now)) => {
            if was.text != now.text {
                let bump = match now.behaviour {
                    true => Bump::Patch,
                    false => Bump::Major,
                };
                push(Change::new(name, What::Changed, bump).telling(&was.text, &now.text));
            }
            if let Some(change) = deprecation(name, was.deprecated, now.deprecated) {
                push(change);
            }
        }
        (Some(was), None) => {
            let removed = Change::new(name, What::Removed, Bump::Major);
            push(Change {
                was: text(was),
                ..removed
            });
        }
        (None, Some(now)) => {
            let added = Change::new(name, What::Added, Bump::Minor);
            push(Change {
                now: text(now),
                ..added
            });
        }
        (None, None) => {}
    }
}

/// Whether there are features that brought the item and, though they are still there, bring it no longer.
fn narrower(base: &[String], head: &[String], exists: &dyn Fn(&str) -> bool) -> bool {
    let lost = |feature: &String| !head.contains(feature) && exists(feature);
    !head.is_empty() && (base.is_empty() || base.iter().any(lost))
}

fn text(part: &Part) -> Option<String> {
    Some(part.text.clone()).filter(|text| !text.is_empty())
}

fn deprecation(name: &str, base: bool, head: bool) -> Option<Change> {
    match (base, head) {
        (false, true) => Some(Change::new(name, What::Deprecated, Bump::Minor)),
        (true, false) => Some(Change::new(name, What::Undeprecated, Bump::Patch)),
        _ => None,
    }
}

/// A field is written after a point, and what is in a module or an enum after two colons.
fn full_name(item: &str, part: &str, kind: &str) -> String {
    match kind {
        "struct" => format!("{item}.{part}"),
        _ => format!("{item}::{part}"),
    }
}
