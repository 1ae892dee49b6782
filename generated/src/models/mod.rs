// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! The types that operations send and give, one file for each schema of the description.

#[cfg(feature = "webhooks")]
mod account;
#[cfg(feature = "webhooks")]
pub use self::account::Account;
#[cfg(feature = "actions")]
mod actions_artifact_and_log_retention;
#[cfg(feature = "actions")]
pub use self::actions_artifact_and_log_retention::ActionsArtifactAndLogRetention;
#[cfg(feature = "actions")]
mod actions_artifact_and_log_retention_response;
#[cfg(feature = "actions")]
pub use self::actions_artifact_and_log_retention_response::ActionsArtifactAndLogRetentionResponse;
#[cfg(feature = "actions")]
mod actions_cache_list;
#[cfg(feature = "actions")]
pub use self::actions_cache_list::{ActionsCacheList, ActionsCacheListActionsCache};
#[cfg(feature = "actions")]
mod actions_cache_list_sort;
#[cfg(feature = "actions")]
pub use self::actions_cache_list_sort::ActionsCacheListSort;
#[cfg(feature = "actions")]
mod actions_cache_retention_limit_for_enterprise;
#[cfg(feature = "actions")]
pub use self::actions_cache_retention_limit_for_enterprise::ActionsCacheRetentionLimitForEnterprise;
#[cfg(feature = "actions")]
mod actions_cache_retention_limit_for_organization;
#[cfg(feature = "actions")]
pub use self::actions_cache_retention_limit_for_organization::ActionsCacheRetentionLimitForOrganization;
#[cfg(feature = "actions")]
mod actions_cache_retention_limit_for_repository;
#[cfg(feature = "actions")]
pub use self::actions_cache_retention_limit_for_repository::ActionsCacheRetentionLimitForRepository;
#[cfg(feature = "actions")]
mod actions_cache_storage_limit_for_enterprise;
#[cfg(feature = "actions")]
pub use self::actions_cache_storage_limit_for_enterprise::ActionsCacheStorageLimitForEnterprise;
#[cfg(feature = "actions")]
mod actions_cache_storage_limit_for_organization;
#[cfg(feature = "actions")]
pub use self::actions_cache_storage_limit_for_organization::ActionsCacheStorageLimitForOrganization;
#[cfg(feature = "actions")]
mod actions_cache_storage_limit_for_repository;
#[cfg(feature = "actions")]
pub use self::actions_cache_storage_limit_for_repository::ActionsCacheStorageLimitForRepository;
#[cfg(feature = "actions")]
mod actions_cache_usage_by_repository;
#[cfg(feature = "actions")]
pub use self::actions_cache_usage_by_repository::ActionsCacheUsageByRepository;
#[cfg(feature = "actions")]
mod actions_cache_usage_org_enterprise;
#[cfg(feature = "actions")]
pub use self::actions_cache_usage_org_enterprise::ActionsCacheUsageOrgEnterprise;
mod actions_can_approve_pull_request_reviews;
pub use self::actions_can_approve_pull_request_reviews::ActionsCanApprovePullRequestReviews;
#[cfg(any(feature = "actions", feature = "agents"))]
mod actions_create_or_update_repo_secret_body;
#[cfg(any(feature = "actions", feature = "agents"))]
pub use self::actions_create_or_update_repo_secret_body::ActionsCreateOrUpdateRepoSecretBody;
#[cfg(
    any(feature = "actions", feature = "apps", feature = "orgs", feature = "webhooks")
)]
mod actions_default_workflow_permissions;
#[cfg(
    any(feature = "actions", feature = "apps", feature = "orgs", feature = "webhooks")
)]
pub use self::actions_default_workflow_permissions::ActionsDefaultWorkflowPermissions;
mod actions_enabled;
pub use self::actions_enabled::ActionsEnabled;
#[cfg(feature = "actions")]
mod actions_fork_pr_contributor_approval;
#[cfg(feature = "actions")]
pub use self::actions_fork_pr_contributor_approval::{
    ActionsForkPrContributorApproval, ActionsForkPrContributorApprovalApprovalPolicy,
};
#[cfg(feature = "actions")]
mod actions_fork_pr_workflows_private_repos;
#[cfg(feature = "actions")]
pub use self::actions_fork_pr_workflows_private_repos::ActionsForkPrWorkflowsPrivateRepos;
#[cfg(feature = "actions")]
mod actions_fork_pr_workflows_private_repos_request;
#[cfg(feature = "actions")]
pub use self::actions_fork_pr_workflows_private_repos_request::ActionsForkPrWorkflowsPrivateReposRequest;
#[cfg(feature = "actions")]
mod actions_get_default_workflow_permissions;
#[cfg(feature = "actions")]
pub use self::actions_get_default_workflow_permissions::ActionsGetDefaultWorkflowPermissions;
#[cfg(feature = "actions")]
mod actions_hosted_runner;
#[cfg(feature = "actions")]
pub use self::actions_hosted_runner::{ActionsHostedRunner, ActionsHostedRunnerStatus};
#[cfg(feature = "actions")]
mod actions_hosted_runner_curated_image;
#[cfg(feature = "actions")]
pub use self::actions_hosted_runner_curated_image::ActionsHostedRunnerCuratedImage;
#[cfg(feature = "actions")]
mod actions_hosted_runner_custom_image;
#[cfg(feature = "actions")]
pub use self::actions_hosted_runner_custom_image::ActionsHostedRunnerCustomImage;
#[cfg(feature = "actions")]
mod actions_hosted_runner_custom_image_version;
#[cfg(feature = "actions")]
pub use self::actions_hosted_runner_custom_image_version::ActionsHostedRunnerCustomImageVersion;
#[cfg(feature = "actions")]
mod actions_hosted_runner_limits;
#[cfg(feature = "actions")]
pub use self::actions_hosted_runner_limits::{
    ActionsHostedRunnerLimits, ActionsHostedRunnerLimitsPublicIps,
};
#[cfg(feature = "actions")]
mod actions_hosted_runner_machine_spec;
#[cfg(feature = "actions")]
pub use self::actions_hosted_runner_machine_spec::ActionsHostedRunnerMachineSpec;
#[cfg(any(feature = "actions", feature = "agents"))]
mod actions_list_repo_organization_variables_response;
#[cfg(any(feature = "actions", feature = "agents"))]
pub use self::actions_list_repo_organization_variables_response::ActionsListRepoOrganizationVariablesResponse;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "orgs"
    )
)]
mod actions_list_selected_repos_for_org_secret_response;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "orgs"
    )
)]
pub use self::actions_list_selected_repos_for_org_secret_response::ActionsListSelectedReposForOrgSecretResponse;
#[cfg(feature = "actions")]
mod actions_organization_permissions;
#[cfg(feature = "actions")]
pub use self::actions_organization_permissions::ActionsOrganizationPermissions;
#[cfg(any(feature = "actions", feature = "agents", feature = "codespaces"))]
mod actions_public_key;
#[cfg(any(feature = "actions", feature = "agents", feature = "codespaces"))]
pub use self::actions_public_key::ActionsPublicKey;
#[cfg(feature = "actions")]
mod actions_repository_permissions;
#[cfg(feature = "actions")]
pub use self::actions_repository_permissions::ActionsRepositoryPermissions;
#[cfg(feature = "actions")]
mod actions_runner_jitconfig_response;
#[cfg(feature = "actions")]
pub use self::actions_runner_jitconfig_response::ActionsRunnerJitconfigResponse;
#[cfg(feature = "actions")]
mod actions_runner_labels_response;
#[cfg(feature = "actions")]
pub use self::actions_runner_labels_response::ActionsRunnerLabelsResponse;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
mod actions_secret;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
pub use self::actions_secret::ActionsSecret;
#[cfg(feature = "actions")]
mod actions_set_default_workflow_permissions;
#[cfg(feature = "actions")]
pub use self::actions_set_default_workflow_permissions::ActionsSetDefaultWorkflowPermissions;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "code-security",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "orgs"
    )
)]
mod actions_set_selected_repositories_enabled_github_actions_organization_body;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "code-security",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "orgs"
    )
)]
pub use self::actions_set_selected_repositories_enabled_github_actions_organization_body::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody;
#[cfg(any(feature = "actions", feature = "copilot"))]
mod actions_set_self_hosted_runners_permissions_organization_body;
#[cfg(any(feature = "actions", feature = "copilot"))]
pub use self::actions_set_self_hosted_runners_permissions_organization_body::ActionsSetSelfHostedRunnersPermissionsOrganizationBody;
#[cfg(any(feature = "actions", feature = "agents"))]
mod actions_variable;
#[cfg(any(feature = "actions", feature = "agents"))]
pub use self::actions_variable::ActionsVariable;
#[cfg(feature = "actions")]
mod actions_workflow_access_to_repository;
#[cfg(feature = "actions")]
pub use self::actions_workflow_access_to_repository::{
    ActionsWorkflowAccessToRepository, ActionsWorkflowAccessToRepositoryAccessLevel,
};
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod active_inactive_unknown;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::active_inactive_unknown::ActiveInactiveUnknown;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod active_lock_reason;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::active_lock_reason::ActiveLockReason;
#[cfg(any(feature = "orgs", feature = "teams"))]
mod active_pending;
#[cfg(any(feature = "orgs", feature = "teams"))]
pub use self::active_pending::ActivePending;
#[cfg(feature = "repos")]
mod activity;
#[cfg(feature = "repos")]
pub use self::activity::Activity;
#[cfg(
    any(
        feature = "activity",
        feature = "agent-tasks",
        feature = "copilot",
        feature = "repos"
    )
)]
mod activity_mark_notifications_as_read_response;
#[cfg(
    any(
        feature = "activity",
        feature = "agent-tasks",
        feature = "copilot",
        feature = "repos"
    )
)]
pub use self::activity_mark_notifications_as_read_response::ActivityMarkNotificationsAsReadResponse;
#[cfg(any(feature = "activity", feature = "pulls"))]
mod activity_mark_repo_notifications_as_read_response;
#[cfg(any(feature = "activity", feature = "pulls"))]
pub use self::activity_mark_repo_notifications_as_read_response::ActivityMarkRepoNotificationsAsReadResponse;
#[cfg(feature = "repos")]
mod activity_type;
#[cfg(feature = "repos")]
pub use self::activity_type::ActivityType;
#[cfg(feature = "activity")]
mod actor;
#[cfg(feature = "activity")]
pub use self::actor::Actor;
#[cfg(feature = "webhooks")]
mod added_action;
#[cfg(feature = "webhooks")]
pub use self::added_action::AddedAction;
#[cfg(feature = "issues")]
mod added_to_project_issue_event;
#[cfg(feature = "issues")]
pub use self::added_to_project_issue_event::{
    AddedToProjectIssueEvent, AddedToProjectIssueEventEvent,
};
#[cfg(feature = "code-security")]
mod advanced_security;
#[cfg(feature = "code-security")]
pub use self::advanced_security::AdvancedSecurity;
#[cfg(feature = "code-quality")]
mod ai_findings_option;
#[cfg(feature = "code-quality")]
pub use self::ai_findings_option::AiFindingsOption;
#[cfg(feature = "webhooks")]
mod alert;
#[cfg(feature = "webhooks")]
pub use self::alert::Alert;
mod alert_auto_dismissed_at;
pub use self::alert_auto_dismissed_at::AlertAutoDismissedAt;
mod alert_created_at;
pub use self::alert_created_at::AlertCreatedAt;
mod alert_dismissed_at;
pub use self::alert_dismissed_at::AlertDismissedAt;
mod alert_fixed_at;
pub use self::alert_fixed_at::AlertFixedAt;
mod alert_html_url;
pub use self::alert_html_url::AlertHtmlUrl;
mod alert_instances_url;
pub use self::alert_instances_url::AlertInstancesUrl;
mod alert_number;
pub use self::alert_number::AlertNumber;
mod alert_updated_at;
pub use self::alert_updated_at::AlertUpdatedAt;
mod alert_url;
pub use self::alert_url::AlertUrl;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot",
        feature = "private-registries"
    )
)]
mod all_private_selected;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot",
        feature = "private-registries"
    )
)]
pub use self::all_private_selected::AllPrivateSelected;
#[cfg(feature = "actions")]
mod allowed_actions;
#[cfg(feature = "actions")]
pub use self::allowed_actions::AllowedActions;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "code-security",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod always_exempt;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "code-security",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::always_exempt::AlwaysExempt;
#[cfg(feature = "orgs")]
mod api_insights_actor_type;
#[cfg(feature = "orgs")]
pub use self::api_insights_actor_type::ApiInsightsActorType;
#[cfg(feature = "orgs")]
mod api_insights_route_stats;
#[cfg(feature = "orgs")]
pub use self::api_insights_route_stats::{
    ApiInsightsRouteStats, ApiInsightsRouteStatsItem,
};
#[cfg(feature = "orgs")]
mod api_insights_route_stats_sort_item;
#[cfg(feature = "orgs")]
pub use self::api_insights_route_stats_sort_item::ApiInsightsRouteStatsSortItem;
#[cfg(feature = "orgs")]
mod api_insights_sort_item;
#[cfg(feature = "orgs")]
pub use self::api_insights_sort_item::ApiInsightsSortItem;
#[cfg(feature = "orgs")]
mod api_insights_subject_stats;
#[cfg(feature = "orgs")]
pub use self::api_insights_subject_stats::{
    ApiInsightsSubjectStats, ApiInsightsSubjectStatsItem,
};
#[cfg(feature = "orgs")]
mod api_insights_summary_stats;
#[cfg(feature = "orgs")]
pub use self::api_insights_summary_stats::ApiInsightsSummaryStats;
#[cfg(feature = "orgs")]
mod api_insights_time_stats;
#[cfg(feature = "orgs")]
pub use self::api_insights_time_stats::{ApiInsightsTimeStats, ApiInsightsTimeStatsItem};
#[cfg(feature = "orgs")]
mod api_insights_user_stats;
#[cfg(feature = "orgs")]
pub use self::api_insights_user_stats::{ApiInsightsUserStats, ApiInsightsUserStatsItem};
#[cfg(feature = "meta")]
mod api_overview;
#[cfg(feature = "meta")]
pub use self::api_overview::{
    ApiOverview, ApiOverviewDomains, ApiOverviewDomainsActionsInbound,
    ApiOverviewDomainsArtifactAttestations, ApiOverviewSshKeyFingerprints,
};
#[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
mod app_permissions;
#[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
pub use self::app_permissions::AppPermissions;
#[cfg(feature = "webhooks")]
mod approved_action;
#[cfg(feature = "webhooks")]
pub use self::approved_action::ApprovedAction;
#[cfg(feature = "actions")]
mod approved_rejected;
#[cfg(feature = "actions")]
pub use self::approved_rejected::ApprovedRejected;
#[cfg(feature = "webhooks")]
mod archived_action;
#[cfg(feature = "webhooks")]
pub use self::archived_action::ArchivedAction;
#[cfg(feature = "actions")]
mod artifact;
#[cfg(feature = "actions")]
pub use self::artifact::{Artifact, ArtifactWorkflowRun};
#[cfg(feature = "orgs")]
mod artifact_deployment_record;
#[cfg(feature = "orgs")]
pub use self::artifact_deployment_record::ArtifactDeploymentRecord;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agent-tasks",
        feature = "apps",
        feature = "campaigns",
        feature = "code-quality",
        feature = "code-scanning",
        feature = "dependabot",
        feature = "issues",
        feature = "orgs",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "secret-scanning",
        feature = "security-advisories"
    )
)]
mod asc_desc;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agent-tasks",
        feature = "apps",
        feature = "campaigns",
        feature = "code-quality",
        feature = "code-scanning",
        feature = "dependabot",
        feature = "issues",
        feature = "orgs",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "secret-scanning",
        feature = "security-advisories"
    )
)]
pub use self::asc_desc::AscDesc;
#[cfg(feature = "webhooks")]
mod asset;
#[cfg(feature = "webhooks")]
pub use self::asset::Asset;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod assigned_action;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::assigned_action::AssignedAction;
#[cfg(feature = "issues")]
mod assigned_issue_event;
#[cfg(feature = "issues")]
pub use self::assigned_issue_event::AssignedIssueEvent;
#[cfg(feature = "webhooks")]
mod assignee;
#[cfg(feature = "webhooks")]
pub use self::assignee::Assignee;
#[cfg(any(feature = "repos", feature = "users"))]
mod attestation;
#[cfg(any(feature = "repos", feature = "users"))]
pub use self::attestation::Attestation;
#[cfg(any(feature = "orgs", feature = "users"))]
mod attestation_ids;
#[cfg(any(feature = "orgs", feature = "users"))]
pub use self::attestation_ids::AttestationIds;
#[cfg(feature = "private-registries")]
mod auth_type;
#[cfg(feature = "private-registries")]
pub use self::auth_type::AuthType;
#[cfg(feature = "actions")]
mod authentication_token;
#[cfg(feature = "actions")]
pub use self::authentication_token::AuthenticationToken;
#[cfg(
    any(
        feature = "activity",
        feature = "code-scanning",
        feature = "gists",
        feature = "issues",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
mod author_association;
#[cfg(
    any(
        feature = "activity",
        feature = "code-scanning",
        feature = "gists",
        feature = "issues",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::author_association::AuthorAssociation;
#[cfg(feature = "apps")]
mod authorization;
#[cfg(feature = "apps")]
pub use self::authorization::{Authorization, AuthorizationApp};
#[cfg(
    any(
        feature = "code-scanning",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "webhooks"
    )
)]
mod auto_merge;
#[cfg(
    any(
        feature = "code-scanning",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "webhooks"
    )
)]
pub use self::auto_merge::AutoMerge;
#[cfg(feature = "checks")]
mod auto_trigger_check;
#[cfg(feature = "checks")]
pub use self::auto_trigger_check::AutoTriggerCheck;
#[cfg(feature = "repos")]
mod autolink;
#[cfg(feature = "repos")]
pub use self::autolink::Autolink;
#[cfg(feature = "gists")]
mod base_gist;
#[cfg(feature = "gists")]
pub use self::base_gist::{BaseGist, BaseGistFilesValue};
#[cfg(feature = "webhooks")]
mod base_repo;
#[cfg(feature = "webhooks")]
pub use self::base_repo::BaseRepo;
#[cfg(feature = "copilot-spaces")]
mod base_role;
#[cfg(feature = "copilot-spaces")]
pub use self::base_role::BaseRole;
mod basic_error;
pub use self::basic_error::BasicError;
#[cfg(feature = "billing")]
mod billing_ai_credit_usage_report_org;
#[cfg(feature = "billing")]
pub use self::billing_ai_credit_usage_report_org::BillingAiCreditUsageReportOrg;
#[cfg(feature = "billing")]
mod billing_ai_credit_usage_report_org_usage_item;
#[cfg(feature = "billing")]
pub use self::billing_ai_credit_usage_report_org_usage_item::BillingAiCreditUsageReportOrgUsageItem;
#[cfg(feature = "billing")]
mod billing_ai_credit_usage_report_user;
#[cfg(feature = "billing")]
pub use self::billing_ai_credit_usage_report_user::BillingAiCreditUsageReportUser;
#[cfg(feature = "billing")]
mod billing_premium_request_usage_report_org;
#[cfg(feature = "billing")]
pub use self::billing_premium_request_usage_report_org::BillingPremiumRequestUsageReportOrg;
#[cfg(feature = "billing")]
mod billing_premium_request_usage_report_user;
#[cfg(feature = "billing")]
pub use self::billing_premium_request_usage_report_user::BillingPremiumRequestUsageReportUser;
#[cfg(feature = "billing")]
mod billing_usage_report;
#[cfg(feature = "billing")]
pub use self::billing_usage_report::{BillingUsageReport, BillingUsageReportUsageItem};
#[cfg(feature = "billing")]
mod billing_usage_report_user;
#[cfg(feature = "billing")]
pub use self::billing_usage_report_user::{
    BillingUsageReportUser, BillingUsageReportUserUsageItem,
};
#[cfg(feature = "billing")]
mod billing_usage_summary_report_org;
#[cfg(feature = "billing")]
pub use self::billing_usage_summary_report_org::BillingUsageSummaryReportOrg;
#[cfg(feature = "billing")]
mod billing_usage_summary_report_org_time_period;
#[cfg(feature = "billing")]
pub use self::billing_usage_summary_report_org_time_period::BillingUsageSummaryReportOrgTimePeriod;
#[cfg(feature = "billing")]
mod billing_usage_summary_report_org_usage_item;
#[cfg(feature = "billing")]
pub use self::billing_usage_summary_report_org_usage_item::BillingUsageSummaryReportOrgUsageItem;
#[cfg(feature = "billing")]
mod billing_usage_summary_report_user;
#[cfg(feature = "billing")]
pub use self::billing_usage_summary_report_user::BillingUsageSummaryReportUser;
#[cfg(feature = "git")]
mod blob;
#[cfg(feature = "git")]
pub use self::blob::Blob;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod blocked_by_added;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::blocked_by_added::BlockedByAdded;
#[cfg(feature = "issues")]
mod blocked_by_added_issue_event;
#[cfg(feature = "issues")]
pub use self::blocked_by_added_issue_event::BlockedByAddedIssueEvent;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod blocked_by_removed;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::blocked_by_removed::BlockedByRemoved;
#[cfg(feature = "issues")]
mod blocked_by_removed_issue_event;
#[cfg(feature = "issues")]
pub use self::blocked_by_removed_issue_event::BlockedByRemovedIssueEvent;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod blocking_added;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::blocking_added::BlockingAdded;
#[cfg(feature = "issues")]
mod blocking_added_issue_event;
#[cfg(feature = "issues")]
pub use self::blocking_added_issue_event::BlockingAddedIssueEvent;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod blocking_removed;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::blocking_removed::BlockingRemoved;
#[cfg(feature = "issues")]
mod blocking_removed_issue_event;
#[cfg(feature = "issues")]
pub use self::blocking_removed_issue_event::BlockingRemovedIssueEvent;
#[cfg(feature = "issues")]
mod body_issue_field_value;
#[cfg(feature = "issues")]
pub use self::body_issue_field_value::BodyIssueFieldValue;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod body_target;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::body_target::BodyTarget;
#[cfg(any(feature = "activity", feature = "webhooks"))]
mod bot_user_organization;
#[cfg(any(feature = "activity", feature = "webhooks"))]
pub use self::bot_user_organization::BotUserOrganization;
#[cfg(feature = "repos")]
mod branch_protection;
#[cfg(feature = "repos")]
pub use self::branch_protection::BranchProtection;
#[cfg(feature = "repos")]
mod branch_restriction_policy;
#[cfg(feature = "repos")]
pub use self::branch_restriction_policy::{
    BranchRestrictionPolicy, BranchRestrictionPolicyApp, BranchRestrictionPolicyAppOwner,
    BranchRestrictionPolicyAppPermissions,
};
#[cfg(feature = "repos")]
mod branch_short;
#[cfg(feature = "repos")]
pub use self::branch_short::BranchShort;
#[cfg(feature = "repos")]
mod branch_with_protection;
#[cfg(feature = "repos")]
pub use self::branch_with_protection::{BranchWithProtection, BranchWithProtectionLinks};
#[cfg(feature = "billing")]
mod budget;
#[cfg(feature = "billing")]
pub use self::budget::{Budget, BudgetBudgetAlerting};
#[cfg(feature = "billing")]
mod budget_alerting;
#[cfg(feature = "billing")]
pub use self::budget_alerting::BudgetAlerting;
#[cfg(feature = "billing")]
mod budget_scope;
#[cfg(feature = "billing")]
pub use self::budget_scope::BudgetScope;
#[cfg(feature = "billing")]
mod budget_type;
#[cfg(feature = "billing")]
pub use self::budget_type::BudgetType;
#[cfg(feature = "repos")]
mod build_type;
#[cfg(feature = "repos")]
pub use self::build_type::BuildType;
#[cfg(any(feature = "orgs", feature = "repos", feature = "users"))]
mod bundle;
#[cfg(any(feature = "orgs", feature = "repos", feature = "users"))]
pub use self::bundle::Bundle;
mod campaign_alert_type;
pub use self::campaign_alert_type::CampaignAlertType;
#[cfg(
    any(
        feature = "activity",
        feature = "campaigns",
        feature = "code-scanning",
        feature = "issues",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
mod campaign_state;
#[cfg(
    any(
        feature = "activity",
        feature = "campaigns",
        feature = "code-scanning",
        feature = "issues",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::campaign_state::CampaignState;
#[cfg(feature = "campaigns")]
mod campaign_summary;
#[cfg(feature = "campaigns")]
pub use self::campaign_summary::{CampaignSummary, CampaignSummaryAlertStats};
#[cfg(feature = "webhooks")]
mod cancelled_action;
#[cfg(feature = "webhooks")]
pub use self::cancelled_action::CancelledAction;
#[cfg(any(feature = "gists", feature = "pulls", feature = "repos"))]
mod change_status;
#[cfg(any(feature = "gists", feature = "pulls", feature = "repos"))]
pub use self::change_status::ChangeStatus;
#[cfg(feature = "webhooks")]
mod changes;
#[cfg(feature = "webhooks")]
pub use self::changes::Changes;
#[cfg(feature = "repos")]
mod check;
#[cfg(feature = "repos")]
pub use self::check::Check;
#[cfg(feature = "checks")]
mod check_annotation;
#[cfg(feature = "checks")]
pub use self::check_annotation::CheckAnnotation;
#[cfg(feature = "repos")]
mod check_automated_security_fixes;
#[cfg(feature = "repos")]
pub use self::check_automated_security_fixes::CheckAutomatedSecurityFixes;
#[cfg(feature = "repos")]
mod check_immutable_releases;
#[cfg(feature = "repos")]
pub use self::check_immutable_releases::CheckImmutableReleases;
#[cfg(feature = "checks")]
mod check_run;
#[cfg(feature = "checks")]
pub use self::check_run::{CheckRun, CheckRunCheckSuite};
#[cfg(feature = "webhooks")]
mod check_run_with_simple_check_suite;
#[cfg(feature = "webhooks")]
pub use self::check_run_with_simple_check_suite::{
    CheckRunWithSimpleCheckSuite, CheckRunWithSimpleCheckSuiteConclusion,
};
#[cfg(feature = "checks")]
mod check_suite;
#[cfg(feature = "checks")]
pub use self::check_suite::CheckSuite;
#[cfg(any(feature = "checks", feature = "webhooks"))]
mod check_suite_conclusion;
#[cfg(any(feature = "checks", feature = "webhooks"))]
pub use self::check_suite_conclusion::CheckSuiteConclusion;
#[cfg(feature = "checks")]
mod check_suite_preference;
#[cfg(feature = "checks")]
pub use self::check_suite_preference::CheckSuitePreference;
#[cfg(feature = "checks")]
mod check_suite_preference_preferences;
#[cfg(feature = "checks")]
pub use self::check_suite_preference_preferences::CheckSuitePreferencePreferences;
#[cfg(feature = "webhooks")]
mod check_suite_status;
#[cfg(feature = "webhooks")]
pub use self::check_suite_status::CheckSuiteStatus;
#[cfg(feature = "classroom")]
mod classroom;
#[cfg(feature = "classroom")]
pub use self::classroom::Classroom;
#[cfg(feature = "classroom")]
mod classroom_accepted_assignment;
#[cfg(feature = "classroom")]
pub use self::classroom_accepted_assignment::ClassroomAcceptedAssignment;
#[cfg(feature = "classroom")]
mod classroom_assignment;
#[cfg(feature = "classroom")]
pub use self::classroom_assignment::ClassroomAssignment;
#[cfg(feature = "classroom")]
mod classroom_assignment_grade;
#[cfg(feature = "classroom")]
pub use self::classroom_assignment_grade::ClassroomAssignmentGrade;
#[cfg(feature = "repos")]
mod clone_traffic;
#[cfg(feature = "repos")]
pub use self::clone_traffic::CloneTraffic;
#[cfg(feature = "webhooks")]
mod closed_action;
#[cfg(feature = "webhooks")]
pub use self::closed_action::ClosedAction;
#[cfg(feature = "teams")]
mod closed_secret;
#[cfg(feature = "teams")]
pub use self::closed_secret::ClosedSecret;
mod code_frequency_stat;
pub use self::code_frequency_stat::CodeFrequencyStat;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "codes-of-conduct",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod code_of_conduct;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "codes-of-conduct",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::code_of_conduct::CodeOfConduct;
#[cfg(
    any(
        feature = "codespaces",
        feature = "repos",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
mod code_of_conduct_simple;
#[cfg(
    any(
        feature = "codespaces",
        feature = "repos",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
pub use self::code_of_conduct_simple::CodeOfConductSimple;
#[cfg(feature = "code-quality")]
mod code_quality_finding;
#[cfg(feature = "code-quality")]
pub use self::code_quality_finding::CodeQualityFinding;
#[cfg(feature = "code-quality")]
mod code_quality_finding_location;
#[cfg(feature = "code-quality")]
pub use self::code_quality_finding_location::CodeQualityFindingLocation;
#[cfg(feature = "code-quality")]
mod code_quality_finding_message;
#[cfg(feature = "code-quality")]
pub use self::code_quality_finding_message::CodeQualityFindingMessage;
#[cfg(feature = "code-quality")]
mod code_quality_finding_rule;
#[cfg(feature = "code-quality")]
pub use self::code_quality_finding_rule::{
    CodeQualityFindingRule, CodeQualityFindingRuleCategory,
};
#[cfg(feature = "code-quality")]
mod code_quality_setup;
#[cfg(feature = "code-quality")]
pub use self::code_quality_setup::{CodeQualitySetup, CodeQualitySetupLanguage};
#[cfg(feature = "code-quality")]
mod code_quality_setup_update;
#[cfg(feature = "code-quality")]
pub use self::code_quality_setup_update::{
    CodeQualitySetupUpdate, CodeQualitySetupUpdateLanguage,
};
#[cfg(any(feature = "code-quality", feature = "code-scanning"))]
mod code_quality_setup_update_response;
#[cfg(any(feature = "code-quality", feature = "code-scanning"))]
pub use self::code_quality_setup_update_response::CodeQualitySetupUpdateResponse;
#[cfg(feature = "code-scanning")]
mod code_scanning_alert;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_alert::CodeScanningAlert;
mod code_scanning_alert_assignees;
pub use self::code_scanning_alert_assignees::CodeScanningAlertAssignees;
#[cfg(feature = "code-scanning")]
mod code_scanning_alert_classification;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_alert_classification::CodeScanningAlertClassification;
mod code_scanning_alert_create_request;
pub use self::code_scanning_alert_create_request::CodeScanningAlertCreateRequest;
mod code_scanning_alert_dismissed_comment;
pub use self::code_scanning_alert_dismissed_comment::CodeScanningAlertDismissedComment;
#[cfg(any(feature = "code-scanning", feature = "webhooks"))]
mod code_scanning_alert_dismissed_reason;
#[cfg(any(feature = "code-scanning", feature = "webhooks"))]
pub use self::code_scanning_alert_dismissed_reason::CodeScanningAlertDismissedReason;
mod code_scanning_alert_environment;
pub use self::code_scanning_alert_environment::CodeScanningAlertEnvironment;
#[cfg(feature = "code-scanning")]
mod code_scanning_alert_instance;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_alert_instance::{
    CodeScanningAlertInstance, CodeScanningAlertInstanceMessage,
};
#[cfg(feature = "code-scanning")]
mod code_scanning_alert_instance_list;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_alert_instance_list::CodeScanningAlertInstanceList;
#[cfg(any(feature = "code-scanning", feature = "webhooks"))]
mod code_scanning_alert_instance_state;
#[cfg(any(feature = "code-scanning", feature = "webhooks"))]
pub use self::code_scanning_alert_instance_state::CodeScanningAlertInstanceState;
#[cfg(feature = "code-scanning")]
mod code_scanning_alert_items;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_alert_items::CodeScanningAlertItems;
#[cfg(any(feature = "code-scanning", feature = "webhooks"))]
mod code_scanning_alert_location;
#[cfg(any(feature = "code-scanning", feature = "webhooks"))]
pub use self::code_scanning_alert_location::CodeScanningAlertLocation;
#[cfg(any(feature = "code-scanning", feature = "webhooks"))]
mod code_scanning_alert_message;
#[cfg(any(feature = "code-scanning", feature = "webhooks"))]
pub use self::code_scanning_alert_message::CodeScanningAlertMessage;
#[cfg(feature = "code-scanning")]
mod code_scanning_alert_rule;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_alert_rule::CodeScanningAlertRule;
#[cfg(feature = "code-scanning")]
mod code_scanning_alert_rule_summary;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_alert_rule_summary::CodeScanningAlertRuleSummary;
#[cfg(
    any(
        feature = "code-quality",
        feature = "code-scanning",
        feature = "dependabot",
        feature = "webhooks"
    )
)]
mod code_scanning_alert_set_state;
#[cfg(
    any(
        feature = "code-quality",
        feature = "code-scanning",
        feature = "dependabot",
        feature = "webhooks"
    )
)]
pub use self::code_scanning_alert_set_state::CodeScanningAlertSetState;
#[cfg(feature = "code-scanning")]
mod code_scanning_alert_severity;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_alert_severity::CodeScanningAlertSeverity;
#[cfg(any(feature = "code-scanning", feature = "webhooks"))]
mod code_scanning_alert_state;
#[cfg(any(feature = "code-scanning", feature = "webhooks"))]
pub use self::code_scanning_alert_state::CodeScanningAlertState;
#[cfg(feature = "code-scanning")]
mod code_scanning_alert_state_query;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_alert_state_query::CodeScanningAlertStateQuery;
#[cfg(feature = "code-scanning")]
mod code_scanning_analysis;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_analysis::CodeScanningAnalysis;
mod code_scanning_analysis_analysis_key;
pub use self::code_scanning_analysis_analysis_key::CodeScanningAnalysisAnalysisKey;
mod code_scanning_analysis_category;
pub use self::code_scanning_analysis_category::CodeScanningAnalysisCategory;
mod code_scanning_analysis_commit_sha;
pub use self::code_scanning_analysis_commit_sha::CodeScanningAnalysisCommitSha;
mod code_scanning_analysis_created_at;
pub use self::code_scanning_analysis_created_at::CodeScanningAnalysisCreatedAt;
#[cfg(feature = "code-scanning")]
mod code_scanning_analysis_deletion;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_analysis_deletion::CodeScanningAnalysisDeletion;
mod code_scanning_analysis_environment;
pub use self::code_scanning_analysis_environment::CodeScanningAnalysisEnvironment;
mod code_scanning_analysis_sarif_file;
pub use self::code_scanning_analysis_sarif_file::CodeScanningAnalysisSarifFile;
mod code_scanning_analysis_sarif_id;
pub use self::code_scanning_analysis_sarif_id::CodeScanningAnalysisSarifId;
#[cfg(feature = "code-scanning")]
mod code_scanning_analysis_tool;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_analysis_tool::CodeScanningAnalysisTool;
mod code_scanning_analysis_tool_guid;
pub use self::code_scanning_analysis_tool_guid::CodeScanningAnalysisToolGuid;
mod code_scanning_analysis_tool_name;
pub use self::code_scanning_analysis_tool_name::CodeScanningAnalysisToolName;
mod code_scanning_analysis_tool_version;
pub use self::code_scanning_analysis_tool_version::CodeScanningAnalysisToolVersion;
mod code_scanning_analysis_url;
pub use self::code_scanning_analysis_url::CodeScanningAnalysisUrl;
#[cfg(feature = "code-scanning")]
mod code_scanning_autofix;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_autofix::CodeScanningAutofix;
#[cfg(feature = "code-scanning")]
mod code_scanning_autofix_commits;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_autofix_commits::CodeScanningAutofixCommits;
#[cfg(feature = "code-scanning")]
mod code_scanning_autofix_commits_response;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_autofix_commits_response::CodeScanningAutofixCommitsResponse;
mod code_scanning_autofix_description;
pub use self::code_scanning_autofix_description::CodeScanningAutofixDescription;
mod code_scanning_autofix_started_at;
pub use self::code_scanning_autofix_started_at::CodeScanningAutofixStartedAt;
#[cfg(feature = "code-scanning")]
mod code_scanning_autofix_status;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_autofix_status::CodeScanningAutofixStatus;
#[cfg(feature = "code-scanning")]
mod code_scanning_codeql_database;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_codeql_database::CodeScanningCodeqlDatabase;
#[cfg(feature = "code-scanning")]
mod code_scanning_default_setup;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_default_setup::{
    CodeScanningDefaultSetup, CodeScanningDefaultSetupLanguage,
};
#[cfg(feature = "code-security")]
mod code_scanning_default_setup_options;
#[cfg(feature = "code-security")]
pub use self::code_scanning_default_setup_options::CodeScanningDefaultSetupOptions;
#[cfg(feature = "code-scanning")]
mod code_scanning_default_setup_update;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_default_setup_update::{
    CodeScanningDefaultSetupUpdate, CodeScanningDefaultSetupUpdateLanguage,
};
#[cfg(any(feature = "code-quality", feature = "code-scanning"))]
mod code_scanning_default_setup_update_response;
#[cfg(any(feature = "code-quality", feature = "code-scanning"))]
pub use self::code_scanning_default_setup_update_response::CodeScanningDefaultSetupUpdateResponse;
#[cfg(feature = "code-security")]
mod code_scanning_options;
#[cfg(feature = "code-security")]
pub use self::code_scanning_options::CodeScanningOptions;
#[cfg(feature = "code-scanning")]
mod code_scanning_organization_alert_items;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_organization_alert_items::CodeScanningOrganizationAlertItems;
mod code_scanning_ref;
pub use self::code_scanning_ref::CodeScanningRef;
mod code_scanning_ref_full;
pub use self::code_scanning_ref_full::CodeScanningRefFull;
#[cfg(feature = "code-scanning")]
mod code_scanning_sarifs_receipt;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_sarifs_receipt::CodeScanningSarifsReceipt;
#[cfg(feature = "code-scanning")]
mod code_scanning_sarifs_status;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_sarifs_status::{
    CodeScanningSarifsStatus, CodeScanningSarifsStatusProcessingStatus,
};
#[cfg(feature = "code-scanning")]
mod code_scanning_variant_analysis;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_variant_analysis::{
    CodeScanningVariantAnalysis, CodeScanningVariantAnalysisFailureReason,
    CodeScanningVariantAnalysisScannedRepository,
    CodeScanningVariantAnalysisSkippedRepositories,
    CodeScanningVariantAnalysisSkippedRepositoriesNotFoundRepos,
    CodeScanningVariantAnalysisState,
};
#[cfg(feature = "code-scanning")]
mod code_scanning_variant_analysis_language;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_variant_analysis_language::CodeScanningVariantAnalysisLanguage;
#[cfg(feature = "code-scanning")]
mod code_scanning_variant_analysis_repo_task;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_variant_analysis_repo_task::CodeScanningVariantAnalysisRepoTask;
#[cfg(feature = "code-scanning")]
mod code_scanning_variant_analysis_repository;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_variant_analysis_repository::CodeScanningVariantAnalysisRepository;
#[cfg(feature = "code-scanning")]
mod code_scanning_variant_analysis_skipped_repo_group;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_variant_analysis_skipped_repo_group::CodeScanningVariantAnalysisSkippedRepoGroup;
#[cfg(feature = "code-scanning")]
mod code_scanning_variant_analysis_status;
#[cfg(feature = "code-scanning")]
pub use self::code_scanning_variant_analysis_status::CodeScanningVariantAnalysisStatus;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
mod code_search_index_status;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
pub use self::code_search_index_status::CodeSearchIndexStatus;
#[cfg(feature = "search")]
mod code_search_result_item;
#[cfg(feature = "search")]
pub use self::code_search_result_item::CodeSearchResultItem;
#[cfg(feature = "code-security")]
mod code_security_configuration;
#[cfg(feature = "code-security")]
pub use self::code_security_configuration::{
    CodeSecurityConfiguration, CodeSecurityConfigurationCodeScanningDefaultSetupOptions,
    CodeSecurityConfigurationSecretScanningDelegatedBypassOptions,
    CodeSecurityConfigurationSecretScanningDelegatedBypassOptionsReviewer,
    CodeSecurityConfigurationTargetType,
};
#[cfg(feature = "code-security")]
mod code_security_configuration_for_repository;
#[cfg(feature = "code-security")]
pub use self::code_security_configuration_for_repository::CodeSecurityConfigurationForRepository;
#[cfg(feature = "code-security")]
mod code_security_configuration_repositories;
#[cfg(feature = "code-security")]
pub use self::code_security_configuration_repositories::CodeSecurityConfigurationRepositories;
#[cfg(feature = "code-security")]
mod code_security_configuration_repositories_status;
#[cfg(feature = "code-security")]
pub use self::code_security_configuration_repositories_status::CodeSecurityConfigurationRepositoriesStatus;
#[cfg(feature = "code-security")]
mod code_security_default_configurations;
#[cfg(feature = "code-security")]
pub use self::code_security_default_configurations::{
    CodeSecurityDefaultConfigurations, CodeSecurityDefaultConfigurationsItem,
    CodeSecurityDefaultConfigurationsItemDefaultForNewRepos,
};
#[cfg(feature = "repos")]
mod codeowners_errors;
#[cfg(feature = "repos")]
pub use self::codeowners_errors::{CodeownersErrors, CodeownersErrorsError};
#[cfg(feature = "codespaces")]
mod codespace;
#[cfg(feature = "codespaces")]
pub use self::codespace::Codespace;
#[cfg(feature = "codespaces")]
mod codespace_export_details;
#[cfg(feature = "codespaces")]
pub use self::codespace_export_details::CodespaceExportDetails;
#[cfg(feature = "codespaces")]
mod codespace_location;
#[cfg(feature = "codespaces")]
pub use self::codespace_location::CodespaceLocation;
#[cfg(feature = "codespaces")]
mod codespace_machine;
#[cfg(feature = "codespaces")]
pub use self::codespace_machine::CodespaceMachine;
#[cfg(feature = "codespaces")]
mod codespace_state;
#[cfg(feature = "codespaces")]
pub use self::codespace_state::CodespaceState;
#[cfg(feature = "codespaces")]
mod codespace_with_full_repository;
#[cfg(feature = "codespaces")]
pub use self::codespace_with_full_repository::CodespaceWithFullRepository;
#[cfg(any(feature = "codespaces", feature = "dependabot"))]
mod codespaces_create_or_update_repo_secret_body;
#[cfg(any(feature = "codespaces", feature = "dependabot"))]
pub use self::codespaces_create_or_update_repo_secret_body::CodespacesCreateOrUpdateRepoSecretBody;
#[cfg(any(feature = "codespaces", feature = "copilot"))]
mod codespaces_delete_codespaces_access_users_body;
#[cfg(any(feature = "codespaces", feature = "copilot"))]
pub use self::codespaces_delete_codespaces_access_users_body::CodespacesDeleteCodespacesAccessUsersBody;
#[cfg(feature = "codespaces")]
mod codespaces_list_in_organization_response;
#[cfg(feature = "codespaces")]
pub use self::codespaces_list_in_organization_response::CodespacesListInOrganizationResponse;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
mod codespaces_org_secret;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
pub use self::codespaces_org_secret::CodespacesOrgSecret;
#[cfg(
    any(feature = "codespaces", feature = "security-advisories", feature = "webhooks")
)]
mod codespaces_permissions_check_for_devcontainer;
#[cfg(
    any(feature = "codespaces", feature = "security-advisories", feature = "webhooks")
)]
pub use self::codespaces_permissions_check_for_devcontainer::CodespacesPermissionsCheckForDevcontainer;
#[cfg(any(feature = "actions", feature = "agents", feature = "codespaces"))]
mod codespaces_public_key;
#[cfg(any(feature = "actions", feature = "agents", feature = "codespaces"))]
pub use self::codespaces_public_key::CodespacesPublicKey;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
mod codespaces_secret;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
pub use self::codespaces_secret::CodespacesSecret;
#[cfg(
    any(feature = "codespaces", feature = "dependabot", feature = "private-registries")
)]
mod codespaces_user_public_key;
#[cfg(
    any(feature = "codespaces", feature = "dependabot", feature = "private-registries")
)]
pub use self::codespaces_user_public_key::CodespacesUserPublicKey;
#[cfg(feature = "repos")]
mod collaborator;
#[cfg(feature = "repos")]
pub use self::collaborator::Collaborator;
#[cfg(feature = "repos")]
mod combined_commit_status;
#[cfg(feature = "repos")]
pub use self::combined_commit_status::CombinedCommitStatus;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "pulls",
        feature = "webhooks"
    )
)]
mod comment_links;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "pulls",
        feature = "webhooks"
    )
)]
pub use self::comment_links::CommentLinks;
#[cfg(any(feature = "pulls", feature = "repos"))]
mod commit;
#[cfg(any(feature = "pulls", feature = "repos"))]
pub use self::commit::{Commit, CommitAuthor, CommitCommit, CommitParent};
#[cfg(feature = "repos")]
mod commit_activity;
#[cfg(feature = "repos")]
pub use self::commit_activity::CommitActivity;
#[cfg(any(feature = "issues", feature = "repos"))]
mod commit_comment;
#[cfg(any(feature = "issues", feature = "repos"))]
pub use self::commit_comment::CommitComment;
#[cfg(feature = "activity")]
mod commit_comment_event;
#[cfg(feature = "activity")]
pub use self::commit_comment_event::{CommitCommentEvent, CommitCommentEventComment};
#[cfg(feature = "repos")]
mod commit_comparison;
#[cfg(feature = "repos")]
pub use self::commit_comparison::{CommitComparison, CommitComparisonStatus};
#[cfg(feature = "search")]
mod commit_search_result_item;
#[cfg(feature = "search")]
pub use self::commit_search_result_item::{
    CommitSearchResultItem, CommitSearchResultItemCommit,
};
#[cfg(feature = "git")]
mod commit_tree_blob;
#[cfg(feature = "git")]
pub use self::commit_tree_blob::CommitTreeBlob;
#[cfg(feature = "repos")]
mod community_profile;
#[cfg(feature = "repos")]
pub use self::community_profile::{CommunityProfile, CommunityProfileFiles};
#[cfg(feature = "webhooks")]
mod completed_action;
#[cfg(feature = "webhooks")]
pub use self::completed_action::CompletedAction;
#[cfg(feature = "actions")]
mod concurrency_group;
#[cfg(feature = "actions")]
pub use self::concurrency_group::{ConcurrencyGroup, ConcurrencyGroupGroupMember};
#[cfg(feature = "actions")]
mod concurrency_group_list;
#[cfg(feature = "actions")]
pub use self::concurrency_group_list::{
    ConcurrencyGroupList, ConcurrencyGroupListConcurrencyGroup,
};
#[cfg(feature = "actions")]
mod concurrency_group_run_list;
#[cfg(feature = "actions")]
pub use self::concurrency_group_run_list::{
    ConcurrencyGroupRunList, ConcurrencyGroupRunListConcurrencyGroup,
    ConcurrencyGroupRunListConcurrencyGroupGroupMember,
};
#[cfg(any(feature = "code-quality", feature = "code-scanning"))]
mod configured_not_configured;
#[cfg(any(feature = "code-quality", feature = "code-scanning"))]
pub use self::configured_not_configured::ConfiguredNotConfigured;
#[cfg(feature = "webhooks")]
mod container_metadata;
#[cfg(feature = "webhooks")]
pub use self::container_metadata::ContainerMetadata;
#[cfg(feature = "webhooks")]
mod container_metadata_tag;
#[cfg(feature = "webhooks")]
pub use self::container_metadata_tag::ContainerMetadataTag;
#[cfg(feature = "repos")]
mod content_directory;
#[cfg(feature = "repos")]
pub use self::content_directory::{
    ContentDirectory, ContentDirectoryItem, ContentDirectoryItemType,
};
#[cfg(feature = "repos")]
mod content_file;
#[cfg(feature = "repos")]
pub use self::content_file::{ContentFile, ContentFileType};
#[cfg(any(feature = "licenses", feature = "repos"))]
mod content_file_links;
#[cfg(any(feature = "licenses", feature = "repos"))]
pub use self::content_file_links::ContentFileLinks;
#[cfg(feature = "repos")]
mod content_submodule;
#[cfg(feature = "repos")]
pub use self::content_submodule::{ContentSubmodule, ContentSubmoduleType};
#[cfg(feature = "repos")]
mod content_symlink;
#[cfg(feature = "repos")]
pub use self::content_symlink::{ContentSymlink, ContentSymlinkType};
#[cfg(feature = "repos")]
mod content_traffic;
#[cfg(feature = "repos")]
pub use self::content_traffic::ContentTraffic;
#[cfg(feature = "repos")]
mod content_tree;
#[cfg(feature = "repos")]
pub use self::content_tree::{ContentTree, ContentTreeEntry};
#[cfg(feature = "repos")]
mod contributor;
#[cfg(feature = "repos")]
pub use self::contributor::Contributor;
#[cfg(feature = "repos")]
mod contributor_activity;
#[cfg(feature = "repos")]
pub use self::contributor_activity::{ContributorActivity, ContributorActivityWeek};
#[cfg(feature = "webhooks")]
mod converted_action;
#[cfg(feature = "webhooks")]
pub use self::converted_action::ConvertedAction;
#[cfg(feature = "issues")]
mod converted_note_to_issue_issue_event;
#[cfg(feature = "issues")]
pub use self::converted_note_to_issue_issue_event::{
    ConvertedNoteToIssueIssueEvent, ConvertedNoteToIssueIssueEventEvent,
};
mod copilot_organization_content_exclusion_details;
pub use self::copilot_organization_content_exclusion_details::CopilotOrganizationContentExclusionDetails;
#[cfg(feature = "copilot")]
mod copilot_organization_details;
#[cfg(feature = "copilot")]
pub use self::copilot_organization_details::{
    CopilotOrganizationDetails, CopilotOrganizationDetailsCli,
    CopilotOrganizationDetailsPlanType, CopilotOrganizationDetailsPublicCodeSuggestions,
    CopilotOrganizationDetailsSeatManagementSetting,
};
#[cfg(feature = "copilot")]
mod copilot_organization_seat_breakdown;
#[cfg(feature = "copilot")]
pub use self::copilot_organization_seat_breakdown::CopilotOrganizationSeatBreakdown;
#[cfg(feature = "copilot")]
mod copilot_seat_details;
#[cfg(feature = "copilot")]
pub use self::copilot_seat_details::{
    CopilotSeatDetails, CopilotSeatDetailsAssigningTeam, CopilotSeatDetailsPlanType,
};
#[cfg(feature = "copilot-spaces")]
mod copilot_space;
#[cfg(feature = "copilot-spaces")]
pub use self::copilot_space::{
    CopilotSpace, CopilotSpaceResourcesAttribute, CopilotSpaceResourcesAttributeMetadata,
};
#[cfg(feature = "copilot-spaces")]
mod copilot_space_collaborator;
#[cfg(feature = "copilot-spaces")]
pub use self::copilot_space_collaborator::{
    CopilotSpaceCollaborator, CopilotSpaceCollaboratorSimpleUser,
    CopilotSpaceCollaboratorTeam,
};
#[cfg(any(feature = "copilot-spaces", feature = "repos", feature = "webhooks"))]
mod copilot_space_collaborator_team_actor_type;
#[cfg(any(feature = "copilot-spaces", feature = "repos", feature = "webhooks"))]
pub use self::copilot_space_collaborator_team_actor_type::CopilotSpaceCollaboratorTeamActorType;
#[cfg(any(feature = "copilot-spaces", feature = "orgs"))]
mod copilot_space_owner;
#[cfg(any(feature = "copilot-spaces", feature = "orgs"))]
pub use self::copilot_space_owner::CopilotSpaceOwner;
#[cfg(feature = "copilot-spaces")]
mod copilot_space_resource;
#[cfg(feature = "copilot-spaces")]
pub use self::copilot_space_resource::CopilotSpaceResource;
#[cfg(feature = "copilot")]
mod copilot_usage_metrics_1_day_report;
#[cfg(feature = "copilot")]
pub use self::copilot_usage_metrics_1_day_report::CopilotUsageMetrics1DayReport;
#[cfg(feature = "copilot")]
mod copilot_usage_metrics_28_day_report;
#[cfg(feature = "copilot")]
pub use self::copilot_usage_metrics_28_day_report::CopilotUsageMetrics28DayReport;
#[cfg(feature = "billing")]
mod create_budget;
#[cfg(feature = "billing")]
pub use self::create_budget::{CreateBudget, CreateBudgetBudget};
#[cfg(feature = "activity")]
mod create_event;
#[cfg(feature = "activity")]
pub use self::create_event::CreateEvent;
#[cfg(any(feature = "actions", feature = "agents"))]
mod create_org_variable_body;
#[cfg(any(feature = "actions", feature = "agents"))]
pub use self::create_org_variable_body::CreateOrgVariableBody;
#[cfg(any(feature = "actions", feature = "agents"))]
mod create_repo_variable_body;
#[cfg(any(feature = "actions", feature = "agents"))]
pub use self::create_repo_variable_body::CreateRepoVariableBody;
#[cfg(any(feature = "code-scanning", feature = "webhooks"))]
mod created_action;
#[cfg(any(feature = "code-scanning", feature = "webhooks"))]
pub use self::created_action::CreatedAction;
#[cfg(
    any(
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "issues",
        feature = "pulls",
        feature = "search",
        feature = "secret-scanning"
    )
)]
mod created_updated;
#[cfg(
    any(
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "issues",
        feature = "pulls",
        feature = "search",
        feature = "secret-scanning"
    )
)]
pub use self::created_updated::CreatedUpdated;
#[cfg(feature = "security-advisories")]
mod credit;
#[cfg(feature = "security-advisories")]
pub use self::credit::Credit;
#[cfg(feature = "repos")]
mod custom_deployment_rule_app;
#[cfg(feature = "repos")]
pub use self::custom_deployment_rule_app::CustomDeploymentRuleApp;
#[cfg(any(feature = "orgs", feature = "webhooks"))]
mod custom_property;
#[cfg(any(feature = "orgs", feature = "webhooks"))]
pub use self::custom_property::CustomProperty;
#[cfg(feature = "orgs")]
mod custom_property_set_payload;
#[cfg(feature = "orgs")]
pub use self::custom_property_set_payload::CustomPropertySetPayload;
#[cfg(any(feature = "orgs", feature = "repos", feature = "webhooks"))]
mod custom_property_value;
#[cfg(any(feature = "orgs", feature = "repos", feature = "webhooks"))]
pub use self::custom_property_value::CustomPropertyValue;
#[cfg(
    any(feature = "dependabot", feature = "security-advisories", feature = "webhooks")
)]
mod cve_ghsa;
#[cfg(
    any(feature = "dependabot", feature = "security-advisories", feature = "webhooks")
)]
pub use self::cve_ghsa::CveGhsa;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
mod cvss;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
pub use self::cvss::Cvss;
#[cfg(
    any(feature = "dependabot", feature = "security-advisories", feature = "webhooks")
)]
mod cvss_severities;
#[cfg(
    any(feature = "dependabot", feature = "security-advisories", feature = "webhooks")
)]
pub use self::cvss_severities::CvssSeverities;
#[cfg(
    any(feature = "dependabot", feature = "security-advisories", feature = "webhooks")
)]
mod cvss_severities_cvss_v3;
#[cfg(
    any(feature = "dependabot", feature = "security-advisories", feature = "webhooks")
)]
pub use self::cvss_severities_cvss_v3::CvssSeveritiesCvssV3;
#[cfg(
    any(feature = "dependabot", feature = "security-advisories", feature = "webhooks")
)]
mod cwe;
#[cfg(
    any(feature = "dependabot", feature = "security-advisories", feature = "webhooks")
)]
pub use self::cwe::Cwe;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
mod data_type;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::data_type::DataType;
#[cfg(feature = "dependabot")]
mod default_level;
#[cfg(feature = "dependabot")]
pub use self::default_level::DefaultLevel;
#[cfg(any(feature = "orgs", feature = "users"))]
mod delete_attestations_bulk_body;
#[cfg(any(feature = "orgs", feature = "users"))]
pub use self::delete_attestations_bulk_body::DeleteAttestationsBulkBody;
#[cfg(feature = "billing")]
mod delete_budget;
#[cfg(feature = "billing")]
pub use self::delete_budget::DeleteBudget;
#[cfg(feature = "activity")]
mod delete_event;
#[cfg(feature = "activity")]
pub use self::delete_event::DeleteEvent;
#[cfg(feature = "webhooks")]
mod deleted_action;
#[cfg(feature = "webhooks")]
pub use self::deleted_action::DeletedAction;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod demilestoned_action;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::demilestoned_action::DemilestonedAction;
#[cfg(feature = "issues")]
mod demilestoned_issue_event;
#[cfg(feature = "issues")]
pub use self::demilestoned_issue_event::DemilestonedIssueEvent;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
mod dependabot_alert;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
pub use self::dependabot_alert::DependabotAlert;
#[cfg(feature = "dependabot")]
mod dependabot_alert_comma_separated_has;
#[cfg(feature = "dependabot")]
pub use self::dependabot_alert_comma_separated_has::DependabotAlertCommaSeparatedHas;
#[cfg(feature = "dependabot")]
mod dependabot_alert_comma_separated_has_item;
#[cfg(feature = "dependabot")]
pub use self::dependabot_alert_comma_separated_has_item::DependabotAlertCommaSeparatedHasItem;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
mod dependabot_alert_dependency;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
pub use self::dependabot_alert_dependency::DependabotAlertDependency;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
mod dependabot_alert_dependency_relationship;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
pub use self::dependabot_alert_dependency_relationship::DependabotAlertDependencyRelationship;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
mod dependabot_alert_dismissal_request_simple;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
pub use self::dependabot_alert_dismissal_request_simple::{
    DependabotAlertDismissalRequestSimple,
    DependabotAlertDismissalRequestSimpleRequester,
    DependabotAlertDismissalRequestSimpleStatus,
};
#[cfg(feature = "dependabot")]
mod dependabot_alert_org_scope_comma_separated_has;
#[cfg(feature = "dependabot")]
pub use self::dependabot_alert_org_scope_comma_separated_has::DependabotAlertOrgScopeCommaSeparatedHas;
#[cfg(feature = "dependabot")]
mod dependabot_alert_org_scope_comma_separated_has_item;
#[cfg(feature = "dependabot")]
pub use self::dependabot_alert_org_scope_comma_separated_has_item::DependabotAlertOrgScopeCommaSeparatedHasItem;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
mod dependabot_alert_package;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
pub use self::dependabot_alert_package::DependabotAlertPackage;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
mod dependabot_alert_security_advisory;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
pub use self::dependabot_alert_security_advisory::{
    DependabotAlertSecurityAdvisory, DependabotAlertSecurityAdvisoryClassification,
};
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
mod dependabot_alert_security_vulnerability;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
pub use self::dependabot_alert_security_vulnerability::DependabotAlertSecurityVulnerability;
#[cfg(feature = "dependabot")]
mod dependabot_alert_sort;
#[cfg(feature = "dependabot")]
pub use self::dependabot_alert_sort::DependabotAlertSort;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
mod dependabot_alert_state;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
pub use self::dependabot_alert_state::DependabotAlertState;
#[cfg(feature = "dependabot")]
mod dependabot_alert_with_repository;
#[cfg(feature = "dependabot")]
pub use self::dependabot_alert_with_repository::DependabotAlertWithRepository;
#[cfg(
    any(feature = "codespaces", feature = "dependabot", feature = "private-registries")
)]
mod dependabot_public_key;
#[cfg(
    any(feature = "codespaces", feature = "dependabot", feature = "private-registries")
)]
pub use self::dependabot_public_key::DependabotPublicKey;
#[cfg(feature = "dependabot")]
mod dependabot_repository_access_details;
#[cfg(feature = "dependabot")]
pub use self::dependabot_repository_access_details::DependabotRepositoryAccessDetails;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
mod dependabot_secret;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
pub use self::dependabot_secret::DependabotSecret;
#[cfg(feature = "dependency-graph")]
mod dependency;
#[cfg(feature = "dependency-graph")]
pub use self::dependency::{Dependency, DependencyDirectIndirect};
#[cfg(feature = "code-security")]
mod dependency_graph_autosubmit_action_options;
#[cfg(feature = "code-security")]
pub use self::dependency_graph_autosubmit_action_options::DependencyGraphAutosubmitActionOptions;
#[cfg(feature = "dependency-graph")]
mod dependency_graph_diff;
#[cfg(feature = "dependency-graph")]
pub use self::dependency_graph_diff::{
    DependencyGraphDiff, DependencyGraphDiffItem, DependencyGraphDiffItemChangeType,
    DependencyGraphDiffItemScope, DependencyGraphDiffItemVulnerability,
};
#[cfg(feature = "dependency-graph")]
mod dependency_graph_spdx_sbom;
#[cfg(feature = "dependency-graph")]
pub use self::dependency_graph_spdx_sbom::{
    DependencyGraphSpdxSbom, DependencyGraphSpdxSbomSbom,
    DependencyGraphSpdxSbomSbomCreationInfo, DependencyGraphSpdxSbomSbomPackage,
    DependencyGraphSpdxSbomSbomPackageExternalRef,
    DependencyGraphSpdxSbomSbomRelationship,
};
#[cfg(feature = "repos")]
mod deploy_key;
#[cfg(feature = "repos")]
pub use self::deploy_key::DeployKey;
#[cfg(any(feature = "actions", feature = "repos", feature = "webhooks"))]
mod deployment;
#[cfg(any(feature = "actions", feature = "repos", feature = "webhooks"))]
pub use self::deployment::Deployment;
#[cfg(feature = "repos")]
mod deployment_branch_policy;
#[cfg(feature = "repos")]
pub use self::deployment_branch_policy::DeploymentBranchPolicy;
#[cfg(any(feature = "issues", feature = "repos"))]
mod deployment_branch_policy_name_pattern;
#[cfg(any(feature = "issues", feature = "repos"))]
pub use self::deployment_branch_policy_name_pattern::DeploymentBranchPolicyNamePattern;
#[cfg(feature = "repos")]
mod deployment_branch_policy_name_pattern_with_type;
#[cfg(feature = "repos")]
pub use self::deployment_branch_policy_name_pattern_with_type::DeploymentBranchPolicyNamePatternWithType;
#[cfg(feature = "repos")]
mod deployment_branch_policy_settings;
#[cfg(feature = "repos")]
pub use self::deployment_branch_policy_settings::DeploymentBranchPolicySettings;
#[cfg(feature = "webhooks")]
mod deployment_performed_via_github_app;
#[cfg(feature = "webhooks")]
pub use self::deployment_performed_via_github_app::DeploymentPerformedViaGithubApp;
#[cfg(feature = "repos")]
mod deployment_protection_rule;
#[cfg(feature = "repos")]
pub use self::deployment_protection_rule::DeploymentProtectionRule;
#[cfg(
    any(
        feature = "actions",
        feature = "copilot-spaces",
        feature = "repos",
        feature = "webhooks"
    )
)]
mod deployment_reviewer_type;
#[cfg(
    any(
        feature = "actions",
        feature = "copilot-spaces",
        feature = "repos",
        feature = "webhooks"
    )
)]
pub use self::deployment_reviewer_type::DeploymentReviewerType;
#[cfg(any(feature = "checks", feature = "webhooks"))]
mod deployment_simple;
#[cfg(any(feature = "checks", feature = "webhooks"))]
pub use self::deployment_simple::DeploymentSimple;
#[cfg(feature = "repos")]
mod deployment_status;
#[cfg(feature = "repos")]
pub use self::deployment_status::DeploymentStatus;
#[cfg(feature = "repos")]
mod deployment_status_state;
#[cfg(feature = "repos")]
pub use self::deployment_status_state::DeploymentStatusState;
#[cfg(any(feature = "pulls", feature = "repos"))]
mod diff_entry;
#[cfg(any(feature = "pulls", feature = "repos"))]
pub use self::diff_entry::{DiffEntry, DiffEntryStatus};
#[cfg(feature = "orgs")]
mod direct_indirect_mixed;
#[cfg(feature = "orgs")]
pub use self::direct_indirect_mixed::DirectIndirectMixed;
#[cfg(any(feature = "activity", feature = "webhooks"))]
mod discussion;
#[cfg(any(feature = "activity", feature = "webhooks"))]
pub use self::discussion::{Discussion, DiscussionState, DiscussionStateReason};
#[cfg(any(feature = "activity", feature = "webhooks"))]
mod discussion_category;
#[cfg(any(feature = "activity", feature = "webhooks"))]
pub use self::discussion_category::DiscussionCategory;
#[cfg(feature = "activity")]
mod discussion_event;
#[cfg(feature = "activity")]
pub use self::discussion_event::DiscussionEvent;
#[cfg(feature = "webhooks")]
mod dismissed_action;
#[cfg(feature = "webhooks")]
pub use self::dismissed_action::DismissedAction;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
mod dismissed_reason;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
pub use self::dismissed_reason::DismissedReason;
#[cfg(feature = "webhooks")]
mod docker_metadata_item;
#[cfg(feature = "webhooks")]
pub use self::docker_metadata_item::DockerMetadataItem;
#[cfg(feature = "webhooks")]
mod edited_action;
#[cfg(feature = "webhooks")]
pub use self::edited_action::EditedAction;
#[cfg(feature = "users")]
mod email;
#[cfg(feature = "users")]
pub use self::email::Email;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "checks",
        feature = "code-quality",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "dependabot",
        feature = "gists",
        feature = "interactions",
        feature = "oidc",
        feature = "orgs",
        feature = "pulls",
        feature = "repos",
        feature = "users"
    )
)]
mod empty_object;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "checks",
        feature = "code-quality",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "dependabot",
        feature = "gists",
        feature = "interactions",
        feature = "oidc",
        feature = "orgs",
        feature = "pulls",
        feature = "repos",
        feature = "users"
    )
)]
pub use self::empty_object::EmptyObject;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "secret-scanning",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod enabled_disabled;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "secret-scanning",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::enabled_disabled::EnabledDisabled;
#[cfg(feature = "code-security")]
mod enabled_disabled_not_set;
#[cfg(feature = "code-security")]
pub use self::enabled_disabled_not_set::EnabledDisabledNotSet;
#[cfg(any(feature = "actions", feature = "copilot", feature = "orgs"))]
mod enabled_repositories;
#[cfg(any(feature = "actions", feature = "copilot", feature = "orgs"))]
pub use self::enabled_repositories::EnabledRepositories;
#[cfg(feature = "code-security")]
mod enforced_unenforced;
#[cfg(feature = "code-security")]
pub use self::enforced_unenforced::EnforcedUnenforced;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "checks",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
mod enterprise;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "checks",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::enterprise::Enterprise;
#[cfg(
    any(
        feature = "actions",
        feature = "campaigns",
        feature = "code-scanning",
        feature = "copilot",
        feature = "issues",
        feature = "oidc",
        feature = "orgs",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod enterprise_organization;
#[cfg(
    any(
        feature = "actions",
        feature = "campaigns",
        feature = "code-scanning",
        feature = "copilot",
        feature = "issues",
        feature = "oidc",
        feature = "orgs",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::enterprise_organization::EnterpriseOrganization;
#[cfg(any(feature = "copilot", feature = "enterprise-teams"))]
mod enterprise_team;
#[cfg(any(feature = "copilot", feature = "enterprise-teams"))]
pub use self::enterprise_team::EnterpriseTeam;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "checks",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
mod enterprise_webhooks;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "checks",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::enterprise_webhooks::EnterpriseWebhooks;
#[cfg(feature = "repos")]
mod environment;
#[cfg(feature = "repos")]
pub use self::environment::{
    Environment, EnvironmentProtectionRule, EnvironmentProtectionRuleBranchPolicy,
    EnvironmentProtectionRuleBranchPolicyType,
    EnvironmentProtectionRuleRequiredReviewers,
    EnvironmentProtectionRuleRequiredReviewersType, EnvironmentProtectionRuleWaitTimer,
    EnvironmentProtectionRuleWaitTimerType,
};
#[cfg(feature = "actions")]
mod environment_approvals;
#[cfg(feature = "actions")]
pub use self::environment_approvals::{
    EnvironmentApprovals, EnvironmentApprovalsEnvironment, EnvironmentApprovalsState,
};
#[cfg(any(feature = "actions", feature = "repos"))]
mod environment_protection_rule_required_reviewers_reviewer;
#[cfg(any(feature = "actions", feature = "repos"))]
pub use self::environment_protection_rule_required_reviewers_reviewer::EnvironmentProtectionRuleRequiredReviewersReviewer;
#[cfg(feature = "repos")]
mod evaluate_status;
#[cfg(feature = "repos")]
pub use self::evaluate_status::EvaluateStatus;
#[cfg(feature = "activity")]
mod event;
#[cfg(feature = "activity")]
pub use self::event::{Event, EventPayload};
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "checks",
        feature = "pulls",
        feature = "webhooks"
    )
)]
mod event_repo;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "checks",
        feature = "pulls",
        feature = "webhooks"
    )
)]
pub use self::event_repo::EventRepo;
#[cfg(feature = "migrations")]
mod exclude_item;
#[cfg(feature = "migrations")]
pub use self::exclude_item::ExcludeItem;
#[cfg(feature = "activity")]
mod feed;
#[cfg(feature = "activity")]
pub use self::feed::{Feed, FeedLinks};
#[cfg(
    any(
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
mod fields;
#[cfg(
    any(
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
pub use self::fields::Fields;
#[cfg(feature = "repos")]
mod file_commit;
#[cfg(feature = "repos")]
pub use self::file_commit::{
    FileCommit, FileCommitCommit, FileCommitCommitAuthor, FileCommitCommitTree,
    FileCommitCommitVerification, FileCommitContent, FileCommitContentLinks,
};
#[cfg(any(feature = "repos", feature = "search"))]
mod file_commit_commit_parent;
#[cfg(any(feature = "repos", feature = "search"))]
pub use self::file_commit_commit_parent::FileCommitCommitParent;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
mod first_patched_version;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
pub use self::first_patched_version::FirstPatchedVersion;
#[cfg(feature = "webhooks")]
mod fixed_action;
#[cfg(feature = "webhooks")]
pub use self::fixed_action::FixedAction;
#[cfg(feature = "gists")]
mod forbidden_gist_response403;
#[cfg(feature = "gists")]
pub use self::forbidden_gist_response403::ForbiddenGistResponse403;
#[cfg(feature = "gists")]
mod forbidden_gist_response403_block;
#[cfg(feature = "gists")]
pub use self::forbidden_gist_response403_block::ForbiddenGistResponse403Block;
#[cfg(feature = "activity")]
mod fork_event;
#[cfg(feature = "activity")]
pub use self::fork_event::{ForkEvent, ForkEventForkee};
#[cfg(
    any(
        feature = "codespaces",
        feature = "repos",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
mod full_repository;
#[cfg(
    any(
        feature = "codespaces",
        feature = "repos",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
pub use self::full_repository::FullRepository;
#[cfg(feature = "billing")]
mod get_all_budgets;
#[cfg(feature = "billing")]
pub use self::get_all_budgets::{GetAllBudgets, GetAllBudgetsEffectiveBudget};
#[cfg(feature = "billing")]
mod get_budget;
#[cfg(feature = "billing")]
pub use self::get_budget::GetBudget;
#[cfg(feature = "gists")]
mod gist_comment;
#[cfg(feature = "gists")]
pub use self::gist_comment::GistComment;
#[cfg(feature = "gists")]
mod gist_commit;
#[cfg(feature = "gists")]
pub use self::gist_commit::GistCommit;
#[cfg(feature = "gists")]
mod gist_history;
#[cfg(feature = "gists")]
pub use self::gist_history::GistHistory;
#[cfg(feature = "gists")]
mod gist_simple;
#[cfg(feature = "gists")]
pub use self::gist_simple::{
    GistSimple, GistSimpleFilesValue, GistSimpleFork, GistSimpleForkOf,
    GistSimpleForkOfFilesValue,
};
#[cfg(any(feature = "gists", feature = "issues", feature = "pulls", feature = "repos"))]
mod gists_create_comment_body;
#[cfg(any(feature = "gists", feature = "issues", feature = "pulls", feature = "repos"))]
pub use self::gists_create_comment_body::GistsCreateCommentBody;
#[cfg(feature = "git")]
mod git_commit;
#[cfg(feature = "git")]
pub use self::git_commit::GitCommit;
#[cfg(any(feature = "git", feature = "issues", feature = "search"))]
mod git_commit_author;
#[cfg(any(feature = "git", feature = "issues", feature = "search"))]
pub use self::git_commit_author::GitCommitAuthor;
#[cfg(any(feature = "git", feature = "issues", feature = "webhooks"))]
mod git_commit_parent;
#[cfg(any(feature = "git", feature = "issues", feature = "webhooks"))]
pub use self::git_commit_parent::GitCommitParent;
#[cfg(feature = "git")]
mod git_create_commit_body_author;
#[cfg(feature = "git")]
pub use self::git_create_commit_body_author::GitCreateCommitBodyAuthor;
#[cfg(feature = "git")]
mod git_ref;
#[cfg(feature = "git")]
pub use self::git_ref::GitRef;
#[cfg(feature = "git")]
mod git_ref_object;
#[cfg(feature = "git")]
pub use self::git_ref_object::GitRefObject;
#[cfg(feature = "codespaces")]
mod git_status;
#[cfg(feature = "codespaces")]
pub use self::git_status::GitStatus;
#[cfg(feature = "git")]
mod git_tag;
#[cfg(feature = "git")]
pub use self::git_tag::{GitTag, GitTagTagger};
#[cfg(feature = "git")]
mod git_tree;
#[cfg(feature = "git")]
pub use self::git_tree::{GitTree, GitTreeTreeItem};
#[cfg(any(feature = "git", feature = "pulls", feature = "repos", feature = "search"))]
mod git_user;
#[cfg(any(feature = "git", feature = "pulls", feature = "repos", feature = "search"))]
pub use self::git_user::GitUser;
#[cfg(feature = "actions")]
mod github_partner_custom;
#[cfg(feature = "actions")]
pub use self::github_partner_custom::GithubPartnerCustom;
#[cfg(feature = "gitignore")]
mod gitignore_template;
#[cfg(feature = "gitignore")]
pub use self::gitignore_template::GitignoreTemplate;
#[cfg(feature = "security-advisories")]
mod global_advisory;
#[cfg(feature = "security-advisories")]
pub use self::global_advisory::{GlobalAdvisory, GlobalAdvisoryCredit};
#[cfg(
    any(feature = "dependabot", feature = "security-advisories", feature = "webhooks")
)]
mod global_advisory_identifier;
#[cfg(
    any(feature = "dependabot", feature = "security-advisories", feature = "webhooks")
)]
pub use self::global_advisory_identifier::GlobalAdvisoryIdentifier;
#[cfg(feature = "security-advisories")]
mod global_advisory_severity;
#[cfg(feature = "security-advisories")]
pub use self::global_advisory_severity::GlobalAdvisorySeverity;
#[cfg(feature = "activity")]
mod gollum_event;
#[cfg(feature = "activity")]
pub use self::gollum_event::{GollumEvent, GollumEventPage};
#[cfg(feature = "users")]
mod gpg_key;
#[cfg(feature = "users")]
pub use self::gpg_key::{GpgKey, GpgKeyEmail, GpgKeySubkey};
#[cfg(feature = "webhooks")]
mod head_commit;
#[cfg(feature = "webhooks")]
pub use self::head_commit::HeadCommit;
#[cfg(feature = "repos")]
mod hook;
#[cfg(feature = "repos")]
pub use self::hook::Hook;
#[cfg(any(feature = "apps", feature = "orgs", feature = "repos"))]
mod hook_delivery;
#[cfg(any(feature = "apps", feature = "orgs", feature = "repos"))]
pub use self::hook_delivery::{HookDelivery, HookDeliveryRequest, HookDeliveryResponse};
#[cfg(any(feature = "apps", feature = "orgs", feature = "repos"))]
mod hook_delivery_item;
#[cfg(any(feature = "apps", feature = "orgs", feature = "repos"))]
pub use self::hook_delivery_item::HookDeliveryItem;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod hook_response;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::hook_response::HookResponse;
#[cfg(feature = "users")]
mod hovercard;
#[cfg(feature = "users")]
pub use self::hovercard::{Hovercard, HovercardContext};
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "webhooks"
    )
)]
mod id;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "webhooks"
    )
)]
pub use self::id::Id;
#[cfg(feature = "orgs")]
mod immutable_releases_organization_settings;
#[cfg(feature = "orgs")]
pub use self::immutable_releases_organization_settings::ImmutableReleasesOrganizationSettings;
#[cfg(feature = "migrations")]
mod import;
#[cfg(feature = "migrations")]
pub use self::import::{Import, ImportProjectChoice, ImportStatus};
#[cfg(feature = "webhooks")]
mod in_progress_action;
#[cfg(feature = "webhooks")]
pub use self::in_progress_action::InProgressAction;
#[cfg(feature = "actions")]
mod in_progress_pending;
#[cfg(feature = "actions")]
pub use self::in_progress_pending::InProgressPending;
#[cfg(feature = "classroom")]
mod individual_group;
#[cfg(feature = "classroom")]
pub use self::individual_group::IndividualGroup;
#[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
mod installation;
#[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
pub use self::installation::Installation;
#[cfg(feature = "apps")]
mod installation_token;
#[cfg(feature = "apps")]
pub use self::installation_token::InstallationToken;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "checks",
        feature = "issues",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
mod integration;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "checks",
        feature = "issues",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::integration::Integration;
#[cfg(feature = "apps")]
mod integration_installation_request;
#[cfg(feature = "apps")]
pub use self::integration_installation_request::IntegrationInstallationRequest;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "checks",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
mod integration_owner;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "checks",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::integration_owner::IntegrationOwner;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "checks",
        feature = "issues",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
mod integration_permissions;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "checks",
        feature = "issues",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::integration_permissions::IntegrationPermissions;
#[cfg(feature = "interactions")]
mod interaction_expiry;
#[cfg(feature = "interactions")]
pub use self::interaction_expiry::InteractionExpiry;
#[cfg(feature = "interactions")]
mod interaction_group;
#[cfg(feature = "interactions")]
pub use self::interaction_group::InteractionGroup;
#[cfg(feature = "interactions")]
mod interaction_limit;
#[cfg(feature = "interactions")]
pub use self::interaction_limit::InteractionLimit;
#[cfg(any(feature = "interactions", feature = "repos"))]
mod interaction_limit_pull_request_bypass_list;
#[cfg(any(feature = "interactions", feature = "repos"))]
pub use self::interaction_limit_pull_request_bypass_list::InteractionLimitPullRequestBypassList;
#[cfg(feature = "interactions")]
mod interaction_limit_response;
#[cfg(feature = "interactions")]
pub use self::interaction_limit_response::InteractionLimitResponse;
#[cfg(feature = "interactions")]
mod interactions_get_pull_request_creation_cap_for_org_response;
#[cfg(feature = "interactions")]
pub use self::interactions_get_pull_request_creation_cap_for_org_response::InteractionsGetPullRequestCreationCapForOrgResponse;
#[cfg(feature = "interactions")]
mod interactions_get_restrictions_for_org_response;
#[cfg(feature = "interactions")]
pub use self::interactions_get_restrictions_for_org_response::InteractionsGetRestrictionsForOrgResponse;
#[cfg(feature = "interactions")]
mod interactions_update_pull_request_creation_cap_for_org_body;
#[cfg(feature = "interactions")]
pub use self::interactions_update_pull_request_creation_cap_for_org_body::InteractionsUpdatePullRequestCreationCapForOrgBody;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "webhooks"
    )
)]
mod issue;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "webhooks"
    )
)]
pub use self::issue::Issue;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
mod issue_comment;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::issue_comment::IssueComment;
#[cfg(feature = "activity")]
mod issue_comment_event;
#[cfg(feature = "activity")]
pub use self::issue_comment_event::IssueCommentEvent;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
mod issue_dependencies_summary;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::issue_dependencies_summary::IssueDependenciesSummary;
#[cfg(feature = "issues")]
mod issue_event;
#[cfg(feature = "issues")]
pub use self::issue_event::IssueEvent;
#[cfg(feature = "issues")]
mod issue_event_dismissed_review;
#[cfg(feature = "issues")]
pub use self::issue_event_dismissed_review::IssueEventDismissedReview;
#[cfg(feature = "issues")]
mod issue_event_for_issue;
#[cfg(feature = "issues")]
pub use self::issue_event_for_issue::IssueEventForIssue;
#[cfg(feature = "issues")]
mod issue_event_label;
#[cfg(feature = "issues")]
pub use self::issue_event_label::IssueEventLabel;
#[cfg(feature = "issues")]
mod issue_event_milestone;
#[cfg(feature = "issues")]
pub use self::issue_event_milestone::IssueEventMilestone;
#[cfg(feature = "issues")]
mod issue_event_project_card;
#[cfg(feature = "issues")]
pub use self::issue_event_project_card::IssueEventProjectCard;
#[cfg(feature = "issues")]
mod issue_event_rename;
#[cfg(feature = "issues")]
pub use self::issue_event_rename::IssueEventRename;
#[cfg(feature = "orgs")]
mod issue_field;
#[cfg(feature = "orgs")]
pub use self::issue_field::{IssueField, IssueFieldOption};
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
mod issue_field_value;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::issue_field_value::{IssueFieldValue, IssueFieldValueSingleSelectOption};
#[cfg(feature = "webhooks")]
mod issue_field_value_option;
#[cfg(feature = "webhooks")]
pub use self::issue_field_value_option::IssueFieldValueOption;
#[cfg(feature = "issues")]
mod issue_field_value_value;
#[cfg(feature = "issues")]
pub use self::issue_field_value_value::IssueFieldValueValue;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "webhooks"
    )
)]
mod issue_label;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "webhooks"
    )
)]
pub use self::issue_label::IssueLabel;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
mod issue_pull_request_object;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::issue_pull_request_object::IssuePullRequestObject;
#[cfg(feature = "search")]
mod issue_search_result_item;
#[cfg(feature = "search")]
pub use self::issue_search_result_item::{
    IssueSearchResultItem, IssueSearchResultItemLabel,
};
#[cfg(feature = "issues")]
mod issue_suggestion;
#[cfg(feature = "issues")]
pub use self::issue_suggestion::{
    IssueSuggestion, IssueSuggestionState, IssueSuggestionTargetValue,
};
#[cfg(feature = "issues")]
mod issue_suggestion_action;
#[cfg(feature = "issues")]
pub use self::issue_suggestion_action::IssueSuggestionAction;
#[cfg(feature = "issues")]
mod issue_suggestion_confidence;
#[cfg(feature = "issues")]
pub use self::issue_suggestion_confidence::IssueSuggestionConfidence;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
mod issue_type;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::issue_type::IssueType;
#[cfg(feature = "issues")]
mod issue_type_added_issue_event;
#[cfg(feature = "issues")]
pub use self::issue_type_added_issue_event::{
    IssueTypeAddedIssueEvent, IssueTypeAddedIssueEventEvent,
};
#[cfg(feature = "issues")]
mod issue_type_changed_issue_event;
#[cfg(feature = "issues")]
pub use self::issue_type_changed_issue_event::{
    IssueTypeChangedIssueEvent, IssueTypeChangedIssueEventEvent,
};
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
mod issue_type_color;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::issue_type_color::IssueTypeColor;
#[cfg(feature = "issues")]
mod issue_type_removed_issue_event;
#[cfg(feature = "issues")]
pub use self::issue_type_removed_issue_event::{
    IssueTypeRemovedIssueEvent, IssueTypeRemovedIssueEventEvent,
};
#[cfg(feature = "issues")]
mod issue_type_webhook;
#[cfg(feature = "issues")]
pub use self::issue_type_webhook::IssueTypeWebhook;
#[cfg(any(feature = "dependabot", feature = "issues", feature = "pulls"))]
mod issues_create_body_milestone;
#[cfg(any(feature = "dependabot", feature = "issues", feature = "pulls"))]
pub use self::issues_create_body_milestone::IssuesCreateBodyMilestone;
#[cfg(feature = "activity")]
mod issues_event;
#[cfg(feature = "activity")]
pub use self::issues_event::IssuesEvent;
#[cfg(feature = "issues")]
mod issues_update_body_issue_field_value_confidence;
#[cfg(feature = "issues")]
pub use self::issues_update_body_issue_field_value_confidence::IssuesUpdateBodyIssueFieldValueConfidence;
#[cfg(feature = "actions")]
mod job;
#[cfg(feature = "actions")]
pub use self::job::{Job, JobStep};
#[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
mod job_conclusion;
#[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
pub use self::job_conclusion::JobConclusion;
#[cfg(feature = "users")]
mod key;
#[cfg(feature = "users")]
pub use self::key::Key;
#[cfg(feature = "users")]
mod key_simple;
#[cfg(feature = "users")]
pub use self::key_simple::KeySimple;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "pulls",
        feature = "webhooks"
    )
)]
mod label;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "pulls",
        feature = "webhooks"
    )
)]
pub use self::label::Label;
#[cfg(feature = "search")]
mod label_search_result_item;
#[cfg(feature = "search")]
pub use self::label_search_result_item::LabelSearchResultItem;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod labeled_action;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::labeled_action::LabeledAction;
#[cfg(feature = "issues")]
mod labeled_issue_event;
#[cfg(feature = "issues")]
pub use self::labeled_issue_event::LabeledIssueEvent;
#[cfg(feature = "issues")]
mod labeled_issue_event_label;
#[cfg(feature = "issues")]
pub use self::labeled_issue_event_label::LabeledIssueEventLabel;
mod language;
pub use self::language::Language;
#[cfg(any(feature = "actions", feature = "checks"))]
mod latest_all;
#[cfg(any(feature = "actions", feature = "checks"))]
pub use self::latest_all::LatestAll;
mod ldap_dn;
pub use self::ldap_dn::LdapDn;
#[cfg(any(feature = "issues", feature = "pulls", feature = "webhooks"))]
mod left_right;
#[cfg(any(feature = "issues", feature = "pulls", feature = "webhooks"))]
pub use self::left_right::LeftRight;
#[cfg(feature = "licenses")]
mod license;
#[cfg(feature = "licenses")]
pub use self::license::License;
#[cfg(feature = "licenses")]
mod license_content;
#[cfg(feature = "licenses")]
pub use self::license_content::LicenseContent;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "licenses",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod license_simple;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "licenses",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::license_simple::LicenseSimple;
#[cfg(
    any(
        feature = "activity",
        feature = "code-scanning",
        feature = "issues",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "webhooks"
    )
)]
mod link;
#[cfg(
    any(
        feature = "activity",
        feature = "code-scanning",
        feature = "issues",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "webhooks"
    )
)]
pub use self::link::Link;
#[cfg(feature = "activity")]
mod link_with_type;
#[cfg(feature = "activity")]
pub use self::link_with_type::LinkWithType;
#[cfg(any(feature = "orgs", feature = "users"))]
mod list_attestations_bulk_body;
#[cfg(any(feature = "orgs", feature = "users"))]
pub use self::list_attestations_bulk_body::ListAttestationsBulkBody;
#[cfg(any(feature = "orgs", feature = "users"))]
mod list_attestations_bulk_response;
#[cfg(any(feature = "orgs", feature = "users"))]
pub use self::list_attestations_bulk_response::ListAttestationsBulkResponse;
#[cfg(any(feature = "repos", feature = "users"))]
mod list_attestations_response;
#[cfg(any(feature = "repos", feature = "users"))]
pub use self::list_attestations_response::ListAttestationsResponse;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
mod list_org_secrets_response;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
pub use self::list_org_secrets_response::ListOrgSecretsResponse;
#[cfg(any(feature = "actions", feature = "agents"))]
mod list_org_variables_response;
#[cfg(any(feature = "actions", feature = "agents"))]
pub use self::list_org_variables_response::ListOrgVariablesResponse;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
mod list_repo_secrets_response;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
pub use self::list_repo_secrets_response::ListRepoSecretsResponse;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod locked_action;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::locked_action::LockedAction;
#[cfg(feature = "issues")]
mod locked_issue_event;
#[cfg(feature = "issues")]
pub use self::locked_issue_event::LockedIssueEvent;
#[cfg(feature = "dependency-graph")]
mod manifest;
#[cfg(feature = "dependency-graph")]
pub use self::manifest::{Manifest, ManifestFile};
#[cfg(feature = "apps")]
mod marketplace_account;
#[cfg(feature = "apps")]
pub use self::marketplace_account::MarketplaceAccount;
#[cfg(feature = "apps")]
mod marketplace_listing_plan;
#[cfg(feature = "apps")]
pub use self::marketplace_listing_plan::MarketplaceListingPlan;
#[cfg(feature = "apps")]
mod marketplace_purchase;
#[cfg(feature = "apps")]
pub use self::marketplace_purchase::{
    MarketplacePurchase, MarketplacePurchaseMarketplacePendingChange,
    MarketplacePurchaseMarketplacePurchase,
};
#[cfg(feature = "activity")]
mod member_event;
#[cfg(feature = "activity")]
pub use self::member_event::MemberEvent;
#[cfg(feature = "orgs")]
mod member_filter;
#[cfg(feature = "orgs")]
pub use self::member_filter::MemberFilter;
#[cfg(feature = "teams")]
mod member_maintainer;
#[cfg(feature = "teams")]
pub use self::member_maintainer::MemberMaintainer;
#[cfg(feature = "pulls")]
mod merge_action;
#[cfg(feature = "pulls")]
pub use self::merge_action::MergeAction;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
mod merge_commit_message;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
pub use self::merge_commit_message::MergeCommitMessage;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
mod merge_commit_title;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
pub use self::merge_commit_title::MergeCommitTitle;
#[cfg(feature = "webhooks")]
mod merge_group;
#[cfg(feature = "webhooks")]
pub use self::merge_group::MergeGroup;
#[cfg(
    any(
        feature = "code-scanning",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "webhooks"
    )
)]
mod merge_method;
#[cfg(
    any(
        feature = "code-scanning",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "webhooks"
    )
)]
pub use self::merge_method::MergeMethod;
#[cfg(feature = "repos")]
mod merged_upstream;
#[cfg(feature = "repos")]
pub use self::merged_upstream::{MergedUpstream, MergedUpstreamMergeType};
#[cfg(feature = "dependency-graph")]
mod metadata;
#[cfg(feature = "dependency-graph")]
pub use self::metadata::{Metadata, MetadataValue};
#[cfg(feature = "migrations")]
mod migration;
#[cfg(feature = "migrations")]
pub use self::migration::Migration;
#[cfg(any(feature = "migrations", feature = "repos"))]
mod migrations_map_commit_author_body;
#[cfg(any(feature = "migrations", feature = "repos"))]
pub use self::migrations_map_commit_author_body::MigrationsMapCommitAuthorBody;
#[cfg(feature = "migrations")]
mod migrations_start_for_org_body;
#[cfg(feature = "migrations")]
pub use self::migrations_start_for_org_body::MigrationsStartForOrgBody;
#[cfg(
    any(
        feature = "activity",
        feature = "code-scanning",
        feature = "issues",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
mod milestone;
#[cfg(
    any(
        feature = "activity",
        feature = "code-scanning",
        feature = "issues",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::milestone::Milestone;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod milestoned_action;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::milestoned_action::MilestonedAction;
#[cfg(feature = "issues")]
mod milestoned_issue_event;
#[cfg(feature = "issues")]
pub use self::milestoned_issue_event::MilestonedIssueEvent;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod minimal_repository;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::minimal_repository::MinimalRepository;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod minimal_repository_license;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::minimal_repository_license::MinimalRepositoryLicense;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod minimal_repository_permissions;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::minimal_repository_permissions::MinimalRepositoryPermissions;
#[cfg(feature = "webhooks")]
mod most_recent_instance;
#[cfg(feature = "webhooks")]
pub use self::most_recent_instance::MostRecentInstance;
#[cfg(feature = "webhooks")]
mod moved_action;
#[cfg(feature = "webhooks")]
pub use self::moved_action::MovedAction;
#[cfg(feature = "issues")]
mod moved_column_in_project_issue_event;
#[cfg(feature = "issues")]
pub use self::moved_column_in_project_issue_event::{
    MovedColumnInProjectIssueEvent, MovedColumnInProjectIssueEventEvent,
};
#[cfg(feature = "hosted-compute")]
mod network_configuration;
#[cfg(feature = "hosted-compute")]
pub use self::network_configuration::{
    NetworkConfiguration, NetworkConfigurationComputeService,
};
#[cfg(feature = "hosted-compute")]
mod network_settings;
#[cfg(feature = "hosted-compute")]
pub use self::network_settings::NetworkSettings;
#[cfg(feature = "secret-scanning")]
mod not_set_disabled_enabled;
#[cfg(feature = "secret-scanning")]
pub use self::not_set_disabled_enabled::NotSetDisabledEnabled;
#[cfg(
    any(
        feature = "copilot",
        feature = "enterprise-teams",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod notification_setting;
#[cfg(
    any(
        feature = "copilot",
        feature = "enterprise-teams",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::notification_setting::NotificationSetting;
#[cfg(feature = "webhooks")]
mod nuget_metadata_item_value;
#[cfg(feature = "webhooks")]
pub use self::nuget_metadata_item_value::NugetMetadataItemValue;
#[cfg(feature = "webhooks")]
mod nuget_metadata_url;
#[cfg(feature = "webhooks")]
pub use self::nuget_metadata_url::NugetMetadataUrl;
#[cfg(feature = "actions")]
mod nullable_actions_hosted_runner_pool_image;
#[cfg(feature = "actions")]
pub use self::nullable_actions_hosted_runner_pool_image::ActionsHostedRunnerPoolImage;
mod nullable_alert_updated_at;
pub use self::nullable_alert_updated_at::NullableAlertUpdatedAt;
#[cfg(feature = "repos")]
mod nullable_community_health_file;
#[cfg(feature = "repos")]
pub use self::nullable_community_health_file::CommunityHealthFile;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
mod nullable_issue_comment_minimized;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::nullable_issue_comment_minimized::IssueCommentMinimized;
#[cfg(feature = "issues")]
mod nullable_issue_event_intent;
#[cfg(feature = "issues")]
pub use self::nullable_issue_event_intent::IssueEventIntent;
#[cfg(feature = "issues")]
mod nullable_issue_reference;
#[cfg(feature = "issues")]
pub use self::nullable_issue_reference::{IssueReference, IssueReferenceIssueType};
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
mod nullable_pinned_issue_comment;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::nullable_pinned_issue_comment::PinnedIssueComment;
#[cfg(feature = "apps")]
mod nullable_scoped_installation;
#[cfg(feature = "apps")]
pub use self::nullable_scoped_installation::ScopedInstallation;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod nullable_secret_scanning_first_detected_location;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::nullable_secret_scanning_first_detected_location::SecretScanningFirstDetectedLocation;
#[cfg(feature = "webhooks")]
mod off_non_admins_everyone;
#[cfg(feature = "webhooks")]
pub use self::off_non_admins_everyone::OffNonAdminsEveryone;
#[cfg(feature = "oidc")]
mod oidc_custom_property_inclusion;
#[cfg(feature = "oidc")]
pub use self::oidc_custom_property_inclusion::OidcCustomPropertyInclusion;
#[cfg(feature = "oidc")]
mod oidc_custom_property_inclusion_input;
#[cfg(feature = "oidc")]
pub use self::oidc_custom_property_inclusion_input::OidcCustomPropertyInclusionInput;
#[cfg(feature = "oidc")]
mod oidc_custom_sub;
#[cfg(feature = "oidc")]
pub use self::oidc_custom_sub::OidcCustomSub;
#[cfg(feature = "actions")]
mod oidc_custom_sub_repo;
#[cfg(feature = "actions")]
pub use self::oidc_custom_sub_repo::OidcCustomSubRepo;
#[cfg(any(feature = "issues", feature = "pulls"))]
mod open_closed_all;
#[cfg(any(feature = "issues", feature = "pulls"))]
pub use self::open_closed_all::OpenClosedAll;
#[cfg(feature = "webhooks")]
mod open_closed_secret;
#[cfg(feature = "webhooks")]
pub use self::open_closed_secret::OpenClosedSecret;
#[cfg(feature = "webhooks")]
mod opened_action;
#[cfg(feature = "webhooks")]
pub use self::opened_action::OpenedAction;
#[cfg(feature = "orgs")]
mod org_hook;
#[cfg(feature = "orgs")]
pub use self::org_hook::{OrgHook, OrgHookConfig};
#[cfg(feature = "orgs")]
mod org_membership;
#[cfg(feature = "orgs")]
pub use self::org_membership::{
    OrgMembership, OrgMembershipPermissions, OrgMembershipRole,
};
#[cfg(feature = "private-registries")]
mod org_private_registry_configuration;
#[cfg(feature = "private-registries")]
pub use self::org_private_registry_configuration::OrgPrivateRegistryConfiguration;
#[cfg(feature = "private-registries")]
mod org_private_registry_configuration_with_selected_repositories;
#[cfg(feature = "private-registries")]
pub use self::org_private_registry_configuration_with_selected_repositories::OrgPrivateRegistryConfigurationWithSelectedRepositories;
#[cfg(feature = "orgs")]
mod org_repo_custom_property_values;
#[cfg(feature = "orgs")]
pub use self::org_repo_custom_property_values::OrgRepoCustomPropertyValues;
#[cfg(feature = "repos")]
mod org_rules;
#[cfg(feature = "repos")]
pub use self::org_rules::OrgRules;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod org_ruleset_conditions;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::org_ruleset_conditions::{
    OrgRulesetConditions, OrgRulesetConditionsRepositoryIdAndRefName,
    OrgRulesetConditionsRepositoryNameAndRefName,
    OrgRulesetConditionsRepositoryPropertyAndRefName,
};
#[cfg(feature = "orgs")]
mod org_security_product_enablement;
#[cfg(feature = "orgs")]
pub use self::org_security_product_enablement::OrgSecurityProductEnablement;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
mod organization_actions_secret;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
pub use self::organization_actions_secret::OrganizationActionsSecret;
#[cfg(any(feature = "actions", feature = "agents"))]
mod organization_actions_variable;
#[cfg(any(feature = "actions", feature = "agents"))]
pub use self::organization_actions_variable::OrganizationActionsVariable;
#[cfg(feature = "orgs")]
mod organization_create_issue_field;
#[cfg(feature = "orgs")]
pub use self::organization_create_issue_field::{
    OrganizationCreateIssueField, OrganizationCreateIssueFieldOption,
};
#[cfg(feature = "orgs")]
mod organization_create_issue_type;
#[cfg(feature = "orgs")]
pub use self::organization_create_issue_type::OrganizationCreateIssueType;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
mod organization_dependabot_secret;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
pub use self::organization_dependabot_secret::OrganizationDependabotSecret;
#[cfg(feature = "orgs")]
mod organization_full;
#[cfg(feature = "orgs")]
pub use self::organization_full::OrganizationFull;
#[cfg(any(feature = "orgs", feature = "teams"))]
mod organization_full_plan;
#[cfg(any(feature = "orgs", feature = "teams"))]
pub use self::organization_full_plan::OrganizationFullPlan;
#[cfg(any(feature = "orgs", feature = "teams"))]
mod organization_invitation;
#[cfg(any(feature = "orgs", feature = "teams"))]
pub use self::organization_invitation::OrganizationInvitation;
#[cfg(feature = "orgs")]
mod organization_members_only_all;
#[cfg(feature = "orgs")]
pub use self::organization_members_only_all::OrganizationMembersOnlyAll;
#[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
mod organization_plan;
#[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
pub use self::organization_plan::OrganizationPlan;
#[cfg(feature = "orgs")]
mod organization_programmatic_access_grant;
#[cfg(feature = "orgs")]
pub use self::organization_programmatic_access_grant::OrganizationProgrammaticAccessGrant;
#[cfg(feature = "orgs")]
mod organization_programmatic_access_grant_request;
#[cfg(feature = "orgs")]
pub use self::organization_programmatic_access_grant_request::OrganizationProgrammaticAccessGrantRequest;
#[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
mod organization_projects;
#[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
pub use self::organization_projects::OrganizationProjects;
#[cfg(feature = "orgs")]
mod organization_role;
#[cfg(feature = "orgs")]
pub use self::organization_role::{OrganizationRole, OrganizationRoleSource};
#[cfg(any(feature = "orgs", feature = "repos"))]
mod organization_role_base_role;
#[cfg(any(feature = "orgs", feature = "repos"))]
pub use self::organization_role_base_role::OrganizationRoleBaseRole;
#[cfg(feature = "secret-scanning")]
mod organization_secret_scanning_alert;
#[cfg(feature = "secret-scanning")]
pub use self::organization_secret_scanning_alert::OrganizationSecretScanningAlert;
#[cfg(
    any(
        feature = "copilot",
        feature = "copilot-spaces",
        feature = "enterprise-team-organizations",
        feature = "orgs",
        feature = "webhooks"
    )
)]
mod organization_simple;
#[cfg(
    any(
        feature = "copilot",
        feature = "copilot-spaces",
        feature = "enterprise-team-organizations",
        feature = "orgs",
        feature = "webhooks"
    )
)]
pub use self::organization_simple::OrganizationSimple;
#[cfg(
    any(
        feature = "copilot",
        feature = "copilot-spaces",
        feature = "enterprise-team-organizations",
        feature = "orgs",
        feature = "webhooks"
    )
)]
mod organization_simple_webhooks;
#[cfg(
    any(
        feature = "copilot",
        feature = "copilot-spaces",
        feature = "enterprise-team-organizations",
        feature = "orgs",
        feature = "webhooks"
    )
)]
pub use self::organization_simple_webhooks::OrganizationSimpleWebhooks;
#[cfg(feature = "orgs")]
mod organization_update_issue_field;
#[cfg(feature = "orgs")]
pub use self::organization_update_issue_field::{
    OrganizationUpdateIssueField, OrganizationUpdateIssueFieldOption,
};
#[cfg(feature = "orgs")]
mod organization_update_issue_type;
#[cfg(feature = "orgs")]
pub use self::organization_update_issue_type::OrganizationUpdateIssueType;
#[cfg(any(feature = "apps", feature = "orgs"))]
mod orgs_list_app_installations_response;
#[cfg(any(feature = "apps", feature = "orgs"))]
pub use self::orgs_list_app_installations_response::OrgsListAppInstallationsResponse;
#[cfg(any(feature = "orgs", feature = "pulls", feature = "repos"))]
mod orgs_remove_outside_collaborator_response422;
#[cfg(any(feature = "orgs", feature = "pulls", feature = "repos"))]
pub use self::orgs_remove_outside_collaborator_response422::OrgsRemoveOutsideCollaboratorResponse422;
#[cfg(any(feature = "checks", feature = "webhooks"))]
mod output;
#[cfg(any(feature = "checks", feature = "webhooks"))]
pub use self::output::Output;
#[cfg(feature = "webhooks")]
mod owner;
#[cfg(feature = "webhooks")]
pub use self::owner::Owner;
#[cfg(feature = "packages")]
mod package;
#[cfg(feature = "packages")]
pub use self::package::Package;
#[cfg(feature = "webhooks")]
mod package_file;
#[cfg(feature = "webhooks")]
pub use self::package_file::PackageFile;
#[cfg(feature = "packages")]
mod package_type;
#[cfg(feature = "packages")]
pub use self::package_type::PackageType;
#[cfg(feature = "packages")]
mod package_version;
#[cfg(feature = "packages")]
pub use self::package_version::{
    PackageVersion, PackageVersionMetadata, PackageVersionMetadataContainer,
    PackageVersionMetadataDocker,
};
#[cfg(feature = "repos")]
mod page;
#[cfg(feature = "repos")]
pub use self::page::{Page, PageProtectedDomainState, PageStatus};
#[cfg(feature = "repos")]
mod page_build;
#[cfg(feature = "repos")]
pub use self::page_build::PageBuild;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod page_build_error;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::page_build_error::PageBuildError;
#[cfg(feature = "repos")]
mod page_build_status;
#[cfg(feature = "repos")]
pub use self::page_build_status::PageBuildStatus;
#[cfg(feature = "repos")]
mod page_deployment;
#[cfg(feature = "repos")]
pub use self::page_deployment::PageDeployment;
#[cfg(
    any(
        feature = "actions",
        feature = "codespaces",
        feature = "projects",
        feature = "repos",
        feature = "webhooks"
    )
)]
mod page_deployment_id;
#[cfg(
    any(
        feature = "actions",
        feature = "codespaces",
        feature = "projects",
        feature = "repos",
        feature = "webhooks"
    )
)]
pub use self::page_deployment_id::PageDeploymentId;
#[cfg(any(feature = "orgs", feature = "users"))]
mod page_info;
#[cfg(any(feature = "orgs", feature = "users"))]
pub use self::page_info::PageInfo;
#[cfg(feature = "repos")]
mod pages_deployment_status;
#[cfg(feature = "repos")]
pub use self::pages_deployment_status::{
    PagesDeploymentStatus, PagesDeploymentStatusStatus,
};
#[cfg(feature = "repos")]
mod pages_health_check;
#[cfg(feature = "repos")]
pub use self::pages_health_check::{PagesHealthCheck, PagesHealthCheckAltDomain};
#[cfg(feature = "repos")]
mod pages_https_certificate;
#[cfg(feature = "repos")]
pub use self::pages_https_certificate::{
    PagesHttpsCertificate, PagesHttpsCertificateState,
};
#[cfg(feature = "repos")]
mod pages_source_hash;
#[cfg(feature = "repos")]
pub use self::pages_source_hash::PagesSourceHash;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod parameters;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::parameters::Parameters;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod parameters_operator;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::parameters_operator::ParametersOperator;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod parent_issue_added;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::parent_issue_added::ParentIssueAdded;
#[cfg(feature = "issues")]
mod parent_issue_added_issue_event;
#[cfg(feature = "issues")]
pub use self::parent_issue_added_issue_event::ParentIssueAddedIssueEvent;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod parent_issue_removed;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::parent_issue_removed::ParentIssueRemoved;
#[cfg(feature = "issues")]
mod parent_issue_removed_issue_event;
#[cfg(feature = "issues")]
pub use self::parent_issue_removed_issue_event::ParentIssueRemovedIssueEvent;
#[cfg(feature = "repos")]
mod participation_stats;
#[cfg(feature = "repos")]
pub use self::participation_stats::ParticipationStats;
#[cfg(feature = "repos")]
mod pass_fail_bypass;
#[cfg(feature = "repos")]
pub use self::pass_fail_bypass::PassFailBypass;
#[cfg(any(feature = "actions", feature = "repos", feature = "webhooks"))]
mod payload;
#[cfg(any(feature = "actions", feature = "repos", feature = "webhooks"))]
pub use self::payload::Payload;
#[cfg(feature = "actions")]
mod pending_deployment;
#[cfg(feature = "actions")]
pub use self::pending_deployment::{PendingDeployment, PendingDeploymentEnvironment};
#[cfg(feature = "repos")]
mod per;
#[cfg(feature = "repos")]
pub use self::per::Per;
#[cfg(feature = "webhooks")]
mod personal_access_token_request;
#[cfg(feature = "webhooks")]
pub use self::personal_access_token_request::PersonalAccessTokenRequest;
#[cfg(any(feature = "orgs", feature = "webhooks"))]
mod personal_access_token_request_permissions_added;
#[cfg(any(feature = "orgs", feature = "webhooks"))]
pub use self::personal_access_token_request_permissions_added::PersonalAccessTokenRequestPermissionsAdded;
#[cfg(feature = "orgs")]
mod personal_access_token_sort;
#[cfg(feature = "orgs")]
pub use self::personal_access_token_sort::PersonalAccessTokenSort;
#[cfg(feature = "webhooks")]
mod pinned_action;
#[cfg(feature = "webhooks")]
pub use self::pinned_action::PinnedAction;
#[cfg(feature = "migrations")]
mod porter_author;
#[cfg(feature = "migrations")]
pub use self::porter_author::PorterAuthor;
#[cfg(feature = "migrations")]
mod porter_large_file;
#[cfg(feature = "migrations")]
pub use self::porter_large_file::PorterLargeFile;
#[cfg(feature = "codespaces")]
mod prebuild_availability;
#[cfg(feature = "codespaces")]
pub use self::prebuild_availability::PrebuildAvailability;
mod prevent_self_review;
pub use self::prevent_self_review::PreventSelfReview;
#[cfg(any(feature = "apps", feature = "webhooks"))]
mod price_model;
#[cfg(any(feature = "apps", feature = "webhooks"))]
pub use self::price_model::PriceModel;
#[cfg(any(feature = "packages", feature = "repos", feature = "users"))]
mod private_public;
#[cfg(any(feature = "packages", feature = "repos", feature = "users"))]
pub use self::private_public::PrivatePublic;
#[cfg(feature = "users")]
mod private_user;
#[cfg(feature = "users")]
pub use self::private_user::PrivateUser;
#[cfg(feature = "security-advisories")]
mod private_vulnerability_report_create;
#[cfg(feature = "security-advisories")]
pub use self::private_vulnerability_report_create::PrivateVulnerabilityReportCreate;
#[cfg(any(feature = "projects", feature = "webhooks"))]
mod projects_v2;
#[cfg(any(feature = "projects", feature = "webhooks"))]
pub use self::projects_v2::ProjectsV2;
#[cfg(feature = "projects")]
mod projects_v2_draft_issue;
#[cfg(feature = "projects")]
pub use self::projects_v2_draft_issue::ProjectsV2DraftIssue;
#[cfg(feature = "projects")]
mod projects_v2_field;
#[cfg(feature = "projects")]
pub use self::projects_v2_field::{
    ProjectsV2Field, ProjectsV2FieldConfiguration, ProjectsV2FieldDataType,
};
#[cfg(feature = "projects")]
mod projects_v2_field_iteration_configuration;
#[cfg(feature = "projects")]
pub use self::projects_v2_field_iteration_configuration::{
    ProjectsV2FieldIterationConfiguration, ProjectsV2FieldIterationConfigurationIteration,
};
#[cfg(feature = "projects")]
mod projects_v2_field_single_select_option;
#[cfg(feature = "projects")]
pub use self::projects_v2_field_single_select_option::{
    ProjectsV2FieldSingleSelectOption, ProjectsV2FieldSingleSelectOptionColor,
};
#[cfg(feature = "webhooks")]
mod projects_v2_item;
#[cfg(feature = "webhooks")]
pub use self::projects_v2_item::ProjectsV2Item;
#[cfg(any(feature = "projects", feature = "webhooks"))]
mod projects_v2_item_content_type;
#[cfg(any(feature = "projects", feature = "webhooks"))]
pub use self::projects_v2_item_content_type::ProjectsV2ItemContentType;
#[cfg(feature = "projects")]
mod projects_v2_item_simple;
#[cfg(feature = "projects")]
pub use self::projects_v2_item_simple::{
    ProjectsV2ItemSimple, ProjectsV2ItemSimpleContent,
};
#[cfg(feature = "projects")]
mod projects_v2_item_with_content;
#[cfg(feature = "projects")]
pub use self::projects_v2_item_with_content::ProjectsV2ItemWithContent;
#[cfg(feature = "webhooks")]
mod projects_v2_iteration_setting;
#[cfg(feature = "webhooks")]
pub use self::projects_v2_iteration_setting::ProjectsV2IterationSetting;
#[cfg(feature = "projects")]
mod projects_v2_iteration_settings;
#[cfg(feature = "projects")]
pub use self::projects_v2_iteration_settings::ProjectsV2IterationSettings;
#[cfg(feature = "projects")]
mod projects_v2_iteration_settings_title;
#[cfg(feature = "projects")]
pub use self::projects_v2_iteration_settings_title::ProjectsV2IterationSettingsTitle;
#[cfg(feature = "webhooks")]
mod projects_v2_single_select_option;
#[cfg(feature = "webhooks")]
pub use self::projects_v2_single_select_option::ProjectsV2SingleSelectOption;
#[cfg(feature = "projects")]
mod projects_v2_single_select_options;
#[cfg(feature = "projects")]
pub use self::projects_v2_single_select_options::ProjectsV2SingleSelectOptions;
#[cfg(any(feature = "projects", feature = "webhooks"))]
mod projects_v2_status_update;
#[cfg(any(feature = "projects", feature = "webhooks"))]
pub use self::projects_v2_status_update::ProjectsV2StatusUpdate;
#[cfg(any(feature = "projects", feature = "webhooks"))]
mod projects_v2_status_update_status;
#[cfg(any(feature = "projects", feature = "webhooks"))]
pub use self::projects_v2_status_update_status::ProjectsV2StatusUpdateStatus;
#[cfg(feature = "projects")]
mod projects_v2_view;
#[cfg(feature = "projects")]
pub use self::projects_v2_view::ProjectsV2View;
#[cfg(feature = "repos")]
mod protected_branch;
#[cfg(feature = "repos")]
pub use self::protected_branch::{
    ProtectedBranch, ProtectedBranchRequiredPullRequestReviews,
    ProtectedBranchRequiredPullRequestReviewsBypassPullRequestAllowances,
    ProtectedBranchRequiredPullRequestReviewsDismissalRestrictions,
};
#[cfg(feature = "repos")]
mod protected_branch_admin_enforced;
#[cfg(feature = "repos")]
pub use self::protected_branch_admin_enforced::ProtectedBranchAdminEnforced;
#[cfg(feature = "repos")]
mod protected_branch_allow_deletions;
#[cfg(feature = "repos")]
pub use self::protected_branch_allow_deletions::ProtectedBranchAllowDeletions;
#[cfg(feature = "repos")]
mod protected_branch_allow_fork_syncing;
#[cfg(feature = "repos")]
pub use self::protected_branch_allow_fork_syncing::ProtectedBranchAllowForkSyncing;
#[cfg(feature = "repos")]
mod protected_branch_pull_request_review;
#[cfg(feature = "repos")]
pub use self::protected_branch_pull_request_review::{
    ProtectedBranchPullRequestReview,
    ProtectedBranchPullRequestReviewBypassPullRequestAllowances,
    ProtectedBranchPullRequestReviewDismissalRestrictions,
};
#[cfg(feature = "repos")]
mod protected_branch_required_status_check;
#[cfg(feature = "repos")]
pub use self::protected_branch_required_status_check::ProtectedBranchRequiredStatusCheck;
mod public_event;
pub use self::public_event::PublicEvent;
#[cfg(feature = "actions")]
mod public_ip;
#[cfg(feature = "actions")]
pub use self::public_ip::PublicIp;
#[cfg(any(feature = "packages", feature = "webhooks"))]
mod public_private_internal;
#[cfg(any(feature = "packages", feature = "webhooks"))]
pub use self::public_private_internal::PublicPrivateInternal;
#[cfg(any(feature = "gists", feature = "users"))]
mod public_user;
#[cfg(any(feature = "gists", feature = "users"))]
pub use self::public_user::PublicUser;
#[cfg(any(feature = "gists", feature = "users"))]
mod public_user_plan;
#[cfg(any(feature = "gists", feature = "users"))]
pub use self::public_user_plan::PublicUserPlan;
#[cfg(feature = "webhooks")]
mod published_action;
#[cfg(feature = "webhooks")]
pub use self::published_action::PublishedAction;
#[cfg(feature = "secret-scanning")]
mod published_unpublished;
#[cfg(feature = "secret-scanning")]
pub use self::published_unpublished::PublishedUnpublished;
#[cfg(any(feature = "pulls", feature = "webhooks"))]
mod pull_request;
#[cfg(any(feature = "pulls", feature = "webhooks"))]
pub use self::pull_request::{PullRequest, PullRequestBranch};
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "apps",
        feature = "checks",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "issues",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod pull_request_creation_policy;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "apps",
        feature = "checks",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "issues",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::pull_request_creation_policy::PullRequestCreationPolicy;
#[cfg(feature = "activity")]
mod pull_request_event;
#[cfg(feature = "activity")]
pub use self::pull_request_event::PullRequestEvent;
#[cfg(
    any(
        feature = "code-scanning",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "webhooks"
    )
)]
mod pull_request_links;
#[cfg(
    any(
        feature = "code-scanning",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "webhooks"
    )
)]
pub use self::pull_request_links::PullRequestLinks;
#[cfg(feature = "pulls")]
mod pull_request_merge_async_result;
#[cfg(feature = "pulls")]
pub use self::pull_request_merge_async_result::{
    PullRequestMergeAsyncResult, PullRequestMergeAsyncResultDetails,
    PullRequestMergeAsyncResultDetailsPlain, PullRequestMergeAsyncResultDetailsSha,
    PullRequestMergeAsyncResultDetailsUuid,
    PullRequestMergeAsyncResultDetailsUuidMergeMethod, PullRequestMergeAsyncResultStatus,
};
#[cfg(feature = "pulls")]
mod pull_request_merge_result;
#[cfg(feature = "pulls")]
pub use self::pull_request_merge_result::PullRequestMergeResult;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "checks",
        feature = "webhooks"
    )
)]
mod pull_request_minimal;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "checks",
        feature = "webhooks"
    )
)]
pub use self::pull_request_minimal::PullRequestMinimal;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "checks",
        feature = "pulls",
        feature = "webhooks"
    )
)]
mod pull_request_minimal_base;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "checks",
        feature = "pulls",
        feature = "webhooks"
    )
)]
pub use self::pull_request_minimal_base::PullRequestMinimalBase;
#[cfg(feature = "pulls")]
mod pull_request_review;
#[cfg(feature = "pulls")]
pub use self::pull_request_review::PullRequestReview;
#[cfg(any(feature = "issues", feature = "pulls"))]
mod pull_request_review_comment;
#[cfg(any(feature = "issues", feature = "pulls"))]
pub use self::pull_request_review_comment::PullRequestReviewComment;
#[cfg(feature = "activity")]
mod pull_request_review_comment_event;
#[cfg(feature = "activity")]
pub use self::pull_request_review_comment_event::{
    PullRequestReviewCommentEvent, PullRequestReviewCommentEventComment,
    PullRequestReviewCommentEventCommentReactions,
    PullRequestReviewCommentEventCommentUser,
};
#[cfg(feature = "activity")]
mod pull_request_review_event;
#[cfg(feature = "activity")]
pub use self::pull_request_review_event::{
    PullRequestReviewEvent, PullRequestReviewEventReview,
};
#[cfg(feature = "pulls")]
mod pull_request_review_request;
#[cfg(feature = "pulls")]
pub use self::pull_request_review_request::PullRequestReviewRequest;
#[cfg(
    any(
        feature = "code-scanning",
        feature = "projects",
        feature = "pulls",
        feature = "repos"
    )
)]
mod pull_request_simple;
#[cfg(
    any(
        feature = "code-scanning",
        feature = "projects",
        feature = "pulls",
        feature = "repos"
    )
)]
pub use self::pull_request_simple::{
    PullRequestSimple, PullRequestSimpleBase, PullRequestSimpleLabel,
};
#[cfg(
    any(
        feature = "code-scanning",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "webhooks"
    )
)]
mod pull_request_stack;
#[cfg(
    any(
        feature = "code-scanning",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "webhooks"
    )
)]
pub use self::pull_request_stack::PullRequestStack;
#[cfg(
    any(
        feature = "code-scanning",
        feature = "git",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "webhooks"
    )
)]
mod pull_request_stack_base;
#[cfg(
    any(
        feature = "code-scanning",
        feature = "git",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "webhooks"
    )
)]
pub use self::pull_request_stack_base::PullRequestStackBase;
#[cfg(feature = "pulls")]
mod pull_request_stack_minimal;
#[cfg(feature = "pulls")]
pub use self::pull_request_stack_minimal::{
    PullRequestStackMinimal, PullRequestStackMinimalPullRequest,
};
#[cfg(feature = "pulls")]
mod pull_request_stack_pull_request;
#[cfg(feature = "pulls")]
pub use self::pull_request_stack_pull_request::PullRequestStackPullRequest;
#[cfg(feature = "webhooks")]
mod pull_request_webhook;
#[cfg(feature = "webhooks")]
pub use self::pull_request_webhook::PullRequestWebhook;
#[cfg(feature = "activity")]
mod push_event;
#[cfg(feature = "activity")]
pub use self::push_event::PushEvent;
#[cfg(any(feature = "code-scanning", feature = "orgs"))]
mod query_suite;
#[cfg(any(feature = "code-scanning", feature = "orgs"))]
pub use self::query_suite::QuerySuite;
#[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
mod queued_in_progress_completed;
#[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
pub use self::queued_in_progress_completed::QueuedInProgressCompleted;
#[cfg(feature = "rate-limit")]
mod rate_limit;
#[cfg(feature = "rate-limit")]
pub use self::rate_limit::RateLimit;
#[cfg(feature = "rate-limit")]
mod rate_limit_overview;
#[cfg(feature = "rate-limit")]
pub use self::rate_limit_overview::{RateLimitOverview, RateLimitOverviewResources};
#[cfg(feature = "reactions")]
mod reaction;
#[cfg(feature = "reactions")]
pub use self::reaction::Reaction;
#[cfg(feature = "reactions")]
mod reaction_content;
#[cfg(feature = "reactions")]
pub use self::reaction_content::ReactionContent;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
mod reaction_rollup;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::reaction_rollup::ReactionRollup;
#[cfg(feature = "copilot-spaces")]
mod reader_writer_admin;
#[cfg(feature = "copilot-spaces")]
pub use self::reader_writer_admin::ReaderWriterAdmin;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
mod reference;
#[cfg(any(feature = "dependabot", feature = "webhooks"))]
pub use self::reference::Reference;
#[cfg(any(feature = "actions", feature = "webhooks"))]
mod referenced_workflow;
#[cfg(any(feature = "actions", feature = "webhooks"))]
pub use self::referenced_workflow::ReferencedWorkflow;
#[cfg(feature = "repos")]
mod referrer_traffic;
#[cfg(feature = "repos")]
pub use self::referrer_traffic::ReferrerTraffic;
#[cfg(feature = "webhooks")]
mod registry;
#[cfg(feature = "webhooks")]
pub use self::registry::Registry;
#[cfg(feature = "private-registries")]
mod registry_type;
#[cfg(feature = "private-registries")]
pub use self::registry_type::RegistryType;
#[cfg(feature = "repos")]
mod release;
#[cfg(feature = "repos")]
pub use self::release::Release;
#[cfg(any(feature = "activity", feature = "repos"))]
mod release_asset;
#[cfg(any(feature = "activity", feature = "repos"))]
pub use self::release_asset::{ReleaseAsset, ReleaseAssetState};
#[cfg(feature = "activity")]
mod release_event;
#[cfg(feature = "activity")]
pub use self::release_event::{ReleaseEvent, ReleaseEventRelease};
#[cfg(feature = "repos")]
mod release_notes_content;
#[cfg(feature = "repos")]
pub use self::release_notes_content::ReleaseNotesContent;
#[cfg(feature = "webhooks")]
mod removed_action;
#[cfg(feature = "webhooks")]
pub use self::removed_action::RemovedAction;
#[cfg(feature = "issues")]
mod removed_from_project_issue_event;
#[cfg(feature = "issues")]
pub use self::removed_from_project_issue_event::{
    RemovedFromProjectIssueEvent, RemovedFromProjectIssueEventEvent,
};
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod renamed_action;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::renamed_action::RenamedAction;
#[cfg(feature = "issues")]
mod renamed_issue_event;
#[cfg(feature = "issues")]
pub use self::renamed_issue_event::RenamedIssueEvent;
#[cfg(feature = "webhooks")]
mod reopened_action;
#[cfg(feature = "webhooks")]
pub use self::reopened_action::ReopenedAction;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
mod repo_codespaces_secret;
#[cfg(
    any(
        feature = "actions",
        feature = "agents",
        feature = "codespaces",
        feature = "dependabot"
    )
)]
pub use self::repo_codespaces_secret::RepoCodespacesSecret;
#[cfg(feature = "webhooks")]
mod repo_license;
#[cfg(feature = "webhooks")]
pub use self::repo_license::RepoLicense;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod repo_permissions;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::repo_permissions::RepoPermissions;
#[cfg(feature = "search")]
mod repo_search_result_item;
#[cfg(feature = "search")]
pub use self::repo_search_result_item::RepoSearchResultItem;
#[cfg(any(feature = "agent-tasks", feature = "repos"))]
mod repos_create_attestation_response;
#[cfg(any(feature = "agent-tasks", feature = "repos"))]
pub use self::repos_create_attestation_response::ReposCreateAttestationResponse;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
mod repository;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
pub use self::repository::Repository;
#[cfg(any(feature = "security-advisories", feature = "webhooks"))]
mod repository_advisory;
#[cfg(any(feature = "security-advisories", feature = "webhooks"))]
pub use self::repository_advisory::{
    RepositoryAdvisory, RepositoryAdvisoryCreditEntry, RepositoryAdvisoryIdentifier,
    RepositoryAdvisoryState,
};
#[cfg(feature = "security-advisories")]
mod repository_advisory_create;
#[cfg(feature = "security-advisories")]
pub use self::repository_advisory_create::RepositoryAdvisoryCreate;
#[cfg(feature = "security-advisories")]
mod repository_advisory_create_vulnerability;
#[cfg(feature = "security-advisories")]
pub use self::repository_advisory_create_vulnerability::RepositoryAdvisoryCreateVulnerability;
#[cfg(feature = "security-advisories")]
mod repository_advisory_create_vulnerability_package;
#[cfg(feature = "security-advisories")]
pub use self::repository_advisory_create_vulnerability_package::RepositoryAdvisoryCreateVulnerabilityPackage;
#[cfg(any(feature = "security-advisories", feature = "webhooks"))]
mod repository_advisory_credit;
#[cfg(any(feature = "security-advisories", feature = "webhooks"))]
pub use self::repository_advisory_credit::{
    RepositoryAdvisoryCredit, RepositoryAdvisoryCreditState,
};
#[cfg(
    any(
        feature = "code-scanning",
        feature = "dependabot",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
mod repository_advisory_severity;
#[cfg(
    any(
        feature = "code-scanning",
        feature = "dependabot",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
pub use self::repository_advisory_severity::RepositoryAdvisorySeverity;
#[cfg(feature = "security-advisories")]
mod repository_advisory_update;
#[cfg(feature = "security-advisories")]
pub use self::repository_advisory_update::{
    RepositoryAdvisoryUpdate, RepositoryAdvisoryUpdateState,
};
#[cfg(any(feature = "security-advisories", feature = "webhooks"))]
mod repository_advisory_vulnerability;
#[cfg(any(feature = "security-advisories", feature = "webhooks"))]
pub use self::repository_advisory_vulnerability::RepositoryAdvisoryVulnerability;
#[cfg(feature = "repos")]
mod repository_collaborator_permission;
#[cfg(feature = "repos")]
pub use self::repository_collaborator_permission::RepositoryCollaboratorPermission;
#[cfg(feature = "repos")]
mod repository_hash_algorithm;
#[cfg(feature = "repos")]
pub use self::repository_hash_algorithm::{
    RepositoryHashAlgorithm, RepositoryHashAlgorithmHashAlgorithm,
};
#[cfg(feature = "repos")]
mod repository_invitation;
#[cfg(feature = "repos")]
pub use self::repository_invitation::RepositoryInvitation;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule::RepositoryRule;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_branch_name_pattern;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_branch_name_pattern::{
    RepositoryRuleBranchNamePattern, RepositoryRuleBranchNamePatternType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_code_scanning;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_code_scanning::{
    RepositoryRuleCodeScanning, RepositoryRuleCodeScanningParameters,
    RepositoryRuleCodeScanningType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_commit_author_email_pattern;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_commit_author_email_pattern::{
    RepositoryRuleCommitAuthorEmailPattern, RepositoryRuleCommitAuthorEmailPatternType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_commit_message_pattern;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_commit_message_pattern::{
    RepositoryRuleCommitMessagePattern, RepositoryRuleCommitMessagePatternType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_committer_email_pattern;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_committer_email_pattern::{
    RepositoryRuleCommitterEmailPattern, RepositoryRuleCommitterEmailPatternType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_copilot_code_review;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_copilot_code_review::{
    RepositoryRuleCopilotCodeReview, RepositoryRuleCopilotCodeReviewParameters,
    RepositoryRuleCopilotCodeReviewType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_creation;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_creation::{
    RepositoryRuleCreation, RepositoryRuleCreationType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_deletion;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_deletion::{
    RepositoryRuleDeletion, RepositoryRuleDeletionType,
};
#[cfg(feature = "repos")]
mod repository_rule_detailed;
#[cfg(feature = "repos")]
pub use self::repository_rule_detailed::{
    RepositoryRuleDetailed, RepositoryRuleDetailedRepositoryRuleBranchNamePattern,
    RepositoryRuleDetailedRepositoryRuleCodeScanning,
    RepositoryRuleDetailedRepositoryRuleCommitAuthorEmailPattern,
    RepositoryRuleDetailedRepositoryRuleCommitMessagePattern,
    RepositoryRuleDetailedRepositoryRuleCommitterEmailPattern,
    RepositoryRuleDetailedRepositoryRuleCopilotCodeReview,
    RepositoryRuleDetailedRepositoryRuleCreation,
    RepositoryRuleDetailedRepositoryRuleDeletion,
    RepositoryRuleDetailedRepositoryRuleFileExtensionRestriction,
    RepositoryRuleDetailedRepositoryRuleFilePathRestriction,
    RepositoryRuleDetailedRepositoryRuleLicenseComplianceScanning,
    RepositoryRuleDetailedRepositoryRuleMaxFilePathLength,
    RepositoryRuleDetailedRepositoryRuleMaxFileSize,
    RepositoryRuleDetailedRepositoryRuleMergeQueue,
    RepositoryRuleDetailedRepositoryRuleNonFastForward,
    RepositoryRuleDetailedRepositoryRulePullRequest,
    RepositoryRuleDetailedRepositoryRuleRequiredDeployments,
    RepositoryRuleDetailedRepositoryRuleRequiredLinearHistory,
    RepositoryRuleDetailedRepositoryRuleRequiredSignatures,
    RepositoryRuleDetailedRepositoryRuleRequiredStatusChecks,
    RepositoryRuleDetailedRepositoryRuleTagNamePattern,
    RepositoryRuleDetailedRepositoryRuleUpdate,
    RepositoryRuleDetailedRepositoryRuleWorkflows,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_enforcement;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_enforcement::RepositoryRuleEnforcement;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_file_extension_restriction;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_file_extension_restriction::{
    RepositoryRuleFileExtensionRestriction,
    RepositoryRuleFileExtensionRestrictionParameters,
    RepositoryRuleFileExtensionRestrictionType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_file_path_restriction;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_file_path_restriction::{
    RepositoryRuleFilePathRestriction, RepositoryRuleFilePathRestrictionParameters,
    RepositoryRuleFilePathRestrictionType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_license_compliance_scanning;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_license_compliance_scanning::{
    RepositoryRuleLicenseComplianceScanning, RepositoryRuleLicenseComplianceScanningType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_max_file_path_length;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_max_file_path_length::{
    RepositoryRuleMaxFilePathLength, RepositoryRuleMaxFilePathLengthParameters,
    RepositoryRuleMaxFilePathLengthType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_max_file_size;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_max_file_size::{
    RepositoryRuleMaxFileSize, RepositoryRuleMaxFileSizeParameters,
    RepositoryRuleMaxFileSizeType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_merge_queue;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_merge_queue::{
    RepositoryRuleMergeQueue, RepositoryRuleMergeQueueParameters,
    RepositoryRuleMergeQueueParametersGroupingStrategy,
    RepositoryRuleMergeQueueParametersMergeMethod, RepositoryRuleMergeQueueType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_non_fast_forward;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_non_fast_forward::{
    RepositoryRuleNonFastForward, RepositoryRuleNonFastForwardType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_params_actor;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_params_actor::{
    RepositoryRuleParamsActor, RepositoryRuleParamsActorType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_params_code_scanning_tool;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_params_code_scanning_tool::{
    RepositoryRuleParamsCodeScanningTool,
    RepositoryRuleParamsCodeScanningToolAlertsThreshold,
    RepositoryRuleParamsCodeScanningToolSecurityAlertsThreshold,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_params_dismissal_restriction;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_params_dismissal_restriction::RepositoryRuleParamsDismissalRestriction;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_params_required_reviewer_configuration;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_params_required_reviewer_configuration::RepositoryRuleParamsRequiredReviewerConfiguration;
mod repository_rule_params_restricted_commits;
pub use self::repository_rule_params_restricted_commits::RepositoryRuleParamsRestrictedCommits;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_params_reviewer;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_params_reviewer::RepositoryRuleParamsReviewer;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_params_status_check_configuration;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_params_status_check_configuration::RepositoryRuleParamsStatusCheckConfiguration;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_params_workflow_file_reference;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_params_workflow_file_reference::RepositoryRuleParamsWorkflowFileReference;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_pull_request;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_pull_request::{
    RepositoryRulePullRequest, RepositoryRulePullRequestParameters,
    RepositoryRulePullRequestType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_required_deployments;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_required_deployments::{
    RepositoryRuleRequiredDeployments, RepositoryRuleRequiredDeploymentsParameters,
    RepositoryRuleRequiredDeploymentsType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_required_linear_history;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_required_linear_history::{
    RepositoryRuleRequiredLinearHistory, RepositoryRuleRequiredLinearHistoryType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_required_signatures;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_required_signatures::{
    RepositoryRuleRequiredSignatures, RepositoryRuleRequiredSignaturesType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_required_status_checks;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_required_status_checks::{
    RepositoryRuleRequiredStatusChecks, RepositoryRuleRequiredStatusChecksParameters,
    RepositoryRuleRequiredStatusChecksType,
};
#[cfg(feature = "repos")]
mod repository_rule_ruleset_info;
#[cfg(feature = "repos")]
pub use self::repository_rule_ruleset_info::{
    RepositoryRuleRulesetInfo, RepositoryRuleRulesetInfoRulesetSourceType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_tag_name_pattern;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_tag_name_pattern::{
    RepositoryRuleTagNamePattern, RepositoryRuleTagNamePatternType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_update;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_update::{
    RepositoryRuleUpdate, RepositoryRuleUpdateParameters, RepositoryRuleUpdateType,
};
#[cfg(any(feature = "git", feature = "repos"))]
mod repository_rule_violation_error;
#[cfg(any(feature = "git", feature = "repos"))]
pub use self::repository_rule_violation_error::{
    RepositoryRuleViolationError, RepositoryRuleViolationErrorMetadata,
    RepositoryRuleViolationErrorMetadataSecretScanning,
    RepositoryRuleViolationErrorMetadataSecretScanningBypassPlaceholder,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_rule_workflows;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_rule_workflows::{
    RepositoryRuleWorkflows, RepositoryRuleWorkflowsParameters,
    RepositoryRuleWorkflowsType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_ruleset;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_ruleset::{
    RepositoryOrOrgRulesetConditions, RepositoryRuleset,
    RepositoryRulesetCurrentUserCanBypass, RepositoryRulesetLinks,
    RepositoryRulesetLinksHtml, RepositoryRulesetSourceType,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_ruleset_bypass_actor;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_ruleset_bypass_actor::{
    RepositoryRulesetBypassActor, RepositoryRulesetBypassActorActorType,
    RepositoryRulesetBypassActorBypassMode,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_ruleset_conditions;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_ruleset_conditions::{
    RepositoryRulesetConditions, RepositoryRulesetConditionsRefName,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_ruleset_conditions_repository_id_target;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_ruleset_conditions_repository_id_target::{
    RepositoryRulesetConditionsRepositoryIdTarget,
    RepositoryRulesetConditionsRepositoryIdTargetRepositoryId,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_ruleset_conditions_repository_name_target;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_ruleset_conditions_repository_name_target::{
    RepositoryRulesetConditionsRepositoryNameTarget,
    RepositoryRulesetConditionsRepositoryNameTargetRepositoryName,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_ruleset_conditions_repository_property_spec;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_ruleset_conditions_repository_property_spec::{
    RepositoryRulesetConditionsRepositoryPropertySpec,
    RepositoryRulesetConditionsRepositoryPropertySpecSource,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod repository_ruleset_conditions_repository_property_target;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::repository_ruleset_conditions_repository_property_target::{
    RepositoryRulesetConditionsRepositoryPropertyTarget,
    RepositoryRulesetConditionsRepositoryPropertyTargetRepositoryProperty,
};
#[cfg(any(feature = "orgs", feature = "webhooks"))]
mod repository_selection;
#[cfg(any(feature = "orgs", feature = "webhooks"))]
pub use self::repository_selection::RepositorySelection;
#[cfg(feature = "activity")]
mod repository_subscription;
#[cfg(feature = "activity")]
pub use self::repository_subscription::RepositorySubscription;
#[cfg(feature = "webhooks")]
mod repository_webhooks;
#[cfg(feature = "webhooks")]
pub use self::repository_webhooks::RepositoryWebhooks;
#[cfg(feature = "webhooks")]
mod requested_action;
#[cfg(feature = "webhooks")]
pub use self::requested_action::RequestedAction;
#[cfg(feature = "webhooks")]
mod requested_reviewer_team;
#[cfg(feature = "webhooks")]
pub use self::requested_reviewer_team::RequestedReviewerTeam;
#[cfg(feature = "webhooks")]
mod requested_team;
#[cfg(feature = "webhooks")]
pub use self::requested_team::RequestedTeam;
#[cfg(feature = "webhooks")]
mod requested_team_parent;
#[cfg(feature = "webhooks")]
pub use self::requested_team_parent::RequestedTeamParent;
#[cfg(feature = "webhooks")]
mod rerequested_action;
#[cfg(feature = "webhooks")]
pub use self::rerequested_action::RerequestedAction;
#[cfg(feature = "webhooks")]
mod resolved_action;
#[cfg(feature = "webhooks")]
pub use self::resolved_action::ResolvedAction;
#[cfg(feature = "copilot-spaces")]
mod resource_type;
#[cfg(feature = "copilot-spaces")]
pub use self::resource_type::ResourceType;
#[cfg(feature = "pulls")]
mod response_base;
#[cfg(feature = "pulls")]
pub use self::response_base::ResponseBase;
#[cfg(feature = "pulls")]
mod review_comment;
#[cfg(feature = "pulls")]
pub use self::review_comment::ReviewComment;
#[cfg(feature = "actions")]
mod review_custom_gates_comment_required;
#[cfg(feature = "actions")]
pub use self::review_custom_gates_comment_required::ReviewCustomGatesCommentRequired;
#[cfg(feature = "actions")]
mod review_custom_gates_state_required;
#[cfg(feature = "actions")]
pub use self::review_custom_gates_state_required::ReviewCustomGatesStateRequired;
#[cfg(feature = "issues")]
mod review_dismissed_issue_event;
#[cfg(feature = "issues")]
pub use self::review_dismissed_issue_event::{
    ReviewDismissedIssueEvent, ReviewDismissedIssueEventDismissedReview,
    ReviewDismissedIssueEventEvent,
};
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod review_request_removed_action;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::review_request_removed_action::ReviewRequestRemovedAction;
#[cfg(feature = "issues")]
mod review_request_removed_issue_event;
#[cfg(feature = "issues")]
pub use self::review_request_removed_issue_event::ReviewRequestRemovedIssueEvent;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod review_requested_action;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::review_requested_action::ReviewRequestedAction;
#[cfg(feature = "issues")]
mod review_requested_issue_event;
#[cfg(feature = "issues")]
pub use self::review_requested_issue_event::ReviewRequestedIssueEvent;
#[cfg(feature = "security-advisories")]
mod reviewed_unreviewed_malware;
#[cfg(feature = "security-advisories")]
pub use self::reviewed_unreviewed_malware::ReviewedUnreviewedMalware;
#[cfg(any(feature = "actions", feature = "repos"))]
mod reviewer_reviewer;
#[cfg(any(feature = "actions", feature = "repos"))]
pub use self::reviewer_reviewer::ReviewerReviewer;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "code-security",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod reviewer_type;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "code-security",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::reviewer_type::ReviewerType;
#[cfg(feature = "meta")]
mod root;
#[cfg(feature = "meta")]
pub use self::root::Root;
#[cfg(any(feature = "code-quality", feature = "code-scanning", feature = "webhooks"))]
mod rule_severity;
#[cfg(any(feature = "code-quality", feature = "code-scanning", feature = "webhooks"))]
pub use self::rule_severity::RuleSeverity;
#[cfg(feature = "repos")]
mod rule_suite;
#[cfg(feature = "repos")]
pub use self::rule_suite::{
    RuleSuite, RuleSuiteRuleEvaluation, RuleSuiteRuleEvaluationEnforcement,
    RuleSuiteRuleEvaluationResult, RuleSuiteRuleEvaluationRuleSource,
};
mod rule_suite_pull_request;
pub use self::rule_suite_pull_request::{
    RuleSuitePullRequest, RuleSuitePullRequestPullRequest,
    RuleSuitePullRequestPullRequestReview, RuleSuitePullRequestPullRequestUser,
};
mod rule_suite_required_status_checks;
pub use self::rule_suite_required_status_checks::{
    RuleSuiteRequiredStatusChecks, RuleSuiteRequiredStatusChecksCheck,
    RuleSuiteRequiredStatusChecksCheckApp,
};
#[cfg(feature = "repos")]
mod rule_suite_result;
#[cfg(feature = "repos")]
pub use self::rule_suite_result::RuleSuiteResult;
#[cfg(feature = "repos")]
mod rule_suites;
#[cfg(feature = "repos")]
pub use self::rule_suites::{RuleSuites, RuleSuitesItem};
#[cfg(any(feature = "orgs", feature = "repos"))]
mod ruleset_version;
#[cfg(any(feature = "orgs", feature = "repos"))]
pub use self::ruleset_version::{RulesetVersion, RulesetVersionActor};
#[cfg(any(feature = "orgs", feature = "repos"))]
mod ruleset_version_with_state;
#[cfg(any(feature = "orgs", feature = "repos"))]
pub use self::ruleset_version_with_state::RulesetVersionWithState;
#[cfg(feature = "actions")]
mod runner;
#[cfg(feature = "actions")]
pub use self::runner::Runner;
#[cfg(feature = "actions")]
mod runner_application;
#[cfg(feature = "actions")]
pub use self::runner_application::RunnerApplication;
#[cfg(feature = "actions")]
mod runner_groups_org;
#[cfg(feature = "actions")]
pub use self::runner_groups_org::RunnerGroupsOrg;
#[cfg(feature = "actions")]
mod runner_label;
#[cfg(feature = "actions")]
pub use self::runner_label::{RunnerLabel, RunnerLabelType};
#[cfg(feature = "codespaces")]
mod runtime_constraints;
#[cfg(feature = "codespaces")]
pub use self::runtime_constraints::RuntimeConstraints;
#[cfg(any(feature = "dependabot", feature = "dependency-graph", feature = "webhooks"))]
mod runtime_development;
#[cfg(any(feature = "dependabot", feature = "dependency-graph", feature = "webhooks"))]
pub use self::runtime_development::RuntimeDevelopment;
#[cfg(feature = "orgs")]
mod runtime_risk;
#[cfg(feature = "orgs")]
pub use self::runtime_risk::RuntimeRisk;
#[cfg(
    any(
        feature = "actions",
        feature = "apps",
        feature = "billing",
        feature = "code-scanning",
        feature = "code-security",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "dependency-graph",
        feature = "issues",
        feature = "orgs",
        feature = "private-registries",
        feature = "repos",
        feature = "secret-scanning",
        feature = "security-advisories"
    )
)]
mod scim_error;
#[cfg(
    any(
        feature = "actions",
        feature = "apps",
        feature = "billing",
        feature = "code-scanning",
        feature = "code-security",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "dependency-graph",
        feature = "issues",
        feature = "orgs",
        feature = "private-registries",
        feature = "repos",
        feature = "secret-scanning",
        feature = "security-advisories"
    )
)]
pub use self::scim_error::ScimError;
#[cfg(feature = "search")]
mod search_result_text_matches;
#[cfg(feature = "search")]
pub use self::search_result_text_matches::{
    SearchResultTextMatches, SearchResultTextMatchesItem,
    SearchResultTextMatchesItemMatch,
};
#[cfg(feature = "search")]
mod search_type;
#[cfg(feature = "search")]
pub use self::search_type::SearchType;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_alert;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_alert::SecretScanningAlert;
mod secret_scanning_alert_assignee;
pub use self::secret_scanning_alert_assignee::SecretScanningAlertAssignee;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_alert_metadata;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_alert_metadata::{
    SecretScanningAlertMetadata, SecretScanningAlertMetadataItem,
};
#[cfg(feature = "secret-scanning")]
mod secret_scanning_alert_resolution;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_alert_resolution::SecretScanningAlertResolution;
mod secret_scanning_alert_resolution_comment;
pub use self::secret_scanning_alert_resolution_comment::SecretScanningAlertResolutionComment;
#[cfg(feature = "webhooks")]
mod secret_scanning_alert_resolution_webhook;
#[cfg(feature = "webhooks")]
pub use self::secret_scanning_alert_resolution_webhook::SecretScanningAlertResolutionWebhook;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_alert_state;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_alert_state::SecretScanningAlertState;
#[cfg(feature = "webhooks")]
mod secret_scanning_alert_webhook;
#[cfg(feature = "webhooks")]
pub use self::secret_scanning_alert_webhook::{
    SecretScanningAlertWebhook, SecretScanningAlertWebhookSecretCategory,
};
#[cfg(feature = "secret-scanning")]
mod secret_scanning_alert_with_metadata;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_alert_with_metadata::SecretScanningAlertWithMetadata;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_custom_pattern;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_custom_pattern::SecretScanningCustomPattern;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_custom_pattern_sort;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_custom_pattern_sort::SecretScanningCustomPatternSort;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_custom_pattern_to_create;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_custom_pattern_to_create::SecretScanningCustomPatternToCreate;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_custom_pattern_to_delete;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_custom_pattern_to_delete::SecretScanningCustomPatternToDelete;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_custom_pattern_to_update;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_custom_pattern_to_update::SecretScanningCustomPatternToUpdate;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_custom_pattern_validation_error;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_custom_pattern_validation_error::{
    SecretScanningCustomPatternValidationError,
    SecretScanningCustomPatternValidationErrorCode,
};
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "code-security",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod secret_scanning_delegated_bypass_options;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "code-security",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::secret_scanning_delegated_bypass_options::SecretScanningDelegatedBypassOptions;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "code-security",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod secret_scanning_delegated_bypass_options_reviewer;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "code-security",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::secret_scanning_delegated_bypass_options_reviewer::SecretScanningDelegatedBypassOptionsReviewer;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location::{
    SecretScanningLocation, SecretScanningLocationType,
};
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location_commit;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location_commit::SecretScanningLocationCommit;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location_discussion_body;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location_discussion_body::SecretScanningLocationDiscussionBody;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location_discussion_comment;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location_discussion_comment::SecretScanningLocationDiscussionComment;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location_discussion_title;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location_discussion_title::SecretScanningLocationDiscussionTitle;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location_issue_body;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location_issue_body::SecretScanningLocationIssueBody;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location_issue_comment;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location_issue_comment::SecretScanningLocationIssueComment;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location_issue_title;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location_issue_title::SecretScanningLocationIssueTitle;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location_pull_request_body;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location_pull_request_body::SecretScanningLocationPullRequestBody;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location_pull_request_comment;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location_pull_request_comment::SecretScanningLocationPullRequestComment;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location_pull_request_review;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location_pull_request_review::SecretScanningLocationPullRequestReview;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location_pull_request_review_comment;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location_pull_request_review_comment::SecretScanningLocationPullRequestReviewComment;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location_pull_request_title;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location_pull_request_title::SecretScanningLocationPullRequestTitle;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
mod secret_scanning_location_wiki_commit;
#[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
pub use self::secret_scanning_location_wiki_commit::SecretScanningLocationWikiCommit;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_pattern_configuration;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_pattern_configuration::SecretScanningPatternConfiguration;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_pattern_override;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_pattern_override::SecretScanningPatternOverride;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_push_protection_bypass;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_push_protection_bypass::SecretScanningPushProtectionBypass;
mod secret_scanning_push_protection_bypass_placeholder_id;
pub use self::secret_scanning_push_protection_bypass_placeholder_id::SecretScanningPushProtectionBypassPlaceholderId;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_push_protection_bypass_reason;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_push_protection_bypass_reason::SecretScanningPushProtectionBypassReason;
mod secret_scanning_row_version;
pub use self::secret_scanning_row_version::SecretScanningRowVersion;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_scan;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_scan::SecretScanningScan;
#[cfg(feature = "secret-scanning")]
mod secret_scanning_scan_history;
#[cfg(feature = "secret-scanning")]
pub use self::secret_scanning_scan_history::{
    SecretScanningScanHistory, SecretScanningScanHistoryCustomPatternBackfillScan,
};
#[cfg(any(feature = "security-advisories", feature = "webhooks"))]
mod security_advisory_credit_types;
#[cfg(any(feature = "security-advisories", feature = "webhooks"))]
pub use self::security_advisory_credit_types::SecurityAdvisoryCreditTypes;
#[cfg(any(feature = "security-advisories", feature = "webhooks"))]
mod security_advisory_ecosystems;
#[cfg(any(feature = "security-advisories", feature = "webhooks"))]
pub use self::security_advisory_ecosystems::SecurityAdvisoryEcosystems;
#[cfg(
    any(feature = "dependabot", feature = "security-advisories", feature = "webhooks")
)]
mod security_advisory_epss;
#[cfg(
    any(feature = "dependabot", feature = "security-advisories", feature = "webhooks")
)]
pub use self::security_advisory_epss::{
    SecurityAdvisoryEpss, SecurityAdvisoryEpssPercentile,
};
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod security_and_analysis;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "agents",
        feature = "checks",
        feature = "codespaces",
        feature = "copilot",
        feature = "dependabot",
        feature = "migrations",
        feature = "orgs",
        feature = "packages",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::security_and_analysis::{
    SecurityAndAnalysis, SecurityAndAnalysisAdvancedSecurity,
};
#[cfg(feature = "orgs")]
mod security_product;
#[cfg(feature = "orgs")]
pub use self::security_product::SecurityProduct;
#[cfg(feature = "actions")]
mod selected_actions;
#[cfg(feature = "actions")]
pub use self::selected_actions::SelectedActions;
mod selected_actions_url;
pub use self::selected_actions_url::SelectedActionsUrl;
#[cfg(any(feature = "actions", feature = "copilot"))]
mod self_hosted_runners_settings;
#[cfg(any(feature = "actions", feature = "copilot"))]
pub use self::self_hosted_runners_settings::SelfHostedRunnersSettings;
#[cfg(
    any(
        feature = "activity",
        feature = "billing",
        feature = "campaigns",
        feature = "code-quality",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "dependency-graph",
        feature = "issues",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "secret-scanning"
    )
)]
mod service_unavailable_response503;
#[cfg(
    any(
        feature = "activity",
        feature = "billing",
        feature = "campaigns",
        feature = "code-quality",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "dependency-graph",
        feature = "issues",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "secret-scanning"
    )
)]
pub use self::service_unavailable_response503::ServiceUnavailableResponse503;
mod sha_pinning_required;
pub use self::sha_pinning_required::ShaPinningRequired;
#[cfg(
    any(
        feature = "git",
        feature = "issues",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
mod short_blob;
#[cfg(
    any(
        feature = "git",
        feature = "issues",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::short_blob::ShortBlob;
#[cfg(feature = "repos")]
mod short_branch;
#[cfg(feature = "repos")]
pub use self::short_branch::ShortBranch;
#[cfg(feature = "webhooks")]
mod simple_check_suite;
#[cfg(feature = "webhooks")]
pub use self::simple_check_suite::SimpleCheckSuite;
#[cfg(feature = "webhooks")]
mod simple_check_suite_status;
#[cfg(feature = "webhooks")]
pub use self::simple_check_suite_status::SimpleCheckSuiteStatus;
#[cfg(feature = "classroom")]
mod simple_classroom;
#[cfg(feature = "classroom")]
pub use self::simple_classroom::SimpleClassroom;
#[cfg(feature = "classroom")]
mod simple_classroom_assignment;
#[cfg(feature = "classroom")]
pub use self::simple_classroom_assignment::SimpleClassroomAssignment;
#[cfg(feature = "classroom")]
mod simple_classroom_organization;
#[cfg(feature = "classroom")]
pub use self::simple_classroom_organization::SimpleClassroomOrganization;
#[cfg(feature = "classroom")]
mod simple_classroom_repository;
#[cfg(feature = "classroom")]
pub use self::simple_classroom_repository::SimpleClassroomRepository;
#[cfg(feature = "classroom")]
mod simple_classroom_user;
#[cfg(feature = "classroom")]
pub use self::simple_classroom_user::SimpleClassroomUser;
#[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
mod simple_commit;
#[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
pub use self::simple_commit::SimpleCommit;
#[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
mod simple_commit_author;
#[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
pub use self::simple_commit_author::SimpleCommitAuthor;
#[cfg(feature = "repos")]
mod simple_commit_status;
#[cfg(feature = "repos")]
pub use self::simple_commit_status::SimpleCommitStatus;
#[cfg(feature = "webhooks")]
mod simple_installation;
#[cfg(feature = "webhooks")]
pub use self::simple_installation::SimpleInstallation;
#[cfg(
    any(
        feature = "code-scanning",
        feature = "code-security",
        feature = "dependabot",
        feature = "issues",
        feature = "secret-scanning",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
mod simple_repository;
#[cfg(
    any(
        feature = "code-scanning",
        feature = "code-security",
        feature = "dependabot",
        feature = "issues",
        feature = "secret-scanning",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
pub use self::simple_repository::SimpleRepository;
mod simple_user;
pub use self::simple_user::SimpleUser;
#[cfg(feature = "dependency-graph")]
mod snapshot;
#[cfg(feature = "dependency-graph")]
pub use self::snapshot::{Snapshot, SnapshotDetector, SnapshotJob};
#[cfg(feature = "users")]
mod social_account;
#[cfg(feature = "users")]
pub use self::social_account::SocialAccount;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
mod squash_merge_commit_message;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
pub use self::squash_merge_commit_message::SquashMergeCommitMessage;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
mod squash_merge_commit_title;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "code-scanning",
        feature = "codespaces",
        feature = "issues",
        feature = "migrations",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "search",
        feature = "security-advisories",
        feature = "webhooks"
    )
)]
pub use self::squash_merge_commit_title::SquashMergeCommitTitle;
#[cfg(feature = "users")]
mod ssh_signing_key;
#[cfg(feature = "users")]
pub use self::ssh_signing_key::SshSigningKey;
#[cfg(any(feature = "code-quality", feature = "code-scanning"))]
mod standard_labeled;
#[cfg(any(feature = "code-quality", feature = "code-scanning"))]
pub use self::standard_labeled::StandardLabeled;
#[cfg(feature = "code-security")]
mod standard_labeled_not_set;
#[cfg(feature = "code-security")]
pub use self::standard_labeled_not_set::StandardLabeledNotSet;
#[cfg(feature = "activity")]
mod stargazer;
#[cfg(feature = "activity")]
pub use self::stargazer::Stargazer;
#[cfg(feature = "activity")]
mod starred_repository;
#[cfg(feature = "activity")]
pub use self::starred_repository::StarredRepository;
#[cfg(feature = "issues")]
mod state_change_issue_event;
#[cfg(feature = "issues")]
pub use self::state_change_issue_event::StateChangeIssueEvent;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "webhooks"
    )
)]
mod state_reason;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "webhooks"
    )
)]
pub use self::state_reason::StateReason;
#[cfg(feature = "repos")]
mod status;
#[cfg(feature = "repos")]
pub use self::status::Status;
#[cfg(feature = "repos")]
mod status_check_policy;
#[cfg(feature = "repos")]
pub use self::status_check_policy::StatusCheckPolicy;
#[cfg(feature = "webhooks")]
mod step;
#[cfg(feature = "webhooks")]
pub use self::step::Step;
#[cfg(feature = "webhooks")]
mod step_conclusion;
#[cfg(feature = "webhooks")]
pub use self::step_conclusion::StepConclusion;
#[cfg(feature = "webhooks")]
mod step_status;
#[cfg(feature = "webhooks")]
pub use self::step_status::StepStatus;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod sub_issue_added;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::sub_issue_added::SubIssueAdded;
#[cfg(feature = "issues")]
mod sub_issue_added_issue_event;
#[cfg(feature = "issues")]
pub use self::sub_issue_added_issue_event::SubIssueAddedIssueEvent;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod sub_issue_removed;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::sub_issue_removed::SubIssueRemoved;
#[cfg(feature = "issues")]
mod sub_issue_removed_issue_event;
#[cfg(feature = "issues")]
pub use self::sub_issue_removed_issue_event::SubIssueRemovedIssueEvent;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
mod sub_issues_summary;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "projects",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::sub_issues_summary::SubIssuesSummary;
#[cfg(any(feature = "orgs", feature = "users"))]
mod subject_digests;
#[cfg(any(feature = "orgs", feature = "users"))]
pub use self::subject_digests::SubjectDigests;
#[cfg(any(feature = "issues", feature = "pulls", feature = "webhooks"))]
mod subject_type;
#[cfg(any(feature = "issues", feature = "pulls", feature = "webhooks"))]
pub use self::subject_type::SubjectType;
#[cfg(feature = "projects")]
mod table_board_roadmap;
#[cfg(feature = "projects")]
pub use self::table_board_roadmap::TableBoardRoadmap;
#[cfg(feature = "repos")]
mod tag;
#[cfg(feature = "repos")]
pub use self::tag::Tag;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod tag_branch;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::tag_branch::TagBranch;
#[cfg(
    any(
        feature = "actions",
        feature = "campaigns",
        feature = "code-scanning",
        feature = "copilot",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod team;
#[cfg(
    any(
        feature = "actions",
        feature = "campaigns",
        feature = "code-scanning",
        feature = "copilot",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::team::{Team, TeamAccessSource};
#[cfg(feature = "teams")]
mod team_full;
#[cfg(feature = "teams")]
pub use self::team_full::TeamFull;
#[cfg(feature = "teams")]
mod team_member;
#[cfg(feature = "teams")]
pub use self::team_member::TeamMember;
#[cfg(feature = "teams")]
mod team_membership;
#[cfg(feature = "teams")]
pub use self::team_membership::TeamMembership;
#[cfg(feature = "teams")]
mod team_organization;
#[cfg(feature = "teams")]
pub use self::team_organization::TeamOrganization;
#[cfg(
    any(
        feature = "actions",
        feature = "campaigns",
        feature = "code-scanning",
        feature = "copilot",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod team_permissions;
#[cfg(
    any(
        feature = "actions",
        feature = "campaigns",
        feature = "code-scanning",
        feature = "copilot",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::team_permissions::TeamPermissions;
#[cfg(feature = "teams")]
mod team_repository;
#[cfg(feature = "teams")]
pub use self::team_repository::TeamRepository;
#[cfg(feature = "orgs")]
mod team_role_assignment;
#[cfg(feature = "orgs")]
pub use self::team_role_assignment::TeamRoleAssignment;
#[cfg(
    any(
        feature = "actions",
        feature = "campaigns",
        feature = "code-scanning",
        feature = "copilot",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
mod team_simple;
#[cfg(
    any(
        feature = "actions",
        feature = "campaigns",
        feature = "code-scanning",
        feature = "copilot",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "pulls",
        feature = "repos",
        feature = "security-advisories",
        feature = "teams",
        feature = "webhooks"
    )
)]
pub use self::team_simple::TeamSimple;
#[cfg(feature = "teams")]
mod team_type_all_enterprise_organization;
#[cfg(feature = "teams")]
pub use self::team_type_all_enterprise_organization::TeamTypeAllEnterpriseOrganization;
#[cfg(any(feature = "repos", feature = "teams"))]
mod teams_add_or_update_repo_permissions_in_org_body;
#[cfg(any(feature = "repos", feature = "teams"))]
pub use self::teams_add_or_update_repo_permissions_in_org_body::TeamsAddOrUpdateRepoPermissionsInOrgBody;
#[cfg(feature = "webhooks")]
mod template_repository;
#[cfg(feature = "webhooks")]
pub use self::template_repository::TemplateRepository;
#[cfg(feature = "activity")]
mod thread;
#[cfg(feature = "activity")]
pub use self::thread::{Thread, ThreadSubject};
#[cfg(feature = "activity")]
mod thread_subscription;
#[cfg(feature = "activity")]
pub use self::thread_subscription::ThreadSubscription;
#[cfg(feature = "code-scanning")]
mod threat_model;
#[cfg(feature = "code-scanning")]
pub use self::threat_model::ThreatModel;
#[cfg(feature = "repos")]
mod time_period_value;
#[cfg(feature = "repos")]
pub use self::time_period_value::TimePeriodValue;
#[cfg(feature = "issues")]
mod timeline_assigned_issue_event;
#[cfg(feature = "issues")]
pub use self::timeline_assigned_issue_event::TimelineAssignedIssueEvent;
#[cfg(feature = "issues")]
mod timeline_comment_event;
#[cfg(feature = "issues")]
pub use self::timeline_comment_event::{TimelineCommentEvent, TimelineCommentEventEvent};
#[cfg(feature = "issues")]
mod timeline_commit_commented_event;
#[cfg(feature = "issues")]
pub use self::timeline_commit_commented_event::{
    TimelineCommitCommentedEvent, TimelineCommitCommentedEventEvent,
};
#[cfg(feature = "issues")]
mod timeline_committed_event;
#[cfg(feature = "issues")]
pub use self::timeline_committed_event::{
    TimelineCommittedEvent, TimelineCommittedEventEvent,
};
#[cfg(feature = "issues")]
mod timeline_cross_referenced_event;
#[cfg(feature = "issues")]
pub use self::timeline_cross_referenced_event::{
    TimelineCrossReferencedEvent, TimelineCrossReferencedEventEvent,
    TimelineCrossReferencedEventSource,
};
#[cfg(feature = "issues")]
mod timeline_issue_events;
#[cfg(feature = "issues")]
pub use self::timeline_issue_events::TimelineIssueEvents;
#[cfg(feature = "issues")]
mod timeline_line_commented_event;
#[cfg(feature = "issues")]
pub use self::timeline_line_commented_event::{
    TimelineLineCommentedEvent, TimelineLineCommentedEventEvent,
};
#[cfg(feature = "issues")]
mod timeline_reviewed_event;
#[cfg(feature = "issues")]
pub use self::timeline_reviewed_event::{
    TimelineReviewedEvent, TimelineReviewedEventEvent,
};
#[cfg(feature = "issues")]
mod timeline_unassigned_issue_event;
#[cfg(feature = "issues")]
pub use self::timeline_unassigned_issue_event::TimelineUnassignedIssueEvent;
#[cfg(feature = "repos")]
mod topic;
#[cfg(feature = "repos")]
pub use self::topic::Topic;
#[cfg(feature = "search")]
mod topic_search_result_item;
#[cfg(feature = "search")]
pub use self::topic_search_result_item::{
    TopicSearchResultItem, TopicSearchResultItemAliase,
    TopicSearchResultItemAliaseTopicRelation,
};
#[cfg(feature = "repos")]
mod traffic;
#[cfg(feature = "repos")]
pub use self::traffic::Traffic;
#[cfg(feature = "webhooks")]
mod transferred_action;
#[cfg(feature = "webhooks")]
pub use self::transferred_action::TransferredAction;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod unassigned_action;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::unassigned_action::UnassignedAction;
#[cfg(feature = "issues")]
mod unassigned_issue_event;
#[cfg(feature = "issues")]
pub use self::unassigned_issue_event::UnassignedIssueEvent;
#[cfg(any(feature = "issues", feature = "webhooks"))]
mod unlabeled_action;
#[cfg(any(feature = "issues", feature = "webhooks"))]
pub use self::unlabeled_action::UnlabeledAction;
#[cfg(feature = "issues")]
mod unlabeled_issue_event;
#[cfg(feature = "issues")]
pub use self::unlabeled_issue_event::UnlabeledIssueEvent;
#[cfg(feature = "webhooks")]
mod unlocked_action;
#[cfg(feature = "webhooks")]
pub use self::unlocked_action::UnlockedAction;
#[cfg(feature = "webhooks")]
mod unpinned_action;
#[cfg(feature = "webhooks")]
pub use self::unpinned_action::UnpinnedAction;
#[cfg(feature = "billing")]
mod update_budget;
#[cfg(feature = "billing")]
pub use self::update_budget::{UpdateBudget, UpdateBudgetBudget};
#[cfg(any(feature = "actions", feature = "agents"))]
mod update_org_variable_body;
#[cfg(any(feature = "actions", feature = "agents"))]
pub use self::update_org_variable_body::UpdateOrgVariableBody;
#[cfg(any(feature = "actions", feature = "agents"))]
mod update_repo_variable_body;
#[cfg(any(feature = "actions", feature = "agents"))]
pub use self::update_repo_variable_body::UpdateRepoVariableBody;
#[cfg(feature = "webhooks")]
mod updated_action;
#[cfg(feature = "webhooks")]
pub use self::updated_action::UpdatedAction;
#[cfg(feature = "webhooks")]
mod uploaded_state;
#[cfg(feature = "webhooks")]
pub use self::uploaded_state::UploadedState;
#[cfg(any(feature = "copilot-spaces", feature = "webhooks"))]
mod user;
#[cfg(any(feature = "copilot-spaces", feature = "webhooks"))]
pub use self::user::User;
#[cfg(feature = "apps")]
mod user_marketplace_purchase;
#[cfg(feature = "apps")]
pub use self::user_marketplace_purchase::UserMarketplacePurchase;
#[cfg(feature = "orgs")]
mod user_role_assignment;
#[cfg(feature = "orgs")]
pub use self::user_role_assignment::UserRoleAssignment;
#[cfg(feature = "search")]
mod user_search_result_item;
#[cfg(feature = "search")]
pub use self::user_search_result_item::UserSearchResultItem;
#[cfg(feature = "users")]
mod users_create_public_ssh_key_for_authenticated_user_body;
#[cfg(feature = "users")]
pub use self::users_create_public_ssh_key_for_authenticated_user_body::UsersCreatePublicSshKeyForAuthenticatedUserBody;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "billing",
        feature = "codespaces",
        feature = "copilot",
        feature = "copilot-spaces",
        feature = "gists",
        feature = "git",
        feature = "interactions",
        feature = "issues",
        feature = "migrations",
        feature = "orgs",
        feature = "private-registries",
        feature = "projects",
        feature = "pulls",
        feature = "reactions",
        feature = "repos",
        feature = "search",
        feature = "secret-scanning",
        feature = "security-advisories",
        feature = "teams",
        feature = "users"
    )
)]
mod validation_error;
#[cfg(
    any(
        feature = "actions",
        feature = "activity",
        feature = "apps",
        feature = "billing",
        feature = "codespaces",
        feature = "copilot",
        feature = "copilot-spaces",
        feature = "gists",
        feature = "git",
        feature = "interactions",
        feature = "issues",
        feature = "migrations",
        feature = "orgs",
        feature = "private-registries",
        feature = "projects",
        feature = "pulls",
        feature = "reactions",
        feature = "repos",
        feature = "search",
        feature = "secret-scanning",
        feature = "security-advisories",
        feature = "teams",
        feature = "users"
    )
)]
pub use self::validation_error::{
    ValidationError, ValidationErrorError, ValidationErrorErrorValue,
};
#[cfg(
    any(
        feature = "actions",
        feature = "apps",
        feature = "copilot",
        feature = "credentials",
        feature = "dependabot",
        feature = "issues",
        feature = "orgs",
        feature = "pulls",
        feature = "repos",
        feature = "security-advisories"
    )
)]
mod validation_error_simple;
#[cfg(
    any(
        feature = "actions",
        feature = "apps",
        feature = "copilot",
        feature = "credentials",
        feature = "dependabot",
        feature = "issues",
        feature = "orgs",
        feature = "pulls",
        feature = "repos",
        feature = "security-advisories"
    )
)]
pub use self::validation_error_simple::ValidationErrorSimple;
#[cfg(any(feature = "orgs", feature = "users"))]
mod value_item;
#[cfg(any(feature = "orgs", feature = "users"))]
pub use self::value_item::ValueItem;
#[cfg(any(feature = "orgs", feature = "webhooks"))]
mod value_type;
#[cfg(any(feature = "orgs", feature = "webhooks"))]
pub use self::value_type::ValueType;
#[cfg(any(feature = "orgs", feature = "webhooks"))]
mod values_editable_by;
#[cfg(any(feature = "orgs", feature = "webhooks"))]
pub use self::values_editable_by::ValuesEditableBy;
#[cfg(
    any(
        feature = "git",
        feature = "issues",
        feature = "pulls",
        feature = "repos",
        feature = "search"
    )
)]
mod verification;
#[cfg(
    any(
        feature = "git",
        feature = "issues",
        feature = "pulls",
        feature = "repos",
        feature = "search"
    )
)]
pub use self::verification::Verification;
#[cfg(feature = "repos")]
mod view_traffic;
#[cfg(feature = "repos")]
pub use self::view_traffic::ViewTraffic;
#[cfg(feature = "security-advisories")]
mod vulnerability;
#[cfg(feature = "security-advisories")]
pub use self::vulnerability::Vulnerability;
#[cfg(any(feature = "security-advisories", feature = "webhooks"))]
mod vulnerability_package_object;
#[cfg(any(feature = "security-advisories", feature = "webhooks"))]
pub use self::vulnerability_package_object::VulnerabilityPackageObject;
mod wait_timer;
pub use self::wait_timer::WaitTimer;
#[cfg(feature = "activity")]
mod watch_event;
#[cfg(feature = "activity")]
pub use self::watch_event::WatchEvent;
#[cfg(feature = "webhooks")]
mod webhook_branch_protection_configuration_disabled;
#[cfg(feature = "webhooks")]
pub use self::webhook_branch_protection_configuration_disabled::{
    WebhookBranchProtectionConfigurationDisabled,
    WebhookBranchProtectionConfigurationDisabledAction,
};
#[cfg(feature = "webhooks")]
mod webhook_branch_protection_configuration_enabled;
#[cfg(feature = "webhooks")]
pub use self::webhook_branch_protection_configuration_enabled::{
    WebhookBranchProtectionConfigurationEnabled,
    WebhookBranchProtectionConfigurationEnabledAction,
};
#[cfg(feature = "webhooks")]
mod webhook_branch_protection_rule_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_branch_protection_rule_created::WebhookBranchProtectionRuleCreated;
#[cfg(feature = "webhooks")]
mod webhook_branch_protection_rule_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_branch_protection_rule_deleted::WebhookBranchProtectionRuleDeleted;
#[cfg(feature = "webhooks")]
mod webhook_branch_protection_rule_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_branch_protection_rule_edited::{
    WebhookBranchProtectionRuleEdited, WebhookBranchProtectionRuleEditedChanges,
    WebhookBranchProtectionRuleEditedChangesAdminEnforced,
    WebhookBranchProtectionRuleEditedChangesAuthorizedActorNames,
    WebhookBranchProtectionRuleEditedChangesLinearHistoryRequirementEnforcementLevel,
};
#[cfg(feature = "webhooks")]
mod webhook_check_run_completed;
#[cfg(feature = "webhooks")]
pub use self::webhook_check_run_completed::WebhookCheckRunCompleted;
#[cfg(feature = "webhooks")]
mod webhook_check_run_completed_form_encoded;
#[cfg(feature = "webhooks")]
pub use self::webhook_check_run_completed_form_encoded::WebhookCheckRunCompletedFormEncoded;
#[cfg(feature = "webhooks")]
mod webhook_check_run_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_check_run_created::WebhookCheckRunCreated;
#[cfg(feature = "webhooks")]
mod webhook_check_run_created_form_encoded;
#[cfg(feature = "webhooks")]
pub use self::webhook_check_run_created_form_encoded::WebhookCheckRunCreatedFormEncoded;
#[cfg(feature = "webhooks")]
mod webhook_check_run_requested_action;
#[cfg(feature = "webhooks")]
pub use self::webhook_check_run_requested_action::{
    WebhookCheckRunRequestedAction, WebhookCheckRunRequestedActionAction,
    WebhookCheckRunRequestedActionRequestedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_check_run_requested_action_form_encoded;
#[cfg(feature = "webhooks")]
pub use self::webhook_check_run_requested_action_form_encoded::WebhookCheckRunRequestedActionFormEncoded;
#[cfg(feature = "webhooks")]
mod webhook_check_run_rerequested;
#[cfg(feature = "webhooks")]
pub use self::webhook_check_run_rerequested::WebhookCheckRunRerequested;
#[cfg(feature = "webhooks")]
mod webhook_check_run_rerequested_form_encoded;
#[cfg(feature = "webhooks")]
pub use self::webhook_check_run_rerequested_form_encoded::WebhookCheckRunRerequestedFormEncoded;
#[cfg(feature = "webhooks")]
mod webhook_check_suite_completed;
#[cfg(feature = "webhooks")]
pub use self::webhook_check_suite_completed::{
    WebhookCheckSuiteCompleted, WebhookCheckSuiteCompletedCheckSuite,
    WebhookCheckSuiteCompletedCheckSuiteApp, WebhookCheckSuiteCompletedCheckSuiteAppEvent,
};
#[cfg(feature = "webhooks")]
mod webhook_check_suite_completed_check_suite_status;
#[cfg(feature = "webhooks")]
pub use self::webhook_check_suite_completed_check_suite_status::WebhookCheckSuiteCompletedCheckSuiteStatus;
#[cfg(feature = "webhooks")]
mod webhook_check_suite_requested;
#[cfg(feature = "webhooks")]
pub use self::webhook_check_suite_requested::{
    WebhookCheckSuiteRequested, WebhookCheckSuiteRequestedCheckSuite,
    WebhookCheckSuiteRequestedCheckSuiteApp, WebhookCheckSuiteRequestedCheckSuiteAppEvent,
};
#[cfg(feature = "webhooks")]
mod webhook_check_suite_requested_check_suite_app_permissions;
#[cfg(feature = "webhooks")]
pub use self::webhook_check_suite_requested_check_suite_app_permissions::WebhookCheckSuiteRequestedCheckSuiteAppPermissions;
#[cfg(any(feature = "checks", feature = "webhooks"))]
mod webhook_check_suite_requested_check_suite_conclusion;
#[cfg(any(feature = "checks", feature = "webhooks"))]
pub use self::webhook_check_suite_requested_check_suite_conclusion::WebhookCheckSuiteRequestedCheckSuiteConclusion;
#[cfg(feature = "webhooks")]
mod webhook_check_suite_rerequested;
#[cfg(feature = "webhooks")]
pub use self::webhook_check_suite_rerequested::{
    WebhookCheckSuiteRerequested, WebhookCheckSuiteRerequestedCheckSuite,
    WebhookCheckSuiteRerequestedCheckSuiteApp,
    WebhookCheckSuiteRerequestedCheckSuiteAppEvent,
};
#[cfg(feature = "webhooks")]
mod webhook_code_scanning_alert_appeared_in_branch;
#[cfg(feature = "webhooks")]
pub use self::webhook_code_scanning_alert_appeared_in_branch::{
    WebhookCodeScanningAlertAppearedInBranch,
    WebhookCodeScanningAlertAppearedInBranchAction,
};
#[cfg(feature = "webhooks")]
mod webhook_code_scanning_alert_closed_by_user;
#[cfg(feature = "webhooks")]
pub use self::webhook_code_scanning_alert_closed_by_user::{
    WebhookCodeScanningAlertClosedByUser, WebhookCodeScanningAlertClosedByUserAction,
    WebhookCodeScanningAlertClosedByUserAlert,
    WebhookCodeScanningAlertClosedByUserAlertState,
};
#[cfg(feature = "webhooks")]
mod webhook_code_scanning_alert_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_code_scanning_alert_created::{
    WebhookCodeScanningAlertCreated, WebhookCodeScanningAlertCreatedAlert,
};
#[cfg(feature = "webhooks")]
mod webhook_code_scanning_alert_fixed;
#[cfg(feature = "webhooks")]
pub use self::webhook_code_scanning_alert_fixed::{
    WebhookCodeScanningAlertFixed, WebhookCodeScanningAlertFixedAlert,
};
#[cfg(feature = "webhooks")]
mod webhook_code_scanning_alert_fixed_alert_rule;
#[cfg(feature = "webhooks")]
pub use self::webhook_code_scanning_alert_fixed_alert_rule::WebhookCodeScanningAlertFixedAlertRule;
#[cfg(feature = "webhooks")]
mod webhook_code_scanning_alert_fixed_alert_tool;
#[cfg(feature = "webhooks")]
pub use self::webhook_code_scanning_alert_fixed_alert_tool::WebhookCodeScanningAlertFixedAlertTool;
#[cfg(feature = "webhooks")]
mod webhook_code_scanning_alert_reopened;
#[cfg(feature = "webhooks")]
pub use self::webhook_code_scanning_alert_reopened::{
    WebhookCodeScanningAlertReopened, WebhookCodeScanningAlertReopenedAlert,
};
#[cfg(feature = "webhooks")]
mod webhook_code_scanning_alert_reopened_by_user;
#[cfg(feature = "webhooks")]
pub use self::webhook_code_scanning_alert_reopened_by_user::{
    WebhookCodeScanningAlertReopenedByUser, WebhookCodeScanningAlertReopenedByUserAction,
    WebhookCodeScanningAlertReopenedByUserAlert,
};
#[cfg(feature = "webhooks")]
mod webhook_code_scanning_alert_reopened_by_user_alert_rule;
#[cfg(feature = "webhooks")]
pub use self::webhook_code_scanning_alert_reopened_by_user_alert_rule::WebhookCodeScanningAlertReopenedByUserAlertRule;
#[cfg(feature = "webhooks")]
mod webhook_code_scanning_alert_reopened_by_user_alert_tool;
#[cfg(feature = "webhooks")]
pub use self::webhook_code_scanning_alert_reopened_by_user_alert_tool::WebhookCodeScanningAlertReopenedByUserAlertTool;
#[cfg(feature = "webhooks")]
mod webhook_code_scanning_alert_updated_assignment;
#[cfg(feature = "webhooks")]
pub use self::webhook_code_scanning_alert_updated_assignment::{
    WebhookCodeScanningAlertUpdatedAssignment,
    WebhookCodeScanningAlertUpdatedAssignmentAction,
};
#[cfg(feature = "webhooks")]
mod webhook_commit_comment_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_commit_comment_created::{
    WebhookCommitCommentCreated, WebhookCommitCommentCreatedComment,
};
#[cfg(any(feature = "apps", feature = "orgs", feature = "repos", feature = "webhooks"))]
mod webhook_config;
#[cfg(any(feature = "apps", feature = "orgs", feature = "repos", feature = "webhooks"))]
pub use self::webhook_config::WebhookConfig;
mod webhook_config_content_type;
pub use self::webhook_config_content_type::WebhookConfigContentType;
#[cfg(
    any(
        feature = "activity",
        feature = "apps",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
mod webhook_config_insecure_ssl;
#[cfg(
    any(
        feature = "activity",
        feature = "apps",
        feature = "issues",
        feature = "orgs",
        feature = "projects",
        feature = "repos",
        feature = "search",
        feature = "webhooks"
    )
)]
pub use self::webhook_config_insecure_ssl::WebhookConfigInsecureSsl;
mod webhook_config_secret;
pub use self::webhook_config_secret::WebhookConfigSecret;
mod webhook_config_url;
pub use self::webhook_config_url::WebhookConfigUrl;
#[cfg(feature = "webhooks")]
mod webhook_create;
#[cfg(feature = "webhooks")]
pub use self::webhook_create::WebhookCreate;
#[cfg(feature = "webhooks")]
mod webhook_custom_property_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_custom_property_created::WebhookCustomPropertyCreated;
#[cfg(feature = "webhooks")]
mod webhook_custom_property_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_custom_property_deleted::{
    WebhookCustomPropertyDeleted, WebhookCustomPropertyDeletedDefinition,
};
#[cfg(feature = "webhooks")]
mod webhook_custom_property_promoted_to_enterprise;
#[cfg(feature = "webhooks")]
pub use self::webhook_custom_property_promoted_to_enterprise::{
    WebhookCustomPropertyPromotedToEnterprise,
    WebhookCustomPropertyPromotedToEnterpriseAction,
};
#[cfg(feature = "webhooks")]
mod webhook_custom_property_updated;
#[cfg(feature = "webhooks")]
pub use self::webhook_custom_property_updated::WebhookCustomPropertyUpdated;
#[cfg(feature = "webhooks")]
mod webhook_custom_property_values_updated;
#[cfg(feature = "webhooks")]
pub use self::webhook_custom_property_values_updated::WebhookCustomPropertyValuesUpdated;
#[cfg(feature = "webhooks")]
mod webhook_delete;
#[cfg(feature = "webhooks")]
pub use self::webhook_delete::WebhookDelete;
#[cfg(any(feature = "apps", feature = "orgs", feature = "repos"))]
mod webhook_delivery_status;
#[cfg(any(feature = "apps", feature = "orgs", feature = "repos"))]
pub use self::webhook_delivery_status::WebhookDeliveryStatus;
#[cfg(feature = "webhooks")]
mod webhook_dependabot_alert_assignees_changed;
#[cfg(feature = "webhooks")]
pub use self::webhook_dependabot_alert_assignees_changed::{
    WebhookDependabotAlertAssigneesChanged, WebhookDependabotAlertAssigneesChangedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_dependabot_alert_auto_dismissed;
#[cfg(feature = "webhooks")]
pub use self::webhook_dependabot_alert_auto_dismissed::{
    WebhookDependabotAlertAutoDismissed, WebhookDependabotAlertAutoDismissedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_dependabot_alert_auto_reopened;
#[cfg(feature = "webhooks")]
pub use self::webhook_dependabot_alert_auto_reopened::{
    WebhookDependabotAlertAutoReopened, WebhookDependabotAlertAutoReopenedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_dependabot_alert_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_dependabot_alert_created::WebhookDependabotAlertCreated;
#[cfg(feature = "webhooks")]
mod webhook_dependabot_alert_dismissed;
#[cfg(feature = "webhooks")]
pub use self::webhook_dependabot_alert_dismissed::WebhookDependabotAlertDismissed;
#[cfg(feature = "webhooks")]
mod webhook_dependabot_alert_fixed;
#[cfg(feature = "webhooks")]
pub use self::webhook_dependabot_alert_fixed::WebhookDependabotAlertFixed;
#[cfg(feature = "webhooks")]
mod webhook_dependabot_alert_reintroduced;
#[cfg(feature = "webhooks")]
pub use self::webhook_dependabot_alert_reintroduced::{
    WebhookDependabotAlertReintroduced, WebhookDependabotAlertReintroducedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_dependabot_alert_reopened;
#[cfg(feature = "webhooks")]
pub use self::webhook_dependabot_alert_reopened::WebhookDependabotAlertReopened;
#[cfg(feature = "webhooks")]
mod webhook_deploy_key_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_deploy_key_created::WebhookDeployKeyCreated;
#[cfg(feature = "webhooks")]
mod webhook_deploy_key_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_deploy_key_deleted::WebhookDeployKeyDeleted;
#[cfg(feature = "webhooks")]
mod webhook_deployment_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_deployment_created::{
    WebhookDeploymentCreated, WebhookDeploymentCreatedDeployment,
    WebhookDeploymentCreatedWorkflowRun,
};
#[cfg(feature = "webhooks")]
mod webhook_deployment_created_deployment_performed_via_github_app_event;
#[cfg(feature = "webhooks")]
pub use self::webhook_deployment_created_deployment_performed_via_github_app_event::WebhookDeploymentCreatedDeploymentPerformedViaGithubAppEvent;
#[cfg(feature = "webhooks")]
mod webhook_deployment_created_workflow_run_head_repository;
#[cfg(feature = "webhooks")]
pub use self::webhook_deployment_created_workflow_run_head_repository::WebhookDeploymentCreatedWorkflowRunHeadRepository;
#[cfg(feature = "webhooks")]
mod webhook_deployment_protection_rule_requested;
#[cfg(feature = "webhooks")]
pub use self::webhook_deployment_protection_rule_requested::WebhookDeploymentProtectionRuleRequested;
#[cfg(feature = "webhooks")]
mod webhook_deployment_review_approved;
#[cfg(feature = "webhooks")]
pub use self::webhook_deployment_review_approved::{
    WebhookDeploymentReviewApproved, WebhookDeploymentReviewApprovedWorkflowJobRun,
};
#[cfg(feature = "webhooks")]
mod webhook_deployment_review_approved_workflow_run;
#[cfg(feature = "webhooks")]
pub use self::webhook_deployment_review_approved_workflow_run::WebhookDeploymentReviewApprovedWorkflowRun;
#[cfg(feature = "webhooks")]
mod webhook_deployment_review_approved_workflow_run_head_repository;
#[cfg(feature = "webhooks")]
pub use self::webhook_deployment_review_approved_workflow_run_head_repository::WebhookDeploymentReviewApprovedWorkflowRunHeadRepository;
#[cfg(feature = "webhooks")]
mod webhook_deployment_review_rejected;
#[cfg(feature = "webhooks")]
pub use self::webhook_deployment_review_rejected::{
    WebhookDeploymentReviewRejected, WebhookDeploymentReviewRejectedAction,
    WebhookDeploymentReviewRejectedWorkflowJobRun,
    WebhookDeploymentReviewRejectedWorkflowRun,
    WebhookDeploymentReviewRejectedWorkflowRunStatus,
};
#[cfg(feature = "webhooks")]
mod webhook_deployment_review_requested;
#[cfg(feature = "webhooks")]
pub use self::webhook_deployment_review_requested::{
    WebhookDeploymentReviewRequested, WebhookDeploymentReviewRequestedReviewer,
    WebhookDeploymentReviewRequestedReviewerReviewer,
    WebhookDeploymentReviewRequestedWorkflowJobRun,
};
#[cfg(feature = "webhooks")]
mod webhook_deployment_status_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_deployment_status_created::{
    WebhookDeploymentStatusCreated, WebhookDeploymentStatusCreatedCheckRun,
    WebhookDeploymentStatusCreatedDeployment,
    WebhookDeploymentStatusCreatedDeploymentStatus,
    WebhookDeploymentStatusCreatedWorkflowRun,
    WebhookDeploymentStatusCreatedWorkflowRunConclusion,
};
#[cfg(feature = "webhooks")]
mod webhook_discussion_answered;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_answered::{
    WebhookDiscussionAnswered, WebhookDiscussionAnsweredAction,
};
#[cfg(feature = "webhooks")]
mod webhook_discussion_category_changed;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_category_changed::{
    WebhookDiscussionCategoryChanged, WebhookDiscussionCategoryChangedAction,
    WebhookDiscussionCategoryChangedChanges,
    WebhookDiscussionCategoryChangedChangesCategory,
};
#[cfg(feature = "webhooks")]
mod webhook_discussion_closed;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_closed::WebhookDiscussionClosed;
#[cfg(feature = "webhooks")]
mod webhook_discussion_comment_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_comment_created::WebhookDiscussionCommentCreated;
#[cfg(feature = "webhooks")]
mod webhook_discussion_comment_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_comment_deleted::WebhookDiscussionCommentDeleted;
#[cfg(feature = "webhooks")]
mod webhook_discussion_comment_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_comment_edited::{
    WebhookDiscussionCommentEdited, WebhookDiscussionCommentEditedChanges,
};
#[cfg(feature = "webhooks")]
mod webhook_discussion_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_created::WebhookDiscussionCreated;
#[cfg(feature = "webhooks")]
mod webhook_discussion_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_deleted::WebhookDiscussionDeleted;
#[cfg(feature = "webhooks")]
mod webhook_discussion_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_edited::WebhookDiscussionEdited;
#[cfg(feature = "webhooks")]
mod webhook_discussion_labeled;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_labeled::WebhookDiscussionLabeled;
#[cfg(feature = "webhooks")]
mod webhook_discussion_locked;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_locked::WebhookDiscussionLocked;
#[cfg(feature = "webhooks")]
mod webhook_discussion_pinned;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_pinned::WebhookDiscussionPinned;
#[cfg(feature = "webhooks")]
mod webhook_discussion_reopened;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_reopened::WebhookDiscussionReopened;
#[cfg(feature = "webhooks")]
mod webhook_discussion_transferred;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_transferred::{
    WebhookDiscussionTransferred, WebhookDiscussionTransferredChanges,
};
#[cfg(feature = "webhooks")]
mod webhook_discussion_unanswered;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_unanswered::{
    WebhookDiscussionUnanswered, WebhookDiscussionUnansweredAction,
};
#[cfg(feature = "webhooks")]
mod webhook_discussion_unlabeled;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_unlabeled::WebhookDiscussionUnlabeled;
#[cfg(feature = "webhooks")]
mod webhook_discussion_unlocked;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_unlocked::WebhookDiscussionUnlocked;
#[cfg(feature = "webhooks")]
mod webhook_discussion_unpinned;
#[cfg(feature = "webhooks")]
pub use self::webhook_discussion_unpinned::WebhookDiscussionUnpinned;
#[cfg(feature = "webhooks")]
mod webhook_fork;
#[cfg(feature = "webhooks")]
pub use self::webhook_fork::{WebhookFork, WebhookForkForkee};
#[cfg(feature = "webhooks")]
mod webhook_github_app_authorization_revoked;
#[cfg(feature = "webhooks")]
pub use self::webhook_github_app_authorization_revoked::{
    WebhookGithubAppAuthorizationRevoked, WebhookGithubAppAuthorizationRevokedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_gollum;
#[cfg(feature = "webhooks")]
pub use self::webhook_gollum::{
    WebhookGollum, WebhookGollumPage, WebhookGollumPageAction,
};
#[cfg(feature = "webhooks")]
mod webhook_installation_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_installation_created::WebhookInstallationCreated;
#[cfg(feature = "webhooks")]
mod webhook_installation_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_installation_deleted::WebhookInstallationDeleted;
#[cfg(feature = "webhooks")]
mod webhook_installation_new_permissions_accepted;
#[cfg(feature = "webhooks")]
pub use self::webhook_installation_new_permissions_accepted::{
    WebhookInstallationNewPermissionsAccepted,
    WebhookInstallationNewPermissionsAcceptedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_installation_repositories_added;
#[cfg(feature = "webhooks")]
pub use self::webhook_installation_repositories_added::{
    WebhookInstallationRepositoriesAdded,
    WebhookInstallationRepositoriesAddedRepositoriesRemovedItem,
};
#[cfg(feature = "webhooks")]
mod webhook_installation_repositories_removed;
#[cfg(feature = "webhooks")]
pub use self::webhook_installation_repositories_removed::WebhookInstallationRepositoriesRemoved;
#[cfg(feature = "webhooks")]
mod webhook_installation_suspend;
#[cfg(feature = "webhooks")]
pub use self::webhook_installation_suspend::{
    WebhookInstallationSuspend, WebhookInstallationSuspendAction,
};
#[cfg(feature = "webhooks")]
mod webhook_installation_target_renamed;
#[cfg(feature = "webhooks")]
pub use self::webhook_installation_target_renamed::{
    WebhookInstallationTargetRenamed, WebhookInstallationTargetRenamedAccount,
    WebhookInstallationTargetRenamedChanges,
};
#[cfg(feature = "webhooks")]
mod webhook_installation_unsuspend;
#[cfg(feature = "webhooks")]
pub use self::webhook_installation_unsuspend::{
    WebhookInstallationUnsuspend, WebhookInstallationUnsuspendAction,
};
#[cfg(feature = "webhooks")]
mod webhook_issue_comment_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_issue_comment_created::{
    WebhookIssueCommentCreated, WebhookIssueCommentCreatedComment,
    WebhookIssueCommentCreatedIssue,
};
#[cfg(feature = "webhooks")]
mod webhook_issue_comment_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_issue_comment_deleted::{
    WebhookIssueCommentDeleted, WebhookIssueCommentDeletedIssue,
};
#[cfg(feature = "webhooks")]
mod webhook_issue_comment_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_issue_comment_edited::{
    WebhookIssueCommentEdited, WebhookIssueCommentEditedIssue,
};
#[cfg(feature = "webhooks")]
mod webhook_issue_comment_pinned;
#[cfg(feature = "webhooks")]
pub use self::webhook_issue_comment_pinned::WebhookIssueCommentPinned;
#[cfg(feature = "webhooks")]
mod webhook_issue_comment_pinned_issue;
#[cfg(feature = "webhooks")]
pub use self::webhook_issue_comment_pinned_issue::WebhookIssueCommentPinnedIssue;
#[cfg(feature = "webhooks")]
mod webhook_issue_comment_pinned_issue_performed_via_github_app;
#[cfg(feature = "webhooks")]
pub use self::webhook_issue_comment_pinned_issue_performed_via_github_app::WebhookIssueCommentPinnedIssuePerformedViaGithubApp;
#[cfg(feature = "webhooks")]
mod webhook_issue_comment_pinned_issue_performed_via_github_app_permissions;
#[cfg(feature = "webhooks")]
pub use self::webhook_issue_comment_pinned_issue_performed_via_github_app_permissions::WebhookIssueCommentPinnedIssuePerformedViaGithubAppPermissions;
#[cfg(feature = "webhooks")]
mod webhook_issue_comment_unpinned;
#[cfg(feature = "webhooks")]
pub use self::webhook_issue_comment_unpinned::WebhookIssueCommentUnpinned;
#[cfg(feature = "webhooks")]
mod webhook_issue_dependencies_blocked_by_added;
#[cfg(feature = "webhooks")]
pub use self::webhook_issue_dependencies_blocked_by_added::WebhookIssueDependenciesBlockedByAdded;
#[cfg(feature = "webhooks")]
mod webhook_issue_dependencies_blocked_by_removed;
#[cfg(feature = "webhooks")]
pub use self::webhook_issue_dependencies_blocked_by_removed::WebhookIssueDependenciesBlockedByRemoved;
#[cfg(feature = "webhooks")]
mod webhook_issue_dependencies_blocking_added;
#[cfg(feature = "webhooks")]
pub use self::webhook_issue_dependencies_blocking_added::WebhookIssueDependenciesBlockingAdded;
#[cfg(feature = "webhooks")]
mod webhook_issue_dependencies_blocking_removed;
#[cfg(feature = "webhooks")]
pub use self::webhook_issue_dependencies_blocking_removed::WebhookIssueDependenciesBlockingRemoved;
#[cfg(feature = "webhooks")]
mod webhook_issues_assigned;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_assigned::WebhookIssuesAssigned;
#[cfg(feature = "webhooks")]
mod webhook_issues_closed;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_closed::{WebhookIssuesClosed, WebhookIssuesClosedIssue};
#[cfg(feature = "webhooks")]
mod webhook_issues_closed_issue_performed_via_github_app;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_closed_issue_performed_via_github_app::WebhookIssuesClosedIssuePerformedViaGithubApp;
#[cfg(feature = "webhooks")]
mod webhook_issues_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_deleted::{
    WebhookIssuesDeleted, WebhookIssuesDeletedIssue,
    WebhookIssuesDeletedIssuePerformedViaGithubApp,
};
#[cfg(feature = "webhooks")]
mod webhook_issues_deleted_issue_performed_via_github_app_event;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_deleted_issue_performed_via_github_app_event::WebhookIssuesDeletedIssuePerformedViaGithubAppEvent;
#[cfg(feature = "webhooks")]
mod webhook_issues_demilestoned;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_demilestoned::{
    WebhookIssuesDemilestoned, WebhookIssuesDemilestonedIssue,
    WebhookIssuesDemilestonedIssuePerformedViaGithubApp,
};
#[cfg(feature = "webhooks")]
mod webhook_issues_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_edited::{WebhookIssuesEdited, WebhookIssuesEditedIssue};
#[cfg(feature = "webhooks")]
mod webhook_issues_edited_issue_performed_via_github_app_event;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_edited_issue_performed_via_github_app_event::WebhookIssuesEditedIssuePerformedViaGithubAppEvent;
#[cfg(feature = "webhooks")]
mod webhook_issues_field_added;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_field_added::{
    WebhookIssuesFieldAdded, WebhookIssuesFieldAddedAction,
    WebhookIssuesFieldAddedChanges, WebhookIssuesFieldAddedChangesIssueFieldValue,
};
#[cfg(feature = "webhooks")]
mod webhook_issues_field_added_issue_field;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_field_added_issue_field::WebhookIssuesFieldAddedIssueField;
#[cfg(feature = "webhooks")]
mod webhook_issues_field_added_issue_field_value;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_field_added_issue_field_value::WebhookIssuesFieldAddedIssueFieldValue;
#[cfg(feature = "webhooks")]
mod webhook_issues_field_removed;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_field_removed::{
    WebhookIssuesFieldRemoved, WebhookIssuesFieldRemovedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_issues_labeled;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_labeled::{WebhookIssuesLabeled, WebhookIssuesLabeledIssue};
#[cfg(feature = "webhooks")]
mod webhook_issues_locked;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_locked::{
    WebhookIssuesLocked, WebhookIssuesLockedIssue,
    WebhookIssuesLockedIssuePerformedViaGithubApp,
    WebhookIssuesLockedIssuePerformedViaGithubAppEvent,
};
#[cfg(feature = "webhooks")]
mod webhook_issues_milestoned;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_milestoned::{
    WebhookIssuesMilestoned, WebhookIssuesMilestonedIssue,
    WebhookIssuesMilestonedIssuePerformedViaGithubApp,
};
#[cfg(feature = "webhooks")]
mod webhook_issues_opened;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_opened::{
    WebhookIssuesOpened, WebhookIssuesOpenedChanges, WebhookIssuesOpenedChangesOldIssue,
    WebhookIssuesOpenedChangesOldRepository, WebhookIssuesOpenedIssue,
};
#[cfg(feature = "webhooks")]
mod webhook_issues_pinned;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_pinned::WebhookIssuesPinned;
#[cfg(feature = "webhooks")]
mod webhook_issues_reopened;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_reopened::{
    WebhookIssuesReopened, WebhookIssuesReopenedIssue,
};
#[cfg(feature = "webhooks")]
mod webhook_issues_reopened_issue_performed_via_github_app;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_reopened_issue_performed_via_github_app::WebhookIssuesReopenedIssuePerformedViaGithubApp;
#[cfg(feature = "webhooks")]
mod webhook_issues_reopened_issue_performed_via_github_app_permissions;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_reopened_issue_performed_via_github_app_permissions::WebhookIssuesReopenedIssuePerformedViaGithubAppPermissions;
#[cfg(feature = "webhooks")]
mod webhook_issues_transferred;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_transferred::{
    WebhookIssuesTransferred, WebhookIssuesTransferredChanges,
};
#[cfg(feature = "webhooks")]
mod webhook_issues_typed;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_typed::{WebhookIssuesTyped, WebhookIssuesTypedAction};
#[cfg(feature = "webhooks")]
mod webhook_issues_unassigned;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_unassigned::WebhookIssuesUnassigned;
#[cfg(feature = "webhooks")]
mod webhook_issues_unlabeled;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_unlabeled::WebhookIssuesUnlabeled;
#[cfg(feature = "webhooks")]
mod webhook_issues_unlocked;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_unlocked::{
    WebhookIssuesUnlocked, WebhookIssuesUnlockedIssue,
};
#[cfg(feature = "webhooks")]
mod webhook_issues_unpinned;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_unpinned::WebhookIssuesUnpinned;
#[cfg(feature = "webhooks")]
mod webhook_issues_untyped;
#[cfg(feature = "webhooks")]
pub use self::webhook_issues_untyped::{WebhookIssuesUntyped, WebhookIssuesUntypedAction};
#[cfg(feature = "webhooks")]
mod webhook_label_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_label_created::WebhookLabelCreated;
#[cfg(feature = "webhooks")]
mod webhook_label_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_label_deleted::WebhookLabelDeleted;
#[cfg(feature = "webhooks")]
mod webhook_label_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_label_edited::{WebhookLabelEdited, WebhookLabelEditedChanges};
#[cfg(feature = "webhooks")]
mod webhook_marketplace_purchase_cancelled;
#[cfg(feature = "webhooks")]
pub use self::webhook_marketplace_purchase_cancelled::WebhookMarketplacePurchaseCancelled;
#[cfg(feature = "webhooks")]
mod webhook_marketplace_purchase_changed;
#[cfg(feature = "webhooks")]
pub use self::webhook_marketplace_purchase_changed::{
    WebhookMarketplacePurchaseChanged, WebhookMarketplacePurchaseChangedAction,
    WebhookMarketplacePurchaseChangedPreviousMarketplacePurchase,
};
#[cfg(feature = "webhooks")]
mod webhook_marketplace_purchase_changed_previous_marketplace_purchase_plan;
#[cfg(feature = "webhooks")]
pub use self::webhook_marketplace_purchase_changed_previous_marketplace_purchase_plan::WebhookMarketplacePurchaseChangedPreviousMarketplacePurchasePlan;
#[cfg(feature = "webhooks")]
mod webhook_marketplace_purchase_pending_change;
#[cfg(feature = "webhooks")]
pub use self::webhook_marketplace_purchase_pending_change::{
    WebhookMarketplacePurchasePendingChange,
    WebhookMarketplacePurchasePendingChangeAction,
    WebhookMarketplacePurchasePendingChangePreviousMarketplacePurchase,
};
#[cfg(feature = "webhooks")]
mod webhook_marketplace_purchase_pending_change_cancelled;
#[cfg(feature = "webhooks")]
pub use self::webhook_marketplace_purchase_pending_change_cancelled::{
    WebhookMarketplacePurchasePendingChangeCancelled,
    WebhookMarketplacePurchasePendingChangeCancelledAction,
    WebhookMarketplacePurchasePendingChangeCancelledMarketplacePurchase,
};
#[cfg(feature = "webhooks")]
mod webhook_marketplace_purchase_purchased;
#[cfg(feature = "webhooks")]
pub use self::webhook_marketplace_purchase_purchased::{
    WebhookMarketplacePurchasePurchased, WebhookMarketplacePurchasePurchasedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_member_added;
#[cfg(feature = "webhooks")]
pub use self::webhook_member_added::{
    WebhookMemberAdded, WebhookMemberAddedChanges, WebhookMemberAddedChangesPermission,
    WebhookMemberAddedChangesRoleName,
};
#[cfg(feature = "webhooks")]
mod webhook_member_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_member_edited::{WebhookMemberEdited, WebhookMemberEditedChanges};
#[cfg(feature = "webhooks")]
mod webhook_member_edited_changes_permission;
#[cfg(feature = "webhooks")]
pub use self::webhook_member_edited_changes_permission::WebhookMemberEditedChangesPermission;
#[cfg(feature = "webhooks")]
mod webhook_member_removed;
#[cfg(feature = "webhooks")]
pub use self::webhook_member_removed::WebhookMemberRemoved;
#[cfg(feature = "webhooks")]
mod webhook_membership_added;
#[cfg(feature = "webhooks")]
pub use self::webhook_membership_added::{
    WebhookMembershipAdded, WebhookMembershipAddedScope,
};
#[cfg(feature = "webhooks")]
mod webhook_membership_removed;
#[cfg(feature = "webhooks")]
pub use self::webhook_membership_removed::{
    WebhookMembershipRemoved, WebhookMembershipRemovedScope,
};
#[cfg(feature = "webhooks")]
mod webhook_merge_group_checks_requested;
#[cfg(feature = "webhooks")]
pub use self::webhook_merge_group_checks_requested::{
    WebhookMergeGroupChecksRequested, WebhookMergeGroupChecksRequestedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_merge_group_destroyed;
#[cfg(feature = "webhooks")]
pub use self::webhook_merge_group_destroyed::{
    WebhookMergeGroupDestroyed, WebhookMergeGroupDestroyedAction,
    WebhookMergeGroupDestroyedReason,
};
#[cfg(feature = "webhooks")]
mod webhook_meta_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_meta_deleted::{
    WebhookMetaDeleted, WebhookMetaDeletedHook, WebhookMetaDeletedHookConfig,
    WebhookMetaDeletedHookConfigContentType, WebhookMetaDeletedHookEvent,
};
#[cfg(feature = "webhooks")]
mod webhook_milestone_closed;
#[cfg(feature = "webhooks")]
pub use self::webhook_milestone_closed::WebhookMilestoneClosed;
#[cfg(feature = "webhooks")]
mod webhook_milestone_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_milestone_created::WebhookMilestoneCreated;
#[cfg(feature = "webhooks")]
mod webhook_milestone_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_milestone_deleted::WebhookMilestoneDeleted;
#[cfg(feature = "webhooks")]
mod webhook_milestone_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_milestone_edited::{
    WebhookMilestoneEdited, WebhookMilestoneEditedChanges,
};
#[cfg(feature = "webhooks")]
mod webhook_milestone_opened;
#[cfg(feature = "webhooks")]
pub use self::webhook_milestone_opened::WebhookMilestoneOpened;
#[cfg(feature = "webhooks")]
mod webhook_org_block_blocked;
#[cfg(feature = "webhooks")]
pub use self::webhook_org_block_blocked::{
    WebhookOrgBlockBlocked, WebhookOrgBlockBlockedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_org_block_unblocked;
#[cfg(feature = "webhooks")]
pub use self::webhook_org_block_unblocked::{
    WebhookOrgBlockUnblocked, WebhookOrgBlockUnblockedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_organization_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_organization_deleted::WebhookOrganizationDeleted;
#[cfg(feature = "webhooks")]
mod webhook_organization_member_added;
#[cfg(feature = "webhooks")]
pub use self::webhook_organization_member_added::{
    WebhookOrganizationMemberAdded, WebhookOrganizationMemberAddedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_organization_member_invited;
#[cfg(feature = "webhooks")]
pub use self::webhook_organization_member_invited::{
    WebhookOrganizationMemberInvited, WebhookOrganizationMemberInvitedAction,
    WebhookOrganizationMemberInvitedInvitation,
};
#[cfg(feature = "webhooks")]
mod webhook_organization_member_removed;
#[cfg(feature = "webhooks")]
pub use self::webhook_organization_member_removed::{
    WebhookOrganizationMemberRemoved, WebhookOrganizationMemberRemovedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_organization_renamed;
#[cfg(feature = "webhooks")]
pub use self::webhook_organization_renamed::{
    WebhookOrganizationRenamed, WebhookOrganizationRenamedChanges,
};
#[cfg(feature = "webhooks")]
mod webhook_organization_renamed_changes_login;
#[cfg(feature = "webhooks")]
pub use self::webhook_organization_renamed_changes_login::WebhookOrganizationRenamedChangesLogin;
#[cfg(feature = "webhooks")]
mod webhook_package_published;
#[cfg(feature = "webhooks")]
pub use self::webhook_package_published::{
    WebhookPackagePublished, WebhookPackagePublishedPackage,
    WebhookPackagePublishedPackagePackageVersion,
    WebhookPackagePublishedPackagePackageVersionNpmMetadata,
    WebhookPackagePublishedPackagePackageVersionNugetMetadataItem,
    WebhookPackagePublishedPackagePackageVersionRelease,
};
#[cfg(feature = "webhooks")]
mod webhook_package_published_package_package_version_body;
#[cfg(feature = "webhooks")]
pub use self::webhook_package_published_package_package_version_body::WebhookPackagePublishedPackagePackageVersionBody;
#[cfg(feature = "webhooks")]
mod webhook_package_updated;
#[cfg(feature = "webhooks")]
pub use self::webhook_package_updated::{
    WebhookPackageUpdated, WebhookPackageUpdatedPackage,
    WebhookPackageUpdatedPackagePackageVersion,
    WebhookPackageUpdatedPackagePackageVersionPackageFile,
    WebhookPackageUpdatedPackagePackageVersionRelease,
};
#[cfg(feature = "webhooks")]
mod webhook_page_build;
#[cfg(feature = "webhooks")]
pub use self::webhook_page_build::{WebhookPageBuild, WebhookPageBuildBuild};
#[cfg(feature = "webhooks")]
mod webhook_personal_access_token_request_approved;
#[cfg(feature = "webhooks")]
pub use self::webhook_personal_access_token_request_approved::WebhookPersonalAccessTokenRequestApproved;
#[cfg(feature = "webhooks")]
mod webhook_personal_access_token_request_cancelled;
#[cfg(feature = "webhooks")]
pub use self::webhook_personal_access_token_request_cancelled::WebhookPersonalAccessTokenRequestCancelled;
#[cfg(feature = "webhooks")]
mod webhook_personal_access_token_request_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_personal_access_token_request_created::WebhookPersonalAccessTokenRequestCreated;
#[cfg(feature = "webhooks")]
mod webhook_personal_access_token_request_denied;
#[cfg(feature = "webhooks")]
pub use self::webhook_personal_access_token_request_denied::{
    WebhookPersonalAccessTokenRequestDenied,
    WebhookPersonalAccessTokenRequestDeniedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_ping;
#[cfg(feature = "webhooks")]
pub use self::webhook_ping::{WebhookPing, WebhookPingHook, WebhookPingHookName};
#[cfg(feature = "webhooks")]
mod webhook_ping_form_encoded;
#[cfg(feature = "webhooks")]
pub use self::webhook_ping_form_encoded::WebhookPingFormEncoded;
#[cfg(feature = "webhooks")]
mod webhook_project_card_converted;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_card_converted::{
    WebhookProjectCardConverted, WebhookProjectCardConvertedChanges,
};
#[cfg(feature = "webhooks")]
mod webhook_project_card_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_card_created::WebhookProjectCardCreated;
#[cfg(feature = "webhooks")]
mod webhook_project_card_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_card_deleted::{
    WebhookProjectCardDeleted, WebhookProjectCardDeletedProjectCard,
};
#[cfg(feature = "webhooks")]
mod webhook_project_card_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_card_edited::{
    WebhookProjectCardEdited, WebhookProjectCardEditedChanges,
};
#[cfg(feature = "webhooks")]
mod webhook_project_card_moved;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_card_moved::{
    WebhookProjectCardMoved, WebhookProjectCardMovedChanges,
    WebhookProjectCardMovedChangesColumnId, WebhookProjectCardMovedProjectCard,
};
#[cfg(feature = "webhooks")]
mod webhook_project_closed;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_closed::WebhookProjectClosed;
#[cfg(feature = "webhooks")]
mod webhook_project_column_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_column_created::WebhookProjectColumnCreated;
#[cfg(feature = "webhooks")]
mod webhook_project_column_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_column_deleted::WebhookProjectColumnDeleted;
#[cfg(feature = "webhooks")]
mod webhook_project_column_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_column_edited::{
    WebhookProjectColumnEdited, WebhookProjectColumnEditedChanges,
};
#[cfg(feature = "webhooks")]
mod webhook_project_column_moved;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_column_moved::WebhookProjectColumnMoved;
#[cfg(feature = "webhooks")]
mod webhook_project_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_created::WebhookProjectCreated;
#[cfg(feature = "webhooks")]
mod webhook_project_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_deleted::WebhookProjectDeleted;
#[cfg(feature = "webhooks")]
mod webhook_project_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_edited::{
    WebhookProjectEdited, WebhookProjectEditedChanges,
};
#[cfg(feature = "webhooks")]
mod webhook_project_reopened;
#[cfg(feature = "webhooks")]
pub use self::webhook_project_reopened::WebhookProjectReopened;
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_item_archived;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_item_archived::WebhookProjectsV2ItemArchived;
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_item_converted;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_item_converted::{
    WebhookProjectsV2ItemConverted, WebhookProjectsV2ItemConvertedChanges,
    WebhookProjectsV2ItemConvertedChangesContentType,
};
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_item_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_item_created::WebhookProjectsV2ItemCreated;
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_item_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_item_deleted::WebhookProjectsV2ItemDeleted;
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_item_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_item_edited::{
    WebhookProjectsV2ItemEdited, WebhookProjectsV2ItemEditedChanges,
    WebhookProjectsV2ItemEditedChangesBody, WebhookProjectsV2ItemEditedChangesFieldValue,
    WebhookProjectsV2ItemEditedChangesFieldValueFieldValue,
    WebhookProjectsV2ItemEditedChangesFieldValueFieldValueFrom,
};
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_item_reordered;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_item_reordered::{
    WebhookProjectsV2ItemReordered, WebhookProjectsV2ItemReorderedAction,
    WebhookProjectsV2ItemReorderedChanges,
};
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_item_restored;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_item_restored::{
    WebhookProjectsV2ItemRestored, WebhookProjectsV2ItemRestoredAction,
};
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_project_closed;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_project_closed::WebhookProjectsV2ProjectClosed;
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_project_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_project_created::WebhookProjectsV2ProjectCreated;
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_project_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_project_deleted::WebhookProjectsV2ProjectDeleted;
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_project_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_project_edited::{
    WebhookProjectsV2ProjectEdited, WebhookProjectsV2ProjectEditedChanges,
    WebhookProjectsV2ProjectEditedChangesPublic,
    WebhookProjectsV2ProjectEditedChangesTitle,
};
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_project_reopened;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_project_reopened::WebhookProjectsV2ProjectReopened;
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_status_update_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_status_update_created::WebhookProjectsV2StatusUpdateCreated;
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_status_update_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_status_update_deleted::WebhookProjectsV2StatusUpdateDeleted;
#[cfg(feature = "webhooks")]
mod webhook_projects_v2_status_update_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_projects_v2_status_update_edited::{
    WebhookProjectsV2StatusUpdateEdited, WebhookProjectsV2StatusUpdateEditedChanges,
    WebhookProjectsV2StatusUpdateEditedChangesStartDate,
    WebhookProjectsV2StatusUpdateEditedChangesStatus,
};
#[cfg(feature = "webhooks")]
mod webhook_public;
#[cfg(feature = "webhooks")]
pub use self::webhook_public::WebhookPublic;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_assigned;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_assigned::{
    WebhookPullRequestAssigned, WebhookPullRequestAssignedPullRequest,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_auto_merge_disabled;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_auto_merge_disabled::{
    WebhookPullRequestAutoMergeDisabled, WebhookPullRequestAutoMergeDisabledAction,
    WebhookPullRequestAutoMergeDisabledPullRequest,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_auto_merge_enabled;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_auto_merge_enabled::{
    WebhookPullRequestAutoMergeEnabled, WebhookPullRequestAutoMergeEnabledAction,
    WebhookPullRequestAutoMergeEnabledPullRequest,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_closed;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_closed::WebhookPullRequestClosed;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_converted_to_draft;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_converted_to_draft::{
    WebhookPullRequestConvertedToDraft, WebhookPullRequestConvertedToDraftAction,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_demilestoned;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_demilestoned::WebhookPullRequestDemilestoned;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_dequeued;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_dequeued::{
    WebhookPullRequestDequeued, WebhookPullRequestDequeuedAction,
    WebhookPullRequestDequeuedReason,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_dequeued_pull_request;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_dequeued_pull_request::WebhookPullRequestDequeuedPullRequest;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_dequeued_pull_request_requested_reviewer;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_dequeued_pull_request_requested_reviewer::WebhookPullRequestDequeuedPullRequestRequestedReviewer;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_edited::{
    WebhookPullRequestEdited, WebhookPullRequestEditedChanges,
    WebhookPullRequestEditedChangesBase,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_enqueued;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_enqueued::{
    WebhookPullRequestEnqueued, WebhookPullRequestEnqueuedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_labeled;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_labeled::WebhookPullRequestLabeled;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_labeled_pull_request;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_labeled_pull_request::WebhookPullRequestLabeledPullRequest;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_locked;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_locked::{
    WebhookPullRequestLocked, WebhookPullRequestLockedPullRequest,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_locked_pull_request_head;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_locked_pull_request_head::WebhookPullRequestLockedPullRequestHead;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_locked_pull_request_requested_reviewer;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_locked_pull_request_requested_reviewer::WebhookPullRequestLockedPullRequestRequestedReviewer;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_milestoned;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_milestoned::WebhookPullRequestMilestoned;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_opened;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_opened::WebhookPullRequestOpened;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_ready_for_review;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_ready_for_review::{
    WebhookPullRequestReadyForReview, WebhookPullRequestReadyForReviewAction,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_reopened;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_reopened::WebhookPullRequestReopened;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_review_comment_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_review_comment_created::{
    WebhookPullRequestReviewCommentCreated,
    WebhookPullRequestReviewCommentCreatedComment,
    WebhookPullRequestReviewCommentCreatedPullRequest,
    WebhookPullRequestReviewCommentCreatedPullRequestHead,
    WebhookPullRequestReviewCommentCreatedPullRequestHeadRepo,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_review_comment_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_review_comment_deleted::{
    WebhookPullRequestReviewCommentDeleted,
    WebhookPullRequestReviewCommentDeletedPullRequest,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_review_comment_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_review_comment_edited::{
    WebhookPullRequestReviewCommentEdited,
    WebhookPullRequestReviewCommentEditedPullRequest,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_review_dismissed;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_review_dismissed::{
    WebhookPullRequestReviewDismissed, WebhookPullRequestReviewDismissedPullRequest,
    WebhookPullRequestReviewDismissedReview, WebhookPullRequestReviewDismissedReviewState,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_review_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_review_edited::{
    WebhookPullRequestReviewEdited, WebhookPullRequestReviewEditedPullRequest,
    WebhookPullRequestReviewEditedPullRequestBase,
    WebhookPullRequestReviewEditedPullRequestBaseRepo,
    WebhookPullRequestReviewEditedPullRequestHead,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_review_request_removed;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_review_request_removed::{
    WebhookPullRequestReviewRequestRemoved,
    WebhookPullRequestReviewRequestRemovedRequestedReviewer,
    WebhookPullRequestReviewRequestRemovedRequestedReviewerPullRequest,
    WebhookPullRequestReviewRequestRemovedRequestedTeam,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_review_requested;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_review_requested::{
    WebhookPullRequestReviewRequested,
    WebhookPullRequestReviewRequestedRequestedReviewer,
    WebhookPullRequestReviewRequestedRequestedReviewerPullRequest,
    WebhookPullRequestReviewRequestedRequestedTeam,
    WebhookPullRequestReviewRequestedRequestedTeamPullRequest,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_review_requested_requested_reviewer_pull_request_requested_reviewer;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_review_requested_requested_reviewer_pull_request_requested_reviewer::WebhookPullRequestReviewRequestedRequestedReviewerPullRequestRequestedReviewer;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_review_submitted;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_review_submitted::{
    WebhookPullRequestReviewSubmitted, WebhookPullRequestReviewSubmittedAction,
    WebhookPullRequestReviewSubmittedPullRequest,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_review_thread_resolved;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_review_thread_resolved::{
    WebhookPullRequestReviewThreadResolved,
    WebhookPullRequestReviewThreadResolvedPullRequest,
    WebhookPullRequestReviewThreadResolvedPullRequestHead,
    WebhookPullRequestReviewThreadResolvedThread,
    WebhookPullRequestReviewThreadResolvedThreadComment,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_review_thread_resolved_pull_request_base;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_review_thread_resolved_pull_request_base::WebhookPullRequestReviewThreadResolvedPullRequestBase;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_review_thread_resolved_pull_request_base_repo;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_review_thread_resolved_pull_request_base_repo::WebhookPullRequestReviewThreadResolvedPullRequestBaseRepo;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_review_thread_unresolved;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_review_thread_unresolved::{
    WebhookPullRequestReviewThreadUnresolved,
    WebhookPullRequestReviewThreadUnresolvedAction,
    WebhookPullRequestReviewThreadUnresolvedPullRequest,
    WebhookPullRequestReviewThreadUnresolvedThread,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_stacked;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_stacked::{
    WebhookPullRequestStacked, WebhookPullRequestStackedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_synchronize;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_synchronize::{
    WebhookPullRequestSynchronize, WebhookPullRequestSynchronizeAction,
    WebhookPullRequestSynchronizePullRequest,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_unassigned;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_unassigned::{
    WebhookPullRequestUnassigned, WebhookPullRequestUnassignedPullRequest,
    WebhookPullRequestUnassignedPullRequestBase,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_unlabeled;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_unlabeled::{
    WebhookPullRequestUnlabeled, WebhookPullRequestUnlabeledPullRequest,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_unlocked;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_unlocked::{
    WebhookPullRequestUnlocked, WebhookPullRequestUnlockedPullRequest,
};
#[cfg(feature = "webhooks")]
mod webhook_pull_request_unlocked_pull_request_auto_merge;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_unlocked_pull_request_auto_merge::WebhookPullRequestUnlockedPullRequestAutoMerge;
#[cfg(feature = "webhooks")]
mod webhook_pull_request_unlocked_pull_request_head;
#[cfg(feature = "webhooks")]
pub use self::webhook_pull_request_unlocked_pull_request_head::WebhookPullRequestUnlockedPullRequestHead;
#[cfg(feature = "webhooks")]
mod webhook_push;
#[cfg(feature = "webhooks")]
pub use self::webhook_push::{WebhookPush, WebhookPushHeadCommit, WebhookPushPusher};
#[cfg(feature = "webhooks")]
mod webhook_push_head_commit_author;
#[cfg(feature = "webhooks")]
pub use self::webhook_push_head_commit_author::WebhookPushHeadCommitAuthor;
#[cfg(feature = "webhooks")]
mod webhook_push_repository;
#[cfg(feature = "webhooks")]
pub use self::webhook_push_repository::WebhookPushRepository;
#[cfg(feature = "webhooks")]
mod webhook_push_repository_created_at;
#[cfg(feature = "webhooks")]
pub use self::webhook_push_repository_created_at::WebhookPushRepositoryCreatedAt;
#[cfg(feature = "webhooks")]
mod webhook_registry_package_published;
#[cfg(feature = "webhooks")]
pub use self::webhook_registry_package_published::{
    WebhookRegistryPackagePublished, WebhookRegistryPackagePublishedRegistryPackage,
    WebhookRegistryPackagePublishedRegistryPackagePackageVersion,
    WebhookRegistryPackagePublishedRegistryPackagePackageVersionNpmMetadata,
    WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItem,
    WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItemId,
    WebhookRegistryPackagePublishedRegistryPackagePackageVersionRelease,
    WebhookRegistryPackagePublishedRegistryPackageRegistry,
};
#[cfg(feature = "webhooks")]
mod webhook_registry_package_updated;
#[cfg(feature = "webhooks")]
pub use self::webhook_registry_package_updated::{
    WebhookRegistryPackageUpdated, WebhookRegistryPackageUpdatedRegistryPackage,
    WebhookRegistryPackageUpdatedRegistryPackagePackageVersion,
    WebhookRegistryPackageUpdatedRegistryPackagePackageVersionPackageFile,
    WebhookRegistryPackageUpdatedRegistryPackagePackageVersionRelease,
};
#[cfg(feature = "webhooks")]
mod webhook_registry_package_updated_registry_package_owner;
#[cfg(feature = "webhooks")]
pub use self::webhook_registry_package_updated_registry_package_owner::WebhookRegistryPackageUpdatedRegistryPackageOwner;
#[cfg(feature = "webhooks")]
mod webhook_release_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_release_created::WebhookReleaseCreated;
#[cfg(feature = "webhooks")]
mod webhook_release_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_release_deleted::WebhookReleaseDeleted;
#[cfg(feature = "webhooks")]
mod webhook_release_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_release_edited::{
    WebhookReleaseEdited, WebhookReleaseEditedChanges,
    WebhookReleaseEditedChangesMakeLatest,
};
#[cfg(feature = "webhooks")]
mod webhook_release_prereleased;
#[cfg(feature = "webhooks")]
pub use self::webhook_release_prereleased::{
    WebhookReleasePrereleased, WebhookReleasePrereleasedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_release_published;
#[cfg(feature = "webhooks")]
pub use self::webhook_release_published::WebhookReleasePublished;
#[cfg(feature = "webhooks")]
mod webhook_release_released;
#[cfg(feature = "webhooks")]
pub use self::webhook_release_released::{
    WebhookReleaseReleased, WebhookReleaseReleasedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_release_unpublished;
#[cfg(feature = "webhooks")]
pub use self::webhook_release_unpublished::{
    WebhookReleaseUnpublished, WebhookReleaseUnpublishedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_repository_advisory_published;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_advisory_published::WebhookRepositoryAdvisoryPublished;
#[cfg(feature = "webhooks")]
mod webhook_repository_advisory_reported;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_advisory_reported::{
    WebhookRepositoryAdvisoryReported, WebhookRepositoryAdvisoryReportedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_repository_archived;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_archived::WebhookRepositoryArchived;
#[cfg(feature = "webhooks")]
mod webhook_repository_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_created::WebhookRepositoryCreated;
#[cfg(feature = "webhooks")]
mod webhook_repository_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_deleted::WebhookRepositoryDeleted;
#[cfg(feature = "webhooks")]
mod webhook_repository_dispatch_sample;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_dispatch_sample::WebhookRepositoryDispatchSample;
#[cfg(feature = "webhooks")]
mod webhook_repository_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_edited::{
    WebhookRepositoryEdited, WebhookRepositoryEditedChanges,
    WebhookRepositoryEditedChangesTopics,
};
#[cfg(feature = "webhooks")]
mod webhook_repository_edited_changes_description;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_edited_changes_description::WebhookRepositoryEditedChangesDescription;
#[cfg(feature = "webhooks")]
mod webhook_repository_import;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_import::{
    WebhookRepositoryImport, WebhookRepositoryImportStatus,
};
#[cfg(feature = "webhooks")]
mod webhook_repository_privatized;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_privatized::{
    WebhookRepositoryPrivatized, WebhookRepositoryPrivatizedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_repository_publicized;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_publicized::{
    WebhookRepositoryPublicized, WebhookRepositoryPublicizedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_repository_renamed;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_renamed::{
    WebhookRepositoryRenamed, WebhookRepositoryRenamedChanges,
    WebhookRepositoryRenamedChangesRepository,
};
#[cfg(feature = "webhooks")]
mod webhook_repository_ruleset_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_ruleset_created::WebhookRepositoryRulesetCreated;
#[cfg(feature = "webhooks")]
mod webhook_repository_ruleset_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_ruleset_deleted::WebhookRepositoryRulesetDeleted;
#[cfg(feature = "webhooks")]
mod webhook_repository_ruleset_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_ruleset_edited::{
    WebhookRepositoryRulesetEdited, WebhookRepositoryRulesetEditedChanges,
    WebhookRepositoryRulesetEditedChangesConditions,
    WebhookRepositoryRulesetEditedChangesConditionsUpdatedItem,
    WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChanges,
    WebhookRepositoryRulesetEditedChangesConditionsUpdatedItemChangesExclude,
    WebhookRepositoryRulesetEditedChangesRules,
    WebhookRepositoryRulesetEditedChangesRulesUpdatedItem,
    WebhookRepositoryRulesetEditedChangesRulesUpdatedItemChanges,
};
#[cfg(feature = "webhooks")]
mod webhook_repository_transferred;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_transferred::{
    WebhookRepositoryTransferred, WebhookRepositoryTransferredChanges,
    WebhookRepositoryTransferredChangesOwner,
    WebhookRepositoryTransferredChangesOwnerFrom,
    WebhookRepositoryTransferredChangesOwnerFromOrganization,
};
#[cfg(feature = "webhooks")]
mod webhook_repository_unarchived;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_unarchived::{
    WebhookRepositoryUnarchived, WebhookRepositoryUnarchivedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_repository_vulnerability_alert_create;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_vulnerability_alert_create::{
    WebhookRepositoryVulnerabilityAlertCreate,
    WebhookRepositoryVulnerabilityAlertCreateAction,
};
#[cfg(feature = "webhooks")]
mod webhook_repository_vulnerability_alert_dismiss;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_vulnerability_alert_dismiss::{
    WebhookRepositoryVulnerabilityAlertDismiss,
    WebhookRepositoryVulnerabilityAlertDismissAction,
    WebhookRepositoryVulnerabilityAlertDismissAlert,
};
#[cfg(feature = "webhooks")]
mod webhook_repository_vulnerability_alert_reopen;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_vulnerability_alert_reopen::{
    WebhookRepositoryVulnerabilityAlertReopen,
    WebhookRepositoryVulnerabilityAlertReopenAction,
};
#[cfg(feature = "webhooks")]
mod webhook_repository_vulnerability_alert_resolve;
#[cfg(feature = "webhooks")]
pub use self::webhook_repository_vulnerability_alert_resolve::{
    WebhookRepositoryVulnerabilityAlertResolve,
    WebhookRepositoryVulnerabilityAlertResolveAction,
    WebhookRepositoryVulnerabilityAlertResolveAlert,
};
#[cfg(feature = "webhooks")]
mod webhook_rubygems_metadata;
#[cfg(feature = "webhooks")]
pub use self::webhook_rubygems_metadata::{
    WebhookRubygemsMetadata, WebhookRubygemsMetadataVersionInfo,
};
#[cfg(feature = "webhooks")]
mod webhook_secret_scanning_alert_assigned;
#[cfg(feature = "webhooks")]
pub use self::webhook_secret_scanning_alert_assigned::WebhookSecretScanningAlertAssigned;
#[cfg(feature = "webhooks")]
mod webhook_secret_scanning_alert_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_secret_scanning_alert_created::WebhookSecretScanningAlertCreated;
#[cfg(feature = "webhooks")]
mod webhook_secret_scanning_alert_location_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_secret_scanning_alert_location_created::WebhookSecretScanningAlertLocationCreated;
#[cfg(feature = "webhooks")]
mod webhook_secret_scanning_alert_location_created_form_encoded;
#[cfg(feature = "webhooks")]
pub use self::webhook_secret_scanning_alert_location_created_form_encoded::WebhookSecretScanningAlertLocationCreatedFormEncoded;
#[cfg(feature = "webhooks")]
mod webhook_secret_scanning_alert_metadata_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_secret_scanning_alert_metadata_created::{
    WebhookSecretScanningAlertMetadataCreated,
    WebhookSecretScanningAlertMetadataCreatedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_secret_scanning_alert_metadata_removed;
#[cfg(feature = "webhooks")]
pub use self::webhook_secret_scanning_alert_metadata_removed::{
    WebhookSecretScanningAlertMetadataRemoved,
    WebhookSecretScanningAlertMetadataRemovedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_secret_scanning_alert_publicly_leaked;
#[cfg(feature = "webhooks")]
pub use self::webhook_secret_scanning_alert_publicly_leaked::{
    WebhookSecretScanningAlertPubliclyLeaked,
    WebhookSecretScanningAlertPubliclyLeakedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_secret_scanning_alert_reopened;
#[cfg(feature = "webhooks")]
pub use self::webhook_secret_scanning_alert_reopened::WebhookSecretScanningAlertReopened;
#[cfg(feature = "webhooks")]
mod webhook_secret_scanning_alert_resolved;
#[cfg(feature = "webhooks")]
pub use self::webhook_secret_scanning_alert_resolved::WebhookSecretScanningAlertResolved;
#[cfg(feature = "webhooks")]
mod webhook_secret_scanning_alert_unassigned;
#[cfg(feature = "webhooks")]
pub use self::webhook_secret_scanning_alert_unassigned::WebhookSecretScanningAlertUnassigned;
#[cfg(feature = "webhooks")]
mod webhook_secret_scanning_alert_validated;
#[cfg(feature = "webhooks")]
pub use self::webhook_secret_scanning_alert_validated::{
    WebhookSecretScanningAlertValidated, WebhookSecretScanningAlertValidatedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_secret_scanning_scan_completed;
#[cfg(feature = "webhooks")]
pub use self::webhook_secret_scanning_scan_completed::{
    WebhookSecretScanningScanCompleted,
    WebhookSecretScanningScanCompletedCustomPatternScope,
    WebhookSecretScanningScanCompletedSource, WebhookSecretScanningScanCompletedType,
};
#[cfg(feature = "webhooks")]
mod webhook_security_advisory_published;
#[cfg(feature = "webhooks")]
pub use self::webhook_security_advisory_published::WebhookSecurityAdvisoryPublished;
#[cfg(feature = "webhooks")]
mod webhook_security_advisory_updated;
#[cfg(feature = "webhooks")]
pub use self::webhook_security_advisory_updated::WebhookSecurityAdvisoryUpdated;
#[cfg(feature = "webhooks")]
mod webhook_security_advisory_withdrawn;
#[cfg(feature = "webhooks")]
pub use self::webhook_security_advisory_withdrawn::{
    WebhookSecurityAdvisoryWithdrawn, WebhookSecurityAdvisoryWithdrawnAction,
    WebhookSecurityAdvisoryWithdrawnSecurityAdvisory,
};
#[cfg(feature = "webhooks")]
mod webhook_security_and_analysis;
#[cfg(feature = "webhooks")]
pub use self::webhook_security_and_analysis::{
    WebhookSecurityAndAnalysis, WebhookSecurityAndAnalysisChanges,
    WebhookSecurityAndAnalysisChangesFrom,
};
#[cfg(feature = "webhooks")]
mod webhook_sponsorship_cancelled;
#[cfg(feature = "webhooks")]
pub use self::webhook_sponsorship_cancelled::WebhookSponsorshipCancelled;
#[cfg(feature = "webhooks")]
mod webhook_sponsorship_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_sponsorship_created::WebhookSponsorshipCreated;
#[cfg(feature = "webhooks")]
mod webhook_sponsorship_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_sponsorship_edited::{
    WebhookSponsorshipEdited, WebhookSponsorshipEditedChanges,
};
#[cfg(feature = "webhooks")]
mod webhook_sponsorship_pending_cancellation;
#[cfg(feature = "webhooks")]
pub use self::webhook_sponsorship_pending_cancellation::{
    WebhookSponsorshipPendingCancellation, WebhookSponsorshipPendingCancellationAction,
};
#[cfg(feature = "webhooks")]
mod webhook_sponsorship_pending_tier_change;
#[cfg(feature = "webhooks")]
pub use self::webhook_sponsorship_pending_tier_change::{
    WebhookSponsorshipPendingTierChange, WebhookSponsorshipPendingTierChangeAction,
};
#[cfg(feature = "webhooks")]
mod webhook_sponsorship_tier_changed;
#[cfg(feature = "webhooks")]
pub use self::webhook_sponsorship_tier_changed::{
    WebhookSponsorshipTierChanged, WebhookSponsorshipTierChangedAction,
};
#[cfg(feature = "webhooks")]
mod webhook_star_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_star_created::WebhookStarCreated;
#[cfg(feature = "webhooks")]
mod webhook_star_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_star_deleted::WebhookStarDeleted;
#[cfg(feature = "webhooks")]
mod webhook_status;
#[cfg(feature = "webhooks")]
pub use self::webhook_status::{
    WebhookStatus, WebhookStatusBranch, WebhookStatusBranchCommit, WebhookStatusCommit,
    WebhookStatusCommitAuthor, WebhookStatusCommitCommit,
    WebhookStatusCommitCommitAuthor, WebhookStatusCommitCommitVerification,
    WebhookStatusCommitCommitVerificationReason,
};
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod webhook_status_state;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::webhook_status_state::WebhookStatusState;
#[cfg(feature = "webhooks")]
mod webhook_sub_issues_parent_issue_added;
#[cfg(feature = "webhooks")]
pub use self::webhook_sub_issues_parent_issue_added::WebhookSubIssuesParentIssueAdded;
#[cfg(feature = "webhooks")]
mod webhook_sub_issues_parent_issue_removed;
#[cfg(feature = "webhooks")]
pub use self::webhook_sub_issues_parent_issue_removed::WebhookSubIssuesParentIssueRemoved;
#[cfg(feature = "webhooks")]
mod webhook_sub_issues_sub_issue_added;
#[cfg(feature = "webhooks")]
pub use self::webhook_sub_issues_sub_issue_added::WebhookSubIssuesSubIssueAdded;
#[cfg(feature = "webhooks")]
mod webhook_sub_issues_sub_issue_removed;
#[cfg(feature = "webhooks")]
pub use self::webhook_sub_issues_sub_issue_removed::WebhookSubIssuesSubIssueRemoved;
#[cfg(feature = "webhooks")]
mod webhook_team_add;
#[cfg(feature = "webhooks")]
pub use self::webhook_team_add::WebhookTeamAdd;
#[cfg(feature = "webhooks")]
mod webhook_team_added_to_repository;
#[cfg(feature = "webhooks")]
pub use self::webhook_team_added_to_repository::{
    WebhookTeamAddedToRepository, WebhookTeamAddedToRepositoryAction,
};
#[cfg(feature = "webhooks")]
mod webhook_team_created;
#[cfg(feature = "webhooks")]
pub use self::webhook_team_created::WebhookTeamCreated;
#[cfg(feature = "webhooks")]
mod webhook_team_deleted;
#[cfg(feature = "webhooks")]
pub use self::webhook_team_deleted::WebhookTeamDeleted;
#[cfg(feature = "webhooks")]
mod webhook_team_edited;
#[cfg(feature = "webhooks")]
pub use self::webhook_team_edited::{
    WebhookTeamEdited, WebhookTeamEditedChanges, WebhookTeamEditedChangesRepository,
    WebhookTeamEditedChangesRepositoryPermissions,
    WebhookTeamEditedChangesRepositoryPermissionsFrom,
};
#[cfg(feature = "webhooks")]
mod webhook_team_edited_repository;
#[cfg(feature = "webhooks")]
pub use self::webhook_team_edited_repository::WebhookTeamEditedRepository;
#[cfg(feature = "webhooks")]
mod webhook_team_removed_from_repository;
#[cfg(feature = "webhooks")]
pub use self::webhook_team_removed_from_repository::{
    WebhookTeamRemovedFromRepository, WebhookTeamRemovedFromRepositoryAction,
};
#[cfg(feature = "webhooks")]
mod webhook_watch_started;
#[cfg(feature = "webhooks")]
pub use self::webhook_watch_started::{WebhookWatchStarted, WebhookWatchStartedAction};
#[cfg(feature = "webhooks")]
mod webhook_workflow_dispatch;
#[cfg(feature = "webhooks")]
pub use self::webhook_workflow_dispatch::WebhookWorkflowDispatch;
#[cfg(feature = "webhooks")]
mod webhook_workflow_job_completed;
#[cfg(feature = "webhooks")]
pub use self::webhook_workflow_job_completed::{
    WebhookWorkflowJobCompleted, WebhookWorkflowJobCompletedWorkflowJob,
    WebhookWorkflowJobCompletedWorkflowJobStep,
};
#[cfg(feature = "webhooks")]
mod webhook_workflow_job_in_progress;
#[cfg(feature = "webhooks")]
pub use self::webhook_workflow_job_in_progress::{
    WebhookWorkflowJobInProgress, WebhookWorkflowJobInProgressWorkflowJob,
    WebhookWorkflowJobInProgressWorkflowJobConclusion,
};
#[cfg(feature = "webhooks")]
mod webhook_workflow_job_queued;
#[cfg(feature = "webhooks")]
pub use self::webhook_workflow_job_queued::{
    WebhookWorkflowJobQueued, WebhookWorkflowJobQueuedAction,
    WebhookWorkflowJobQueuedWorkflowJob,
};
#[cfg(feature = "webhooks")]
mod webhook_workflow_job_waiting;
#[cfg(feature = "webhooks")]
pub use self::webhook_workflow_job_waiting::{
    WebhookWorkflowJobWaiting, WebhookWorkflowJobWaitingAction,
    WebhookWorkflowJobWaitingWorkflowJob, WebhookWorkflowJobWaitingWorkflowJobStep,
};
#[cfg(feature = "webhooks")]
mod webhook_workflow_run_completed;
#[cfg(feature = "webhooks")]
pub use self::webhook_workflow_run_completed::{
    WebhookWorkflowRunCompleted, WebhookWorkflowRunCompletedWorkflowRun,
};
#[cfg(feature = "webhooks")]
mod webhook_workflow_run_completed_workflow_run_head_repository;
#[cfg(feature = "webhooks")]
pub use self::webhook_workflow_run_completed_workflow_run_head_repository::WebhookWorkflowRunCompletedWorkflowRunHeadRepository;
#[cfg(feature = "webhooks")]
mod webhook_workflow_run_in_progress;
#[cfg(feature = "webhooks")]
pub use self::webhook_workflow_run_in_progress::{
    WebhookWorkflowRunInProgress, WebhookWorkflowRunInProgressWorkflowRun,
    WebhookWorkflowRunInProgressWorkflowRunHeadRepository,
    WebhookWorkflowRunInProgressWorkflowRunRepository,
};
#[cfg(feature = "webhooks")]
mod webhook_workflow_run_requested;
#[cfg(feature = "webhooks")]
pub use self::webhook_workflow_run_requested::{
    WebhookWorkflowRunRequested, WebhookWorkflowRunRequestedWorkflowRun,
};
#[cfg(feature = "webhooks")]
mod webhooks_alert;
#[cfg(feature = "webhooks")]
pub use self::webhooks_alert::{WebhooksAlert, WebhooksAlertState};
#[cfg(feature = "webhooks")]
mod webhooks_alert_dismisser;
#[cfg(feature = "webhooks")]
pub use self::webhooks_alert_dismisser::WebhooksAlertDismisser;
#[cfg(feature = "webhooks")]
mod webhooks_answer;
#[cfg(feature = "webhooks")]
pub use self::webhooks_answer::WebhooksAnswer;
#[cfg(any(feature = "repos", feature = "webhooks"))]
mod webhooks_approver;
#[cfg(any(feature = "repos", feature = "webhooks"))]
pub use self::webhooks_approver::WebhooksApprover;
#[cfg(feature = "webhooks")]
mod webhooks_changes;
#[cfg(feature = "webhooks")]
pub use self::webhooks_changes::WebhooksChanges;
#[cfg(feature = "webhooks")]
mod webhooks_changes8_tier_from;
#[cfg(feature = "webhooks")]
pub use self::webhooks_changes8_tier_from::WebhooksChanges8TierFrom;
#[cfg(feature = "webhooks")]
mod webhooks_changes_8;
#[cfg(feature = "webhooks")]
pub use self::webhooks_changes_8::{WebhooksChanges8, WebhooksChanges8Tier};
#[cfg(feature = "webhooks")]
mod webhooks_changes_body;
#[cfg(feature = "webhooks")]
pub use self::webhooks_changes_body::WebhooksChangesBody;
mod webhooks_code_scanning_commit_oid;
pub use self::webhooks_code_scanning_commit_oid::WebhooksCodeScanningCommitOid;
mod webhooks_code_scanning_ref;
pub use self::webhooks_code_scanning_ref::WebhooksCodeScanningRef;
#[cfg(feature = "webhooks")]
mod webhooks_comment;
#[cfg(feature = "webhooks")]
pub use self::webhooks_comment::WebhooksComment;
#[cfg(feature = "webhooks")]
mod webhooks_deploy_key;
#[cfg(feature = "webhooks")]
pub use self::webhooks_deploy_key::WebhooksDeployKey;
mod webhooks_deploy_pusher_type;
pub use self::webhooks_deploy_pusher_type::WebhooksDeployPusherType;
mod webhooks_effective_date;
pub use self::webhooks_effective_date::WebhooksEffectiveDate;
#[cfg(feature = "webhooks")]
mod webhooks_issue;
#[cfg(feature = "webhooks")]
pub use self::webhooks_issue::WebhooksIssue;
#[cfg(feature = "webhooks")]
mod webhooks_issue2_performed_via_github_app;
#[cfg(feature = "webhooks")]
pub use self::webhooks_issue2_performed_via_github_app::WebhooksIssue2PerformedViaGithubApp;
#[cfg(feature = "webhooks")]
mod webhooks_issue2_performed_via_github_app_event;
#[cfg(feature = "webhooks")]
pub use self::webhooks_issue2_performed_via_github_app_event::WebhooksIssue2PerformedViaGithubAppEvent;
#[cfg(feature = "webhooks")]
mod webhooks_issue2_performed_via_github_app_permissions;
#[cfg(feature = "webhooks")]
pub use self::webhooks_issue2_performed_via_github_app_permissions::WebhooksIssue2PerformedViaGithubAppPermissions;
#[cfg(feature = "webhooks")]
mod webhooks_issue_2;
#[cfg(feature = "webhooks")]
pub use self::webhooks_issue_2::WebhooksIssue2;
#[cfg(feature = "webhooks")]
mod webhooks_issue_assignee_type;
#[cfg(feature = "webhooks")]
pub use self::webhooks_issue_assignee_type::WebhooksIssueAssigneeType;
#[cfg(feature = "webhooks")]
mod webhooks_issue_comment;
#[cfg(feature = "webhooks")]
pub use self::webhooks_issue_comment::WebhooksIssueComment;
#[cfg(feature = "webhooks")]
mod webhooks_issue_performed_via_github_app;
#[cfg(feature = "webhooks")]
pub use self::webhooks_issue_performed_via_github_app::WebhooksIssuePerformedViaGithubApp;
#[cfg(feature = "webhooks")]
mod webhooks_issue_performed_via_github_app_event;
#[cfg(feature = "webhooks")]
pub use self::webhooks_issue_performed_via_github_app_event::WebhooksIssuePerformedViaGithubAppEvent;
#[cfg(feature = "webhooks")]
mod webhooks_issue_performed_via_github_app_permissions;
#[cfg(feature = "webhooks")]
pub use self::webhooks_issue_performed_via_github_app_permissions::WebhooksIssuePerformedViaGithubAppPermissions;
#[cfg(feature = "webhooks")]
mod webhooks_issue_pull_request;
#[cfg(feature = "webhooks")]
pub use self::webhooks_issue_pull_request::WebhooksIssuePullRequest;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "pulls",
        feature = "webhooks"
    )
)]
mod webhooks_label;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "pulls",
        feature = "webhooks"
    )
)]
pub use self::webhooks_label::WebhooksLabel;
#[cfg(feature = "webhooks")]
mod webhooks_marketplace_purchase;
#[cfg(feature = "webhooks")]
pub use self::webhooks_marketplace_purchase::{
    WebhooksMarketplacePurchase, WebhooksMarketplacePurchasePlan,
};
#[cfg(feature = "webhooks")]
mod webhooks_membership;
#[cfg(feature = "webhooks")]
pub use self::webhooks_membership::WebhooksMembership;
#[cfg(feature = "webhooks")]
mod webhooks_milestone;
#[cfg(feature = "webhooks")]
pub use self::webhooks_milestone::WebhooksMilestone;
#[cfg(feature = "webhooks")]
mod webhooks_milestone_3;
#[cfg(feature = "webhooks")]
pub use self::webhooks_milestone_3::WebhooksMilestone3;
mod webhooks_nullable_string;
pub use self::webhooks_nullable_string::WebhooksNullableString;
mod webhooks_number;
pub use self::webhooks_number::WebhooksNumber;
#[cfg(feature = "webhooks")]
mod webhooks_previous_marketplace_purchase;
#[cfg(feature = "webhooks")]
pub use self::webhooks_previous_marketplace_purchase::WebhooksPreviousMarketplacePurchase;
#[cfg(feature = "webhooks")]
mod webhooks_project;
#[cfg(feature = "webhooks")]
pub use self::webhooks_project::WebhooksProject;
#[cfg(feature = "webhooks")]
mod webhooks_project_card;
#[cfg(feature = "webhooks")]
pub use self::webhooks_project_card::WebhooksProjectCard;
#[cfg(feature = "webhooks")]
mod webhooks_project_changes;
#[cfg(feature = "webhooks")]
pub use self::webhooks_project_changes::{
    WebhooksProjectChanges, WebhooksProjectChangesArchivedAt,
};
#[cfg(feature = "webhooks")]
mod webhooks_project_column;
#[cfg(feature = "webhooks")]
pub use self::webhooks_project_column::WebhooksProjectColumn;
#[cfg(feature = "webhooks")]
mod webhooks_pull_request5_auto_merge;
#[cfg(feature = "webhooks")]
pub use self::webhooks_pull_request5_auto_merge::WebhooksPullRequest5AutoMerge;
#[cfg(feature = "webhooks")]
mod webhooks_pull_request5_base;
#[cfg(feature = "webhooks")]
pub use self::webhooks_pull_request5_base::WebhooksPullRequest5Base;
#[cfg(feature = "webhooks")]
mod webhooks_pull_request_5;
#[cfg(feature = "webhooks")]
pub use self::webhooks_pull_request_5::{
    WebhooksPullRequest5, WebhooksPullRequest5RequestedReviewer,
};
mod webhooks_ref_0;
pub use self::webhooks_ref_0::WebhooksRef0;
#[cfg(feature = "webhooks")]
mod webhooks_release;
#[cfg(feature = "webhooks")]
pub use self::webhooks_release::WebhooksRelease;
#[cfg(feature = "webhooks")]
mod webhooks_release_1;
#[cfg(feature = "webhooks")]
pub use self::webhooks_release_1::WebhooksRelease1;
#[cfg(feature = "webhooks")]
mod webhooks_repositories;
#[cfg(feature = "webhooks")]
pub use self::webhooks_repositories::WebhooksRepositories;
#[cfg(feature = "webhooks")]
mod webhooks_repositories_added;
#[cfg(feature = "webhooks")]
pub use self::webhooks_repositories_added::WebhooksRepositoriesAdded;
#[cfg(feature = "webhooks")]
mod webhooks_repositories_item;
#[cfg(feature = "webhooks")]
pub use self::webhooks_repositories_item::WebhooksRepositoriesItem;
#[cfg(
    any(feature = "actions", feature = "apps", feature = "orgs", feature = "webhooks")
)]
mod webhooks_repository_selection;
#[cfg(
    any(feature = "actions", feature = "apps", feature = "orgs", feature = "webhooks")
)]
pub use self::webhooks_repository_selection::WebhooksRepositorySelection;
#[cfg(feature = "webhooks")]
mod webhooks_review;
#[cfg(feature = "webhooks")]
pub use self::webhooks_review::WebhooksReview;
#[cfg(feature = "webhooks")]
mod webhooks_review_comment;
#[cfg(feature = "webhooks")]
pub use self::webhooks_review_comment::WebhooksReviewComment;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "pulls",
        feature = "webhooks"
    )
)]
mod webhooks_review_links;
#[cfg(
    any(
        feature = "activity",
        feature = "issues",
        feature = "pulls",
        feature = "webhooks"
    )
)]
pub use self::webhooks_review_links::WebhooksReviewLinks;
#[cfg(feature = "webhooks")]
mod webhooks_reviewers;
#[cfg(feature = "webhooks")]
pub use self::webhooks_reviewers::{WebhooksReviewers, WebhooksReviewersItem};
#[cfg(feature = "webhooks")]
mod webhooks_rule;
#[cfg(feature = "webhooks")]
pub use self::webhooks_rule::WebhooksRule;
#[cfg(feature = "webhooks")]
mod webhooks_security_advisory;
#[cfg(feature = "webhooks")]
pub use self::webhooks_security_advisory::WebhooksSecurityAdvisory;
#[cfg(feature = "webhooks")]
mod webhooks_security_advisory_identifier;
#[cfg(feature = "webhooks")]
pub use self::webhooks_security_advisory_identifier::WebhooksSecurityAdvisoryIdentifier;
#[cfg(feature = "webhooks")]
mod webhooks_security_advisory_vulnerability;
#[cfg(feature = "webhooks")]
pub use self::webhooks_security_advisory_vulnerability::WebhooksSecurityAdvisoryVulnerability;
#[cfg(feature = "webhooks")]
mod webhooks_sponsorship;
#[cfg(feature = "webhooks")]
pub use self::webhooks_sponsorship::WebhooksSponsorship;
#[cfg(feature = "webhooks")]
mod webhooks_team;
#[cfg(feature = "webhooks")]
pub use self::webhooks_team::WebhooksTeam;
#[cfg(feature = "webhooks")]
mod webhooks_team_1;
#[cfg(feature = "webhooks")]
pub use self::webhooks_team_1::WebhooksTeam1;
#[cfg(feature = "webhooks")]
mod webhooks_team_parent;
#[cfg(feature = "webhooks")]
pub use self::webhooks_team_parent::WebhooksTeamParent;
#[cfg(any(feature = "activity", feature = "webhooks"))]
mod webhooks_user;
#[cfg(any(feature = "activity", feature = "webhooks"))]
pub use self::webhooks_user::WebhooksUser;
#[cfg(feature = "webhooks")]
mod webhooks_user_mannequin;
#[cfg(feature = "webhooks")]
pub use self::webhooks_user_mannequin::WebhooksUserMannequin;
#[cfg(feature = "webhooks")]
mod webhooks_workflow;
#[cfg(feature = "webhooks")]
pub use self::webhooks_workflow::WebhooksWorkflow;
#[cfg(feature = "webhooks")]
mod webhooks_workflow_job_run;
#[cfg(feature = "webhooks")]
pub use self::webhooks_workflow_job_run::WebhooksWorkflowJobRun;
#[cfg(any(feature = "code-quality", feature = "code-scanning"))]
mod weekly_schedule;
#[cfg(any(feature = "code-quality", feature = "code-scanning"))]
pub use self::weekly_schedule::WeeklySchedule;
#[cfg(feature = "actions")]
mod workflow;
#[cfg(feature = "actions")]
pub use self::workflow::{Workflow, WorkflowState};
#[cfg(feature = "actions")]
mod workflow_dispatch_response;
#[cfg(feature = "actions")]
pub use self::workflow_dispatch_response::WorkflowDispatchResponse;
#[cfg(feature = "webhooks")]
mod workflow_job_status;
#[cfg(feature = "webhooks")]
pub use self::workflow_job_status::WorkflowJobStatus;
#[cfg(feature = "actions")]
mod workflow_run;
#[cfg(feature = "actions")]
pub use self::workflow_run::WorkflowRun;
#[cfg(feature = "webhooks")]
mod workflow_run_conclusion;
#[cfg(feature = "webhooks")]
pub use self::workflow_run_conclusion::WorkflowRunConclusion;
mod workflow_run_id;
pub use self::workflow_run_id::WorkflowRunId;
#[cfg(feature = "webhooks")]
mod workflow_run_pull_request;
#[cfg(feature = "webhooks")]
pub use self::workflow_run_pull_request::WorkflowRunPullRequest;
#[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
mod workflow_run_status;
#[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
pub use self::workflow_run_status::WorkflowRunStatus;
#[cfg(feature = "actions")]
mod workflow_run_status_filter;
#[cfg(feature = "actions")]
pub use self::workflow_run_status_filter::WorkflowRunStatusFilter;
#[cfg(feature = "actions")]
mod workflow_run_usage;
#[cfg(feature = "actions")]
pub use self::workflow_run_usage::{
    WorkflowRunUsage, WorkflowRunUsageBillable, WorkflowRunUsageBillableMacos,
    WorkflowRunUsageBillableMacosJobRun,
};
#[cfg(feature = "actions")]
mod workflow_usage;
#[cfg(feature = "actions")]
pub use self::workflow_usage::{
    WorkflowUsage, WorkflowUsageBillable, WorkflowUsageBillableMacos,
};
#[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
mod write;
#[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
pub use self::write::Write;
