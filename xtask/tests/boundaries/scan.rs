//! Finds the modules that each source file of a package imports.
//!
//! The source is formatted by rustfmt, so lines and braces are enough to find paths; no parser is needed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A module: `report::goals`; the root of the crate is empty.
pub(crate) type Module = Vec<String>;

/// The modules of a package, each with the paths that it names: those within the crate from its root, and those of other crates
/// with a first segment of `::`.
pub(crate) fn package(src: &Path) -> BTreeMap<Module, BTreeSet<Vec<String>>> {
    let mut modules = BTreeMap::new();
    visit(src, &mut Vec::new(), &mut modules);
    modules
}

fn visit(dir: &Path, module: &mut Module, modules: &mut BTreeMap<Module, BTreeSet<Vec<String>>>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if stem == "tests" || stem == "snapshots" {
            continue;
        }
        let is_root = ["main", "lib", "mod"].contains(&stem.as_str());
        if !is_root {
            module.push(stem);
        }
        if path.is_dir() {
            visit(&path, module, modules);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            modules.insert(module.clone(), paths(&text, module));
        }
        if !is_root {
            module.pop();
        }
    }
}

/// Returns the paths that the text of a module names, without its tests.
pub(crate) fn paths(text: &str, module: &[String]) -> BTreeSet<Vec<String>> {
    let code = without_strings(&without_tests(text));
    let mut found = BTreeSet::new();
    let mut rest = code.as_str();
    while let Some(at) = rest.find("::") {
        let before = rest.get(..at).unwrap_or_default();
        let after = rest.get(at + 2..).unwrap_or_default();
        let first = before
            .rsplit(|letter: char| !is_of_name(letter))
            .next()
            .unwrap_or_default();
        let (names, length) = tree(after);
        for path in names {
            found.extend(resolve(first, path, module));
        }
        rest = after.get(length..).unwrap_or_default();
    }
    found
}

/// Removes comments and the inline module of tests, with which a file ends.
fn without_tests(text: &str) -> String {
    let mut lines = Vec::new();
    let mut is_test = false;
    for line in text.lines() {
        if is_test && line.contains("mod ") && line.ends_with('{') {
            break;
        }
        is_test = line == "#[cfg(test)]";
        if !line.trim_start().starts_with("//") {
            lines.push(line);
        }
    }
    lines.join("\n")
}

/// Removes the content of string literals.
fn without_strings(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some(at) = rest.find('"') {
        let (before, quoted) = rest.split_at(at);
        kept.push_str(before);
        let quoted = quoted.get(1..).unwrap_or_default();
        // A quotation mark as a character is no string.
        if before.ends_with(['\'', '\\']) {
            rest = quoted;
            continue;
        }
        let hashes = before.len() - before.trim_end_matches('#').len();
        let is_raw = before.trim_end_matches('#').ends_with('r');
        let end = match is_raw {
            true => {
                let end = format!("\"{}", "#".repeat(hashes));
                quoted.find(&end).map(|at| at + end.len())
            }
            false => end_of_string(quoted),
        };
        rest = end.and_then(|end| quoted.get(end..)).unwrap_or_default();
    }
    kept + rest
}

/// Returns the position after the end of a string with escapes.
fn end_of_string(quoted: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, letter) in quoted.char_indices() {
        match letter {
            '"' if !escaped => return Some(at + 1),
            _ => escaped = letter == '\\' && !escaped,
        }
    }
    None
}

/// Parses the rest of a path: its branches, and the number of bytes that it takes.
fn tree(text: &str) -> (Vec<Vec<String>>, usize) {
    let name: String = text
        .chars()
        .take_while(|letter| is_of_name(*letter))
        .collect();
    let rest = text.get(name.len()..).unwrap_or_default();
    if let (false, Some(after)) = (name.is_empty(), rest.strip_prefix("::")) {
        let (branches, length) = tree(after);
        let with_name = |mut branch: Vec<String>| {
            branch.insert(0, name.clone());
            branch
        };
        let branches = branches.into_iter().map(with_name).collect();
        return (branches, name.len() + 2 + length);
    }
    let Some(mut group) = text.strip_prefix('{') else {
        let branch = if name.is_empty() { vec![] } else { vec![name] };
        let length = branch.first().map_or(0, String::len);
        return (vec![branch], length);
    };
    let mut branches = Vec::new();
    loop {
        group = group.trim_start_matches([' ', '\n', ',']);
        if group.is_empty() || group.starts_with('}') {
            return (branches, text.len() - group.len() + 1);
        }
        let (more, length) = tree(group);
        branches.extend(more);
        // What follows a name is its alias.
        let end = group.get(length..).unwrap_or_default();
        group = end
            .get(end.find([',', '}']).unwrap_or(end.len())..)
            .unwrap_or_default();
    }
}

/// Resolves a path to one from the root of the crate; one of another crate begins with `::`.
fn resolve(first: &str, path: Vec<String>, module: &[String]) -> Option<Vec<String>> {
    let from = |base: &[String], path: Vec<String>| {
        let path = path.into_iter().filter(|name| name != "self");
        Some(base.iter().cloned().chain(path).collect())
    };
    match first {
        "crate" => from(&[], path),
        "self" => from(module, path),
        "super" => {
            let more = path.iter().take_while(|name| *name == "super").count();
            let depth = module.len().saturating_sub(1 + more);
            from(module.get(..depth)?, path.into_iter().skip(more).collect())
        }
        "" => None,
        other if other.starts_with(|letter: char| letter.is_lowercase()) => {
            from(&["::".to_owned(), other.to_owned()], path)
        }
        _ => None,
    }
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}
