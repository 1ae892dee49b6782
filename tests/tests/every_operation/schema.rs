//! Validates JSON against a schema of the description.
//!
//! Takes: a schema in its original form, and a value. Gives: everything that is wrong with the value, each with its
//! place.
//!
//! ```text
//! {type: object, required: [name]}  {"nam": 1}  →  ["/: `name` is missing"]
//! ```

use regex_lite::Regex;
use serde_json::Value;

use crate::description::Description;

/// Returns everything that is wrong with a value.
pub(crate) fn faults(description: &Description, schema: &Value, value: &Value) -> Vec<String> {
    let mut check = Check {
        description,
        faults: Vec::new(),
    };
    check.value(schema, value, "");
    check.faults
}

/// `true` if a value is valid.
pub(crate) fn fits(description: &Description, schema: &Value, value: &Value) -> bool {
    faults(description, schema, value).is_empty()
}

/// Returns a schema, its variants, and recursively their variants.
pub(crate) fn variants<'a>(description: &'a Description, schema: &'a Value) -> Vec<&'a Value> {
    let schema = description.resolve(schema);
    let below = list(schema, "oneOf").chain(list(schema, "anyOf"));
    let below = below.flat_map(|variant| variants(description, variant));
    std::iter::once(schema).chain(below).collect()
}

/// `true` if an object requires this property.
pub(crate) fn required(schema: &Value, name: &str) -> bool {
    list(schema, "required").any(|one| one == name)
}

struct Check<'a> {
    description: &'a Description,
    faults: Vec<String>,
}

impl Check<'_> {
    fn expect(&mut self, holds: bool, at: &str, wrong: impl FnOnce() -> String) {
        if !holds {
            self.faults.push(format!("{at}/: {}", wrong()));
        }
    }

    fn value(&mut self, schema: &Value, value: &Value, at: &str) {
        let schema = self.description.resolve(schema);
        if value.is_null() && schema.get("nullable") == Some(&Value::Bool(true)) {
            return;
        }
        if let Some(kind) = schema.get("type").and_then(Value::as_str) {
            self.expect(is(value, kind), at, || format!("{value} is no {kind}"));
        }
        if let Some(all) = schema.get("enum").and_then(Value::as_array) {
            self.expect(all.contains(value), at, || format!("{value} is no {all:?}"));
        }
        self.variants(schema, value, at);
        match value {
            Value::Object(_) => self.object(schema, value, at),
            Value::Array(items) => self.list(schema, items, at),
            Value::String(text) => self.text(schema, text, at),
            Value::Number(number) => {
                let number = number.as_f64().unwrap();
                self.bounds(schema, ["minimum", "maximum"], number, at);
            }
            Value::Bool(_) | Value::Null => {}
        }
    }

    fn variants(&mut self, schema: &Value, value: &Value, at: &str) {
        for part in list(schema, "allOf") {
            self.value(part, value, at);
        }
        for key in ["oneOf", "anyOf"] {
            let fitting = list(schema, key).filter(|one| fits(self.description, one, value));
            let fitting = fitting.count();
            let holds = match (key, list(schema, key).next()) {
                (_, None) => true,
                ("oneOf", _) => fitting == 1,
                _ => fitting > 0,
            };
            self.expect(holds, at, || format!("{value} fits {fitting} of `{key}`"));
        }
    }

    fn object(&mut self, schema: &Value, value: &Value, at: &str) {
        let members = value.as_object().unwrap();
        for name in list(schema, "required").filter_map(Value::as_str) {
            let there = members.contains_key(name);
            self.expect(there, at, || format!("`{name}` is missing"));
        }
        let length = count(members.len());
        self.bounds(schema, ["minProperties", "maxProperties"], length, at);
        for (name, member) in members {
            let place = format!("{at}/{name}");
            let declared = schema.get("properties").and_then(|all| all.get(name));
            match declared.or_else(|| schema.get("additionalProperties")) {
                Some(Value::Bool(false)) => self.faults.push(format!("{place}: is not declared")),
                Some(Value::Bool(true)) | None => {}
                Some(declared) => self.value(declared, member, &place),
            }
        }
    }

    fn list(&mut self, schema: &Value, items: &[Value], at: &str) {
        self.bounds(schema, ["minItems", "maxItems"], count(items.len()), at);
        if schema.get("uniqueItems") == Some(&Value::Bool(true)) {
            let once = |(index, item)| !items.iter().take(index).any(|other| other == item);
            let unique = items.iter().enumerate().all(once);
            self.expect(unique, at, || "an element is there twice".to_owned());
        }
        for (index, item) in items.iter().enumerate() {
            if let Some(each) = schema.get("items") {
                self.value(each, item, &format!("{at}/{index}"));
            }
        }
    }

    fn text(&mut self, schema: &Value, text: &str, at: &str) {
        let length = count(text.chars().count());
        self.bounds(schema, ["minLength", "maxLength"], length, at);
        let own = schema.get("pattern").and_then(Value::as_str);
        let format = schema.get("format").and_then(Value::as_str);
        for pattern in own.into_iter().chain(format.and_then(pattern_of)) {
            let fits = Regex::new(pattern).unwrap().is_match(text);
            self.expect(fits, at, || format!("`{text}` is not as `{pattern}` says"));
        }
    }

    fn bounds(&mut self, schema: &Value, [least, most]: [&str; 2], value: f64, at: &str) {
        let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
        let holds = bound(least).is_none_or(|bound| value >= bound)
            && bound(most).is_none_or(|bound| value <= bound);
        self.expect(holds, at, || format!("{value} breaks {least} or {most}"));
    }
}

/// Returns the pattern of a format, if the format restricts strings.
fn pattern_of(format: &str) -> Option<&'static str> {
    match format {
        "date" => Some(r"^\d{4}-\d\d-\d\d$"),
        "date-time" => Some(r"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$"),
        "uri" => Some(r"^[a-z][a-z0-9+.-]*:"),
        "repo.nwo" => Some(r"^[^/]+/[^/]+$"),
        _ => None,
    }
}

/// `true` if a value has a JSON type; integers may be written with a zero fraction.
fn is(value: &Value, kind: &str) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        other => panic!("the description knows no type `{other}`"),
    }
}

fn list<'a>(schema: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    let all = schema.get(key).and_then(Value::as_array);
    all.into_iter().flatten()
}

/// Converts a length to compare it with a bound. All lengths here are small enough to be exact.
fn count(length: usize) -> f64 {
    length as f64
}
