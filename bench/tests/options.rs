//! Tests of the command line of the benchmarks. None of them runs a benchmark.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use std::process::{Command, Output};

fn bench(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_octoforge-bench"))
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn an_unwritable_file_is_reported_before_measuring() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("missing/figures.json");
    let output = bench(&["--json", path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8(output.stderr).unwrap();
    let expected = format!("error: cannot write {}: ", path.display());
    assert!(message.starts_with(&expected), "{message}");
}

#[test]
fn help_lists_the_options_and_no_hidden_command() {
    let output = bench(&["--help"]);
    let help = String::from_utf8(output.stdout).unwrap();
    for option in ["--runs", "--competitors", "--against", "--only", "--json"] {
        assert!(help.contains(option), "{option}");
    }
    assert!(!help.contains("calibrate") && !help.contains("rivals"));
}

#[test]
fn the_old_name_of_an_option_is_accepted() {
    // The unknown option is reported, so `--rivals` before it is known.
    let output = bench(&["--rivals", "--nonsense"]);
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(message.contains("'--nonsense'"), "{message}");
}
