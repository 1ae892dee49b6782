//! Compiles every case as a crate without warnings, and runs its `usage.rs`.
//!
//! The crates are members of a separate workspace below the target directory. It is kept, so that a second run compiles
//! only what changed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use octoforge_tests::{Case, cases, root, say};
use octoforge_wire::package::{Packages, workspace};
use serde_json::Value;

#[test]
fn every_case_compiles_and_does_what_its_usage_says() {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let cases = cases("cases");
    remove_others(&dir, &cases);
    for case in &cases {
        write_crate(&dir.join(&case.name), case);
    }
    write(
        &dir.join("Cargo.toml"),
        &workspace(cases.iter().map(|case| case.name.as_str())),
    );
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
    assert_called(&dir, &cases);
}

/// Beginnings of faults that are as they should be.
const EXPECTED: [&str; 2] = [
    // The settings leave it out.
    "holes: odd/get: error `there is no such function`",
    // Its server has a part to fill in, which a request without a client cannot do.
    "servers: cages/template: error `cages/template goes to https://{host}/birds",
];

/// Holds every operation of every case against its description.
fn assert_called(dir: &Path, cases: &[Case]) {
    let mut faults = Vec::new();
    let (mut operations, mut calls) = (0, 0);
    for case in cases {
        // What is corrected is not as the description says.
        if case.dir.join("corrections.yaml").exists() || case.dir.join("observations.yaml").exists()
        {
            continue;
        }
        let program = dir.join(format!("target/debug/wire-{}", case.name));
        let output = Command::new(program)
            .arg(case.description_path())
            .output()
            .unwrap();
        let table: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{}: {error}: {output:?}", case.name));
        operations += table["operations"].as_u64().unwrap();
        calls += table["calls"].as_u64().unwrap();
        let found = table["faults"].as_array().unwrap().iter();
        let found = found.map(|fault| format!("{}: {}", case.name, fault.as_str().unwrap()));
        faults.extend(found.filter(|fault| !EXPECTED.iter().any(|begin| fault.starts_with(begin))));
    }
    say(&format!(
        "{operations} operations of {} cases called ({calls} calls)",
        cases.len()
    ));
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
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

/// Writes the packages of a case, with its usage as a test.
fn write_crate(dir: &Path, case: &Case) {
    let mut packages = Packages::new(&case.input(), &case.name, &root()).unwrap();
    packages.add_program(&case.name, &root()).unwrap();
    for (path, text) in &packages.files {
        write(&dir.join(path), text);
    }
    let kept = packages.files.keys().map(|path| dir.join(path));
    let mut kept: BTreeSet<PathBuf> = kept.collect();
    let usage = case.dir.join("usage.rs");
    if usage.exists() {
        let copy = dir.join("tests/usage.rs");
        write(&copy, &read(&usage));
        kept.insert(copy);
    }
    prune(dir, &kept);
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
