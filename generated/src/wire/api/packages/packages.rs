// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Caller, DecodeError, Endpoint, Literal, Operation, Paged, Parts,
};
use crate::models;
use crate::api::packages::{
    ActiveDeleted, DeletePackageForAuthenticatedUser, DeletePackageForOrg,
    DeletePackageForUser, DeletePackageVersionForAuthenticatedUser,
    DeletePackageVersionForOrg, DeletePackageVersionForUser,
    GetAllPackageVersionsForPackageOwnedByAuthenticatedUser,
    GetAllPackageVersionsForPackageOwnedByOrg,
    GetAllPackageVersionsForPackageOwnedByUser, GetPackageForAuthenticatedUser,
    GetPackageForOrganization, GetPackageForUser, GetPackageVersionForAuthenticatedUser,
    GetPackageVersionForOrganization, GetPackageVersionForUser,
    ListDockerMigrationConflictingPackagesForAuthenticatedUser,
    ListDockerMigrationConflictingPackagesForOrganization,
    ListDockerMigrationConflictingPackagesForUser, ListPackagesForAuthenticatedUser,
    ListPackagesForOrganization, ListPackagesForUser, RestorePackageForAuthenticatedUser,
    RestorePackageForOrg, RestorePackageForUser,
    RestorePackageVersionForAuthenticatedUser, RestorePackageVersionForOrg,
    RestorePackageVersionForUser,
};

impl Endpoint for ListDockerMigrationConflictingPackagesForOrganization {
    type Output = Vec<models::Package>;
    const OPERATION: Operation = Operation {
        id: "packages/list-docker-migration-conflicting-packages-for-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/docker/conflicts",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListDockerMigrationConflictingPackagesForOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPackagesForOrganization {
    type Output = Vec<models::Package>;
    const OPERATION: Operation = Operation {
        id: "packages/list-packages-for-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/packages",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListPackagesForOrganization {
    type Item = models::Package;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPackagesForOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for GetPackageForOrganization {
    type Output = models::Package;
    const OPERATION: Operation = Operation {
        id: "packages/get-package-for-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/packages/{package_type}/{package_name}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetPackageForOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeletePackageForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "packages/delete-package-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/packages/{package_type}/{package_name}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeletePackageForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RestorePackageForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "packages/restore-package-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/packages/{package_type}/{package_name}/restore",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RestorePackageForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetAllPackageVersionsForPackageOwnedByOrg {
    type Output = Vec<models::PackageVersion>;
    const OPERATION: Operation = Operation {
        id: "packages/get-all-package-versions-for-package-owned-by-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/packages/{package_type}/{package_name}/versions",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for GetAllPackageVersionsForPackageOwnedByOrg {
    type Item = models::PackageVersion;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetAllPackageVersionsForPackageOwnedByOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for GetPackageVersionForOrganization {
    type Output = models::PackageVersion;
    const OPERATION: Operation = Operation {
        id: "packages/get-package-version-for-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetPackageVersionForOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeletePackageVersionForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "packages/delete-package-version-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeletePackageVersionForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RestorePackageVersionForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "packages/restore-package-version-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RestorePackageVersionForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListDockerMigrationConflictingPackagesForAuthenticatedUser {
    type Output = Vec<models::Package>;
    const OPERATION: Operation = Operation {
        id: "packages/list-docker-migration-conflicting-packages-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/docker/conflicts",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListDockerMigrationConflictingPackagesForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPackagesForAuthenticatedUser {
    type Output = Vec<models::Package>;
    const OPERATION: Operation = Operation {
        id: "packages/list-packages-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/packages",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListPackagesForAuthenticatedUser {
    type Item = models::Package;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPackagesForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for GetPackageForAuthenticatedUser {
    type Output = models::Package;
    const OPERATION: Operation = Operation {
        id: "packages/get-package-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/packages/{package_type}/{package_name}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetPackageForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeletePackageForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "packages/delete-package-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/packages/{package_type}/{package_name}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeletePackageForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RestorePackageForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "packages/restore-package-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/packages/{package_type}/{package_name}/restore",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RestorePackageForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetAllPackageVersionsForPackageOwnedByAuthenticatedUser {
    type Output = Vec<models::PackageVersion>;
    const OPERATION: Operation = Operation {
        id: "packages/get-all-package-versions-for-package-owned-by-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/packages/{package_type}/{package_name}/versions",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for GetAllPackageVersionsForPackageOwnedByAuthenticatedUser {
    type Item = models::PackageVersion;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetAllPackageVersionsForPackageOwnedByAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for GetPackageVersionForAuthenticatedUser {
    type Output = models::PackageVersion;
    const OPERATION: Operation = Operation {
        id: "packages/get-package-version-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/packages/{package_type}/{package_name}/versions/{package_version_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetPackageVersionForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeletePackageVersionForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "packages/delete-package-version-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/packages/{package_type}/{package_name}/versions/{package_version_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeletePackageVersionForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RestorePackageVersionForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "packages/restore-package-version-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RestorePackageVersionForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListDockerMigrationConflictingPackagesForUser {
    type Output = Vec<models::Package>;
    const OPERATION: Operation = Operation {
        id: "packages/list-docker-migration-conflicting-packages-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/docker/conflicts",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListDockerMigrationConflictingPackagesForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPackagesForUser {
    type Output = Vec<models::Package>;
    const OPERATION: Operation = Operation {
        id: "packages/list-packages-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/packages",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListPackagesForUser {
    type Item = models::Package;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPackagesForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for GetPackageForUser {
    type Output = models::Package;
    const OPERATION: Operation = Operation {
        id: "packages/get-package-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/packages/{package_type}/{package_name}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetPackageForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeletePackageForUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "packages/delete-package-for-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/users/{username}/packages/{package_type}/{package_name}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeletePackageForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RestorePackageForUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "packages/restore-package-for-user",
        method: octoforge_runtime::Verb::Post,
        path: "/users/{username}/packages/{package_type}/{package_name}/restore",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RestorePackageForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetAllPackageVersionsForPackageOwnedByUser {
    type Output = Vec<models::PackageVersion>;
    const OPERATION: Operation = Operation {
        id: "packages/get-all-package-versions-for-package-owned-by-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/packages/{package_type}/{package_name}/versions",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetAllPackageVersionsForPackageOwnedByUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetPackageVersionForUser {
    type Output = models::PackageVersion;
    const OPERATION: Operation = Operation {
        id: "packages/get-package-version-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetPackageVersionForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeletePackageVersionForUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "packages/delete-package-version-for-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeletePackageVersionForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RestorePackageVersionForUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "packages/restore-package-version-for-user",
        method: octoforge_runtime::Verb::Post,
        path: "/users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RestorePackageVersionForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Literal for ActiveDeleted {
    const NAME: &'static str = "ActiveDeleted";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Deleted => "deleted",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "deleted" => Self::Deleted,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ActiveDeleted);
