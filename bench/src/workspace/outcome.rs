//! The outcome of a command.
//!
//! Takes: a command, or the log of cargo. Gives: its output, or an error that quotes it.
//!
//! ```text
//! error: cargo check, all features failed: exit status: 101
//! error[E0432]: unresolved import …
//! ```

use std::process::{Command, Output};

use xtask_support::stop::Stop;

/// Number of lines quoted of a failed command's output.
const LAST_LINES: usize = 20;

/// Runs a command to its end.
///
/// # Errors
///
/// It cannot be run, or fails; then the end of its output is quoted.
pub(crate) fn succeed(command: &mut Command, name: &str) -> Result<Output, Stop> {
    let output = command
        .output()
        .map_err(|error| Stop::io(format_args!("cannot run {name}"), &error))?;
    if output.status.success() {
        return Ok(output);
    }
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed).into_owned();
    let lines: Vec<&str> = printed.lines().collect();
    let last = lines.get(lines.len().saturating_sub(LAST_LINES)..);
    Err(Stop::usage(format_args!(
        "{name} failed: {}\n{}",
        output.status,
        last.unwrap_or_default().join("\n")
    )))
}

/// Checks that cargo compiled the package and nothing else: its log has a line for each crate that it compiles, and none for a
/// crate that is up to date.
///
/// # Errors
///
/// It compiled other crates as well, or nothing: the figures would be of something else.
pub(crate) fn check_alone(log: &str, package: &str) -> Result<(), Stop> {
    let compiled: Vec<&str> = log
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
        "measured the compilation of [{}] instead of {package} alone",
        compiled.join(", ")
    ))
    .help("if files changed during the run, run again"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measured_compilation_is_of_one_package() {
        let one = "    Checking octoforge v0.1.0 (/repo/generated)\n    Finished `dev` profile\n";
        let two = format!("   Compiling octoforge-runtime v0.1.0\n{one}");
        let message = |text: &str| check_alone(text, "octoforge").map_err(|stop| stop.to_string());
        assert_eq!(message(one), Ok(()));
        assert!(
            message("    Finished `dev` profile\n")
                .unwrap_err()
                .contains("of [] instead")
        );
        assert!(
            message(&two)
                .unwrap_err()
                .contains("of [octoforge-runtime, octoforge] instead of octoforge alone")
        );
    }

    #[test]
    fn the_output_of_a_failed_command_is_quoted() {
        let mut command = Command::new("cargo");
        let stop = succeed(command.arg("--no-such-option"), "cargo check").unwrap_err();
        let message = stop.to_string();
        assert!(
            message.starts_with("error: cargo check failed: "),
            "{message}"
        );
        assert!(message.contains("--no-such-option"), "{message}");
    }
}
