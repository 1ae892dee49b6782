// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `actions`: cache.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Get GitHub Actions cache retention limit for an enterprise.
///
/// Gets GitHub Actions cache retention limit for an enterprise. All organizations and repositories under this
/// enterprise may not set a higher cache retention limit.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#get-github-actions-cache-retention-limit-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `GET /enterprises/{enterprise}/actions/cache/retention-limit`
///
/// - 200: [`ActionsCacheRetentionLimitForEnterprise`](crate::models::ActionsCacheRetentionLimitForEnterprise)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_actions_cache_retention_limit_for_enterprise(
    enterprise: impl Into<String>,
) -> GetActionsCacheRetentionLimitForEnterprise {
    GetActionsCacheRetentionLimitForEnterprise {
        parts: Parts::new().path(&enterprise.into()),
    }
}

/// The request of [`get_actions_cache_retention_limit_for_enterprise`](get_actions_cache_retention_limit_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetActionsCacheRetentionLimitForEnterprise {
    pub(crate) parts: Parts,
}

/// Set GitHub Actions cache retention limit for an enterprise.
///
/// Sets GitHub Actions cache retention limit for an enterprise. All organizations and repositories under this
/// enterprise may not set a higher cache retention limit.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#set-github-actions-cache-retention-limit-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `PUT /enterprises/{enterprise}/actions/cache/retention-limit`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_actions_cache_retention_limit_for_enterprise(
    enterprise: impl Into<String>,
) -> SetActionsCacheRetentionLimitForEnterprise {
    SetActionsCacheRetentionLimitForEnterprise {
        parts: Parts::new().path(&enterprise.into()),
        body: models::ActionsCacheRetentionLimitForEnterprise::default(),
    }
}

/// The request of [`set_actions_cache_retention_limit_for_enterprise`](set_actions_cache_retention_limit_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetActionsCacheRetentionLimitForEnterprise {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsCacheRetentionLimitForEnterprise,
}

impl SetActionsCacheRetentionLimitForEnterprise {
    /// For repositories & organizations in an enterprise, the maximum duration, in days, for which caches in a repository may be retained.
    #[inline]
    pub fn max_cache_retention_days(mut self, max_cache_retention_days: i64) -> Self {
        self.body.max_cache_retention_days = Some(max_cache_retention_days);
        self
    }
}

/// Get GitHub Actions cache storage limit for an enterprise.
///
/// Gets GitHub Actions cache storage limit for an enterprise. All organizations and repositories under this
/// enterprise may not set a higher cache storage limit.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#get-github-actions-cache-storage-limit-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `GET /enterprises/{enterprise}/actions/cache/storage-limit`
///
/// - 200: [`ActionsCacheStorageLimitForEnterprise`](crate::models::ActionsCacheStorageLimitForEnterprise)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_actions_cache_storage_limit_for_enterprise(
    enterprise: impl Into<String>,
) -> GetActionsCacheStorageLimitForEnterprise {
    GetActionsCacheStorageLimitForEnterprise {
        parts: Parts::new().path(&enterprise.into()),
    }
}

/// The request of [`get_actions_cache_storage_limit_for_enterprise`](get_actions_cache_storage_limit_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetActionsCacheStorageLimitForEnterprise {
    pub(crate) parts: Parts,
}

/// Set GitHub Actions cache storage limit for an enterprise.
///
/// Sets GitHub Actions cache storage limit for an enterprise. All organizations and repositories under this
/// enterprise may not set a higher cache storage limit.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#set-github-actions-cache-storage-limit-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `PUT /enterprises/{enterprise}/actions/cache/storage-limit`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_actions_cache_storage_limit_for_enterprise(
    enterprise: impl Into<String>,
) -> SetActionsCacheStorageLimitForEnterprise {
    SetActionsCacheStorageLimitForEnterprise {
        parts: Parts::new().path(&enterprise.into()),
        body: models::ActionsCacheStorageLimitForEnterprise::default(),
    }
}

/// The request of [`set_actions_cache_storage_limit_for_enterprise`](set_actions_cache_storage_limit_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetActionsCacheStorageLimitForEnterprise {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsCacheStorageLimitForEnterprise,
}

impl SetActionsCacheStorageLimitForEnterprise {
    /// For repositories & organizations in an enterprise, the maximum size limit for the sum of all caches in a repository, in gigabytes.
    #[inline]
    pub fn max_cache_size_gb(mut self, max_cache_size_gb: i64) -> Self {
        self.body.max_cache_size_gb = Some(max_cache_size_gb);
        self
    }
}

/// Get GitHub Actions cache retention limit for an organization.
///
/// Gets GitHub Actions cache retention limit for an organization. All repositories under this
/// organization may not set a higher cache retention limit.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:organization` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#get-github-actions-cache-retention-limit-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /organizations/{org}/actions/cache/retention-limit`
///
/// - 200: [`ActionsCacheRetentionLimitForEnterprise`](crate::models::ActionsCacheRetentionLimitForEnterprise)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_actions_cache_retention_limit_for_organization(
    org: impl Into<String>,
) -> GetActionsCacheRetentionLimitForOrganization {
    GetActionsCacheRetentionLimitForOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_actions_cache_retention_limit_for_organization`](get_actions_cache_retention_limit_for_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetActionsCacheRetentionLimitForOrganization {
    pub(crate) parts: Parts,
}

/// Set GitHub Actions cache retention limit for an organization.
///
/// Sets GitHub Actions cache retention limit for an organization. All repositories under this
/// organization may not set a higher cache retention limit.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:organization` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#set-github-actions-cache-retention-limit-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /organizations/{org}/actions/cache/retention-limit`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_actions_cache_retention_limit_for_organization(
    org: impl Into<String>,
) -> SetActionsCacheRetentionLimitForOrganization {
    SetActionsCacheRetentionLimitForOrganization {
        parts: Parts::new().path(&org.into()),
        body: models::ActionsCacheRetentionLimitForEnterprise::default(),
    }
}

/// The request of [`set_actions_cache_retention_limit_for_organization`](set_actions_cache_retention_limit_for_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetActionsCacheRetentionLimitForOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsCacheRetentionLimitForEnterprise,
}

impl SetActionsCacheRetentionLimitForOrganization {
    /// For repositories & organizations in an enterprise, the maximum duration, in days, for which caches in a repository may be retained.
    #[inline]
    pub fn max_cache_retention_days(mut self, max_cache_retention_days: i64) -> Self {
        self.body.max_cache_retention_days = Some(max_cache_retention_days);
        self
    }
}

/// Get GitHub Actions cache storage limit for an organization.
///
/// Gets GitHub Actions cache storage limit for an organization. All repositories under this
/// organization may not set a higher cache storage limit.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:organization` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#get-github-actions-cache-storage-limit-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /organizations/{org}/actions/cache/storage-limit`
///
/// - 200: [`ActionsCacheStorageLimitForEnterprise`](crate::models::ActionsCacheStorageLimitForEnterprise)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_actions_cache_storage_limit_for_organization(
    org: impl Into<String>,
) -> GetActionsCacheStorageLimitForOrganization {
    GetActionsCacheStorageLimitForOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_actions_cache_storage_limit_for_organization`](get_actions_cache_storage_limit_for_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetActionsCacheStorageLimitForOrganization {
    pub(crate) parts: Parts,
}

/// Set GitHub Actions cache storage limit for an organization.
///
/// Sets GitHub Actions cache storage limit for an organization. All organizations and repositories under this
/// organization may not set a higher cache storage limit.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:organization` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#set-github-actions-cache-storage-limit-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /organizations/{org}/actions/cache/storage-limit`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_actions_cache_storage_limit_for_organization(
    org: impl Into<String>,
) -> SetActionsCacheStorageLimitForOrganization {
    SetActionsCacheStorageLimitForOrganization {
        parts: Parts::new().path(&org.into()),
        body: models::ActionsCacheStorageLimitForEnterprise::default(),
    }
}

/// The request of [`set_actions_cache_storage_limit_for_organization`](set_actions_cache_storage_limit_for_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetActionsCacheStorageLimitForOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsCacheStorageLimitForEnterprise,
}

impl SetActionsCacheStorageLimitForOrganization {
    /// For repositories & organizations in an enterprise, the maximum size limit for the sum of all caches in a repository, in gigabytes.
    #[inline]
    pub fn max_cache_size_gb(mut self, max_cache_size_gb: i64) -> Self {
        self.body.max_cache_size_gb = Some(max_cache_size_gb);
        self
    }
}

/// Get GitHub Actions cache usage for an organization.
///
/// Gets the total GitHub Actions cache usage for an organization.
/// The data fetched using this API is refreshed approximately every 5 minutes, so values returned from this endpoint may take at least 5 minutes to get updated.
///
/// OAuth tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#get-github-actions-cache-usage-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/cache/usage`
///
/// - 200: [`ActionsCacheUsageOrgEnterprise`](crate::models::ActionsCacheUsageOrgEnterprise)
///
/// [How to send it](crate#sending).
pub fn get_actions_cache_usage_for_org(
    org: impl Into<String>,
) -> GetActionsCacheUsageForOrg {
    GetActionsCacheUsageForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_actions_cache_usage_for_org`](get_actions_cache_usage_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetActionsCacheUsageForOrg {
    pub(crate) parts: Parts,
}

/// List repositories with GitHub Actions cache usage for an organization.
///
/// Lists repositories and their GitHub Actions cache usage for an organization.
/// The data fetched using this API is refreshed approximately every 5 minutes, so values returned from this endpoint may take at least 5 minutes to get updated.
///
/// OAuth tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#list-repositories-with-github-actions-cache-usage-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/cache/usage-by-repository`
///
/// - 200: [`GetActionsCacheUsageByRepoForOrgResponse`](crate::actions::GetActionsCacheUsageByRepoForOrgResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetActionsCacheUsageByRepoForOrg::pages), [`items`](GetActionsCacheUsageByRepoForOrg::items).
pub fn get_actions_cache_usage_by_repo_for_org(
    org: impl Into<String>,
) -> GetActionsCacheUsageByRepoForOrg {
    GetActionsCacheUsageByRepoForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_actions_cache_usage_by_repo_for_org`](get_actions_cache_usage_by_repo_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetActionsCacheUsageByRepoForOrg {
    pub(crate) parts: Parts,
}

impl GetActionsCacheUsageByRepoForOrg {
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

/// Described at `/paths/~1orgs~1{org}~1actions~1cache~1usage-by-repository/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetActionsCacheUsageByRepoForOrgResponse {
    /// `total_count`
    pub total_count: i64,
    /// `repository_cache_usages`
    pub repository_cache_usages: Vec<models::ActionsCacheUsageByRepository>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get GitHub Actions cache retention limit for a repository.
///
/// Gets GitHub Actions cache retention limit for a repository. This determines how long caches will be retained for, if
/// not manually removed or evicted due to size constraints.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:repository` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#get-github-actions-cache-retention-limit-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/cache/retention-limit`
///
/// - 200: [`ActionsCacheRetentionLimitForEnterprise`](crate::models::ActionsCacheRetentionLimitForEnterprise)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_actions_cache_retention_limit_for_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetActionsCacheRetentionLimitForRepository {
    GetActionsCacheRetentionLimitForRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_actions_cache_retention_limit_for_repository`](get_actions_cache_retention_limit_for_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetActionsCacheRetentionLimitForRepository {
    pub(crate) parts: Parts,
}

/// Set GitHub Actions cache retention limit for a repository.
///
/// Sets GitHub Actions cache retention limit for a repository. This determines how long caches will be retained for, if
/// not manually removed or evicted due to size constraints.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:repository` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#set-github-actions-cache-retention-limit-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/actions/cache/retention-limit`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_actions_cache_retention_limit_for_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> SetActionsCacheRetentionLimitForRepository {
    SetActionsCacheRetentionLimitForRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::ActionsCacheRetentionLimitForEnterprise::default(),
    }
}

/// The request of [`set_actions_cache_retention_limit_for_repository`](set_actions_cache_retention_limit_for_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetActionsCacheRetentionLimitForRepository {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsCacheRetentionLimitForEnterprise,
}

impl SetActionsCacheRetentionLimitForRepository {
    /// For repositories & organizations in an enterprise, the maximum duration, in days, for which caches in a repository may be retained.
    #[inline]
    pub fn max_cache_retention_days(mut self, max_cache_retention_days: i64) -> Self {
        self.body.max_cache_retention_days = Some(max_cache_retention_days);
        self
    }
}

/// Get GitHub Actions cache storage limit for a repository.
///
/// Gets GitHub Actions cache storage limit for a repository. This determines the maximum size of caches that can be
/// stored before eviction occurs.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:repository` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#get-github-actions-cache-storage-limit-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/cache/storage-limit`
///
/// - 200: [`ActionsCacheStorageLimitForEnterprise`](crate::models::ActionsCacheStorageLimitForEnterprise)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_actions_cache_storage_limit_for_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetActionsCacheStorageLimitForRepository {
    GetActionsCacheStorageLimitForRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_actions_cache_storage_limit_for_repository`](get_actions_cache_storage_limit_for_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetActionsCacheStorageLimitForRepository {
    pub(crate) parts: Parts,
}

/// Set GitHub Actions cache storage limit for a repository.
///
/// Sets GitHub Actions cache storage limit for a repository. This determines the maximum size of caches that can be
/// stored before eviction occurs.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:repository` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#set-github-actions-cache-storage-limit-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/actions/cache/storage-limit`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_actions_cache_storage_limit_for_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> SetActionsCacheStorageLimitForRepository {
    SetActionsCacheStorageLimitForRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::ActionsCacheStorageLimitForEnterprise::default(),
    }
}

/// The request of [`set_actions_cache_storage_limit_for_repository`](set_actions_cache_storage_limit_for_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetActionsCacheStorageLimitForRepository {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsCacheStorageLimitForEnterprise,
}

impl SetActionsCacheStorageLimitForRepository {
    /// For repositories & organizations in an enterprise, the maximum size limit for the sum of all caches in a repository, in gigabytes.
    #[inline]
    pub fn max_cache_size_gb(mut self, max_cache_size_gb: i64) -> Self {
        self.body.max_cache_size_gb = Some(max_cache_size_gb);
        self
    }
}

/// Get GitHub Actions cache usage for a repository.
///
/// Gets GitHub Actions cache usage for a repository.
/// The data fetched using this API is refreshed approximately every 5 minutes, so values returned from this endpoint may take at least 5 minutes to get updated.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#get-github-actions-cache-usage-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/cache/usage`
///
/// - 200: [`ActionsCacheUsageByRepository`](crate::models::ActionsCacheUsageByRepository)
///
/// [How to send it](crate#sending).
pub fn get_actions_cache_usage(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetActionsCacheUsage {
    GetActionsCacheUsage {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_actions_cache_usage`](get_actions_cache_usage()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetActionsCacheUsage {
    pub(crate) parts: Parts,
}

/// List GitHub Actions caches for a repository.
///
/// Lists the GitHub Actions caches for a repository.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#list-github-actions-caches-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/caches`
///
/// - 200: [`ActionsCacheList`](crate::models::ActionsCacheList)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetActionsCacheList::pages), [`items`](GetActionsCacheList::items).
pub fn get_actions_cache_list(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetActionsCacheList {
    GetActionsCacheList {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_actions_cache_list`](get_actions_cache_list()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetActionsCacheList {
    pub(crate) parts: Parts,
}

impl GetActionsCacheList {
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

    /// The full Git reference for narrowing down the cache. The `ref` for a branch should be formatted as `refs/heads/<branch name>`. To reference a pull request use `refs/pull/<number>/merge`.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }

    /// An explicit key or prefix for identifying the cache
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.parts.query("key", &key.into());
        self
    }

    /// The property to sort the results by. `created_at` means when the cache was created. `last_accessed_at` means when the cache was last accessed. `size_in_bytes` is the size of the cache in bytes.
    pub fn sort(mut self, sort: impl Into<models::ActionsCacheListSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }
}

/// Delete GitHub Actions caches for a repository (using a cache key).
///
/// Deletes one or more GitHub Actions caches for a repository, using a complete cache key. By default, all caches that match the provided key are deleted, but you can optionally provide a Git ref to restrict deletions to caches that match both the provided key and the Git ref.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#delete-github-actions-caches-for-a-repository-using-a-cache-key>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `key`: A key for identifying the cache.
///
/// `DELETE /repos/{owner}/{repo}/actions/caches`
///
/// - 200: [`ActionsCacheList`](crate::models::ActionsCacheList)
///
/// [How to send it](crate#sending).
pub fn delete_actions_cache_by_key(
    owner: impl Into<String>,
    repo: impl Into<String>,
    key: impl Into<String>,
) -> DeleteActionsCacheByKey {
    DeleteActionsCacheByKey {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .with_query("key", &key.into()),
    }
}

/// The request of [`delete_actions_cache_by_key`](delete_actions_cache_by_key()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteActionsCacheByKey {
    pub(crate) parts: Parts,
}

impl DeleteActionsCacheByKey {
    /// The full Git reference for narrowing down the cache. The `ref` for a branch should be formatted as `refs/heads/<branch name>`. To reference a pull request use `refs/pull/<number>/merge`.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }
}

/// Delete a GitHub Actions cache for a repository (using a cache ID).
///
/// Deletes a GitHub Actions cache for a repository, using a cache ID.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/cache#delete-a-github-actions-cache-for-a-repository-using-a-cache-id>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `cache_id`: The unique identifier of the GitHub Actions cache.
///
/// `DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_actions_cache_by_id(
    owner: impl Into<String>,
    repo: impl Into<String>,
    cache_id: i64,
) -> DeleteActionsCacheById {
    DeleteActionsCacheById {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&cache_id),
    }
}

/// The request of [`delete_actions_cache_by_id`](delete_actions_cache_by_id()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteActionsCacheById {
    pub(crate) parts: Parts,
}
