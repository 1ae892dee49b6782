//! The input files of the generator.
//!
//! Takes: the path of the settings, or another description. Gives: the text of each file, with its name for messages.
//!
//! ```text
//! let inputs = Inputs::vendored(&root, &root.join("spec/octoforge.yaml"))?;
//! let input = inputs.as_input(Layout::Member);
//! ```

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use octoforge_generator::{File, Input, Layout};

use crate::root::Root;
use crate::stop::Stop;

/// The settings of this repository.
pub const SETTINGS: &str = "spec/octoforge.yaml";
/// The vendored description, beside the settings.
pub const DESCRIPTION: &str = "api.github.com.json";
/// Files about the vendored description alone, beside the settings. Each may be missing.
const CORRECTIONS: &str = "corrections.yaml";
const OBSERVATIONS: &str = "observations.yaml";
const PINS: &str = "names.yaml";
const LOCK: &str = "names.lock.yaml";

/// A file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name in messages.
    pub name: String,
    /// Its content.
    pub text: String,
}

/// The input files of one run.
#[derive(Clone, Debug)]
pub struct Inputs {
    description: Source,
    settings: Source,
    corrections: Option<Source>,
    observations: Option<Source>,
    pins: Option<Source>,
    lock: Option<Source>,
    /// The path to write the new lock to; `None` for another description, which has none.
    pub lock_path: Option<PathBuf>,
}

impl Inputs {
    /// Reads the vendored description, with corrections, observations, pins and lock, from the directory of the settings.
    ///
    /// # Errors
    ///
    /// A required file is missing, or a file cannot be read.
    pub fn vendored(root: &Root, settings: &Path) -> Result<Self, Stop> {
        let beside = |name: &str| settings.with_file_name(name);
        Ok(Self {
            description: read(root, &beside(DESCRIPTION))?,
            settings: read(root, settings)?,
            corrections: read_if_there(root, &beside(CORRECTIONS))?,
            observations: read_if_there(root, &beside(OBSERVATIONS))?,
            pins: read_if_there(root, &beside(PINS))?,
            lock: read_if_there(root, &beside(LOCK))?,
            lock_path: Some(beside(LOCK)),
        })
    }

    /// Reads another description. It has no corrections, observations, pins and lock: those of the vendored description would fail where the
    /// two differ, and mislead where they do not.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub fn other(root: &Root, description: &Path, settings: &Path) -> Result<Self, Stop> {
        Ok(Self {
            description: read(root, description)?,
            settings: read(root, settings)?,
            corrections: None,
            observations: None,
            pins: None,
            lock: None,
            lock_path: None,
        })
    }

    /// Reads the vendored description, with corrections, observations, pins and lock, of a git revision: `read` returns a file of it, and
    /// `revision` is its name in messages.
    ///
    /// # Errors
    ///
    /// A required file is missing, or a file cannot be read.
    pub fn assembled(
        root: &Root,
        revision: &str,
        read: &dyn Fn(&str) -> Result<Option<String>, Stop>,
    ) -> Result<Self, Stop> {
        let beside = |name: &str| root.show(&root.join(SETTINGS).with_file_name(name));
        let there = |path: String| -> Result<Option<Source>, Stop> {
            let text = read(&path)?;
            Ok(text.map(|text| Source {
                name: format!("{revision}:{path}"),
                text,
            }))
        };
        let needed = |path: String| {
            let found = there(path.clone())?;
            found.ok_or_else(|| {
                Stop::usage(format_args!("{revision} has no {path}"))
                    .help("name a revision of this repository that has a description")
            })
        };
        Ok(Self {
            description: needed(beside(DESCRIPTION))?,
            settings: needed(SETTINGS.to_owned())?,
            corrections: there(beside(CORRECTIONS))?,
            observations: there(beside(OBSERVATIONS))?,
            pins: there(beside(PINS))?,
            lock: there(beside(LOCK))?,
            lock_path: None,
        })
    }

    /// Returns the description.
    pub fn description(&self) -> &Source {
        &self.description
    }

    /// Returns the input of the generator.
    pub fn as_input(&self, layout: Layout) -> Input<'_> {
        fn text(source: Option<&Source>) -> Option<&str> {
            source.map(|source| source.text.as_str())
        }
        Input {
            description: &self.description.text,
            settings: Some(&self.settings.text),
            own_settings: self.lock_path.is_some(),
            corrections: text(self.corrections.as_ref()),
            observations: text(self.observations.as_ref()),
            pins: text(self.pins.as_ref()),
            lock: text(self.lock.as_ref()),
            // The vendored description has corrections for what would be a hole.
            strict: self.lock_path.is_some(),
            layout,
        }
    }

    /// Returns the file that a diagnostic is about.
    pub fn source(&self, file: File) -> Option<&Source> {
        match file {
            File::Description => Some(&self.description),
            File::Settings => Some(&self.settings),
            File::Corrections => self.corrections.as_ref(),
            File::Observations => self.observations.as_ref(),
            File::Pins => self.pins.as_ref(),
            File::Lock => self.lock.as_ref(),
        }
    }
}

fn read(root: &Root, path: &Path) -> Result<Source, Stop> {
    read_text(path)
        .map(|text| Source {
            name: root.show(path),
            text,
        })
        .map_err(|error| Stop::io(format_args!("cannot read {}", root.show(path)), &error))
}

fn read_if_there(root: &Root, path: &Path) -> Result<Option<Source>, Stop> {
    if path.exists() {
        read(root, path).map(Some)
    } else {
        Ok(None)
    }
}

fn read_text(path: &Path) -> io::Result<String> {
    String::from_utf8(fs::read(path)?).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        io::Error::new(
            io::ErrorKind::InvalidData,
            format!("byte {at} is not UTF-8"),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repository(files: &[(&str, &[u8])]) -> (tempfile::TempDir, Root) {
        let dir = tempfile::tempdir().unwrap();
        for (name, content) in files {
            fs::write(dir.path().join(name), content).unwrap();
        }
        let root = Root::at(dir.path());
        (dir, root)
    }

    #[test]
    fn corrections_and_lock_are_read_for_the_vendored_description_only() {
        let files: &[(&str, &[u8])] = &[
            ("octoforge.yaml", b"s"),
            (DESCRIPTION, b"d"),
            (CORRECTIONS, b"c"),
            (LOCK, b"l"),
            ("pets.yaml", b"p"),
        ];
        let (_dir, root) = repository(files);
        let settings = root.join("octoforge.yaml");

        let ours = Inputs::vendored(&root, &settings).unwrap();
        let input = ours.as_input(Layout::Member);
        assert_eq!((input.description, input.settings), ("d", Some("s")));
        assert_eq!(
            (input.corrections, input.pins, input.lock),
            (Some("c"), None, Some("l"))
        );
        assert!(input.own_settings);

        let other = Inputs::other(&root, &root.join("pets.yaml"), &settings).unwrap();
        let input = other.as_input(Layout::Member);
        assert_eq!((input.description, input.settings), ("p", Some("s")));
        assert_eq!(
            (input.corrections, input.pins, input.lock),
            (None, None, None)
        );
        assert!(!input.own_settings);
        assert_eq!(other.lock_path, None);
    }

    #[test]
    fn a_missing_or_binary_file_is_named() {
        let (_dir, root) = repository(&[("octoforge.yaml", b"s"), (DESCRIPTION, b"{\xff}")]);
        let message = |path: &str| {
            let settings = root.join(path);
            Inputs::vendored(&root, &settings)
                .map(drop)
                .unwrap_err()
                .to_string()
        };
        assert_eq!(
            message("octoforge.yaml"),
            "error: cannot read api.github.com.json: byte 1 is not UTF-8"
        );
        assert!(
            message("no/octoforge.yaml").starts_with("error: cannot read no/api.github.com.json: ")
        );
    }
}
