//! Checks that the crate has every part of the description, and that no type loses what its schema declares.

use octoforge_generator::ir_of;
use serde_json::Value;

use crate::{INPUTS, OUTPUT};

#[test]
fn everything_described_is_emitted() {
    let report = &OUTPUT.report;
    assert_eq!(report.skipped, []);
    let counts = [report.operations, report.schemas, report.webhooks];
    assert_eq!(counts.map(|count| count.emitted), [1_223, 969, 270]);
    assert_eq!(counts.map(|count| count.described), [1_223, 969, 270]);
    // Counted in the description itself, not by the generator.
    let description = INPUTS.parsed();
    let methods = description["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(operations);
    let schemas = description["components"]["schemas"].as_object().unwrap();
    let webhooks = description["x-webhooks"].as_object().unwrap();
    assert_eq!(
        [methods.count(), schemas.len(), webhooks.len()],
        [1_223, 969, 270]
    );
}

/// Returns the operation ids of a path item.
fn operations(item: &Value) -> impl Iterator<Item = &str> {
    let methods = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    methods
        .into_iter()
        .filter_map(|method| item.get(method)?.get("operationId")?.as_str())
}

#[test]
fn every_operation_and_schema_is_there_to_call() {
    let description = INPUTS.parsed();
    let wire = contents(|path| path.starts_with("src/wire/api/"));
    let paths = description["paths"].as_object().unwrap();
    let missing: Vec<&str> = paths
        .values()
        .flat_map(operations)
        .filter(|id| !wire.contains(&format!("id: \"{id}\"")))
        .collect();
    assert!(missing.is_empty(), "no endpoint has these ids: {missing:?}");

    let models = contents(|path| path.starts_with("src/models/"));
    let schemas = description["components"]["schemas"].as_object().unwrap();
    let missing: Vec<&String> = schemas
        .keys()
        .filter(|name| {
            // A component has its own file, or is the nullable duplicate of another.
            !models.contains(&format!("//! Schema `{name}`."))
                && !models.contains(&format!("#[doc(alias = \"{name}\")]"))
        })
        .collect();
    assert!(
        missing.is_empty(),
        "no type stands for these schemas: {missing:?}"
    );
}

fn contents(wanted: impl Fn(&str) -> bool) -> String {
    let files = OUTPUT.files.iter().filter(|(path, _)| wanted(path));
    files.map(|(_, text)| text.as_str()).collect()
}

#[test]
fn every_value_has_a_reason_in_the_description() {
    let reasons: Vec<&str> = OUTPUT.report.values.keys().map(String::as_str).collect();
    let known = [
        "the body has no schema",
        "the list says nothing of its items",
        "the object is open",
        "the schema says nothing of the type",
    ];
    let unknown: Vec<_> = reasons
        .iter()
        .filter(|reason| !known.contains(reason))
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert!(!reasons.is_empty());
}

/// The keywords that define the type of a value.
const TELLING: [&str; 8] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "oneOf",
    "properties",
    "type",
];

#[test]
fn no_property_with_a_type_is_any_value() {
    let description = INPUTS.parsed();
    let ir = serde_json::to_value(ir_of(&INPUTS.input()).unwrap()).unwrap();
    let (mut looked_at, mut wrong) = (0, Vec::new());
    for definition in ir["types"].as_array().unwrap() {
        let fields = definition["shape"]["object"]["fields"].as_array();
        for field in fields
            .into_iter()
            .flatten()
            .filter(|field| is_any(&field["ty"]))
        {
            let place = definition["places"][0]["pointer"].as_str().unwrap();
            let pointer = format!("{place}/properties/{}", field["wire"].as_str().unwrap());
            let Some(schema) = description.pointer(&pointer) else {
                continue;
            };
            looked_at += 1;
            if TELLING.iter().any(|key| schema.get(key).is_some()) {
                wrong.push(pointer);
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{wrong:#?} are typed and came out as any value"
    );
    assert!(looked_at > 0, "no property was looked at");
}

/// `true` if a type of the IR accepts any value.
fn is_any(ty: &Value) -> bool {
    ty.get("any").is_some() || ty.get("nullable").is_some_and(is_any)
}
