// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ProjectsV2StatusUpdateStatus;

impl Literal for ProjectsV2StatusUpdateStatus {
    const NAME: &'static str = "ProjectsV2StatusUpdateStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Inactive => "INACTIVE",
            Self::OnTrack => "ON_TRACK",
            Self::AtRisk => "AT_RISK",
            Self::OffTrack => "OFF_TRACK",
            Self::Complete => "COMPLETE",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "INACTIVE" => Self::Inactive,
            "ON_TRACK" => Self::OnTrack,
            "AT_RISK" => Self::AtRisk,
            "OFF_TRACK" => Self::OffTrack,
            "COMPLETE" => Self::Complete,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ProjectsV2StatusUpdateStatus);
