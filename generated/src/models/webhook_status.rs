// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-status`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    BotUserOrganization, Enterprise, GitCommitParent, OrganizationSimple,
    RepositoryWebhooks, ShortBlob, SimpleInstallation, SimpleUser, WebhookStatusState,
};

/// status event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookStatus {
    /// `avatar_url`
    pub avatar_url: Maybe<String>,
    /// An array of branch objects containing the status' SHA. Each branch contains the given SHA, but the SHA may or may not be the head of the branch. The array includes a maximum of 10 branches.
    pub branches: Vec<WebhookStatusBranch>,
    /// `commit`
    pub commit: WebhookStatusCommit,
    /// `context`
    pub context: String,
    /// `created_at`
    pub created_at: String,
    /// The optional human-readable description added to the status.
    pub description: Option<String>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// The unique identifier of the status.
    pub id: i64,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `name`
    pub name: String,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// The Commit SHA.
    pub sha: String,
    /// The new state. Can be `pending`, `success`, `failure`, or `error`.
    pub state: WebhookStatusState,
    /// The optional link added to the status.
    pub target_url: Option<String>,
    /// `updated_at`
    pub updated_at: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-status/properties/commit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookStatusCommit {
    /// User
    pub author: Option<WebhookStatusCommitAuthor>,
    /// `comments_url`
    pub comments_url: String,
    /// `commit`
    pub commit: WebhookStatusCommitCommit,
    /// User
    pub committer: Option<WebhookStatusCommitAuthor>,
    /// `html_url`
    pub html_url: String,
    /// `node_id`
    pub node_id: String,
    /// `parents`
    pub parents: Vec<GitCommitParent>,
    /// `sha`
    pub sha: String,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-status/properties/branches/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookStatusBranch {
    /// `commit`
    pub commit: WebhookStatusBranchCommit,
    /// `name`
    pub name: String,
    /// `protected`
    pub protected: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// User
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookStatusCommitAuthor {
    /// `avatar_url`
    pub avatar_url: Option<String>,
    /// `deleted`
    pub deleted: Option<bool>,
    /// `email`
    pub email: Maybe<String>,
    /// `events_url`
    pub events_url: Option<String>,
    /// `followers_url`
    pub followers_url: Option<String>,
    /// `following_url`
    pub following_url: Option<String>,
    /// `gists_url`
    pub gists_url: Option<String>,
    /// `gravatar_id`
    pub gravatar_id: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `id`
    pub id: Option<i64>,
    /// `login`
    pub login: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `organizations_url`
    pub organizations_url: Option<String>,
    /// `received_events_url`
    pub received_events_url: Option<String>,
    /// `repos_url`
    pub repos_url: Option<String>,
    /// `site_admin`
    pub site_admin: Option<bool>,
    /// `starred_url`
    pub starred_url: Option<String>,
    /// `subscriptions_url`
    pub subscriptions_url: Option<String>,
    /// `type`
    pub r#type: Option<BotUserOrganization>,
    /// `url`
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-status/properties/commit/properties/commit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookStatusCommitCommit {
    /// `author`
    pub author: WebhookStatusCommitCommitAuthor,
    /// `comment_count`
    pub comment_count: i64,
    /// `committer`
    pub committer: WebhookStatusCommitCommitAuthor,
    /// `message`
    pub message: String,
    /// `tree`
    pub tree: ShortBlob,
    /// `url`
    pub url: String,
    /// `verification`
    pub verification: WebhookStatusCommitCommitVerification,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-status/properties/branches/items/properties/commit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookStatusBranchCommit {
    /// `sha`
    pub sha: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Metaproperties for Git author/committer information.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookStatusCommitCommitAuthor {
    /// `date`
    pub date: DateTime,
    /// `email`
    pub email: String,
    /// The git author's name.
    pub name: String,
    /// `username`
    pub username: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-status/properties/commit/properties/commit/properties/verification`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookStatusCommitCommitVerification {
    /// `payload`
    pub payload: Option<String>,
    /// `reason`
    pub reason: WebhookStatusCommitCommitVerificationReason,
    /// `signature`
    pub signature: Option<String>,
    /// `verified`
    pub verified: bool,
    /// `verified_at`
    pub verified_at: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-status/properties/commit/properties/commit/properties/verification/properties/reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookStatusCommitCommitVerificationReason {
    /// `expired_key`
    ExpiredKey,
    /// `not_signing_key`
    NotSigningKey,
    /// `gpgverify_error`
    GpgverifyError,
    /// `gpgverify_unavailable`
    GpgverifyUnavailable,
    /// `unsigned`
    Unsigned,
    /// `unknown_signature_type`
    UnknownSignatureType,
    /// `no_user`
    NoUser,
    /// `unverified_email`
    UnverifiedEmail,
    /// `bad_email`
    BadEmail,
    /// `unknown_key`
    UnknownKey,
    /// `malformed_signature`
    MalformedSignature,
    /// `invalid`
    Invalid,
    /// `valid`
    Valid,
    /// `bad_cert`
    BadCert,
    /// `ocsp_pending`
    OcspPending,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
