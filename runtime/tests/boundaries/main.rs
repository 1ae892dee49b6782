//! Layers of the runtime. Reads the sources; checks that a module imports only what is to its left in [`LAYERS`], so that
//! there can be no circle of imports.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test says what it expects by failing"
)]

mod imports;
mod tokens;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use imports::{Import, imports};

/// The modules of the crate, the lowest first. `lib.rs` re-exports from all of them and is not one.
const LAYERS: &[&str] = &[
    "future",
    "redact",
    "json",
    "error",
    "response",
    "endpoint",
    "service",
    "caller",
    "clock",
    "transport",
    "retry",
    "auth",
    "client",
    "login",
    "blocking",
    "testing",
    "webhook",
];

/// A source file and the path of its module, such as `["client", "cache"]`.
struct Source {
    file: PathBuf,
    module: Vec<String>,
    text: String,
}

#[test]
fn every_module_has_a_layer() {
    let mut modules: Vec<String> = sources()
        .into_iter()
        .map(|it| it.module[0].clone())
        .collect();
    modules.sort();
    modules.dedup();
    let mut layers: Vec<&str> = LAYERS.to_vec();
    layers.sort_unstable();
    assert_eq!(modules, layers);
}

#[test]
fn modules_import_only_lower_layers() {
    let sources = sources();
    let macros = macros(&sources);
    let faults: Vec<String> = sources
        .iter()
        .flat_map(|source| faults(source, &macros))
        .collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn an_import_of_a_higher_layer_is_found() {
    let cases = [
        ("error", "use crate::json::Json;", None),
        ("error", "/// [`Base`](crate::endpoint::Base)", None),
        ("error", "const A: &str = \"crate::endpoint\";", None),
        ("error", "use crate::error::Fault;", None),
        ("error", "use crate::endpoint::Base;", Some("endpoint")),
        (
            "error",
            "use crate::{json::Json, endpoint::{Base, Body}};",
            Some("endpoint"),
        ),
        ("error", "fn a() { crate::client::b() }", Some("client")),
        ("error", "use crate::Client;", Some("Client")),
        ("error", "use super::endpoint::Base;", Some("endpoint")),
        ("error", "mod tests { use super::Error; }", None),
        (
            "error",
            "mod tests { use super::super::endpoint; }",
            Some("endpoint"),
        ),
        (
            "error",
            "macro_rules! a { () => { $crate::endpoint::b() } }",
            Some("endpoint"),
        ),
    ];
    for (module, text, expected) in cases {
        let source = Source {
            file: PathBuf::from("src/example.rs"),
            module: vec![module.to_owned()],
            text: format!("\n{text}"),
        };
        let expected: Vec<String> = expected
            .map(|found| format!("src/example.rs:2: `{module}` must not import `{found}`"))
            .into_iter()
            .collect();
        assert_eq!(faults(&source, &BTreeMap::new()), expected, "{text}");
    }
}

/// Returns the imports of a file that are not below its module, a line each.
fn faults(source: &Source, macros: &BTreeMap<String, String>) -> Vec<String> {
    let own = source.module[0].as_str();
    let layer = |module: &str| LAYERS.iter().position(|known| *known == module);
    let is_fault = |import: &Import| {
        // An exported macro is found at the root of the crate, and belongs to the module that defines it.
        let name = macros.get(&import.name).unwrap_or(&import.name);
        layer(name).is_none() || layer(name) > layer(own)
    };
    imports(&source.text, source.module.len())
        .iter()
        .filter(|import| is_fault(import))
        .map(|Import { line, name }| {
            format!(
                "{}:{line}: `{own}` must not import `{name}`",
                source.file.display()
            )
        })
        .collect()
}

/// Returns the module of each macro that is exported.
fn macros(sources: &[Source]) -> BTreeMap<String, String> {
    let mut macros = BTreeMap::new();
    for source in sources {
        for after in source.text.split("macro_rules! ").skip(1) {
            let end = after.find(|c: char| !c.is_alphanumeric() && c != '_');
            let name = after.get(..end.unwrap()).unwrap();
            macros.insert(name.to_owned(), source.module[0].clone());
        }
    }
    macros
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    collect(&root, &[], &mut sources);
    sources
}

fn collect(folder: &Path, module: &[String], sources: &mut Vec<Source>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let mut module = module.to_vec();
        if path.is_dir() {
            module.push(name);
            collect(&path, &module, sources);
        } else if name != "lib" {
            if name != "mod" {
                module.push(name);
            }
            sources.push(Source {
                text: std::fs::read_to_string(&path).unwrap(),
                file: path,
                module,
            });
        }
    }
}
