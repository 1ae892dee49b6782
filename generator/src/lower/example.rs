//! Examples: what the description shows of a body.
//!
//! Takes: a media type object. Gives: the ids of its examples, each kept once however many operations show it. A value
//! may hold `{"$ref": "#/components/examples/…"}`, which stands for what that example shows.

use std::collections::BTreeMap;

use openapiv3::{Example as Said, MediaType, ReferenceOr};
use serde_json::{Map, Value};

use super::reference::{referred, unresolved};
use super::{Lowering, escape};
use crate::ir::{Example, ExampleId};

const EXAMPLES: &str = "#/components/examples/";

/// The examples that were found, by pointer.
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
    /// The examples of a body, which stands at `pointer`.
    pub(super) fn examples(&mut self, content: &'a MediaType, pointer: &str) -> Vec<ExampleId> {
        let mut ids = Vec::new();
        if let Some(value) = &content.example {
            let at = format!("{pointer}/example");
            ids.push(self.example("default", value, at));
        }
        for (name, either) in &content.examples {
            let at = format!("{pointer}/examples/{}", escape(name));
            let Some((name, said, at)) = self.said_example(name, either, at) else {
                continue;
            };
            // A text elsewhere is for people to look up; a value that is missing is the null that serde made of it.
            if said.external_value.is_none() {
                let value = said.value.as_ref().unwrap_or(&Value::Null);
                ids.push(self.example(name, value, format!("{at}/value")));
            }
        }
        ids
    }

    fn said_example(
        &mut self,
        name: &'a str,
        either: &'a ReferenceOr<Said>,
        at: String,
    ) -> Option<(&'a str, &'a Said, String)> {
        let reference = match either {
            ReferenceOr::Item(said) => return Some((name, said, at)),
            ReferenceOr::Reference { reference } => reference,
        };
        let Some((name, said)) = self.shown(reference) else {
            self.refuse(unresolved(reference, &at));
            return None;
        };
        Some((name, said, reference.trim_start_matches('#').to_owned()))
    }

    /// The component example that a reference leads to.
    fn shown(&self, reference: &'a str) -> Option<(&'a str, &'a Said)> {
        let examples = &self.document.components.as_ref()?.examples;
        let (name, said) = examples.get_key_value(&referred(reference, EXAMPLES)?)?;
        Some((name, said.as_item()?))
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
            pointer,
            json,
        });
        id
    }

    /// Whether a value holds a reference to an example.
    fn refers(&self, value: &Value) -> bool {
        match value {
            Value::Array(items) => items.iter().any(|item| self.refers(item)),
            Value::Object(map) => {
                self.stands_for(map).is_some() || map.values().any(|value| self.refers(value))
            }
            _ => false,
        }
    }

    /// What a value stands for, if it is nothing but a reference to an example: the name and the value of that.
    fn stands_for(&self, map: &Map<String, Value>) -> Option<(&'a str, &'a Value)> {
        let reference = map.get("$ref").filter(|_| map.len() == 1)?.as_str()?;
        let examples = &self.document.components.as_ref()?.examples;
        let (name, said) = examples.get_key_value(&referred(reference, EXAMPLES)?)?;
        Some((name, said.as_item()?.value.as_ref()?))
    }

    /// Puts in place of references what they stand for. One that leads back to an example it stands in, by the names
    /// in `inside`, is left as it is.
    fn resolve_within(&self, value: &mut Value, inside: &mut Vec<&'a str>) {
        match value {
            Value::Array(items) => items
                .iter_mut()
                .for_each(|item| self.resolve_within(item, inside)),
            Value::Object(map) => match self.stands_for(map) {
                Some((name, shown)) if !inside.contains(&name) => {
                    *value = shown.clone();
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
