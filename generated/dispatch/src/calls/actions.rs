// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `actions` as a user calls them.

use octoforge_runtime::{DateTime, Map, Value};
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "actions/get-actions-cache-retention-limit-for-enterprise",
        |given, client| Ok(
            call::sent(
                get_actions_cache_retention_limit_for_enterprise(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-actions-cache-retention-limit-for-enterprise",
        |given, client| Ok(
            call::sent(
                set_actions_cache_retention_limit_for_enterprise(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-actions-cache-storage-limit-for-enterprise",
        |given, client| Ok(
            call::sent(
                get_actions_cache_storage_limit_for_enterprise(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-actions-cache-storage-limit-for-enterprise",
        |given, client| Ok(
            call::sent(
                set_actions_cache_storage_limit_for_enterprise(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-actions-cache-retention-limit-for-organization",
        |given, client| Ok(
            call::sent(
                get_actions_cache_retention_limit_for_organization(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-actions-cache-retention-limit-for-organization",
        |given, client| Ok(
            call::sent(
                set_actions_cache_retention_limit_for_organization(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-actions-cache-storage-limit-for-organization",
        |given, client| Ok(
            call::sent(
                get_actions_cache_storage_limit_for_organization(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-actions-cache-storage-limit-for-organization",
        |given, client| Ok(
            call::sent(
                set_actions_cache_storage_limit_for_organization(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-actions-cache-usage-for-org",
        |given, client| Ok(
            call::sent(get_actions_cache_usage_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "actions/get-actions-cache-usage-by-repo-for-org",
            |given, client| Ok(
                call::sent(
                    get_actions_cache_usage_by_repo_for_org(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    get_actions_cache_usage_by_repo_for_org(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    get_actions_cache_usage_by_repo_for_org(given)?.items(client),
                ),
            ),
        ),
    Call::of(
            "actions/list-hosted-runners-for-org",
            |given, client| Ok(
                call::sent(list_hosted_runners_for_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_hosted_runners_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_hosted_runners_for_org(given)?.items(client)),
            ),
        ),
    Call::of(
        "actions/create-hosted-runner-for-org",
        |given, client| Ok(
            call::sent(create_hosted_runner_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/list-custom-images-for-org",
        |given, client| Ok(
            call::sent(list_custom_images_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/get-custom-image-for-org",
        |given, client| Ok(
            call::sent(get_custom_image_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/delete-custom-image-from-org",
        |given, client| Ok(
            call::sent(delete_custom_image_from_org(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "actions/list-custom-image-versions-for-org",
        |given, client| Ok(
            call::sent(
                list_custom_image_versions_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/get-custom-image-version-for-org",
        |given, client| Ok(
            call::sent(get_custom_image_version_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/delete-custom-image-version-from-org",
        |given, client| Ok(
            call::sent(
                delete_custom_image_version_from_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-hosted-runners-github-owned-images-for-org",
        |given, client| Ok(
            call::sent(
                get_hosted_runners_github_owned_images_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/get-hosted-runners-partner-images-for-org",
        |given, client| Ok(
            call::sent(
                get_hosted_runners_partner_images_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/get-hosted-runners-limits-for-org",
        |given, client| Ok(
            call::sent(get_hosted_runners_limits_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/get-hosted-runners-machine-specs-for-org",
        |given, client| Ok(
            call::sent(
                get_hosted_runners_machine_specs_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/get-hosted-runners-platforms-for-org",
        |given, client| Ok(
            call::sent(
                get_hosted_runners_platforms_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/get-hosted-runner-for-org",
        |given, client| Ok(
            call::sent(get_hosted_runner_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/delete-hosted-runner-for-org",
        |given, client| Ok(
            call::sent(delete_hosted_runner_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/update-hosted-runner-for-org",
        |given, client| Ok(
            call::sent(update_hosted_runner_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/get-github-actions-permissions-organization",
        |given, client| Ok(
            call::sent(
                get_github_actions_permissions_organization(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-github-actions-permissions-organization",
        |given, client| Ok(
            call::sent(
                set_github_actions_permissions_organization(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-artifact-and-log-retention-settings-organization",
        |given, client| Ok(
            call::sent(
                get_artifact_and_log_retention_settings_organization(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-artifact-and-log-retention-settings-organization",
        |given, client| Ok(
            call::sent(
                set_artifact_and_log_retention_settings_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-fork-pr-contributor-approval-permissions-organization",
        |given, client| Ok(
            call::sent(
                get_fork_pr_contributor_approval_permissions_organization(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-fork-pr-contributor-approval-permissions-organization",
        |given, client| Ok(
            call::sent(
                set_fork_pr_contributor_approval_permissions_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-private-repo-fork-pr-workflows-settings-organization",
        |given, client| Ok(
            call::sent(
                get_private_repo_fork_pr_workflows_settings_organization(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-private-repo-fork-pr-workflows-settings-organization",
        |given, client| Ok(
            call::sent(
                set_private_repo_fork_pr_workflows_settings_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "actions/list-selected-repositories-enabled-github-actions-organization",
            |given, client| Ok(
                call::sent(
                    list_selected_repositories_enabled_github_actions_organization(
                            given,
                        )?
                        .send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_selected_repositories_enabled_github_actions_organization(
                            given,
                        )?
                        .pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_selected_repositories_enabled_github_actions_organization(
                            given,
                        )?
                        .items(client),
                ),
            ),
        ),
    Call::of(
        "actions/set-selected-repositories-enabled-github-actions-organization",
        |given, client| Ok(
            call::sent(
                set_selected_repositories_enabled_github_actions_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/enable-selected-repository-github-actions-organization",
        |given, client| Ok(
            call::sent(
                enable_selected_repository_github_actions_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/disable-selected-repository-github-actions-organization",
        |given, client| Ok(
            call::sent(
                disable_selected_repository_github_actions_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-allowed-actions-organization",
        |given, client| Ok(
            call::sent(get_allowed_actions_organization(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/set-allowed-actions-organization",
        |given, client| Ok(
            call::sent(
                set_allowed_actions_organization(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-self-hosted-runners-permissions-organization",
        |given, client| Ok(
            call::sent(
                get_self_hosted_runners_permissions_organization(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-self-hosted-runners-permissions-organization",
        |given, client| Ok(
            call::sent(
                set_self_hosted_runners_permissions_organization(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "actions/list-selected-repositories-self-hosted-runners-organization",
            |given, client| Ok(
                call::sent(
                    list_selected_repositories_self_hosted_runners_organization(given)?
                        .send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_selected_repositories_self_hosted_runners_organization(given)?
                        .pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_selected_repositories_self_hosted_runners_organization(given)?
                        .items(client),
                ),
            ),
        ),
    Call::of(
        "actions/set-selected-repositories-self-hosted-runners-organization",
        |given, client| Ok(
            call::sent(
                set_selected_repositories_self_hosted_runners_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/enable-selected-repository-self-hosted-runners-organization",
        |given, client| Ok(
            call::sent(
                enable_selected_repository_self_hosted_runners_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/disable-selected-repository-self-hosted-runners-organization",
        |given, client| Ok(
            call::sent(
                disable_selected_repository_self_hosted_runners_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-github-actions-default-workflow-permissions-organization",
        |given, client| Ok(
            call::sent(
                get_github_actions_default_workflow_permissions_organization(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-github-actions-default-workflow-permissions-organization",
        |given, client| Ok(
            call::sent(
                set_github_actions_default_workflow_permissions_organization(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "actions/list-self-hosted-runner-groups-for-org",
            |given, client| Ok(
                call::sent(
                    list_self_hosted_runner_groups_for_org(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_self_hosted_runner_groups_for_org(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_self_hosted_runner_groups_for_org(given)?.items(client)),
            ),
        ),
    Call::of(
        "actions/create-self-hosted-runner-group-for-org",
        |given, client| Ok(
            call::sent(
                create_self_hosted_runner_group_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/get-self-hosted-runner-group-for-org",
        |given, client| Ok(
            call::sent(
                get_self_hosted_runner_group_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/delete-self-hosted-runner-group-from-org",
        |given, client| Ok(
            call::sent(
                delete_self_hosted_runner_group_from_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/update-self-hosted-runner-group-for-org",
        |given, client| Ok(
            call::sent(
                update_self_hosted_runner_group_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "actions/list-github-hosted-runners-in-group-for-org",
            |given, client| Ok(
                call::sent(
                    list_github_hosted_runners_in_group_for_org(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_github_hosted_runners_in_group_for_org(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_github_hosted_runners_in_group_for_org(given)?.items(client),
                ),
            ),
        ),
    Call::of(
            "actions/list-repo-access-to-self-hosted-runner-group-in-org",
            |given, client| Ok(
                call::sent(
                    list_repo_access_to_self_hosted_runner_group_in_org(given)?
                        .send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_repo_access_to_self_hosted_runner_group_in_org(given)?
                        .pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_repo_access_to_self_hosted_runner_group_in_org(given)?
                        .items(client),
                ),
            ),
        ),
    Call::of(
        "actions/set-repo-access-to-self-hosted-runner-group-in-org",
        |given, client| Ok(
            call::sent(
                set_repo_access_to_self_hosted_runner_group_in_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/add-repo-access-to-self-hosted-runner-group-in-org",
        |given, client| Ok(
            call::sent(
                add_repo_access_to_self_hosted_runner_group_in_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/remove-repo-access-to-self-hosted-runner-group-in-org",
        |given, client| Ok(
            call::sent(
                remove_repo_access_to_self_hosted_runner_group_in_org(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "actions/list-self-hosted-runners-in-group-for-org",
            |given, client| Ok(
                call::sent(
                    list_self_hosted_runners_in_group_for_org(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_self_hosted_runners_in_group_for_org(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_self_hosted_runners_in_group_for_org(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "actions/set-self-hosted-runners-in-group-for-org",
        |given, client| Ok(
            call::sent(
                set_self_hosted_runners_in_group_for_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/add-self-hosted-runner-to-group-for-org",
        |given, client| Ok(
            call::sent(
                add_self_hosted_runner_to_group_for_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/remove-self-hosted-runner-from-group-for-org",
        |given, client| Ok(
            call::sent(
                remove_self_hosted_runner_from_group_for_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "actions/list-self-hosted-runners-for-org",
            |given, client| Ok(
                call::sent(
                    list_self_hosted_runners_for_org(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_self_hosted_runners_for_org(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_self_hosted_runners_for_org(given)?.items(client)),
            ),
        ),
    Call::of(
        "actions/list-runner-applications-for-org",
        |given, client| Ok(
            call::sent(list_runner_applications_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/generate-runner-jitconfig-for-org",
        |given, client| Ok(
            call::sent(generate_runner_jitconfig_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/create-registration-token-for-org",
        |given, client| Ok(
            call::sent(create_registration_token_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/create-remove-token-for-org",
        |given, client| Ok(
            call::sent(create_remove_token_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/get-self-hosted-runner-for-org",
        |given, client| Ok(
            call::sent(get_self_hosted_runner_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/delete-self-hosted-runner-from-org",
        |given, client| Ok(
            call::sent(
                delete_self_hosted_runner_from_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/list-labels-for-self-hosted-runner-for-org",
        |given, client| Ok(
            call::sent(
                list_labels_for_self_hosted_runner_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-custom-labels-for-self-hosted-runner-for-org",
        |given, client| Ok(
            call::sent(
                set_custom_labels_for_self_hosted_runner_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/add-custom-labels-to-self-hosted-runner-for-org",
        |given, client| Ok(
            call::sent(
                add_custom_labels_to_self_hosted_runner_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/remove-all-custom-labels-from-self-hosted-runner-for-org",
        |given, client| Ok(
            call::sent(
                remove_all_custom_labels_from_self_hosted_runner_for_org(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/remove-custom-label-from-self-hosted-runner-for-org",
        |given, client| Ok(
            call::sent(
                remove_custom_label_from_self_hosted_runner_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "actions/list-org-secrets",
            |given, client| Ok(
                call::sent(list_org_secrets(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_org_secrets(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_org_secrets(given)?.items(client))),
        ),
    Call::of(
        "actions/get-org-public-key",
        |given, client| Ok(
            call::sent(get_org_public_key(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/get-org-secret",
        |given, client| Ok(call::sent(get_org_secret(given)?.send(client), Got::json)),
    ),
    Call::of(
        "actions/create-or-update-org-secret",
        |given, client| Ok(
            call::sent(create_or_update_org_secret(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/delete-org-secret",
        |given, client| Ok(
            call::sent(delete_org_secret(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "actions/list-selected-repos-for-org-secret",
            |given, client| Ok(
                call::sent(
                    list_selected_repos_for_org_secret(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_selected_repos_for_org_secret(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_selected_repos_for_org_secret(given)?.items(client)),
            ),
        ),
    Call::of(
        "actions/set-selected-repos-for-org-secret",
        |given, client| Ok(
            call::sent(
                set_selected_repos_for_org_secret(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/add-selected-repo-to-org-secret",
        |given, client| Ok(
            call::sent(
                add_selected_repo_to_org_secret(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/remove-selected-repo-from-org-secret",
        |given, client| Ok(
            call::sent(
                remove_selected_repo_from_org_secret(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "actions/list-org-variables",
            |given, client| Ok(
                call::sent(list_org_variables(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_org_variables(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_org_variables(given)?.items(client))),
        ),
    Call::of(
        "actions/create-org-variable",
        |given, client| Ok(
            call::sent(create_org_variable(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/get-org-variable",
        |given, client| Ok(call::sent(get_org_variable(given)?.send(client), Got::json)),
    ),
    Call::of(
        "actions/delete-org-variable",
        |given, client| Ok(
            call::sent(delete_org_variable(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "actions/update-org-variable",
        |given, client| Ok(
            call::sent(update_org_variable(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "actions/list-selected-repos-for-org-variable",
            |given, client| Ok(
                call::sent(
                    list_selected_repos_for_org_variable(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_selected_repos_for_org_variable(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_selected_repos_for_org_variable(given)?.items(client)),
            ),
        ),
    Call::of(
        "actions/set-selected-repos-for-org-variable",
        |given, client| Ok(
            call::sent(
                set_selected_repos_for_org_variable(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/add-selected-repo-to-org-variable",
        |given, client| Ok(
            call::sent(
                add_selected_repo_to_org_variable(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/remove-selected-repo-from-org-variable",
        |given, client| Ok(
            call::sent(
                remove_selected_repo_from_org_variable(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "actions/list-artifacts-for-repo",
            |given, client| Ok(
                call::sent(list_artifacts_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_artifacts_for_repo(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_artifacts_for_repo(given)?.items(client)),
            ),
        ),
    Call::of(
        "actions/get-artifact",
        |given, client| Ok(call::sent(get_artifact(given)?.send(client), Got::json)),
    ),
    Call::of(
        "actions/delete-artifact",
        |given, client| Ok(
            call::sent(delete_artifact(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "actions/download-artifact",
            |given, client| Ok(
                call::sent(download_artifact(given)?.send(client), Got::Redirect),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(download_artifact(given)?.download(client)),
        )),
    Call::of(
        "actions/get-actions-cache-retention-limit-for-repository",
        |given, client| Ok(
            call::sent(
                get_actions_cache_retention_limit_for_repository(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-actions-cache-retention-limit-for-repository",
        |given, client| Ok(
            call::sent(
                set_actions_cache_retention_limit_for_repository(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-actions-cache-storage-limit-for-repository",
        |given, client| Ok(
            call::sent(
                get_actions_cache_storage_limit_for_repository(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-actions-cache-storage-limit-for-repository",
        |given, client| Ok(
            call::sent(
                set_actions_cache_storage_limit_for_repository(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-actions-cache-usage",
        |given, client| Ok(
            call::sent(get_actions_cache_usage(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "actions/get-actions-cache-list",
            |given, client| Ok(
                call::sent(get_actions_cache_list(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_actions_cache_list(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(get_actions_cache_list(given)?.items(client))),
        ),
    Call::of(
        "actions/delete-actions-cache-by-key",
        |given, client| Ok(
            call::sent(delete_actions_cache_by_key(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/delete-actions-cache-by-id",
        |given, client| Ok(
            call::sent(delete_actions_cache_by_id(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "actions/list-concurrency-groups-for-repository",
            |given, client| Ok(
                call::sent(
                    list_concurrency_groups_for_repository(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_concurrency_groups_for_repository(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_concurrency_groups_for_repository(given)?.items(client)),
            ),
        ),
    Call::of(
        "actions/get-concurrency-group-for-repository",
        |given, client| Ok(
            call::sent(
                get_concurrency_group_for_repository(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/get-job-for-workflow-run",
        |given, client| Ok(
            call::sent(get_job_for_workflow_run(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "actions/download-job-logs-for-workflow-run",
            |given, client| Ok(
                call::sent(
                    download_job_logs_for_workflow_run(given)?.send(client),
                    Got::Redirect,
                ),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(download_job_logs_for_workflow_run(given)?.download(client)),
        )),
    Call::of(
        "actions/re-run-job-for-workflow-run",
        |given, client| Ok(
            call::sent(re_run_job_for_workflow_run(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/get-custom-oidc-sub-claim-for-repo",
        |given, client| Ok(
            call::sent(
                get_custom_oidc_sub_claim_for_repo(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-custom-oidc-sub-claim-for-repo",
        |given, client| Ok(
            call::sent(
                set_custom_oidc_sub_claim_for_repo(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "actions/list-repo-organization-secrets",
            |given, client| Ok(
                call::sent(
                    list_repo_organization_secrets(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_repo_organization_secrets(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_repo_organization_secrets(given)?.items(client)),
            ),
        ),
    Call::of(
            "actions/list-repo-organization-variables",
            |given, client| Ok(
                call::sent(
                    list_repo_organization_variables(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_repo_organization_variables(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_repo_organization_variables(given)?.items(client)),
            ),
        ),
    Call::of(
        "actions/get-github-actions-permissions-repository",
        |given, client| Ok(
            call::sent(
                get_github_actions_permissions_repository(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-github-actions-permissions-repository",
        |given, client| Ok(
            call::sent(
                set_github_actions_permissions_repository(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-workflow-access-to-repository",
        |given, client| Ok(
            call::sent(get_workflow_access_to_repository(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/set-workflow-access-to-repository",
        |given, client| Ok(
            call::sent(
                set_workflow_access_to_repository(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-artifact-and-log-retention-settings-repository",
        |given, client| Ok(
            call::sent(
                get_artifact_and_log_retention_settings_repository(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-artifact-and-log-retention-settings-repository",
        |given, client| Ok(
            call::sent(
                set_artifact_and_log_retention_settings_repository(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-fork-pr-contributor-approval-permissions-repository",
        |given, client| Ok(
            call::sent(
                get_fork_pr_contributor_approval_permissions_repository(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-fork-pr-contributor-approval-permissions-repository",
        |given, client| Ok(
            call::sent(
                set_fork_pr_contributor_approval_permissions_repository(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-private-repo-fork-pr-workflows-settings-repository",
        |given, client| Ok(
            call::sent(
                get_private_repo_fork_pr_workflows_settings_repository(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-private-repo-fork-pr-workflows-settings-repository",
        |given, client| Ok(
            call::sent(
                set_private_repo_fork_pr_workflows_settings_repository(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/get-allowed-actions-repository",
        |given, client| Ok(
            call::sent(get_allowed_actions_repository(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/set-allowed-actions-repository",
        |given, client| Ok(
            call::sent(set_allowed_actions_repository(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "actions/get-github-actions-default-workflow-permissions-repository",
        |given, client| Ok(
            call::sent(
                get_github_actions_default_workflow_permissions_repository(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-github-actions-default-workflow-permissions-repository",
        |given, client| Ok(
            call::sent(
                set_github_actions_default_workflow_permissions_repository(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "actions/list-self-hosted-runners-for-repo",
            |given, client| Ok(
                call::sent(
                    list_self_hosted_runners_for_repo(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_self_hosted_runners_for_repo(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_self_hosted_runners_for_repo(given)?.items(client)),
            ),
        ),
    Call::of(
        "actions/list-runner-applications-for-repo",
        |given, client| Ok(
            call::sent(list_runner_applications_for_repo(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/generate-runner-jitconfig-for-repo",
        |given, client| Ok(
            call::sent(
                generate_runner_jitconfig_for_repo(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/create-registration-token-for-repo",
        |given, client| Ok(
            call::sent(
                create_registration_token_for_repo(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/create-remove-token-for-repo",
        |given, client| Ok(
            call::sent(create_remove_token_for_repo(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/get-self-hosted-runner-for-repo",
        |given, client| Ok(
            call::sent(get_self_hosted_runner_for_repo(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/delete-self-hosted-runner-from-repo",
        |given, client| Ok(
            call::sent(
                delete_self_hosted_runner_from_repo(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "actions/list-labels-for-self-hosted-runner-for-repo",
        |given, client| Ok(
            call::sent(
                list_labels_for_self_hosted_runner_for_repo(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/set-custom-labels-for-self-hosted-runner-for-repo",
        |given, client| Ok(
            call::sent(
                set_custom_labels_for_self_hosted_runner_for_repo(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/add-custom-labels-to-self-hosted-runner-for-repo",
        |given, client| Ok(
            call::sent(
                add_custom_labels_to_self_hosted_runner_for_repo(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/remove-all-custom-labels-from-self-hosted-runner-for-repo",
        |given, client| Ok(
            call::sent(
                remove_all_custom_labels_from_self_hosted_runner_for_repo(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/remove-custom-label-from-self-hosted-runner-for-repo",
        |given, client| Ok(
            call::sent(
                remove_custom_label_from_self_hosted_runner_for_repo(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "actions/list-workflow-runs-for-repo",
            |given, client| Ok(
                call::sent(list_workflow_runs_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_workflow_runs_for_repo(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_workflow_runs_for_repo(given)?.items(client)),
            ),
        ),
    Call::of(
        "actions/get-workflow-run",
        |given, client| Ok(call::sent(get_workflow_run(given)?.send(client), Got::json)),
    ),
    Call::of(
        "actions/delete-workflow-run",
        |given, client| Ok(
            call::sent(delete_workflow_run(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "actions/get-reviews-for-run",
        |given, client| Ok(
            call::sent(get_reviews_for_run(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/approve-workflow-run",
        |given, client| Ok(
            call::sent(approve_workflow_run(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "actions/list-workflow-run-artifacts",
            |given, client| Ok(
                call::sent(list_workflow_run_artifacts(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_workflow_run_artifacts(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_workflow_run_artifacts(given)?.items(client)),
            ),
        ),
    Call::of(
        "actions/get-workflow-run-attempt",
        |given, client| Ok(
            call::sent(get_workflow_run_attempt(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "actions/list-jobs-for-workflow-run-attempt",
            |given, client| Ok(
                call::sent(
                    list_jobs_for_workflow_run_attempt(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_jobs_for_workflow_run_attempt(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_jobs_for_workflow_run_attempt(given)?.items(client)),
            ),
        ),
    Call::of(
            "actions/download-workflow-run-attempt-logs",
            |given, client| Ok(
                call::sent(
                    download_workflow_run_attempt_logs(given)?.send(client),
                    Got::Redirect,
                ),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(download_workflow_run_attempt_logs(given)?.download(client)),
        )),
    Call::of(
        "actions/cancel-workflow-run",
        |given, client| Ok(
            call::sent(cancel_workflow_run(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "actions/list-concurrency-groups-for-workflow-run",
            |given, client| Ok(
                call::sent(
                    list_concurrency_groups_for_workflow_run(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_concurrency_groups_for_workflow_run(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_concurrency_groups_for_workflow_run(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "actions/review-custom-gates-for-run",
        |given, client| Ok(
            call::sent(review_custom_gates_for_run(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "actions/force-cancel-workflow-run",
        |given, client| Ok(
            call::sent(force_cancel_workflow_run(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "actions/list-jobs-for-workflow-run",
            |given, client| Ok(
                call::sent(list_jobs_for_workflow_run(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_jobs_for_workflow_run(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_jobs_for_workflow_run(given)?.items(client)),
            ),
        ),
    Call::of(
            "actions/download-workflow-run-logs",
            |given, client| Ok(
                call::sent(
                    download_workflow_run_logs(given)?.send(client),
                    Got::Redirect,
                ),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(download_workflow_run_logs(given)?.download(client)),
        )),
    Call::of(
        "actions/delete-workflow-run-logs",
        |given, client| Ok(
            call::sent(delete_workflow_run_logs(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "actions/get-pending-deployments-for-run",
        |given, client| Ok(
            call::sent(get_pending_deployments_for_run(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/review-pending-deployments-for-run",
        |given, client| Ok(
            call::sent(
                review_pending_deployments_for_run(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/re-run-workflow",
        |given, client| Ok(call::sent(re_run_workflow(given)?.send(client), Got::json)),
    ),
    Call::of(
        "actions/re-run-workflow-failed-jobs",
        |given, client| Ok(
            call::sent(re_run_workflow_failed_jobs(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/get-workflow-run-usage",
        |given, client| Ok(
            call::sent(get_workflow_run_usage(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "actions/list-repo-secrets",
            |given, client| Ok(
                call::sent(list_repo_secrets(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_repo_secrets(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_repo_secrets(given)?.items(client))),
        ),
    Call::of(
        "actions/get-repo-public-key",
        |given, client| Ok(
            call::sent(get_repo_public_key(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/get-repo-secret",
        |given, client| Ok(call::sent(get_repo_secret(given)?.send(client), Got::json)),
    ),
    Call::of(
        "actions/create-or-update-repo-secret",
        |given, client| Ok(
            call::sent(create_or_update_repo_secret(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/delete-repo-secret",
        |given, client| Ok(
            call::sent(delete_repo_secret(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "actions/list-repo-variables",
            |given, client| Ok(
                call::sent(list_repo_variables(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_repo_variables(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_repo_variables(given)?.items(client))),
        ),
    Call::of(
        "actions/create-repo-variable",
        |given, client| Ok(
            call::sent(create_repo_variable(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/get-repo-variable",
        |given, client| Ok(call::sent(get_repo_variable(given)?.send(client), Got::json)),
    ),
    Call::of(
        "actions/delete-repo-variable",
        |given, client| Ok(
            call::sent(delete_repo_variable(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "actions/update-repo-variable",
        |given, client| Ok(
            call::sent(update_repo_variable(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "actions/list-repo-workflows",
            |given, client| Ok(
                call::sent(list_repo_workflows(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_repo_workflows(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_repo_workflows(given)?.items(client))),
        ),
    Call::of(
        "actions/get-workflow",
        |given, client| Ok(call::sent(get_workflow(given)?.send(client), Got::json)),
    ),
    Call::of(
        "actions/disable-workflow",
        |given, client| Ok(
            call::sent(disable_workflow(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "actions/create-workflow-dispatch",
        |given, client| Ok(
            call::sent(create_workflow_dispatch(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/enable-workflow",
        |given, client| Ok(
            call::sent(enable_workflow(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "actions/list-workflow-runs",
            |given, client| Ok(
                call::sent(list_workflow_runs(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_workflow_runs(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_workflow_runs(given)?.items(client))),
        ),
    Call::of(
        "actions/get-workflow-usage",
        |given, client| Ok(
            call::sent(get_workflow_usage(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "actions/list-environment-secrets",
            |given, client| Ok(
                call::sent(list_environment_secrets(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_environment_secrets(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_environment_secrets(given)?.items(client)),
            ),
        ),
    Call::of(
        "actions/get-environment-public-key",
        |given, client| Ok(
            call::sent(get_environment_public_key(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/get-environment-secret",
        |given, client| Ok(
            call::sent(get_environment_secret(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/create-or-update-environment-secret",
        |given, client| Ok(
            call::sent(
                create_or_update_environment_secret(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "actions/delete-environment-secret",
        |given, client| Ok(
            call::sent(delete_environment_secret(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "actions/list-environment-variables",
            |given, client| Ok(
                call::sent(list_environment_variables(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_environment_variables(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_environment_variables(given)?.items(client)),
            ),
        ),
    Call::of(
        "actions/create-environment-variable",
        |given, client| Ok(
            call::sent(create_environment_variable(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/get-environment-variable",
        |given, client| Ok(
            call::sent(get_environment_variable(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "actions/delete-environment-variable",
        |given, client| Ok(
            call::sent(delete_environment_variable(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "actions/update-environment-variable",
        |given, client| Ok(
            call::sent(update_environment_variable(given)?.send(client), Got::nothing),
        ),
    ),
];

#[inline]
fn get_actions_cache_retention_limit_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::actions::GetActionsCacheRetentionLimitForEnterprise, Fault> {
    Ok(
        ::octoforge::actions::get_actions_cache_retention_limit_for_enterprise(
            given.path::<String>("enterprise")?,
        ),
    )
}

#[inline]
fn set_actions_cache_retention_limit_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::actions::SetActionsCacheRetentionLimitForEnterprise, Fault> {
    let mut request = ::octoforge::actions::set_actions_cache_retention_limit_for_enterprise(
        given.path::<String>("enterprise")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_cache_retention_days")? {
        request = request.max_cache_retention_days(value);
    }
    Ok(request)
}

#[inline]
fn get_actions_cache_storage_limit_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::actions::GetActionsCacheStorageLimitForEnterprise, Fault> {
    Ok(
        ::octoforge::actions::get_actions_cache_storage_limit_for_enterprise(
            given.path::<String>("enterprise")?,
        ),
    )
}

#[inline]
fn set_actions_cache_storage_limit_for_enterprise(
    given: &Arguments,
) -> Result<::octoforge::actions::SetActionsCacheStorageLimitForEnterprise, Fault> {
    let mut request = ::octoforge::actions::set_actions_cache_storage_limit_for_enterprise(
        given.path::<String>("enterprise")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_cache_size_gb")? {
        request = request.max_cache_size_gb(value);
    }
    Ok(request)
}

#[inline]
fn get_actions_cache_retention_limit_for_organization(
    given: &Arguments,
) -> Result<::octoforge::actions::GetActionsCacheRetentionLimitForOrganization, Fault> {
    Ok(
        ::octoforge::actions::get_actions_cache_retention_limit_for_organization(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn set_actions_cache_retention_limit_for_organization(
    given: &Arguments,
) -> Result<::octoforge::actions::SetActionsCacheRetentionLimitForOrganization, Fault> {
    let mut request = ::octoforge::actions::set_actions_cache_retention_limit_for_organization(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_cache_retention_days")? {
        request = request.max_cache_retention_days(value);
    }
    Ok(request)
}

#[inline]
fn get_actions_cache_storage_limit_for_organization(
    given: &Arguments,
) -> Result<::octoforge::actions::GetActionsCacheStorageLimitForOrganization, Fault> {
    Ok(
        ::octoforge::actions::get_actions_cache_storage_limit_for_organization(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn set_actions_cache_storage_limit_for_organization(
    given: &Arguments,
) -> Result<::octoforge::actions::SetActionsCacheStorageLimitForOrganization, Fault> {
    let mut request = ::octoforge::actions::set_actions_cache_storage_limit_for_organization(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_cache_size_gb")? {
        request = request.max_cache_size_gb(value);
    }
    Ok(request)
}

#[inline]
fn get_actions_cache_usage_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::GetActionsCacheUsageForOrg, Fault> {
    Ok(
        ::octoforge::actions::get_actions_cache_usage_for_org(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn get_actions_cache_usage_by_repo_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::GetActionsCacheUsageByRepoForOrg, Fault> {
    let mut request = ::octoforge::actions::get_actions_cache_usage_by_repo_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_hosted_runners_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::ListHostedRunnersForOrg, Fault> {
    let mut request = ::octoforge::actions::list_hosted_runners_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn create_hosted_runner_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::CreateHostedRunnerForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn list_custom_images_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::ListCustomImagesForOrg, Fault> {
    Ok(::octoforge::actions::list_custom_images_for_org(given.path::<String>("org")?))
}

#[inline]
fn get_custom_image_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::GetCustomImageForOrg, Fault> {
    Ok(
        ::octoforge::actions::get_custom_image_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("image_definition_id")?,
        ),
    )
}

#[inline]
fn delete_custom_image_from_org(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteCustomImageFromOrg, Fault> {
    Ok(
        ::octoforge::actions::delete_custom_image_from_org(
            given.path::<String>("org")?,
            given.path::<i64>("image_definition_id")?,
        ),
    )
}

#[inline]
fn list_custom_image_versions_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::ListCustomImageVersionsForOrg, Fault> {
    Ok(
        ::octoforge::actions::list_custom_image_versions_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("image_definition_id")?,
        ),
    )
}

#[inline]
fn get_custom_image_version_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::GetCustomImageVersionForOrg, Fault> {
    Ok(
        ::octoforge::actions::get_custom_image_version_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("image_definition_id")?,
            given.path::<String>("version")?,
        ),
    )
}

#[inline]
fn delete_custom_image_version_from_org(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteCustomImageVersionFromOrg, Fault> {
    Ok(
        ::octoforge::actions::delete_custom_image_version_from_org(
            given.path::<String>("org")?,
            given.path::<i64>("image_definition_id")?,
            given.path::<String>("version")?,
        ),
    )
}

#[inline]
fn get_hosted_runners_github_owned_images_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::GetHostedRunnersGithubOwnedImagesForOrg, Fault> {
    Ok(
        ::octoforge::actions::get_hosted_runners_github_owned_images_for_org(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn get_hosted_runners_partner_images_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::GetHostedRunnersPartnerImagesForOrg, Fault> {
    Ok(
        ::octoforge::actions::get_hosted_runners_partner_images_for_org(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn get_hosted_runners_limits_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::GetHostedRunnersLimitsForOrg, Fault> {
    Ok(
        ::octoforge::actions::get_hosted_runners_limits_for_org(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn get_hosted_runners_machine_specs_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::GetHostedRunnersMachineSpecsForOrg, Fault> {
    Ok(
        ::octoforge::actions::get_hosted_runners_machine_specs_for_org(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn get_hosted_runners_platforms_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::GetHostedRunnersPlatformsForOrg, Fault> {
    Ok(
        ::octoforge::actions::get_hosted_runners_platforms_for_org(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn get_hosted_runner_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::GetHostedRunnerForOrg, Fault> {
    Ok(
        ::octoforge::actions::get_hosted_runner_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("hosted_runner_id")?,
        ),
    )
}

#[inline]
fn delete_hosted_runner_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteHostedRunnerForOrg, Fault> {
    Ok(
        ::octoforge::actions::delete_hosted_runner_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("hosted_runner_id")?,
        ),
    )
}

#[inline]
fn update_hosted_runner_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::UpdateHostedRunnerForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn get_github_actions_permissions_organization(
    given: &Arguments,
) -> Result<::octoforge::actions::GetGithubActionsPermissionsOrganization, Fault> {
    Ok(
        ::octoforge::actions::get_github_actions_permissions_organization(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn set_github_actions_permissions_organization(
    given: &Arguments,
) -> Result<::octoforge::actions::SetGithubActionsPermissionsOrganization, Fault> {
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
    Ok(request)
}

#[inline]
fn get_artifact_and_log_retention_settings_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::GetArtifactAndLogRetentionSettingsOrganization,
    Fault,
> {
    Ok(
        ::octoforge::actions::get_artifact_and_log_retention_settings_organization(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn set_artifact_and_log_retention_settings_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::SetArtifactAndLogRetentionSettingsOrganization,
    Fault,
> {
    Ok(
        ::octoforge::actions::set_artifact_and_log_retention_settings_organization(
            given.path::<String>("org")?,
            given.member::<i64>("days")?,
        ),
    )
}

#[inline]
fn get_fork_pr_contributor_approval_permissions_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::GetForkPrContributorApprovalPermissionsOrganization,
    Fault,
> {
    Ok(
        ::octoforge::actions::get_fork_pr_contributor_approval_permissions_organization(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn set_fork_pr_contributor_approval_permissions_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::SetForkPrContributorApprovalPermissionsOrganization,
    Fault,
> {
    Ok(
        ::octoforge::actions::set_fork_pr_contributor_approval_permissions_organization(
            given.path::<String>("org")?,
            given
                .member::<
                    ::octoforge::models::ActionsForkPrContributorApprovalApprovalPolicy,
                >("approval_policy")?,
        ),
    )
}

#[inline]
fn get_private_repo_fork_pr_workflows_settings_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::GetPrivateRepoForkPrWorkflowsSettingsOrganization,
    Fault,
> {
    Ok(
        ::octoforge::actions::get_private_repo_fork_pr_workflows_settings_organization(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn set_private_repo_fork_pr_workflows_settings_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::SetPrivateRepoForkPrWorkflowsSettingsOrganization,
    Fault,
> {
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
    Ok(request)
}

#[inline]
fn list_selected_repositories_enabled_github_actions_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::ListSelectedRepositoriesEnabledGithubActionsOrganization,
    Fault,
> {
    let mut request = ::octoforge::actions::list_selected_repositories_enabled_github_actions_organization(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn set_selected_repositories_enabled_github_actions_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::SetSelectedRepositoriesEnabledGithubActionsOrganization,
    Fault,
> {
    Ok(
        ::octoforge::actions::set_selected_repositories_enabled_github_actions_organization(
            given.path::<String>("org")?,
            given.member::<Vec<i64>>("selected_repository_ids")?,
        ),
    )
}

#[inline]
fn enable_selected_repository_github_actions_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::EnableSelectedRepositoryGithubActionsOrganization,
    Fault,
> {
    Ok(
        ::octoforge::actions::enable_selected_repository_github_actions_organization(
            given.path::<String>("org")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn disable_selected_repository_github_actions_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::DisableSelectedRepositoryGithubActionsOrganization,
    Fault,
> {
    Ok(
        ::octoforge::actions::disable_selected_repository_github_actions_organization(
            given.path::<String>("org")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn get_allowed_actions_organization(
    given: &Arguments,
) -> Result<::octoforge::actions::GetAllowedActionsOrganization, Fault> {
    Ok(
        ::octoforge::actions::get_allowed_actions_organization(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn set_allowed_actions_organization(
    given: &Arguments,
) -> Result<::octoforge::actions::SetAllowedActionsOrganization, Fault> {
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
    Ok(request)
}

#[inline]
fn get_self_hosted_runners_permissions_organization(
    given: &Arguments,
) -> Result<::octoforge::actions::GetSelfHostedRunnersPermissionsOrganization, Fault> {
    Ok(
        ::octoforge::actions::get_self_hosted_runners_permissions_organization(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn set_self_hosted_runners_permissions_organization(
    given: &Arguments,
) -> Result<::octoforge::actions::SetSelfHostedRunnersPermissionsOrganization, Fault> {
    Ok(
        ::octoforge::actions::set_self_hosted_runners_permissions_organization(
            given.path::<String>("org")?,
            given
                .member::<
                    ::octoforge::models::EnabledRepositories,
                >("enabled_repositories")?,
        ),
    )
}

#[inline]
fn list_selected_repositories_self_hosted_runners_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::ListSelectedRepositoriesSelfHostedRunnersOrganization,
    Fault,
> {
    let mut request = ::octoforge::actions::list_selected_repositories_self_hosted_runners_organization(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn set_selected_repositories_self_hosted_runners_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::SetSelectedRepositoriesSelfHostedRunnersOrganization,
    Fault,
> {
    Ok(
        ::octoforge::actions::set_selected_repositories_self_hosted_runners_organization(
            given.path::<String>("org")?,
            given.member::<Vec<i64>>("selected_repository_ids")?,
        ),
    )
}

#[inline]
fn enable_selected_repository_self_hosted_runners_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::EnableSelectedRepositorySelfHostedRunnersOrganization,
    Fault,
> {
    Ok(
        ::octoforge::actions::enable_selected_repository_self_hosted_runners_organization(
            given.path::<String>("org")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn disable_selected_repository_self_hosted_runners_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::DisableSelectedRepositorySelfHostedRunnersOrganization,
    Fault,
> {
    Ok(
        ::octoforge::actions::disable_selected_repository_self_hosted_runners_organization(
            given.path::<String>("org")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn get_github_actions_default_workflow_permissions_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::GetGithubActionsDefaultWorkflowPermissionsOrganization,
    Fault,
> {
    Ok(
        ::octoforge::actions::get_github_actions_default_workflow_permissions_organization(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn set_github_actions_default_workflow_permissions_organization(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::SetGithubActionsDefaultWorkflowPermissionsOrganization,
    Fault,
> {
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
    Ok(request)
}

#[inline]
fn list_self_hosted_runner_groups_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::ListSelfHostedRunnerGroupsForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn create_self_hosted_runner_group_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::CreateSelfHostedRunnerGroupForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn get_self_hosted_runner_group_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::GetSelfHostedRunnerGroupForOrg, Fault> {
    Ok(
        ::octoforge::actions::get_self_hosted_runner_group_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_group_id")?,
        ),
    )
}

#[inline]
fn delete_self_hosted_runner_group_from_org(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteSelfHostedRunnerGroupFromOrg, Fault> {
    Ok(
        ::octoforge::actions::delete_self_hosted_runner_group_from_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_group_id")?,
        ),
    )
}

#[inline]
fn update_self_hosted_runner_group_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::UpdateSelfHostedRunnerGroupForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn list_github_hosted_runners_in_group_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::ListGithubHostedRunnersInGroupForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn list_repo_access_to_self_hosted_runner_group_in_org(
    given: &Arguments,
) -> Result<::octoforge::actions::ListRepoAccessToSelfHostedRunnerGroupInOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn set_repo_access_to_self_hosted_runner_group_in_org(
    given: &Arguments,
) -> Result<::octoforge::actions::SetRepoAccessToSelfHostedRunnerGroupInOrg, Fault> {
    Ok(
        ::octoforge::actions::set_repo_access_to_self_hosted_runner_group_in_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_group_id")?,
            given.member::<Vec<i64>>("selected_repository_ids")?,
        ),
    )
}

#[inline]
fn add_repo_access_to_self_hosted_runner_group_in_org(
    given: &Arguments,
) -> Result<::octoforge::actions::AddRepoAccessToSelfHostedRunnerGroupInOrg, Fault> {
    Ok(
        ::octoforge::actions::add_repo_access_to_self_hosted_runner_group_in_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_group_id")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn remove_repo_access_to_self_hosted_runner_group_in_org(
    given: &Arguments,
) -> Result<::octoforge::actions::RemoveRepoAccessToSelfHostedRunnerGroupInOrg, Fault> {
    Ok(
        ::octoforge::actions::remove_repo_access_to_self_hosted_runner_group_in_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_group_id")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn list_self_hosted_runners_in_group_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::ListSelfHostedRunnersInGroupForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn set_self_hosted_runners_in_group_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::SetSelfHostedRunnersInGroupForOrg, Fault> {
    Ok(
        ::octoforge::actions::set_self_hosted_runners_in_group_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_group_id")?,
            given.member::<Vec<i64>>("runners")?,
        ),
    )
}

#[inline]
fn add_self_hosted_runner_to_group_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::AddSelfHostedRunnerToGroupForOrg, Fault> {
    Ok(
        ::octoforge::actions::add_self_hosted_runner_to_group_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_group_id")?,
            given.path::<i64>("runner_id")?,
        ),
    )
}

#[inline]
fn remove_self_hosted_runner_from_group_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::RemoveSelfHostedRunnerFromGroupForOrg, Fault> {
    Ok(
        ::octoforge::actions::remove_self_hosted_runner_from_group_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_group_id")?,
            given.path::<i64>("runner_id")?,
        ),
    )
}

#[inline]
fn list_self_hosted_runners_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::ListSelfHostedRunnersForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn list_runner_applications_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::ListRunnerApplicationsForOrg, Fault> {
    Ok(
        ::octoforge::actions::list_runner_applications_for_org(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn generate_runner_jitconfig_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::GenerateRunnerJitconfigForOrg, Fault> {
    let mut request = ::octoforge::actions::generate_runner_jitconfig_for_org(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<i64>("runner_group_id")?,
        given.member::<Vec<String>>("labels")?,
    );
    if let Some(value) = given.optional_member::<String>("work_folder")? {
        request = request.work_folder(value);
    }
    Ok(request)
}

#[inline]
fn create_registration_token_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::CreateRegistrationTokenForOrg, Fault> {
    Ok(
        ::octoforge::actions::create_registration_token_for_org(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn create_remove_token_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::CreateRemoveTokenForOrg, Fault> {
    Ok(::octoforge::actions::create_remove_token_for_org(given.path::<String>("org")?))
}

#[inline]
fn get_self_hosted_runner_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::GetSelfHostedRunnerForOrg, Fault> {
    Ok(
        ::octoforge::actions::get_self_hosted_runner_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_id")?,
        ),
    )
}

#[inline]
fn delete_self_hosted_runner_from_org(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteSelfHostedRunnerFromOrg, Fault> {
    Ok(
        ::octoforge::actions::delete_self_hosted_runner_from_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_id")?,
        ),
    )
}

#[inline]
fn list_labels_for_self_hosted_runner_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::ListLabelsForSelfHostedRunnerForOrg, Fault> {
    Ok(
        ::octoforge::actions::list_labels_for_self_hosted_runner_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_id")?,
        ),
    )
}

#[inline]
fn set_custom_labels_for_self_hosted_runner_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::SetCustomLabelsForSelfHostedRunnerForOrg, Fault> {
    Ok(
        ::octoforge::actions::set_custom_labels_for_self_hosted_runner_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_id")?,
            given.member::<Vec<String>>("labels")?,
        ),
    )
}

#[inline]
fn add_custom_labels_to_self_hosted_runner_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::AddCustomLabelsToSelfHostedRunnerForOrg, Fault> {
    Ok(
        ::octoforge::actions::add_custom_labels_to_self_hosted_runner_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_id")?,
            given.member::<Vec<String>>("labels")?,
        ),
    )
}

#[inline]
fn remove_all_custom_labels_from_self_hosted_runner_for_org(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::RemoveAllCustomLabelsFromSelfHostedRunnerForOrg,
    Fault,
> {
    Ok(
        ::octoforge::actions::remove_all_custom_labels_from_self_hosted_runner_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_id")?,
        ),
    )
}

#[inline]
fn remove_custom_label_from_self_hosted_runner_for_org(
    given: &Arguments,
) -> Result<::octoforge::actions::RemoveCustomLabelFromSelfHostedRunnerForOrg, Fault> {
    Ok(
        ::octoforge::actions::remove_custom_label_from_self_hosted_runner_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("runner_id")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn list_org_secrets(
    given: &Arguments,
) -> Result<::octoforge::actions::ListOrgSecrets, Fault> {
    let mut request = ::octoforge::actions::list_org_secrets(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn get_org_public_key(
    given: &Arguments,
) -> Result<::octoforge::actions::GetOrgPublicKey, Fault> {
    Ok(::octoforge::actions::get_org_public_key(given.path::<String>("org")?))
}

#[inline]
fn get_org_secret(
    given: &Arguments,
) -> Result<::octoforge::actions::GetOrgSecret, Fault> {
    Ok(
        ::octoforge::actions::get_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn create_or_update_org_secret(
    given: &Arguments,
) -> Result<::octoforge::actions::CreateOrUpdateOrgSecret, Fault> {
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
    Ok(request)
}

#[inline]
fn delete_org_secret(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteOrgSecret, Fault> {
    Ok(
        ::octoforge::actions::delete_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn list_selected_repos_for_org_secret(
    given: &Arguments,
) -> Result<::octoforge::actions::ListSelectedReposForOrgSecret, Fault> {
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
    Ok(request)
}

#[inline]
fn set_selected_repos_for_org_secret(
    given: &Arguments,
) -> Result<::octoforge::actions::SetSelectedReposForOrgSecret, Fault> {
    Ok(
        ::octoforge::actions::set_selected_repos_for_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
            given.member::<Vec<i64>>("selected_repository_ids")?,
        ),
    )
}

#[inline]
fn add_selected_repo_to_org_secret(
    given: &Arguments,
) -> Result<::octoforge::actions::AddSelectedRepoToOrgSecret, Fault> {
    Ok(
        ::octoforge::actions::add_selected_repo_to_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn remove_selected_repo_from_org_secret(
    given: &Arguments,
) -> Result<::octoforge::actions::RemoveSelectedRepoFromOrgSecret, Fault> {
    Ok(
        ::octoforge::actions::remove_selected_repo_from_org_secret(
            given.path::<String>("org")?,
            given.path::<String>("secret_name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn list_org_variables(
    given: &Arguments,
) -> Result<::octoforge::actions::ListOrgVariables, Fault> {
    let mut request = ::octoforge::actions::list_org_variables(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn create_org_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::CreateOrgVariable, Fault> {
    let mut request = ::octoforge::actions::create_org_variable(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<String>("value")?,
        given.member::<::octoforge::models::AllPrivateSelected>("visibility")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(request)
}

#[inline]
fn get_org_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::GetOrgVariable, Fault> {
    Ok(
        ::octoforge::actions::get_org_variable(
            given.path::<String>("org")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn delete_org_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteOrgVariable, Fault> {
    Ok(
        ::octoforge::actions::delete_org_variable(
            given.path::<String>("org")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn update_org_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::UpdateOrgVariable, Fault> {
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
    Ok(request)
}

#[inline]
fn list_selected_repos_for_org_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::ListSelectedReposForOrgVariable, Fault> {
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
    Ok(request)
}

#[inline]
fn set_selected_repos_for_org_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::SetSelectedReposForOrgVariable, Fault> {
    Ok(
        ::octoforge::actions::set_selected_repos_for_org_variable(
            given.path::<String>("org")?,
            given.path::<String>("name")?,
            given.member::<Vec<i64>>("selected_repository_ids")?,
        ),
    )
}

#[inline]
fn add_selected_repo_to_org_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::AddSelectedRepoToOrgVariable, Fault> {
    Ok(
        ::octoforge::actions::add_selected_repo_to_org_variable(
            given.path::<String>("org")?,
            given.path::<String>("name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn remove_selected_repo_from_org_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::RemoveSelectedRepoFromOrgVariable, Fault> {
    Ok(
        ::octoforge::actions::remove_selected_repo_from_org_variable(
            given.path::<String>("org")?,
            given.path::<String>("name")?,
            given.path::<i64>("repository_id")?,
        ),
    )
}

#[inline]
fn list_artifacts_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::ListArtifactsForRepo, Fault> {
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
    Ok(request)
}

#[inline]
fn get_artifact(given: &Arguments) -> Result<::octoforge::actions::GetArtifact, Fault> {
    Ok(
        ::octoforge::actions::get_artifact(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("artifact_id")?,
        ),
    )
}

#[inline]
fn delete_artifact(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteArtifact, Fault> {
    Ok(
        ::octoforge::actions::delete_artifact(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("artifact_id")?,
        ),
    )
}

#[inline]
fn download_artifact(
    given: &Arguments,
) -> Result<::octoforge::actions::DownloadArtifact, Fault> {
    Ok(
        ::octoforge::actions::download_artifact(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("artifact_id")?,
            given.path::<String>("archive_format")?,
        ),
    )
}

#[inline]
fn get_actions_cache_retention_limit_for_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::GetActionsCacheRetentionLimitForRepository, Fault> {
    Ok(
        ::octoforge::actions::get_actions_cache_retention_limit_for_repository(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn set_actions_cache_retention_limit_for_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::SetActionsCacheRetentionLimitForRepository, Fault> {
    let mut request = ::octoforge::actions::set_actions_cache_retention_limit_for_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_cache_retention_days")? {
        request = request.max_cache_retention_days(value);
    }
    Ok(request)
}

#[inline]
fn get_actions_cache_storage_limit_for_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::GetActionsCacheStorageLimitForRepository, Fault> {
    Ok(
        ::octoforge::actions::get_actions_cache_storage_limit_for_repository(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn set_actions_cache_storage_limit_for_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::SetActionsCacheStorageLimitForRepository, Fault> {
    let mut request = ::octoforge::actions::set_actions_cache_storage_limit_for_repository(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_cache_size_gb")? {
        request = request.max_cache_size_gb(value);
    }
    Ok(request)
}

#[inline]
fn get_actions_cache_usage(
    given: &Arguments,
) -> Result<::octoforge::actions::GetActionsCacheUsage, Fault> {
    Ok(
        ::octoforge::actions::get_actions_cache_usage(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_actions_cache_list(
    given: &Arguments,
) -> Result<::octoforge::actions::GetActionsCacheList, Fault> {
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
    Ok(request)
}

#[inline]
fn delete_actions_cache_by_key(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteActionsCacheByKey, Fault> {
    let mut request = ::octoforge::actions::delete_actions_cache_by_key(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.query::<String>("key")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    Ok(request)
}

#[inline]
fn delete_actions_cache_by_id(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteActionsCacheById, Fault> {
    Ok(
        ::octoforge::actions::delete_actions_cache_by_id(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("cache_id")?,
        ),
    )
}

#[inline]
fn list_concurrency_groups_for_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::ListConcurrencyGroupsForRepository, Fault> {
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
    Ok(request)
}

#[inline]
fn get_concurrency_group_for_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::GetConcurrencyGroupForRepository, Fault> {
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
    Ok(request)
}

#[inline]
fn get_job_for_workflow_run(
    given: &Arguments,
) -> Result<::octoforge::actions::GetJobForWorkflowRun, Fault> {
    Ok(
        ::octoforge::actions::get_job_for_workflow_run(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("job_id")?,
        ),
    )
}

#[inline]
fn download_job_logs_for_workflow_run(
    given: &Arguments,
) -> Result<::octoforge::actions::DownloadJobLogsForWorkflowRun, Fault> {
    Ok(
        ::octoforge::actions::download_job_logs_for_workflow_run(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("job_id")?,
        ),
    )
}

#[inline]
fn re_run_job_for_workflow_run(
    given: &Arguments,
) -> Result<::octoforge::actions::ReRunJobForWorkflowRun, Fault> {
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
    Ok(request)
}

#[inline]
fn get_custom_oidc_sub_claim_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::GetCustomOidcSubClaimForRepo, Fault> {
    Ok(
        ::octoforge::actions::get_custom_oidc_sub_claim_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn set_custom_oidc_sub_claim_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::SetCustomOidcSubClaimForRepo, Fault> {
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
    Ok(request)
}

#[inline]
fn list_repo_organization_secrets(
    given: &Arguments,
) -> Result<::octoforge::actions::ListRepoOrganizationSecrets, Fault> {
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
    Ok(request)
}

#[inline]
fn list_repo_organization_variables(
    given: &Arguments,
) -> Result<::octoforge::actions::ListRepoOrganizationVariables, Fault> {
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
    Ok(request)
}

#[inline]
fn get_github_actions_permissions_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::GetGithubActionsPermissionsRepository, Fault> {
    Ok(
        ::octoforge::actions::get_github_actions_permissions_repository(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn set_github_actions_permissions_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::SetGithubActionsPermissionsRepository, Fault> {
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
    Ok(request)
}

#[inline]
fn get_workflow_access_to_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::GetWorkflowAccessToRepository, Fault> {
    Ok(
        ::octoforge::actions::get_workflow_access_to_repository(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn set_workflow_access_to_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::SetWorkflowAccessToRepository, Fault> {
    Ok(
        ::octoforge::actions::set_workflow_access_to_repository(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given
                .member::<
                    ::octoforge::models::ActionsWorkflowAccessToRepositoryAccessLevel,
                >("access_level")?,
        ),
    )
}

#[inline]
fn get_artifact_and_log_retention_settings_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::GetArtifactAndLogRetentionSettingsRepository, Fault> {
    Ok(
        ::octoforge::actions::get_artifact_and_log_retention_settings_repository(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn set_artifact_and_log_retention_settings_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::SetArtifactAndLogRetentionSettingsRepository, Fault> {
    Ok(
        ::octoforge::actions::set_artifact_and_log_retention_settings_repository(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.member::<i64>("days")?,
        ),
    )
}

#[inline]
fn get_fork_pr_contributor_approval_permissions_repository(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::GetForkPrContributorApprovalPermissionsRepository,
    Fault,
> {
    Ok(
        ::octoforge::actions::get_fork_pr_contributor_approval_permissions_repository(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn set_fork_pr_contributor_approval_permissions_repository(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::SetForkPrContributorApprovalPermissionsRepository,
    Fault,
> {
    Ok(
        ::octoforge::actions::set_fork_pr_contributor_approval_permissions_repository(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given
                .member::<
                    ::octoforge::models::ActionsForkPrContributorApprovalApprovalPolicy,
                >("approval_policy")?,
        ),
    )
}

#[inline]
fn get_private_repo_fork_pr_workflows_settings_repository(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::GetPrivateRepoForkPrWorkflowsSettingsRepository,
    Fault,
> {
    Ok(
        ::octoforge::actions::get_private_repo_fork_pr_workflows_settings_repository(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn set_private_repo_fork_pr_workflows_settings_repository(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::SetPrivateRepoForkPrWorkflowsSettingsRepository,
    Fault,
> {
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
    Ok(request)
}

#[inline]
fn get_allowed_actions_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::GetAllowedActionsRepository, Fault> {
    Ok(
        ::octoforge::actions::get_allowed_actions_repository(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn set_allowed_actions_repository(
    given: &Arguments,
) -> Result<::octoforge::actions::SetAllowedActionsRepository, Fault> {
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
    Ok(request)
}

#[inline]
fn get_github_actions_default_workflow_permissions_repository(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::GetGithubActionsDefaultWorkflowPermissionsRepository,
    Fault,
> {
    Ok(
        ::octoforge::actions::get_github_actions_default_workflow_permissions_repository(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn set_github_actions_default_workflow_permissions_repository(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::SetGithubActionsDefaultWorkflowPermissionsRepository,
    Fault,
> {
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
    Ok(request)
}

#[inline]
fn list_self_hosted_runners_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::ListSelfHostedRunnersForRepo, Fault> {
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
    Ok(request)
}

#[inline]
fn list_runner_applications_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::ListRunnerApplicationsForRepo, Fault> {
    Ok(
        ::octoforge::actions::list_runner_applications_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn generate_runner_jitconfig_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::GenerateRunnerJitconfigForRepo, Fault> {
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
    Ok(request)
}

#[inline]
fn create_registration_token_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::CreateRegistrationTokenForRepo, Fault> {
    Ok(
        ::octoforge::actions::create_registration_token_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn create_remove_token_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::CreateRemoveTokenForRepo, Fault> {
    Ok(
        ::octoforge::actions::create_remove_token_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_self_hosted_runner_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::GetSelfHostedRunnerForRepo, Fault> {
    Ok(
        ::octoforge::actions::get_self_hosted_runner_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("runner_id")?,
        ),
    )
}

#[inline]
fn delete_self_hosted_runner_from_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteSelfHostedRunnerFromRepo, Fault> {
    Ok(
        ::octoforge::actions::delete_self_hosted_runner_from_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("runner_id")?,
        ),
    )
}

#[inline]
fn list_labels_for_self_hosted_runner_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::ListLabelsForSelfHostedRunnerForRepo, Fault> {
    Ok(
        ::octoforge::actions::list_labels_for_self_hosted_runner_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("runner_id")?,
        ),
    )
}

#[inline]
fn set_custom_labels_for_self_hosted_runner_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::SetCustomLabelsForSelfHostedRunnerForRepo, Fault> {
    Ok(
        ::octoforge::actions::set_custom_labels_for_self_hosted_runner_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("runner_id")?,
            given.member::<Vec<String>>("labels")?,
        ),
    )
}

#[inline]
fn add_custom_labels_to_self_hosted_runner_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::AddCustomLabelsToSelfHostedRunnerForRepo, Fault> {
    Ok(
        ::octoforge::actions::add_custom_labels_to_self_hosted_runner_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("runner_id")?,
            given.member::<Vec<String>>("labels")?,
        ),
    )
}

#[inline]
fn remove_all_custom_labels_from_self_hosted_runner_for_repo(
    given: &Arguments,
) -> Result<
    ::octoforge::actions::RemoveAllCustomLabelsFromSelfHostedRunnerForRepo,
    Fault,
> {
    Ok(
        ::octoforge::actions::remove_all_custom_labels_from_self_hosted_runner_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("runner_id")?,
        ),
    )
}

#[inline]
fn remove_custom_label_from_self_hosted_runner_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::RemoveCustomLabelFromSelfHostedRunnerForRepo, Fault> {
    Ok(
        ::octoforge::actions::remove_custom_label_from_self_hosted_runner_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("runner_id")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn list_workflow_runs_for_repo(
    given: &Arguments,
) -> Result<::octoforge::actions::ListWorkflowRunsForRepo, Fault> {
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
    Ok(request)
}

#[inline]
fn get_workflow_run(
    given: &Arguments,
) -> Result<::octoforge::actions::GetWorkflowRun, Fault> {
    let mut request = ::octoforge::actions::get_workflow_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    if let Some(value) = given.optional_query::<bool>("exclude_pull_requests")? {
        request = request.exclude_pull_requests(value);
    }
    Ok(request)
}

#[inline]
fn delete_workflow_run(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteWorkflowRun, Fault> {
    Ok(
        ::octoforge::actions::delete_workflow_run(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("run_id")?,
        ),
    )
}

#[inline]
fn get_reviews_for_run(
    given: &Arguments,
) -> Result<::octoforge::actions::GetReviewsForRun, Fault> {
    Ok(
        ::octoforge::actions::get_reviews_for_run(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("run_id")?,
        ),
    )
}

#[inline]
fn approve_workflow_run(
    given: &Arguments,
) -> Result<::octoforge::actions::ApproveWorkflowRun, Fault> {
    Ok(
        ::octoforge::actions::approve_workflow_run(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("run_id")?,
        ),
    )
}

#[inline]
fn list_workflow_run_artifacts(
    given: &Arguments,
) -> Result<::octoforge::actions::ListWorkflowRunArtifacts, Fault> {
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
    Ok(request)
}

#[inline]
fn get_workflow_run_attempt(
    given: &Arguments,
) -> Result<::octoforge::actions::GetWorkflowRunAttempt, Fault> {
    let mut request = ::octoforge::actions::get_workflow_run_attempt(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
        given.path::<i64>("attempt_number")?,
    );
    if let Some(value) = given.optional_query::<bool>("exclude_pull_requests")? {
        request = request.exclude_pull_requests(value);
    }
    Ok(request)
}

#[inline]
fn list_jobs_for_workflow_run_attempt(
    given: &Arguments,
) -> Result<::octoforge::actions::ListJobsForWorkflowRunAttempt, Fault> {
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
    Ok(request)
}

#[inline]
fn download_workflow_run_attempt_logs(
    given: &Arguments,
) -> Result<::octoforge::actions::DownloadWorkflowRunAttemptLogs, Fault> {
    Ok(
        ::octoforge::actions::download_workflow_run_attempt_logs(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("run_id")?,
            given.path::<i64>("attempt_number")?,
        ),
    )
}

#[inline]
fn cancel_workflow_run(
    given: &Arguments,
) -> Result<::octoforge::actions::CancelWorkflowRun, Fault> {
    Ok(
        ::octoforge::actions::cancel_workflow_run(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("run_id")?,
        ),
    )
}

#[inline]
fn list_concurrency_groups_for_workflow_run(
    given: &Arguments,
) -> Result<::octoforge::actions::ListConcurrencyGroupsForWorkflowRun, Fault> {
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
    Ok(request)
}

#[inline]
fn review_custom_gates_for_run(
    given: &Arguments,
) -> Result<::octoforge::actions::ReviewCustomGatesForRun, Fault> {
    Ok(
        ::octoforge::actions::review_custom_gates_for_run(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("run_id")?,
            given.body::<::octoforge::actions::ReviewCustomGatesForRunBody>()?,
        ),
    )
}

#[inline]
fn force_cancel_workflow_run(
    given: &Arguments,
) -> Result<::octoforge::actions::ForceCancelWorkflowRun, Fault> {
    Ok(
        ::octoforge::actions::force_cancel_workflow_run(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("run_id")?,
        ),
    )
}

#[inline]
fn list_jobs_for_workflow_run(
    given: &Arguments,
) -> Result<::octoforge::actions::ListJobsForWorkflowRun, Fault> {
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
    Ok(request)
}

#[inline]
fn download_workflow_run_logs(
    given: &Arguments,
) -> Result<::octoforge::actions::DownloadWorkflowRunLogs, Fault> {
    Ok(
        ::octoforge::actions::download_workflow_run_logs(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("run_id")?,
        ),
    )
}

#[inline]
fn delete_workflow_run_logs(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteWorkflowRunLogs, Fault> {
    Ok(
        ::octoforge::actions::delete_workflow_run_logs(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("run_id")?,
        ),
    )
}

#[inline]
fn get_pending_deployments_for_run(
    given: &Arguments,
) -> Result<::octoforge::actions::GetPendingDeploymentsForRun, Fault> {
    Ok(
        ::octoforge::actions::get_pending_deployments_for_run(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("run_id")?,
        ),
    )
}

#[inline]
fn review_pending_deployments_for_run(
    given: &Arguments,
) -> Result<::octoforge::actions::ReviewPendingDeploymentsForRun, Fault> {
    Ok(
        ::octoforge::actions::review_pending_deployments_for_run(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("run_id")?,
            given.member::<Vec<i64>>("environment_ids")?,
            given.member::<::octoforge::models::ApprovedRejected>("state")?,
            given.member::<String>("comment")?,
        ),
    )
}

#[inline]
fn re_run_workflow(
    given: &Arguments,
) -> Result<::octoforge::actions::ReRunWorkflow, Fault> {
    let mut request = ::octoforge::actions::re_run_workflow(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    if let Some(value) = given.optional_member::<bool>("enable_debug_logging")? {
        request = request.enable_debug_logging(value);
    }
    Ok(request)
}

#[inline]
fn re_run_workflow_failed_jobs(
    given: &Arguments,
) -> Result<::octoforge::actions::ReRunWorkflowFailedJobs, Fault> {
    let mut request = ::octoforge::actions::re_run_workflow_failed_jobs(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("run_id")?,
    );
    if let Some(value) = given.optional_member::<bool>("enable_debug_logging")? {
        request = request.enable_debug_logging(value);
    }
    Ok(request)
}

#[inline]
fn get_workflow_run_usage(
    given: &Arguments,
) -> Result<::octoforge::actions::GetWorkflowRunUsage, Fault> {
    Ok(
        ::octoforge::actions::get_workflow_run_usage(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("run_id")?,
        ),
    )
}

#[inline]
fn list_repo_secrets(
    given: &Arguments,
) -> Result<::octoforge::actions::ListRepoSecrets, Fault> {
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
    Ok(request)
}

#[inline]
fn get_repo_public_key(
    given: &Arguments,
) -> Result<::octoforge::actions::GetRepoPublicKey, Fault> {
    Ok(
        ::octoforge::actions::get_repo_public_key(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_repo_secret(
    given: &Arguments,
) -> Result<::octoforge::actions::GetRepoSecret, Fault> {
    Ok(
        ::octoforge::actions::get_repo_secret(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn create_or_update_repo_secret(
    given: &Arguments,
) -> Result<::octoforge::actions::CreateOrUpdateRepoSecret, Fault> {
    Ok(
        ::octoforge::actions::create_or_update_repo_secret(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("secret_name")?,
            given.member::<String>("encrypted_value")?,
            given.member::<String>("key_id")?,
        ),
    )
}

#[inline]
fn delete_repo_secret(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteRepoSecret, Fault> {
    Ok(
        ::octoforge::actions::delete_repo_secret(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn list_repo_variables(
    given: &Arguments,
) -> Result<::octoforge::actions::ListRepoVariables, Fault> {
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
    Ok(request)
}

#[inline]
fn create_repo_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::CreateRepoVariable, Fault> {
    Ok(
        ::octoforge::actions::create_repo_variable(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.member::<String>("name")?,
            given.member::<String>("value")?,
        ),
    )
}

#[inline]
fn get_repo_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::GetRepoVariable, Fault> {
    Ok(
        ::octoforge::actions::get_repo_variable(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn delete_repo_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteRepoVariable, Fault> {
    Ok(
        ::octoforge::actions::delete_repo_variable(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn update_repo_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::UpdateRepoVariable, Fault> {
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
    Ok(request)
}

#[inline]
fn list_repo_workflows(
    given: &Arguments,
) -> Result<::octoforge::actions::ListRepoWorkflows, Fault> {
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
    Ok(request)
}

#[inline]
fn get_workflow(given: &Arguments) -> Result<::octoforge::actions::GetWorkflow, Fault> {
    Ok(
        ::octoforge::actions::get_workflow(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<::octoforge::models::PageDeploymentId>("workflow_id")?,
        ),
    )
}

#[inline]
fn disable_workflow(
    given: &Arguments,
) -> Result<::octoforge::actions::DisableWorkflow, Fault> {
    Ok(
        ::octoforge::actions::disable_workflow(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<::octoforge::models::PageDeploymentId>("workflow_id")?,
        ),
    )
}

#[inline]
fn create_workflow_dispatch(
    given: &Arguments,
) -> Result<::octoforge::actions::CreateWorkflowDispatch, Fault> {
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
    Ok(request)
}

#[inline]
fn enable_workflow(
    given: &Arguments,
) -> Result<::octoforge::actions::EnableWorkflow, Fault> {
    Ok(
        ::octoforge::actions::enable_workflow(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<::octoforge::models::PageDeploymentId>("workflow_id")?,
        ),
    )
}

#[inline]
fn list_workflow_runs(
    given: &Arguments,
) -> Result<::octoforge::actions::ListWorkflowRuns, Fault> {
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
    Ok(request)
}

#[inline]
fn get_workflow_usage(
    given: &Arguments,
) -> Result<::octoforge::actions::GetWorkflowUsage, Fault> {
    Ok(
        ::octoforge::actions::get_workflow_usage(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<::octoforge::models::PageDeploymentId>("workflow_id")?,
        ),
    )
}

#[inline]
fn list_environment_secrets(
    given: &Arguments,
) -> Result<::octoforge::actions::ListEnvironmentSecrets, Fault> {
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
    Ok(request)
}

#[inline]
fn get_environment_public_key(
    given: &Arguments,
) -> Result<::octoforge::actions::GetEnvironmentPublicKey, Fault> {
    Ok(
        ::octoforge::actions::get_environment_public_key(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
        ),
    )
}

#[inline]
fn get_environment_secret(
    given: &Arguments,
) -> Result<::octoforge::actions::GetEnvironmentSecret, Fault> {
    Ok(
        ::octoforge::actions::get_environment_secret(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn create_or_update_environment_secret(
    given: &Arguments,
) -> Result<::octoforge::actions::CreateOrUpdateEnvironmentSecret, Fault> {
    Ok(
        ::octoforge::actions::create_or_update_environment_secret(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
            given.path::<String>("secret_name")?,
            given.member::<String>("encrypted_value")?,
            given.member::<String>("key_id")?,
        ),
    )
}

#[inline]
fn delete_environment_secret(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteEnvironmentSecret, Fault> {
    Ok(
        ::octoforge::actions::delete_environment_secret(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
            given.path::<String>("secret_name")?,
        ),
    )
}

#[inline]
fn list_environment_variables(
    given: &Arguments,
) -> Result<::octoforge::actions::ListEnvironmentVariables, Fault> {
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
    Ok(request)
}

#[inline]
fn create_environment_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::CreateEnvironmentVariable, Fault> {
    Ok(
        ::octoforge::actions::create_environment_variable(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
            given.member::<String>("name")?,
            given.member::<String>("value")?,
        ),
    )
}

#[inline]
fn get_environment_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::GetEnvironmentVariable, Fault> {
    Ok(
        ::octoforge::actions::get_environment_variable(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn delete_environment_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::DeleteEnvironmentVariable, Fault> {
    Ok(
        ::octoforge::actions::delete_environment_variable(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn update_environment_variable(
    given: &Arguments,
) -> Result<::octoforge::actions::UpdateEnvironmentVariable, Fault> {
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
    Ok(request)
}
