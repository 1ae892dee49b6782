//! Changes of one place of a body.

use octoforge_generator::ir::{Api, Rest, Shape, Type};
use serde_json::{Map, Value, json};

use super::Mutation;
use super::invent::whole;
use super::site::{Site, shape};

/// Spellings of a point in time: some that servers use, some that RFC 3339 allows, and some that are invalid.
const TIMES: [&str; 12] = [
    "2020-01-29T12:13:35Z",
    "2020-01-29T12:13:35.1Z",
    "2020-01-29T12:13:35.123456789Z",
    "2020-01-29T12:13:35.000Z",
    "2020-01-29T12:13:35+00:00",
    "2020-01-29T12:13:35.123-08:00",
    "2020-01-29t12:13:35z",
    "2020-01-29 12:13:35 UTC",
    "2016-12-31T23:59:60Z",
    "2020-01-29",
    "yesterday",
    "",
];

/// A change of one place.
pub(super) enum Change {
    /// Sets the value.
    Set(Value),
    /// Removes the value.
    Remove,
    /// Adds members to the object.
    Add(Map<String, Value>),
}

/// Returns every change of a place.
pub(super) fn changes(api: &Api, site: &Site<'_>) -> Vec<(Mutation, Change)> {
    let mut all = Vec::new();
    let nullable = matches!(site.ty, Type::Nullable(_));
    match (site.optional, nullable) {
        (true, true) => {
            let value = site.value.filter(|value| !value.is_null()).cloned();
            let value = value.unwrap_or_else(|| whole(api, site.ty));
            let states = [Change::Remove, Change::Set(Value::Null), Change::Set(value)];
            all.extend(states.map(|state| (Mutation::ThreeStates, state)));
        }
        (true, false) if site.value.is_some() => {
            all.push((Mutation::OptionalRemoved, Change::Remove));
        }
        (true, false) => {
            let value = whole(api, site.ty);
            all.push((Mutation::OptionalAdded, Change::Set(value)));
        }
        (false, true) => all.push((Mutation::Nulled, Change::Set(Value::Null))),
        (false, false) => {}
    }
    if site.value.is_some() {
        values(api, site.ty, &mut all);
    }
    if site.value.is_some_and(Value::is_object) {
        all.extend(
            unknown(api, site.ty).map(|fields| (Mutation::UnknownField, Change::Add(fields))),
        );
    }
    all
}

/// Adds changes to other values of the same type.
fn values(api: &Api, ty: &Type, all: &mut Vec<(Mutation, Change)>) {
    let mut set = |mutation, values: Vec<Value>| {
        all.extend(
            values
                .into_iter()
                .map(|value| (mutation, Change::Set(value))),
        );
    };
    match ty {
        Type::Nullable(inner) | Type::Boxed(inner) => values(api, inner, all),
        Type::DateTime | Type::Date => set(Mutation::DateTime, TIMES.map(Value::from).to_vec()),
        Type::Integer => set(
            Mutation::Number,
            vec![json!(0), json!(i64::MIN), json!(i64::MAX)],
        ),
        Type::Number => set(
            Mutation::Number,
            vec![
                json!(0.5),
                json!(1),
                json!(-0.0),
                json!(1e300),
                json!(u64::MAX),
                json!(5e-324),
            ],
        ),
        Type::Named(_) => {
            if let Some(Shape::StringEnum(_)) = shape(api, ty) {
                let texts = ["what \"is\" this", "", "\u{1F419}"];
                set(Mutation::UnknownText, texts.map(Value::from).to_vec());
            }
        }
        _ => {}
    }
}

/// Returns members that the description does not declare, for an object that accepts them.
fn unknown(api: &Api, ty: &Type) -> Option<Map<String, Value>> {
    let Some(Shape::Object(object)) = shape(api, ty) else {
        return None;
    };
    let names = ["unknown-1", "with \"quotes\" and \\", "\u{1F419}", ""];
    let values = match &object.rest {
        Rest::Undeclared => [
            json!("new"),
            Value::Null,
            json!({"deep": [1, {}]}),
            json!(0.1),
        ],
        Rest::Typed(ty) => [(); 4].map(|()| whole(api, ty)),
    };
    Some(names.map(str::to_owned).into_iter().zip(values).collect())
}

impl Change {
    /// Applies the change at the place of the pointer.
    pub(super) fn apply(self, body: &mut Value, pointer: &str) {
        match self {
            Self::Add(fields) => {
                if let Some(Value::Object(map)) = body.pointer_mut(pointer) {
                    map.extend(fields);
                }
            }
            Self::Set(value) => match body.pointer_mut(pointer) {
                Some(there) => *there = value,
                None => in_parent(body, pointer, |map, key| {
                    map.insert(key, value);
                }),
            },
            Self::Remove => in_parent(body, pointer, |map, key| {
                map.shift_remove(&key);
            }),
        }
    }
}

fn in_parent(
    body: &mut Value,
    pointer: &str,
    change: impl FnOnce(&mut Map<String, Value>, String),
) {
    let Some((parent, key)) = pointer.rsplit_once('/') else {
        return;
    };
    if let Some(Value::Object(map)) = body.pointer_mut(parent) {
        change(map, key.replace("~1", "/").replace("~0", "~"));
    }
}
