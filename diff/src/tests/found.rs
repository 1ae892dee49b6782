//! Documents that facts once did not account for, or not in every order of their keys.

use serde_json::{Value, json};

use super::{ChangeKind, accounted_for, walk};

fn document(paths: Value) -> Value {
    json!({ "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": paths })
}

fn operation(id: &str) -> Value {
    json!({ "operationId": id, "responses": { "204": { "description": "a" } } })
}

/// Returns a document with an additional key.
fn with(mut document: Value, pointer: &str, key: &str, value: Value) -> Value {
    document.pointer_mut(pointer).unwrap()[key] = value;
    document
}

/// Returns named pairs of documents that once failed.
fn found() -> Vec<(&'static str, Value, Value)> {
    let plain = || document(json!({ "/a": { "get": operation("zoo/0"), "parameters": [] } }));
    let two = || json!({ "delete": operation("zoo/7"), "get": operation("zoo/7") });
    let refers = document(json!({ "/a": { "get": {
        "operationId": "zoo/0", "responses": { "204": { "$ref": "#/components/responses/none" } },
    } } }));
    let refers = with(
        refers,
        "",
        "components",
        json!({ "responses": { "none": { "description": "a" } } }),
    );
    let hook = json!({ "ping": { "post": {
        "operationId": "zoo/0", "responses": {},
        "requestBody": { "required": true, "content": { "application/json": { "schema": {} } } },
    } } });
    let hook = with(document(json!({})), "", "x-webhooks", hook);
    let cow = json!({ "schemas": { "cow": { "type": "object", "properties": {}, "required": ["name", "age"] } } });
    let cow = with(document(json!({})), "", "components", cow);
    vec![
        (
            "two operations with one id stand under another path",
            document(json!({ "/a": two() })),
            document(json!({ "/a2": two() })),
        ),
        (
            "one of two operations with one id is left, under another path",
            document(json!({ "/a": two() })),
            document(json!({ "/a2": { "get": operation("zoo/7") } })),
        ),
        (
            "operations of three paths have one id",
            document(
                json!({ "/a": { "get": operation("zoo/0") }, "/b/{x}": { "get": operation("zoo/0") } }),
            ),
            document(
                json!({ "/b/{y}": { "put": operation("zoo/2") }, "/a": { "put": operation("farm/0"), "post": operation("zoo/0") } }),
            ),
        ),
        (
            "a path without operations is new",
            plain(),
            with(plain(), "/paths", "/b", json!({})),
        ),
        (
            "a path item has words",
            plain(),
            with(plain(), "/paths/~1a", "description", json!("new")),
        ),
        (
            "a path item is none any more",
            plain(),
            document(
                json!({ "/a": { "allOf": [{ "type": "string" }], "nullable": true, "description": "d", "x-y": 1 } }),
            ),
        ),
        (
            "the body of a webhook may be missing",
            hook.clone(),
            with(
                hook,
                "/x-webhooks/ping/post/requestBody",
                "required",
                json!(false),
            ),
        ),
        (
            "words stand beside a reference",
            refers.clone(),
            with(
                refers,
                "/paths/~1a/get/responses/204",
                "description",
                json!("new"),
            ),
        ),
        (
            "a property is required twice",
            cow.clone(),
            with(
                cow,
                "/components/schemas/cow",
                "required",
                json!(["name", "age", "name"]),
            ),
        ),
        (
            "the document has words",
            plain(),
            with(plain(), "", "description", json!("new")),
        ),
    ]
}

#[test]
fn what_was_found_is_accounted_for() {
    for (what, base, head) in found() {
        for (one, other) in [(&base, &head), (&head, &base)] {
            accounted_for(one, other).unwrap_or_else(|error| panic!("{what}: {error}"));
        }
    }
}

#[test]
fn of_several_operations_with_one_id_the_method_says_which_is_which() {
    let two = json!({ "delete": operation("zoo/7"), "get": operation("zoo/7") });
    let one = json!({ "get": operation("zoo/7") });
    let (facts, _) = walk(
        &document(json!({ "/a": two })),
        &document(json!({ "/a2": one })),
    );
    let aspects: Vec<ChangeKind> = facts.iter().map(|fact| fact.kind).collect();
    assert_eq!(aspects, [ChangeKind::OpRemoved, ChangeKind::OpMoved]);
}
