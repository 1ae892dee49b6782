//! What is called: each operation as often as its description has something new to say of it.
//!
//! Takes: the description. Gives: calls in which each of these is there at least once: each success, with each of its
//! examples; each example of a request body, one with everything, one with nothing that need not be, one with each optional
//! member alone; all optional parameters of the query together, each alone, and none; each value of a parameter's enum.

use std::collections::BTreeMap;

use octoforge_dispatch::Arguments;
use serde_json::{Value, json};

use crate::bodies::bodies;
use crate::description::Description;
use crate::operation::{Operation, Parameter};
use crate::sample::{number, sample};
use crate::schema::fits;

type Values = BTreeMap<String, Value>;

/// One call, and what is answered.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    /// The index of the operation.
    pub(crate) operation: usize,
    pub(crate) arguments: Arguments,
    pub(crate) answer: Answer,
}

/// An answer as the description shows it.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media: Option<String>,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn is_redirect(&self) -> bool {
        (300..400).contains(&self.status)
    }

    pub(crate) fn is_json(&self) -> bool {
        let media = self.media.as_ref();
        media.is_some_and(|media| media.contains("json"))
    }
}

/// Every call of an operation.
pub(crate) fn calls(description: &Description, index: usize) -> Vec<Planned> {
    let operation = &description.operations[index];
    let parameters = operation.parameters(true).collect::<Vec<_>>();
    let paths = turns(description, &parameters);
    let queries = queries(description, operation);
    let bodies = bodies(description, operation);
    let answers = answers(operation);
    let lengths = [paths.len(), queries.len(), bodies.len(), answers.len()];
    let call = |turn: usize| Planned {
        operation: index,
        arguments: Arguments {
            path: paths[turn % paths.len()].clone(),
            query: queries[turn % queries.len()].clone(),
            body: bodies[turn % bodies.len()].clone(),
        },
        answer: answers[turn % answers.len()].clone(),
    };
    let most = lengths.into_iter().max().unwrap();
    (0..most).map(call).collect()
}

fn answers(operation: &Operation) -> Vec<Answer> {
    let successes = operation.successes.iter();
    let answers = successes.flat_map(|success| {
        let of = |media: Option<&String>, body: String| Answer {
            status: success.status,
            media: media.cloned(),
            body,
        };
        let Some((media, examples)) = &success.form else {
            return vec![of(None, String::new())];
        };
        assert!(!examples.is_empty(), "{} shows no answer", operation.id);
        let bodies = examples.iter().map(|example| match example {
            Value::String(text) if !media.contains("json") => text.clone(),
            other => other.to_string(),
        });
        bodies.map(|body| of(Some(media), body)).collect()
    });
    answers.collect()
}

fn queries(description: &Description, operation: &Operation) -> Vec<Values> {
    let (required, optional): (Vec<_>, Vec<_>) =
        operation.parameters(false).partition(|one| one.required);
    let with = |optional: &[&Parameter]| turns(description, &[&required[..], optional].concat());
    let mut all = with(&optional);
    for alone in &optional {
        all.extend(with(&[*alone]).into_iter().take(1));
    }
    all.extend(with(&[]).into_iter().take(1));
    all.dedup();
    all
}

/// Parameters with values, as often as it takes for each to have had all of its own.
fn turns(description: &Description, parameters: &[&Parameter]) -> Vec<Values> {
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

/// The values that a parameter is given: those that are shown, else those of its enum, else what is made up.
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
            // A comma within an element must not be taken for one between two.
            let other = made(description, &schema["items"], &format!("{name},"));
            vec![one.into_iter().chain(other).collect()]
        }
        _ => vec![sample(description, schema, name)],
    }
}
