// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `codespaces` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("codespaces/list-in-organization", list_in_organization),
    Call::of("codespaces/set-codespaces-access", set_codespaces_access),
    Call::of("codespaces/set-codespaces-access-users", set_codespaces_access_users),
    Call::of(
        "codespaces/delete-codespaces-access-users",
        delete_codespaces_access_users,
    ),
    Call::of("codespaces/list-org-secrets", list_org_secrets),
    Call::of("codespaces/get-org-public-key", get_org_public_key),
    Call::of("codespaces/get-org-secret", get_org_secret),
    Call::of("codespaces/create-or-update-org-secret", create_or_update_org_secret),
    Call::of("codespaces/delete-org-secret", delete_org_secret),
    Call::of(
        "codespaces/list-selected-repos-for-org-secret",
        list_selected_repos_for_org_secret,
    ),
    Call::of(
        "codespaces/set-selected-repos-for-org-secret",
        set_selected_repos_for_org_secret,
    ),
    Call::of(
        "codespaces/add-selected-repo-to-org-secret",
        add_selected_repo_to_org_secret,
    ),
    Call::of(
        "codespaces/remove-selected-repo-from-org-secret",
        remove_selected_repo_from_org_secret,
    ),
    Call::of(
        "codespaces/get-codespaces-for-user-in-org",
        get_codespaces_for_user_in_org,
    ),
    Call::of("codespaces/delete-from-organization", delete_from_organization),
    Call::of("codespaces/stop-in-organization", stop_in_organization),
    Call::of(
        "codespaces/list-in-repository-for-authenticated-user",
        list_in_repository_for_authenticated_user,
    ),
    Call::of(
        "codespaces/create-with-repo-for-authenticated-user",
        create_with_repo_for_authenticated_user,
    ),
    Call::of(
        "codespaces/list-devcontainers-in-repository-for-authenticated-user",
        list_devcontainers_in_repository_for_authenticated_user,
    ),
    Call::of(
        "codespaces/repo-machines-for-authenticated-user",
        repo_machines_for_authenticated_user,
    ),
    Call::of(
        "codespaces/pre-flight-with-repo-for-authenticated-user",
        pre_flight_with_repo_for_authenticated_user,
    ),
    Call::of(
        "codespaces/check-permissions-for-devcontainer",
        check_permissions_for_devcontainer,
    ),
    Call::of("codespaces/list-repo-secrets", list_repo_secrets),
    Call::of("codespaces/get-repo-public-key", get_repo_public_key),
    Call::of("codespaces/get-repo-secret", get_repo_secret),
    Call::of("codespaces/create-or-update-repo-secret", create_or_update_repo_secret),
    Call::of("codespaces/delete-repo-secret", delete_repo_secret),
    Call::of(
        "codespaces/create-with-pr-for-authenticated-user",
        create_with_pr_for_authenticated_user,
    ),
    Call::of("codespaces/list-for-authenticated-user", list_for_authenticated_user),
    Call::of("codespaces/create-for-authenticated-user", create_for_authenticated_user),
    Call::of(
        "codespaces/list-secrets-for-authenticated-user",
        list_secrets_for_authenticated_user,
    ),
    Call::of(
        "codespaces/get-public-key-for-authenticated-user",
        get_public_key_for_authenticated_user,
    ),
    Call::of(
        "codespaces/get-secret-for-authenticated-user",
        get_secret_for_authenticated_user,
    ),
    Call::of(
        "codespaces/create-or-update-secret-for-authenticated-user",
        create_or_update_secret_for_authenticated_user,
    ),
    Call::of(
        "codespaces/delete-secret-for-authenticated-user",
        delete_secret_for_authenticated_user,
    ),
    Call::of(
        "codespaces/list-repositories-for-secret-for-authenticated-user",
        list_repositories_for_secret_for_authenticated_user,
    ),
    Call::of(
        "codespaces/set-repositories-for-secret-for-authenticated-user",
        set_repositories_for_secret_for_authenticated_user,
    ),
    Call::of(
        "codespaces/add-repository-for-secret-for-authenticated-user",
        add_repository_for_secret_for_authenticated_user,
    ),
    Call::of(
        "codespaces/remove-repository-for-secret-for-authenticated-user",
        remove_repository_for_secret_for_authenticated_user,
    ),
    Call::of("codespaces/get-for-authenticated-user", get_for_authenticated_user),
    Call::of("codespaces/delete-for-authenticated-user", delete_for_authenticated_user),
    Call::of("codespaces/update-for-authenticated-user", update_for_authenticated_user),
    Call::of("codespaces/export-for-authenticated-user", export_for_authenticated_user),
    Call::of(
        "codespaces/get-export-details-for-authenticated-user",
        get_export_details_for_authenticated_user,
    ),
    Call::of(
        "codespaces/codespace-machines-for-authenticated-user",
        codespace_machines_for_authenticated_user,
    ),
    Call::of(
        "codespaces/publish-for-authenticated-user",
        publish_for_authenticated_user,
    ),
    Call::of("codespaces/start-for-authenticated-user", start_for_authenticated_user),
    Call::of("codespaces/stop-for-authenticated-user", stop_for_authenticated_user),
];

fn list_in_organization(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::codespaces::list_in_organization(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn set_codespaces_access(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::nothing))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn set_codespaces_access_users(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::set_codespaces_access_users(
        given.path::<String>("org")?,
        given.member::<Vec<String>>("selected_usernames")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn delete_codespaces_access_users(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::delete_codespaces_access_users(
        given.path::<String>("org")?,
        given.member::<Vec<String>>("selected_usernames")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_org_secrets(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::codespaces::list_org_secrets(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_org_public_key(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::get_org_public_key(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_org_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::get_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_or_update_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_org_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::delete_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_selected_repos_for_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn set_selected_repos_for_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::set_selected_repos_for_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.member::<Vec<i64>>("selected_repository_ids")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn add_selected_repo_to_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::add_selected_repo_to_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_selected_repo_from_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::remove_selected_repo_from_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_codespaces_for_user_in_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_from_organization(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::delete_from_organization(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
        given.path::<String>("codespace_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn stop_in_organization(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::stop_in_organization(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
        given.path::<String>("codespace_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_in_repository_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_with_repo_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_devcontainers_in_repository_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn repo_machines_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn pre_flight_with_repo_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn check_permissions_for_devcontainer(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::check_permissions_for_devcontainer(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.query::<String>("ref")?,
        given.query::<String>("devcontainer_path")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_repo_secrets(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_public_key(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::get_repo_public_key(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::get_repo_secret(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_or_update_repo_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_repo_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::delete_repo_secret(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn create_with_pr_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::create_for_authenticated_user(
        given.body::<::octoforge::codespaces::CreateForAuthenticatedUserBody>()?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_secrets_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::codespaces::list_secrets_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_public_key_for_authenticated_user(
    _: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::get_public_key_for_authenticated_user();
    Ok(sent(request.send(client), Got::json))
}

fn get_secret_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::get_secret_for_authenticated_user(
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_or_update_secret_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_secret_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::delete_secret_for_authenticated_user(
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_repositories_for_secret_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::list_repositories_for_secret_for_authenticated_user(
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_repositories_for_secret_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::set_repositories_for_secret_for_authenticated_user(
        given.path::<String>("secret_name")?,
        given.member::<Vec<i64>>("selected_repository_ids")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn add_repository_for_secret_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::add_repository_for_secret_for_authenticated_user(
        given.path::<String>("secret_name")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_repository_for_secret_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::remove_repository_for_secret_for_authenticated_user(
        given.path::<String>("secret_name")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::get_for_authenticated_user(
        given.path::<String>("codespace_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::delete_for_authenticated_user(
        given.path::<String>("codespace_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn export_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::export_for_authenticated_user(
        given.path::<String>("codespace_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_export_details_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::get_export_details_for_authenticated_user(
        given.path::<String>("codespace_name")?,
        given.path::<String>("export_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn codespace_machines_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::codespace_machines_for_authenticated_user(
        given.path::<String>("codespace_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn publish_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::codespaces::publish_for_authenticated_user(
        given.path::<String>("codespace_name")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<bool>("private")? {
        request = request.private(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn start_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::start_for_authenticated_user(
        given.path::<String>("codespace_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn stop_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::codespaces::stop_for_authenticated_user(
        given.path::<String>("codespace_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}
