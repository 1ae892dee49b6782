//! Packages that a description becomes: the crate, and the one that calls it by the names of the description.
//!
//! Takes: the inputs of the generator, and the root of this repository. Gives: files of two packages that are members of one
//! workspace, and of that workspace. The second has the program `wire`, which holds the first against the description.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use octoforge_generator::{Failure, Input, Layout, Output, generate};

/// Name of the emitted package unless the settings choose one.
const EMITTED: &str = "api-client";

/// The files of both packages, by their paths below the directory of the crate.
#[derive(Debug)]
pub struct Packages {
    /// Files.
    pub files: BTreeMap<String, String>,
    /// Output of the generator for the crate, without its files.
    pub output: Output,
}

impl Packages {
    /// Generates the packages `name` and `<name>-dispatch`.
    ///
    /// # Errors
    ///
    /// The diagnostics of the generator.
    pub fn new(input: &Input<'_>, name: &str, root: &Path) -> Result<Self, Failure> {
        let alone = Layout::Standalone {
            runtime: root.join("runtime").display().to_string(),
        };
        let with = |layout| Input {
            layout,
            ..input.clone()
        };
        let mut output = generate(&with(alone), &mut |_| {})?;
        let tables = generate(&with(Layout::Member), &mut |_| {})?;
        let mut files = std::mem::take(&mut output.files);
        if let Some(text) = files.get_mut("Cargo.toml") {
            *text = manifest(text, name);
        }
        let tables = tables.files.into_iter().filter_map(|(path, text)| {
            let table = path.strip_prefix("dispatch/")?;
            let text = text.replace("::api_client::", &format!("::{}::", name.replace('-', "_")));
            Some((format!("dispatch/tables/{table}"), text))
        });
        files.extend(tables);
        let manifest = dispatch_manifest(name, root);
        files.insert("dispatch/Cargo.toml".to_owned(), manifest);
        Ok(Self { files, output })
    }

    /// Adds the code of the package that calls the crate, from this repository.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub fn add_program(&mut self, name: &str, root: &Path) -> io::Result<()> {
        let tables = "../../../generated/dispatch/mod.rs";
        for entry in fs::read_dir(root.join("tests/dispatch/src"))? {
            let entry = entry?;
            let mut text = fs::read_to_string(entry.path())?.replace(tables, "../tables/mod.rs");
            let file = entry.file_name().to_string_lossy().into_owned();
            if file == "lib.rs" {
                // Whether a type can be sent to another thread is found out by all that it contains.
                let (docs, code) = text.split_once("\n\nmod ").unwrap_or_default();
                text = format!("{docs}\n\n#![recursion_limit = \"1024\"]\n\nmod {code}");
            }
            self.files.insert(format!("dispatch/src/{file}"), text);
        }
        let program = fs::read_to_string(root.join("tests/wire/program/wire.rs"))?;
        let own = format!("{}_dispatch", name.replace('-', "_"));
        let program = program.replace("use dispatch::", &format!("use {own}::"));
        self.files
            .insert(format!("dispatch/src/bin/wire-{name}.rs"), program);
        Ok(())
    }
}

/// Changes an emitted manifest to that of a member: under another name, and without a workspace of its own.
fn manifest(text: &str, name: &str) -> String {
    let named = text.replace(
        &format!("name = \"{EMITTED}\""),
        &format!("name = \"{name}\""),
    );
    let alone = named.split("[workspace]").next().unwrap_or_default();
    format!(
        "{alone}\n[lints.rust]\nmissing_docs = \"warn\"\nunreachable_pub = \"warn\"\nunsafe_code = \"forbid\"\n"
    )
}

fn dispatch_manifest(name: &str, root: &Path) -> String {
    let runtime = root.join("runtime").display().to_string();
    let wire = root.join("tests/wire").display().to_string();
    format!(
        "[package]\nname = \"{name}-dispatch\"\nedition = \"2024\"\n\n[features]\nclient = []\n\n[dependencies]\n\
         {name} = {{ path = \"..\", default-features = false, features = [\"rest\", \"testing\"] }}\n\
         octoforge-runtime = {{ path = {runtime:?}, default-features = false }}\n\
         octoforge-wire = {{ path = {wire:?} }}\n"
    )
}

/// Returns the manifest of a workspace of such packages.
#[must_use]
pub fn workspace<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let packages = |name: &str| [name.to_owned(), format!("{name}/dispatch")];
    let members: Vec<String> = names.into_iter().flat_map(packages).collect();
    format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = false\nincremental = false\n"
    )
}
