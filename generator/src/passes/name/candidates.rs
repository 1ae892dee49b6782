//! Candidates for the name of a type, from short to long, by the places that have it.
//!
//! A type with one place is named after it: the owner, then the steps to the place (`MilestoneState`). A type with several
//! places is named after what all their owners have in common, then the role that the places share (`ListDirection`). It
//! never has the name of one of several owners while another name is free, nor a name made of values, which are added to.

use super::case;
use super::words::{in_common, joined, one_of, owned, singular, split};
use crate::ir::{Definition, Place, Root, Shape, Step};

/// Returns the candidates for a definition. `prefix` gives the words that a root adds to names of definitions within it.
pub(super) fn candidates(definition: &Definition, prefix: &dyn Fn(&Root) -> String) -> Vec<String> {
    let Some(first) = definition.places.first() else {
        return Vec::new();
    };
    let mut names = Vec::new();
    if definition.places.len() > 1 {
        names.extend(shared(definition, prefix));
    }
    let own = steps(first);
    let prefix = prefix(&first.root);
    let place = words(own, Detail::Short);
    names.push(joined(&prefix, &place));
    names.push(joined(&prefix, &words(own, Detail::Usual)));
    names.push(joined(&prefix, &words(own, Detail::Exact)));
    // If a component already has the name, the kind of the definition is appended.
    let kind = match &definition.shape {
        _ if matches!(first.root, Root::Shared(_)) => "Parameter",
        Shape::Object(_) => "Object",
        Shape::StringEnum(_) => "Value",
        Shape::Union(_) => "Choice",
    };
    names.push(joined(&prefix, &[place, vec![kind.to_owned()]].concat()));
    // The last resort is the whole pointer: the words of `AB.c` and `A.b-c` are the same.
    names.push(case::type_name(&first.pointer));
    names.dedup();
    names
}

/// Returns the candidates for a type of several places: the words that their owners share, with the role that the places
/// share, or with as many of their last words as they share.
fn shared(definition: &Definition, prefix: &dyn Fn(&Root) -> String) -> Vec<String> {
    let mut owners: Vec<Vec<String>> = Vec::new();
    for place in &definition.places {
        let words = split(&prefix(&place.root));
        if !owners.contains(&words) {
            owners.push(words);
        }
    }
    let mut owner = in_common(&owners);
    if owner.is_empty() {
        let alike = |words: &Vec<String>| {
            let words = words
                .iter()
                .map(|word| singular(word).unwrap_or_else(|| word.clone()));
            words.collect()
        };
        owner = in_common(&owners.iter().map(alike).collect::<Vec<_>>());
    }
    let paths: Vec<Vec<String>> = definition.places.iter().map(path).collect();
    let path = in_common(&paths);
    [&definition.role, &path]
        .into_iter()
        .filter(|role| !role.is_empty())
        .map(|role| joined("", &owned(&owner, role)))
        .collect()
}

/// Returns the words of the steps to a place.
fn path(place: &Place) -> Vec<String> {
    let words = words(steps(place), Detail::Short);
    words.iter().flat_map(|word| split(word)).collect()
}

/// Returns the steps to a place. A shared parameter `sort-by` begins with a step into itself, which is redundant.
fn steps(place: &Place) -> &[Step] {
    match (&place.root, place.steps.split_first()) {
        (Root::Shared(_), Some((Step::Parameter(_), rest))) => rest,
        _ => &place.steps,
    }
}

/// Amount of detail of a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// Neither the body that has a property, nor the status of a success.
    Short,
    /// The body, too.
    Usual,
    /// The status of every response, too.
    Exact,
}

/// Returns the words of the steps that contribute one.
fn words(steps: &[Step], detail: Detail) -> Vec<String> {
    let mut words: Vec<String> = Vec::with_capacity(steps.len());
    for (index, step) in steps.iter().enumerate() {
        match step {
            Step::Property(name) | Step::Parameter(name) => words.push(name.clone()),
            Step::Item => match words.last_mut() {
                Some(last) => *last = one_of(last),
                None => words.push("Item".to_owned()),
            },
            Step::Value => words.push("Value".to_owned()),
            Step::Variant(hint) if hint.is_empty() => {}
            Step::Variant(hint) => words.push(hint.clone()),
            Step::Part => {}
            Step::Body => {
                let of_property = matches!(steps.get(index + 1), Some(Step::Property(_)));
                if detail != Detail::Short || !of_property {
                    words.push("Body".to_owned());
                }
            }
            Step::Response(status) if detail != Detail::Exact && status.starts_with('2') => {
                words.push("Response".to_owned())
            }
            Step::Response(status) => words.push(format!("Response {status}")),
        }
    }
    words
}
