//! Reads the description independently of the generator: as plain data, with only the corrections applied.
//!
//! Takes: the corrected document. Gives: its operations, with references resolved as far as a caller needs.

use octoforge_generator::{File, correct, parse_document};
use octoforge_tests::github;
use serde_json::Value;

use crate::operation::{Body, Form, Operation, Parameter, Success};

/// The methods of a path item.
const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// The description.
pub(crate) struct Description {
    document: Value,
    pub(crate) operations: Vec<Operation>,
}

impl Description {
    /// Reads the vendored description, corrected.
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

    /// Returns the value, or its target if it is a reference.
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
        let operations = all.map(|(path, item, method, declared)| {
            let parameters = list(item, "parameters").chain(list(declared, "parameters"));
            let body = declared.get("requestBody");
            Operation {
                id: text(&declared["operationId"]),
                method: method.to_uppercase(),
                path: path.clone(),
                server: declared.pointer("/servers/0/url").map(text),
                parameters: parameters.map(|one| self.parameter(one)).collect(),
                body: body.map(|body| self.body(body)),
                successes: self.successes(&declared["responses"]),
                redirects: declared["responses"].get("302").is_some(),
            }
        });
        operations.collect()
    }

    fn parameter(&self, declared: &Value) -> Parameter {
        let declared = self.resolve(declared);
        let place = text(&declared["in"]);
        assert!(
            ["path", "query"].contains(&place.as_str()),
            "this test knows no parameters in {place}"
        );
        let own = declared.get("example").into_iter();
        Parameter {
            name: text(&declared["name"]),
            in_path: place == "path",
            required: is(declared, "required"),
            several: is(declared, "x-multi-segment"),
            joined: declared.get("explode") == Some(&Value::Bool(false)),
            schema: self.resolve(&declared["schema"]).clone(),
            examples: own.cloned().chain(self.examples(declared)).collect(),
        }
    }

    fn body(&self, declared: &Value) -> Body {
        let declared = self.resolve(declared);
        let content = declared["content"].as_object().unwrap().iter();
        let forms = content.map(|(media, form)| (media.clone(), self.form(form)));
        Body {
            required: is(declared, "required"),
            forms: forms.collect(),
        }
    }

    /// Returns each 2xx response; if there is none, the redirect.
    fn successes(&self, responses: &Value) -> Vec<Success> {
        let of = |first: &str| -> Vec<Success> {
            let responses = responses.as_object().unwrap().iter();
            let responses = responses.filter(|(status, _)| status.starts_with(first));
            let successes = responses.map(|(status, declared)| Success {
                status: status.parse().unwrap(),
                forms: self.forms(self.resolve(declared)),
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

    /// Returns the bodies of a response by media type. If there are several media types, JSON is preferred, including
    /// media types that are JSON under another name.
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

    fn form(&self, declared: &Value) -> Form {
        Form {
            schema: declared.get("schema").cloned().unwrap_or_default(),
            examples: self.examples(declared),
        }
    }

    /// Returns the values under `examples`.
    fn examples(&self, of: &Value) -> Vec<Value> {
        let examples = of.get("examples").and_then(Value::as_object);
        let examples = examples.into_iter().flatten();
        let values = examples.filter_map(|(_, example)| self.resolve(example).get("value"));
        values.map(|value| self.shown(value)).collect()
    }

    /// Replaces each reference to an example with the value of the example.
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
