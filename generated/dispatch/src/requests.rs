// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/bodies.rs). Do not edit.

//! What is sent, by operation and media type.

use octoforge_runtime::Map;
use crate::Body;

/// What is sent, by operation and media type.
pub static REQUESTS: &[Body] = &[
    Body::of::<
        ::octoforge::agent_tasks::CreateTaskInRepoBody,
    >("agent-tasks/create-task-in-repo", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookConfig,
    >("apps/update-webhook-config-for-app", "", "application/json"),
    Body::of::<
        Option<::octoforge::apps::CreateInstallationAccessTokenBody>,
    >("apps/create-installation-access-token", "", "application/json"),
    Body::of::<
        ::octoforge::apps::DeleteAuthorizationBody,
    >("apps/delete-authorization", "", "application/json"),
    Body::of::<
        ::octoforge::apps::DeleteAuthorizationBody,
    >("apps/check-token", "", "application/json"),
    Body::of::<
        ::octoforge::apps::DeleteAuthorizationBody,
    >("apps/delete-token", "", "application/json"),
    Body::of::<
        ::octoforge::apps::DeleteAuthorizationBody,
    >("apps/reset-token", "", "application/json"),
    Body::of::<
        ::octoforge::apps::ScopeTokenBody,
    >("apps/scope-token", "", "application/json"),
    Body::of::<
        ::octoforge::credentials::RevokeBody,
    >("credentials/revoke", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsCacheRetentionLimitForEnterprise,
    >(
        "actions/set-actions-cache-retention-limit-for-enterprise",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsCacheStorageLimitForEnterprise,
    >("actions/set-actions-cache-storage-limit-for-enterprise", "", "application/json"),
    Body::of::<
        ::octoforge::models::OidcCustomPropertyInclusionInput,
    >(
        "oidc/create-oidc-custom-property-inclusion-for-enterprise",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::code_security::CreateConfigurationForEnterpriseBody,
    >("code-security/create-configuration-for-enterprise", "", "application/json"),
    Body::of::<
        ::octoforge::code_security::UpdateEnterpriseConfigurationBody,
    >("code-security/update-enterprise-configuration", "", "application/json"),
    Body::of::<
        ::octoforge::code_security::AttachEnterpriseConfigurationBody,
    >("code-security/attach-enterprise-configuration", "", "application/json"),
    Body::of::<
        ::octoforge::code_security::SetConfigurationAsDefaultForEnterpriseBody,
    >(
        "code-security/set-configuration-as-default-for-enterprise",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::copilot::SetEnterpriseCodingAgentPolicyBody,
    >("copilot/set-enterprise-coding-agent-policy", "", "application/json"),
    Body::of::<
        ::octoforge::copilot::RemoveOrganizationsFromEnterpriseCodingAgentPolicyBody,
    >(
        "copilot/add-organizations-to-enterprise-coding-agent-policy",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::copilot::RemoveOrganizationsFromEnterpriseCodingAgentPolicyBody,
    >(
        "copilot/remove-organizations-from-enterprise-coding-agent-policy",
        "",
        "application/json",
    ),
    Body::of::<
        Option<::octoforge::dependabot::UpdateRepositoryAccessForEnterpriseBody>,
    >("dependabot/update-repository-access-for-enterprise", "", "application/json"),
    Body::of::<
        ::octoforge::dependabot::SetRepositoryAccessDefaultLevelForEnterpriseBody,
    >(
        "dependabot/set-repository-access-default-level-for-enterprise",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::enterprise_teams::CreateBody,
    >("enterprise-teams/create", "", "application/json"),
    Body::of::<
        ::octoforge::enterprise_team_memberships::BulkAddBody,
    >("enterprise-team-memberships/bulk-add", "", "application/json"),
    Body::of::<
        ::octoforge::enterprise_team_memberships::BulkAddBody,
    >("enterprise-team-memberships/bulk-remove", "", "application/json"),
    Body::of::<
        ::octoforge::enterprise_team_organizations::BulkAddBody,
    >("enterprise-team-organizations/bulk-add", "", "application/json"),
    Body::of::<
        ::octoforge::enterprise_team_organizations::BulkAddBody,
    >("enterprise-team-organizations/bulk-remove", "", "application/json"),
    Body::of::<
        ::octoforge::enterprise_teams::UpdateBody,
    >("enterprise-teams/update", "", "application/json"),
    Body::of::<::octoforge::gists::CreateBody>("gists/create", "", "application/json"),
    Body::of::<
        Option<::octoforge::gists::UpdateBody>,
    >("gists/update", "", "application/json"),
    Body::of::<
        ::octoforge::models::GistsCreateCommentBody,
    >("gists/create-comment", "", "application/json"),
    Body::of::<
        ::octoforge::models::GistsCreateCommentBody,
    >("gists/update-comment", "", "application/json"),
    Body::of::<
        ::octoforge::markdown::RenderBody,
    >("markdown/render", "", "application/json"),
    Body::of::<String>("markdown/render-raw", "", "text/plain"),
    Body::of::<String>("markdown/render-raw", "", "text/x-markdown"),
    Body::of::<
        Option<::octoforge::activity::MarkNotificationsAsReadBody>,
    >("activity/mark-notifications-as-read", "", "application/json"),
    Body::of::<
        Option<::octoforge::activity::SetThreadSubscriptionBody>,
    >("activity/set-thread-subscription", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsCacheRetentionLimitForEnterprise,
    >(
        "actions/set-actions-cache-retention-limit-for-organization",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsCacheStorageLimitForEnterprise,
    >(
        "actions/set-actions-cache-storage-limit-for-organization",
        "",
        "application/json",
    ),
    Body::of::<
        Option<::octoforge::billing::CreateOrganizationBudgetBody>,
    >("billing/create-organization-budget", "", "application/json"),
    Body::of::<
        ::octoforge::billing::UpdateBudgetOrgBody,
    >("billing/update-budget-org", "", "application/json"),
    Body::of::<
        Option<::octoforge::orgs::UpdateBody>,
    >("orgs/update", "", "application/json"),
    Body::of::<
        ::octoforge::actions::CreateHostedRunnerForOrgBody,
    >("actions/create-hosted-runner-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::actions::UpdateHostedRunnerForOrgBody,
    >("actions/update-hosted-runner-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::models::OidcCustomPropertyInclusionInput,
    >("oidc/create-oidc-custom-property-inclusion-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::oidc::UpdateOidcCustomSubTemplateForOrgBody,
    >("oidc/update-oidc-custom-sub-template-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::actions::SetGithubActionsPermissionsOrganizationBody,
    >("actions/set-github-actions-permissions-organization", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsArtifactAndLogRetention,
    >(
        "actions/set-artifact-and-log-retention-settings-organization",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsForkPrContributorApproval,
    >(
        "actions/set-fork-pr-contributor-approval-permissions-organization",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsForkPrWorkflowsPrivateReposRequest,
    >(
        "actions/set-private-repo-fork-pr-workflows-settings-organization",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
    >(
        "actions/set-selected-repositories-enabled-github-actions-organization",
        "",
        "application/json",
    ),
    Body::of::<
        Option<::octoforge::models::SelectedActions>,
    >("actions/set-allowed-actions-organization", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSetSelfHostedRunnersPermissionsOrganizationBody,
    >(
        "actions/set-self-hosted-runners-permissions-organization",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
    >(
        "actions/set-selected-repositories-self-hosted-runners-organization",
        "",
        "application/json",
    ),
    Body::of::<
        Option<::octoforge::models::ActionsSetDefaultWorkflowPermissions>,
    >(
        "actions/set-github-actions-default-workflow-permissions-organization",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::actions::CreateSelfHostedRunnerGroupForOrgBody,
    >("actions/create-self-hosted-runner-group-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::actions::UpdateSelfHostedRunnerGroupForOrgBody,
    >("actions/update-self-hosted-runner-group-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
    >(
        "actions/set-repo-access-to-self-hosted-runner-group-in-org",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::actions::SetSelfHostedRunnersInGroupForOrgBody,
    >("actions/set-self-hosted-runners-in-group-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::actions::GenerateRunnerJitconfigForOrgBody,
    >("actions/generate-runner-jitconfig-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::actions::AddCustomLabelsToSelfHostedRunnerForOrgBody,
    >(
        "actions/set-custom-labels-for-self-hosted-runner-for-org",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::actions::AddCustomLabelsToSelfHostedRunnerForOrgBody,
    >("actions/add-custom-labels-to-self-hosted-runner-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::actions::CreateOrUpdateOrgSecretBody,
    >("actions/create-or-update-org-secret", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
    >("actions/set-selected-repos-for-org-secret", "", "application/json"),
    Body::of::<
        ::octoforge::models::CreateOrgVariableBody,
    >("actions/create-org-variable", "", "application/json"),
    Body::of::<
        ::octoforge::models::UpdateOrgVariableBody,
    >("actions/update-org-variable", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
    >("actions/set-selected-repos-for-org-variable", "", "application/json"),
    Body::of::<
        ::octoforge::agents::CreateOrUpdateOrgSecretBody,
    >("agents/create-or-update-org-secret", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
    >("agents/set-selected-repos-for-org-secret", "", "application/json"),
    Body::of::<
        ::octoforge::models::CreateOrgVariableBody,
    >("agents/create-org-variable", "", "application/json"),
    Body::of::<
        ::octoforge::models::UpdateOrgVariableBody,
    >("agents/update-org-variable", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
    >("agents/set-selected-repos-for-org-variable", "", "application/json"),
    Body::of::<
        ::octoforge::orgs::CreateArtifactDeploymentRecordBody,
    >("orgs/create-artifact-deployment-record", "", "application/json"),
    Body::of::<
        ::octoforge::orgs::SetClusterDeploymentRecordsBody,
    >("orgs/set-cluster-deployment-records", "", "application/json"),
    Body::of::<
        ::octoforge::orgs::CreateClusterDeploymentRecordsJobBody,
    >("orgs/create-cluster-deployment-records-job", "", "application/json"),
    Body::of::<
        ::octoforge::orgs::CreateArtifactStorageRecordBody,
    >("orgs/create-artifact-storage-record", "", "application/json"),
    Body::of::<
        ::octoforge::models::ListAttestationsBulkBody,
    >("orgs/list-attestations-bulk", "", "application/json"),
    Body::of::<
        ::octoforge::models::DeleteAttestationsBulkBody,
    >("orgs/delete-attestations-bulk", "", "application/json"),
    Body::of::<
        ::octoforge::campaigns::CreateCampaignBody,
    >("campaigns/create-campaign", "", "application/json"),
    Body::of::<
        ::octoforge::campaigns::UpdateCampaignBody,
    >("campaigns/update-campaign", "", "application/json"),
    Body::of::<
        ::octoforge::code_security::CreateConfigurationBody,
    >("code-security/create-configuration", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
    >("code-security/detach-configuration", "", "application/json"),
    Body::of::<
        ::octoforge::code_security::UpdateConfigurationBody,
    >("code-security/update-configuration", "", "application/json"),
    Body::of::<
        ::octoforge::code_security::AttachConfigurationBody,
    >("code-security/attach-configuration", "", "application/json"),
    Body::of::<
        ::octoforge::code_security::SetConfigurationAsDefaultForEnterpriseBody,
    >("code-security/set-configuration-as-default", "", "application/json"),
    Body::of::<
        ::octoforge::codespaces::SetCodespacesAccessBody,
    >("codespaces/set-codespaces-access", "", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesDeleteCodespacesAccessUsersBody,
    >("codespaces/set-codespaces-access-users", "", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesDeleteCodespacesAccessUsersBody,
    >("codespaces/delete-codespaces-access-users", "", "application/json"),
    Body::of::<
        ::octoforge::codespaces::CreateOrUpdateOrgSecretBody,
    >("codespaces/create-or-update-org-secret", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
    >("codespaces/set-selected-repos-for-org-secret", "", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::CreateForOrgBody,
    >("copilot-spaces/create-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::UpdateForOrgBody,
    >("copilot-spaces/update-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::AddCollaboratorForOrgBody,
    >("copilot-spaces/add-collaborator-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::UpdateCollaboratorForOrgBody,
    >("copilot-spaces/update-collaborator-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::CreateResourceForOrgBody,
    >("copilot-spaces/create-resource-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::UpdateResourceForOrgBody,
    >("copilot-spaces/update-resource-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::copilot::CancelCopilotSeatAssignmentForTeamsBody,
    >("copilot/add-copilot-seats-for-teams", "", "application/json"),
    Body::of::<
        ::octoforge::copilot::CancelCopilotSeatAssignmentForTeamsBody,
    >("copilot/cancel-copilot-seat-assignment-for-teams", "", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesDeleteCodespacesAccessUsersBody,
    >("copilot/add-copilot-seats-for-users", "", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesDeleteCodespacesAccessUsersBody,
    >("copilot/cancel-copilot-seat-assignment-for-users", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSetSelfHostedRunnersPermissionsOrganizationBody,
    >(
        "copilot/set-copilot-coding-agent-permissions-organization",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
    >(
        "copilot/set-copilot-coding-agent-selected-repositories-for-organization",
        "",
        "application/json",
    ),
    Body::of::<
        Map<
            Vec<
                ::octoforge::copilot::SetCopilotContentExclusionForOrganizationBodyValueItem,
            >,
        >,
    >("copilot/set-copilot-content-exclusion-for-organization", "", "application/json"),
    Body::of::<
        Option<::octoforge::dependabot::UpdateRepositoryAccessForEnterpriseBody>,
    >("dependabot/update-repository-access-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::dependabot::SetRepositoryAccessDefaultLevelForEnterpriseBody,
    >("dependabot/set-repository-access-default-level", "", "application/json"),
    Body::of::<
        ::octoforge::dependabot::CreateOrUpdateOrgSecretBody,
    >("dependabot/create-or-update-org-secret", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
    >("dependabot/set-selected-repos-for-org-secret", "", "application/json"),
    Body::of::<
        ::octoforge::orgs::CreateWebhookBody,
    >("orgs/create-webhook", "", "application/json"),
    Body::of::<
        Option<::octoforge::orgs::UpdateWebhookBody>,
    >("orgs/update-webhook", "", "application/json"),
    Body::of::<
        Option<::octoforge::models::WebhookConfig>,
    >("orgs/update-webhook-config-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionLimit,
    >("interactions/set-restrictions-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionsUpdatePullRequestCreationCapForOrgBody,
    >("interactions/update-pull-request-creation-cap-for-org", "", "application/json"),
    Body::of::<
        Option<::octoforge::orgs::CreateInvitationBody>,
    >("orgs/create-invitation", "", "application/json"),
    Body::of::<
        ::octoforge::models::OrganizationCreateIssueField,
    >("orgs/create-issue-field", "", "application/json"),
    Body::of::<
        ::octoforge::models::OrganizationUpdateIssueField,
    >("orgs/update-issue-field", "", "application/json"),
    Body::of::<
        ::octoforge::models::OrganizationCreateIssueType,
    >("orgs/create-issue-type", "", "application/json"),
    Body::of::<
        ::octoforge::models::OrganizationCreateIssueType,
    >("orgs/update-issue-type", "", "application/json"),
    Body::of::<
        Option<::octoforge::orgs::SetMembershipForUserBody>,
    >("orgs/set-membership-for-user", "", "application/json"),
    Body::of::<
        ::octoforge::models::MigrationsStartForOrgBody,
    >("migrations/start-for-org", "", "application/json"),
    Body::of::<
        Option<::octoforge::orgs::ConvertMemberToOutsideCollaboratorBody>,
    >("orgs/convert-member-to-outside-collaborator", "", "application/json"),
    Body::of::<
        ::octoforge::orgs::ReviewPatGrantRequestsInBulkBody,
    >("orgs/review-pat-grant-requests-in-bulk", "", "application/json"),
    Body::of::<
        ::octoforge::orgs::ReviewPatGrantRequestBody,
    >("orgs/review-pat-grant-request", "", "application/json"),
    Body::of::<
        ::octoforge::orgs::UpdatePatAccessesBody,
    >("orgs/update-pat-accesses", "", "application/json"),
    Body::of::<
        ::octoforge::orgs::UpdatePatAccessBody,
    >("orgs/update-pat-access", "", "application/json"),
    Body::of::<
        ::octoforge::private_registries::CreateOrgPrivateRegistryBody,
    >("private-registries/create-org-private-registry", "", "application/json"),
    Body::of::<
        ::octoforge::private_registries::UpdateOrgPrivateRegistryBody,
    >("private-registries/update-org-private-registry", "", "application/json"),
    Body::of::<
        ::octoforge::projects::CreateDraftItemForOrgBody,
    >("projects/create-draft-item-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::projects::AddFieldForOrgBody,
    >("projects/add-field-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::projects::AddItemForOrgBody,
    >("projects/add-item-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::projects::UpdateItemForOrgBody,
    >("projects/update-item-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::projects::CreateViewForOrgBody,
    >("projects/create-view-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::orgs::CustomPropertiesForReposCreateOrUpdateOrganizationDefinitionsBody,
    >(
        "orgs/custom-properties-for-repos-create-or-update-organization-definitions",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::CustomPropertySetPayload,
    >(
        "orgs/custom-properties-for-repos-create-or-update-organization-definition",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::orgs::CustomPropertiesForReposCreateOrUpdateOrganizationValuesBody,
    >(
        "orgs/custom-properties-for-repos-create-or-update-organization-values",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::repos::CreateInOrgBody,
    >("repos/create-in-org", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateOrgRulesetBody,
    >("repos/create-org-ruleset", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::UpdateOrgRulesetBody>,
    >("repos/update-org-ruleset", "", "application/json"),
    Body::of::<
        ::octoforge::secret_scanning::BulkCreateOrgCustomPatternsBody,
    >("secret-scanning/bulk-create-org-custom-patterns", "", "application/json"),
    Body::of::<
        ::octoforge::secret_scanning::BulkDeleteOrgCustomPatternsBody,
    >("secret-scanning/bulk-delete-org-custom-patterns", "", "application/json"),
    Body::of::<
        ::octoforge::models::SecretScanningCustomPatternToUpdate,
    >("secret-scanning/update-org-custom-pattern", "", "application/json"),
    Body::of::<
        ::octoforge::secret_scanning::UpdateOrgPatternConfigsBody,
    >("secret-scanning/update-org-pattern-configs", "", "application/json"),
    Body::of::<
        ::octoforge::orgs::SetImmutableReleasesSettingsBody,
    >("orgs/set-immutable-releases-settings", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
    >("orgs/set-immutable-releases-settings-repositories", "", "application/json"),
    Body::of::<
        ::octoforge::hosted_compute::CreateNetworkConfigurationForOrgBody,
    >("hosted-compute/create-network-configuration-for-org", "", "application/json"),
    Body::of::<
        ::octoforge::hosted_compute::UpdateNetworkConfigurationForOrgBody,
    >("hosted-compute/update-network-configuration-for-org", "", "application/json"),
    Body::of::<::octoforge::teams::CreateBody>("teams/create", "", "application/json"),
    Body::of::<
        Option<::octoforge::teams::UpdateInOrgBody>,
    >("teams/update-in-org", "", "application/json"),
    Body::of::<
        Option<::octoforge::teams::AddOrUpdateMembershipForUserInOrgBody>,
    >("teams/add-or-update-membership-for-user-in-org", "", "application/json"),
    Body::of::<
        Option<::octoforge::models::TeamsAddOrUpdateRepoPermissionsInOrgBody>,
    >("teams/add-or-update-repo-permissions-in-org", "", "application/json"),
    Body::of::<
        Option<::octoforge::orgs::EnableOrDisableSecurityProductOnAllOrgReposBody>,
    >(
        "orgs/enable-or-disable-security-product-on-all-org-repos",
        "",
        "application/json",
    ),
    Body::of::<
        Option<::octoforge::repos::UpdateBody>,
    >("repos/update", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsCacheRetentionLimitForEnterprise,
    >(
        "actions/set-actions-cache-retention-limit-for-repository",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsCacheStorageLimitForEnterprise,
    >("actions/set-actions-cache-storage-limit-for-repository", "", "application/json"),
    Body::of::<
        Option<::octoforge::actions::ReRunJobForWorkflowRunBody>,
    >("actions/re-run-job-for-workflow-run", "", "application/json"),
    Body::of::<
        ::octoforge::actions::SetCustomOidcSubClaimForRepoBody,
    >("actions/set-custom-oidc-sub-claim-for-repo", "", "application/json"),
    Body::of::<
        ::octoforge::actions::SetGithubActionsPermissionsRepositoryBody,
    >("actions/set-github-actions-permissions-repository", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsWorkflowAccessToRepository,
    >("actions/set-workflow-access-to-repository", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsArtifactAndLogRetention,
    >(
        "actions/set-artifact-and-log-retention-settings-repository",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsForkPrContributorApproval,
    >(
        "actions/set-fork-pr-contributor-approval-permissions-repository",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsForkPrWorkflowsPrivateReposRequest,
    >(
        "actions/set-private-repo-fork-pr-workflows-settings-repository",
        "",
        "application/json",
    ),
    Body::of::<
        Option<::octoforge::models::SelectedActions>,
    >("actions/set-allowed-actions-repository", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSetDefaultWorkflowPermissions,
    >(
        "actions/set-github-actions-default-workflow-permissions-repository",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::actions::GenerateRunnerJitconfigForOrgBody,
    >("actions/generate-runner-jitconfig-for-repo", "", "application/json"),
    Body::of::<
        ::octoforge::actions::AddCustomLabelsToSelfHostedRunnerForOrgBody,
    >(
        "actions/set-custom-labels-for-self-hosted-runner-for-repo",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::actions::AddCustomLabelsToSelfHostedRunnerForOrgBody,
    >(
        "actions/add-custom-labels-to-self-hosted-runner-for-repo",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::actions::ReviewCustomGatesForRunBody,
    >("actions/review-custom-gates-for-run", "", "application/json"),
    Body::of::<
        ::octoforge::actions::ReviewPendingDeploymentsForRunBody,
    >("actions/review-pending-deployments-for-run", "", "application/json"),
    Body::of::<
        Option<::octoforge::actions::ReRunWorkflowFailedJobsBody>,
    >("actions/re-run-workflow", "", "application/json"),
    Body::of::<
        Option<::octoforge::actions::ReRunWorkflowFailedJobsBody>,
    >("actions/re-run-workflow-failed-jobs", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsCreateOrUpdateRepoSecretBody,
    >("actions/create-or-update-repo-secret", "", "application/json"),
    Body::of::<
        ::octoforge::models::CreateRepoVariableBody,
    >("actions/create-repo-variable", "", "application/json"),
    Body::of::<
        ::octoforge::models::UpdateRepoVariableBody,
    >("actions/update-repo-variable", "", "application/json"),
    Body::of::<
        ::octoforge::actions::CreateWorkflowDispatchBody,
    >("actions/create-workflow-dispatch", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsCreateOrUpdateRepoSecretBody,
    >("agents/create-or-update-repo-secret", "", "application/json"),
    Body::of::<
        ::octoforge::models::CreateRepoVariableBody,
    >("agents/create-repo-variable", "", "application/json"),
    Body::of::<
        ::octoforge::models::UpdateRepoVariableBody,
    >("agents/update-repo-variable", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateAttestationBody,
    >("repos/create-attestation", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateAutolinkBody,
    >("repos/create-autolink", "", "application/json"),
    Body::of::<
        ::octoforge::repos::UpdateBranchProtectionBody,
    >("repos/update-branch-protection", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::UpdatePullRequestReviewProtectionBody>,
    >("repos/update-pull-request-review-protection", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::UpdateStatusCheckProtectionBody>,
    >("repos/update-status-check-protection", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::RemoveStatusCheckContextsBody>,
    >("repos/set-status-check-contexts", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::RemoveStatusCheckContextsBody>,
    >("repos/add-status-check-contexts", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::RemoveStatusCheckContextsBody>,
    >("repos/remove-status-check-contexts", "", "application/json"),
    Body::of::<
        ::octoforge::repos::RemoveAppAccessRestrictionsBody,
    >("repos/set-app-access-restrictions", "", "application/json"),
    Body::of::<
        ::octoforge::repos::RemoveAppAccessRestrictionsBody,
    >("repos/add-app-access-restrictions", "", "application/json"),
    Body::of::<
        ::octoforge::repos::RemoveAppAccessRestrictionsBody,
    >("repos/remove-app-access-restrictions", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::RemoveTeamAccessRestrictionsBody>,
    >("repos/set-team-access-restrictions", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::RemoveTeamAccessRestrictionsBody>,
    >("repos/add-team-access-restrictions", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::RemoveTeamAccessRestrictionsBody>,
    >("repos/remove-team-access-restrictions", "", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionLimitPullRequestBypassList,
    >("repos/set-user-access-restrictions", "", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionLimitPullRequestBypassList,
    >("repos/add-user-access-restrictions", "", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionLimitPullRequestBypassList,
    >("repos/remove-user-access-restrictions", "", "application/json"),
    Body::of::<
        ::octoforge::repos::RenameBranchBody,
    >("repos/rename-branch", "", "application/json"),
    Body::of::<::octoforge::checks::CreateBody>("checks/create", "", "application/json"),
    Body::of::<::octoforge::checks::UpdateBody>("checks/update", "", "application/json"),
    Body::of::<
        ::octoforge::checks::CreateSuiteBody,
    >("checks/create-suite", "", "application/json"),
    Body::of::<
        ::octoforge::models::CheckSuitePreferencePreferences,
    >("checks/set-suites-preferences", "", "application/json"),
    Body::of::<
        ::octoforge::models::CodeQualitySetupUpdate,
    >("code-quality/update-setup", "", "application/json"),
    Body::of::<
        ::octoforge::code_scanning::UpdateAlertBody,
    >("code-scanning/update-alert", "", "application/json"),
    Body::of::<
        Option<::octoforge::models::CodeScanningAutofixCommits>,
    >("code-scanning/commit-autofix", "", "application/json"),
    Body::of::<
        ::octoforge::code_scanning::CreateVariantAnalysisBody,
    >("code-scanning/create-variant-analysis", "", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningDefaultSetupUpdate,
    >("code-scanning/update-default-setup", "", "application/json"),
    Body::of::<
        ::octoforge::code_scanning::UploadSarifBody,
    >("code-scanning/upload-sarif", "", "application/json"),
    Body::of::<
        Option<::octoforge::codespaces::CreateWithRepoForAuthenticatedUserBody>,
    >("codespaces/create-with-repo-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesCreateOrUpdateRepoSecretBody,
    >("codespaces/create-or-update-repo-secret", "", "application/json"),
    Body::of::<
        Option<::octoforge::models::TeamsAddOrUpdateRepoPermissionsInOrgBody>,
    >("repos/add-collaborator", "", "application/json"),
    Body::of::<
        ::octoforge::models::GistsCreateCommentBody,
    >("repos/update-commit-comment", "", "application/json"),
    Body::of::<
        ::octoforge::reactions::CreateForCommitCommentBody,
    >("reactions/create-for-commit-comment", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateCommitCommentBody,
    >("repos/create-commit-comment", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateOrUpdateFileContentsBody,
    >("repos/create-or-update-file-contents", "", "application/json"),
    Body::of::<
        ::octoforge::repos::DeleteFileBody,
    >("repos/delete-file", "", "application/json"),
    Body::of::<
        ::octoforge::dependabot::UpdateAlertBody,
    >("dependabot/update-alert", "", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesCreateOrUpdateRepoSecretBody,
    >("dependabot/create-or-update-repo-secret", "", "application/json"),
    Body::of::<
        ::octoforge::models::Snapshot,
    >("dependency-graph/create-repository-snapshot", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateDeploymentBody,
    >("repos/create-deployment", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateDeploymentStatusBody,
    >("repos/create-deployment-status", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateDispatchEventBody,
    >("repos/create-dispatch-event", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::CreateOrUpdateEnvironmentBody>,
    >("repos/create-or-update-environment", "", "application/json"),
    Body::of::<
        ::octoforge::models::DeploymentBranchPolicyNamePatternWithType,
    >("repos/create-deployment-branch-policy", "", "application/json"),
    Body::of::<
        ::octoforge::models::DeploymentBranchPolicyNamePattern,
    >("repos/update-deployment-branch-policy", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateDeploymentProtectionRuleBody,
    >("repos/create-deployment-protection-rule", "", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsCreateOrUpdateRepoSecretBody,
    >("actions/create-or-update-environment-secret", "", "application/json"),
    Body::of::<
        ::octoforge::models::CreateRepoVariableBody,
    >("actions/create-environment-variable", "", "application/json"),
    Body::of::<
        ::octoforge::models::UpdateRepoVariableBody,
    >("actions/update-environment-variable", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::CreateForkBody>,
    >("repos/create-fork", "", "application/json"),
    Body::of::<
        ::octoforge::git::CreateBlobBody,
    >("git/create-blob", "", "application/json"),
    Body::of::<
        ::octoforge::git::CreateCommitBody,
    >("git/create-commit", "", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestStackBase,
    >("git/create-ref", "", "application/json"),
    Body::of::<
        ::octoforge::git::UpdateRefBody,
    >("git/update-ref", "", "application/json"),
    Body::of::<
        ::octoforge::git::CreateTagBody,
    >("git/create-tag", "", "application/json"),
    Body::of::<
        ::octoforge::git::CreateTreeBody,
    >("git/create-tree", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::CreateWebhookBody>,
    >("repos/create-webhook", "", "application/json"),
    Body::of::<
        ::octoforge::repos::UpdateWebhookBody,
    >("repos/update-webhook", "", "application/json"),
    Body::of::<
        Option<::octoforge::models::WebhookConfig>,
    >("repos/update-webhook-config-for-repo", "", "application/json"),
    Body::of::<
        ::octoforge::migrations::StartImportBody,
    >("migrations/start-import", "", "application/json"),
    Body::of::<
        Option<::octoforge::migrations::UpdateImportBody>,
    >("migrations/update-import", "", "application/json"),
    Body::of::<
        Option<::octoforge::models::MigrationsMapCommitAuthorBody>,
    >("migrations/map-commit-author", "", "application/json"),
    Body::of::<
        ::octoforge::migrations::SetLfsPreferenceBody,
    >("migrations/set-lfs-preference", "", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionLimit,
    >("interactions/set-restrictions-for-repo", "", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionLimitPullRequestBypassList,
    >("interactions/set-pull-request-bypass-list-for-repo", "", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionLimitPullRequestBypassList,
    >("interactions/remove-pull-request-bypass-list-for-repo", "", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionsUpdatePullRequestCreationCapForOrgBody,
    >("interactions/update-pull-request-creation-cap-for-repo", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::UpdateInvitationBody>,
    >("repos/update-invitation", "", "application/json"),
    Body::of::<::octoforge::issues::CreateBody>("issues/create", "", "application/json"),
    Body::of::<
        ::octoforge::models::GistsCreateCommentBody,
    >("issues/update-comment", "", "application/json"),
    Body::of::<
        ::octoforge::reactions::CreateForCommitCommentBody,
    >("reactions/create-for-issue-comment", "", "application/json"),
    Body::of::<
        Option<::octoforge::issues::UpdateBody>,
    >("issues/update", "", "application/json"),
    Body::of::<
        Option<::octoforge::issues::AddAssigneesBody>,
    >("issues/add-assignees", "", "application/json"),
    Body::of::<
        ::octoforge::issues::RemoveAssigneesBody,
    >("issues/remove-assignees", "", "application/json"),
    Body::of::<
        ::octoforge::models::GistsCreateCommentBody,
    >("issues/create-comment", "", "application/json"),
    Body::of::<
        ::octoforge::issues::AddBlockedByDependencyBody,
    >("issues/add-blocked-by-dependency", "", "application/json"),
    Body::of::<
        ::octoforge::issues::SetIssueFieldValuesBody,
    >("issues/set-issue-field-values", "", "application/json"),
    Body::of::<
        ::octoforge::issues::AddIssueFieldValuesBody,
    >("issues/add-issue-field-values", "", "application/json"),
    Body::of::<
        Option<::octoforge::issues::SetLabelsBody>,
    >("issues/set-labels", "", "application/json"),
    Body::of::<
        Option<::octoforge::issues::AddLabelsBody>,
    >("issues/add-labels", "", "application/json"),
    Body::of::<
        Option<::octoforge::issues::LockBody>,
    >("issues/lock", "", "application/json"),
    Body::of::<
        ::octoforge::reactions::CreateForCommitCommentBody,
    >("reactions/create-for-issue", "", "application/json"),
    Body::of::<
        ::octoforge::issues::RemoveSubIssueBody,
    >("issues/remove-sub-issue", "", "application/json"),
    Body::of::<
        ::octoforge::issues::AddSubIssueBody,
    >("issues/add-sub-issue", "", "application/json"),
    Body::of::<
        ::octoforge::issues::ReprioritizeSubIssueBody,
    >("issues/reprioritize-sub-issue", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateDeployKeyBody,
    >("repos/create-deploy-key", "", "application/json"),
    Body::of::<
        ::octoforge::issues::CreateLabelBody,
    >("issues/create-label", "", "application/json"),
    Body::of::<
        Option<::octoforge::issues::UpdateLabelBody>,
    >("issues/update-label", "", "application/json"),
    Body::of::<
        ::octoforge::repos::MergeUpstreamBody,
    >("repos/merge-upstream", "", "application/json"),
    Body::of::<::octoforge::repos::MergeBody>("repos/merge", "", "application/json"),
    Body::of::<
        ::octoforge::issues::CreateMilestoneBody,
    >("issues/create-milestone", "", "application/json"),
    Body::of::<
        Option<::octoforge::issues::UpdateMilestoneBody>,
    >("issues/update-milestone", "", "application/json"),
    Body::of::<
        Option<::octoforge::activity::MarkRepoNotificationsAsReadBody>,
    >("activity/mark-repo-notifications-as-read", "", "application/json"),
    Body::of::<
        ::octoforge::repos::UpdateInformationAboutPagesSiteBody,
    >("repos/update-information-about-pages-site", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::CreatePagesSiteBody>,
    >("repos/create-pages-site", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreatePagesDeploymentBody,
    >("repos/create-pages-deployment", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CustomPropertiesForReposCreateOrUpdateRepositoryValuesBody,
    >(
        "repos/custom-properties-for-repos-create-or-update-repository-values",
        "",
        "application/json",
    ),
    Body::of::<::octoforge::pulls::CreateBody>("pulls/create", "", "application/json"),
    Body::of::<
        ::octoforge::models::GistsCreateCommentBody,
    >("pulls/update-review-comment", "", "application/json"),
    Body::of::<
        ::octoforge::reactions::CreateForCommitCommentBody,
    >("reactions/create-for-pull-request-review-comment", "", "application/json"),
    Body::of::<
        Option<::octoforge::pulls::UpdateBody>,
    >("pulls/update", "", "application/json"),
    Body::of::<
        Option<::octoforge::codespaces::CreateWithPrForAuthenticatedUserBody>,
    >("codespaces/create-with-pr-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::pulls::CreateReviewCommentBody,
    >("pulls/create-review-comment", "", "application/json"),
    Body::of::<
        ::octoforge::models::GistsCreateCommentBody,
    >("pulls/create-reply-for-review-comment", "", "application/json"),
    Body::of::<
        Option<::octoforge::pulls::MergeBody>,
    >("pulls/merge", "", "application/json"),
    Body::of::<
        Option<::octoforge::pulls::MergeAsyncBody>,
    >("pulls/merge-async", "", "application/json"),
    Body::of::<
        Option<::octoforge::pulls::RequestReviewersBody>,
    >("pulls/request-reviewers", "", "application/json"),
    Body::of::<
        ::octoforge::pulls::RemoveRequestedReviewersBody,
    >("pulls/remove-requested-reviewers", "", "application/json"),
    Body::of::<
        Option<::octoforge::pulls::CreateReviewBody>,
    >("pulls/create-review", "", "application/json"),
    Body::of::<
        ::octoforge::models::GistsCreateCommentBody,
    >("pulls/update-review", "", "application/json"),
    Body::of::<
        ::octoforge::pulls::DismissReviewBody,
    >("pulls/dismiss-review", "", "application/json"),
    Body::of::<
        ::octoforge::pulls::SubmitReviewBody,
    >("pulls/submit-review", "", "application/json"),
    Body::of::<
        Option<::octoforge::pulls::UpdateBranchBody>,
    >("pulls/update-branch", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateReleaseBody,
    >("repos/create-release", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::UpdateReleaseAssetBody>,
    >("repos/update-release-asset", "", "application/json"),
    Body::of::<
        ::octoforge::repos::GenerateReleaseNotesBody,
    >("repos/generate-release-notes", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::UpdateReleaseBody>,
    >("repos/update-release", "", "application/json"),
    Body::of::<String>("repos/upload-release-asset", "", "application/octet-stream"),
    Body::of::<
        ::octoforge::reactions::CreateForReleaseBody,
    >("reactions/create-for-release", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateRepoRulesetBody,
    >("repos/create-repo-ruleset", "", "application/json"),
    Body::of::<
        Option<::octoforge::repos::UpdateRepoRulesetBody>,
    >("repos/update-repo-ruleset", "", "application/json"),
    Body::of::<
        ::octoforge::secret_scanning::UpdateAlertBody,
    >("secret-scanning/update-alert", "", "application/json"),
    Body::of::<
        ::octoforge::secret_scanning::BulkCreateOrgCustomPatternsBody,
    >("secret-scanning/bulk-create-repo-custom-patterns", "", "application/json"),
    Body::of::<
        ::octoforge::secret_scanning::BulkDeleteOrgCustomPatternsBody,
    >("secret-scanning/bulk-delete-repo-custom-patterns", "", "application/json"),
    Body::of::<
        ::octoforge::models::SecretScanningCustomPatternToUpdate,
    >("secret-scanning/update-repo-custom-pattern", "", "application/json"),
    Body::of::<
        ::octoforge::secret_scanning::CreatePushProtectionBypassBody,
    >("secret-scanning/create-push-protection-bypass", "", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryAdvisoryCreate,
    >("security-advisories/create-repository-advisory", "", "application/json"),
    Body::of::<
        ::octoforge::models::PrivateVulnerabilityReportCreate,
    >("security-advisories/create-private-vulnerability-report", "", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryAdvisoryUpdate,
    >("security-advisories/update-repository-advisory", "", "application/json"),
    Body::of::<
        ::octoforge::pulls::PullRequestStacksCreateBody,
    >("pull-request-stacks/create", "", "application/json"),
    Body::of::<
        ::octoforge::pulls::PullRequestStacksCreateBody,
    >("pull-request-stacks/add", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateCommitStatusBody,
    >("repos/create-commit-status", "", "application/json"),
    Body::of::<
        Option<::octoforge::activity::SetRepoSubscriptionBody>,
    >("activity/set-repo-subscription", "", "application/json"),
    Body::of::<
        ::octoforge::models::Topic,
    >("repos/replace-all-topics", "", "application/json"),
    Body::of::<
        ::octoforge::repos::TransferBody,
    >("repos/transfer", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateUsingTemplateBody,
    >("repos/create-using-template", "", "application/json"),
    Body::of::<
        ::octoforge::teams::UpdateLegacyBody,
    >("teams/update-legacy", "", "application/json"),
    Body::of::<
        Option<::octoforge::teams::AddOrUpdateMembershipForUserInOrgBody>,
    >("teams/add-or-update-membership-for-user-legacy", "", "application/json"),
    Body::of::<
        Option<::octoforge::teams::AddOrUpdateRepoPermissionsLegacyBody>,
    >("teams/add-or-update-repo-permissions-legacy", "", "application/json"),
    Body::of::<
        Option<::octoforge::users::UpdateAuthenticatedBody>,
    >("users/update-authenticated", "", "application/json"),
    Body::of::<
        ::octoforge::codespaces::CreateForAuthenticatedUserBody,
    >("codespaces/create-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::codespaces::CreateOrUpdateSecretForAuthenticatedUserBody,
    >(
        "codespaces/create-or-update-secret-for-authenticated-user",
        "",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
    >(
        "codespaces/set-repositories-for-secret-for-authenticated-user",
        "",
        "application/json",
    ),
    Body::of::<
        Option<::octoforge::codespaces::UpdateForAuthenticatedUserBody>,
    >("codespaces/update-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::codespaces::PublishForAuthenticatedUserBody,
    >("codespaces/publish-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::users::SetPrimaryEmailVisibilityForAuthenticatedUserBody,
    >(
        "users/set-primary-email-visibility-for-authenticated-user",
        "",
        "application/json",
    ),
    Body::of::<
        Option<::octoforge::users::DeleteEmailForAuthenticatedUserBody>,
    >("users/add-email-for-authenticated-user", "", "application/json"),
    Body::of::<
        Option<::octoforge::users::DeleteEmailForAuthenticatedUserBody>,
    >("users/delete-email-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::users::CreateGpgKeyForAuthenticatedUserBody,
    >("users/create-gpg-key-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionLimit,
    >("interactions/set-restrictions-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::models::UsersCreatePublicSshKeyForAuthenticatedUserBody,
    >("users/create-public-ssh-key-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::orgs::UpdateMembershipForAuthenticatedUserBody,
    >("orgs/update-membership-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::models::MigrationsStartForOrgBody,
    >("migrations/start-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateForAuthenticatedUserBody,
    >("repos/create-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::users::DeleteSocialAccountForAuthenticatedUserBody,
    >("users/add-social-account-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::users::DeleteSocialAccountForAuthenticatedUserBody,
    >("users/delete-social-account-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::models::UsersCreatePublicSshKeyForAuthenticatedUserBody,
    >("users/create-ssh-signing-key-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::projects::CreateDraftItemForOrgBody,
    >("projects/create-draft-item-for-authenticated-user", "", "application/json"),
    Body::of::<
        ::octoforge::projects::CreateViewForOrgBody,
    >("projects/create-view-for-user", "", "application/json"),
    Body::of::<
        ::octoforge::models::ListAttestationsBulkBody,
    >("users/list-attestations-bulk", "", "application/json"),
    Body::of::<
        ::octoforge::models::DeleteAttestationsBulkBody,
    >("users/delete-attestations-bulk", "", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::CreateForUserBody,
    >("copilot-spaces/create-for-user", "", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::UpdateForUserBody,
    >("copilot-spaces/update-for-user", "", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::AddCollaboratorForOrgBody,
    >("copilot-spaces/add-collaborator-for-user", "", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::UpdateCollaboratorForOrgBody,
    >("copilot-spaces/update-collaborator-for-user", "", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::CreateResourceForOrgBody,
    >("copilot-spaces/create-resource-for-user", "", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::UpdateResourceForOrgBody,
    >("copilot-spaces/update-resource-for-user", "", "application/json"),
    Body::of::<
        ::octoforge::projects::AddFieldForUserBody,
    >("projects/add-field-for-user", "", "application/json"),
    Body::of::<
        ::octoforge::projects::AddItemForOrgBody,
    >("projects/add-item-for-user", "", "application/json"),
    Body::of::<
        ::octoforge::projects::UpdateItemForOrgBody,
    >("projects/update-item-for-user", "", "application/json"),
];
