//! Forms of 3.1, each with the equivalent form of 3.0.

use serde_json::{Value, json};

use super::normalise;
use crate::parse::typed;

fn document(version: &str, schema: &Value) -> Value {
    json!({
        "openapi": version,
        "info": { "title": "t", "version": "1" },
        "paths": {},
        "components": { "schemas": { "s": schema } },
    })
}

#[test]
fn schemas_of_3_1_become_schemas_of_3_0() {
    let cases = [
        (
            json!({ "type": ["string", "null"] }),
            json!({ "type": "string", "nullable": true }),
        ),
        (json!({ "type": ["string"] }), json!({ "type": "string" })),
        (
            json!({ "type": "null" }),
            json!({ "enum": [null], "nullable": true }),
        ),
        (
            json!({ "type": ["array", "integer", "null"], "items": { "type": ["null", "string"] }, "title": "t" }),
            json!({
                "anyOf": [
                    { "type": "array", "items": { "type": "string", "nullable": true } },
                    { "type": "integer" },
                ],
                "title": "t",
                "nullable": true,
            }),
        ),
        (
            json!({ "type": ["string", "integer"], "oneOf": [{ "type": "string" }, { "type": "integer" }] }),
            json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }] }),
        ),
        (
            json!({ "const": "created" }),
            json!({ "type": "string", "enum": ["created"] }),
        ),
        (
            json!({ "const": 1, "type": "integer" }),
            json!({ "type": "integer", "enum": [1] }),
        ),
        (
            json!({ "examples": [1], "type": "integer" }),
            json!({ "type": "integer" }),
        ),
        (
            json!({ "type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 9 }),
            json!({
                "type": "integer",
                "minimum": 0, "exclusiveMinimum": true,
                "maximum": 9, "exclusiveMaximum": true,
            }),
        ),
        (
            json!({ "type": "integer", "minimum": 5, "exclusiveMinimum": 0, "maximum": 9, "exclusiveMaximum": 8 }),
            json!({ "type": "integer", "minimum": 5, "maximum": 8, "exclusiveMaximum": true }),
        ),
        (
            json!({ "oneOf": [{ "$ref": "#/components/schemas/s" }, { "type": "null" }] }),
            json!({ "oneOf": [{ "$ref": "#/components/schemas/s" }], "nullable": true }),
        ),
        (
            json!({ "$ref": "#/components/schemas/s", "deprecated": true }),
            json!({ "allOf": [{ "$ref": "#/components/schemas/s" }], "deprecated": true }),
        ),
        (
            json!({ "$ref": "#/components/schemas/s" }),
            json!({ "$ref": "#/components/schemas/s" }),
        ),
        // A property may have the name of a keyword.
        (
            json!({ "properties": { "const": true, "examples": { "const": false }, "if": {} }, "additionalProperties": true }),
            json!({
                "properties": { "const": {}, "examples": { "type": "boolean", "enum": [false] }, "if": {} },
                "additionalProperties": true,
            }),
        ),
        // Values are not schemas, whatever they look like.
        (
            json!({ "default": { "type": ["string", "null"] }, "x-more": { "const": 1 } }),
            json!({ "default": { "type": ["string", "null"] }, "x-more": { "const": 1 } }),
        ),
    ];
    for (newer, older) in cases {
        let mut normalised = document("3.1.0", &newer);
        normalise(&mut normalised).unwrap();
        assert_eq!(normalised, document("3.1.0", &older), "{newer}");
        typed(&normalised).unwrap();
    }
}

#[test]
fn a_document_of_3_0_is_left_alone() {
    let schema = json!({ "type": ["string", "null"], "examples": [1], "if": {} });
    let mut left = document("3.0.3", &schema);
    normalise(&mut left).unwrap();
    assert_eq!(left, document("3.0.3", &schema));
}

#[test]
fn webhooks_are_kept_as_an_extension() {
    let item = json!({ "post": { "requestBody": { "content": { "application/json": {
        "schema": { "type": ["string", "null"] },
    } } }, "responses": {} } });
    let mut document = json!({ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "webhooks": { "ping": item } });
    normalise(&mut document).unwrap();
    assert_eq!(document.get("webhooks"), None);
    let schema = "/x-webhooks/ping/post/requestBody/content/application~1json/schema";
    assert_eq!(
        document.pointer(schema),
        Some(&json!({ "type": "string", "nullable": true }))
    );
    assert!(
        typed(&document)
            .unwrap()
            .extensions
            .contains_key("x-webhooks")
    );
}

#[test]
fn what_3_0_cannot_say_is_a_finding() {
    let schema = json!({ "prefixItems": [{ "patternProperties": {} }], "properties": { "a/b": { "$defs": {} } } });
    let findings = normalise(&mut document("3.1.0", &schema))
        .unwrap_err()
        .diagnostics;
    let mut places: Vec<_> = findings
        .iter()
        .filter_map(|found| found.pointer.as_deref())
        .collect();
    places.sort_unstable();
    let expected = [
        "/components/schemas/s/prefixItems",
        "/components/schemas/s/prefixItems/0/patternProperties",
        "/components/schemas/s/properties/a~1b/$defs",
    ];
    assert_eq!(places, expected);
    assert!(
        findings
            .iter()
            .all(|found| found.code == "normalise::unsupported")
    );
}
