// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `git`: commits.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Create a commit.
///
/// Creates a new Git [commit object](https://git-scm.com/book/en/v2/Git-Internals-Git-Objects).
///
/// **Signature verification object**
///
/// The response will include a `verification` object that describes the result of verifying the commit's signature. The following fields are included in the `verification` object:
///
/// | Name | Type | Description |
/// | ---- | ---- | ----------- |
/// | `verified` | `boolean` | Indicates whether GitHub considers the signature in this commit to be verified. |
/// | `reason` | `string` | The reason for verified value. Possible values and their meanings are enumerated in the table below. |
/// | `signature` | `string` | The signature that was extracted from the commit. |
/// | `payload` | `string` | The value that was signed. |
/// | `verified_at` | `string` | The date the signature was verified by GitHub. |
///
/// These are the possible values for `reason` in the `verification` object:
///
/// | Value | Description |
/// | ----- | ----------- |
/// | `expired_key` | The key that made the signature is expired. |
/// | `not_signing_key` | The "signing" flag is not among the usage flags in the GPG key that made the signature. |
/// | `gpgverify_error` | There was an error communicating with the signature verification service. |
/// | `gpgverify_unavailable` | The signature verification service is currently unavailable. |
/// | `unsigned` | The object does not include a signature. |
/// | `unknown_signature_type` | A non-PGP signature was found in the commit. |
/// | `no_user` | No user was associated with the `committer` email address in the commit. |
/// | `unverified_email` | The `committer` email address in the commit was associated with a user, but the email address is not verified on their account. |
/// | `bad_email` | The `committer` email address in the commit is not included in the identities of the PGP key that made the signature. |
/// | `unknown_key` | The key that made the signature has not been registered with any user's account. |
/// | `malformed_signature` | There was an error parsing the signature. |
/// | `invalid` | The signature could not be cryptographically verified using the key whose key-id was found in the signature. |
/// | `valid` | None of the above errors applied, so the signature is considered to be verified. |
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/git/commits#create-a-commit>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/git/commits`
///
/// - 201: [`GitCommit`](crate::models::GitCommit)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_commit(
    owner: impl Into<String>,
    repo: impl Into<String>,
    message: impl Into<String>,
    tree: impl Into<String>,
) -> CreateCommit {
    CreateCommit {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateCommitBody::new(message, tree),
    }
}

/// The request of [`create_commit`](create_commit()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCommit {
    pub(crate) parts: Parts,
    pub(crate) body: CreateCommitBody,
}

impl CreateCommit {
    /// The full SHAs of the commits that were the parents of this commit. If omitted or empty, the commit will be written as a root commit. For a single parent, an array of one SHA should be provided; for a merge commit, an array of more than one should be provided.
    pub fn parents(
        mut self,
        parents: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.parents = Some(
            parents.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Information about the author of the commit. By default, the `author` will be the authenticated user and the current date. See the `author` and `committer` object below for details.
    pub fn author(
        mut self,
        author: impl Into<models::GitCreateCommitBodyAuthor>,
    ) -> Self {
        self.body.author = Some(author.into());
        self
    }

    /// Information about the person who is making the commit. By default, `committer` will use the information set in `author`. See the `author` and `committer` object below for details.
    pub fn committer(mut self, committer: impl Into<models::GitUser>) -> Self {
        self.body.committer = Some(committer.into());
        self
    }

    /// The [PGP signature](https://en.wikipedia.org/wiki/Pretty_Good_Privacy) of the commit. GitHub adds the signature to the `gpgsig` header of the created commit. For a commit signature to be verifiable by Git or GitHub, it must be an ASCII-armored detached PGP signature over the string commit as it would be written to the object database. To pass a `signature` parameter, you need to first manually create a valid PGP signature, which can be complicated. You may find it easier to [use the command line](https://git-scm.com/book/id/v2/Git-Tools-Signing-Your-Work) to create signed commits.
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.body.signature = Some(signature.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1git~1commits/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateCommitBody {
    /// The commit message
    pub message: String,
    /// The SHA of the tree object this commit points to
    pub tree: String,
    /// The full SHAs of the commits that were the parents of this commit. If omitted or empty, the commit will be written as a root commit. For a single parent, an array of one SHA should be provided; for a merge commit, an array of more than one should be provided.
    pub parents: Option<Vec<String>>,
    /// Information about the author of the commit. By default, the `author` will be the authenticated user and the current date. See the `author` and `committer` object below for details.
    pub author: Option<models::GitCreateCommitBodyAuthor>,
    /// Information about the person who is making the commit. By default, `committer` will use the information set in `author`. See the `author` and `committer` object below for details.
    pub committer: Option<models::GitUser>,
    /// The [PGP signature](https://en.wikipedia.org/wiki/Pretty_Good_Privacy) of the commit. GitHub adds the signature to the `gpgsig` header of the created commit. For a commit signature to be verifiable by Git or GitHub, it must be an ASCII-armored detached PGP signature over the string commit as it would be written to the object database. To pass a `signature` parameter, you need to first manually create a valid PGP signature, which can be complicated. You may find it easier to [use the command line](https://git-scm.com/book/id/v2/Git-Tools-Signing-Your-Work) to create signed commits.
    pub signature: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateCommitBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(message: impl Into<String>, tree: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.message = message.into();
        new.tree = tree.into();
        new
    }
}

/// Get a commit object.
///
/// Gets a Git [commit object](https://git-scm.com/book/en/v2/Git-Internals-Git-Objects).
///
/// To get the contents of a commit, see "[Get a commit](https://docs.github.com/rest/commits/commits#get-a-commit)."
///
/// **Signature verification object**
///
/// The response will include a `verification` object that describes the result of verifying the commit's signature. The following fields are included in the `verification` object:
///
/// | Name | Type | Description |
/// | ---- | ---- | ----------- |
/// | `verified` | `boolean` | Indicates whether GitHub considers the signature in this commit to be verified. |
/// | `reason` | `string` | The reason for verified value. Possible values and their meanings are enumerated in the table below. |
/// | `signature` | `string` | The signature that was extracted from the commit. |
/// | `payload` | `string` | The value that was signed. |
/// | `verified_at` | `string` | The date the signature was verified by GitHub. |
///
/// These are the possible values for `reason` in the `verification` object:
///
/// | Value | Description |
/// | ----- | ----------- |
/// | `expired_key` | The key that made the signature is expired. |
/// | `not_signing_key` | The "signing" flag is not among the usage flags in the GPG key that made the signature. |
/// | `gpgverify_error` | There was an error communicating with the signature verification service. |
/// | `gpgverify_unavailable` | The signature verification service is currently unavailable. |
/// | `unsigned` | The object does not include a signature. |
/// | `unknown_signature_type` | A non-PGP signature was found in the commit. |
/// | `no_user` | No user was associated with the `committer` email address in the commit. |
/// | `unverified_email` | The `committer` email address in the commit was associated with a user, but the email address is not verified on their account. |
/// | `bad_email` | The `committer` email address in the commit is not included in the identities of the PGP key that made the signature. |
/// | `unknown_key` | The key that made the signature has not been registered with any user's account. |
/// | `malformed_signature` | There was an error parsing the signature. |
/// | `invalid` | The signature could not be cryptographically verified using the key whose key-id was found in the signature. |
/// | `valid` | None of the above errors applied, so the signature is considered to be verified. |
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/git/commits#get-a-commit-object>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `commit_sha`: The SHA of the commit.
///
/// `GET /repos/{owner}/{repo}/git/commits/{commit_sha}`
///
/// - 200: [`GitCommit`](crate::models::GitCommit)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_commit(
    owner: impl Into<String>,
    repo: impl Into<String>,
    commit_sha: impl Into<String>,
) -> GetCommit {
    GetCommit {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&commit_sha.into()),
    }
}

/// The request of [`get_commit`](get_commit()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommit {
    pub(crate) parts: Parts,
}
