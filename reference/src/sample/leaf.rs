//! Makes examples of text and numbers, from their formats and bounds.

use serde_json::{Number, Value};

/// The longest text that a description can ask for.
const LONGEST: usize = 64;

/// Returns an example of a string with this name.
pub(super) fn text(schema: &Value, name: &str) -> String {
    let format = schema.get("format").and_then(Value::as_str);
    let text = match format.unwrap_or_default() {
        "date-time" => "2024-01-01T00:00:00Z",
        "date" => "2024-01-01",
        "time" => "12:00:00Z",
        "uri" | "url" | "uri-reference" => "https://example.com",
        "uri-template" => "https://example.com/{id}",
        "email" => "octavia@example.com",
        "hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "uuid" => "00000000-0000-4000-8000-000000000000",
        "byte" => "ZXhhbXBsZQ==",
        _ => return within(schema, name),
    };
    text.to_owned()
}

/// Returns a name as text that has a length within the bounds.
fn within(schema: &Value, name: &str) -> String {
    let bound = |key: &str| schema.get(key).and_then(Value::as_u64);
    let length = |key: &str| bound(key).map(|most| usize::try_from(most).unwrap_or(LONGEST));
    let name = if name.is_empty() { "text" } else { name };
    let mut text: String = name.chars().take(LONGEST).collect();
    let least = length("minLength").unwrap_or_default().min(LONGEST);
    let missing = least.saturating_sub(text.chars().count());
    text.extend(std::iter::repeat_n('x', missing));
    let most = length("maxLength").unwrap_or(LONGEST);
    text.chars().take(most).collect()
}

/// Returns the name of a property in plain words: `display_title` is `display title`.
pub(super) fn words(name: &str) -> String {
    name.replace(['_', '-'], " ").trim().to_owned()
}

/// Returns the name of a parameter in capitals: `alert-number` is `ALERT_NUMBER`.
pub(super) fn capitals(name: &str) -> String {
    name.replace('-', "_").to_uppercase()
}

/// Returns an integer within the bounds.
pub(super) fn integer(schema: &Value) -> Value {
    let bound = |key: &str| schema.get(key).and_then(Value::as_i64);
    let excludes = |key: &str| schema.get(key) == Some(&Value::Bool(true));
    let least = bound("minimum");
    let least = least.map(|least| least.saturating_add(excludes("exclusiveMinimum").into()));
    let most = bound("maximum");
    let most = most.map(|most| most.saturating_sub(excludes("exclusiveMaximum").into()));
    let step = bound("multipleOf").unwrap_or(1);
    let value = step.max(least.unwrap_or(step));
    most.map_or(value, |most| value.min(most)).into()
}

/// Returns a number within the bounds.
pub(super) fn number(schema: &Value) -> Value {
    let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
    let inside = |value: f64| {
        bound("minimum").is_none_or(|least| least < value)
            && bound("maximum").is_none_or(|most| value < most)
    };
    if inside(1.0) {
        return 1.into();
    }
    let value = match (bound("minimum"), bound("maximum")) {
        (Some(least), Some(most)) => least + (most - least) / 2.0,
        (Some(least), None) => least + 1.0,
        (None, Some(most)) => most - 1.0,
        (None, None) => 1.0,
    };
    Number::from_f64(value).map_or_else(|| 1.into(), Value::Number)
}
