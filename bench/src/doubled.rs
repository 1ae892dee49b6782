//! A description doubled, to measure how the cost of generating grows.
//!
//! Takes: a description as JSON. Gives: a description with every path, component and webhook twice, the second time under another
//! name. Copies refer to copies. Their objects have one property more: otherwise the generator would merge them with the
//! originals.
//!
//! ```text
//! /gists            operationId: gists/list          $ref: #/components/schemas/gist
//! /again/gists      operationId: again-gists/list    $ref: #/components/schemas/gist-again
//! ```

use serde_json::{Map, Value, json};

/// Suffix of the name of a copied component or webhook.
const AGAIN: &str = "-again";
/// Prefix of references to components.
const COMPONENTS: &str = "#/components/";

/// Doubles a description.
pub(crate) fn doubled(mut description: Value) -> Value {
    if let Some(paths) = member(&mut description, "paths") {
        double(paths, |path| format!("/again{path}"));
    }
    for webhooks in ["webhooks", "x-webhooks"] {
        if let Some(webhooks) = member(&mut description, webhooks) {
            double(webhooks, |name| format!("{name}{AGAIN}"));
        }
    }
    let kinds = member(&mut description, "components");
    for kind in kinds.into_iter().flat_map(Map::values_mut) {
        if let Value::Object(components) = kind {
            double(components, |name| format!("{name}{AGAIN}"));
        }
    }
    description
}

fn member<'a>(value: &'a mut Value, name: &str) -> Option<&'a mut Map<String, Value>> {
    value.get_mut(name)?.as_object_mut()
}

/// Adds a copy of each member.
fn double(members: &mut Map<String, Value>, rename: impl Fn(&str) -> String) {
    let copies: Vec<(String, Value)> = members
        .iter()
        .map(|(name, value)| {
            let mut copy = value.clone();
            make_other(&mut copy);
            (rename(name), copy)
        })
        .collect();
    members.extend(copies);
}

/// Gives a copy names, references and shapes of its own.
fn make_other(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(make_other),
        Value::Object(members) => members.iter_mut().for_each(|(name, value)| {
            match (name.as_str(), &mut *value) {
                // At its beginning, because what is before the slash is the event of a webhook.
                ("operationId", Value::String(id)) => id.insert_str(0, "again-"),
                // Their names are not keywords: a property may be called `properties`.
                ("properties", Value::Object(properties)) => {
                    properties.values_mut().for_each(make_other);
                    properties.insert("again".to_owned(), json!({ "type": "string" }));
                }
                _ => make_other(value),
            }
        }),
        // References, and the mappings of discriminators, which are references without being called so.
        Value::String(text) if text.starts_with(COMPONENTS) => text.push_str(AGAIN),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A description with the names of one half.
    fn half(path: &str, id: &str, again: &str) -> Value {
        let reference =
            |name: &str| json!({ "$ref": format!("#/components/schemas/{name}{again}") });
        let operation =
            |id: String| json!({ "get": { "operationId": id, "responses": reference("gist") } });
        let (gist, file) = (format!("gist{again}"), format!("file{again}"));
        let properties = match again {
            "" => json!({ "properties": reference("file") }),
            _ => json!({ "properties": reference("file"), "again": { "type": "string" } }),
        };
        json!({
            "paths": { path: operation(format!("{id}gists/list")) },
            "x-webhooks": { format!("ping{again}"): operation(format!("{id}ping")) },
            "components": { "schemas": { gist: { "properties": properties }, file: {} } },
        })
    }

    #[test]
    fn everything_is_there_twice_and_nothing_of_it_is_shared() {
        let once = half("/gists", "", "");
        let copy = half("/again/gists", "again-", AGAIN);
        let twice = doubled(once.clone());
        for place in ["/paths", "/x-webhooks", "/components/schemas"] {
            let of = |half: &Value| half.pointer(place).and_then(Value::as_object).cloned();
            let (once, copy) = (of(&once).unwrap(), of(&copy).unwrap());
            let both: Map<String, Value> = once.into_iter().chain(copy).collect();
            assert_eq!(twice.pointer(place), Some(&Value::Object(both)), "{place}");
        }
    }
}
