//! The two sides of a comparison: files, git revisions of this repository, or its working tree.

use std::fs;
use std::path::{Path, PathBuf};

use octoforge_generator::{Input, Layout};

use xtask_support::git;
use xtask_support::inputs::{DESCRIPTION, Inputs, SETTINGS, Source};
use xtask_support::root::Root;
use xtask_support::stop::Stop;

/// A side of the comparison.
#[derive(Debug)]
pub(super) struct Origin {
    /// Its name in messages.
    pub(super) name: String,
    /// Its files.
    pub(super) inputs: Inputs,
    /// The state of the repository; `None` for a file.
    pub(super) state: Option<State>,
}

/// A state of this repository: a revision or the working tree.
#[derive(Clone, Debug)]
pub(super) struct State {
    /// The version of the emitted crate.
    pub(super) version: Option<String>,
    /// The changelog.
    pub(super) changelog: Option<String>,
}

impl Origin {
    /// Returns the input of the generator; `lock` is the lock of names of the other side, for a side without one.
    pub(super) fn input<'a>(&'a self, lock: Option<&'a str>) -> Input<'a> {
        let input = self.inputs.as_input(Layout::Member);
        Input {
            lock: input.lock.or(lock),
            // Settings of single operations may be about the other side.
            own_settings: false,
            // What the one side does not have would be told as a change.
            strict: true,
            ..input
        }
    }

    /// Returns the description.
    pub(super) fn description(&self) -> &Source {
        self.inputs.description()
    }
}

/// Reads both sides; arguments that are left out have defaults.
///
/// # Errors
///
/// An argument is neither a file nor a revision, or cannot be read.
pub(super) fn both(
    root: &Root,
    base: Option<&str>,
    head: Option<&str>,
) -> Result<(Origin, Origin), Stop> {
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

fn one(root: &Root, named: &str) -> Result<Origin, Stop> {
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

fn file(root: &Root, path: &Path) -> Result<Origin, Stop> {
    Ok(Origin {
        name: root.show(path),
        inputs: Inputs::other(root, path, &root.join(SETTINGS))?,
        state: None,
    })
}

fn working_tree(root: &Root) -> Result<Origin, Stop> {
    let read = |path: &str| fs::read_to_string(root.join(path)).ok();
    Ok(Origin {
        name: "working tree".to_owned(),
        inputs: Inputs::vendored(root, &root.join(SETTINGS))?,
        state: Some(State {
            version: crate_version(&read),
            changelog: read("CHANGELOG.md"),
        }),
    })
}

fn revision(root: &Root, named: &str, commit: &str) -> Result<Origin, Stop> {
    let short = commit.get(..9).unwrap_or(commit);
    let name = match commit.starts_with(named) {
        true => short.to_owned(),
        false => format!("{named} ({short})"),
    };
    let read = |path: &str| git::file(root, commit, path);
    let state = State {
        version: crate_version(&|path| read(path).ok().flatten()),
        changelog: read("CHANGELOG.md")?,
    };
    Ok(Origin {
        inputs: Inputs::assembled(root, short, &read)?,
        name,
        state: Some(state),
    })
}

/// Returns the version in `generated/Cargo.toml`, which may be inherited from the workspace.
fn crate_version(read: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let manifest: toml::Table = read("generated/Cargo.toml")?.parse().ok()?;
    match manifest.get("package")?.get("version")? {
        toml::Value::String(version) => Some(version.clone()),
        _ => {
            let workspace: toml::Table = read("Cargo.toml")?.parse().ok()?;
            let package = workspace.get("workspace")?.get("package")?;
            package.get("version")?.as_str().map(str::to_owned)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::crate_version;

    #[test]
    fn a_version_may_be_inherited() {
        let read = |path: &str| match path {
            "Cargo.toml" => Some("[workspace.package]\nversion = \"0.3.0\"\n".to_owned()),
            _ => Some("[package]\nname = \"a\"\nversion.workspace = true\n".to_owned()),
        };
        assert_eq!(crate_version(&read).as_deref(), Some("0.3.0"));
        let own = |_: &str| Some("[package]\nversion = \"1.0.0\"\n".to_owned());
        assert_eq!(crate_version(&own).as_deref(), Some("1.0.0"));
        assert_eq!(crate_version(&|_| None), None);
    }
}
