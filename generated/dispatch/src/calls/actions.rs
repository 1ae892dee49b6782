// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `actions` as a user calls them.

use octoforge_runtime::{DateTime, Map, Value};
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "actions/get-actions-cache-retention-limit-for-enterprise",
        get_actions_cache_retention_limit_for_enterprise,
    ),
    Call::of(
        "actions/set-actions-cache-retention-limit-for-enterprise",
        set_actions_cache_retention_limit_for_enterprise,
    ),
    Call::of(
        "actions/get-actions-cache-storage-limit-for-enterprise",
        get_actions_cache_storage_limit_for_enterprise,
    ),
    Call::of(
        "actions/set-actions-cache-storage-limit-for-enterprise",
        set_actions_cache_storage_limit_for_enterprise,
    ),
    Call::of(
        "actions/get-actions-cache-retention-limit-for-organization",
        get_actions_cache_retention_limit_for_organization,
    ),
    Call::of(
        "actions/set-actions-cache-retention-limit-for-organization",
        set_actions_cache_retention_limit_for_organization,
    ),
    Call::of(
        "actions/get-actions-cache-storage-limit-for-organization",
        get_actions_cache_storage_limit_for_organization,
    ),
    Call::of(
        "actions/set-actions-cache-storage-limit-for-organization",
        set_actions_cache_storage_limit_for_organization,
    ),
    Call::of("actions/get-actions-cache-usage-for-org", get_actions_cache_usage_for_org),
    Call::of(
        "actions/get-actions-cache-usage-by-repo-for-org",
        get_actions_cache_usage_by_repo_for_org,
    ),
    Call::of("actions/list-hosted-runners-for-org", list_hosted_runners_for_org),
    Call::of("actions/create-hosted-runner-for-org", create_hosted_runner_for_org),
    Call::of("actions/list-custom-images-for-org", list_custom_images_for_org),
    Call::of("actions/get-custom-image-for-org", get_custom_image_for_org),
    Call::of("actions/delete-custom-image-from-org", delete_custom_image_from_org),
    Call::of(
        "actions/list-custom-image-versions-for-org",
        list_custom_image_versions_for_org,
    ),
    Call::of(
        "actions/get-custom-image-version-for-org",
        get_custom_image_version_for_org,
    ),
    Call::of(
        "actions/delete-custom-image-version-from-org",
        delete_custom_image_version_from_org,
    ),
    Call::of(
        "actions/get-hosted-runners-github-owned-images-for-org",
        get_hosted_runners_github_owned_images_for_org,
    ),
    Call::of(
        "actions/get-hosted-runners-partner-images-for-org",
        get_hosted_runners_partner_images_for_org,
    ),
    Call::of(
        "actions/get-hosted-runners-limits-for-org",
        get_hosted_runners_limits_for_org,
    ),
    Call::of(
        "actions/get-hosted-runners-machine-specs-for-org",
        get_hosted_runners_machine_specs_for_org,
    ),
    Call::of(
        "actions/get-hosted-runners-platforms-for-org",
        get_hosted_runners_platforms_for_org,
    ),
    Call::of("actions/get-hosted-runner-for-org", get_hosted_runner_for_org),
    Call::of("actions/delete-hosted-runner-for-org", delete_hosted_runner_for_org),
    Call::of("actions/update-hosted-runner-for-org", update_hosted_runner_for_org),
    Call::of(
        "actions/get-github-actions-permissions-organization",
        get_github_actions_permissions_organization,
    ),
    Call::of(
        "actions/set-github-actions-permissions-organization",
        set_github_actions_permissions_organization,
    ),
    Call::of(
        "actions/get-artifact-and-log-retention-settings-organization",
        get_artifact_and_log_retention_settings_organization,
    ),
    Call::of(
        "actions/set-artifact-and-log-retention-settings-organization",
        set_artifact_and_log_retention_settings_organization,
    ),
    Call::of(
        "actions/get-fork-pr-contributor-approval-permissions-organization",
        get_fork_pr_contributor_approval_permissions_organization,
    ),
    Call::of(
        "actions/set-fork-pr-contributor-approval-permissions-organization",
        set_fork_pr_contributor_approval_permissions_organization,
    ),
    Call::of(
        "actions/get-private-repo-fork-pr-workflows-settings-organization",
        get_private_repo_fork_pr_workflows_settings_organization,
    ),
    Call::of(
        "actions/set-private-repo-fork-pr-workflows-settings-organization",
        set_private_repo_fork_pr_workflows_settings_organization,
    ),
    Call::of(
        "actions/list-selected-repositories-enabled-github-actions-organization",
        list_selected_repositories_enabled_github_actions_organization,
    ),
    Call::of(
        "actions/set-selected-repositories-enabled-github-actions-organization",
        set_selected_repositories_enabled_github_actions_organization,
    ),
    Call::of(
        "actions/enable-selected-repository-github-actions-organization",
        enable_selected_repository_github_actions_organization,
    ),
    Call::of(
        "actions/disable-selected-repository-github-actions-organization",
        disable_selected_repository_github_actions_organization,
    ),
    Call::of(
        "actions/get-allowed-actions-organization",
        get_allowed_actions_organization,
    ),
    Call::of(
        "actions/set-allowed-actions-organization",
        set_allowed_actions_organization,
    ),
    Call::of(
        "actions/get-self-hosted-runners-permissions-organization",
        get_self_hosted_runners_permissions_organization,
    ),
    Call::of(
        "actions/set-self-hosted-runners-permissions-organization",
        set_self_hosted_runners_permissions_organization,
    ),
    Call::of(
        "actions/list-selected-repositories-self-hosted-runners-organization",
        list_selected_repositories_self_hosted_runners_organization,
    ),
    Call::of(
        "actions/set-selected-repositories-self-hosted-runners-organization",
        set_selected_repositories_self_hosted_runners_organization,
    ),
    Call::of(
        "actions/enable-selected-repository-self-hosted-runners-organization",
        enable_selected_repository_self_hosted_runners_organization,
    ),
    Call::of(
        "actions/disable-selected-repository-self-hosted-runners-organization",
        disable_selected_repository_self_hosted_runners_organization,
    ),
    Call::of(
        "actions/get-github-actions-default-workflow-permissions-organization",
        get_github_actions_default_workflow_permissions_organization,
    ),
    Call::of(
        "actions/set-github-actions-default-workflow-permissions-organization",
        set_github_actions_default_workflow_permissions_organization,
    ),
    Call::of(
        "actions/list-self-hosted-runner-groups-for-org",
        list_self_hosted_runner_groups_for_org,
    ),
    Call::of(
        "actions/create-self-hosted-runner-group-for-org",
        create_self_hosted_runner_group_for_org,
    ),
    Call::of(
        "actions/get-self-hosted-runner-group-for-org",
        get_self_hosted_runner_group_for_org,
    ),
    Call::of(
        "actions/delete-self-hosted-runner-group-from-org",
        delete_self_hosted_runner_group_from_org,
    ),
    Call::of(
        "actions/update-self-hosted-runner-group-for-org",
        update_self_hosted_runner_group_for_org,
    ),
    Call::of(
        "actions/list-github-hosted-runners-in-group-for-org",
        list_github_hosted_runners_in_group_for_org,
    ),
    Call::of(
        "actions/list-repo-access-to-self-hosted-runner-group-in-org",
        list_repo_access_to_self_hosted_runner_group_in_org,
    ),
    Call::of(
        "actions/set-repo-access-to-self-hosted-runner-group-in-org",
        set_repo_access_to_self_hosted_runner_group_in_org,
    ),
    Call::of(
        "actions/add-repo-access-to-self-hosted-runner-group-in-org",
        add_repo_access_to_self_hosted_runner_group_in_org,
    ),
    Call::of(
        "actions/remove-repo-access-to-self-hosted-runner-group-in-org",
        remove_repo_access_to_self_hosted_runner_group_in_org,
    ),
    Call::of(
        "actions/list-self-hosted-runners-in-group-for-org",
        list_self_hosted_runners_in_group_for_org,
    ),
    Call::of(
        "actions/set-self-hosted-runners-in-group-for-org",
        set_self_hosted_runners_in_group_for_org,
    ),
    Call::of(
        "actions/add-self-hosted-runner-to-group-for-org",
        add_self_hosted_runner_to_group_for_org,
    ),
    Call::of(
        "actions/remove-self-hosted-runner-from-group-for-org",
        remove_self_hosted_runner_from_group_for_org,
    ),
    Call::of(
        "actions/list-self-hosted-runners-for-org",
        list_self_hosted_runners_for_org,
    ),
    Call::of(
        "actions/list-runner-applications-for-org",
        list_runner_applications_for_org,
    ),
    Call::of(
        "actions/generate-runner-jitconfig-for-org",
        generate_runner_jitconfig_for_org,
    ),
    Call::of(
        "actions/create-registration-token-for-org",
        create_registration_token_for_org,
    ),
    Call::of("actions/create-remove-token-for-org", create_remove_token_for_org),
    Call::of("actions/get-self-hosted-runner-for-org", get_self_hosted_runner_for_org),
    Call::of(
        "actions/delete-self-hosted-runner-from-org",
        delete_self_hosted_runner_from_org,
    ),
    Call::of(
        "actions/list-labels-for-self-hosted-runner-for-org",
        list_labels_for_self_hosted_runner_for_org,
    ),
    Call::of(
        "actions/set-custom-labels-for-self-hosted-runner-for-org",
        set_custom_labels_for_self_hosted_runner_for_org,
    ),
    Call::of(
        "actions/add-custom-labels-to-self-hosted-runner-for-org",
        add_custom_labels_to_self_hosted_runner_for_org,
    ),
    Call::of(
        "actions/remove-all-custom-labels-from-self-hosted-runner-for-org",
        remove_all_custom_labels_from_self_hosted_runner_for_org,
    ),
    Call::of(
        "actions/remove-custom-label-from-self-hosted-runner-for-org",
        remove_custom_label_from_self_hosted_runner_for_org,
    ),
    Call::of("actions/list-org-secrets", list_org_secrets),
    Call::of("actions/get-org-public-key", get_org_public_key),
    Call::of("actions/get-org-secret", get_org_secret),
    Call::of("actions/create-or-update-org-secret", create_or_update_org_secret),
    Call::of("actions/delete-org-secret", delete_org_secret),
    Call::of(
        "actions/list-selected-repos-for-org-secret",
        list_selected_repos_for_org_secret,
    ),
    Call::of(
        "actions/set-selected-repos-for-org-secret",
        set_selected_repos_for_org_secret,
    ),
    Call::of("actions/add-selected-repo-to-org-secret", add_selected_repo_to_org_secret),
    Call::of(
        "actions/remove-selected-repo-from-org-secret",
        remove_selected_repo_from_org_secret,
    ),
    Call::of("actions/list-org-variables", list_org_variables),
    Call::of("actions/create-org-variable", create_org_variable),
    Call::of("actions/get-org-variable", get_org_variable),
    Call::of("actions/delete-org-variable", delete_org_variable),
    Call::of("actions/update-org-variable", update_org_variable),
    Call::of(
        "actions/list-selected-repos-for-org-variable",
        list_selected_repos_for_org_variable,
    ),
    Call::of(
        "actions/set-selected-repos-for-org-variable",
        set_selected_repos_for_org_variable,
    ),
    Call::of(
        "actions/add-selected-repo-to-org-variable",
        add_selected_repo_to_org_variable,
    ),
    Call::of(
        "actions/remove-selected-repo-from-org-variable",
        remove_selected_repo_from_org_variable,
    ),
    Call::of("actions/list-artifacts-for-repo", list_artifacts_for_repo),
    Call::of("actions/get-artifact", get_artifact),
    Call::of("actions/delete-artifact", delete_artifact),
    Call::of("actions/download-artifact", download_artifact),
    Call::of(
        "actions/get-actions-cache-retention-limit-for-repository",
        get_actions_cache_retention_limit_for_repository,
    ),
    Call::of(
        "actions/set-actions-cache-retention-limit-for-repository",
        set_actions_cache_retention_limit_for_repository,
    ),
    Call::of(
        "actions/get-actions-cache-storage-limit-for-repository",
        get_actions_cache_storage_limit_for_repository,
    ),
    Call::of(
        "actions/set-actions-cache-storage-limit-for-repository",
        set_actions_cache_storage_limit_for_repository,
    ),
    Call::of("actions/get-actions-cache-usage", get_actions_cache_usage),
    Call::of("actions/get-actions-cache-list", get_actions_cache_list),
    Call::of("actions/delete-actions-cache-by-key", delete_actions_cache_by_key),
    Call::of("actions/delete-actions-cache-by-id", delete_actions_cache_by_id),
    Call::of(
        "actions/list-concurrency-groups-for-repository",
        list_concurrency_groups_for_repository,
    ),
    Call::of(
        "actions/get-concurrency-group-for-repository",
        get_concurrency_group_for_repository,
    ),
    Call::of("actions/get-job-for-workflow-run", get_job_for_workflow_run),
    Call::of(
        "actions/download-job-logs-for-workflow-run",
        download_job_logs_for_workflow_run,
    ),
    Call::of("actions/re-run-job-for-workflow-run", re_run_job_for_workflow_run),
    Call::of(
        "actions/get-custom-oidc-sub-claim-for-repo",
        get_custom_oidc_sub_claim_for_repo,
    ),
    Call::of(
        "actions/set-custom-oidc-sub-claim-for-repo",
        set_custom_oidc_sub_claim_for_repo,
    ),
    Call::of("actions/list-repo-organization-secrets", list_repo_organization_secrets),
    Call::of(
        "actions/list-repo-organization-variables",
        list_repo_organization_variables,
    ),
    Call::of(
        "actions/get-github-actions-permissions-repository",
        get_github_actions_permissions_repository,
    ),
    Call::of(
        "actions/set-github-actions-permissions-repository",
        set_github_actions_permissions_repository,
    ),
    Call::of(
        "actions/get-workflow-access-to-repository",
        get_workflow_access_to_repository,
    ),
    Call::of(
        "actions/set-workflow-access-to-repository",
        set_workflow_access_to_repository,
    ),
    Call::of(
        "actions/get-artifact-and-log-retention-settings-repository",
        get_artifact_and_log_retention_settings_repository,
    ),
    Call::of(
        "actions/set-artifact-and-log-retention-settings-repository",
        set_artifact_and_log_retention_settings_repository,
    ),
    Call::of(
        "actions/get-fork-pr-contributor-approval-permissions-repository",
        get_fork_pr_contributor_approval_permissions_repository,
    ),
    Call::of(
        "actions/set-fork-pr-contributor-approval-permissions-repository",
        set_fork_pr_contributor_approval_permissions_repository,
    ),
    Call::of(
        "actions/get-private-repo-fork-pr-workflows-settings-repository",
        get_private_repo_fork_pr_workflows_settings_repository,
    ),
    Call::of(
        "actions/set-private-repo-fork-pr-workflows-settings-repository",
        set_private_repo_fork_pr_workflows_settings_repository,
    ),
    Call::of("actions/get-allowed-actions-repository", get_allowed_actions_repository),
    Call::of("actions/set-allowed-actions-repository", set_allowed_actions_repository),
    Call::of(
        "actions/get-github-actions-default-workflow-permissions-repository",
        get_github_actions_default_workflow_permissions_repository,
    ),
    Call::of(
        "actions/set-github-actions-default-workflow-permissions-repository",
        set_github_actions_default_workflow_permissions_repository,
    ),
    Call::of(
        "actions/list-self-hosted-runners-for-repo",
        list_self_hosted_runners_for_repo,
    ),
    Call::of(
        "actions/list-runner-applications-for-repo",
        list_runner_applications_for_repo,
    ),
    Call::of(
        "actions/generate-runner-jitconfig-for-repo",
        generate_runner_jitconfig_for_repo,
    ),
    Call::of(
        "actions/create-registration-token-for-repo",
        create_registration_token_for_repo,
    ),
    Call::of("actions/create-remove-token-for-repo", create_remove_token_for_repo),
    Call::of("actions/get-self-hosted-runner-for-repo", get_self_hosted_runner_for_repo),
    Call::of(
        "actions/delete-self-hosted-runner-from-repo",
        delete_self_hosted_runner_from_repo,
    ),
    Call::of(
        "actions/list-labels-for-self-hosted-runner-for-repo",
        list_labels_for_self_hosted_runner_for_repo,
    ),
    Call::of(
        "actions/set-custom-labels-for-self-hosted-runner-for-repo",
        set_custom_labels_for_self_hosted_runner_for_repo,
    ),
    Call::of(
        "actions/add-custom-labels-to-self-hosted-runner-for-repo",
        add_custom_labels_to_self_hosted_runner_for_repo,
    ),
    Call::of(
        "actions/remove-all-custom-labels-from-self-hosted-runner-for-repo",
        remove_all_custom_labels_from_self_hosted_runner_for_repo,
    ),
    Call::of(
        "actions/remove-custom-label-from-self-hosted-runner-for-repo",
        remove_custom_label_from_self_hosted_runner_for_repo,
    ),
    Call::of("actions/list-workflow-runs-for-repo", list_workflow_runs_for_repo),
    Call::of("actions/get-workflow-run", get_workflow_run),
    Call::of("actions/delete-workflow-run", delete_workflow_run),
    Call::of("actions/get-reviews-for-run", get_reviews_for_run),
    Call::of("actions/approve-workflow-run", approve_workflow_run),
    Call::of("actions/list-workflow-run-artifacts", list_workflow_run_artifacts),
    Call::of("actions/get-workflow-run-attempt", get_workflow_run_attempt),
    Call::of(
        "actions/list-jobs-for-workflow-run-attempt",
        list_jobs_for_workflow_run_attempt,
    ),
    Call::of(
        "actions/download-workflow-run-attempt-logs",
        download_workflow_run_attempt_logs,
    ),
    Call::of("actions/cancel-workflow-run", cancel_workflow_run),
    Call::of(
        "actions/list-concurrency-groups-for-workflow-run",
        list_concurrency_groups_for_workflow_run,
    ),
    Call::of("actions/review-custom-gates-for-run", review_custom_gates_for_run),
    Call::of("actions/force-cancel-workflow-run", force_cancel_workflow_run),
    Call::of("actions/list-jobs-for-workflow-run", list_jobs_for_workflow_run),
    Call::of("actions/download-workflow-run-logs", download_workflow_run_logs),
    Call::of("actions/delete-workflow-run-logs", delete_workflow_run_logs),
    Call::of("actions/get-pending-deployments-for-run", get_pending_deployments_for_run),
    Call::of(
        "actions/review-pending-deployments-for-run",
        review_pending_deployments_for_run,
    ),
    Call::of("actions/re-run-workflow", re_run_workflow),
    Call::of("actions/re-run-workflow-failed-jobs", re_run_workflow_failed_jobs),
    Call::of("actions/get-workflow-run-usage", get_workflow_run_usage),
    Call::of("actions/list-repo-secrets", list_repo_secrets),
    Call::of("actions/get-repo-public-key", get_repo_public_key),
    Call::of("actions/get-repo-secret", get_repo_secret),
    Call::of("actions/create-or-update-repo-secret", create_or_update_repo_secret),
    Call::of("actions/delete-repo-secret", delete_repo_secret),
    Call::of("actions/list-repo-variables", list_repo_variables),
    Call::of("actions/create-repo-variable", create_repo_variable),
    Call::of("actions/get-repo-variable", get_repo_variable),
    Call::of("actions/delete-repo-variable", delete_repo_variable),
    Call::of("actions/update-repo-variable", update_repo_variable),
    Call::of("actions/list-repo-workflows", list_repo_workflows),
    Call::of("actions/get-workflow", get_workflow),
    Call::of("actions/disable-workflow", disable_workflow),
    Call::of("actions/create-workflow-dispatch", create_workflow_dispatch),
    Call::of("actions/enable-workflow", enable_workflow),
    Call::of("actions/list-workflow-runs", list_workflow_runs),
    Call::of("actions/get-workflow-usage", get_workflow_usage),
    Call::of("actions/list-environment-secrets", list_environment_secrets),
    Call::of("actions/get-environment-public-key", get_environment_public_key),
    Call::of("actions/get-environment-secret", get_environment_secret),
    Call::of(
        "actions/create-or-update-environment-secret",
        create_or_update_environment_secret,
    ),
    Call::of("actions/delete-environment-secret", delete_environment_secret),
    Call::of("actions/list-environment-variables", list_environment_variables),
    Call::of("actions/create-environment-variable", create_environment_variable),
    Call::of("actions/get-environment-variable", get_environment_variable),
    Call::of("actions/delete-environment-variable", delete_environment_variable),
    Call::of("actions/update-environment-variable", update_environment_variable),
];

fn get_actions_cache_retention_limit_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_actions_cache_retention_limit_for_enterprise(
        given.path::<String>("enterprise")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_actions_cache_retention_limit_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_actions_cache_retention_limit_for_enterprise(
        given.path::<String>("enterprise")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_cache_retention_days")? {
        request = request.max_cache_retention_days(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_actions_cache_storage_limit_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_actions_cache_storage_limit_for_enterprise(
        given.path::<String>("enterprise")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_actions_cache_storage_limit_for_enterprise(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_actions_cache_storage_limit_for_enterprise(
        given.path::<String>("enterprise")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_cache_size_gb")? {
        request = request.max_cache_size_gb(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_actions_cache_retention_limit_for_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_actions_cache_retention_limit_for_organization(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_actions_cache_retention_limit_for_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_actions_cache_retention_limit_for_organization(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_cache_retention_days")? {
        request = request.max_cache_retention_days(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_actions_cache_storage_limit_for_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_actions_cache_storage_limit_for_organization(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_actions_cache_storage_limit_for_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_actions_cache_storage_limit_for_organization(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_cache_size_gb")? {
        request = request.max_cache_size_gb(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_actions_cache_usage_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_actions_cache_usage_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_actions_cache_usage_by_repo_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::get_actions_cache_usage_by_repo_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_hosted_runners_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_hosted_runners_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_hosted_runner_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::create_hosted_runner_for_org(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given
            .member::<::octoforge::actions::CreateHostedRunnerForOrgBodyImage>("image")?,
        given.member::<String>("size")?,
        given.member::<i64>("runner_group_id")?,
    );
    if let Some(value) = given.optional_member::<i64>("maximum_runners")? {
        request = request.maximum_runners(value);
    }
    if let Some(value) = given.optional_member::<bool>("enable_static_ip")? {
        request = request.enable_static_ip(value);
    }
    if let Some(value) = given.optional_member::<bool>("image_gen")? {
        request = request.image_gen(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_custom_images_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::list_custom_images_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_custom_image_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_custom_image_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("image_definition_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_custom_image_from_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_custom_image_from_org(
        given.path::<String>("org")?,
        given.path::<i64>("image_definition_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_custom_image_versions_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::list_custom_image_versions_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("image_definition_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_custom_image_version_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_custom_image_version_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("image_definition_id")?,
        given.path::<String>("version")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_custom_image_version_from_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_custom_image_version_from_org(
        given.path::<String>("org")?,
        given.path::<i64>("image_definition_id")?,
        given.path::<String>("version")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_hosted_runners_github_owned_images_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_hosted_runners_github_owned_images_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_hosted_runners_partner_images_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_hosted_runners_partner_images_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_hosted_runners_limits_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_hosted_runners_limits_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_hosted_runners_machine_specs_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_hosted_runners_machine_specs_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_hosted_runners_platforms_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_hosted_runners_platforms_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_hosted_runner_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_hosted_runner_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("hosted_runner_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_hosted_runner_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_hosted_runner_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("hosted_runner_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_hosted_runner_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::update_hosted_runner_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("hosted_runner_id")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<i64>("runner_group_id")? {
        request = request.runner_group_id(value);
    }
    if let Some(value) = given.optional_member::<i64>("maximum_runners")? {
        request = request.maximum_runners(value);
    }
    if let Some(value) = given.optional_member::<bool>("enable_static_ip")? {
        request = request.enable_static_ip(value);
    }
    if let Some(value) = given.optional_member::<String>("size")? {
        request = request.size(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::GithubPartnerCustom>("image_source")?
    {
        request = request.image_source(value);
    }
    if let Some(value) = given.optional_member::<String>("image_id")? {
        request = request.image_id(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("image_version")? {
        request = request.image_version(value);
    }
    if let Some(value) = given.optional_member::<bool>("image_gen")? {
        request = request.image_gen(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_github_actions_permissions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_github_actions_permissions_organization(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_github_actions_permissions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_github_actions_permissions_organization(
        given.path::<String>("org")?,
        given.member::<::octoforge::models::EnabledRepositories>("enabled_repositories")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::AllowedActions>("allowed_actions")?
    {
        request = request.allowed_actions(value);
    }
    if let Some(value) = given.optional_member::<bool>("sha_pinning_required")? {
        request = request.sha_pinning_required(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_artifact_and_log_retention_settings_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_artifact_and_log_retention_settings_organization(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_artifact_and_log_retention_settings_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_artifact_and_log_retention_settings_organization(
        given.path::<String>("org")?,
        given.member::<i64>("days")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_fork_pr_contributor_approval_permissions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_fork_pr_contributor_approval_permissions_organization(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_fork_pr_contributor_approval_permissions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_fork_pr_contributor_approval_permissions_organization(
        given.path::<String>("org")?,
        given
            .member::<
                ::octoforge::models::ActionsForkPrContributorApprovalApprovalPolicy,
            >("approval_policy")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_private_repo_fork_pr_workflows_settings_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_private_repo_fork_pr_workflows_settings_organization(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_private_repo_fork_pr_workflows_settings_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_private_repo_fork_pr_workflows_settings_organization(
        given.path::<String>("org")?,
        given.member::<bool>("run_workflows_from_fork_pull_requests")?,
    );
    if let Some(value) = given.optional_member::<bool>("send_write_tokens_to_workflows")?
    {
        request = request.send_write_tokens_to_workflows(value);
    }
    if let Some(value) = given.optional_member::<bool>("send_secrets_and_variables")? {
        request = request.send_secrets_and_variables(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("require_approval_for_fork_pr_workflows")?
    {
        request = request.require_approval_for_fork_pr_workflows(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn list_selected_repositories_enabled_github_actions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_selected_repositories_enabled_github_actions_organization(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn set_selected_repositories_enabled_github_actions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_selected_repositories_enabled_github_actions_organization(
        given.path::<String>("org")?,
        given.member::<Vec<i64>>("selected_repository_ids")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn enable_selected_repository_github_actions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::enable_selected_repository_github_actions_organization(
        given.path::<String>("org")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn disable_selected_repository_github_actions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::disable_selected_repository_github_actions_organization(
        given.path::<String>("org")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_allowed_actions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_allowed_actions_organization(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_allowed_actions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_allowed_actions_organization(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_member::<bool>("github_owned_allowed")? {
        request = request.github_owned_allowed(value);
    }
    if let Some(value) = given.optional_member::<bool>("verified_allowed")? {
        request = request.verified_allowed(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("patterns_allowed")? {
        request = request.patterns_allowed(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_self_hosted_runners_permissions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_self_hosted_runners_permissions_organization(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_self_hosted_runners_permissions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_self_hosted_runners_permissions_organization(
        given.path::<String>("org")?,
        given.member::<::octoforge::models::EnabledRepositories>("enabled_repositories")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_selected_repositories_self_hosted_runners_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_selected_repositories_self_hosted_runners_organization(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn set_selected_repositories_self_hosted_runners_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_selected_repositories_self_hosted_runners_organization(
        given.path::<String>("org")?,
        given.member::<Vec<i64>>("selected_repository_ids")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn enable_selected_repository_self_hosted_runners_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::enable_selected_repository_self_hosted_runners_organization(
        given.path::<String>("org")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn disable_selected_repository_self_hosted_runners_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::disable_selected_repository_self_hosted_runners_organization(
        given.path::<String>("org")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_github_actions_default_workflow_permissions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_github_actions_default_workflow_permissions_organization(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_github_actions_default_workflow_permissions_organization(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_github_actions_default_workflow_permissions_organization(
        given.path::<String>("org")?,
    );
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::ActionsDefaultWorkflowPermissions,
        >("default_workflow_permissions")?
    {
        request = request.default_workflow_permissions(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("can_approve_pull_request_reviews")?
    {
        request = request.can_approve_pull_request_reviews(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn list_self_hosted_runner_groups_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_self_hosted_runner_groups_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<String>("visible_to_repository")? {
        request = request.visible_to_repository(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_self_hosted_runner_group_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::create_self_hosted_runner_group_for_org(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::AllPrivateSelected>("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("runners")? {
        request = request.runners(value);
    }
    if let Some(value) = given.optional_member::<bool>("allows_public_repositories")? {
        request = request.allows_public_repositories(value);
    }
    if let Some(value) = given.optional_member::<bool>("restricted_to_workflows")? {
        request = request.restricted_to_workflows(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("selected_workflows")? {
        request = request.selected_workflows(value);
    }
    if let Some(value) = given.optional_member::<String>("network_configuration_id")? {
        request = request.network_configuration_id(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_self_hosted_runner_group_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_self_hosted_runner_group_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_group_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_self_hosted_runner_group_from_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_self_hosted_runner_group_from_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_group_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_self_hosted_runner_group_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::update_self_hosted_runner_group_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_group_id")?,
        given.member::<String>("name")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::AllPrivateSelected>("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given.optional_member::<bool>("allows_public_repositories")? {
        request = request.allows_public_repositories(value);
    }
    if let Some(value) = given.optional_member::<bool>("restricted_to_workflows")? {
        request = request.restricted_to_workflows(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("selected_workflows")? {
        request = request.selected_workflows(value);
    }
    if let Some(value) = given
        .optional_member::<Option<String>>("network_configuration_id")?
    {
        request = request.network_configuration_id(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_github_hosted_runners_in_group_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_github_hosted_runners_in_group_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_group_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_repo_access_to_self_hosted_runner_group_in_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_repo_access_to_self_hosted_runner_group_in_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_group_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn set_repo_access_to_self_hosted_runner_group_in_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_repo_access_to_self_hosted_runner_group_in_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_group_id")?,
        given.member::<Vec<i64>>("selected_repository_ids")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn add_repo_access_to_self_hosted_runner_group_in_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::add_repo_access_to_self_hosted_runner_group_in_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_group_id")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_repo_access_to_self_hosted_runner_group_in_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::remove_repo_access_to_self_hosted_runner_group_in_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_group_id")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_self_hosted_runners_in_group_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_self_hosted_runners_in_group_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_group_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn set_self_hosted_runners_in_group_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_self_hosted_runners_in_group_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_group_id")?,
        given.member::<Vec<i64>>("runners")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn add_self_hosted_runner_to_group_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::add_self_hosted_runner_to_group_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_group_id")?,
        given.path::<i64>("runner_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_self_hosted_runner_from_group_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::remove_self_hosted_runner_from_group_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_group_id")?,
        given.path::<i64>("runner_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_self_hosted_runners_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_self_hosted_runners_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_runner_applications_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::list_runner_applications_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn generate_runner_jitconfig_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::generate_runner_jitconfig_for_org(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<i64>("runner_group_id")?,
        given.member::<Vec<String>>("labels")?,
    );
    if let Some(value) = given.optional_member::<String>("work_folder")? {
        request = request.work_folder(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_registration_token_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::create_registration_token_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_remove_token_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::create_remove_token_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_self_hosted_runner_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_self_hosted_runner_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_self_hosted_runner_from_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_self_hosted_runner_from_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_labels_for_self_hosted_runner_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::list_labels_for_self_hosted_runner_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_custom_labels_for_self_hosted_runner_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_custom_labels_for_self_hosted_runner_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_id")?,
        given.member::<Vec<String>>("labels")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn add_custom_labels_to_self_hosted_runner_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::add_custom_labels_to_self_hosted_runner_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_id")?,
        given.member::<Vec<String>>("labels")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove_all_custom_labels_from_self_hosted_runner_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::remove_all_custom_labels_from_self_hosted_runner_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove_custom_label_from_self_hosted_runner_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::remove_custom_label_from_self_hosted_runner_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("runner_id")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_org_secrets(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_org_secrets(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_org_public_key(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_org_public_key(given.path::<String>("org")?);
    Ok(sent(request.send(client), Got::json))
}

fn get_org_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_or_update_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::create_or_update_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.member::<::octoforge::models::AllPrivateSelected>("visibility")?,
    );
    if let Some(value) = given.optional_member::<String>("encrypted_value")? {
        request = request.encrypted_value(value);
    }
    if let Some(value) = given.optional_member::<String>("key_id")? {
        request = request.key_id(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::PageDeploymentId>,
        >("selected_repository_ids")?
    {
        request = request.selected_repository_ids(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_org_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_selected_repos_for_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_selected_repos_for_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn set_selected_repos_for_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_selected_repos_for_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.member::<Vec<i64>>("selected_repository_ids")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn add_selected_repo_to_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::add_selected_repo_to_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_selected_repo_from_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::remove_selected_repo_from_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_org_variables(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_org_variables(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_org_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::create_org_variable(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<String>("value")?,
        given.member::<::octoforge::models::AllPrivateSelected>("visibility")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_org_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_org_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_org_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::update_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.body_name(value);
    }
    if let Some(value) = given.optional_member::<String>("value")? {
        request = request.value(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AllPrivateSelected>("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn list_selected_repos_for_org_variable(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_selected_repos_for_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn set_selected_repos_for_org_variable(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_selected_repos_for_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
        given.member::<Vec<i64>>("selected_repository_ids")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn add_selected_repo_to_org_variable(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::add_selected_repo_to_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_selected_repo_from_org_variable(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::remove_selected_repo_from_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_artifacts_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_artifacts_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<String>("name")? {
        request = request.name(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_artifact(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_artifact(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("artifact_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_artifact(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_artifact(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("artifact_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn download_artifact(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::download_artifact(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("artifact_id")?,
        given.path::<String>("archive_format")?,
    );
    Ok(sent(request.send(client), Got::Redirect))
}

fn get_actions_cache_retention_limit_for_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_actions_cache_retention_limit_for_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_actions_cache_retention_limit_for_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_actions_cache_retention_limit_for_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_cache_retention_days")? {
        request = request.max_cache_retention_days(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_actions_cache_storage_limit_for_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_actions_cache_storage_limit_for_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_actions_cache_storage_limit_for_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_actions_cache_storage_limit_for_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_cache_size_gb")? {
        request = request.max_cache_size_gb(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_actions_cache_usage(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_actions_cache_usage(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_actions_cache_list(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::get_actions_cache_list(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    if let Some(value) = given.optional_query::<String>("key")? {
        request = request.key(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::ActionsCacheListSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_actions_cache_by_key(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::delete_actions_cache_by_key(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.query::<String>("key")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_actions_cache_by_id(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_actions_cache_by_id(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("cache_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_concurrency_groups_for_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_concurrency_groups_for_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_concurrency_group_for_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::get_concurrency_group_for_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("concurrency_group_name")?,
    );
    if let Some(value) = given.optional_query::<i64>("ahead_of_run")? {
        request = request.ahead_of_run(value);
    }
    if let Some(value) = given.optional_query::<i64>("ahead_of_job")? {
        request = request.ahead_of_job(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_job_for_workflow_run(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_job_for_workflow_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("job_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn download_job_logs_for_workflow_run(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::download_job_logs_for_workflow_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("job_id")?,
    );
    Ok(sent(request.send(client), Got::Redirect))
}

fn re_run_job_for_workflow_run(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::re_run_job_for_workflow_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("job_id")?,
    );
    if let Some(value) = given.optional_member::<bool>("enable_debug_logging")? {
        request = request.enable_debug_logging(value);
    }
    if let Some(value) = given.optional_member::<bool>("enable_debugger")? {
        request = request.enable_debugger(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_custom_oidc_sub_claim_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_custom_oidc_sub_claim_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_custom_oidc_sub_claim_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_custom_oidc_sub_claim_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<bool>("use_default")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("include_claim_keys")? {
        request = request.include_claim_keys(value);
    }
    if let Some(value) = given.optional_member::<bool>("use_immutable_subject")? {
        request = request.use_immutable_subject(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_repo_organization_secrets(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_repo_organization_secrets(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_repo_organization_variables(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_repo_organization_variables(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_github_actions_permissions_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_github_actions_permissions_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_github_actions_permissions_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_github_actions_permissions_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<bool>("enabled")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::AllowedActions>("allowed_actions")?
    {
        request = request.allowed_actions(value);
    }
    if let Some(value) = given.optional_member::<bool>("sha_pinning_required")? {
        request = request.sha_pinning_required(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_workflow_access_to_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_workflow_access_to_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_workflow_access_to_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_workflow_access_to_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given
            .member::<
                ::octoforge::models::ActionsWorkflowAccessToRepositoryAccessLevel,
            >("access_level")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_artifact_and_log_retention_settings_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_artifact_and_log_retention_settings_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_artifact_and_log_retention_settings_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_artifact_and_log_retention_settings_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<i64>("days")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_fork_pr_contributor_approval_permissions_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_fork_pr_contributor_approval_permissions_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_fork_pr_contributor_approval_permissions_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_fork_pr_contributor_approval_permissions_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given
            .member::<
                ::octoforge::models::ActionsForkPrContributorApprovalApprovalPolicy,
            >("approval_policy")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_private_repo_fork_pr_workflows_settings_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_private_repo_fork_pr_workflows_settings_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_private_repo_fork_pr_workflows_settings_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_private_repo_fork_pr_workflows_settings_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<bool>("run_workflows_from_fork_pull_requests")?,
    );
    if let Some(value) = given.optional_member::<bool>("send_write_tokens_to_workflows")?
    {
        request = request.send_write_tokens_to_workflows(value);
    }
    if let Some(value) = given.optional_member::<bool>("send_secrets_and_variables")? {
        request = request.send_secrets_and_variables(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("require_approval_for_fork_pr_workflows")?
    {
        request = request.require_approval_for_fork_pr_workflows(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_allowed_actions_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_allowed_actions_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_allowed_actions_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_allowed_actions_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<bool>("github_owned_allowed")? {
        request = request.github_owned_allowed(value);
    }
    if let Some(value) = given.optional_member::<bool>("verified_allowed")? {
        request = request.verified_allowed(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("patterns_allowed")? {
        request = request.patterns_allowed(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_github_actions_default_workflow_permissions_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_github_actions_default_workflow_permissions_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_github_actions_default_workflow_permissions_repository(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::set_github_actions_default_workflow_permissions_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::ActionsDefaultWorkflowPermissions,
        >("default_workflow_permissions")?
    {
        request = request.default_workflow_permissions(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("can_approve_pull_request_reviews")?
    {
        request = request.can_approve_pull_request_reviews(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn list_self_hosted_runners_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_self_hosted_runners_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_runner_applications_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::list_runner_applications_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn generate_runner_jitconfig_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::generate_runner_jitconfig_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("name")?,
        given.member::<i64>("runner_group_id")?,
        given.member::<Vec<String>>("labels")?,
    );
    if let Some(value) = given.optional_member::<String>("work_folder")? {
        request = request.work_folder(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_registration_token_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::create_registration_token_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_remove_token_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::create_remove_token_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_self_hosted_runner_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_self_hosted_runner_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("runner_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_self_hosted_runner_from_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_self_hosted_runner_from_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("runner_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_labels_for_self_hosted_runner_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::list_labels_for_self_hosted_runner_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("runner_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_custom_labels_for_self_hosted_runner_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::set_custom_labels_for_self_hosted_runner_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("runner_id")?,
        given.member::<Vec<String>>("labels")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn add_custom_labels_to_self_hosted_runner_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::add_custom_labels_to_self_hosted_runner_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("runner_id")?,
        given.member::<Vec<String>>("labels")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove_all_custom_labels_from_self_hosted_runner_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::remove_all_custom_labels_from_self_hosted_runner_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("runner_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove_custom_label_from_self_hosted_runner_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::remove_custom_label_from_self_hosted_runner_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("runner_id")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_workflow_runs_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_workflow_runs_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("actor")? {
        request = request.actor(value);
    }
    if let Some(value) = given.optional_query::<String>("branch")? {
        request = request.branch(value);
    }
    if let Some(value) = given.optional_query::<String>("event")? {
        request = request.event(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::WorkflowRunStatusFilter>("status")?
    {
        request = request.status(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("created")? {
        request = request.created(value);
    }
    if let Some(value) = given.optional_query::<bool>("exclude_pull_requests")? {
        request = request.exclude_pull_requests(value);
    }
    if let Some(value) = given.optional_query::<i64>("check_suite_id")? {
        request = request.check_suite_id(value);
    }
    if let Some(value) = given.optional_query::<String>("head_sha")? {
        request = request.head_sha(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_workflow_run(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::get_workflow_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    if let Some(value) = given.optional_query::<bool>("exclude_pull_requests")? {
        request = request.exclude_pull_requests(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_workflow_run(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_workflow_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_reviews_for_run(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_reviews_for_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn approve_workflow_run(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::approve_workflow_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_workflow_run_artifacts(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_workflow_run_artifacts(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_workflow_run_attempt(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::get_workflow_run_attempt(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
        given.path::<i64>("attempt_number")?,
    );
    if let Some(value) = given.optional_query::<bool>("exclude_pull_requests")? {
        request = request.exclude_pull_requests(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_jobs_for_workflow_run_attempt(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_jobs_for_workflow_run_attempt(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
        given.path::<i64>("attempt_number")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn download_workflow_run_attempt_logs(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::download_workflow_run_attempt_logs(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
        given.path::<i64>("attempt_number")?,
    );
    Ok(sent(request.send(client), Got::Redirect))
}

fn cancel_workflow_run(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::cancel_workflow_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_concurrency_groups_for_workflow_run(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_concurrency_groups_for_workflow_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn review_custom_gates_for_run(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::review_custom_gates_for_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
        given.body::<::octoforge::actions::ReviewCustomGatesForRunBody>()?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn force_cancel_workflow_run(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::force_cancel_workflow_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_jobs_for_workflow_run(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_jobs_for_workflow_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::LatestAll>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn download_workflow_run_logs(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::download_workflow_run_logs(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    Ok(sent(request.send(client), Got::Redirect))
}

fn delete_workflow_run_logs(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_workflow_run_logs(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_pending_deployments_for_run(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_pending_deployments_for_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn review_pending_deployments_for_run(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::review_pending_deployments_for_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
        given.member::<Vec<i64>>("environment_ids")?,
        given.member::<::octoforge::models::ApprovedRejected>("state")?,
        given.member::<String>("comment")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn re_run_workflow(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::re_run_workflow(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    if let Some(value) = given.optional_member::<bool>("enable_debug_logging")? {
        request = request.enable_debug_logging(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn re_run_workflow_failed_jobs(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::re_run_workflow_failed_jobs(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    if let Some(value) = given.optional_member::<bool>("enable_debug_logging")? {
        request = request.enable_debug_logging(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_workflow_run_usage(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_workflow_run_usage(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_repo_secrets(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_repo_secrets(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_public_key(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_repo_public_key(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_repo_secret(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_or_update_repo_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::create_or_update_repo_secret(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("secret_name")?,
        given.member::<String>("encrypted_value")?,
        given.member::<String>("key_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_repo_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_repo_secret(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_repo_variables(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_repo_variables(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_repo_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::create_repo_variable(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("name")?,
        given.member::<String>("value")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_repo_variable(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_repo_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_repo_variable(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_repo_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::update_repo_variable(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.body_name(value);
    }
    if let Some(value) = given.optional_member::<String>("value")? {
        request = request.value(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn list_repo_workflows(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_repo_workflows(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_workflow(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_workflow(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<::octoforge::models::PageDeploymentId>("workflow_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn disable_workflow(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::disable_workflow(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<::octoforge::models::PageDeploymentId>("workflow_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn create_workflow_dispatch(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::create_workflow_dispatch(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<::octoforge::models::PageDeploymentId>("workflow_id")?,
        given.member::<String>("ref")?,
    );
    if let Some(value) = given.optional_member::<Map<Value>>("inputs")? {
        request = request.inputs(value);
    }
    if let Some(value) = given.optional_member::<bool>("return_run_details")? {
        request = request.return_run_details(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn enable_workflow(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::enable_workflow(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<::octoforge::models::PageDeploymentId>("workflow_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_workflow_runs(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_workflow_runs(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<::octoforge::models::PageDeploymentId>("workflow_id")?,
    );
    if let Some(value) = given.optional_query::<String>("actor")? {
        request = request.actor(value);
    }
    if let Some(value) = given.optional_query::<String>("branch")? {
        request = request.branch(value);
    }
    if let Some(value) = given.optional_query::<String>("event")? {
        request = request.event(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::WorkflowRunStatusFilter>("status")?
    {
        request = request.status(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("created")? {
        request = request.created(value);
    }
    if let Some(value) = given.optional_query::<bool>("exclude_pull_requests")? {
        request = request.exclude_pull_requests(value);
    }
    if let Some(value) = given.optional_query::<i64>("check_suite_id")? {
        request = request.check_suite_id(value);
    }
    if let Some(value) = given.optional_query::<String>("head_sha")? {
        request = request.head_sha(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_workflow_usage(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_workflow_usage(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<::octoforge::models::PageDeploymentId>("workflow_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_environment_secrets(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_environment_secrets(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_environment_public_key(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_environment_public_key(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_environment_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_environment_secret(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_or_update_environment_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::create_or_update_environment_secret(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
        given.path::<String>("secret_name")?,
        given.member::<String>("encrypted_value")?,
        given.member::<String>("key_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_environment_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_environment_secret(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_environment_variables(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::list_environment_variables(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_environment_variable(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::create_environment_variable(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
        given.member::<String>("name")?,
        given.member::<String>("value")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_environment_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::get_environment_variable(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_environment_variable(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::actions::delete_environment_variable(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_environment_variable(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::actions::update_environment_variable(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
        given.path::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.body_name(value);
    }
    if let Some(value) = given.optional_member::<String>("value")? {
        request = request.value(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}
