// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `packages`: packages.

use octoforge_runtime::Parts;
use crate::models;

/// Get list of conflicting packages during Docker migration for organization.
///
/// Lists all packages that are in a specific organization, are readable by the requesting user, and that encountered a conflict during a Docker migration.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#get-list-of-conflicting-packages-during-docker-migration-for-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/docker/conflicts`
///
/// - 200: a list of [`Package`](crate::models::Package)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_docker_migration_conflicting_packages_for_organization(
    org: impl Into<String>,
) -> ListDockerMigrationConflictingPackagesForOrganization {
    ListDockerMigrationConflictingPackagesForOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_docker_migration_conflicting_packages_for_organization`](list_docker_migration_conflicting_packages_for_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDockerMigrationConflictingPackagesForOrganization {
    pub(crate) parts: Parts,
}

/// List packages for an organization.
///
/// Lists packages in an organization readable by the user.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#list-packages-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
///
/// `GET /orgs/{org}/packages`
///
/// - 200: a list of [`Package`](crate::models::Package)
/// - 400: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPackagesForOrganization::pages), [`items`](ListPackagesForOrganization::items).
pub fn list_packages_for_organization(
    org: impl Into<String>,
    package_type: impl Into<models::PackageType>,
) -> ListPackagesForOrganization {
    ListPackagesForOrganization {
        parts: Parts::new()
            .path(&org.into())
            .with_query("package_type", &package_type.into()),
    }
}

/// The request of [`list_packages_for_organization`](list_packages_for_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPackagesForOrganization {
    pub(crate) parts: Parts,
}

impl ListPackagesForOrganization {
    /// The selected visibility of the packages.  This parameter is optional and only filters an existing result set.
    ///
    /// The `internal` visibility is only supported for GitHub Packages registries that allow for granular permissions. For other ecosystems `internal` is synonymous with `private`.
    /// For the list of GitHub Packages registries that support granular permissions, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
    pub fn visibility(
        mut self,
        visibility: impl Into<models::PublicPrivateInternal>,
    ) -> Self {
        self.parts.query("visibility", &visibility.into());
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Get a package for an organization.
///
/// Gets a specific package in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#get-a-package-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
///
/// `GET /orgs/{org}/packages/{package_type}/{package_name}`
///
/// - 200: [`Package`](crate::models::Package)
///
/// [How to send it](crate#sending).
pub fn get_package_for_organization(
    org: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
) -> GetPackageForOrganization {
    GetPackageForOrganization {
        parts: Parts::new()
            .path(&org.into())
            .path(&package_type.into())
            .path(&package_name.into()),
    }
}

/// The request of [`get_package_for_organization`](get_package_for_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPackageForOrganization {
    pub(crate) parts: Parts,
}

/// Delete a package for an organization.
///
/// Deletes an entire package in an organization. You cannot delete a public package if any version of the package has more than 5,000 downloads. In this scenario, contact GitHub support for further assistance.
///
/// The authenticated user must have admin permissions in the organization to use this endpoint. If the `package_type` belongs to a GitHub Packages registry that supports granular permissions, the authenticated user must also have admin permissions to the package. For the list of these registries, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `delete:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#delete-a-package-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
///
/// `DELETE /orgs/{org}/packages/{package_type}/{package_name}`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_package_for_org(
    org: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
) -> DeletePackageForOrg {
    DeletePackageForOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&package_type.into())
            .path(&package_name.into()),
    }
}

/// The request of [`delete_package_for_org`](delete_package_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePackageForOrg {
    pub(crate) parts: Parts,
}

/// Restore a package for an organization.
///
/// Restores an entire package in an organization.
///
/// You can restore a deleted package under the following conditions:
///   - The package was deleted within the last 30 days.
///   - The same package namespace and version is still available and not reused for a new package. If the same package namespace is not available, you will not be able to restore your package. In this scenario, to restore the deleted package, you must delete the new package that uses the deleted package's namespace first.
///
/// The authenticated user must have admin permissions in the organization to use this endpoint. If the `package_type` belongs to a GitHub Packages registry that supports granular permissions, the authenticated user must also have admin permissions to the package. For the list of these registries, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `write:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#restore-a-package-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
///
/// `POST /orgs/{org}/packages/{package_type}/{package_name}/restore`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn restore_package_for_org(
    org: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
) -> RestorePackageForOrg {
    RestorePackageForOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&package_type.into())
            .path(&package_name.into()),
    }
}

/// The request of [`restore_package_for_org`](restore_package_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestorePackageForOrg {
    pub(crate) parts: Parts,
}

impl RestorePackageForOrg {
    /// package token
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.parts.query("token", &token.into());
        self
    }
}

/// List package versions for a package owned by an organization.
///
/// Lists package versions for a package owned by an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#list-package-versions-for-a-package-owned-by-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
///
/// `GET /orgs/{org}/packages/{package_type}/{package_name}/versions`
///
/// - 200: a list of [`PackageVersion`](crate::models::PackageVersion)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetAllPackageVersionsForPackageOwnedByOrg::pages), [`items`](GetAllPackageVersionsForPackageOwnedByOrg::items).
pub fn get_all_package_versions_for_package_owned_by_org(
    org: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
) -> GetAllPackageVersionsForPackageOwnedByOrg {
    GetAllPackageVersionsForPackageOwnedByOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&package_type.into())
            .path(&package_name.into()),
    }
}

/// The request of [`get_all_package_versions_for_package_owned_by_org`](get_all_package_versions_for_package_owned_by_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllPackageVersionsForPackageOwnedByOrg {
    pub(crate) parts: Parts,
}

impl GetAllPackageVersionsForPackageOwnedByOrg {
    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The state of the package, either active or deleted.
    pub fn state(mut self, state: impl Into<ActiveDeleted>) -> Self {
        self.parts.query("state", &state.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1packages~1{package_type}~1{package_name}~1versions/get/parameters/5/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActiveDeleted {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get a package version for an organization.
///
/// Gets a specific package version in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#get-a-package-version-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
/// - `package_version_id`: Unique identifier of the package version.
///
/// `GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}`
///
/// - 200: [`PackageVersion`](crate::models::PackageVersion)
///
/// [How to send it](crate#sending).
pub fn get_package_version_for_organization(
    org: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
    package_version_id: i64,
) -> GetPackageVersionForOrganization {
    GetPackageVersionForOrganization {
        parts: Parts::new()
            .path(&org.into())
            .path(&package_type.into())
            .path(&package_name.into())
            .path(&package_version_id),
    }
}

/// The request of [`get_package_version_for_organization`](get_package_version_for_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPackageVersionForOrganization {
    pub(crate) parts: Parts,
}

/// Delete package version for an organization.
///
/// Deletes a specific package version in an organization. If the package is public and the package version has more than 5,000 downloads, you cannot delete the package version. In this scenario, contact GitHub support for further assistance.
///
/// The authenticated user must have admin permissions in the organization to use this endpoint. If the `package_type` belongs to a GitHub Packages registry that supports granular permissions, the authenticated user must also have admin permissions to the package. For the list of these registries, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `delete:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#delete-package-version-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
/// - `package_version_id`: Unique identifier of the package version.
///
/// `DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_package_version_for_org(
    org: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
    package_version_id: i64,
) -> DeletePackageVersionForOrg {
    DeletePackageVersionForOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&package_type.into())
            .path(&package_name.into())
            .path(&package_version_id),
    }
}

/// The request of [`delete_package_version_for_org`](delete_package_version_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePackageVersionForOrg {
    pub(crate) parts: Parts,
}

/// Restore package version for an organization.
///
/// Restores a specific package version in an organization.
///
/// You can restore a deleted package under the following conditions:
///   - The package was deleted within the last 30 days.
///   - The same package namespace and version is still available and not reused for a new package. If the same package namespace is not available, you will not be able to restore your package. In this scenario, to restore the deleted package, you must delete the new package that uses the deleted package's namespace first.
///
/// The authenticated user must have admin permissions in the organization to use this endpoint. If the `package_type` belongs to a GitHub Packages registry that supports granular permissions, the authenticated user must also have admin permissions to the package. For the list of these registries, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `write:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#restore-package-version-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
/// - `package_version_id`: Unique identifier of the package version.
///
/// `POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn restore_package_version_for_org(
    org: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
    package_version_id: i64,
) -> RestorePackageVersionForOrg {
    RestorePackageVersionForOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&package_type.into())
            .path(&package_name.into())
            .path(&package_version_id),
    }
}

/// The request of [`restore_package_version_for_org`](restore_package_version_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestorePackageVersionForOrg {
    pub(crate) parts: Parts,
}

/// Get list of conflicting packages during Docker migration for authenticated-user.
///
/// Lists all packages that are owned by the authenticated user within the user's namespace, and that encountered a conflict during a Docker migration.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#get-list-of-conflicting-packages-during-docker-migration-for-authenticated-user>).
///
/// `GET /user/docker/conflicts`
///
/// - 200: a list of [`Package`](crate::models::Package)
///
/// [How to send it](crate#sending).
#[inline]
pub fn list_docker_migration_conflicting_packages_for_authenticated_user() -> ListDockerMigrationConflictingPackagesForAuthenticatedUser {
    ListDockerMigrationConflictingPackagesForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_docker_migration_conflicting_packages_for_authenticated_user`](list_docker_migration_conflicting_packages_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDockerMigrationConflictingPackagesForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// List packages for the authenticated user's namespace.
///
/// Lists packages owned by the authenticated user within the user's namespace.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#list-packages-for-the-authenticated-users-namespace>).
///
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
///
/// `GET /user/packages`
///
/// - 200: a list of [`Package`](crate::models::Package)
/// - 400: no content
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPackagesForAuthenticatedUser::pages), [`items`](ListPackagesForAuthenticatedUser::items).
pub fn list_packages_for_authenticated_user(
    package_type: impl Into<models::PackageType>,
) -> ListPackagesForAuthenticatedUser {
    ListPackagesForAuthenticatedUser {
        parts: Parts::new().with_query("package_type", &package_type.into()),
    }
}

/// The request of [`list_packages_for_authenticated_user`](list_packages_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPackagesForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListPackagesForAuthenticatedUser {
    /// The selected visibility of the packages.  This parameter is optional and only filters an existing result set.
    ///
    /// The `internal` visibility is only supported for GitHub Packages registries that allow for granular permissions. For other ecosystems `internal` is synonymous with `private`.
    /// For the list of GitHub Packages registries that support granular permissions, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
    pub fn visibility(
        mut self,
        visibility: impl Into<models::PublicPrivateInternal>,
    ) -> Self {
        self.parts.query("visibility", &visibility.into());
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Get a package for the authenticated user.
///
/// Gets a specific package for a package owned by the authenticated user.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#get-a-package-for-the-authenticated-user>).
///
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
///
/// `GET /user/packages/{package_type}/{package_name}`
///
/// - 200: [`Package`](crate::models::Package)
///
/// [How to send it](crate#sending).
pub fn get_package_for_authenticated_user(
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
) -> GetPackageForAuthenticatedUser {
    GetPackageForAuthenticatedUser {
        parts: Parts::new().path(&package_type.into()).path(&package_name.into()),
    }
}

/// The request of [`get_package_for_authenticated_user`](get_package_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPackageForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Delete a package for the authenticated user.
///
/// Deletes a package owned by the authenticated user. You cannot delete a public package if any version of the package has more than 5,000 downloads. In this scenario, contact GitHub support for further assistance.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `delete:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#delete-a-package-for-the-authenticated-user>).
///
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
///
/// `DELETE /user/packages/{package_type}/{package_name}`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_package_for_authenticated_user(
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
) -> DeletePackageForAuthenticatedUser {
    DeletePackageForAuthenticatedUser {
        parts: Parts::new().path(&package_type.into()).path(&package_name.into()),
    }
}

/// The request of [`delete_package_for_authenticated_user`](delete_package_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePackageForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Restore a package for the authenticated user.
///
/// Restores a package owned by the authenticated user.
///
/// You can restore a deleted package under the following conditions:
///   - The package was deleted within the last 30 days.
///   - The same package namespace and version is still available and not reused for a new package. If the same package namespace is not available, you will not be able to restore your package. In this scenario, to restore the deleted package, you must delete the new package that uses the deleted package's namespace first.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `write:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#restore-a-package-for-the-authenticated-user>).
///
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
///
/// `POST /user/packages/{package_type}/{package_name}/restore`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn restore_package_for_authenticated_user(
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
) -> RestorePackageForAuthenticatedUser {
    RestorePackageForAuthenticatedUser {
        parts: Parts::new().path(&package_type.into()).path(&package_name.into()),
    }
}

/// The request of [`restore_package_for_authenticated_user`](restore_package_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestorePackageForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl RestorePackageForAuthenticatedUser {
    /// package token
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.parts.query("token", &token.into());
        self
    }
}

/// List package versions for a package owned by the authenticated user.
///
/// Lists package versions for a package owned by the authenticated user.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#list-package-versions-for-a-package-owned-by-the-authenticated-user>).
///
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
///
/// `GET /user/packages/{package_type}/{package_name}/versions`
///
/// - 200: a list of [`PackageVersion`](crate::models::PackageVersion)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetAllPackageVersionsForPackageOwnedByAuthenticatedUser::pages), [`items`](GetAllPackageVersionsForPackageOwnedByAuthenticatedUser::items).
pub fn get_all_package_versions_for_package_owned_by_authenticated_user(
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
) -> GetAllPackageVersionsForPackageOwnedByAuthenticatedUser {
    GetAllPackageVersionsForPackageOwnedByAuthenticatedUser {
        parts: Parts::new().path(&package_type.into()).path(&package_name.into()),
    }
}

/// The request of [`get_all_package_versions_for_package_owned_by_authenticated_user`](get_all_package_versions_for_package_owned_by_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllPackageVersionsForPackageOwnedByAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl GetAllPackageVersionsForPackageOwnedByAuthenticatedUser {
    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The state of the package, either active or deleted.
    pub fn state(mut self, state: impl Into<ActiveDeleted>) -> Self {
        self.parts.query("state", &state.into());
        self
    }
}

/// Get a package version for the authenticated user.
///
/// Gets a specific package version for a package owned by the authenticated user.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#get-a-package-version-for-the-authenticated-user>).
///
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
/// - `package_version_id`: Unique identifier of the package version.
///
/// `GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}`
///
/// - 200: [`PackageVersion`](crate::models::PackageVersion)
///
/// [How to send it](crate#sending).
pub fn get_package_version_for_authenticated_user(
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
    package_version_id: i64,
) -> GetPackageVersionForAuthenticatedUser {
    GetPackageVersionForAuthenticatedUser {
        parts: Parts::new()
            .path(&package_type.into())
            .path(&package_name.into())
            .path(&package_version_id),
    }
}

/// The request of [`get_package_version_for_authenticated_user`](get_package_version_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPackageVersionForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Delete a package version for the authenticated user.
///
/// Deletes a specific package version for a package owned by the authenticated user.  If the package is public and the package version has more than 5,000 downloads, you cannot delete the package version. In this scenario, contact GitHub support for further assistance.
///
/// The authenticated user must have admin permissions in the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `delete:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#delete-a-package-version-for-the-authenticated-user>).
///
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
/// - `package_version_id`: Unique identifier of the package version.
///
/// `DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_package_version_for_authenticated_user(
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
    package_version_id: i64,
) -> DeletePackageVersionForAuthenticatedUser {
    DeletePackageVersionForAuthenticatedUser {
        parts: Parts::new()
            .path(&package_type.into())
            .path(&package_name.into())
            .path(&package_version_id),
    }
}

/// The request of [`delete_package_version_for_authenticated_user`](delete_package_version_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePackageVersionForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Restore a package version for the authenticated user.
///
/// Restores a package version owned by the authenticated user.
///
/// You can restore a deleted package version under the following conditions:
///   - The package was deleted within the last 30 days.
///   - The same package namespace and version is still available and not reused for a new package. If the same package namespace is not available, you will not be able to restore your package. In this scenario, to restore the deleted package, you must delete the new package that uses the deleted package's namespace first.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `write:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#restore-a-package-version-for-the-authenticated-user>).
///
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
/// - `package_version_id`: Unique identifier of the package version.
///
/// `POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn restore_package_version_for_authenticated_user(
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
    package_version_id: i64,
) -> RestorePackageVersionForAuthenticatedUser {
    RestorePackageVersionForAuthenticatedUser {
        parts: Parts::new()
            .path(&package_type.into())
            .path(&package_name.into())
            .path(&package_version_id),
    }
}

/// The request of [`restore_package_version_for_authenticated_user`](restore_package_version_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestorePackageVersionForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Get list of conflicting packages during Docker migration for user.
///
/// Lists all packages that are in a specific user's namespace, that the requesting user has access to, and that encountered a conflict during Docker migration.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#get-list-of-conflicting-packages-during-docker-migration-for-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/docker/conflicts`
///
/// - 200: a list of [`Package`](crate::models::Package)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_docker_migration_conflicting_packages_for_user(
    username: impl Into<String>,
) -> ListDockerMigrationConflictingPackagesForUser {
    ListDockerMigrationConflictingPackagesForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_docker_migration_conflicting_packages_for_user`](list_docker_migration_conflicting_packages_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDockerMigrationConflictingPackagesForUser {
    pub(crate) parts: Parts,
}

/// List packages for a user.
///
/// Lists all packages in a user's namespace for which the requesting user has access.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#list-packages-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
///
/// `GET /users/{username}/packages`
///
/// - 200: a list of [`Package`](crate::models::Package)
/// - 400: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPackagesForUser::pages), [`items`](ListPackagesForUser::items).
pub fn list_packages_for_user(
    username: impl Into<String>,
    package_type: impl Into<models::PackageType>,
) -> ListPackagesForUser {
    ListPackagesForUser {
        parts: Parts::new()
            .path(&username.into())
            .with_query("package_type", &package_type.into()),
    }
}

/// The request of [`list_packages_for_user`](list_packages_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPackagesForUser {
    pub(crate) parts: Parts,
}

impl ListPackagesForUser {
    /// The selected visibility of the packages.  This parameter is optional and only filters an existing result set.
    ///
    /// The `internal` visibility is only supported for GitHub Packages registries that allow for granular permissions. For other ecosystems `internal` is synonymous with `private`.
    /// For the list of GitHub Packages registries that support granular permissions, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
    pub fn visibility(
        mut self,
        visibility: impl Into<models::PublicPrivateInternal>,
    ) -> Self {
        self.parts.query("visibility", &visibility.into());
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Get a package for a user.
///
/// Gets a specific package metadata for a public package owned by a user.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#get-a-package-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
///
/// `GET /users/{username}/packages/{package_type}/{package_name}`
///
/// - 200: [`Package`](crate::models::Package)
///
/// [How to send it](crate#sending).
pub fn get_package_for_user(
    username: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
) -> GetPackageForUser {
    GetPackageForUser {
        parts: Parts::new()
            .path(&username.into())
            .path(&package_type.into())
            .path(&package_name.into()),
    }
}

/// The request of [`get_package_for_user`](get_package_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPackageForUser {
    pub(crate) parts: Parts,
}

/// Delete a package for a user.
///
/// Deletes an entire package for a user. You cannot delete a public package if any version of the package has more than 5,000 downloads. In this scenario, contact GitHub support for further assistance.
///
/// If the `package_type` belongs to a GitHub Packages registry that supports granular permissions, the authenticated user must have admin permissions to the package. For the list of these registries, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `delete:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#delete-a-package-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
///
/// `DELETE /users/{username}/packages/{package_type}/{package_name}`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_package_for_user(
    username: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
) -> DeletePackageForUser {
    DeletePackageForUser {
        parts: Parts::new()
            .path(&username.into())
            .path(&package_type.into())
            .path(&package_name.into()),
    }
}

/// The request of [`delete_package_for_user`](delete_package_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePackageForUser {
    pub(crate) parts: Parts,
}

/// Restore a package for a user.
///
/// Restores an entire package for a user.
///
/// You can restore a deleted package under the following conditions:
///   - The package was deleted within the last 30 days.
///   - The same package namespace and version is still available and not reused for a new package. If the same package namespace is not available, you will not be able to restore your package. In this scenario, to restore the deleted package, you must delete the new package that uses the deleted package's namespace first.
///
/// If the `package_type` belongs to a GitHub Packages registry that supports granular permissions, the authenticated user must have admin permissions to the package. For the list of these registries, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `write:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#restore-a-package-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
///
/// `POST /users/{username}/packages/{package_type}/{package_name}/restore`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn restore_package_for_user(
    username: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
) -> RestorePackageForUser {
    RestorePackageForUser {
        parts: Parts::new()
            .path(&username.into())
            .path(&package_type.into())
            .path(&package_name.into()),
    }
}

/// The request of [`restore_package_for_user`](restore_package_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestorePackageForUser {
    pub(crate) parts: Parts,
}

impl RestorePackageForUser {
    /// package token
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.parts.query("token", &token.into());
        self
    }
}

/// List package versions for a package owned by a user.
///
/// Lists package versions for a public package owned by a specified user.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#list-package-versions-for-a-package-owned-by-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
///
/// `GET /users/{username}/packages/{package_type}/{package_name}/versions`
///
/// - 200: a list of [`PackageVersion`](crate::models::PackageVersion)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_all_package_versions_for_package_owned_by_user(
    username: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
) -> GetAllPackageVersionsForPackageOwnedByUser {
    GetAllPackageVersionsForPackageOwnedByUser {
        parts: Parts::new()
            .path(&username.into())
            .path(&package_type.into())
            .path(&package_name.into()),
    }
}

/// The request of [`get_all_package_versions_for_package_owned_by_user`](get_all_package_versions_for_package_owned_by_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllPackageVersionsForPackageOwnedByUser {
    pub(crate) parts: Parts,
}

/// Get a package version for a user.
///
/// Gets a specific package version for a public package owned by a specified user.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#get-a-package-version-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
/// - `package_version_id`: Unique identifier of the package version.
///
/// `GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}`
///
/// - 200: [`PackageVersion`](crate::models::PackageVersion)
///
/// [How to send it](crate#sending).
pub fn get_package_version_for_user(
    username: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
    package_version_id: i64,
) -> GetPackageVersionForUser {
    GetPackageVersionForUser {
        parts: Parts::new()
            .path(&username.into())
            .path(&package_type.into())
            .path(&package_name.into())
            .path(&package_version_id),
    }
}

/// The request of [`get_package_version_for_user`](get_package_version_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPackageVersionForUser {
    pub(crate) parts: Parts,
}

/// Delete package version for a user.
///
/// Deletes a specific package version for a user. If the package is public and the package version has more than 5,000 downloads, you cannot delete the package version. In this scenario, contact GitHub support for further assistance.
///
/// If the `package_type` belongs to a GitHub Packages registry that supports granular permissions, the authenticated user must have admin permissions to the package. For the list of these registries, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `delete:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#delete-package-version-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
/// - `package_version_id`: Unique identifier of the package version.
///
/// `DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_package_version_for_user(
    username: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
    package_version_id: i64,
) -> DeletePackageVersionForUser {
    DeletePackageVersionForUser {
        parts: Parts::new()
            .path(&username.into())
            .path(&package_type.into())
            .path(&package_name.into())
            .path(&package_version_id),
    }
}

/// The request of [`delete_package_version_for_user`](delete_package_version_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePackageVersionForUser {
    pub(crate) parts: Parts,
}

/// Restore package version for a user.
///
/// Restores a specific package version for a user.
///
/// You can restore a deleted package under the following conditions:
///   - The package was deleted within the last 30 days.
///   - The same package namespace and version is still available and not reused for a new package. If the same package namespace is not available, you will not be able to restore your package. In this scenario, to restore the deleted package, you must delete the new package that uses the deleted package's namespace first.
///
/// If the `package_type` belongs to a GitHub Packages registry that supports granular permissions, the authenticated user must have admin permissions to the package. For the list of these registries, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
///
/// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `write:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/packages/packages#restore-package-version-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
/// - `package_name`: The name of the package.
/// - `package_version_id`: Unique identifier of the package version.
///
/// `POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn restore_package_version_for_user(
    username: impl Into<String>,
    package_type: impl Into<models::PackageType>,
    package_name: impl Into<String>,
    package_version_id: i64,
) -> RestorePackageVersionForUser {
    RestorePackageVersionForUser {
        parts: Parts::new()
            .path(&username.into())
            .path(&package_type.into())
            .path(&package_name.into())
            .path(&package_version_id),
    }
}

/// The request of [`restore_package_version_for_user`](restore_package_version_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestorePackageVersionForUser {
    pub(crate) parts: Parts,
}
