//! Tests that every collision of names is reported as a diagnostic, whatever else is resolved in the same run.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use octoforge_generator::{Diagnostic, Input, Layout, generate};

/// Two types that compete for one name: the one without a name of its own gets another, in a second round.
const CONTENDERS: &str = "
    Cage: { type: object, properties: { owner: { type: object, properties: { a: { type: string } } } } }
    CageOwner: { type: object, properties: { b: { type: string } } }";

const NOTHING: &str = "{ '200': { description: d } }";

/// Returns the collisions in a description of these paths and schemas.
fn collisions(paths: &str, schemas: &str) -> Vec<String> {
    let description = format!(
        "openapi: 3.0.3\ninfo: {{ title: Zoo, version: '1' }}\npaths:{paths}\ncomponents:\n  schemas:{CONTENDERS}{schemas}\n"
    );
    let input = Input {
        description: &description,
        settings: None,
        own_settings: true,
        corrections: None,
        observations: None,
        pins: None,
        lock: None,
        layout: Layout::Member,
    };
    let Err(failure) = generate(&input, &mut |_| {}) else {
        return Vec::new();
    };
    let message = |found: &Diagnostic| match found.code {
        "names::collision" => found.message.clone(),
        code => panic!("{code}: {description}"),
    };
    failure.diagnostics.iter().map(message).collect()
}

fn operation(path: &str, id: &str, tag: &str, more: &str) -> String {
    format!(
        "\n  /{path}: {{ post: {{ operationId: {id}, tags: ['{tag}'], {more} responses: {NOTHING} }} }}"
    )
}

#[test]
fn every_collision_is_told_beside_types_that_give_way() {
    let parameters = "parameters: [{ name: size, in: query, schema: { type: string } }, { name: Size, in: query, schema: { type: string } }],";
    let body = "parameters: [{ name: a, in: query, schema: { type: string } }], requestBody: { content: { application/json: \
                { schema: { type: object, properties: { a: { type: string }, body_a: { type: string } } } } } },";
    let functions = operation("a", "getCage", "t", "") + &operation("b", "get_cage", "t", "");
    let tags = operation("c", "c", "Big Cats", "") + &operation("d", "d", "big-cats", "");
    let fields = "\n    Cat: { type: object, properties: { isTame: { type: boolean }, is_tame: { type: boolean } } }";
    let values = "\n    Color: { type: string, enum: [dark red, DarkRed] }";
    let components = "\n    dog-house: { type: string }\n    DogHouse: { type: string }";
    let rows: [(&str, String, &str, &[&str]); 8] = [
        ("nothing", operation("a", "a", "t", ""), "", &[]),
        (
            "functions",
            functions.clone(),
            "",
            &["two functions would both be called `get_cage`"],
        ),
        (
            "tags",
            tags.clone(),
            "",
            &["two tags would both be called `big_cats`"],
        ),
        (
            "parameters",
            operation("a", "a", "t", parameters),
            "",
            &["two parameters would both be called `size`"],
        ),
        (
            "setters",
            operation("a", "a", "t", body),
            "",
            &["two setters would both be called `body_a`"],
        ),
        (
            "fields",
            operation("a", "a", "t", ""),
            fields,
            &["two fields would both be called `is_tame`"],
        ),
        (
            "values",
            operation("a", "a", "t", ""),
            values,
            &["two values would both be called `DarkRed`"],
        ),
        (
            "components",
            operation("a", "a", "t", ""),
            components,
            &["two components would both be called `DogHouse`"],
        ),
    ];
    for (what, paths, schemas, expected) in rows {
        assert_eq!(collisions(&paths, schemas), expected, "{what}");
    }
    let all = collisions(
        &(functions + &tags),
        &format!("{fields}{values}{components}"),
    );
    let expected = ["tags", "functions", "components", "fields", "values"];
    let names: Vec<&str> = all.iter().filter_map(|one| one.split(' ').nth(1)).collect();
    assert_eq!(names, expected, "{all:?}");
}

#[test]
fn a_parameter_called_body_is_not_the_body() {
    for (place, required) in [("query", true), ("query", false)] {
        let more = format!(
            "parameters: [{{ name: body, in: {place}, required: {required}, schema: {{ type: string }} }}], \
             requestBody: {{ required: {required}, content: {{ text/plain: {{ schema: {{ type: string }} }} }} }},"
        );
        assert_eq!(
            collisions(&operation("a", "a", "t", &more), ""),
            [""; 0],
            "{more}"
        );
    }
}

#[test]
fn a_schema_called_exports_keeps_its_file() {
    let description = "
openapi: 3.0.3
info: { title: Zoo, version: '1' }
paths: {}
components: { schemas: { exports: { type: object, properties: { a: { type: string } } } } }
";
    let output = generate(&Input::new(description), &mut |_| {});
    let output = output.unwrap_or_else(|failure| panic!("{failure}"));
    let rows = [
        ("src/models/exports.rs", "pub struct Exports {"),
        ("src/models/mod.exports.rs", "pub use self::exports::"),
    ];
    for (path, text) in rows {
        let file = output.files.get(path);
        assert!(
            file.is_some_and(|file| file.contains(text)),
            "{path}: {file:?}"
        );
    }
}
