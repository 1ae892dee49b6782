//! The small service: its description, and its answers.

use serde_json::{Value, json};

/// Answer that is as described, but for an addition.
pub(crate) fn good() -> Value {
    json!({ "name": "Tom", "age": 3, "color": "red", "toys": ["ball"], "owner": null, "more": 1 })
}

/// Answer with a deviation of each sort, and what came as a token.
pub(crate) fn odd(token: &str) -> Value {
    json!({ "age": "three", "color": "green", "toys": [null], "owner": { "id": 1.5 }, "<b>": token, "kind": 7 })
}

/// Description of a service with each kind of credential.
pub(crate) fn description(server: &str) -> Value {
    let answer = json!({ "200": { "description": "A cat.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/cat" } } } } });
    let get = |id: &str, parameters: Value| json!({ "operationId": format!("cats/{id}"), "tags": ["cats"], "parameters": parameters, "responses": answer });
    let mut create = get("create", json!([]));
    create["requestBody"] = json!({ "required": true, "content": { "application/json": {
        "schema": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } }, "example": { "name": "Tom" },
    } } });
    let text = json!({ "type": "string" });
    let list = json!({ "type": "array", "items": { "type": "integer" } });
    json!({
        "openapi": "3.0.3", "info": { "title": "Cats", "version": "1" }, "servers": [{ "url": server }],
        "paths": {
            "/cats": { "get": get("list", json!([])), "post": create },
            "/cats/{name}": { "get": get("get", json!([
                { "name": "name", "in": "path", "required": true, "schema": text },
                { "name": "limit", "in": "query", "schema": { "type": "integer" } },
                { "name": "joined", "in": "query", "explode": false, "schema": list },
                { "name": "each", "in": "query", "schema": list },
            ])) },
            "/odd": { "get": get("odd", json!([])) }, "/away": { "get": get("away", json!([])) },
            "/slow": { "get": get("slow", json!([])) }, "/big": { "get": get("big", json!([])) },
        },
        "components": {
            "schemas": { "cat": { "type": "object", "required": ["name", "age"], "properties": {
                "name": text, "age": { "type": "integer" }, "color": { "type": "string", "enum": ["red", "black"] },
                "toys": { "type": "array", "items": text },
                "owner": { "type": "object", "nullable": true, "required": ["id"], "properties": { "id": { "type": "integer" } } },
                "kind": { "oneOf": [text, { "type": "boolean" }] },
            } } },
            "securitySchemes": {
                "Token": { "type": "http", "scheme": "bearer" }, "Password": { "type": "http", "scheme": "basic" },
                "Key": { "type": "apiKey", "in": "header", "name": "X-Key" }, "Address": { "type": "apiKey", "in": "query", "name": "key" },
            },
        },
    })
}
