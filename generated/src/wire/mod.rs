// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! How the types of this crate are read and written. Nothing here is called by name.

mod api {
    #[cfg(feature = "actions")]
    mod actions;

    #[cfg(feature = "activity")]
    mod activity;

    #[cfg(feature = "apps")]
    mod apps;

    #[cfg(feature = "billing")]
    mod billing;

    #[cfg(feature = "checks")]
    mod checks;

    #[cfg(feature = "code-scanning")]
    mod code_scanning;

    #[cfg(feature = "codes-of-conduct")]
    mod codes_of_conduct;

    #[cfg(feature = "emojis")]
    mod emojis;

    #[cfg(feature = "dependabot")]
    mod dependabot;

    #[cfg(feature = "dependency-graph")]
    mod dependency_graph;

    #[cfg(feature = "gists")]
    mod gists;

    #[cfg(feature = "git")]
    mod git;

    #[cfg(feature = "gitignore")]
    mod gitignore;

    #[cfg(feature = "issues")]
    mod issues;

    #[cfg(feature = "licenses")]
    mod licenses;

    #[cfg(feature = "markdown")]
    mod markdown;

    #[cfg(feature = "meta")]
    mod meta;

    #[cfg(feature = "migrations")]
    mod migrations;

    #[cfg(feature = "oidc")]
    mod oidc;

    #[cfg(feature = "orgs")]
    mod orgs;

    #[cfg(feature = "packages")]
    mod packages;

    #[cfg(feature = "pulls")]
    mod pulls;

    #[cfg(feature = "rate-limit")]
    mod rate_limit;

    #[cfg(feature = "reactions")]
    mod reactions;

    #[cfg(feature = "repos")]
    mod repos;

    #[cfg(feature = "search")]
    mod search;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning;

    #[cfg(feature = "teams")]
    mod teams;

    #[cfg(feature = "users")]
    mod users;

    #[cfg(feature = "code-quality")]
    mod code_quality;

    #[cfg(feature = "codespaces")]
    mod codespaces;

    #[cfg(feature = "copilot")]
    mod copilot;

    #[cfg(feature = "copilot-spaces")]
    mod copilot_spaces;

    #[cfg(feature = "security-advisories")]
    mod security_advisories;

    #[cfg(feature = "interactions")]
    mod interactions;

    #[cfg(feature = "classroom")]
    mod classroom;

    #[cfg(feature = "enterprise-teams")]
    mod enterprise_teams;

    #[cfg(feature = "enterprise-team-memberships")]
    mod enterprise_team_memberships;

    #[cfg(feature = "enterprise-team-organizations")]
    mod enterprise_team_organizations;

    #[cfg(feature = "code-security")]
    mod code_security;

    #[cfg(feature = "private-registries")]
    mod private_registries;

    #[cfg(feature = "hosted-compute")]
    mod hosted_compute;

    #[cfg(feature = "credentials")]
    mod credentials;

    #[cfg(feature = "campaigns")]
    mod campaigns;

    #[cfg(feature = "projects")]
    mod projects;

    #[cfg(feature = "agent-tasks")]
    mod agent_tasks;

    #[cfg(feature = "agents")]
    mod agents;
}

mod models {
    #[cfg(feature = "webhooks")]
    mod account;

    #[cfg(feature = "actions")]
    mod actions_artifact_and_log_retention;

    #[cfg(feature = "actions")]
    mod actions_artifact_and_log_retention_response;

    #[cfg(feature = "actions")]
    mod actions_cache_list;

    #[cfg(feature = "actions")]
    mod actions_cache_list_sort;

    #[cfg(feature = "actions")]
    mod actions_cache_retention_limit_for_enterprise;

    #[cfg(feature = "actions")]
    mod actions_cache_storage_limit_for_enterprise;

    #[cfg(feature = "actions")]
    mod actions_cache_usage_by_repository;

    #[cfg(feature = "actions")]
    mod actions_cache_usage_org_enterprise;

    #[cfg(any(feature = "actions", feature = "agents"))]
    mod actions_create_or_update_repo_secret_body;

    #[cfg(
        any(
            feature = "actions",
            feature = "apps",
            feature = "orgs",
            feature = "webhooks"
        )
    )]
    mod actions_default_workflow_permissions;

    #[cfg(feature = "actions")]
    mod actions_fork_pr_contributor_approval;

    #[cfg(feature = "actions")]
    mod actions_fork_pr_workflows_private_repos;

    #[cfg(feature = "actions")]
    mod actions_fork_pr_workflows_private_repos_request;

    #[cfg(feature = "actions")]
    mod actions_get_default_workflow_permissions;

    #[cfg(feature = "actions")]
    mod actions_hosted_runner;

    #[cfg(feature = "actions")]
    mod actions_hosted_runner_curated_image;

    #[cfg(feature = "actions")]
    mod actions_hosted_runner_custom_image;

    #[cfg(feature = "actions")]
    mod actions_hosted_runner_custom_image_version;

    #[cfg(feature = "actions")]
    mod actions_hosted_runner_limits;

    #[cfg(feature = "actions")]
    mod actions_hosted_runner_machine_spec;

    #[cfg(any(feature = "actions", feature = "agents"))]
    mod actions_list_repo_organization_variables_response;

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

    #[cfg(feature = "actions")]
    mod actions_organization_permissions;

    #[cfg(any(feature = "actions", feature = "agents", feature = "codespaces"))]
    mod actions_public_key;

    #[cfg(feature = "actions")]
    mod actions_repository_permissions;

    #[cfg(feature = "actions")]
    mod actions_runner_jitconfig_response;

    #[cfg(feature = "actions")]
    mod actions_runner_labels_response;

    #[cfg(
        any(
            feature = "actions",
            feature = "agents",
            feature = "codespaces",
            feature = "dependabot"
        )
    )]
    mod actions_secret;

    #[cfg(feature = "actions")]
    mod actions_set_default_workflow_permissions;

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

    #[cfg(any(feature = "actions", feature = "copilot"))]
    mod actions_set_self_hosted_runners_permissions_organization_body;

    #[cfg(any(feature = "actions", feature = "agents"))]
    mod actions_variable;

    #[cfg(feature = "actions")]
    mod actions_workflow_access_to_repository;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod active_inactive_unknown;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod active_lock_reason;

    #[cfg(any(feature = "orgs", feature = "teams"))]
    mod active_pending;

    #[cfg(feature = "repos")]
    mod activity;

    #[cfg(
        any(
            feature = "activity",
            feature = "agent-tasks",
            feature = "copilot",
            feature = "repos"
        )
    )]
    mod activity_mark_notifications_as_read_response;

    #[cfg(any(feature = "activity", feature = "pulls"))]
    mod activity_mark_repo_notifications_as_read_response;

    #[cfg(feature = "repos")]
    mod activity_type;

    #[cfg(feature = "activity")]
    mod actor;

    #[cfg(feature = "webhooks")]
    mod added_action;

    #[cfg(feature = "issues")]
    mod added_to_project_issue_event;

    #[cfg(feature = "code-security")]
    mod advanced_security;

    #[cfg(feature = "code-quality")]
    mod ai_findings_option;

    #[cfg(feature = "webhooks")]
    mod alert;

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

    #[cfg(feature = "actions")]
    mod allowed_actions;

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

    #[cfg(feature = "orgs")]
    mod api_insights_actor_type;

    #[cfg(feature = "orgs")]
    mod api_insights_route_stats;

    #[cfg(feature = "orgs")]
    mod api_insights_route_stats_sort_item;

    #[cfg(feature = "orgs")]
    mod api_insights_sort_item;

    #[cfg(feature = "orgs")]
    mod api_insights_subject_stats;

    #[cfg(feature = "orgs")]
    mod api_insights_summary_stats;

    #[cfg(feature = "orgs")]
    mod api_insights_time_stats;

    #[cfg(feature = "orgs")]
    mod api_insights_user_stats;

    #[cfg(feature = "meta")]
    mod api_overview;

    #[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
    mod app_permissions;

    #[cfg(feature = "webhooks")]
    mod approved_action;

    #[cfg(feature = "actions")]
    mod approved_rejected;

    #[cfg(feature = "webhooks")]
    mod archived_action;

    #[cfg(feature = "actions")]
    mod artifact;

    #[cfg(feature = "orgs")]
    mod artifact_deployment_record;

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

    #[cfg(feature = "webhooks")]
    mod asset;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod assigned_action;

    #[cfg(feature = "issues")]
    mod assigned_issue_event;

    #[cfg(feature = "webhooks")]
    mod assignee;

    #[cfg(any(feature = "repos", feature = "users"))]
    mod attestation;

    #[cfg(any(feature = "orgs", feature = "users"))]
    mod attestation_ids;

    #[cfg(feature = "private-registries")]
    mod auth_type;

    #[cfg(feature = "actions")]
    mod authentication_token;

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

    #[cfg(feature = "apps")]
    mod authorization;

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

    #[cfg(feature = "checks")]
    mod auto_trigger_check;

    #[cfg(feature = "repos")]
    mod autolink;

    #[cfg(feature = "gists")]
    mod base_gist;

    #[cfg(feature = "webhooks")]
    mod base_repo;

    #[cfg(feature = "copilot-spaces")]
    mod base_role;
    mod basic_error;

    #[cfg(feature = "billing")]
    mod billing_ai_credit_usage_report_org;

    #[cfg(feature = "billing")]
    mod billing_ai_credit_usage_report_org_usage_item;

    #[cfg(feature = "billing")]
    mod billing_ai_credit_usage_report_user;

    #[cfg(feature = "billing")]
    mod billing_usage_report;

    #[cfg(feature = "billing")]
    mod billing_usage_report_user;

    #[cfg(feature = "billing")]
    mod billing_usage_summary_report_org;

    #[cfg(feature = "billing")]
    mod billing_usage_summary_report_org_time_period;

    #[cfg(feature = "billing")]
    mod billing_usage_summary_report_org_usage_item;

    #[cfg(feature = "billing")]
    mod billing_usage_summary_report_user;

    #[cfg(feature = "git")]
    mod blob;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod blocked_by_added;

    #[cfg(feature = "issues")]
    mod blocked_by_added_issue_event;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod blocked_by_removed;

    #[cfg(feature = "issues")]
    mod blocked_by_removed_issue_event;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod blocking_added;

    #[cfg(feature = "issues")]
    mod blocking_added_issue_event;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod blocking_removed;

    #[cfg(feature = "issues")]
    mod blocking_removed_issue_event;

    #[cfg(feature = "issues")]
    mod body_issue_field_value;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod body_target;

    #[cfg(any(feature = "activity", feature = "webhooks"))]
    mod bot_user_organization;

    #[cfg(feature = "repos")]
    mod branch_protection;

    #[cfg(feature = "repos")]
    mod branch_restriction_policy;

    #[cfg(feature = "repos")]
    mod branch_short;

    #[cfg(feature = "repos")]
    mod branch_with_protection;

    #[cfg(feature = "billing")]
    mod budget;

    #[cfg(feature = "billing")]
    mod budget_alerting;

    #[cfg(feature = "billing")]
    mod budget_scope;

    #[cfg(feature = "billing")]
    mod budget_type;

    #[cfg(feature = "repos")]
    mod build_type;

    #[cfg(any(feature = "orgs", feature = "repos", feature = "users"))]
    mod bundle;
    mod campaign_alert_type;

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

    #[cfg(feature = "campaigns")]
    mod campaign_summary;

    #[cfg(feature = "webhooks")]
    mod cancelled_action;

    #[cfg(any(feature = "gists", feature = "pulls", feature = "repos"))]
    mod change_status;

    #[cfg(feature = "webhooks")]
    mod changes;

    #[cfg(feature = "repos")]
    mod check;

    #[cfg(feature = "checks")]
    mod check_annotation;

    #[cfg(feature = "repos")]
    mod check_automated_security_fixes;

    #[cfg(feature = "repos")]
    mod check_immutable_releases;

    #[cfg(feature = "checks")]
    mod check_run;

    #[cfg(feature = "webhooks")]
    mod check_run_with_simple_check_suite;

    #[cfg(feature = "checks")]
    mod check_suite;

    #[cfg(any(feature = "checks", feature = "webhooks"))]
    mod check_suite_conclusion;

    #[cfg(feature = "checks")]
    mod check_suite_preference;

    #[cfg(feature = "checks")]
    mod check_suite_preference_preferences;

    #[cfg(feature = "webhooks")]
    mod check_suite_status;

    #[cfg(feature = "classroom")]
    mod classroom;

    #[cfg(feature = "classroom")]
    mod classroom_accepted_assignment;

    #[cfg(feature = "classroom")]
    mod classroom_assignment;

    #[cfg(feature = "classroom")]
    mod classroom_assignment_grade;

    #[cfg(feature = "repos")]
    mod clone_traffic;

    #[cfg(feature = "webhooks")]
    mod closed_action;

    #[cfg(feature = "teams")]
    mod closed_secret;

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
            feature = "codespaces",
            feature = "repos",
            feature = "security-advisories",
            feature = "webhooks"
        )
    )]
    mod code_of_conduct_simple;

    #[cfg(feature = "code-quality")]
    mod code_quality_finding;

    #[cfg(feature = "code-quality")]
    mod code_quality_finding_location;

    #[cfg(feature = "code-quality")]
    mod code_quality_finding_message;

    #[cfg(feature = "code-quality")]
    mod code_quality_finding_rule;

    #[cfg(feature = "code-quality")]
    mod code_quality_setup;

    #[cfg(feature = "code-quality")]
    mod code_quality_setup_update;

    #[cfg(any(feature = "code-quality", feature = "code-scanning"))]
    mod code_quality_setup_update_response;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_alert;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_alert_classification;

    #[cfg(any(feature = "code-scanning", feature = "webhooks"))]
    mod code_scanning_alert_dismissed_reason;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_alert_instance;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_alert_instance_list;

    #[cfg(any(feature = "code-scanning", feature = "webhooks"))]
    mod code_scanning_alert_instance_state;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_alert_items;

    #[cfg(any(feature = "code-scanning", feature = "webhooks"))]
    mod code_scanning_alert_location;

    #[cfg(any(feature = "code-scanning", feature = "webhooks"))]
    mod code_scanning_alert_message;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_alert_rule;

    #[cfg(
        any(
            feature = "code-quality",
            feature = "code-scanning",
            feature = "dependabot",
            feature = "webhooks"
        )
    )]
    mod code_scanning_alert_set_state;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_alert_severity;

    #[cfg(any(feature = "code-scanning", feature = "webhooks"))]
    mod code_scanning_alert_state;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_alert_state_query;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_analysis;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_analysis_deletion;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_analysis_tool;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_autofix;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_autofix_commits;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_autofix_commits_response;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_autofix_status;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_codeql_database;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_default_setup;

    #[cfg(feature = "code-security")]
    mod code_scanning_default_setup_options;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_default_setup_update;

    #[cfg(feature = "code-security")]
    mod code_scanning_options;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_organization_alert_items;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_sarifs_receipt;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_sarifs_status;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_variant_analysis;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_variant_analysis_language;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_variant_analysis_repo_task;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_variant_analysis_repository;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_variant_analysis_skipped_repo_group;

    #[cfg(feature = "code-scanning")]
    mod code_scanning_variant_analysis_status;

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

    #[cfg(feature = "search")]
    mod code_search_result_item;

    #[cfg(feature = "code-security")]
    mod code_security_configuration;

    #[cfg(feature = "code-security")]
    mod code_security_configuration_for_repository;

    #[cfg(feature = "code-security")]
    mod code_security_configuration_repositories;

    #[cfg(feature = "code-security")]
    mod code_security_configuration_repositories_status;

    #[cfg(feature = "code-security")]
    mod code_security_default_configurations;

    #[cfg(feature = "repos")]
    mod codeowners_errors;

    #[cfg(feature = "codespaces")]
    mod codespace;

    #[cfg(feature = "codespaces")]
    mod codespace_export_details;

    #[cfg(feature = "codespaces")]
    mod codespace_location;

    #[cfg(feature = "codespaces")]
    mod codespace_machine;

    #[cfg(feature = "codespaces")]
    mod codespace_state;

    #[cfg(feature = "codespaces")]
    mod codespace_with_full_repository;

    #[cfg(any(feature = "codespaces", feature = "dependabot"))]
    mod codespaces_create_or_update_repo_secret_body;

    #[cfg(any(feature = "codespaces", feature = "copilot"))]
    mod codespaces_delete_codespaces_access_users_body;

    #[cfg(feature = "codespaces")]
    mod codespaces_list_in_organization_response;

    #[cfg(
        any(
            feature = "codespaces",
            feature = "security-advisories",
            feature = "webhooks"
        )
    )]
    mod codespaces_permissions_check_for_devcontainer;

    #[cfg(
        any(
            feature = "actions",
            feature = "agents",
            feature = "codespaces",
            feature = "dependabot"
        )
    )]
    mod codespaces_secret;

    #[cfg(feature = "repos")]
    mod collaborator;

    #[cfg(feature = "repos")]
    mod combined_commit_status;

    #[cfg(
        any(
            feature = "activity",
            feature = "issues",
            feature = "pulls",
            feature = "webhooks"
        )
    )]
    mod comment_links;

    #[cfg(any(feature = "pulls", feature = "repos"))]
    mod commit;

    #[cfg(feature = "repos")]
    mod commit_activity;

    #[cfg(any(feature = "issues", feature = "repos"))]
    mod commit_comment;

    #[cfg(feature = "activity")]
    mod commit_comment_event;

    #[cfg(feature = "repos")]
    mod commit_comparison;

    #[cfg(feature = "search")]
    mod commit_search_result_item;

    #[cfg(feature = "git")]
    mod commit_tree_blob;

    #[cfg(feature = "repos")]
    mod community_profile;

    #[cfg(feature = "webhooks")]
    mod completed_action;

    #[cfg(feature = "actions")]
    mod concurrency_group;

    #[cfg(feature = "actions")]
    mod concurrency_group_list;

    #[cfg(feature = "actions")]
    mod concurrency_group_run_list;

    #[cfg(any(feature = "code-quality", feature = "code-scanning"))]
    mod configured_not_configured;

    #[cfg(feature = "webhooks")]
    mod container_metadata;

    #[cfg(feature = "webhooks")]
    mod container_metadata_tag;

    #[cfg(feature = "repos")]
    mod content_directory;

    #[cfg(feature = "repos")]
    mod content_file;

    #[cfg(any(feature = "licenses", feature = "repos"))]
    mod content_file_links;

    #[cfg(feature = "repos")]
    mod content_submodule;

    #[cfg(feature = "repos")]
    mod content_symlink;

    #[cfg(feature = "repos")]
    mod content_traffic;

    #[cfg(feature = "repos")]
    mod content_tree;

    #[cfg(feature = "repos")]
    mod contributor;

    #[cfg(feature = "repos")]
    mod contributor_activity;

    #[cfg(feature = "webhooks")]
    mod converted_action;

    #[cfg(feature = "issues")]
    mod converted_note_to_issue_issue_event;

    #[cfg(feature = "copilot")]
    mod copilot_organization_details;

    #[cfg(feature = "copilot")]
    mod copilot_organization_seat_breakdown;

    #[cfg(feature = "copilot")]
    mod copilot_seat_details;

    #[cfg(feature = "copilot-spaces")]
    mod copilot_space;

    #[cfg(feature = "copilot-spaces")]
    mod copilot_space_collaborator;

    #[cfg(any(feature = "copilot-spaces", feature = "repos", feature = "webhooks"))]
    mod copilot_space_collaborator_team_actor_type;

    #[cfg(any(feature = "copilot-spaces", feature = "orgs"))]
    mod copilot_space_owner;

    #[cfg(feature = "copilot-spaces")]
    mod copilot_space_resource;

    #[cfg(feature = "copilot")]
    mod copilot_usage_metrics_1_day_report;

    #[cfg(feature = "copilot")]
    mod copilot_usage_metrics_28_day_report;

    #[cfg(feature = "billing")]
    mod create_budget;

    #[cfg(feature = "activity")]
    mod create_event;

    #[cfg(any(feature = "actions", feature = "agents"))]
    mod create_org_variable_body;

    #[cfg(any(feature = "actions", feature = "agents"))]
    mod create_repo_variable_body;

    #[cfg(any(feature = "code-scanning", feature = "webhooks"))]
    mod created_action;

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

    #[cfg(feature = "security-advisories")]
    mod credit;

    #[cfg(feature = "repos")]
    mod custom_deployment_rule_app;

    #[cfg(any(feature = "orgs", feature = "webhooks"))]
    mod custom_property;

    #[cfg(feature = "orgs")]
    mod custom_property_set_payload;

    #[cfg(any(feature = "orgs", feature = "repos", feature = "webhooks"))]
    mod custom_property_value;

    #[cfg(
        any(
            feature = "dependabot",
            feature = "security-advisories",
            feature = "webhooks"
        )
    )]
    mod cve_ghsa;

    #[cfg(any(feature = "dependabot", feature = "webhooks"))]
    mod cvss;

    #[cfg(
        any(
            feature = "dependabot",
            feature = "security-advisories",
            feature = "webhooks"
        )
    )]
    mod cvss_severities;

    #[cfg(
        any(
            feature = "dependabot",
            feature = "security-advisories",
            feature = "webhooks"
        )
    )]
    mod cvss_severities_cvss_v3;

    #[cfg(
        any(
            feature = "dependabot",
            feature = "security-advisories",
            feature = "webhooks"
        )
    )]
    mod cwe;

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

    #[cfg(feature = "dependabot")]
    mod default_level;

    #[cfg(any(feature = "orgs", feature = "users"))]
    mod delete_attestations_bulk_body;

    #[cfg(feature = "billing")]
    mod delete_budget;

    #[cfg(feature = "activity")]
    mod delete_event;

    #[cfg(feature = "webhooks")]
    mod deleted_action;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod demilestoned_action;

    #[cfg(feature = "issues")]
    mod demilestoned_issue_event;

    #[cfg(any(feature = "dependabot", feature = "webhooks"))]
    mod dependabot_alert;

    #[cfg(feature = "dependabot")]
    mod dependabot_alert_comma_separated_has;

    #[cfg(feature = "dependabot")]
    mod dependabot_alert_comma_separated_has_item;

    #[cfg(any(feature = "dependabot", feature = "webhooks"))]
    mod dependabot_alert_dependency;

    #[cfg(any(feature = "dependabot", feature = "webhooks"))]
    mod dependabot_alert_dependency_relationship;

    #[cfg(any(feature = "dependabot", feature = "webhooks"))]
    mod dependabot_alert_dismissal_request_simple;

    #[cfg(feature = "dependabot")]
    mod dependabot_alert_org_scope_comma_separated_has;

    #[cfg(feature = "dependabot")]
    mod dependabot_alert_org_scope_comma_separated_has_item;

    #[cfg(any(feature = "dependabot", feature = "webhooks"))]
    mod dependabot_alert_package;

    #[cfg(any(feature = "dependabot", feature = "webhooks"))]
    mod dependabot_alert_security_advisory;

    #[cfg(any(feature = "dependabot", feature = "webhooks"))]
    mod dependabot_alert_security_vulnerability;

    #[cfg(feature = "dependabot")]
    mod dependabot_alert_sort;

    #[cfg(any(feature = "dependabot", feature = "webhooks"))]
    mod dependabot_alert_state;

    #[cfg(feature = "dependabot")]
    mod dependabot_alert_with_repository;

    #[cfg(
        any(
            feature = "codespaces",
            feature = "dependabot",
            feature = "private-registries"
        )
    )]
    mod dependabot_public_key;

    #[cfg(feature = "dependabot")]
    mod dependabot_repository_access_details;

    #[cfg(feature = "dependency-graph")]
    mod dependency;

    #[cfg(feature = "code-security")]
    mod dependency_graph_autosubmit_action_options;

    #[cfg(feature = "dependency-graph")]
    mod dependency_graph_diff;

    #[cfg(feature = "dependency-graph")]
    mod dependency_graph_spdx_sbom;

    #[cfg(feature = "repos")]
    mod deploy_key;

    #[cfg(any(feature = "actions", feature = "repos", feature = "webhooks"))]
    mod deployment;

    #[cfg(feature = "repos")]
    mod deployment_branch_policy;

    #[cfg(any(feature = "issues", feature = "repos"))]
    mod deployment_branch_policy_name_pattern;

    #[cfg(feature = "repos")]
    mod deployment_branch_policy_name_pattern_with_type;

    #[cfg(feature = "repos")]
    mod deployment_branch_policy_settings;

    #[cfg(feature = "webhooks")]
    mod deployment_performed_via_github_app;

    #[cfg(feature = "repos")]
    mod deployment_protection_rule;

    #[cfg(
        any(
            feature = "actions",
            feature = "copilot-spaces",
            feature = "repos",
            feature = "webhooks"
        )
    )]
    mod deployment_reviewer_type;

    #[cfg(any(feature = "checks", feature = "webhooks"))]
    mod deployment_simple;

    #[cfg(feature = "repos")]
    mod deployment_status;

    #[cfg(feature = "repos")]
    mod deployment_status_state;

    #[cfg(any(feature = "pulls", feature = "repos"))]
    mod diff_entry;

    #[cfg(feature = "orgs")]
    mod direct_indirect_mixed;

    #[cfg(any(feature = "activity", feature = "webhooks"))]
    mod discussion;

    #[cfg(any(feature = "activity", feature = "webhooks"))]
    mod discussion_category;

    #[cfg(feature = "activity")]
    mod discussion_event;

    #[cfg(feature = "webhooks")]
    mod dismissed_action;

    #[cfg(any(feature = "dependabot", feature = "webhooks"))]
    mod dismissed_reason;

    #[cfg(feature = "webhooks")]
    mod docker_metadata_item;

    #[cfg(feature = "webhooks")]
    mod edited_action;

    #[cfg(feature = "users")]
    mod email;

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

    #[cfg(feature = "code-security")]
    mod enabled_disabled_not_set;

    #[cfg(any(feature = "actions", feature = "copilot", feature = "orgs"))]
    mod enabled_repositories;

    #[cfg(feature = "code-security")]
    mod enforced_unenforced;

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

    #[cfg(any(feature = "copilot", feature = "enterprise-teams"))]
    mod enterprise_team;

    #[cfg(feature = "repos")]
    mod environment;

    #[cfg(feature = "actions")]
    mod environment_approvals;

    #[cfg(any(feature = "actions", feature = "repos"))]
    mod environment_protection_rule_required_reviewers_reviewer;

    #[cfg(feature = "repos")]
    mod evaluate_status;

    #[cfg(feature = "activity")]
    mod event;

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

    #[cfg(feature = "migrations")]
    mod exclude_item;

    #[cfg(feature = "activity")]
    mod feed;

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

    #[cfg(feature = "repos")]
    mod file_commit;

    #[cfg(any(feature = "repos", feature = "search"))]
    mod file_commit_commit_parent;

    #[cfg(any(feature = "dependabot", feature = "webhooks"))]
    mod first_patched_version;

    #[cfg(feature = "webhooks")]
    mod fixed_action;

    #[cfg(feature = "gists")]
    mod forbidden_gist_response403;

    #[cfg(feature = "gists")]
    mod forbidden_gist_response403_block;

    #[cfg(feature = "activity")]
    mod fork_event;

    #[cfg(
        any(
            feature = "codespaces",
            feature = "repos",
            feature = "security-advisories",
            feature = "webhooks"
        )
    )]
    mod full_repository;

    #[cfg(feature = "billing")]
    mod get_all_budgets;

    #[cfg(feature = "billing")]
    mod get_budget;

    #[cfg(feature = "gists")]
    mod gist_comment;

    #[cfg(feature = "gists")]
    mod gist_commit;

    #[cfg(feature = "gists")]
    mod gist_history;

    #[cfg(feature = "gists")]
    mod gist_simple;

    #[cfg(
        any(feature = "gists", feature = "issues", feature = "pulls", feature = "repos")
    )]
    mod gists_create_comment_body;

    #[cfg(feature = "git")]
    mod git_commit;

    #[cfg(any(feature = "git", feature = "issues", feature = "search"))]
    mod git_commit_author;

    #[cfg(any(feature = "git", feature = "issues", feature = "webhooks"))]
    mod git_commit_parent;

    #[cfg(feature = "git")]
    mod git_create_commit_body_author;

    #[cfg(feature = "git")]
    mod git_ref;

    #[cfg(feature = "git")]
    mod git_ref_object;

    #[cfg(feature = "codespaces")]
    mod git_status;

    #[cfg(feature = "git")]
    mod git_tag;

    #[cfg(feature = "git")]
    mod git_tree;

    #[cfg(
        any(feature = "git", feature = "pulls", feature = "repos", feature = "search")
    )]
    mod git_user;

    #[cfg(feature = "actions")]
    mod github_partner_custom;

    #[cfg(feature = "gitignore")]
    mod gitignore_template;

    #[cfg(feature = "security-advisories")]
    mod global_advisory;

    #[cfg(
        any(
            feature = "dependabot",
            feature = "security-advisories",
            feature = "webhooks"
        )
    )]
    mod global_advisory_identifier;

    #[cfg(feature = "security-advisories")]
    mod global_advisory_severity;

    #[cfg(feature = "activity")]
    mod gollum_event;

    #[cfg(feature = "users")]
    mod gpg_key;

    #[cfg(feature = "webhooks")]
    mod head_commit;

    #[cfg(feature = "repos")]
    mod hook;

    #[cfg(any(feature = "apps", feature = "orgs", feature = "repos"))]
    mod hook_delivery;

    #[cfg(any(feature = "apps", feature = "orgs", feature = "repos"))]
    mod hook_delivery_item;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod hook_response;

    #[cfg(feature = "users")]
    mod hovercard;

    #[cfg(
        any(
            feature = "activity",
            feature = "issues",
            feature = "projects",
            feature = "webhooks"
        )
    )]
    mod id;

    #[cfg(feature = "orgs")]
    mod immutable_releases_organization_settings;

    #[cfg(feature = "migrations")]
    mod import;

    #[cfg(feature = "webhooks")]
    mod in_progress_action;

    #[cfg(feature = "actions")]
    mod in_progress_pending;

    #[cfg(feature = "classroom")]
    mod individual_group;

    #[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
    mod installation;

    #[cfg(feature = "apps")]
    mod installation_token;

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

    #[cfg(feature = "apps")]
    mod integration_installation_request;

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
            feature = "projects",
            feature = "repos",
            feature = "search",
            feature = "webhooks"
        )
    )]
    mod integration_permissions;

    #[cfg(feature = "interactions")]
    mod interaction_expiry;

    #[cfg(feature = "interactions")]
    mod interaction_group;

    #[cfg(feature = "interactions")]
    mod interaction_limit;

    #[cfg(any(feature = "interactions", feature = "repos"))]
    mod interaction_limit_pull_request_bypass_list;

    #[cfg(feature = "interactions")]
    mod interaction_limit_response;

    #[cfg(feature = "interactions")]
    mod interactions_get_pull_request_creation_cap_for_org_response;

    #[cfg(feature = "interactions")]
    mod interactions_get_restrictions_for_org_response;

    #[cfg(feature = "interactions")]
    mod interactions_update_pull_request_creation_cap_for_org_body;

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
            feature = "search",
            feature = "webhooks"
        )
    )]
    mod issue_comment;

    #[cfg(feature = "activity")]
    mod issue_comment_event;

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

    #[cfg(feature = "issues")]
    mod issue_event;

    #[cfg(feature = "issues")]
    mod issue_event_dismissed_review;

    #[cfg(feature = "issues")]
    mod issue_event_for_issue;

    #[cfg(feature = "issues")]
    mod issue_event_label;

    #[cfg(feature = "issues")]
    mod issue_event_milestone;

    #[cfg(feature = "issues")]
    mod issue_event_project_card;

    #[cfg(feature = "issues")]
    mod issue_event_rename;

    #[cfg(feature = "orgs")]
    mod issue_field;

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

    #[cfg(feature = "webhooks")]
    mod issue_field_value_option;

    #[cfg(feature = "issues")]
    mod issue_field_value_value;

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
            feature = "search",
            feature = "webhooks"
        )
    )]
    mod issue_pull_request_object;

    #[cfg(feature = "search")]
    mod issue_search_result_item;

    #[cfg(feature = "issues")]
    mod issue_suggestion;

    #[cfg(feature = "issues")]
    mod issue_suggestion_action;

    #[cfg(feature = "issues")]
    mod issue_suggestion_confidence;

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

    #[cfg(feature = "issues")]
    mod issue_type_added_issue_event;

    #[cfg(feature = "issues")]
    mod issue_type_changed_issue_event;

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

    #[cfg(feature = "issues")]
    mod issue_type_removed_issue_event;

    #[cfg(feature = "issues")]
    mod issue_type_webhook;

    #[cfg(any(feature = "dependabot", feature = "issues", feature = "pulls"))]
    mod issues_create_body_milestone;

    #[cfg(feature = "activity")]
    mod issues_event;

    #[cfg(feature = "issues")]
    mod issues_update_body_issue_field_value_confidence;

    #[cfg(feature = "actions")]
    mod job;

    #[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
    mod job_conclusion;

    #[cfg(feature = "users")]
    mod key;

    #[cfg(feature = "users")]
    mod key_simple;

    #[cfg(
        any(
            feature = "activity",
            feature = "issues",
            feature = "pulls",
            feature = "webhooks"
        )
    )]
    mod label;

    #[cfg(feature = "search")]
    mod label_search_result_item;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod labeled_action;

    #[cfg(feature = "issues")]
    mod labeled_issue_event;

    #[cfg(feature = "issues")]
    mod labeled_issue_event_label;

    #[cfg(any(feature = "actions", feature = "checks"))]
    mod latest_all;

    #[cfg(any(feature = "issues", feature = "pulls", feature = "webhooks"))]
    mod left_right;

    #[cfg(feature = "licenses")]
    mod license;

    #[cfg(feature = "licenses")]
    mod license_content;

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

    #[cfg(feature = "activity")]
    mod link_with_type;

    #[cfg(any(feature = "orgs", feature = "users"))]
    mod list_attestations_bulk_body;

    #[cfg(any(feature = "orgs", feature = "users"))]
    mod list_attestations_bulk_response;

    #[cfg(any(feature = "repos", feature = "users"))]
    mod list_attestations_response;

    #[cfg(
        any(
            feature = "actions",
            feature = "agents",
            feature = "codespaces",
            feature = "dependabot"
        )
    )]
    mod list_org_secrets_response;

    #[cfg(any(feature = "actions", feature = "agents"))]
    mod list_org_variables_response;

    #[cfg(
        any(
            feature = "actions",
            feature = "agents",
            feature = "codespaces",
            feature = "dependabot"
        )
    )]
    mod list_repo_secrets_response;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod locked_action;

    #[cfg(feature = "issues")]
    mod locked_issue_event;

    #[cfg(feature = "dependency-graph")]
    mod manifest;

    #[cfg(feature = "apps")]
    mod marketplace_account;

    #[cfg(feature = "apps")]
    mod marketplace_listing_plan;

    #[cfg(feature = "apps")]
    mod marketplace_purchase;

    #[cfg(feature = "activity")]
    mod member_event;

    #[cfg(feature = "orgs")]
    mod member_filter;

    #[cfg(feature = "teams")]
    mod member_maintainer;

    #[cfg(feature = "pulls")]
    mod merge_action;

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
    mod merge_commit_title;

    #[cfg(feature = "webhooks")]
    mod merge_group;

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

    #[cfg(feature = "repos")]
    mod merged_upstream;

    #[cfg(feature = "dependency-graph")]
    mod metadata;

    #[cfg(feature = "migrations")]
    mod migration;

    #[cfg(any(feature = "migrations", feature = "repos"))]
    mod migrations_map_commit_author_body;

    #[cfg(feature = "migrations")]
    mod migrations_start_for_org_body;

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

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod milestoned_action;

    #[cfg(feature = "issues")]
    mod milestoned_issue_event;

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
    mod minimal_repository_permissions;

    #[cfg(feature = "webhooks")]
    mod most_recent_instance;

    #[cfg(feature = "webhooks")]
    mod moved_action;

    #[cfg(feature = "issues")]
    mod moved_column_in_project_issue_event;

    #[cfg(feature = "hosted-compute")]
    mod network_configuration;

    #[cfg(feature = "hosted-compute")]
    mod network_settings;

    #[cfg(feature = "secret-scanning")]
    mod not_set_disabled_enabled;

    #[cfg(
        any(
            feature = "copilot",
            feature = "enterprise-teams",
            feature = "teams",
            feature = "webhooks"
        )
    )]
    mod notification_setting;

    #[cfg(feature = "webhooks")]
    mod nuget_metadata_item_value;

    #[cfg(feature = "webhooks")]
    mod nuget_metadata_url;

    #[cfg(feature = "actions")]
    mod nullable_actions_hosted_runner_pool_image;

    #[cfg(feature = "repos")]
    mod nullable_community_health_file;

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

    #[cfg(feature = "issues")]
    mod nullable_issue_event_intent;

    #[cfg(feature = "issues")]
    mod nullable_issue_reference;

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

    #[cfg(feature = "apps")]
    mod nullable_scoped_installation;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod nullable_secret_scanning_first_detected_location;

    #[cfg(feature = "webhooks")]
    mod off_non_admins_everyone;

    #[cfg(feature = "oidc")]
    mod oidc_custom_property_inclusion;

    #[cfg(feature = "oidc")]
    mod oidc_custom_property_inclusion_input;

    #[cfg(feature = "oidc")]
    mod oidc_custom_sub;

    #[cfg(feature = "actions")]
    mod oidc_custom_sub_repo;

    #[cfg(any(feature = "issues", feature = "pulls"))]
    mod open_closed_all;

    #[cfg(feature = "webhooks")]
    mod open_closed_secret;

    #[cfg(feature = "webhooks")]
    mod opened_action;

    #[cfg(feature = "orgs")]
    mod org_hook;

    #[cfg(feature = "orgs")]
    mod org_membership;

    #[cfg(feature = "private-registries")]
    mod org_private_registry_configuration;

    #[cfg(feature = "private-registries")]
    mod org_private_registry_configuration_with_selected_repositories;

    #[cfg(feature = "orgs")]
    mod org_repo_custom_property_values;

    #[cfg(feature = "repos")]
    mod org_rules;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod org_ruleset_conditions;

    #[cfg(feature = "orgs")]
    mod org_security_product_enablement;

    #[cfg(any(feature = "actions", feature = "agents"))]
    mod organization_actions_variable;

    #[cfg(feature = "orgs")]
    mod organization_create_issue_field;

    #[cfg(feature = "orgs")]
    mod organization_create_issue_type;

    #[cfg(feature = "orgs")]
    mod organization_full;

    #[cfg(any(feature = "orgs", feature = "teams"))]
    mod organization_full_plan;

    #[cfg(any(feature = "orgs", feature = "teams"))]
    mod organization_invitation;

    #[cfg(feature = "orgs")]
    mod organization_members_only_all;

    #[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
    mod organization_plan;

    #[cfg(feature = "orgs")]
    mod organization_programmatic_access_grant;

    #[cfg(feature = "orgs")]
    mod organization_programmatic_access_grant_request;

    #[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
    mod organization_projects;

    #[cfg(feature = "orgs")]
    mod organization_role;

    #[cfg(any(feature = "orgs", feature = "repos"))]
    mod organization_role_base_role;

    #[cfg(feature = "secret-scanning")]
    mod organization_secret_scanning_alert;

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

    #[cfg(feature = "orgs")]
    mod organization_update_issue_field;

    #[cfg(any(feature = "apps", feature = "orgs"))]
    mod orgs_list_app_installations_response;

    #[cfg(any(feature = "orgs", feature = "pulls", feature = "repos"))]
    mod orgs_remove_outside_collaborator_response422;

    #[cfg(any(feature = "checks", feature = "webhooks"))]
    mod output;

    #[cfg(feature = "webhooks")]
    mod owner;

    #[cfg(feature = "packages")]
    mod package;

    #[cfg(feature = "webhooks")]
    mod package_file;

    #[cfg(feature = "packages")]
    mod package_type;

    #[cfg(feature = "packages")]
    mod package_version;

    #[cfg(feature = "repos")]
    mod page;

    #[cfg(feature = "repos")]
    mod page_build;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod page_build_error;

    #[cfg(feature = "repos")]
    mod page_build_status;

    #[cfg(feature = "repos")]
    mod page_deployment;

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

    #[cfg(any(feature = "orgs", feature = "users"))]
    mod page_info;

    #[cfg(feature = "repos")]
    mod pages_deployment_status;

    #[cfg(feature = "repos")]
    mod pages_health_check;

    #[cfg(feature = "repos")]
    mod pages_https_certificate;

    #[cfg(feature = "repos")]
    mod pages_source_hash;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod parameters;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod parameters_operator;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod parent_issue_added;

    #[cfg(feature = "issues")]
    mod parent_issue_added_issue_event;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod parent_issue_removed;

    #[cfg(feature = "issues")]
    mod parent_issue_removed_issue_event;

    #[cfg(feature = "repos")]
    mod participation_stats;

    #[cfg(feature = "repos")]
    mod pass_fail_bypass;

    #[cfg(any(feature = "actions", feature = "repos", feature = "webhooks"))]
    mod payload;

    #[cfg(feature = "actions")]
    mod pending_deployment;

    #[cfg(feature = "repos")]
    mod per;

    #[cfg(feature = "webhooks")]
    mod personal_access_token_request;

    #[cfg(any(feature = "orgs", feature = "webhooks"))]
    mod personal_access_token_request_permissions_added;

    #[cfg(feature = "orgs")]
    mod personal_access_token_sort;

    #[cfg(feature = "webhooks")]
    mod pinned_action;

    #[cfg(feature = "migrations")]
    mod porter_author;

    #[cfg(feature = "migrations")]
    mod porter_large_file;

    #[cfg(feature = "codespaces")]
    mod prebuild_availability;

    #[cfg(any(feature = "apps", feature = "webhooks"))]
    mod price_model;

    #[cfg(any(feature = "packages", feature = "repos", feature = "users"))]
    mod private_public;

    #[cfg(feature = "users")]
    mod private_user;

    #[cfg(feature = "security-advisories")]
    mod private_vulnerability_report_create;

    #[cfg(any(feature = "projects", feature = "webhooks"))]
    mod projects_v2;

    #[cfg(feature = "projects")]
    mod projects_v2_draft_issue;

    #[cfg(feature = "projects")]
    mod projects_v2_field;

    #[cfg(feature = "projects")]
    mod projects_v2_field_iteration_configuration;

    #[cfg(feature = "projects")]
    mod projects_v2_field_single_select_option;

    #[cfg(feature = "webhooks")]
    mod projects_v2_item;

    #[cfg(any(feature = "projects", feature = "webhooks"))]
    mod projects_v2_item_content_type;

    #[cfg(feature = "projects")]
    mod projects_v2_item_simple;

    #[cfg(feature = "projects")]
    mod projects_v2_item_with_content;

    #[cfg(feature = "webhooks")]
    mod projects_v2_iteration_setting;

    #[cfg(feature = "projects")]
    mod projects_v2_iteration_settings;

    #[cfg(feature = "projects")]
    mod projects_v2_iteration_settings_title;

    #[cfg(feature = "webhooks")]
    mod projects_v2_single_select_option;

    #[cfg(feature = "projects")]
    mod projects_v2_single_select_options;

    #[cfg(any(feature = "projects", feature = "webhooks"))]
    mod projects_v2_status_update;

    #[cfg(any(feature = "projects", feature = "webhooks"))]
    mod projects_v2_status_update_status;

    #[cfg(feature = "projects")]
    mod projects_v2_view;

    #[cfg(feature = "repos")]
    mod protected_branch;

    #[cfg(feature = "repos")]
    mod protected_branch_admin_enforced;

    #[cfg(feature = "repos")]
    mod protected_branch_allow_deletions;

    #[cfg(feature = "repos")]
    mod protected_branch_allow_fork_syncing;

    #[cfg(feature = "repos")]
    mod protected_branch_pull_request_review;

    #[cfg(feature = "repos")]
    mod protected_branch_required_status_check;

    #[cfg(feature = "actions")]
    mod public_ip;

    #[cfg(any(feature = "packages", feature = "webhooks"))]
    mod public_private_internal;

    #[cfg(any(feature = "gists", feature = "users"))]
    mod public_user;

    #[cfg(any(feature = "gists", feature = "users"))]
    mod public_user_plan;

    #[cfg(feature = "webhooks")]
    mod published_action;

    #[cfg(feature = "secret-scanning")]
    mod published_unpublished;

    #[cfg(any(feature = "pulls", feature = "webhooks"))]
    mod pull_request;

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

    #[cfg(feature = "activity")]
    mod pull_request_event;

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

    #[cfg(feature = "pulls")]
    mod pull_request_merge_async_result;

    #[cfg(feature = "pulls")]
    mod pull_request_merge_result;

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
            feature = "pulls",
            feature = "webhooks"
        )
    )]
    mod pull_request_minimal_base;

    #[cfg(feature = "pulls")]
    mod pull_request_review;

    #[cfg(any(feature = "issues", feature = "pulls"))]
    mod pull_request_review_comment;

    #[cfg(feature = "activity")]
    mod pull_request_review_comment_event;

    #[cfg(feature = "activity")]
    mod pull_request_review_event;

    #[cfg(feature = "pulls")]
    mod pull_request_review_request;

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
            feature = "repos",
            feature = "webhooks"
        )
    )]
    mod pull_request_stack;

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

    #[cfg(feature = "pulls")]
    mod pull_request_stack_minimal;

    #[cfg(feature = "pulls")]
    mod pull_request_stack_pull_request;

    #[cfg(feature = "webhooks")]
    mod pull_request_webhook;

    #[cfg(feature = "activity")]
    mod push_event;

    #[cfg(any(feature = "code-scanning", feature = "orgs"))]
    mod query_suite;

    #[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
    mod queued_in_progress_completed;

    #[cfg(feature = "rate-limit")]
    mod rate_limit;

    #[cfg(feature = "rate-limit")]
    mod rate_limit_overview;

    #[cfg(feature = "reactions")]
    mod reaction;

    #[cfg(feature = "reactions")]
    mod reaction_content;

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

    #[cfg(feature = "copilot-spaces")]
    mod reader_writer_admin;

    #[cfg(any(feature = "dependabot", feature = "webhooks"))]
    mod reference;

    #[cfg(any(feature = "actions", feature = "webhooks"))]
    mod referenced_workflow;

    #[cfg(feature = "repos")]
    mod referrer_traffic;

    #[cfg(feature = "webhooks")]
    mod registry;

    #[cfg(feature = "private-registries")]
    mod registry_type;

    #[cfg(feature = "repos")]
    mod release;

    #[cfg(any(feature = "activity", feature = "repos"))]
    mod release_asset;

    #[cfg(feature = "activity")]
    mod release_event;

    #[cfg(feature = "repos")]
    mod release_notes_content;

    #[cfg(feature = "webhooks")]
    mod removed_action;

    #[cfg(feature = "issues")]
    mod removed_from_project_issue_event;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod renamed_action;

    #[cfg(feature = "issues")]
    mod renamed_issue_event;

    #[cfg(feature = "webhooks")]
    mod reopened_action;

    #[cfg(feature = "webhooks")]
    mod repo_license;

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

    #[cfg(feature = "search")]
    mod repo_search_result_item;

    #[cfg(any(feature = "agent-tasks", feature = "repos"))]
    mod repos_create_attestation_response;

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

    #[cfg(any(feature = "security-advisories", feature = "webhooks"))]
    mod repository_advisory;

    #[cfg(feature = "security-advisories")]
    mod repository_advisory_create;

    #[cfg(feature = "security-advisories")]
    mod repository_advisory_create_vulnerability;

    #[cfg(feature = "security-advisories")]
    mod repository_advisory_create_vulnerability_package;

    #[cfg(any(feature = "security-advisories", feature = "webhooks"))]
    mod repository_advisory_credit;

    #[cfg(
        any(
            feature = "code-scanning",
            feature = "dependabot",
            feature = "security-advisories",
            feature = "webhooks"
        )
    )]
    mod repository_advisory_severity;

    #[cfg(feature = "security-advisories")]
    mod repository_advisory_update;

    #[cfg(any(feature = "security-advisories", feature = "webhooks"))]
    mod repository_advisory_vulnerability;

    #[cfg(feature = "repos")]
    mod repository_collaborator_permission;

    #[cfg(feature = "repos")]
    mod repository_hash_algorithm;

    #[cfg(feature = "repos")]
    mod repository_invitation;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_branch_name_pattern;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_code_scanning;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_commit_author_email_pattern;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_commit_message_pattern;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_committer_email_pattern;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_copilot_code_review;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_creation;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_deletion;

    #[cfg(feature = "repos")]
    mod repository_rule_detailed;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_enforcement;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_file_extension_restriction;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_file_path_restriction;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_license_compliance_scanning;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_max_file_path_length;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_max_file_size;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_merge_queue;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_non_fast_forward;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_params_actor;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_params_code_scanning_tool;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_params_dismissal_restriction;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_params_required_reviewer_configuration;
    mod repository_rule_params_restricted_commits;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_params_reviewer;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_params_status_check_configuration;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_params_workflow_file_reference;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_pull_request;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_required_deployments;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_required_linear_history;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_required_signatures;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_required_status_checks;

    #[cfg(feature = "repos")]
    mod repository_rule_ruleset_info;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_tag_name_pattern;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_update;

    #[cfg(any(feature = "git", feature = "repos"))]
    mod repository_rule_violation_error;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_rule_workflows;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_ruleset;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_ruleset_bypass_actor;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_ruleset_conditions;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_ruleset_conditions_repository_id_target;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_ruleset_conditions_repository_name_target;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_ruleset_conditions_repository_property_spec;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod repository_ruleset_conditions_repository_property_target;

    #[cfg(any(feature = "orgs", feature = "webhooks"))]
    mod repository_selection;

    #[cfg(feature = "activity")]
    mod repository_subscription;

    #[cfg(feature = "webhooks")]
    mod repository_webhooks;

    #[cfg(feature = "webhooks")]
    mod requested_action;

    #[cfg(feature = "webhooks")]
    mod requested_reviewer_team;

    #[cfg(feature = "webhooks")]
    mod requested_team;

    #[cfg(feature = "webhooks")]
    mod requested_team_parent;

    #[cfg(feature = "webhooks")]
    mod rerequested_action;

    #[cfg(feature = "webhooks")]
    mod resolved_action;

    #[cfg(feature = "copilot-spaces")]
    mod resource_type;

    #[cfg(feature = "pulls")]
    mod response_base;

    #[cfg(feature = "pulls")]
    mod review_comment;

    #[cfg(feature = "actions")]
    mod review_custom_gates_comment_required;

    #[cfg(feature = "actions")]
    mod review_custom_gates_state_required;

    #[cfg(feature = "issues")]
    mod review_dismissed_issue_event;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod review_request_removed_action;

    #[cfg(feature = "issues")]
    mod review_request_removed_issue_event;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod review_requested_action;

    #[cfg(feature = "issues")]
    mod review_requested_issue_event;

    #[cfg(feature = "security-advisories")]
    mod reviewed_unreviewed_malware;

    #[cfg(any(feature = "actions", feature = "repos"))]
    mod reviewer_reviewer;

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

    #[cfg(feature = "meta")]
    mod root;

    #[cfg(
        any(feature = "code-quality", feature = "code-scanning", feature = "webhooks")
    )]
    mod rule_severity;

    #[cfg(feature = "repos")]
    mod rule_suite;
    mod rule_suite_pull_request;
    mod rule_suite_required_status_checks;

    #[cfg(feature = "repos")]
    mod rule_suite_result;

    #[cfg(feature = "repos")]
    mod rule_suites;

    #[cfg(any(feature = "orgs", feature = "repos"))]
    mod ruleset_version;

    #[cfg(any(feature = "orgs", feature = "repos"))]
    mod ruleset_version_with_state;

    #[cfg(feature = "actions")]
    mod runner;

    #[cfg(feature = "actions")]
    mod runner_application;

    #[cfg(feature = "actions")]
    mod runner_groups_org;

    #[cfg(feature = "actions")]
    mod runner_label;

    #[cfg(feature = "codespaces")]
    mod runtime_constraints;

    #[cfg(
        any(feature = "dependabot", feature = "dependency-graph", feature = "webhooks")
    )]
    mod runtime_development;

    #[cfg(feature = "orgs")]
    mod runtime_risk;

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

    #[cfg(feature = "search")]
    mod search_result_text_matches;

    #[cfg(feature = "search")]
    mod search_type;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_alert;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_alert_metadata;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_alert_resolution;

    #[cfg(feature = "webhooks")]
    mod secret_scanning_alert_resolution_webhook;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_alert_state;

    #[cfg(feature = "webhooks")]
    mod secret_scanning_alert_webhook;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_alert_with_metadata;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_custom_pattern;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_custom_pattern_sort;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_custom_pattern_to_create;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_custom_pattern_to_delete;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_custom_pattern_to_update;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_custom_pattern_validation_error;

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
    mod secret_scanning_delegated_bypass_options_reviewer;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location_commit;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location_discussion_body;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location_discussion_comment;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location_discussion_title;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location_issue_body;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location_issue_comment;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location_issue_title;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location_pull_request_body;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location_pull_request_comment;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location_pull_request_review;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location_pull_request_review_comment;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location_pull_request_title;

    #[cfg(any(feature = "secret-scanning", feature = "webhooks"))]
    mod secret_scanning_location_wiki_commit;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_pattern_configuration;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_pattern_override;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_push_protection_bypass;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_push_protection_bypass_reason;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_scan;

    #[cfg(feature = "secret-scanning")]
    mod secret_scanning_scan_history;

    #[cfg(any(feature = "security-advisories", feature = "webhooks"))]
    mod security_advisory_credit_types;

    #[cfg(any(feature = "security-advisories", feature = "webhooks"))]
    mod security_advisory_ecosystems;

    #[cfg(
        any(
            feature = "dependabot",
            feature = "security-advisories",
            feature = "webhooks"
        )
    )]
    mod security_advisory_epss;

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

    #[cfg(feature = "orgs")]
    mod security_product;

    #[cfg(feature = "actions")]
    mod selected_actions;

    #[cfg(any(feature = "actions", feature = "copilot"))]
    mod self_hosted_runners_settings;

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
            feature = "git",
            feature = "issues",
            feature = "pulls",
            feature = "repos",
            feature = "search",
            feature = "webhooks"
        )
    )]
    mod short_blob;

    #[cfg(feature = "repos")]
    mod short_branch;

    #[cfg(feature = "webhooks")]
    mod simple_check_suite;

    #[cfg(feature = "webhooks")]
    mod simple_check_suite_status;

    #[cfg(feature = "classroom")]
    mod simple_classroom;

    #[cfg(feature = "classroom")]
    mod simple_classroom_assignment;

    #[cfg(feature = "classroom")]
    mod simple_classroom_organization;

    #[cfg(feature = "classroom")]
    mod simple_classroom_repository;

    #[cfg(feature = "classroom")]
    mod simple_classroom_user;

    #[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
    mod simple_commit;

    #[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
    mod simple_commit_author;

    #[cfg(feature = "repos")]
    mod simple_commit_status;

    #[cfg(feature = "webhooks")]
    mod simple_installation;

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
    mod simple_user;

    #[cfg(feature = "dependency-graph")]
    mod snapshot;

    #[cfg(feature = "users")]
    mod social_account;

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
    mod squash_merge_commit_title;

    #[cfg(feature = "users")]
    mod ssh_signing_key;

    #[cfg(any(feature = "code-quality", feature = "code-scanning"))]
    mod standard_labeled;

    #[cfg(feature = "code-security")]
    mod standard_labeled_not_set;

    #[cfg(feature = "activity")]
    mod stargazer;

    #[cfg(feature = "activity")]
    mod starred_repository;

    #[cfg(feature = "issues")]
    mod state_change_issue_event;

    #[cfg(
        any(
            feature = "activity",
            feature = "issues",
            feature = "projects",
            feature = "webhooks"
        )
    )]
    mod state_reason;

    #[cfg(feature = "repos")]
    mod status;

    #[cfg(feature = "repos")]
    mod status_check_policy;

    #[cfg(feature = "webhooks")]
    mod step;

    #[cfg(feature = "webhooks")]
    mod step_conclusion;

    #[cfg(feature = "webhooks")]
    mod step_status;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod sub_issue_added;

    #[cfg(feature = "issues")]
    mod sub_issue_added_issue_event;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod sub_issue_removed;

    #[cfg(feature = "issues")]
    mod sub_issue_removed_issue_event;

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

    #[cfg(any(feature = "orgs", feature = "users"))]
    mod subject_digests;

    #[cfg(any(feature = "issues", feature = "pulls", feature = "webhooks"))]
    mod subject_type;

    #[cfg(feature = "projects")]
    mod table_board_roadmap;

    #[cfg(feature = "repos")]
    mod tag;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod tag_branch;

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

    #[cfg(feature = "teams")]
    mod team_full;

    #[cfg(feature = "teams")]
    mod team_member;

    #[cfg(feature = "teams")]
    mod team_membership;

    #[cfg(feature = "teams")]
    mod team_organization;

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

    #[cfg(feature = "teams")]
    mod team_repository;

    #[cfg(feature = "orgs")]
    mod team_role_assignment;

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

    #[cfg(feature = "teams")]
    mod team_type_all_enterprise_organization;

    #[cfg(any(feature = "repos", feature = "teams"))]
    mod teams_add_or_update_repo_permissions_in_org_body;

    #[cfg(feature = "webhooks")]
    mod template_repository;

    #[cfg(feature = "activity")]
    mod thread;

    #[cfg(feature = "activity")]
    mod thread_subscription;

    #[cfg(feature = "code-scanning")]
    mod threat_model;

    #[cfg(feature = "repos")]
    mod time_period_value;

    #[cfg(feature = "issues")]
    mod timeline_assigned_issue_event;

    #[cfg(feature = "issues")]
    mod timeline_comment_event;

    #[cfg(feature = "issues")]
    mod timeline_commit_commented_event;

    #[cfg(feature = "issues")]
    mod timeline_committed_event;

    #[cfg(feature = "issues")]
    mod timeline_cross_referenced_event;

    #[cfg(feature = "issues")]
    mod timeline_issue_events;

    #[cfg(feature = "issues")]
    mod timeline_line_commented_event;

    #[cfg(feature = "issues")]
    mod timeline_reviewed_event;

    #[cfg(feature = "issues")]
    mod timeline_unassigned_issue_event;

    #[cfg(feature = "repos")]
    mod topic;

    #[cfg(feature = "search")]
    mod topic_search_result_item;

    #[cfg(feature = "repos")]
    mod traffic;

    #[cfg(feature = "webhooks")]
    mod transferred_action;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod unassigned_action;

    #[cfg(feature = "issues")]
    mod unassigned_issue_event;

    #[cfg(any(feature = "issues", feature = "webhooks"))]
    mod unlabeled_action;

    #[cfg(feature = "issues")]
    mod unlabeled_issue_event;

    #[cfg(feature = "webhooks")]
    mod unlocked_action;

    #[cfg(feature = "webhooks")]
    mod unpinned_action;

    #[cfg(feature = "billing")]
    mod update_budget;

    #[cfg(any(feature = "actions", feature = "agents"))]
    mod update_org_variable_body;

    #[cfg(any(feature = "actions", feature = "agents"))]
    mod update_repo_variable_body;

    #[cfg(feature = "webhooks")]
    mod updated_action;

    #[cfg(feature = "webhooks")]
    mod uploaded_state;

    #[cfg(any(feature = "copilot-spaces", feature = "webhooks"))]
    mod user;

    #[cfg(feature = "apps")]
    mod user_marketplace_purchase;

    #[cfg(feature = "orgs")]
    mod user_role_assignment;

    #[cfg(feature = "search")]
    mod user_search_result_item;

    #[cfg(feature = "users")]
    mod users_create_public_ssh_key_for_authenticated_user_body;

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

    #[cfg(any(feature = "orgs", feature = "users"))]
    mod value_item;

    #[cfg(any(feature = "orgs", feature = "webhooks"))]
    mod value_type;

    #[cfg(any(feature = "orgs", feature = "webhooks"))]
    mod values_editable_by;

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

    #[cfg(feature = "repos")]
    mod view_traffic;

    #[cfg(feature = "security-advisories")]
    mod vulnerability;

    #[cfg(any(feature = "security-advisories", feature = "webhooks"))]
    mod vulnerability_package_object;

    #[cfg(feature = "activity")]
    mod watch_event;

    #[cfg(feature = "webhooks")]
    mod webhook_branch_protection_configuration_disabled;

    #[cfg(feature = "webhooks")]
    mod webhook_branch_protection_configuration_enabled;

    #[cfg(feature = "webhooks")]
    mod webhook_branch_protection_rule_created;

    #[cfg(feature = "webhooks")]
    mod webhook_branch_protection_rule_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_branch_protection_rule_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_check_run_completed;

    #[cfg(feature = "webhooks")]
    mod webhook_check_run_created;

    #[cfg(feature = "webhooks")]
    mod webhook_check_run_requested_action;

    #[cfg(feature = "webhooks")]
    mod webhook_check_run_rerequested;

    #[cfg(feature = "webhooks")]
    mod webhook_check_suite_completed;

    #[cfg(feature = "webhooks")]
    mod webhook_check_suite_completed_check_suite_status;

    #[cfg(feature = "webhooks")]
    mod webhook_check_suite_requested;

    #[cfg(feature = "webhooks")]
    mod webhook_check_suite_requested_check_suite_app_permissions;

    #[cfg(any(feature = "checks", feature = "webhooks"))]
    mod webhook_check_suite_requested_check_suite_conclusion;

    #[cfg(feature = "webhooks")]
    mod webhook_check_suite_rerequested;

    #[cfg(feature = "webhooks")]
    mod webhook_code_scanning_alert_appeared_in_branch;

    #[cfg(feature = "webhooks")]
    mod webhook_code_scanning_alert_closed_by_user;

    #[cfg(feature = "webhooks")]
    mod webhook_code_scanning_alert_created;

    #[cfg(feature = "webhooks")]
    mod webhook_code_scanning_alert_fixed;

    #[cfg(feature = "webhooks")]
    mod webhook_code_scanning_alert_fixed_alert_rule;

    #[cfg(feature = "webhooks")]
    mod webhook_code_scanning_alert_fixed_alert_tool;

    #[cfg(feature = "webhooks")]
    mod webhook_code_scanning_alert_reopened;

    #[cfg(feature = "webhooks")]
    mod webhook_code_scanning_alert_reopened_by_user;

    #[cfg(feature = "webhooks")]
    mod webhook_code_scanning_alert_reopened_by_user_alert_rule;

    #[cfg(feature = "webhooks")]
    mod webhook_code_scanning_alert_reopened_by_user_alert_tool;

    #[cfg(feature = "webhooks")]
    mod webhook_code_scanning_alert_updated_assignment;

    #[cfg(feature = "webhooks")]
    mod webhook_commit_comment_created;

    #[cfg(
        any(feature = "apps", feature = "orgs", feature = "repos", feature = "webhooks")
    )]
    mod webhook_config;

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

    #[cfg(feature = "webhooks")]
    mod webhook_create;

    #[cfg(feature = "webhooks")]
    mod webhook_custom_property_created;

    #[cfg(feature = "webhooks")]
    mod webhook_custom_property_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_custom_property_promoted_to_enterprise;

    #[cfg(feature = "webhooks")]
    mod webhook_custom_property_updated;

    #[cfg(feature = "webhooks")]
    mod webhook_custom_property_values_updated;

    #[cfg(feature = "webhooks")]
    mod webhook_delete;

    #[cfg(any(feature = "apps", feature = "orgs", feature = "repos"))]
    mod webhook_delivery_status;

    #[cfg(feature = "webhooks")]
    mod webhook_dependabot_alert_assignees_changed;

    #[cfg(feature = "webhooks")]
    mod webhook_dependabot_alert_auto_dismissed;

    #[cfg(feature = "webhooks")]
    mod webhook_dependabot_alert_auto_reopened;

    #[cfg(feature = "webhooks")]
    mod webhook_dependabot_alert_created;

    #[cfg(feature = "webhooks")]
    mod webhook_dependabot_alert_dismissed;

    #[cfg(feature = "webhooks")]
    mod webhook_dependabot_alert_fixed;

    #[cfg(feature = "webhooks")]
    mod webhook_dependabot_alert_reintroduced;

    #[cfg(feature = "webhooks")]
    mod webhook_dependabot_alert_reopened;

    #[cfg(feature = "webhooks")]
    mod webhook_deploy_key_created;

    #[cfg(feature = "webhooks")]
    mod webhook_deploy_key_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_deployment_created;

    #[cfg(feature = "webhooks")]
    mod webhook_deployment_created_deployment_performed_via_github_app_event;

    #[cfg(feature = "webhooks")]
    mod webhook_deployment_created_workflow_run_head_repository;

    #[cfg(feature = "webhooks")]
    mod webhook_deployment_protection_rule_requested;

    #[cfg(feature = "webhooks")]
    mod webhook_deployment_review_approved;

    #[cfg(feature = "webhooks")]
    mod webhook_deployment_review_approved_workflow_run;

    #[cfg(feature = "webhooks")]
    mod webhook_deployment_review_approved_workflow_run_head_repository;

    #[cfg(feature = "webhooks")]
    mod webhook_deployment_review_rejected;

    #[cfg(feature = "webhooks")]
    mod webhook_deployment_review_requested;

    #[cfg(feature = "webhooks")]
    mod webhook_deployment_status_created;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_answered;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_category_changed;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_closed;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_comment_created;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_comment_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_comment_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_created;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_labeled;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_locked;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_pinned;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_reopened;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_transferred;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_unanswered;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_unlabeled;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_unlocked;

    #[cfg(feature = "webhooks")]
    mod webhook_discussion_unpinned;

    #[cfg(feature = "webhooks")]
    mod webhook_fork;

    #[cfg(feature = "webhooks")]
    mod webhook_github_app_authorization_revoked;

    #[cfg(feature = "webhooks")]
    mod webhook_gollum;

    #[cfg(feature = "webhooks")]
    mod webhook_installation_created;

    #[cfg(feature = "webhooks")]
    mod webhook_installation_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_installation_new_permissions_accepted;

    #[cfg(feature = "webhooks")]
    mod webhook_installation_repositories_added;

    #[cfg(feature = "webhooks")]
    mod webhook_installation_repositories_removed;

    #[cfg(feature = "webhooks")]
    mod webhook_installation_suspend;

    #[cfg(feature = "webhooks")]
    mod webhook_installation_target_renamed;

    #[cfg(feature = "webhooks")]
    mod webhook_installation_unsuspend;

    #[cfg(feature = "webhooks")]
    mod webhook_issue_comment_created;

    #[cfg(feature = "webhooks")]
    mod webhook_issue_comment_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_issue_comment_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_issue_comment_pinned;

    #[cfg(feature = "webhooks")]
    mod webhook_issue_comment_pinned_issue;

    #[cfg(feature = "webhooks")]
    mod webhook_issue_comment_pinned_issue_performed_via_github_app;

    #[cfg(feature = "webhooks")]
    mod webhook_issue_comment_pinned_issue_performed_via_github_app_permissions;

    #[cfg(feature = "webhooks")]
    mod webhook_issue_comment_unpinned;

    #[cfg(feature = "webhooks")]
    mod webhook_issue_dependencies_blocked_by_added;

    #[cfg(feature = "webhooks")]
    mod webhook_issue_dependencies_blocked_by_removed;

    #[cfg(feature = "webhooks")]
    mod webhook_issue_dependencies_blocking_added;

    #[cfg(feature = "webhooks")]
    mod webhook_issue_dependencies_blocking_removed;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_assigned;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_closed;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_closed_issue_performed_via_github_app;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_deleted_issue_performed_via_github_app_event;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_demilestoned;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_edited_issue_performed_via_github_app_event;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_field_added;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_field_added_issue_field;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_field_added_issue_field_value;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_field_removed;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_labeled;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_locked;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_milestoned;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_opened;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_pinned;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_reopened;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_reopened_issue_performed_via_github_app;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_reopened_issue_performed_via_github_app_permissions;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_transferred;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_typed;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_unassigned;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_unlabeled;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_unlocked;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_unpinned;

    #[cfg(feature = "webhooks")]
    mod webhook_issues_untyped;

    #[cfg(feature = "webhooks")]
    mod webhook_label_created;

    #[cfg(feature = "webhooks")]
    mod webhook_label_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_label_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_marketplace_purchase_cancelled;

    #[cfg(feature = "webhooks")]
    mod webhook_marketplace_purchase_changed;

    #[cfg(feature = "webhooks")]
    mod webhook_marketplace_purchase_changed_previous_marketplace_purchase_plan;

    #[cfg(feature = "webhooks")]
    mod webhook_marketplace_purchase_pending_change;

    #[cfg(feature = "webhooks")]
    mod webhook_marketplace_purchase_pending_change_cancelled;

    #[cfg(feature = "webhooks")]
    mod webhook_marketplace_purchase_purchased;

    #[cfg(feature = "webhooks")]
    mod webhook_member_added;

    #[cfg(feature = "webhooks")]
    mod webhook_member_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_member_edited_changes_permission;

    #[cfg(feature = "webhooks")]
    mod webhook_member_removed;

    #[cfg(feature = "webhooks")]
    mod webhook_membership_added;

    #[cfg(feature = "webhooks")]
    mod webhook_membership_removed;

    #[cfg(feature = "webhooks")]
    mod webhook_merge_group_checks_requested;

    #[cfg(feature = "webhooks")]
    mod webhook_merge_group_destroyed;

    #[cfg(feature = "webhooks")]
    mod webhook_meta_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_milestone_closed;

    #[cfg(feature = "webhooks")]
    mod webhook_milestone_created;

    #[cfg(feature = "webhooks")]
    mod webhook_milestone_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_milestone_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_milestone_opened;

    #[cfg(feature = "webhooks")]
    mod webhook_org_block_blocked;

    #[cfg(feature = "webhooks")]
    mod webhook_org_block_unblocked;

    #[cfg(feature = "webhooks")]
    mod webhook_organization_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_organization_member_added;

    #[cfg(feature = "webhooks")]
    mod webhook_organization_member_invited;

    #[cfg(feature = "webhooks")]
    mod webhook_organization_member_removed;

    #[cfg(feature = "webhooks")]
    mod webhook_organization_renamed;

    #[cfg(feature = "webhooks")]
    mod webhook_organization_renamed_changes_login;

    #[cfg(feature = "webhooks")]
    mod webhook_package_published;

    #[cfg(feature = "webhooks")]
    mod webhook_package_published_package_package_version_body;

    #[cfg(feature = "webhooks")]
    mod webhook_package_updated;

    #[cfg(feature = "webhooks")]
    mod webhook_page_build;

    #[cfg(feature = "webhooks")]
    mod webhook_personal_access_token_request_approved;

    #[cfg(feature = "webhooks")]
    mod webhook_personal_access_token_request_cancelled;

    #[cfg(feature = "webhooks")]
    mod webhook_personal_access_token_request_created;

    #[cfg(feature = "webhooks")]
    mod webhook_personal_access_token_request_denied;

    #[cfg(feature = "webhooks")]
    mod webhook_ping;

    #[cfg(feature = "webhooks")]
    mod webhook_ping_form_encoded;

    #[cfg(feature = "webhooks")]
    mod webhook_project_card_converted;

    #[cfg(feature = "webhooks")]
    mod webhook_project_card_created;

    #[cfg(feature = "webhooks")]
    mod webhook_project_card_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_project_card_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_project_card_moved;

    #[cfg(feature = "webhooks")]
    mod webhook_project_closed;

    #[cfg(feature = "webhooks")]
    mod webhook_project_column_created;

    #[cfg(feature = "webhooks")]
    mod webhook_project_column_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_project_column_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_project_column_moved;

    #[cfg(feature = "webhooks")]
    mod webhook_project_created;

    #[cfg(feature = "webhooks")]
    mod webhook_project_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_project_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_project_reopened;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_item_archived;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_item_converted;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_item_created;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_item_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_item_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_item_reordered;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_item_restored;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_project_closed;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_project_created;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_project_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_project_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_project_reopened;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_status_update_created;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_status_update_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_projects_v2_status_update_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_public;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_assigned;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_auto_merge_disabled;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_auto_merge_enabled;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_closed;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_converted_to_draft;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_demilestoned;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_dequeued;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_dequeued_pull_request;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_dequeued_pull_request_requested_reviewer;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_enqueued;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_labeled;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_labeled_pull_request;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_locked;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_locked_pull_request_head;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_locked_pull_request_requested_reviewer;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_milestoned;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_opened;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_ready_for_review;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_reopened;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_review_comment_created;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_review_comment_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_review_comment_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_review_dismissed;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_review_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_review_request_removed;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_review_requested;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_review_requested_requested_reviewer_pull_request_requested_reviewer;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_review_submitted;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_review_thread_resolved;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_review_thread_resolved_pull_request_base;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_review_thread_resolved_pull_request_base_repo;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_review_thread_unresolved;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_stacked;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_synchronize;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_unassigned;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_unlabeled;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_unlocked;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_unlocked_pull_request_auto_merge;

    #[cfg(feature = "webhooks")]
    mod webhook_pull_request_unlocked_pull_request_head;

    #[cfg(feature = "webhooks")]
    mod webhook_push;

    #[cfg(feature = "webhooks")]
    mod webhook_push_head_commit_author;

    #[cfg(feature = "webhooks")]
    mod webhook_push_repository;

    #[cfg(feature = "webhooks")]
    mod webhook_push_repository_created_at;

    #[cfg(feature = "webhooks")]
    mod webhook_registry_package_published;

    #[cfg(feature = "webhooks")]
    mod webhook_registry_package_updated;

    #[cfg(feature = "webhooks")]
    mod webhook_registry_package_updated_registry_package_owner;

    #[cfg(feature = "webhooks")]
    mod webhook_release_created;

    #[cfg(feature = "webhooks")]
    mod webhook_release_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_release_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_release_prereleased;

    #[cfg(feature = "webhooks")]
    mod webhook_release_published;

    #[cfg(feature = "webhooks")]
    mod webhook_release_released;

    #[cfg(feature = "webhooks")]
    mod webhook_release_unpublished;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_advisory_published;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_advisory_reported;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_archived;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_created;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_dispatch_sample;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_edited_changes_description;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_import;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_privatized;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_publicized;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_renamed;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_ruleset_created;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_ruleset_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_ruleset_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_transferred;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_unarchived;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_vulnerability_alert_create;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_vulnerability_alert_dismiss;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_vulnerability_alert_reopen;

    #[cfg(feature = "webhooks")]
    mod webhook_repository_vulnerability_alert_resolve;

    #[cfg(feature = "webhooks")]
    mod webhook_rubygems_metadata;

    #[cfg(feature = "webhooks")]
    mod webhook_secret_scanning_alert_assigned;

    #[cfg(feature = "webhooks")]
    mod webhook_secret_scanning_alert_created;

    #[cfg(feature = "webhooks")]
    mod webhook_secret_scanning_alert_location_created;

    #[cfg(feature = "webhooks")]
    mod webhook_secret_scanning_alert_metadata_created;

    #[cfg(feature = "webhooks")]
    mod webhook_secret_scanning_alert_metadata_removed;

    #[cfg(feature = "webhooks")]
    mod webhook_secret_scanning_alert_publicly_leaked;

    #[cfg(feature = "webhooks")]
    mod webhook_secret_scanning_alert_reopened;

    #[cfg(feature = "webhooks")]
    mod webhook_secret_scanning_alert_resolved;

    #[cfg(feature = "webhooks")]
    mod webhook_secret_scanning_alert_unassigned;

    #[cfg(feature = "webhooks")]
    mod webhook_secret_scanning_alert_validated;

    #[cfg(feature = "webhooks")]
    mod webhook_secret_scanning_scan_completed;

    #[cfg(feature = "webhooks")]
    mod webhook_security_advisory_published;

    #[cfg(feature = "webhooks")]
    mod webhook_security_advisory_updated;

    #[cfg(feature = "webhooks")]
    mod webhook_security_advisory_withdrawn;

    #[cfg(feature = "webhooks")]
    mod webhook_security_and_analysis;

    #[cfg(feature = "webhooks")]
    mod webhook_sponsorship_cancelled;

    #[cfg(feature = "webhooks")]
    mod webhook_sponsorship_created;

    #[cfg(feature = "webhooks")]
    mod webhook_sponsorship_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_sponsorship_pending_cancellation;

    #[cfg(feature = "webhooks")]
    mod webhook_sponsorship_pending_tier_change;

    #[cfg(feature = "webhooks")]
    mod webhook_sponsorship_tier_changed;

    #[cfg(feature = "webhooks")]
    mod webhook_star_created;

    #[cfg(feature = "webhooks")]
    mod webhook_star_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_status;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod webhook_status_state;

    #[cfg(feature = "webhooks")]
    mod webhook_sub_issues_parent_issue_added;

    #[cfg(feature = "webhooks")]
    mod webhook_sub_issues_parent_issue_removed;

    #[cfg(feature = "webhooks")]
    mod webhook_sub_issues_sub_issue_added;

    #[cfg(feature = "webhooks")]
    mod webhook_sub_issues_sub_issue_removed;

    #[cfg(feature = "webhooks")]
    mod webhook_team_add;

    #[cfg(feature = "webhooks")]
    mod webhook_team_added_to_repository;

    #[cfg(feature = "webhooks")]
    mod webhook_team_created;

    #[cfg(feature = "webhooks")]
    mod webhook_team_deleted;

    #[cfg(feature = "webhooks")]
    mod webhook_team_edited;

    #[cfg(feature = "webhooks")]
    mod webhook_team_edited_repository;

    #[cfg(feature = "webhooks")]
    mod webhook_team_removed_from_repository;

    #[cfg(feature = "webhooks")]
    mod webhook_watch_started;

    #[cfg(feature = "webhooks")]
    mod webhook_workflow_dispatch;

    #[cfg(feature = "webhooks")]
    mod webhook_workflow_job_completed;

    #[cfg(feature = "webhooks")]
    mod webhook_workflow_job_in_progress;

    #[cfg(feature = "webhooks")]
    mod webhook_workflow_job_queued;

    #[cfg(feature = "webhooks")]
    mod webhook_workflow_job_waiting;

    #[cfg(feature = "webhooks")]
    mod webhook_workflow_run_completed;

    #[cfg(feature = "webhooks")]
    mod webhook_workflow_run_completed_workflow_run_head_repository;

    #[cfg(feature = "webhooks")]
    mod webhook_workflow_run_in_progress;

    #[cfg(feature = "webhooks")]
    mod webhook_workflow_run_requested;

    #[cfg(feature = "webhooks")]
    mod webhooks_alert;

    #[cfg(feature = "webhooks")]
    mod webhooks_alert_dismisser;

    #[cfg(feature = "webhooks")]
    mod webhooks_answer;

    #[cfg(any(feature = "repos", feature = "webhooks"))]
    mod webhooks_approver;

    #[cfg(feature = "webhooks")]
    mod webhooks_changes;

    #[cfg(feature = "webhooks")]
    mod webhooks_changes8_tier_from;

    #[cfg(feature = "webhooks")]
    mod webhooks_changes_8;

    #[cfg(feature = "webhooks")]
    mod webhooks_changes_body;

    #[cfg(feature = "webhooks")]
    mod webhooks_comment;

    #[cfg(feature = "webhooks")]
    mod webhooks_deploy_key;

    #[cfg(feature = "webhooks")]
    mod webhooks_issue;

    #[cfg(feature = "webhooks")]
    mod webhooks_issue2_performed_via_github_app;

    #[cfg(feature = "webhooks")]
    mod webhooks_issue2_performed_via_github_app_event;

    #[cfg(feature = "webhooks")]
    mod webhooks_issue2_performed_via_github_app_permissions;

    #[cfg(feature = "webhooks")]
    mod webhooks_issue_2;

    #[cfg(feature = "webhooks")]
    mod webhooks_issue_assignee_type;

    #[cfg(feature = "webhooks")]
    mod webhooks_issue_comment;

    #[cfg(feature = "webhooks")]
    mod webhooks_issue_performed_via_github_app;

    #[cfg(feature = "webhooks")]
    mod webhooks_issue_performed_via_github_app_event;

    #[cfg(feature = "webhooks")]
    mod webhooks_issue_performed_via_github_app_permissions;

    #[cfg(feature = "webhooks")]
    mod webhooks_issue_pull_request;

    #[cfg(feature = "webhooks")]
    mod webhooks_marketplace_purchase;

    #[cfg(feature = "webhooks")]
    mod webhooks_membership;

    #[cfg(feature = "webhooks")]
    mod webhooks_milestone;

    #[cfg(feature = "webhooks")]
    mod webhooks_milestone_3;

    #[cfg(feature = "webhooks")]
    mod webhooks_previous_marketplace_purchase;

    #[cfg(feature = "webhooks")]
    mod webhooks_project;

    #[cfg(feature = "webhooks")]
    mod webhooks_project_card;

    #[cfg(feature = "webhooks")]
    mod webhooks_project_changes;

    #[cfg(feature = "webhooks")]
    mod webhooks_project_column;

    #[cfg(feature = "webhooks")]
    mod webhooks_pull_request5_auto_merge;

    #[cfg(feature = "webhooks")]
    mod webhooks_pull_request5_base;

    #[cfg(feature = "webhooks")]
    mod webhooks_pull_request_5;

    #[cfg(feature = "webhooks")]
    mod webhooks_release;

    #[cfg(feature = "webhooks")]
    mod webhooks_release_1;

    #[cfg(feature = "webhooks")]
    mod webhooks_repositories_item;

    #[cfg(
        any(
            feature = "actions",
            feature = "apps",
            feature = "orgs",
            feature = "webhooks"
        )
    )]
    mod webhooks_repository_selection;

    #[cfg(feature = "webhooks")]
    mod webhooks_review;

    #[cfg(feature = "webhooks")]
    mod webhooks_review_comment;

    #[cfg(
        any(
            feature = "activity",
            feature = "issues",
            feature = "pulls",
            feature = "webhooks"
        )
    )]
    mod webhooks_review_links;

    #[cfg(feature = "webhooks")]
    mod webhooks_reviewers;

    #[cfg(feature = "webhooks")]
    mod webhooks_rule;

    #[cfg(feature = "webhooks")]
    mod webhooks_security_advisory;

    #[cfg(feature = "webhooks")]
    mod webhooks_security_advisory_identifier;

    #[cfg(feature = "webhooks")]
    mod webhooks_security_advisory_vulnerability;

    #[cfg(feature = "webhooks")]
    mod webhooks_sponsorship;

    #[cfg(feature = "webhooks")]
    mod webhooks_team;

    #[cfg(feature = "webhooks")]
    mod webhooks_team_parent;

    #[cfg(any(feature = "activity", feature = "webhooks"))]
    mod webhooks_user;

    #[cfg(feature = "webhooks")]
    mod webhooks_user_mannequin;

    #[cfg(feature = "webhooks")]
    mod webhooks_workflow;

    #[cfg(feature = "webhooks")]
    mod webhooks_workflow_job_run;

    #[cfg(any(feature = "code-quality", feature = "code-scanning"))]
    mod weekly_schedule;

    #[cfg(feature = "actions")]
    mod workflow;

    #[cfg(feature = "actions")]
    mod workflow_dispatch_response;

    #[cfg(feature = "webhooks")]
    mod workflow_job_status;

    #[cfg(feature = "actions")]
    mod workflow_run;

    #[cfg(feature = "webhooks")]
    mod workflow_run_conclusion;

    #[cfg(feature = "webhooks")]
    mod workflow_run_pull_request;

    #[cfg(any(feature = "actions", feature = "checks", feature = "webhooks"))]
    mod workflow_run_status;

    #[cfg(feature = "actions")]
    mod workflow_run_status_filter;

    #[cfg(feature = "actions")]
    mod workflow_run_usage;

    #[cfg(feature = "actions")]
    mod workflow_usage;

    #[cfg(any(feature = "apps", feature = "orgs", feature = "webhooks"))]
    mod write;
}

#[cfg(feature = "webhooks")]
mod webhooks;
