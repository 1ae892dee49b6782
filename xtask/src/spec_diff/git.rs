//! What git is asked.
//!
//! Takes: a revision. Gives: its commit, and files as they were then. Nothing is checked out.

use std::process::{Command, Output};

use crate::root::Root;
use crate::stop::Stop;

/// Branches that changes are merged into, the first that there is.
const MAIN: [&str; 4] = ["origin/main", "main", "origin/master", "master"];

/// The commit that a text names; `None` if it names none.
///
/// # Errors
///
/// There is no git.
pub(crate) fn commit(root: &Root, revision: &str) -> Result<Option<String>, Stop> {
    // An option where a revision should be would be obeyed.
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

/// Where the branch that is checked out began.
///
/// # Errors
///
/// There is no git, no main branch, or nothing in common with it.
pub(super) fn merge_base(root: &Root) -> Result<String, Stop> {
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

/// A file as it was in a commit; `None` if there was none.
///
/// # Errors
///
/// There is no git, or the file is no text.
pub(super) fn file(root: &Root, commit: &str, path: &str) -> Result<Option<String>, Stop> {
    let output = git(root, &["show", &format!("{commit}:{path}")])?;
    if !output.status.success() {
        return Ok(None);
    }
    let text = String::from_utf8(output.stdout);
    text.map(Some)
        .map_err(|_| Stop::usage(format_args!("{path} of {commit} is not UTF-8")))
}

/// All files of a commit, as a tar archive.
///
/// # Errors
///
/// There is no git, or no such commit.
pub(crate) fn archive(root: &Root, commit: &str) -> Result<Vec<u8>, Stop> {
    let output = git(root, &["archive", "--format=tar", commit])?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Stop::usage(format_args!(
        "git gives no files of {commit}: {}",
        said.trim()
    )))
}

fn git(root: &Root, arguments: &[&str]) -> Result<Output, Stop> {
    let mut command = Command::new("git");
    command.current_dir(root.dir()).args(arguments);
    command.output().map_err(|error| {
        Stop::io("cannot run git", &error).help("install git, or compare two files")
    })
}

/// What a command said, if it went well.
fn line(output: &Output) -> Option<String> {
    let text = String::from_utf8_lossy(&output.stdout);
    let text = text.trim();
    (output.status.success() && !text.is_empty()).then(|| text.to_owned())
}
