//! Checks that the modules of each crate form layers: a module imports only modules to the left of it in the list of
//! its crate. So there are no cycles, and a reader can learn a crate from left to right.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

/// A crate: its sources, and its modules from left to right.
struct Layers {
    src: &'static str,
    modules: &'static [&'static str],
}

const CRATES: &[Layers] = &[
    Layers {
        src: "generator/src",
        modules: &[
            "text",
            "diagnostic",
            "document",
            "input",
            "parse",
            "settings",
            "correct",
            "observe",
            "normalise",
            "ir",
            "lower",
            "passes",
            "render",
            "emit",
            "analysis",
            "report",
            "output",
            "pipeline",
            "inspect",
        ],
    },
    Layers {
        src: "reference/src",
        modules: &[
            "options",
            "document",
            "prose",
            "server",
            "credentials",
            "sample",
            "call",
            "catalog",
            "sections",
            "facts",
            "shown",
            "tree",
            "data",
            "page",
            "twin",
            "assets",
            "site",
        ],
    },
    Layers {
        src: "diff/src",
        modules: &[
            "verdict",
            "links",
            "rules",
            "sides",
            "change",
            "fact",
            "side",
            "walk",
            "usage",
            "fingerprint",
            "proof",
            "count",
            "mirror",
            "surface",
        ],
    },
    Layers {
        src: "runtime/src",
        modules: &[
            "future",
            "redact",
            "json",
            "response",
            "error",
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
        ],
    },
];

#[test]
fn modules_import_only_what_is_left_of_them() {
    let wrong: Vec<String> = CRATES.iter().flat_map(violations).collect();
    assert!(
        wrong.is_empty(),
        "imports against the layers:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn every_module_has_a_place_in_the_layers() {
    for layers in CRATES {
        let root = octoforge_tests::root().join(layers.src);
        let mut found: Vec<String> = fs::read_dir(&root)
            .unwrap()
            .map(|entry| module_of(&root, &entry.unwrap().path()))
            .filter(|module| !matches!(module.as_str(), "lib" | "main" | "tests"))
            .collect();
        found.sort();
        found.dedup();
        let mut listed = layers.modules.to_vec();
        listed.sort_unstable();
        assert_eq!(found, listed, "{}", layers.src);
    }
}

#[test]
fn imports_are_found_wherever_code_has_them() {
    let cases: &[(&str, &[&str])] = &[
        ("use crate::json::Json;", &["json"]),
        ("/// [`Base`](crate::endpoint::Base)\nstruct A;", &[]),
        ("const A: &str = \"crate::endpoint\";", &[]),
        (
            "use crate::{json::Json, endpoint::{Base, Body}};",
            &["json", "endpoint"],
        ),
        ("fn a() { crate::client::b() }", &["client"]),
        ("use super::endpoint::Base;", &["endpoint"]),
        ("use super::super::endpoint::Base;", &[]),
        ("mod tests { use crate::client::Client; }", &[]),
        ("mod inner { use super::Error; }", &[]),
        ("mod inner { use super::super::endpoint; }", &["endpoint"]),
        ("fn a() { quote!(crate::client::b()) }", &[]),
        (
            "macro_rules! a { () => { $crate::endpoint::b() } }",
            &["endpoint"],
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(imports(text.parse().unwrap(), 1), *expected, "{text}");
    }
}

/// Returns the imports of a crate that go to the right, or to a name that no module of it has.
fn violations(layers: &Layers) -> Vec<String> {
    let root = octoforge_tests::root().join(layers.src);
    let at = |module: &str| layers.modules.iter().position(|one| *one == module);
    let owners = owners(&root);
    let mut wrong = Vec::new();
    for path in sources(&root) {
        let module = module_of(&root, &path);
        let Some(own) = at(&module) else {
            continue;
        };
        let text = fs::read_to_string(&path).unwrap();
        for name in imports(text.parse().unwrap(), depth(&root, &path)) {
            // A re-exported name, or an exported macro, belongs to the module that defines it.
            let used = owners.get(&name).unwrap_or(&name);
            if at(used).is_none_or(|used| used > own) {
                wrong.push(format!("{}: `{module}` imports `{name}`", path.display()));
            }
        }
    }
    wrong
}

/// Returns the module of each name that the root of a crate re-exports, and of each macro.
fn owners(root: &Path) -> BTreeMap<String, String> {
    let mut owners = exports(root);
    for path in sources(root) {
        let text = fs::read_to_string(&path).unwrap();
        for rest in text.split("macro_rules! ").skip(1) {
            let end = rest
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap();
            owners.insert(rest[..end].to_owned(), module_of(root, &path));
        }
    }
    owners
}

/// Returns the names that the root of a crate re-exports, with the module of each.
fn exports(root: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(root.join("lib.rs")).unwrap();
    let file = syn::parse_file(&text).unwrap();
    let mut exports = BTreeMap::new();
    for item in file.items {
        if let syn::Item::Use(item) = item {
            collect(&item.tree, None, &mut exports);
        }
    }
    exports
}

fn collect(tree: &syn::UseTree, module: Option<&str>, exports: &mut BTreeMap<String, String>) {
    match tree {
        syn::UseTree::Path(path) => {
            let name = path.ident.to_string();
            let inner = match name.as_str() {
                "self" | "crate" => module,
                _ => Some(module.unwrap_or(&name)),
            };
            collect(&path.tree, inner.map(str::to_owned).as_deref(), exports);
        }
        syn::UseTree::Group(group) => {
            group
                .items
                .iter()
                .for_each(|one| collect(one, module, exports));
        }
        syn::UseTree::Name(name) => {
            exports.extend(module.map(|module| (name.ident.to_string(), module.to_owned())));
        }
        syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => {}
    }
}

/// Returns every source file of a crate except its tests.
fn sources(dir: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() && name != "tests" {
            all.extend(sources(&path));
        } else if name.ends_with(".rs") && name != "tests.rs" {
            all.push(path);
        }
    }
    all.sort();
    all
}

/// Returns the top-level module that contains a file.
fn module_of(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap();
    let first = inside.components().next().unwrap().as_os_str();
    first.to_str().unwrap().trim_end_matches(".rs").to_owned()
}

/// Returns the number of `super` from a file to the root of its crate.
fn depth(root: &Path, path: &Path) -> usize {
    let inside = path.strip_prefix(root).unwrap();
    let is_module_file = inside.ends_with("mod.rs");
    inside.components().count() - usize::from(is_module_file)
}

/// Returns the names after `crate::`, or after as many `super::` as reach the root. Arguments of macros are skipped,
/// because they may quote other code, and so are test modules.
fn imports(tokens: TokenStream, depth: usize) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let before = |distance: usize| {
            let token = at.checked_sub(distance).and_then(|at| tokens.get(at));
            token.map(ToString::to_string).unwrap_or_default()
        };
        match token {
            TokenTree::Group(group) if before(1) != "!" && before(1) != "tests" => {
                let inner = usize::from(before(2) == "mod");
                found.extend(imports(group.stream(), depth + inner));
            }
            TokenTree::Ident(ident) if ident == "crate" => {
                found.extend(names_after(tokens.get(at + 1..).unwrap_or_default()));
            }
            TokenTree::Ident(ident) if ident == "super" && before(1) != ":" => {
                let rest = tokens.get(at..).unwrap_or_default();
                let supers = rest
                    .chunks(3)
                    .take_while(|one| one[0].to_string() == "super")
                    .count();
                if supers == depth {
                    found.extend(names_after(rest.get(3 * supers - 2..).unwrap_or_default()));
                }
            }
            _ => {}
        }
    }
    found
}

/// Returns the name, or the names of a group, after `::`.
fn names_after(tokens: &[TokenTree]) -> Vec<String> {
    match tokens {
        [
            TokenTree::Punct(_),
            TokenTree::Punct(_),
            TokenTree::Ident(name),
            ..,
        ] => vec![name.to_string()],
        [
            TokenTree::Punct(_),
            TokenTree::Punct(_),
            TokenTree::Group(group),
            ..,
        ] => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            let begins = |at: usize| at == 0 || inner[at - 1].to_string() == ",";
            let names = inner.iter().enumerate().filter(|(at, _)| begins(*at));
            names.map(|(_, token)| token.to_string()).collect()
        }
        _ => Vec::new(),
    }
}
