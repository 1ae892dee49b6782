// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `dependabot` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("dependabot/list-alerts-for-enterprise", list_alerts_for_enterprise),
    Call::of(
        "dependabot/repository-access-for-enterprise",
        repository_access_for_enterprise,
    ),
    Call::of(
        "dependabot/update-repository-access-for-enterprise",
        update_repository_access_for_enterprise,
    ),
    Call::of(
        "dependabot/set-repository-access-default-level-for-enterprise",
        set_repository_access_default_level_for_enterprise,
    ),
    Call::of("dependabot/list-alerts-for-org", list_alerts_for_org),
    Call::of("dependabot/repository-access-for-org", repository_access_for_org),
    Call::of(
        "dependabot/update-repository-access-for-org",
        update_repository_access_for_org,
    ),
    Call::of(
        "dependabot/set-repository-access-default-level",
        set_repository_access_default_level,
    ),
    Call::of("dependabot/list-org-secrets", list_org_secrets),
    Call::of("dependabot/get-org-public-key", get_org_public_key),
    Call::of("dependabot/get-org-secret", get_org_secret),
    Call::of("dependabot/create-or-update-org-secret", create_or_update_org_secret),
    Call::of("dependabot/delete-org-secret", delete_org_secret),
    Call::of(
        "dependabot/list-selected-repos-for-org-secret",
        list_selected_repos_for_org_secret,
    ),
    Call::of(
        "dependabot/set-selected-repos-for-org-secret",
        set_selected_repos_for_org_secret,
    ),
    Call::of(
        "dependabot/add-selected-repo-to-org-secret",
        add_selected_repo_to_org_secret,
    ),
    Call::of(
        "dependabot/remove-selected-repo-from-org-secret",
        remove_selected_repo_from_org_secret,
    ),
    Call::of("dependabot/list-alerts-for-repo", list_alerts_for_repo),
    Call::of("dependabot/get-alert", get_alert),
    Call::of("dependabot/update-alert", update_alert),
    Call::of("dependabot/list-repo-secrets", list_repo_secrets),
    Call::of("dependabot/get-repo-public-key", get_repo_public_key),
    Call::of("dependabot/get-repo-secret", get_repo_secret),
    Call::of("dependabot/create-or-update-repo-secret", create_or_update_repo_secret),
    Call::of("dependabot/delete-repo-secret", delete_repo_secret),
];

fn list_alerts_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn repository_access_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::dependabot::repository_access_for_enterprise(
        given.path::<String>("enterprise")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn update_repository_access_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::dependabot::update_repository_access_for_enterprise(
        given.path::<String>("enterprise")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("repository_ids_to_add")? {
        request = request.repository_ids_to_add(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("repository_ids_to_remove")? {
        request = request.repository_ids_to_remove(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn set_repository_access_default_level_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::dependabot::set_repository_access_default_level_for_enterprise(
        given.path::<String>("enterprise")?,
        given.member::<::octoforge::models::DefaultLevel>("default_level")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_alerts_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn repository_access_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::dependabot::repository_access_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn update_repository_access_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::dependabot::update_repository_access_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("repository_ids_to_add")? {
        request = request.repository_ids_to_add(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("repository_ids_to_remove")? {
        request = request.repository_ids_to_remove(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn set_repository_access_default_level(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::dependabot::set_repository_access_default_level(
        given.path::<String>("org")?,
        given.member::<::octoforge::models::DefaultLevel>("default_level")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_org_secrets(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::dependabot::list_org_secrets(
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
    let request = ::octoforge::dependabot::get_org_public_key(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_org_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::dependabot::get_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_or_update_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_org_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::dependabot::delete_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_selected_repos_for_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn set_selected_repos_for_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::dependabot::set_selected_repos_for_org_secret(
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
    let request = ::octoforge::dependabot::add_selected_repo_to_org_secret(
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
    let request = ::octoforge::dependabot::remove_selected_repo_from_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_alerts_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_alert(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::dependabot::get_alert(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("alert_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_alert(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_repo_secrets(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_public_key(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::dependabot::get_repo_public_key(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::dependabot::get_repo_secret(
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_repo_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::dependabot::delete_repo_secret(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}
