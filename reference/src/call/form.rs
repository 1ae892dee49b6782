//! Writes the fields of a form as names and texts.
//!
//! ```text
//! {"tags": ["a", "b"], "owner": {"id": 1}}   →   tags=a   tags=b   owner={"id":1}
//! ```

use octoforge_generator::ir::{Body, Definition, Form};
use serde_json::{Map, Value};

use super::encode::text_of;

/// Returns the entries of a form, in the order of its fields.
pub(super) fn entries(
    body: &Body,
    types: &[Definition],
    fields: &Map<String, Value>,
) -> Vec<(String, String)> {
    let described = body.flat_object(types).map(|object| &object.fields);
    let mut entries = Vec::new();
    for (name, value) in fields {
        let mut described = described.into_iter().flatten();
        let form = described.find(|field| field.wire == *name);
        let form = form.map_or(Form::Form, |field| body.form_of(field));
        match (form, value) {
            (Form::Deep, value) => deep(name, value, &mut entries),
            (Form::Form, Value::Array(all)) => {
                entries.extend(all.iter().map(|one| (name.clone(), text_of(one))));
            }
            (Form::Form, Value::Object(all)) => {
                entries.extend(all.iter().map(|(key, one)| (key.clone(), text_of(one))));
            }
            (Form::FormJoined, value) => entries.push((name.clone(), joined(value, ","))),
            (Form::Spaces, value) => entries.push((name.clone(), joined(value, " "))),
            (Form::Pipes, value) => entries.push((name.clone(), joined(value, "|"))),
            (_, value) => entries.push((name.clone(), text_of(value))),
        }
    }
    entries
}

fn joined(value: &Value, between: &str) -> String {
    let texts: Vec<String> = match value {
        Value::Array(all) => all.iter().map(text_of).collect(),
        Value::Object(all) => all
            .iter()
            .flat_map(|(key, value)| [key.clone(), text_of(value)])
            .collect(),
        one => vec![text_of(one)],
    };
    texts.join(between)
}

fn deep(name: &str, value: &Value, into: &mut Vec<(String, String)>) {
    match value {
        Value::Object(all) => {
            for (key, value) in all {
                deep(&format!("{name}[{key}]"), value, into);
            }
        }
        Value::Array(all) => {
            for (index, value) in all.iter().enumerate() {
                deep(&format!("{name}[{index}]"), value, into);
            }
        }
        one => into.push((name.to_owned(), text_of(one))),
    }
}
