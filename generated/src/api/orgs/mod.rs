// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Interact with organizations.

mod api_insights;
mod artifact_metadata;
mod attestations;
mod blocking;
mod custom_properties;
mod issue_fields;
mod issue_types;
mod members;
mod organization_roles;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod orgs;
mod outside_collaborators;
mod personal_access_tokens;
mod rules;
mod security_managers;
mod webhooks;

pub use self::api_insights::{
    ApiInsightsGetRouteStatsByActor, ApiInsightsGetSubjectStats,
    ApiInsightsGetSummaryStats, ApiInsightsGetSummaryStatsByActor,
    ApiInsightsGetSummaryStatsByUser, ApiInsightsGetTimeStats,
    ApiInsightsGetTimeStatsByActor, ApiInsightsGetTimeStatsByUser,
    ApiInsightsGetUserStats, api_insights_get_route_stats_by_actor,
    api_insights_get_subject_stats, api_insights_get_summary_stats,
    api_insights_get_summary_stats_by_actor, api_insights_get_summary_stats_by_user,
    api_insights_get_time_stats, api_insights_get_time_stats_by_actor,
    api_insights_get_time_stats_by_user, api_insights_get_user_stats,
};
pub use self::artifact_metadata::{
    CreateArtifactDeploymentRecord, CreateArtifactDeploymentRecordBody,
    CreateArtifactStorageRecord, CreateArtifactStorageRecordBody,
    CreateArtifactStorageRecordBodyStatus, CreateArtifactStorageRecordResponse,
    CreateArtifactStorageRecordResponseStorageRecord, CreateClusterDeploymentRecordsJob,
    CreateClusterDeploymentRecordsJobBody, CreateClusterDeploymentRecordsJobResponse,
    DeployedDecommissioned, Deployment, GetClusterDeploymentRecordsJob,
    GetClusterDeploymentRecordsJobResponse, GetClusterDeploymentRecordsJobResponseStatus,
    ListArtifactDeploymentRecords, ListArtifactDeploymentRecordsResponse,
    ListArtifactStorageRecords, ListArtifactStorageRecordsResponse,
    ListArtifactStorageRecordsResponseStorageRecord, Response,
    SetClusterDeploymentRecords, SetClusterDeploymentRecordsBody,
    SetClusterDeploymentRecordsOutput, SetClusterDeploymentRecordsResponse,
    SetClusterDeploymentRecordsResponse403,
    SetClusterDeploymentRecordsResponse403Message,
    SetClusterDeploymentRecordsResponse404,
    SetClusterDeploymentRecordsResponse404Message,
    SetClusterDeploymentRecordsResponseError,
    SetClusterDeploymentRecordsResponseErrorCause,
    SetClusterDeploymentRecordsResponseErrorDeployment,
    create_artifact_deployment_record, create_artifact_storage_record,
    create_cluster_deployment_records_job, get_cluster_deployment_records_job,
    list_artifact_deployment_records, list_artifact_storage_records,
    set_cluster_deployment_records,
};
pub use self::attestations::{
    DeleteAttestationsBulk, DeleteAttestationsById, DeleteAttestationsBySubjectDigest,
    ListAttestationRepositories, ListAttestationRepositoriesResponseItem,
    ListAttestations, ListAttestationsBulk, ListAttestationsResponse,
    ListAttestationsResponseAttestation, delete_attestations_bulk,
    delete_attestations_by_id, delete_attestations_by_subject_digest,
    list_attestation_repositories, list_attestations, list_attestations_bulk,
};
pub use self::blocking::{
    BlockUser, CheckBlockedUser, ListBlockedUsers, UnblockUser, block_user,
    check_blocked_user, list_blocked_users, unblock_user,
};
pub use self::custom_properties::{
    CustomPropertiesForReposCreateOrUpdateOrganizationDefinition,
    CustomPropertiesForReposCreateOrUpdateOrganizationDefinitions,
    CustomPropertiesForReposCreateOrUpdateOrganizationDefinitionsBody,
    CustomPropertiesForReposCreateOrUpdateOrganizationValues,
    CustomPropertiesForReposCreateOrUpdateOrganizationValuesBody,
    CustomPropertiesForReposDeleteOrganizationDefinition,
    CustomPropertiesForReposGetOrganizationDefinition,
    CustomPropertiesForReposGetOrganizationDefinitions,
    CustomPropertiesForReposGetOrganizationValues,
    custom_properties_for_repos_create_or_update_organization_definition,
    custom_properties_for_repos_create_or_update_organization_definitions,
    custom_properties_for_repos_create_or_update_organization_values,
    custom_properties_for_repos_delete_organization_definition,
    custom_properties_for_repos_get_organization_definition,
    custom_properties_for_repos_get_organization_definitions,
    custom_properties_for_repos_get_organization_values,
};
pub use self::issue_fields::{
    CreateIssueField, DeleteIssueField, ListIssueFields, UpdateIssueField,
    create_issue_field, delete_issue_field, list_issue_fields, update_issue_field,
};
pub use self::issue_types::{
    CreateIssueType, DeleteIssueType, ListIssueTypes, UpdateIssueType, create_issue_type,
    delete_issue_type, list_issue_types, update_issue_type,
};
pub use self::members::{
    CancelInvitation, CheckMembershipForUser, CheckPublicMembershipForUser,
    CreateInvitation, CreateInvitationBody, CreateInvitationBodyRole,
    GetMembershipForAuthenticatedUser, GetMembershipForUser, ListFailedInvitations,
    ListInvitationTeams, ListMembers, ListMembersRole,
    ListMembershipsForAuthenticatedUser, ListPendingInvitations,
    ListPendingInvitationsInvitationSource, ListPendingInvitationsRole,
    ListPublicMembers, RemoveMember, RemoveMembershipForUser,
    RemovePublicMembershipForAuthenticatedUser, SetMembershipForUser,
    SetMembershipForUserBody, SetMembershipForUserBodyRole,
    SetPublicMembershipForAuthenticatedUser, UpdateMembershipForAuthenticatedUser,
    UpdateMembershipForAuthenticatedUserBody,
    UpdateMembershipForAuthenticatedUserBodyState, cancel_invitation,
    check_membership_for_user, check_public_membership_for_user, create_invitation,
    get_membership_for_authenticated_user, get_membership_for_user,
    list_failed_invitations, list_invitation_teams, list_members,
    list_memberships_for_authenticated_user, list_pending_invitations,
    list_public_members, remove_member, remove_membership_for_user,
    remove_public_membership_for_authenticated_user, set_membership_for_user,
    set_public_membership_for_authenticated_user,
    update_membership_for_authenticated_user,
};
pub use self::organization_roles::{
    AssignTeamToOrgRole, AssignUserToOrgRole, GetOrgRole, ListOrgRoleTeams,
    ListOrgRoleUsers, ListOrgRoles, ListOrgRolesResponse,
    ListOrganizationFineGrainedPermissions,
    ListOrganizationFineGrainedPermissionsResponseItem, RevokeAllOrgRolesTeam,
    RevokeAllOrgRolesUser, RevokeOrgRoleTeam, RevokeOrgRoleUser, assign_team_to_org_role,
    assign_user_to_org_role, get_org_role, list_org_role_teams, list_org_role_users,
    list_org_roles, list_organization_fine_grained_permissions,
    revoke_all_org_roles_team, revoke_all_org_roles_user, revoke_org_role_team,
    revoke_org_role_user,
};
#[expect(deprecated, reason = "passing on is no use; users are told")]
pub use self::orgs::{
    Delete, DisableSelectedRepositoryImmutableReleasesOrganization,
    EnableOrDisableSecurityProductOnAllOrgRepos,
    EnableOrDisableSecurityProductOnAllOrgReposBody,
    EnableSelectedRepositoryImmutableReleasesOrganization, Get,
    GetImmutableReleasesSettings, GetImmutableReleasesSettingsRepositories, List,
    ListAppInstallations, ListForAuthenticatedUser, ListForUser,
    SetImmutableReleasesSettings, SetImmutableReleasesSettingsBody,
    SetImmutableReleasesSettingsRepositories, Update, UpdateBody,
    UpdateBodyDefaultRepositoryPermission,
    UpdateBodyMembersAllowedRepositoryCreationType, UpdateResponse422, delete,
    disable_selected_repository_immutable_releases_organization,
    enable_or_disable_security_product_on_all_org_repos,
    enable_selected_repository_immutable_releases_organization, get,
    get_immutable_releases_settings, get_immutable_releases_settings_repositories, list,
    list_app_installations, list_for_authenticated_user, list_for_user,
    set_immutable_releases_settings, set_immutable_releases_settings_repositories, update,
};
pub use self::outside_collaborators::{
    ConvertMemberToOutsideCollaborator, ConvertMemberToOutsideCollaboratorBody,
    ListOutsideCollaborators, RemoveOutsideCollaborator,
    convert_member_to_outside_collaborator, list_outside_collaborators,
    remove_outside_collaborator,
};
pub use self::personal_access_tokens::{
    ApproveDeny, ListPatGrantRepositories, ListPatGrantRequestRepositories,
    ListPatGrantRequests, ListPatGrants, ReviewPatGrantRequest,
    ReviewPatGrantRequestBody, ReviewPatGrantRequestsInBulk,
    ReviewPatGrantRequestsInBulkBody, RevokeAction, UpdatePatAccess, UpdatePatAccessBody,
    UpdatePatAccesses, UpdatePatAccessesBody, list_pat_grant_repositories,
    list_pat_grant_request_repositories, list_pat_grant_requests, list_pat_grants,
    review_pat_grant_request, review_pat_grant_requests_in_bulk, update_pat_access,
    update_pat_accesses,
};
pub use self::rules::{
    GetOrgRulesetHistory, GetOrgRulesetVersion, get_org_ruleset_history,
    get_org_ruleset_version,
};
#[expect(deprecated, reason = "passing on is no use; users are told")]
pub use self::security_managers::{
    AddSecurityManagerTeam, ListSecurityManagerTeams, RemoveSecurityManagerTeam,
    add_security_manager_team, list_security_manager_teams, remove_security_manager_team,
};
pub use self::webhooks::{
    CreateWebhook, CreateWebhookBody, CreateWebhookBodyConfig, DeleteWebhook, GetWebhook,
    GetWebhookConfigForOrg, GetWebhookDelivery, ListWebhookDeliveries, ListWebhooks,
    PingWebhook, RedeliverWebhookDelivery, UpdateWebhook, UpdateWebhookBody,
    UpdateWebhookBodyConfig, UpdateWebhookConfigForOrg, create_webhook, delete_webhook,
    get_webhook, get_webhook_config_for_org, get_webhook_delivery,
    list_webhook_deliveries, list_webhooks, ping_webhook, redeliver_webhook_delivery,
    update_webhook, update_webhook_config_for_org,
};
