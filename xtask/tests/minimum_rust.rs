//! Tests that the minimum Rust version of the workspace is enough for the locked dependencies. The workflow builds with it.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use std::process::Command;

use serde_json::Value;

/// Returns the output of a program.
fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");
    String::from_utf8(output.stdout).unwrap()
}

fn version(text: &str) -> Vec<u64> {
    text.split('.').map(|part| part.parse().unwrap()).collect()
}

#[test]
fn no_dependency_asks_for_a_newer_compiler_than_the_workspace() {
    let rustc = output("rustc", &["-vV"]);
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: "));
    // Dependencies for other systems are not downloaded here.
    let options = [
        "--format-version=1",
        "--offline",
        "--locked",
        "--filter-platform",
    ];
    let metadata = output(
        env!("CARGO"),
        &[&["metadata"], &options[..], &[host.unwrap()]].concat(),
    );
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let needs = |package: &Value| package["rust_version"].as_str().map(version);
    let ours = packages
        .iter()
        .find(|package| package["name"] == "octoforge");
    let promised = ours.and_then(needs).unwrap();
    let newer: Vec<_> = packages
        .iter()
        .filter(|package| needs(package).is_some_and(|needed| needed > promised))
        .map(|package| format!("{} {}", package["name"], package["rust_version"]))
        .collect();
    assert_eq!(newer, [""; 0], "newer than {promised:?}");
    assert!(
        packages.len() > 100,
        "{} packages were looked at",
        packages.len()
    );
}
