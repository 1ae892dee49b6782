//! Places in the schemas of a document.
//!
//! Takes: a path such as `pull-request.labels[].name`. Gives: the schema that has the place, and the place in it.
//!
//! ```text
//! pull-request.labels[].name  →  /components/schemas/pull-request/properties/labels/items, property `name`
//! repos/list[]                →  the schema of the operation's first success, its items
//! ```

use serde_json::Value;

use crate::document::pointer;

/// A place in a schema.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// JSON pointer of the schema.
    pub(super) parent: String,
    pub(super) slot: Slot,
}

/// A part of a schema.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    Property(String),
    Items,
    Values,
}

impl Place {
    /// Returns the JSON pointer of the schema at the place.
    pub(super) fn pointer(&self) -> String {
        let mut at = self.parent.clone();
        match &self.slot {
            Slot::Property(name) => {
                at.push_str("/properties");
                pointer::push(&mut at, name);
            }
            Slot::Items => at.push_str("/items"),
            Slot::Values => at.push_str("/additionalProperties"),
        }
        at
    }
}

/// Returns the place of a path, or the reason why there is none.
pub(super) fn find(document: &Value, at: &str) -> Result<Place, String> {
    let (root, rest) = root(document, at)?;
    let mut slots = slots(rest, at)?;
    let Some(last) = slots.pop() else {
        return Err(format!("{at} has no property: write {at}.property"));
    };
    let mut here = root;
    for slot in slots {
        here = having(document, &here, &slot, at)?.pointer();
        if let Some(name) = document.pointer(&here).and_then(component) {
            return Err(format!(
                "{at} leaves its schema: write `{name}` and the path within it"
            ));
        }
    }
    having(document, &here, &last, at)
}

/// Returns the pointer of the schema that a path begins with, and the rest of the path.
fn root<'a>(document: &Value, at: &'a str) -> Result<(String, &'a str), String> {
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let names = schemas.into_iter().flat_map(|schemas| schemas.keys());
    let rest_of = |name: &str| -> Option<&'a str> {
        let rest = at.strip_prefix(name)?;
        (rest.is_empty() || rest.starts_with(['.', '[', '{'])).then_some(rest)
    };
    let component = names
        .filter_map(|name| Some((name, rest_of(name)?)))
        .max_by_key(|(name, _)| name.len());
    if let Some((name, rest)) = component {
        let mut at = "/components/schemas".to_owned();
        pointer::push(&mut at, name);
        return Ok((at, rest));
    }
    success(document, &rest_of).ok_or_else(|| {
        format!("{at} begins with no component schema and no operation of the description")
    })
}

/// Returns the schema of the first success of the operation whose id a path begins with.
fn success<'a>(
    document: &Value,
    rest_of: &dyn Fn(&str) -> Option<&'a str>,
) -> Option<(String, &'a str)> {
    for (path, item) in document.get("paths")?.as_object()? {
        for (method, operation) in item.as_object()? {
            let id = operation.get("operationId").and_then(Value::as_str);
            let Some(rest) = id.and_then(rest_of) else {
                continue;
            };
            let responses = operation.get("responses")?.as_object()?;
            let status = responses.keys().find(|status| status.starts_with('2'))?;
            let steps = ["paths", path, method, "responses", status, "content"];
            let content = pointer::join(steps);
            let json = pointer::join(["application/json", "schema"]);
            return Some((content + &json, rest));
        }
    }
    None
}

/// Parses `.labels[].name`.
fn slots(mut rest: &str, at: &str) -> Result<Vec<Slot>, String> {
    let mut slots = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("[]") {
            slots.push(Slot::Items);
            rest = after;
        } else if let Some(after) = rest.strip_prefix("{}") {
            slots.push(Slot::Values);
            rest = after;
        } else {
            let name = rest.strip_prefix('.').unwrap_or_default();
            let end = name.find(['.', '[', '{']).unwrap_or(name.len());
            let (name, after) = name.split_at(end);
            if name.is_empty() {
                return Err(format!(
                    "{at} is no place: {rest:?} is neither `.property`, `[]` nor `{{}}`"
                ));
            }
            slots.push(Slot::Property(name.to_owned()));
            rest = after;
        }
    }
    Ok(slots)
}

/// Returns the place of a slot: in the schema itself, or in a part of its `allOf`, `oneOf` or `anyOf`.
fn having(document: &Value, here: &str, slot: &Slot, at: &str) -> Result<Place, String> {
    let place = Place {
        parent: here.to_owned(),
        slot: slot.clone(),
    };
    if document.pointer(&place.pointer()).is_some() {
        return Ok(place);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        let parts = document
            .pointer(&format!("{here}/{key}"))
            .and_then(Value::as_array);
        for index in 0..parts.map_or(0, Vec::len) {
            if let Ok(place) = having(document, &format!("{here}/{key}/{index}"), slot, at) {
                return Ok(place);
            }
        }
    }
    Err(format!("{at} is not there: {here} has no such part"))
}

/// Returns the component that a schema refers to.
pub(super) fn component(schema: &Value) -> Option<&str> {
    let reference = schema.get("$ref")?.as_str()?;
    reference.strip_prefix("#/components/schemas/")
}
