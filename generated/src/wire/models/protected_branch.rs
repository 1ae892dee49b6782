// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    ProtectedBranch, ProtectedBranchRequiredPullRequestReviews,
    ProtectedBranchRequiredPullRequestReviewsBypassPullRequestAllowances,
    ProtectedBranchRequiredPullRequestReviewsDismissalRestrictions,
};

impl Object for ProtectedBranch {
    const NAME: &'static str = "ProtectedBranch";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "required_status_checks",
        "required_pull_request_reviews",
        "required_signatures",
        "enforce_admins",
        "required_linear_history",
        "allow_force_pushes",
        "allow_deletions",
        "restrictions",
        "required_conversation_resolution",
        "block_creations",
        "lock_branch",
        "allow_fork_syncing",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            required_status_checks: fields.at(1),
            required_pull_request_reviews: fields.at(2),
            required_signatures: fields.at(3),
            enforce_admins: fields.at(4),
            required_linear_history: fields.at(5),
            allow_force_pushes: fields.at(6),
            allow_deletions: fields.at(7),
            restrictions: fields.at(8),
            required_conversation_resolution: fields.at(9),
            block_creations: fields.at(10),
            lock_branch: fields.at(11),
            allow_fork_syncing: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.required_status_checks,
                &self.required_pull_request_reviews,
                &self.required_signatures,
                &self.enforce_admins,
                &self.required_linear_history,
                &self.allow_force_pushes,
                &self.allow_deletions,
                &self.restrictions,
                &self.required_conversation_resolution,
                &self.block_creations,
                &self.lock_branch,
                &self.allow_fork_syncing,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProtectedBranch);

impl Object for ProtectedBranchRequiredPullRequestReviews {
    const NAME: &'static str = "ProtectedBranchRequiredPullRequestReviews";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "dismiss_stale_reviews",
        "require_code_owner_reviews",
        "required_approving_review_count",
        "require_last_push_approval",
        "dismissal_restrictions",
        "bypass_pull_request_allowances",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            dismiss_stale_reviews: fields.at(1),
            require_code_owner_reviews: fields.at(2),
            required_approving_review_count: fields.at(3),
            require_last_push_approval: fields.at(4),
            dismissal_restrictions: fields.at(5),
            bypass_pull_request_allowances: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.dismiss_stale_reviews,
                &self.require_code_owner_reviews,
                &self.required_approving_review_count,
                &self.require_last_push_approval,
                &self.dismissal_restrictions,
                &self.bypass_pull_request_allowances,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProtectedBranchRequiredPullRequestReviews);

impl Object for ProtectedBranchRequiredPullRequestReviewsBypassPullRequestAllowances {
    const NAME: &'static str = "ProtectedBranchRequiredPullRequestReviewsBypassPullRequestAllowances";
    const FIELDS: &'static [&'static str] = &["users", "teams", "apps"];
    const REQUIRED: &'static [u64] = &[3];

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

octoforge_runtime::object!(
    ProtectedBranchRequiredPullRequestReviewsBypassPullRequestAllowances
);

impl Object for ProtectedBranchRequiredPullRequestReviewsDismissalRestrictions {
    const NAME: &'static str = "ProtectedBranchRequiredPullRequestReviewsDismissalRestrictions";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "users_url",
        "teams_url",
        "users",
        "teams",
        "apps",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            users_url: fields.at(1),
            teams_url: fields.at(2),
            users: fields.at(3),
            teams: fields.at(4),
            apps: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.users_url,
                &self.teams_url,
                &self.users,
                &self.teams,
                &self.apps,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(
    ProtectedBranchRequiredPullRequestReviewsDismissalRestrictions
);
