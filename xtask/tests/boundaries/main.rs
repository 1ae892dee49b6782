//! Tests the boundaries between modules of `xtask`, `xtask-support` and `octoforge-bench`: the tables below say which module may
//! import which, and there are no import cycles.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod scan;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use self::scan::{Module, package, paths};

/// A module of the crate's root; the modules that it may import, and the crates besides those of [`EVERYWHERE`].
type Rule = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// Crates that every module may import.
const EVERYWHERE: [&str; 5] = [
    "clap",
    "octoforge_generator",
    "serde_json",
    "std",
    "xtask_support",
];

const XTASK: &[Rule] = &[
    ("bench", &[], &[]),
    ("corpus", &[], &["octoforge_wire"]),
    ("explore", &[], &["tempfile", "toml"]),
    ("inspect", &[], &[]),
    ("observe", &[], &[]),
    ("reference", &[], &["octoforge_reference"]),
    ("regenerate", &[], &["pathdiff", "similar"]),
    ("spec", &[], &["flate2", "sha2", "tar"]),
    (
        "spec_diff",
        &["spec"],
        &[
            "base64",
            "jiff",
            "maud",
            "octoforge_diff",
            "serde",
            "sha2",
            "similar",
            "toml",
        ],
    ),
];

const SUPPORT: &[Rule] = &[
    (
        "diagnostics",
        &["excerpt", "inputs", "stop", "text", "visible"],
        &["miette"],
    ),
    ("excerpt", &["visible"], &["miette"]),
    ("findings", &["inputs", "text", "visible"], &[]),
    ("git", &["root", "stop"], &[]),
    ("inputs", &["root", "stop"], &[]),
    ("measure", &["stop"], &["nix"]),
    ("progress", &["text"], &["indicatif"]),
    ("root", &["stop"], &[]),
    ("scratch", &["stop"], &["ctrlc", "tempfile"]),
    ("stop", &["visible"], &[]),
    ("text", &[], &[]),
    ("visible", &[], &[]),
    ("writer", &["scratch", "stop"], &["tempfile"]),
];

const BENCH: &[Rule] = &[
    ("baseline", &[], &[]),
    ("benchmark", &[], &[]),
    ("calibrate", &[], &[]),
    ("competitors", &["benchmark", "documents", "workspace"], &[]),
    ("copies", &[], &[]),
    ("documents", &[], &[]),
    ("earlier", &["benchmark", "workspace"], &["tar"]),
    ("reference", &["benchmark", "workspace"], &["flate2"]),
    (
        "report",
        &[
            "benchmark",
            "calibrate",
            "competitors",
            "documents",
            "reference",
            "suite",
        ],
        &[],
    ),
    (
        "suite",
        &[
            "baseline",
            "benchmark",
            "calibrate",
            "documents",
            "workspace",
        ],
        &[],
    ),
    (
        "workspace",
        &["baseline", "benchmark", "copies", "documents"],
        &[],
    ),
];

/// The packages: their sources relative to this package, and their rules.
const PACKAGES: [(&str, &[Rule]); 3] = [
    ("src", XTASK),
    ("support/src", SUPPORT),
    ("../bench/src", BENCH),
];

type Imports = BTreeMap<Module, BTreeSet<Vec<String>>>;

fn imports(src: &str) -> Imports {
    package(&Path::new(env!("CARGO_MANIFEST_DIR")).join(src))
}

#[test]
fn modules_import_what_the_tables_allow() {
    for (src, rules) in PACKAGES {
        let imports = imports(src);
        let mut unused: BTreeSet<(&str, &str)> = rules
            .iter()
            .flat_map(|(module, modules, crates)| {
                let allowed = modules.iter().chain(*crates);
                allowed.map(|one| (*module, *one))
            })
            .collect();
        let roots: BTreeSet<&str> = imports.keys().filter_map(|module| root(module)).collect();
        let ruled: BTreeSet<&str> = rules.iter().map(|(module, ..)| *module).collect();
        assert_eq!(roots, ruled, "{src}: modules and rules");
        for (module, paths) in &imports {
            let Some(from) = root(module) else {
                continue;
            };
            let (_, modules, crates) = rules.iter().find(|rule| rule.0 == from).unwrap();
            for to in paths.iter().filter_map(|path| target(path, &roots)) {
                unused.remove(&(from, to));
                let is_allowed = to == from
                    || EVERYWHERE.contains(&to)
                    || modules.contains(&to)
                    || crates.contains(&to);
                assert!(is_allowed, "{src}: {} imports {to}", module.join("::"));
            }
        }
        assert!(unused.is_empty(), "{src}: allowed and not used: {unused:?}");
    }
}

fn root(module: &[String]) -> Option<&str> {
    module.first().map(String::as_str)
}

/// Returns the module of the crate's root, or the other crate, that a path leads to. A path that is neither begins with a name that
/// the file has imported.
fn target<'p>(path: &'p [String], roots: &BTreeSet<&str>) -> Option<&'p str> {
    match path {
        [other, name, ..] if other == "::" => is_crate(name).then_some(name.as_str()),
        [first, ..] => roots.contains(first.as_str()).then_some(first.as_str()),
        [] => None,
    }
}

/// `true` if a manifest names the crate: other lower-case paths begin with a module.
fn is_crate(name: &str) -> bool {
    let manifests = [
        include_str!("../../Cargo.toml"),
        include_str!("../../support/Cargo.toml"),
        include_str!("../../../bench/Cargo.toml"),
    ];
    let key = name.replace('_', "-");
    let declares = |manifest: &str| {
        manifest.lines().any(|line| {
            line.strip_prefix(&key)
                .is_some_and(|rest| rest.starts_with(['.', ' ']))
        })
    };
    name == "std" || manifests.into_iter().any(declares)
}

#[test]
fn there_are_no_import_cycles() {
    for (src, _) in PACKAGES {
        let imports = imports(src);
        let edges: BTreeMap<&Module, BTreeSet<&Module>> = imports
            .iter()
            // The root declares the modules, and nothing imports from it.
            .filter(|(module, _)| !module.is_empty())
            .map(|(module, paths)| {
                let targets = paths.iter().filter_map(|path| {
                    child(module, path, &imports).or_else(|| nearest(path, &imports))
                });
                (module, targets.filter(|target| *target != module).collect())
            })
            .collect();
        assert_eq!(cycle(&edges), None, "{src}");
    }
}

/// Returns the child of a module that a path begins with, without `self::`.
fn child<'m>(module: &Module, path: &[String], imports: &'m Imports) -> Option<&'m Module> {
    let [other, name, ..] = path else {
        return None;
    };
    let child = [&module[..], std::slice::from_ref(name)].concat();
    let found = imports.get_key_value(&child).map(|(module, _)| module);
    found.filter(|_| other == "::")
}

/// Returns the deepest module on a path.
fn nearest<'m>(path: &[String], imports: &'m Imports) -> Option<&'m Module> {
    (1..=path.len())
        .rev()
        .find_map(|length| imports.get_key_value(path.get(..length)?))
        .map(|(module, _)| module)
}

/// Returns the modules that are left when those without imports are removed again and again.
fn cycle(edges: &BTreeMap<&Module, BTreeSet<&Module>>) -> Option<Vec<String>> {
    let mut left: BTreeSet<&Module> = edges.keys().copied().collect();
    loop {
        let done: Vec<&Module> = left
            .iter()
            .copied()
            .filter(|module| !edges[*module].iter().any(|to| left.contains(to)))
            .collect();
        if left.is_empty() {
            return None;
        }
        if done.is_empty() {
            return Some(left.iter().map(|module| module.join("::")).collect());
        }
        left.retain(|module| !done.contains(module));
    }
}

#[test]
fn paths_are_found_and_resolved() {
    let module = ["a".to_owned(), "b".to_owned()];
    let text = "\
use std::fs::{self, File};
use super::c::{D, e::{F as G}};
use super::super::h;
// crate::comment
fn f() { crate::i::j(\"n::o\\\" p::q\", r#\"\"r::s\"#, '\"'); self::k::l(); Vec::new(); }
#[cfg(test)]
mod tests {
    use crate::m;
}
";
    let found: BTreeSet<String> = paths(text, &module)
        .into_iter()
        .map(|path| path.join("/"))
        .collect();
    let expected = [
        "::/std/fs",
        "::/std/fs/File",
        "a/b/k/l",
        "a/c/D",
        "a/c/e/F",
        "h",
        "i/j",
    ];
    assert_eq!(found, expected.map(str::to_owned).into());
}

#[test]
fn a_cycle_is_found() {
    let modules = ["a", "b", "c"].map(|name| vec![name.to_owned()]);
    let [a, b, c] = &modules;
    let mut edges = BTreeMap::from([
        (a, BTreeSet::from([b])),
        (b, BTreeSet::from([c])),
        (c, BTreeSet::new()),
    ]);
    assert_eq!(cycle(&edges), None);
    edges.insert(c, BTreeSet::from([b]));
    assert_eq!(
        cycle(&edges),
        Some(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()])
    );
}
