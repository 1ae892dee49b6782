// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `actions` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::actions as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::GetActionsCacheRetentionLimitForEnterprise>(),
    Shown::of::<of::SetActionsCacheRetentionLimitForEnterprise>(),
    Shown::of::<of::GetActionsCacheStorageLimitForEnterprise>(),
    Shown::of::<of::SetActionsCacheStorageLimitForEnterprise>(),
    Shown::of::<of::GetActionsCacheRetentionLimitForOrganization>(),
    Shown::of::<of::SetActionsCacheRetentionLimitForOrganization>(),
    Shown::of::<of::GetActionsCacheStorageLimitForOrganization>(),
    Shown::of::<of::SetActionsCacheStorageLimitForOrganization>(),
    Shown::of::<of::GetActionsCacheUsageForOrg>(),
    Shown::of::<of::GetActionsCacheUsageByRepoForOrg>(),
    Shown::of::<of::ListHostedRunnersForOrg>(),
    Shown::of::<of::CreateHostedRunnerForOrg>(),
    Shown::of::<of::ListCustomImagesForOrg>(),
    Shown::of::<of::GetCustomImageForOrg>(),
    Shown::of::<of::DeleteCustomImageFromOrg>(),
    Shown::of::<of::ListCustomImageVersionsForOrg>(),
    Shown::of::<of::GetCustomImageVersionForOrg>(),
    Shown::of::<of::DeleteCustomImageVersionFromOrg>(),
    Shown::of::<of::GetHostedRunnersGithubOwnedImagesForOrg>(),
    Shown::of::<of::GetHostedRunnersPartnerImagesForOrg>(),
    Shown::of::<of::GetHostedRunnersLimitsForOrg>(),
    Shown::of::<of::GetHostedRunnersMachineSpecsForOrg>(),
    Shown::of::<of::GetHostedRunnersPlatformsForOrg>(),
    Shown::of::<of::GetHostedRunnerForOrg>(),
    Shown::of::<of::DeleteHostedRunnerForOrg>(),
    Shown::of::<of::UpdateHostedRunnerForOrg>(),
    Shown::of::<of::GetGithubActionsPermissionsOrganization>(),
    Shown::of::<of::SetGithubActionsPermissionsOrganization>(),
    Shown::of::<of::GetArtifactAndLogRetentionSettingsOrganization>(),
    Shown::of::<of::SetArtifactAndLogRetentionSettingsOrganization>(),
    Shown::of::<of::GetForkPrContributorApprovalPermissionsOrganization>(),
    Shown::of::<of::SetForkPrContributorApprovalPermissionsOrganization>(),
    Shown::of::<of::GetPrivateRepoForkPrWorkflowsSettingsOrganization>(),
    Shown::of::<of::SetPrivateRepoForkPrWorkflowsSettingsOrganization>(),
    Shown::of::<of::ListSelectedRepositoriesEnabledGithubActionsOrganization>(),
    Shown::of::<of::SetSelectedRepositoriesEnabledGithubActionsOrganization>(),
    Shown::of::<of::EnableSelectedRepositoryGithubActionsOrganization>(),
    Shown::of::<of::DisableSelectedRepositoryGithubActionsOrganization>(),
    Shown::of::<of::GetAllowedActionsOrganization>(),
    Shown::of::<of::SetAllowedActionsOrganization>(),
    Shown::of::<of::GetSelfHostedRunnersPermissionsOrganization>(),
    Shown::of::<of::SetSelfHostedRunnersPermissionsOrganization>(),
    Shown::of::<of::ListSelectedRepositoriesSelfHostedRunnersOrganization>(),
    Shown::of::<of::SetSelectedRepositoriesSelfHostedRunnersOrganization>(),
    Shown::of::<of::EnableSelectedRepositorySelfHostedRunnersOrganization>(),
    Shown::of::<of::DisableSelectedRepositorySelfHostedRunnersOrganization>(),
    Shown::of::<of::GetGithubActionsDefaultWorkflowPermissionsOrganization>(),
    Shown::of::<of::SetGithubActionsDefaultWorkflowPermissionsOrganization>(),
    Shown::of::<of::ListSelfHostedRunnerGroupsForOrg>(),
    Shown::of::<of::CreateSelfHostedRunnerGroupForOrg>(),
    Shown::of::<of::GetSelfHostedRunnerGroupForOrg>(),
    Shown::of::<of::DeleteSelfHostedRunnerGroupFromOrg>(),
    Shown::of::<of::UpdateSelfHostedRunnerGroupForOrg>(),
    Shown::of::<of::ListGithubHostedRunnersInGroupForOrg>(),
    Shown::of::<of::ListRepoAccessToSelfHostedRunnerGroupInOrg>(),
    Shown::of::<of::SetRepoAccessToSelfHostedRunnerGroupInOrg>(),
    Shown::of::<of::AddRepoAccessToSelfHostedRunnerGroupInOrg>(),
    Shown::of::<of::RemoveRepoAccessToSelfHostedRunnerGroupInOrg>(),
    Shown::of::<of::ListSelfHostedRunnersInGroupForOrg>(),
    Shown::of::<of::SetSelfHostedRunnersInGroupForOrg>(),
    Shown::of::<of::AddSelfHostedRunnerToGroupForOrg>(),
    Shown::of::<of::RemoveSelfHostedRunnerFromGroupForOrg>(),
    Shown::of::<of::ListSelfHostedRunnersForOrg>(),
    Shown::of::<of::ListRunnerApplicationsForOrg>(),
    Shown::of::<of::GenerateRunnerJitconfigForOrg>(),
    Shown::of::<of::CreateRegistrationTokenForOrg>(),
    Shown::of::<of::CreateRemoveTokenForOrg>(),
    Shown::of::<of::GetSelfHostedRunnerForOrg>(),
    Shown::of::<of::DeleteSelfHostedRunnerFromOrg>(),
    Shown::of::<of::ListLabelsForSelfHostedRunnerForOrg>(),
    Shown::of::<of::SetCustomLabelsForSelfHostedRunnerForOrg>(),
    Shown::of::<of::AddCustomLabelsToSelfHostedRunnerForOrg>(),
    Shown::of::<of::RemoveAllCustomLabelsFromSelfHostedRunnerForOrg>(),
    Shown::of::<of::RemoveCustomLabelFromSelfHostedRunnerForOrg>(),
    Shown::of::<of::ListOrgSecrets>(),
    Shown::of::<of::GetOrgPublicKey>(),
    Shown::of::<of::GetOrgSecret>(),
    Shown::of::<of::CreateOrUpdateOrgSecret>(),
    Shown::of::<of::DeleteOrgSecret>(),
    Shown::of::<of::ListSelectedReposForOrgSecret>(),
    Shown::of::<of::SetSelectedReposForOrgSecret>(),
    Shown::of::<of::AddSelectedRepoToOrgSecret>(),
    Shown::of::<of::RemoveSelectedRepoFromOrgSecret>(),
    Shown::of::<of::ListOrgVariables>(),
    Shown::of::<of::CreateOrgVariable>(),
    Shown::of::<of::GetOrgVariable>(),
    Shown::of::<of::DeleteOrgVariable>(),
    Shown::of::<of::UpdateOrgVariable>(),
    Shown::of::<of::ListSelectedReposForOrgVariable>(),
    Shown::of::<of::SetSelectedReposForOrgVariable>(),
    Shown::of::<of::AddSelectedRepoToOrgVariable>(),
    Shown::of::<of::RemoveSelectedRepoFromOrgVariable>(),
    Shown::of::<of::ListArtifactsForRepo>(),
    Shown::of::<of::GetArtifact>(),
    Shown::of::<of::DeleteArtifact>(),
    Shown::of::<of::DownloadArtifact>(),
    Shown::of::<of::GetActionsCacheRetentionLimitForRepository>(),
    Shown::of::<of::SetActionsCacheRetentionLimitForRepository>(),
    Shown::of::<of::GetActionsCacheStorageLimitForRepository>(),
    Shown::of::<of::SetActionsCacheStorageLimitForRepository>(),
    Shown::of::<of::GetActionsCacheUsage>(),
    Shown::of::<of::GetActionsCacheList>(),
    Shown::of::<of::DeleteActionsCacheByKey>(),
    Shown::of::<of::DeleteActionsCacheById>(),
    Shown::of::<of::ListConcurrencyGroupsForRepository>(),
    Shown::of::<of::GetConcurrencyGroupForRepository>(),
    Shown::of::<of::GetJobForWorkflowRun>(),
    Shown::of::<of::DownloadJobLogsForWorkflowRun>(),
    Shown::of::<of::ReRunJobForWorkflowRun>(),
    Shown::of::<of::GetCustomOidcSubClaimForRepo>(),
    Shown::of::<of::SetCustomOidcSubClaimForRepo>(),
    Shown::of::<of::ListRepoOrganizationSecrets>(),
    Shown::of::<of::ListRepoOrganizationVariables>(),
    Shown::of::<of::GetGithubActionsPermissionsRepository>(),
    Shown::of::<of::SetGithubActionsPermissionsRepository>(),
    Shown::of::<of::GetWorkflowAccessToRepository>(),
    Shown::of::<of::SetWorkflowAccessToRepository>(),
    Shown::of::<of::GetArtifactAndLogRetentionSettingsRepository>(),
    Shown::of::<of::SetArtifactAndLogRetentionSettingsRepository>(),
    Shown::of::<of::GetForkPrContributorApprovalPermissionsRepository>(),
    Shown::of::<of::SetForkPrContributorApprovalPermissionsRepository>(),
    Shown::of::<of::GetPrivateRepoForkPrWorkflowsSettingsRepository>(),
    Shown::of::<of::SetPrivateRepoForkPrWorkflowsSettingsRepository>(),
    Shown::of::<of::GetAllowedActionsRepository>(),
    Shown::of::<of::SetAllowedActionsRepository>(),
    Shown::of::<of::GetGithubActionsDefaultWorkflowPermissionsRepository>(),
    Shown::of::<of::SetGithubActionsDefaultWorkflowPermissionsRepository>(),
    Shown::of::<of::ListSelfHostedRunnersForRepo>(),
    Shown::of::<of::ListRunnerApplicationsForRepo>(),
    Shown::of::<of::GenerateRunnerJitconfigForRepo>(),
    Shown::of::<of::CreateRegistrationTokenForRepo>(),
    Shown::of::<of::CreateRemoveTokenForRepo>(),
    Shown::of::<of::GetSelfHostedRunnerForRepo>(),
    Shown::of::<of::DeleteSelfHostedRunnerFromRepo>(),
    Shown::of::<of::ListLabelsForSelfHostedRunnerForRepo>(),
    Shown::of::<of::SetCustomLabelsForSelfHostedRunnerForRepo>(),
    Shown::of::<of::AddCustomLabelsToSelfHostedRunnerForRepo>(),
    Shown::of::<of::RemoveAllCustomLabelsFromSelfHostedRunnerForRepo>(),
    Shown::of::<of::RemoveCustomLabelFromSelfHostedRunnerForRepo>(),
    Shown::of::<of::ListWorkflowRunsForRepo>(),
    Shown::of::<of::GetWorkflowRun>(),
    Shown::of::<of::DeleteWorkflowRun>(),
    Shown::of::<of::GetReviewsForRun>(),
    Shown::of::<of::ApproveWorkflowRun>(),
    Shown::of::<of::ListWorkflowRunArtifacts>(),
    Shown::of::<of::GetWorkflowRunAttempt>(),
    Shown::of::<of::ListJobsForWorkflowRunAttempt>(),
    Shown::of::<of::DownloadWorkflowRunAttemptLogs>(),
    Shown::of::<of::CancelWorkflowRun>(),
    Shown::of::<of::ListConcurrencyGroupsForWorkflowRun>(),
    Shown::of::<of::ReviewCustomGatesForRun>(),
    Shown::of::<of::ForceCancelWorkflowRun>(),
    Shown::of::<of::ListJobsForWorkflowRun>(),
    Shown::of::<of::DownloadWorkflowRunLogs>(),
    Shown::of::<of::DeleteWorkflowRunLogs>(),
    Shown::of::<of::GetPendingDeploymentsForRun>(),
    Shown::of::<of::ReviewPendingDeploymentsForRun>(),
    Shown::of::<of::ReRunWorkflow>(),
    Shown::of::<of::ReRunWorkflowFailedJobs>(),
    Shown::of::<of::GetWorkflowRunUsage>(),
    Shown::of::<of::ListRepoSecrets>(),
    Shown::of::<of::GetRepoPublicKey>(),
    Shown::of::<of::GetRepoSecret>(),
    Shown::of::<of::CreateOrUpdateRepoSecret>(),
    Shown::of::<of::DeleteRepoSecret>(),
    Shown::of::<of::ListRepoVariables>(),
    Shown::of::<of::CreateRepoVariable>(),
    Shown::of::<of::GetRepoVariable>(),
    Shown::of::<of::DeleteRepoVariable>(),
    Shown::of::<of::UpdateRepoVariable>(),
    Shown::of::<of::ListRepoWorkflows>(),
    Shown::of::<of::GetWorkflow>(),
    Shown::of::<of::DisableWorkflow>(),
    Shown::of::<of::CreateWorkflowDispatch>(),
    Shown::of::<of::EnableWorkflow>(),
    Shown::of::<of::ListWorkflowRuns>(),
    Shown::of::<of::GetWorkflowUsage>(),
    Shown::of::<of::ListEnvironmentSecrets>(),
    Shown::of::<of::GetEnvironmentPublicKey>(),
    Shown::of::<of::GetEnvironmentSecret>(),
    Shown::of::<of::CreateOrUpdateEnvironmentSecret>(),
    Shown::of::<of::DeleteEnvironmentSecret>(),
    Shown::of::<of::ListEnvironmentVariables>(),
    Shown::of::<of::CreateEnvironmentVariable>(),
    Shown::of::<of::GetEnvironmentVariable>(),
    Shown::of::<of::DeleteEnvironmentVariable>(),
    Shown::of::<of::UpdateEnvironmentVariable>(),
];

impl Examples for of::GetActionsCacheRetentionLimitForEnterprise {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-cache-retention-limit",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_CACHE_RETENTION_LIMIT,
        },
    ];
}

impl Examples for of::SetActionsCacheRetentionLimitForEnterprise {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetActionsCacheStorageLimitForEnterprise {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-cache-storage-limit",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_CACHE_STORAGE_LIMIT,
        },
    ];
}

impl Examples for of::SetActionsCacheStorageLimitForEnterprise {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetActionsCacheRetentionLimitForOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-cache-retention-limit",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_CACHE_RETENTION_LIMIT,
        },
    ];
}

impl Examples for of::SetActionsCacheRetentionLimitForOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetActionsCacheStorageLimitForOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-cache-storage-limit",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_CACHE_STORAGE_LIMIT,
        },
    ];
}

impl Examples for of::SetActionsCacheStorageLimitForOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetActionsCacheUsageForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-cache-usage-org-enterprise",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_active_caches_size_in_bytes": 3344284,
  "total_active_caches_count": 5
}"#,
        },
    ];
}

impl Examples for of::GetActionsCacheUsageByRepoForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-actions-cache-usage-by-repo",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 2,
  "repository_cache_usages": [
    {
      "full_name": "octo-org/Hello-World",
      "active_caches_size_in_bytes": 2322142,
      "active_caches_count": 3
    },
    {
      "full_name": "octo-org/server",
      "active_caches_size_in_bytes": 1022142,
      "active_caches_count": 2
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::ListHostedRunnersForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-hosted-runner-paginated",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_HOSTED_RUNNER_PAGINATED,
        },
    ];
}

impl Examples for of::CreateHostedRunnerForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-hosted-runner",
            status: 201,
            media: "application/json",
            body: shown::ACTIONS_HOSTED_RUNNER,
        },
    ];
}

impl Examples for of::ListCustomImagesForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 1,
  "images": [
    {
      "id": 1,
      "platform": "linux-x64",
      "name": "CustomImage",
      "source": "custom",
      "versions_count": 4,
      "total_versions_size": 200,
      "latest_version": "1.3.0",
      "state": "Ready"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetCustomImageForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-hosted-runner-custom-image",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1,
  "platform": "linux-x64",
  "name": "CustomImage",
  "source": "custom",
  "versions_count": 4,
  "total_versions_size": 200,
  "latest_version": "1.3.0",
  "state": "Ready"
}"#,
        },
    ];
}

impl Examples for of::DeleteCustomImageFromOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListCustomImageVersionsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-hosted-runner-custom-image-versions",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 2,
  "image_versions": [
    {
      "version": "1.1.0",
      "size_gb": 75,
      "state": "Ready",
      "created_on": "2024-11-09T23:39:01Z"
    },
    {
      "version": "1.0.0",
      "size_gb": 75,
      "state": "Ready",
      "created_on": "2024-11-08T20:39:01Z"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetCustomImageVersionForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-hosted-runner-custom-image-version",
            status: 200,
            media: "application/json",
            body: r#"{
  "version": "1.0.0",
  "size_gb": 75,
  "state": "Ready",
  "created_on": "2024-11-08T20:39:01Z"
}"#,
        },
    ];
}

impl Examples for of::DeleteCustomImageVersionFromOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetHostedRunnersGithubOwnedImagesForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 1,
  "images": [
    {
      "id": "ubuntu-20.04",
      "platform": "linux-x64",
      "size_gb": 86,
      "display_name": "20.04",
      "source": "github"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetHostedRunnersPartnerImagesForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 1,
  "images": [
    {
      "id": "ubuntu-20.04",
      "platform": "linux-x64",
      "size_gb": 86,
      "display_name": "20.04",
      "source": "github"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetHostedRunnersLimitsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-hosted-runner-limits-default",
            status: 200,
            media: "application/json",
            body: r#"{
  "public_ips": {
    "current_usage": 17,
    "maximum": 50
  }
}"#,
        },
    ];
}

impl Examples for of::GetHostedRunnersMachineSpecsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 1,
  "machine_specs": [
    {
      "id": "4-core",
      "cpu_cores": 4,
      "memory_gb": 16,
      "storage_gb": 150
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetHostedRunnersPlatformsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 1,
  "platforms": [
    "linux-x64",
    "win-x64"
  ]
}"#,
        },
    ];
}

impl Examples for of::GetHostedRunnerForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-hosted-runner",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_HOSTED_RUNNER,
        },
    ];
}

impl Examples for of::DeleteHostedRunnerForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-hosted-runner",
            status: 202,
            media: "application/json",
            body: shown::ACTIONS_HOSTED_RUNNER,
        },
    ];
}

impl Examples for of::UpdateHostedRunnerForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-hosted-runner",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_HOSTED_RUNNER,
        },
    ];
}

impl Examples for of::GetGithubActionsPermissionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-organization-permissions",
            status: 200,
            media: "application/json",
            body: r#"{
  "enabled_repositories": "all",
  "allowed_actions": "selected",
  "selected_actions_url": "https://api.github.com/organizations/42/actions/permissions/selected-actions",
  "sha_pinning_required": true
}"#,
        },
    ];
}

impl Examples for of::SetGithubActionsPermissionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetArtifactAndLogRetentionSettingsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "response",
            status: 200,
            media: "application/json",
            body: r#"{
  "days": 90,
  "maximum_allowed_days": 365
}"#,
        },
    ];
}

impl Examples for of::SetArtifactAndLogRetentionSettingsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetForkPrContributorApprovalPermissionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-fork-pr-contributor-approval",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_FORK_PR_CONTRIBUTOR_APPROVAL,
        },
    ];
}

impl Examples for of::SetForkPrContributorApprovalPermissionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetPrivateRepoForkPrWorkflowsSettingsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-fork-pr-workflows-private-repos",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_FORK_PR_WORKFLOWS_PRIVATE_REPOS,
        },
    ];
}

impl Examples for of::SetPrivateRepoForkPrWorkflowsSettingsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListSelectedRepositoriesEnabledGithubActionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-paginated",
            status: 200,
            media: "application/json",
            body: shown::REPOSITORY_PAGINATED,
        },
    ];
}

impl Examples for of::SetSelectedRepositoriesEnabledGithubActionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::EnableSelectedRepositoryGithubActionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DisableSelectedRepositoryGithubActionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetAllowedActionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "selected-actions",
            status: 200,
            media: "application/json",
            body: shown::SELECTED_ACTIONS,
        },
    ];
}

impl Examples for of::SetAllowedActionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetSelfHostedRunnersPermissionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "response",
            status: 200,
            media: "application/json",
            body: r#"{
  "enabled_repositories": "selected",
  "selected_repositories_url": "http://api.github.localhost/organizations/1/actions/permissions/self-hosted-runners/repositories"
}"#,
        },
    ];
}

impl Examples for of::SetSelfHostedRunnersPermissionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListSelectedRepositoriesSelfHostedRunnersOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-paginated",
            status: 200,
            media: "application/json",
            body: shown::REPOSITORY_PAGINATED,
        },
    ];
}

impl Examples for of::SetSelectedRepositoriesSelfHostedRunnersOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::EnableSelectedRepositorySelfHostedRunnersOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DisableSelectedRepositorySelfHostedRunnersOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetGithubActionsDefaultWorkflowPermissionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-default-workflow-permissions",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS,
        },
    ];
}

impl Examples for of::SetGithubActionsDefaultWorkflowPermissionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListSelfHostedRunnerGroupsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-groups-org",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 3,
  "runner_groups": [
    {
      "id": 1,
      "name": "Default",
      "visibility": "all",
      "default": true,
      "runners_url": "https://api.github.com/orgs/octo-org/actions/runner_groups/1/runners",
      "inherited": false,
      "allows_public_repositories": true,
      "restricted_to_workflows": false,
      "selected_workflows": [],
      "workflow_restrictions_read_only": false
    },
    {
      "id": 2,
      "name": "octo-runner-group",
      "visibility": "selected",
      "default": false,
      "selected_repositories_url": "https://api.github.com/orgs/octo-org/actions/runner_groups/2/repositories",
      "runners_url": "https://api.github.com/orgs/octo-org/actions/runner_groups/2/runners",
      "inherited": true,
      "allows_public_repositories": true,
      "restricted_to_workflows": true,
      "selected_workflows": [
        "octo-org/octo-repo/.github/workflows/deploy.yaml@refs/heads/main"
      ],
      "workflow_restrictions_read_only": true
    },
    {
      "id": 3,
      "name": "expensive-hardware",
      "visibility": "private",
      "default": false,
      "runners_url": "https://api.github.com/orgs/octo-org/actions/runner_groups/3/runners",
      "inherited": false,
      "allows_public_repositories": true,
      "restricted_to_workflows": false,
      "selected_workflows": [
        "octo-org/octo-repo/.github/workflows/deploy.yaml@refs/heads/main"
      ],
      "workflow_restrictions_read_only": false
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::CreateSelfHostedRunnerGroupForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-group",
            status: 201,
            media: "application/json",
            body: shown::RUNNER_GROUP,
        },
    ];
}

impl Examples for of::GetSelfHostedRunnerGroupForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-group-item",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 2,
  "name": "octo-runner-group",
  "visibility": "selected",
  "default": false,
  "selected_repositories_url": "https://api.github.com/orgs/octo-org/actions/runner_groups/2/repositories",
  "runners_url": "https://api.github.com/orgs/octo-org/actions/runner_groups/2/runners",
  "hosted_runners_url": "https://api.github.com/orgs/octo-org/actions/runner_groups/2/hosted-runners",
  "network_configuration_id": "EC486D5D793175D7E3B29C27318D5C1AAE49A7833FC85F2E82C3D2C54AC7D3BA",
  "inherited": false,
  "allows_public_repositories": true,
  "restricted_to_workflows": true,
  "selected_workflows": [
    "octo-org/octo-repo/.github/workflows/deploy.yaml@refs/heads/main"
  ],
  "workflow_restrictions_read_only": false
}"#,
        },
    ];
}

impl Examples for of::DeleteSelfHostedRunnerGroupFromOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateSelfHostedRunnerGroupForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-group",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_GROUP,
        },
    ];
}

impl Examples for of::ListGithubHostedRunnersInGroupForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-hosted-runner-paginated",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_HOSTED_RUNNER_PAGINATED,
        },
    ];
}

impl Examples for of::ListRepoAccessToSelfHostedRunnerGroupInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "minimal-repository-paginated",
            status: 200,
            media: "application/json",
            body: shown::MINIMAL_REPOSITORY_PAGINATED,
        },
    ];
}

impl Examples for of::SetRepoAccessToSelfHostedRunnerGroupInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddRepoAccessToSelfHostedRunnerGroupInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveRepoAccessToSelfHostedRunnerGroupInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListSelfHostedRunnersInGroupForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-paginated",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_PAGINATED,
        },
    ];
}

impl Examples for of::SetSelfHostedRunnersInGroupForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddSelfHostedRunnerToGroupForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveSelfHostedRunnerFromGroupForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListSelfHostedRunnersForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-paginated",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_PAGINATED,
        },
    ];
}

impl Examples for of::ListRunnerApplicationsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-application-items",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_APPLICATION_ITEMS,
        },
    ];
}

impl Examples for of::GenerateRunnerJitconfigForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-jitconfig",
            status: 201,
            media: "application/json",
            body: shown::RUNNER_JITCONFIG,
        },
    ];
}

impl Examples for of::CreateRegistrationTokenForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "authentication-token",
            status: 201,
            media: "application/json",
            body: shown::AUTHENTICATION_TOKEN,
        },
    ];
}

impl Examples for of::CreateRemoveTokenForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "authentication-token-2",
            status: 201,
            media: "application/json",
            body: shown::AUTHENTICATION_TOKEN_2,
        },
    ];
}

impl Examples for of::GetSelfHostedRunnerForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner",
            status: 200,
            media: "application/json",
            body: shown::RUNNER,
        },
    ];
}

impl Examples for of::DeleteSelfHostedRunnerFromOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListLabelsForSelfHostedRunnerForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-labels",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_LABELS,
        },
    ];
}

impl Examples for of::SetCustomLabelsForSelfHostedRunnerForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-labels",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_LABELS,
        },
    ];
}

impl Examples for of::AddCustomLabelsToSelfHostedRunnerForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-labels",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_LABELS,
        },
    ];
}

impl Examples for of::RemoveAllCustomLabelsFromSelfHostedRunnerForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-labels-readonly",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_LABELS_READONLY,
        },
    ];
}

impl Examples for of::RemoveCustomLabelFromSelfHostedRunnerForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-labels",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_LABELS,
        },
    ];
}

impl Examples for of::ListOrgSecrets {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-actions-secret-paginated",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_ACTIONS_SECRET_PAGINATED,
        },
    ];
}

impl Examples for of::GetOrgPublicKey {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-public-key",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_PUBLIC_KEY,
        },
    ];
}

impl Examples for of::GetOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-actions-secret",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_ACTIONS_SECRET,
        },
    ];
}

impl Examples for of::CreateOrUpdateOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListSelectedReposForOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "public-repository-paginated",
            status: 200,
            media: "application/json",
            body: shown::PUBLIC_REPOSITORY_PAGINATED,
        },
    ];
}

impl Examples for of::SetSelectedReposForOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddSelectedRepoToOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveSelectedRepoFromOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListOrgVariables {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-actions-variables-paginated",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_ACTIONS_VARIABLES_PAGINATED,
        },
    ];
}

impl Examples for of::CreateOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
    ];
}

impl Examples for of::GetOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-actions-variable",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_ACTIONS_VARIABLE,
        },
    ];
}

impl Examples for of::DeleteOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListSelectedReposForOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "public-repository-paginated",
            status: 200,
            media: "application/json",
            body: shown::PUBLIC_REPOSITORY_PAGINATED,
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::SetSelectedReposForOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddSelectedRepoToOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveSelectedRepoFromOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListArtifactsForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "artifact-paginated",
            status: 200,
            media: "application/json",
            body: shown::ARTIFACT_PAGINATED,
        },
    ];
}

impl Examples for of::GetArtifact {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "artifact",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 11,
  "node_id": "MDg6QXJ0aWZhY3QxMQ==",
  "name": "Rails",
  "size_in_bytes": 556,
  "url": "https://api.github.com/repos/octo-org/octo-docs/actions/artifacts/11",
  "archive_download_url": "https://api.github.com/repos/octo-org/octo-docs/actions/artifacts/11/zip",
  "expired": false,
  "created_at": "2020-01-10T14:59:22Z",
  "expires_at": "2020-01-21T14:59:22Z",
  "updated_at": "2020-01-21T14:59:22Z",
  "digest": "sha256:cfc3236bdad15b5898bca8408945c9e19e1917da8704adc20eaa618444290a8c",
  "workflow_run": {
    "id": 2332938,
    "repository_id": 1296269,
    "head_repository_id": 1296269,
    "head_branch": "main",
    "head_sha": "328faa0536e6fef19753d9d91dc96a9931694ce3"
  }
}"#,
        },
    ];
}

impl Examples for of::DeleteArtifact {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DownloadArtifact {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 302,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetActionsCacheRetentionLimitForRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-cache-retention-limit",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_CACHE_RETENTION_LIMIT,
        },
    ];
}

impl Examples for of::SetActionsCacheRetentionLimitForRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetActionsCacheStorageLimitForRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-cache-storage-limit",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_CACHE_STORAGE_LIMIT,
        },
    ];
}

impl Examples for of::SetActionsCacheStorageLimitForRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetActionsCacheUsage {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-cache-usage",
            status: 200,
            media: "application/json",
            body: r#"{
  "full_name": "octo-org/Hello-World",
  "active_caches_size_in_bytes": 2322142,
  "active_caches_count": 3
}"#,
        },
    ];
}

impl Examples for of::GetActionsCacheList {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-cache-list",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_CACHE_LIST,
        },
    ];
}

impl Examples for of::DeleteActionsCacheByKey {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-cache-list",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_CACHE_LIST,
        },
    ];
}

impl Examples for of::DeleteActionsCacheById {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListConcurrencyGroupsForRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "concurrency-group-list",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 2,
  "concurrency_groups": [
    {
      "group_name": "deploy-prod",
      "group_url": "https://api.github.com/repos/octocat/Hello-World/actions/concurrency_groups/deploy-prod",
      "last_acquired_at": "2026-01-15T16:14:23Z"
    },
    {
      "group_name": "ci-build",
      "group_url": "https://api.github.com/repos/octocat/Hello-World/actions/concurrency_groups/ci-build",
      "last_acquired_at": "2026-01-15T16:13:55Z"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetConcurrencyGroupForRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "concurrency-group",
            status: 200,
            media: "application/json",
            body: r#"{
  "group_name": "deploy-prod",
  "group_url": "https://api.github.com/repos/octocat/Hello-World/actions/concurrency_groups/deploy-prod",
  "total_count": 3,
  "group_members": [
    {
      "run_id": 30433642,
      "run_name": "Deploy to production",
      "run_url": "https://api.github.com/repos/octocat/Hello-World/actions/runs/30433642",
      "run_html_url": "https://github.com/octocat/Hello-World/actions/runs/30433642",
      "status": "in_progress"
    },
    {
      "run_id": 30433643,
      "run_name": "Deploy to production",
      "run_url": "https://api.github.com/repos/octocat/Hello-World/actions/runs/30433643",
      "run_html_url": "https://github.com/octocat/Hello-World/actions/runs/30433643",
      "status": "pending"
    },
    {
      "run_id": 30433644,
      "run_name": "Deploy hotfix",
      "run_url": "https://api.github.com/repos/octocat/Hello-World/actions/runs/30433644",
      "run_html_url": "https://github.com/octocat/Hello-World/actions/runs/30433644",
      "job_id": 798245260,
      "job_name": "deploy",
      "job_url": "https://api.github.com/repos/octocat/Hello-World/actions/jobs/798245260",
      "job_html_url": "https://github.com/octocat/Hello-World/actions/runs/30433644/job/798245260",
      "status": "pending"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetJobForWorkflowRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "job",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 399444496,
  "run_id": 29679449,
  "run_url": "https://api.github.com/repos/octo-org/octo-repo/actions/runs/29679449",
  "node_id": "MDEyOldvcmtmbG93IEpvYjM5OTQ0NDQ5Ng==",
  "head_sha": "f83a356604ae3c5d03e1b46ef4d1ca77d64a90b0",
  "url": "https://api.github.com/repos/octo-org/octo-repo/actions/jobs/399444496",
  "html_url": "https://github.com/octo-org/octo-repo/runs/29679449/jobs/399444496",
  "status": "completed",
  "conclusion": "success",
  "started_at": "2020-01-20T17:42:40Z",
  "completed_at": "2020-01-20T17:44:39Z",
  "name": "build",
  "steps": [
    {
      "name": "Set up job",
      "status": "completed",
      "conclusion": "success",
      "number": 1,
      "started_at": "2020-01-20T09:42:40.000-08:00",
      "completed_at": "2020-01-20T09:42:41.000-08:00"
    },
    {
      "name": "Run actions/checkout@v2",
      "status": "completed",
      "conclusion": "success",
      "number": 2,
      "started_at": "2020-01-20T09:42:41.000-08:00",
      "completed_at": "2020-01-20T09:42:45.000-08:00"
    },
    {
      "name": "Set up Ruby",
      "status": "completed",
      "conclusion": "success",
      "number": 3,
      "started_at": "2020-01-20T09:42:45.000-08:00",
      "completed_at": "2020-01-20T09:42:45.000-08:00"
    },
    {
      "name": "Run actions/cache@v3",
      "status": "completed",
      "conclusion": "success",
      "number": 4,
      "started_at": "2020-01-20T09:42:45.000-08:00",
      "completed_at": "2020-01-20T09:42:48.000-08:00"
    },
    {
      "name": "Install Bundler",
      "status": "completed",
      "conclusion": "success",
      "number": 5,
      "started_at": "2020-01-20T09:42:48.000-08:00",
      "completed_at": "2020-01-20T09:42:52.000-08:00"
    },
    {
      "name": "Install Gems",
      "status": "completed",
      "conclusion": "success",
      "number": 6,
      "started_at": "2020-01-20T09:42:52.000-08:00",
      "completed_at": "2020-01-20T09:42:53.000-08:00"
    },
    {
      "name": "Run Tests",
      "status": "completed",
      "conclusion": "success",
      "number": 7,
      "started_at": "2020-01-20T09:42:53.000-08:00",
      "completed_at": "2020-01-20T09:42:59.000-08:00"
    },
    {
      "name": "Deploy to Heroku",
      "status": "completed",
      "conclusion": "success",
      "number": 8,
      "started_at": "2020-01-20T09:42:59.000-08:00",
      "completed_at": "2020-01-20T09:44:39.000-08:00"
    },
    {
      "name": "Post actions/cache@v3",
      "status": "completed",
      "conclusion": "success",
      "number": 16,
      "started_at": "2020-01-20T09:44:39.000-08:00",
      "completed_at": "2020-01-20T09:44:39.000-08:00"
    },
    {
      "name": "Complete job",
      "status": "completed",
      "conclusion": "success",
      "number": 17,
      "started_at": "2020-01-20T09:44:39.000-08:00",
      "completed_at": "2020-01-20T09:44:39.000-08:00"
    }
  ],
  "check_run_url": "https://api.github.com/repos/octo-org/octo-repo/check-runs/399444496",
  "labels": [
    "self-hosted",
    "foo",
    "bar"
  ],
  "runner_id": 1,
  "runner_name": "my runner",
  "runner_group_id": 2,
  "runner_group_name": "my runner group",
  "workflow_name": "CI",
  "head_branch": "main"
}"#,
        },
    ];
}

impl Examples for of::DownloadJobLogsForWorkflowRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 302,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ReRunJobForWorkflowRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
    ];
}

impl Examples for of::GetCustomOidcSubClaimForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "oidc-custom-sub-repo",
            status: 200,
            media: "application/json",
            body: r#"{
  "use_default": false,
  "include_claim_keys": [
    "repo",
    "context"
  ]
}"#,
        },
    ];
}

impl Examples for of::SetCustomOidcSubClaimForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
    ];
}

impl Examples for of::ListRepoOrganizationSecrets {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-secret-paginated",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_SECRET_PAGINATED,
        },
    ];
}

impl Examples for of::ListRepoOrganizationVariables {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-variables-paginated",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_VARIABLES_PAGINATED,
        },
    ];
}

impl Examples for of::GetGithubActionsPermissionsRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-repository-permissions",
            status: 200,
            media: "application/json",
            body: r#"{
  "enabled": true,
  "allowed_actions": "selected",
  "selected_actions_url": "https://api.github.com/repositories/42/actions/permissions/selected-actions",
  "sha_pinning_required": true
}"#,
        },
    ];
}

impl Examples for of::SetGithubActionsPermissionsRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetWorkflowAccessToRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-workflow-access-to-repository",
            status: 200,
            media: "application/json",
            body: r#"{
  "access_level": "organization"
}"#,
        },
    ];
}

impl Examples for of::SetWorkflowAccessToRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetArtifactAndLogRetentionSettingsRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "days": 90,
  "maximum_allowed_days": 365
}"#,
        },
    ];
}

impl Examples for of::SetArtifactAndLogRetentionSettingsRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetForkPrContributorApprovalPermissionsRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-fork-pr-contributor-approval",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_FORK_PR_CONTRIBUTOR_APPROVAL,
        },
    ];
}

impl Examples for of::SetForkPrContributorApprovalPermissionsRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetPrivateRepoForkPrWorkflowsSettingsRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-fork-pr-workflows-private-repos",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_FORK_PR_WORKFLOWS_PRIVATE_REPOS,
        },
    ];
}

impl Examples for of::SetPrivateRepoForkPrWorkflowsSettingsRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetAllowedActionsRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "selected-actions",
            status: 200,
            media: "application/json",
            body: shown::SELECTED_ACTIONS,
        },
    ];
}

impl Examples for of::SetAllowedActionsRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetGithubActionsDefaultWorkflowPermissionsRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-default-workflow-permissions",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS,
        },
    ];
}

impl Examples for of::SetGithubActionsDefaultWorkflowPermissionsRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListSelfHostedRunnersForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-paginated",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_PAGINATED,
        },
    ];
}

impl Examples for of::ListRunnerApplicationsForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-application-items",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_APPLICATION_ITEMS,
        },
    ];
}

impl Examples for of::GenerateRunnerJitconfigForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-jitconfig",
            status: 201,
            media: "application/json",
            body: shown::RUNNER_JITCONFIG,
        },
    ];
}

impl Examples for of::CreateRegistrationTokenForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "authentication-token",
            status: 201,
            media: "application/json",
            body: shown::AUTHENTICATION_TOKEN,
        },
    ];
}

impl Examples for of::CreateRemoveTokenForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "authentication-token-2",
            status: 201,
            media: "application/json",
            body: shown::AUTHENTICATION_TOKEN_2,
        },
    ];
}

impl Examples for of::GetSelfHostedRunnerForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner",
            status: 200,
            media: "application/json",
            body: shown::RUNNER,
        },
    ];
}

impl Examples for of::DeleteSelfHostedRunnerFromRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListLabelsForSelfHostedRunnerForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-labels",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_LABELS,
        },
    ];
}

impl Examples for of::SetCustomLabelsForSelfHostedRunnerForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-labels",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_LABELS,
        },
    ];
}

impl Examples for of::AddCustomLabelsToSelfHostedRunnerForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-labels",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_LABELS,
        },
    ];
}

impl Examples for of::RemoveAllCustomLabelsFromSelfHostedRunnerForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-labels-readonly",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_LABELS_READONLY,
        },
    ];
}

impl Examples for of::RemoveCustomLabelFromSelfHostedRunnerForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "runner-labels",
            status: 200,
            media: "application/json",
            body: shown::RUNNER_LABELS,
        },
    ];
}

impl Examples for of::ListWorkflowRunsForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "workflow-run-paginated",
            status: 200,
            media: "application/json",
            body: shown::WORKFLOW_RUN_PAGINATED,
        },
    ];
}

impl Examples for of::GetWorkflowRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "workflow-run",
            status: 200,
            media: "application/json",
            body: shown::WORKFLOW_RUN,
        },
    ];
}

impl Examples for of::DeleteWorkflowRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetReviewsForRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "environment-approvals-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "state": "approved",
    "comment": "Ship it!",
    "environments": [
      {
        "id": 161088068,
        "node_id": "MDExOkVudmlyb25tZW50MTYxMDg4MDY4",
        "name": "staging",
        "url": "https://api.github.com/repos/github/hello-world/environments/staging",
        "html_url": "https://github.com/github/hello-world/deployments/activity_log?environments_filter=staging",
        "created_at": "2020-11-23T22:00:40Z",
        "updated_at": "2020-11-23T22:00:40Z"
      }
    ],
    "user": {
      "login": "octocat",
      "id": 1,
      "node_id": "MDQ6VXNlcjE=",
      "avatar_url": "https://github.com/images/error/octocat_happy.gif",
      "gravatar_id": "",
      "url": "https://api.github.com/users/octocat",
      "html_url": "https://github.com/octocat",
      "followers_url": "https://api.github.com/users/octocat/followers",
      "following_url": "https://api.github.com/users/octocat/following{/other_user}",
      "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
      "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
      "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
      "organizations_url": "https://api.github.com/users/octocat/orgs",
      "repos_url": "https://api.github.com/users/octocat/repos",
      "events_url": "https://api.github.com/users/octocat/events{/privacy}",
      "received_events_url": "https://api.github.com/users/octocat/received_events",
      "type": "User",
      "site_admin": false
    }
  }
]"#,
        },
    ];
}

impl Examples for of::ApproveWorkflowRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
    ];
}

impl Examples for of::ListWorkflowRunArtifacts {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "artifact-paginated",
            status: 200,
            media: "application/json",
            body: shown::ARTIFACT_PAGINATED,
        },
    ];
}

impl Examples for of::GetWorkflowRunAttempt {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "workflow-run",
            status: 200,
            media: "application/json",
            body: shown::WORKFLOW_RUN,
        },
    ];
}

impl Examples for of::ListJobsForWorkflowRunAttempt {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "job-paginated",
            status: 200,
            media: "application/json",
            body: shown::JOB_PAGINATED,
        },
    ];
}

impl Examples for of::DownloadWorkflowRunAttemptLogs {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 302,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CancelWorkflowRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: "null",
        },
    ];
}

impl Examples for of::ListConcurrencyGroupsForWorkflowRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "concurrency-group-run-list",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 2,
  "concurrency_groups": [
    {
      "group_name": "deploy-prod",
      "group_url": "https://api.github.com/repos/octocat/Hello-World/actions/concurrency_groups/deploy-prod",
      "group_members": [
        {
          "run_id": 30433642,
          "run_name": "Deploy to production",
          "run_url": "https://api.github.com/repos/octocat/Hello-World/actions/runs/30433642",
          "run_html_url": "https://github.com/octocat/Hello-World/actions/runs/30433642",
          "status": "in_progress",
          "position": 0,
          "position_url": "https://api.github.com/repos/octocat/Hello-World/actions/concurrency_groups/deploy-prod?ahead_of_run=30433642"
        }
      ]
    },
    {
      "group_name": "ci-build",
      "group_url": "https://api.github.com/repos/octocat/Hello-World/actions/concurrency_groups/ci-build",
      "group_members": [
        {
          "run_id": 30433642,
          "run_name": "Deploy to production",
          "run_url": "https://api.github.com/repos/octocat/Hello-World/actions/runs/30433642",
          "run_html_url": "https://github.com/octocat/Hello-World/actions/runs/30433642",
          "status": "pending",
          "position": 2,
          "position_url": "https://api.github.com/repos/octocat/Hello-World/actions/concurrency_groups/ci-build?ahead_of_job=798245260",
          "job_id": 798245260,
          "job_name": "build",
          "job_url": "https://api.github.com/repos/octocat/Hello-World/actions/jobs/798245260",
          "job_html_url": "https://github.com/octocat/Hello-World/actions/runs/30433642/job/798245260"
        }
      ]
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::ReviewCustomGatesForRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ForceCancelWorkflowRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: "null",
        },
    ];
}

impl Examples for of::ListJobsForWorkflowRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "job-paginated",
            status: 200,
            media: "application/json",
            body: shown::JOB_PAGINATED,
        },
    ];
}

impl Examples for of::DownloadWorkflowRunLogs {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 302,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteWorkflowRunLogs {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetPendingDeploymentsForRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "pending-deployment-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "environment": {
      "id": 161088068,
      "node_id": "MDExOkVudmlyb25tZW50MTYxMDg4MDY4",
      "name": "staging",
      "url": "https://api.github.com/repos/github/hello-world/environments/staging",
      "html_url": "https://github.com/github/hello-world/deployments/activity_log?environments_filter=staging"
    },
    "wait_timer": 30,
    "wait_timer_started_at": "2020-11-23T22:00:40Z",
    "current_user_can_approve": true,
    "reviewers": [
      {
        "type": "User",
        "reviewer": {
          "login": "octocat",
          "id": 1,
          "node_id": "MDQ6VXNlcjE=",
          "avatar_url": "https://github.com/images/error/octocat_happy.gif",
          "gravatar_id": "",
          "url": "https://api.github.com/users/octocat",
          "html_url": "https://github.com/octocat",
          "followers_url": "https://api.github.com/users/octocat/followers",
          "following_url": "https://api.github.com/users/octocat/following{/other_user}",
          "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
          "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
          "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
          "organizations_url": "https://api.github.com/users/octocat/orgs",
          "repos_url": "https://api.github.com/users/octocat/repos",
          "events_url": "https://api.github.com/users/octocat/events{/privacy}",
          "received_events_url": "https://api.github.com/users/octocat/received_events",
          "type": "User",
          "site_admin": false
        }
      },
      {
        "type": "Team",
        "reviewer": {
          "id": 1,
          "node_id": "MDQ6VGVhbTE=",
          "url": "https://api.github.com/teams/1",
          "html_url": "https://github.com/orgs/github/teams/justice-league",
          "name": "Justice League",
          "slug": "justice-league",
          "description": "A great team.",
          "privacy": "closed",
          "notification_setting": "notifications_enabled",
          "permission": "admin",
          "members_url": "https://api.github.com/teams/1/members{/member}",
          "repositories_url": "https://api.github.com/teams/1/repos",
          "parent": null
        }
      }
    ]
  }
]"#,
        },
    ];
}

impl Examples for of::ReviewPendingDeploymentsForRun {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deployment-items",
            status: 200,
            media: "application/json",
            body: shown::DEPLOYMENT_ITEMS,
        },
    ];
}

impl Examples for of::ReRunWorkflow {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
    ];
}

impl Examples for of::ReRunWorkflowFailedJobs {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
    ];
}

impl Examples for of::GetWorkflowRunUsage {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "workflow-run-usage",
            status: 200,
            media: "application/json",
            body: r#"{
  "billable": {
    "UBUNTU": {
      "total_ms": 180000,
      "jobs": 1,
      "job_runs": [
        {
          "job_id": 1,
          "duration_ms": 180000
        }
      ]
    },
    "MACOS": {
      "total_ms": 240000,
      "jobs": 4,
      "job_runs": [
        {
          "job_id": 2,
          "duration_ms": 60000
        },
        {
          "job_id": 3,
          "duration_ms": 60000
        },
        {
          "job_id": 4,
          "duration_ms": 60000
        },
        {
          "job_id": 5,
          "duration_ms": 60000
        }
      ]
    },
    "WINDOWS": {
      "total_ms": 300000,
      "jobs": 2,
      "job_runs": [
        {
          "job_id": 6,
          "duration_ms": 150000
        },
        {
          "job_id": 7,
          "duration_ms": 150000
        }
      ]
    }
  },
  "run_duration_ms": 500000
}"#,
        },
    ];
}

impl Examples for of::ListRepoSecrets {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-secret-paginated",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_SECRET_PAGINATED,
        },
    ];
}

impl Examples for of::GetRepoPublicKey {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-public-key",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_PUBLIC_KEY,
        },
    ];
}

impl Examples for of::GetRepoSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-secret",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_SECRET,
        },
    ];
}

impl Examples for of::CreateOrUpdateRepoSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteRepoSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListRepoVariables {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-variables-paginated",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_VARIABLES_PAGINATED,
        },
    ];
}

impl Examples for of::CreateRepoVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
    ];
}

impl Examples for of::GetRepoVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-variable",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_VARIABLE,
        },
    ];
}

impl Examples for of::DeleteRepoVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateRepoVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListRepoWorkflows {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "workflow-paginated",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 2,
  "workflows": [
    {
      "id": 161335,
      "node_id": "MDg6V29ya2Zsb3cxNjEzMzU=",
      "name": "CI",
      "path": ".github/workflows/blank.yaml",
      "state": "active",
      "created_at": "2020-01-08T23:48:37.000-08:00",
      "updated_at": "2020-01-08T23:50:21.000-08:00",
      "url": "https://api.github.com/repos/octo-org/octo-repo/actions/workflows/161335",
      "html_url": "https://github.com/octo-org/octo-repo/blob/master/.github/workflows/161335",
      "badge_url": "https://github.com/octo-org/octo-repo/workflows/CI/badge.svg"
    },
    {
      "id": 269289,
      "node_id": "MDE4OldvcmtmbG93IFNlY29uZGFyeTI2OTI4OQ==",
      "name": "Linter",
      "path": ".github/workflows/linter.yaml",
      "state": "active",
      "created_at": "2020-01-08T23:48:37.000-08:00",
      "updated_at": "2020-01-08T23:50:21.000-08:00",
      "url": "https://api.github.com/repos/octo-org/octo-repo/actions/workflows/269289",
      "html_url": "https://github.com/octo-org/octo-repo/blob/master/.github/workflows/269289",
      "badge_url": "https://github.com/octo-org/octo-repo/workflows/Linter/badge.svg"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetWorkflow {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "workflow",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 161335,
  "node_id": "MDg6V29ya2Zsb3cxNjEzMzU=",
  "name": "CI",
  "path": ".github/workflows/blank.yaml",
  "state": "active",
  "created_at": "2020-01-08T23:48:37.000-08:00",
  "updated_at": "2020-01-08T23:50:21.000-08:00",
  "url": "https://api.github.com/repos/octo-org/octo-repo/actions/workflows/161335",
  "html_url": "https://github.com/octo-org/octo-repo/blob/master/.github/workflows/161335",
  "badge_url": "https://github.com/octo-org/octo-repo/workflows/CI/badge.svg"
}"#,
        },
    ];
}

impl Examples for of::DisableWorkflow {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CreateWorkflowDispatch {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "workflow-dispatch-response",
            status: 200,
            media: "application/json",
            body: r#"{
  "workflow_run_id": 1,
  "run_url": "https://api.github.com/repos/octo-org/octo-repo/actions/runs/1",
  "html_url": "https://github.com/octo-org/octo-repo/actions/runs/1"
}"#,
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::EnableWorkflow {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListWorkflowRuns {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "workflow-run-paginated",
            status: 200,
            media: "application/json",
            body: shown::WORKFLOW_RUN_PAGINATED,
        },
    ];
}

impl Examples for of::GetWorkflowUsage {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "workflow-usage",
            status: 200,
            media: "application/json",
            body: r#"{
  "billable": {
    "UBUNTU": {
      "total_ms": 180000
    },
    "MACOS": {
      "total_ms": 240000
    },
    "WINDOWS": {
      "total_ms": 300000
    }
  }
}"#,
        },
    ];
}

impl Examples for of::ListEnvironmentSecrets {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-secret-paginated",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_SECRET_PAGINATED,
        },
    ];
}

impl Examples for of::GetEnvironmentPublicKey {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-public-key",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_PUBLIC_KEY,
        },
    ];
}

impl Examples for of::GetEnvironmentSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-secret",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_SECRET,
        },
    ];
}

impl Examples for of::CreateOrUpdateEnvironmentSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteEnvironmentSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListEnvironmentVariables {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-variables-paginated",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_VARIABLES_PAGINATED,
        },
    ];
}

impl Examples for of::CreateEnvironmentVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
    ];
}

impl Examples for of::GetEnvironmentVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-variable",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_VARIABLE,
        },
    ];
}

impl Examples for of::DeleteEnvironmentVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateEnvironmentVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}
