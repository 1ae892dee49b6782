//! The inputs of a run.

/// Inputs of a run, as text. The caller reads the files and names them in its messages.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The OpenAPI description, JSON or YAML.
    pub description: &'a str,
    /// Settings (`octoforge.yaml`): facts about this description that the standard cannot express, and the crate to emit.
    pub settings: Option<&'a str>,
    /// `true` if the settings were written for this very description: then each operation that they name must be in it.
    /// `false` if they were written for a related one: then entries that do not fit are skipped, with a note.
    pub own_settings: bool,
    /// Corrections of the description; each must fire.
    pub corrections: Option<&'a str>,
    /// Observations of the service; each must be of use.
    pub observations: Option<&'a str>,
    /// Pins: names chosen by hand, by JSON pointer; each must match.
    pub pins: Option<&'a str>,
    /// Lock of names: those of earlier runs, which are kept.
    pub lock: Option<&'a str>,
    /// `true` if holes are errors: parts of the description that the crate would not have, or not with their type.
    pub strict: bool,
    /// Surroundings of the emitted crate.
    pub layout: Layout,
}

impl<'a> Input<'a> {
    /// Creates the input for a description alone: default settings, no corrections, observations, pinned or locked names, and
    /// holes allowed.
    pub fn new(description: &'a str) -> Self {
        Self {
            description,
            settings: None,
            own_settings: true,
            corrections: None,
            observations: None,
            pins: None,
            lock: None,
            strict: false,
            layout: Layout::Member,
        }
    }
}

/// Surroundings of an emitted crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A member of this workspace, with the dispatch tables by which its tests call every operation.
    Member,
    /// A separate crate that depends on the runtime by path.
    Standalone {
        /// Path of the runtime crate, relative to the emitted `Cargo.toml`.
        runtime: String,
    },
}

/// Phases of a run, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Text to parsed document.
    Parse,
    /// Document to corrected document.
    Correct,
    /// Corrected document to what the service was seen to do.
    Observe,
    /// Document of OpenAPI 3.1 to document of 3.0.
    Normalise,
    /// Document to IR.
    Lower,
    /// IR to IR.
    Passes,
    /// IR to files. Rendering and emitting alternate, file by file, and are one phase when timed.
    Render,
}

impl Phase {
    /// Returns the name, as used by modules and documentation.
    pub fn name(self) -> &'static str {
        match self {
            Self::Parse => "parse",
            Self::Correct => "correct",
            Self::Observe => "observe",
            Self::Normalise => "normalise",
            Self::Lower => "lower",
            Self::Passes => "passes",
            Self::Render => "render",
        }
    }
}
