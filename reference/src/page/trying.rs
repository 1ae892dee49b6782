//! The data of an operation for trying it: the script makes the form, so that nobody without it sees one.
//!
//! ```text
//! m method   s server   p path   accept media type
//! q parameters: [name, place, kind, 1 if required, example, values]
//!     place: p segment of the path, P its rest; q query, repeated for a list, j joined by commas
//!     kind: s text, i integer, n number, b boolean; l before it for a list
//! b body: [media type, 1 if required, example]
//! a answers: type by status, as in data/types.rs
//! ```

use maud::{Markup, PreEscaped, html};
use octoforge_generator::ir::{Operation, Parameter, ParameterStyle, Payload, Shape, Type};
use serde_json::{Map, Value, json};

use super::shell::origin;
use crate::call::Given;
use crate::catalog::Catalog;
use crate::data::types;
use crate::facts;

/// Length of an example of a body that the form begins with.
const EXAMPLE: usize = 3_000;

/// Renders the data, if the operation can be tried.
pub(super) fn data(catalog: &Catalog<'_>, operation: &Operation) -> Markup {
    let server = facts::server(catalog, operation);
    let can_try = catalog.options.can_try && origin(&server).is_some();
    html! {
        @if can_try {
            // Text of a script is not decoded, and would end at its end tag: within JSON, `<` has another form.
            @let data = call(catalog, operation, &server).to_string().replace('<', "\\u003c");
            script id="call-data" type="application/json" { (PreEscaped(data)) }
        }
    }
}

fn call(catalog: &Catalog<'_>, operation: &Operation, server: &str) -> Value {
    let given = Given::new(catalog.analysis, operation, None);
    let examples = given.path_values(operation);
    let parameters = operation.parameters.iter().map(|one| {
        let example = examples.iter().find(|(name, _)| *name == one.wire);
        parameter(catalog, one, example.map(|(_, value)| value.as_str()))
    });
    let mut call = json!({ "m": operation.method, "s": server, "p": operation.path, "accept": operation.accepts() });
    if let Some(call) = call.as_object_mut() {
        call.insert("q".to_owned(), parameters.collect());
        call.extend(operation.body.as_ref().map(|body| {
            let example = given
                .body_json(operation)
                .filter(|text| text.len() <= EXAMPLE);
            let is_text = !matches!(body.payload, Payload::Binary | Payload::Form(_));
            let example = example.filter(|_| is_text).unwrap_or_default();
            (
                "b".to_owned(),
                json!([body.media, i32::from(body.required), example]),
            )
        }));
        call.insert("a".to_owned(), answers(operation));
    }
    call
}

fn answers(operation: &Operation) -> Value {
    let answers = operation.responses.iter().filter_map(|one| {
        let ty = one.preferred()?.payload.json()?;
        Some((one.status.clone(), types::ty(ty)))
    });
    Value::Object(answers.collect::<Map<_, _>>())
}

fn parameter(catalog: &Catalog<'_>, one: &Parameter, example: Option<&str>) -> Value {
    let place = match one.style {
        ParameterStyle::Segment => "p",
        ParameterStyle::Segments | ParameterStyle::Rest => "P",
        ParameterStyle::Query => "q",
        ParameterStyle::QueryJoined => "j",
    };
    let values = values(catalog, &one.ty);
    let mut parts = vec![
        json!(one.wire),
        json!(place),
        json!(kind(&one.ty)),
        json!(i32::from(one.required)),
        json!(example.unwrap_or_default()),
    ];
    parts.extend(values.map(|values| json!(values)));
    Value::Array(parts)
}

fn kind(ty: &Type) -> String {
    match ty.bare() {
        Type::Boolean => "b".to_owned(),
        Type::Integer => "i".to_owned(),
        Type::Number => "n".to_owned(),
        Type::List(inner) => format!("l{}", kind(inner)),
        _ => "s".to_owned(),
    }
}

/// Returns the values of a string enum.
fn values<'a>(catalog: &Catalog<'a>, ty: &Type) -> Option<Vec<&'a str>> {
    let Type::Named(id) = ty.bare() else {
        return None;
    };
    match &catalog.api.definition(*id)?.shape {
        Shape::StringEnum(one) => {
            Some(one.values.iter().map(|value| value.wire.as_str()).collect())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use octoforge_generator::{Input, Stale, analyse};

    use super::*;
    use crate::Options;

    /// Returns the data of an operation of a description.
    fn data_of(description: &str) -> String {
        let analysis = analyse(&Input::new(description), Stale::Refuse, &mut |_| {}).unwrap();
        let options = Options::default();
        let catalog = Catalog::new(&analysis, &options);
        data(&catalog, &analysis.api.operations[0]).into_string()
    }

    #[test]
    fn data_is_json_that_ends_no_script() {
        let description = r#"{
            "openapi": "3.0.3", "info": { "title": "Zoo", "version": "1" }, "servers": [{ "url": "https://zoo.example/v1" }],
            "paths": { "/cats/{name}": { "post": {
                "operationId": "add",
                "parameters": [
                    { "name": "name", "in": "path", "required": true, "schema": { "type": "string" }, "example": "</script>'\"" },
                    { "name": "tags", "in": "query", "schema": { "type": "array", "items": { "type": "integer" } } },
                    { "name": "mood", "in": "query", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } }
                ],
                "requestBody": { "content": { "text/plain": { "schema": { "type": "string" } } } },
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "integer" } } } } }
            } } } }"#;
        let text = data_of(description);
        assert_eq!(text.matches("</script>").count(), 1, "{text}");
        let json = text
            .split_once('>')
            .unwrap()
            .1
            .strip_suffix("</script>")
            .unwrap();
        let data: Value = serde_json::from_str(json).unwrap();
        let parameters = json!([
            ["name", "p", "s", 1, "</script>'\""],
            ["tags", "q", "li", 0, ""],
            ["mood", "j", "ls", 0, ""],
        ]);
        assert_eq!(
            (&data["q"], &data["a"], &data["b"][0]),
            (&parameters, &json!({ "200": "i" }), &json!("text/plain"))
        );
        assert_eq!(data_of(&description.replace("https://zoo.example", "")), "");
    }
}
