//! Tests of samples.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::Sampler;

/// Returns a document with these schemas.
fn document(schemas: Value) -> Value {
    json!({ "components": { "schemas": schemas } })
}

fn sample(document: &Value, name: &str) -> Value {
    Sampler::new(document).schema(&format!("/components/schemas/{name}"))
}

#[test]
fn samples_are_stated_or_made_of_type_and_bounds() {
    let cases = [
        (json!({ "type": "string" }), json!("one")),
        (
            json!({ "type": "string", "example": "a\"b" }),
            json!("a\"b"),
        ),
        (json!({ "type": "string", "example": 5 }), json!("one")),
        (
            json!({ "type": "string", "examples": ["a", "b"] }),
            json!("a"),
        ),
        (json!({ "type": "string", "default": "d" }), json!("d")),
        (
            json!({ "type": "string", "enum": ["x", "y"], "default": "y" }),
            json!("y"),
        ),
        (
            json!({ "type": "string", "enum": ["x", "y"], "example": "z" }),
            json!("x"),
        ),
        (
            json!({ "type": "string", "nullable": true, "default": null }),
            json!("one"),
        ),
        (
            json!({ "type": "string", "nullable": true, "example": null }),
            json!(null),
        ),
        (json!({ "type": "string", "maxLength": 2 }), json!("on")),
        (json!({ "type": "string", "minLength": 5 }), json!("onexx")),
        (
            json!({ "type": "string", "format": "date-time" }),
            json!("2024-01-01T00:00:00Z"),
        ),
        (
            json!({ "type": "string", "format": "date" }),
            json!("2024-01-01"),
        ),
        (
            json!({ "type": "string", "format": "uri" }),
            json!("https://example.com"),
        ),
        (json!({ "type": "integer" }), json!(1)),
        (json!({ "type": "integer", "minimum": 7 }), json!(7)),
        (
            json!({ "type": "integer", "minimum": 7, "exclusiveMinimum": true }),
            json!(8),
        ),
        (json!({ "type": "integer", "maximum": -3 }), json!(-3)),
        (json!({ "type": "integer", "example": 1.5 }), json!(1)),
        (
            json!({ "type": "integer", "minimum": i64::MAX, "exclusiveMinimum": true }),
            json!(i64::MAX),
        ),
        (
            json!({ "type": "number", "minimum": 2, "maximum": 3 }),
            json!(2.5),
        ),
        (json!({ "type": "boolean" }), json!(true)),
        (
            json!({ "type": "array", "items": { "type": "integer" } }),
            json!([1]),
        ),
        (
            json!({ "type": "array", "items": { "type": "integer" }, "minItems": 3 }),
            json!([1, 1, 1]),
        ),
        (
            json!({ "type": "array", "items": {}, "minItems": u64::MAX }),
            json!(["one", "one", "one", "one"]),
        ),
        (
            json!({ "oneOf": [{ "type": "null" }, { "type": "integer" }] }),
            json!(1),
        ),
        (
            json!({ "anyOf": [{ "enum": [null] }, { "type": "boolean" }] }),
            json!(true),
        ),
        (
            json!({ "$ref": "#/components/schemas/nothing" }),
            json!(null),
        ),
        (json!({ "$ref": 5 }), json!("one")),
        (json!([]), json!("one")),
        (json!({ "type": ["null", "integer"] }), json!(1)),
    ];
    for (schema, expected) in cases {
        assert_eq!(
            sample(&document(json!({ "one": schema })), "one"),
            expected,
            "{schema}"
        );
    }
}

#[test]
fn objects_have_what_is_required_and_optionally_everything() {
    let document = document(json!({
        "base": { "type": "object", "required": ["id"], "properties": { "id": { "type": "integer" } } },
        "one": {
            "allOf": [
                { "$ref": "#/components/schemas/base" },
                { "required": ["display_name"], "properties": {
                    "display_name": { "type": "string" },
                    "labels": { "type": "array", "items": { "type": "string", "example": "bug" } },
                } },
            ],
            "anyOf": [{ "required": ["labels"] }, { "required": ["id"] }],
        },
        "map": { "type": "object", "additionalProperties": { "type": "integer" } },
        "full": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "integer" } },
    }));
    let required = json!({ "id": 1, "display_name": "display name", "labels": ["bug"] });
    assert_eq!(sample(&document, "one"), required);
    assert_eq!(sample(&document, "map"), json!({}));
    assert_eq!(sample(&document, "full"), json!({ "name": 1 }));
    let everything = Sampler::new(&document).everything();
    assert_eq!(
        everything.schema("/components/schemas/map"),
        json!({ "name": 1 })
    );
    assert_eq!(everything.schema("/components/schemas/one"), required);
}

#[test]
fn parameters_and_bodies_state_their_examples_beside_the_schema() {
    let document = json!({
        "paths": { "/a": { "get": {
            "parameters": [
                { "$ref": "#/components/parameters/owner" },
                { "name": "alert-number", "schema": { "type": "integer" }, "example": "5" },
                { "name": "state", "schema": { "type": "string" }, "examples": { "first": { "value": "open" } } },
                { "name": "filter", "content": { "application/json": { "schema": { "type": "boolean" } } } },
            ],
            "requestBody": { "content": { "text/plain": { "example": "# Title", "schema": { "type": "string" } } } },
        } } },
        "components": { "parameters": { "owner": { "name": "owner", "schema": { "type": "string" } } } },
    });
    let sampler = Sampler::new(&document);
    let parameters = [
        json!("OWNER"),
        json!(1),
        json!("open"),
        json!(true),
        json!(null),
    ];
    for (index, expected) in parameters.iter().enumerate() {
        let pointer = format!("/paths/~1a/get/parameters/{index}");
        assert_eq!(sampler.parameter(&pointer), *expected, "{pointer}");
    }
    assert_eq!(
        sampler.body("/paths/~1a/get", "text/plain"),
        json!("# Title")
    );
    assert_eq!(sampler.body("/paths/~1a/get", "image/png"), json!(null));
}

#[test]
fn hostile_documents_end() {
    let many = |schema: &Value| -> Value {
        (0..10_000)
            .map(|index| (format!("p{index}"), schema.clone()))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    let names: Vec<String> = (0..10_000).map(|index| format!("p{index}")).collect();
    let own = json!({ "$ref": "#/components/schemas/own" });
    let wide = json!({ "$ref": "#/components/schemas/wide" });
    let list = json!({ "type": "array", "items": { "$ref": "#/components/schemas/list" } });
    let document = document(json!({
        "own": { "type": "object", "required": ["own", "maybe"], "properties": { "own": own } },
        "circle": { "$ref": "#/components/schemas/circle" },
        "list": list,
        "whole": { "allOf": [{ "$ref": "#/components/schemas/whole" }, { "type": "object" }] },
        "wide": { "type": "object", "required": names, "properties": many(&json!({ "type": "object", "required": ["a"], "properties": { "a": {} } })) },
        "branches": { "oneOf": vec![json!({ "type": "null" }); 10_000] },
        "examples": { "type": "object", "required": names, "properties": many(&json!({ "example": ["x", "y", "z"] })) },
        "deep": { "type": "object", "required": names, "properties": many(&wide) },
    }));
    assert_eq!(sample(&document, "own"), json!({ "own": {} }));
    assert_eq!(sample(&document, "circle"), json!(null));
    assert_eq!(sample(&document, "list"), json!([]));
    assert_eq!(sample(&document, "whole"), json!({}));
    for name in ["wide", "branches", "examples", "deep"] {
        let begin = Instant::now();
        let size = sample(&document, name).to_string().len();
        assert!(
            size < 100_000 && begin.elapsed() < Duration::from_secs(20),
            "{name}: {size}"
        );
    }
}
