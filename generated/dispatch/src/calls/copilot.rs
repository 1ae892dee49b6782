// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `copilot` as a user calls them.

use octoforge_runtime::{Date, Map};
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "copilot/copilot-enterprise-one-day-usage-metrics",
        |given, client| Ok(
            call::sent(
                copilot_enterprise_one_day_usage_metrics(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/copilot-enterprise-usage-metrics",
        |given, client| Ok(
            call::sent(copilot_enterprise_usage_metrics(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot/copilot-enterprise-repos-one-day-report",
        |given, client| Ok(
            call::sent(
                copilot_enterprise_repos_one_day_report(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/copilot-enterprise-user-teams-one-day-report",
        |given, client| Ok(
            call::sent(
                copilot_enterprise_user_teams_one_day_report(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/copilot-users-one-day-usage-metrics",
        |given, client| Ok(
            call::sent(
                copilot_users_one_day_usage_metrics(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/copilot-users-usage-metrics",
        |given, client| Ok(
            call::sent(copilot_users_usage_metrics(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot/set-enterprise-coding-agent-policy",
        |given, client| Ok(
            call::sent(
                set_enterprise_coding_agent_policy(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "copilot/add-organizations-to-enterprise-coding-agent-policy",
        |given, client| Ok(
            call::sent(
                add_organizations_to_enterprise_coding_agent_policy(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "copilot/remove-organizations-from-enterprise-coding-agent-policy",
        |given, client| Ok(
            call::sent(
                remove_organizations_from_enterprise_coding_agent_policy(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "copilot/get-copilot-organization-details",
        |given, client| Ok(
            call::sent(get_copilot_organization_details(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "copilot/list-copilot-seats",
            |given, client| Ok(
                call::sent(list_copilot_seats(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_copilot_seats(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_copilot_seats(given)?.items(client))),
        ),
    Call::of(
        "copilot/add-copilot-seats-for-teams",
        |given, client| Ok(
            call::sent(add_copilot_seats_for_teams(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot/cancel-copilot-seat-assignment-for-teams",
        |given, client| Ok(
            call::sent(
                cancel_copilot_seat_assignment_for_teams(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/add-copilot-seats-for-users",
        |given, client| Ok(
            call::sent(add_copilot_seats_for_users(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot/cancel-copilot-seat-assignment-for-users",
        |given, client| Ok(
            call::sent(
                cancel_copilot_seat_assignment_for_users(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/get-copilot-coding-agent-permissions-organization",
        |given, client| Ok(
            call::sent(
                get_copilot_coding_agent_permissions_organization(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/set-copilot-coding-agent-permissions-organization",
        |given, client| Ok(
            call::sent(
                set_copilot_coding_agent_permissions_organization(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "copilot/list-copilot-coding-agent-selected-repositories-for-organization",
            |given, client| Ok(
                call::sent(
                    list_copilot_coding_agent_selected_repositories_for_organization(
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
                    list_copilot_coding_agent_selected_repositories_for_organization(
                            given,
                        )?
                        .pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_copilot_coding_agent_selected_repositories_for_organization(
                            given,
                        )?
                        .items(client),
                ),
            ),
        ),
    Call::of(
        "copilot/set-copilot-coding-agent-selected-repositories-for-organization",
        |given, client| Ok(
            call::sent(
                set_copilot_coding_agent_selected_repositories_for_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "copilot/enable-copilot-coding-agent-for-repository-in-organization",
        |given, client| Ok(
            call::sent(
                enable_copilot_coding_agent_for_repository_in_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "copilot/disable-copilot-coding-agent-for-repository-in-organization",
        |given, client| Ok(
            call::sent(
                disable_copilot_coding_agent_for_repository_in_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "copilot/copilot-content-exclusion-for-organization",
        |given, client| Ok(
            call::sent(
                copilot_content_exclusion_for_organization(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/set-copilot-content-exclusion-for-organization",
        |given, client| Ok(
            call::sent(
                set_copilot_content_exclusion_for_organization(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/copilot-organization-one-day-usage-metrics",
        |given, client| Ok(
            call::sent(
                copilot_organization_one_day_usage_metrics(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/copilot-organization-usage-metrics",
        |given, client| Ok(
            call::sent(
                copilot_organization_usage_metrics(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/copilot-organization-repos-one-day-report",
        |given, client| Ok(
            call::sent(
                copilot_organization_repos_one_day_report(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/copilot-organization-user-teams-one-day-report",
        |given, client| Ok(
            call::sent(
                copilot_organization_user_teams_one_day_report(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/copilot-organization-users-one-day-usage-metrics",
        |given, client| Ok(
            call::sent(
                copilot_organization_users_one_day_usage_metrics(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/copilot-organization-users-usage-metrics",
        |given, client| Ok(
            call::sent(
                copilot_organization_users_usage_metrics(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "copilot/get-copilot-seat-details-for-user",
        |given, client| Ok(
            call::sent(get_copilot_seat_details_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot/get-copilot-cloud-agent-configuration",
        |given, client| Ok(
            call::sent(
                get_copilot_cloud_agent_configuration(given)?.send(client),
                Got::json,
            ),
        ),
    ),
];

#[inline]
fn copilot_enterprise_one_day_usage_metrics(
    given: &Arguments,
) -> Result<::octoforge::copilot::CopilotEnterpriseOneDayUsageMetrics, Fault> {
    Ok(
        ::octoforge::copilot::copilot_enterprise_one_day_usage_metrics(
            given.path::<String>("enterprise")?,
            given.query::<Date>("day")?,
        ),
    )
}

#[inline]
fn copilot_enterprise_usage_metrics(
    given: &Arguments,
) -> Result<::octoforge::copilot::CopilotEnterpriseUsageMetrics, Fault> {
    Ok(
        ::octoforge::copilot::copilot_enterprise_usage_metrics(
            given.path::<String>("enterprise")?,
        ),
    )
}

#[inline]
fn copilot_enterprise_repos_one_day_report(
    given: &Arguments,
) -> Result<::octoforge::copilot::CopilotEnterpriseReposOneDayReport, Fault> {
    Ok(
        ::octoforge::copilot::copilot_enterprise_repos_one_day_report(
            given.path::<String>("enterprise")?,
            given.query::<Date>("day")?,
        ),
    )
}

#[inline]
fn copilot_enterprise_user_teams_one_day_report(
    given: &Arguments,
) -> Result<::octoforge::copilot::CopilotEnterpriseUserTeamsOneDayReport, Fault> {
    Ok(
        ::octoforge::copilot::copilot_enterprise_user_teams_one_day_report(
            given.path::<String>("enterprise")?,
            given.query::<Date>("day")?,
        ),
    )
}

#[inline]
fn copilot_users_one_day_usage_metrics(
    given: &Arguments,
) -> Result<::octoforge::copilot::CopilotUsersOneDayUsageMetrics, Fault> {
    Ok(
        ::octoforge::copilot::copilot_users_one_day_usage_metrics(
            given.path::<String>("enterprise")?,
            given.query::<Date>("day")?,
        ),
    )
}

#[inline]
fn copilot_users_usage_metrics(
    given: &Arguments,
) -> Result<::octoforge::copilot::CopilotUsersUsageMetrics, Fault> {
    Ok(
        ::octoforge::copilot::copilot_users_usage_metrics(
            given.path::<String>("enterprise")?,
        ),
    )
}

#[inline]
fn set_enterprise_coding_agent_policy(
    given: &Arguments,
) -> Result<::octoforge::copilot::SetEnterpriseCodingAgentPolicy, Fault> {
    Ok(
        ::octoforge::copilot::set_enterprise_coding_agent_policy(
            given.path::<String>("enterprise")?,
            given
                .member::<
                    ::octoforge::copilot::SetEnterpriseCodingAgentPolicyBodyPolicyState,
                >("policy_state")?,
        ),
    )
}

#[inline]
fn add_organizations_to_enterprise_coding_agent_policy(
    given: &Arguments,
) -> Result<::octoforge::copilot::AddOrganizationsToEnterpriseCodingAgentPolicy, Fault> {
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
    Ok(request)
}

#[inline]
fn remove_organizations_from_enterprise_coding_agent_policy(
    given: &Arguments,
) -> Result<
    ::octoforge::copilot::RemoveOrganizationsFromEnterpriseCodingAgentPolicy,
    Fault,
> {
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
    Ok(request)
}

#[inline]
fn get_copilot_organization_details(
    given: &Arguments,
) -> Result<::octoforge::copilot::GetCopilotOrganizationDetails, Fault> {
    Ok(
        ::octoforge::copilot::get_copilot_organization_details(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn list_copilot_seats(
    given: &Arguments,
) -> Result<::octoforge::copilot::ListCopilotSeats, Fault> {
    let mut request = ::octoforge::copilot::list_copilot_seats(
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
fn add_copilot_seats_for_teams(
    given: &Arguments,
) -> Result<::octoforge::copilot::AddCopilotSeatsForTeams, Fault> {
    Ok(
        ::octoforge::copilot::add_copilot_seats_for_teams(
            given.path::<String>("org")?,
            given.member::<Vec<String>>("selected_teams")?,
        ),
    )
}

#[inline]
fn cancel_copilot_seat_assignment_for_teams(
    given: &Arguments,
) -> Result<::octoforge::copilot::CancelCopilotSeatAssignmentForTeams, Fault> {
    Ok(
        ::octoforge::copilot::cancel_copilot_seat_assignment_for_teams(
            given.path::<String>("org")?,
            given.member::<Vec<String>>("selected_teams")?,
        ),
    )
}

#[inline]
fn add_copilot_seats_for_users(
    given: &Arguments,
) -> Result<::octoforge::copilot::AddCopilotSeatsForUsers, Fault> {
    Ok(
        ::octoforge::copilot::add_copilot_seats_for_users(
            given.path::<String>("org")?,
            given.member::<Vec<String>>("selected_usernames")?,
        ),
    )
}

#[inline]
fn cancel_copilot_seat_assignment_for_users(
    given: &Arguments,
) -> Result<::octoforge::copilot::CancelCopilotSeatAssignmentForUsers, Fault> {
    Ok(
        ::octoforge::copilot::cancel_copilot_seat_assignment_for_users(
            given.path::<String>("org")?,
            given.member::<Vec<String>>("selected_usernames")?,
        ),
    )
}

#[inline]
fn get_copilot_coding_agent_permissions_organization(
    given: &Arguments,
) -> Result<::octoforge::copilot::GetCopilotCodingAgentPermissionsOrganization, Fault> {
    Ok(
        ::octoforge::copilot::get_copilot_coding_agent_permissions_organization(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn set_copilot_coding_agent_permissions_organization(
    given: &Arguments,
) -> Result<::octoforge::copilot::SetCopilotCodingAgentPermissionsOrganization, Fault> {
    Ok(
        ::octoforge::copilot::set_copilot_coding_agent_permissions_organization(
            given.path::<String>("org")?,
            given
                .member::<
                    ::octoforge::models::EnabledRepositories,
                >("enabled_repositories")?,
        ),
    )
}

#[inline]
fn list_copilot_coding_agent_selected_repositories_for_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::copilot::ListCopilotCodingAgentSelectedRepositoriesForOrganization,
    Fault,
> {
    let mut request = ::octoforge::copilot::list_copilot_coding_agent_selected_repositories_for_organization(
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
fn set_copilot_coding_agent_selected_repositories_for_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::copilot::SetCopilotCodingAgentSelectedRepositoriesForOrganization,
    Fault,
> {
    Ok(
        ::octoforge::copilot::set_copilot_coding_agent_selected_repositories_for_organization(
            given.path::<String>("org")?,
            given.member::<Vec<i64>>("selected_repository_ids")?,
        ),
    )
}

#[inline]
fn enable_copilot_coding_agent_for_repository_in_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::copilot::EnableCopilotCodingAgentForRepositoryInOrganization,
    Fault,
> {
    Ok(
        ::octoforge::copilot::enable_copilot_coding_agent_for_repository_in_organization(
            given.path::<String>("org")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn disable_copilot_coding_agent_for_repository_in_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::copilot::DisableCopilotCodingAgentForRepositoryInOrganization,
    Fault,
> {
    Ok(
        ::octoforge::copilot::disable_copilot_coding_agent_for_repository_in_organization(
            given.path::<String>("org")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn copilot_content_exclusion_for_organization(
    given: &Arguments,
) -> Result<::octoforge::copilot::CopilotContentExclusionForOrganization, Fault> {
    Ok(
        ::octoforge::copilot::copilot_content_exclusion_for_organization(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn set_copilot_content_exclusion_for_organization(
    given: &Arguments,
) -> Result<::octoforge::copilot::SetCopilotContentExclusionForOrganization, Fault> {
    Ok(
        ::octoforge::copilot::set_copilot_content_exclusion_for_organization(
            given.path::<String>("org")?,
            given
                .body::<
                    Map<
                        Vec<
                            ::octoforge::copilot::SetCopilotContentExclusionForOrganizationBodyValueItem,
                        >,
                    >,
                >()?,
        ),
    )
}

#[inline]
fn copilot_organization_one_day_usage_metrics(
    given: &Arguments,
) -> Result<::octoforge::copilot::CopilotOrganizationOneDayUsageMetrics, Fault> {
    Ok(
        ::octoforge::copilot::copilot_organization_one_day_usage_metrics(
            given.path::<String>("org")?,
            given.query::<Date>("day")?,
        ),
    )
}

#[inline]
fn copilot_organization_usage_metrics(
    given: &Arguments,
) -> Result<::octoforge::copilot::CopilotOrganizationUsageMetrics, Fault> {
    Ok(
        ::octoforge::copilot::copilot_organization_usage_metrics(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn copilot_organization_repos_one_day_report(
    given: &Arguments,
) -> Result<::octoforge::copilot::CopilotOrganizationReposOneDayReport, Fault> {
    Ok(
        ::octoforge::copilot::copilot_organization_repos_one_day_report(
            given.path::<String>("org")?,
            given.query::<Date>("day")?,
        ),
    )
}

#[inline]
fn copilot_organization_user_teams_one_day_report(
    given: &Arguments,
) -> Result<::octoforge::copilot::CopilotOrganizationUserTeamsOneDayReport, Fault> {
    Ok(
        ::octoforge::copilot::copilot_organization_user_teams_one_day_report(
            given.path::<String>("org")?,
            given.query::<Date>("day")?,
        ),
    )
}

#[inline]
fn copilot_organization_users_one_day_usage_metrics(
    given: &Arguments,
) -> Result<::octoforge::copilot::CopilotOrganizationUsersOneDayUsageMetrics, Fault> {
    Ok(
        ::octoforge::copilot::copilot_organization_users_one_day_usage_metrics(
            given.path::<String>("org")?,
            given.query::<Date>("day")?,
        ),
    )
}

#[inline]
fn copilot_organization_users_usage_metrics(
    given: &Arguments,
) -> Result<::octoforge::copilot::CopilotOrganizationUsersUsageMetrics, Fault> {
    Ok(
        ::octoforge::copilot::copilot_organization_users_usage_metrics(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn get_copilot_seat_details_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot::GetCopilotSeatDetailsForUser, Fault> {
    Ok(
        ::octoforge::copilot::get_copilot_seat_details_for_user(
            given.path::<String>("org")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn get_copilot_cloud_agent_configuration(
    given: &Arguments,
) -> Result<::octoforge::copilot::GetCopilotCloudAgentConfiguration, Fault> {
    Ok(
        ::octoforge::copilot::get_copilot_cloud_agent_configuration(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}
