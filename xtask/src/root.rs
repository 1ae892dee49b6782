//! Where the repository is.
//!
//! Takes: the current directory. Gives: the root's path, and short names for the files below it.
//!
//! ```text
//! cd generator/src && cargo xtask regenerate    works: the root is found by walking up
//! ```

use std::path::{Path, PathBuf};

use crate::stop::Stop;

/// The root of the repository.
#[derive(Clone, Debug)]
pub(crate) struct Root {
    dir: PathBuf,
}

impl Root {
    /// Finds the repository one stands in; outside of any, the one this program was built in.
    pub(crate) fn find() -> Result<Self, Stop> {
        let here = std::env::current_dir()
            .map_err(|error| Stop::io("cannot tell the current directory", &error))?;
        let built_in = Path::new(env!("CARGO_MANIFEST_DIR"));
        here.ancestors()
            .chain(built_in.ancestors())
            .find(|dir| is_root(dir))
            .map(Self::at)
            .ok_or_else(|| {
                Stop::usage(format_args!("no repository at or above {}", here.display()))
                    .help("change into a checkout: the directory that holds spec/ and xtask/")
            })
    }

    /// The repository at `dir`.
    pub(crate) fn at(dir: &Path) -> Self {
        Self {
            dir: dir.to_owned(),
        }
    }

    /// The root itself.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// The path of a file or directory of the repository.
    pub(crate) fn join(&self, path: &str) -> PathBuf {
        self.dir.join(path)
    }

    /// A path as a message names it: from the root if it is inside, otherwise whole.
    ///
    /// Separators are `/` on every system, so that messages and snapshots are the same everywhere.
    pub(crate) fn show(&self, path: &Path) -> String {
        let short = path.strip_prefix(&self.dir).unwrap_or(path);
        short
            .display()
            .to_string()
            .replace(std::path::MAIN_SEPARATOR, "/")
    }
}

/// Two things that no other directory has side by side.
fn is_root(dir: &Path) -> bool {
    dir.join("xtask/Cargo.toml").is_file() && dir.join("spec").is_dir()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_found_from_below() {
        // Tests run in the directory of their package.
        let root = Root::find().unwrap();
        assert!(root.join("generator/Cargo.toml").is_file());
        assert!(root.join("xtask/src/root.rs").is_file());
    }

    #[test]
    fn paths_are_shown_from_the_root() {
        let root = Root::at(Path::new("/repo"));
        assert_eq!(
            root.show(Path::new("/repo/spec/octoforge.yaml")),
            "spec/octoforge.yaml"
        );
        assert_eq!(
            root.show(Path::new("/elsewhere/pets.yaml")),
            "/elsewhere/pets.yaml"
        );
    }
}
