//! Tests of observations: what each changes, what is like a place, and what is refused.

use serde_json::{Value, json};

use super::{Observations, apply};
use crate::{File, parse_document};

const DOCUMENT: &str = r##"
openapi: 3.0.3
paths:
  /cats:
    get:
      operationId: cats/list
      responses:
        "200": {content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/cat"}}}}}
    post:
      requestBody: {content: {application/json: {schema: {type: object, properties: {a: {}, b: {}, c: {}, d: {}, name: {type: string}}}}}}
webhooks:
  cat-fed:
    post:
      requestBody: {content: {application/json: {schema: {type: object, properties: {a: {}, b: {}, c: {}, d: {}, name: {type: string}}}}}}
components:
  schemas:
    person: {type: object, required: [id], properties: {id: {type: integer}, b: {}, c: {}, d: {}, e: {}}}
    cat:
      type: object
      required: [name, owner]
      properties:
        a: {type: array, items: {type: string}}
        b: {allOf: [{type: object, properties: {size: {type: integer, nullable: true}}}]}
        c: {type: object, additionalProperties: {type: integer}}
        owner: {$ref: "#/components/schemas/person"}
        name: {type: string}
    nullable-cat: {type: object, nullable: true, required: [name], properties: {name: {type: string}}}
    cat-copy: {type: object, properties: {a: {}, b: {}, c: {}, owner: {}, name: {type: string}, more: {}}}
    no-copy: {type: object, properties: {a: {}, b: {}, x: {}, y: {}, name: {type: string}}}
    pair:
      type: object
      properties:
        head: {type: object, properties: {a: {type: string}, b: {}, c: {}, d: {}, e: {}}}
        base: {type: object, properties: {a: {type: string}, b: {}, c: {}, d: {}, e: {}}}
    triple: {type: object, properties: {head: {type: object, properties: {a: {type: string}, b: {}, c: {}, d: {}, e: {}}}}}
    farm:
      type: object
      properties:
        vet: {type: object, properties: {id: {type: string}, b: {}, c: {}, d: {}, e: {}}}
        owner: {$ref: "#/components/schemas/person"}
        keeper: {type: string}
"##;

fn observed(list: &str) -> (Value, Observations) {
    let mut document = parse_document(DOCUMENT, File::Description).unwrap();
    let list = parse_document(list, File::Observations).unwrap();
    let observations = apply(&mut document, &list).unwrap();
    (document, observations)
}

#[test]
fn each_kind_changes_its_place() {
    let person = json!({ "$ref": "#/components/schemas/person" });
    let cases = [
        (
            "cat.name",
            "null",
            "/components/schemas/cat/properties/name",
            json!({ "type": "string", "nullable": true }),
        ),
        (
            "cat.owner",
            "null",
            "/components/schemas/cat/properties/owner",
            json!({ "allOf": [person], "nullable": true }),
        ),
        (
            "cat.owner",
            "missing",
            "/components/schemas/cat/required",
            json!(["name"]),
        ),
        (
            "person.id",
            "missing",
            "/components/schemas/person/required",
            Value::Null,
        ),
        (
            "cat.owner",
            "array",
            "/components/schemas/cat/properties/owner",
            json!({ "oneOf": [person, { "type": "array", "items": person }] }),
        ),
        (
            "cat.owner",
            "string",
            "/components/schemas/cat/properties/owner",
            json!({ "oneOf": [person, { "type": "string" }] }),
        ),
        (
            "cat.a",
            "string",
            "/components/schemas/cat/properties/a",
            json!({ "oneOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "string" }] }),
        ),
        (
            "cat.a[]",
            "null",
            "/components/schemas/cat/properties/a/items",
            json!({ "type": "string", "nullable": true }),
        ),
        (
            "cat.c{}",
            "null",
            "/components/schemas/cat/properties/c/additionalProperties",
            json!({ "type": "integer", "nullable": true }),
        ),
        (
            "cat.b.size",
            "string",
            "/components/schemas/cat/properties/b/allOf/0/properties/size",
            json!({ "oneOf": [{ "type": "integer", "nullable": true }, { "type": "string" }] }),
        ),
        (
            "cats/list[]",
            "null",
            "/paths/~1cats/get/responses/200/content/application~1json/schema/items",
            json!({ "allOf": [{ "$ref": "#/components/schemas/cat" }], "nullable": true }),
        ),
    ];
    for (at, seen, pointer, expected) in cases {
        let (document, observations) =
            observed(&format!("[{{at: '{at}', seen: {seen}, source: s}}]"));
        assert_eq!(observations.stale, [], "{at}");
        let found = document.pointer(pointer).cloned().unwrap_or_default();
        assert_eq!(found, expected, "{at} {seen}");
        let original = parse_document(DOCUMENT, File::Description).unwrap();
        assert_eq!(
            observations.before[pointer].as_ref(),
            original.pointer(pointer),
            "{at}"
        );
    }
}

#[test]
fn an_observation_holds_for_everything_like_its_place() {
    let cases = [
        (
            "at: cat.name, seen: null",
            vec![
                "/components/schemas/cat/properties/name",
                "/components/schemas/cat-copy/properties/name",
                "/components/schemas/nullable-cat/properties/name",
                // The payload of a webhook is the body of a request in the description.
                "/webhooks/cat-fed/post/requestBody/content/application~1json/schema/properties/name",
            ],
        ),
        (
            "at: cat.name, alone: true, seen: null",
            vec!["/components/schemas/cat/properties/name"],
        ),
        (
            "at: pair.head.a, seen: null",
            vec![
                "/components/schemas/pair/properties/head/properties/a",
                "/components/schemas/triple/properties/head/properties/a",
            ],
        ),
        (
            "refers_to: person, properties: [owner, vet], seen: null",
            vec![
                "/components/schemas/cat/properties/owner",
                "/components/schemas/farm/properties/owner",
                "/components/schemas/farm/properties/vet",
            ],
        ),
    ];
    for (entry, expected) in cases {
        let (_, observations) = observed(&format!("[{{{entry}, source: s}}]"));
        let places = observations.made.iter().flat_map(|one| &one.places);
        assert_eq!(places.collect::<Vec<_>>(), expected, "{entry}");
        assert_eq!(observations.stale, []);
    }
}

#[test]
fn what_changes_nothing_is_stale() {
    let cases = [
        (
            "at: cat.b.size, seen: null",
            "the description allows null at cat.b.size already",
            "/0/at",
        ),
        (
            "at: [cat.name, cat.a], seen: missing",
            "the description allows missing at cat.a already",
            "/0/at/1",
        ),
        (
            "at: cat.name, seen: string",
            "the description allows string at cat.name already",
            "/0/at",
        ),
        (
            "at: cat.tail, seen: null",
            "cat.tail is not there: /components/schemas/cat has no such part",
            "/0/at",
        ),
        (
            "at: cat.owner.id, seen: null",
            "cat.owner.id leaves its schema: write `person` and the path within it",
            "/0/at",
        ),
        (
            "at: dog.name, seen: null",
            "dog.name begins with no component schema and no operation of the description",
            "/0/at",
        ),
        (
            "at: cat, seen: null",
            "cat has no property: write cat.property",
            "/0/at",
        ),
        (
            "at: 'cat.a[0]', seen: null",
            "cat.a[0] is no place: \"[0]\" is neither `.property`, `[]` nor `{}`",
            "/0/at",
        ),
        (
            "refers_to: dog, properties: vet, seen: null",
            "the description has no component schema `dog` with properties",
            "/0/properties",
        ),
        (
            "refers_to: person, properties: [owner, keeper], seen: null",
            "no property `keeper` refers to person",
            "/0/properties/1",
        ),
    ];
    for (entry, message, pointer) in cases {
        let (_, observations) = observed(&format!("[{{{entry}, source: s}}]"));
        let found: Vec<_> = observations
            .stale
            .iter()
            .map(|found| (found.code, found.message.as_str(), found.pointer.as_deref()))
            .collect();
        assert_eq!(
            found,
            [("observe::stale", message, Some(pointer))],
            "{entry}"
        );
        assert!(observations.all_of_use().is_err());
    }
}

#[test]
fn malformed_entries_are_explained() {
    let cases = [
        (
            "{at: cat.name}",
            "observations are a list of entries, each with `at`",
            "",
        ),
        (
            "[cat.name]",
            "an observation is a mapping with `at`, `seen` and `source`",
            "/0",
        ),
        (
            "[{at: cat.name, seen: null}]",
            "this observation lacks the text `source`",
            "/0",
        ),
        (
            "[{at: cat.name, seen: null, source: ' '}]",
            "this observation lacks the text `source`",
            "/0",
        ),
        (
            "[{at: cat.name, source: s}]",
            "`seen` says what was seen",
            "/0/seen",
        ),
        (
            "[{at: cat.name, seen: nothing, source: s}]",
            "`seen` says what was seen",
            "/0/seen",
        ),
        (
            "[{at: 7, seen: null, source: s}]",
            "`at` is a text, or a list of texts",
            "/0",
        ),
        (
            "[{at: [cat.name, 7], seen: null, source: s}]",
            "`at` is a list of texts",
            "/0/at/1",
        ),
        (
            "[{seen: null, source: s}]",
            "an observation has either `at`, or `refers_to` and `properties`",
            "/0",
        ),
        (
            "[{at: a.b, properties: [c], seen: null, source: s}]",
            "an observation has either `at`, or `refers_to` and `properties`",
            "/0",
        ),
        (
            "[{at: cat.name, seen: null, source: s, last: yesterday}]",
            "`last` is a day, such as 2025-01-31",
            "/0/last",
        ),
        (
            "[{at: cat.name, alone: false, seen: null, source: s}]",
            "`alone` is true, beside `at`; else leave it out",
            "/0/alone",
        ),
        (
            "[{at: cat.name, seen: null, source: s, because: s}]",
            "an observation has no key `because`",
            "/0/because",
        ),
    ];
    for (list, message, pointer) in cases {
        let mut document = parse_document(DOCUMENT, File::Description).unwrap();
        let list = parse_document(list, File::Observations).unwrap();
        let failure = apply(&mut document, &list).unwrap_err();
        let [found] = failure.diagnostics.as_slice() else {
            panic!("{failure}")
        };
        assert_eq!(
            (found.code, found.message.as_str()),
            ("observe::structure", message),
            "{list}"
        );
        assert_eq!(found.pointer.as_deref(), Some(pointer), "{list}");
    }
}
