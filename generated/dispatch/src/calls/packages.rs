// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `packages` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "packages/list-docker-migration-conflicting-packages-for-organization",
        |given, client| Ok(
            call::sent(
                list_docker_migration_conflicting_packages_for_organization(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "packages/list-packages-for-organization",
            |given, client| Ok(
                call::sent(
                    list_packages_for_organization(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_packages_for_organization(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_packages_for_organization(given)?.items(client)),
            ),
        ),
    Call::of(
        "packages/get-package-for-organization",
        |given, client| Ok(
            call::sent(get_package_for_organization(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "packages/delete-package-for-org",
        |given, client| Ok(
            call::sent(delete_package_for_org(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "packages/restore-package-for-org",
        |given, client| Ok(
            call::sent(restore_package_for_org(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "packages/get-all-package-versions-for-package-owned-by-org",
            |given, client| Ok(
                call::sent(
                    get_all_package_versions_for_package_owned_by_org(given)?
                        .send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    get_all_package_versions_for_package_owned_by_org(given)?
                        .pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    get_all_package_versions_for_package_owned_by_org(given)?
                        .items(client),
                ),
            ),
        ),
    Call::of(
        "packages/get-package-version-for-organization",
        |given, client| Ok(
            call::sent(
                get_package_version_for_organization(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "packages/delete-package-version-for-org",
        |given, client| Ok(
            call::sent(delete_package_version_for_org(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "packages/restore-package-version-for-org",
        |given, client| Ok(
            call::sent(
                restore_package_version_for_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "packages/list-docker-migration-conflicting-packages-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                list_docker_migration_conflicting_packages_for_authenticated_user(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "packages/list-packages-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_packages_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_packages_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_packages_for_authenticated_user(given)?.items(client)),
            ),
        ),
    Call::of(
        "packages/get-package-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                get_package_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "packages/delete-package-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                delete_package_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "packages/restore-package-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                restore_package_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "packages/get-all-package-versions-for-package-owned-by-authenticated-user",
            |given, client| Ok(
                call::sent(
                    get_all_package_versions_for_package_owned_by_authenticated_user(
                            given,
                        )?
                        .send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    get_all_package_versions_for_package_owned_by_authenticated_user(
                            given,
                        )?
                        .pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    get_all_package_versions_for_package_owned_by_authenticated_user(
                            given,
                        )?
                        .items(client),
                ),
            ),
        ),
    Call::of(
        "packages/get-package-version-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                get_package_version_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "packages/delete-package-version-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                delete_package_version_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "packages/restore-package-version-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                restore_package_version_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "packages/list-docker-migration-conflicting-packages-for-user",
        |given, client| Ok(
            call::sent(
                list_docker_migration_conflicting_packages_for_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "packages/list-packages-for-user",
            |given, client| Ok(
                call::sent(list_packages_for_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_packages_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_packages_for_user(given)?.items(client))),
        ),
    Call::of(
        "packages/get-package-for-user",
        |given, client| Ok(
            call::sent(get_package_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "packages/delete-package-for-user",
        |given, client| Ok(
            call::sent(delete_package_for_user(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "packages/restore-package-for-user",
        |given, client| Ok(
            call::sent(restore_package_for_user(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "packages/get-all-package-versions-for-package-owned-by-user",
        |given, client| Ok(
            call::sent(
                get_all_package_versions_for_package_owned_by_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "packages/get-package-version-for-user",
        |given, client| Ok(
            call::sent(get_package_version_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "packages/delete-package-version-for-user",
        |given, client| Ok(
            call::sent(
                delete_package_version_for_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "packages/restore-package-version-for-user",
        |given, client| Ok(
            call::sent(
                restore_package_version_for_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
];

#[inline]
fn list_docker_migration_conflicting_packages_for_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::packages::ListDockerMigrationConflictingPackagesForOrganization,
    Fault,
> {
    Ok(
        ::octoforge::packages::list_docker_migration_conflicting_packages_for_organization(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn list_packages_for_organization(
    given: &Arguments,
) -> Result<::octoforge::packages::ListPackagesForOrganization, Fault> {
    let mut request = ::octoforge::packages::list_packages_for_organization(
        given.path::<String>("org")?,
        given.query::<::octoforge::models::PackageType>("package_type")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::PublicPrivateInternal>("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn get_package_for_organization(
    given: &Arguments,
) -> Result<::octoforge::packages::GetPackageForOrganization, Fault> {
    Ok(
        ::octoforge::packages::get_package_for_organization(
            given.path::<String>("org")?,
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
        ),
    )
}

#[inline]
fn delete_package_for_org(
    given: &Arguments,
) -> Result<::octoforge::packages::DeletePackageForOrg, Fault> {
    Ok(
        ::octoforge::packages::delete_package_for_org(
            given.path::<String>("org")?,
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
        ),
    )
}

#[inline]
fn restore_package_for_org(
    given: &Arguments,
) -> Result<::octoforge::packages::RestorePackageForOrg, Fault> {
    let mut request = ::octoforge::packages::restore_package_for_org(
        given.path::<String>("org")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    if let Some(value) = given.optional_query::<String>("token")? {
        request = request.token(value);
    }
    Ok(request)
}

#[inline]
fn get_all_package_versions_for_package_owned_by_org(
    given: &Arguments,
) -> Result<::octoforge::packages::GetAllPackageVersionsForPackageOwnedByOrg, Fault> {
    let mut request = ::octoforge::packages::get_all_package_versions_for_package_owned_by_org(
        given.path::<String>("org")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::packages::ActiveDeleted>("state")?
    {
        request = request.state(value);
    }
    Ok(request)
}

#[inline]
fn get_package_version_for_organization(
    given: &Arguments,
) -> Result<::octoforge::packages::GetPackageVersionForOrganization, Fault> {
    Ok(
        ::octoforge::packages::get_package_version_for_organization(
            given.path::<String>("org")?,
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
            given.path::<i64>("package_version_id")?,
        ),
    )
}

#[inline]
fn delete_package_version_for_org(
    given: &Arguments,
) -> Result<::octoforge::packages::DeletePackageVersionForOrg, Fault> {
    Ok(
        ::octoforge::packages::delete_package_version_for_org(
            given.path::<String>("org")?,
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
            given.path::<i64>("package_version_id")?,
        ),
    )
}

#[inline]
fn restore_package_version_for_org(
    given: &Arguments,
) -> Result<::octoforge::packages::RestorePackageVersionForOrg, Fault> {
    Ok(
        ::octoforge::packages::restore_package_version_for_org(
            given.path::<String>("org")?,
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
            given.path::<i64>("package_version_id")?,
        ),
    )
}

#[inline]
fn list_docker_migration_conflicting_packages_for_authenticated_user(
    _: &Arguments,
) -> Result<
    ::octoforge::packages::ListDockerMigrationConflictingPackagesForAuthenticatedUser,
    Fault,
> {
    Ok(
        ::octoforge::packages::list_docker_migration_conflicting_packages_for_authenticated_user(),
    )
}

#[inline]
fn list_packages_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::packages::ListPackagesForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::packages::list_packages_for_authenticated_user(
        given.query::<::octoforge::models::PackageType>("package_type")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::PublicPrivateInternal>("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn get_package_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::packages::GetPackageForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::packages::get_package_for_authenticated_user(
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
        ),
    )
}

#[inline]
fn delete_package_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::packages::DeletePackageForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::packages::delete_package_for_authenticated_user(
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
        ),
    )
}

#[inline]
fn restore_package_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::packages::RestorePackageForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::packages::restore_package_for_authenticated_user(
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    if let Some(value) = given.optional_query::<String>("token")? {
        request = request.token(value);
    }
    Ok(request)
}

#[inline]
fn get_all_package_versions_for_package_owned_by_authenticated_user(
    given: &Arguments,
) -> Result<
    ::octoforge::packages::GetAllPackageVersionsForPackageOwnedByAuthenticatedUser,
    Fault,
> {
    let mut request = ::octoforge::packages::get_all_package_versions_for_package_owned_by_authenticated_user(
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::packages::ActiveDeleted>("state")?
    {
        request = request.state(value);
    }
    Ok(request)
}

#[inline]
fn get_package_version_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::packages::GetPackageVersionForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::packages::get_package_version_for_authenticated_user(
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
            given.path::<i64>("package_version_id")?,
        ),
    )
}

#[inline]
fn delete_package_version_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::packages::DeletePackageVersionForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::packages::delete_package_version_for_authenticated_user(
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
            given.path::<i64>("package_version_id")?,
        ),
    )
}

#[inline]
fn restore_package_version_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::packages::RestorePackageVersionForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::packages::restore_package_version_for_authenticated_user(
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
            given.path::<i64>("package_version_id")?,
        ),
    )
}

#[inline]
fn list_docker_migration_conflicting_packages_for_user(
    given: &Arguments,
) -> Result<
    ::octoforge::packages::ListDockerMigrationConflictingPackagesForUser,
    Fault,
> {
    Ok(
        ::octoforge::packages::list_docker_migration_conflicting_packages_for_user(
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn list_packages_for_user(
    given: &Arguments,
) -> Result<::octoforge::packages::ListPackagesForUser, Fault> {
    let mut request = ::octoforge::packages::list_packages_for_user(
        given.path::<String>("username")?,
        given.query::<::octoforge::models::PackageType>("package_type")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::PublicPrivateInternal>("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn get_package_for_user(
    given: &Arguments,
) -> Result<::octoforge::packages::GetPackageForUser, Fault> {
    Ok(
        ::octoforge::packages::get_package_for_user(
            given.path::<String>("username")?,
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
        ),
    )
}

#[inline]
fn delete_package_for_user(
    given: &Arguments,
) -> Result<::octoforge::packages::DeletePackageForUser, Fault> {
    Ok(
        ::octoforge::packages::delete_package_for_user(
            given.path::<String>("username")?,
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
        ),
    )
}

#[inline]
fn restore_package_for_user(
    given: &Arguments,
) -> Result<::octoforge::packages::RestorePackageForUser, Fault> {
    let mut request = ::octoforge::packages::restore_package_for_user(
        given.path::<String>("username")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    if let Some(value) = given.optional_query::<String>("token")? {
        request = request.token(value);
    }
    Ok(request)
}

#[inline]
fn get_all_package_versions_for_package_owned_by_user(
    given: &Arguments,
) -> Result<::octoforge::packages::GetAllPackageVersionsForPackageOwnedByUser, Fault> {
    Ok(
        ::octoforge::packages::get_all_package_versions_for_package_owned_by_user(
            given.path::<String>("username")?,
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
        ),
    )
}

#[inline]
fn get_package_version_for_user(
    given: &Arguments,
) -> Result<::octoforge::packages::GetPackageVersionForUser, Fault> {
    Ok(
        ::octoforge::packages::get_package_version_for_user(
            given.path::<String>("username")?,
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
            given.path::<i64>("package_version_id")?,
        ),
    )
}

#[inline]
fn delete_package_version_for_user(
    given: &Arguments,
) -> Result<::octoforge::packages::DeletePackageVersionForUser, Fault> {
    Ok(
        ::octoforge::packages::delete_package_version_for_user(
            given.path::<String>("username")?,
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
            given.path::<i64>("package_version_id")?,
        ),
    )
}

#[inline]
fn restore_package_version_for_user(
    given: &Arguments,
) -> Result<::octoforge::packages::RestorePackageVersionForUser, Fault> {
    Ok(
        ::octoforge::packages::restore_package_version_for_user(
            given.path::<String>("username")?,
            given.path::<::octoforge::models::PackageType>("package_type")?,
            given.path::<String>("package_name")?,
            given.path::<i64>("package_version_id")?,
        ),
    )
}
