//! Snapshots of the committed code of the most visible types and of one operation.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use octoforge_tests::root;

/// The snapshots of this file.
const SNAPSHOTS: [&str; 5] = [
    "authentication_token",
    "authentication_token_wire",
    "remove_token",
    "repository",
    "repository_wire",
];

#[test]
fn every_snapshot_is_compared_with() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let mut there: Vec<String> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| Some(name.strip_suffix(".snap")?.to_owned()))
        .collect();
    there.sort_unstable();
    assert_eq!(there, SNAPSHOTS);
}

#[test]
fn authentication_token() {
    snapshot(
        "authentication_token",
        &read("src/models/authentication_token.rs"),
    );
    snapshot(
        "authentication_token_wire",
        &read("src/wire/models/authentication_token.rs"),
    );
}

#[test]
fn repository() {
    snapshot("repository", &read("src/models/repository.rs"));
    snapshot("repository_wire", &read("src/wire/models/repository.rs"));
}

#[test]
fn remove_token() {
    let (name, request) = ("create_remove_token_for_repo", "CreateRemoveTokenForRepo");
    let of_request = |item: &str| {
        [
            format!("pub fn {name}("),
            format!("struct {request} "),
            format!("for {request} "),
        ]
        .iter()
        .any(|part| item.contains(part))
            || item.contains(&format!("!({request})"))
    };
    let found: Vec<String> = ["src/api/actions", "src/wire/api/actions"]
        .iter()
        .map(|dir| {
            let text = read(&format!("{dir}/self_hosted_runners.rs"));
            let items = items(&text);
            let kept: Vec<String> = items.into_iter().filter(|item| of_request(item)).collect();
            kept.join("\n")
        })
        .collect();
    snapshot("remove_token", &found.join("\n// ---- behind it\n\n"));
}

/// Returns the items of an emitted file, each with its documentation.
fn items(text: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    for line in text.lines() {
        if let Some(item) = items
            .last_mut()
            .filter(|item| !(item.is_empty() && line.is_empty()))
        {
            item.push_str(line);
            item.push('\n');
        }
        if line.starts_with('}') || line.ends_with(';') && !line.starts_with(' ') {
            items.push(String::new());
        }
    }
    items
}

fn read(path: &str) -> String {
    let path = root().join("generated").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn snapshot(name: &str, text: &str) {
    assert!(SNAPSHOTS.contains(&name), "{name} is not in the list");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
