//! The benchmarks of `--against`: the repository at an earlier revision, measured in the same run as the current one.
//!
//! Takes: a git revision. Gives: its files in `target/bench/earlier/`, its `xtask`, and [`Benchmark`]s that do what those of the
//! current state do.
//!
//! ```text
//! cargo xtask bench --against HEAD~1 --only regenerate
//! regenerate --check ÷ before   1.02
//! ```

use std::fs;
use std::io;

use xtask_support::git;
use xtask_support::root::Root;
use xtask_support::stop::Stop;

use crate::benchmark::{Benchmark, Cold, PACKAGE, owned};
use crate::workspace::{Workspace, succeed};

/// Returns the benchmarks; [`set_up`] must have run.
pub(crate) fn benchmarks(workspace: &Workspace) -> [Benchmark; 2] {
    let benchmark = |key: &str, name: &str, program, arguments: &[&str], cold| Benchmark {
        key: key.to_owned(),
        name: name.to_owned(),
        program,
        arguments: owned(arguments),
        dir: workspace.earlier.clone(),
        cold,
    };
    [
        benchmark(
            "regenerate-before",
            "before: regenerate --check",
            workspace.built_earlier(),
            &["regenerate", "--check"],
            Cold::Nothing,
        ),
        benchmark(
            "check-before",
            "before: cargo check, all features",
            workspace.cargo.clone(),
            &["check", "--package", PACKAGE, "--all-features"],
            Cold::Package(PACKAGE),
        ),
    ]
}

/// Unpacks the files of a revision, and builds its `xtask`.
///
/// # Errors
///
/// The revision does not exist, or cannot be written or built.
pub(crate) fn set_up(workspace: &Workspace, root: &Root, revision: &str) -> Result<(), Stop> {
    let commit = git::commit(root, revision)?.ok_or_else(|| {
        Stop::usage(format_args!(
            "{revision} is not a revision of this repository"
        ))
    })?;
    let files = git::archive(root, &commit)?;
    unpack(workspace, &files).map_err(|error| {
        let dir = root.show(&workspace.earlier);
        Stop::io(format_args!("cannot write {dir}"), &error)
    })?;
    let mut build = workspace.command(&workspace.cargo, &workspace.earlier);
    build.args(["build", "--profile", "xtask", "--package", "xtask"]);
    succeed(&mut build, "cargo build, before").map(drop)
}

fn unpack(workspace: &Workspace, files: &[u8]) -> io::Result<()> {
    if workspace.earlier.exists() {
        fs::remove_dir_all(&workspace.earlier)?;
    }
    let mut archive = tar::Archive::new(files);
    // With the time of the commit, cargo would take a file for one that it has compiled already.
    archive.set_preserve_mtime(false);
    archive.unpack(&workspace.earlier)
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::*;

    #[test]
    fn a_revision_replaces_the_last_one_and_has_a_target_directory_of_its_own() {
        let dir = tempfile::TempDir::new().unwrap();
        let workspace = Workspace::at(dir.path().into(), "cargo".into(), "bench".into());
        for name in ["old.rs", "new.rs"] {
            let mut files = tar::Builder::new(Vec::new());
            let mut header = tar::Header::new_gnu();
            header.set_size(4);
            header.set_mode(0o644);
            files.append_data(&mut header, name, &b"text"[..]).unwrap();
            unpack(&workspace, &files.into_inner().unwrap()).unwrap();
        }
        let target = |dir: &Path| {
            let command = workspace.command(&workspace.cargo, dir);
            let mut set = command.get_envs();
            set.find_map(|(name, value)| {
                (name == "CARGO_TARGET_DIR").then(|| value.map(PathBuf::from))
            })
        };
        assert_ne!(target(&workspace.earlier), target(&workspace.root));
        let there = |name: &str| workspace.earlier.join(name).exists();
        assert!(there("new.rs") && !there("old.rs"));
    }
}
