//! Calls to git.
//!
//! Takes: a revision. Gives: its commit, and the files of it. Nothing is checked out.

use std::process::{Command, Output};

use crate::root::Root;
use crate::stop::Stop;

/// Names of the main branch; the first that exists is used.
const MAIN: [&str; 4] = ["origin/main", "main", "origin/master", "master"];

/// Resolves a revision to its commit; `None` if there is no such revision.
///
/// # Errors
///
/// git cannot be run.
pub fn commit(root: &Root, revision: &str) -> Result<Option<String>, Stop> {
    // git would take it for an option.
    if revision.starts_with('-') {
        return Ok(None);
    }
    let commit = format!("{revision}^{{commit}}");
    let output = git(
        root,
        &[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &commit,
        ],
    )?;
    Ok(line(&output))
}

/// Returns the merge base of `HEAD` and the main branch.
///
/// # Errors
///
/// git cannot be run, there is no main branch, or no merge base.
pub fn merge_base(root: &Root) -> Result<String, Stop> {
    for branch in MAIN {
        if commit(root, branch)?.is_some()
            && let Some(base) = line(&git(root, &["merge-base", "HEAD", branch])?)
        {
            return Ok(base);
        }
    }
    Err(Stop::usage("there is no main branch to compare with").help(
        "name what to compare with: cargo xtask spec-diff REVISION; in a shallow clone, fetch the whole history first",
    ))
}

/// Returns a file of a commit; `None` if the commit does not have it.
///
/// # Errors
///
/// git cannot be run, or the file is not UTF-8.
pub fn file(root: &Root, commit: &str, path: &str) -> Result<Option<String>, Stop> {
    let output = git(root, &["show", &format!("{commit}:{path}")])?;
    if !output.status.success() {
        return Ok(None);
    }
    let text = String::from_utf8(output.stdout);
    text.map(Some)
        .map_err(|_| Stop::usage(format_args!("{path} of {commit} is not UTF-8")))
}

/// Returns the files of a commit, as a tar archive.
///
/// # Errors
///
/// git cannot be run, or there is no such commit.
pub fn archive(root: &Root, commit: &str) -> Result<Vec<u8>, Stop> {
    let output = git(root, &["archive", "--format=tar", commit])?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let message = String::from_utf8_lossy(&output.stderr);
    Err(Stop::usage(format_args!(
        "git cannot archive {commit}: {}",
        message.trim()
    )))
}

fn git(root: &Root, arguments: &[&str]) -> Result<Output, Stop> {
    let mut command = Command::new("git");
    command.current_dir(root.dir()).args(arguments);
    command.output().map_err(|error| {
        Stop::io("cannot run git", &error).help("install git, or compare two files")
    })
}

/// Returns the first line of output of a command that succeeded.
fn line(output: &Output) -> Option<String> {
    let text = String::from_utf8_lossy(&output.stdout);
    let text = text.trim();
    (output.status.success() && !text.is_empty()).then(|| text.to_owned())
}
