// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: deploy keys.

use octoforge_runtime::{Extra, Parts};

/// List deploy keys.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deploy-keys/deploy-keys#list-deploy-keys>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/keys`
///
/// - 200: a list of [`DeployKey`](crate::models::DeployKey)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListDeployKeys::pages), [`items`](ListDeployKeys::items).
pub fn list_deploy_keys(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListDeployKeys {
    ListDeployKeys {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_deploy_keys`](list_deploy_keys()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeployKeys {
    pub(crate) parts: Parts,
}

impl ListDeployKeys {
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

/// Create a deploy key.
///
/// You can create a read-only deploy key.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deploy-keys/deploy-keys#create-a-deploy-key>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/keys`
///
/// - 201: [`DeployKey`](crate::models::DeployKey)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_deploy_key(
    owner: impl Into<String>,
    repo: impl Into<String>,
    key: impl Into<String>,
) -> CreateDeployKey {
    CreateDeployKey {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateDeployKeyBody::new(key),
    }
}

/// The request of [`create_deploy_key`](create_deploy_key()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDeployKey {
    pub(crate) parts: Parts,
    pub(crate) body: CreateDeployKeyBody,
}

impl CreateDeployKey {
    /// A name for the key.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.body.title = Some(title.into());
        self
    }

    /// If `true`, the key will only be able to read repository contents. Otherwise, the key will be able to read and write.
    ///
    /// Deploy keys with write access can perform the same actions as an organization member with admin access, or a collaborator on a personal repository. For more information, see "[Repository permission levels for an organization](https://docs.github.com/articles/repository-permission-levels-for-an-organization/)" and "[Permission levels for a user account repository](https://docs.github.com/articles/permission-levels-for-a-user-account-repository/)."
    #[inline]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.body.read_only = Some(read_only);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1keys/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateDeployKeyBody {
    /// A name for the key.
    pub title: Option<String>,
    /// The contents of the key.
    pub key: String,
    /// If `true`, the key will only be able to read repository contents. Otherwise, the key will be able to read and write.
    ///
    /// Deploy keys with write access can perform the same actions as an organization member with admin access, or a collaborator on a personal repository. For more information, see "[Repository permission levels for an organization](https://docs.github.com/articles/repository-permission-levels-for-an-organization/)" and "[Permission levels for a user account repository](https://docs.github.com/articles/permission-levels-for-a-user-account-repository/)."
    pub read_only: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateDeployKeyBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.key = key.into();
        new
    }
}

/// Get a deploy key.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deploy-keys/deploy-keys#get-a-deploy-key>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `key_id`: The unique identifier of the key.
///
/// `GET /repos/{owner}/{repo}/keys/{key_id}`
///
/// - 200: [`DeployKey`](crate::models::DeployKey)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_deploy_key(
    owner: impl Into<String>,
    repo: impl Into<String>,
    key_id: i64,
) -> GetDeployKey {
    GetDeployKey {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&key_id),
    }
}

/// The request of [`get_deploy_key`](get_deploy_key()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDeployKey {
    pub(crate) parts: Parts,
}

/// Delete a deploy key.
///
/// Deploy keys are immutable. If you need to update a key, remove the key and create a new one instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deploy-keys/deploy-keys#delete-a-deploy-key>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `key_id`: The unique identifier of the key.
///
/// `DELETE /repos/{owner}/{repo}/keys/{key_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_deploy_key(
    owner: impl Into<String>,
    repo: impl Into<String>,
    key_id: i64,
) -> DeleteDeployKey {
    DeleteDeployKey {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&key_id),
    }
}

/// The request of [`delete_deploy_key`](delete_deploy_key()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDeployKey {
    pub(crate) parts: Parts,
}
