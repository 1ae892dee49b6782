//! That a floor has the types of the crate it is under: no more, no fewer, field by field.

use std::collections::BTreeMap;
use std::path::Path;

use quote::ToTokens as _;

use super::{Floor, files, floor};
use crate::account::account;
use crate::inspect::read;
use crate::ir::Api;
use crate::render::{self, Content, SourceFile};
use crate::settings::Settings;
use crate::{Input, Layout, generate};

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

fn zoo(layout: Layout) -> Input<'static> {
    Input {
        description: ZOO,
        settings: None,
        own_settings: true,
        corrections: None,
        pins: None,
        lock: None,
        layout,
    }
}

#[test]
fn a_floor_is_types_and_nothing_else() {
    let runtime = "../../runtime".to_owned();
    let files = floor(&zoo(Layout::Standalone { runtime }), Floor::Derives).unwrap();
    let shown: String = files
        .iter()
        .map(|(path, text)| format!("---- {path}\n{text}"))
        .collect();
    insta::assert_snapshot!(shown);
}

#[test]
fn types_for_serde_are_what_some_components_reach_twice() {
    let files = floor(&zoo(Layout::Member), Floor::Serde(&["cat"])).unwrap();
    insta::assert_snapshot!(files["src/lib.rs"]);
}

#[test]
fn the_bare_floor_is_the_other_without_its_derives() {
    let text = |kind| floor(&zoo(Layout::Member), kind).unwrap()["src/lib.rs"].clone();
    let without: String = text(Floor::Derives)
        .lines()
        .filter(|line| line.trim() != "#[derive(Clone, Debug, PartialEq)]")
        .flat_map(|line| [line, "\n"])
        .collect();
    let parsed = |text: &str| syn::parse_file(text).unwrap().to_token_stream().to_string();
    assert_eq!(parsed(&text(Floor::Bare)), parsed(&without));
}

#[test]
fn what_is_wrong_with_the_input_is_said() {
    let input = Input {
        description: "openapi: 2.0",
        ..zoo(Layout::Member)
    };
    assert_eq!(
        floor(&input, Floor::Bare).unwrap_err(),
        generate(&input, &mut |_| {}).unwrap_err()
    );
}

#[test]
fn the_whole_description_has_the_same_types_in_both() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let text = |name: &str| std::fs::read_to_string(spec.join(name)).ok();
    let (description, settings) = (
        text("api.github.com.json").unwrap(),
        text("octoforge.yaml").unwrap(),
    );
    let (corrections, pins, lock) = (
        text("corrections.yaml"),
        text("names.yaml"),
        text("names.lock.yaml"),
    );
    let input = Input {
        description: &description,
        settings: Some(&settings),
        own_settings: true,
        corrections: corrections.as_deref(),
        pins: pins.as_deref(),
        lock: lock.as_deref(),
        layout: Layout::Member,
    };
    let read = read(&input, &mut |_, _| {}).unwrap();
    let emitted = emitted(&read.api, &read.settings);
    let context = crate::passes::Context::new(&input, &read.settings).unwrap();
    let report = account(&read.api, Vec::new(), context);
    let files = files(read, &Layout::Member, Floor::Derives).unwrap();
    let ours = types_in("", &syn::parse_file(&files["src/lib.rs"]).unwrap().items);

    let count = |kind| ours.iter().filter(|one| one.kind == kind).count();
    assert_eq!(count("struct"), report.structs);
    assert_eq!(count("enum"), report.enums + report.unions);
    for one in &ours {
        assert_eq!(emitted.get(&one.key()), Some(one));
    }
}

/// The types of the real crate, as they are rendered: formatting all of it takes longer than all other tests.
fn emitted(api: &Api, settings: &Settings) -> BTreeMap<(String, String), Type> {
    let context = render::Context {
        api,
        settings,
        layout: &Layout::Member,
    };
    let types = |file: SourceFile| {
        let module = module_of(&file.path);
        let items = match file.content {
            Content::Rust { items, .. } => items,
            Content::Text { .. } => Vec::new(),
        };
        let parsed = items
            .into_iter()
            .flat_map(|item| syn::parse2::<syn::File>(item).unwrap().items);
        types_in(&module, &parsed.collect::<Vec<_>>())
    };
    render::plans(&context)
        .iter()
        .flat_map(|plan| types(plan.render()))
        .map(|one| (one.key(), one))
        .collect()
}

/// A type as it is written: its fields or variants in order, without words and attributes.
#[derive(Debug, PartialEq)]
struct Type {
    module: String,
    name: String,
    kind: &'static str,
    content: Vec<String>,
}

impl Type {
    fn key(&self) -> (String, String) {
        (self.module.clone(), self.name.clone())
    }
}

/// Where the crate exports what a file holds: all models together, and all types of a tag.
fn module_of(path: &str) -> String {
    let mut parts = path.split('/').skip(1);
    match parts.next() {
        Some("api") => parts.next().unwrap_or_default().to_owned(),
        Some("models") => "models".to_owned(),
        _ => path.to_owned(),
    }
}

fn types_in(module: &str, items: &[syn::Item]) -> Vec<Type> {
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
        found.push(Type {
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
        // A long type is broken over lines and gets a comma; how long it is depends on where it stands.
        field.to_token_stream().to_string().replace(", >", ">")
    };
    fields.iter().map(field).collect()
}

fn variants(item: &syn::ItemEnum) -> Vec<String> {
    item.variants
        .iter()
        .map(|variant| format!("{} {:?}", variant.ident, fields(&variant.fields)))
        .collect()
}
