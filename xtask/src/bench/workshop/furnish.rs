//! What is written into the directory that is measured in: the floors, with the dependencies of the real crate in the very
//! same versions, what decodes, the description once and twice, and what others offer.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use octoforge_generator::{File, Floor, Layout, floor, parse_document};

use super::Workshop;
use crate::bench::doubled::doubled;
use crate::bench::outcome::succeed;
use crate::bench::subject::{SPEC_ONCE, SPEC_TWICE};
use crate::bench::{decode, rivals};
use crate::findings;
use crate::inputs::{Inputs, SETTINGS};
use crate::root::Root;
use crate::stop::Stop;

impl Workshop {
    /// Writes the floors.
    ///
    /// # Errors
    ///
    /// Findings of the generator (exit code 1); files that cannot be read or written (2).
    pub(in crate::bench) fn furnish(&self, root: &Root) -> Result<(), Stop> {
        let inputs = Inputs::vendored(root, &root.join(SETTINGS))?;
        let input = inputs.as_input(Layout::Standalone {
            runtime: self.root.join("runtime").display().to_string(),
        });
        for (dir, kind) in [
            (&self.derives, Floor::Derives),
            (&self.bare, Floor::Bare),
            (&self.derived, Floor::Serde(decode::COMPONENTS)),
        ] {
            let files = floor(&input, kind).map_err(|failure| findings::stop(&failure, &inputs))?;
            self.write(dir, &files).map_err(|error| {
                Stop::io(format_args!("cannot write {}", root.show(dir)), &error)
            })?;
        }
        self.furnish_growth(inputs.as_input(Layout::Member).description)?;
        let mut files = decode::files(inputs.as_input(Layout::Member).description)?;
        files.extend(decode::package(&self.root, &self.derived));
        self.write(&self.decode, &files).map_err(|error| {
            let dir = root.show(&self.decode);
            Stop::io(format_args!("cannot write {dir}"), &error)
        })
    }

    /// Writes the description, once and with everything in it twice.
    fn furnish_growth(&self, description: &str) -> Result<(), Stop> {
        let once = parse_document(description, File::Description).unwrap_or_default();
        let twice = doubled(once.clone());
        fs::create_dir_all(&self.growth)
            .and_then(|()| fs::write(self.growth.join(SPEC_ONCE), once.to_string()))
            .and_then(|()| fs::write(self.growth.join(SPEC_TWICE), twice.to_string()))
            .map_err(|error| {
                Stop::io(
                    format_args!("cannot write {}", self.growth.display()),
                    &error,
                )
            })
    }

    /// Writes what others offer for the same work, and fetches what it needs.
    ///
    /// # Errors
    ///
    /// Files that cannot be written; it cannot be fetched.
    pub(in crate::bench) fn furnish_rivals(&self) -> Result<(), Stop> {
        for (name, manifest, source) in rivals::packages(&self.root) {
            let dir = self.dir.join(name);
            let files = [("Cargo.toml", manifest), ("src/main.rs", source.to_owned())];
            let files = files.map(|(path, text)| (path.to_owned(), text)).into();
            self.write(&dir, &files).map_err(|error| {
                Stop::io(format_args!("cannot write {}", dir.display()), &error)
            })?;
            succeed(self.command(&self.cargo, &dir).arg("fetch"), "cargo fetch")?;
        }
        Ok(())
    }

    fn write(&self, dir: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
        fs::create_dir_all(dir.join("src"))?;
        for (path, text) in files {
            fs::write(dir.join(path), text)?;
        }
        // Other versions of a dependency would be built apart, and could be others to compile against.
        fs::copy(self.root.join("Cargo.lock"), dir.join("Cargo.lock")).map(drop)
    }
}
