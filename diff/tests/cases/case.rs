//! Reads the pairs of descriptions.

use octoforge_diff::Side;
use octoforge_generator::{File, Input, Layout, parse_document};
use serde_json::{Map, Value, json};

/// Two analysed descriptions.
pub(crate) struct Pair {
    /// The name of the case, with the direction.
    pub(crate) name: String,
    pub(crate) case: String,
    pub(crate) direction: &'static str,
    pub(crate) base: Side,
    pub(crate) head: Side,
}

const SETTINGS: &str = "extensions: { webhooks: x-webhooks, webhook_action: action }\n";

/// Analyses a description.
pub(crate) fn read(document: &Value, lock: Option<&str>) -> Result<Side, String> {
    let input = Input {
        description: &document.to_string(),
        settings: Some(SETTINGS),
        own_settings: false,
        corrections: None,
        observations: None,
        pins: None,
        lock,
        strict: true,
        layout: Layout::Member,
    };
    Side::new(&input).map_err(|failure| failure.to_string())
}

fn pair(case: &str, direction: &'static str, base: &Value, head: &Value) -> Pair {
    let read = |document: &Value, lock: Option<&str>| {
        read(document, lock).unwrap_or_else(|failure| panic!("{case}, {direction}: {failure}"))
    };
    let base = read(base, None);
    let head = read(head, Some(&base.lock));
    Pair {
        name: format!("{case}, {direction}"),
        case: case.to_owned(),
        direction,
        base,
        head,
    }
}

/// Returns the cases of a file: the name, and both sides.
fn cases(text: &str) -> Vec<(String, Value, Value)> {
    let list = parse_document(text, File::Description).unwrap_or_else(|found| panic!("{found}"));
    let cases = list.as_array().unwrap().iter().map(|case| {
        let part = |key: &str| {
            case.get(key)
                .unwrap_or_else(|| panic!("{case} has no {key}"))
                .clone()
        };
        (
            part("case").as_str().unwrap().to_owned(),
            part("base"),
            part("head"),
        )
    });
    cases.collect()
}

/// Returns every pair of schemas, in every direction.
pub(crate) fn schemas() -> impl Iterator<Item = Pair> {
    let cases = cases(include_str!("schemas.yaml"));
    cases.into_iter().flat_map(|(case, base, head)| {
        ["send", "receive", "webhook"].map(|direction| {
            pair(
                &case,
                direction,
                &around(&base, direction),
                &around(&head, direction),
            )
        })
    })
}

/// Returns every pair of documents.
pub(crate) fn documents() -> impl Iterator<Item = Pair> {
    let cases = cases(include_str!("documents.yaml"));
    cases
        .into_iter()
        .map(|(case, base, head)| pair(&case, "", &whole(&base), &whole(&head)))
}

/// Returns a document that uses a schema in one direction only: in a request, in a response or in a webhook.
fn around(schema: &Value, direction: &str) -> Value {
    let thing =
        json!({ "application/json": { "schema": { "$ref": "#/components/schemas/thing" } } });
    let none = json!({ "204": { "description": "d" } });
    let (mut paths, mut webhooks) = (Map::new(), Map::new());
    match direction {
        "send" => {
            let operation = json!({
                "operationId": "zoo/send", "tags": ["zoo"],
                "requestBody": { "required": true, "content": thing }, "responses": none
            });
            paths.insert("/things".into(), json!({ "put": operation }));
        }
        "receive" => {
            let answer = json!({ "200": { "description": "d", "content": thing } });
            let operation =
                json!({ "operationId": "zoo/receive", "tags": ["zoo"], "responses": answer });
            paths.insert("/things".into(), json!({ "get": operation }));
        }
        _ => {
            let operation = json!({ "operationId": "thing", "requestBody": { "content": thing }, "responses": none });
            webhooks.insert("thing".into(), json!({ "post": operation }));
        }
    }
    let part = json!({
        "type": "object", "required": ["one"],
        "properties": { "one": { "type": "string" }, "two": { "type": "string" } }
    });
    let other = json!({
        "type": "object", "required": ["one"],
        "properties": { "one": { "type": "string" }, "three": { "type": "string" } }
    });
    whole(&json!({
        "paths": paths, "x-webhooks": webhooks,
        "components": { "schemas": { "thing": schema, "part": part, "other": other } }
    }))
}

/// Completes a document with the members that every document has.
fn whole(members: &Value) -> Value {
    let mut document = json!({ "openapi": "3.0.3", "info": { "title": "T", "version": "1" } });
    let map = document.as_object_mut().unwrap();
    map.extend(members.as_object().unwrap().clone());
    document
}
