//! Determines how to recognise the variants of a union without trying them one by one.
//!
//! If the description names a discriminator, its value decides. Otherwise a value is recognised by its JSON type, then by what is unique to its kind of object: required keys, and properties with
//! listed values. If the schemas of a description do not distinguish variants, a correction can make them do so.

use std::collections::BTreeSet;

use super::Context;
use crate::Failure;
use crate::ir::{Api, Definition, JsonKind, Object, Selector, Shape, Type, Union};

pub(super) fn run(api: &mut Api, _: &mut Context) -> Result<(), Failure> {
    let selectors: Vec<Option<Vec<Selector>>> = api
        .types
        .iter()
        .map(|definition| match &definition.shape {
            Shape::Union(union) => Some(selectors_of(api, union)),
            Shape::Object(_) | Shape::StringEnum(_) => None,
        })
        .collect();
    for (definition, found) in api.types.iter_mut().zip(selectors) {
        if let (Shape::Union(union), Some(found)) = (&mut definition.shape, found) {
            for (variant, selector) in union.variants.iter_mut().zip(found) {
                variant.selector = selector;
            }
        }
    }
    Ok(())
}

fn selectors_of(api: &Api, union: &Union) -> Vec<Selector> {
    let mut selectors: Vec<Selector> = union
        .variants
        .iter()
        .map(|variant| selector(api, &variant.ty))
        .collect();
    if let Some(tagged) = by_discriminator(union, &selectors) {
        return tagged;
    }
    drop_common(&mut selectors);
    selectors
}

/// Returns the selectors by the value of the discriminator, if the description names one that each variant requires, with values
/// of its own: those of the mapping, else those that its property lists, else the name of its component.
fn by_discriminator(union: &Union, selectors: &[Selector]) -> Option<Vec<Selector>> {
    let property = union.discriminator.as_ref()?;
    let mut seen = BTreeSet::new();
    let tagged = union
        .variants
        .iter()
        .zip(selectors)
        .map(|(variant, shape)| {
            let listed = shape.tags.iter().find(|(key, _)| key == property);
            let listed = listed.map(|(_, values)| values.clone()).unwrap_or_default();
            let stated = [&variant.tags.mapped, &listed, &variant.tags.names];
            let values = stated
                .into_iter()
                .find(|values| !values.is_empty())?
                .clone();
            // Where it may be missing, it cannot decide.
            let is_there = shape.kind == JsonKind::Object && shape.required.contains(property);
            let are_own = values.iter().all(|value| seen.insert(value.clone()));
            (is_there && are_own).then(|| Selector {
                kind: JsonKind::Object,
                required: vec![property.clone()],
                tags: vec![(property.clone(), values)],
                ..Selector::default()
            })
        });
    tagged.collect()
}

/// Returns the selector of a type, before it is compared with those of other variants.
fn selector(api: &Api, ty: &Type) -> Selector {
    let kind = |kind| Selector {
        kind,
        ..Selector::default()
    };
    match ty {
        Type::Any(_) => kind(JsonKind::Any),
        Type::Boolean => kind(JsonKind::Boolean),
        Type::Integer => kind(JsonKind::Integer),
        Type::Number => kind(JsonKind::Number),
        Type::String | Type::DateTime | Type::Date | Type::Binary => kind(JsonKind::String),
        Type::List(inner) => Selector {
            element: Some(Box::new(selector(api, inner))),
            ..kind(JsonKind::Array)
        },
        Type::Map(_) => kind(JsonKind::Object),
        Type::Nullable(inner) | Type::Boxed(inner) => selector(api, inner),
        Type::Named(id) => match api.definition(*id).map(|definition| &definition.shape) {
            Some(Shape::Object(object)) => Selector {
                required: required(object),
                tags: tags(api, object),
                own: object
                    .fields
                    .iter()
                    .map(|field| field.wire.clone())
                    .collect(),
                ..kind(JsonKind::Object)
            },
            Some(Shape::StringEnum(literal)) => Selector {
                texts: literal
                    .values
                    .iter()
                    .map(|value| value.wire.clone())
                    .collect(),
                ..kind(JsonKind::String)
            },
            Some(Shape::Union(_)) | None => kind(JsonKind::Any),
        },
    }
}

fn required(object: &Object) -> Vec<String> {
    let required = object.fields.iter().filter(|field| field.required);
    required.map(|field| field.wire.clone()).collect()
}

/// Returns the properties whose type is a string enum, with their values.
fn tags(api: &Api, object: &Object) -> Vec<(String, Vec<String>)> {
    let texts = |ty: &Type| match ty.without_null() {
        Type::Named(id) => match api.definition(*id) {
            Some(Definition {
                shape: Shape::StringEnum(literal),
                ..
            }) => Some(
                literal
                    .values
                    .iter()
                    .map(|value| value.wire.clone())
                    .collect(),
            ),
            _ => None,
        },
        _ => None,
    };
    object
        .fields
        .iter()
        .filter_map(|field| Some((field.wire.clone(), texts(&field.ty)?)))
        .collect()
}

/// Drops what all objects have in common: it distinguishes nothing, and would do harm if the description is wrong about it.
fn drop_common(selectors: &mut [Selector]) {
    let objects: Vec<Selector> = selectors
        .iter()
        .filter(|selector| selector.kind == JsonKind::Object)
        .cloned()
        .collect();
    let all_require = |key: &String| objects.iter().all(|one| one.required.contains(key));
    let all_tag = |tag: &(String, Vec<String>)| objects.iter().all(|one| one.tags.contains(tag));
    let tagged_elsewhere = |own: &(String, Vec<String>)| {
        objects.len() > 1
            && objects
                .iter()
                .any(|one| one.tags.iter().any(|tag| tag.0 == own.0 && tag.1 != own.1))
    };
    for selector in selectors.iter_mut() {
        if selector.kind != JsonKind::Object {
            continue;
        }
        selector
            .required
            .retain(|key| objects.len() > 1 && !all_require(key));
        selector
            .tags
            .retain(|tag| !all_tag(tag) && tagged_elsewhere(tag));
    }
    for selector in selectors.iter_mut() {
        rely_on_tag(selector, &objects);
    }
    keep_own_keys(selectors);
    let mut elements: Vec<Selector> = selectors
        .iter()
        .filter_map(|selector| selector.element.as_deref().cloned())
        .collect();
    if elements.len() == 1 {
        // The only list is recognised by being a list; its elements are irrelevant.
        selectors
            .iter_mut()
            .for_each(|selector| selector.element = None);
    } else if elements.len() > 1 {
        drop_common(&mut elements);
        let lists = selectors
            .iter_mut()
            .filter(|selector| selector.element.is_some());
        for (selector, element) in lists.zip(elements) {
            selector.element = Some(Box::new(element));
        }
    }
}

/// Keeps the keys that only one object declares, if some object has no other distinction.
fn keep_own_keys(selectors: &mut [Selector]) {
    let objects: Vec<Selector> = selectors
        .iter()
        .filter(|selector| selector.kind == JsonKind::Object)
        .cloned()
        .collect();
    let is_plain = |one: &Selector| one.required.is_empty() && one.tags.is_empty();
    let needed = objects.len() > 1 && objects.iter().any(is_plain);
    let is_own = |key: &String| objects.iter().filter(|one| one.own.contains(key)).count() == 1;
    for Selector { own, required, .. } in selectors {
        own.retain(|key| needed && is_own(key) && !required.contains(key));
    }
}

/// If a required value distinguishes a variant from all others, drops its other conditions.
fn rely_on_tag(selector: &mut Selector, objects: &[Selector]) {
    let is_own = |(key, texts): &(String, Vec<String>)| {
        let lists = |one: &&Selector| {
            let same = |tag: &&(String, Vec<String>)| tag.0 == *key;
            one.tags
                .iter()
                .find(same)
                .is_some_and(|tag| tag.1.iter().any(|text| texts.contains(text)))
        };
        objects.iter().filter(lists).count() == 1
    };
    let own = selector.tags.iter().find(|tag| {
        is_own(tag)
            && objects
                .iter()
                .any(|one| one.required.contains(&tag.0) && one.tags.contains(tag))
    });
    if let Some(own) = own.cloned() {
        selector.required = vec![own.0.clone()];
        selector.tags = vec![own];
    }
}
