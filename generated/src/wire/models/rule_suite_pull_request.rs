// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    RuleSuitePullRequest, RuleSuitePullRequestPullRequest,
    RuleSuitePullRequestPullRequestReview, RuleSuitePullRequestPullRequestUser,
};

impl Object for RuleSuitePullRequest {
    const NAME: &'static str = "RuleSuitePullRequest";
    const FIELDS: &'static [&'static str] = &["pull_request"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pull_request: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.pull_request], &self.extra)
    }
}

octoforge_runtime::object!(RuleSuitePullRequest);

impl Object for RuleSuitePullRequestPullRequest {
    const NAME: &'static str = "RuleSuitePullRequestPullRequest";
    const FIELDS: &'static [&'static str] = &["id", "number", "user", "reviews"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            number: fields.at(1),
            user: fields.at(2),
            reviews: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.number, &self.user, &self.reviews], &self.extra)
    }
}

octoforge_runtime::object!(RuleSuitePullRequestPullRequest);

impl Object for RuleSuitePullRequestPullRequestUser {
    const NAME: &'static str = "RuleSuitePullRequestPullRequestUser";
    const FIELDS: &'static [&'static str] = &["id", "login", "type"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            login: fields.at(1),
            r#type: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.login, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(RuleSuitePullRequestPullRequestUser);

impl Object for RuleSuitePullRequestPullRequestReview {
    const NAME: &'static str = "RuleSuitePullRequestPullRequestReview";
    const FIELDS: &'static [&'static str] = &["id", "user", "state"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            user: fields.at(1),
            state: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.user, &self.state], &self.extra)
    }
}

octoforge_runtime::object!(RuleSuitePullRequestPullRequestReview);
