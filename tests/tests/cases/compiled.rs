//! Every case as a crate: all of them compile without a warning, and what stands in `usage.rs` holds.
//!
//! The crates are members of a workspace of their own below the target directory, which is kept, so that a second run
//! compiles only what changed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use octoforge_generator::{Input, Layout, generate};
use octoforge_tests::{Case, cases, root};

#[test]
fn every_case_compiles_and_does_what_its_usage_says() {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let cases = cases("cases");
    remove_others(&dir, &cases);
    for case in &cases {
        write_crate(&dir.join(&case.name), case);
    }
    write(&dir.join("Cargo.toml"), &workspace(&cases));
    // The versions that this workspace was tested with, which are here already.
    write(&dir.join("Cargo.lock"), &read(&root().join("Cargo.lock")));
    let features = features(&cases);
    let of_all = [
        "--workspace",
        "--offline",
        "--quiet",
        "--no-default-features",
        "--features",
        &features,
    ];
    cargo(&dir, &[&["build"], &of_all[..]].concat());
    cargo(
        &dir,
        &[&["test", "--test", "usage", "--no-fail-fast"], &of_all[..]].concat(),
    );
}

fn cargo(dir: &Path, arguments: &[&str]) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(dir)
        .env("CARGO_TARGET_DIR", dir.join("target"))
        .env("RUSTFLAGS", "-Dwarnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "cargo {}\n{}{}",
        arguments.join(" "),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The crate of a case, with its usage as a test of it.
fn write_crate(dir: &Path, case: &Case) {
    let layout = Layout::Standalone {
        runtime: root().join("runtime").display().to_string(),
    };
    let input = Input {
        layout,
        ..case.input()
    };
    let output = generate(&input, &mut |_| {}).unwrap();
    for (path, text) in &output.files {
        let text = match path.as_str() {
            "Cargo.toml" => manifest(text, &case.name),
            path if path.starts_with("dispatch/") => renamed(text, &case.name),
            _ => text.clone(),
        };
        write(&dir.join(path), &text);
    }
    let mut kept: BTreeSet<PathBuf> = output.files.keys().map(|path| dir.join(path)).collect();
    let usage = case.dir.join("usage.rs");
    if usage.exists() {
        let copy = dir.join("tests/usage.rs");
        write(&copy, &read(&usage));
        kept.insert(copy);
    }
    prune(dir, &kept);
}

/// The emitted manifest as that of a member: named after its case, and no workspace by itself.
fn manifest(text: &str, name: &str) -> String {
    let named = text.replace("name = \"api-client\"", &format!("name = \"{name}\""));
    let (crate_alone, _) = named.split_once("[workspace]").unwrap();
    format!(
        "{crate_alone}\n[lints.rust]\nmissing_docs = \"warn\"\nunreachable_pub = \"warn\"\nunsafe_code = \"forbid\"\n"
    )
}

/// What the package beside the crate says of it, with the crate named after its case.
fn renamed(text: &str, name: &str) -> String {
    let module = name.replace('-', "_");
    text.replace("api-client", name)
        .replace("api_client", &module)
}

fn workspace(cases: &[Case]) -> String {
    let packages = |case: &Case| [case.name.clone(), format!("{}/dispatch", case.name)];
    let members: Vec<String> = cases.iter().flat_map(packages).collect();
    format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = false\nincremental = false\n"
    )
}

/// All features but the client, which would bring a TLS stack and changes nothing of what is emitted.
fn features(cases: &[Case]) -> String {
    let settings = |case: &Case| case.input().settings.unwrap_or_default().to_owned();
    let webhooks = cases
        .iter()
        .filter(|case| settings(case).contains("webhooks"));
    let each = webhooks.map(|case| format!("{}/webhooks", case.name));
    ["serde", "rest", "testing"]
        .into_iter()
        .map(str::to_owned)
        .chain(each)
        .collect::<Vec<_>>()
        .join(",")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Writes what differs; an untouched file is not compiled again.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Removes the files of an earlier run that this one does not have.
fn prune(dir: &Path, kept: &BTreeSet<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            prune(&path, kept);
        } else if !kept.contains(&path) {
            fs::remove_file(path).unwrap();
        }
    }
}

fn remove_others(dir: &Path, cases: &[Case]) {
    let Ok(entries) = fs::read_dir(dir) else {
        return;
    };
    for path in entries.map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap_or_default();
        let known = name == "target" || cases.iter().any(|case| name == case.name.as_str());
        if path.is_dir() && !known {
            fs::remove_dir_all(path).unwrap();
        }
    }
}
