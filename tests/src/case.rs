//! Test cases as directories of inputs. They are found by listing, so that adding a directory adds a case.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use octoforge_generator::{File, Input, Layout};
use serde_json::Value;

/// A set of inputs: a description, and the optional files next to it.
#[derive(Clone, Debug)]
pub struct Case {
    /// The name of its directory: the behaviour that it tests.
    pub name: String,
    /// The directory.
    pub dir: PathBuf,
    file: &'static str,
    description: String,
    settings: Option<String>,
    corrections: Option<String>,
    observations: Option<String>,
    pins: Option<String>,
    lock: Option<String>,
}

impl Case {
    /// Reads the inputs of a directory, under the file names that the command uses. The description is the first of
    /// `descriptions` that exists.
    ///
    /// # Panics
    ///
    /// If there is no description, or a file cannot be read.
    #[must_use]
    pub fn read(dir: &Path, descriptions: &[&'static str]) -> Self {
        let beside = |name: &str| match fs::read_to_string(dir.join(name)) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => unreadable(&dir.join(name), &error),
        };
        let found = descriptions
            .iter()
            .find_map(|name| Some((*name, beside(name)?)));
        let Some((file, text)) = found else {
            unreadable(dir, &io::Error::from(io::ErrorKind::NotFound))
        };
        Self {
            file,
            name: dir
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
            dir: dir.to_owned(),
            description: text,
            settings: beside("octoforge.yaml"),
            corrections: beside("corrections.yaml"),
            observations: beside("observations.yaml"),
            pins: beside("names.yaml"),
            lock: beside("names.lock.yaml"),
        }
    }

    /// Returns the inputs of the generator.
    #[must_use]
    pub fn input(&self) -> Input<'_> {
        Input {
            description: &self.description,
            settings: self.settings.as_deref(),
            own_settings: true,
            corrections: self.corrections.as_deref(),
            observations: self.observations.as_deref(),
            pins: self.pins.as_deref(),
            lock: self.lock.as_deref(),
            strict: false,
            layout: Layout::Member,
        }
    }

    /// Returns the path of the description.
    #[must_use]
    pub fn description_path(&self) -> PathBuf {
        self.dir.join(self.file)
    }

    /// Returns the description as plain data, before any correction.
    ///
    /// # Panics
    ///
    /// If it cannot be parsed.
    #[must_use]
    #[expect(clippy::panic, reason = "a test cannot go on without its input")]
    pub fn parsed(&self) -> Value {
        octoforge_generator::parse_document(&self.description, File::Description)
            .unwrap_or_else(|found| panic!("{}: {found}", self.name))
    }

    /// Returns the text that a diagnostic refers to, and the name of its file.
    #[must_use]
    pub fn text(&self, file: File) -> (&str, &'static str) {
        let (text, name) = match file {
            File::Description => (Some(&self.description), self.file),
            File::Settings => (self.settings.as_ref(), "octoforge.yaml"),
            File::Corrections => (self.corrections.as_ref(), "corrections.yaml"),
            File::Observations => (self.observations.as_ref(), "observations.yaml"),
            File::Pins => (self.pins.as_ref(), "names.yaml"),
            File::Lock => (self.lock.as_ref(), "names.lock.yaml"),
        };
        (text.map_or("", String::as_str), name)
    }
}

/// Returns every case in a directory of this package, sorted by name.
///
/// # Panics
///
/// If there is none, or one cannot be read.
#[must_use]
pub fn cases(under: &str) -> Vec<Case> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join(under);
    let entries = fs::read_dir(&dir).unwrap_or_else(|error| unreadable(&dir, &error));
    let mut cases: Vec<Case> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir())
        .map(|path| Case::read(&path, &["openapi.yaml", "openapi.json"]))
        .collect();
    assert!(!cases.is_empty(), "no cases in {}", dir.display());
    cases.sort_by(|one, other| one.name.cmp(&other.name));
    cases
}

/// Returns the vendored description, with its settings, corrections, pins and lock.
///
/// # Panics
///
/// If it cannot be read.
#[must_use]
pub fn github() -> Case {
    Case::read(&crate::root().join("spec"), &["api.github.com.json"])
}

#[expect(clippy::panic, reason = "a test cannot go on without its input")]
fn unreadable(path: &Path, error: &io::Error) -> ! {
    panic!("cannot read {}: {error}", path.display())
}
