// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `codespaces` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "codespaces/list-in-organization",
            |given, client| Ok(
                call::sent(list_in_organization(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_in_organization(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_in_organization(given)?.items(client))),
        ),
    Call::of(
        "codespaces/set-codespaces-access",
        |given, client| Ok(
            call::sent(set_codespaces_access(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "codespaces/set-codespaces-access-users",
        |given, client| Ok(
            call::sent(set_codespaces_access_users(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "codespaces/delete-codespaces-access-users",
        |given, client| Ok(
            call::sent(delete_codespaces_access_users(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "codespaces/list-org-secrets",
            |given, client| Ok(
                call::sent(list_org_secrets(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_org_secrets(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_org_secrets(given)?.items(client))),
        ),
    Call::of(
        "codespaces/get-org-public-key",
        |given, client| Ok(
            call::sent(get_org_public_key(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "codespaces/get-org-secret",
        |given, client| Ok(call::sent(get_org_secret(given)?.send(client), Got::json)),
    ),
    Call::of(
        "codespaces/create-or-update-org-secret",
        |given, client| Ok(
            call::sent(create_or_update_org_secret(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "codespaces/delete-org-secret",
        |given, client| Ok(
            call::sent(delete_org_secret(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "codespaces/list-selected-repos-for-org-secret",
            |given, client| Ok(
                call::sent(
                    list_selected_repos_for_org_secret(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_selected_repos_for_org_secret(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_selected_repos_for_org_secret(given)?.items(client)),
            ),
        ),
    Call::of(
        "codespaces/set-selected-repos-for-org-secret",
        |given, client| Ok(
            call::sent(
                set_selected_repos_for_org_secret(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "codespaces/add-selected-repo-to-org-secret",
        |given, client| Ok(
            call::sent(
                add_selected_repo_to_org_secret(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "codespaces/remove-selected-repo-from-org-secret",
        |given, client| Ok(
            call::sent(
                remove_selected_repo_from_org_secret(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "codespaces/get-codespaces-for-user-in-org",
            |given, client| Ok(
                call::sent(
                    get_codespaces_for_user_in_org(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    get_codespaces_for_user_in_org(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(get_codespaces_for_user_in_org(given)?.items(client)),
            ),
        ),
    Call::of(
        "codespaces/delete-from-organization",
        |given, client| Ok(
            call::sent(delete_from_organization(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "codespaces/stop-in-organization",
        |given, client| Ok(
            call::sent(stop_in_organization(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "codespaces/list-in-repository-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_in_repository_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_in_repository_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_in_repository_for_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "codespaces/create-with-repo-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                create_with_repo_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "codespaces/list-devcontainers-in-repository-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_devcontainers_in_repository_for_authenticated_user(given)?
                        .send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_devcontainers_in_repository_for_authenticated_user(given)?
                        .pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_devcontainers_in_repository_for_authenticated_user(given)?
                        .items(client),
                ),
            ),
        ),
    Call::of(
        "codespaces/repo-machines-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                repo_machines_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "codespaces/pre-flight-with-repo-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                pre_flight_with_repo_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "codespaces/check-permissions-for-devcontainer",
        |given, client| Ok(
            call::sent(
                check_permissions_for_devcontainer(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "codespaces/list-repo-secrets",
            |given, client| Ok(
                call::sent(list_repo_secrets(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_repo_secrets(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_repo_secrets(given)?.items(client))),
        ),
    Call::of(
        "codespaces/get-repo-public-key",
        |given, client| Ok(
            call::sent(get_repo_public_key(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "codespaces/get-repo-secret",
        |given, client| Ok(call::sent(get_repo_secret(given)?.send(client), Got::json)),
    ),
    Call::of(
        "codespaces/create-or-update-repo-secret",
        |given, client| Ok(
            call::sent(create_or_update_repo_secret(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "codespaces/delete-repo-secret",
        |given, client| Ok(
            call::sent(delete_repo_secret(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "codespaces/create-with-pr-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                create_with_pr_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "codespaces/list-for-authenticated-user",
            |given, client| Ok(
                call::sent(list_for_authenticated_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_authenticated_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_for_authenticated_user(given)?.items(client)),
            ),
        ),
    Call::of(
        "codespaces/create-for-authenticated-user",
        |given, client| Ok(
            call::sent(create_for_authenticated_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "codespaces/list-secrets-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_secrets_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_secrets_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_secrets_for_authenticated_user(given)?.items(client)),
            ),
        ),
    Call::of(
        "codespaces/get-public-key-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                get_public_key_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "codespaces/get-secret-for-authenticated-user",
        |given, client| Ok(
            call::sent(get_secret_for_authenticated_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "codespaces/create-or-update-secret-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                create_or_update_secret_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "codespaces/delete-secret-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                delete_secret_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "codespaces/list-repositories-for-secret-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                list_repositories_for_secret_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "codespaces/set-repositories-for-secret-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                set_repositories_for_secret_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "codespaces/add-repository-for-secret-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                add_repository_for_secret_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "codespaces/remove-repository-for-secret-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                remove_repository_for_secret_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "codespaces/get-for-authenticated-user",
        |given, client| Ok(
            call::sent(get_for_authenticated_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "codespaces/delete-for-authenticated-user",
        |given, client| Ok(
            call::sent(delete_for_authenticated_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "codespaces/update-for-authenticated-user",
        |given, client| Ok(
            call::sent(update_for_authenticated_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "codespaces/export-for-authenticated-user",
        |given, client| Ok(
            call::sent(export_for_authenticated_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "codespaces/get-export-details-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                get_export_details_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "codespaces/codespace-machines-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                codespace_machines_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "codespaces/publish-for-authenticated-user",
        |given, client| Ok(
            call::sent(publish_for_authenticated_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "codespaces/start-for-authenticated-user",
        |given, client| Ok(
            call::sent(start_for_authenticated_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "codespaces/stop-for-authenticated-user",
        |given, client| Ok(
            call::sent(stop_for_authenticated_user(given)?.send(client), Got::json),
        ),
    ),
];

#[inline]
fn list_in_organization(
    given: &Arguments,
) -> Result<::octoforge::codespaces::ListInOrganization, Fault> {
    let mut request = ::octoforge::codespaces::list_in_organization(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn set_codespaces_access(
    given: &Arguments,
) -> Result<::octoforge::codespaces::SetCodespacesAccess, Fault> {
    let mut request = ::octoforge::codespaces::set_codespaces_access(
        given.path::<String>("org")?,
        given
            .member::<
                ::octoforge::codespaces::SetCodespacesAccessBodyVisibility,
            >("visibility")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("selected_usernames")? {
        request = request.selected_usernames(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn set_codespaces_access_users(
    given: &Arguments,
) -> Result<::octoforge::codespaces::SetCodespacesAccessUsers, Fault> {
    Ok(
        ::octoforge::codespaces::set_codespaces_access_users(
            given.path::<String>("org")?,
            given.member::<Vec<String>>("selected_usernames")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn delete_codespaces_access_users(
    given: &Arguments,
) -> Result<::octoforge::codespaces::DeleteCodespacesAccessUsers, Fault> {
    Ok(
        ::octoforge::codespaces::delete_codespaces_access_users(
            given.path::<String>("org")?,
            given.member::<Vec<String>>("selected_usernames")?,
        ),
    )
}

#[inline]
fn list_org_secrets(
    given: &Arguments,
) -> Result<::octoforge::codespaces::ListOrgSecrets, Fault> {
    let mut request = ::octoforge::codespaces::list_org_secrets(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn get_org_public_key(
    given: &Arguments,
) -> Result<::octoforge::codespaces::GetOrgPublicKey, Fault> {
    Ok(::octoforge::codespaces::get_org_public_key(given.path::<String>("org")?))
}

#[inline]
fn get_org_secret(
    given: &Arguments,
) -> Result<::octoforge::codespaces::GetOrgSecret, Fault> {
    Ok(
        ::octoforge::codespaces::get_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn create_or_update_org_secret(
    given: &Arguments,
) -> Result<::octoforge::codespaces::CreateOrUpdateOrgSecret, Fault> {
    let mut request = ::octoforge::codespaces::create_or_update_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.member::<::octoforge::models::AllPrivateSelected>("visibility")?,
    );
    if let Some(value) = given.optional_member::<String>("encrypted_value")? {
        request = request.encrypted_value(value);
    }
    if let Some(value) = given.optional_member::<String>("key_id")? {
        request = request.key_id(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(request)
}

#[inline]
fn delete_org_secret(
    given: &Arguments,
) -> Result<::octoforge::codespaces::DeleteOrgSecret, Fault> {
    Ok(
        ::octoforge::codespaces::delete_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn list_selected_repos_for_org_secret(
    given: &Arguments,
) -> Result<::octoforge::codespaces::ListSelectedReposForOrgSecret, Fault> {
    let mut request = ::octoforge::codespaces::list_selected_repos_for_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn set_selected_repos_for_org_secret(
    given: &Arguments,
) -> Result<::octoforge::codespaces::SetSelectedReposForOrgSecret, Fault> {
    Ok(
        ::octoforge::codespaces::set_selected_repos_for_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
            given.member::<Vec<i64>>("selected_repository_ids")?,
        ),
    )
}

#[inline]
fn add_selected_repo_to_org_secret(
    given: &Arguments,
) -> Result<::octoforge::codespaces::AddSelectedRepoToOrgSecret, Fault> {
    Ok(
        ::octoforge::codespaces::add_selected_repo_to_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn remove_selected_repo_from_org_secret(
    given: &Arguments,
) -> Result<::octoforge::codespaces::RemoveSelectedRepoFromOrgSecret, Fault> {
    Ok(
        ::octoforge::codespaces::remove_selected_repo_from_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn get_codespaces_for_user_in_org(
    given: &Arguments,
) -> Result<::octoforge::codespaces::GetCodespacesForUserInOrg, Fault> {
    let mut request = ::octoforge::codespaces::get_codespaces_for_user_in_org(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn delete_from_organization(
    given: &Arguments,
) -> Result<::octoforge::codespaces::DeleteFromOrganization, Fault> {
    Ok(
        ::octoforge::codespaces::delete_from_organization(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
            given.path::<String>("codespace_name")?,
        ),
    )
}

#[inline]
fn stop_in_organization(
    given: &Arguments,
) -> Result<::octoforge::codespaces::StopInOrganization, Fault> {
    Ok(
        ::octoforge::codespaces::stop_in_organization(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
            given.path::<String>("codespace_name")?,
        ),
    )
}

#[inline]
fn list_in_repository_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::ListInRepositoryForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::codespaces::list_in_repository_for_authenticated_user(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn create_with_repo_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::CreateWithRepoForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::codespaces::create_with_repo_for_authenticated_user(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<String>("ref")? {
        request = request.r#ref(value);
    }
    if let Some(value) = given.optional_member::<String>("location")? {
        request = request.location(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::codespaces::CreateWithRepoForAuthenticatedUserBodyGeo,
        >("geo")?
    {
        request = request.geo(value);
    }
    if let Some(value) = given.optional_member::<String>("client_ip")? {
        request = request.client_ip(value);
    }
    if let Some(value) = given.optional_member::<String>("machine")? {
        request = request.machine(value);
    }
    if let Some(value) = given.optional_member::<String>("devcontainer_path")? {
        request = request.devcontainer_path(value);
    }
    if let Some(value) = given.optional_member::<bool>("multi_repo_permissions_opt_out")?
    {
        request = request.multi_repo_permissions_opt_out(value);
    }
    if let Some(value) = given.optional_member::<String>("working_directory")? {
        request = request.working_directory(value);
    }
    if let Some(value) = given.optional_member::<i64>("idle_timeout_minutes")? {
        request = request.idle_timeout_minutes(value);
    }
    if let Some(value) = given.optional_member::<String>("display_name")? {
        request = request.display_name(value);
    }
    if let Some(value) = given.optional_member::<i64>("retention_period_minutes")? {
        request = request.retention_period_minutes(value);
    }
    Ok(request)
}

#[inline]
fn list_devcontainers_in_repository_for_authenticated_user(
    given: &Arguments,
) -> Result<
    ::octoforge::codespaces::ListDevcontainersInRepositoryForAuthenticatedUser,
    Fault,
> {
    let mut request = ::octoforge::codespaces::list_devcontainers_in_repository_for_authenticated_user(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn repo_machines_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::RepoMachinesForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::codespaces::repo_machines_for_authenticated_user(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("location")? {
        request = request.location(value);
    }
    if let Some(value) = given.optional_query::<String>("client_ip")? {
        request = request.client_ip(value);
    }
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    Ok(request)
}

#[inline]
fn pre_flight_with_repo_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::PreFlightWithRepoForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::codespaces::pre_flight_with_repo_for_authenticated_user(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    if let Some(value) = given.optional_query::<String>("client_ip")? {
        request = request.client_ip(value);
    }
    Ok(request)
}

#[inline]
fn check_permissions_for_devcontainer(
    given: &Arguments,
) -> Result<::octoforge::codespaces::CheckPermissionsForDevcontainer, Fault> {
    Ok(
        ::octoforge::codespaces::check_permissions_for_devcontainer(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.query::<String>("ref")?,
            given.query::<String>("devcontainer_path")?,
        ),
    )
}

#[inline]
fn list_repo_secrets(
    given: &Arguments,
) -> Result<::octoforge::codespaces::ListRepoSecrets, Fault> {
    let mut request = ::octoforge::codespaces::list_repo_secrets(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn get_repo_public_key(
    given: &Arguments,
) -> Result<::octoforge::codespaces::GetRepoPublicKey, Fault> {
    Ok(
        ::octoforge::codespaces::get_repo_public_key(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_repo_secret(
    given: &Arguments,
) -> Result<::octoforge::codespaces::GetRepoSecret, Fault> {
    Ok(
        ::octoforge::codespaces::get_repo_secret(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn create_or_update_repo_secret(
    given: &Arguments,
) -> Result<::octoforge::codespaces::CreateOrUpdateRepoSecret, Fault> {
    let mut request = ::octoforge::codespaces::create_or_update_repo_secret(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("secret_name")?,
    );
    if let Some(value) = given.optional_member::<String>("encrypted_value")? {
        request = request.encrypted_value(value);
    }
    if let Some(value) = given.optional_member::<String>("key_id")? {
        request = request.key_id(value);
    }
    Ok(request)
}

#[inline]
fn delete_repo_secret(
    given: &Arguments,
) -> Result<::octoforge::codespaces::DeleteRepoSecret, Fault> {
    Ok(
        ::octoforge::codespaces::delete_repo_secret(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn create_with_pr_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::CreateWithPrForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::codespaces::create_with_pr_for_authenticated_user(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    if let Some(value) = given.optional_member::<String>("location")? {
        request = request.location(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::codespaces::CreateWithRepoForAuthenticatedUserBodyGeo,
        >("geo")?
    {
        request = request.geo(value);
    }
    if let Some(value) = given.optional_member::<String>("client_ip")? {
        request = request.client_ip(value);
    }
    if let Some(value) = given.optional_member::<String>("machine")? {
        request = request.machine(value);
    }
    if let Some(value) = given.optional_member::<String>("devcontainer_path")? {
        request = request.devcontainer_path(value);
    }
    if let Some(value) = given.optional_member::<bool>("multi_repo_permissions_opt_out")?
    {
        request = request.multi_repo_permissions_opt_out(value);
    }
    if let Some(value) = given.optional_member::<String>("working_directory")? {
        request = request.working_directory(value);
    }
    if let Some(value) = given.optional_member::<i64>("idle_timeout_minutes")? {
        request = request.idle_timeout_minutes(value);
    }
    if let Some(value) = given.optional_member::<String>("display_name")? {
        request = request.display_name(value);
    }
    if let Some(value) = given.optional_member::<i64>("retention_period_minutes")? {
        request = request.retention_period_minutes(value);
    }
    Ok(request)
}

#[inline]
fn list_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::ListForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::codespaces::list_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("repository_id")? {
        request = request.repository_id(value);
    }
    Ok(request)
}

#[inline]
fn create_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::CreateForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::codespaces::create_for_authenticated_user(
            given.body::<::octoforge::codespaces::CreateForAuthenticatedUserBody>()?,
        ),
    )
}

#[inline]
fn list_secrets_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::ListSecretsForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::codespaces::list_secrets_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn get_public_key_for_authenticated_user(
    _: &Arguments,
) -> Result<::octoforge::codespaces::GetPublicKeyForAuthenticatedUser, Fault> {
    Ok(::octoforge::codespaces::get_public_key_for_authenticated_user())
}

#[inline]
fn get_secret_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::GetSecretForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::codespaces::get_secret_for_authenticated_user(
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn create_or_update_secret_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::CreateOrUpdateSecretForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::codespaces::create_or_update_secret_for_authenticated_user(
        given.path::<String>("secret_name")?,
        given.member::<String>("key_id")?,
    );
    if let Some(value) = given.optional_member::<String>("encrypted_value")? {
        request = request.encrypted_value(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::PageDeploymentId>,
        >("selected_repository_ids")?
    {
        request = request.selected_repository_ids(value);
    }
    Ok(request)
}

#[inline]
fn delete_secret_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::DeleteSecretForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::codespaces::delete_secret_for_authenticated_user(
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn list_repositories_for_secret_for_authenticated_user(
    given: &Arguments,
) -> Result<
    ::octoforge::codespaces::ListRepositoriesForSecretForAuthenticatedUser,
    Fault,
> {
    Ok(
        ::octoforge::codespaces::list_repositories_for_secret_for_authenticated_user(
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn set_repositories_for_secret_for_authenticated_user(
    given: &Arguments,
) -> Result<
    ::octoforge::codespaces::SetRepositoriesForSecretForAuthenticatedUser,
    Fault,
> {
    Ok(
        ::octoforge::codespaces::set_repositories_for_secret_for_authenticated_user(
            given.path::<String>("secret_name")?,
            given.member::<Vec<i64>>("selected_repository_ids")?,
        ),
    )
}

#[inline]
fn add_repository_for_secret_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::AddRepositoryForSecretForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::codespaces::add_repository_for_secret_for_authenticated_user(
            given.path::<String>("secret_name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn remove_repository_for_secret_for_authenticated_user(
    given: &Arguments,
) -> Result<
    ::octoforge::codespaces::RemoveRepositoryForSecretForAuthenticatedUser,
    Fault,
> {
    Ok(
        ::octoforge::codespaces::remove_repository_for_secret_for_authenticated_user(
            given.path::<String>("secret_name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn get_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::GetForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::codespaces::get_for_authenticated_user(
            given.path::<String>("codespace_name")?,
        ),
    )
}

#[inline]
fn delete_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::DeleteForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::codespaces::delete_for_authenticated_user(
            given.path::<String>("codespace_name")?,
        ),
    )
}

#[inline]
fn update_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::UpdateForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::codespaces::update_for_authenticated_user(
        given.path::<String>("codespace_name")?,
    );
    if let Some(value) = given.optional_member::<String>("machine")? {
        request = request.machine(value);
    }
    if let Some(value) = given.optional_member::<String>("display_name")? {
        request = request.display_name(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("recent_folders")? {
        request = request.recent_folders(value);
    }
    Ok(request)
}

#[inline]
fn export_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::ExportForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::codespaces::export_for_authenticated_user(
            given.path::<String>("codespace_name")?,
        ),
    )
}

#[inline]
fn get_export_details_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::GetExportDetailsForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::codespaces::get_export_details_for_authenticated_user(
            given.path::<String>("codespace_name")?,
            given.path::<String>("export_id")?,
        ),
    )
}

#[inline]
fn codespace_machines_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::CodespaceMachinesForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::codespaces::codespace_machines_for_authenticated_user(
            given.path::<String>("codespace_name")?,
        ),
    )
}

#[inline]
fn publish_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::PublishForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::codespaces::publish_for_authenticated_user(
        given.path::<String>("codespace_name")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<bool>("private")? {
        request = request.private(value);
    }
    Ok(request)
}

#[inline]
fn start_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::StartForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::codespaces::start_for_authenticated_user(
            given.path::<String>("codespace_name")?,
        ),
    )
}

#[inline]
fn stop_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::codespaces::StopForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::codespaces::stop_for_authenticated_user(
            given.path::<String>("codespace_name")?,
        ),
    )
}
