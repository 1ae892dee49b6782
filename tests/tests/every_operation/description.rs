//! The description as this test reads it: from plain data, with nothing of the generator but the corrections.
//!
//! Takes: the corrected document. Gives: its operations, with references resolved as far as a caller needs.

use octoforge_generator::{File, correct, parse_document};
use octoforge_tests::github;
use serde_json::Value;

use crate::operation::{Body, Form, Operation, Parameter, Success};

/// The methods of a path item.
const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// The whole description.
pub(crate) struct Description {
    document: Value,
    pub(crate) operations: Vec<Operation>,
}

impl Description {
    /// The vendored description, corrected.
    pub(crate) fn corrected() -> Self {
        let case = github();
        let mut document = case.parsed();
        let (corrections, _) = case.text(File::Corrections);
        let list = parse_document(corrections, File::Corrections).unwrap();
        correct::apply(&mut document, &list).unwrap();
        let mut description = Self {
            document,
            operations: Vec::new(),
        };
        description.operations = description.read();
        description
    }

    /// What a value is; of a reference, what it leads to.
    pub(crate) fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            let pointer = reference.strip_prefix('#').unwrap();
            value = self.document.pointer(pointer).unwrap();
        }
        value
    }

    fn read(&self) -> Vec<Operation> {
        let paths = self.document["paths"].as_object().unwrap();
        let all = paths.iter().flat_map(|(path, item)| {
            let methods = METHODS.iter();
            methods.filter_map(move |method| Some((path, item, method, item.get(method)?)))
        });
        let operations = all.map(|(path, item, method, said)| {
            let parameters = list(item, "parameters").chain(list(said, "parameters"));
            let body = said.get("requestBody");
            Operation {
                id: text(&said["operationId"]),
                method: method.to_uppercase(),
                path: path.clone(),
                server: said.pointer("/servers/0/url").map(text),
                parameters: parameters.map(|one| self.parameter(one)).collect(),
                body: body.map(|body| self.body(body)),
                successes: self.successes(&said["responses"]),
                redirects: said["responses"].get("302").is_some(),
            }
        });
        operations.collect()
    }

    fn parameter(&self, said: &Value) -> Parameter {
        let said = self.resolve(said);
        let place = text(&said["in"]);
        assert!(
            ["path", "query"].contains(&place.as_str()),
            "this test knows no parameters in {place}"
        );
        let own = said.get("example").into_iter();
        Parameter {
            name: text(&said["name"]),
            in_path: place == "path",
            required: is(said, "required"),
            several: is(said, "x-multi-segment"),
            joined: said.get("explode") == Some(&Value::Bool(false)),
            schema: self.resolve(&said["schema"]).clone(),
            examples: own.cloned().chain(self.examples(said)).collect(),
        }
    }

    fn body(&self, said: &Value) -> Body {
        let said = self.resolve(said);
        let content = said["content"].as_object().unwrap().iter();
        let forms = content.map(|(media, form)| (media.clone(), self.form(form)));
        Body {
            required: is(said, "required"),
            forms: forms.collect(),
        }
    }

    /// Each 2xx; where there is none, the redirect.
    fn successes(&self, responses: &Value) -> Vec<Success> {
        let of = |first: &str| -> Vec<Success> {
            let responses = responses.as_object().unwrap().iter();
            let responses = responses.filter(|(status, _)| status.starts_with(first));
            let successes = responses.map(|(status, said)| Success {
                status: status.parse().unwrap(),
                forms: self.forms(self.resolve(said)),
            });
            successes.collect()
        };
        let successes = of("2");
        let successes = match successes.is_empty() {
            true => of("302"),
            false => successes,
        };
        assert!(!successes.is_empty(), "an operation has no success");
        successes
    }

    /// Of several media types callers get JSON, under its own name or another: that one first.
    fn forms(&self, response: &Value) -> Vec<(String, Form)> {
        let content = response.get("content").and_then(Value::as_object);
        let content = content.into_iter().flatten();
        let mut forms: Vec<(String, Form)> = content
            .map(|(media, form)| (media.clone(), self.form(form)))
            .collect();
        forms.sort_by_key(|(media, _)| match media.as_str() {
            media if media.contains("application/json") => 0,
            media if media.contains("json") => 1,
            _ => 2,
        });
        forms
    }

    fn form(&self, said: &Value) -> Form {
        Form {
            schema: said.get("schema").cloned().unwrap_or_default(),
            examples: self.examples(said),
        }
    }

    /// What is shown under `examples`.
    fn examples(&self, of: &Value) -> Vec<Value> {
        let examples = of.get("examples").and_then(Value::as_object);
        let examples = examples.into_iter().flatten();
        let values = examples.filter_map(|(_, example)| self.resolve(example).get("value"));
        values.map(|value| self.shown(value)).collect()
    }

    /// A value in which each reference to an example stands for what that shows.
    fn shown(&self, value: &Value) -> Value {
        match value {
            Value::Array(items) => items.iter().map(|item| self.shown(item)).collect(),
            Value::Object(map) if map.len() == 1 && map.contains_key("$ref") => {
                self.shown(&self.resolve(value)["value"])
            }
            Value::Object(map) => {
                let members = map.iter();
                let members = members.map(|(key, value)| (key.clone(), self.shown(value)));
                members.collect()
            }
            other => other.clone(),
        }
    }
}

fn list<'a>(of: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    of.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn is(of: &Value, key: &str) -> bool {
    of.get(key) == Some(&Value::Bool(true))
}
