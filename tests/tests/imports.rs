//! Names that emitted files have for themselves are kept from descriptions: a description whose schemas, operations and
//! tags are called like everything that the crate imports gives no file with one name twice.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use octoforge_generator::{Input, Output, generate};
use octoforge_tests::root;

#[test]
fn types_may_be_called_like_anything_that_is_imported() {
    let names = imported(&root().join("generated/src"));
    assert!(names.contains("Fields") && names.len() > 25, "{names:?}");
    // Each has a union and a string enum that no other has, so that its file imports all that types need.
    let schemas = names.iter().map(|name| {
        let object = format!(r#"{{"type": "object", "properties": {{"in-{name}": {{"type": "string"}}}}}}"#);
        let union = format!(r#"{{"oneOf": [{{"type": "integer"}}, {object}]}}"#);
        let values = format!(r#"{{"type": "string", "enum": ["a-{name}", "b"]}}"#);
        format!(
            r#""{name}": {{"type": "object", "properties": {{"union": {union}, "values": {values}}}}}"#
        )
    });
    let paths = names.iter().map(|name| {
        let operation = format!(
            r#"{{"operationId": "t/{name}", "tags": ["t"], "responses": {{"204": {{"description": "d"}}}}}}"#
        );
        format!(r#""/{name}": {{"get": {operation}}}"#)
    });
    let output = generated(&joined(paths), &joined(schemas));
    assert_eq!(
        duplicates(&output, |name| name.starts_with(char::is_uppercase)),
        [""; 0]
    );
}

#[test]
fn tags_may_be_called_like_anything_at_the_root() {
    let library = fs::read_to_string(root().join("generated/src/lib.rs")).unwrap();
    let names: BTreeSet<String> = declared(&library)
        .into_iter()
        .filter(|name| name.starts_with(char::is_lowercase))
        .collect();
    assert!(
        names.contains("login") && names.contains("models"),
        "{names:?}"
    );
    let paths = names.iter().map(|name| {
        let operation = format!(
            r#"{{"operationId": "{name}/get", "tags": ["{name}"], "responses": {{"204": {{"description": "d"}}}}}}"#
        );
        format!(r#""/{name}": {{"get": {operation}}}"#)
    });
    let output = generated(&joined(paths), "");
    assert_eq!(duplicates(&output, |_| true), [""; 0]);
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

fn generated(paths: &str, schemas: &str) -> Output {
    let description = format!(
        r#"{{"openapi": "3.0.3", "info": {{"title": "t", "version": "1"}}, "paths": {{{paths}}}, "components": {{"schemas": {{{schemas}}}}}}}"#
    );
    let output = generate(&Input::new(&description), &mut |_| {});
    output.unwrap_or_else(|failure| panic!("{failure}"))
}

/// The names that files of the emitted crate import from the runtime.
fn imported(dir: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names.extend(imported(&path));
            continue;
        }
        let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
        for item in file.items {
            if let syn::Item::Use(item) = item
                && matches!(&item.tree, syn::UseTree::Path(path) if path.ident == "octoforge_runtime")
            {
                leaves(&item.tree, &mut |name| {
                    names.extend(name.starts_with(char::is_uppercase).then_some(name));
                });
            }
        }
    }
    names
}

/// Every file and name that it has twice, of those that are wanted.
fn duplicates(output: &Output, is_wanted: fn(&str) -> bool) -> Vec<String> {
    let files = output
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs"));
    let mut twice = Vec::new();
    for (path, text) in files.filter(|(path, _)| path.starts_with("src/")) {
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for name in declared(text).into_iter().filter(|name| is_wanted(name)) {
            *times.entry(name).or_default() += 1;
        }
        let found = times.into_iter().filter(|(_, times)| *times > 1);
        twice.extend(found.map(|(name, _)| format!("{path}: {name}")));
    }
    twice
}

/// The names of types and modules that a file declares or imports. Functions have a namespace of their own.
fn declared(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for item in syn::parse_file(text).unwrap().items {
        match item {
            syn::Item::Use(item) => leaves(&item.tree, &mut |name| names.push(name)),
            syn::Item::Struct(item) => names.push(item.ident.to_string()),
            syn::Item::Enum(item) => names.push(item.ident.to_string()),
            syn::Item::Type(item) => names.push(item.ident.to_string()),
            syn::Item::Mod(item) => names.push(item.ident.to_string()),
            _ => {}
        }
    }
    names
}

fn leaves(tree: &syn::UseTree, add: &mut dyn FnMut(String)) {
    match tree {
        syn::UseTree::Path(path) => leaves(&path.tree, add),
        syn::UseTree::Name(name) if name.ident != "self" => add(name.ident.to_string()),
        syn::UseTree::Group(group) => group.items.iter().for_each(|one| leaves(one, add)),
        syn::UseTree::Name(_) | syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => {}
    }
}
