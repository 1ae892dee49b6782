// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `dependabot` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "dependabot/list-alerts-for-enterprise",
            |given, client| Ok(
                call::sent(list_alerts_for_enterprise(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_alerts_for_enterprise(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_alerts_for_enterprise(given)?.items(client)),
            ),
        ),
    Call::of(
            "dependabot/repository-access-for-enterprise",
            |given, client| Ok(
                call::sent(
                    repository_access_for_enterprise(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    repository_access_for_enterprise(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(repository_access_for_enterprise(given)?.items(client)),
            ),
        ),
    Call::of(
        "dependabot/update-repository-access-for-enterprise",
        |given, client| Ok(
            call::sent(
                update_repository_access_for_enterprise(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "dependabot/set-repository-access-default-level-for-enterprise",
        |given, client| Ok(
            call::sent(
                set_repository_access_default_level_for_enterprise(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "dependabot/list-alerts-for-org",
            |given, client| Ok(
                call::sent(list_alerts_for_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_alerts_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_alerts_for_org(given)?.items(client))),
        ),
    Call::of(
            "dependabot/repository-access-for-org",
            |given, client| Ok(
                call::sent(repository_access_for_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(repository_access_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(repository_access_for_org(given)?.items(client)),
            ),
        ),
    Call::of(
        "dependabot/update-repository-access-for-org",
        |given, client| Ok(
            call::sent(
                update_repository_access_for_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "dependabot/set-repository-access-default-level",
        |given, client| Ok(
            call::sent(
                set_repository_access_default_level(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "dependabot/list-org-secrets",
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
        "dependabot/get-org-public-key",
        |given, client| Ok(
            call::sent(get_org_public_key(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "dependabot/get-org-secret",
        |given, client| Ok(call::sent(get_org_secret(given)?.send(client), Got::json)),
    ),
    Call::of(
        "dependabot/create-or-update-org-secret",
        |given, client| Ok(
            call::sent(create_or_update_org_secret(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "dependabot/delete-org-secret",
        |given, client| Ok(
            call::sent(delete_org_secret(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "dependabot/list-selected-repos-for-org-secret",
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
        "dependabot/set-selected-repos-for-org-secret",
        |given, client| Ok(
            call::sent(
                set_selected_repos_for_org_secret(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "dependabot/add-selected-repo-to-org-secret",
        |given, client| Ok(
            call::sent(
                add_selected_repo_to_org_secret(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "dependabot/remove-selected-repo-from-org-secret",
        |given, client| Ok(
            call::sent(
                remove_selected_repo_from_org_secret(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "dependabot/list-alerts-for-repo",
            |given, client| Ok(
                call::sent(list_alerts_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_alerts_for_repo(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_alerts_for_repo(given)?.items(client))),
        ),
    Call::of(
        "dependabot/get-alert",
        |given, client| Ok(call::sent(get_alert(given)?.send(client), Got::json)),
    ),
    Call::of(
        "dependabot/update-alert",
        |given, client| Ok(call::sent(update_alert(given)?.send(client), Got::json)),
    ),
    Call::of(
            "dependabot/list-repo-secrets",
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
        "dependabot/get-repo-public-key",
        |given, client| Ok(
            call::sent(get_repo_public_key(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "dependabot/get-repo-secret",
        |given, client| Ok(call::sent(get_repo_secret(given)?.send(client), Got::json)),
    ),
    Call::of(
        "dependabot/create-or-update-repo-secret",
        |given, client| Ok(
            call::sent(create_or_update_repo_secret(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "dependabot/delete-repo-secret",
        |given, client| Ok(
            call::sent(delete_repo_secret(given)?.send(client), Got::nothing),
        ),
    ),
];

#[inline]
fn list_alerts_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::dependabot::ListAlertsForEnterprise, Fault> {
    let mut request = ::octoforge::dependabot::list_alerts_for_enterprise(
        given.path::<String>("enterprise")?,
    );
    if let Some(value) = given.optional_query::<String>("classification")? {
        request = request.classification(value);
    }
    if let Some(value) = given.optional_query::<String>("state")? {
        request = request.state(value);
    }
    if let Some(value) = given.optional_query::<String>("severity")? {
        request = request.severity(value);
    }
    if let Some(value) = given.optional_query::<String>("ecosystem")? {
        request = request.ecosystem(value);
    }
    if let Some(value) = given.optional_query::<String>("package")? {
        request = request.package(value);
    }
    if let Some(value) = given.optional_query::<String>("epss_percentage")? {
        request = request.epss_percentage(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::DependabotAlertCommaSeparatedHas>("has")?
    {
        request = request.has(value);
    }
    if let Some(value) = given.optional_query::<String>("assignee")? {
        request = request.assignee(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::RuntimeDevelopment>("scope")?
    {
        request = request.scope(value);
    }
    if let Some(value) = given.optional_query::<String>("relationship")? {
        request = request.relationship(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::DependabotAlertSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn repository_access_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::dependabot::RepositoryAccessForEnterprise, Fault> {
    let mut request = ::octoforge::dependabot::repository_access_for_enterprise(
        given.path::<String>("enterprise")?,
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
fn update_repository_access_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::dependabot::UpdateRepositoryAccessForEnterprise, Fault> {
    let mut request = ::octoforge::dependabot::update_repository_access_for_enterprise(
        given.path::<String>("enterprise")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("repository_ids_to_add")? {
        request = request.repository_ids_to_add(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("repository_ids_to_remove")? {
        request = request.repository_ids_to_remove(value);
    }
    Ok(request)
}

#[inline]
fn set_repository_access_default_level_for_enterprise(
    given: &Arguments,
) -> Result<
    ::octoforge::dependabot::SetRepositoryAccessDefaultLevelForEnterprise,
    Fault,
> {
    Ok(
        ::octoforge::dependabot::set_repository_access_default_level_for_enterprise(
            given.path::<String>("enterprise")?,
            given.member::<::octoforge::models::DefaultLevel>("default_level")?,
        ),
    )
}

#[inline]
fn list_alerts_for_org(
    given: &Arguments,
) -> Result<::octoforge::dependabot::ListAlertsForOrg, Fault> {
    let mut request = ::octoforge::dependabot::list_alerts_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<String>("classification")? {
        request = request.classification(value);
    }
    if let Some(value) = given.optional_query::<String>("state")? {
        request = request.state(value);
    }
    if let Some(value) = given.optional_query::<String>("severity")? {
        request = request.severity(value);
    }
    if let Some(value) = given.optional_query::<String>("ecosystem")? {
        request = request.ecosystem(value);
    }
    if let Some(value) = given.optional_query::<String>("package")? {
        request = request.package(value);
    }
    if let Some(value) = given.optional_query::<String>("epss_percentage")? {
        request = request.epss_percentage(value);
    }
    if let Some(value) = given.optional_query::<String>("artifact_registry_url")? {
        request = request.artifact_registry_url(value);
    }
    if let Some(value) = given.optional_query::<String>("artifact_registry")? {
        request = request.artifact_registry(value);
    }
    if let Some(value) = given
        .optional_query::<
            ::octoforge::models::DependabotAlertOrgScopeCommaSeparatedHas,
        >("has")?
    {
        request = request.has(value);
    }
    if let Some(value) = given.optional_query::<String>("assignee")? {
        request = request.assignee(value);
    }
    if let Some(value) = given.optional_query::<String>("runtime_risk")? {
        request = request.runtime_risk(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::RuntimeDevelopment>("scope")?
    {
        request = request.scope(value);
    }
    if let Some(value) = given.optional_query::<String>("relationship")? {
        request = request.relationship(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::DependabotAlertSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn repository_access_for_org(
    given: &Arguments,
) -> Result<::octoforge::dependabot::RepositoryAccessForOrg, Fault> {
    let mut request = ::octoforge::dependabot::repository_access_for_org(
        given.path::<String>("org")?,
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
fn update_repository_access_for_org(
    given: &Arguments,
) -> Result<::octoforge::dependabot::UpdateRepositoryAccessForOrg, Fault> {
    let mut request = ::octoforge::dependabot::update_repository_access_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("repository_ids_to_add")? {
        request = request.repository_ids_to_add(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("repository_ids_to_remove")? {
        request = request.repository_ids_to_remove(value);
    }
    Ok(request)
}

#[inline]
fn set_repository_access_default_level(
    given: &Arguments,
) -> Result<::octoforge::dependabot::SetRepositoryAccessDefaultLevel, Fault> {
    Ok(
        ::octoforge::dependabot::set_repository_access_default_level(
            given.path::<String>("org")?,
            given.member::<::octoforge::models::DefaultLevel>("default_level")?,
        ),
    )
}

#[inline]
fn list_org_secrets(
    given: &Arguments,
) -> Result<::octoforge::dependabot::ListOrgSecrets, Fault> {
    let mut request = ::octoforge::dependabot::list_org_secrets(
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
) -> Result<::octoforge::dependabot::GetOrgPublicKey, Fault> {
    Ok(::octoforge::dependabot::get_org_public_key(given.path::<String>("org")?))
}

#[inline]
fn get_org_secret(
    given: &Arguments,
) -> Result<::octoforge::dependabot::GetOrgSecret, Fault> {
    Ok(
        ::octoforge::dependabot::get_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn create_or_update_org_secret(
    given: &Arguments,
) -> Result<::octoforge::dependabot::CreateOrUpdateOrgSecret, Fault> {
    let mut request = ::octoforge::dependabot::create_or_update_org_secret(
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
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::IssuesCreateBodyMilestone>,
        >("selected_repository_ids")?
    {
        request = request.selected_repository_ids(value);
    }
    Ok(request)
}

#[inline]
fn delete_org_secret(
    given: &Arguments,
) -> Result<::octoforge::dependabot::DeleteOrgSecret, Fault> {
    Ok(
        ::octoforge::dependabot::delete_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn list_selected_repos_for_org_secret(
    given: &Arguments,
) -> Result<::octoforge::dependabot::ListSelectedReposForOrgSecret, Fault> {
    let mut request = ::octoforge::dependabot::list_selected_repos_for_org_secret(
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
) -> Result<::octoforge::dependabot::SetSelectedReposForOrgSecret, Fault> {
    Ok(
        ::octoforge::dependabot::set_selected_repos_for_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
            given.member::<Vec<i64>>("selected_repository_ids")?,
        ),
    )
}

#[inline]
fn add_selected_repo_to_org_secret(
    given: &Arguments,
) -> Result<::octoforge::dependabot::AddSelectedRepoToOrgSecret, Fault> {
    Ok(
        ::octoforge::dependabot::add_selected_repo_to_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn remove_selected_repo_from_org_secret(
    given: &Arguments,
) -> Result<::octoforge::dependabot::RemoveSelectedRepoFromOrgSecret, Fault> {
    Ok(
        ::octoforge::dependabot::remove_selected_repo_from_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn list_alerts_for_repo(
    given: &Arguments,
) -> Result<::octoforge::dependabot::ListAlertsForRepo, Fault> {
    let mut request = ::octoforge::dependabot::list_alerts_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("classification")? {
        request = request.classification(value);
    }
    if let Some(value) = given.optional_query::<String>("state")? {
        request = request.state(value);
    }
    if let Some(value) = given.optional_query::<String>("severity")? {
        request = request.severity(value);
    }
    if let Some(value) = given.optional_query::<String>("ecosystem")? {
        request = request.ecosystem(value);
    }
    if let Some(value) = given.optional_query::<String>("package")? {
        request = request.package(value);
    }
    if let Some(value) = given.optional_query::<String>("manifest")? {
        request = request.manifest(value);
    }
    if let Some(value) = given.optional_query::<String>("epss_percentage")? {
        request = request.epss_percentage(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::DependabotAlertCommaSeparatedHas>("has")?
    {
        request = request.has(value);
    }
    if let Some(value) = given.optional_query::<String>("assignee")? {
        request = request.assignee(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::RuntimeDevelopment>("scope")?
    {
        request = request.scope(value);
    }
    if let Some(value) = given.optional_query::<String>("relationship")? {
        request = request.relationship(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::DependabotAlertSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn get_alert(given: &Arguments) -> Result<::octoforge::dependabot::GetAlert, Fault> {
    Ok(
        ::octoforge::dependabot::get_alert(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("alert_number")?,
        ),
    )
}

#[inline]
fn update_alert(
    given: &Arguments,
) -> Result<::octoforge::dependabot::UpdateAlert, Fault> {
    let mut request = ::octoforge::dependabot::update_alert(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("alert_number")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::CodeScanningAlertSetState>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::DismissedReason>("dismissed_reason")?
    {
        request = request.dismissed_reason(value);
    }
    if let Some(value) = given.optional_member::<String>("dismissed_comment")? {
        request = request.dismissed_comment(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("assignees")? {
        request = request.assignees(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::dependabot::UpdateAlertBodyAgentAssignment,
        >("agent_assignment")?
    {
        request = request.agent_assignment(value);
    }
    Ok(request)
}

#[inline]
fn list_repo_secrets(
    given: &Arguments,
) -> Result<::octoforge::dependabot::ListRepoSecrets, Fault> {
    let mut request = ::octoforge::dependabot::list_repo_secrets(
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
) -> Result<::octoforge::dependabot::GetRepoPublicKey, Fault> {
    Ok(
        ::octoforge::dependabot::get_repo_public_key(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_repo_secret(
    given: &Arguments,
) -> Result<::octoforge::dependabot::GetRepoSecret, Fault> {
    Ok(
        ::octoforge::dependabot::get_repo_secret(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn create_or_update_repo_secret(
    given: &Arguments,
) -> Result<::octoforge::dependabot::CreateOrUpdateRepoSecret, Fault> {
    let mut request = ::octoforge::dependabot::create_or_update_repo_secret(
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
) -> Result<::octoforge::dependabot::DeleteRepoSecret, Fault> {
    Ok(
        ::octoforge::dependabot::delete_repo_secret(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("secret_name")?,
        ),
    )
}
