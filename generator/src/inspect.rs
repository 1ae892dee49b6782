//! One schema, operation or type, from its description to its Rust: for people who ask why it came out as it did.

use std::fmt::Write as _;

use crate::ir::{Api, Definition, Operation};
use crate::passes;
use crate::settings::Settings;
use crate::{Diagnostic, Failure, Input, corrected};

/// Everything that is known of one name: an operation id, a component schema, or a Rust type.
///
/// # Errors
///
/// The findings of the run, or that nothing has this name.
pub fn inspect(input: &Input<'_>, name: &str) -> Result<String, Failure> {
    let mut stages: Vec<(&'static str, String)> = Vec::new();
    let mut note = |stage: &'static str, api: &Api| {
        let shown = find(api, name)
            .map(|found| json(&found))
            .unwrap_or_default();
        if stages.last().is_none_or(|(_, last)| *last != shown) {
            stages.push((stage, shown));
        }
    };
    let Read {
        value,
        settings,
        api,
    } = read(input, &mut note)?;
    let Some(found) = find(&api, name) else {
        return Err(
            Diagnostic::new("inspect::unknown", format!("nothing is called `{name}`"))
                .help("an operation id (`tag/name`), a component schema, or a Rust type")
                .into(),
        );
    };
    let pointer = found.pointer();
    let mut text = format!("# {name}\n\nat {pointer}\n\n## Described\n\n");
    let described = value.pointer(pointer).map(json_value).unwrap_or_default();
    // Writing into a String cannot fail.
    let _ = writeln!(text, "{described}");
    for (stage, shown) in stages.iter().filter(|(_, shown)| !shown.is_empty()) {
        let _ = writeln!(text, "\n## IR after `{stage}`\n\n{shown}");
    }
    let _ = writeln!(
        text,
        "\n## Rust\n\n{}",
        rust(&api, &settings, input, found.file())?
    );
    Ok(text)
}

/// The IR of a description after every pass: what the renderers read.
///
/// # Errors
///
/// The findings of the run.
pub fn ir_of(input: &Input<'_>) -> Result<Api, Failure> {
    read(input, &mut |_, _| {}).map(|read| read.api)
}

/// A description as far as the renderers.
pub(crate) struct Read {
    /// The corrected document.
    value: serde_json::Value,
    pub(crate) settings: Settings,
    pub(crate) api: Api,
}

/// Runs every phase before rendering; `watch` sees the IR after `lower` and after each pass.
pub(crate) fn read(
    input: &Input<'_>,
    watch: &mut dyn FnMut(&'static str, &Api),
) -> Result<Read, Failure> {
    let settings = input
        .settings
        .map(Settings::parse)
        .transpose()?
        .unwrap_or_default();
    let (value, _) = corrected(input)?;
    let document = crate::spec::typed(&value)?;
    let (mut api, _) = crate::lower::lower(&document, &settings)?;
    watch("lower", &api);
    let mut context = passes::Context::new(input, &settings)?;
    passes::run(&mut api, &mut context, watch)?;
    Ok(Read {
        value,
        settings,
        api,
    })
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

fn rust(
    api: &Api,
    settings: &Settings,
    input: &Input<'_>,
    file: String,
) -> Result<String, Failure> {
    let context = crate::render::Context {
        api,
        settings,
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
