//! What `measure` counts. Only where the system tells what a program used.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use std::process::{Command, Output};

use serde_json::Value;

fn measure(command: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["measure", "--"])
        .args(command)
        .output()
        .unwrap()
}

fn figures(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

/// `cargo` starts `rustc`, and it is the memory of `rustc` that one wants to know.
#[test]
fn the_largest_of_all_descendants_counts() {
    // `tail` has to hold all of it, since it cannot know when the end comes.
    let large = "head -c 80000000 /dev/zero | tail -c 80000000 | cksum";
    let nested = format!("sh -c '{large}; true'; true");
    let (small, large) = (
        measure(&["sh", "-c", "true"]),
        measure(&["sh", "-c", &nested]),
    );
    let peak = |output: &Output| figures(output)["peak"].as_u64().unwrap();
    assert!(peak(&small) < 40_000_000, "{}", peak(&small));
    assert!(
        (80_000_000..200_000_000).contains(&peak(&large)),
        "{}",
        peak(&large)
    );
    // How much of a short time was spent in the program and how much in the system is a guess of the system's.
    let [user, system] = ["user", "system"].map(|key| figures(&large)[key].as_f64().unwrap());
    assert!(user + system > 0.0, "{user} {system}");
}

#[test]
fn what_the_command_prints_is_no_figure() {
    let output = measure(&["sh", "-c", "echo said; echo complained >&2"]);
    assert!(figures(&output).is_object());
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said, "said\ncomplained\n");
}

#[test]
fn a_command_that_fails_or_is_not_there_is_named() {
    let cases = [
        (
            &["sh", "-c", "exit 3"][..],
            "error: sh failed: exit status: 3",
        ),
        (&["no-such-program"], "error: cannot run no-such-program: "),
    ];
    for (command, expected) in cases {
        let output = measure(command);
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with(expected), "{said}");
    }
}

#[test]
fn a_file_that_cannot_be_written_is_found_before_measuring() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("missing/figures.json");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["bench", "--json"])
        .arg(&path)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    let expected = format!("error: cannot write {}: ", path.display());
    assert!(said.starts_with(&expected), "{said}");
}
