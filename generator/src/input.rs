//! What a run takes.

/// Everything a run reads, as text. The caller reads the files and names them in what it prints.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The OpenAPI description, JSON or YAML.
    pub description: &'a str,
    /// Settings (`octoforge.yaml`): what is special about this description and the crate to make of it.
    pub settings: Option<&'a str>,
    /// Whether the settings were written about this very description. If so, each operation that they name must be in it;
    /// if not, they are those of a relative, and what they say of operations that it lacks is left aside, with a note.
    pub own_settings: bool,
    /// Corrections of the description; each must fire.
    pub corrections: Option<&'a str>,
    /// Names chosen by hand; each must point somewhere.
    pub pins: Option<&'a str>,
    /// Names given by earlier runs, kept.
    pub lock: Option<&'a str>,
    /// How the emitted crate stands among others.
    pub layout: Layout,
}

/// How the emitted crate stands among others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A member of the workspace that the generator lives in.
    Member,
    /// A crate of its own, which finds the runtime at this path (relative to the emitted `Cargo.toml`).
    Standalone {
        /// Path of the runtime crate.
        runtime: String,
    },
}

/// The phases of a run, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Text to parsed document.
    Spec,
    /// Document to corrected document.
    Correct,
    /// Document to IR.
    Lower,
    /// IR to IR.
    Passes,
    /// IR to files: `render` and `emit` take turns, file by file, so they are one phase to a clock.
    Render,
}

impl Phase {
    /// The phase's name, as the modules and the documentation spell it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Spec => "spec",
            Self::Correct => "correct",
            Self::Lower => "lower",
            Self::Passes => "passes",
            Self::Render => "render",
        }
    }
}
