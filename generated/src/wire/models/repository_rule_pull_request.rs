// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRulePullRequest, RepositoryRulePullRequestParameters,
    RepositoryRulePullRequestType,
};

impl Object for RepositoryRulePullRequest {
    const NAME: &'static str = "RepositoryRulePullRequest";
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

octoforge_runtime::object!(RepositoryRulePullRequest);

impl Object for RepositoryRulePullRequestParameters {
    const NAME: &'static str = "RepositoryRulePullRequestParameters";
    const FIELDS: &'static [&'static str] = &[
        "allowed_merge_methods",
        "dismiss_stale_reviews_on_push",
        "dismissal_restriction",
        "require_code_owner_review",
        "require_last_push_approval",
        "required_approving_review_count",
        "required_review_thread_resolution",
        "required_reviewers",
    ];
    const REQUIRED: &'static [u64] = &[122];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            allowed_merge_methods: fields.at(0),
            dismiss_stale_reviews_on_push: fields.at(1),
            dismissal_restriction: fields.at(2),
            require_code_owner_review: fields.at(3),
            require_last_push_approval: fields.at(4),
            required_approving_review_count: fields.at(5),
            required_review_thread_resolution: fields.at(6),
            required_reviewers: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.allowed_merge_methods,
                &self.dismiss_stale_reviews_on_push,
                &self.dismissal_restriction,
                &self.require_code_owner_review,
                &self.require_last_push_approval,
                &self.required_approving_review_count,
                &self.required_review_thread_resolution,
                &self.required_reviewers,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRulePullRequestParameters);

impl Literal for RepositoryRulePullRequestType {
    const NAME: &'static str = "RepositoryRulePullRequestType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::PullRequest => "pull_request",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pull_request" => Self::PullRequest,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRulePullRequestType);
