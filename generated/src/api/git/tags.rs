// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `git`: tags.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Create a tag object.
///
/// Note that creating a tag object does not create the reference that makes a tag in Git. If you want to create an annotated tag in Git, you have to do this call to create the tag object, and then [create](https://docs.github.com/rest/git/refs#create-a-reference) the `refs/tags/[tag]` reference. If you want to create a lightweight tag, you only have to [create](https://docs.github.com/rest/git/refs#create-a-reference) the tag reference - this call would be unnecessary.
///
/// **Signature verification object**
///
/// The response will include a `verification` object that describes the result of verifying the commit's signature. The following fields are included in the `verification` object:
///
/// | Name | Type | Description |
/// | ---- | ---- | ----------- |
/// | `verified` | `boolean` | Indicates whether GitHub considers the signature in this commit to be verified. |
/// | `reason` | `string` | The reason for verified value. Possible values and their meanings are enumerated in table below. |
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
/// Read more in [the API's documentation](<https://docs.github.com/rest/git/tags#create-a-tag-object>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/git/tags`
///
/// - 201: [`GitTag`](crate::models::GitTag)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_tag(
    owner: impl Into<String>,
    repo: impl Into<String>,
    tag: impl Into<String>,
    message: impl Into<String>,
    object: impl Into<String>,
    r#type: impl Into<models::CommitTreeBlob>,
) -> CreateTag {
    CreateTag {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateTagBody::new(tag, message, object, r#type),
    }
}

/// The request of [`create_tag`](create_tag()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTag {
    pub(crate) parts: Parts,
    pub(crate) body: CreateTagBody,
}

impl CreateTag {
    /// An object with information about the individual creating the tag.
    pub fn tagger(
        mut self,
        tagger: impl Into<models::GitCreateCommitBodyAuthor>,
    ) -> Self {
        self.body.tagger = Some(tagger.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1git~1tags/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateTagBody {
    /// The tag's name. This is typically a version (e.g., "v0.0.1").
    pub tag: String,
    /// The tag message.
    pub message: String,
    /// The SHA of the git object this is tagging.
    pub object: String,
    /// The type of the object we're tagging. Normally this is a `commit` but it can also be a `tree` or a `blob`.
    pub r#type: models::CommitTreeBlob,
    /// An object with information about the individual creating the tag.
    pub tagger: Option<models::GitCreateCommitBodyAuthor>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateTagBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        tag: impl Into<String>,
        message: impl Into<String>,
        object: impl Into<String>,
        r#type: impl Into<models::CommitTreeBlob>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.tag = tag.into();
        new.message = message.into();
        new.object = object.into();
        new.r#type = r#type.into();
        new
    }
}

/// Get a tag.
///
/// **Signature verification object**
///
/// The response will include a `verification` object that describes the result of verifying the commit's signature. The following fields are included in the `verification` object:
///
/// | Name | Type | Description |
/// | ---- | ---- | ----------- |
/// | `verified` | `boolean` | Indicates whether GitHub considers the signature in this commit to be verified. |
/// | `reason` | `string` | The reason for verified value. Possible values and their meanings are enumerated in table below. |
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
/// Read more in [the API's documentation](<https://docs.github.com/rest/git/tags#get-a-tag>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/git/tags/{tag_sha}`
///
/// - 200: [`GitTag`](crate::models::GitTag)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_tag(
    owner: impl Into<String>,
    repo: impl Into<String>,
    tag_sha: impl Into<String>,
) -> GetTag {
    GetTag {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&tag_sha.into()),
    }
}

/// The request of [`get_tag`](get_tag()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTag {
    pub(crate) parts: Parts,
}
