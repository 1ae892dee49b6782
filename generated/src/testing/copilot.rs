// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `copilot` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::copilot as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::CopilotEnterpriseOneDayUsageMetrics>(),
    Shown::of::<of::CopilotEnterpriseUsageMetrics>(),
    Shown::of::<of::CopilotEnterpriseReposOneDayReport>(),
    Shown::of::<of::CopilotEnterpriseUserTeamsOneDayReport>(),
    Shown::of::<of::CopilotUsersOneDayUsageMetrics>(),
    Shown::of::<of::CopilotUsersUsageMetrics>(),
    Shown::of::<of::SetEnterpriseCodingAgentPolicy>(),
    Shown::of::<of::AddOrganizationsToEnterpriseCodingAgentPolicy>(),
    Shown::of::<of::RemoveOrganizationsFromEnterpriseCodingAgentPolicy>(),
    Shown::of::<of::GetCopilotOrganizationDetails>(),
    Shown::of::<of::ListCopilotSeats>(),
    Shown::of::<of::AddCopilotSeatsForTeams>(),
    Shown::of::<of::CancelCopilotSeatAssignmentForTeams>(),
    Shown::of::<of::AddCopilotSeatsForUsers>(),
    Shown::of::<of::CancelCopilotSeatAssignmentForUsers>(),
    Shown::of::<of::GetCopilotCodingAgentPermissionsOrganization>(),
    Shown::of::<of::SetCopilotCodingAgentPermissionsOrganization>(),
    Shown::of::<of::ListCopilotCodingAgentSelectedRepositoriesForOrganization>(),
    Shown::of::<of::SetCopilotCodingAgentSelectedRepositoriesForOrganization>(),
    Shown::of::<of::EnableCopilotCodingAgentForRepositoryInOrganization>(),
    Shown::of::<of::DisableCopilotCodingAgentForRepositoryInOrganization>(),
    Shown::of::<of::CopilotContentExclusionForOrganization>(),
    Shown::of::<of::SetCopilotContentExclusionForOrganization>(),
    Shown::of::<of::CopilotOrganizationOneDayUsageMetrics>(),
    Shown::of::<of::CopilotOrganizationUsageMetrics>(),
    Shown::of::<of::CopilotOrganizationReposOneDayReport>(),
    Shown::of::<of::CopilotOrganizationUserTeamsOneDayReport>(),
    Shown::of::<of::CopilotOrganizationUsersOneDayUsageMetrics>(),
    Shown::of::<of::CopilotOrganizationUsersUsageMetrics>(),
    Shown::of::<of::GetCopilotSeatDetailsForUser>(),
    Shown::of::<of::GetCopilotCloudAgentConfiguration>(),
];

impl Examples for of::CopilotEnterpriseOneDayUsageMetrics {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-usage-metrics-1-day-report",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_USAGE_METRICS_1_DAY_REPORT,
        },
    ];
}

impl Examples for of::CopilotEnterpriseUsageMetrics {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-usage-metrics-28-day-report",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_USAGE_METRICS_28_DAY_REPORT,
        },
    ];
}

impl Examples for of::CopilotEnterpriseReposOneDayReport {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-usage-metrics-1-day-report",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_USAGE_METRICS_1_DAY_REPORT,
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CopilotEnterpriseUserTeamsOneDayReport {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-usage-metrics-1-day-report",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_USAGE_METRICS_1_DAY_REPORT,
        },
    ];
}

impl Examples for of::CopilotUsersOneDayUsageMetrics {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-usage-metrics-1-day-report",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_USAGE_METRICS_1_DAY_REPORT,
        },
    ];
}

impl Examples for of::CopilotUsersUsageMetrics {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-usage-metrics-28-day-report",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_USAGE_METRICS_28_DAY_REPORT,
        },
    ];
}

impl Examples for of::SetEnterpriseCodingAgentPolicy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddOrganizationsToEnterpriseCodingAgentPolicy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveOrganizationsFromEnterpriseCodingAgentPolicy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetCopilotOrganizationDetails {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-organization-details",
            status: 200,
            media: "application/json",
            body: r#"{
  "seat_breakdown": {
    "total": 12,
    "added_this_cycle": 9,
    "pending_invitation": 0,
    "pending_cancellation": 0,
    "active_this_cycle": 12,
    "inactive_this_cycle": 11
  },
  "seat_management_setting": "assign_selected",
  "ide_chat": "enabled",
  "platform_chat": "enabled",
  "cli": "enabled",
  "public_code_suggestions": "block",
  "plan_type": "business"
}"#,
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListCopilotSeats {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-seats-list",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_seats": 2,
  "seats": [
    {
      "created_at": "2021-08-03T18:00:00-06:00",
      "updated_at": "2021-09-23T15:00:00-06:00",
      "pending_cancellation_date": null,
      "last_activity_at": "2021-10-14T00:53:32-06:00",
      "last_activity_editor": "vscode/1.77.3/copilot/1.86.82",
      "last_authenticated_at": "2021-10-14T00:53:32-06:00",
      "plan_type": "business",
      "assignee": {
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
      "assigning_team": {
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
    },
    {
      "created_at": "2021-09-23T18:00:00-06:00",
      "updated_at": "2021-09-23T15:00:00-06:00",
      "pending_cancellation_date": "2021-11-01",
      "last_activity_at": "2021-10-13T00:53:32-06:00",
      "last_activity_editor": "vscode/1.77.3/copilot/1.86.82",
      "last_authenticated_at": "2021-10-14T00:53:32-06:00",
      "assignee": {
        "login": "octokitten",
        "id": 1,
        "node_id": "MDQ76VNlcjE=",
        "avatar_url": "https://github.com/images/error/octokitten_happy.gif",
        "gravatar_id": "",
        "url": "https://api.github.com/users/octokitten",
        "html_url": "https://github.com/octokitten",
        "followers_url": "https://api.github.com/users/octokitten/followers",
        "following_url": "https://api.github.com/users/octokitten/following{/other_user}",
        "gists_url": "https://api.github.com/users/octokitten/gists{/gist_id}",
        "starred_url": "https://api.github.com/users/octokitten/starred{/owner}{/repo}",
        "subscriptions_url": "https://api.github.com/users/octokitten/subscriptions",
        "organizations_url": "https://api.github.com/users/octokitten/orgs",
        "repos_url": "https://api.github.com/users/octokitten/repos",
        "events_url": "https://api.github.com/users/octokitten/events{/privacy}",
        "received_events_url": "https://api.github.com/users/octokitten/received_events",
        "type": "User",
        "site_admin": false
      }
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::AddCopilotSeatsForTeams {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: r#"{
  "seats_created": 5
}"#,
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CancelCopilotSeatAssignmentForTeams {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "seats_cancelled": 5
}"#,
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddCopilotSeatsForUsers {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: r#"{
  "seats_created": 5
}"#,
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CancelCopilotSeatAssignmentForUsers {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "seats_cancelled": 5
}"#,
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetCopilotCodingAgentPermissionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "all_enabled",
            status: 200,
            media: "application/json",
            body: r#"{
  "enabled_repositories": "all"
}"#,
        },
        Example {
            name: "selected_enabled",
            status: 200,
            media: "application/json",
            body: r#"{
  "enabled_repositories": "selected",
  "selected_repositories_url": "https://api.github.com/orgs/my-org/copilot/coding-agent/permissions/repositories"
}"#,
        },
        Example {
            name: "none_enabled",
            status: 200,
            media: "application/json",
            body: r#"{
  "enabled_repositories": "none"
}"#,
        },
    ];
}

impl Examples for of::SetCopilotCodingAgentPermissionsOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListCopilotCodingAgentSelectedRepositoriesForOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "minimal-repository-paginated",
            status: 200,
            media: "application/json",
            body: shown::MINIMAL_REPOSITORY_PAGINATED,
        },
    ];
}

impl Examples for of::SetCopilotCodingAgentSelectedRepositoriesForOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::EnableCopilotCodingAgentForRepositoryInOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DisableCopilotCodingAgentForRepositoryInOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CopilotContentExclusionForOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-organization-content-exclusion-details",
            status: 200,
            media: "application/json",
            body: r#"{
  "octo-repo": [
    "/src/some-dir/kernel.rs"
  ]
}"#,
        },
    ];
}

impl Examples for of::SetCopilotContentExclusionForOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "message": "Content exclusion rules updated successfully."
}"#,
        },
    ];
}

impl Examples for of::CopilotOrganizationOneDayUsageMetrics {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-usage-metrics-1-day-report",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_USAGE_METRICS_1_DAY_REPORT,
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CopilotOrganizationUsageMetrics {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-usage-metrics-28-day-report",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_USAGE_METRICS_28_DAY_REPORT,
        },
    ];
}

impl Examples for of::CopilotOrganizationReposOneDayReport {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-usage-metrics-1-day-report",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_USAGE_METRICS_1_DAY_REPORT,
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CopilotOrganizationUserTeamsOneDayReport {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-usage-metrics-1-day-report",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_USAGE_METRICS_1_DAY_REPORT,
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CopilotOrganizationUsersOneDayUsageMetrics {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-usage-metrics-1-day-report",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_USAGE_METRICS_1_DAY_REPORT,
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CopilotOrganizationUsersUsageMetrics {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-usage-metrics-28-day-report",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_USAGE_METRICS_28_DAY_REPORT,
        },
    ];
}

impl Examples for of::GetCopilotSeatDetailsForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-seat-detail-active",
            status: 200,
            media: "application/json",
            body: r#"{
  "created_at": "2021-08-03T18:00:00-06:00",
  "updated_at": "2021-09-23T15:00:00-06:00",
  "pending_cancellation_date": null,
  "last_activity_at": "2021-10-14T00:53:32-06:00",
  "last_activity_editor": "vscode/1.77.3/copilot/1.86.82",
  "last_authenticated_at": "2021-10-14T00:53:32-06:00",
  "plan_type": "business",
  "assignee": {
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
  "assigning_team": {
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
}"#,
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetCopilotCloudAgentConfiguration {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "mcp_configuration": null,
  "enabled_tools": {
    "codeql": true,
    "copilot_code_review": true,
    "secret_scanning": true,
    "dependency_vulnerability_checks": true
  },
  "require_actions_workflow_approval": true,
  "is_firewall_enabled": true,
  "is_firewall_recommended_allowlist_enabled": true,
  "custom_allowlist": [],
  "is_automations_enabled": true,
  "require_write_access_for_automation_triggers": true
}"#,
        },
        Example {
            name: "configured",
            status: 200,
            media: "application/json",
            body: r#"{
  "mcp_configuration": {
    "mcpServers": {
      "sentry": {
        "type": "local",
        "command": "npx",
        "args": [
          "@sentry/mcp-server@latest",
          "--host=$SENTRY_HOST"
        ],
        "env": {
          "SENTRY_HOST": "https://octo-org.sentry.io",
          "SENTRY_ACCESS_TOKEN": "$COPILOT_MCP_SENTRY_ACCESS_TOKEN"
        },
        "tools": [
          "search_issues",
          "get_issue_details"
        ]
      }
    }
  },
  "enabled_tools": {
    "codeql": true,
    "copilot_code_review": true,
    "secret_scanning": true,
    "dependency_vulnerability_checks": true
  },
  "require_actions_workflow_approval": false,
  "is_firewall_enabled": true,
  "is_firewall_recommended_allowlist_enabled": true,
  "custom_allowlist": [
    "sentry.io",
    "https://api.example.com"
  ],
  "is_automations_enabled": true,
  "require_write_access_for_automation_triggers": false
}"#,
        },
    ];
}
