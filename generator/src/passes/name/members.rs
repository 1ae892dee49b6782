//! Names the members of types: fields, values and variants.

use std::collections::{BTreeMap, BTreeSet};

use super::case;
use super::collision::{Named, collision};
use super::known::KnownNames;
use super::words::{common, split};
use crate::Diagnostic;
use crate::ir::reserved::{EXTRA, UNRECOGNIZED};
use crate::ir::{Api, Definition, Object, Place, Shape, StringEnum, Type, Union};

pub(super) fn name(api: &mut Api, given: &mut KnownNames, diagnostics: &mut Vec<Diagnostic>) {
    let type_names: Vec<String> = api.types.iter().map(|one| one.name.to_string()).collect();
    let paths: Vec<String> = api.types.iter().map(Definition::path).collect();
    for (definition, path) in api.types.iter_mut().zip(&paths) {
        let places = definition.places.clone();
        match &mut definition.shape {
            Shape::Object(object) => fields(object, &places, given, diagnostics),
            Shape::StringEnum(values) => self::values(values, &places, given, diagnostics),
            Shape::Union(union) => {
                let keys: Vec<String> = union
                    .variants
                    .iter()
                    .map(|one| type_key(&one.ty, &paths))
                    .collect();
                let locked = given
                    .earlier()
                    .variants
                    .get(path)
                    .cloned()
                    .unwrap_or_default();
                variants(union, &type_names, &keys, &locked);
                report(union, &places, diagnostics);
                let names = union.variants.iter().map(|one| one.name.to_string());
                let names = keys.into_iter().zip(names).collect();
                given.now().variants.insert(path.clone(), names);
            }
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

/// Names the variants of a union. Those of the lock keep their names; others take what is free: the words of their hint that
/// set it apart, the whole hint, or their type.
fn variants(
    union: &mut Union,
    type_names: &[String],
    keys: &[String],
    locked: &BTreeMap<String, String>,
) {
    let hints: Vec<String> = union
        .variants
        .iter()
        .map(|variant| variant.hint.clone())
        .collect();
    let short = without_common_words(&hints);
    let kept: BTreeSet<&String> = keys.iter().filter_map(|key| locked.get(key)).collect();
    for ((variant, hint), key) in union.variants.iter_mut().zip(short).zip(keys) {
        let by_hint = [hint, variant.hint.clone()]
            .into_iter()
            .filter(|hint| !hint.is_empty());
        let mut names: Vec<String> = by_hint.map(|hint| case::type_name(&hint)).collect();
        if names.is_empty() || !kept.is_empty() {
            names.push(type_word(&variant.ty, type_names));
        }
        let free = names
            .iter()
            .find(|name| !kept.contains(name))
            .or(names.first());
        let name = locked.get(key).or(free).cloned().unwrap_or_default();
        variant.name = apart_from(UNRECOGNIZED, name).into();
    }
}

fn report(union: &Union, places: &[Place], diagnostics: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    for variant in &union.variants {
        if !seen.insert(&*variant.name)
            && let Some(place) = places.first()
        {
            let at = &place.pointer;
            diagnostics.push(collision(Named::Variants, &variant.name, at, at));
        }
    }
}

/// Returns a key for the type of a variant in the lock.
fn type_key(ty: &Type, paths: &[String]) -> String {
    match ty {
        Type::List(inner) => format!("[{}]", type_key(inner, paths)),
        Type::Map(inner) => format!("{{{}}}", type_key(inner, paths)),
        Type::Nullable(inner) | Type::Boxed(inner) => type_key(inner, paths),
        Type::Named(id) => paths.get(id.0).cloned().unwrap_or_default(),
        other => type_word(other, &[]),
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
    let (before, after) = common(&split);
    if hints.len() < 2 || shortest < 2 || before + after >= shortest {
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
