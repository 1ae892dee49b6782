//! Roles: what inline shapes mean within their home, by their titles and by the properties and parameters that have them.

use std::collections::BTreeMap;

use crate::ir::{Definition, Place, Root, Shape, Step};
use crate::passes::name::words::{in_common, one_of, singular, split};

/// Meaning of a shape within its home.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Words of the title, or of the property or parameter.
    Words(Vec<String>),
    /// The root and the steps of a shape that has neither, such as a whole body in each of its media types.
    Place(Root, Vec<Step>),
}

/// Roles of definitions, which depend on what contains them.
pub(super) struct Roles<'a> {
    by_pointer: BTreeMap<&'a str, &'a Definition>,
    siblings: BTreeMap<&'a str, Vec<String>>,
}

impl<'a> Roles<'a> {
    pub(super) fn new(types: &'a [Definition]) -> Self {
        let places = types.iter().filter_map(|definition| {
            let place = definition.places.first()?;
            Some((place.pointer.as_str(), definition))
        });
        let mut roles = Self {
            by_pointer: places.collect(),
            siblings: BTreeMap::new(),
        };
        roles.siblings = roles.of_siblings(types);
        roles
    }

    /// Returns the roles of string enums that several properties of one object have with the same values: what the names of
    /// the properties have in common, or else one member of the object, such as a permission of `permissions`. The latter
    /// can be the name of one group alone, which is the largest.
    fn of_siblings(&self, types: &'a [Definition]) -> BTreeMap<&'a str, Vec<String>> {
        let mut groups: BTreeMap<(&str, Vec<&str>), Vec<&'a Place>> = BTreeMap::new();
        for definition in types {
            if let (Shape::StringEnum(literal), Some(place)) =
                (&definition.shape, definition.places.first())
                && let (Some(Step::Property(_)), Some((object, _))) = (
                    place.steps.last(),
                    place.pointer.rsplit_once("/properties/"),
                )
            {
                let mut values: Vec<&str> =
                    literal.values.iter().map(|value| &*value.wire).collect();
                values.sort_unstable();
                groups.entry((object, values)).or_default().push(place);
            }
        }
        let mut largest: BTreeMap<&str, usize> = BTreeMap::new();
        let mut named = Vec::new();
        for ((object, _), places) in groups.into_iter().filter(|(_, places)| places.len() > 1) {
            let words: Vec<Vec<String>> =
                places.iter().filter_map(|place| property(place)).collect();
            let common = in_common(&words);
            if common.is_empty() {
                let most = largest.entry(object).or_default();
                *most = (*most).max(places.len());
            }
            named.push((object, places, common));
        }
        let mut roles = BTreeMap::new();
        for (object, places, common) in named {
            let Some(first) = places.first() else {
                continue;
            };
            let container = self.container(first);
            let role = match common.is_empty() {
                false => [container.unwrap_or_default(), common].concat(),
                true if largest.get(object) != Some(&places.len()) => continue,
                true => {
                    largest.remove(object);
                    member(container.unwrap_or_default())
                }
            };
            roles.extend(
                places
                    .iter()
                    .map(|place| (place.pointer.as_str(), role.clone())),
            );
        }
        roles
    }

    pub(super) fn of(&self, definition: &Definition, place: &Place) -> Role {
        if let Some(words) = self.siblings.get(place.pointer.as_str()) {
            return Role::Words(words.clone());
        }
        match (own_words(definition, place), &definition.shape) {
            (None, _) => Role::Place(place.root.clone(), place.steps.clone()),
            (Some(words), Shape::Object(_)) => Role::Words(words),
            (Some(words), Shape::StringEnum(_) | Shape::Union(_)) => {
                let mut whole = self.container(place).unwrap_or_default();
                whole.extend(words);
                Role::Words(whole)
            }
        }
    }

    /// Returns the words of the object that contains a place, unless that is a component or a whole body.
    fn container(&self, place: &Place) -> Option<Vec<String>> {
        let mut pointer = place.pointer.as_str();
        loop {
            pointer = pointer.rsplit_once('/')?.0;
            let Some(definition) = self.by_pointer.get(pointer) else {
                continue;
            };
            let place = definition.places.first()?;
            if matches!(definition.shape, Shape::Object(_)) {
                return own_words(definition, place);
            }
        }
    }
}

/// Returns the words of the property that a place is.
fn property(place: &Place) -> Option<Vec<String>> {
    match place.steps.last()? {
        Step::Property(name) => Some(split(name)),
        _ => None,
    }
}

/// Returns the words for one of the values in an object: `permissions` → `permission`.
fn member(mut object: Vec<String>) -> Vec<String> {
    match object.last().and_then(|last| singular(last)) {
        Some(one) => {
            object.pop();
            object.push(one);
        }
        None => object.push("value".to_owned()),
    }
    object
}

/// Returns the title, or the name of the last property or parameter. A variant is told apart by the words of its union too.
fn own_words(definition: &Definition, place: &Place) -> Option<Vec<String>> {
    if let (Some(title), Shape::Object(_) | Shape::Union(_)) =
        (&definition.docs.title, &definition.shape)
        && !split(title).is_empty()
        && !place.steps.is_empty()
    {
        return Some(split(title));
    }
    let mut words: Vec<String> = Vec::new();
    let mut last = 1;
    for step in &place.steps {
        last = 1;
        match step {
            Step::Property(name) | Step::Parameter(name) => words.push(name.clone()),
            Step::Item => {
                let list = words.pop()?;
                words.push(one_of(&list));
            }
            Step::Value => words.push("value".to_owned()),
            Step::Variant(hint) => {
                words.push(hint.clone());
                last = 2;
            }
            Step::Part => {}
            Step::Body | Step::Response(_) => words.clear(),
        }
    }
    let start = words.len().saturating_sub(last);
    let words = words.get(start..)?;
    let words: Vec<String> = words.iter().flat_map(|word| split(word)).collect();
    (!words.is_empty()).then_some(words)
}
