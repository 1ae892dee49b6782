//! Tests that the baselines have the types of the emitted crate, field by field.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use octoforge_generator::ir::Api;
use octoforge_generator::{Input, Layout, ir_of};
use quote::ToTokens as _;
use xtask_support::inputs::{Inputs, SETTINGS};
use xtask_support::root::Root;

use super::{DERIVES, package, serde_types};

const ZOO: &str = "
openapi: 3.0.3
info: { title: Zoo, version: '1' }
paths:
  /cats:
    get:
      operationId: pets/list
      tags: [pets]
      responses:
        '200':
          description: All of them.
          content:
            application/json:
              schema:
                type: object
                required: [cats]
                properties:
                  cats: { type: array, items: { $ref: '#/components/schemas/cat' } }
components:
  schemas:
    cat:
      description: It purrs.
      type: object
      required: [name, type]
      properties:
        name: { type: string }
        type: { type: string, enum: [tame, wild] }
        born: { type: string, format: date-time, nullable: true }
        tail: { oneOf: [{ type: integer }, { type: string }] }
      additionalProperties: { type: number }
";

fn zoo() -> Api {
    let input = Input {
        description: ZOO,
        settings: None,
        own_settings: true,
        corrections: None,
        observations: None,
        pins: None,
        lock: None,
        strict: true,
        layout: Layout::Member,
    };
    ir_of(&input).unwrap()
}

#[test]
fn a_package_is_types_and_nothing_else() {
    let files = package(&zoo(), Path::new("../../runtime"), DERIVES);
    let shown: String = files
        .iter()
        .map(|(path, text)| format!("---- {path}\n{text}"))
        .collect();
    insta::assert_snapshot!(shown);
}

#[test]
fn serde_types_are_those_that_the_components_use() {
    insta::assert_snapshot!(serde_types(&zoo(), &["cat"]));
}

#[test]
fn bare_types_are_the_others_without_derives() {
    let text = |attribute| package(&zoo(), Path::new("runtime"), attribute)["src/lib.rs"].clone();
    let without: String = text(DERIVES)
        .lines()
        .filter(|line| line.trim() != DERIVES)
        .flat_map(|line| [line, "\n"])
        .collect();
    assert_eq!(text(""), without);
}

#[test]
fn the_whole_description_has_the_same_types_in_both() {
    let root = Root::find().unwrap();
    let inputs = Inputs::vendored(&root, &root.join(SETTINGS)).unwrap();
    let api = ir_of(&inputs.as_input(Layout::Member)).unwrap();
    let emitted = emitted(&root.join("generated/src"));
    let files = package(&api, &root.join("runtime"), DERIVES);
    let ours = types_in("", &syn::parse_file(&files["src/lib.rs"]).unwrap().items);
    assert_eq!(ours.len(), api.types.len());
    for one in &ours {
        assert_eq!(emitted.get(&one.key()), Some(one));
    }
}

/// The types of the emitted crate, from its files.
fn emitted(source: &Path) -> BTreeMap<(String, String), Item> {
    let mut files = Vec::new();
    for dir in ["api", "models"] {
        list(&source.join(dir), &mut files);
    }
    files
        .iter()
        .flat_map(|path| {
            let text = std::fs::read_to_string(path).unwrap();
            let module = module_of(path.strip_prefix(source).unwrap());
            types_in(&module, &syn::parse_file(&text).unwrap().items)
        })
        .map(|one| (one.key(), one))
        .collect()
}

fn list(dir: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => list(&path, files),
            false => files.push(path),
        }
    }
}

/// The module that exports what a file declares: `models`, or that of a tag.
fn module_of(path: &Path) -> String {
    let mut parts = path.iter().map(|part| part.to_str().unwrap());
    match (parts.next(), parts.next()) {
        (Some("api"), Some(tag)) => tag.trim_end_matches(".rs").to_owned(),
        _ => "models".to_owned(),
    }
}

/// A declared type: its fields or variants in order, without documentation and attributes.
#[derive(Debug, PartialEq)]
struct Item {
    module: String,
    name: String,
    kind: &'static str,
    content: Vec<String>,
}

impl Item {
    fn key(&self) -> (String, String) {
        (self.module.clone(), self.name.clone())
    }
}

fn types_in(module: &str, items: &[syn::Item]) -> Vec<Item> {
    let mut found = Vec::new();
    for item in items {
        let (kind, name, content) = match item {
            syn::Item::Mod(inner) => {
                let items = inner.content.as_ref().map(|(_, items)| items.as_slice());
                found.extend(types_in(&inner.ident.to_string(), items.unwrap_or(&[])));
                continue;
            }
            syn::Item::Struct(item) => ("struct", &item.ident, fields(&item.fields)),
            syn::Item::Enum(item) => ("enum", &item.ident, variants(item)),
            _ => continue,
        };
        found.push(Item {
            module: module.to_owned(),
            name: name.to_string(),
            kind,
            content,
        });
    }
    found
}

fn fields(fields: &syn::Fields) -> Vec<String> {
    let field = |field: &syn::Field| {
        let mut field = field.clone();
        field.attrs.clear();
        // A long type is broken over lines and gets a comma; its length depends on where it stands.
        without_paths(&field.to_token_stream().to_string().replace(", >", ">"))
    };
    fields.iter().map(field).collect()
}

fn variants(item: &syn::ItemEnum) -> Vec<String> {
    item.variants
        .iter()
        .map(|variant| format!("{} {:?}", variant.ident, fields(&variant.fields)))
        .collect()
}

/// Reduces paths to their last segment: the emitted crate imports names, and the baselines spell their paths.
fn without_paths(tokens: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for token in tokens.split_whitespace() {
        match token {
            "::" => drop(kept.pop()),
            token => kept.push(token),
        }
    }
    kept.join(" ")
}
