//! A crate of types alone, the lower bound of what the emitted crate costs to compile.
//!
//! Takes: the IR. Gives: `Cargo.toml` and `src/lib.rs`: one module for all models, and one for the types of each tag. Aliases are
//! left out, since nothing is compiled for them.
//!
//! ```text
//! pub mod models { #[derive(Clone, Debug, PartialEq)] pub struct License { pub key: String, … } … }
//! pub mod issues { … }
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use octoforge_generator::ir::{Api, Definition, Field, Object, Rest, Shape, Type};

use super::spelling::{EXTRA, Spelling, UNRECOGNIZED};

/// The name of the package.
pub(crate) const PACKAGE: &str = "baseline";
/// The attribute of types as people write them by hand without JSON in mind.
pub(crate) const DERIVES: &str = "#[derive(Clone, Debug, PartialEq)]";

const RUNTIME: Spelling = Spelling {
    any: "octoforge_runtime::Value",
    number: "octoforge_runtime::Number",
    date_time: "octoforge_runtime::DateTime",
    date: "octoforge_runtime::Date",
    map: "octoforge_runtime::Map<",
    boxed: "octoforge_runtime::Boxed<",
    path: |definition| format!("crate::{}::{}", module(definition), definition.name),
};

/// Returns the files of the crate, with `attribute` on each type; `runtime` is the path of the runtime's package.
pub(crate) fn package(api: &Api, runtime: &Path, attribute: &str) -> BTreeMap<String, String> {
    [
        ("Cargo.toml", manifest(runtime)),
        ("src/lib.rs", library(api, attribute)),
    ]
    .map(|(path, text)| (path.to_owned(), text))
    .into()
}

/// Writes the manifest: no features, no lints, and the one dependency that fields have types of.
fn manifest(runtime: &Path) -> String {
    // A JSON string is a TOML string.
    let runtime = serde_json::Value::from(runtime.display().to_string());
    format!(
        "[package]\nname = \"{PACKAGE}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\noctoforge-runtime = {{ path = {runtime}, default-features = false }}\n\n[workspace]\n"
    )
}

fn library(api: &Api, attribute: &str) -> String {
    let mut modules: BTreeMap<&str, String> = BTreeMap::new();
    for definition in &api.types {
        let text = modules.entry(module(definition)).or_default();
        text.push_str(&item(api, definition, attribute));
    }
    modules
        .into_iter()
        .map(|(name, items)| format!("pub mod {name} {{\n{items}}}\n"))
        .collect()
}

/// Returns the module of a type: that of its tag, or `models`. Names are unique within it, since the emitted crate exports them
/// there.
fn module(definition: &Definition) -> &str {
    match &*definition.module {
        [api, tag, ..] if api == "api" => tag,
        _ => "models",
    }
}

fn item(api: &Api, definition: &Definition, attribute: &str) -> String {
    let (kind, members) = match &definition.shape {
        Shape::Object(object) => ("struct", fields(api, object)),
        Shape::StringEnum(values) => {
            let names = values.values.iter().map(|value| value.name.to_string());
            let unrecognized = format!("{UNRECOGNIZED}(String)");
            ("enum", names.chain([unrecognized]).collect())
        }
        Shape::Union(union) => {
            let variants = union
                .variants
                .iter()
                .map(|variant| format!("{}({})", variant.name, RUNTIME.ty(api, &variant.ty)));
            let unrecognized = format!("{UNRECOGNIZED}({})", RUNTIME.any);
            ("enum", variants.chain([unrecognized]).collect())
        }
    };
    let members: Vec<String> = members;
    let lines: String = members
        .iter()
        .map(|member| format!("        {member},\n"))
        .collect();
    let attribute = match attribute {
        "" => String::new(),
        attribute => format!("    {attribute}\n"),
    };
    format!(
        "{attribute}    pub {kind} {} {{\n{lines}    }}\n",
        definition.name
    )
}

fn fields(api: &Api, object: &Object) -> Vec<String> {
    let extra = match &object.rest {
        Rest::Undeclared => "octoforge_runtime::Extra".to_owned(),
        Rest::Typed(ty) => format!("octoforge_runtime::Extra<{}>", RUNTIME.ty(api, ty)),
    };
    let fields = object
        .fields
        .iter()
        .map(|field| format!("pub {}: {}", field.name, field_type(api, field)));
    fields.chain([format!("pub {EXTRA}: {extra}")]).collect()
}

fn field_type(api: &Api, field: &Field) -> String {
    match (&field.ty, field.required) {
        (ty, true) => RUNTIME.ty(api, ty),
        (Type::Nullable(inner), false) => {
            format!("octoforge_runtime::Maybe<{}>", RUNTIME.ty(api, inner))
        }
        (ty, false) => format!("Option<{}>", RUNTIME.ty(api, ty)),
    }
}
