//! The other notations of a type: its JSON Schema as the description has it, and examples.

use maud::{Markup, html};
use octoforge_generator::document::pointer;
use octoforge_generator::ir::{ExampleId, Operation};
use serde::Serialize as _;
use serde_json::Value;

use crate::catalog::Catalog;
use crate::document::{at, written};
use crate::prose;
use crate::sample::Sampler;

/// Length of a JSON text that a page shows, in bytes.
const LIMIT: usize = 4_500;
/// Length of a made example.
const SAMPLE: usize = 2_000;
/// Number of examples that a page shows for one body.
const EXAMPLES: usize = 1;

/// Renders the schema of a body; `content` is the pointer of its media types.
pub(super) fn of_body(catalog: &Catalog<'_>, content: &str, media: &str) -> Markup {
    let place = format!("{content}/{}/schema", pointer::escape(media));
    of(catalog, &place, "../../")
}

/// Renders the schema at a pointer.
pub(super) fn of(catalog: &Catalog<'_>, place: &str, up: &str) -> Markup {
    let schema = written(&catalog.analysis.document, place);
    let schema = schema.or_else(|| at(&catalog.analysis.document, place));
    html! {
        @if let Some(schema) = schema { pre.schema tabindex="0" { code { (linked(catalog, schema, up)) } } }
    }
}

/// Renders JSON with links at the references to components.
fn linked(catalog: &Catalog<'_>, schema: &Value, up: &str) -> Markup {
    let text = pretty(schema);
    html! {
        @for line in text.split_inclusive('\n') {
            @match reference(line).and_then(|(before, name, after)| Some((before, catalog.model_of_component(&name)?, name, after))) {
                Some((before, model, _, after)) => {
                    (prose::text(before)) a href={ (up) (model.page) ".html" } { (prose::text(reference_text(line, before, after))) } (prose::text(after))
                }
                None => (prose::text(line)),
            }
        }
    }
}

/// Splits a line with a reference to a component: text before, its name, text after.
fn reference(line: &str) -> Option<(&str, String, &str)> {
    const KEY: &str = "\"$ref\": \"";
    let at = line.find(KEY)? + KEY.len();
    let (before, rest) = line.split_at_checked(at)?;
    let (target, _) = rest.split_once('"')?;
    let name = target.strip_prefix("#/components/schemas/")?;
    let name = pointer::tokens(&format!("/{name}"))?.into_iter().next()?;
    Some((before, name, rest.get(target.len()..)?))
}

fn reference_text<'l>(line: &'l str, before: &str, after: &str) -> &'l str {
    line.get(before.len()..line.len() - after.len())
        .unwrap_or_default()
}

/// Renders examples of a response.
pub(super) fn examples(catalog: &Catalog<'_>, ids: &[ExampleId]) -> Markup {
    let found = ids
        .iter()
        .filter_map(|id| catalog.api.example(*id))
        .take(EXAMPLES);
    html! {
        @for example in found {
            @if example.name != "default" && ids.len() > 1 { p.example { (example.name) } }
            pre.example tabindex="0" { code { (text(&example.json)) } }
        }
    }
}

/// Renders an example that is made from the schema at a pointer.
pub(super) fn sample(catalog: &Catalog<'_>, pointer: &str) -> Markup {
    let sampler = Sampler::new(&catalog.analysis.document).everything();
    html! { pre.example tabindex="0" { code { (prose::text(&cut(indented(&sampler.schema(pointer)), SAMPLE))) } } }
}

/// Renders the example of the request body.
pub(super) fn example(catalog: &Catalog<'_>, operation: &Operation) -> Markup {
    let body = operation.body.as_ref();
    let form = body.and_then(|body| body.forms.iter().find(|form| form.media == body.media));
    examples(catalog, form.map_or(&[], |form| &form.examples))
}

/// Returns JSON text over several lines, cut at the length that a page shows.
fn text(json: &str) -> Markup {
    let value: Result<Value, _> = serde_json::from_str(json);
    let text = value.map_or_else(|_| json.to_owned(), |value| pretty(&value));
    prose::text(&text)
}

/// Returns JSON over several lines, indented by tabs: a page has thousands of such lines.
fn indented(value: &Value) -> String {
    let mut out = Vec::new();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b"\t");
    let mut serializer = serde_json::Serializer::with_formatter(&mut out, formatter);
    match value.serialize(&mut serializer) {
        Ok(()) => prose::escaped_json(&String::from_utf8(out).unwrap_or_default()).into_owned(),
        Err(_) => String::new(),
    }
}

/// Returns JSON over several lines, cut at the length that a page shows.
pub(crate) fn pretty(value: &Value) -> String {
    cut(indented(value), LIMIT)
}

/// Cuts a text of several lines after a line.
fn cut(mut text: String, limit: usize) -> String {
    if text.len() > limit {
        let mut end = limit;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let end = text
            .get(..end)
            .and_then(|text| text.rfind('\n'))
            .unwrap_or(end);
        text.truncate(end);
        text.push_str("\n… cut here: the rest is in the description");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_split_around_its_target() {
        let line = "  \"$ref\": \"#/components/schemas/a~1b\",\n";
        let (before, name, after) = reference(line).unwrap();
        assert_eq!(
            (before, name.as_str(), after),
            ("  \"$ref\": \"", "a/b", "\",\n")
        );
        assert_eq!(
            reference_text(line, before, after),
            "#/components/schemas/a~1b"
        );
        assert_eq!(reference("\"$ref\": \"#/paths/x\""), None);
    }
}
