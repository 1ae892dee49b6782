//! Indexes one of two descriptions by place: facts about a place, its references, and the parts that refer to it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::links::{self, component};
use crate::side::Side;
use octoforge_generator::ir::{Api, Definition, Type, TypeId};

/// JSON pointers.
pub(super) type Places = BTreeSet<String>;

/// Facts and types of one of two descriptions, by their places.
pub(super) struct PlaceIndex<'a> {
    document: &'a Value,
    /// Facts, by the places that they are about.
    facts: BTreeMap<String, Vec<usize>>,
    types: &'a [Definition],
    /// Indices of types, by the places that describe them.
    described: BTreeMap<&'a str, usize>,
    /// Places of references, by the component that they refer to.
    referrers: BTreeMap<String, Places>,
    /// The first place of each user of a type, by the index of the type.
    users: BTreeMap<usize, BTreeSet<&'a str>>,
}

impl<'a> PlaceIndex<'a> {
    pub(super) fn new(reading: &'a Side, facts: Vec<(String, usize)>) -> Self {
        let mut at: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, fact) in facts {
            at.entry(place).or_default().push(fact);
        }
        let types = reading.api.types.iter().enumerate();
        let described = types.flat_map(|(index, definition)| {
            let places = definition.places.iter();
            places.map(move |place| (place.pointer.as_str(), index))
        });
        Self {
            document: &reading.document,
            facts: at,
            types: &reading.api.types,
            described: described.collect(),
            referrers: referrers(&reading.document),
            users: users(&reading.api),
        }
    }

    /// Returns the facts about a place itself.
    pub(super) fn here(&self, place: &str) -> BTreeSet<usize> {
        self.facts
            .get(place)
            .into_iter()
            .flatten()
            .copied()
            .collect()
    }

    /// Returns the facts about places within a place.
    pub(super) fn within(&self, place: &str) -> BTreeSet<usize> {
        let below = format!("{place}/");
        let from = self.facts.range(below.clone()..);
        let under = from.take_while(|(found, _)| found.starts_with(&below));
        under.flat_map(|(_, facts)| facts).copied().collect()
    }

    /// Returns the facts about the parts that contain a place.
    pub(super) fn around(&self, place: &str) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let mut outer = place;
        while let Some((next, _)) = outer.rsplit_once('/') {
            outer = next;
            if !outer.is_empty() {
                found.extend(self.facts.get(outer).into_iter().flatten());
            }
        }
        found
    }

    /// Returns all places of the types that are described at these places or within them.
    pub(super) fn alike(&self, places: &Places) -> Places {
        let mut alike = Places::new();
        for place in places {
            let below = format!("{place}/");
            let here = self.described.get(place.as_str());
            let from = self.described.range(below.as_str()..);
            let under = from.take_while(|(found, _)| found.starts_with(&below));
            let all = here.into_iter().chain(under.map(|(_, index)| index));
            for definition in all.filter_map(|index| self.types.get(*index)) {
                alike.extend(definition.places.iter().map(|place| place.pointer.clone()));
            }
        }
        alike
    }

    /// Returns the targets of the references at these places. If a place does not exist itself, the references of the
    /// parts around it define it.
    pub(super) fn references(&self, places: &Places) -> Places {
        let mut found = Places::new();
        for place in places {
            if let Some(value) = self.document.pointer(place) {
                links::each(value, &mut |_, target| {
                    found.insert(target.to_owned());
                });
                continue;
            }
            let mut outer = place.as_str();
            while let Some((next, _)) = outer.rsplit_once('/') {
                outer = next;
                let Some(value) = self.document.pointer(outer).filter(|_| !outer.is_empty()) else {
                    continue;
                };
                let rest = place.strip_prefix(outer).unwrap_or_default();
                // A part may contain the place itself, or refer to a schema that contains it.
                let inner = format!("{rest}/");
                links::each(value, &mut |at, target| {
                    found.insert(match at.ends_with(rest) || at.contains(&inner) {
                        true => target.to_owned(),
                        false => format!("{target}{rest}"),
                    });
                });
                break;
            }
        }
        found
    }

    /// Returns the places of references to the components that contain these places, and of the users of their types.
    pub(super) fn referrers(&self, places: &Places) -> Places {
        let components: Places = places.iter().map(|place| component(place)).collect();
        let all = components
            .iter()
            .filter_map(|component| self.referrers.get(component));
        let described = places
            .iter()
            .filter_map(|place| self.described.get(place.as_str()));
        let users = described.filter_map(|index| self.users.get(index));
        let users = users.flatten().map(|place| (*place).to_owned());
        all.flatten().cloned().chain(users).collect()
    }
}

fn referrers(document: &Value) -> BTreeMap<String, Places> {
    let mut found: BTreeMap<String, Places> = BTreeMap::new();
    links::each(document, &mut |at, target| {
        found
            .entry(component(target))
            .or_default()
            .insert(at.to_owned());
    });
    found
}

/// Returns the users of each type: other types, and operations.
fn users(api: &Api) -> BTreeMap<usize, BTreeSet<&str>> {
    let mut found: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    let mut add = |ty: &Type, user| {
        if let Some(TypeId(index)) = ty.named() {
            found.entry(index).or_default().insert(user);
        }
    };
    for definition in &api.types {
        if let Some(place) = definition.places.first() {
            definition.each_type(&mut |ty| add(ty, place.pointer.as_str()));
        }
    }
    for operation in &api.operations {
        operation.each_type(&mut |ty| add(ty, operation.place.pointer.as_str()));
    }
    found
}
