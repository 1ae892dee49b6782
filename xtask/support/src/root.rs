//! The repository's root directory.
//!
//! Takes: the current directory. Gives: the path of the root, and paths relative to it for messages.
//!
//! ```text
//! cd generator/src && cargo xtask regenerate    the root is found among the parents
//! ```

use std::path::{Path, PathBuf};

use crate::stop::Stop;

/// The root of the repository.
#[derive(Clone, Debug)]
pub struct Root {
    dir: PathBuf,
}

impl Root {
    /// Finds the repository around the current directory; without one, the repository that this program was built in.
    ///
    /// # Errors
    ///
    /// There is neither.
    pub fn find() -> Result<Self, Stop> {
        let here = std::env::current_dir()
            .map_err(|error| Stop::io("cannot read the current directory", &error))?;
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

    /// Returns the repository at `dir`.
    pub fn at(dir: &Path) -> Self {
        Self {
            dir: dir.to_owned(),
        }
    }

    /// Returns the root directory.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Returns the path of a file or directory of the repository.
    pub fn join(&self, path: &str) -> PathBuf {
        self.dir.join(path)
    }

    /// Returns a path as messages show it: relative to the root if it is below it.
    ///
    /// Separators are `/` on every system, so that messages and snapshots are the same everywhere.
    pub fn show(&self, path: &Path) -> String {
        let short = path.strip_prefix(&self.dir).unwrap_or(path);
        short
            .display()
            .to_string()
            .replace(std::path::MAIN_SEPARATOR, "/")
    }
}

/// `true` if the directory holds what no other directory holds side by side.
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
        assert!(root.join("xtask/src/main.rs").is_file());
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
