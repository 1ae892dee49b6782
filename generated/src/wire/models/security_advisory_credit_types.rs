// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::SecurityAdvisoryCreditTypes;

impl Literal for SecurityAdvisoryCreditTypes {
    const NAME: &'static str = "SecurityAdvisoryCreditTypes";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Analyst => "analyst",
            Self::Finder => "finder",
            Self::Reporter => "reporter",
            Self::Coordinator => "coordinator",
            Self::RemediationDeveloper => "remediation_developer",
            Self::RemediationReviewer => "remediation_reviewer",
            Self::RemediationVerifier => "remediation_verifier",
            Self::Tool => "tool",
            Self::Sponsor => "sponsor",
            Self::Other => "other",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "analyst" => Self::Analyst,
            "finder" => Self::Finder,
            "reporter" => Self::Reporter,
            "coordinator" => Self::Coordinator,
            "remediation_developer" => Self::RemediationDeveloper,
            "remediation_reviewer" => Self::RemediationReviewer,
            "remediation_verifier" => Self::RemediationVerifier,
            "tool" => Self::Tool,
            "sponsor" => Self::Sponsor,
            "other" => Self::Other,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SecurityAdvisoryCreditTypes);
