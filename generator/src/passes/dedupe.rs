//! Merges definitions of equal shape.
//!
//! Descriptions repeat the same object wherever it occurs: GitHub's 2,860 inline objects have 977 shapes. One Rust type
//! per shape makes the crate compile in seconds, and lets a value from one place be used in another.
//!
//! Two definitions are equal if they accept the same JSON: the same properties with equal types, the same enum values, the
//! same variants. Documentation and the order of properties do not count. Since types may be recursive, equality is found
//! by partition refinement: all definitions start in one class, which is split by the classes of the types they contain
//! until nothing changes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Context;
use crate::Failure;
use crate::ir::{Api, Definition, Payload, Place, Rest, Root, Shape, Type, TypeId};

pub(super) fn run(api: &mut Api, _: &mut Context) -> Result<(), Failure> {
    let classes = classes(&api.types);
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, class) in classes.iter().enumerate() {
        members.entry(*class).or_default().push(index);
    }
    let mut shared: Vec<(Definition, Vec<usize>)> = members
        .into_values()
        .filter_map(|indices| merged(&api.types, &indices).map(|one| (one, indices)))
        .collect();
    shared.sort_by_key(|(definition, _)| definition.places.first().map(rank));
    let mut new_ids = vec![TypeId(0); api.types.len()];
    for (id, (_, indices)) in shared.iter().enumerate() {
        for index in indices {
            if let Some(slot) = new_ids.get_mut(*index) {
                *slot = TypeId(id);
            }
        }
    }
    api.types = shared
        .into_iter()
        .map(|(definition, _)| definition)
        .collect();
    renumber(api, &new_ids);
    api.types.iter_mut().for_each(drop_duplicate_variants);
    Ok(())
}

/// Removes variants of the same type: no value could distinguish them.
fn drop_duplicate_variants(definition: &mut Definition) {
    if let Shape::Union(union) = &mut definition.shape {
        let mut seen = BTreeSet::new();
        union
            .variants
            .retain(|variant| seen.insert(variant.ty.clone()));
    }
}

/// Merges definitions of equal shape into one, with the documentation and the order of the place that ranks first.
fn merged(types: &[Definition], indices: &[usize]) -> Option<Definition> {
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
        keep_common_constraints(&mut one, other);
    }
    Some(one)
}

/// Keeps the constraints of fields that hold at every place of the shape.
fn keep_common_constraints(one: &mut Definition, other: &Definition) {
    let (Shape::Object(object), Shape::Object(other)) = (&mut one.shape, &other.shape) else {
        return;
    };
    for field in &mut object.fields {
        if let Some(twin) = other.fields.iter().find(|twin| twin.wire == field.wire) {
            field.docs.constraints.keep_common(&twin.docs.constraints);
        }
    }
}

/// Ranks the places of a type; the first names and documents it. Components come first, by the length of their name
/// (`simple-user` before `nullable-simple-user`), then the place nearest to its root.
pub(super) fn rank(place: &Place) -> (bool, u8, usize, usize, String) {
    let (kind, name) = match &place.root {
        Root::Component(name) => (0, name),
        Root::Shared(name) => (1, name),
        Root::Operation(name) => (2, name),
        Root::Webhook(name) => (3, name),
    };
    let is_component = kind == 0 && place.steps.is_empty();
    let length = if kind == 0 { name.len() } else { 0 };
    (
        !is_component,
        kind,
        length,
        place.steps.len(),
        place.pointer.clone(),
    )
}

/// Returns the equivalence class of each definition, by partition refinement.
fn classes(types: &[Definition]) -> Vec<usize> {
    let mut classes = vec![0; types.len()];
    let mut count = 1;
    loop {
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        let next: Vec<usize> = types
            .iter()
            .map(|definition| {
                let key = shape_key(definition, &classes);
                let fresh = known.len();
                *known.entry(key).or_insert(fresh)
            })
            .collect();
        classes = next;
        if known.len() == count {
            return classes;
        }
        count = known.len();
    }
}

/// Returns a key of the JSON that a definition accepts, with the classes of the definitions it refers to.
fn shape_key(definition: &Definition, classes: &[usize]) -> String {
    let mut key = String::new();
    match &definition.shape {
        Shape::Object(object) => {
            let mut fields: Vec<String> = object
                .fields
                .iter()
                .map(|field| {
                    let mut text = format!("{:?}{}", field.wire, u8::from(field.required));
                    type_key(&field.ty, classes, &mut text);
                    text
                })
                .collect();
            fields.sort();
            key.push('{');
            key.push_str(&fields.join(","));
            if let Rest::Typed(ty) = &object.rest {
                key.push_str("..");
                type_key(ty, classes, &mut key);
            }
        }
        Shape::StringEnum(literal) => {
            let mut texts: Vec<&str> = literal.values.iter().map(|value| &*value.wire).collect();
            texts.sort_unstable();
            key.push_str(&format!("{texts:?}"));
        }
        Shape::Union(union) => {
            key.push('|');
            for variant in &union.variants {
                type_key(&variant.ty, classes, &mut key);
                key.push('|');
            }
        }
    }
    key
}

fn type_key(ty: &Type, classes: &[usize], key: &mut String) {
    match ty {
        Type::Any(_) => key.push('*'),
        Type::Boolean => key.push('b'),
        Type::Integer => key.push('i'),
        Type::Number => key.push('n'),
        Type::String => key.push('s'),
        Type::DateTime => key.push('t'),
        Type::Date => key.push('d'),
        Type::Binary => key.push('y'),
        Type::List(inner) => wrapped("[", inner, classes, key),
        Type::Map(inner) => wrapped("<", inner, classes, key),
        Type::Nullable(inner) => wrapped("?", inner, classes, key),
        Type::Boxed(inner) => wrapped("^", inner, classes, key),
        Type::Named(id) => {
            let class = classes.get(id.0).copied().unwrap_or(id.0);
            // Writing to a `String` cannot fail.
            let _ = write!(key, "#{class};");
        }
    }
}

fn wrapped(mark: &str, inner: &Type, classes: &[usize], key: &mut String) {
    key.push_str(mark);
    type_key(inner, classes, key);
}

fn renumber(api: &mut Api, new_ids: &[TypeId]) {
    let renumber = |ty: &mut Type| {
        *ty = ty.with_ids(&mut |id| Type::Named(new_ids.get(id.0).copied().unwrap_or(id)));
    };
    for definition in &mut api.types {
        definition.each_type_mut(&mut |ty| renumber(ty));
    }
    for operation in &mut api.operations {
        operation.each_type_mut(&mut |ty| renumber(ty));
    }
    for webhook in &mut api.webhooks {
        let payloads = webhook.bodies.iter_mut().map(|body| &mut body.payload);
        payloads.filter_map(Payload::ty_mut).for_each(renumber);
    }
    for component in &mut api.components {
        renumber(&mut component.ty);
    }
}
