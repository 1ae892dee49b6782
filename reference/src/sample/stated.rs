//! Finds the values that a description states: examples, defaults, and those of enums.

use serde_json::Value;

use super::parts::{kind, parts};
use super::run::Run;
use crate::document::resolved;

impl<'a> Run<'a> {
    /// Returns the example that is stated next to a schema or in it and fits it, else its default, else the first value of
    /// its enum.
    pub(super) fn stated(&mut self, beside: &'a Value, schema: &'a Value) -> Option<Value> {
        let schema = resolved(self.document, schema)?;
        let examples = match beside.get("examples") {
            Some(Value::Array(all)) => all.iter().collect(),
            Some(Value::Object(all)) => {
                let all = all.values().filter_map(|one| resolved(self.document, one));
                all.filter_map(|one| one.get("value")).collect()
            }
            _ => Vec::new(),
        };
        let default = schema.get("default").filter(|value| !value.is_null());
        let values = schema.get("enum").and_then(Value::as_array);
        let values = values
            .into_iter()
            .flatten()
            .filter(|value| !value.is_null());
        let mut all = beside.get("example").into_iter().chain(examples);
        let stated = all.find(|value| self.fits(schema, value));
        let stated = stated.or_else(|| default.filter(|value| self.fits(schema, value)));
        let stated = stated.or_else(|| values.into_iter().next())?;
        self.budget = self.budget.checked_sub(size(stated, self.budget)?)?;
        Some(stated.clone())
    }

    /// `true` if a value has the type that a schema declares, and is one of its enum.
    fn fits(&self, schema: &'a Value, value: &Value) -> bool {
        let parts = parts(self.document, schema);
        let is_nullable = |part: &&Value| part.get("nullable") == Some(&Value::Bool(true));
        let has_type = match kind(&parts) {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_i64(),
            "number" => value.is_number(),
            "string" => value.is_string(),
            _ => true,
        };
        let values = schema.get("enum").and_then(Value::as_array);
        let is_listed = values.is_none_or(|values| values.contains(value));
        has_type && is_listed || value.is_null() && parts.iter().any(is_nullable)
    }
}

/// Returns the number of values in a value; `None` if it is more than `most`.
fn size(value: &Value, most: usize) -> Option<usize> {
    let mut waiting = vec![value];
    let mut size = 0;
    while let Some(value) = waiting.pop() {
        size += 1;
        match value {
            Value::Array(elements) => waiting.extend(elements.iter().take(most)),
            Value::Object(members) => waiting.extend(members.values().take(most)),
            _ => {}
        }
        if size + waiting.len() > most {
            return None;
        }
    }
    Some(size)
}
