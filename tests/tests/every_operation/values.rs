//! Chooses values of parameters.
//!
//! Takes: parameters. Gives: each of their values at least once: the examples, or else the values of the enum, or else
//! values made up from the schema.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::description::Description;
use crate::operation::Parameter;
use crate::sample::{number, sample};
use crate::schema::fits;

pub(crate) type Values = BTreeMap<String, Value>;

/// Returns combinations of parameter values, as many as it takes to use each value.
pub(crate) fn turns(description: &Description, parameters: &[&Parameter]) -> Vec<Values> {
    let named = parameters.iter();
    let named = named.map(|one| (one.name.clone(), values(description, one)));
    let named: Vec<(String, Vec<Value>)> = named.collect();
    let most = named.iter().map(|(_, values)| values.len()).max();
    let turn = |turn: usize| -> Values {
        let one = |values: &Vec<Value>| values[turn % values.len()].clone();
        let named = named.iter();
        named
            .map(|(name, values)| (name.clone(), one(values)))
            .collect()
    };
    (0..most.unwrap_or(1)).map(turn).collect()
}

/// Returns the values of a parameter: its examples, or else the values of its enum, or else made-up ones.
fn values(description: &Description, parameter: &Parameter) -> Vec<Value> {
    let (schema, name) = (&parameter.schema, parameter.name.as_str());
    let valid = |value: &&Value| fits(description, schema, value);
    let shown = parameter.examples.iter().chain(schema.get("example"));
    let shown: Vec<Value> = shown.filter(valid).cloned().collect();
    let values = match shown.is_empty() {
        true => made(description, schema, name),
        false => shown,
    };
    let all_valid = !values.is_empty() && values.iter().all(|value| valid(&value));
    assert!(all_valid, "`{name}` has no value that is valid: {values:?}");
    values
}

fn made(description: &Description, schema: &Value, name: &str) -> Vec<Value> {
    let schema = description.resolve(schema);
    if let Some(all) = schema.get("enum").and_then(Value::as_array) {
        return all.clone();
    }
    if let Some(variants) = schema.get("oneOf").and_then(Value::as_array) {
        let variants = variants.iter();
        return variants
            .flat_map(|one| made(description, one, name))
            .collect();
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("boolean") => vec![json!(true), json!(false)],
        Some("integer") => vec![number(schema, name)],
        Some("array") => {
            let one = made(description, &schema["items"], name);
            // A comma within an element must not be read as a separator.
            let other = made(description, &schema["items"], &format!("{name},"));
            vec![one.into_iter().chain(other).collect()]
        }
        _ => vec![sample(description, schema, name)],
    }
}
