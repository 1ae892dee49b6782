// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-workflow-run-completed/properties/workflow_run/properties/head_repository`.

use octoforge_runtime::Extra;
use super::WebhooksUser;

/// Repository Lite
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowRunCompletedWorkflowRunHeadRepository {
    /// `archive_url`
    pub archive_url: String,
    /// `assignees_url`
    pub assignees_url: String,
    /// `blobs_url`
    pub blobs_url: String,
    /// `branches_url`
    pub branches_url: String,
    /// `collaborators_url`
    pub collaborators_url: String,
    /// `comments_url`
    pub comments_url: String,
    /// `commits_url`
    pub commits_url: String,
    /// `compare_url`
    pub compare_url: String,
    /// `contents_url`
    pub contents_url: String,
    /// `contributors_url`
    pub contributors_url: String,
    /// `deployments_url`
    pub deployments_url: String,
    /// `description`
    pub description: Option<String>,
    /// `downloads_url`
    pub downloads_url: String,
    /// `events_url`
    pub events_url: String,
    /// `fork`
    pub fork: bool,
    /// `forks_url`
    pub forks_url: String,
    /// `full_name`
    pub full_name: String,
    /// `git_commits_url`
    pub git_commits_url: String,
    /// `git_refs_url`
    pub git_refs_url: String,
    /// `git_tags_url`
    pub git_tags_url: String,
    /// `hooks_url`
    pub hooks_url: String,
    /// `html_url`
    pub html_url: String,
    /// Unique identifier of the repository
    pub id: i64,
    /// `issue_comment_url`
    pub issue_comment_url: String,
    /// `issue_events_url`
    pub issue_events_url: String,
    /// `issues_url`
    pub issues_url: String,
    /// `keys_url`
    pub keys_url: String,
    /// `labels_url`
    pub labels_url: String,
    /// `languages_url`
    pub languages_url: String,
    /// `merges_url`
    pub merges_url: String,
    /// `milestones_url`
    pub milestones_url: String,
    /// The name of the repository.
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `notifications_url`
    pub notifications_url: String,
    /// User
    pub owner: Option<WebhooksUser>,
    /// Whether the repository is private or public.
    pub private: bool,
    /// `pulls_url`
    pub pulls_url: String,
    /// `releases_url`
    pub releases_url: String,
    /// `stargazers_url`
    pub stargazers_url: String,
    /// `statuses_url`
    pub statuses_url: String,
    /// `subscribers_url`
    pub subscribers_url: String,
    /// `subscription_url`
    pub subscription_url: String,
    /// `tags_url`
    pub tags_url: String,
    /// `teams_url`
    pub teams_url: String,
    /// `trees_url`
    pub trees_url: String,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
