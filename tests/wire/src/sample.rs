//! Makes values of schemas. Takes a schema and how much; gives a value that it accepts, as far as keywords of shape go.

use std::cell::Cell;

use serde_json::{Map, Value, json};

use crate::description::Description;

/// Nesting from which on only what is required is made, and half of which a recursion ends at.
const DEEPEST: usize = 8;

/// Extent of a value: the part of its schema that it has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    Required,
    Everything,
}

/// Number of values from which on only what is required is made, since schemas may refer to each other without end.
const MOST: usize = 2_000;

/// Returns a value of a schema.
pub(crate) fn sample(description: &Description, schema: &Value, extent: Extent) -> Value {
    let maker = Maker {
        description,
        made: Cell::new(0),
    };
    maker.of(schema, extent, 0, &[])
}

/// Maker of one value.
struct Maker<'a> {
    description: &'a Description,
    /// Number of values made so far.
    made: Cell<usize>,
}

impl<'a> Maker<'a> {
    /// Adds the members that a schema requires, whichever part of it says so.
    fn required<'s>(&self, schema: &'s Value, depth: usize, into: &mut Vec<&'s str>)
    where
        'a: 's,
    {
        let list = |key: &str| schema.get(key).and_then(Value::as_array);
        into.extend(
            list("required")
                .into_iter()
                .flatten()
                .filter_map(Value::as_str),
        );
        for part in list("allOf")
            .into_iter()
            .flatten()
            .filter(|_| depth < DEEPEST)
        {
            self.required(self.description.resolve(part), depth + 1, into);
        }
    }

    /// Returns a value of a schema whose members `asked` are required besides its own.
    fn of(&self, schema: &Value, extent: Extent, depth: usize, asked: &[&str]) -> Value {
        let outer = schema;
        let schema = self.description.resolve(schema);
        self.made.set(self.made.get() + 1);
        let extent = match depth > DEEPEST || self.made.get() > MOST {
            true => Extent::Required,
            false => extent,
        };
        let mut required: Vec<&str> = asked.to_vec();
        self.required(schema, 0, &mut required);
        if depth > 2 * DEEPEST {
            return Value::Null;
        }
        if let Some(only) = outer.get("const").or(schema.get("const")) {
            return only.clone();
        }
        let list = |key: &str| schema.get(key).and_then(Value::as_array);
        let values = outer
            .get("enum")
            .or(schema.get("enum"))
            .and_then(Value::as_array);
        if let Some(value) = values.and_then(|all| all.iter().find(|one| !one.is_null())) {
            return value.clone();
        }
        let mut whole = match list("oneOf").or(list("anyOf")) {
            Some(variants) => self.variant(schema, variants, extent, depth, &required),
            None => None,
        };
        for part in list("allOf").into_iter().flatten() {
            whole = Some(joined(whole, self.of(part, extent, depth + 1, &required)));
        }
        let own = self.own(schema, extent, depth, &required);
        match (whole, own) {
            (Some(whole), Some(own)) => joined(Some(whole), own),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => json!({}),
        }
    }

    /// Returns the first variant that is not null, with the property by which it is told.
    fn variant(
        &self,
        schema: &Value,
        variants: &[Value],
        extent: Extent,
        depth: usize,
        required: &[&str],
    ) -> Option<Value> {
        let chosen = variants.iter().find(|one| {
            let ty = self
                .description
                .resolve(one)
                .get("type")
                .and_then(Value::as_str);
            ty != Some("null") && !is_only_required(one)
        })?;
        let mut value = self.of(chosen, extent, depth + 1, required);
        let tag = schema
            .pointer("/discriminator/propertyName")
            .and_then(Value::as_str);
        if let (Some(tag), Value::Object(members)) = (tag, &mut value) {
            let reference = chosen
                .get("$ref")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let name = reference.rsplit('/').next().unwrap_or_default();
            let mapping = schema
                .pointer("/discriminator/mapping")
                .and_then(Value::as_object);
            let mut mapped = mapping.into_iter().flatten();
            let key = mapped.find(|(_, target)| *target == reference || *target == name);
            let key = key.map_or(name, |(key, _)| key.as_str());
            let is_text = members.get(tag).is_none_or(Value::is_string);
            if is_text && !key.is_empty() && !members.contains_key(tag) {
                members.insert(tag.to_owned(), key.into());
            }
        }
        Some(value)
    }

    /// Returns a value of the type that a schema states itself.
    fn own(
        &self,
        schema: &Value,
        extent: Extent,
        depth: usize,
        required: &[&str],
    ) -> Option<Value> {
        let ty = match schema.get("type") {
            Some(Value::String(ty)) => Some(ty.as_str()),
            Some(Value::Array(types)) => types
                .iter()
                .filter_map(Value::as_str)
                .find(|ty| *ty != "null"),
            _ => None,
        };
        let has = |key: &str| schema.get(key).is_some();
        Some(match ty {
            Some("string") => text(schema).into(),
            Some("integer") => number(schema).map_or(json!(7), |bound| json!(bound as i64)),
            Some("number") => number(schema).map_or(json!(1.5), |bound| json!(bound)),
            Some("boolean") => json!(true),
            Some("null") => Value::Null,
            Some("array") => self.list(schema, extent, depth),
            None if has("items") || has("prefixItems") => self.list(schema, extent, depth),
            Some("object") => self.object(schema, extent, depth, required),
            None if has("properties") || has("additionalProperties") => {
                self.object(schema, extent, depth, required)
            }
            _ => return None,
        })
    }

    fn list(&self, schema: &Value, extent: Extent, depth: usize) -> Value {
        let first = schema.get("prefixItems").and_then(Value::as_array);
        if let Some(positions) = first {
            let all = positions
                .iter()
                .map(|one| self.of(one, extent, depth + 1, &[]));
            return all.collect();
        }
        match schema.get("items") {
            Some(items) if depth < DEEPEST => json!([self.of(items, extent, depth + 1, &[])]),
            _ => json!([]),
        }
    }

    fn object(&self, schema: &Value, extent: Extent, depth: usize, required: &[&str]) -> Value {
        let mut members = Map::new();
        for (name, property) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            if extent == Extent::Everything || required.contains(&name.as_str()) {
                members.insert(name.clone(), self.of(property, extent, depth + 1, &[]));
            }
        }
        if let Some(further @ Value::Object(_)) = schema.get("additionalProperties")
            && extent == Extent::Everything
            && depth < DEEPEST
        {
            members.insert(
                "some key".to_owned(),
                self.of(further, extent, depth + 1, &[]),
            );
        }
        Value::Object(members)
    }
}

/// `true` if a variant only says which members are there.
fn is_only_required(schema: &Value) -> bool {
    let keys = schema.as_object().map(|all| all.keys().collect::<Vec<_>>());
    keys.is_some_and(|keys| keys == ["required"])
}

fn joined(whole: Option<Value>, part: Value) -> Value {
    match (whole, part) {
        (Some(Value::Object(mut whole)), Value::Object(part)) => {
            for (key, value) in part {
                let old = whole.remove(&key);
                let new = match old {
                    Some(old @ Value::Object(_)) => joined(Some(old), value),
                    Some(old) => old,
                    None => value,
                };
                whole.insert(key, new);
            }
            Value::Object(whole)
        }
        (Some(whole), Value::Object(part)) if part.is_empty() => whole,
        (_, part) => part,
    }
}

fn number(schema: &Value) -> Option<f64> {
    let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
    let least = bound("minimum").map(f64::ceil);
    let above = bound("exclusiveMinimum").map(|bound| bound.floor() + 1.0);
    let most = bound("maximum").map(f64::floor).filter(|most| *most < 1.5);
    least.into_iter().chain(above).reduce(f64::max).or(most)
}

fn text(schema: &Value) -> String {
    let format = schema.get("format").and_then(Value::as_str);
    let text = match format {
        Some("date-time") => "2024-02-29T12:30:00Z",
        Some("date") => "2024-02-29",
        Some("uuid") => "123e4567-e89b-12d3-a456-426614174000",
        Some("uri" | "url") => "https://example.com/a?b=c",
        Some("email") => "cat@example.com",
        Some("byte") => "Y2F0",
        _ => "a b/ü",
    };
    let length = |key: &str| schema.get(key).and_then(Value::as_u64);
    let mut text = text.to_owned();
    if let Some(least) = length("minLength") {
        while u64::try_from(text.chars().count()).unwrap_or(0) < least.min(1000) {
            text.push('x');
        }
    }
    match length("maxLength") {
        Some(most) => text
            .chars()
            .take(usize::try_from(most).unwrap_or(9))
            .collect(),
        None => text,
    }
}
