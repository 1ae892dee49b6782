//! Verdicts: the effect of a change on running programs and on source.

use serde::Serialize;

/// The effect of a change on running programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wire {
    /// No effect.
    #[default]
    Safe,
    /// Unknown values may be received. Programs written for open values continue to work.
    Open,
    /// The effect depends on the program.
    Risk,
    /// Requests that were valid are rejected, or responses cannot be decoded.
    Break,
}

/// The effect of a change on source that uses the crate: the version bump that it needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// No item differs.
    #[default]
    None,
    /// Documentation or behaviour differs.
    Patch,
    /// Something was added.
    Minor,
    /// Source that compiled may not compile any more.
    Major,
}

impl Wire {
    /// All verdicts, the most severe first.
    pub const ALL: [Self; 4] = [Self::Break, Self::Risk, Self::Open, Self::Safe];

    /// Returns the name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Open => "open",
            Self::Risk => "risk",
            Self::Break => "break",
        }
    }
}

impl Bump {
    /// All bumps, the greatest first.
    pub const ALL: [Self; 4] = [Self::Major, Self::Minor, Self::Patch, Self::None];

    /// Returns the name.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}
