//! Changes of the public items of a crate.

use std::collections::BTreeSet;

use super::item::{Item, Items, Part};
use super::matching::Pairs;
use crate::change::{Change, What};
use crate::verdict::Bump;

/// Returns every change of the items, sorted by item.
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
                .with_values(was, now)
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
        let changed =
            Change::new(name, What::Changed, Bump::Major).with_values(&base.text, &head.text);
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
                .with_values(&list(&base.features), &list(&head.features))
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
                push(Change::new(name, What::Changed, bump).with_values(&was.text, &now.text));
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

/// `true` if a feature that enabled the item still exists but does not enable it any more.
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

/// Joins the names of an item and a part: with a dot for a field, with two colons for a member of a module or an enum.
fn full_name(item: &str, part: &str, kind: &str) -> String {
    match kind {
        "struct" => format!("{item}.{part}"),
        _ => format!("{item}::{part}"),
    }
}
