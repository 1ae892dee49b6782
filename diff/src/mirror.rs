//! Checks that one comparison is the mirror of another: a property that every rule has to keep.

use std::collections::BTreeMap;

use super::rules::ChangeKind;
use crate::fact::Fact;
use crate::sides::Sides;

type Key = (
    ChangeKind,
    Vec<Sides<String>>,
    Sides<String>,
    String,
    String,
);

/// Returns the facts of each comparison that have no mirror in the other, each as one line. The result is empty if
/// `back` compares the same documents in the other direction.
pub fn unmirrored(there: &[Fact], back: &[Fact]) -> Vec<String> {
    let mut left: BTreeMap<Key, (isize, String)> = BTreeMap::new();
    let text = |value: &Option<serde_json::Value>| {
        value.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    for fact in there {
        let key = (
            fact.kind,
            fact.owners.clone(),
            fact.pointer.clone(),
            text(&fact.old),
            text(&fact.new),
        );
        left.entry(key).or_insert_with(|| (0, line(fact))).0 += 1;
    }
    for fact in back {
        let key = (
            fact.kind.rule().mirror,
            swapped(&fact.owners),
            fact.pointer.clone().swapped(),
            text(&fact.new),
            text(&fact.old),
        );
        left.entry(key).or_insert_with(|| (0, line(fact))).0 -= 1;
    }
    left.into_values()
        .filter(|(count, _)| *count != 0)
        .map(|(_, line)| line)
        .collect()
}

fn swapped(owners: &[Sides<String>]) -> Vec<Sides<String>> {
    let mut swapped: Vec<_> = owners.iter().cloned().map(Sides::swapped).collect();
    swapped.sort();
    swapped
}

fn line(fact: &Fact) -> String {
    let side = |pointer: &Option<String>| pointer.clone().unwrap_or_else(|| "–".to_owned());
    format!(
        "{} {} → {}",
        fact.id(),
        side(&fact.pointer.base),
        side(&fact.pointer.head)
    )
}
