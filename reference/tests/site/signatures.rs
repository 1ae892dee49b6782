//! Signatures on pages are those of the emitted functions.

use std::collections::BTreeMap;
use std::fs;

use regex_lite::Regex;

use crate::description::root;
use crate::github::{ANALYSIS, file};
use crate::text::{dense, words};

/// Returns the emitted functions by module and name, without bodies.
fn emitted() -> BTreeMap<String, String> {
    let function = Regex::new(r"(?ms)^pub fn ([\w#]+)(?:<[^>]*>)?\((.*?)\) -> (\w+) \{")
        .expect("it is an expression");
    let mut found = BTreeMap::new();
    for tag in fs::read_dir(root("generated/src/api")).expect("the crate is there") {
        let tag = tag.expect("the folder can be read");
        if !tag.path().is_dir() {
            continue;
        }
        for file in fs::read_dir(tag.path()).expect("the module is there") {
            let text = fs::read_to_string(file.expect("the folder can be read").path())
                .expect("it is text");
            for parts in function.captures_iter(&text) {
                let module = tag.file_name().to_string_lossy().into_owned();
                let signature = format!("pub fn {}({}) -> {}", &parts[1], &parts[2], &parts[3]);
                found.insert(format!("{module}::{}", &parts[1]), normal(&signature));
            }
        }
    }
    found
}

/// Returns a signature without spaces, paths of types, and the type parameters that callers never write.
fn normal(signature: &str) -> String {
    let marker = Regex::new(r",\s*K\d+,?\s*>").expect("it is an expression");
    let path = Regex::new(r"\b\w+::").expect("it is an expression");
    let text = marker.replace_all(signature, ">");
    dense(&path.replace_all(&text, ""))
        .replace(",)", ")")
        .replace(",>", ">")
}

#[test]
fn pages_show_the_emitted_signatures() {
    let emitted = emitted();
    let shown = Regex::new(r"(?s)<pre id=signature[^>]*>(.*?)</pre>").expect("it is an expression");
    for operation in &ANALYSIS.api.operations {
        let module = operation.module.get(1).map_or("", String::as_str);
        let name = format!("{module}::{}", operation.name);
        let signature = emitted
            .get(&name)
            .unwrap_or_else(|| panic!("{name} is not emitted"));
        let page = name.replace("::", "/").replace("r#", "").replace('_', "-");
        let html = file(&format!("operations/{page}.html"));
        let found = shown
            .captures(html)
            .map(|found| normal(words(&found[1]).trim()));
        assert_eq!(found.as_ref(), Some(signature), "{name}");
    }
    assert!(ANALYSIS.api.operations.len() > 1_000);
}
