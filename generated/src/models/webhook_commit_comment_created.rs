// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-commit-comment-created`.

use octoforge_runtime::Extra;
use super::{
    AuthorAssociation, CreatedAction, Enterprise, OrganizationSimple, ReactionRollup,
    RepositoryWebhooks, SimpleInstallation, SimpleUser, WebhooksUser,
};

/// commit_comment created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCommitCommentCreated {
    /// The action performed. Can be `created`.
    pub action: CreatedAction,
    /// The commit comment resource.
    pub comment: WebhookCommitCommentCreatedComment,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The commit comment resource.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCommitCommentCreatedComment {
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// The text of the comment.
    pub body: String,
    /// The SHA of the commit to which the comment applies.
    pub commit_id: String,
    /// `created_at`
    pub created_at: String,
    /// `html_url`
    pub html_url: String,
    /// The ID of the commit comment.
    pub id: i64,
    /// The line of the blob to which the comment applies. The last line of the range for a multi-line comment
    pub line: Option<i64>,
    /// The node ID of the commit comment.
    pub node_id: String,
    /// The relative path of the file to which the comment applies.
    pub path: Option<String>,
    /// The line index in the diff to which the comment applies.
    pub position: Option<i64>,
    /// Reactions
    pub reactions: Option<ReactionRollup>,
    /// `updated_at`
    pub updated_at: String,
    /// `url`
    pub url: String,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
