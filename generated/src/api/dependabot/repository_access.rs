// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `dependabot`: repository access.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Lists the repositories Dependabot can access in an enterprise.
///
/// Lists repositories that enterprise admins have allowed Dependabot to access when updating dependencies across organizations in the enterprise.
///
/// The authenticated user must be an enterprise owner to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependabot/repository-access#lists-the-repositories-dependabot-can-access-in-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `GET /enterprises/{enterprise}/dependabot/repository-access`
///
/// - 200: [`DependabotRepositoryAccessDetails`](crate::models::DependabotRepositoryAccessDetails)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](RepositoryAccessForEnterprise::pages), [`items`](RepositoryAccessForEnterprise::items).
pub fn repository_access_for_enterprise(
    enterprise: impl Into<String>,
) -> RepositoryAccessForEnterprise {
    RepositoryAccessForEnterprise {
        parts: Parts::new().path(&enterprise.into()),
    }
}

/// The request of [`repository_access_for_enterprise`](repository_access_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositoryAccessForEnterprise {
    pub(crate) parts: Parts,
}

impl RepositoryAccessForEnterprise {
    /// The page number of results to fetch.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// Number of results per page.
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Updates Dependabot's repository access list for an enterprise.
///
/// Updates repositories according to the list of repositories that enterprise admins have given Dependabot access to when they've updated dependencies across organizations in the enterprise.
///
/// The authenticated user must be an enterprise owner to use this endpoint.
///
/// **Example request body:**
/// ```json
/// {
///   "repository_ids_to_add": [123, 456],
///   "repository_ids_to_remove": [789]
/// }
/// ```
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependabot/repository-access#updates-dependabots-repository-access-list-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `PATCH /enterprises/{enterprise}/dependabot/repository-access`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update_repository_access_for_enterprise(
    enterprise: impl Into<String>,
) -> UpdateRepositoryAccessForEnterprise {
    UpdateRepositoryAccessForEnterprise {
        parts: Parts::new().path(&enterprise.into()),
        body: UpdateRepositoryAccessForEnterpriseBody::default(),
    }
}

/// The request of [`update_repository_access_for_enterprise`](update_repository_access_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRepositoryAccessForEnterprise {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateRepositoryAccessForEnterpriseBody,
}

impl UpdateRepositoryAccessForEnterprise {
    /// List of repository IDs to add.
    pub fn repository_ids_to_add(
        mut self,
        repository_ids_to_add: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.repository_ids_to_add = Some(
            repository_ids_to_add.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// List of repository IDs to remove.
    pub fn repository_ids_to_remove(
        mut self,
        repository_ids_to_remove: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.repository_ids_to_remove = Some(
            repository_ids_to_remove.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1enterprises~1{enterprise}~1dependabot~1repository-access/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateRepositoryAccessForEnterpriseBody {
    /// List of repository IDs to add.
    pub repository_ids_to_add: Option<Vec<i64>>,
    /// List of repository IDs to remove.
    pub repository_ids_to_remove: Option<Vec<i64>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateRepositoryAccessForEnterpriseBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Set the default repository access level for Dependabot in an enterprise.
///
/// Sets the default level of repository access Dependabot will have while performing an update across organizations in the enterprise. Available values are:
/// - 'public' - Dependabot will only have access to public repositories, unless access is explicitly granted to non-public repositories.
/// - 'internal' - Dependabot will only have access to public and internal repositories, unless access is explicitly granted to private repositories.
///
/// The authenticated user must be an enterprise owner to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependabot/repository-access#set-the-default-repository-access-level-for-dependabot-in-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `PUT /enterprises/{enterprise}/dependabot/repository-access/default-level`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_repository_access_default_level_for_enterprise(
    enterprise: impl Into<String>,
    default_level: impl Into<models::DefaultLevel>,
) -> SetRepositoryAccessDefaultLevelForEnterprise {
    SetRepositoryAccessDefaultLevelForEnterprise {
        parts: Parts::new().path(&enterprise.into()),
        body: SetRepositoryAccessDefaultLevelForEnterpriseBody::new(default_level),
    }
}

/// The request of [`set_repository_access_default_level_for_enterprise`](set_repository_access_default_level_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetRepositoryAccessDefaultLevelForEnterprise {
    pub(crate) parts: Parts,
    pub(crate) body: SetRepositoryAccessDefaultLevelForEnterpriseBody,
}

/// Described at `/paths/~1enterprises~1{enterprise}~1dependabot~1repository-access~1default-level/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetRepositoryAccessDefaultLevelForEnterpriseBody {
    /// The default repository access level for Dependabot updates.
    pub default_level: models::DefaultLevel,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetRepositoryAccessDefaultLevelForEnterpriseBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(default_level: impl Into<models::DefaultLevel>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.default_level = default_level.into();
        new
    }
}

/// Lists the repositories Dependabot can access in an organization.
///
/// Lists repositories that organization admins have allowed Dependabot to access when updating dependencies.
/// > **Note:**
/// >    This operation supports both server-to-server and user-to-server access. Unauthorized users will not see the existence of this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependabot/repository-access#lists-the-repositories-dependabot-can-access-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/dependabot/repository-access`
///
/// - 200: [`DependabotRepositoryAccessDetails`](crate::models::DependabotRepositoryAccessDetails)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](RepositoryAccessForOrg::pages), [`items`](RepositoryAccessForOrg::items).
pub fn repository_access_for_org(org: impl Into<String>) -> RepositoryAccessForOrg {
    RepositoryAccessForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`repository_access_for_org`](repository_access_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositoryAccessForOrg {
    pub(crate) parts: Parts,
}

impl RepositoryAccessForOrg {
    /// The page number of results to fetch.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// Number of results per page.
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Updates Dependabot's repository access list for an organization.
///
/// Updates repositories according to the list of repositories that organization admins have given Dependabot access to when they've updated dependencies.
///
/// > **Note:**
/// >    This operation supports both server-to-server and user-to-server access. Unauthorized users will not see the existence of this endpoint.
///
/// **Example request body:**
/// ```json
/// {
///   "repository_ids_to_add": [123, 456],
///   "repository_ids_to_remove": [789]
/// }
/// ```
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependabot/repository-access#updates-dependabots-repository-access-list-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PATCH /orgs/{org}/dependabot/repository-access`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update_repository_access_for_org(
    org: impl Into<String>,
) -> UpdateRepositoryAccessForOrg {
    UpdateRepositoryAccessForOrg {
        parts: Parts::new().path(&org.into()),
        body: UpdateRepositoryAccessForEnterpriseBody::default(),
    }
}

/// The request of [`update_repository_access_for_org`](update_repository_access_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRepositoryAccessForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateRepositoryAccessForEnterpriseBody,
}

impl UpdateRepositoryAccessForOrg {
    /// List of repository IDs to add.
    pub fn repository_ids_to_add(
        mut self,
        repository_ids_to_add: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.repository_ids_to_add = Some(
            repository_ids_to_add.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// List of repository IDs to remove.
    pub fn repository_ids_to_remove(
        mut self,
        repository_ids_to_remove: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.repository_ids_to_remove = Some(
            repository_ids_to_remove.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Set the default repository access level for Dependabot.
///
/// Sets the default level of repository access Dependabot will have while performing an update.  Available values are:
/// - 'public' - Dependabot will only have access to public repositories, unless access is explicitly granted to non-public repositories.
/// - 'internal' - Dependabot will only have access to public and internal repositories, unless access is explicitly granted to private repositories.
///
/// Unauthorized users will not see the existence of this endpoint.
///
/// This operation supports both server-to-server and user-to-server access.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependabot/repository-access#set-the-default-repository-access-level-for-dependabot>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/dependabot/repository-access/default-level`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_repository_access_default_level(
    org: impl Into<String>,
    default_level: impl Into<models::DefaultLevel>,
) -> SetRepositoryAccessDefaultLevel {
    SetRepositoryAccessDefaultLevel {
        parts: Parts::new().path(&org.into()),
        body: SetRepositoryAccessDefaultLevelForEnterpriseBody::new(default_level),
    }
}

/// The request of [`set_repository_access_default_level`](set_repository_access_default_level()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetRepositoryAccessDefaultLevel {
    pub(crate) parts: Parts,
    pub(crate) body: SetRepositoryAccessDefaultLevelForEnterpriseBody,
}
