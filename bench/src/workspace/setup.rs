//! Writes the files that benchmarks work on: the baseline crates, the documents with the types of serde, and the description
//! once, twice and nine times over. Baseline crates get the lock file of the repository, so that they have the dependencies of the emitted
//! crate in the same versions.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use octoforge_generator::{File, Layout, ir_of, parse_document};
use xtask_support::diagnostics;
use xtask_support::inputs::{Inputs, SETTINGS};
use xtask_support::root::Root;
use xtask_support::stop::Stop;

use super::{SERDE_TYPES, SPEC_NINE, SPEC_ONCE, SPEC_TWICE, Workspace, succeed};
use crate::baseline;
use crate::copies::several;
use crate::documents;

impl Workspace {
    /// Writes the baseline crates, the documents and the descriptions.
    ///
    /// # Errors
    ///
    /// Diagnostics of the generator (exit code 1); files that cannot be read or written (2).
    pub(crate) fn set_up(&self, root: &Root) -> Result<(), Stop> {
        let inputs = Inputs::vendored(root, &root.join(SETTINGS))?;
        let input = inputs.as_input(Layout::Member);
        let api = ir_of(&input).map_err(|failure| diagnostics::stop(&failure, &inputs))?;
        let runtime = self.root.join("runtime");
        for (dir, attribute) in [(&self.derives, baseline::DERIVES), (&self.bare, "")] {
            write(dir, &baseline::package(&api, &runtime, attribute))?;
            let lock = dir.join("Cargo.lock");
            fs::copy(self.root.join("Cargo.lock"), &lock)
                .map_err(|error| cannot_write(&lock, &error))?;
        }
        let mut files = documents::files(input.description)?;
        let types = baseline::serde_types(&api, documents::COMPONENTS);
        files.insert(SERDE_TYPES.to_owned(), types);
        write(&self.documents, &files)?;
        let once = parse_document(input.description, File::Description).unwrap_or_default();
        let twice = several(once.clone(), 2);
        let files = [(SPEC_ONCE, once), (SPEC_TWICE, twice)];
        write(
            &self.growth,
            &files
                .map(|(name, value)| (name.to_owned(), value.to_string()))
                .into(),
        )
    }

    /// Writes the description nine times over.
    ///
    /// # Errors
    ///
    /// Files cannot be read or written (exit code 2).
    pub(crate) fn set_up_nine(&self) -> Result<(), Stop> {
        let path = self.description();
        let text = fs::read_to_string(&path)
            .map_err(|error| Stop::io(format_args!("cannot read {}", path.display()), &error))?;
        let once = parse_document(&text, File::Description).unwrap_or_default();
        let nine = several(once, 9).to_string();
        write(&self.growth, &[(SPEC_NINE.to_owned(), nine)].into())
    }

    /// Downloads the dependencies of the competitors.
    ///
    /// # Errors
    ///
    /// They cannot be downloaded.
    pub(crate) fn fetch_competitors(&self) -> Result<(), Stop> {
        let mut fetch = self.command(&self.cargo, &self.competitors);
        succeed(fetch.arg("fetch"), "cargo fetch").map(drop)
    }
}

/// Writes files below a directory. One that has this content already is left alone, since cargo goes by its time.
fn write(dir: &Path, files: &BTreeMap<String, String>) -> Result<(), Stop> {
    for (name, text) in files {
        let path = dir.join(name);
        if fs::read(&path).is_ok_and(|there| there == text.as_bytes()) {
            continue;
        }
        let parent = path.parent().unwrap_or(dir);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| cannot_write(&path, &error))?;
    }
    Ok(())
}

fn cannot_write(path: &Path, error: &io::Error) -> Stop {
    Stop::io(format_args!("cannot write {}", path.display()), error)
}
