//! Additions to a description, which never break source: no item of the comparison is major.

use std::collections::BTreeSet;

use octoforge_generator::{Input, Stale, analyse};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Map, Value, json};

use super::maker::{Maker, NAMES};
use crate::{Bump, Side, compare};

/// Analyses a document, unless names of it collide.
fn side(document: &Value, lock: Option<&str>) -> Option<Side> {
    let description = document.to_string();
    let input = Input {
        lock,
        strict: true,
        ..Input::new(&description)
    };
    // A name that is set apart by a number may move to another.
    let analysis = analyse(&input, Stale::Keep, &mut |_| {}).ok()?;
    let notes = &analysis.findings.notes;
    let are_apart = notes.iter().any(|note| note.code == "names::apart");
    (!are_apart).then(|| Side::new(&input).ok()).flatten()
}

/// Returns a document whose references lead somewhere, with ids of their own and the parameters of its paths.
fn repaired(mut document: Value) -> Value {
    for name in NAMES {
        let schemas = &mut document["components"]["schemas"];
        if schemas.get(name).is_none() {
            schemas[name] =
                json!({ "type": "object", "properties": { "name": { "type": "string" } } });
        }
    }
    let mut ids = 0;
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in paths.into_iter().flatten() {
        let in_path = ["x", "y"]
            .into_iter()
            .filter(|name| path.contains(&format!("{{{name}}}")));
        let in_path: Vec<Value> = in_path
            .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
            .collect();
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        item.remove("parameters");
        for operation in item.values_mut() {
            ids += 1;
            operation["operationId"] = json!(format!("zoo/{ids}"));
            let mut parameters = in_path.clone();
            let given = operation["parameters"]
                .as_array()
                .cloned()
                .unwrap_or_default();
            for one in given.into_iter().filter(|one| one["in"] == "query") {
                if !parameters.iter().any(|other| other["name"] == one["name"]) {
                    parameters.push(one);
                }
            }
            operation["parameters"] = json!(parameters);
        }
    }
    document
}

/// Adds to a document: properties, enum values, variants, optional parameters, operations and schemas.
struct Additions<'m, 'b> {
    maker: &'m mut Maker<'b>,
    made: usize,
}

impl Additions<'_, '_> {
    fn extend_document(&mut self, document: &mut Value) {
        self.within(document);
        let paths = document.get_mut("paths").and_then(Value::as_object_mut);
        for item in paths.into_iter().flat_map(Map::values_mut) {
            for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
                if operation.get("responses").is_some() && self.maker.below(3) == 0 {
                    self.extend_operation(operation);
                }
            }
        }
        if self.maker.below(2) == 0 {
            let mut operation = self.maker.operation();
            operation["operationId"] = json!(self.fresh("zoo/more"));
            document["paths"]["/new"] = json!({ "get": operation });
        }
        if self.maker.below(2) == 0 {
            document["components"]["schemas"]["new-schema"] = self.maker.schema(2);
        }
    }

    fn extend_operation(&mut self, operation: &mut Value) {
        let parameter =
            json!({ "name": self.fresh("more"), "in": "query", "schema": self.maker.schema(1) });
        match operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        {
            Some(list) => list.push(parameter),
            None => operation["parameters"] = json!([parameter]),
        }
    }

    /// Adds to schemas below a value.
    fn within(&mut self, value: &mut Value) {
        match value {
            Value::Array(list) => list.iter_mut().for_each(|one| self.within(one)),
            Value::Object(map) => {
                map.values_mut().for_each(|one| self.within(one));
                if self.maker.below(4) == 0 {
                    self.extend_schema(map);
                }
            }
            _ => {}
        }
    }

    fn extend_schema(&mut self, schema: &mut Map<String, Value>) {
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        // Without a property it is a map, and not a struct.
        if let Some(properties) =
            properties.filter(|all| !all.is_empty() && all.values().all(Value::is_object))
        {
            properties.insert(self.fresh("added"), self.property());
        }
        for keyword in ["oneOf", "anyOf"] {
            let variants = schema.get_mut(keyword).and_then(Value::as_array_mut);
            // Before, it has to be a union: alternatives of one type are no choice.
            if let Some(variants) = variants.filter(|all| all.len() > 1 && are_distinct(all)) {
                let key = self.fresh("key");
                variants.push(json!({ "type": "object", "required": [key], "properties": { key.as_str(): { "type": "string" } } }));
            }
        }
        let values = schema.get_mut("enum").and_then(Value::as_array_mut);
        // One value alone tells what the variant of a union is, and names it.
        if let Some(values) = values.filter(|all| all.len() > 1) {
            values.push(json!(self.fresh("v")));
        }
    }

    /// Makes a schema that leads to no component. Through one, types may come to contain each other, and which of them is
    /// boxed then is not in the lock.
    fn property(&mut self) -> Value {
        let schema = self.maker.schema(1);
        match schema.to_string().contains("$ref") {
            true => json!({ "type": "string" }),
            false => schema,
        }
    }

    fn fresh(&mut self, word: &str) -> String {
        self.made += 1;
        format!("{word}{}", self.made)
    }
}

/// `true` if schemas are of different types, and objects have properties.
fn are_distinct(schemas: &[Value]) -> bool {
    let types: BTreeSet<&str> = schemas
        .iter()
        .filter_map(|one| one["type"].as_str())
        .collect();
    let is_open = |one: &Value| {
        one["type"] == "object" && one["properties"].as_object().is_none_or(Map::is_empty)
    };
    types.len() == schemas.len() && !schemas.iter().any(is_open)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, rng_seed: RngSeed::Fixed(3), failure_persistence: None, max_global_rejects: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn additions_break_no_source(
        bytes in proptest::collection::vec(any::<u8>(), 0..500),
        more in proptest::collection::vec(any::<u8>(), 1..300),
    ) {
        let document = repaired(Maker::new(&bytes).document());
        let mut head = document.clone();
        Additions { maker: &mut Maker::new(&more), made: 0 }.extend_document(&mut head);
        let Some(base) = side(&document, None) else {
            return Err(TestCaseError::reject("names of the document collide"));
        };
        let Some(head_side) = side(&head, Some(&base.lock)) else {
            return Err(TestCaseError::reject("names of the additions collide"));
        };
        let comparison = compare(&base, &head_side);
        let items = comparison.facts.iter().flat_map(|fact| &fact.items);
        let all = items.chain(&comparison.unexplained);
        let major: Vec<_> = all.filter(|change| change.bump == Bump::Major).collect();
        prop_assert!(major.is_empty(), "{:#?}\n{}\n{}", major, document, head);
    }
}
