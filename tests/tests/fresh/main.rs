//! Checks that the committed crate is the output for the committed inputs.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod complete;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use octoforge_generator::{Output, generate, ir_of};
use octoforge_tests::{Case, github, root};
use serde_json::{Map, Value};

/// The inputs of the repository.
static INPUTS: LazyLock<Case> = LazyLock::new(github);
/// The output of one run.
static OUTPUT: LazyLock<Output> = LazyLock::new(|| generate(&INPUTS.input(), &mut |_| {}).unwrap());

/// Help for a failed test of this file.
const HELP: &str = "run `cargo xtask regenerate` and commit what it writes";

#[test]
fn the_committed_crate_is_up_to_date() {
    let dir = root().join("generated");
    let mut committed = BTreeMap::new();
    read_tree(&dir, &dir, &mut committed);
    let paths: BTreeSet<&String> = committed.keys().chain(OUTPUT.files.keys()).collect();
    let differing: Vec<&&String> = paths
        .iter()
        .filter(|path| committed.get(**path) != OUTPUT.files.get(**path))
        .collect();
    assert!(differing.is_empty(), "{HELP}: {differing:#?} differ");
}

#[test]
fn the_committed_names_are_up_to_date() {
    let committed = fs::read_to_string(root().join("spec/names.lock.yaml")).unwrap();
    let differing: Vec<_> = committed
        .lines()
        .zip(OUTPUT.lock.lines())
        .filter(|(there, here)| there != here)
        .take(5)
        .collect();
    assert!(
        committed == OUTPUT.lock,
        "{HELP}: spec/names.lock.yaml differs, first in {differing:#?}"
    );
}

#[test]
fn a_second_run_gives_the_same_bytes() {
    let second = generate(&INPUTS.input(), &mut |_| {}).unwrap();
    let differing: Vec<&String> = second
        .files
        .iter()
        .filter(|(path, text)| OUTPUT.files.get(*path) != Some(text))
        .map(|(path, _)| path)
        .collect();
    assert!(differing.is_empty(), "{differing:?} differ");
    assert_eq!(second.files.len(), OUTPUT.files.len());
    assert!(second.lock == OUTPUT.lock);
}

#[test]
fn no_name_depends_on_the_order_of_schemas() {
    let mut description = INPUTS.parsed();
    let schemas = description["components"]["schemas"]
        .as_object_mut()
        .unwrap();
    let backwards: Map<String, Value> = std::mem::take(schemas).into_iter().rev().collect();
    *schemas = backwards;
    let mut input = INPUTS.input();
    // Without the lock, every name comes from the naming rules again.
    input.lock = None;
    let forwards = names(&serde_json::to_value(ir_of(&input).unwrap()).unwrap());
    let text = description.to_string();
    input.description = &text;
    let backwards = names(&serde_json::to_value(ir_of(&input).unwrap()).unwrap());
    let differing: Vec<_> = forwards.symmetric_difference(&backwards).take(10).collect();
    assert!(differing.is_empty(), "{differing:#?}");
}

/// Returns each type by module and name, with its places.
fn names(ir: &Value) -> BTreeSet<String> {
    let types = ir["types"].as_array().unwrap();
    let place = |place: &Value| place["pointer"].to_string();
    types
        .iter()
        .map(|definition| {
            let places = definition["places"].as_array().unwrap();
            let mut places: Vec<String> = places.iter().map(place).collect();
            places.sort_unstable();
            format!(
                "{}::{} {places:?}",
                definition["module"], definition["name"]
            )
        })
        .collect()
}

/// Reads every file below a directory, by relative path.
fn read_tree(root: &Path, dir: &Path, into: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        if path.is_dir() {
            read_tree(root, &path, into);
        } else {
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/");
            into.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}
