//! Tests of the data of the form.

use octoforge_generator::{Analysis, Input, Stale, analyse};
use serde_json::{Value, json};

use super::*;
use crate::Options;

fn analysis(server: &str, path: &str, operation: Value) -> Analysis {
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Zoo", "version": "1" },
        "servers": [{ "url": server }],
        "paths": { path: operation },
        "components": { "schemas": {
            "cat": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } },
        } },
    });
    analyse(
        &Input::new(&document.to_string()),
        Stale::Refuse,
        &mut |_| {},
    )
    .unwrap_or_else(|found| panic!("{found}"))
}

/// Returns the text of the form of the only operation.
fn text(analysis: &Analysis, can_try: bool) -> Option<String> {
    let options = Options {
        can_try,
        ..Options::default()
    };
    let catalog = Catalog::new(analysis, &options);
    let operation = &analysis.api.operations[0];
    let given = Given::new(analysis, operation, None);
    form(&catalog, operation, &given).map(Markup::into_string)
}

/// Returns the data in a form, as a browser reads it: up to the first end of the script element.
fn read(form: &str) -> Value {
    let (_, rest) = form.split_once("application/json\">").unwrap();
    let (data, end) = rest.split_once("</script").unwrap();
    assert_eq!(end, "></div>");
    serde_json::from_str(data).unwrap_or_else(|error| panic!("{error}: {data}"))
}

fn get(parameters: Value) -> Value {
    json!({ "get": {
        "operationId": "cats/list",
        "tags": ["cats"],
        "parameters": parameters,
        "responses": {
            "200": { "description": "Cats.", "content": { "application/json": { "schema": {
                "type": "array", "items": { "$ref": "#/components/schemas/cat" },
            } } } },
            "404": { "description": "None." },
        },
    } })
}

#[test]
fn data_says_all_that_a_request_needs() {
    let parameters = json!([
        { "name": "name", "in": "path", "required": true, "schema": { "type": "string" }, "example": "Tom" },
        { "name": "n", "in": "query", "schema": { "type": "integer" } },
        { "name": "ids", "in": "query", "explode": false, "schema": { "type": "array", "items": { "type": "number" } } },
        { "name": "big-cat", "in": "query", "required": true, "schema": { "type": "string" } },
        { "name": "color", "in": "query", "required": true, "schema": { "type": "string", "enum": ["red", "blue"] } },
    ]);
    let analysis = analysis("https://zoo.example/v1/", "/cats/{name}", get(parameters));
    let data = read(&text(&analysis, true).unwrap());
    assert_eq!(
        data,
        json!({
            "method": "GET",
            "server": "https://zoo.example/v1",
            "path": "/cats/{name}",
            "parameters": [
                { "n": "name", "p": "segment", "k": "s", "r": 1, "x": "Tom" },
                { "n": "n", "p": "query", "k": "i" },
                { "n": "ids", "p": "joined", "k": "n", "l": 1 },
                { "n": "big-cat", "p": "query", "k": "s", "r": 1 },
                { "n": "color", "p": "query", "k": "s", "r": 1, "e": ["red", "blue"], "x": "red" },
            ],
            "answers": { "200": ["l", 0], "404": null },
        })
    );
}

#[test]
fn bodies_have_their_kind_and_an_example() {
    let cases = [
        (
            "application/json",
            json!({ "$ref": "#/components/schemas/cat" }),
            "json",
        ),
        (
            "application/x-www-form-urlencoded",
            json!({ "$ref": "#/components/schemas/cat" }),
            "form",
        ),
        ("text/plain", json!({ "type": "string" }), "text"),
        (
            "application/octet-stream",
            json!({ "type": "string", "format": "binary" }),
            "file",
        ),
    ];
    for (media, schema, kind) in cases {
        for method in ["post", "get"] {
            let operation = json!({ method: {
                "operationId": "cats/create",
                "tags": ["cats"],
                "requestBody": { "required": true, "content": { media: { "schema": schema } } },
                "responses": { "204": { "description": "Done." } },
            } });
            let analysis = analysis("https://zoo.example", "/cats", operation);
            let data = read(&text(&analysis, true).unwrap());
            if method == "get" {
                assert_eq!(data.get("body"), None, "browsers refuse to send it");
                continue;
            }
            assert_eq!(data["body"]["kind"], kind);
            assert_eq!(
                (&data["body"]["media"], &data["body"]["r"]),
                (&media.into(), &1.into())
            );
            assert_eq!(data["body"].get("x").is_some(), kind != "file");
        }
    }
}

#[test]
fn hostile_text_stays_data() {
    let hostile = "a\"b'c</script><!--<script>&quot;>\u{2028}";
    let parameters = json!([{ "name": hostile, "in": "query", "required": true, "schema": { "type": "string", "enum": [hostile] } }]);
    let analysis = analysis("https://zoo.example", "/cats", get(parameters));
    let form = text(&analysis, true).unwrap();
    let one = &read(&form)["parameters"][0];
    for part in ["n", "x"] {
        assert_eq!(one[part], hostile);
    }
    assert_eq!(one["e"][0], hostile);
    // The last step of a page leaves the data as it is.
    assert_eq!(
        read(
            &super::super::compact::compact(&form)
                .replace("application/json>", "application/json\">")
        )["parameters"][0],
        *one
    );
}

#[test]
fn forms_need_leave_and_a_server_that_browsers_reach() {
    let cases = [
        ("https://zoo.example/v1", "get", true),
        ("http://127.0.0.1:8080", "get", true),
        ("/v1", "get", false),
        ("ftp://zoo.example", "get", false),
        ("https://me@zoo.example", "get", false),
        ("https://zoo.example/?a=", "get", false),
        ("https://zoo.example/#a", "get", false),
        ("https://zoo.example/v1", "trace", false),
    ];
    for (server, method, has_form) in cases {
        let mut operation = get(json!([]));
        let inner = operation["get"].take();
        let analysis = analysis(server, "/cats", json!({ method: inner }));
        assert_eq!(
            text(&analysis, true).is_some(),
            has_form,
            "{method} {server}"
        );
        assert_eq!(text(&analysis, false), None);
    }
}
