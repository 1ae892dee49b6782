//! Tests of example calls.

use octoforge_generator::{Analysis, Input, Stale, analyse};
use serde_json::{Value, json};

use crate::credentials::Place;

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

/// Schemas of a property, its values, and the calls of its setter.
const VALUES: &str = r####"
{"type": "string"}   => "a\"b"                => .it(r#"a"b"#)
{"type": "string"}   => "*/ // \u202e\n"      => .it("*/ // \u{202e}\n")
{"type": "string"}   => "{client}\\"           => .it(r#"{client}\"#)
{"type": "string"}   => "\"#"                 => .it(r##""#"##)
{"type": "string"}   => "\"\r"                => .it("\"\r")
{"type": "string", "nullable": true}         => null  => .it(Null)
{"type": "string", "format": "date-time"}    => "now" => .it("now")
{"type": "string", "enum": ["red", "blue"]}  => "red" => .it("red")
{"type": "integer"}  => 5000000000            => .it(5000000000_i64)
{"type": "number"}   => 2                     => .it(2)
{"type": "number"}   => 1.5                   => .it("1.5".parse::<Number>()?)
{"type": "boolean"}  => false                 => .it(false)
{"type": "array", "items": {"type": "string"}}  => ["a", "b"]  => .it(["a", "b"])
{"type": "array", "items": {"type": "string"}}  => []          => .it(Vec::<String>::new())
{"type": "array", "items": {"type": "string", "nullable": true}} => ["a", null] => .it([Some("a".to_owned()), None::<String>])
{"type": "array", "items": {}} => ["a", 1] => .it([Value::from("a"), Value::from(1)])
{"type": "object", "additionalProperties": {"type": "string"}} => {"k": "v"} => .it(Map::from([("k".to_owned(), "v".to_owned())]))
{}                   => {"a": [1]}            => .it(r#"{"a":[1]}"#.parse::<Value>()?)
{"oneOf": [{"type": "string"}, {"type": "integer"}]} => 3 => .it(3)
{"$ref": "#/components/schemas/point"} => {"x": 1, "y": 2} => .it(models::Point::new(1).y(2))
{"type": "array", "items": {"$ref": "#/components/schemas/point"}} => [{"x": 1}] => .it([models::Point::new(1)])
"####;

#[test]
fn values_are_written_as_what_arguments_take() {
    let point = json!({ "type": "object", "required": ["x"], "properties": {
        "x": { "type": "number" },
        "y": { "type": "number" },
    } });
    let more = json!({ "point": point });
    for line in VALUES.trim().lines() {
        let parts: Vec<&str> = line.split("=>").map(str::trim).collect();
        let [schema, value, expected] = parts.try_into().unwrap();
        let json = |text: &str| -> Value { serde_json::from_str(text).unwrap() };
        let schema = json!({ "type": "object", "required": ["id"], "properties": {
            "id": { "type": "integer" },
            "it": json(schema),
        } });
        let example = json!({ "id": 1, "it": json(value) });
        let (code, differences) = code(&analysis(&schema, &example, &more));
        assert!(code.contains(expected), "{line}: {code}");
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
    assert_eq!(
        curl(&analysis, operation, &given, &[Place::Bearer]),
        expected
    );
    let places = [
        (Place::Basic, "-u \"$NAME:$PASSWORD\""),
        (
            Place::Header("'$(id)\n".into()),
            "-H ''\\''$(id) : '\"$KEY\"",
        ),
        (Place::Query("a'b".into()), "--url-query 'a'\\''b='\"$KEY\""),
        (Place::Cookie("sid".into()), "-b 'sid='\"$KEY\""),
    ];
    for (place, expected) in places {
        let command = curl(&analysis, operation, &given, &[place]);
        assert!(command.contains(expected), "{command}");
    }
    assert_eq!(given.target(operation), "/cats/NAME");
}

#[test]
fn long_calls_have_a_setter_a_line() {
    let schema = json!({ "type": "object", "required": ["tags"], "properties": {
        "tags": { "type": "array", "items": { "type": "string" } },
        "note": { "type": "string" },
    } });
    let long = "a text that leaves no room for anything else";
    let example = json!({ "tags": [long, long], "note": "short" });
    let (code, _) = code(&analysis(&schema, &example, &json!({})));
    let expected = format!(
        "use api_client::cats;\ncats::create(\n    \"NAME\",\n    [\n        \"{long}\",\n        \"{long}\",\n    ],\n)\n\
         .note(\"short\")\n.send(&client)\n.await?;\n"
    );
    assert_eq!(code, expected);
}
