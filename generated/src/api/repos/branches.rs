// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: branches.

use octoforge_runtime::{Extra, Parts};

/// List branches.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branches#list-branches>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/branches`
///
/// - 200: a list of [`ShortBranch`](crate::models::ShortBranch)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListBranches::pages), [`items`](ListBranches::items).
pub fn list_branches(owner: impl Into<String>, repo: impl Into<String>) -> ListBranches {
    ListBranches {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_branches`](list_branches()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBranches {
    pub(crate) parts: Parts,
}

impl ListBranches {
    /// Setting to `true` returns only branches protected by branch protections or rulesets. When set to `false`, only unprotected branches are returned. Omitting this parameter returns all branches.
    #[inline]
    pub fn protected(mut self, protected: bool) -> Self {
        self.parts.query("protected", &protected);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Get a branch.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branches#get-a-branch>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `GET /repos/{owner}/{repo}/branches/{branch}`
///
/// - 200: [`BranchWithProtection`](crate::models::BranchWithProtection)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_branch(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> GetBranch {
    GetBranch {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`get_branch`](get_branch()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBranch {
    pub(crate) parts: Parts,
}

/// Rename a branch.
///
/// Renames a branch in a repository.
///
/// > **Note:**
/// > Although the API responds immediately, the branch rename process might take some extra time to complete in the background. You won't be able to push to the old branch name while the rename process is in progress. For more information, see "[Renaming a branch](https://docs.github.com/github/administering-a-repository/renaming-a-branch)".
///
/// The authenticated user must have push access to the branch. If the branch is the default branch, the authenticated user must also have admin or owner permissions.
///
/// In order to rename the default branch, fine-grained access tokens also need the `administration:write` repository permission.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branches#rename-a-branch>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `POST /repos/{owner}/{repo}/branches/{branch}/rename`
///
/// - 201: [`BranchWithProtection`](crate::models::BranchWithProtection)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn rename_branch(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    new_name: impl Into<String>,
) -> RenameBranch {
    RenameBranch {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: RenameBranchBody::new(new_name),
    }
}

/// The request of [`rename_branch`](rename_branch()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RenameBranch {
    pub(crate) parts: Parts,
    pub(crate) body: RenameBranchBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1branches~1{branch}~1rename/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RenameBranchBody {
    /// The new name of the branch.
    pub new_name: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RenameBranchBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(new_name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.new_name = new_name.into();
        new
    }
}

/// Sync a fork branch with the upstream repository.
///
/// Sync a branch of a forked repository to keep it up-to-date with the upstream repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branches#sync-a-fork-branch-with-the-upstream-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/merge-upstream`
///
/// - 200: [`MergedUpstream`](crate::models::MergedUpstream)
/// - 409: no content
/// - 422: no content
///
/// [How to send it](crate#sending).
pub fn merge_upstream(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> MergeUpstream {
    MergeUpstream {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: MergeUpstreamBody::new(branch),
    }
}

/// The request of [`merge_upstream`](merge_upstream()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MergeUpstream {
    pub(crate) parts: Parts,
    pub(crate) body: MergeUpstreamBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1merge-upstream/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MergeUpstreamBody {
    /// The name of the branch which should be updated to match upstream.
    pub branch: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl MergeUpstreamBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(branch: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.branch = branch.into();
        new
    }
}

/// Merge a branch.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branches#merge-a-branch>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/merges`
///
/// - 201: [`Commit`](crate::models::Commit)
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: no content
/// - 409: no content
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn merge(
    owner: impl Into<String>,
    repo: impl Into<String>,
    base: impl Into<String>,
    head: impl Into<String>,
) -> Merge {
    Merge {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: MergeBody::new(base, head),
    }
}

/// The request of [`merge`](merge()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Merge {
    pub(crate) parts: Parts,
    pub(crate) body: MergeBody,
}

impl Merge {
    /// Commit message to use for the merge commit. If omitted, a default message will be used.
    pub fn commit_message(mut self, commit_message: impl Into<String>) -> Self {
        self.body.commit_message = Some(commit_message.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1merges/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MergeBody {
    /// The name of the base branch that the head will be merged into.
    pub base: String,
    /// The head to merge. This can be a branch name or a commit SHA1.
    pub head: String,
    /// Commit message to use for the merge commit. If omitted, a default message will be used.
    pub commit_message: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl MergeBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(base: impl Into<String>, head: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.base = base.into();
        new.head = head.into();
        new
    }
}
