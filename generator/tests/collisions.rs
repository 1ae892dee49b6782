//! Tests that names that collide are set apart, and that each change is told, whatever else is resolved in the same run.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use octoforge_generator::{Diagnostic, Input, Layout, Stale, analyse, generate};

/// Two types that compete for one name: the one without a name of its own gets another, in a second round.
const CONTENDERS: &str = "
    Cage: { type: object, properties: { owner: { type: object, properties: { a: { type: string } } } } }
    CageOwner: { type: object, properties: { b: { type: string } } }";

const NOTHING: &str = "{ '200': { description: d } }";

/// Returns what is told about names in a description of these paths and schemas.
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
        strict: true,
        layout: Layout::Member,
    };
    let analysis = analyse(&input, Stale::Refuse, &mut |_| {});
    let analysis = analysis.unwrap_or_else(|failure| panic!("{failure}"));
    let message = |found: Diagnostic| match found.code {
        "names::apart" => found.message,
        code => panic!("{code}: {description}"),
    };
    let apart = analysis.findings.notes.into_iter().map(message);
    apart.chain(analysis.notes).collect()
}

fn operation(path: &str, id: &str, tag: &str, more: &str) -> String {
    format!(
        "\n  /{path}: {{ post: {{ operationId: {id}, tags: ['{tag}'], {more} responses: {NOTHING} }} }}"
    )
}

#[test]
fn every_name_set_apart_is_told_beside_types_that_give_way() {
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
            &["two functions would both be called `get_cage`: this one is `get_cage_2`"],
        ),
        (
            "tags",
            tags.clone(),
            "",
            &["the tags `Big Cats` and `big-cats` are one module"],
        ),
        (
            "parameters",
            operation("a", "a", "t", parameters),
            "",
            &["two parameters would both be called `size`: this one is `size_query`"],
        ),
        (
            "setters",
            operation("a", "a", "t", body),
            "",
            &["two setters would both be called `body_a`: this one is `body_a_2`"],
        ),
        (
            "fields",
            operation("a", "a", "t", ""),
            fields,
            &["two fields would both be called `is_tame`: this one is `is_tame_2`"],
        ),
        (
            "values",
            operation("a", "a", "t", ""),
            values,
            &["two values would both be called `DarkRed`: this one is `DarkRed2`"],
        ),
        (
            "components",
            operation("a", "a", "t", ""),
            components,
            &["two components would both be called `DogHouse`: this one is `DogHouse2`"],
        ),
    ];
    for (what, paths, schemas, expected) in rows {
        assert_eq!(collisions(&paths, schemas), expected, "{what}");
    }
    let all = collisions(
        &(functions + &tags),
        &format!("{fields}{values}{components}"),
    );
    let expected = ["functions", "components", "fields", "values", "tags"];
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
