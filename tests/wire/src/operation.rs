//! Operations and their parameters, as the description has them.

use serde_json::{Map, Value, json};

/// An operation.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    /// Method in capitals.
    pub(crate) method: String,
    /// Path as the description has it.
    pub(crate) template: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Value>,
    pub(crate) responses: Map<String, Value>,
}

/// A parameter.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// `path`, `query`, `header` or `cookie`.
    pub(crate) place: String,
    pub(crate) required: bool,
    pub(crate) style: String,
    pub(crate) explode: bool,
    /// `true` if the value is JSON text.
    pub(crate) is_json: bool,
    /// `true` if slashes of the value are those of the path.
    pub(crate) several: bool,
    pub(crate) schema: Value,
}

impl Parameter {
    /// Reads a parameter; `None` if it is none.
    pub(crate) fn of(declared: &Value) -> Option<Self> {
        let text = |key: &str| declared.get(key).and_then(Value::as_str);
        let place = text("in")?;
        let usual = match place {
            "query" | "cookie" => "form",
            _ => "simple",
        };
        let style = text("style").unwrap_or(usual);
        let content = declared.get("content").and_then(Value::as_object);
        let content = content.and_then(|all| all.iter().next());
        let is_json = content.is_some_and(|(media, _)| is_json(media));
        let schema = match content {
            Some((_, content)) if is_json => content.get("schema").cloned(),
            Some(_) => None,
            None => declared.get("schema").cloned(),
        };
        let flag = |key: &str| declared.get(key).and_then(Value::as_bool);
        Some(Self {
            name: text("name")?.to_owned(),
            place: place.to_owned(),
            required: place == "path" || flag("required") == Some(true),
            explode: flag("explode").unwrap_or(style == "form"),
            style: style.to_owned(),
            several: flag("x-multi-segment") == Some(true),
            is_json,
            schema: schema.unwrap_or_else(|| json!({ "type": "string" })),
        })
    }
}

impl Operation {
    /// Adds parameters that the path names without a declaration, and drops those of the path that it does not name.
    pub(crate) fn complete(&mut self) {
        let names: Vec<String> = names(&self.template).map(str::to_owned).collect();
        self.parameters
            .retain(|one| one.place != "path" || names.contains(&one.name));
        for name in names {
            if !self
                .parameters
                .iter()
                .any(|one| one.name == name && one.place != "header")
            {
                let declared =
                    json!({ "name": name, "in": "path", "schema": { "type": "string" } });
                self.parameters.extend(Parameter::of(&declared));
            }
        }
    }

    /// Returns the path without query and fragment.
    pub(crate) fn path(&self) -> &str {
        self.template.split(['?', '#']).next().unwrap_or_default()
    }
}

/// Returns the names in braces.
fn names(template: &str) -> impl Iterator<Item = &str> {
    let template = template.split('#').next().unwrap_or_default();
    let parts = template.split('{').skip(1);
    parts.filter_map(|part| Some(part.split_once('}')?.0))
}

/// `true` if a media type is JSON.
pub(crate) fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim();
    media == "application/json" || media.ends_with("+json")
}
