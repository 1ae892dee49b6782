// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-push`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    Enterprise, OrganizationSimple, SimpleInstallation, SimpleUser,
    WebhookPushHeadCommitAuthor, WebhookPushRepository,
};

/// push event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPush {
    /// The SHA of the most recent commit on `ref` after the push.
    pub after: String,
    /// `base_ref`
    pub base_ref: Option<String>,
    /// The SHA of the most recent commit on `ref` before the push.
    pub before: String,
    /// An array of commit objects describing the pushed commits. (Pushed commits are all commits that are included in the `compare` between the `before` commit and the `after` commit.) The array includes a maximum of 2048 commits. If necessary, you can use the [Commits API](https://docs.github.com/rest/commits) to fetch additional commits.
    pub commits: Vec<WebhookPushHeadCommit>,
    /// URL that shows the changes in this `ref` update, from the `before` commit to the `after` commit. For a newly created `ref` that is directly based on the default branch, this is the comparison between the head of the default branch and the `after` commit. Otherwise, this shows all commits until the `after` commit.
    pub compare: String,
    /// Whether this push created the `ref`.
    pub created: bool,
    /// Whether this push deleted the `ref`.
    pub deleted: bool,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// Whether this push was a force push of the `ref`.
    pub forced: bool,
    /// Commit
    pub head_commit: Option<WebhookPushHeadCommit>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Metaproperties for Git author/committer information.
    pub pusher: WebhookPushPusher,
    /// The full git ref that was pushed. Example: `refs/heads/main` or `refs/tags/v3.14.1`.
    pub r#ref: String,
    /// A git repository
    pub repository: WebhookPushRepository,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Commit
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPushHeadCommit {
    /// An array of files added in the commit.
    pub added: Option<Vec<String>>,
    /// Metaproperties for Git author/committer information.
    pub author: WebhookPushHeadCommitAuthor,
    /// Metaproperties for Git author/committer information.
    pub committer: WebhookPushHeadCommitAuthor,
    /// Whether this commit is distinct from any that have been pushed before.
    pub distinct: bool,
    /// `id`
    pub id: String,
    /// The commit message.
    pub message: String,
    /// An array of files modified by the commit.
    pub modified: Option<Vec<String>>,
    /// An array of files removed in the commit.
    pub removed: Option<Vec<String>>,
    /// The ISO 8601 timestamp of the commit.
    pub timestamp: DateTime,
    /// `tree_id`
    pub tree_id: String,
    /// URL that points to the commit API resource.
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Metaproperties for Git author/committer information.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPushPusher {
    /// `date`
    pub date: Option<DateTime>,
    /// `email`
    pub email: Maybe<String>,
    /// The git author's name.
    pub name: String,
    /// `username`
    pub username: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
