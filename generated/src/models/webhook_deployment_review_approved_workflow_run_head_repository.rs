// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-deployment-review-approved/properties/workflow_run/properties/head_repository`.

use octoforge_runtime::{Extra, Maybe};
use super::WebhooksApprover;

/// Described at `/components/schemas/webhook-deployment-review-approved/properties/workflow_run/properties/head_repository`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDeploymentReviewApprovedWorkflowRunHeadRepository {
    /// `archive_url`
    pub archive_url: Option<String>,
    /// `assignees_url`
    pub assignees_url: Option<String>,
    /// `blobs_url`
    pub blobs_url: Option<String>,
    /// `branches_url`
    pub branches_url: Option<String>,
    /// `collaborators_url`
    pub collaborators_url: Option<String>,
    /// `comments_url`
    pub comments_url: Option<String>,
    /// `commits_url`
    pub commits_url: Option<String>,
    /// `compare_url`
    pub compare_url: Option<String>,
    /// `contents_url`
    pub contents_url: Option<String>,
    /// `contributors_url`
    pub contributors_url: Option<String>,
    /// `deployments_url`
    pub deployments_url: Option<String>,
    /// `description`
    pub description: Maybe<String>,
    /// `downloads_url`
    pub downloads_url: Option<String>,
    /// `events_url`
    pub events_url: Option<String>,
    /// `fork`
    pub fork: Option<bool>,
    /// `forks_url`
    pub forks_url: Option<String>,
    /// `full_name`
    pub full_name: Option<String>,
    /// `git_commits_url`
    pub git_commits_url: Option<String>,
    /// `git_refs_url`
    pub git_refs_url: Option<String>,
    /// `git_tags_url`
    pub git_tags_url: Option<String>,
    /// `hooks_url`
    pub hooks_url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `id`
    pub id: Option<i64>,
    /// `issue_comment_url`
    pub issue_comment_url: Option<String>,
    /// `issue_events_url`
    pub issue_events_url: Option<String>,
    /// `issues_url`
    pub issues_url: Option<String>,
    /// `keys_url`
    pub keys_url: Option<String>,
    /// `labels_url`
    pub labels_url: Option<String>,
    /// `languages_url`
    pub languages_url: Option<String>,
    /// `merges_url`
    pub merges_url: Option<String>,
    /// `milestones_url`
    pub milestones_url: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `notifications_url`
    pub notifications_url: Option<String>,
    /// `owner`
    pub owner: Option<WebhooksApprover>,
    /// `private`
    pub private: Option<bool>,
    /// `pulls_url`
    pub pulls_url: Option<String>,
    /// `releases_url`
    pub releases_url: Option<String>,
    /// `stargazers_url`
    pub stargazers_url: Option<String>,
    /// `statuses_url`
    pub statuses_url: Option<String>,
    /// `subscribers_url`
    pub subscribers_url: Option<String>,
    /// `subscription_url`
    pub subscription_url: Option<String>,
    /// `tags_url`
    pub tags_url: Option<String>,
    /// `teams_url`
    pub teams_url: Option<String>,
    /// `trees_url`
    pub trees_url: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
