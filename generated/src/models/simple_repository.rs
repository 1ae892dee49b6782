// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/simple-repository`.

use octoforge_runtime::Extra;
use super::SimpleUser;

/// A GitHub repository.
#[doc(alias = "nullable-simple-repository")]
#[derive(Clone)]
#[non_exhaustive]
pub struct SimpleRepository {
    /// A unique identifier of the repository.
    pub id: i64,
    /// The GraphQL identifier of the repository.
    pub node_id: String,
    /// The name of the repository.
    pub name: String,
    /// The full, globally unique, name of the repository.
    pub full_name: String,
    /// `owner`
    pub owner: SimpleUser,
    /// Whether the repository is private.
    pub private: bool,
    /// The URL to view the repository on GitHub.com.
    pub html_url: String,
    /// The repository description.
    pub description: Option<String>,
    /// Whether the repository is a fork.
    pub fork: bool,
    /// The URL to get more information about the repository from the GitHub API.
    pub url: String,
    /// A template for the API URL to download the repository as an archive.
    pub archive_url: String,
    /// A template for the API URL to list the available assignees for issues in the repository.
    pub assignees_url: String,
    /// A template for the API URL to create or retrieve a raw Git blob in the repository.
    pub blobs_url: String,
    /// A template for the API URL to get information about branches in the repository.
    pub branches_url: String,
    /// A template for the API URL to get information about collaborators of the repository.
    pub collaborators_url: String,
    /// A template for the API URL to get information about comments on the repository.
    pub comments_url: String,
    /// A template for the API URL to get information about commits on the repository.
    pub commits_url: String,
    /// A template for the API URL to compare two commits or refs.
    pub compare_url: String,
    /// A template for the API URL to get the contents of the repository.
    pub contents_url: String,
    /// A template for the API URL to list the contributors to the repository.
    pub contributors_url: String,
    /// The API URL to list the deployments of the repository.
    pub deployments_url: String,
    /// The API URL to list the downloads on the repository.
    pub downloads_url: String,
    /// The API URL to list the events of the repository.
    pub events_url: String,
    /// The API URL to list the forks of the repository.
    pub forks_url: String,
    /// A template for the API URL to get information about Git commits of the repository.
    pub git_commits_url: String,
    /// A template for the API URL to get information about Git refs of the repository.
    pub git_refs_url: String,
    /// A template for the API URL to get information about Git tags of the repository.
    pub git_tags_url: String,
    /// A template for the API URL to get information about issue comments on the repository.
    pub issue_comment_url: String,
    /// A template for the API URL to get information about issue events on the repository.
    pub issue_events_url: String,
    /// A template for the API URL to get information about issues on the repository.
    pub issues_url: String,
    /// A template for the API URL to get information about deploy keys on the repository.
    pub keys_url: String,
    /// A template for the API URL to get information about labels of the repository.
    pub labels_url: String,
    /// The API URL to get information about the languages of the repository.
    pub languages_url: String,
    /// The API URL to merge branches in the repository.
    pub merges_url: String,
    /// A template for the API URL to get information about milestones of the repository.
    pub milestones_url: String,
    /// A template for the API URL to get information about notifications on the repository.
    pub notifications_url: String,
    /// A template for the API URL to get information about pull requests on the repository.
    pub pulls_url: String,
    /// A template for the API URL to get information about releases on the repository.
    pub releases_url: String,
    /// The API URL to list the stargazers on the repository.
    pub stargazers_url: String,
    /// A template for the API URL to get information about statuses of a commit.
    pub statuses_url: String,
    /// The API URL to list the subscribers on the repository.
    pub subscribers_url: String,
    /// The API URL to subscribe to notifications for this repository.
    pub subscription_url: String,
    /// The API URL to get information about tags on the repository.
    pub tags_url: String,
    /// The API URL to list the teams on the repository.
    pub teams_url: String,
    /// A template for the API URL to create or retrieve a raw Git tree of the repository.
    pub trees_url: String,
    /// The API URL to list the hooks on the repository.
    pub hooks_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
