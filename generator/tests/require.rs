//! Tests of properties that become required: only with evidence, once there is a lock.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use octoforge_generator::ir::Shape;
use octoforge_generator::{Input, Stale, analyse};
use serde_json::{Value, json};

/// Returns a description of cats, with the required properties and the example of a list of cats.
fn description(required: &[&str], example: &Value) -> String {
    let cat = json!({
        "type": "object",
        "required": required,
        "properties": {
            "name": { "type": "string" },
            "age": { "type": "integer" },
            "owner": { "type": "object", "required": ["id"], "properties": { "id": { "type": "integer" } } },
        },
    });
    let content = json!({ "application/json": {
        "schema": { "type": "array", "items": { "$ref": "#/components/schemas/cat" } },
        "example": example,
    }});
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Cats", "version": "1" },
        "paths": { "/cats": { "get": {
            "operationId": "cats/list",
            "tags": ["cats"],
            "responses": { "200": { "description": "", "content": content } },
        }}},
        "components": { "schemas": { "cat": cat } },
    })
    .to_string()
}

/// Returns the required fields of a cat, the properties held back, and the new lock.
fn generated(
    description: &str,
    lock: Option<&str>,
    settings: Option<&str>,
) -> (Vec<String>, Vec<String>, String) {
    let input = Input {
        lock,
        settings,
        ..Input::new(description)
    };
    let analysis = analyse(&input, Stale::Refuse, &mut |_| {}).unwrap();
    let cat = analysis
        .api
        .types
        .iter()
        .find(|one| one.name == "Cat")
        .unwrap();
    let Shape::Object(cat) = &cat.shape else {
        panic!("a cat is an object")
    };
    let required = cat.fields.iter().filter(|field| field.required);
    let required = required.map(|field| field.wire.clone()).collect();
    (required, analysis.held_back, analysis.lock)
}

#[test]
fn a_property_becomes_required_when_the_examples_show_it() {
    let (_, _, lock) = generated(&description(&["name"], &json!([])), None, None);
    let whole = json!({ "name": "Tom", "age": 7, "owner": { "id": 1 } });
    let young = json!({ "name": "Tom" });
    let at = |name: &str| format!("/components/schemas/cat/properties/{name}");
    let cases = [
        (json!([]), vec!["name"], vec!["age", "owner"]),
        (json!([whole]), vec!["name", "age", "owner"], vec![]),
        (json!([whole, young]), vec!["name"], vec!["age", "owner"]),
        (
            json!([{ "name": "Tom", "age": null }]),
            vec!["name", "age"],
            vec!["owner"],
        ),
        // A property that is required in the lock needs no evidence.
        (json!([{ "age": 7 }]), vec!["name", "age"], vec!["owner"]),
    ];
    for (example, required, held) in cases {
        let newer = description(&["name", "age", "owner"], &example);
        let (found, held_back, next) = generated(&newer, Some(&lock), None);
        let held: Vec<String> = held.into_iter().map(at).collect();
        assert_eq!(
            (found, held_back),
            (required.iter().map(|one| (*one).to_owned()).collect(), held),
            "{example}"
        );
        // It stays so with the next lock.
        let (again, _, last) = generated(&newer, Some(&next), None);
        assert_eq!((again.len(), last), (required.len(), next), "{example}");
    }
    // Without a lock, the description is believed.
    let newer = description(&["name", "age", "owner"], &json!([]));
    let (found, held_back, _) = generated(&newer, None, None);
    assert_eq!((found.len(), held_back.len()), (3, 0));
}

#[test]
fn a_new_type_is_as_described() {
    let (_, _, lock) = generated(&description(&["name"], &json!([])), None, None);
    let older = lock.replace("/components/schemas/cat", "/components/schemas/dog");
    let newer = description(&["name", "age"], &json!([]));
    let (found, held_back, _) = generated(&newer, Some(&older), None);
    assert_eq!((found.len(), held_back.len()), (2, 0));
}

#[test]
fn the_settings_make_a_property_required_without_evidence() {
    let (_, _, lock) = generated(&description(&["name"], &json!([])), None, None);
    let newer = description(&["name", "age", "owner"], &json!([]));
    let settings = |name: &str| format!("required: [/components/schemas/cat/properties/{name}]");
    let (found, held_back, _) = generated(&newer, Some(&lock), Some(&settings("age")));
    assert_eq!(found, ["name", "age"]);
    assert_eq!(held_back, ["/components/schemas/cat/properties/owner"]);
    let input = Input {
        settings: Some(&settings("tail")),
        ..Input::new(&newer)
    };
    let failure = analyse(&input, Stale::Refuse, &mut |_| {}).unwrap_err();
    assert_eq!(failure.diagnostics[0].code, "settings::required");
    assert_eq!(
        failure.diagnostics[0].pointer.as_deref(),
        Some("/required/0")
    );
}
