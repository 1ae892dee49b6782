// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-meta-deleted`.

use octoforge_runtime::{Boxed, Extra, Maybe};
use super::{
    DeletedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// meta deleted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMetaDeleted {
    /// `action`
    pub action: DeletedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// The deleted webhook. This will contain different keys based on the type of webhook it is: repository, organization, business, app, or GitHub Marketplace.
    pub hook: WebhookMetaDeletedHook,
    /// The id of the modified webhook.
    pub hook_id: i64,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: Maybe<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The deleted webhook. This will contain different keys based on the type of webhook it is: repository, organization, business, app, or GitHub Marketplace.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMetaDeletedHook {
    /// `active`
    pub active: bool,
    /// `config`
    pub config: WebhookMetaDeletedHookConfig,
    /// `created_at`
    pub created_at: String,
    /// `events`
    pub events: Vec<WebhookMetaDeletedHookEvent>,
    /// `id`
    pub id: i64,
    /// `name`
    pub name: String,
    /// `type`
    pub r#type: String,
    /// `updated_at`
    pub updated_at: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-meta-deleted/properties/hook/properties/config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookMetaDeletedHookConfig {
    /// `content_type`
    pub content_type: WebhookMetaDeletedHookConfigContentType,
    /// `insecure_ssl`
    pub insecure_ssl: String,
    /// `secret`
    pub secret: Option<String>,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-meta-deleted/properties/hook/properties/config/properties/content_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookMetaDeletedHookConfigContentType {
    /// `json`
    Json,
    /// `form`
    Form,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/webhook-meta-deleted/properties/hook/properties/events/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookMetaDeletedHookEvent {
    /// `*`
    Asterisk,
    /// `branch_protection_rule`
    BranchProtectionRule,
    /// `check_run`
    CheckRun,
    /// `check_suite`
    CheckSuite,
    /// `code_scanning_alert`
    CodeScanningAlert,
    /// `commit_comment`
    CommitComment,
    /// `create`
    Create,
    /// `delete`
    Delete,
    /// `deployment`
    Deployment,
    /// `deployment_status`
    DeploymentStatus,
    /// `deploy_key`
    DeployKey,
    /// `discussion`
    Discussion,
    /// `discussion_comment`
    DiscussionComment,
    /// `fork`
    Fork,
    /// `gollum`
    Gollum,
    /// `issues`
    Issues,
    /// `issue_comment`
    IssueComment,
    /// `label`
    Label,
    /// `member`
    Member,
    /// `membership`
    Membership,
    /// `meta`
    Meta,
    /// `milestone`
    Milestone,
    /// `organization`
    Organization,
    /// `org_block`
    OrgBlock,
    /// `package`
    Package,
    /// `page_build`
    PageBuild,
    /// `project`
    Project,
    /// `project_card`
    ProjectCard,
    /// `project_column`
    ProjectColumn,
    /// `public`
    Public,
    /// `pull_request`
    PullRequest,
    /// `pull_request_review`
    PullRequestReview,
    /// `pull_request_review_comment`
    PullRequestReviewComment,
    /// `pull_request_review_thread`
    PullRequestReviewThread,
    /// `push`
    Push,
    /// `registry_package`
    RegistryPackage,
    /// `release`
    Release,
    /// `repository`
    Repository,
    /// `repository_import`
    RepositoryImport,
    /// `repository_vulnerability_alert`
    RepositoryVulnerabilityAlert,
    /// `secret_scanning_alert`
    SecretScanningAlert,
    /// `secret_scanning_alert_location`
    SecretScanningAlertLocation,
    /// `security_and_analysis`
    SecurityAndAnalysis,
    /// `star`
    Star,
    /// `status`
    Status,
    /// `team`
    Team,
    /// `team_add`
    TeamAdd,
    /// `watch`
    Watch,
    /// `workflow_job`
    WorkflowJob,
    /// `workflow_run`
    WorkflowRun,
    /// `repository_dispatch`
    RepositoryDispatch,
    /// `projects_v2_item`
    ProjectsV2Item,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
