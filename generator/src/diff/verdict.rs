//! How much a change matters.

use serde::Serialize;

/// What a change means for programs that are running.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wire {
    /// Nothing.
    #[default]
    Safe,
    /// A value may come that was not known; programs written for open values go on.
    Open,
    /// It depends on what a program does.
    Risk,
    /// What was right is refused, or what comes cannot be read.
    Break,
}

/// What a change means for source that uses the crate; the version bump that it needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// None: no item differs.
    #[default]
    None,
    /// Documentation or behaviour differs.
    Patch,
    /// Something is new.
    Minor,
    /// Something that compiled does not.
    Major,
}

impl Wire {
    /// Every verdict, the gravest first.
    pub const ALL: [Self; 4] = [Self::Break, Self::Risk, Self::Open, Self::Safe];

    /// Its name.
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
    /// Every bump, the greatest first.
    pub const ALL: [Self; 4] = [Self::Major, Self::Minor, Self::Patch, Self::None];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}
