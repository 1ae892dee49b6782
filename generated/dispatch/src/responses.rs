// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/bodies.rs). Do not edit.

//! What comes back, by operation, status and media type.

use octoforge_runtime::{Date, Map, Value};
use crate::Body;

/// What comes back, by operation, status and media type.
pub static RESPONSES: &[Body] = &[
    Body::of::<::octoforge::models::Root>("meta/root", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::GlobalAdvisory>,
    >("security-advisories/list-global-advisories", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("security-advisories/list-global-advisories", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/list-global-advisories", "429", "application/json"),
    Body::of::<
        ::octoforge::models::GlobalAdvisory,
    >("security-advisories/get-global-advisory", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/get-global-advisory", "404", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse,
    >("agent-tasks/list-tasks-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/list-tasks-for-repo", "400", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/list-tasks-for-repo", "401", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/list-tasks-for-repo", "403", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/list-tasks-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/list-tasks-for-repo", "422", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::Task,
    >("agent-tasks/create-task-in-repo", "201", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/create-task-in-repo", "400", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/create-task-in-repo", "401", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/create-task-in-repo", "403", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/create-task-in-repo", "422", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::GetTaskByRepoAndIdResponse,
    >("agent-tasks/get-task-by-repo-and-id", "200", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/get-task-by-repo-and-id", "400", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/get-task-by-repo-and-id", "401", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/get-task-by-repo-and-id", "403", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/get-task-by-repo-and-id", "404", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/get-task-by-repo-and-id", "422", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse,
    >("agent-tasks/list-tasks", "200", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/list-tasks", "400", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/list-tasks", "401", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/list-tasks", "403", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/list-tasks", "422", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::GetTaskByRepoAndIdResponse,
    >("agent-tasks/get-task-by-id", "200", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/get-task-by-id", "400", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/get-task-by-id", "401", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/get-task-by-id", "403", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/get-task-by-id", "404", "application/json"),
    Body::of::<
        ::octoforge::agent_tasks::ListTasksForRepoResponse400,
    >("agent-tasks/get-task-by-id", "422", "application/json"),
    Body::of::<
        Option<::octoforge::models::Integration>,
    >("apps/get-authenticated", "200", "application/json"),
    Body::of::<
        ::octoforge::apps::CreateFromManifestResponse,
    >("apps/create-from-manifest", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/create-from-manifest", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("apps/create-from-manifest", "422", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookConfig,
    >("apps/get-webhook-config-for-app", "200", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookConfig,
    >("apps/update-webhook-config-for-app", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::HookDeliveryItem>,
    >("apps/list-webhook-deliveries", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-webhook-deliveries", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("apps/list-webhook-deliveries", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("apps/list-webhook-deliveries", "422", "application/json"),
    Body::of::<
        ::octoforge::models::HookDelivery,
    >("apps/get-webhook-delivery", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/get-webhook-delivery", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("apps/get-webhook-delivery", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("apps/get-webhook-delivery", "422", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >("apps/redeliver-webhook-delivery", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/redeliver-webhook-delivery", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("apps/redeliver-webhook-delivery", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("apps/redeliver-webhook-delivery", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::IntegrationInstallationRequest>,
    >(
        "apps/list-installation-requests-for-authenticated-app",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "apps/list-installation-requests-for-authenticated-app",
        "401",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::apps::ListInstallationsResponseItem>,
    >("apps/list-installations", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Installation,
    >("apps/get-installation", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/get-installation", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/delete-installation", "404", "application/json"),
    Body::of::<
        ::octoforge::models::InstallationToken,
    >("apps/create-installation-access-token", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/create-installation-access-token", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/create-installation-access-token", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/create-installation-access-token", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("apps/create-installation-access-token", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/suspend-installation", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/unsuspend-installation", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("apps/delete-authorization", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Authorization,
    >("apps/check-token", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/check-token", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("apps/check-token", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("apps/delete-token", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Authorization,
    >("apps/reset-token", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("apps/reset-token", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Authorization,
    >("apps/scope-token", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/scope-token", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/scope-token", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/scope-token", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("apps/scope-token", "422", "application/json"),
    Body::of::<
        Option<::octoforge::models::Integration>,
    >("apps/get-by-slug", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/get-by-slug", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/get-by-slug", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ClassroomAssignment,
    >("classroom/get-an-assignment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("classroom/get-an-assignment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("classroom/get-an-assignment", "410", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ClassroomAcceptedAssignment>,
    >(
        "classroom/list-accepted-assignments-for-an-assignment",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "classroom/list-accepted-assignments-for-an-assignment",
        "410",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::ClassroomAssignmentGrade>,
    >("classroom/get-assignment-grades", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("classroom/get-assignment-grades", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("classroom/get-assignment-grades", "410", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleClassroom>,
    >("classroom/list-classrooms", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("classroom/list-classrooms", "410", "application/json"),
    Body::of::<
        ::octoforge::models::Classroom,
    >("classroom/get-a-classroom", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("classroom/get-a-classroom", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("classroom/get-a-classroom", "410", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleClassroomAssignment>,
    >("classroom/list-assignments-for-a-classroom", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("classroom/list-assignments-for-a-classroom", "410", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CodeOfConduct>,
    >("codes-of-conduct/get-all-codes-of-conduct", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CodeOfConduct,
    >("codes-of-conduct/get-conduct-code", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codes-of-conduct/get-conduct-code", "404", "application/json"),
    Body::of::<Option<Map<Value>>>("credentials/revoke", "202", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("credentials/revoke", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("credentials/revoke", "500", "application/json"),
    Body::of::<Map<String>>("emojis/get", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsCacheRetentionLimitForEnterprise,
    >(
        "actions/get-actions-cache-retention-limit-for-enterprise",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-actions-cache-retention-limit-for-enterprise",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-actions-cache-retention-limit-for-enterprise",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-retention-limit-for-enterprise",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "actions/set-actions-cache-retention-limit-for-enterprise",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-retention-limit-for-enterprise",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-retention-limit-for-enterprise",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsCacheStorageLimitForEnterprise,
    >(
        "actions/get-actions-cache-storage-limit-for-enterprise",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-actions-cache-storage-limit-for-enterprise",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-actions-cache-storage-limit-for-enterprise",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-storage-limit-for-enterprise",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "actions/set-actions-cache-storage-limit-for-enterprise",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-storage-limit-for-enterprise",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-storage-limit-for-enterprise",
        "404",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::OidcCustomPropertyInclusion>,
    >(
        "oidc/list-oidc-custom-property-inclusions-for-enterprise",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "oidc/list-oidc-custom-property-inclusions-for-enterprise",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "oidc/list-oidc-custom-property-inclusions-for-enterprise",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::OidcCustomPropertyInclusion,
    >(
        "oidc/create-oidc-custom-property-inclusion-for-enterprise",
        "201",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "oidc/create-oidc-custom-property-inclusion-for-enterprise",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "oidc/delete-oidc-custom-property-inclusion-for-enterprise",
        "403",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::CodeSecurityConfiguration>,
    >("code-security/get-configurations-for-enterprise", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/get-configurations-for-enterprise", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/get-configurations-for-enterprise", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CodeSecurityConfiguration,
    >("code-security/create-configuration-for-enterprise", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/create-configuration-for-enterprise", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "code-security/create-configuration-for-enterprise",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/create-configuration-for-enterprise", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/create-configuration-for-enterprise", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CodeSecurityDefaultConfigurationsItem>,
    >(
        "code-security/get-default-configurations-for-enterprise",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::CodeSecurityConfiguration,
    >(
        "code-security/get-single-configuration-for-enterprise",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "code-security/get-single-configuration-for-enterprise",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "code-security/get-single-configuration-for-enterprise",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/delete-configuration-for-enterprise", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "code-security/delete-configuration-for-enterprise",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/delete-configuration-for-enterprise", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/delete-configuration-for-enterprise", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/delete-configuration-for-enterprise", "409", "application/json"),
    Body::of::<
        ::octoforge::models::CodeSecurityConfiguration,
    >("code-security/update-enterprise-configuration", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/update-enterprise-configuration", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/update-enterprise-configuration", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/update-enterprise-configuration", "409", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >("code-security/attach-enterprise-configuration", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/attach-enterprise-configuration", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/attach-enterprise-configuration", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/attach-enterprise-configuration", "409", "application/json"),
    Body::of::<
        ::octoforge::code_security::Response,
    >(
        "code-security/set-configuration-as-default-for-enterprise",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "code-security/set-configuration-as-default-for-enterprise",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "code-security/set-configuration-as-default-for-enterprise",
        "404",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::CodeSecurityConfigurationRepositories>,
    >(
        "code-security/get-repositories-for-enterprise-configuration",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "code-security/get-repositories-for-enterprise-configuration",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "code-security/get-repositories-for-enterprise-configuration",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::CopilotUsageMetrics1DayReport,
    >("copilot/copilot-enterprise-one-day-usage-metrics", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-enterprise-one-day-usage-metrics", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-enterprise-one-day-usage-metrics", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-enterprise-one-day-usage-metrics", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotUsageMetrics28DayReport,
    >("copilot/copilot-enterprise-usage-metrics", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-enterprise-usage-metrics", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-enterprise-usage-metrics", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-enterprise-usage-metrics", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotUsageMetrics1DayReport,
    >("copilot/copilot-enterprise-repos-one-day-report", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-enterprise-repos-one-day-report", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-enterprise-repos-one-day-report", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-enterprise-repos-one-day-report", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotUsageMetrics1DayReport,
    >("copilot/copilot-enterprise-user-teams-one-day-report", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-enterprise-user-teams-one-day-report", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-enterprise-user-teams-one-day-report", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-enterprise-user-teams-one-day-report", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotUsageMetrics1DayReport,
    >("copilot/copilot-users-one-day-usage-metrics", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-users-one-day-usage-metrics", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-users-one-day-usage-metrics", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-users-one-day-usage-metrics", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotUsageMetrics28DayReport,
    >("copilot/copilot-users-usage-metrics", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-users-usage-metrics", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-users-usage-metrics", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-users-usage-metrics", "500", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/set-enterprise-coding-agent-policy", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("copilot/set-enterprise-coding-agent-policy", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/add-organizations-to-enterprise-coding-agent-policy",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "copilot/add-organizations-to-enterprise-coding-agent-policy",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/remove-organizations-from-enterprise-coding-agent-policy",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "copilot/remove-organizations-from-enterprise-coding-agent-policy",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        Vec<::octoforge::models::DependabotAlertWithRepository>,
    >("dependabot/list-alerts-for-enterprise", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/list-alerts-for-enterprise", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/list-alerts-for-enterprise", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("dependabot/list-alerts-for-enterprise", "422", "application/json"),
    Body::of::<
        ::octoforge::models::DependabotRepositoryAccessDetails,
    >("dependabot/repository-access-for-enterprise", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/repository-access-for-enterprise", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/repository-access-for-enterprise", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/update-repository-access-for-enterprise", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/update-repository-access-for-enterprise", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "dependabot/set-repository-access-default-level-for-enterprise",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "dependabot/set-repository-access-default-level-for-enterprise",
        "404",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::EnterpriseTeam>,
    >("enterprise-teams/list", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("enterprise-teams/list", "403", "application/json"),
    Body::of::<
        ::octoforge::models::EnterpriseTeam,
    >("enterprise-teams/create", "201", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("enterprise-team-memberships/list", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("enterprise-team-memberships/bulk-add", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("enterprise-team-memberships/bulk-remove", "200", "application/json"),
    Body::of::<
        ::octoforge::models::SimpleUser,
    >("enterprise-team-memberships/get", "200", "application/json"),
    Body::of::<
        ::octoforge::models::SimpleUser,
    >("enterprise-team-memberships/add", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("enterprise-team-memberships/remove", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::OrganizationSimple>,
    >("enterprise-team-organizations/get-assignments", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::OrganizationSimple>,
    >("enterprise-team-organizations/bulk-add", "200", "application/json"),
    Body::of::<
        ::octoforge::models::OrganizationSimple,
    >("enterprise-team-organizations/get-assignment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::OrganizationSimple,
    >("enterprise-team-organizations/add", "201", "application/json"),
    Body::of::<
        ::octoforge::models::EnterpriseTeam,
    >("enterprise-teams/get", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("enterprise-teams/get", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("enterprise-teams/delete", "403", "application/json"),
    Body::of::<
        ::octoforge::models::EnterpriseTeam,
    >("enterprise-teams/update", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("enterprise-teams/update", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Event>,
    >("activity/list-public-events", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/list-public-events", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("activity/list-public-events", "503", "application/json"),
    Body::of::<
        ::octoforge::models::Feed,
    >("activity/get-feeds", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::BaseGist>,
    >("gists/list", "200", "application/json"),
    Body::of::<::octoforge::models::BasicError>("gists/list", "403", "application/json"),
    Body::of::<
        ::octoforge::models::GistSimple,
    >("gists/create", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/create", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/create", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("gists/create", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::BaseGist>,
    >("gists/list-public", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/list-public", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("gists/list-public", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::BaseGist>,
    >("gists/list-starred", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/list-starred", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/list-starred", "403", "application/json"),
    Body::of::<::octoforge::models::GistSimple>("gists/get", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ForbiddenGistResponse403,
    >("gists/get", "403", "application/json"),
    Body::of::<::octoforge::models::BasicError>("gists/get", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/delete", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/delete", "404", "application/json"),
    Body::of::<
        ::octoforge::models::GistSimple,
    >("gists/update", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/update", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("gists/update", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::GistComment>,
    >("gists/list-comments", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/list-comments", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/list-comments", "404", "application/json"),
    Body::of::<
        ::octoforge::models::GistComment,
    >("gists/create-comment", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/create-comment", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/create-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::GistComment,
    >("gists/get-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ForbiddenGistResponse403,
    >("gists/get-comment", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/get-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/delete-comment", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/delete-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::GistComment,
    >("gists/update-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/update-comment", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::GistCommit>,
    >("gists/list-commits", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/list-commits", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/list-commits", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::GistSimple>,
    >("gists/list-forks", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/list-forks", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/list-forks", "404", "application/json"),
    Body::of::<::octoforge::models::BaseGist>("gists/fork", "201", "application/json"),
    Body::of::<::octoforge::models::BasicError>("gists/fork", "403", "application/json"),
    Body::of::<::octoforge::models::BasicError>("gists/fork", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("gists/fork", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/check-is-starred", "403", "application/json"),
    Body::of::<
        ::octoforge::models::EmptyObject,
    >("gists/check-is-starred", "404", "application/json"),
    Body::of::<::octoforge::models::BasicError>("gists/star", "403", "application/json"),
    Body::of::<::octoforge::models::BasicError>("gists/star", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/unstar", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/unstar", "404", "application/json"),
    Body::of::<
        ::octoforge::models::GistSimple,
    >("gists/get-revision", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/get-revision", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("gists/get-revision", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("gists/get-revision", "422", "application/json"),
    Body::of::<Vec<String>>("gitignore/get-all-templates", "200", "application/json"),
    Body::of::<
        ::octoforge::models::GitignoreTemplate,
    >("gitignore/get-template", "200", "application/json"),
    Body::of::<
        String,
    >("gitignore/get-template", "200", "application/vnd.github.raw+json"),
    Body::of::<
        ::octoforge::apps::Response,
    >("apps/list-repos-accessible-to-installation", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-repos-accessible-to-installation", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-repos-accessible-to-installation", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Issue>,
    >("issues/list", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/list", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::LicenseSimple>,
    >("licenses/get-all-commonly-used", "200", "application/json"),
    Body::of::<::octoforge::models::License>("licenses/get", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("licenses/get", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("licenses/get", "404", "application/json"),
    Body::of::<String>("markdown/render", "200", "text/html"),
    Body::of::<String>("markdown/render-raw", "200", "text/html"),
    Body::of::<
        ::octoforge::models::MarketplacePurchase,
    >("apps/get-subscription-plan-for-account", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/get-subscription-plan-for-account", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/get-subscription-plan-for-account", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MarketplaceListingPlan>,
    >("apps/list-plans", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-plans", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-plans", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MarketplacePurchase>,
    >("apps/list-accounts-for-plan", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-accounts-for-plan", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-accounts-for-plan", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("apps/list-accounts-for-plan", "422", "application/json"),
    Body::of::<
        ::octoforge::models::MarketplacePurchase,
    >("apps/get-subscription-plan-for-account-stubbed", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/get-subscription-plan-for-account-stubbed", "401", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MarketplaceListingPlan>,
    >("apps/list-plans-stubbed", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-plans-stubbed", "401", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MarketplacePurchase>,
    >("apps/list-accounts-for-plan-stubbed", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-accounts-for-plan-stubbed", "401", "application/json"),
    Body::of::<::octoforge::models::ApiOverview>("meta/get", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Event>,
    >("activity/list-public-events-for-repo-network", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/list-public-events-for-repo-network", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/list-public-events-for-repo-network", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/list-public-events-for-repo-network", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Thread>,
    >("activity/list-notifications-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/list-notifications-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/list-notifications-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("activity/list-notifications-for-authenticated-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ActivityMarkNotificationsAsReadResponse,
    >("activity/mark-notifications-as-read", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/mark-notifications-as-read", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/mark-notifications-as-read", "403", "application/json"),
    Body::of::<
        ::octoforge::models::Thread,
    >("activity/get-thread", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/get-thread", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/get-thread", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/mark-thread-as-read", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ThreadSubscription,
    >(
        "activity/get-thread-subscription-for-authenticated-user",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "activity/get-thread-subscription-for-authenticated-user",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "activity/get-thread-subscription-for-authenticated-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ThreadSubscription,
    >("activity/set-thread-subscription", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/set-thread-subscription", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/set-thread-subscription", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/delete-thread-subscription", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/delete-thread-subscription", "403", "application/json"),
    Body::of::<String>("meta/get-octocat", "200", "application/octocat-stream"),
    Body::of::<
        Vec<::octoforge::models::OrganizationSimple>,
    >("orgs/list", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsCacheRetentionLimitForEnterprise,
    >(
        "actions/get-actions-cache-retention-limit-for-organization",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-actions-cache-retention-limit-for-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-actions-cache-retention-limit-for-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-retention-limit-for-organization",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "actions/set-actions-cache-retention-limit-for-organization",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-retention-limit-for-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-retention-limit-for-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsCacheStorageLimitForEnterprise,
    >(
        "actions/get-actions-cache-storage-limit-for-organization",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-actions-cache-storage-limit-for-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-actions-cache-storage-limit-for-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-storage-limit-for-organization",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "actions/set-actions-cache-storage-limit-for-organization",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-storage-limit-for-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-storage-limit-for-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BillingAiCreditUsageReportOrg,
    >(
        "billing/get-github-billing-ai-credit-usage-report-org",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-ai-credit-usage-report-org",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "billing/get-github-billing-ai-credit-usage-report-org",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-ai-credit-usage-report-org",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-ai-credit-usage-report-org",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-ai-credit-usage-report-org",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >(
        "billing/get-github-billing-ai-credit-usage-report-org",
        "503",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::GetAllBudgets,
    >("billing/get-all-budgets-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-all-budgets-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-all-budgets-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-all-budgets-org", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CreateBudget,
    >("billing/create-organization-budget", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/create-organization-budget", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("billing/create-organization-budget", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/create-organization-budget", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/create-organization-budget", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/create-organization-budget", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("billing/create-organization-budget", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/create-organization-budget", "500", "application/json"),
    Body::of::<
        ::octoforge::models::GetBudget,
    >("billing/get-budget-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-budget-org", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("billing/get-budget-org", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-budget-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-budget-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-budget-org", "500", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("billing/get-budget-org", "503", "application/json"),
    Body::of::<
        ::octoforge::models::DeleteBudget,
    >("billing/delete-budget-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/delete-budget-org", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("billing/delete-budget-org", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/delete-budget-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/delete-budget-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/delete-budget-org", "500", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("billing/delete-budget-org", "503", "application/json"),
    Body::of::<
        ::octoforge::models::UpdateBudget,
    >("billing/update-budget-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/update-budget-org", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("billing/update-budget-org", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/update-budget-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/update-budget-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/update-budget-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("billing/update-budget-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/update-budget-org", "500", "application/json"),
    Body::of::<
        ::octoforge::models::BillingAiCreditUsageReportOrg,
    >(
        "billing/get-github-billing-premium-request-usage-report-org",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-premium-request-usage-report-org",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "billing/get-github-billing-premium-request-usage-report-org",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-premium-request-usage-report-org",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-premium-request-usage-report-org",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-premium-request-usage-report-org",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >(
        "billing/get-github-billing-premium-request-usage-report-org",
        "503",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BillingUsageReport,
    >("billing/get-github-billing-usage-report-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-github-billing-usage-report-org", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("billing/get-github-billing-usage-report-org", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-github-billing-usage-report-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-github-billing-usage-report-org", "500", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("billing/get-github-billing-usage-report-org", "503", "application/json"),
    Body::of::<
        ::octoforge::models::BillingUsageSummaryReportOrg,
    >("billing/get-github-billing-usage-summary-report-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-github-billing-usage-summary-report-org", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "billing/get-github-billing-usage-summary-report-org",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-github-billing-usage-summary-report-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-github-billing-usage-summary-report-org", "500", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("billing/get-github-billing-usage-summary-report-org", "503", "application/json"),
    Body::of::<
        ::octoforge::models::OrganizationFull,
    >("orgs/get", "200", "application/json"),
    Body::of::<::octoforge::models::BasicError>("orgs/get", "404", "application/json"),
    Body::of::<Option<Map<Value>>>("orgs/delete", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/delete", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/delete", "404", "application/json"),
    Body::of::<
        ::octoforge::models::OrganizationFull,
    >("orgs/update", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/update", "409", "application/json"),
    Body::of::<
        ::octoforge::orgs::UpdateResponse422,
    >("orgs/update", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsCacheUsageOrgEnterprise,
    >("actions/get-actions-cache-usage-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::actions::GetActionsCacheUsageByRepoForOrgResponse,
    >("actions/get-actions-cache-usage-by-repo-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::actions::ListHostedRunnersForOrgResponse,
    >("actions/list-hosted-runners-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsHostedRunner,
    >("actions/create-hosted-runner-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::actions::ListCustomImagesForOrgResponse,
    >("actions/list-custom-images-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsHostedRunnerCustomImage,
    >("actions/get-custom-image-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::actions::ListCustomImageVersionsForOrgResponse,
    >("actions/list-custom-image-versions-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsHostedRunnerCustomImageVersion,
    >("actions/get-custom-image-version-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::actions::GetHostedRunnersGithubOwnedImagesForOrgResponse,
    >(
        "actions/get-hosted-runners-github-owned-images-for-org",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::actions::GetHostedRunnersGithubOwnedImagesForOrgResponse,
    >("actions/get-hosted-runners-partner-images-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsHostedRunnerLimits,
    >("actions/get-hosted-runners-limits-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::actions::GetHostedRunnersMachineSpecsForOrgResponse,
    >("actions/get-hosted-runners-machine-specs-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::actions::GetHostedRunnersPlatformsForOrgResponse,
    >("actions/get-hosted-runners-platforms-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsHostedRunner,
    >("actions/get-hosted-runner-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsHostedRunner,
    >("actions/delete-hosted-runner-for-org", "202", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsHostedRunner,
    >("actions/update-hosted-runner-for-org", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::OidcCustomPropertyInclusion>,
    >("oidc/list-oidc-custom-property-inclusions-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("oidc/list-oidc-custom-property-inclusions-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("oidc/list-oidc-custom-property-inclusions-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::OidcCustomPropertyInclusion,
    >("oidc/create-oidc-custom-property-inclusion-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("oidc/create-oidc-custom-property-inclusion-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("oidc/delete-oidc-custom-property-inclusion-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::OidcCustomSub,
    >("oidc/get-oidc-custom-sub-template-for-org", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("oidc/update-oidc-custom-sub-template-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("oidc/update-oidc-custom-sub-template-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("oidc/update-oidc-custom-sub-template-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsOrganizationPermissions,
    >("actions/get-github-actions-permissions-organization", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsArtifactAndLogRetentionResponse,
    >(
        "actions/get-artifact-and-log-retention-settings-organization",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-artifact-and-log-retention-settings-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-artifact-and-log-retention-settings-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-artifact-and-log-retention-settings-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-artifact-and-log-retention-settings-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-artifact-and-log-retention-settings-organization",
        "409",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "actions/set-artifact-and-log-retention-settings-organization",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsForkPrContributorApproval,
    >(
        "actions/get-fork-pr-contributor-approval-permissions-organization",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-fork-pr-contributor-approval-permissions-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-fork-pr-contributor-approval-permissions-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "actions/set-fork-pr-contributor-approval-permissions-organization",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsForkPrWorkflowsPrivateRepos,
    >(
        "actions/get-private-repo-fork-pr-workflows-settings-organization",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-private-repo-fork-pr-workflows-settings-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-private-repo-fork-pr-workflows-settings-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-private-repo-fork-pr-workflows-settings-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-private-repo-fork-pr-workflows-settings-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "actions/set-private-repo-fork-pr-workflows-settings-organization",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::actions::ListSelectedRepositoriesEnabledGithubActionsOrganizationResponse,
    >(
        "actions/list-selected-repositories-enabled-github-actions-organization",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::SelectedActions,
    >("actions/get-allowed-actions-organization", "200", "application/json"),
    Body::of::<
        ::octoforge::models::SelfHostedRunnersSettings,
    >(
        "actions/get-self-hosted-runners-permissions-organization",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-self-hosted-runners-permissions-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-self-hosted-runners-permissions-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-self-hosted-runners-permissions-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-self-hosted-runners-permissions-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-self-hosted-runners-permissions-organization",
        "409",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "actions/set-self-hosted-runners-permissions-organization",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::actions::ListSelectedRepositoriesSelfHostedRunnersOrganizationResponse,
    >(
        "actions/list-selected-repositories-self-hosted-runners-organization",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/list-selected-repositories-self-hosted-runners-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/list-selected-repositories-self-hosted-runners-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-selected-repositories-self-hosted-runners-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-selected-repositories-self-hosted-runners-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "actions/set-selected-repositories-self-hosted-runners-organization",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/enable-selected-repository-self-hosted-runners-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/enable-selected-repository-self-hosted-runners-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/enable-selected-repository-self-hosted-runners-organization",
        "409",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "actions/enable-selected-repository-self-hosted-runners-organization",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/disable-selected-repository-self-hosted-runners-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/disable-selected-repository-self-hosted-runners-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/disable-selected-repository-self-hosted-runners-organization",
        "409",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "actions/disable-selected-repository-self-hosted-runners-organization",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsGetDefaultWorkflowPermissions,
    >(
        "actions/get-github-actions-default-workflow-permissions-organization",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::actions::ListSelfHostedRunnerGroupsForOrgResponse,
    >("actions/list-self-hosted-runner-groups-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::RunnerGroupsOrg,
    >("actions/create-self-hosted-runner-group-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::RunnerGroupsOrg,
    >("actions/get-self-hosted-runner-group-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::RunnerGroupsOrg,
    >("actions/update-self-hosted-runner-group-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::actions::ListGithubHostedRunnersInGroupForOrgResponse,
    >("actions/list-github-hosted-runners-in-group-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::actions::ListRepoAccessToSelfHostedRunnerGroupInOrgResponse,
    >(
        "actions/list-repo-access-to-self-hosted-runner-group-in-org",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::actions::ListSelfHostedRunnersInGroupForOrgResponse,
    >("actions/list-self-hosted-runners-in-group-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::actions::ListSelfHostedRunnersForOrgResponse,
    >("actions/list-self-hosted-runners-for-org", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::RunnerApplication>,
    >("actions/list-runner-applications-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsRunnerJitconfigResponse,
    >("actions/generate-runner-jitconfig-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/generate-runner-jitconfig-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/generate-runner-jitconfig-for-org", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("actions/generate-runner-jitconfig-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::AuthenticationToken,
    >("actions/create-registration-token-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::AuthenticationToken,
    >("actions/create-remove-token-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::Runner,
    >("actions/get-self-hosted-runner-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("actions/delete-self-hosted-runner-from-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsRunnerLabelsResponse,
    >("actions/list-labels-for-self-hosted-runner-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/list-labels-for-self-hosted-runner-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsRunnerLabelsResponse,
    >(
        "actions/set-custom-labels-for-self-hosted-runner-for-org",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-custom-labels-for-self-hosted-runner-for-org",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >(
        "actions/set-custom-labels-for-self-hosted-runner-for-org",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsRunnerLabelsResponse,
    >(
        "actions/add-custom-labels-to-self-hosted-runner-for-org",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/add-custom-labels-to-self-hosted-runner-for-org",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >(
        "actions/add-custom-labels-to-self-hosted-runner-for-org",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsRunnerLabelsResponse,
    >(
        "actions/remove-all-custom-labels-from-self-hosted-runner-for-org",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/remove-all-custom-labels-from-self-hosted-runner-for-org",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsRunnerLabelsResponse,
    >(
        "actions/remove-custom-label-from-self-hosted-runner-for-org",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/remove-custom-label-from-self-hosted-runner-for-org",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >(
        "actions/remove-custom-label-from-self-hosted-runner-for-org",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ListOrgSecretsResponse,
    >("actions/list-org-secrets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsPublicKey,
    >("actions/get-org-public-key", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesSecret,
    >("actions/get-org-secret", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("actions/create-or-update-org-secret", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsListSelectedReposForOrgSecretResponse,
    >("actions/list-selected-repos-for-org-secret", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ListOrgVariablesResponse,
    >("actions/list-org-variables", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("actions/create-org-variable", "201", "application/json"),
    Body::of::<
        ::octoforge::models::OrganizationActionsVariable,
    >("actions/get-org-variable", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsListSelectedReposForOrgSecretResponse,
    >("actions/list-selected-repos-for-org-variable", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ListOrgSecretsResponse,
    >("agents/list-org-secrets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsPublicKey,
    >("agents/get-org-public-key", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesSecret,
    >("agents/get-org-secret", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("agents/create-or-update-org-secret", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsListSelectedReposForOrgSecretResponse,
    >("agents/list-selected-repos-for-org-secret", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ListOrgVariablesResponse,
    >("agents/list-org-variables", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("agents/create-org-variable", "201", "application/json"),
    Body::of::<
        ::octoforge::models::OrganizationActionsVariable,
    >("agents/get-org-variable", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsListSelectedReposForOrgSecretResponse,
    >("agents/list-selected-repos-for-org-variable", "200", "application/json"),
    Body::of::<
        ::octoforge::orgs::Response,
    >("orgs/create-artifact-deployment-record", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/create-artifact-deployment-record", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/create-artifact-deployment-record", "404", "application/json"),
    Body::of::<
        ::octoforge::orgs::Response,
    >("orgs/set-cluster-deployment-records", "200", "application/json"),
    Body::of::<
        ::octoforge::orgs::SetClusterDeploymentRecordsResponse,
    >("orgs/set-cluster-deployment-records", "207", "application/json"),
    Body::of::<
        ::octoforge::orgs::SetClusterDeploymentRecordsResponse403,
    >("orgs/set-cluster-deployment-records", "403", "application/json"),
    Body::of::<
        ::octoforge::orgs::SetClusterDeploymentRecordsResponse404,
    >("orgs/set-cluster-deployment-records", "404", "application/json"),
    Body::of::<
        ::octoforge::orgs::CreateClusterDeploymentRecordsJobResponse,
    >("orgs/create-cluster-deployment-records-job", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/create-cluster-deployment-records-job", "400", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/create-cluster-deployment-records-job", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/create-cluster-deployment-records-job", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/create-cluster-deployment-records-job", "409", "application/json"),
    Body::of::<
        ::octoforge::orgs::GetClusterDeploymentRecordsJobResponse,
    >("orgs/get-cluster-deployment-records-job", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/get-cluster-deployment-records-job", "404", "application/json"),
    Body::of::<
        ::octoforge::orgs::CreateArtifactStorageRecordResponse,
    >("orgs/create-artifact-storage-record", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/create-artifact-storage-record", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/create-artifact-storage-record", "404", "application/json"),
    Body::of::<
        ::octoforge::orgs::ListArtifactDeploymentRecordsResponse,
    >("orgs/list-artifact-deployment-records", "200", "application/json"),
    Body::of::<
        ::octoforge::orgs::ListArtifactStorageRecordsResponse,
    >("orgs/list-artifact-storage-records", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ListAttestationsBulkResponse,
    >("orgs/list-attestations-bulk", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/delete-attestations-bulk", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/delete-attestations-by-subject-digest", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::orgs::ListAttestationRepositoriesResponseItem>,
    >("orgs/list-attestation-repositories", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/delete-attestations-by-id", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/delete-attestations-by-id", "404", "application/json"),
    Body::of::<
        ::octoforge::orgs::ListAttestationsResponse,
    >("orgs/list-attestations", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("orgs/list-blocked-users", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/check-blocked-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/block-user", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CampaignSummary>,
    >("campaigns/list-org-campaigns", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("campaigns/list-org-campaigns", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("campaigns/list-org-campaigns", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CampaignSummary,
    >("campaigns/create-campaign", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("campaigns/create-campaign", "400", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("campaigns/create-campaign", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("campaigns/create-campaign", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("campaigns/create-campaign", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CampaignSummary,
    >("campaigns/get-campaign-summary", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("campaigns/get-campaign-summary", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("campaigns/get-campaign-summary", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("campaigns/get-campaign-summary", "503", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("campaigns/delete-campaign", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("campaigns/delete-campaign", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CampaignSummary,
    >("campaigns/update-campaign", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("campaigns/update-campaign", "400", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("campaigns/update-campaign", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("campaigns/update-campaign", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("campaigns/update-campaign", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CodeScanningOrganizationAlertItems>,
    >("code-scanning/list-alerts-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/list-alerts-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/list-alerts-for-org", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CodeSecurityConfiguration>,
    >("code-security/get-configurations-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/get-configurations-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/get-configurations-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CodeSecurityConfiguration,
    >("code-security/create-configuration", "201", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CodeSecurityDefaultConfigurationsItem>,
    >("code-security/get-default-configurations", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/get-default-configurations", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/get-default-configurations", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/detach-configuration", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("code-security/detach-configuration", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/detach-configuration", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/detach-configuration", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/detach-configuration", "409", "application/json"),
    Body::of::<
        ::octoforge::models::CodeSecurityConfiguration,
    >("code-security/get-configuration", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/get-configuration", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/get-configuration", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/delete-configuration", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("code-security/delete-configuration", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/delete-configuration", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/delete-configuration", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/delete-configuration", "409", "application/json"),
    Body::of::<
        ::octoforge::models::CodeSecurityConfiguration,
    >("code-security/update-configuration", "200", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >("code-security/attach-configuration", "202", "application/json"),
    Body::of::<
        ::octoforge::code_security::Response,
    >("code-security/set-configuration-as-default", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/set-configuration-as-default", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/set-configuration-as-default", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CodeSecurityConfigurationRepositories>,
    >("code-security/get-repositories-for-configuration", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/get-repositories-for-configuration", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/get-repositories-for-configuration", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesListInOrganizationResponse,
    >("codespaces/list-in-organization", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/list-in-organization", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/list-in-organization", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/list-in-organization", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/list-in-organization", "500", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/set-codespaces-access", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("codespaces/set-codespaces-access", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/set-codespaces-access", "500", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/set-codespaces-access-users", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("codespaces/set-codespaces-access-users", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/set-codespaces-access-users", "500", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/delete-codespaces-access-users", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("codespaces/delete-codespaces-access-users", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/delete-codespaces-access-users", "500", "application/json"),
    Body::of::<
        ::octoforge::models::ListOrgSecretsResponse,
    >("codespaces/list-org-secrets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsPublicKey,
    >("codespaces/get-org-public-key", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesSecret,
    >("codespaces/get-org-secret", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("codespaces/create-or-update-org-secret", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/create-or-update-org-secret", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("codespaces/create-or-update-org-secret", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/delete-org-secret", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsListSelectedReposForOrgSecretResponse,
    >("codespaces/list-selected-repos-for-org-secret", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/list-selected-repos-for-org-secret", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/set-selected-repos-for-org-secret", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/add-selected-repo-to-org-secret", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("codespaces/add-selected-repo-to-org-secret", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/remove-selected-repo-from-org-secret", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("codespaces/remove-selected-repo-from-org-secret", "422", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::ListForOrgResponse,
    >("copilot-spaces/list-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/list-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/list-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpace,
    >("copilot-spaces/create-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/create-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/create-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/create-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpace,
    >("copilot-spaces/get-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/get-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/get-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpace,
    >("copilot-spaces/update-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/update-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/update-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/update-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/delete-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/delete-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::ListCollaboratorsForOrgResponse,
    >("copilot-spaces/list-collaborators-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/list-collaborators-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/list-collaborators-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpaceCollaborator,
    >("copilot-spaces/add-collaborator-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/add-collaborator-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/add-collaborator-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/add-collaborator-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpaceCollaborator,
    >("copilot-spaces/update-collaborator-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/update-collaborator-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/update-collaborator-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/update-collaborator-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/remove-collaborator-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/remove-collaborator-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::ListResourcesForOrgResponse,
    >("copilot-spaces/list-resources-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/list-resources-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/list-resources-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpaceResource,
    >("copilot-spaces/create-resource-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpaceResource,
    >("copilot-spaces/create-resource-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/create-resource-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/create-resource-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/create-resource-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpaceResource,
    >("copilot-spaces/get-resource-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/get-resource-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/get-resource-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpaceResource,
    >("copilot-spaces/update-resource-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/update-resource-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/update-resource-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/update-resource-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/delete-resource-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/delete-resource-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotOrganizationDetails,
    >("copilot/get-copilot-organization-details", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/get-copilot-organization-details", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/get-copilot-organization-details", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/get-copilot-organization-details", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/get-copilot-organization-details", "500", "application/json"),
    Body::of::<
        ::octoforge::copilot::ListCopilotSeatsResponse,
    >("copilot/list-copilot-seats", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/list-copilot-seats", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/list-copilot-seats", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/list-copilot-seats", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/list-copilot-seats", "500", "application/json"),
    Body::of::<
        ::octoforge::copilot::AddCopilotSeatsForTeamsResponse,
    >("copilot/add-copilot-seats-for-teams", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/add-copilot-seats-for-teams", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/add-copilot-seats-for-teams", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/add-copilot-seats-for-teams", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/add-copilot-seats-for-teams", "500", "application/json"),
    Body::of::<
        ::octoforge::copilot::CancelCopilotSeatAssignmentForTeamsResponse,
    >("copilot/cancel-copilot-seat-assignment-for-teams", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/cancel-copilot-seat-assignment-for-teams", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/cancel-copilot-seat-assignment-for-teams", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/cancel-copilot-seat-assignment-for-teams", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/cancel-copilot-seat-assignment-for-teams", "500", "application/json"),
    Body::of::<
        ::octoforge::copilot::AddCopilotSeatsForTeamsResponse,
    >("copilot/add-copilot-seats-for-users", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/add-copilot-seats-for-users", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/add-copilot-seats-for-users", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/add-copilot-seats-for-users", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/add-copilot-seats-for-users", "500", "application/json"),
    Body::of::<
        ::octoforge::copilot::CancelCopilotSeatAssignmentForTeamsResponse,
    >("copilot/cancel-copilot-seat-assignment-for-users", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/cancel-copilot-seat-assignment-for-users", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/cancel-copilot-seat-assignment-for-users", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/cancel-copilot-seat-assignment-for-users", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/cancel-copilot-seat-assignment-for-users", "500", "application/json"),
    Body::of::<
        ::octoforge::models::SelfHostedRunnersSettings,
    >(
        "copilot/get-copilot-coding-agent-permissions-organization",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/get-copilot-coding-agent-permissions-organization",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/get-copilot-coding-agent-permissions-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/get-copilot-coding-agent-permissions-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/get-copilot-coding-agent-permissions-organization",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-coding-agent-permissions-organization",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-coding-agent-permissions-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-coding-agent-permissions-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "copilot/set-copilot-coding-agent-permissions-organization",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-coding-agent-permissions-organization",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsListSelectedReposForOrgSecretResponse,
    >(
        "copilot/list-copilot-coding-agent-selected-repositories-for-organization",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/list-copilot-coding-agent-selected-repositories-for-organization",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/list-copilot-coding-agent-selected-repositories-for-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/list-copilot-coding-agent-selected-repositories-for-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/list-copilot-coding-agent-selected-repositories-for-organization",
        "409",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/list-copilot-coding-agent-selected-repositories-for-organization",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-coding-agent-selected-repositories-for-organization",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-coding-agent-selected-repositories-for-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-coding-agent-selected-repositories-for-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-coding-agent-selected-repositories-for-organization",
        "409",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "copilot/set-copilot-coding-agent-selected-repositories-for-organization",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-coding-agent-selected-repositories-for-organization",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/enable-copilot-coding-agent-for-repository-in-organization",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/enable-copilot-coding-agent-for-repository-in-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/enable-copilot-coding-agent-for-repository-in-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/enable-copilot-coding-agent-for-repository-in-organization",
        "409",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "copilot/enable-copilot-coding-agent-for-repository-in-organization",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/enable-copilot-coding-agent-for-repository-in-organization",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/disable-copilot-coding-agent-for-repository-in-organization",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/disable-copilot-coding-agent-for-repository-in-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/disable-copilot-coding-agent-for-repository-in-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/disable-copilot-coding-agent-for-repository-in-organization",
        "409",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/disable-copilot-coding-agent-for-repository-in-organization",
        "500",
        "application/json",
    ),
    Body::of::<
        Map<Vec<String>>,
    >("copilot/copilot-content-exclusion-for-organization", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-content-exclusion-for-organization", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-content-exclusion-for-organization", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-content-exclusion-for-organization", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-content-exclusion-for-organization", "500", "application/json"),
    Body::of::<
        ::octoforge::models::ActivityMarkNotificationsAsReadResponse,
    >(
        "copilot/set-copilot-content-exclusion-for-organization",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-content-exclusion-for-organization",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-content-exclusion-for-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-content-exclusion-for-organization",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-content-exclusion-for-organization",
        "413",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >(
        "copilot/set-copilot-content-exclusion-for-organization",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/set-copilot-content-exclusion-for-organization",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::CopilotUsageMetrics1DayReport,
    >("copilot/copilot-organization-one-day-usage-metrics", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-organization-one-day-usage-metrics", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-organization-one-day-usage-metrics", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-organization-one-day-usage-metrics", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotUsageMetrics28DayReport,
    >("copilot/copilot-organization-usage-metrics", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-organization-usage-metrics", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-organization-usage-metrics", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-organization-usage-metrics", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotUsageMetrics1DayReport,
    >("copilot/copilot-organization-repos-one-day-report", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-organization-repos-one-day-report", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-organization-repos-one-day-report", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-organization-repos-one-day-report", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotUsageMetrics1DayReport,
    >(
        "copilot/copilot-organization-user-teams-one-day-report",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/copilot-organization-user-teams-one-day-report",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/copilot-organization-user-teams-one-day-report",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/copilot-organization-user-teams-one-day-report",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::CopilotUsageMetrics1DayReport,
    >(
        "copilot/copilot-organization-users-one-day-usage-metrics",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/copilot-organization-users-one-day-usage-metrics",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/copilot-organization-users-one-day-usage-metrics",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "copilot/copilot-organization-users-one-day-usage-metrics",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::CopilotUsageMetrics28DayReport,
    >("copilot/copilot-organization-users-usage-metrics", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-organization-users-usage-metrics", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-organization-users-usage-metrics", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/copilot-organization-users-usage-metrics", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::DependabotAlertWithRepository>,
    >("dependabot/list-alerts-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/list-alerts-for-org", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("dependabot/list-alerts-for-org", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/list-alerts-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/list-alerts-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("dependabot/list-alerts-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::DependabotRepositoryAccessDetails,
    >("dependabot/repository-access-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/repository-access-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/repository-access-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/update-repository-access-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/update-repository-access-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/set-repository-access-default-level", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/set-repository-access-default-level", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ListOrgSecretsResponse,
    >("dependabot/list-org-secrets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::DependabotPublicKey,
    >("dependabot/get-org-public-key", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesSecret,
    >("dependabot/get-org-secret", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("dependabot/create-or-update-org-secret", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsListSelectedReposForOrgSecretResponse,
    >("dependabot/list-selected-repos-for-org-secret", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Package>,
    >(
        "packages/list-docker-migration-conflicting-packages-for-organization",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/list-docker-migration-conflicting-packages-for-organization",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/list-docker-migration-conflicting-packages-for-organization",
        "403",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::Event>,
    >("activity/list-public-org-events", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::OrganizationInvitation>,
    >("orgs/list-failed-invitations", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-failed-invitations", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::OrgHook>,
    >("orgs/list-webhooks", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-webhooks", "404", "application/json"),
    Body::of::<
        ::octoforge::models::OrgHook,
    >("orgs/create-webhook", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/create-webhook", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/create-webhook", "422", "application/json"),
    Body::of::<
        ::octoforge::models::OrgHook,
    >("orgs/get-webhook", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/get-webhook", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/delete-webhook", "404", "application/json"),
    Body::of::<
        ::octoforge::models::OrgHook,
    >("orgs/update-webhook", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/update-webhook", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/update-webhook", "422", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookConfig,
    >("orgs/get-webhook-config-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookConfig,
    >("orgs/update-webhook-config-for-org", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::HookDeliveryItem>,
    >("orgs/list-webhook-deliveries", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-webhook-deliveries", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("orgs/list-webhook-deliveries", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/list-webhook-deliveries", "422", "application/json"),
    Body::of::<
        ::octoforge::models::HookDelivery,
    >("orgs/get-webhook-delivery", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/get-webhook-delivery", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("orgs/get-webhook-delivery", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/get-webhook-delivery", "422", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >("orgs/redeliver-webhook-delivery", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/redeliver-webhook-delivery", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("orgs/redeliver-webhook-delivery", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/redeliver-webhook-delivery", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/ping-webhook", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ApiInsightsRouteStatsItem>,
    >("api-insights/get-route-stats-by-actor", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ApiInsightsSubjectStatsItem>,
    >("api-insights/get-subject-stats", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ApiInsightsSummaryStats,
    >("api-insights/get-summary-stats", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ApiInsightsSummaryStats,
    >("api-insights/get-summary-stats-by-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ApiInsightsSummaryStats,
    >("api-insights/get-summary-stats-by-actor", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ApiInsightsTimeStatsItem>,
    >("api-insights/get-time-stats", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ApiInsightsTimeStatsItem>,
    >("api-insights/get-time-stats-by-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ApiInsightsTimeStatsItem>,
    >("api-insights/get-time-stats-by-actor", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ApiInsightsUserStatsItem>,
    >("api-insights/get-user-stats", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Installation,
    >("apps/get-org-installation", "200", "application/json"),
    Body::of::<
        ::octoforge::models::OrgsListAppInstallationsResponse,
    >("orgs/list-app-installations", "200", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionsGetRestrictionsForOrgResponse,
    >("interactions/get-restrictions-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionLimitResponse,
    >("interactions/set-restrictions-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("interactions/set-restrictions-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionsGetPullRequestCreationCapForOrgResponse,
    >("interactions/get-pull-request-creation-cap-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("interactions/get-pull-request-creation-cap-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("interactions/get-pull-request-creation-cap-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("interactions/get-pull-request-creation-cap-for-org", "405", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionsGetPullRequestCreationCapForOrgResponse,
    >(
        "interactions/update-pull-request-creation-cap-for-org",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "interactions/update-pull-request-creation-cap-for-org",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "interactions/update-pull-request-creation-cap-for-org",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "interactions/update-pull-request-creation-cap-for-org",
        "405",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "interactions/update-pull-request-creation-cap-for-org",
        "422",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::OrganizationInvitation>,
    >("orgs/list-pending-invitations", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-pending-invitations", "404", "application/json"),
    Body::of::<
        ::octoforge::models::OrganizationInvitation,
    >("orgs/create-invitation", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/create-invitation", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/create-invitation", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/cancel-invitation", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/cancel-invitation", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Team>,
    >("orgs/list-invitation-teams", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-invitation-teams", "404", "application/json"),
    Body::of::<
        Vec<Option<::octoforge::models::IssueField>>,
    >("orgs/list-issue-fields", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-issue-fields", "404", "application/json"),
    Body::of::<
        Option<::octoforge::models::IssueField>,
    >("orgs/create-issue-field", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/create-issue-field", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("orgs/create-issue-field", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/delete-issue-field", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("orgs/delete-issue-field", "422", "application/json"),
    Body::of::<
        Option<::octoforge::models::IssueField>,
    >("orgs/update-issue-field", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/update-issue-field", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("orgs/update-issue-field", "422", "application/json"),
    Body::of::<
        Vec<Option<::octoforge::models::IssueType>>,
    >("orgs/list-issue-types", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-issue-types", "404", "application/json"),
    Body::of::<
        Option<::octoforge::models::IssueType>,
    >("orgs/create-issue-type", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/create-issue-type", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("orgs/create-issue-type", "422", "application/json"),
    Body::of::<
        Option<::octoforge::models::IssueType>,
    >("orgs/update-issue-type", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/update-issue-type", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("orgs/update-issue-type", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/delete-issue-type", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("orgs/delete-issue-type", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Issue>,
    >("issues/list-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-for-org", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("orgs/list-members", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/list-members", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/remove-member", "403", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesListInOrganizationResponse,
    >("codespaces/get-codespaces-for-user-in-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/get-codespaces-for-user-in-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/get-codespaces-for-user-in-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/get-codespaces-for-user-in-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/get-codespaces-for-user-in-org", "500", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >("codespaces/delete-from-organization", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/delete-from-organization", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/delete-from-organization", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/delete-from-organization", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/delete-from-organization", "500", "application/json"),
    Body::of::<
        ::octoforge::models::Codespace,
    >("codespaces/stop-in-organization", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/stop-in-organization", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/stop-in-organization", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/stop-in-organization", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/stop-in-organization", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSeatDetails,
    >("copilot/get-copilot-seat-details-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/get-copilot-seat-details-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/get-copilot-seat-details-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/get-copilot-seat-details-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/get-copilot-seat-details-for-user", "500", "application/json"),
    Body::of::<
        ::octoforge::models::OrgMembership,
    >("orgs/get-membership-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/get-membership-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/get-membership-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::OrgMembership,
    >("orgs/set-membership-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/set-membership-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/set-membership-for-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/remove-membership-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/remove-membership-for-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Migration>,
    >("migrations/list-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Migration,
    >("migrations/start-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/start-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("migrations/start-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Migration,
    >("migrations/get-status-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/get-status-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/download-archive-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/delete-archive-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/unlock-repo-for-org", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MinimalRepository>,
    >("migrations/list-repos-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/list-repos-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::orgs::ListOrgRolesResponse,
    >("orgs/list-org-roles", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-org-roles", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/list-org-roles", "422", "application/json"),
    Body::of::<
        ::octoforge::models::OrganizationRole,
    >("orgs/get-org-role", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/get-org-role", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/get-org-role", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::TeamRoleAssignment>,
    >("orgs/list-org-role-teams", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::UserRoleAssignment>,
    >("orgs/list-org-role-users", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("orgs/list-outside-collaborators", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("orgs/convert-member-to-outside-collaborator", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/convert-member-to-outside-collaborator", "404", "application/json"),
    Body::of::<
        ::octoforge::models::OrgsRemoveOutsideCollaboratorResponse422,
    >("orgs/remove-outside-collaborator", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Package>,
    >("packages/list-packages-for-organization", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/list-packages-for-organization", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/list-packages-for-organization", "403", "application/json"),
    Body::of::<
        ::octoforge::models::Package,
    >("packages/get-package-for-organization", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-for-org", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::PackageVersion>,
    >(
        "packages/get-all-package-versions-for-package-owned-by-org",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/get-all-package-versions-for-package-owned-by-org",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/get-all-package-versions-for-package-owned-by-org",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/get-all-package-versions-for-package-owned-by-org",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::PackageVersion,
    >("packages/get-package-version-for-organization", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-version-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-version-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-version-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-version-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-version-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-version-for-org", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::OrganizationProgrammaticAccessGrantRequest>,
    >("orgs/list-pat-grant-requests", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-pat-grant-requests", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-pat-grant-requests", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/list-pat-grant-requests", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-pat-grant-requests", "500", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >("orgs/review-pat-grant-requests-in-bulk", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/review-pat-grant-requests-in-bulk", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/review-pat-grant-requests-in-bulk", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/review-pat-grant-requests-in-bulk", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/review-pat-grant-requests-in-bulk", "500", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/review-pat-grant-request", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/review-pat-grant-request", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/review-pat-grant-request", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/review-pat-grant-request", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MinimalRepository>,
    >("orgs/list-pat-grant-request-repositories", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-pat-grant-request-repositories", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-pat-grant-request-repositories", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-pat-grant-request-repositories", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::OrganizationProgrammaticAccessGrant>,
    >("orgs/list-pat-grants", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-pat-grants", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-pat-grants", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/list-pat-grants", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-pat-grants", "500", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >("orgs/update-pat-accesses", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/update-pat-accesses", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/update-pat-accesses", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/update-pat-accesses", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/update-pat-accesses", "500", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/update-pat-access", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/update-pat-access", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/update-pat-access", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/update-pat-access", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MinimalRepository>,
    >("orgs/list-pat-grant-repositories", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-pat-grant-repositories", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-pat-grant-repositories", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-pat-grant-repositories", "500", "application/json"),
    Body::of::<
        ::octoforge::private_registries::ListOrgPrivateRegistriesResponse,
    >("private-registries/list-org-private-registries", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("private-registries/list-org-private-registries", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("private-registries/list-org-private-registries", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("private-registries/list-org-private-registries", "404", "application/json"),
    Body::of::<
        ::octoforge::models::OrgPrivateRegistryConfigurationWithSelectedRepositories,
    >("private-registries/create-org-private-registry", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("private-registries/create-org-private-registry", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("private-registries/create-org-private-registry", "422", "application/json"),
    Body::of::<
        ::octoforge::models::DependabotPublicKey,
    >("private-registries/get-org-public-key", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("private-registries/get-org-public-key", "404", "application/json"),
    Body::of::<
        ::octoforge::models::OrgPrivateRegistryConfiguration,
    >("private-registries/get-org-private-registry", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("private-registries/get-org-private-registry", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("private-registries/delete-org-private-registry", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("private-registries/delete-org-private-registry", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("private-registries/delete-org-private-registry", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("private-registries/update-org-private-registry", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("private-registries/update-org-private-registry", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ProjectsV2>,
    >("projects/list-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2,
    >("projects/get-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/get-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/get-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2ItemSimple,
    >("projects/create-draft-item-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/create-draft-item-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/create-draft-item-for-org", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ProjectsV2Field>,
    >("projects/list-fields-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-fields-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-fields-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2Field,
    >("projects/add-field-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/add-field-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/add-field-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("projects/add-field-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2Field,
    >("projects/get-field-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/get-field-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/get-field-for-org", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ProjectsV2ItemWithContent>,
    >("projects/list-items-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-items-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-items-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2ItemSimple,
    >("projects/add-item-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/add-item-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/add-item-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2ItemWithContent,
    >("projects/get-org-item", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/get-org-item", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/get-org-item", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/delete-item-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/delete-item-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2ItemWithContent,
    >("projects/update-item-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/update-item-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/update-item-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/update-item-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("projects/update-item-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2View,
    >("projects/create-view-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/create-view-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/create-view-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/create-view-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("projects/create-view-for-org", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/create-view-for-org", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ProjectsV2ItemWithContent>,
    >("projects/list-view-items-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-view-items-for-org", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-view-items-for-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-view-items-for-org", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CustomProperty>,
    >(
        "orgs/custom-properties-for-repos-get-organization-definitions",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-get-organization-definitions",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-get-organization-definitions",
        "404",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::CustomProperty>,
    >(
        "orgs/custom-properties-for-repos-create-or-update-organization-definitions",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-create-or-update-organization-definitions",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-create-or-update-organization-definitions",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::CustomProperty,
    >(
        "orgs/custom-properties-for-repos-get-organization-definition",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-get-organization-definition",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-get-organization-definition",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::CustomProperty,
    >(
        "orgs/custom-properties-for-repos-create-or-update-organization-definition",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-create-or-update-organization-definition",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-create-or-update-organization-definition",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-delete-organization-definition",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-delete-organization-definition",
        "404",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::OrgRepoCustomPropertyValues>,
    >(
        "orgs/custom-properties-for-repos-get-organization-values",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-get-organization-values",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-get-organization-values",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-create-or-update-organization-values",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "orgs/custom-properties-for-repos-create-or-update-organization-values",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "orgs/custom-properties-for-repos-create-or-update-organization-values",
        "422",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("orgs/list-public-members", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/set-public-membership-for-authenticated-user", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MinimalRepository>,
    >("repos/list-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::FullRepository,
    >("repos/create-in-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-in-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-in-org", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::RepositoryRuleset>,
    >("repos/get-org-rulesets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-org-rulesets", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-org-rulesets", "500", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryRuleset,
    >("repos/create-org-ruleset", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-org-ruleset", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-org-ruleset", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-org-ruleset", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::RuleSuitesItem>,
    >("repos/get-org-rule-suites", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-org-rule-suites", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-org-rule-suites", "500", "application/json"),
    Body::of::<
        ::octoforge::models::RuleSuite,
    >("repos/get-org-rule-suite", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-org-rule-suite", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-org-rule-suite", "500", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryRuleset,
    >("repos/get-org-ruleset", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-org-ruleset", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-org-ruleset", "500", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryRuleset,
    >("repos/update-org-ruleset", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update-org-ruleset", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/update-org-ruleset", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update-org-ruleset", "500", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-org-ruleset", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-org-ruleset", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::RulesetVersion>,
    >("orgs/get-org-ruleset-history", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/get-org-ruleset-history", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/get-org-ruleset-history", "500", "application/json"),
    Body::of::<
        ::octoforge::models::RulesetVersionWithState,
    >("orgs/get-org-ruleset-version", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/get-org-ruleset-version", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/get-org-ruleset-version", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::OrganizationSecretScanningAlert>,
    >("secret-scanning/list-alerts-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/list-alerts-for-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("secret-scanning/list-alerts-for-org", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SecretScanningCustomPattern>,
    >("secret-scanning/list-org-custom-patterns", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/list-org-custom-patterns", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/list-org-custom-patterns", "404", "application/json"),
    Body::of::<
        ::octoforge::secret_scanning::Response,
    >("secret-scanning/bulk-create-org-custom-patterns", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-create-org-custom-patterns", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("secret-scanning/bulk-create-org-custom-patterns", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-create-org-custom-patterns", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-create-org-custom-patterns", "404", "application/json"),
    Body::of::<
        ::octoforge::secret_scanning::Response422,
    >("secret-scanning/bulk-create-org-custom-patterns", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-delete-org-custom-patterns", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("secret-scanning/bulk-delete-org-custom-patterns", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-delete-org-custom-patterns", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-delete-org-custom-patterns", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-delete-org-custom-patterns", "412", "application/json"),
    Body::of::<
        ::octoforge::models::SecretScanningCustomPattern,
    >("secret-scanning/update-org-custom-pattern", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/update-org-custom-pattern", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("secret-scanning/update-org-custom-pattern", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/update-org-custom-pattern", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/update-org-custom-pattern", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/update-org-custom-pattern", "412", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("secret-scanning/update-org-custom-pattern", "422", "application/json"),
    Body::of::<
        ::octoforge::models::SecretScanningPatternConfiguration,
    >("secret-scanning/list-org-pattern-configs", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/list-org-pattern-configs", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/list-org-pattern-configs", "404", "application/json"),
    Body::of::<
        ::octoforge::secret_scanning::UpdateOrgPatternConfigsResponse,
    >("secret-scanning/update-org-pattern-configs", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/update-org-pattern-configs", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("secret-scanning/update-org-pattern-configs", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/update-org-pattern-configs", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/update-org-pattern-configs", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/update-org-pattern-configs", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("secret-scanning/update-org-pattern-configs", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::RepositoryAdvisory>,
    >("security-advisories/list-org-repository-advisories", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/list-org-repository-advisories", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "security-advisories/list-org-repository-advisories",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/list-org-repository-advisories", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::TeamSimple>,
    >("orgs/list-security-manager-teams", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ImmutableReleasesOrganizationSettings,
    >("orgs/get-immutable-releases-settings", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsListSelectedReposForOrgSecretResponse,
    >("orgs/get-immutable-releases-settings-repositories", "200", "application/json"),
    Body::of::<
        ::octoforge::hosted_compute::ListNetworkConfigurationsForOrgResponse,
    >("hosted-compute/list-network-configurations-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::NetworkConfiguration,
    >("hosted-compute/create-network-configuration-for-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::NetworkConfiguration,
    >("hosted-compute/get-network-configuration-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::NetworkConfiguration,
    >("hosted-compute/update-network-configuration-for-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::NetworkSettings,
    >("hosted-compute/get-network-settings-for-org", "200", "application/json"),
    Body::of::<Vec<::octoforge::models::Team>>("teams/list", "200", "application/json"),
    Body::of::<::octoforge::models::BasicError>("teams/list", "403", "application/json"),
    Body::of::<::octoforge::models::TeamFull>("teams/create", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/create", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("teams/create", "422", "application/json"),
    Body::of::<
        ::octoforge::models::TeamFull,
    >("teams/get-by-name", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/get-by-name", "404", "application/json"),
    Body::of::<
        ::octoforge::models::TeamFull,
    >("teams/update-in-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::TeamFull,
    >("teams/update-in-org", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/update-in-org", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/update-in-org", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("teams/update-in-org", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::OrganizationInvitation>,
    >("teams/list-pending-invitations-in-org", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::TeamMember>,
    >("teams/list-members-in-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::TeamMembership,
    >("teams/get-membership-for-user-in-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::TeamMembership,
    >("teams/add-or-update-membership-for-user-in-org", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MinimalRepository>,
    >("teams/list-repos-in-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::TeamRepository,
    >(
        "teams/check-permissions-for-repo-in-org",
        "200",
        "application/vnd.github.v3.repository+json",
    ),
    Body::of::<
        Vec<::octoforge::models::Team>,
    >("teams/list-child-in-org", "200", "application/json"),
    Body::of::<
        ::octoforge::models::RateLimitOverview,
    >("rate-limit/get", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("rate-limit/get", "404", "application/json"),
    Body::of::<
        ::octoforge::models::FullRepository,
    >("repos/get", "200", "application/json"),
    Body::of::<::octoforge::models::BasicError>("repos/get", "301", "application/json"),
    Body::of::<::octoforge::models::BasicError>("repos/get", "403", "application/json"),
    Body::of::<::octoforge::models::BasicError>("repos/get", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete", "307", "application/json"),
    Body::of::<
        ::octoforge::models::OrgsRemoveOutsideCollaboratorResponse422,
    >("repos/delete", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete", "409", "application/json"),
    Body::of::<
        ::octoforge::models::FullRepository,
    >("repos/update", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update", "307", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/update", "422", "application/json"),
    Body::of::<
        ::octoforge::actions::ListArtifactsForRepoResponse,
    >("actions/list-artifacts-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Artifact,
    >("actions/get-artifact", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/download-artifact", "410", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsCacheRetentionLimitForEnterprise,
    >(
        "actions/get-actions-cache-retention-limit-for-repository",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-actions-cache-retention-limit-for-repository",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-actions-cache-retention-limit-for-repository",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-retention-limit-for-repository",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "actions/set-actions-cache-retention-limit-for-repository",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-retention-limit-for-repository",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-retention-limit-for-repository",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsCacheStorageLimitForEnterprise,
    >(
        "actions/get-actions-cache-storage-limit-for-repository",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-actions-cache-storage-limit-for-repository",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-actions-cache-storage-limit-for-repository",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-storage-limit-for-repository",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "actions/set-actions-cache-storage-limit-for-repository",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-storage-limit-for-repository",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-actions-cache-storage-limit-for-repository",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsCacheUsageByRepository,
    >("actions/get-actions-cache-usage", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsCacheList,
    >("actions/get-actions-cache-list", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsCacheList,
    >("actions/delete-actions-cache-by-key", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ConcurrencyGroupList,
    >("actions/list-concurrency-groups-for-repository", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("actions/list-concurrency-groups-for-repository", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ConcurrencyGroup,
    >("actions/get-concurrency-group-for-repository", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/get-concurrency-group-for-repository", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("actions/get-concurrency-group-for-repository", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Job,
    >("actions/get-job-for-workflow-run", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("actions/re-run-job-for-workflow-run", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/re-run-job-for-workflow-run", "403", "application/json"),
    Body::of::<
        ::octoforge::models::OidcCustomSubRepo,
    >("actions/get-custom-oidc-sub-claim-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/get-custom-oidc-sub-claim-for-repo", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("actions/get-custom-oidc-sub-claim-for-repo", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/get-custom-oidc-sub-claim-for-repo", "404", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("actions/set-custom-oidc-sub-claim-for-repo", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/set-custom-oidc-sub-claim-for-repo", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("actions/set-custom-oidc-sub-claim-for-repo", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/set-custom-oidc-sub-claim-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("actions/set-custom-oidc-sub-claim-for-repo", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ListRepoSecretsResponse,
    >("actions/list-repo-organization-secrets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsListRepoOrganizationVariablesResponse,
    >("actions/list-repo-organization-variables", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsRepositoryPermissions,
    >("actions/get-github-actions-permissions-repository", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsWorkflowAccessToRepository,
    >("actions/get-workflow-access-to-repository", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsArtifactAndLogRetentionResponse,
    >(
        "actions/get-artifact-and-log-retention-settings-repository",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-artifact-and-log-retention-settings-repository",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-artifact-and-log-retention-settings-repository",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "actions/set-artifact-and-log-retention-settings-repository",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsForkPrContributorApproval,
    >(
        "actions/get-fork-pr-contributor-approval-permissions-repository",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-fork-pr-contributor-approval-permissions-repository",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-fork-pr-contributor-approval-permissions-repository",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "actions/set-fork-pr-contributor-approval-permissions-repository",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsForkPrWorkflowsPrivateRepos,
    >(
        "actions/get-private-repo-fork-pr-workflows-settings-repository",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-private-repo-fork-pr-workflows-settings-repository",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/get-private-repo-fork-pr-workflows-settings-repository",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-private-repo-fork-pr-workflows-settings-repository",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "actions/set-private-repo-fork-pr-workflows-settings-repository",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::SelectedActions,
    >("actions/get-allowed-actions-repository", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsGetDefaultWorkflowPermissions,
    >(
        "actions/get-github-actions-default-workflow-permissions-repository",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::actions::ListSelfHostedRunnersForOrgResponse,
    >("actions/list-self-hosted-runners-for-repo", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::RunnerApplication>,
    >("actions/list-runner-applications-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsRunnerJitconfigResponse,
    >("actions/generate-runner-jitconfig-for-repo", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/generate-runner-jitconfig-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/generate-runner-jitconfig-for-repo", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("actions/generate-runner-jitconfig-for-repo", "422", "application/json"),
    Body::of::<
        ::octoforge::models::AuthenticationToken,
    >("actions/create-registration-token-for-repo", "201", "application/json"),
    Body::of::<
        ::octoforge::models::AuthenticationToken,
    >("actions/create-remove-token-for-repo", "201", "application/json"),
    Body::of::<
        ::octoforge::models::Runner,
    >("actions/get-self-hosted-runner-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("actions/delete-self-hosted-runner-from-repo", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsRunnerLabelsResponse,
    >("actions/list-labels-for-self-hosted-runner-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/list-labels-for-self-hosted-runner-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsRunnerLabelsResponse,
    >(
        "actions/set-custom-labels-for-self-hosted-runner-for-repo",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/set-custom-labels-for-self-hosted-runner-for-repo",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >(
        "actions/set-custom-labels-for-self-hosted-runner-for-repo",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsRunnerLabelsResponse,
    >(
        "actions/add-custom-labels-to-self-hosted-runner-for-repo",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/add-custom-labels-to-self-hosted-runner-for-repo",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >(
        "actions/add-custom-labels-to-self-hosted-runner-for-repo",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsRunnerLabelsResponse,
    >(
        "actions/remove-all-custom-labels-from-self-hosted-runner-for-repo",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/remove-all-custom-labels-from-self-hosted-runner-for-repo",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsRunnerLabelsResponse,
    >(
        "actions/remove-custom-label-from-self-hosted-runner-for-repo",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "actions/remove-custom-label-from-self-hosted-runner-for-repo",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >(
        "actions/remove-custom-label-from-self-hosted-runner-for-repo",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::actions::ListWorkflowRunsForRepoResponse,
    >("actions/list-workflow-runs-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::WorkflowRun,
    >("actions/get-workflow-run", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::EnvironmentApprovals>,
    >("actions/get-reviews-for-run", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("actions/approve-workflow-run", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/approve-workflow-run", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/approve-workflow-run", "404", "application/json"),
    Body::of::<
        ::octoforge::actions::ListArtifactsForRepoResponse,
    >("actions/list-workflow-run-artifacts", "200", "application/json"),
    Body::of::<
        ::octoforge::models::WorkflowRun,
    >("actions/get-workflow-run-attempt", "200", "application/json"),
    Body::of::<
        ::octoforge::actions::ListJobsForWorkflowRunAttemptResponse,
    >("actions/list-jobs-for-workflow-run-attempt", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/list-jobs-for-workflow-run-attempt", "404", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("actions/cancel-workflow-run", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/cancel-workflow-run", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ConcurrencyGroupRunList,
    >("actions/list-concurrency-groups-for-workflow-run", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/list-concurrency-groups-for-workflow-run", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("actions/list-concurrency-groups-for-workflow-run", "422", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("actions/force-cancel-workflow-run", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/force-cancel-workflow-run", "409", "application/json"),
    Body::of::<
        ::octoforge::actions::ListJobsForWorkflowRunAttemptResponse,
    >("actions/list-jobs-for-workflow-run", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/delete-workflow-run-logs", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("actions/delete-workflow-run-logs", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::PendingDeployment>,
    >("actions/get-pending-deployments-for-run", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Deployment>,
    >("actions/review-pending-deployments-for-run", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("actions/re-run-workflow", "201", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("actions/re-run-workflow-failed-jobs", "201", "application/json"),
    Body::of::<
        ::octoforge::models::WorkflowRunUsage,
    >("actions/get-workflow-run-usage", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ListRepoSecretsResponse,
    >("actions/list-repo-secrets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsPublicKey,
    >("actions/get-repo-public-key", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSecret,
    >("actions/get-repo-secret", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("actions/create-or-update-repo-secret", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsListRepoOrganizationVariablesResponse,
    >("actions/list-repo-variables", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("actions/create-repo-variable", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsVariable,
    >("actions/get-repo-variable", "200", "application/json"),
    Body::of::<
        ::octoforge::actions::ListRepoWorkflowsResponse,
    >("actions/list-repo-workflows", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Workflow,
    >("actions/get-workflow", "200", "application/json"),
    Body::of::<
        ::octoforge::models::WorkflowDispatchResponse,
    >("actions/create-workflow-dispatch", "200", "application/json"),
    Body::of::<
        ::octoforge::actions::ListWorkflowRunsForRepoResponse,
    >("actions/list-workflow-runs", "200", "application/json"),
    Body::of::<
        ::octoforge::models::WorkflowUsage,
    >("actions/get-workflow-usage", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Activity>,
    >("repos/list-activities", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("repos/list-activities", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ListRepoSecretsResponse,
    >("agents/list-repo-organization-secrets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsListRepoOrganizationVariablesResponse,
    >("agents/list-repo-organization-variables", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ListRepoSecretsResponse,
    >("agents/list-repo-secrets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsPublicKey,
    >("agents/get-repo-public-key", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSecret,
    >("agents/get-repo-secret", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("agents/create-or-update-repo-secret", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsListRepoOrganizationVariablesResponse,
    >("agents/list-repo-variables", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("agents/create-repo-variable", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsVariable,
    >("agents/get-repo-variable", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("issues/list-assignees", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-assignees", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/check-user-can-be-assigned", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ReposCreateAttestationResponse,
    >("repos/create-attestation", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-attestation", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-attestation", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ListAttestationsResponse,
    >("repos/list-attestations", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Autolink>,
    >("repos/list-autolinks", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Autolink,
    >("repos/create-autolink", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-autolink", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Autolink,
    >("repos/get-autolink", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-autolink", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-autolink", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CheckAutomatedSecurityFixes,
    >("repos/check-automated-security-fixes", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ShortBranch>,
    >("repos/list-branches", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-branches", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BranchWithProtection,
    >("repos/get-branch", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-branch", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-branch", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BranchProtection,
    >("repos/get-branch-protection", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-branch-protection", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ProtectedBranch,
    >("repos/update-branch-protection", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update-branch-protection", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update-branch-protection", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("repos/update-branch-protection", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-branch-protection", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ProtectedBranchAdminEnforced,
    >("repos/get-admin-branch-protection", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ProtectedBranchAdminEnforced,
    >("repos/set-admin-branch-protection", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-admin-branch-protection", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ProtectedBranchPullRequestReview,
    >("repos/get-pull-request-review-protection", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-pull-request-review-protection", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ProtectedBranchPullRequestReview,
    >("repos/update-pull-request-review-protection", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/update-pull-request-review-protection", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ProtectedBranchAdminEnforced,
    >("repos/get-commit-signature-protection", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-commit-signature-protection", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ProtectedBranchAdminEnforced,
    >("repos/create-commit-signature-protection", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-commit-signature-protection", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-commit-signature-protection", "404", "application/json"),
    Body::of::<
        ::octoforge::models::StatusCheckPolicy,
    >("repos/get-status-checks-protection", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-status-checks-protection", "404", "application/json"),
    Body::of::<
        ::octoforge::models::StatusCheckPolicy,
    >("repos/update-status-check-protection", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update-status-check-protection", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/update-status-check-protection", "422", "application/json"),
    Body::of::<
        Vec<String>,
    >("repos/get-all-status-check-contexts", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-all-status-check-contexts", "404", "application/json"),
    Body::of::<
        Vec<String>,
    >("repos/set-status-check-contexts", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/set-status-check-contexts", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/set-status-check-contexts", "422", "application/json"),
    Body::of::<
        Vec<String>,
    >("repos/add-status-check-contexts", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/add-status-check-contexts", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/add-status-check-contexts", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/add-status-check-contexts", "422", "application/json"),
    Body::of::<
        Vec<String>,
    >("repos/remove-status-check-contexts", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/remove-status-check-contexts", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/remove-status-check-contexts", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BranchRestrictionPolicy,
    >("repos/get-access-restrictions", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-access-restrictions", "404", "application/json"),
    Body::of::<
        Vec<Option<::octoforge::models::Integration>>,
    >("repos/get-apps-with-access-to-protected-branch", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-apps-with-access-to-protected-branch", "404", "application/json"),
    Body::of::<
        Vec<Option<::octoforge::models::Integration>>,
    >("repos/set-app-access-restrictions", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/set-app-access-restrictions", "422", "application/json"),
    Body::of::<
        Vec<Option<::octoforge::models::Integration>>,
    >("repos/add-app-access-restrictions", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/add-app-access-restrictions", "422", "application/json"),
    Body::of::<
        Vec<Option<::octoforge::models::Integration>>,
    >("repos/remove-app-access-restrictions", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/remove-app-access-restrictions", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Team>,
    >("repos/get-teams-with-access-to-protected-branch", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-teams-with-access-to-protected-branch", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Team>,
    >("repos/set-team-access-restrictions", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/set-team-access-restrictions", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Team>,
    >("repos/add-team-access-restrictions", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/add-team-access-restrictions", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Team>,
    >("repos/remove-team-access-restrictions", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/remove-team-access-restrictions", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("repos/get-users-with-access-to-protected-branch", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-users-with-access-to-protected-branch", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("repos/set-user-access-restrictions", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/set-user-access-restrictions", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("repos/add-user-access-restrictions", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/add-user-access-restrictions", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("repos/remove-user-access-restrictions", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/remove-user-access-restrictions", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BranchWithProtection,
    >("repos/rename-branch", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/rename-branch", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/rename-branch", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/rename-branch", "422", "application/json"),
    Body::of::<
        ::octoforge::models::CheckRun,
    >("checks/create", "201", "application/json"),
    Body::of::<::octoforge::models::CheckRun>("checks/get", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CheckRun,
    >("checks/update", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CheckAnnotation>,
    >("checks/list-annotations", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("checks/rerequest-run", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("checks/rerequest-run", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("checks/rerequest-run", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("checks/rerequest-run", "422", "application/json"),
    Body::of::<
        ::octoforge::models::CheckSuite,
    >("checks/create-suite", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CheckSuite,
    >("checks/create-suite", "201", "application/json"),
    Body::of::<
        ::octoforge::models::CheckSuitePreference,
    >("checks/set-suites-preferences", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CheckSuite,
    >("checks/get-suite", "200", "application/json"),
    Body::of::<
        ::octoforge::checks::Response,
    >("checks/list-for-suite", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("checks/rerequest-suite", "201", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CodeQualityFinding>,
    >("code-quality/list-findings-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-quality/list-findings-for-repo", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-quality/list-findings-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-quality/list-findings-for-repo", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeQualityFinding,
    >("code-quality/get-finding", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-quality/get-finding", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-quality/get-finding", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-quality/get-finding", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeQualitySetup,
    >("code-quality/get-setup", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-quality/get-setup", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-quality/get-setup", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-quality/get-setup", "503", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("code-quality/update-setup", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CodeQualitySetupUpdateResponse,
    >("code-quality/update-setup", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-quality/update-setup", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-quality/update-setup", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-quality/update-setup", "409", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-quality/update-setup", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-quality/update-setup", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CodeScanningAlertItems>,
    >("code-scanning/list-alerts-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/list-alerts-for-repo", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/list-alerts-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/list-alerts-for-repo", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningAlert,
    >("code-scanning/get-alert", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-alert", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-alert", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/get-alert", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningAlert,
    >("code-scanning/update-alert", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/update-alert", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("code-scanning/update-alert", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/update-alert", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/update-alert", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/update-alert", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningAutofix,
    >("code-scanning/get-autofix", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-autofix", "400", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-autofix", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-autofix", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-autofix", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningAutofix,
    >("code-scanning/create-autofix", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningAutofix,
    >("code-scanning/create-autofix", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/create-autofix", "400", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/create-autofix", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/create-autofix", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/create-autofix", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningAutofixCommitsResponse,
    >("code-scanning/commit-autofix", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/commit-autofix", "400", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/commit-autofix", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/commit-autofix", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/commit-autofix", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CodeScanningAlertInstanceList>,
    >("code-scanning/list-alert-instances", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/list-alert-instances", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/list-alert-instances", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/list-alert-instances", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CodeScanningAnalysis>,
    >("code-scanning/list-recent-analyses", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/list-recent-analyses", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/list-recent-analyses", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/list-recent-analyses", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningAnalysis,
    >("code-scanning/get-analysis", "200", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >("code-scanning/get-analysis", "200", "application/sarif+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-analysis", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-analysis", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-analysis", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/get-analysis", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningAnalysisDeletion,
    >("code-scanning/delete-analysis", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/delete-analysis", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("code-scanning/delete-analysis", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/delete-analysis", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/delete-analysis", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/delete-analysis", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CodeScanningCodeqlDatabase>,
    >("code-scanning/list-codeql-databases", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/list-codeql-databases", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/list-codeql-databases", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/list-codeql-databases", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningCodeqlDatabase,
    >("code-scanning/get-codeql-database", "200", "application/json"),
    Body::of::<String>("code-scanning/get-codeql-database", "200", "application/zip"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-codeql-database", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-codeql-database", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/get-codeql-database", "503", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/delete-codeql-database", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/delete-codeql-database", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/delete-codeql-database", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningVariantAnalysis,
    >("code-scanning/create-variant-analysis", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/create-variant-analysis", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/create-variant-analysis", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/create-variant-analysis", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningVariantAnalysis,
    >("code-scanning/get-variant-analysis", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-variant-analysis", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/get-variant-analysis", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningVariantAnalysisRepoTask,
    >("code-scanning/get-variant-analysis-repo-task", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-variant-analysis-repo-task", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/get-variant-analysis-repo-task", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningDefaultSetup,
    >("code-scanning/get-default-setup", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-default-setup", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-default-setup", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/get-default-setup", "503", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("code-scanning/update-default-setup", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CodeQualitySetupUpdateResponse,
    >("code-scanning/update-default-setup", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/update-default-setup", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/update-default-setup", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/update-default-setup", "409", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/update-default-setup", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/update-default-setup", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningSarifsReceipt,
    >("code-scanning/upload-sarif", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/upload-sarif", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/upload-sarif", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/upload-sarif", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeScanningSarifsStatus,
    >("code-scanning/get-sarif", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-scanning/get-sarif", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("code-scanning/get-sarif", "503", "application/json"),
    Body::of::<
        ::octoforge::models::CodeSecurityConfigurationForRepository,
    >("code-security/get-configuration-for-repository", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/get-configuration-for-repository", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("code-security/get-configuration-for-repository", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CodeownersErrors,
    >("repos/codeowners-errors", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesListInOrganizationResponse,
    >("codespaces/list-in-repository-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/list-in-repository-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/list-in-repository-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/list-in-repository-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/list-in-repository-for-authenticated-user", "500", "application/json"),
    Body::of::<
        ::octoforge::models::Codespace,
    >("codespaces/create-with-repo-for-authenticated-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::Codespace,
    >("codespaces/create-with-repo-for-authenticated-user", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/create-with-repo-for-authenticated-user", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "codespaces/create-with-repo-for-authenticated-user",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/create-with-repo-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/create-with-repo-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/create-with-repo-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("codespaces/create-with-repo-for-authenticated-user", "503", "application/json"),
    Body::of::<
        ::octoforge::codespaces::ListDevcontainersInRepositoryForAuthenticatedUserResponse,
    >(
        "codespaces/list-devcontainers-in-repository-for-authenticated-user",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/list-devcontainers-in-repository-for-authenticated-user",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "codespaces/list-devcontainers-in-repository-for-authenticated-user",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/list-devcontainers-in-repository-for-authenticated-user",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/list-devcontainers-in-repository-for-authenticated-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/list-devcontainers-in-repository-for-authenticated-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/list-devcontainers-in-repository-for-authenticated-user",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::codespaces::Response,
    >("codespaces/repo-machines-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/repo-machines-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/repo-machines-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/repo-machines-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/repo-machines-for-authenticated-user", "500", "application/json"),
    Body::of::<
        ::octoforge::codespaces::PreFlightWithRepoForAuthenticatedUserResponse,
    >(
        "codespaces/pre-flight-with-repo-for-authenticated-user",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/pre-flight-with-repo-for-authenticated-user",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/pre-flight-with-repo-for-authenticated-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/pre-flight-with-repo-for-authenticated-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::CodespacesPermissionsCheckForDevcontainer,
    >("codespaces/check-permissions-for-devcontainer", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/check-permissions-for-devcontainer", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/check-permissions-for-devcontainer", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/check-permissions-for-devcontainer", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("codespaces/check-permissions-for-devcontainer", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("codespaces/check-permissions-for-devcontainer", "503", "application/json"),
    Body::of::<
        ::octoforge::models::ListRepoSecretsResponse,
    >("codespaces/list-repo-secrets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsPublicKey,
    >("codespaces/get-repo-public-key", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSecret,
    >("codespaces/get-repo-secret", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("codespaces/create-or-update-repo-secret", "201", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Collaborator>,
    >("repos/list-collaborators", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-collaborators", "404", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryInvitation,
    >("repos/add-collaborator", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/add-collaborator", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/add-collaborator", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/remove-collaborator", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/remove-collaborator", "422", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryCollaboratorPermission,
    >("repos/get-collaborator-permission-level", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-collaborator-permission-level", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CommitComment>,
    >("repos/list-commit-comments-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CommitComment,
    >("repos/get-commit-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-commit-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-commit-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CommitComment,
    >("repos/update-commit-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update-commit-comment", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Reaction>,
    >("reactions/list-for-commit-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("reactions/list-for-commit-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Reaction,
    >("reactions/create-for-commit-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Reaction,
    >("reactions/create-for-commit-comment", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("reactions/create-for-commit-comment", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Commit>,
    >("repos/list-commits", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-commits", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("repos/list-commits", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-commits", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-commits", "409", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-commits", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::BranchShort>,
    >("repos/list-branches-for-head-commit", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-branches-for-head-commit", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/list-branches-for-head-commit", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CommitComment>,
    >("repos/list-comments-for-commit", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CommitComment,
    >("repos/create-commit-comment", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-commit-comment", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-commit-comment", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::PullRequestSimple>,
    >("repos/list-pull-requests-associated-with-commit", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-pull-requests-associated-with-commit", "409", "application/json"),
    Body::of::<
        ::octoforge::models::Commit,
    >("repos/get-commit", "200", "application/json"),
    Body::of::<String>("repos/get-commit", "200", "application/vnd.github.diff"),
    Body::of::<String>("repos/get-commit", "200", "application/vnd.github.patch"),
    Body::of::<String>("repos/get-commit", "200", "application/vnd.github.sha"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-commit", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-commit", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/get-commit", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-commit", "500", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("repos/get-commit", "503", "application/json"),
    Body::of::<
        ::octoforge::checks::Response,
    >("checks/list-for-ref", "200", "application/json"),
    Body::of::<
        ::octoforge::checks::ListSuitesForRefResponse,
    >("checks/list-suites-for-ref", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CombinedCommitStatus,
    >("repos/get-combined-status-for-ref", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-combined-status-for-ref", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Status>,
    >("repos/list-commit-statuses-for-ref", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-commit-statuses-for-ref", "301", "application/json"),
    Body::of::<
        ::octoforge::models::CommunityProfile,
    >("repos/get-community-profile-metrics", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CommitComparison,
    >("repos/compare-commits-with-basehead", "200", "application/json"),
    Body::of::<
        String,
    >("repos/compare-commits-with-basehead", "200", "application/vnd.github.diff"),
    Body::of::<
        String,
    >("repos/compare-commits-with-basehead", "200", "application/vnd.github.patch"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/compare-commits-with-basehead", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/compare-commits-with-basehead", "500", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("repos/compare-commits-with-basehead", "503", "application/json"),
    Body::of::<
        ::octoforge::models::ContentTree,
    >("repos/get-content", "200", "application/vnd.github.object"),
    Body::of::<
        ::octoforge::repos::GetContentResponse,
    >("repos/get-content", "200", "application/json"),
    Body::of::<String>("repos/get-content", "200", "application/vnd.github.raw+json"),
    Body::of::<String>("repos/get-content", "200", "application/vnd.github.html+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-content", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-content", "404", "application/json"),
    Body::of::<
        ::octoforge::models::FileCommit,
    >("repos/create-or-update-file-contents", "200", "application/json"),
    Body::of::<
        ::octoforge::models::FileCommit,
    >("repos/create-or-update-file-contents", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-or-update-file-contents", "404", "application/json"),
    Body::of::<
        ::octoforge::repos::CreateOrUpdateFileContentsResponse409,
    >("repos/create-or-update-file-contents", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-or-update-file-contents", "422", "application/json"),
    Body::of::<
        ::octoforge::models::FileCommit,
    >("repos/delete-file", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-file", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-file", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/delete-file", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("repos/delete-file", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Contributor>,
    >("repos/list-contributors", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-contributors", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-contributors", "404", "application/json"),
    Body::of::<
        ::octoforge::copilot::GetCopilotCloudAgentConfigurationResponse,
    >("copilot/get-copilot-cloud-agent-configuration", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/get-copilot-cloud-agent-configuration", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/get-copilot-cloud-agent-configuration", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/get-copilot-cloud-agent-configuration", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot/get-copilot-cloud-agent-configuration", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::DependabotAlert>,
    >("dependabot/list-alerts-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/list-alerts-for-repo", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("dependabot/list-alerts-for-repo", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/list-alerts-for-repo", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/list-alerts-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("dependabot/list-alerts-for-repo", "422", "application/json"),
    Body::of::<
        ::octoforge::models::DependabotAlert,
    >("dependabot/get-alert", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/get-alert", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/get-alert", "404", "application/json"),
    Body::of::<
        ::octoforge::models::DependabotAlert,
    >("dependabot/update-alert", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/update-alert", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("dependabot/update-alert", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/update-alert", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/update-alert", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependabot/update-alert", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("dependabot/update-alert", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ListRepoSecretsResponse,
    >("dependabot/list-repo-secrets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::DependabotPublicKey,
    >("dependabot/get-repo-public-key", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSecret,
    >("dependabot/get-repo-secret", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("dependabot/create-or-update-repo-secret", "201", "application/json"),
    Body::of::<
        Vec<::octoforge::models::DependencyGraphDiffItem>,
    >("dependency-graph/diff-range", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependency-graph/diff-range", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("dependency-graph/diff-range", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependency-graph/diff-range", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependency-graph/diff-range", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependency-graph/diff-range", "500", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("dependency-graph/diff-range", "503", "application/json"),
    Body::of::<
        ::octoforge::models::DependencyGraphSpdxSbom,
    >("dependency-graph/export-sbom", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependency-graph/export-sbom", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependency-graph/export-sbom", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependency-graph/fetch-sbom-report", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependency-graph/fetch-sbom-report", "404", "application/json"),
    Body::of::<
        ::octoforge::dependency_graph::GenerateSbomReportResponse,
    >("dependency-graph/generate-sbom-report", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependency-graph/generate-sbom-report", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("dependency-graph/generate-sbom-report", "404", "application/json"),
    Body::of::<
        ::octoforge::dependency_graph::CreateRepositorySnapshotResponse,
    >("dependency-graph/create-repository-snapshot", "201", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Deployment>,
    >("repos/list-deployments", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Deployment,
    >("repos/create-deployment", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ActivityMarkNotificationsAsReadResponse,
    >("repos/create-deployment", "202", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-deployment", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Deployment,
    >("repos/get-deployment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-deployment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-deployment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("repos/delete-deployment", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::DeploymentStatus>,
    >("repos/list-deployment-statuses", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-deployment-statuses", "404", "application/json"),
    Body::of::<
        ::octoforge::models::DeploymentStatus,
    >("repos/create-deployment-status", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-deployment-status", "422", "application/json"),
    Body::of::<
        ::octoforge::models::DeploymentStatus,
    >("repos/get-deployment-status", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-deployment-status", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-dispatch-event", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-dispatch-event", "422", "application/json"),
    Body::of::<
        ::octoforge::repos::GetAllEnvironmentsResponse,
    >("repos/get-all-environments", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Environment,
    >("repos/get-environment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Environment,
    >("repos/create-or-update-environment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-or-update-environment", "422", "application/json"),
    Body::of::<
        ::octoforge::repos::ListDeploymentBranchPoliciesResponse,
    >("repos/list-deployment-branch-policies", "200", "application/json"),
    Body::of::<
        ::octoforge::models::DeploymentBranchPolicy,
    >("repos/create-deployment-branch-policy", "200", "application/json"),
    Body::of::<
        ::octoforge::models::DeploymentBranchPolicy,
    >("repos/get-deployment-branch-policy", "200", "application/json"),
    Body::of::<
        ::octoforge::models::DeploymentBranchPolicy,
    >("repos/update-deployment-branch-policy", "200", "application/json"),
    Body::of::<
        ::octoforge::repos::GetAllDeploymentProtectionRulesResponse,
    >("repos/get-all-deployment-protection-rules", "200", "application/json"),
    Body::of::<
        ::octoforge::models::DeploymentProtectionRule,
    >("repos/create-deployment-protection-rule", "201", "application/json"),
    Body::of::<
        ::octoforge::repos::ListCustomDeploymentRuleIntegrationsResponse,
    >("repos/list-custom-deployment-rule-integrations", "200", "application/json"),
    Body::of::<
        ::octoforge::models::DeploymentProtectionRule,
    >("repos/get-custom-deployment-protection-rule", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ListRepoSecretsResponse,
    >("actions/list-environment-secrets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsPublicKey,
    >("actions/get-environment-public-key", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsSecret,
    >("actions/get-environment-secret", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("actions/create-or-update-environment-secret", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsListRepoOrganizationVariablesResponse,
    >("actions/list-environment-variables", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("actions/create-environment-variable", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ActionsVariable,
    >("actions/get-environment-variable", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Event>,
    >("activity/list-repo-events", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MinimalRepository>,
    >("repos/list-forks", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-forks", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("repos/list-forks", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::FullRepository,
    >("repos/create-fork", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-fork", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("repos/create-fork", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-fork", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-fork", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-fork", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ShortBlob,
    >("git/create-blob", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/create-blob", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/create-blob", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/create-blob", "409", "application/json"),
    Body::of::<
        ::octoforge::git::CreateBlobResponse422,
    >("git/create-blob", "422", "application/json"),
    Body::of::<::octoforge::models::Blob>("git/get-blob", "200", "application/json"),
    Body::of::<String>("git/get-blob", "200", "application/vnd.github.raw+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/get-blob", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/get-blob", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/get-blob", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("git/get-blob", "422", "application/json"),
    Body::of::<
        ::octoforge::models::GitCommit,
    >("git/create-commit", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/create-commit", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/create-commit", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("git/create-commit", "422", "application/json"),
    Body::of::<
        ::octoforge::models::GitCommit,
    >("git/get-commit", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/get-commit", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/get-commit", "409", "application/json"),
    Body::of::<
        Vec<::octoforge::models::GitRef>,
    >("git/list-matching-refs", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/list-matching-refs", "409", "application/json"),
    Body::of::<::octoforge::models::GitRef>("git/get-ref", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/get-ref", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/get-ref", "409", "application/json"),
    Body::of::<::octoforge::models::GitRef>("git/create-ref", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/create-ref", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("git/create-ref", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/delete-ref", "409", "application/json"),
    Body::of::<::octoforge::models::GitRef>("git/update-ref", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/update-ref", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("git/update-ref", "422", "application/json"),
    Body::of::<::octoforge::models::GitTag>("git/create-tag", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/create-tag", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("git/create-tag", "422", "application/json"),
    Body::of::<::octoforge::models::GitTag>("git/get-tag", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/get-tag", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/get-tag", "409", "application/json"),
    Body::of::<
        ::octoforge::models::GitTree,
    >("git/create-tree", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/create-tree", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/create-tree", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/create-tree", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("git/create-tree", "422", "application/json"),
    Body::of::<::octoforge::models::GitTree>("git/get-tree", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/get-tree", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("git/get-tree", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("git/get-tree", "422", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryHashAlgorithm,
    >("repos/get-hash-algorithm", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-hash-algorithm", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-hash-algorithm", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Hook>,
    >("repos/list-webhooks", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-webhooks", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Hook,
    >("repos/create-webhook", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-webhook", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-webhook", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-webhook", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Hook,
    >("repos/get-webhook", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-webhook", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-webhook", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Hook,
    >("repos/update-webhook", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update-webhook", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/update-webhook", "422", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookConfig,
    >("repos/get-webhook-config-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookConfig,
    >("repos/update-webhook-config-for-repo", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::HookDeliveryItem>,
    >("repos/list-webhook-deliveries", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-webhook-deliveries", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("repos/list-webhook-deliveries", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/list-webhook-deliveries", "422", "application/json"),
    Body::of::<
        ::octoforge::models::HookDelivery,
    >("repos/get-webhook-delivery", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-webhook-delivery", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("repos/get-webhook-delivery", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/get-webhook-delivery", "422", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >("repos/redeliver-webhook-delivery", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/redeliver-webhook-delivery", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("repos/redeliver-webhook-delivery", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/redeliver-webhook-delivery", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/ping-webhook", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/test-push-webhook", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CheckImmutableReleases,
    >("repos/check-immutable-releases", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/enable-immutable-releases", "409", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/disable-immutable-releases", "409", "application/json"),
    Body::of::<
        ::octoforge::models::Import,
    >("migrations/get-import-status", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/get-import-status", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/get-import-status", "503", "application/json"),
    Body::of::<
        ::octoforge::models::Import,
    >("migrations/start-import", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/start-import", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("migrations/start-import", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/start-import", "503", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/cancel-import", "503", "application/json"),
    Body::of::<
        ::octoforge::models::Import,
    >("migrations/update-import", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/update-import", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::PorterAuthor>,
    >("migrations/get-commit-authors", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/get-commit-authors", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/get-commit-authors", "503", "application/json"),
    Body::of::<
        ::octoforge::models::PorterAuthor,
    >("migrations/map-commit-author", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/map-commit-author", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("migrations/map-commit-author", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/map-commit-author", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::PorterLargeFile>,
    >("migrations/get-large-files", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/get-large-files", "503", "application/json"),
    Body::of::<
        ::octoforge::models::Import,
    >("migrations/set-lfs-preference", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("migrations/set-lfs-preference", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/set-lfs-preference", "503", "application/json"),
    Body::of::<
        ::octoforge::models::Installation,
    >("apps/get-repo-installation", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/get-repo-installation", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/get-repo-installation", "404", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionsGetRestrictionsForOrgResponse,
    >("interactions/get-restrictions-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionLimitResponse,
    >("interactions/set-restrictions-for-repo", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("interactions/get-pull-request-bypass-list-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("interactions/get-pull-request-bypass-list-for-repo", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("interactions/get-pull-request-bypass-list-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("interactions/set-pull-request-bypass-list-for-repo", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("interactions/set-pull-request-bypass-list-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("interactions/set-pull-request-bypass-list-for-repo", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "interactions/remove-pull-request-bypass-list-for-repo",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "interactions/remove-pull-request-bypass-list-for-repo",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "interactions/remove-pull-request-bypass-list-for-repo",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::InteractionsGetPullRequestCreationCapForOrgResponse,
    >("interactions/get-pull-request-creation-cap-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("interactions/get-pull-request-creation-cap-for-repo", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("interactions/get-pull-request-creation-cap-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("interactions/get-pull-request-creation-cap-for-repo", "405", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionsGetPullRequestCreationCapForOrgResponse,
    >(
        "interactions/update-pull-request-creation-cap-for-repo",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "interactions/update-pull-request-creation-cap-for-repo",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "interactions/update-pull-request-creation-cap-for-repo",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "interactions/update-pull-request-creation-cap-for-repo",
        "405",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "interactions/update-pull-request-creation-cap-for-repo",
        "422",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::RepositoryInvitation>,
    >("repos/list-invitations", "200", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryInvitation,
    >("repos/update-invitation", "200", "application/json"),
    Body::of::<
        Vec<Option<::octoforge::models::IssueType>>,
    >("repos/list-issue-types", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-issue-types", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Issue>,
    >("issues/list-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-for-repo", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/list-for-repo", "422", "application/json"),
    Body::of::<::octoforge::models::Issue>("issues/create", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/create", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("issues/create", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/create", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/create", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/create", "410", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/create", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("issues/create", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::IssueComment>,
    >("issues/list-comments-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-comments-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/list-comments-for-repo", "422", "application/json"),
    Body::of::<
        ::octoforge::models::IssueComment,
    >("issues/get-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/get-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::IssueComment,
    >("issues/update-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/update-comment", "422", "application/json"),
    Body::of::<
        ::octoforge::models::IssueComment,
    >("issues/pin-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/pin-comment", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/pin-comment", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/pin-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/pin-comment", "410", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/pin-comment", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/unpin-comment", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/unpin-comment", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/unpin-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/unpin-comment", "410", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("issues/unpin-comment", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Reaction>,
    >("reactions/list-for-issue-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("reactions/list-for-issue-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Reaction,
    >("reactions/create-for-issue-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Reaction,
    >("reactions/create-for-issue-comment", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("reactions/create-for-issue-comment", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::IssueEvent>,
    >("issues/list-events-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/list-events-for-repo", "422", "application/json"),
    Body::of::<
        ::octoforge::models::IssueEvent,
    >("issues/get-event", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/get-event", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/get-event", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/get-event", "410", "application/json"),
    Body::of::<::octoforge::models::Issue>("issues/get", "200", "application/json"),
    Body::of::<::octoforge::models::BasicError>("issues/get", "301", "application/json"),
    Body::of::<::octoforge::models::BasicError>("issues/get", "404", "application/json"),
    Body::of::<::octoforge::models::BasicError>("issues/get", "410", "application/json"),
    Body::of::<
        ::octoforge::issues::UpdateResponse,
    >("issues/update", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/update", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/update", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/update", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/update", "410", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/update", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("issues/update", "503", "application/json"),
    Body::of::<
        ::octoforge::models::Issue,
    >("issues/add-assignees", "201", "application/json"),
    Body::of::<
        ::octoforge::models::Issue,
    >("issues/remove-assignees", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/check-user-can-be-assigned-to-issue", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::IssueComment>,
    >("issues/list-comments", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-comments", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-comments", "410", "application/json"),
    Body::of::<
        ::octoforge::models::IssueComment,
    >("issues/create-comment", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/create-comment", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/create-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/create-comment", "410", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/create-comment", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Issue>,
    >("issues/list-dependencies-blocked-by", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-dependencies-blocked-by", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-dependencies-blocked-by", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-dependencies-blocked-by", "410", "application/json"),
    Body::of::<
        ::octoforge::models::Issue,
    >("issues/add-blocked-by-dependency", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/add-blocked-by-dependency", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/add-blocked-by-dependency", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/add-blocked-by-dependency", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/add-blocked-by-dependency", "410", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/add-blocked-by-dependency", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Issue,
    >("issues/remove-dependency-blocked-by", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-dependency-blocked-by", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-dependency-blocked-by", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("issues/remove-dependency-blocked-by", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-dependency-blocked-by", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-dependency-blocked-by", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-dependency-blocked-by", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-dependency-blocked-by", "410", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Issue>,
    >("issues/list-dependencies-blocking", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-dependencies-blocking", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-dependencies-blocking", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-dependencies-blocking", "410", "application/json"),
    Body::of::<
        Vec<::octoforge::models::IssueEventForIssue>,
    >("issues/list-events", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-events", "410", "application/json"),
    Body::of::<
        Vec<::octoforge::models::IssueFieldValue>,
    >("issues/list-issue-field-values-for-issue", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-issue-field-values-for-issue", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-issue-field-values-for-issue", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-issue-field-values-for-issue", "410", "application/json"),
    Body::of::<
        Vec<::octoforge::models::IssueFieldValue>,
    >("issues/set-issue-field-values", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/set-issue-field-values", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("issues/set-issue-field-values", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/set-issue-field-values", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/set-issue-field-values", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/set-issue-field-values", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("issues/set-issue-field-values", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::IssueFieldValue>,
    >("issues/add-issue-field-values", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/add-issue-field-values", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("issues/add-issue-field-values", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/add-issue-field-values", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/add-issue-field-values", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/add-issue-field-values", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("issues/add-issue-field-values", "503", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/delete-issue-field-value", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/delete-issue-field-value", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/delete-issue-field-value", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("issues/delete-issue-field-value", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Label>,
    >("issues/list-labels-on-issue", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-labels-on-issue", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-labels-on-issue", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-labels-on-issue", "410", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Label>,
    >("issues/set-labels", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/set-labels", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/set-labels", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/set-labels", "410", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/set-labels", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Label>,
    >("issues/add-labels", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/add-labels", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/add-labels", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/add-labels", "410", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/add-labels", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-all-labels", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-all-labels", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-all-labels", "410", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Label>,
    >("issues/remove-label", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-label", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-label", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-label", "410", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/lock", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/lock", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/lock", "410", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/lock", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/unlock", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/unlock", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Issue,
    >("issues/get-parent", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/get-parent", "301", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/get-parent", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/get-parent", "410", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Reaction>,
    >("reactions/list-for-issue", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("reactions/list-for-issue", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("reactions/list-for-issue", "410", "application/json"),
    Body::of::<
        ::octoforge::models::Reaction,
    >("reactions/create-for-issue", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Reaction,
    >("reactions/create-for-issue", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("reactions/create-for-issue", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Issue,
    >("issues/remove-sub-issue", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-sub-issue", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("issues/remove-sub-issue", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-sub-issue", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/remove-sub-issue", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Issue>,
    >("issues/list-sub-issues", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-sub-issues", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-sub-issues", "410", "application/json"),
    Body::of::<
        ::octoforge::models::Issue,
    >("issues/add-sub-issue", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/add-sub-issue", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/add-sub-issue", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/add-sub-issue", "410", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/add-sub-issue", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Issue,
    >("issues/reprioritize-sub-issue", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/reprioritize-sub-issue", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/reprioritize-sub-issue", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("issues/reprioritize-sub-issue", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("issues/reprioritize-sub-issue", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::IssueSuggestion>,
    >("issues/list-suggestions", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-suggestions", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/list-suggestions", "422", "application/json"),
    Body::of::<
        ::octoforge::models::IssueSuggestion,
    >("issues/approve-suggestion", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/approve-suggestion", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/approve-suggestion", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/approve-suggestion", "422", "application/json"),
    Body::of::<
        ::octoforge::models::IssueSuggestion,
    >("issues/dismiss-suggestion", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/dismiss-suggestion", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/dismiss-suggestion", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/dismiss-suggestion", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::TimelineIssueEvents>,
    >("issues/list-events-for-timeline", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-events-for-timeline", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("issues/list-events-for-timeline", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-events-for-timeline", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-events-for-timeline", "410", "application/json"),
    Body::of::<
        Vec<::octoforge::models::DeployKey>,
    >("repos/list-deploy-keys", "200", "application/json"),
    Body::of::<
        ::octoforge::models::DeployKey,
    >("repos/create-deploy-key", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-deploy-key", "422", "application/json"),
    Body::of::<
        ::octoforge::models::DeployKey,
    >("repos/get-deploy-key", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-deploy-key", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Label>,
    >("issues/list-labels-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-labels-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Label,
    >("issues/create-label", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/create-label", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/create-label", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Label,
    >("issues/get-label", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/get-label", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Label,
    >("issues/update-label", "200", "application/json"),
    Body::of::<Map<i64>>("repos/list-languages", "200", "application/json"),
    Body::of::<
        ::octoforge::models::LicenseContent,
    >("licenses/get-for-repo", "200", "application/json"),
    Body::of::<
        String,
    >("licenses/get-for-repo", "200", "application/vnd.github.raw+json"),
    Body::of::<
        String,
    >("licenses/get-for-repo", "200", "application/vnd.github.html+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("licenses/get-for-repo", "404", "application/json"),
    Body::of::<
        ::octoforge::models::MergedUpstream,
    >("repos/merge-upstream", "200", "application/json"),
    Body::of::<::octoforge::models::Commit>("repos/merge", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/merge", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/merge", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Milestone>,
    >("issues/list-milestones", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-milestones", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Milestone,
    >("issues/create-milestone", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/create-milestone", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("issues/create-milestone", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Milestone,
    >("issues/get-milestone", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/get-milestone", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/delete-milestone", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Milestone,
    >("issues/update-milestone", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Label>,
    >("issues/list-labels-for-milestone", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Thread>,
    >(
        "activity/list-repo-notifications-for-authenticated-user",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActivityMarkRepoNotificationsAsReadResponse,
    >("activity/mark-repo-notifications-as-read", "202", "application/json"),
    Body::of::<::octoforge::models::Page>("repos/get-pages", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-pages", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update-information-about-pages-site", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("repos/update-information-about-pages-site", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update-information-about-pages-site", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/update-information-about-pages-site", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Page,
    >("repos/create-pages-site", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-pages-site", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-pages-site", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-pages-site", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-pages-site", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/delete-pages-site", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::PageBuild>,
    >("repos/list-pages-builds", "200", "application/json"),
    Body::of::<
        ::octoforge::models::PageBuildStatus,
    >("repos/request-pages-build", "201", "application/json"),
    Body::of::<
        ::octoforge::models::PageBuild,
    >("repos/get-latest-pages-build", "200", "application/json"),
    Body::of::<
        ::octoforge::models::PageBuild,
    >("repos/get-pages-build", "200", "application/json"),
    Body::of::<
        ::octoforge::models::PageDeployment,
    >("repos/create-pages-deployment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-pages-deployment", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("repos/create-pages-deployment", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-pages-deployment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-pages-deployment", "422", "application/json"),
    Body::of::<
        ::octoforge::models::PagesDeploymentStatus,
    >("repos/get-pages-deployment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-pages-deployment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/cancel-pages-deployment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::PagesHealthCheck,
    >("repos/get-pages-health-check", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("repos/get-pages-health-check", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-pages-health-check", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ProtectedBranchAllowDeletions,
    >("repos/check-private-vulnerability-reporting", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/check-private-vulnerability-reporting", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("repos/check-private-vulnerability-reporting", "422", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/enable-private-vulnerability-reporting", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("repos/enable-private-vulnerability-reporting", "422", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/disable-private-vulnerability-reporting", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("repos/disable-private-vulnerability-reporting", "422", "application/scim+json"),
    Body::of::<
        Vec<::octoforge::models::CustomPropertyValue>,
    >(
        "repos/custom-properties-for-repos-get-repository-values",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "repos/custom-properties-for-repos-get-repository-values",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "repos/custom-properties-for-repos-get-repository-values",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "repos/custom-properties-for-repos-create-or-update-repository-values",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "repos/custom-properties-for-repos-create-or-update-repository-values",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "repos/custom-properties-for-repos-create-or-update-repository-values",
        "422",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::PullRequestSimple>,
    >("pulls/list", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("pulls/list", "422", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequest,
    >("pulls/create", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/create", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("pulls/create", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::PullRequestReviewComment>,
    >("pulls/list-review-comments-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestReviewComment,
    >("pulls/get-review-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/get-review-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/delete-review-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestReviewComment,
    >("pulls/update-review-comment", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Reaction>,
    >("reactions/list-for-pull-request-review-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("reactions/list-for-pull-request-review-comment", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Reaction,
    >("reactions/create-for-pull-request-review-comment", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Reaction,
    >("reactions/create-for-pull-request-review-comment", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("reactions/create-for-pull-request-review-comment", "422", "application/json"),
    Body::of::<::octoforge::models::PullRequest>("pulls/get", "200", "application/json"),
    Body::of::<String>("pulls/get", "200", "application/vnd.github.diff"),
    Body::of::<String>("pulls/get", "200", "application/vnd.github.patch"),
    Body::of::<::octoforge::models::BasicError>("pulls/get", "404", "application/json"),
    Body::of::<::octoforge::models::BasicError>("pulls/get", "406", "application/json"),
    Body::of::<::octoforge::models::BasicError>("pulls/get", "500", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("pulls/get", "503", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequest,
    >("pulls/update", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/update", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("pulls/update", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Codespace,
    >("codespaces/create-with-pr-for-authenticated-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::Codespace,
    >("codespaces/create-with-pr-for-authenticated-user", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/create-with-pr-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/create-with-pr-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/create-with-pr-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("codespaces/create-with-pr-for-authenticated-user", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::PullRequestReviewComment>,
    >("pulls/list-review-comments", "200", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestReviewComment,
    >("pulls/create-review-comment", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/create-review-comment", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("pulls/create-review-comment", "422", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestReviewComment,
    >("pulls/create-reply-for-review-comment", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/create-reply-for-review-comment", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Commit>,
    >("pulls/list-commits", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::DiffEntry>,
    >("pulls/list-files", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("pulls/list-files", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/list-files", "500", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("pulls/list-files", "503", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestMergeResult,
    >("pulls/merge", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/merge", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/merge", "404", "application/json"),
    Body::of::<
        ::octoforge::models::OrgsRemoveOutsideCollaboratorResponse422,
    >("pulls/merge", "405", "application/json"),
    Body::of::<
        ::octoforge::models::OrgsRemoveOutsideCollaboratorResponse422,
    >("pulls/merge", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("pulls/merge", "422", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestMergeAsyncResult,
    >("pulls/merge-async", "200", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestMergeAsyncResult,
    >("pulls/merge-async", "202", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestMergeAsyncResult,
    >("pulls/merge-async", "400", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/merge-async", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/merge-async", "404", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestMergeAsyncResult,
    >("pulls/merge-async", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("pulls/merge-async", "422", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestMergeAsyncResult,
    >("pulls/get-merge-async-result", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/get-merge-async-result", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/get-merge-async-result", "404", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestReviewRequest,
    >("pulls/list-requested-reviewers", "200", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestSimple,
    >("pulls/request-reviewers", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/request-reviewers", "403", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestSimple,
    >("pulls/remove-requested-reviewers", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("pulls/remove-requested-reviewers", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::PullRequestReview>,
    >("pulls/list-reviews", "200", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestReview,
    >("pulls/create-review", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/create-review", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("pulls/create-review", "422", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestReview,
    >("pulls/get-review", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/get-review", "404", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestReview,
    >("pulls/update-review", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("pulls/update-review", "422", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestReview,
    >("pulls/delete-pending-review", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/delete-pending-review", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("pulls/delete-pending-review", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ReviewComment>,
    >("pulls/list-comments-for-review", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/list-comments-for-review", "404", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestReview,
    >("pulls/dismiss-review", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/dismiss-review", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("pulls/dismiss-review", "422", "application/json"),
    Body::of::<
        ::octoforge::models::PullRequestReview,
    >("pulls/submit-review", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/submit-review", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/submit-review", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("pulls/submit-review", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ActivityMarkRepoNotificationsAsReadResponse,
    >("pulls/update-branch", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pulls/update-branch", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("pulls/update-branch", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ContentFile,
    >("repos/get-readme", "200", "application/json"),
    Body::of::<String>("repos/get-readme", "200", "application/vnd.github.raw+json"),
    Body::of::<String>("repos/get-readme", "200", "application/vnd.github.html+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-readme", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/get-readme", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ContentFile,
    >("repos/get-readme-in-directory", "200", "application/json"),
    Body::of::<
        String,
    >("repos/get-readme-in-directory", "200", "application/vnd.github.raw+json"),
    Body::of::<
        String,
    >("repos/get-readme-in-directory", "200", "application/vnd.github.html+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-readme-in-directory", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/get-readme-in-directory", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Release>,
    >("repos/list-releases", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-releases", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Release,
    >("repos/create-release", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-release", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-release", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ReleaseAsset,
    >("repos/get-release-asset", "200", "application/json"),
    Body::of::<String>("repos/get-release-asset", "200", "application/octet-stream"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-release-asset", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-release-asset", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ReleaseAsset,
    >("repos/update-release-asset", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ReleaseNotesContent,
    >("repos/generate-release-notes", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/generate-release-notes", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Release,
    >("repos/get-latest-release", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-latest-release", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Release,
    >("repos/get-release-by-tag", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-release-by-tag", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Release,
    >("repos/get-release", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-release", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Release,
    >("repos/update-release", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update-release", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ReleaseAsset>,
    >("repos/list-release-assets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ReleaseAsset,
    >("repos/upload-release-asset", "201", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Reaction>,
    >("reactions/list-for-release", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("reactions/list-for-release", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Reaction,
    >("reactions/create-for-release", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Reaction,
    >("reactions/create-for-release", "201", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("reactions/create-for-release", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::RepositoryRuleDetailed>,
    >("repos/get-branch-rules", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::RepositoryRuleset>,
    >("repos/get-repo-rulesets", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-repo-rulesets", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-repo-rulesets", "500", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryRuleset,
    >("repos/create-repo-ruleset", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-repo-ruleset", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-repo-ruleset", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-repo-ruleset", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::RuleSuitesItem>,
    >("repos/get-repo-rule-suites", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-repo-rule-suites", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-repo-rule-suites", "500", "application/json"),
    Body::of::<
        ::octoforge::models::RuleSuite,
    >("repos/get-repo-rule-suite", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-repo-rule-suite", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-repo-rule-suite", "500", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryRuleset,
    >("repos/get-repo-ruleset", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-repo-ruleset", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-repo-ruleset", "500", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryRuleset,
    >("repos/update-repo-ruleset", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update-repo-ruleset", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/update-repo-ruleset", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/update-repo-ruleset", "500", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-repo-ruleset", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/delete-repo-ruleset", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::RulesetVersion>,
    >("repos/get-repo-ruleset-history", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-repo-ruleset-history", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-repo-ruleset-history", "500", "application/json"),
    Body::of::<
        ::octoforge::models::RulesetVersionWithState,
    >("repos/get-repo-ruleset-version", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-repo-ruleset-version", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-repo-ruleset-version", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SecretScanningAlert>,
    >("secret-scanning/list-alerts-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("secret-scanning/list-alerts-for-repo", "503", "application/json"),
    Body::of::<
        ::octoforge::models::SecretScanningAlertWithMetadata,
    >("secret-scanning/get-alert", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("secret-scanning/get-alert", "503", "application/json"),
    Body::of::<
        ::octoforge::models::SecretScanningAlertWithMetadata,
    >("secret-scanning/update-alert", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("secret-scanning/update-alert", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SecretScanningLocation>,
    >("secret-scanning/list-locations-for-alert", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("secret-scanning/list-locations-for-alert", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SecretScanningCustomPattern>,
    >("secret-scanning/list-repo-custom-patterns", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/list-repo-custom-patterns", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/list-repo-custom-patterns", "404", "application/json"),
    Body::of::<
        ::octoforge::secret_scanning::Response,
    >("secret-scanning/bulk-create-repo-custom-patterns", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-create-repo-custom-patterns", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "secret-scanning/bulk-create-repo-custom-patterns",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-create-repo-custom-patterns", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-create-repo-custom-patterns", "404", "application/json"),
    Body::of::<
        ::octoforge::secret_scanning::Response422,
    >("secret-scanning/bulk-create-repo-custom-patterns", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-delete-repo-custom-patterns", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "secret-scanning/bulk-delete-repo-custom-patterns",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-delete-repo-custom-patterns", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-delete-repo-custom-patterns", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/bulk-delete-repo-custom-patterns", "412", "application/json"),
    Body::of::<
        ::octoforge::models::SecretScanningCustomPattern,
    >("secret-scanning/update-repo-custom-pattern", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/update-repo-custom-pattern", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("secret-scanning/update-repo-custom-pattern", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/update-repo-custom-pattern", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/update-repo-custom-pattern", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("secret-scanning/update-repo-custom-pattern", "412", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("secret-scanning/update-repo-custom-pattern", "422", "application/json"),
    Body::of::<
        ::octoforge::models::SecretScanningPushProtectionBypass,
    >("secret-scanning/create-push-protection-bypass", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("secret-scanning/create-push-protection-bypass", "503", "application/json"),
    Body::of::<
        ::octoforge::models::SecretScanningScanHistory,
    >("secret-scanning/get-scan-history", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("secret-scanning/get-scan-history", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::RepositoryAdvisory>,
    >("security-advisories/list-repository-advisories", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/list-repository-advisories", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("security-advisories/list-repository-advisories", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/list-repository-advisories", "404", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryAdvisory,
    >("security-advisories/create-repository-advisory", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/create-repository-advisory", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/create-repository-advisory", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("security-advisories/create-repository-advisory", "422", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryAdvisory,
    >(
        "security-advisories/create-private-vulnerability-report",
        "201",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "security-advisories/create-private-vulnerability-report",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "security-advisories/create-private-vulnerability-report",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "security-advisories/create-private-vulnerability-report",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::RepositoryAdvisory,
    >("security-advisories/get-repository-advisory", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/get-repository-advisory", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/get-repository-advisory", "404", "application/json"),
    Body::of::<
        ::octoforge::models::RepositoryAdvisory,
    >("security-advisories/update-repository-advisory", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/update-repository-advisory", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/update-repository-advisory", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("security-advisories/update-repository-advisory", "422", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >(
        "security-advisories/create-repository-advisory-cve-request",
        "202",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "security-advisories/create-repository-advisory-cve-request",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "security-advisories/create-repository-advisory-cve-request",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "security-advisories/create-repository-advisory-cve-request",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "security-advisories/create-repository-advisory-cve-request",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "security-advisories/create-repository-advisory-cve-request",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::FullRepository,
    >("security-advisories/create-fork", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/create-fork", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("security-advisories/create-fork", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/create-fork", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("security-advisories/create-fork", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("security-advisories/create-fork", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::PullRequestStackMinimal>,
    >("pull-request-stacks/list", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pull-request-stacks/list", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("pull-request-stacks/list", "422", "application/json"),
    Body::of::<
        ::octoforge::pulls::Response,
    >("pull-request-stacks/create", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pull-request-stacks/create", "404", "application/json"),
    Body::of::<
        ::octoforge::pulls::Response422,
    >("pull-request-stacks/create", "422", "application/json"),
    Body::of::<
        ::octoforge::pulls::Response,
    >("pull-request-stacks/get", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pull-request-stacks/get", "404", "application/json"),
    Body::of::<
        ::octoforge::pulls::Response,
    >("pull-request-stacks/add", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pull-request-stacks/add", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pull-request-stacks/add", "409", "application/json"),
    Body::of::<
        ::octoforge::pulls::Response422,
    >("pull-request-stacks/add", "422", "application/json"),
    Body::of::<
        ::octoforge::pulls::Response,
    >("pull-request-stacks/unstack", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pull-request-stacks/unstack", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("pull-request-stacks/unstack", "409", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("pull-request-stacks/unstack", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("activity/list-stargazers-for-repo", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Stargazer>,
    >("activity/list-stargazers-for-repo", "200", "application/vnd.github.star+json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("activity/list-stargazers-for-repo", "422", "application/json"),
    Body::of::<
        ::octoforge::activity::GetStargazerCountForRepoResponse,
    >("activity/get-stargazer-count-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/get-stargazer-count-for-repo", "404", "application/json"),
    Body::of::<
        Vec<Vec<i64>>,
    >("repos/get-code-frequency-stats", "200", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >("repos/get-code-frequency-stats", "202", "application/json"),
    Body::of::<
        Vec<::octoforge::models::CommitActivity>,
    >("repos/get-commit-activity-stats", "200", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >("repos/get-commit-activity-stats", "202", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ContributorActivity>,
    >("repos/get-contributors-stats", "200", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >("repos/get-contributors-stats", "202", "application/json"),
    Body::of::<
        ::octoforge::models::ParticipationStats,
    >("repos/get-participation-stats", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-participation-stats", "404", "application/json"),
    Body::of::<Vec<Vec<i64>>>("repos/get-punch-card-stats", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Status,
    >("repos/create-commit-status", "201", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("activity/list-watchers-for-repo", "200", "application/json"),
    Body::of::<
        ::octoforge::models::RepositorySubscription,
    >("activity/get-repo-subscription", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/get-repo-subscription", "403", "application/json"),
    Body::of::<
        ::octoforge::models::RepositorySubscription,
    >("activity/set-repo-subscription", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Tag>,
    >("repos/list-tags", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Team>,
    >("repos/list-teams", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-teams", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Topic,
    >("repos/get-all-topics", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-all-topics", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Topic,
    >("repos/replace-all-topics", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/replace-all-topics", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationErrorSimple,
    >("repos/replace-all-topics", "422", "application/json"),
    Body::of::<
        ::octoforge::models::CloneTraffic,
    >("repos/get-clones", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-clones", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ContentTraffic>,
    >("repos/get-top-paths", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-top-paths", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ReferrerTraffic>,
    >("repos/get-top-referrers", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-top-referrers", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ViewTraffic,
    >("repos/get-views", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/get-views", "403", "application/json"),
    Body::of::<
        ::octoforge::models::MinimalRepository,
    >("repos/transfer", "202", "application/json"),
    Body::of::<
        ::octoforge::models::FullRepository,
    >("repos/create-using-template", "201", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MinimalRepository>,
    >("repos/list-public", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/list-public", "422", "application/json"),
    Body::of::<
        ::octoforge::search::CodeResponse,
    >("search/code", "200", "application/json"),
    Body::of::<
        ::octoforge::search::CodeResponse,
    >("search/code", "200", "application/vnd.github.text-match+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("search/code", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("search/code", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("search/code", "503", "application/json"),
    Body::of::<
        ::octoforge::search::CommitsResponse,
    >("search/commits", "200", "application/json"),
    Body::of::<
        ::octoforge::search::CommitsResponse,
    >("search/commits", "200", "application/vnd.github.text-match+json"),
    Body::of::<
        ::octoforge::search::IssuesAndPullRequestsResponse,
    >("search/issues-and-pull-requests", "200", "application/json"),
    Body::of::<
        ::octoforge::search::IssuesAndPullRequestsResponse,
    >(
        "search/issues-and-pull-requests",
        "200",
        "application/vnd.github.text-match+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >("search/issues-and-pull-requests", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("search/issues-and-pull-requests", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("search/issues-and-pull-requests", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("search/issues-and-pull-requests", "503", "application/json"),
    Body::of::<
        ::octoforge::search::LabelsResponse,
    >("search/labels", "200", "application/json"),
    Body::of::<
        ::octoforge::search::LabelsResponse,
    >("search/labels", "200", "application/vnd.github.text-match+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("search/labels", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("search/labels", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("search/labels", "422", "application/json"),
    Body::of::<
        ::octoforge::search::ReposResponse,
    >("search/repos", "200", "application/json"),
    Body::of::<
        ::octoforge::search::ReposResponse,
    >("search/repos", "200", "application/vnd.github.text-match+json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("search/repos", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("search/repos", "503", "application/json"),
    Body::of::<
        ::octoforge::search::TopicsResponse,
    >("search/topics", "200", "application/json"),
    Body::of::<
        ::octoforge::search::TopicsResponse,
    >("search/topics", "200", "application/vnd.github.text-match+json"),
    Body::of::<
        ::octoforge::search::UsersResponse,
    >("search/users", "200", "application/json"),
    Body::of::<
        ::octoforge::search::UsersResponse,
    >("search/users", "200", "application/vnd.github.text-match+json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("search/users", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("search/users", "503", "application/json"),
    Body::of::<
        ::octoforge::models::TeamFull,
    >("teams/get-legacy", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/get-legacy", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/delete-legacy", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("teams/delete-legacy", "422", "application/json"),
    Body::of::<
        ::octoforge::models::TeamFull,
    >("teams/update-legacy", "200", "application/json"),
    Body::of::<
        ::octoforge::models::TeamFull,
    >("teams/update-legacy", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/update-legacy", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/update-legacy", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("teams/update-legacy", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::OrganizationInvitation>,
    >("teams/list-pending-invitations-legacy", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::TeamMember>,
    >("teams/list-members-legacy", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/list-members-legacy", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/add-member-legacy", "403", "application/json"),
    Body::of::<
        ::octoforge::models::TeamMembership,
    >("teams/get-membership-for-user-legacy", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/get-membership-for-user-legacy", "404", "application/json"),
    Body::of::<
        ::octoforge::models::TeamMembership,
    >("teams/add-or-update-membership-for-user-legacy", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/add-or-update-membership-for-user-legacy", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MinimalRepository>,
    >("teams/list-repos-legacy", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/list-repos-legacy", "404", "application/json"),
    Body::of::<
        ::octoforge::models::TeamRepository,
    >(
        "teams/check-permissions-for-repo-legacy",
        "200",
        "application/vnd.github.v3.repository+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/add-or-update-repo-permissions-legacy", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("teams/add-or-update-repo-permissions-legacy", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Team>,
    >("teams/list-child-legacy", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/list-child-legacy", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/list-child-legacy", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("teams/list-child-legacy", "422", "application/json"),
    Body::of::<
        ::octoforge::users::Response,
    >("users/get-authenticated", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-authenticated", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-authenticated", "403", "application/json"),
    Body::of::<
        ::octoforge::models::PrivateUser,
    >("users/update-authenticated", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/update-authenticated", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/update-authenticated", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/update-authenticated", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("users/update-authenticated", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("users/list-blocked-by-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-blocked-by-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-blocked-by-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-blocked-by-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/check-blocked", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/check-blocked", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/check-blocked", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/block", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/block", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/block", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("users/block", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/unblock", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/unblock", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/unblock", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesListInOrganizationResponse,
    >("codespaces/list-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/list-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/list-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/list-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/list-for-authenticated-user", "500", "application/json"),
    Body::of::<
        ::octoforge::models::Codespace,
    >("codespaces/create-for-authenticated-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::Codespace,
    >("codespaces/create-for-authenticated-user", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/create-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/create-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/create-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("codespaces/create-for-authenticated-user", "503", "application/json"),
    Body::of::<
        ::octoforge::models::ListOrgSecretsResponse,
    >("codespaces/list-secrets-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::DependabotPublicKey,
    >("codespaces/get-public-key-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CodespacesSecret,
    >("codespaces/get-secret-for-authenticated-user", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >(
        "codespaces/create-or-update-secret-for-authenticated-user",
        "201",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/create-or-update-secret-for-authenticated-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "codespaces/create-or-update-secret-for-authenticated-user",
        "422",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ActionsListSelectedReposForOrgSecretResponse,
    >(
        "codespaces/list-repositories-for-secret-for-authenticated-user",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/list-repositories-for-secret-for-authenticated-user",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/list-repositories-for-secret-for-authenticated-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/list-repositories-for-secret-for-authenticated-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/list-repositories-for-secret-for-authenticated-user",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/set-repositories-for-secret-for-authenticated-user",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/set-repositories-for-secret-for-authenticated-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/set-repositories-for-secret-for-authenticated-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/set-repositories-for-secret-for-authenticated-user",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/add-repository-for-secret-for-authenticated-user",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/add-repository-for-secret-for-authenticated-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/add-repository-for-secret-for-authenticated-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/add-repository-for-secret-for-authenticated-user",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/remove-repository-for-secret-for-authenticated-user",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/remove-repository-for-secret-for-authenticated-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/remove-repository-for-secret-for-authenticated-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "codespaces/remove-repository-for-secret-for-authenticated-user",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::Codespace,
    >("codespaces/get-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/get-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/get-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/get-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/get-for-authenticated-user", "500", "application/json"),
    Body::of::<
        Option<Map<Value>>,
    >("codespaces/delete-for-authenticated-user", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/delete-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/delete-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/delete-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/delete-for-authenticated-user", "500", "application/json"),
    Body::of::<
        ::octoforge::models::Codespace,
    >("codespaces/update-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/update-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/update-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/update-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CodespaceExportDetails,
    >("codespaces/export-for-authenticated-user", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/export-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/export-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/export-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("codespaces/export-for-authenticated-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/export-for-authenticated-user", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CodespaceExportDetails,
    >("codespaces/get-export-details-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/get-export-details-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::codespaces::Response,
    >("codespaces/codespace-machines-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/codespace-machines-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/codespace-machines-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/codespace-machines-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/codespace-machines-for-authenticated-user", "500", "application/json"),
    Body::of::<
        ::octoforge::models::CodespaceWithFullRepository,
    >("codespaces/publish-for-authenticated-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/publish-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/publish-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/publish-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("codespaces/publish-for-authenticated-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Codespace,
    >("codespaces/start-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/start-for-authenticated-user", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("codespaces/start-for-authenticated-user", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/start-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/start-for-authenticated-user", "402", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/start-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/start-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/start-for-authenticated-user", "409", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/start-for-authenticated-user", "500", "application/json"),
    Body::of::<
        ::octoforge::models::Codespace,
    >("codespaces/stop-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/stop-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/stop-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/stop-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("codespaces/stop-for-authenticated-user", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Package>,
    >(
        "packages/list-docker-migration-conflicting-packages-for-authenticated-user",
        "200",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::Email>,
    >(
        "users/set-primary-email-visibility-for-authenticated-user",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "users/set-primary-email-visibility-for-authenticated-user",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "users/set-primary-email-visibility-for-authenticated-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "users/set-primary-email-visibility-for-authenticated-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ValidationError,
    >(
        "users/set-primary-email-visibility-for-authenticated-user",
        "422",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::Email>,
    >("users/list-emails-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-emails-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-emails-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-emails-for-authenticated-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Email>,
    >("users/add-email-for-authenticated-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/add-email-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/add-email-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/add-email-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("users/add-email-for-authenticated-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-email-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-email-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-email-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("users/delete-email-for-authenticated-user", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("users/list-followers-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-followers-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-followers-for-authenticated-user", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("users/list-followed-by-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-followed-by-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-followed-by-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/check-person-is-followed-by-authenticated", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/check-person-is-followed-by-authenticated", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/check-person-is-followed-by-authenticated", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/follow", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/follow", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/follow", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("users/follow", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/unfollow", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/unfollow", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/unfollow", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::GpgKey>,
    >("users/list-gpg-keys-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-gpg-keys-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-gpg-keys-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-gpg-keys-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::GpgKey,
    >("users/create-gpg-key-for-authenticated-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/create-gpg-key-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/create-gpg-key-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/create-gpg-key-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("users/create-gpg-key-for-authenticated-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::GpgKey,
    >("users/get-gpg-key-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-gpg-key-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-gpg-key-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-gpg-key-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-gpg-key-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-gpg-key-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-gpg-key-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("users/delete-gpg-key-for-authenticated-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::OrgsListAppInstallationsResponse,
    >("apps/list-installations-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-installations-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-installations-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::apps::Response,
    >("apps/list-installation-repos-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-installation-repos-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-installation-repos-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/add-repo-to-installation-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/add-repo-to-installation-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "apps/remove-repo-from-installation-for-authenticated-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "apps/remove-repo-from-installation-for-authenticated-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::InteractionsGetRestrictionsForOrgResponse,
    >("interactions/get-restrictions-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::InteractionLimitResponse,
    >("interactions/set-restrictions-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("interactions/set-restrictions-for-authenticated-user", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Issue>,
    >("issues/list-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("issues/list-for-authenticated-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Key>,
    >("users/list-public-ssh-keys-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-public-ssh-keys-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-public-ssh-keys-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-public-ssh-keys-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::Key,
    >("users/create-public-ssh-key-for-authenticated-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/create-public-ssh-key-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/create-public-ssh-key-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/create-public-ssh-key-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("users/create-public-ssh-key-for-authenticated-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Key,
    >("users/get-public-ssh-key-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-public-ssh-key-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-public-ssh-key-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-public-ssh-key-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-public-ssh-key-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-public-ssh-key-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-public-ssh-key-for-authenticated-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::UserMarketplacePurchase>,
    >("apps/list-subscriptions-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-subscriptions-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("apps/list-subscriptions-for-authenticated-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::UserMarketplacePurchase>,
    >(
        "apps/list-subscriptions-for-authenticated-user-stubbed",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "apps/list-subscriptions-for-authenticated-user-stubbed",
        "401",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::OrgMembership>,
    >("orgs/list-memberships-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-memberships-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-memberships-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/list-memberships-for-authenticated-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::OrgMembership,
    >("orgs/get-membership-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/get-membership-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/get-membership-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::OrgMembership,
    >("orgs/update-membership-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::OrgMembership,
    >("orgs/update-membership-for-authenticated-user", "202", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/update-membership-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/update-membership-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/update-membership-for-authenticated-user", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Migration>,
    >("migrations/list-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/list-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/list-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::Migration,
    >("migrations/start-for-authenticated-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/start-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/start-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("migrations/start-for-authenticated-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Migration,
    >("migrations/get-status-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/get-status-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/get-status-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/get-status-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/get-archive-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/get-archive-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/delete-archive-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/delete-archive-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/delete-archive-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/unlock-repo-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/unlock-repo-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/unlock-repo-for-authenticated-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MinimalRepository>,
    >("migrations/list-repos-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("migrations/list-repos-for-authenticated-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::OrganizationSimple>,
    >("orgs/list-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-for-authenticated-user", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Package>,
    >("packages/list-packages-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Package,
    >("packages/get-package-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-for-authenticated-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::PackageVersion>,
    >(
        "packages/get-all-package-versions-for-package-owned-by-authenticated-user",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/get-all-package-versions-for-package-owned-by-authenticated-user",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/get-all-package-versions-for-package-owned-by-authenticated-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/get-all-package-versions-for-package-owned-by-authenticated-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::PackageVersion,
    >("packages/get-package-version-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/delete-package-version-for-authenticated-user",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/delete-package-version-for-authenticated-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/delete-package-version-for-authenticated-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/restore-package-version-for-authenticated-user",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/restore-package-version-for-authenticated-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/restore-package-version-for-authenticated-user",
        "404",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::Email>,
    >("users/list-public-emails-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-public-emails-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-public-emails-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-public-emails-for-authenticated-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Repository>,
    >("repos/list-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/list-for-authenticated-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::FullRepository,
    >("repos/create-for-authenticated-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-for-authenticated-user", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("repos/create-for-authenticated-user", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/create-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("repos/create-for-authenticated-user", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::RepositoryInvitation>,
    >("repos/list-invitations-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-invitations-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-invitations-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/list-invitations-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/decline-invitation-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/decline-invitation-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/decline-invitation-for-authenticated-user", "409", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/accept-invitation-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/accept-invitation-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/accept-invitation-for-authenticated-user", "409", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SocialAccount>,
    >("users/list-social-accounts-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-social-accounts-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-social-accounts-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-social-accounts-for-authenticated-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SocialAccount>,
    >("users/add-social-account-for-authenticated-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/add-social-account-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/add-social-account-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/add-social-account-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("users/add-social-account-for-authenticated-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-social-account-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-social-account-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-social-account-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("users/delete-social-account-for-authenticated-user", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SshSigningKey>,
    >("users/list-ssh-signing-keys-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-ssh-signing-keys-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-ssh-signing-keys-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-ssh-signing-keys-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::SshSigningKey,
    >("users/create-ssh-signing-key-for-authenticated-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/create-ssh-signing-key-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/create-ssh-signing-key-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/create-ssh-signing-key-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("users/create-ssh-signing-key-for-authenticated-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::SshSigningKey,
    >("users/get-ssh-signing-key-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-ssh-signing-key-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-ssh-signing-key-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-ssh-signing-key-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-ssh-signing-key-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-ssh-signing-key-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-ssh-signing-key-for-authenticated-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Repository>,
    >("activity/list-repos-starred-by-authenticated-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::StarredRepository>,
    >(
        "activity/list-repos-starred-by-authenticated-user",
        "200",
        "application/vnd.github.v3.star+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/list-repos-starred-by-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/list-repos-starred-by-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/check-repo-is-starred-by-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/check-repo-is-starred-by-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/check-repo-is-starred-by-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/star-repo-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/star-repo-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/star-repo-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/unstar-repo-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/unstar-repo-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/unstar-repo-for-authenticated-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MinimalRepository>,
    >("activity/list-watched-repos-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/list-watched-repos-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("activity/list-watched-repos-for-authenticated-user", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::TeamFull>,
    >("teams/list-for-authenticated-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/list-for-authenticated-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("teams/list-for-authenticated-user", "404", "application/json"),
    Body::of::<
        ::octoforge::users::Response,
    >("users/get-by-id", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-by-id", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2ItemSimple,
    >("projects/create-draft-item-for-authenticated-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/create-draft-item-for-authenticated-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/create-draft-item-for-authenticated-user", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("users/list", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2View,
    >("projects/create-view-for-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/create-view-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/create-view-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/create-view-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("projects/create-view-for-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/create-view-for-user", "503", "application/json"),
    Body::of::<
        ::octoforge::users::Response,
    >("users/get-by-username", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-by-username", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ListAttestationsBulkResponse,
    >("users/list-attestations-bulk", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-attestations-bulk", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-attestations-by-subject-digest", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-attestations-by-id", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/delete-attestations-by-id", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ListAttestationsResponse,
    >("users/list-attestations", "200", "application/json"),
    Body::of::<
        Option<::octoforge::models::EmptyObject>,
    >("users/list-attestations", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/list-attestations", "404", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::ListForOrgResponse,
    >("copilot-spaces/list-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/list-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/list-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpace,
    >("copilot-spaces/create-for-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/create-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/create-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/create-for-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpace,
    >("copilot-spaces/get-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/get-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/get-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpace,
    >("copilot-spaces/update-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/update-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/update-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/update-for-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/delete-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/delete-for-user", "422", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::ListCollaboratorsForOrgResponse,
    >("copilot-spaces/list-collaborators-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/list-collaborators-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/list-collaborators-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpaceCollaborator,
    >("copilot-spaces/add-collaborator-for-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/add-collaborator-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/add-collaborator-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/add-collaborator-for-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpaceCollaborator,
    >("copilot-spaces/update-collaborator-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/update-collaborator-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/update-collaborator-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/update-collaborator-for-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/remove-collaborator-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/remove-collaborator-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::copilot_spaces::ListResourcesForOrgResponse,
    >("copilot-spaces/list-resources-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/list-resources-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/list-resources-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpaceResource,
    >("copilot-spaces/create-resource-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpaceResource,
    >("copilot-spaces/create-resource-for-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/create-resource-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/create-resource-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/create-resource-for-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpaceResource,
    >("copilot-spaces/get-resource-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/get-resource-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/get-resource-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::CopilotSpaceResource,
    >("copilot-spaces/update-resource-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/update-resource-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/update-resource-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("copilot-spaces/update-resource-for-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/delete-resource-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("copilot-spaces/delete-resource-for-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Package>,
    >(
        "packages/list-docker-migration-conflicting-packages-for-user",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/list-docker-migration-conflicting-packages-for-user",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/list-docker-migration-conflicting-packages-for-user",
        "403",
        "application/json",
    ),
    Body::of::<
        Vec<::octoforge::models::Event>,
    >("activity/list-events-for-authenticated-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Event>,
    >("activity/list-org-events-for-authenticated-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Event>,
    >("activity/list-public-events-for-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("users/list-followers-for-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SimpleUser>,
    >("users/list-following-for-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::BaseGist>,
    >("gists/list-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("gists/list-for-user", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::GpgKey>,
    >("users/list-gpg-keys-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::Hovercard,
    >("users/get-context-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("users/get-context-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("users/get-context-for-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::Installation,
    >("apps/get-user-installation", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::KeySimple>,
    >("users/list-public-keys-for-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::OrganizationSimple>,
    >("orgs/list-for-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Package>,
    >("packages/list-packages-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/list-packages-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/list-packages-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::Package,
    >("packages/get-package-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-for-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::PackageVersion>,
    >(
        "packages/get-all-package-versions-for-package-owned-by-user",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/get-all-package-versions-for-package-owned-by-user",
        "401",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/get-all-package-versions-for-package-owned-by-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "packages/get-all-package-versions-for-package-owned-by-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::PackageVersion,
    >("packages/get-package-version-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-version-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-version-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/delete-package-version-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-version-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-version-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("packages/restore-package-version-for-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ProjectsV2>,
    >("projects/list-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2,
    >("projects/get-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/get-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/get-for-user", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ProjectsV2Field>,
    >("projects/list-fields-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-fields-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-fields-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2Field,
    >("projects/add-field-for-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/add-field-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/add-field-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("projects/add-field-for-user", "422", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2Field,
    >("projects/get-field-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/get-field-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/get-field-for-user", "403", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ProjectsV2ItemWithContent>,
    >("projects/list-items-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-items-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-items-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2ItemSimple,
    >("projects/add-item-for-user", "201", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/add-item-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/add-item-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2ItemWithContent,
    >("projects/get-user-item", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/get-user-item", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/get-user-item", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/delete-item-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/delete-item-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::ProjectsV2ItemWithContent,
    >("projects/update-item-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/update-item-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/update-item-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/update-item-for-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("projects/update-item-for-user", "422", "application/json"),
    Body::of::<
        Vec<::octoforge::models::ProjectsV2ItemWithContent>,
    >("projects/list-view-items-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-view-items-for-user", "401", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-view-items-for-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("projects/list-view-items-for-user", "404", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Event>,
    >("activity/list-received-events-for-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Event>,
    >("activity/list-received-public-events-for-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::MinimalRepository>,
    >("repos/list-for-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BillingAiCreditUsageReportUser,
    >(
        "billing/get-github-billing-ai-credit-usage-report-user",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-ai-credit-usage-report-user",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "billing/get-github-billing-ai-credit-usage-report-user",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-ai-credit-usage-report-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-ai-credit-usage-report-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-ai-credit-usage-report-user",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >(
        "billing/get-github-billing-ai-credit-usage-report-user",
        "503",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BillingAiCreditUsageReportUser,
    >(
        "billing/get-github-billing-premium-request-usage-report-user",
        "200",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-premium-request-usage-report-user",
        "400",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "billing/get-github-billing-premium-request-usage-report-user",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-premium-request-usage-report-user",
        "403",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-premium-request-usage-report-user",
        "404",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >(
        "billing/get-github-billing-premium-request-usage-report-user",
        "500",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >(
        "billing/get-github-billing-premium-request-usage-report-user",
        "503",
        "application/json",
    ),
    Body::of::<
        ::octoforge::models::BillingUsageReportUser,
    >("billing/get-github-billing-usage-report-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-github-billing-usage-report-user", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >("billing/get-github-billing-usage-report-user", "400", "application/scim+json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-github-billing-usage-report-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-github-billing-usage-report-user", "500", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("billing/get-github-billing-usage-report-user", "503", "application/json"),
    Body::of::<
        ::octoforge::models::BillingUsageSummaryReportUser,
    >("billing/get-github-billing-usage-summary-report-user", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-github-billing-usage-summary-report-user", "400", "application/json"),
    Body::of::<
        ::octoforge::models::ScimError,
    >(
        "billing/get-github-billing-usage-summary-report-user",
        "400",
        "application/scim+json",
    ),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-github-billing-usage-summary-report-user", "403", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-github-billing-usage-summary-report-user", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("billing/get-github-billing-usage-summary-report-user", "500", "application/json"),
    Body::of::<
        ::octoforge::models::ServiceUnavailableResponse503,
    >("billing/get-github-billing-usage-summary-report-user", "503", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SocialAccount>,
    >("users/list-social-accounts-for-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::SshSigningKey>,
    >("users/list-ssh-signing-keys-for-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::Repository>,
    >("activity/list-repos-starred-by-user", "200", "application/json"),
    Body::of::<
        Vec<::octoforge::models::StarredRepository>,
    >("activity/list-repos-starred-by-user", "200", "application/vnd.github.star+json"),
    Body::of::<
        Vec<::octoforge::models::MinimalRepository>,
    >("activity/list-repos-watched-by-user", "200", "application/json"),
    Body::of::<Vec<Date>>("meta/get-all-versions", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("meta/get-all-versions", "404", "application/json"),
    Body::of::<String>("meta/get-zen", "200", "text/plain"),
    Body::of::<
        ::octoforge::models::CommitComparison,
    >("repos/compare-commits", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/compare-commits", "404", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("repos/compare-commits", "500", "application/json"),
    Body::of::<
        Vec<::octoforge::orgs::ListOrganizationFineGrainedPermissionsResponseItem>,
    >("orgs/list-organization-fine-grained-permissions", "200", "application/json"),
    Body::of::<
        ::octoforge::models::BasicError,
    >("orgs/list-organization-fine-grained-permissions", "404", "application/json"),
    Body::of::<
        ::octoforge::models::ValidationError,
    >("orgs/list-organization-fine-grained-permissions", "422", "application/json"),
];
