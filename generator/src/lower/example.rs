//! Examples of bodies.
//!
//! Takes: a media type object. Gives: the ids of its examples; an example shared by operations is kept once. A value may
//! contain `{"$ref": "#/components/examples/…"}`, which is replaced by the value of that example.

use std::collections::BTreeMap;

use openapiv3::{Example as Declared, MediaType, ReferenceOr};
use serde_json::{Map, Value};

use super::reference::{referred, unresolved};
use super::{Lowering, escape};
use crate::ir::{Example, ExampleId, Name};

const EXAMPLES: &str = "#/components/examples/";

/// Collected examples, by pointer.
#[derive(Default)]
pub(super) struct Examples {
    all: Vec<Example>,
    ids: BTreeMap<String, ExampleId>,
}

impl Examples {
    pub(super) fn into_all(self) -> Vec<Example> {
        self.all
    }
}

impl<'a> Lowering<'a> {
    /// Returns the examples of a body at `pointer`.
    pub(super) fn examples(&mut self, content: &'a MediaType, pointer: &str) -> Vec<ExampleId> {
        let mut ids = Vec::new();
        if let Some(value) = &content.example {
            let at = format!("{pointer}/example");
            ids.push(self.example("default", value, at));
        }
        for (name, either) in &content.examples {
            let at = format!("{pointer}/examples/{}", escape(name));
            let Some((name, declared, at)) = self.declared_example(name, either, at) else {
                continue;
            };
            // An external value is for readers to look up; a missing value is a null that serde turned into `None`.
            if declared.external_value.is_none() {
                let value = declared.value.as_ref().unwrap_or(&Value::Null);
                ids.push(self.example(name, value, format!("{at}/value")));
            }
        }
        ids
    }

    fn declared_example(
        &mut self,
        name: &'a str,
        either: &'a ReferenceOr<Declared>,
        at: String,
    ) -> Option<(&'a str, &'a Declared, String)> {
        let reference = match either {
            ReferenceOr::Item(declared) => return Some((name, declared, at)),
            ReferenceOr::Reference { reference } => reference,
        };
        let Some((name, declared)) = self.component_example(reference) else {
            self.hole(unresolved(reference, &at));
            return None;
        };
        Some((name, declared, reference.trim_start_matches('#').to_owned()))
    }

    /// Returns the name and content of the component example that a reference points to.
    fn component_example(&self, reference: &'a str) -> Option<(&'a str, &'a Declared)> {
        let examples = &self.document.components.as_ref()?.examples;
        let (name, declared) = examples.get_key_value(&referred(reference, EXAMPLES)?)?;
        Some((name, declared.as_item()?))
    }

    fn example(&mut self, name: &str, value: &Value, pointer: String) -> ExampleId {
        if let Some(id) = self.examples.ids.get(&pointer) {
            return *id;
        }
        let id = ExampleId(self.examples.all.len());
        self.examples.ids.insert(pointer.clone(), id);
        let json = if self.refers(value) {
            let mut value = value.clone();
            self.resolve_within(&mut value, &mut Vec::new());
            value.to_string()
        } else {
            value.to_string()
        };
        self.examples.all.push(Example {
            name: name.to_owned(),
            constant: Name::default(),
            pointer,
            json,
        });
        id
    }

    /// `true` if a value contains a reference to an example.
    fn refers(&self, value: &Value) -> bool {
        match value {
            Value::Array(items) => items.iter().any(|item| self.refers(item)),
            Value::Object(map) => {
                self.referenced_example(map).is_some()
                    || map.values().any(|value| self.refers(value))
            }
            _ => false,
        }
    }

    /// If a value is only a reference to an example, returns the name and the value of that example.
    fn referenced_example(&self, map: &Map<String, Value>) -> Option<(&'a str, &'a Value)> {
        let reference = map.get("$ref").filter(|_| map.len() == 1)?.as_str()?;
        let examples = &self.document.components.as_ref()?.examples;
        let (name, declared) = examples.get_key_value(&referred(reference, EXAMPLES)?)?;
        Some((name, declared.as_item()?.value.as_ref()?))
    }

    /// Replaces references by the values of their examples. A reference to an example that contains it, listed in `inside`,
    /// is left as it is.
    fn resolve_within(&self, value: &mut Value, inside: &mut Vec<&'a str>) {
        match value {
            Value::Array(items) => items
                .iter_mut()
                .for_each(|item| self.resolve_within(item, inside)),
            Value::Object(map) => match self.referenced_example(map) {
                Some((name, replacement)) if !inside.contains(&name) => {
                    *value = replacement.clone();
                    inside.push(name);
                    self.resolve_within(value, inside);
                    inside.pop();
                }
                _ => map
                    .values_mut()
                    .for_each(|value| self.resolve_within(value, inside)),
            },
            _ => {}
        }
    }
}
