//! Shows one schema, operation or type from its description to its Rust code, to explain the result.

use std::fmt::Write as _;

use crate::analysis::Analysis;
use crate::ir::{Api, Definition, Operation};
use crate::pipeline::{Stale, traced};
use crate::{Diagnostic, Failure, Input};

/// Returns all information of the pipeline about one name as Markdown: an operation id, a component schema, or a Rust type.
///
/// # Errors
///
/// Returns the diagnostics of the run, or `inspect::unknown` if nothing has this name.
pub fn inspect(input: &Input<'_>, name: &str) -> Result<String, Failure> {
    let mut stages: Vec<(&'static str, String)> = Vec::new();
    let mut note = |stage: &'static str, api: &Api| {
        let shown = find(api, name).map(|found| json(&found));
        let shown = shown.unwrap_or_default();
        if stages.last().is_none_or(|(_, last)| *last != shown) {
            stages.push((stage, shown));
        }
    };
    let analysis = traced(input, Stale::Refuse, &mut |_| {}, &mut note)?;
    let Some(found) = find(&analysis.api, name) else {
        return Err(
            Diagnostic::new("inspect::unknown", format!("nothing is called `{name}`"))
                .help("an operation id (`tag/name`), a component schema, or a Rust type")
                .into(),
        );
    };
    let pointer = found.pointer();
    let mut text = format!("# {name}\n\nat {pointer}\n\n## Described\n\n");
    let described = analysis
        .document
        .pointer(pointer)
        .map(json_value)
        .unwrap_or_default();
    // Writing to a `String` cannot fail.
    let _ = writeln!(text, "{described}");
    for (stage, shown) in stages.iter().filter(|(_, shown)| !shown.is_empty()) {
        let _ = writeln!(text, "\n## IR after `{stage}`\n\n{shown}");
    }
    let _ = writeln!(
        text,
        "\n## Rust\n\n{}",
        rust(&analysis, input, found.file())?
    );
    Ok(text)
}

enum Found<'a> {
    Operation(&'a Operation),
    Definition(&'a Definition),
}

impl Found<'_> {
    fn pointer(&self) -> &str {
        match self {
            Self::Operation(operation) => &operation.place.pointer,
            Self::Definition(definition) => {
                definition.places.first().map_or("", |place| &place.pointer)
            }
        }
    }

    fn file(&self) -> String {
        let module = match self {
            Self::Operation(operation) => &operation.module,
            Self::Definition(definition) => &definition.module,
        };
        format!("{}.rs", module.join("/"))
    }
}

fn find<'a>(api: &'a Api, name: &str) -> Option<Found<'a>> {
    let by_operation = || {
        api.operations
            .iter()
            .find(|one| one.id == name)
            .map(Found::Operation)
    };
    let by_component = || {
        let component = api
            .components
            .iter()
            .find(|one| one.wire == name || one.pointer == name)?;
        api.definition(component.ty.named()?).map(Found::Definition)
    };
    let by_type = || {
        api.types
            .iter()
            .find(|one| one.name == name)
            .map(Found::Definition)
    };
    let by_place = || {
        let at = |one: &&Definition| one.places.iter().any(|place| place.pointer == name);
        api.types.iter().find(at).map(Found::Definition)
    };
    by_operation()
        .or_else(by_component)
        .or_else(by_type)
        .or_else(by_place)
}

fn json(found: &Found<'_>) -> String {
    let value = match found {
        Found::Operation(operation) => serde_json::to_value(operation),
        Found::Definition(definition) => serde_json::to_value(definition),
    };
    value.as_ref().map(json_value).unwrap_or_default()
}

fn json_value(value: &serde_json::Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn rust(analysis: &Analysis, input: &Input<'_>, file: String) -> Result<String, Failure> {
    let context = crate::render::Context {
        api: &analysis.api,
        settings: &analysis.settings,
        layout: &input.layout,
    };
    let mut text = String::new();
    for plan in crate::render::plans(&context) {
        let rendered = plan.render();
        if rendered.path == format!("src/{file}") || rendered.path == format!("src/wire/{file}") {
            let (path, emitted) = crate::emit::emit(rendered)?;
            let _ = writeln!(text, "// ---- {path}\n{emitted}");
        }
    }
    Ok(text)
}
