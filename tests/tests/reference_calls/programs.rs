//! Writes calls as programs, runs them, and compares the requests that they build.
//!
//! Takes: the calls of a description, and how to depend on its crate. Gives: the differences from what they are examples of.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use octoforge_generator::ir::Payload;
use octoforge_generator::{Input, Layout, generate};
use octoforge_tests::{Case, root};
use serde_json::Value;

use crate::Shown;

/// Client that makes the calls, and prints each request as JSON.
const RECORDER: &str = include_str!("recorder.rs");

/// Request that a call builds, or the error: each part by its name.
type Request = BTreeMap<String, String>;

/// Returns the directory of the programs.
pub(crate) fn dir() -> PathBuf {
    root().join("target/reference-calls")
}

/// Writes the crate of a case.
pub(crate) fn write_client(dir: &Path, case: &Case) {
    let layout = Layout::Standalone {
        runtime: root().join("runtime").display().to_string(),
    };
    let input = Input {
        layout,
        ..case.input()
    };
    for (path, text) in generate(&input, &mut |_| {}).unwrap().files {
        write(&dir.join(path), &text.replace("\n[workspace]\n", "\n"));
    }
}

/// Writes a program with a function for each call. The crate that it calls is at `path`.
pub(crate) fn write_program(dir: &Path, package: &str, path: &Path, shown: &[Shown]) {
    let manifest = format!(
        "[package]\nname = \"calls\"\nedition = \"2024\"\n\n[dependencies.{package}]\npath = {path:?}\n\
         default-features = false\nfeatures = [\"client\", \"rest\"]\n\n[workspace]\n\n[profile.dev]\ndebug = false\n"
    );
    write(&dir.join("Cargo.toml"), &manifest);
    // Uses the versions that this workspace is tested with, which are already downloaded.
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    write(&dir.join("Cargo.lock"), &lock);
    let krate = package.replace('-', "_");
    let mut text = RECORDER.replace("octoforge::", &format!("{krate}::"));
    for (index, one) in shown.iter().enumerate() {
        let (uses, code) = (&one.call.uses, &one.call.code);
        text += &format!(
            "async fn call_{index}(client: Recorder) -> Result<(), Box<dyn Error>> {{\n{uses}\n{code}Ok(())\n}}\n\n"
        );
    }
    let calls = (0..shown.len()).map(|index| format!("    run(call_{index});\n"));
    text += &format!("fn main() {{\n{}}}\n", calls.collect::<String>());
    write(&dir.join("src/main.rs"), &text);
}

/// Runs a program, and compares each request with the example.
pub(crate) fn check(dir: &Path, shown: &[Shown]) {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--offline", "--quiet"])
        .current_dir(dir)
        .env("CARGO_TARGET_DIR", self::dir().join("target"))
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}\n{errors}", dir.display());
    let text = String::from_utf8(output.stdout).unwrap();
    let requests = text.lines().map(|line| serde_json::from_str(line).unwrap());
    let requests: Vec<Request> = requests.collect();
    assert_eq!(requests.len(), shown.len());
    let wrong = requests.iter().zip(shown).filter_map(|(request, shown)| {
        let why = difference(request, shown)?;
        Some(format!("{}: {why}\n  {request:?}\n", shown.operation.id))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

/// Returns how a request differs from its example, if it does.
fn difference(request: &Request, shown: &Shown) -> Option<String> {
    let operation = &shown.operation;
    let payload = operation.body.as_ref().map(|body| &body.payload);
    if let Some(error) = request.get("error") {
        let may_be_file = matches!(payload, Some(Payload::Binary | Payload::Form(_)));
        let is_file = may_be_file && error.contains("not in memory");
        // A program has to name the server whose name is a template.
        let server = operation.server.as_deref().unwrap_or_default();
        return (!is_file && !server.contains('{')).then(|| error.clone());
    }
    let target = shown.given.target(operation);
    if request["method"] != operation.method || !request["target"].ends_with(&target) {
        return Some(format!("expected {} {target}", operation.method));
    }
    let sent: Option<Value> = serde_json::from_str(&request["body"]).ok();
    let is_json = payload.is_some_and(|payload| payload.json().is_some());
    if is_json && sent != shown.call.sends {
        return Some(format!("expected {:?}", shown.call.sends));
    }
    let is_whole = is_json && shown.call.differences == 0;
    (is_whole && sent.as_ref() != shown.given.body())
        .then(|| format!("is no example of {:?}", shown.given.body()))
}

/// Writes a file only if it differs, because an unchanged file is not compiled again.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
