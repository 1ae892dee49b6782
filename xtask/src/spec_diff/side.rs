//! The two sides of a comparison: files, revisions of this repository, or its working tree.

use std::fs;
use std::path::{Path, PathBuf};

use octoforge_generator::{Input, Layout};

use super::git;
use super::version;
use crate::inputs::{DESCRIPTION, Inputs, SETTINGS, Source};
use crate::root::Root;
use crate::stop::Stop;

/// One side.
#[derive(Debug)]
pub(super) struct Side {
    /// What messages call it.
    pub(super) name: String,
    /// What is read.
    pub(super) inputs: Inputs,
    /// Where the repository is as it was, if the side is one of its states.
    pub(super) state: Option<State>,
}

/// A state of this repository.
#[derive(Clone, Debug)]
pub(super) struct State {
    /// The version of the emitted crate.
    pub(super) version: Option<String>,
    /// The changelog.
    pub(super) changelog: Option<String>,
}

impl Side {
    /// What the generator takes of it; `lock` has the names of the other side.
    pub(super) fn input<'a>(&'a self, lock: Option<&'a str>) -> Input<'a> {
        let input = self.inputs.as_input(Layout::Member);
        Input {
            lock: input.lock.or(lock),
            // What the settings say of single operations may be about the other side.
            own_settings: false,
            ..input
        }
    }

    /// The description's text and its name.
    pub(super) fn description(&self) -> &Source {
        self.inputs.description()
    }
}

/// Both sides, as the command line names them or leaves them out.
///
/// # Errors
///
/// What is neither a file nor a revision, or cannot be read.
pub(super) fn both(
    root: &Root,
    base: Option<&str>,
    head: Option<&str>,
) -> Result<(Side, Side), Stop> {
    let base = match base {
        Some(base) => one(root, base)?,
        None => {
            let commit = git::merge_base(root)?;
            revision(root, "merge base", &commit)?
        }
    };
    let head = match head {
        Some(head) => one(root, head)?,
        None => working_tree(root)?,
    };
    Ok((base, head))
}

fn one(root: &Root, named: &str) -> Result<Side, Stop> {
    let path = PathBuf::from(named);
    if path.is_file() {
        return match is_vendored(root, &path) {
            true => working_tree(root),
            false => file(root, &path),
        };
    }
    if path.is_dir() {
        return Err(Stop::usage(format_args!("{named} is a directory"))
            .help("name an OpenAPI description, or a git revision"));
    }
    match git::commit(root, named)? {
        Some(commit) => revision(root, named, &commit),
        None => Err(
            Stop::usage(format_args!("{named} is neither a file nor a git revision"))
                .help("name an OpenAPI description, or a commit, tag or branch of this repository"),
        ),
    }
}

fn is_vendored(root: &Root, path: &Path) -> bool {
    let vendored = root.join(SETTINGS).with_file_name(DESCRIPTION);
    let same = fs::canonicalize(path)
        .ok()
        .zip(fs::canonicalize(vendored).ok());
    same.is_some_and(|(one, other)| one == other)
}

fn file(root: &Root, path: &Path) -> Result<Side, Stop> {
    Ok(Side {
        name: root.show(path),
        inputs: Inputs::other(root, path, &root.join(SETTINGS))?,
        state: None,
    })
}

fn working_tree(root: &Root) -> Result<Side, Stop> {
    let read = |path: &str| fs::read_to_string(root.join(path)).ok();
    Ok(Side {
        name: "working tree".to_owned(),
        inputs: Inputs::vendored(root, &root.join(SETTINGS))?,
        state: Some(State {
            version: version::of_crate(&read),
            changelog: read("CHANGELOG.md"),
        }),
    })
}

fn revision(root: &Root, named: &str, commit: &str) -> Result<Side, Stop> {
    let short = commit.get(..9).unwrap_or(commit);
    let name = match commit.starts_with(named) {
        true => short.to_owned(),
        false => format!("{named} ({short})"),
    };
    let read = |path: &str| git::file(root, commit, path);
    let state = State {
        version: version::of_crate(&|path| read(path).ok().flatten()),
        changelog: read("CHANGELOG.md")?,
    };
    Ok(Side {
        inputs: Inputs::assembled(root, short, &read)?,
        name,
        state: Some(state),
    })
}
