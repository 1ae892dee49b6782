// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/simple-check-suite`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    CheckSuiteConclusion, Integration, MinimalRepository, PullRequestMinimal,
    SimpleCheckSuiteStatus,
};

/// A suite of checks performed on the code of a given code change
#[derive(Clone)]
#[non_exhaustive]
pub struct SimpleCheckSuite {
    /// `after`
    pub after: Maybe<String>,
    /// `app`
    pub app: Maybe<Boxed<Integration>>,
    /// `before`
    pub before: Maybe<String>,
    /// `conclusion`
    pub conclusion: Maybe<CheckSuiteConclusion>,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `head_branch`
    pub head_branch: Maybe<String>,
    /// The SHA of the head commit that is being checked.
    pub head_sha: Option<String>,
    /// `id`
    pub id: Option<i64>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `pull_requests`
    pub pull_requests: Option<Vec<PullRequestMinimal>>,
    /// `repository`
    pub repository: Option<Boxed<MinimalRepository>>,
    /// `status`
    pub status: Option<SimpleCheckSuiteStatus>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// `url`
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
