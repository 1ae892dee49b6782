//! Tests that `bench` passes its options on to the benchmarks, and their exit code back.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod program;

use std::process::{Command, Output};

/// Runs `cargo xtask bench` with a program in place of cargo.
fn bench(cargo: &str, options: &[&str]) -> Output {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("cargo");
    program::install(&path, cargo);
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("bench")
        .args(options)
        .env("CARGO", path)
        .output()
        .unwrap()
}

#[test]
fn options_reach_the_benchmarks() {
    let output = bench(
        "#!/bin/sh\nshift 6\necho \"$@\"\n",
        &["--only", "check", "--help"],
    );
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        printed,
        "--package octoforge-bench -- --only check --help\n"
    );
}

#[test]
fn the_exit_code_is_that_of_the_benchmarks() {
    let code = |cargo: &str| bench(cargo, &[]).status.code();
    assert_eq!(code("#!/bin/sh\nexit 0\n"), Some(0));
    assert_eq!(code("#!/bin/sh\nexit 1\n"), Some(1));
    assert_eq!(code("#!/bin/sh\nkill -9 $$\n"), Some(2));
}
