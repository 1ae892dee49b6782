//! Makes example values of schemas, parameters and bodies.
//!
//! Takes: the document and a JSON pointer. Gives: a JSON value, which the description states or which fits its schema.
//!
//! ```text
//! {type: object, required: [title], properties: {title: {type: string}, id: {type: integer}}}  →  {"title": "title"}
//! ```
//!
//! Invariant: every document ends the sampling, because each schema costs a part of a budget.

mod leaf;
mod parts;
mod run;
mod stated;
#[cfg(test)]
mod tests;

use serde_json::Value;

use self::run::Run;
use crate::document::resolved;

/// Maker of example values.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sampler<'a> {
    document: &'a Value,
    everything: bool,
}

impl<'a> Sampler<'a> {
    /// Creates a sampler of a document of OpenAPI 3.0, which fills in required properties only.
    pub(crate) fn new(document: &'a Value) -> Self {
        Self {
            document,
            everything: false,
        }
    }

    /// Returns a sampler that fills in optional properties as well.
    pub(crate) fn everything(self) -> Self {
        Self {
            everything: true,
            ..self
        }
    }

    /// Returns an example of the schema at a pointer; null if there is no schema.
    pub(crate) fn schema(&self, pointer: &str) -> Value {
        let name = pointer.rsplit('/').next().unwrap_or_default();
        let schema = self.document.pointer(pointer);
        schema.map_or(Value::Null, |schema| {
            Run::new(self.document, self.everything).sample(schema, name)
        })
    }

    /// Returns an example of the parameter at a pointer, which may be that of a reference; null if there is none.
    pub(crate) fn parameter(&self, pointer: &str) -> Value {
        let parameter = self.document.pointer(pointer);
        let parameter = parameter.and_then(|one| resolved(self.document, one));
        let Some(parameter) = parameter else {
            return Value::Null;
        };
        let name = parameter.get("name").and_then(Value::as_str);
        self.described(parameter, &leaf::capitals(name.unwrap_or_default()))
    }

    /// Returns an example of the body of an operation in a media type; null if there is none. One with everything is made from
    /// the schema, since examples leave out what is optional.
    pub(crate) fn body(&self, operation: &str, media: &str) -> Value {
        let body = self.document.pointer(&format!("{operation}/requestBody"));
        let body = body.and_then(|one| resolved(self.document, one));
        let content = body.and_then(|body| body.get("content")?.get(media));
        match content.and_then(|content| content.get("schema")) {
            Some(schema) if self.everything => Run::new(self.document, true).sample(schema, "body"),
            _ => content.map_or(Value::Null, |content| self.described(content, "body")),
        }
    }

    /// Samples what has examples next to its schema: a parameter, or a body in a media type.
    fn described(&self, described: &'a Value, name: &str) -> Value {
        let content = || described.get("content")?.as_object()?.values().next();
        let schema = described
            .get("schema")
            .or_else(|| content()?.get("schema"))
            .unwrap_or(&Value::Null);
        let mut run = Run::new(self.document, self.everything);
        match run.stated(described, schema) {
            Some(stated) => stated,
            None => run.sample(schema, name),
        }
    }
}
