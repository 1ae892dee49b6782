// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::InteractionExpiry;

impl Literal for InteractionExpiry {
    const NAME: &'static str = "InteractionExpiry";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::OneDay => "one_day",
            Self::ThreeDays => "three_days",
            Self::OneWeek => "one_week",
            Self::OneMonth => "one_month",
            Self::SixMonths => "six_months",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "one_day" => Self::OneDay,
            "three_days" => Self::ThreeDays,
            "one_week" => Self::OneWeek,
            "one_month" => Self::OneMonth,
            "six_months" => Self::SixMonths,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(InteractionExpiry);
