//! Property test of generation from small random documents: for any schemas, the generator terminates, returns Rust or
//! a diagnostic, and is deterministic.

use octoforge_generator::{Failure, Input, Layout, Output, generate};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Map, Value, json};

/// The components that schemas refer to.
const COMPONENTS: [&str; 4] = ["cat", "dog", "simple-owner", "nullable-vet"];
/// Names of properties and values: common ones, reserved ones, and some that are not identifiers.
const WORDS: [&str; 12] = [
    "name",
    "type",
    "self",
    "+1",
    "-1",
    "created_at",
    "URL",
    "2fa",
    "*",
    "won't fix",
    "größe",
    "extra",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_is_generated_or_refused(document in documents()) {
        let text = document.to_string();
        match run(&text) {
            Ok(output) => {
                check_rust(&output)?;
                prop_assert_eq!(output.report.schemas.emitted, COMPONENTS.len());
                prop_assert_eq!(output.report.operations.emitted, 1);
                let again = run(&text);
                prop_assert_eq!(Some(output.files), again.ok().map(|output| output.files));
            }
            Err(failure) => {
                prop_assert!(!failure.diagnostics.is_empty());
                for found in failure.diagnostics {
                    let refused = ["lower::", "names::", "passes::"].iter().any(|phase| found.code.starts_with(phase));
                    prop_assert!(refused, "{found}");
                }
            }
        }
    }

    #[test]
    fn a_lock_keeps_every_name(document in documents()) {
        let text = document.to_string();
        if let Ok(first) = run(&text) {
            let input = Input { lock: Some(&first.lock), ..input(&text) };
            let second = generate(&input, &mut |_| {}).map_err(|failure| TestCaseError::fail(failure.to_string()))?;
            prop_assert_eq!(first.files, second.files);
        }
    }
}

fn input(description: &str) -> Input<'_> {
    Input {
        description,
        settings: None,
        own_settings: true,
        corrections: None,
        observations: None,
        pins: None,
        lock: None,
        strict: true,
        layout: Layout::Member,
    }
}

fn run(description: &str) -> Result<Output, Failure> {
    generate(&input(description), &mut |_| {})
}

fn check_rust(output: &Output) -> Result<(), TestCaseError> {
    for (path, text) in output
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs"))
    {
        if let Err(error) = syn::parse_file(text) {
            return Err(TestCaseError::fail(format!(
                "{path} is no Rust: {error}\n{text}"
            )));
        }
    }
    Ok(())
}

fn documents() -> impl Strategy<Value = Value> {
    let schemas = prop::collection::vec(schema(), COMPONENTS.len());
    (schemas, schema(), schema()).prop_map(|(schemas, sent, received)| {
        let components: Map<String, Value> = COMPONENTS.iter().map(|name| (*name).to_owned()).zip(schemas).collect();
        json!({
            "openapi": "3.0.3",
            "info": {"title": "Zoo", "version": "1"},
            "paths": {"/cats": {"post": {
                "operationId": "cats/create",
                "tags": ["cats"],
                "requestBody": {"required": true, "content": {"application/json": {"schema": sent}}},
                "responses": {"201": {"description": "Made.", "content": {"application/json": {"schema": received}}}},
            }}},
            "components": {"schemas": components},
        })
    })
}

fn word() -> impl Strategy<Value = String> {
    prop::sample::select(&WORDS[..]).prop_map(str::to_owned)
}

fn schema() -> impl Strategy<Value = Value> {
    let reference = prop::sample::select(&COMPONENTS[..])
        .prop_map(|name| json!({"$ref": format!("#/components/schemas/{name}")}));
    let scalar = prop::sample::select(&["string", "integer", "number", "boolean"][..])
        .prop_map(|ty| json!({"type": ty}));
    let texts = prop::collection::btree_set(word(), 1..4)
        .prop_map(|texts| json!({"type": "string", "enum": texts}));
    let leaf = prop_oneof![3 => scalar, 2 => texts, 2 => reference, 1 => Just(json!({}))];
    let nested = leaf.prop_recursive(3, 24, 4, |inner| {
        let properties = prop::collection::btree_map(word(), inner.clone(), 0..4);
        let object = (properties, any::<prop::sample::Index>(), any::<bool>()).prop_map(
            |(properties, first, some)| {
                let required: Vec<&String> = match properties.len() {
                    0 => Vec::new(),
                    count => properties.keys().skip(first.index(count)).collect(),
                };
                match some {
                    true => {
                        json!({"type": "object", "properties": properties, "required": required})
                    }
                    false => json!({"type": "object", "properties": properties}),
                }
            },
        );
        let several = prop::collection::vec(inner.clone(), 1..4);
        let keyword = prop::sample::select(&["oneOf", "anyOf", "allOf"][..]);
        prop_oneof![
            3 => object,
            2 => (keyword, several).prop_map(|(keyword, several)| json!({keyword: several})),
            1 => inner.clone().prop_map(|items| json!({"type": "array", "items": items})),
            1 => inner.prop_map(|values| json!({"type": "object", "additionalProperties": values})),
        ]
    });
    (nested, prop::bool::weighted(0.2)).prop_map(|(mut schema, nullable)| {
        if nullable && schema.get("$ref").is_none() {
            schema["nullable"] = json!(true);
        }
        schema
    })
}
