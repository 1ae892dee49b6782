//! The repository as it was at another revision, measured beside today's in the same run.
//!
//! Takes: a revision. Gives: its files in `target/bench/before/`, its program, and subjects that do what today's do.
//!
//! ```text
//! cargo xtask bench --against HEAD~1 --only regenerate
//! regenerate --check ÷ before   1.02
//! ```

use std::fs;
use std::io;

use super::outcome::succeed;
use super::subject::{Cold, PACKAGE, Subject, owned};
use super::workshop::Workshop;
use crate::root::Root;
use crate::spec_diff::git;
use crate::stop::Stop;

/// Subjects that are measured, once the revision is built.
pub(super) fn subjects(workshop: &Workshop) -> [Subject; 2] {
    let subject = |key: &str, name: &str, program, arguments: &[&str], cold| Subject {
        key: key.to_owned(),
        name: name.to_owned(),
        program,
        arguments: owned(arguments),
        dir: workshop.before.clone(),
        cold,
    };
    [
        subject(
            "regenerate-before",
            "before: regenerate --check",
            workshop.built_before(),
            &["regenerate", "--check"],
            Cold::Nothing,
        ),
        subject(
            "check-before",
            "before: cargo check, all features",
            workshop.cargo.clone(),
            &["check", "--package", PACKAGE, "--all-features"],
            Cold::Package(PACKAGE),
        ),
    ]
}

impl Workshop {
    /// Lays out the files of a revision, and builds its program as today's was built.
    ///
    /// # Errors
    ///
    /// There is no such revision, or it cannot be written or built.
    pub(super) fn furnish_before(&self, root: &Root, revision: &str) -> Result<(), Stop> {
        let commit = git::commit(root, revision)?.ok_or_else(|| {
            Stop::usage(format_args!("{revision} is no revision of this repository"))
        })?;
        let files = git::archive(root, &commit)?;
        self.lay_out(&files).map_err(|error| {
            Stop::io(
                format_args!("cannot write {}", root.show(&self.before)),
                &error,
            )
        })?;
        let mut build = self.command(&self.cargo, &self.before);
        build.args(["build", "--profile", "xtask", "--package", "xtask"]);
        succeed(&mut build, "cargo build, before").map(drop)
    }

    fn lay_out(&self, files: &[u8]) -> io::Result<()> {
        if self.before.exists() {
            fs::remove_dir_all(&self.before)?;
        }
        let mut archive = tar::Archive::new(files);
        // The time of the commit would make cargo take a file for one that it has compiled already.
        archive.set_preserve_mtime(false);
        archive.unpack(&self.before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_laid_out_replaces_what_was() {
        let dir = tempfile::TempDir::new().unwrap();
        let workshop = Workshop::at(dir.path().into(), "cargo".into(), "xtask".into());
        for name in ["old.rs", "new.rs"] {
            let mut files = tar::Builder::new(Vec::new());
            let mut header = tar::Header::new_gnu();
            header.set_size(4);
            header.set_mode(0o644);
            files.append_data(&mut header, name, &b"text"[..]).unwrap();
            workshop.lay_out(&files.into_inner().unwrap()).unwrap();
        }
        let there = |name: &str| workshop.before.join(name).exists();
        assert!(there("new.rs") && !there("old.rs"));
    }
}
