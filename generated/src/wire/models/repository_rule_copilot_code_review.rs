// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleCopilotCodeReview, RepositoryRuleCopilotCodeReviewParameters,
    RepositoryRuleCopilotCodeReviewType,
};

impl Object for RepositoryRuleCopilotCodeReview {
    const NAME: &'static str = "RepositoryRuleCopilotCodeReview";
    const FIELDS: &'static [&'static str] = &["type", "parameters"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.parameters], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleCopilotCodeReview);

impl Object for RepositoryRuleCopilotCodeReviewParameters {
    const NAME: &'static str = "RepositoryRuleCopilotCodeReviewParameters";
    const FIELDS: &'static [&'static str] = &[
        "review_draft_pull_requests",
        "review_on_push",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            review_draft_pull_requests: fields.at(0),
            review_on_push: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.review_draft_pull_requests, &self.review_on_push], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleCopilotCodeReviewParameters);

impl Literal for RepositoryRuleCopilotCodeReviewType {
    const NAME: &'static str = "RepositoryRuleCopilotCodeReviewType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::CopilotCodeReview => "copilot_code_review",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "copilot_code_review" => Self::CopilotCodeReview,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleCopilotCodeReviewType);
