//! Samples one schema, and what it consists of.

use std::collections::{BTreeMap, BTreeSet};
use std::ptr;

use serde_json::{Map, Value};

use super::leaf;
use super::parts::{kind, parts};
use crate::document::resolved;

/// The number of schemas and of values of examples that one sample may consist of.
const BUDGET: usize = 2_000;

/// The deepest nesting of a sample.
const DEEPEST: usize = 24;

/// The most elements that a list of a sample has.
const MOST_ELEMENTS: u64 = 4;

/// A sampling, with the budget that is left.
pub(super) struct Run<'a> {
    pub(super) document: &'a Value,
    everything: bool,
    pub(super) budget: usize,
    /// Schemas that are being sampled, from the outermost to the innermost.
    open: Vec<&'a Value>,
}

impl<'a> Run<'a> {
    pub(super) fn new(document: &'a Value, everything: bool) -> Self {
        Self {
            document,
            everything,
            budget: BUDGET,
            open: Vec::new(),
        }
    }

    /// Returns an example of a schema whose value has this name.
    pub(super) fn sample(&mut self, schema: &'a Value, name: &str) -> Value {
        self.value(schema, name)
            .unwrap_or_else(|| self.empty(schema))
    }

    /// Returns an example of a schema; `None` if it is being sampled already, or the budget is used up.
    fn value(&mut self, schema: &'a Value, name: &str) -> Option<Value> {
        self.budget = self.budget.checked_sub(1)?;
        let schema = resolved(self.document, schema)?;
        let is_open = self.open.iter().any(|open| ptr::eq(*open, schema));
        if is_open || self.open.len() >= DEEPEST {
            return None;
        }
        if let Some(stated) = self.stated(schema, schema) {
            return Some(stated);
        }
        self.open.push(schema);
        let parts = parts(self.document, schema);
        let value = self.made(&parts, name);
        self.open.pop();
        value
    }

    /// Makes a value of a schema that consists of these parts, and that states none itself.
    fn made(&mut self, parts: &[&'a Value], name: &str) -> Option<Value> {
        let kind = kind(parts);
        if kind == "object" {
            return Some(Value::Object(self.object(parts)));
        }
        if let Some(stated) = parts.iter().find_map(|part| self.stated(part, part)) {
            return Some(stated);
        }
        let with = |key: &str| {
            let mut with = parts.iter().filter(|part| part.get(key).is_some());
            with.next().copied().unwrap_or(&Value::Null)
        };
        Some(match kind {
            "array" => Value::Array(self.array(with("items"), name)),
            "boolean" => Value::Bool(true),
            "integer" => leaf::integer(with("type")),
            "number" => leaf::number(with("type")),
            "null" => Value::Null,
            _ => Value::String(leaf::text(with("type"), name)),
        })
    }

    /// Returns the members that the parts state as examples, and examples of the required ones that they do not.
    fn object(&mut self, parts: &[&'a Value]) -> Map<String, Value> {
        let mut object = Map::new();
        for stated in parts.iter().filter_map(|part| self.stated(part, part)) {
            if let Value::Object(members) = stated {
                object.extend(members);
            }
        }
        let required = parts
            .iter()
            .filter_map(|part| part.get("required")?.as_array());
        let required: BTreeSet<&str> = required.flatten().filter_map(Value::as_str).collect();
        let mut known = BTreeMap::new();
        let properties = parts
            .iter()
            .filter_map(|part| part.get("properties")?.as_object());
        for (name, schema) in properties.flatten() {
            let is_new = known.insert(name, ()).is_none() && !object.contains_key(name);
            let is_required = required.contains(name.as_str());
            if self.budget == 0 || !is_new || !(is_required || self.everything) {
                continue;
            }
            match self.value(schema, &leaf::words(name)) {
                Some(value) => drop(object.insert(name.clone(), value)),
                None if is_required => drop(object.insert(name.clone(), self.empty(schema))),
                None => {}
            }
        }
        self.add_undeclared(parts, &mut object);
        object
    }

    /// Adds a member to an object that would be too small without, or of which only the type of members is known.
    fn add_undeclared(&mut self, parts: &[&'a Value], object: &mut Map<String, Value>) {
        let mut least = parts
            .iter()
            .filter_map(|part| part.get("minProperties")?.as_u64());
        let is_wanted = self.everything || least.next().is_some_and(|least| least > 0);
        let mut types = parts
            .iter()
            .filter_map(|part| part.get("additionalProperties"));
        let schema = types.find(|schema| schema.is_object());
        if let Some(schema) = schema.filter(|_| is_wanted && object.is_empty())
            && let Some(value) = self.value(schema, "value")
        {
            object.insert("name".to_owned(), value);
        }
    }

    fn array(&mut self, schema: &'a Value, name: &str) -> Vec<Value> {
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(1);
        let items = schema.get("items").unwrap_or(&Value::Null);
        let elements = (0..least.clamp(1, MOST_ELEMENTS)).map_while(|_| self.value(items, name));
        elements.collect()
    }

    /// Returns the smallest value of a schema that cannot be sampled.
    fn empty(&self, schema: &'a Value) -> Value {
        match kind(&parts(self.document, schema)) {
            "object" => Value::Object(Map::new()),
            "array" => Value::Array(Vec::new()),
            _ => Value::Null,
        }
    }
}
