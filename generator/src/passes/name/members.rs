//! Names the members of types: fields, values and variants.

use std::collections::{BTreeMap, BTreeSet};

use super::apart::Wish;
use super::case;
use super::collision::{Named, Told};
use super::known::KnownNames;
use super::words::{common, split};
use crate::ir::reserved::{EXTRA, UNRECOGNIZED};
use crate::ir::{Api, Definition, Object, Place, Shape, StringEnum, Type, Union};

pub(super) fn name(api: &mut Api, given: &mut KnownNames, told: &mut Told) {
    let type_names: Vec<String> = api.types.iter().map(|one| one.name.to_string()).collect();
    let paths: Vec<String> = api.types.iter().map(Definition::path).collect();
    for (definition, path) in api.types.iter_mut().zip(&paths) {
        let places = definition.places.clone();
        match &mut definition.shape {
            Shape::Object(object) => fields(object, &places, given, told),
            Shape::StringEnum(values) => self::values(values, &places, given, told),
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
                variants(union, &places, &type_names, (&keys, &locked), told);
                let names = union.variants.iter().map(|one| one.name.to_string());
                let names = keys.into_iter().zip(names).collect();
                given.now().variants.insert(path.clone(), names);
            }
        }
    }
}

fn fields(object: &mut Object, places: &[Place], given: &KnownNames, told: &mut Told) {
    let pointer = |place: &Place, wire: &str| place.property(wire).pointer;
    let wishes: Vec<Wish<'_>> = object
        .fields
        .iter()
        .map(|field| {
            let mut pins = places.iter().map(|place| pointer(place, &field.wire));
            let pin = pins.find_map(|at| given.pinned_member(&at));
            let name = apart_from(EXTRA, case::field(&field.wire));
            Wish::pinned(&field.wire, pin, vec![name])
        })
        .collect();
    let at = |wire: &str| places.first().map(|place| pointer(place, wire));
    let taken = BTreeSet::from([EXTRA.to_owned()]);
    let names = told.apart(Named::Fields, &wishes, &taken, |wire| {
        at(wire).unwrap_or_default()
    });
    for (field, name) in object.fields.iter_mut().zip(names) {
        field.name = name.into();
    }
}

fn values(string_enum: &mut StringEnum, places: &[Place], given: &KnownNames, told: &mut Told) {
    let pointer = |place: &Place, wire: &str| place.below(&["enum", wire]).pointer;
    let wishes: Vec<Wish<'_>> = string_enum
        .values
        .iter()
        .map(|value| {
            let mut pins = places.iter().map(|place| pointer(place, &value.wire));
            let pin = pins.find_map(|at| given.pinned_type(&at));
            let mut names = vec![
                apart_from(UNRECOGNIZED, case::type_name(&value.wire)),
                case::type_name_of_signs(&value.wire),
            ];
            names.dedup();
            Wish::pinned(&value.wire, pin, names)
        })
        .collect();
    let at = |wire: &str| places.first().map(|place| pointer(place, wire));
    let taken = BTreeSet::from([UNRECOGNIZED.to_owned()]);
    let names = told.apart(Named::Values, &wishes, &taken, |wire| {
        at(wire).unwrap_or_default()
    });
    for (value, name) in string_enum.values.iter_mut().zip(names) {
        value.name = name.into();
    }
}

/// Names the variants of a union. Those of the lock keep their names; others take what is free: the words of their hint that
/// set it apart, the whole hint, or their type.
fn variants(
    union: &mut Union,
    places: &[Place],
    type_names: &[String],
    (keys, locked): (&[String], &BTreeMap<String, String>),
    told: &mut Told,
) {
    let hints: Vec<String> = union
        .variants
        .iter()
        .map(|variant| variant.hint.clone())
        .collect();
    let short = without_common_words(&hints);
    let kept: BTreeSet<&String> = keys.iter().filter_map(|key| locked.get(key)).collect();
    let wishes: Vec<Wish<'_>> = union
        .variants
        .iter()
        .zip(short)
        .zip(keys)
        .map(|((variant, hint), key)| {
            let by_hint = [hint, variant.hint.clone()]
                .into_iter()
                .filter(|hint| !hint.is_empty());
            let mut names: Vec<String> = by_hint.map(|hint| case::type_name(&hint)).collect();
            names.push(type_word(&variant.ty, type_names));
            names.retain(|name| !kept.contains(name) && name != UNRECOGNIZED);
            if names.is_empty() {
                names.push(apart_from(UNRECOGNIZED, type_word(&variant.ty, type_names)));
            }
            names.dedup();
            Wish::pinned(key, locked.get(key).map(String::as_str), names)
        })
        .collect();
    let at = |_: &str| places.first().map(|place| place.pointer.clone());
    let taken = BTreeSet::from([UNRECOGNIZED.to_owned()]);
    let at = |key: &str| at(key).unwrap_or_default();
    let names = told.apart(Named::Variants, &wishes, &taken, at);
    for (variant, name) in union.variants.iter_mut().zip(names) {
        variant.name = name.into();
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
