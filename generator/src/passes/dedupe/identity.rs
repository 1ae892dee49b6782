//! Identity of definitions, apart from their shape.

use std::collections::BTreeMap;

use super::homes::{Home, Homes};
use super::roles::{Role, Roles};
use crate::ir::{Api, Definition, Root};
use crate::passes::name::words::split;

/// Identity of a definition, apart from its shape: two of different identity are never one type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Identity {
    /// A component, by its name without `nullable` if it is a nullable duplicate.
    Component(String),
    /// A shape written in place.
    Inline(Home, Role),
}

impl Identity {
    /// Returns the words of the role; none for a component, or for a shape that no other is shared with.
    pub(super) fn words(&self) -> &[String] {
        match self {
            Self::Inline(_, Role::Words(words)) => words,
            Self::Component(_) | Self::Inline(_, Role::Place(..)) => &[],
        }
    }

    /// Returns the component: what the lock has as one type is that component, or nothing in it is a component.
    pub(super) fn component(&self) -> Option<&str> {
        match self {
            Self::Component(name) => Some(name),
            Self::Inline(..) => None,
        }
    }
}

/// Returns the identity of each definition.
pub(super) fn of(api: &Api) -> Vec<Identity> {
    let homes = Homes::new(api);
    let duplicates = nullable_duplicates(api);
    let roles = Roles::new(&api.types);
    let identity = |definition: &Definition| {
        let Some(place) = definition.places.first() else {
            return Identity::Component(String::new());
        };
        match &place.root {
            Root::Component(name) if place.steps.is_empty() => {
                let base = duplicates.get(name.as_str()).copied();
                Identity::Component(base.unwrap_or(name).to_owned())
            }
            Root::Component(name) => {
                let base = duplicates.get(name.as_str()).copied().unwrap_or(name);
                let home = homes.of(&Root::Component(base.to_owned()));
                Identity::Inline(home, roles.of(definition, place))
            }
            root => Identity::Inline(homes.of(root), roles.of(definition, place)),
        }
    };
    api.types.iter().map(identity).collect()
}

/// Returns the components that the description repeats as nullable: name of the duplicate to name of the component.
fn nullable_duplicates(api: &Api) -> BTreeMap<&str, &str> {
    let by_words: BTreeMap<Vec<String>, &str> = api
        .components
        .iter()
        .map(|component| (split(&component.wire), component.wire.as_str()))
        .collect();
    let nullable = api.components.iter().filter(|component| component.nullable);
    let base = |wire: &str| {
        let mut words = split(wire);
        let all = words.len();
        words.retain(|word| word != "nullable");
        (words.len() < all).then(|| by_words.get(&words).copied())?
    };
    nullable
        .filter_map(|component| Some((component.wire.as_str(), base(&component.wire)?)))
        .collect()
}
