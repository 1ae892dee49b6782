//! Forms of 3.1, each with the equivalent form of 3.0.

use serde_json::{Value, json};

use super::normalise;
use crate::diagnostic::Findings;
use crate::parse::typed;

/// Normalises a document, and returns the pointers of the findings in order.
fn findings(document: &mut Value) -> Vec<String> {
    let mut found = Findings::default();
    normalise(document, &mut found);
    let all = found.holes.into_iter().chain(found.notes);
    let mut places: Vec<String> = all.filter_map(|one| one.pointer).collect();
    places.sort_unstable();
    places
}

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
        assert_eq!(findings(&mut normalised), [""; 0], "{newer}");
        assert_eq!(normalised, document("3.1.0", &older), "{newer}");
        typed(&normalised).unwrap();
    }
}

#[test]
fn forms_of_3_1_are_read_in_3_0_where_they_have_one_meaning() {
    let cases = [
        (
            json!({ "type": ["string", "null"] }),
            json!({ "type": "string", "nullable": true }),
        ),
        (
            json!({ "type": "array", "items": [{ "type": "string" }, { "type": "integer" }] }),
            json!({ "type": "array", "items": { "anyOf": [{ "type": "string" }, { "type": "integer" }] } }),
        ),
        // Beside `$ref`, 3.0 ignores everything.
        (
            json!({ "$ref": "#/components/schemas/s", "deprecated": true }),
            json!({ "$ref": "#/components/schemas/s", "deprecated": true }),
        ),
    ];
    for (given, expected) in cases {
        let mut normalised = document("3.0.3", &given);
        assert_eq!(findings(&mut normalised), [""; 0], "{given}");
        assert_eq!(normalised, document("3.0.3", &expected), "{given}");
    }
}

#[test]
fn tuples_and_patterns_become_items_and_members() {
    let (text, number) = (json!({ "type": "string" }), json!({ "type": "integer" }));
    let either = json!({ "anyOf": [text, number] });
    let cases = [
        (
            json!({ "prefixItems": [text, number] }),
            json!({ "type": "array", "items": either }),
        ),
        (
            json!({ "prefixItems": [text], "items": false }),
            json!({ "type": "array", "items": text }),
        ),
        (
            json!({ "prefixItems": [text], "items": number }),
            json!({ "type": "array", "items": either }),
        ),
        (
            json!({ "prefixItems": [text], "items": true }),
            json!({ "type": "array", "items": {} }),
        ),
        (
            json!({ "patternProperties": { "^a": text }, "additionalProperties": false }),
            json!({ "additionalProperties": text }),
        ),
        (
            json!({ "patternProperties": { "^a": text, "^b": number }, "additionalProperties": false }),
            json!({ "additionalProperties": either }),
        ),
    ];
    for (given, expected) in cases {
        let mut normalised = document("3.1.0", &given);
        assert_eq!(findings(&mut normalised), [""; 0], "{given}");
        let schema = normalised.pointer("/components/schemas/s").unwrap();
        assert_eq!(*schema, expected, "{given}");
    }
}

#[test]
fn references_lead_to_components_and_not_to_references() {
    let mut document = json!({
        "openapi": "3.0.3",
        "info": { "title": "t", "version": "1" },
        "paths": {
            "/a": { "get": { "responses": { "200": { "$ref": "#/components/responses/Alias" } } } },
            "/b": { "$ref": "#/paths/~1a", "summary": "own" },
        },
        "components": {
            "responses": {
                "Alias": { "$ref": "#/components/responses/Other" },
                "Other": { "$ref": "#/components/responses/Real" },
                "Real": { "description": "real" },
            },
            "schemas": {
                "Big Cat": { "properties": { "owner": { "properties": { "cat": { "$ref": "#/components/schemas/Big%20Cat" } } } } },
                "Owner": { "$ref": "#/components/schemas/Big%20Cat/properties/owner" },
                "Same": { "$ref": "#/components/schemas/Big Cat/properties/owner" },
                "Lost": { "$ref": "#/components/schemas/None/properties/owner" },
                "Away": { "$ref": "other.yaml#/Cat" },
            },
        },
    });
    assert_eq!(findings(&mut document), [""; 0]);
    let at = |pointer: &str| document.pointer(pointer).unwrap();
    for name in ["Alias", "Other", "Real"] {
        assert_eq!(
            *at(&format!("/components/responses/{name}")),
            json!({ "description": "real" })
        );
    }
    assert_eq!(at("/paths/~1b/get"), at("/paths/~1a/get"));
    assert_eq!(*at("/paths/~1b/summary"), "own");
    let moved = "#/components/schemas/Big_Cat_owner";
    let schemas = "/components/schemas";
    for same in ["Owner", "Same", "Big Cat/properties/owner"] {
        assert_eq!(
            *at(&format!("{schemas}/{same}")),
            json!({ "$ref": moved }),
            "{same}"
        );
    }
    let cat = "/components/schemas/Big_Cat_owner/properties/cat/$ref";
    assert_eq!(*at(cat), "#/components/schemas/Big Cat");
    for lost in ["Lost", "Away"] {
        assert!(at(&format!("{schemas}/{lost}/$ref")).is_string(), "{lost}");
    }
}

#[test]
fn webhooks_are_kept_as_an_extension() {
    let item = json!({ "post": { "requestBody": { "content": { "application/json": {
        "schema": { "type": ["string", "null"] },
    } } }, "responses": {} } });
    let mut document = json!({ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "webhooks": { "ping": item } });
    assert_eq!(findings(&mut document), [""; 0]);
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
    let schema = json!({ "prefixItems": [{ "if": {} }], "properties": { "a/b": { "dependentSchemas": {} } } });
    let expected = [
        "/components/schemas/s/prefixItems/0/if",
        "/components/schemas/s/properties/a~1b/dependentSchemas",
    ];
    assert_eq!(findings(&mut document("3.1.0", &schema)), expected);
    let open = json!({ "patternProperties": { "^x-": {} } });
    let expected = ["/components/schemas/s/patternProperties"];
    assert_eq!(findings(&mut document("3.1.0", &open)), expected);
}
