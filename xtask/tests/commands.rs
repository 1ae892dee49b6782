//! Tests of the command line: exit codes and messages.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn xtask(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(args)
        .env("NO_COLOR", "1")
        .output()
        .unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn without_arguments_the_commands_are_listed() {
    let output = xtask(&[]);
    assert_eq!(output.status.code(), Some(2));
    for command in [
        "regenerate",
        "inspect",
        "reference",
        "spec-diff",
        "bench",
        "explore",
        "spec",
    ] {
        assert!(
            stderr(&output).contains(&format!("  {command} ")),
            "{command}"
        );
    }
}

#[test]
fn conflicting_options_are_usage_errors() {
    let calls: [&[&str]; 7] = [
        &["regenerate", "--check", "--dry-run"],
        &["regenerate", "--spec", "a.yaml"],
        &["regenerate", "--out", "a"],
        &["inspect"],
        &["reference"],
        &["reference", "--out", "a", "--sources", "b"],
        &["nonsense"],
    ];
    for call in calls {
        assert_eq!(xtask(call).status.code(), Some(2), "{call:?}");
    }
}

#[test]
fn a_missing_description_is_named() {
    let output = xtask(&["regenerate", "--spec", "no/such.yaml", "--out", "no/such"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).starts_with("error: cannot read no/such.yaml: "),
        "{}",
        stderr(&output)
    );
    assert!(!Path::new("no").exists());
}

#[test]
fn a_diagnostic_shows_its_place() {
    let dir = tempfile::tempdir().unwrap();
    let spec = dir.path().join("broken.json");
    std::fs::write(&spec, "{\n  \"openapi\": \"3.0.3\",\n  \"paths\": ]\n}\n").unwrap();
    let out = dir.path().join("out");
    let output = xtask(&[
        "regenerate",
        "--spec",
        spec.to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
    ]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("broken.json:3:12"),
        "{}",
        stderr(&output)
    );
    assert!(!out.exists());
}

const ZOO: &str = "
openapi: 3.0.3
info: { title: Zoo, version: '1' }
paths: {}
components: { schemas: { cat: { type: object, properties: { name: { type: string } } } } }
";

#[test]
fn a_crate_is_written_checked_and_repaired() {
    let dir = tempfile::tempdir().unwrap();
    let (spec, out) = (dir.path().join("zoo.yaml"), dir.path().join("zoo"));
    std::fs::write(&spec, ZOO).unwrap();
    let place = [
        "--spec",
        spec.to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
    ];
    let write = [&["regenerate"], &place[..]].concat();
    let check = [&["regenerate", "--check"], &place[..]].concat();

    assert_eq!(xtask(&write).status.code(), Some(0));
    assert_eq!(xtask(&check).status.code(), Some(0));

    let cat = out.join("src/models/cat.rs");
    let emitted = std::fs::read_to_string(&cat).unwrap();
    std::fs::write(&cat, emitted.replace("name", "title")).unwrap();
    let differs = xtask(&check);
    assert_eq!(differs.status.code(), Some(1));
    let message = String::from_utf8(differs.stdout).unwrap();
    assert!(
        message.contains("src/models/cat.rs (now)") && message.contains("run `cargo xtask"),
        "{message}"
    );

    assert_eq!(xtask(&write).status.code(), Some(0));
    assert_eq!(std::fs::read_to_string(&cat).unwrap(), emitted);
}

#[test]
fn a_broken_description_leaves_the_crate_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let (spec, out) = (dir.path().join("zoo.yaml"), dir.path().join("zoo"));
    let call = [
        "regenerate",
        "--spec",
        spec.to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
    ];
    std::fs::write(&spec, ZOO).unwrap();
    assert_eq!(xtask(&call).status.code(), Some(0));
    let before = tree(&out);
    assert!(!before.is_empty());
    let broken = [
        "",
        "{",
        "swagger: '2.0'",
        &ZOO.replace("type: string", "type: file"),
        &ZOO.replace("type: string", "$ref: '#/nowhere'"),
    ];
    for text in broken {
        std::fs::write(&spec, text).unwrap();
        let output = xtask(&[&call[..], &["--strict"]].concat());
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(stderr(&output).contains("zoo.yaml"), "{}", stderr(&output));
        assert!(tree(&out) == before, "{text}");
    }
}

/// Returns every file below a directory with its content.
fn tree(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(tree(&path));
        } else {
            let content = std::fs::read(&path).unwrap();
            files.push((path, content));
        }
    }
    files.sort_unstable();
    files
}
