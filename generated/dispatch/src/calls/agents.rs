// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `agents` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "agents/list-org-secrets",
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
        "agents/get-org-public-key",
        |given, client| Ok(
            call::sent(get_org_public_key(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "agents/get-org-secret",
        |given, client| Ok(call::sent(get_org_secret(given)?.send(client), Got::json)),
    ),
    Call::of(
        "agents/create-or-update-org-secret",
        |given, client| Ok(
            call::sent(create_or_update_org_secret(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "agents/delete-org-secret",
        |given, client| Ok(
            call::sent(delete_org_secret(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "agents/list-selected-repos-for-org-secret",
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
        "agents/set-selected-repos-for-org-secret",
        |given, client| Ok(
            call::sent(
                set_selected_repos_for_org_secret(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "agents/add-selected-repo-to-org-secret",
        |given, client| Ok(
            call::sent(
                add_selected_repo_to_org_secret(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "agents/remove-selected-repo-from-org-secret",
        |given, client| Ok(
            call::sent(
                remove_selected_repo_from_org_secret(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "agents/list-org-variables",
            |given, client| Ok(
                call::sent(list_org_variables(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_org_variables(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_org_variables(given)?.items(client))),
        ),
    Call::of(
        "agents/create-org-variable",
        |given, client| Ok(
            call::sent(create_org_variable(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "agents/get-org-variable",
        |given, client| Ok(call::sent(get_org_variable(given)?.send(client), Got::json)),
    ),
    Call::of(
        "agents/delete-org-variable",
        |given, client| Ok(
            call::sent(delete_org_variable(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "agents/update-org-variable",
        |given, client| Ok(
            call::sent(update_org_variable(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "agents/list-selected-repos-for-org-variable",
            |given, client| Ok(
                call::sent(
                    list_selected_repos_for_org_variable(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_selected_repos_for_org_variable(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_selected_repos_for_org_variable(given)?.items(client)),
            ),
        ),
    Call::of(
        "agents/set-selected-repos-for-org-variable",
        |given, client| Ok(
            call::sent(
                set_selected_repos_for_org_variable(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "agents/add-selected-repo-to-org-variable",
        |given, client| Ok(
            call::sent(
                add_selected_repo_to_org_variable(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "agents/remove-selected-repo-from-org-variable",
        |given, client| Ok(
            call::sent(
                remove_selected_repo_from_org_variable(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "agents/list-repo-organization-secrets",
            |given, client| Ok(
                call::sent(
                    list_repo_organization_secrets(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_repo_organization_secrets(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_repo_organization_secrets(given)?.items(client)),
            ),
        ),
    Call::of(
            "agents/list-repo-organization-variables",
            |given, client| Ok(
                call::sent(
                    list_repo_organization_variables(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_repo_organization_variables(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_repo_organization_variables(given)?.items(client)),
            ),
        ),
    Call::of(
            "agents/list-repo-secrets",
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
        "agents/get-repo-public-key",
        |given, client| Ok(
            call::sent(get_repo_public_key(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "agents/get-repo-secret",
        |given, client| Ok(call::sent(get_repo_secret(given)?.send(client), Got::json)),
    ),
    Call::of(
        "agents/create-or-update-repo-secret",
        |given, client| Ok(
            call::sent(create_or_update_repo_secret(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "agents/delete-repo-secret",
        |given, client| Ok(
            call::sent(delete_repo_secret(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "agents/list-repo-variables",
            |given, client| Ok(
                call::sent(list_repo_variables(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_repo_variables(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_repo_variables(given)?.items(client))),
        ),
    Call::of(
        "agents/create-repo-variable",
        |given, client| Ok(
            call::sent(create_repo_variable(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "agents/get-repo-variable",
        |given, client| Ok(call::sent(get_repo_variable(given)?.send(client), Got::json)),
    ),
    Call::of(
        "agents/delete-repo-variable",
        |given, client| Ok(
            call::sent(delete_repo_variable(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "agents/update-repo-variable",
        |given, client| Ok(
            call::sent(update_repo_variable(given)?.send(client), Got::nothing),
        ),
    ),
];

#[inline]
fn list_org_secrets(
    given: &Arguments,
) -> Result<::octoforge::agents::ListOrgSecrets, Fault> {
    let mut request = ::octoforge::agents::list_org_secrets(
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
) -> Result<::octoforge::agents::GetOrgPublicKey, Fault> {
    Ok(::octoforge::agents::get_org_public_key(given.path::<String>("org")?))
}

#[inline]
fn get_org_secret(
    given: &Arguments,
) -> Result<::octoforge::agents::GetOrgSecret, Fault> {
    Ok(
        ::octoforge::agents::get_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn create_or_update_org_secret(
    given: &Arguments,
) -> Result<::octoforge::agents::CreateOrUpdateOrgSecret, Fault> {
    let mut request = ::octoforge::agents::create_or_update_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.member::<String>("encrypted_value")?,
        given.member::<String>("key_id")?,
        given.member::<::octoforge::models::AllPrivateSelected>("visibility")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(request)
}

#[inline]
fn delete_org_secret(
    given: &Arguments,
) -> Result<::octoforge::agents::DeleteOrgSecret, Fault> {
    Ok(
        ::octoforge::agents::delete_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn list_selected_repos_for_org_secret(
    given: &Arguments,
) -> Result<::octoforge::agents::ListSelectedReposForOrgSecret, Fault> {
    let mut request = ::octoforge::agents::list_selected_repos_for_org_secret(
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
) -> Result<::octoforge::agents::SetSelectedReposForOrgSecret, Fault> {
    Ok(
        ::octoforge::agents::set_selected_repos_for_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
            given.member::<Vec<i64>>("selected_repository_ids")?,
        ),
    )
}

#[inline]
fn add_selected_repo_to_org_secret(
    given: &Arguments,
) -> Result<::octoforge::agents::AddSelectedRepoToOrgSecret, Fault> {
    Ok(
        ::octoforge::agents::add_selected_repo_to_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn remove_selected_repo_from_org_secret(
    given: &Arguments,
) -> Result<::octoforge::agents::RemoveSelectedRepoFromOrgSecret, Fault> {
    Ok(
        ::octoforge::agents::remove_selected_repo_from_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn list_org_variables(
    given: &Arguments,
) -> Result<::octoforge::agents::ListOrgVariables, Fault> {
    let mut request = ::octoforge::agents::list_org_variables(
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
fn create_org_variable(
    given: &Arguments,
) -> Result<::octoforge::agents::CreateOrgVariable, Fault> {
    let mut request = ::octoforge::agents::create_org_variable(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<String>("value")?,
        given.member::<::octoforge::models::AllPrivateSelected>("visibility")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(request)
}

#[inline]
fn get_org_variable(
    given: &Arguments,
) -> Result<::octoforge::agents::GetOrgVariable, Fault> {
    Ok(
        ::octoforge::agents::get_org_variable(
            given.path::<String>("org")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn delete_org_variable(
    given: &Arguments,
) -> Result<::octoforge::agents::DeleteOrgVariable, Fault> {
    Ok(
        ::octoforge::agents::delete_org_variable(
            given.path::<String>("org")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn update_org_variable(
    given: &Arguments,
) -> Result<::octoforge::agents::UpdateOrgVariable, Fault> {
    let mut request = ::octoforge::agents::update_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.body_name(value);
    }
    if let Some(value) = given.optional_member::<String>("value")? {
        request = request.value(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AllPrivateSelected>("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(request)
}

#[inline]
fn list_selected_repos_for_org_variable(
    given: &Arguments,
) -> Result<::octoforge::agents::ListSelectedReposForOrgVariable, Fault> {
    let mut request = ::octoforge::agents::list_selected_repos_for_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
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
fn set_selected_repos_for_org_variable(
    given: &Arguments,
) -> Result<::octoforge::agents::SetSelectedReposForOrgVariable, Fault> {
    Ok(
        ::octoforge::agents::set_selected_repos_for_org_variable(
            given.path::<String>("org")?,
            given.path::<String>("name")?,
            given.member::<Vec<i64>>("selected_repository_ids")?,
        ),
    )
}

#[inline]
fn add_selected_repo_to_org_variable(
    given: &Arguments,
) -> Result<::octoforge::agents::AddSelectedRepoToOrgVariable, Fault> {
    Ok(
        ::octoforge::agents::add_selected_repo_to_org_variable(
            given.path::<String>("org")?,
            given.path::<String>("name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn remove_selected_repo_from_org_variable(
    given: &Arguments,
) -> Result<::octoforge::agents::RemoveSelectedRepoFromOrgVariable, Fault> {
    Ok(
        ::octoforge::agents::remove_selected_repo_from_org_variable(
            given.path::<String>("org")?,
            given.path::<String>("name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn list_repo_organization_secrets(
    given: &Arguments,
) -> Result<::octoforge::agents::ListRepoOrganizationSecrets, Fault> {
    let mut request = ::octoforge::agents::list_repo_organization_secrets(
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
fn list_repo_organization_variables(
    given: &Arguments,
) -> Result<::octoforge::agents::ListRepoOrganizationVariables, Fault> {
    let mut request = ::octoforge::agents::list_repo_organization_variables(
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
fn list_repo_secrets(
    given: &Arguments,
) -> Result<::octoforge::agents::ListRepoSecrets, Fault> {
    let mut request = ::octoforge::agents::list_repo_secrets(
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
) -> Result<::octoforge::agents::GetRepoPublicKey, Fault> {
    Ok(
        ::octoforge::agents::get_repo_public_key(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_repo_secret(
    given: &Arguments,
) -> Result<::octoforge::agents::GetRepoSecret, Fault> {
    Ok(
        ::octoforge::agents::get_repo_secret(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn create_or_update_repo_secret(
    given: &Arguments,
) -> Result<::octoforge::agents::CreateOrUpdateRepoSecret, Fault> {
    Ok(
        ::octoforge::agents::create_or_update_repo_secret(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("secret_name")?,
            given.member::<String>("encrypted_value")?,
            given.member::<String>("key_id")?,
        ),
    )
}

#[inline]
fn delete_repo_secret(
    given: &Arguments,
) -> Result<::octoforge::agents::DeleteRepoSecret, Fault> {
    Ok(
        ::octoforge::agents::delete_repo_secret(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn list_repo_variables(
    given: &Arguments,
) -> Result<::octoforge::agents::ListRepoVariables, Fault> {
    let mut request = ::octoforge::agents::list_repo_variables(
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
fn create_repo_variable(
    given: &Arguments,
) -> Result<::octoforge::agents::CreateRepoVariable, Fault> {
    Ok(
        ::octoforge::agents::create_repo_variable(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.member::<String>("name")?,
            given.member::<String>("value")?,
        ),
    )
}

#[inline]
fn get_repo_variable(
    given: &Arguments,
) -> Result<::octoforge::agents::GetRepoVariable, Fault> {
    Ok(
        ::octoforge::agents::get_repo_variable(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn delete_repo_variable(
    given: &Arguments,
) -> Result<::octoforge::agents::DeleteRepoVariable, Fault> {
    Ok(
        ::octoforge::agents::delete_repo_variable(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn update_repo_variable(
    given: &Arguments,
) -> Result<::octoforge::agents::UpdateRepoVariable, Fault> {
    let mut request = ::octoforge::agents::update_repo_variable(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.body_name(value);
    }
    if let Some(value) = given.optional_member::<String>("value")? {
        request = request.value(value);
    }
    Ok(request)
}
