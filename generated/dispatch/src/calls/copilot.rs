// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `copilot` as a user calls them.

use octoforge_runtime::{Date, Map};
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "copilot/copilot-enterprise-one-day-usage-metrics",
        copilot_enterprise_one_day_usage_metrics,
    ),
    Call::of(
        "copilot/copilot-enterprise-usage-metrics",
        copilot_enterprise_usage_metrics,
    ),
    Call::of(
        "copilot/copilot-enterprise-repos-one-day-report",
        copilot_enterprise_repos_one_day_report,
    ),
    Call::of(
        "copilot/copilot-enterprise-user-teams-one-day-report",
        copilot_enterprise_user_teams_one_day_report,
    ),
    Call::of(
        "copilot/copilot-users-one-day-usage-metrics",
        copilot_users_one_day_usage_metrics,
    ),
    Call::of("copilot/copilot-users-usage-metrics", copilot_users_usage_metrics),
    Call::of(
        "copilot/set-enterprise-coding-agent-policy",
        set_enterprise_coding_agent_policy,
    ),
    Call::of(
        "copilot/add-organizations-to-enterprise-coding-agent-policy",
        add_organizations_to_enterprise_coding_agent_policy,
    ),
    Call::of(
        "copilot/remove-organizations-from-enterprise-coding-agent-policy",
        remove_organizations_from_enterprise_coding_agent_policy,
    ),
    Call::of(
        "copilot/get-copilot-organization-details",
        get_copilot_organization_details,
    ),
    Call::of("copilot/list-copilot-seats", list_copilot_seats),
    Call::of("copilot/add-copilot-seats-for-teams", add_copilot_seats_for_teams),
    Call::of(
        "copilot/cancel-copilot-seat-assignment-for-teams",
        cancel_copilot_seat_assignment_for_teams,
    ),
    Call::of("copilot/add-copilot-seats-for-users", add_copilot_seats_for_users),
    Call::of(
        "copilot/cancel-copilot-seat-assignment-for-users",
        cancel_copilot_seat_assignment_for_users,
    ),
    Call::of(
        "copilot/get-copilot-coding-agent-permissions-organization",
        get_copilot_coding_agent_permissions_organization,
    ),
    Call::of(
        "copilot/set-copilot-coding-agent-permissions-organization",
        set_copilot_coding_agent_permissions_organization,
    ),
    Call::of(
        "copilot/list-copilot-coding-agent-selected-repositories-for-organization",
        list_copilot_coding_agent_selected_repositories_for_organization,
    ),
    Call::of(
        "copilot/set-copilot-coding-agent-selected-repositories-for-organization",
        set_copilot_coding_agent_selected_repositories_for_organization,
    ),
    Call::of(
        "copilot/enable-copilot-coding-agent-for-repository-in-organization",
        enable_copilot_coding_agent_for_repository_in_organization,
    ),
    Call::of(
        "copilot/disable-copilot-coding-agent-for-repository-in-organization",
        disable_copilot_coding_agent_for_repository_in_organization,
    ),
    Call::of(
        "copilot/copilot-content-exclusion-for-organization",
        copilot_content_exclusion_for_organization,
    ),
    Call::of(
        "copilot/set-copilot-content-exclusion-for-organization",
        set_copilot_content_exclusion_for_organization,
    ),
    Call::of(
        "copilot/copilot-organization-one-day-usage-metrics",
        copilot_organization_one_day_usage_metrics,
    ),
    Call::of(
        "copilot/copilot-organization-usage-metrics",
        copilot_organization_usage_metrics,
    ),
    Call::of(
        "copilot/copilot-organization-repos-one-day-report",
        copilot_organization_repos_one_day_report,
    ),
    Call::of(
        "copilot/copilot-organization-user-teams-one-day-report",
        copilot_organization_user_teams_one_day_report,
    ),
    Call::of(
        "copilot/copilot-organization-users-one-day-usage-metrics",
        copilot_organization_users_one_day_usage_metrics,
    ),
    Call::of(
        "copilot/copilot-organization-users-usage-metrics",
        copilot_organization_users_usage_metrics,
    ),
    Call::of(
        "copilot/get-copilot-seat-details-for-user",
        get_copilot_seat_details_for_user,
    ),
    Call::of(
        "copilot/get-copilot-cloud-agent-configuration",
        get_copilot_cloud_agent_configuration,
    ),
];

fn copilot_enterprise_one_day_usage_metrics(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::copilot_enterprise_one_day_usage_metrics(
        given.path::<String>("enterprise")?,
        given.query::<Date>("day")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn copilot_enterprise_usage_metrics(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::copilot_enterprise_usage_metrics(
        given.path::<String>("enterprise")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn copilot_enterprise_repos_one_day_report(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::copilot_enterprise_repos_one_day_report(
        given.path::<String>("enterprise")?,
        given.query::<Date>("day")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn copilot_enterprise_user_teams_one_day_report(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::copilot_enterprise_user_teams_one_day_report(
        given.path::<String>("enterprise")?,
        given.query::<Date>("day")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn copilot_users_one_day_usage_metrics(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::copilot_users_one_day_usage_metrics(
        given.path::<String>("enterprise")?,
        given.query::<Date>("day")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn copilot_users_usage_metrics(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::copilot_users_usage_metrics(
        given.path::<String>("enterprise")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_enterprise_coding_agent_policy(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::set_enterprise_coding_agent_policy(
        given.path::<String>("enterprise")?,
        given
            .member::<
                ::octoforge::copilot::SetEnterpriseCodingAgentPolicyBodyPolicyState,
            >("policy_state")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn add_organizations_to_enterprise_coding_agent_policy(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::copilot::add_organizations_to_enterprise_coding_agent_policy(
        given.path::<String>("enterprise")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("organizations")? {
        request = request.organizations(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::copilot::CustomProperty>,
        >("custom_properties")?
    {
        request = request.custom_properties(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_organizations_from_enterprise_coding_agent_policy(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::copilot::remove_organizations_from_enterprise_coding_agent_policy(
        given.path::<String>("enterprise")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("organizations")? {
        request = request.organizations(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::copilot::CustomProperty>,
        >("custom_properties")?
    {
        request = request.custom_properties(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_copilot_organization_details(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::get_copilot_organization_details(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_copilot_seats(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::copilot::list_copilot_seats(
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

fn add_copilot_seats_for_teams(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::add_copilot_seats_for_teams(
        given.path::<String>("org")?,
        given.member::<Vec<String>>("selected_teams")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn cancel_copilot_seat_assignment_for_teams(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::cancel_copilot_seat_assignment_for_teams(
        given.path::<String>("org")?,
        given.member::<Vec<String>>("selected_teams")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn add_copilot_seats_for_users(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::add_copilot_seats_for_users(
        given.path::<String>("org")?,
        given.member::<Vec<String>>("selected_usernames")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn cancel_copilot_seat_assignment_for_users(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::cancel_copilot_seat_assignment_for_users(
        given.path::<String>("org")?,
        given.member::<Vec<String>>("selected_usernames")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_copilot_coding_agent_permissions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::get_copilot_coding_agent_permissions_organization(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_copilot_coding_agent_permissions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::set_copilot_coding_agent_permissions_organization(
        given.path::<String>("org")?,
        given.member::<::octoforge::models::EnabledRepositories>("enabled_repositories")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_copilot_coding_agent_selected_repositories_for_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::copilot::list_copilot_coding_agent_selected_repositories_for_organization(
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

fn set_copilot_coding_agent_selected_repositories_for_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::set_copilot_coding_agent_selected_repositories_for_organization(
        given.path::<String>("org")?,
        given.member::<Vec<i64>>("selected_repository_ids")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn enable_copilot_coding_agent_for_repository_in_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::enable_copilot_coding_agent_for_repository_in_organization(
        given.path::<String>("org")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn disable_copilot_coding_agent_for_repository_in_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::disable_copilot_coding_agent_for_repository_in_organization(
        given.path::<String>("org")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn copilot_content_exclusion_for_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::copilot_content_exclusion_for_organization(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_copilot_content_exclusion_for_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::set_copilot_content_exclusion_for_organization(
        given.path::<String>("org")?,
        given
            .body::<
                Map<
                    Vec<
                        ::octoforge::copilot::SetCopilotContentExclusionForOrganizationBodyValueItem,
                    >,
                >,
            >()?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn copilot_organization_one_day_usage_metrics(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::copilot_organization_one_day_usage_metrics(
        given.path::<String>("org")?,
        given.query::<Date>("day")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn copilot_organization_usage_metrics(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::copilot_organization_usage_metrics(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn copilot_organization_repos_one_day_report(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::copilot_organization_repos_one_day_report(
        given.path::<String>("org")?,
        given.query::<Date>("day")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn copilot_organization_user_teams_one_day_report(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::copilot_organization_user_teams_one_day_report(
        given.path::<String>("org")?,
        given.query::<Date>("day")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn copilot_organization_users_one_day_usage_metrics(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::copilot_organization_users_one_day_usage_metrics(
        given.path::<String>("org")?,
        given.query::<Date>("day")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn copilot_organization_users_usage_metrics(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::copilot_organization_users_usage_metrics(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_copilot_seat_details_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::get_copilot_seat_details_for_user(
        given.path::<String>("org")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_copilot_cloud_agent_configuration(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot::get_copilot_cloud_agent_configuration(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}
