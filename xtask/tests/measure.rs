//! Tests of `measure`, on systems that report the usage of a program.

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

/// `cargo` starts `rustc`, and the memory of `rustc` is what benchmarks are about.
#[test]
fn the_peak_is_that_of_the_largest_descendant() {
    // `tail` holds all of its input, since it does not know where that ends.
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
    // The system estimates how a short time is divided into user and kernel time.
    let [user, system] = ["user", "system"].map(|key| figures(&large)[key].as_f64().unwrap());
    assert!(user + system > 0.0, "{user} {system}");
}

#[test]
fn output_of_the_command_goes_to_standard_error() {
    let output = measure(&["sh", "-c", "echo message; echo complained >&2"]);
    assert!(figures(&output).is_object());
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(message, "message\ncomplained\n");
}

#[test]
fn a_failed_or_missing_command_is_named() {
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
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.starts_with(expected), "{message}");
    }
}
