// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    ProtectedBranchPullRequestReview,
    ProtectedBranchPullRequestReviewBypassPullRequestAllowances,
    ProtectedBranchPullRequestReviewDismissalRestrictions,
};

impl Object for ProtectedBranchPullRequestReview {
    const NAME: &'static str = "ProtectedBranchPullRequestReview";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "dismissal_restrictions",
        "bypass_pull_request_allowances",
        "dismiss_stale_reviews",
        "require_code_owner_reviews",
        "required_approving_review_count",
        "require_last_push_approval",
    ];
    const REQUIRED: &'static [u64] = &[24];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            dismissal_restrictions: fields.at(1),
            bypass_pull_request_allowances: fields.at(2),
            dismiss_stale_reviews: fields.at(3),
            require_code_owner_reviews: fields.at(4),
            required_approving_review_count: fields.at(5),
            require_last_push_approval: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.dismissal_restrictions,
                &self.bypass_pull_request_allowances,
                &self.dismiss_stale_reviews,
                &self.require_code_owner_reviews,
                &self.required_approving_review_count,
                &self.require_last_push_approval,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProtectedBranchPullRequestReview);

impl Object for ProtectedBranchPullRequestReviewBypassPullRequestAllowances {
    const NAME: &'static str = "ProtectedBranchPullRequestReviewBypassPullRequestAllowances";
    const FIELDS: &'static [&'static str] = &["users", "teams", "apps"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            users: fields.at(0),
            teams: fields.at(1),
            apps: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.users, &self.teams, &self.apps], &self.extra)
    }
}

octoforge_runtime::object!(ProtectedBranchPullRequestReviewBypassPullRequestAllowances);

impl Object for ProtectedBranchPullRequestReviewDismissalRestrictions {
    const NAME: &'static str = "ProtectedBranchPullRequestReviewDismissalRestrictions";
    const FIELDS: &'static [&'static str] = &[
        "users",
        "teams",
        "apps",
        "url",
        "users_url",
        "teams_url",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            users: fields.at(0),
            teams: fields.at(1),
            apps: fields.at(2),
            url: fields.at(3),
            users_url: fields.at(4),
            teams_url: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.users,
                &self.teams,
                &self.apps,
                &self.url,
                &self.users_url,
                &self.teams_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProtectedBranchPullRequestReviewDismissalRestrictions);
