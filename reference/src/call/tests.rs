//! Tests of example calls.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use octoforge_generator::{Analysis, Input, Stale, analyse};
use serde_json::{Value, json};

use super::{Given, curl, rust};

/// Returns the analysis of a description with one operation, whose body has this schema and this example.
fn analysis(schema: &Value, example: &Value, more: &Value) -> Analysis {
    let mut body = json!({ "schema": schema });
    if !example.is_null() {
        body["example"] = example.clone();
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Zoo", "version": "1" },
        "servers": [{ "url": "https://zoo.example/v1" }],
        "paths": { "/cats/{name}": { "post": {
            "operationId": "cats/create",
            "tags": ["cats"],
            "parameters": [{ "name": "name", "in": "path", "required": true, "schema": { "type": "string" } }],
            "requestBody": { "required": true, "content": { "application/json": body } },
            "responses": { "204": { "description": "Done." } },
        } } },
        "components": { "schemas": more },
    });
    let text = document.to_string();
    analyse(&Input::new(&text), Stale::Refuse, &mut |_| {})
        .unwrap_or_else(|found| panic!("{found}"))
}

/// Returns the code of the call of a description's only operation.
fn code(analysis: &Analysis) -> (String, usize) {
    let operation = analysis.api.operations.first().unwrap();
    let given = Given::new(analysis, operation, None);
    let call = rust(analysis, operation, &given, None);
    (call.uses + &call.code, call.differences)
}

#[test]
fn values_are_written_as_what_arguments_take() {
    let text = json!({ "type": "string" });
    let object = |property: &Value| json!({ "type": "object", "required": ["id"], "properties": { "id": { "type": "integer" }, "it": property } });
    let nullable = json!({ "type": "string", "nullable": true });
    let point = json!({ "type": "object", "required": ["x"], "properties": { "x": { "type": "number" }, "y": { "type": "number" } } });
    let cases = [
        (text.clone(), json!("a\"b"), r##".it(r#"a"b"#)"##),
        (
            text.clone(),
            json!("*/ // \u{202e}\n"),
            r#".it("*/ // \u{202e}\n")"#,
        ),
        (
            text.clone(),
            json!("{client}\\"),
            r##".it(r#"{client}\"#)"##,
        ),
        (text.clone(), json!("\"#\r"), r##".it("\"#\r")"##),
        (nullable.clone(), json!(null), ".it(Null)"),
        (
            json!({ "type": "integer" }),
            json!(5_000_000_000_u64),
            ".it(5000000000_i64)",
        ),
        (
            json!({ "type": "number" }),
            json!(1.5),
            r#".it("1.5".parse::<Number>()?)"#,
        ),
        (json!({ "type": "boolean" }), json!(false), ".it(false)"),
        (
            json!({ "type": "array", "items": text }),
            json!(["a", "b"]),
            r#".it(["a", "b"])"#,
        ),
        (
            json!({ "type": "array", "items": text }),
            json!([]),
            ".it(Vec::<String>::new())",
        ),
        (
            json!({ "type": "array", "items": nullable }),
            json!(["a", null]),
            r#".it([Some("a".to_owned()), None::<String>])"#,
        ),
        (
            json!({ "type": "array", "items": {} }),
            json!(["a", 1]),
            r#".it([Value::from("a"), Value::from(1)])"#,
        ),
        (
            json!({ "type": "object", "additionalProperties": text }),
            json!({ "k": "v" }),
            r#".it(Map::from([("k".to_owned(), "v".to_owned())]))"#,
        ),
        (
            json!({}),
            json!({ "a": [1] }),
            r##".it(r#"{"a":[1]}"#.parse::<Value>()?)"##,
        ),
        (
            json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }] }),
            json!(3),
            ".it(3)",
        ),
        (
            json!({ "$ref": "#/components/schemas/point" }),
            json!({ "x": 1, "y": 2 }),
            ".it(models::Point::new(1).y(2))",
        ),
        (
            json!({ "type": "array", "items": { "$ref": "#/components/schemas/point" } }),
            json!([{ "x": 1 }]),
            ".it([models::Point::new(1)])",
        ),
    ];
    for (property, value, expected) in cases {
        let more = json!({ "point": point });
        let analysis = analysis(&object(&property), &json!({ "id": 1, "it": value }), &more);
        let (code, differences) = code(&analysis);
        assert!(code.contains(expected), "{value}: {code}");
        assert_eq!(differences, 0, "{code}");
    }
}

#[test]
fn what_does_not_fit_is_left_out_or_replaced() {
    let schema = json!({ "type": "object", "required": ["id", "kind"], "properties": {
        "id": { "type": "integer" },
        "kind": { "type": "string", "enum": ["big", "small"] },
        "note": { "type": "string" },
    } });
    let example = json!({ "id": "one", "note": 5, "unknown": true });
    let (code, differences) = code(&analysis(&schema, &example, &json!({})));
    assert!(
        code.contains(r#"cats::create("NAME", 1, "big").send(&client)"#),
        "{code}"
    );
    assert_eq!(differences, 4);
}

#[test]
fn the_variant_is_the_one_that_lists_the_value() {
    let kind = |name: &str| {
        json!({ "type": "object", "required": ["kind"], "properties": {
            "kind": { "type": "string", "enum": [name] },
            "size": { "type": "integer" },
        } })
    };
    let more = json!({ "big": kind("big"), "small": kind("small") });
    let variant = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let schema = json!({ "oneOf": [variant("big"), variant("small")] });
    let example = json!({ "kind": "small", "size": 1 });
    let (code, differences) = code(&analysis(&schema, &example, &more));
    assert!(
        code.contains(r#"("NAME", models::Small::default().size(1))"#),
        "{code}"
    );
    assert_eq!(differences, 0);
}

#[test]
fn recursive_bodies_end() {
    let node = json!({ "type": "object", "required": ["next", "id"], "properties": {
        "id": { "type": "string" },
        "next": { "type": "array", "items": { "$ref": "#/components/schemas/node" } },
    } });
    let any = json!({ "oneOf": [
        { "type": "object", "required": ["a"], "properties": { "a": { "$ref": "#/components/schemas/any" } } },
        { "type": "object", "required": ["a"], "properties": { "a": { "$ref": "#/components/schemas/any" }, "b": { "type": "string" } } },
        { "type": "string" },
    ] });
    let more = json!({ "node": node, "any": any });
    let deep = (0..30).fold(json!(5), |inner, _| json!({ "a": inner }));
    for (name, example) in [("node", json!(null)), ("any", json!(null)), ("any", deep)] {
        let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        let (code, _) = code(&analysis(&schema, &example, &more));
        assert!(code.len() < 10_000, "{code}");
    }
}

#[test]
fn commands_are_quoted_for_a_shell() {
    let schema = json!({ "type": "object", "properties": { "it": { "type": "string" } } });
    let analysis = analysis(
        &schema,
        &json!({ "it": "it's $HOME `id` \n\\" }),
        &json!({}),
    );
    let operation = analysis.api.operations.first().unwrap();
    let given = Given::new(&analysis, operation, None);
    let expected = concat!(
        "curl -X POST \\\n",
        "  -H 'Accept: application/json' \\\n",
        "  -H \"Authorization: Bearer $TOKEN\" \\\n",
        "  -H 'Content-Type: application/json' \\\n",
        "  'https://zoo.example/v1/cats/NAME' \\\n",
        "  -d '{\"it\":\"it'\\''s $HOME `id` \\n\\\\\"}'\n",
    );
    assert_eq!(curl(&analysis, operation, &given, Some("Bearer")), expected);
    let hostile = curl(&analysis, operation, &given, Some("'$(id)\n"));
    assert!(
        hostile.contains(r#"-H 'Authorization: '\''$(id)  '"$TOKEN""#),
        "{hostile}"
    );
    assert_eq!(given.path_values(operation), [("name", "NAME".to_owned())]);
    assert_eq!(given.target(operation), "/cats/NAME");
    assert!(
        given
            .body_json(operation)
            .unwrap()
            .starts_with("{\n  \"it\"")
    );
}
