// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::WeeklySchedule;

impl Literal for WeeklySchedule {
    const NAME: &'static str = "WeeklySchedule";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Weekly => "weekly",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "weekly" => Self::Weekly,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WeeklySchedule);
