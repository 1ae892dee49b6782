// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Manage packages for authenticated users and organizations.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod packages;

pub use self::packages::{
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
    RestorePackageVersionForUser, delete_package_for_authenticated_user,
    delete_package_for_org, delete_package_for_user,
    delete_package_version_for_authenticated_user, delete_package_version_for_org,
    delete_package_version_for_user,
    get_all_package_versions_for_package_owned_by_authenticated_user,
    get_all_package_versions_for_package_owned_by_org,
    get_all_package_versions_for_package_owned_by_user,
    get_package_for_authenticated_user, get_package_for_organization,
    get_package_for_user, get_package_version_for_authenticated_user,
    get_package_version_for_organization, get_package_version_for_user,
    list_docker_migration_conflicting_packages_for_authenticated_user,
    list_docker_migration_conflicting_packages_for_organization,
    list_docker_migration_conflicting_packages_for_user,
    list_packages_for_authenticated_user, list_packages_for_organization,
    list_packages_for_user, restore_package_for_authenticated_user,
    restore_package_for_org, restore_package_for_user,
    restore_package_version_for_authenticated_user, restore_package_version_for_org,
    restore_package_version_for_user,
};
