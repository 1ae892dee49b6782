//! Tests the lowering of each form of schema: a table from schema to type of the IR.
//!
//! Notation of types: `string?` allows null, `[integer]` is a list, `{string}` a map, `{a, b?: …}` a struct whose `b`
//! is optional, `'x'|'y'` a string enum, `(string|integer)` a union.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use octoforge_generator::{Input, Layout, ir_of};
use serde_json::Value;

/// Components that the schemas refer to.
const COMPONENTS: &str = "
    user: { type: object, required: [id], properties: { id: { type: integer } } }
    nullable-user: { type: object, nullable: true, required: [id], properties: { id: { type: integer } } }
    name: { type: string, nullable: true }
    alias: { $ref: '#/components/schemas/user' }
    base: { type: object, properties: { a: { type: string }, n: { type: number } }, additionalProperties: { type: string } }
";

const SCALARS: &[(&str, &str)] = &[
    ("{ type: string }", "string"),
    ("{ type: string, nullable: true }", "string?"),
    ("{ type: string, format: date-time }", "date-time"),
    ("{ type: string, format: date }", "date"),
    ("{ type: string, format: binary }", "binary"),
    // Parsed URLs and the like would not be encoded exactly as they were received.
    ("{ type: string, format: uri }", "string"),
    ("{ type: string, format: byte }", "string"),
    ("{ type: string, format: odd }", "string"),
    // Servers send integers that exceed the 32 bits of the description.
    ("{ type: integer, format: int32 }", "integer"),
    ("{ type: number, format: float }", "number"),
    ("{ type: boolean, enum: [true] }", "boolean"),
    ("{ type: integer, enum: [1, 2] }", "integer"),
    ("{}", "any"),
    ("{ nullable: true }", "any"),
];

const LITERALS: &[(&str, &str)] = &[
    ("{ type: string, enum: [a, b] }", "'a'|'b'"),
    ("{ enum: [a, b] }", "'a'|'b'"),
    ("{ type: string, enum: [a, a] }", "'a'"),
    ("{ type: string, nullable: true, enum: [a, null] }", "'a'?"),
    ("{ enum: [a, null] }", "'a'?"),
    // The type excludes the null that the values include.
    ("{ type: string, enum: [a, null] }", "'a'"),
    ("{ enum: [a, 1] }", "any"),
    ("{ anyOf: [ { enum: [a] }, { enum: [b] } ] }", "'a'|'b'"),
];

const LISTS_AND_OBJECTS: &[(&str, &str)] = &[
    ("{ type: array, items: { type: string } }", "[string]"),
    (
        "{ type: array, nullable: true, items: { type: string, nullable: true } }",
        "[string?]?",
    ),
    ("{ type: array, items: {} }", "[any]"),
    ("{ type: object }", "{any}"),
    ("{ type: object, additionalProperties: true }", "{any}"),
    ("{ type: object, additionalProperties: false }", "{}"),
    (
        "{ type: object, additionalProperties: { type: integer } }",
        "{integer}",
    ),
    (
        "{ type: object, properties: { a: { type: string } } }",
        "{a?: string}",
    ),
    (
        "{ properties: { a: { type: string } }, required: [a] }",
        "{a: string}",
    ),
    (
        "{ type: object, properties: { a: {} }, additionalProperties: { type: integer } }",
        "{a?: any, ..integer}",
    ),
    (
        "{ type: object, properties: { a: {} }, additionalProperties: {} }",
        "{a?: any}",
    ),
    (
        "{ type: object, properties: { a: {} }, required: [b] }",
        "{a?: any}",
    ),
    ("{ $ref: '#/components/schemas/user' }", "{id: integer}"),
    ("{ $ref: '#/components/schemas/alias' }", "{id: integer}"),
    (
        "{ $ref: '#/components/schemas/nullable-user' }",
        "{id: integer}?",
    ),
    ("{ $ref: '#/components/schemas/name' }", "string?"),
];

const UNIONS: &[(&str, &str)] = &[
    (
        "{ oneOf: [ { type: string }, { type: integer } ] }",
        "(string|integer)",
    ),
    (
        "{ oneOf: [ { type: string }, { type: integer, nullable: true } ] }",
        "(string|integer)?",
    ),
    ("{ oneOf: [ { type: string } ] }", "string"),
    (
        "{ oneOf: [ { type: string }, { type: string, format: uri } ] }",
        "string",
    ),
    // A number includes integers.
    (
        "{ anyOf: [ { type: integer }, { type: number }, { type: string } ] }",
        "(number|string)",
    ),
    // A nullable duplicate is not a second variant.
    (
        "{ anyOf: [ { $ref: '#/components/schemas/user' }, { $ref: '#/components/schemas/nullable-user' } ] }",
        "({id: integer})?",
    ),
    (
        "{ type: object, properties: { a: {}, b: {} }, oneOf: [ { required: [a] }, { required: [b] } ] }",
        "{a?: any, b?: any}",
    ),
    (
        "{ properties: { a: { type: string } }, anyOf: [ { properties: { b: { type: string } }, required: [b] } ] }",
        "{a?: string, b?: string}",
    ),
];

const ALL_OF: &[(&str, &str)] = &[
    (
        "{ allOf: [ { $ref: '#/components/schemas/user' } ] }",
        "{id: integer}",
    ),
    (
        "{ nullable: true, allOf: [ { $ref: '#/components/schemas/user' } ] }",
        "{id: integer}?",
    ),
    (
        "{ allOf: [ { $ref: '#/components/schemas/nullable-user' } ] }",
        "{id: integer}?",
    ),
    (
        "{ allOf: [ { $ref: '#/components/schemas/user' }, { properties: { b: {} } } ] }",
        "{id: integer, b?: any}",
    ),
    (
        "{ allOf: [ { $ref: '#/components/schemas/base' }, { required: [a] } ] }",
        "{a: string, n?: number, ..string}",
    ),
    // The narrower of two scalar types wins, in any order.
    (
        "{ allOf: [ { $ref: '#/components/schemas/base' }, { properties: { n: { type: integer } } } ] }",
        "{a?: string, n?: integer, ..string}",
    ),
    (
        "{ allOf: [ { properties: { n: { type: integer } } }, { properties: { n: { type: number } } } ] }",
        "{n?: integer}",
    ),
    (
        "{ allOf: [ { properties: { n: {} } }, { properties: { n: { type: boolean } } } ] }",
        "{n?: boolean}",
    ),
    ("{ allOf: [ { type: string }, { enum: [a] } ] }", "'a'"),
    ("{ allOf: [ {}, {} ] }", "any"),
    ("{ allOf: [] }", "any"),
    // Null is allowed only if all parts allow it.
    (
        "{ allOf: [ { properties: { a: { type: string, nullable: true } } }, { properties: { a: { type: string } } } ] }",
        "{a?: string}",
    ),
    (
        "{ allOf: [ { properties: { a: { type: string, nullable: true } } }, { properties: { a: { type: string, nullable: true } } } ] }",
        "{a?: string?}",
    ),
    (
        "{ allOf: [ { type: array, items: { properties: { a: {} } } }, { type: array, items: { properties: { b: {} } } } ] }",
        "[{a?: any, b?: any}]",
    ),
];

#[test]
fn every_form_of_schema_has_its_type() {
    for (schema, expected) in [SCALARS, LITERALS, LISTS_AND_OBJECTS, UNIONS, ALL_OF].concat() {
        assert_eq!(lowered(schema), expected, "{schema}");
    }
}

/// The type of a property with this schema.
fn lowered(schema: &str) -> String {
    let description = format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:{COMPONENTS}\n    it: {{ type: object, properties: {{ p: {schema} }} }}\n"
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
    let api = ir_of(&input).unwrap_or_else(|failure| panic!("{schema}: {failure}"));
    let ir = serde_json::to_value(api).unwrap();
    let components = ir["components"].as_array().unwrap();
    let it = components.iter().find(|one| one["wire"] == "it").unwrap();
    let definition = &ir["types"][it["ty"]["named"].as_u64().unwrap() as usize];
    noted(&definition["shape"]["object"]["fields"][0]["ty"], &ir)
}

fn noted(ty: &Value, ir: &Value) -> String {
    if let Some(name) = ty.as_str() {
        return name.to_owned();
    }
    let (form, inner) = ty.as_object().unwrap().iter().next().unwrap();
    match form.as_str() {
        "any" => "any".to_owned(),
        "nullable" => format!("{}?", noted(inner, ir)),
        "list" => format!("[{}]", noted(inner, ir)),
        "map" => format!("{{{}}}", noted(inner, ir)),
        "named" => of_shape(&ir["types"][inner.as_u64().unwrap() as usize]["shape"], ir),
        other => panic!("{other} has no note"),
    }
}

fn of_shape(shape: &Value, ir: &Value) -> String {
    let (kind, shape) = shape.as_object().unwrap().iter().next().unwrap();
    let each = |key: &str, note: &dyn Fn(&Value) -> String| -> Vec<String> {
        shape[key].as_array().unwrap().iter().map(note).collect()
    };
    match kind.as_str() {
        "string-enum" => each("values", &|value| {
            format!("'{}'", value["wire"].as_str().unwrap())
        })
        .join("|"),
        "union" => format!(
            "({})",
            each("variants", &|one| noted(&one["ty"], ir)).join("|")
        ),
        _ => {
            let mut fields = each("fields", &|field| {
                let mark = if field["required"] == true { "" } else { "?" };
                format!(
                    "{}{mark}: {}",
                    field["wire"].as_str().unwrap(),
                    noted(&field["ty"], ir)
                )
            });
            let rest = shape["rest"].get("typed");
            fields.extend(rest.map(|ty| format!("..{}", noted(ty, ir))));
            format!("{{{}}}", fields.join(", "))
        }
    }
}
