// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::DependabotAlertState;

impl Literal for DependabotAlertState {
    const NAME: &'static str = "DependabotAlertState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::AutoDismissed => "auto_dismissed",
            Self::Dismissed => "dismissed",
            Self::Fixed => "fixed",
            Self::Open => "open",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "auto_dismissed" => Self::AutoDismissed,
            "dismissed" => Self::Dismissed,
            "fixed" => Self::Fixed,
            "open" => Self::Open,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DependabotAlertState);
