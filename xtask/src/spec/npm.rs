//! Downloads a package with the npm client, which knows the user's registry and proxies.
//!
//! Takes: a package and a version or tag. Gives: the path of its archive.
//!
//! ```text
//! npm pack @octokit/openapi@latest --json --pack-destination DIR
//! ```

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use xtask_support::stop::Stop;

/// The client's name on this system.
const CLIENT: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Options: no lifecycle scripts, and a short timeout without a network.
const OPTIONS: &[&str] = &[
    "--json",
    "--ignore-scripts",
    "--loglevel=error",
    "--fetch-retries=1",
    "--fetch-retry-mintimeout=1000",
];

/// Downloads the archive of a package into `dir`, and returns its path.
///
/// # Errors
///
/// npm is missing or fails; the message is one line.
pub(crate) fn pack(package: &str, version: &str, dir: &Path) -> Result<PathBuf, Stop> {
    check_version(version)?;
    let what = format!("{package}@{version}");
    let output = Command::new(CLIENT)
        .args(["pack", &what])
        .args(OPTIONS)
        .arg("--pack-destination")
        .arg(dir)
        // Settings of the project in the current directory do not apply.
        .current_dir(dir)
        .output()
        .map_err(|error| cannot_run(&error))?;
    if !output.status.success() {
        return Err(
            Stop::usage(format_args!("npm cannot fetch {what}: {}", reason(&output)))
                .help("nothing was changed"),
        );
    }
    archive_in(dir).ok_or_else(|| {
        Stop::usage(format_args!("npm downloaded {what} but left no archive"))
            .help("nothing was changed")
    })
}

/// Checks that this is a version or a tag. With a URL, path or alias npm would download something else.
fn check_version(version: &str) -> Result<(), Stop> {
    let fine = |char: char| char.is_ascii_alphanumeric() || matches!(char, '.' | '-' | '+' | '_');
    if !version.is_empty() && version.chars().all(fine) {
        return Ok(());
    }
    Err(Stop::usage(format_args!("{version:?} is not a version"))
        .help("name one, such as 23.0.2, or a tag, such as latest"))
}

fn cannot_run(error: &io::Error) -> Stop {
    if error.kind() == io::ErrorKind::NotFound {
        Stop::usage("npm is not on the PATH")
            .help("install Node.js, which brings it; nothing was changed")
    } else {
        Stop::io("cannot run npm", error).help("nothing was changed")
    }
}

/// Returns the error message of npm: the summary of its JSON, or the last line of its log.
fn reason(output: &Output) -> String {
    let json: Option<Value> = serde_json::from_slice(&output.stdout).ok();
    let summary = json
        .as_ref()
        .and_then(|json| json.pointer("/error/summary")?.as_str());
    let log = String::from_utf8_lossy(&output.stderr);
    let last = log.lines().map(str::trim).rfind(|line| !line.is_empty());
    let message = summary.or(last).unwrap_or("no message");
    let line = message
        .lines()
        .next()
        .unwrap_or(message)
        .trim_end_matches('.');
    format!("{line} ({})", output.status)
}

/// Finds the archive by its extension: the name that npm reports differs between its versions.
fn archive_in(dir: &Path) -> Option<PathBuf> {
    let entries = fs::read_dir(dir).ok()?;
    let mut paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths.find(|path| path.extension().is_some_and(|extension| extension == "tgz"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_not_an_address() {
        let fine = ["23.0.2", "latest", "1.0.0-beta.1+x_y"];
        let not = [
            "",
            "../evil",
            "https://a/b.tgz",
            "npm:other@1",
            "^22",
            "1 2",
            "a\nb",
        ];
        assert!(fine.iter().all(|version| check_version(version).is_ok()));
        assert!(!not.iter().any(|version| check_version(version).is_ok()));
    }
}
