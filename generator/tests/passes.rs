//! Tests the passes: equal definitions are merged, outputs are chosen, variants are distinguished, features enable
//! types, and names do not depend on order.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use octoforge_generator::{Input, Layout, ir_of};
use serde_json::{Value, json};

/// Returns the IR of a description with these paths and schemas, each in YAML's flow style.
fn ir(paths: &str, schemas: &[&str]) -> Value {
    let schemas: String = schemas
        .iter()
        .map(|schema| format!("\n    {schema}"))
        .collect();
    let schemas = if schemas.is_empty() {
        " {}".to_owned()
    } else {
        schemas
    };
    let description = format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {paths}\ncomponents:\n  schemas:{schemas}\n"
    );
    let input = Input {
        description: &description,
        settings: None,
        own_settings: true,
        corrections: None,
        observations: None,
        pins: None,
        lock: None,
        strict: true,
        layout: Layout::Member,
    };
    let api = ir_of(&input).unwrap_or_else(|failure| panic!("{description}{failure}"));
    serde_json::to_value(api).unwrap()
}

fn names(ir: &Value) -> Vec<&str> {
    let types = ir["types"].as_array().unwrap().iter();
    let mut names: Vec<&str> = types.map(|one| one["name"].as_str().unwrap()).collect();
    names.sort_unstable();
    names
}

fn named<'a>(ir: &'a Value, name: &str) -> &'a Value {
    let mut types = ir["types"].as_array().unwrap().iter();
    types
        .find(|one| one["name"] == name)
        .unwrap_or_else(|| panic!("{name} is not among {:?}", names(ir)))
}

const OBJECT: &str = "type: object, properties:";

#[test]
fn shapes_of_one_role_are_one_type_if_they_accept_the_same() {
    let rows = [
        // Documentation and order do not matter.
        (
            "description: One., properties: { x: { type: string }, y: { type: integer } }",
            "properties: { y: { type: integer }, x: { type: string, title: X } }",
            true,
        ),
        // Names, types, null and required properties matter.
        ("properties: { x: {} }", "properties: { z: {} }", false),
        (
            "properties: { x: { type: string } }",
            "properties: { x: { type: integer } }",
            false,
        ),
        (
            "properties: { x: { type: string } }",
            "properties: { x: { type: string, nullable: true } }",
            false,
        ),
        (
            "properties: { x: {} }",
            "required: [x], properties: { x: {} }",
            false,
        ),
    ];
    for (one, other, is_one) in rows {
        let of = |schema: &str| format!("{{ title: Part, type: object, {schema} }}");
        let whole = format!(
            "whole: {{ {OBJECT} {{ a: {}, b: {} }} }}",
            of(one),
            of(other)
        );
        let expected = if is_one { 2 } else { 3 };
        let ir = ir("{}", &[&whole]);
        assert_eq!(names(&ir).len(), expected, "{:?} {whole}", names(&ir));
    }
}

#[test]
fn recursive_types_are_equal_if_everything_within_them_is() {
    let next = |name: &str| {
        format!(
            "properties: {{ next: {{ nullable: true, allOf: [{{ $ref: '#/components/schemas/{name}' }}] }} }}"
        )
    };
    let cat = format!("cat: {{ type: object, {} }}", next("cat"));
    let twin = format!(
        "nullable-cat: {{ type: object, nullable: true, {} }}",
        next("nullable-cat")
    );
    assert_eq!(names(&ir("{}", &[&cat, &twin])), ["Cat"]);
}

#[test]
fn only_what_closes_a_cycle_is_boxed() {
    let tree = ir(
        "{}",
        &[
            "tree: { type: object, properties: { left: { $ref: '#/components/schemas/tree' }, all: { type: array, items: { $ref: '#/components/schemas/tree' } }, leaf: { $ref: '#/components/schemas/leaf' } } }",
            "leaf: { type: object, properties: { x: {} } }",
        ],
    );
    let fields = &named(&tree, "Tree")["shape"]["object"]["fields"];
    let forms = [0, 1, 2].map(|index| {
        fields[index]["ty"]
            .as_object()
            .unwrap()
            .keys()
            .next()
            .unwrap()
            .as_str()
    });
    assert_eq!(forms, ["boxed", "list", "named"]);
}

#[test]
fn a_finite_value_is_found_through_whatever_may_be_empty() {
    // `folder` requires a `pointer`, in which a `folder` is optional.
    let both = ir(
        "{}",
        &[
            "folder: { type: object, required: [to], properties: { to: { $ref: '#/components/schemas/pointer' } } }",
            "pointer: { type: object, properties: { back: { $ref: '#/components/schemas/folder' } } }",
        ],
    );
    assert_eq!(names(&both), ["Folder", "Pointer"]);
}

#[test]
fn nothing_is_left_of_what_nobody_can_meet() {
    let texts = "{ oneOf: [ { properties: { s: { enum: [a] } } }, { properties: { s: { enum: [b] } } } ], properties: { x: {} } }";
    assert_eq!(names(&ir("{}", &[&format!("it: {texts}")])), ["It", "ItS"]);
}

#[test]
fn statuses_and_media_types_say_what_a_caller_gets() {
    let text = "content: { text/plain: { schema: { type: string } } }";
    let json =
        |ty: &str| format!("content: {{ application/json: {{ schema: {{ type: {ty} }} }} }}");
    let of = |status: &str, content: &str| match content {
        "" => format!("'{status}': {{ description: D. }}"),
        content => format!("'{status}': {{ description: D., {content} }}"),
    };
    let (string, integer) = (json("string"), json("integer"));
    let string_type = json!({"payload": {"json": "string"}});
    let rows = [
        ("get", vec![of("204", "")], json!("empty")),
        ("get", vec![of("204", ""), of("404", "")], json!("check")),
        ("put", vec![of("204", ""), of("404", "")], json!("empty")),
        ("get", vec![of("200", &string)], string_type.clone()),
        (
            "get",
            vec![of("200", &string), of("201", &string), of("404", &integer)],
            string_type.clone(),
        ),
        ("get", vec![of("2XX", &string)], string_type.clone()),
        ("get", vec![of("default", &string)], string_type.clone()),
        (
            "get",
            vec![of("200", &string), of("default", &integer)],
            string_type,
        ),
        (
            "get",
            vec![of("200", &string), of("204", "")],
            json!({"optional": "string"}),
        ),
        ("get", vec![of("200", text)], json!({"payload": "text"})),
        (
            "get",
            vec![of("200", "content: { image/png: {} }")],
            json!({"payload": "binary"}),
        ),
        ("get", vec![of("302", "")], json!("redirect")),
        (
            "get",
            vec![of("200", &string), of("302", "")],
            json!({"payload": {"json": "string"}}),
        ),
    ];
    for (method, responses, expected) in rows {
        let responses = responses.join(", ");
        let ir = ir(
            &format!(
                "{{ /a: {{ {method}: {{ operationId: a, responses: {{ {responses} }} }} }} }}"
            ),
            &[],
        );
        assert_eq!(
            ir["operations"][0]["output"], expected,
            "{method} {responses}"
        );
    }
    let several = format!(
        "{}, {}, {}",
        of("200", &string),
        of("202", &integer),
        of("204", "")
    );
    let ir = ir(
        &format!("{{ /a: {{ get: {{ operationId: a, responses: {{ {several} }} }} }} }}"),
        &[],
    );
    let (name, outcomes) = (
        &ir["operations"][0]["output"]["variants"][0],
        &ir["operations"][0]["output"]["variants"][1],
    );
    let outcomes: Vec<_> = outcomes
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        (name, outcomes),
        (&json!("AOutput"), vec!["Ok", "Accepted", "NoContent"])
    );
}

#[test]
fn variants_are_known_by_what_only_they_have() {
    let selectors = |variants: &str| {
        let ir = ir("{}", &[&format!("it: {{ oneOf: [ {variants} ] }}")]);
        let variants = named(&ir, "It")["shape"]["union"]["variants"]
            .as_array()
            .unwrap()
            .clone();
        variants
            .iter()
            .map(|one| one["selector"].clone())
            .collect::<Vec<_>>()
    };
    let object = |required: &str, properties: &str| {
        format!("{{ {OBJECT} {{ {properties} }}, required: [{required}] }}")
    };
    // A key that all variants require is left out, since it does not distinguish them.
    let two = [
        object("id, a", "id: {}, a: {}"),
        object("id, b", "id: {}, b: {}"),
    ]
    .join(", ");
    let found = selectors(&two);
    assert_eq!(
        [&found[0]["required"], &found[1]["required"]],
        [&json!(["a"]), &json!(["b"])]
    );
    // The same applies to values that all variants have.
    let tagged = |text: &str| {
        object(
            "",
            &format!("t: {{ enum: [{text}] }}, same: {{ enum: [x] }}, {text}: {{}}"),
        )
    };
    let found = selectors(&[tagged("p"), tagged("q")].join(", "));
    assert_eq!(
        [&found[0]["tags"], &found[1]["tags"]],
        [&json!([["t", ["p"]]]), &json!([["t", ["q"]]])]
    );
    // The only list is recognised by its JSON type; two lists by their elements.
    let found = selectors("{ type: array, items: { type: string } }, { type: string }");
    assert_eq!(
        (&found[0]["kind"], &found[0]["element"]),
        (&json!("array"), &Value::Null)
    );
    let found = selectors(
        "{ type: array, items: { type: string } }, { type: array, items: { type: integer } }",
    );
    assert_eq!(
        [&found[0]["element"]["kind"], &found[1]["element"]["kind"]],
        ["string", "integer"]
    );
}

#[test]
fn a_type_comes_with_the_features_that_reach_it() {
    let get = |tag: &str, schema: &str| {
        format!(
            "{{ get: {{ operationId: {tag}/get, tags: [{tag}], responses: {{ '200': {{ description: D., content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{schema}' }} }} }} }} }} }} }}"
        )
    };
    let paths = format!(
        "{{ /a: {}, /b: {}, /c: {}, /d: {} }}",
        get("a", "one"),
        get("b", "one"),
        get("c c", "two"),
        get("d", "two")
    );
    let ir = ir(
        &paths,
        &[
            "one: { type: object, properties: { inner: { $ref: '#/components/schemas/inner' } } }",
            "inner: { type: object, properties: { x: {} } }",
            "two: { type: object, properties: { all: { type: array, items: { $ref: '#/components/schemas/both' } } } }",
            "both: { type: object, properties: { y: { $ref: '#/components/schemas/inner' } } }",
            "nobody: { type: object, properties: { z: {} } }",
        ],
    );
    for (name, features) in [
        ("One", json!(["a", "b"])),
        ("Two", json!(["c-c", "d"])),
        ("Both", json!(["c-c", "d"])),
        // A type that most features use, or none, is always enabled.
        ("Inner", json!([])),
        ("Nobody", json!([])),
    ] {
        assert_eq!(named(&ir, name)["features"], features, "{name}");
    }
}

#[test]
fn no_name_depends_on_which_came_first() {
    let schemas = [
        "a-b: { type: object, properties: { c: { type: object, properties: { x: {} } } } }",
        "a: { type: object, properties: { b-c: { type: object, properties: { y: {} } } } }",
        "abc: { type: object, properties: { z: { type: string, enum: [p, q] } } }",
        "d: { type: object, properties: { z: { type: string, enum: [p, q] }, item: { type: array, items: { type: object, properties: { w: {} } } } } }",
    ];
    let forwards = ir("{}", &schemas);
    let backwards = ir("{}", &schemas.iter().rev().copied().collect::<Vec<_>>());
    assert_eq!(names(&forwards), names(&backwards));
    // If nothing shorter distinguishes a type, its name contains the whole path.
    let way = "ComponentsSchemasABPropertiesC";
    assert_eq!(
        named(&forwards, way)["places"][0]["pointer"],
        "/components/schemas/a-b/properties/c"
    );
    assert!(named(&forwards, "Abc")["places"][0]["pointer"] == "/components/schemas/abc");
}

#[test]
fn what_is_asked_for_does_not_depend_on_the_order_of_keys() {
    let body = |media: &str| {
        format!("{{ description: d, content: {{ {media}: {{ schema: {{ type: string }} }} }} }}")
    };
    let (text, html, json) = (
        body("text/plain"),
        body("text/html"),
        body("application/json"),
    );
    let nothing = "{ description: d }".to_owned();
    let rows: [(&[(&str, &String)], Value); 7] = [
        (&[("200", &text), ("201", &html)], json!("text/plain")),
        (&[("200", &html), ("202", &text)], json!("text/html")),
        (&[("200", &json), ("201", &html)], Value::Null),
        (
            &[("201", &html), ("204", &nothing), ("404", &text)],
            json!("text/html"),
        ),
        (&[("204", &nothing), ("404", &text)], Value::Null),
        (&[("200", &html), ("2XX", &text)], json!("text/html")),
        (&[("default", &html)], json!("text/html")),
    ];
    for (responses, expected) in rows {
        let mut entries: Vec<String> = responses
            .iter()
            .map(|(status, body)| format!("'{status}': {body}"))
            .collect();
        for _ in 0..2 {
            let paths = format!(
                "{{ /a: {{ get: {{ operationId: a, responses: {{ {} }} }} }} }}",
                entries.join(", ")
            );
            let ir = ir(&paths, &[]);
            assert_eq!(ir["operations"][0]["accept"], expected, "{paths}");
            entries.reverse();
        }
    }
}
