// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `git`: refs.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List matching references.
///
/// Returns an array of references from your Git database that match the supplied name. The `:ref` in the URL must be formatted as `heads/<branch name>` for branches and `tags/<tag name>` for tags. If the `:ref` doesn't exist in the repository, but existing refs start with `:ref`, they will be returned as an array.
///
/// When you use this endpoint without providing a `:ref`, it will return an array of all the references from your Git database, including notes and stashes if they exist on the server. Anything in the namespace is returned, not just `heads` and `tags`.
///
/// > **Note:**
/// > You need to explicitly [request a pull request](https://docs.github.com/rest/pulls/pulls#get-a-pull-request) to trigger a test merge commit, which checks the mergeability of pull requests. For more information, see "[Checking mergeability of pull requests](https://docs.github.com/rest/guides/getting-started-with-the-git-database-api#checking-mergeability-of-pull-requests)".
///
/// If you request matching references for a branch named `feature` but the branch `feature` doesn't exist, the response can still include other matching head refs that start with the word `feature`, such as `featureA` and `featureB`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/git/refs#list-matching-references>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ref`: The Git reference. For more information, see "[Git References](https://git-scm.com/book/en/v2/Git-Internals-Git-References)" in the Git documentation.
///
/// `GET /repos/{owner}/{repo}/git/matching-refs/{ref}`
///
/// - 200: a list of [`GitRef`](crate::models::GitRef)
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_matching_refs(
    owner: impl Into<String>,
    repo: impl Into<String>,
    r#ref: impl Into<String>,
) -> ListMatchingRefs {
    ListMatchingRefs {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&r#ref.into()),
    }
}

/// The request of [`list_matching_refs`](list_matching_refs()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMatchingRefs {
    pub(crate) parts: Parts,
}

/// Get a reference.
///
/// Returns a single reference from your Git database. The `:ref` in the URL must be formatted as `heads/<branch name>` for branches and `tags/<tag name>` for tags. If the `:ref` doesn't match an existing ref, a `404` is returned.
///
/// > **Note:**
/// > You need to explicitly [request a pull request](https://docs.github.com/rest/pulls/pulls#get-a-pull-request) to trigger a test merge commit, which checks the mergeability of pull requests. For more information, see "[Checking mergeability of pull requests](https://docs.github.com/rest/guides/getting-started-with-the-git-database-api#checking-mergeability-of-pull-requests)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/git/refs#get-a-reference>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ref`: The Git reference. For more information, see "[Git References](https://git-scm.com/book/en/v2/Git-Internals-Git-References)" in the Git documentation.
///
/// `GET /repos/{owner}/{repo}/git/ref/{ref}`
///
/// - 200: [`GitRef`](crate::models::GitRef)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_ref(
    owner: impl Into<String>,
    repo: impl Into<String>,
    r#ref: impl Into<String>,
) -> GetRef {
    GetRef {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&r#ref.into()),
    }
}

/// The request of [`get_ref`](get_ref()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRef {
    pub(crate) parts: Parts,
}

/// Create a reference.
///
/// Creates a reference for your repository. You are unable to create new references for empty repositories, even if the commit SHA-1 hash used exists. Empty repositories are repositories without branches.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/git/refs#create-a-reference>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/git/refs`
///
/// - 201: [`GitRef`](crate::models::GitRef)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_ref(
    owner: impl Into<String>,
    repo: impl Into<String>,
    r#ref: impl Into<String>,
    sha: impl Into<String>,
) -> CreateRef {
    CreateRef {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::PullRequestStackBase::new(r#ref, sha),
    }
}

/// The request of [`create_ref`](create_ref()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRef {
    pub(crate) parts: Parts,
    pub(crate) body: models::PullRequestStackBase,
}

/// Delete a reference.
///
/// Deletes the provided reference.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/git/refs#delete-a-reference>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ref`: The Git reference. For more information, see "[Git References](https://git-scm.com/book/en/v2/Git-Internals-Git-References)" in the Git documentation.
///
/// `DELETE /repos/{owner}/{repo}/git/refs/{ref}`
///
/// - 204: no content
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: no content
///
/// [How to send it](crate#sending).
pub fn delete_ref(
    owner: impl Into<String>,
    repo: impl Into<String>,
    r#ref: impl Into<String>,
) -> DeleteRef {
    DeleteRef {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&r#ref.into()),
    }
}

/// The request of [`delete_ref`](delete_ref()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRef {
    pub(crate) parts: Parts,
}

/// Update a reference.
///
/// Updates the provided reference to point to a new SHA. For more information, see "[Git References](https://git-scm.com/book/en/v2/Git-Internals-Git-References)" in the Git documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/git/refs#update-a-reference>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ref`: The Git reference. For more information, see "[Git References](https://git-scm.com/book/en/v2/Git-Internals-Git-References)" in the Git documentation.
///
/// `PATCH /repos/{owner}/{repo}/git/refs/{ref}`
///
/// - 200: [`GitRef`](crate::models::GitRef)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_ref(
    owner: impl Into<String>,
    repo: impl Into<String>,
    r#ref: impl Into<String>,
    sha: impl Into<String>,
) -> UpdateRef {
    UpdateRef {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&r#ref.into()),
        body: UpdateRefBody::new(sha),
    }
}

/// The request of [`update_ref`](update_ref()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRef {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateRefBody,
}

impl UpdateRef {
    /// Indicates whether to force the update or to make sure the update is a fast-forward update. Leaving this out or setting it to `false` will make sure you're not overwriting work.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.body.force = Some(force);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1git~1refs~1{ref}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateRefBody {
    /// The SHA1 value to set this reference to
    pub sha: String,
    /// Indicates whether to force the update or to make sure the update is a fast-forward update. Leaving this out or setting it to `false` will make sure you're not overwriting work.
    pub force: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdateRefBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(sha: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.sha = sha.into();
        new
    }
}
