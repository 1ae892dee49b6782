//! Merges definitions that are one type.

use std::collections::{BTreeMap, BTreeSet};

use super::rank;
use crate::ir::{Definition, Field, Object, Shape, StringEnum, Type, Union};
use crate::passes::name::KnownNames;

/// Merges definitions into one, with the documentation and the order of the place that ranks first. `key` tells types
/// apart.
pub(super) fn merged(
    types: &[Definition],
    indices: &[usize],
    key: &dyn Fn(&Type) -> String,
    known: &KnownNames,
) -> Option<Definition> {
    let mut all: Vec<&Definition> = indices
        .iter()
        .filter_map(|index| types.get(*index))
        .collect();
    all.sort_by_key(|definition| definition.places.first().map(rank));
    let mut one = (*all.first()?).clone();
    one.places = all
        .iter()
        .flat_map(|definition| definition.places.clone())
        .collect();
    one.places.sort_by_key(rank);
    one.places.dedup();
    for other in all.iter().skip(1) {
        match (&mut one.shape, &other.shape) {
            (Shape::Object(object), Shape::Object(other)) => add_fields(object, other),
            (Shape::StringEnum(one), Shape::StringEnum(other)) => add_values(one, other),
            (Shape::Union(one), Shape::Union(other)) => add_variants(one, other, key),
            _ => {}
        }
    }
    if let Shape::Object(object) = &mut one.shape {
        let loose = known.loose_fields(&one.places);
        for field in &mut object.fields {
            if loose.contains(field.wire.as_str()) {
                loosen(field);
            }
        }
        let fields = &object.fields;
        let required = |index: &usize| fields.get(*index).is_some_and(|field| field.required);
        object.arguments.retain(required);
    }
    Some(one)
}

/// Adds the fields of another place. Only what both places require stays required, and constraints that hold at both hold.
fn add_fields(object: &mut Object, other: &Object) {
    let there: BTreeMap<&str, &Field> = other
        .fields
        .iter()
        .map(|field| (field.wire.as_str(), field))
        .collect();
    for field in &mut object.fields {
        match there.get(field.wire.as_str()) {
            Some(twin) => {
                field.docs.constraints.keep_common(&twin.docs.constraints);
                if !twin.required {
                    loosen(field);
                }
            }
            None => loosen(field),
        }
    }
    let here: BTreeSet<String> = object
        .fields
        .iter()
        .map(|field| field.wire.clone())
        .collect();
    let new = other
        .fields
        .iter()
        .filter(|field| !here.contains(&field.wire));
    object.fields.extend(new.cloned().map(|mut field| {
        loosen(&mut field);
        field
    }));
}

/// Makes a field optional that some places require.
fn loosen(field: &mut Field) {
    field.is_loose |= field.required;
    field.required = false;
}

fn add_values(one: &mut StringEnum, other: &StringEnum) {
    for value in &other.values {
        if !one.values.iter().any(|known| known.wire == value.wire) {
            one.values.push(value.clone());
        }
    }
}

fn add_variants(one: &mut Union, other: &Union, key: &dyn Fn(&Type) -> String) {
    let mut seen: BTreeSet<String> = one
        .variants
        .iter()
        .map(|variant| key(&variant.ty))
        .collect();
    for variant in &other.variants {
        if seen.insert(key(&variant.ty)) {
            one.variants.push(variant.clone());
        }
    }
}

/// Removes variants of the same type: no value could distinguish them.
pub(super) fn drop_duplicate_variants(definition: &mut Definition) {
    if let Shape::Union(union) = &mut definition.shape {
        let mut seen = BTreeSet::new();
        union
            .variants
            .retain(|variant| seen.insert(variant.ty.clone()));
    }
}
