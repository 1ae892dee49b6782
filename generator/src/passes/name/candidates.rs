//! Candidates for the name of a type, from short to long, by its place and its content.

use std::collections::BTreeMap;

use super::case;
use crate::ir::{Definition, Place, Root, Shape, Step, StringEnum, Type, Union};

/// Maximum number, and maximum length in all, of enum values that make a name: `ReadWrite`.
const MOST_VALUES: usize = 3;
const LONGEST_VALUES: usize = 28;

/// Returns the candidates for a definition. `prefix` gives the words that a root adds to names of definitions within it.
pub(super) fn candidates(definition: &Definition, prefix: &dyn Fn(&Root) -> String) -> Vec<String> {
    let mut names = Vec::new();
    let Some(first) = definition.places.first() else {
        return names;
    };
    // A shared parameter `sort-by` begins with a step into itself, which is redundant.
    let steps = match (&first.root, first.steps.split_first()) {
        (Root::Shared(_), Some((Step::Parameter(_), rest))) => rest,
        _ => first.steps.as_slice(),
    };
    let root_of_all = definition
        .places
        .iter()
        .all(|place| place.root == first.root);
    if !root_of_all {
        names.extend(shared(definition));
    }
    let words = words(steps, false);
    names.push(joined(&prefix(&first.root), &words));
    names.push(joined(&prefix(&first.root), &self::words(steps, true)));
    if let Shape::StringEnum(literal) = &definition.shape {
        names.extend(of_values(literal).map(|values| joined(&prefix(&first.root), &[values])));
    }
    // If a component already has the name, the kind of the definition is appended.
    let kind = match &definition.shape {
        Shape::Object(_) => "Object",
        Shape::StringEnum(_) => "Value",
        Shape::Union(_) => "Choice",
    };
    names.push(joined(
        &prefix(&first.root),
        &[words, vec![kind.to_owned()]].concat(),
    ));
    // The last resort is the whole pointer: the words of `AB.c` and `A.b-c` are the same.
    names.push(case::type_name(&first.pointer));
    names.dedup();
    names
}

/// Returns candidates for a shape with several owners: the words that most of its places end with.
fn shared(definition: &Definition) -> Vec<String> {
    let mut names = Vec::new();
    let literal = match &definition.shape {
        Shape::StringEnum(literal) => Some(literal),
        Shape::Union(union) => {
            names.extend(of_types(union));
            None
        }
        Shape::Object(_) => None,
    };
    let last = most_common(definition, 1);
    if let Some(last) = &last {
        // One word is enough for an object (`Permissions`), but hardly for a string enum (`Type`).
        let tells = literal.is_none() || split(last).len() > 1;
        names.extend(tells.then(|| last.clone()));
    }
    if let Some(values) = literal.and_then(of_values) {
        // A single value is unclear without the property that has it: `LabeledAction`.
        let single = literal.is_some_and(|literal| literal.values.len() == 1);
        let of = last.filter(|_| single).unwrap_or_default();
        names.push(format!("{values}{of}"));
    }
    names.extend(most_common(definition, 2));
    names
}

/// Returns the last `count` words of the places, if most places share them.
fn most_common(definition: &Definition, count: usize) -> Option<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for place in &definition.places {
        let words = tail(place, count)?;
        *seen.entry(joined("", &words)).or_default() += 1;
    }
    let (name, times) = seen.into_iter().max_by_key(|(_, times)| *times)?;
    (times * 2 > definition.places.len()).then_some(name)
}

/// Returns the last words of a place, preceded by the name of its root if there are too few steps.
fn tail(place: &Place, count: usize) -> Option<Vec<String>> {
    let mut words = words(&place.steps, false);
    if words.len() < count {
        let root = match &place.root {
            Root::Component(name) | Root::Shared(name) => name.clone(),
            Root::Operation(id) => id.rsplit('/').next().unwrap_or(id).to_owned(),
            Root::Webhook(key) => key.clone(),
        };
        words.insert(0, root);
    }
    (words.len() >= count).then(|| words.split_off(words.len() - count))
}

/// Makes a name of enum values: `[read, write]` → `ReadWrite`.
fn of_values(literal: &StringEnum) -> Option<String> {
    let name: String = literal
        .values
        .iter()
        .map(|value| {
            case::type_name(&value.wire)
                .trim_start_matches('_')
                .to_owned()
        })
        .collect();
    let short = literal.values.len() <= MOST_VALUES && name.len() <= LONGEST_VALUES;
    short.then(|| case::type_name(&name))
}

/// Makes a name of variants: `oneOf: [string, list of string]` → `StringOrStringList`.
fn of_types(union: &Union) -> Option<String> {
    let words: Option<Vec<String>> = union
        .variants
        .iter()
        .map(|variant| type_word(&variant.ty))
        .collect();
    words.map(|words| words.join("Or"))
}

fn type_word(ty: &Type) -> Option<String> {
    let word = match ty {
        Type::Boolean => "Boolean",
        Type::Integer => "Integer",
        Type::Number => "Number",
        Type::String => "String",
        Type::DateTime => "DateTime",
        Type::Date => "Date",
        Type::List(inner) => return type_word(inner).map(|inner| format!("{inner}List")),
        Type::Nullable(inner) => return type_word(inner),
        Type::Any(_) | Type::Binary | Type::Map(_) | Type::Boxed(_) | Type::Named(_) => {
            return None;
        }
    };
    Some(word.to_owned())
}

/// Returns the words of the steps that contribute one. `exact` includes the status of every response.
fn words(steps: &[Step], exact: bool) -> Vec<String> {
    let mut words: Vec<String> = Vec::with_capacity(steps.len());
    for step in steps {
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
            Step::Body => words.push("Body".to_owned()),
            Step::Response(status) if !exact && status.starts_with('2') => {
                words.push("Response".to_owned())
            }
            Step::Response(status) => words.push(format!("Response {status}")),
        }
    }
    words
}

/// Returns the name of an item of a list.
fn one_of(list: &str) -> String {
    let words = split(list);
    match words.split_last() {
        Some((last, before)) => match case::singular(last) {
            Some(one) => {
                let mut words = before.to_vec();
                words.push(one);
                words.join("_")
            }
            None => format!("{list}_item"),
        },
        None => format!("{list}_item"),
    }
}

/// Splits a name in any case into words.
pub(super) fn split(name: &str) -> Vec<String> {
    use heck::ToSnakeCase;
    name.to_snake_case()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn joined(prefix: &str, words: &[String]) -> String {
    let mut name = prefix.to_owned();
    for word in words {
        name.push_str(case::type_name(word).trim_start_matches('_'));
    }
    case::type_name(&name)
}
