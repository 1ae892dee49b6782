// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `packages` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "packages/list-docker-migration-conflicting-packages-for-organization",
        list_docker_migration_conflicting_packages_for_organization,
    ),
    Call::of("packages/list-packages-for-organization", list_packages_for_organization),
    Call::of("packages/get-package-for-organization", get_package_for_organization),
    Call::of("packages/delete-package-for-org", delete_package_for_org),
    Call::of("packages/restore-package-for-org", restore_package_for_org),
    Call::of(
        "packages/get-all-package-versions-for-package-owned-by-org",
        get_all_package_versions_for_package_owned_by_org,
    ),
    Call::of(
        "packages/get-package-version-for-organization",
        get_package_version_for_organization,
    ),
    Call::of("packages/delete-package-version-for-org", delete_package_version_for_org),
    Call::of(
        "packages/restore-package-version-for-org",
        restore_package_version_for_org,
    ),
    Call::of(
        "packages/list-docker-migration-conflicting-packages-for-authenticated-user",
        list_docker_migration_conflicting_packages_for_authenticated_user,
    ),
    Call::of(
        "packages/list-packages-for-authenticated-user",
        list_packages_for_authenticated_user,
    ),
    Call::of(
        "packages/get-package-for-authenticated-user",
        get_package_for_authenticated_user,
    ),
    Call::of(
        "packages/delete-package-for-authenticated-user",
        delete_package_for_authenticated_user,
    ),
    Call::of(
        "packages/restore-package-for-authenticated-user",
        restore_package_for_authenticated_user,
    ),
    Call::of(
        "packages/get-all-package-versions-for-package-owned-by-authenticated-user",
        get_all_package_versions_for_package_owned_by_authenticated_user,
    ),
    Call::of(
        "packages/get-package-version-for-authenticated-user",
        get_package_version_for_authenticated_user,
    ),
    Call::of(
        "packages/delete-package-version-for-authenticated-user",
        delete_package_version_for_authenticated_user,
    ),
    Call::of(
        "packages/restore-package-version-for-authenticated-user",
        restore_package_version_for_authenticated_user,
    ),
    Call::of(
        "packages/list-docker-migration-conflicting-packages-for-user",
        list_docker_migration_conflicting_packages_for_user,
    ),
    Call::of("packages/list-packages-for-user", list_packages_for_user),
    Call::of("packages/get-package-for-user", get_package_for_user),
    Call::of("packages/delete-package-for-user", delete_package_for_user),
    Call::of("packages/restore-package-for-user", restore_package_for_user),
    Call::of(
        "packages/get-all-package-versions-for-package-owned-by-user",
        get_all_package_versions_for_package_owned_by_user,
    ),
    Call::of("packages/get-package-version-for-user", get_package_version_for_user),
    Call::of(
        "packages/delete-package-version-for-user",
        delete_package_version_for_user,
    ),
    Call::of(
        "packages/restore-package-version-for-user",
        restore_package_version_for_user,
    ),
];

fn list_docker_migration_conflicting_packages_for_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::list_docker_migration_conflicting_packages_for_organization(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_packages_for_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_package_for_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::get_package_for_organization(
        given.path::<String>("org")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_package_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::delete_package_for_org(
        given.path::<String>("org")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn restore_package_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::packages::restore_package_for_org(
        given.path::<String>("org")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    if let Some(value) = given.optional_query::<String>("token")? {
        request = request.token(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_all_package_versions_for_package_owned_by_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_package_version_for_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::get_package_version_for_organization(
        given.path::<String>("org")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
        given.path::<i64>("package_version_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_package_version_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::delete_package_version_for_org(
        given.path::<String>("org")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
        given.path::<i64>("package_version_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn restore_package_version_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::restore_package_version_for_org(
        given.path::<String>("org")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
        given.path::<i64>("package_version_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_docker_migration_conflicting_packages_for_authenticated_user(
    _: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::list_docker_migration_conflicting_packages_for_authenticated_user();
    Ok(sent(request.send(client), Got::json))
}

fn list_packages_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_package_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::get_package_for_authenticated_user(
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_package_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::delete_package_for_authenticated_user(
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn restore_package_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::packages::restore_package_for_authenticated_user(
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    if let Some(value) = given.optional_query::<String>("token")? {
        request = request.token(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_all_package_versions_for_package_owned_by_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_package_version_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::get_package_version_for_authenticated_user(
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
        given.path::<i64>("package_version_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_package_version_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::delete_package_version_for_authenticated_user(
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
        given.path::<i64>("package_version_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn restore_package_version_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::restore_package_version_for_authenticated_user(
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
        given.path::<i64>("package_version_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_docker_migration_conflicting_packages_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::list_docker_migration_conflicting_packages_for_user(
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_packages_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_package_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::get_package_for_user(
        given.path::<String>("username")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_package_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::delete_package_for_user(
        given.path::<String>("username")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn restore_package_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::packages::restore_package_for_user(
        given.path::<String>("username")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    if let Some(value) = given.optional_query::<String>("token")? {
        request = request.token(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_all_package_versions_for_package_owned_by_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::get_all_package_versions_for_package_owned_by_user(
        given.path::<String>("username")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_package_version_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::get_package_version_for_user(
        given.path::<String>("username")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
        given.path::<i64>("package_version_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_package_version_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::delete_package_version_for_user(
        given.path::<String>("username")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
        given.path::<i64>("package_version_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn restore_package_version_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::packages::restore_package_version_for_user(
        given.path::<String>("username")?,
        given.path::<::octoforge::models::PackageType>("package_type")?,
        given.path::<String>("package_name")?,
        given.path::<i64>("package_version_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}
