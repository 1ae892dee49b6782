//! How a command ended that was run here.
//!
//! Takes: a command, or what cargo said while it ran. Gives: what it printed, or a message that quotes it.
//!
//! ```text
//! error: cargo check, all features failed: exit status: 101
//! error[E0432]: unresolved import …
//! ```

use std::process::{Command, Output};

use crate::stop::Stop;

/// How much of what a failed command said is shown.
const LAST_LINES: usize = 20;

/// Runs a command to its end.
///
/// # Errors
///
/// It cannot be run, or fails: then the last it said is quoted.
pub(super) fn succeed(command: &mut Command, what: &str) -> Result<Output, Stop> {
    let output = command
        .output()
        .map_err(|error| Stop::io(format_args!("cannot run {what}"), &error))?;
    if output.status.success() {
        return Ok(output);
    }
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    let lines: Vec<&str> = said.lines().collect();
    let last = lines.get(lines.len().saturating_sub(LAST_LINES)..);
    Err(Stop::usage(format_args!(
        "{what} failed: {}\n{}",
        output.status,
        last.unwrap_or_default().join("\n")
    )))
}

/// That cargo compiled the package and nothing else: it says one line for each crate it compiles, and none for one
/// that it knows already.
///
/// # Errors
///
/// It compiled other crates too, or nothing: the figures would be of something else.
pub(super) fn check_alone(said: &str, package: &str) -> Result<(), Stop> {
    let compiled: Vec<&str> = said
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            let verb = words.next()?;
            let name = words.next()?;
            matches!(verb, "Checking" | "Compiling").then_some(name)
        })
        .collect();
    if compiled == [package] {
        return Ok(());
    }
    Err(Stop::usage(format_args!(
        "measured the compilation of [{}], and not of {package} alone",
        compiled.join(", ")
    ))
    .help("was something changed meanwhile? measure again"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measured_compilation_is_of_one_package() {
        let one = "    Checking octoforge v0.1.0 (/repo/generated)\n    Finished `dev` profile\n";
        let two = format!("   Compiling octoforge-runtime v0.1.0\n{one}");
        let said = |text: &str| check_alone(text, "octoforge").map_err(|stop| stop.to_string());
        assert_eq!(said(one), Ok(()));
        assert!(
            said("    Finished `dev` profile\n")
                .unwrap_err()
                .contains("of [], and")
        );
        assert!(
            said(&two)
                .unwrap_err()
                .contains("of [octoforge-runtime, octoforge], and not of octoforge alone")
        );
    }

    #[test]
    fn a_command_that_fails_is_quoted() {
        let mut command = Command::new("cargo");
        let stop = succeed(command.arg("--no-such-option"), "cargo check").unwrap_err();
        let said = stop.to_string();
        assert!(said.starts_with("error: cargo check failed: "), "{said}");
        assert!(said.contains("--no-such-option"), "{said}");
    }
}
