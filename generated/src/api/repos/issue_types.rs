// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: issue types.

use octoforge_runtime::Parts;

/// List issue types for a repository.
///
/// Lists issue types available for a repository (inherited from its organization owner, with any per-repository overrides applied).
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
/// Fine-grained access tokens require the "Metadata" repository permission (read).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/issue-types#list-issue-types-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/issue-types`
///
/// - 200: a list of [`IssueType`](crate::models::IssueType) or null
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_issue_types(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListIssueTypes {
    ListIssueTypes {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_issue_types`](list_issue_types()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIssueTypes {
    pub(crate) parts: Parts,
}
