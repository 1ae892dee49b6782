// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `orgs` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::orgs as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::List>(),
    Shown::of::<of::Get>(),
    Shown::of::<of::Delete>(),
    Shown::of::<of::Update>(),
    Shown::of::<of::CreateArtifactDeploymentRecord>(),
    Shown::of::<of::SetClusterDeploymentRecords>(),
    Shown::of::<of::CreateClusterDeploymentRecordsJob>(),
    Shown::of::<of::GetClusterDeploymentRecordsJob>(),
    Shown::of::<of::CreateArtifactStorageRecord>(),
    Shown::of::<of::ListArtifactDeploymentRecords>(),
    Shown::of::<of::ListArtifactStorageRecords>(),
    Shown::of::<of::ListAttestationsBulk>(),
    Shown::of::<of::DeleteAttestationsBulk>(),
    Shown::of::<of::DeleteAttestationsBySubjectDigest>(),
    Shown::of::<of::ListAttestationRepositories>(),
    Shown::of::<of::DeleteAttestationsById>(),
    Shown::of::<of::ListAttestations>(),
    Shown::of::<of::ListBlockedUsers>(),
    Shown::of::<of::CheckBlockedUser>(),
    Shown::of::<of::BlockUser>(),
    Shown::of::<of::UnblockUser>(),
    Shown::of::<of::ListFailedInvitations>(),
    Shown::of::<of::ListWebhooks>(),
    Shown::of::<of::CreateWebhook>(),
    Shown::of::<of::GetWebhook>(),
    Shown::of::<of::DeleteWebhook>(),
    Shown::of::<of::UpdateWebhook>(),
    Shown::of::<of::GetWebhookConfigForOrg>(),
    Shown::of::<of::UpdateWebhookConfigForOrg>(),
    Shown::of::<of::ListWebhookDeliveries>(),
    Shown::of::<of::GetWebhookDelivery>(),
    Shown::of::<of::RedeliverWebhookDelivery>(),
    Shown::of::<of::PingWebhook>(),
    Shown::of::<of::ApiInsightsGetRouteStatsByActor>(),
    Shown::of::<of::ApiInsightsGetSubjectStats>(),
    Shown::of::<of::ApiInsightsGetSummaryStats>(),
    Shown::of::<of::ApiInsightsGetSummaryStatsByUser>(),
    Shown::of::<of::ApiInsightsGetSummaryStatsByActor>(),
    Shown::of::<of::ApiInsightsGetTimeStats>(),
    Shown::of::<of::ApiInsightsGetTimeStatsByUser>(),
    Shown::of::<of::ApiInsightsGetTimeStatsByActor>(),
    Shown::of::<of::ApiInsightsGetUserStats>(),
    Shown::of::<of::ListAppInstallations>(),
    Shown::of::<of::ListPendingInvitations>(),
    Shown::of::<of::CreateInvitation>(),
    Shown::of::<of::CancelInvitation>(),
    Shown::of::<of::ListInvitationTeams>(),
    Shown::of::<of::ListIssueFields>(),
    Shown::of::<of::CreateIssueField>(),
    Shown::of::<of::DeleteIssueField>(),
    Shown::of::<of::UpdateIssueField>(),
    Shown::of::<of::ListIssueTypes>(),
    Shown::of::<of::CreateIssueType>(),
    Shown::of::<of::UpdateIssueType>(),
    Shown::of::<of::DeleteIssueType>(),
    Shown::of::<of::ListMembers>(),
    Shown::of::<of::CheckMembershipForUser>(),
    Shown::of::<of::RemoveMember>(),
    Shown::of::<of::GetMembershipForUser>(),
    Shown::of::<of::SetMembershipForUser>(),
    Shown::of::<of::RemoveMembershipForUser>(),
    Shown::of::<of::ListOrgRoles>(),
    Shown::of::<of::RevokeAllOrgRolesTeam>(),
    Shown::of::<of::AssignTeamToOrgRole>(),
    Shown::of::<of::RevokeOrgRoleTeam>(),
    Shown::of::<of::RevokeAllOrgRolesUser>(),
    Shown::of::<of::AssignUserToOrgRole>(),
    Shown::of::<of::RevokeOrgRoleUser>(),
    Shown::of::<of::GetOrgRole>(),
    Shown::of::<of::ListOrgRoleTeams>(),
    Shown::of::<of::ListOrgRoleUsers>(),
    Shown::of::<of::ListOutsideCollaborators>(),
    Shown::of::<of::ConvertMemberToOutsideCollaborator>(),
    Shown::of::<of::RemoveOutsideCollaborator>(),
    Shown::of::<of::ListPatGrantRequests>(),
    Shown::of::<of::ReviewPatGrantRequestsInBulk>(),
    Shown::of::<of::ReviewPatGrantRequest>(),
    Shown::of::<of::ListPatGrantRequestRepositories>(),
    Shown::of::<of::ListPatGrants>(),
    Shown::of::<of::UpdatePatAccesses>(),
    Shown::of::<of::UpdatePatAccess>(),
    Shown::of::<of::ListPatGrantRepositories>(),
    Shown::of::<of::CustomPropertiesForReposGetOrganizationDefinitions>(),
    Shown::of::<of::CustomPropertiesForReposCreateOrUpdateOrganizationDefinitions>(),
    Shown::of::<of::CustomPropertiesForReposGetOrganizationDefinition>(),
    Shown::of::<of::CustomPropertiesForReposCreateOrUpdateOrganizationDefinition>(),
    Shown::of::<of::CustomPropertiesForReposDeleteOrganizationDefinition>(),
    Shown::of::<of::CustomPropertiesForReposGetOrganizationValues>(),
    Shown::of::<of::CustomPropertiesForReposCreateOrUpdateOrganizationValues>(),
    Shown::of::<of::ListPublicMembers>(),
    Shown::of::<of::CheckPublicMembershipForUser>(),
    Shown::of::<of::SetPublicMembershipForAuthenticatedUser>(),
    Shown::of::<of::RemovePublicMembershipForAuthenticatedUser>(),
    Shown::of::<of::GetOrgRulesetHistory>(),
    Shown::of::<of::GetOrgRulesetVersion>(),
    Shown::of::<of::ListSecurityManagerTeams>(),
    Shown::of::<of::AddSecurityManagerTeam>(),
    Shown::of::<of::RemoveSecurityManagerTeam>(),
    Shown::of::<of::GetImmutableReleasesSettings>(),
    Shown::of::<of::SetImmutableReleasesSettings>(),
    Shown::of::<of::GetImmutableReleasesSettingsRepositories>(),
    Shown::of::<of::SetImmutableReleasesSettingsRepositories>(),
    Shown::of::<of::EnableSelectedRepositoryImmutableReleasesOrganization>(),
    Shown::of::<of::DisableSelectedRepositoryImmutableReleasesOrganization>(),
    Shown::of::<of::EnableOrDisableSecurityProductOnAllOrgRepos>(),
    Shown::of::<of::ListMembershipsForAuthenticatedUser>(),
    Shown::of::<of::GetMembershipForAuthenticatedUser>(),
    Shown::of::<of::UpdateMembershipForAuthenticatedUser>(),
    Shown::of::<of::ListForAuthenticatedUser>(),
    Shown::of::<of::ListForUser>(),
    Shown::of::<of::ListOrganizationFineGrainedPermissions>(),
];

impl Examples for of::List {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-simple-items",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_SIMPLE_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::Get {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-full",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_FULL,
        },
    ];
}

impl Examples for of::Delete {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: shown::DEFAULT,
        },
    ];
}

impl Examples for of::Update {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-full",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_FULL,
        },
    ];
}

impl Examples for of::CreateArtifactDeploymentRecord {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "artifact-deployment-record-list",
            status: 200,
            media: "application/json",
            body: shown::ARTIFACT_DEPLOYMENT_RECORD_LIST,
        },
    ];
}

impl Examples for of::SetClusterDeploymentRecords {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "artifact-deployment-record-list",
            status: 200,
            media: "application/json",
            body: shown::ARTIFACT_DEPLOYMENT_RECORD_LIST,
        },
        Example {
            name: "partial_success",
            status: 207,
            media: "application/json",
            body: r#"{
  "total_count": 1,
  "deployment_records": [
    {
      "id": 42,
      "digest": "sha256:1bb1e949e55dcefc6353e7b36c8897d2a107d8e8dca49d4e3c0ea8493fc0bc72",
      "logical_environment": "prod",
      "physical_environment": "us-east-1a",
      "cluster": "production-cluster",
      "deployment_name": "deployment-pod",
      "tags": {
        "owning-team": "platform"
      },
      "runtime_risks": [
        "sensitive-data"
      ],
      "created_at": "2024-01-01T12:00:00Z",
      "updated_at": "2024-01-01T12:30:00Z",
      "attestation_id": 777
    }
  ],
  "errors": [
    {
      "cause": "unauthorized",
      "deployment": {
        "name": "my-image",
        "digest": "sha256:5aa19f9a13f67a644f6d8528e2eb5cf64431e236df5dbbd44ff9b9e3f6fc6cb2",
        "deployment_name": "restricted-deployment",
        "version": "2.1.1",
        "status": "deployed",
        "github_repository": "private-repo",
        "tags": {
          "owning-team": "platform"
        },
        "runtime_risks": [
          "sensitive-data"
        ]
      }
    }
  ]
}"#,
        },
        Example {
            name: "insufficient_repo_permissions",
            status: 403,
            media: "application/json",
            body: r#"{
  "message": {
    "cause": "artifact metadata write permission required on one or more repositories",
    "repositories": [
      123,
      345
    ]
  }
}"#,
        },
        Example {
            name: "not_found",
            status: 404,
            media: "application/json",
            body: r#"{
  "message": {
    "cause": "One or more repositories do not exist",
    "repositories": [
      "repoA",
      "repoB"
    ]
  }
}"#,
        },
    ];
}

impl Examples for of::CreateClusterDeploymentRecordsJob {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: r#"{
  "job_id": 123
}"#,
        },
    ];
}

impl Examples for of::GetClusterDeploymentRecordsJob {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "job_id": 123,
  "status": "completed",
  "started_at": "2026-06-10T12:00:00Z",
  "total_count": 5
}"#,
        },
    ];
}

impl Examples for of::CreateArtifactStorageRecord {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 1,
  "storage_records": [
    {
      "name": "libfoo",
      "digest": "sha256:1bb1e949e55dcefc6353e7b36c8897d2a107d8e8dca49d4e3c0ea8493fc0bc72",
      "artifact_url": "https://reg.example.com/artifactory/bar/libfoo-1.2.3",
      "registry_url": "https://reg.example.com/artifactory/",
      "repository": "bar",
      "status": "active",
      "created_at": "2023-10-01T12:00:00Z",
      "updated_at": "2023-10-01T12:00:00Z"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::ListArtifactDeploymentRecords {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "artifact-deployment-record-list",
            status: 200,
            media: "application/json",
            body: shown::ARTIFACT_DEPLOYMENT_RECORD_LIST,
        },
    ];
}

impl Examples for of::ListArtifactStorageRecords {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "storage_records": [
    {
      "name": "libfoo-1.2.3",
      "digest": "sha256:1bb1e949e55dcefc6353e7b36c8897d2a107d8e8dca49d4e3c0ea8493fc0bc72",
      "artifact_url": "https://reg.example.com/artifactory/bar/libfoo-1.2.3",
      "registry_url": "https://reg.example.com/artifactory/",
      "repository": "bar",
      "status": "active",
      "created_at": "2023-10-01T12:00:00Z",
      "updated_at": "2023-10-01T12:00:00Z"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::ListAttestationsBulk {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "attestations_subject_digests": {
    "sha256:abc": [
      {
        "bundle": {
          "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
          "verificationMaterial": {},
          "dsseEnvelope": {}
        },
        "repository_id": 1
      }
    ]
  }
}"#,
        },
    ];
}

impl Examples for of::DeleteAttestationsBulk {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 200,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteAttestationsBySubjectDigest {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 200,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListAttestationRepositories {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "list-attestation-repositories",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 123,
    "name": "foo"
  },
  {
    "id": 456,
    "name": "bar"
  }
]"#,
        },
    ];
}

impl Examples for of::DeleteAttestationsById {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 200,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListAttestations {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "list-attestations",
            status: 200,
            media: "application/json",
            body: shown::LIST_ATTESTATIONS,
        },
    ];
}

impl Examples for of::ListBlockedUsers {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::CheckBlockedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::BlockUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UnblockUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListFailedInvitations {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-invitation-items",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_INVITATION_ITEMS,
        },
    ];
}

impl Examples for of::ListWebhooks {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-hook-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1,
    "url": "https://api.github.com/orgs/octocat/hooks/1",
    "ping_url": "https://api.github.com/orgs/octocat/hooks/1/pings",
    "deliveries_url": "https://api.github.com/orgs/octocat/hooks/1/deliveries",
    "name": "web",
    "events": [
      "push",
      "pull_request"
    ],
    "active": true,
    "config": {
      "url": "http://example.com",
      "content_type": "json"
    },
    "updated_at": "2011-09-06T20:39:23Z",
    "created_at": "2011-09-06T17:26:27Z",
    "type": "Organization"
  }
]"#,
        },
    ];
}

impl Examples for of::CreateWebhook {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-hook",
            status: 201,
            media: "application/json",
            body: shown::ORG_HOOK,
        },
    ];
}

impl Examples for of::GetWebhook {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-hook",
            status: 200,
            media: "application/json",
            body: shown::ORG_HOOK,
        },
    ];
}

impl Examples for of::DeleteWebhook {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateWebhook {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-hook-2",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1,
  "url": "https://api.github.com/orgs/octocat/hooks/1",
  "ping_url": "https://api.github.com/orgs/octocat/hooks/1/pings",
  "deliveries_url": "https://api.github.com/repos/octocat/Hello-World/hooks/12345678/deliveries",
  "name": "web",
  "events": [
    "pull_request"
  ],
  "active": true,
  "config": {
    "url": "http://example.com",
    "content_type": "json"
  },
  "updated_at": "2011-09-06T20:39:23Z",
  "created_at": "2011-09-06T17:26:27Z",
  "type": "Organization"
}"#,
        },
    ];
}

impl Examples for of::GetWebhookConfigForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "webhook-config",
            status: 200,
            media: "application/json",
            body: shown::WEBHOOK_CONFIG,
        },
    ];
}

impl Examples for of::UpdateWebhookConfigForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "webhook-config",
            status: 200,
            media: "application/json",
            body: shown::WEBHOOK_CONFIG,
        },
    ];
}

impl Examples for of::ListWebhookDeliveries {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "hook-delivery-items",
            status: 200,
            media: "application/json",
            body: shown::HOOK_DELIVERY_ITEMS,
        },
    ];
}

impl Examples for of::GetWebhookDelivery {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "hook-delivery",
            status: 200,
            media: "application/json",
            body: shown::HOOK_DELIVERY,
        },
    ];
}

impl Examples for of::RedeliverWebhookDelivery {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: shown::DEFAULT,
        },
    ];
}

impl Examples for of::PingWebhook {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ApiInsightsGetRouteStatsByActor {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "api-insights-route-stats",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "http_method": "GET",
    "api_route": "/repositories/:repository_id",
    "total_request_count": 544665,
    "rate_limited_request_count": 13,
    "last_request_timestamp": "2024-09-18T15:43:03Z",
    "last_rate_limited_timestamp": "2024-09-18T06:30:09Z"
  }
]"#,
        },
    ];
}

impl Examples for of::ApiInsightsGetSubjectStats {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "api-insights-subject-stats",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "subject_type": "installation",
    "subject_id": 954453,
    "subject_name": "GitHub Actions",
    "total_request_count": 544665,
    "rate_limited_request_count": 13,
    "last_request_timestamp": "2024-09-18T15:43:03Z",
    "last_rate_limited_timestamp": "2024-09-18T06:30:09Z"
  }
]"#,
        },
    ];
}

impl Examples for of::ApiInsightsGetSummaryStats {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "api-insights-summary-stats",
            status: 200,
            media: "application/json",
            body: shown::API_INSIGHTS_SUMMARY_STATS,
        },
    ];
}

impl Examples for of::ApiInsightsGetSummaryStatsByUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "api-insights-summary-stats",
            status: 200,
            media: "application/json",
            body: shown::API_INSIGHTS_SUMMARY_STATS,
        },
    ];
}

impl Examples for of::ApiInsightsGetSummaryStatsByActor {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "api-insights-summary-stats",
            status: 200,
            media: "application/json",
            body: shown::API_INSIGHTS_SUMMARY_STATS,
        },
    ];
}

impl Examples for of::ApiInsightsGetTimeStats {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "api-insights-time-stats",
            status: 200,
            media: "application/json",
            body: shown::API_INSIGHTS_TIME_STATS,
        },
    ];
}

impl Examples for of::ApiInsightsGetTimeStatsByUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "api-insights-time-stats",
            status: 200,
            media: "application/json",
            body: shown::API_INSIGHTS_TIME_STATS,
        },
    ];
}

impl Examples for of::ApiInsightsGetTimeStatsByActor {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "api-insights-time-stats",
            status: 200,
            media: "application/json",
            body: shown::API_INSIGHTS_TIME_STATS,
        },
    ];
}

impl Examples for of::ApiInsightsGetUserStats {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "api-insights-user-stats",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "actor_type": "oauth_app",
    "actor_id": 954453,
    "actor_name": "GitHub Actions",
    "oauth_application_id": 1245,
    "total_request_count": 544665,
    "rate_limited_request_count": 13,
    "last_request_timestamp": "2024-09-18T15:43:03Z",
    "last_rate_limited_timestamp": "2024-09-18T06:30:09Z"
  }
]"#,
        },
    ];
}

impl Examples for of::ListAppInstallations {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "installation-paginated",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 1,
  "installations": [
    {
      "id": 25381,
      "account": {
        "login": "octo-org",
        "id": 6811672,
        "node_id": "MDEyOk9yZ2FuaXphdGlvbjY4MTE2NzI=",
        "avatar_url": "https://avatars3.githubusercontent.com/u/6811672?v=4",
        "gravatar_id": "",
        "url": "https://api.github.com/users/octo-org",
        "html_url": "https://github.com/octo-org",
        "followers_url": "https://api.github.com/users/octo-org/followers",
        "following_url": "https://api.github.com/users/octo-org/following{/other_user}",
        "gists_url": "https://api.github.com/users/octo-org/gists{/gist_id}",
        "starred_url": "https://api.github.com/users/octo-org/starred{/owner}{/repo}",
        "subscriptions_url": "https://api.github.com/users/octo-org/subscriptions",
        "organizations_url": "https://api.github.com/users/octo-org/orgs",
        "repos_url": "https://api.github.com/users/octo-org/repos",
        "events_url": "https://api.github.com/users/octo-org/events{/privacy}",
        "received_events_url": "https://api.github.com/users/octo-org/received_events",
        "type": "Organization",
        "site_admin": false
      },
      "repository_selection": "selected",
      "access_tokens_url": "https://api.github.com/app/installations/25381/access_tokens",
      "repositories_url": "https://api.github.com/installation/repositories",
      "html_url": "https://github.com/organizations/octo-org/settings/installations/25381",
      "app_id": 2218,
      "target_id": 6811672,
      "target_type": "Organization",
      "permissions": {
        "deployments": "write",
        "metadata": "read",
        "pull_requests": "read",
        "statuses": "read"
      },
      "events": [
        "deployment",
        "deployment_status"
      ],
      "created_at": "2017-05-16T08:47:09.000-07:00",
      "updated_at": "2017-06-06T11:23:23.000-07:00",
      "single_file_name": "config.yml",
      "has_multiple_single_files": true,
      "single_file_paths": [
        "config.yml",
        ".github/issue_TEMPLATE.md"
      ],
      "app_slug": "github-actions",
      "suspended_at": null,
      "suspended_by": null
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::ListPendingInvitations {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-invitation-items",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_INVITATION_ITEMS,
        },
    ];
}

impl Examples for of::CreateInvitation {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-invitation",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 1,
  "login": "monalisa",
  "node_id": "MDQ6VXNlcjE=",
  "email": "octocat@github.com",
  "role": "direct_member",
  "created_at": "2016-11-30T06:46:10-08:00",
  "inviter": {
    "login": "other_user",
    "id": 1,
    "node_id": "MDQ6VXNlcjE=",
    "avatar_url": "https://github.com/images/error/other_user_happy.gif",
    "gravatar_id": "",
    "url": "https://api.github.com/users/other_user",
    "html_url": "https://github.com/other_user",
    "followers_url": "https://api.github.com/users/other_user/followers",
    "following_url": "https://api.github.com/users/other_user/following{/other_user}",
    "gists_url": "https://api.github.com/users/other_user/gists{/gist_id}",
    "starred_url": "https://api.github.com/users/other_user/starred{/owner}{/repo}",
    "subscriptions_url": "https://api.github.com/users/other_user/subscriptions",
    "organizations_url": "https://api.github.com/users/other_user/orgs",
    "repos_url": "https://api.github.com/users/other_user/repos",
    "events_url": "https://api.github.com/users/other_user/events{/privacy}",
    "received_events_url": "https://api.github.com/users/other_user/received_events",
    "type": "User",
    "site_admin": false
  },
  "team_count": 2,
  "invitation_teams_url": "https://api.github.com/organizations/2/invitations/1/teams",
  "invitation_source": "member"
}"#,
        },
    ];
}

impl Examples for of::CancelInvitation {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListInvitationTeams {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-items",
            status: 200,
            media: "application/json",
            body: shown::TEAM_ITEMS,
        },
    ];
}

impl Examples for of::ListIssueFields {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-field-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1,
    "node_id": "IFT_kwDNAd3NAZo",
    "name": "Text field",
    "description": "DRI",
    "data_type": "text",
    "created_at": "2024-12-11T14:39:09Z",
    "updated_at": "2024-12-11T14:39:09Z"
  },
  {
    "id": 2,
    "node_id": "IFSS_kwDNAd3NAZs",
    "name": "Priority",
    "description": "Level of importance",
    "data_type": "single_select",
    "options": [
      {
        "id": 1,
        "name": "High",
        "color": "red"
      },
      {
        "id": 2,
        "name": "Medium",
        "color": "yellow"
      },
      {
        "id": 3,
        "name": "Low",
        "color": "green"
      }
    ],
    "created_at": "2024-12-11T14:39:09Z",
    "updated_at": "2024-12-11T14:39:09Z"
  },
  {
    "id": 3,
    "node_id": "IFMS_kwDNAd3NAZt",
    "name": "Categories",
    "description": "Issue categories",
    "data_type": "multi_select",
    "options": [
      {
        "id": 4,
        "name": "Frontend",
        "color": "blue"
      },
      {
        "id": 5,
        "name": "Backend",
        "color": "green"
      },
      {
        "id": 6,
        "name": "Infrastructure",
        "color": "purple"
      }
    ],
    "created_at": "2024-12-11T14:39:09Z",
    "updated_at": "2024-12-11T14:39:09Z"
  }
]"#,
        },
    ];
}

impl Examples for of::CreateIssueField {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-field",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_FIELD,
        },
    ];
}

impl Examples for of::DeleteIssueField {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateIssueField {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-field",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_FIELD,
        },
    ];
}

impl Examples for of::ListIssueTypes {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-type-items",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_TYPE_ITEMS,
        },
    ];
}

impl Examples for of::CreateIssueType {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-type",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_TYPE,
        },
    ];
}

impl Examples for of::UpdateIssueType {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-type",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_TYPE,
        },
    ];
}

impl Examples for of::DeleteIssueType {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListMembers {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::CheckMembershipForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 302,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveMember {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetMembershipForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-membership-response-if-user-has-an-active-admin-membership-with-organization",
            status: 200,
            media: "application/json",
            body: shown::ORG_MEMBERSHIP_RESPONSE_IF_USER_HAS_AN_ACTIVE_ADMIN_MEMBERSHIP_WITH_ORGANIZATION,
        },
    ];
}

impl Examples for of::SetMembershipForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-membership-response-if-user-has-an-active-admin-membership-with-organization",
            status: 200,
            media: "application/json",
            body: shown::ORG_MEMBERSHIP_RESPONSE_IF_USER_HAS_AN_ACTIVE_ADMIN_MEMBERSHIP_WITH_ORGANIZATION,
        },
    ];
}

impl Examples for of::RemoveMembershipForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListOrgRoles {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-role-list",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 2,
  "roles": [
    {
      "id": 8030,
      "name": "Custom Role Manager",
      "description": "Permissions to manage custom roles within an org",
      "permissions": [
        "write_organization_custom_repo_role",
        "write_organization_custom_org_role",
        "read_organization_custom_repo_role",
        "read_organization_custom_org_role"
      ],
      "organization": {
        "login": "github",
        "id": 9919,
        "node_id": "MDEyOk9yZ2FuaXphdGlvbjk5MTk=",
        "avatar_url": "https://avatars.githubusercontent.com/u/9919?v=4",
        "gravatar_id": "",
        "url": "https://api.github.com/users/github",
        "html_url": "https://github.com/github",
        "followers_url": "https://api.github.com/users/github/followers",
        "following_url": "https://api.github.com/users/github/following{/other_user}",
        "gists_url": "https://api.github.com/users/github/gists{/gist_id}",
        "starred_url": "https://api.github.com/users/github/starred{/owner}{/repo}",
        "subscriptions_url": "https://api.github.com/users/github/subscriptions",
        "organizations_url": "https://api.github.com/users/github/orgs",
        "repos_url": "https://api.github.com/users/github/repos",
        "events_url": "https://api.github.com/users/github/events{/privacy}",
        "received_events_url": "https://api.github.com/users/github/received_events",
        "type": "Organization",
        "site_admin": false
      },
      "created_at": "2022-07-04T22:19:11Z",
      "updated_at": "2022-07-04T22:20:11Z"
    },
    {
      "id": 8031,
      "name": "Auditor",
      "description": "Permissions to read the organization audit log",
      "permissions": [
        "read_audit_logs"
      ],
      "organization": {
        "login": "github",
        "id": 9919,
        "node_id": "MDEyOk9yZ2FuaXphdGlvbjk5MTk=",
        "avatar_url": "https://avatars.githubusercontent.com/u/9919?v=4",
        "gravatar_id": "",
        "url": "https://api.github.com/users/github",
        "html_url": "https://github.com/github",
        "followers_url": "https://api.github.com/users/github/followers",
        "following_url": "https://api.github.com/users/github/following{/other_user}",
        "gists_url": "https://api.github.com/users/github/gists{/gist_id}",
        "starred_url": "https://api.github.com/users/github/starred{/owner}{/repo}",
        "subscriptions_url": "https://api.github.com/users/github/subscriptions",
        "organizations_url": "https://api.github.com/users/github/orgs",
        "repos_url": "https://api.github.com/users/github/repos",
        "events_url": "https://api.github.com/users/github/events{/privacy}",
        "received_events_url": "https://api.github.com/users/github/received_events",
        "type": "Organization",
        "site_admin": false
      },
      "created_at": "2022-07-04T22:19:11Z",
      "updated_at": "2022-07-04T22:20:11Z"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::RevokeAllOrgRolesTeam {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AssignTeamToOrgRole {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RevokeOrgRoleTeam {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RevokeAllOrgRolesUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AssignUserToOrgRole {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RevokeOrgRoleUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetOrgRole {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-role",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 8030,
  "name": "Custom Role Manager",
  "description": "Permissions to manage custom roles within an org",
  "permissions": [
    "write_organization_custom_repo_role",
    "write_organization_custom_org_role",
    "read_organization_custom_repo_role",
    "read_organization_custom_org_role"
  ],
  "organization": {
    "login": "github",
    "id": 1,
    "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
    "url": "https://api.github.com/orgs/github",
    "repos_url": "https://api.github.com/orgs/github/repos",
    "events_url": "https://api.github.com/orgs/github/events",
    "hooks_url": "https://api.github.com/orgs/github/hooks",
    "issues_url": "https://api.github.com/orgs/github/issues",
    "members_url": "https://api.github.com/orgs/github/members{/member}",
    "public_members_url": "https://api.github.com/orgs/github/public_members{/member}",
    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
    "description": "A great organization"
  },
  "created_at": "2022-07-04T22:19:11Z",
  "updated_at": "2022-07-04T22:20:11Z"
}"#,
        },
    ];
}

impl Examples for of::ListOrgRoleTeams {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-items",
            status: 200,
            media: "application/json",
            body: shown::TEAM_ITEMS,
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListOrgRoleUsers {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListOutsideCollaborators {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::ConvertMemberToOutsideCollaborator {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "202",
            status: 202,
            media: "application/json",
            body: "null",
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 403,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveOutsideCollaborator {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "response-if-user-is-a-member-of-the-organization",
            status: 422,
            media: "application/json",
            body: r#"{
  "message": "You cannot specify an organization member to remove as an outside collaborator.",
  "documentation_url": "https://docs.github.com/rest/orgs/outside-collaborators#remove-outside-collaborator-from-an-organization"
}"#,
        },
    ];
}

impl Examples for of::ListPatGrantRequests {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-pat-grant-request-paginated",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 25381,
    "reason": "I need to access the GitHub API",
    "owner": {
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
    },
    "repository_selection": "all",
    "repositories_url": "https://api.github.com/organizations/652551/personal-access-token-requests/25381/repositories",
    "permissions": {
      "organization": {
        "members": "read"
      },
      "repository": {
        "metadata": "read"
      }
    },
    "created_at": "2023-05-16T08:47:09.000-07:00",
    "token_id": 98716,
    "token_name": "Some Token",
    "token_expired": false,
    "token_expires_at": "2023-11-16T08:47:09.000-07:00",
    "token_last_used_at": null
  }
]"#,
        },
    ];
}

impl Examples for of::ReviewPatGrantRequestsInBulk {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: shown::DEFAULT,
        },
    ];
}

impl Examples for of::ReviewPatGrantRequest {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListPatGrantRequestRepositories {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "minimal-repository-items",
            status: 200,
            media: "application/json",
            body: shown::MINIMAL_REPOSITORY_ITEMS,
        },
    ];
}

impl Examples for of::ListPatGrants {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-pat-grant-paginated",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 25381,
    "owner": {
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
    },
    "repository_selection": "all",
    "repositories_url": "https://api.github.com/organizations/652551/personal-access-tokens/25381/repositories",
    "permissions": {
      "organization": {
        "members": "read"
      },
      "repository": {
        "metadata": "read"
      }
    },
    "access_granted_at": "2023-05-16T08:47:09.000-07:00",
    "token_id": 98716,
    "token_name": "Some Token",
    "token_expired": false,
    "token_expires_at": "2023-11-16T08:47:09.000-07:00",
    "token_last_used_at": null
  }
]"#,
        },
    ];
}

impl Examples for of::UpdatePatAccesses {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: shown::DEFAULT,
        },
    ];
}

impl Examples for of::UpdatePatAccess {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListPatGrantRepositories {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "minimal-repository-items",
            status: 200,
            media: "application/json",
            body: shown::MINIMAL_REPOSITORY_ITEMS,
        },
    ];
}

impl Examples for of::CustomPropertiesForReposGetOrganizationDefinitions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "custom-properties",
            status: 200,
            media: "application/json",
            body: shown::CUSTOM_PROPERTIES,
        },
    ];
}

impl Examples for of::CustomPropertiesForReposCreateOrUpdateOrganizationDefinitions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "custom-properties",
            status: 200,
            media: "application/json",
            body: shown::CUSTOM_PROPERTIES,
        },
    ];
}

impl Examples for of::CustomPropertiesForReposGetOrganizationDefinition {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "custom-property",
            status: 200,
            media: "application/json",
            body: shown::CUSTOM_PROPERTY,
        },
    ];
}

impl Examples for of::CustomPropertiesForReposCreateOrUpdateOrganizationDefinition {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "custom-property",
            status: 200,
            media: "application/json",
            body: shown::CUSTOM_PROPERTY,
        },
    ];
}

impl Examples for of::CustomPropertiesForReposDeleteOrganizationDefinition {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CustomPropertiesForReposGetOrganizationValues {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-repo-custom-property-values",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "repository_id": 1296269,
    "repository_name": "Hello-World",
    "repository_full_name": "octocat/Hello-World",
    "properties": [
      {
        "property_name": "environment",
        "value": "production"
      },
      {
        "property_name": "service",
        "value": "web"
      },
      {
        "property_name": "team",
        "value": "octocat"
      }
    ]
  }
]"#,
        },
    ];
}

impl Examples for of::CustomPropertiesForReposCreateOrUpdateOrganizationValues {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListPublicMembers {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::CheckPublicMembershipForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::SetPublicMembershipForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemovePublicMembershipForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetOrgRulesetHistory {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "ruleset-history",
            status: 200,
            media: "application/json",
            body: shown::RULESET_HISTORY,
        },
    ];
}

impl Examples for of::GetOrgRulesetVersion {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-ruleset-version-with-state",
            status: 200,
            media: "application/json",
            body: r#"{
  "version_id": 3,
  "actor": {
    "id": 1,
    "type": "User"
  },
  "updated_at": "2024-10-23T16:29:47Z",
  "state": {
    "id": 21,
    "name": "super cool ruleset",
    "target": "branch",
    "source_type": "Organization",
    "source": "my-org",
    "enforcement": "active",
    "bypass_actors": [
      {
        "actor_id": 234,
        "actor_type": "Team",
        "bypass_mode": "always"
      }
    ],
    "conditions": {
      "ref_name": {
        "include": [
          "refs/heads/main",
          "refs/heads/master"
        ],
        "exclude": [
          "refs/heads/dev*"
        ]
      },
      "repository_name": {
        "include": [
          "important_repository",
          "another_important_repository"
        ],
        "exclude": [
          "unimportant_repository"
        ],
        "protected": true
      }
    },
    "rules": [
      {
        "type": "commit_author_email_pattern",
        "parameters": {
          "operator": "contains",
          "pattern": "github"
        }
      }
    ]
  }
}"#,
        },
    ];
}

impl Examples for of::ListSecurityManagerTeams {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-simple-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1,
    "node_id": "MDQ6VGVhbTE=",
    "url": "https://api.github.com/organizations/1/team/1",
    "html_url": "https://github.com/orgs/github/teams/justice-league",
    "name": "Justice League",
    "slug": "justice-league",
    "description": "A great team.",
    "privacy": "closed",
    "notification_setting": "notifications_enabled",
    "permission": "admin",
    "members_url": "https://api.github.com/organizations/1/team/1/members{/member}",
    "repositories_url": "https://api.github.com/organizations/1/team/1/repos",
    "type": "organization",
    "organization_id": 1
  }
]"#,
        },
    ];
}

impl Examples for of::AddSecurityManagerTeam {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveSecurityManagerTeam {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetImmutableReleasesSettings {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "enforced_repositories": "all"
}"#,
        },
    ];
}

impl Examples for of::SetImmutableReleasesSettings {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetImmutableReleasesSettingsRepositories {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "public-repository-paginated",
            status: 200,
            media: "application/json",
            body: shown::PUBLIC_REPOSITORY_PAGINATED,
        },
    ];
}

impl Examples for of::SetImmutableReleasesSettingsRepositories {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::EnableSelectedRepositoryImmutableReleasesOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DisableSelectedRepositoryImmutableReleasesOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::EnableOrDisableSecurityProductOnAllOrgRepos {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListMembershipsForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-membership-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "url": "https://api.github.com/orgs/octocat/memberships/defunkt",
    "state": "active",
    "role": "admin",
    "organization_url": "https://api.github.com/orgs/octocat",
    "direct_membership": true,
    "enterprise_teams_providing_indirect_membership": [],
    "organization": {
      "login": "github",
      "id": 1,
      "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
      "url": "https://api.github.com/orgs/github",
      "repos_url": "https://api.github.com/orgs/github/repos",
      "events_url": "https://api.github.com/orgs/github/events",
      "hooks_url": "https://api.github.com/orgs/github/hooks",
      "issues_url": "https://api.github.com/orgs/github/issues",
      "members_url": "https://api.github.com/orgs/github/members{/member}",
      "public_members_url": "https://api.github.com/orgs/github/public_members{/member}",
      "avatar_url": "https://github.com/images/error/octocat_happy.gif",
      "description": "A great organization"
    },
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
  },
  {
    "url": "https://api.github.com/orgs/invitocat/memberships/defunkt",
    "state": "pending",
    "role": "admin",
    "organization_url": "https://api.github.com/orgs/invitocat",
    "direct_membership": false,
    "enterprise_teams_providing_indirect_membership": [
      "ent:justice-league",
      "ent:security-managers"
    ],
    "organization": {
      "login": "github",
      "id": 1,
      "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
      "url": "https://api.github.com/orgs/github",
      "repos_url": "https://api.github.com/orgs/github/repos",
      "events_url": "https://api.github.com/orgs/github/events",
      "hooks_url": "https://api.github.com/orgs/github/hooks",
      "issues_url": "https://api.github.com/orgs/github/issues",
      "members_url": "https://api.github.com/orgs/github/members{/member}",
      "public_members_url": "https://api.github.com/orgs/github/public_members{/member}",
      "avatar_url": "https://github.com/images/error/octocat_happy.gif",
      "description": "A great organization"
    },
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
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetMembershipForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-membership",
            status: 200,
            media: "application/json",
            body: r#"{
  "url": "https://api.github.com/orgs/invitocat/memberships/defunkt",
  "state": "pending",
  "role": "admin",
  "organization_url": "https://api.github.com/orgs/invitocat",
  "direct_membership": true,
  "enterprise_teams_providing_indirect_membership": [
    "ent:justice-league",
    "ent:security-managers"
  ],
  "organization": {
    "login": "github",
    "id": 1,
    "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
    "url": "https://api.github.com/orgs/github",
    "repos_url": "https://api.github.com/orgs/github/repos",
    "events_url": "https://api.github.com/orgs/github/events",
    "hooks_url": "https://api.github.com/orgs/github/hooks",
    "issues_url": "https://api.github.com/orgs/github/issues",
    "members_url": "https://api.github.com/orgs/github/members{/member}",
    "public_members_url": "https://api.github.com/orgs/github/public_members{/member}",
    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
    "description": "A great organization"
  },
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
}"#,
        },
    ];
}

impl Examples for of::UpdateMembershipForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-membership-2",
            status: 200,
            media: "application/json",
            body: shown::ORG_MEMBERSHIP_2,
        },
        Example {
            name: "org-membership-2",
            status: 202,
            media: "application/json",
            body: shown::ORG_MEMBERSHIP_2,
        },
    ];
}

impl Examples for of::ListForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-simple-items",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_SIMPLE_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-simple-items",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_SIMPLE_ITEMS,
        },
    ];
}

impl Examples for of::ListOrganizationFineGrainedPermissions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "name": "read_organization_custom_org_role",
    "description": "View organization roles"
  },
  {
    "name": "write_organization_custom_org_role",
    "description": "Manage custom organization roles"
  }
]"#,
        },
    ];
}
