//! Names the members of types: fields, values and variants.

use std::collections::BTreeMap;

use super::candidates::split;
use super::case;
use super::collision::{Named, collision};
use super::known::KnownNames;
use crate::Diagnostic;
use crate::ir::reserved::{EXTRA, UNRECOGNIZED};
use crate::ir::{Api, Object, Place, Shape, StringEnum, Type, Union};

pub(super) fn name(api: &mut Api, given: &KnownNames, diagnostics: &mut Vec<Diagnostic>) {
    let type_names: Vec<String> = api.types.iter().map(|one| one.name.to_string()).collect();
    for definition in &mut api.types {
        let places = definition.places.clone();
        match &mut definition.shape {
            Shape::Object(object) => fields(object, &places, given, diagnostics),
            Shape::StringEnum(values) => self::values(values, &places, given, diagnostics),
            Shape::Union(union) => variants(union, &places, &type_names, diagnostics),
        }
    }
}

fn fields(
    object: &mut Object,
    places: &[Place],
    given: &KnownNames,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for field in &mut object.fields {
        let pin = places
            .iter()
            .find_map(|place| given.pinned_member(&place.property(&field.wire).pointer));
        let name = pin.map_or_else(|| case::field(&field.wire), str::to_owned);
        field.name = apart_from(EXTRA, name).into();
        if let Some(first) = seen.insert(field.name.to_string(), field.wire.clone())
            && let Some(place) = places.first()
        {
            let (first, second) = (
                place.property(&first).pointer,
                place.property(&field.wire).pointer,
            );
            diagnostics.push(collision(Named::Fields, &field.name, &first, &second));
        }
    }
}

fn values(
    string_enum: &mut StringEnum,
    places: &[Place],
    given: &KnownNames,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for value in &mut string_enum.values {
        let pin = places
            .iter()
            .find_map(|place| given.pinned_type(&place.below(&["enum", &value.wire]).pointer));
        let name = pin.map_or_else(|| case::type_name(&value.wire), str::to_owned);
        value.name = apart_from(UNRECOGNIZED, name).into();
        if let Some(first) = seen.insert(value.name.to_string(), value.wire.clone())
            && let Some(place) = places.first()
        {
            let (first, second) = (
                place.below(&["enum", &first]).pointer,
                place.below(&["enum", &value.wire]).pointer,
            );
            diagnostics.push(collision(Named::Values, &value.name, &first, &second));
        }
    }
}

fn variants(
    union: &mut Union,
    places: &[Place],
    type_names: &[String],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let hints: Vec<String> = union
        .variants
        .iter()
        .map(|variant| variant.hint.clone())
        .collect();
    let short = without_common_words(&hints);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (index, (variant, hint)) in union.variants.iter_mut().zip(short).enumerate() {
        let name = if hint.is_empty() {
            type_word(&variant.ty, type_names)
        } else {
            case::type_name(&hint)
        };
        variant.name = apart_from(UNRECOGNIZED, name).into();
        if seen.insert(variant.name.to_string(), index).is_some()
            && let Some(place) = places.first()
        {
            diagnostics.push(collision(
                Named::Variants,
                &variant.name,
                &place.pointer,
                &place.pointer,
            ));
        }
    }
}

/// Renames a member that has the name of an item that the emitted code reserves.
fn apart_from(reserved: &str, mut name: String) -> String {
    if name == reserved {
        name.push('_');
    }
    name
}

/// Removes the words that all hints share: `repository-rule-creation`, `repository-rule-update` → `creation`, `update`.
fn without_common_words(hints: &[String]) -> Vec<String> {
    let split: Vec<Vec<String>> = hints.iter().map(|hint| split(hint)).collect();
    let shortest = split.iter().map(Vec::len).min().unwrap_or(0);
    if hints.len() < 2 || shortest < 2 {
        return hints.to_vec();
    }
    let Some(first) = split.first() else {
        return hints.to_vec();
    };
    let alike = |index: usize, from_end: bool| {
        split.iter().all(|words| {
            let at = |words: &Vec<String>| {
                if from_end {
                    words.iter().rev().nth(index).cloned()
                } else {
                    words.get(index).cloned()
                }
            };
            at(words) == at(first)
        })
    };
    let before = (0..shortest)
        .take_while(|index| alike(*index, false))
        .count();
    let after = (0..shortest)
        .take_while(|index| alike(*index, true))
        .count();
    if before + after >= shortest {
        return hints.to_vec();
    }
    split
        .iter()
        .map(|words| {
            words
                .get(before..words.len() - after)
                .unwrap_or_default()
                .join("-")
        })
        .collect()
}

/// Returns the name of a variant without a hint, by its type.
fn type_word(ty: &Type, type_names: &[String]) -> String {
    match ty {
        Type::Any(_) => "Any".to_owned(),
        Type::Boolean => "Boolean".to_owned(),
        Type::Integer => "Integer".to_owned(),
        Type::Number => "Number".to_owned(),
        Type::String => "String".to_owned(),
        Type::DateTime => "DateTime".to_owned(),
        Type::Date => "Date".to_owned(),
        Type::Binary => "Bytes".to_owned(),
        Type::List(inner) => format!("{}List", type_word(inner, type_names)),
        Type::Map(inner) => format!("{}Map", type_word(inner, type_names)),
        Type::Nullable(inner) | Type::Boxed(inner) => type_word(inner, type_names),
        Type::Named(id) => type_names.get(id.0).cloned().unwrap_or_default(),
    }
}
