// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints to manage Copilot using the REST API.

mod copilot_cloud_agent_management;
mod copilot_coding_agent_management;
mod copilot_content_exclusion_management;
mod copilot_usage_metrics;
mod copilot_user_management;

pub use self::copilot_cloud_agent_management::{
    GetCopilotCloudAgentConfiguration, GetCopilotCloudAgentConfigurationResponse,
    GetCopilotCloudAgentConfigurationResponseEnabledTools,
    get_copilot_cloud_agent_configuration,
};
pub use self::copilot_coding_agent_management::{
    AddOrganizationsToEnterpriseCodingAgentPolicy, CustomProperty,
    DisableCopilotCodingAgentForRepositoryInOrganization,
    EnableCopilotCodingAgentForRepositoryInOrganization,
    GetCopilotCodingAgentPermissionsOrganization,
    ListCopilotCodingAgentSelectedRepositoriesForOrganization,
    RemoveOrganizationsFromEnterpriseCodingAgentPolicy,
    RemoveOrganizationsFromEnterpriseCodingAgentPolicyBody,
    SetCopilotCodingAgentPermissionsOrganization,
    SetCopilotCodingAgentSelectedRepositoriesForOrganization,
    SetEnterpriseCodingAgentPolicy, SetEnterpriseCodingAgentPolicyBody,
    SetEnterpriseCodingAgentPolicyBodyPolicyState,
    add_organizations_to_enterprise_coding_agent_policy,
    disable_copilot_coding_agent_for_repository_in_organization,
    enable_copilot_coding_agent_for_repository_in_organization,
    get_copilot_coding_agent_permissions_organization,
    list_copilot_coding_agent_selected_repositories_for_organization,
    remove_organizations_from_enterprise_coding_agent_policy,
    set_copilot_coding_agent_permissions_organization,
    set_copilot_coding_agent_selected_repositories_for_organization,
    set_enterprise_coding_agent_policy,
};
pub use self::copilot_content_exclusion_management::{
    CopilotContentExclusionForOrganization, SetCopilotContentExclusionForOrganization,
    SetCopilotContentExclusionForOrganizationBodyValueItem,
    SetCopilotContentExclusionForOrganizationBodyValueItemIfAnyMatch,
    SetCopilotContentExclusionForOrganizationBodyValueItemIfNoneMatch,
    copilot_content_exclusion_for_organization,
    set_copilot_content_exclusion_for_organization,
};
pub use self::copilot_usage_metrics::{
    CopilotEnterpriseOneDayUsageMetrics, CopilotEnterpriseReposOneDayReport,
    CopilotEnterpriseUsageMetrics, CopilotEnterpriseUserTeamsOneDayReport,
    CopilotOrganizationOneDayUsageMetrics, CopilotOrganizationReposOneDayReport,
    CopilotOrganizationUsageMetrics, CopilotOrganizationUserTeamsOneDayReport,
    CopilotOrganizationUsersOneDayUsageMetrics, CopilotOrganizationUsersUsageMetrics,
    CopilotUsersOneDayUsageMetrics, CopilotUsersUsageMetrics,
    copilot_enterprise_one_day_usage_metrics, copilot_enterprise_repos_one_day_report,
    copilot_enterprise_usage_metrics, copilot_enterprise_user_teams_one_day_report,
    copilot_organization_one_day_usage_metrics,
    copilot_organization_repos_one_day_report, copilot_organization_usage_metrics,
    copilot_organization_user_teams_one_day_report,
    copilot_organization_users_one_day_usage_metrics,
    copilot_organization_users_usage_metrics, copilot_users_one_day_usage_metrics,
    copilot_users_usage_metrics,
};
pub use self::copilot_user_management::{
    AddCopilotSeatsForTeams, AddCopilotSeatsForTeamsResponse, AddCopilotSeatsForUsers,
    CancelCopilotSeatAssignmentForTeams, CancelCopilotSeatAssignmentForTeamsBody,
    CancelCopilotSeatAssignmentForTeamsResponse, CancelCopilotSeatAssignmentForUsers,
    GetCopilotOrganizationDetails, GetCopilotSeatDetailsForUser, ListCopilotSeats,
    ListCopilotSeatsResponse, add_copilot_seats_for_teams, add_copilot_seats_for_users,
    cancel_copilot_seat_assignment_for_teams, cancel_copilot_seat_assignment_for_users,
    get_copilot_organization_details, get_copilot_seat_details_for_user,
    list_copilot_seats,
};
