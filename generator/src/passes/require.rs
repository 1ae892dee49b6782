//! Makes a property that became required optional until there is evidence for it.
//!
//! A service that was described as sending a property sometimes does not send it always because its description changed. So a
//! property of a response that the lock does not have as required becomes so only if the description's examples show it: at
//! least one object has it, and none of that type lacks it. An observation that it was missing makes it optional before. The
//! setting `required` makes it required without evidence.
//!
//! ```text
//! lock        issue: [id, title]
//! described   issue: id, title, state and type are required
//! examples    {"id": 1, "title": "a", "state": "open"}
//! required    id, title, state          `type` stays optional, and is a note of the run
//! ```

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Context;
use crate::document::pointer;
use crate::ir::{Api, Media, Object, Place, Shape, Type, TypeId};
use crate::{Diagnostic, Failure, File};

/// Presence of the candidates in the examples: whether an object has one, and whether one lacks it.
type Evidence = BTreeMap<(TypeId, usize), Shown>;

#[derive(Clone, Copy, Debug, Default)]
struct Shown {
    present: bool,
    absent: bool,
}

pub(super) fn run(api: &mut Api, context: &mut Context) -> Result<(), Failure> {
    let pinned = pinned(api, context)?;
    let mut evidence = candidates(api, context);
    if !evidence.is_empty() {
        look(api, &mut evidence);
    }
    let mut held = Vec::new();
    for ((id, index), shown) in evidence {
        let Some(definition) = api.types.get_mut(id.0) else {
            continue;
        };
        let places = &definition.places;
        let Shape::Object(object) = &mut definition.shape else {
            continue;
        };
        let Some(field) = object.fields.get_mut(index) else {
            continue;
        };
        let at = places
            .first()
            .map_or_else(String::new, |place| property(place, &field.wire));
        if !pinned.contains(&at) && (!shown.present || shown.absent) {
            field.required = false;
            held.push(at);
        }
    }
    record(api, context);
    context.held_back = held;
    Ok(())
}

/// Returns the pointers of the setting.
fn pinned(api: &Api, context: &Context) -> Result<BTreeSet<String>, Failure> {
    let objects = api
        .types
        .iter()
        .filter_map(|definition| match &definition.shape {
            Shape::Object(object) => Some((definition, object)),
            _ => None,
        });
    let mut all = BTreeSet::new();
    for (definition, object) in objects {
        for place in &definition.places {
            all.extend(
                object
                    .fields
                    .iter()
                    .map(|field| property(place, &field.wire)),
            );
        }
    }
    let missing = context
        .required
        .iter()
        .enumerate()
        .filter(|(_, at)| !all.contains(*at));
    let found: Vec<_> = missing
        .map(|(index, at)| {
            Diagnostic::new("settings::required", format!("the description has no property {at}"))
                .in_file(File::Settings)
                .at(format!("/required/{index}"))
                .help("write the JSON pointer of a property, such as /components/schemas/issue/properties/title")
        })
        .collect();
    match found.is_empty() || !context.own_settings {
        true => Ok(context.required.iter().cloned().collect()),
        false => Err(found.into()),
    }
}

/// Returns the required fields of the responses' types that the lock does not have as required, although it has the type.
fn candidates(api: &Api, context: &Context) -> Evidence {
    let mut candidates = Evidence::new();
    for (id, definition) in api.types.iter().enumerate() {
        let Some(known) = context.known.required(&definition.places) else {
            continue;
        };
        if let (Shape::Object(object), false) = (&definition.shape, definition.is_input) {
            let fields = object.fields.iter().enumerate();
            let new = fields.filter(|(_, field)| field.required && !known.contains(&field.wire));
            candidates.extend(new.map(|(index, _)| ((TypeId(id), index), Shown::default())));
        }
    }
    candidates
}

/// Looks for the candidates in all examples of responses and webhooks.
fn look(api: &Api, evidence: &mut Evidence) {
    let responses = api
        .operations
        .iter()
        .flat_map(|operation| &operation.responses);
    let bodies = responses.flat_map(|response| &response.bodies);
    let payloads = api.webhooks.iter().flat_map(|webhook| &webhook.bodies);
    for Media {
        payload, examples, ..
    } in bodies.chain(payloads)
    {
        let Some(ty) = payload.json() else { continue };
        for example in examples.iter().filter_map(|id| api.example(*id)) {
            if let Ok(value) = serde_json::from_str(&example.json) {
                walk(api, ty, &value, evidence);
            }
        }
    }
}

fn walk(api: &Api, ty: &Type, value: &Value, evidence: &mut Evidence) {
    match (ty, value) {
        (Type::Nullable(inner) | Type::Boxed(inner), _) => walk(api, inner, value, evidence),
        (Type::List(inner), Value::Array(items)) => {
            items
                .iter()
                .for_each(|item| walk(api, inner, item, evidence));
        }
        (Type::Map(inner), Value::Object(members)) => {
            members
                .values()
                .for_each(|member| walk(api, inner, member, evidence));
        }
        (Type::Named(id), _) => match api.definition(*id).map(|definition| &definition.shape) {
            Some(Shape::Object(object)) => object_of(api, *id, object, value, evidence),
            Some(Shape::Union(union)) => {
                let types = || union.variants.iter().map(|variant| &variant.ty);
                let best = types().max_by_key(|ty| likeness(api, ty, value));
                best.into_iter()
                    .for_each(|ty| walk(api, ty, value, evidence));
            }
            _ => {}
        },
        _ => {}
    }
}

fn object_of(api: &Api, id: TypeId, object: &Object, value: &Value, evidence: &mut Evidence) {
    let Value::Object(members) = value else {
        return;
    };
    for (index, field) in object.fields.iter().enumerate() {
        let member = members.get(&field.wire);
        if let Some(shown) = evidence.get_mut(&(id, index)) {
            shown.present |= member.is_some();
            shown.absent |= member.is_none();
        }
        member
            .into_iter()
            .for_each(|member| walk(api, &field.ty, member, evidence));
    }
}

/// Returns the number of properties of an object that a value has; the variant with the most is taken for its type.
fn likeness(api: &Api, ty: &Type, value: &Value) -> usize {
    let object = ty.bare().object(&api.types);
    object.map_or(0, |object| {
        let fields = object.fields.iter();
        fields
            .filter(|field| value.get(&field.wire).is_some())
            .count()
    })
}

/// Records the required fields for the next lock.
fn record(api: &Api, context: &mut Context) {
    for definition in api.types.iter().filter(|definition| !definition.is_input) {
        if let (Shape::Object(object), Some(place)) = (&definition.shape, definition.places.first())
        {
            let required = object.fields.iter().filter(|field| field.required);
            let names = required.map(|field| field.wire.clone()).collect();
            let required = &mut context.known.now().required;
            required.insert(place.stable_pointer.clone(), names);
        }
    }
}

/// Returns the JSON pointer of a property.
fn property(place: &Place, name: &str) -> String {
    let mut at = format!("{}/properties", place.pointer);
    pointer::push(&mut at, name);
    at
}
