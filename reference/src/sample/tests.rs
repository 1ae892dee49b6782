//! Tests of samples.

use serde_json::{Value, json};

use super::Sampler;

/// Returns a document with these schemas.
fn document(schemas: Value) -> Value {
    json!({ "components": { "schemas": schemas } })
}

fn sample(document: &Value, name: &str) -> Value {
    Sampler::new(document).schema(&format!("/components/schemas/{name}"))
}

/// Schemas, and what they are sampled as.
const SAMPLES: &str = r##"
{"type": "string"}                                                => "one"
{"type": "string", "example": "a\"b*/\n\u202e"}                   => "a\"b*/\n\u202e"
{"type": "string", "example": 5}                                  => "one"
{"type": "string", "examples": ["a", "b"]}                        => "a"
{"type": "string", "default": "d"}                                => "d"
{"type": "string", "enum": ["x", "y"], "default": "y"}            => "y"
{"type": "string", "enum": ["x", "y"], "example": "z"}            => "x"
{"type": "string", "nullable": true, "default": null}             => "one"
{"type": "string", "nullable": true, "example": null}             => null
{"type": "string", "maxLength": 2}                                => "on"
{"type": "string", "minLength": 5}                                => "onexx"
{"type": "string", "format": "date-time"}                         => "2024-01-01T00:00:00Z"
{"type": "string", "format": "date"}                              => "2024-01-01"
{"type": "string", "format": "uri"}                               => "https://example.com"
{"type": "integer"}                                               => 1
{"type": "integer", "minimum": 7}                                 => 7
{"type": "integer", "minimum": 7, "exclusiveMinimum": true}       => 8
{"type": "integer", "maximum": -3}                                => -3
{"type": "integer", "example": 1.5}                               => 1
{"minimum": 9223372036854775807, "exclusiveMinimum": true, "type": "integer"} => 9223372036854775807
{"type": "number", "minimum": 2, "maximum": 3}                    => 2.5
{"type": "boolean"}                                               => true
{"type": "array", "items": {"type": "integer"}}                   => [1]
{"type": "array", "items": {"type": "integer"}, "minItems": 3}    => [1, 1, 1]
{"type": "array", "items": {}, "minItems": 18446744073709551615}  => ["one", "one", "one", "one"]
{"oneOf": [{"type": "null"}, {"type": "integer"}]}                => 1
{"anyOf": [{"enum": [null]}, {"type": "boolean"}]}                => true
{"$ref": "#/components/schemas/nothing"}                          => null
{"$ref": 5}                                                       => "one"
[]                                                                => "one"
{"type": ["null", "integer"]}                                     => 1
"##;

#[test]
fn samples_are_stated_or_made_of_type_and_bounds() {
    for line in SAMPLES.trim().lines() {
        let (schema, expected) = line.split_once("=>").unwrap();
        let schema: Value = serde_json::from_str(schema).unwrap();
        let expected: Value = serde_json::from_str(expected).unwrap();
        let document = document(json!({ "one": schema }));
        assert_eq!(sample(&document, "one"), expected, "{line}");
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
    let all =
        |schema: &Value| json!({ "type": "object", "required": names, "properties": many(schema) });
    let small = json!({ "type": "object", "required": ["a"], "properties": { "a": {} } });
    let document = document(json!({
        "own": { "type": "object", "required": ["own", "maybe"], "properties": { "own": own } },
        "circle": { "$ref": "#/components/schemas/circle" },
        "list": list,
        "whole": { "allOf": [{ "$ref": "#/components/schemas/whole" }, { "type": "object" }] },
        "wide": all(&small),
        "branches": { "oneOf": vec![json!({ "type": "null" }); 10_000] },
        "examples": all(&json!({ "example": ["x", "y", "z"] })),
        "deep": all(&wide),
    }));
    assert_eq!(sample(&document, "own"), json!({ "own": {} }));
    assert_eq!(sample(&document, "circle"), json!(null));
    assert_eq!(sample(&document, "list"), json!([]));
    assert_eq!(sample(&document, "whole"), json!({}));
    for name in ["wide", "branches", "examples", "deep"] {
        // A sample that does not end is ended by whoever runs the tests.
        let size = sample(&document, name).to_string().len();
        assert!(size < 100_000, "{name}: {size}");
    }
}
