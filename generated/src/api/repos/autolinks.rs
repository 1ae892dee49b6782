// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: autolinks.

use octoforge_runtime::{Extra, Parts};

/// Get all autolinks of a repository.
///
/// Gets all autolinks that are configured for a repository.
///
/// Information about autolinks are only available to repository administrators.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/autolinks#get-all-autolinks-of-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/autolinks`
///
/// - 200: a list of [`Autolink`](crate::models::Autolink)
///
/// [How to send it](crate#sending).
pub fn list_autolinks(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListAutolinks {
    ListAutolinks {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_autolinks`](list_autolinks()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAutolinks {
    pub(crate) parts: Parts,
}

/// Create an autolink reference for a repository.
///
/// Users with admin access to the repository can create an autolink.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/autolinks#create-an-autolink-reference-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/autolinks`
///
/// - 201: [`Autolink`](crate::models::Autolink)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_autolink(
    owner: impl Into<String>,
    repo: impl Into<String>,
    key_prefix: impl Into<String>,
    url_template: impl Into<String>,
) -> CreateAutolink {
    CreateAutolink {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateAutolinkBody::new(key_prefix, url_template),
    }
}

/// The request of [`create_autolink`](create_autolink()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAutolink {
    pub(crate) parts: Parts,
    pub(crate) body: CreateAutolinkBody,
}

impl CreateAutolink {
    /// Whether this autolink reference matches alphanumeric characters. If true, the `<num>` parameter of the `url_template` matches alphanumeric characters `A-Z` (case insensitive), `0-9`, and `-`. If false, this autolink reference only matches numeric characters.
    #[inline]
    pub fn is_alphanumeric(mut self, is_alphanumeric: bool) -> Self {
        self.body.is_alphanumeric = Some(is_alphanumeric);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1autolinks/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateAutolinkBody {
    /// This prefix appended by certain characters will generate a link any time it is found in an issue, pull request, or commit.
    pub key_prefix: String,
    /// The URL must contain `<num>` for the reference number. `<num>` matches different characters depending on the value of `is_alphanumeric`.
    pub url_template: String,
    /// Whether this autolink reference matches alphanumeric characters. If true, the `<num>` parameter of the `url_template` matches alphanumeric characters `A-Z` (case insensitive), `0-9`, and `-`. If false, this autolink reference only matches numeric characters.
    pub is_alphanumeric: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateAutolinkBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(key_prefix: impl Into<String>, url_template: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.key_prefix = key_prefix.into();
        new.url_template = url_template.into();
        new
    }
}

/// Get an autolink reference of a repository.
///
/// This returns a single autolink reference by ID that was configured for the given repository.
///
/// Information about autolinks are only available to repository administrators.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/autolinks#get-an-autolink-reference-of-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `autolink_id`: The unique identifier of the autolink.
///
/// `GET /repos/{owner}/{repo}/autolinks/{autolink_id}`
///
/// - 200: [`Autolink`](crate::models::Autolink)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_autolink(
    owner: impl Into<String>,
    repo: impl Into<String>,
    autolink_id: i64,
) -> GetAutolink {
    GetAutolink {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&autolink_id),
    }
}

/// The request of [`get_autolink`](get_autolink()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAutolink {
    pub(crate) parts: Parts,
}

/// Delete an autolink reference from a repository.
///
/// This deletes a single autolink reference by ID that was configured for the given repository.
///
/// Information about autolinks are only available to repository administrators.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/autolinks#delete-an-autolink-reference-from-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `autolink_id`: The unique identifier of the autolink.
///
/// `DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_autolink(
    owner: impl Into<String>,
    repo: impl Into<String>,
    autolink_id: i64,
) -> DeleteAutolink {
    DeleteAutolink {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&autolink_id),
    }
}

/// The request of [`delete_autolink`](delete_autolink()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAutolink {
    pub(crate) parts: Parts,
}
