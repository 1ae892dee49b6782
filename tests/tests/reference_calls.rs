//! Tests that the calls which the reference shows compile, and send what they are examples of.
//!
//! The calls of GitHub's description and of the cases become crates of a separate workspace below the target directory. Each
//! is run with a client that builds the request, and sends nothing. The workspace is kept, so that a second run compiles only
//! what changed.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use octoforge_generator::ir::{Operation, Payload};
use octoforge_generator::{Analysis, Input, Layout, Stale, analyse, generate};
use octoforge_reference::{Given, rust_call};
use octoforge_tests::{Case, cases, github, root, say};
use serde_json::Value;

/// Operations of GitHub whose example has values that their own schema does not allow.
const CONTRADICTORY: [&str; 9] = [
    "orgs/list-attestations-bulk",
    "copilot-spaces/update-for-org",
    "projects/add-field-for-org",
    "migrations/update-import",
    "codespaces/create-with-pr-for-authenticated-user",
    "codespaces/publish-for-authenticated-user",
    "users/list-attestations-bulk",
    "copilot-spaces/update-for-user",
    "projects/add-field-for-user",
];

/// Program that makes each call with a client that prints the request as JSON.
const RUNNER: &str = include_str!("../data/reference_calls.rs");

/// An example call, and what it is an example of.
struct Shown {
    operation: Operation,
    given: Given,
    sends: Option<Value>,
    differences: usize,
}

#[test]
#[ignore = "compiles a crate: run with --ignored"]
fn calls_of_github_compile_and_send_their_examples() {
    let case = github();
    let analysis = analysed(&case.input());
    let dir = dir().join("github");
    let generated = root().join("generated").display().to_string();
    let dependency = format!(
        "{{ path = {generated:?}, default-features = false, features = [\"client\", \"rest\"] }}"
    );
    let shown = write_calls(&dir, &analysis, &dependency);
    check(&dir, &shown);
    let differ = shown.iter().filter(|one| one.differences > 0);
    let differ: Vec<&str> = differ.map(|one| one.operation.id.as_str()).collect();
    let (calls, count) = (shown.len(), analysis.api.operations.len());
    say(&format!(
        "{calls} calls of {count} operations compile; {} do not show their example fully",
        differ.len()
    ));
    assert_eq!(count, 1_223);
    assert_eq!(differ, CONTRADICTORY);
}

#[test]
#[ignore = "compiles a crate: run with --ignored"]
fn calls_of_the_cases_compile_and_send_their_examples() {
    for case in cases("cases") {
        let analysis = analysed(&case.input());
        let dir = dir().join(&case.name);
        write_client(&dir.join("client"), &case);
        let shown = write_calls(
            &dir,
            &analysis,
            "{ path = \"client\", default-features = false, features = [\"client\", \"rest\"] }",
        );
        if !shown.is_empty() {
            check(&dir, &shown);
        }
    }
}

fn analysed(input: &Input<'_>) -> Analysis {
    analyse(input, Stale::Refuse, &mut |_| {}).unwrap()
}

fn dir() -> PathBuf {
    root().join("target/reference-calls")
}

/// Writes the crate of a case.
fn write_client(dir: &Path, case: &Case) {
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

/// Writes a program with a function for each operation, which contains its call.
fn write_calls(dir: &Path, analysis: &Analysis, dependency: &str) -> Vec<Shown> {
    let (mut shown, mut code) = (Vec::new(), String::new());
    for (operation, given, method) in planned(analysis) {
        let call = rust_call(analysis, operation, &given, method);
        code += &format!(
            "async fn call_{}(client: Recorder) -> Result<(), Box<dyn Error>> {{\n{}{}Ok(())\n}}\n",
            shown.len(),
            call.uses,
            call.code
        );
        shown.push(Shown {
            operation: operation.clone(),
            given,
            sends: call.sends,
            differences: call.differences,
        });
    }
    let calls: String = (0..shown.len())
        .map(|index| format!("run(call_{index});\n"))
        .collect();
    code += &format!("fn main() {{\n{calls}}}\n");
    let package = &analysis.settings.krate.name;
    let manifest = format!(
        "[package]\nname = \"calls\"\nedition = \"2024\"\n\n[dependencies]\n{package} = {dependency}\n\n\
         [workspace]\n\n[profile.dev]\ndebug = false\nincremental = false\n"
    );
    write(&dir.join("Cargo.toml"), &manifest);
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    // Uses the versions that this workspace is tested with, which are already downloaded.
    write(&dir.join("Cargo.lock"), &lock);
    let krate = package.replace('-', "_");
    let text = RUNNER.replace("octoforge::", &format!("{krate}::"));
    write(&dir.join("src/main.rs"), &(text + &code));
    shown
}

/// Returns the calls of each operation: with each example of its body, in each other media type, and with everything.
fn planned(analysis: &Analysis) -> Vec<(&Operation, Given, Option<&str>)> {
    let mut planned = Vec::new();
    for operation in &analysis.api.operations {
        let given = |example| Given::new(analysis, operation, example);
        planned.push((operation, given(None), None));
        let forms = operation.body.iter().flat_map(|body| &body.forms);
        let sent = forms.filter(|form| operation.body.as_ref().unwrap().media == form.media);
        let others = sent.flat_map(|form| form.examples.iter().skip(1));
        planned.extend(others.map(|id| (operation, given(Some(*id)), None)));
        let methods = operation.requests().filter_map(|request| request.method);
        planned.extend(methods.map(|method| (operation, given(None), Some(method))));
        planned.push((operation, Given::everything(analysis, operation), None));
    }
    planned
}

/// Runs a program of calls, and compares each request with the example.
fn check(dir: &Path, shown: &[Shown]) {
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
    let requests: Vec<BTreeMap<String, String>> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(requests.len(), shown.len());
    let pairs = requests.iter().zip(shown);
    let wrong = pairs.filter_map(|(request, shown)| {
        let why = difference(request, shown)?;
        Some(format!("{}: {why}\n  {request:?}\n", shown.operation.id))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

/// Returns how a request differs from its example, if it does.
fn difference(request: &BTreeMap<String, String>, shown: &Shown) -> Option<String> {
    let operation = &shown.operation;
    let payload = operation.body.as_ref().map(|body| &body.payload);
    if let Some(error) = request.get("error") {
        let is_file = payload == Some(&Payload::Binary) && error.contains("not in memory");
        // A server whose name is a template is one that the program has to name.
        let is_template = operation
            .server
            .as_ref()
            .is_some_and(|server| server.contains('{'));
        return (!is_file && !is_template).then(|| error.clone());
    }
    let target = shown.given.target(operation);
    if request["method"] != operation.method || !request["target"].ends_with(&target) {
        return Some(format!("expected {} {target}", operation.method));
    }
    let sent: Option<Value> = serde_json::from_str(&request["body"]).ok();
    let is_json = payload.is_some_and(|payload| payload.json().is_some());
    if is_json && sent != shown.sends {
        return Some(format!("expected {:?}", shown.sends));
    }
    let is_whole = is_json && shown.differences == 0;
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
