//! Compiles every case as a crate without warnings, and runs its `usage.rs`.
//!
//! The crates are members of a separate workspace below the target directory. It is kept, so that a second run compiles
//! only what changed.

use std::collections::{BTreeMap, BTreeSet};
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
    // Uses the versions that this workspace is tested with, which are already downloaded.
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

/// Writes the crate of a case, with its usage as a test.
fn write_crate(dir: &Path, case: &Case) {
    let layout = Layout::Standalone {
        runtime: root().join("runtime").display().to_string(),
    };
    let input = Input {
        layout,
        ..case.input()
    };
    let mut files = generate(&input, &mut |_| {}).unwrap().files;
    if let Some(text) = files.get_mut("Cargo.toml") {
        *text = manifest(text, &case.name);
    }
    files.extend(dispatch(case));
    for (path, text) in &files {
        write(&dir.join(path), text);
    }
    let mut kept: BTreeSet<PathBuf> = files.keys().map(|path| dir.join(path)).collect();
    let usage = case.dir.join("usage.rs");
    if usage.exists() {
        let copy = dir.join("tests/usage.rs");
        write(&copy, &read(&usage));
        kept.insert(copy);
    }
    prune(dir, &kept);
}

/// Changes an emitted manifest to that of a member: named after its case, and without a workspace of its own.
fn manifest(text: &str, name: &str) -> String {
    let named = text.replace("name = \"api-client\"", &format!("name = \"{name}\""));
    let (crate_alone, _) = named.split_once("[workspace]").unwrap();
    format!(
        "{crate_alone}\n[lints.rust]\nmissing_docs = \"warn\"\nunreachable_pub = \"warn\"\nunsafe_code = \"forbid\"\n"
    )
}

/// Returns the package that calls the crate by the names of its description: the code of `tests/dispatch` with the
/// tables of this case.
fn dispatch(case: &Case) -> BTreeMap<String, String> {
    let input = Input {
        layout: Layout::Member,
        ..case.input()
    };
    let tables = generate(&input, &mut |_| {}).unwrap().files;
    let tables = tables.into_iter().filter_map(|(path, text)| {
        let table = path.strip_prefix("dispatch/")?;
        let text = text.replace(
            "::api_client::",
            &format!("::{}::", case.name.replace('-', "_")),
        );
        Some((format!("dispatch/tables/{table}"), text))
    });
    let sources = fs::read_dir(root().join("tests/dispatch/src")).unwrap();
    let sources = sources.map(|entry| entry.unwrap().path()).map(|path| {
        let text = read(&path).replace("../../../generated/dispatch/mod.rs", "../tables/mod.rs");
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        (format!("dispatch/src/{name}"), text)
    });
    let manifest = ("dispatch/Cargo.toml".to_owned(), dispatch_manifest(case));
    tables.chain(sources).chain([manifest]).collect()
}

fn dispatch_manifest(case: &Case) -> String {
    let (name, runtime) = (&case.name, root().join("runtime").display().to_string());
    format!(
        "[package]\nname = \"{name}-dispatch\"\nedition = \"2024\"\n\n[features]\nclient = []\n\n[dependencies]\n\
         {name} = {{ path = \"..\" }}\noctoforge-runtime = {{ path = {runtime:?}, default-features = false }}\n"
    )
}

fn workspace(cases: &[Case]) -> String {
    let packages = |case: &Case| [case.name.clone(), format!("{}/dispatch", case.name)];
    let members: Vec<String> = cases.iter().flat_map(packages).collect();
    format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = false\nincremental = false\n"
    )
}

/// Returns all features except the client, which would add a TLS stack and does not change the emitted code.
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

/// Writes a file only if it differs, because an unchanged file is not compiled again.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Removes files of an earlier run that this run does not have.
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
