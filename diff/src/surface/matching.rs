//! Matches types of the base with types of the head that have another name or module.

use std::collections::{BTreeMap, BTreeSet};

use crate::fact::Fact;
use octoforge_generator::ir::{Api, Definition, Renamed, item_path};

/// Types whose path differs in the head.
pub(super) struct Pairs {
    /// Paths in the head, by path in the base.
    pub(super) renamed: Renamed,
}

/// Finds types that have another name or module: of the same kind, described at the same place, with a name that is
/// new.
pub(super) fn types(base: &Api, head: &Api, facts: &[Fact]) -> Pairs {
    let paths = |api: &Api| {
        api.types
            .iter()
            .map(item_path)
            .collect::<BTreeSet<String>>()
    };
    let (here, there) = (paths(base), paths(head));
    let mut free: BTreeMap<&str, &Definition> = BTreeMap::new();
    for definition in head
        .types
        .iter()
        .filter(|one| !here.contains(&item_path(one)))
    {
        for place in &definition.places {
            free.insert(&place.pointer, definition);
        }
    }
    let moved: Vec<(&str, &str)> = facts
        .iter()
        .filter(|fact| fact.pointer.base != fact.pointer.head)
        .filter_map(|fact| Some((fact.pointer.base.as_deref()?, fact.pointer.head.as_deref()?)))
        .collect();
    let mut renamed = Renamed::new();
    let mut taken = BTreeSet::new();
    for definition in base
        .types
        .iter()
        .filter(|one| !there.contains(&item_path(one)))
    {
        let places = definition.places.iter().map(|place| place.pointer.as_str());
        let all = places.flat_map(|place| [Some(place.to_owned()), elsewhere(place, &moved)]);
        let mut found = all.flatten().filter_map(|place| free.get(place.as_str()));
        let same = found.find(|other| other.kind() == definition.kind());
        if let Some(other) = same
            && taken.insert(item_path(other))
        {
            renamed.insert(item_path(definition), item_path(other));
        }
    }
    Pairs { renamed }
}

/// Returns the place in the head of a place of the base, if it is within something that moved.
fn elsewhere(place: &str, moved: &[(&str, &str)]) -> Option<String> {
    let rest = |from: &str| {
        let rest = place.strip_prefix(from)?;
        (rest.is_empty() || rest.starts_with('/')).then_some(rest)
    };
    moved
        .iter()
        .find_map(|(from, to)| Some(format!("{to}{}", rest(from)?)))
}
