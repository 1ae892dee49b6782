// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `repos` as a user calls them.

use octoforge_runtime::{DateTime, Map, Number, Upload, Value};
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "repos/list-for-org",
            |given, client| Ok(call::sent(list_for_org(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_org(given)?.items(client))),
        ),
    Call::of(
        "repos/create-in-org",
        |given, client| Ok(call::sent(create_in_org(given)?.send(client), Got::json)),
    ),
    Call::of(
            "repos/get-org-rulesets",
            |given, client| Ok(
                call::sent(get_org_rulesets(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_org_rulesets(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(get_org_rulesets(given)?.items(client))),
        ),
    Call::of(
        "repos/create-org-ruleset",
        |given, client| Ok(
            call::sent(create_org_ruleset(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/get-org-rule-suites",
            |given, client| Ok(
                call::sent(get_org_rule_suites(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_org_rule_suites(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(get_org_rule_suites(given)?.items(client))),
        ),
    Call::of(
        "repos/get-org-rule-suite",
        |given, client| Ok(
            call::sent(get_org_rule_suite(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-org-ruleset",
        |given, client| Ok(call::sent(get_org_ruleset(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/update-org-ruleset",
        |given, client| Ok(
            call::sent(update_org_ruleset(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/delete-org-ruleset",
        |given, client| Ok(
            call::sent(delete_org_ruleset(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/get",
        |given, client| Ok(call::sent(get(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/delete",
        |given, client| Ok(call::sent(delete(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "repos/update",
        |given, client| Ok(call::sent(update(given)?.send(client), Got::json)),
    ),
    Call::of(
            "repos/list-activities",
            |given, client| Ok(
                call::sent(list_activities(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_activities(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_activities(given)?.items(client))),
        ),
    Call::of(
        "repos/create-attestation",
        |given, client| Ok(
            call::sent(create_attestation(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/list-attestations",
            |given, client| Ok(
                call::sent(list_attestations(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_attestations(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_attestations(given)?.items(client))),
        ),
    Call::of(
        "repos/list-autolinks",
        |given, client| Ok(call::sent(list_autolinks(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/create-autolink",
        |given, client| Ok(call::sent(create_autolink(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/get-autolink",
        |given, client| Ok(call::sent(get_autolink(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/delete-autolink",
        |given, client| Ok(
            call::sent(delete_autolink(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/check-automated-security-fixes",
        |given, client| Ok(
            call::sent(check_automated_security_fixes(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/enable-automated-security-fixes",
        |given, client| Ok(
            call::sent(
                enable_automated_security_fixes(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "repos/disable-automated-security-fixes",
        |given, client| Ok(
            call::sent(
                disable_automated_security_fixes(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "repos/list-branches",
            |given, client| Ok(call::sent(list_branches(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_branches(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_branches(given)?.items(client))),
        ),
    Call::of(
        "repos/get-branch",
        |given, client| Ok(call::sent(get_branch(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/get-branch-protection",
        |given, client| Ok(
            call::sent(get_branch_protection(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/update-branch-protection",
        |given, client| Ok(
            call::sent(update_branch_protection(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/delete-branch-protection",
        |given, client| Ok(
            call::sent(delete_branch_protection(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/get-admin-branch-protection",
        |given, client| Ok(
            call::sent(get_admin_branch_protection(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/set-admin-branch-protection",
        |given, client| Ok(
            call::sent(set_admin_branch_protection(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/delete-admin-branch-protection",
        |given, client| Ok(
            call::sent(delete_admin_branch_protection(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/get-pull-request-review-protection",
        |given, client| Ok(
            call::sent(
                get_pull_request_review_protection(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "repos/delete-pull-request-review-protection",
        |given, client| Ok(
            call::sent(
                delete_pull_request_review_protection(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "repos/update-pull-request-review-protection",
        |given, client| Ok(
            call::sent(
                update_pull_request_review_protection(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "repos/get-commit-signature-protection",
        |given, client| Ok(
            call::sent(get_commit_signature_protection(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/create-commit-signature-protection",
        |given, client| Ok(
            call::sent(
                create_commit_signature_protection(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "repos/delete-commit-signature-protection",
        |given, client| Ok(
            call::sent(
                delete_commit_signature_protection(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "repos/get-status-checks-protection",
        |given, client| Ok(
            call::sent(get_status_checks_protection(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/remove-status-check-protection",
        |given, client| Ok(
            call::sent(remove_status_check_protection(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/update-status-check-protection",
        |given, client| Ok(
            call::sent(update_status_check_protection(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-all-status-check-contexts",
        |given, client| Ok(
            call::sent(get_all_status_check_contexts(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/set-status-check-contexts",
        |given, client| Ok(
            call::sent(set_status_check_contexts(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/add-status-check-contexts",
        |given, client| Ok(
            call::sent(add_status_check_contexts(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/remove-status-check-contexts",
        |given, client| Ok(
            call::sent(remove_status_check_contexts(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-access-restrictions",
        |given, client| Ok(
            call::sent(get_access_restrictions(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/delete-access-restrictions",
        |given, client| Ok(
            call::sent(delete_access_restrictions(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/get-apps-with-access-to-protected-branch",
        |given, client| Ok(
            call::sent(
                get_apps_with_access_to_protected_branch(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "repos/set-app-access-restrictions",
        |given, client| Ok(
            call::sent(set_app_access_restrictions(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/add-app-access-restrictions",
        |given, client| Ok(
            call::sent(add_app_access_restrictions(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/remove-app-access-restrictions",
        |given, client| Ok(
            call::sent(remove_app_access_restrictions(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-teams-with-access-to-protected-branch",
        |given, client| Ok(
            call::sent(
                get_teams_with_access_to_protected_branch(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "repos/set-team-access-restrictions",
        |given, client| Ok(
            call::sent(set_team_access_restrictions(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/add-team-access-restrictions",
        |given, client| Ok(
            call::sent(add_team_access_restrictions(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/remove-team-access-restrictions",
        |given, client| Ok(
            call::sent(remove_team_access_restrictions(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-users-with-access-to-protected-branch",
        |given, client| Ok(
            call::sent(
                get_users_with_access_to_protected_branch(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "repos/set-user-access-restrictions",
        |given, client| Ok(
            call::sent(set_user_access_restrictions(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/add-user-access-restrictions",
        |given, client| Ok(
            call::sent(add_user_access_restrictions(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/remove-user-access-restrictions",
        |given, client| Ok(
            call::sent(remove_user_access_restrictions(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/rename-branch",
        |given, client| Ok(call::sent(rename_branch(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/codeowners-errors",
        |given, client| Ok(call::sent(codeowners_errors(given)?.send(client), Got::json)),
    ),
    Call::of(
            "repos/list-collaborators",
            |given, client| Ok(
                call::sent(list_collaborators(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_collaborators(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_collaborators(given)?.items(client))),
        ),
    Call::of(
        "repos/check-collaborator",
        |given, client| Ok(
            call::sent(check_collaborator(given)?.send(client), Got::Check),
        ),
    ),
    Call::of(
        "repos/add-collaborator",
        |given, client| Ok(call::sent(add_collaborator(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/remove-collaborator",
        |given, client| Ok(
            call::sent(remove_collaborator(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/get-collaborator-permission-level",
        |given, client| Ok(
            call::sent(get_collaborator_permission_level(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/list-commit-comments-for-repo",
            |given, client| Ok(
                call::sent(list_commit_comments_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_commit_comments_for_repo(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_commit_comments_for_repo(given)?.items(client)),
            ),
        ),
    Call::of(
        "repos/get-commit-comment",
        |given, client| Ok(
            call::sent(get_commit_comment(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/delete-commit-comment",
        |given, client| Ok(
            call::sent(delete_commit_comment(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/update-commit-comment",
        |given, client| Ok(
            call::sent(update_commit_comment(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/list-commits",
            |given, client| Ok(call::sent(list_commits(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_commits(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_commits(given)?.items(client))),
        ),
    Call::of(
        "repos/list-branches-for-head-commit",
        |given, client| Ok(
            call::sent(list_branches_for_head_commit(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/list-comments-for-commit",
            |given, client| Ok(
                call::sent(list_comments_for_commit(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_comments_for_commit(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_comments_for_commit(given)?.items(client)),
            ),
        ),
    Call::of(
        "repos/create-commit-comment",
        |given, client| Ok(
            call::sent(create_commit_comment(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/list-pull-requests-associated-with-commit",
            |given, client| Ok(
                call::sent(
                    list_pull_requests_associated_with_commit(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_pull_requests_associated_with_commit(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_pull_requests_associated_with_commit(given)?.items(client),
                ),
            ),
        ),
    Call::of(
            "repos/get-commit",
            |given, client| Ok(call::sent(get_commit(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(get_commit(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(get_commit(given)?.items(client))),
        ),
    Call::of(
            "repos/get-commit",
            |given, client| Ok(
                call::sent(get_commit(given)?.diff().send(client), Got::Text),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_commit(given)?.diff().download(client)),
        ))
        .media("application/vnd.github.diff"),
    Call::of(
            "repos/get-commit",
            |given, client| Ok(
                call::sent(get_commit(given)?.patch().send(client), Got::Text),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_commit(given)?.patch().download(client)),
        ))
        .media("application/vnd.github.patch"),
    Call::of(
            "repos/get-commit",
            |given, client| Ok(
                call::sent(get_commit(given)?.sha().send(client), Got::Text),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_commit(given)?.sha().download(client)),
        ))
        .media("application/vnd.github.sha"),
    Call::of(
            "repos/get-combined-status-for-ref",
            |given, client| Ok(
                call::sent(get_combined_status_for_ref(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_combined_status_for_ref(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(get_combined_status_for_ref(given)?.items(client)),
            ),
        ),
    Call::of(
            "repos/list-commit-statuses-for-ref",
            |given, client| Ok(
                call::sent(list_commit_statuses_for_ref(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_commit_statuses_for_ref(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_commit_statuses_for_ref(given)?.items(client)),
            ),
        ),
    Call::of(
        "repos/get-community-profile-metrics",
        |given, client| Ok(
            call::sent(get_community_profile_metrics(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/compare-commits-with-basehead",
            |given, client| Ok(
                call::sent(compare_commits_with_basehead(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    compare_commits_with_basehead(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(compare_commits_with_basehead(given)?.items(client)),
            ),
        ),
    Call::of(
            "repos/compare-commits-with-basehead",
            |given, client| Ok(
                call::sent(
                    compare_commits_with_basehead(given)?.diff().send(client),
                    Got::Text,
                ),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(
                compare_commits_with_basehead(given)?.diff().download(client),
            ),
        ))
        .media("application/vnd.github.diff"),
    Call::of(
            "repos/compare-commits-with-basehead",
            |given, client| Ok(
                call::sent(
                    compare_commits_with_basehead(given)?.patch().send(client),
                    Got::Text,
                ),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(
                compare_commits_with_basehead(given)?.patch().download(client),
            ),
        ))
        .media("application/vnd.github.patch"),
    Call::of(
        "repos/get-content",
        |given, client| Ok(call::sent(get_content(given)?.send(client), Got::json)),
    ),
    Call::of(
            "repos/get-content",
            |given, client| Ok(
                call::sent(get_content(given)?.object().send(client), Got::json),
            ),
        )
        .media("application/vnd.github.object"),
    Call::of(
            "repos/get-content",
            |given, client| Ok(
                call::sent(get_content(given)?.raw().send(client), Got::Bytes),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_content(given)?.raw().download(client)),
        ))
        .media("application/vnd.github.raw+json"),
    Call::of(
            "repos/get-content",
            |given, client| Ok(
                call::sent(get_content(given)?.html().send(client), Got::Text),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_content(given)?.html().download(client)),
        ))
        .media("application/vnd.github.html+json"),
    Call::of(
        "repos/create-or-update-file-contents",
        |given, client| Ok(
            call::sent(create_or_update_file_contents(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/delete-file",
        |given, client| Ok(call::sent(delete_file(given)?.send(client), Got::json)),
    ),
    Call::of(
            "repos/list-contributors",
            |given, client| Ok(
                call::sent(list_contributors(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_contributors(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_contributors(given)?.items(client))),
        ),
    Call::of(
            "repos/list-deployments",
            |given, client| Ok(
                call::sent(list_deployments(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_deployments(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_deployments(given)?.items(client))),
        ),
    Call::of(
        "repos/create-deployment",
        |given, client| Ok(
            call::sent(
                create_deployment(given)?.send(client),
                |output| match output {
                    ::octoforge::repos::CreateDeploymentOutput::Created(value) => {
                        Got::json(value)
                    }
                    ::octoforge::repos::CreateDeploymentOutput::Accepted(value) => {
                        Got::json(value)
                    }
                    _ => Got::Nothing,
                },
            ),
        ),
    ),
    Call::of(
        "repos/get-deployment",
        |given, client| Ok(call::sent(get_deployment(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/delete-deployment",
        |given, client| Ok(
            call::sent(delete_deployment(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "repos/list-deployment-statuses",
            |given, client| Ok(
                call::sent(list_deployment_statuses(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_deployment_statuses(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_deployment_statuses(given)?.items(client)),
            ),
        ),
    Call::of(
        "repos/create-deployment-status",
        |given, client| Ok(
            call::sent(create_deployment_status(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-deployment-status",
        |given, client| Ok(
            call::sent(get_deployment_status(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/create-dispatch-event",
        |given, client| Ok(
            call::sent(create_dispatch_event(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "repos/get-all-environments",
            |given, client| Ok(
                call::sent(get_all_environments(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_all_environments(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(get_all_environments(given)?.items(client))),
        ),
    Call::of(
        "repos/get-environment",
        |given, client| Ok(call::sent(get_environment(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/create-or-update-environment",
        |given, client| Ok(
            call::sent(create_or_update_environment(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/delete-an-environment",
        |given, client| Ok(
            call::sent(delete_an_environment(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "repos/list-deployment-branch-policies",
            |given, client| Ok(
                call::sent(
                    list_deployment_branch_policies(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_deployment_branch_policies(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_deployment_branch_policies(given)?.items(client)),
            ),
        ),
    Call::of(
        "repos/create-deployment-branch-policy",
        |given, client| Ok(
            call::sent(create_deployment_branch_policy(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-deployment-branch-policy",
        |given, client| Ok(
            call::sent(get_deployment_branch_policy(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/update-deployment-branch-policy",
        |given, client| Ok(
            call::sent(update_deployment_branch_policy(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/delete-deployment-branch-policy",
        |given, client| Ok(
            call::sent(
                delete_deployment_branch_policy(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "repos/get-all-deployment-protection-rules",
        |given, client| Ok(
            call::sent(
                get_all_deployment_protection_rules(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "repos/create-deployment-protection-rule",
        |given, client| Ok(
            call::sent(create_deployment_protection_rule(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/list-custom-deployment-rule-integrations",
            |given, client| Ok(
                call::sent(
                    list_custom_deployment_rule_integrations(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_custom_deployment_rule_integrations(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_custom_deployment_rule_integrations(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "repos/get-custom-deployment-protection-rule",
        |given, client| Ok(
            call::sent(
                get_custom_deployment_protection_rule(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "repos/disable-deployment-protection-rule",
        |given, client| Ok(
            call::sent(
                disable_deployment_protection_rule(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "repos/list-forks",
            |given, client| Ok(call::sent(list_forks(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list_forks(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list_forks(given)?.items(client))),
        ),
    Call::of(
        "repos/create-fork",
        |given, client| Ok(call::sent(create_fork(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/get-hash-algorithm",
        |given, client| Ok(
            call::sent(get_hash_algorithm(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/list-webhooks",
            |given, client| Ok(call::sent(list_webhooks(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_webhooks(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_webhooks(given)?.items(client))),
        ),
    Call::of(
        "repos/create-webhook",
        |given, client| Ok(call::sent(create_webhook(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/get-webhook",
        |given, client| Ok(call::sent(get_webhook(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/delete-webhook",
        |given, client| Ok(call::sent(delete_webhook(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "repos/update-webhook",
        |given, client| Ok(call::sent(update_webhook(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/get-webhook-config-for-repo",
        |given, client| Ok(
            call::sent(get_webhook_config_for_repo(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/update-webhook-config-for-repo",
        |given, client| Ok(
            call::sent(update_webhook_config_for_repo(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/list-webhook-deliveries",
            |given, client| Ok(
                call::sent(list_webhook_deliveries(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_webhook_deliveries(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_webhook_deliveries(given)?.items(client)),
            ),
        ),
    Call::of(
        "repos/get-webhook-delivery",
        |given, client| Ok(
            call::sent(get_webhook_delivery(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/redeliver-webhook-delivery",
        |given, client| Ok(
            call::sent(redeliver_webhook_delivery(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/ping-webhook",
        |given, client| Ok(call::sent(ping_webhook(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "repos/test-push-webhook",
        |given, client| Ok(
            call::sent(test_push_webhook(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/check-immutable-releases",
        |given, client| Ok(
            call::sent(check_immutable_releases(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/enable-immutable-releases",
        |given, client| Ok(
            call::sent(enable_immutable_releases(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/disable-immutable-releases",
        |given, client| Ok(
            call::sent(disable_immutable_releases(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "repos/list-invitations",
            |given, client| Ok(
                call::sent(list_invitations(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_invitations(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_invitations(given)?.items(client))),
        ),
    Call::of(
        "repos/delete-invitation",
        |given, client| Ok(
            call::sent(delete_invitation(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/update-invitation",
        |given, client| Ok(call::sent(update_invitation(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/list-issue-types",
        |given, client| Ok(call::sent(list_issue_types(given)?.send(client), Got::json)),
    ),
    Call::of(
            "repos/list-deploy-keys",
            |given, client| Ok(
                call::sent(list_deploy_keys(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_deploy_keys(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_deploy_keys(given)?.items(client))),
        ),
    Call::of(
        "repos/create-deploy-key",
        |given, client| Ok(call::sent(create_deploy_key(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/get-deploy-key",
        |given, client| Ok(call::sent(get_deploy_key(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/delete-deploy-key",
        |given, client| Ok(
            call::sent(delete_deploy_key(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/list-languages",
        |given, client| Ok(call::sent(list_languages(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/merge-upstream",
        |given, client| Ok(call::sent(merge_upstream(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/merge",
        |given, client| Ok(call::sent(merge(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/get-pages",
        |given, client| Ok(call::sent(get_pages(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/update-information-about-pages-site",
        |given, client| Ok(
            call::sent(
                update_information_about_pages_site(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "repos/create-pages-site",
        |given, client| Ok(call::sent(create_pages_site(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/delete-pages-site",
        |given, client| Ok(
            call::sent(delete_pages_site(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "repos/list-pages-builds",
            |given, client| Ok(
                call::sent(list_pages_builds(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_pages_builds(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_pages_builds(given)?.items(client))),
        ),
    Call::of(
        "repos/request-pages-build",
        |given, client| Ok(
            call::sent(request_pages_build(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-latest-pages-build",
        |given, client| Ok(
            call::sent(get_latest_pages_build(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-pages-build",
        |given, client| Ok(call::sent(get_pages_build(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/create-pages-deployment",
        |given, client| Ok(
            call::sent(create_pages_deployment(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-pages-deployment",
        |given, client| Ok(
            call::sent(get_pages_deployment(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/cancel-pages-deployment",
        |given, client| Ok(
            call::sent(cancel_pages_deployment(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/get-pages-health-check",
        |given, client| Ok(
            call::sent(
                get_pages_health_check(given)?.send(client),
                |output| match output {
                    ::octoforge::repos::GetPagesHealthCheckOutput::Ok(value) => {
                        Got::json(value)
                    }
                    ::octoforge::repos::GetPagesHealthCheckOutput::Accepted(value) => {
                        Got::json(value)
                    }
                    _ => Got::Nothing,
                },
            ),
        ),
    ),
    Call::of(
        "repos/check-private-vulnerability-reporting",
        |given, client| Ok(
            call::sent(
                check_private_vulnerability_reporting(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "repos/enable-private-vulnerability-reporting",
        |given, client| Ok(
            call::sent(
                enable_private_vulnerability_reporting(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "repos/disable-private-vulnerability-reporting",
        |given, client| Ok(
            call::sent(
                disable_private_vulnerability_reporting(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "repos/custom-properties-for-repos-get-repository-values",
        |given, client| Ok(
            call::sent(
                custom_properties_for_repos_get_repository_values(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "repos/custom-properties-for-repos-create-or-update-repository-values",
        |given, client| Ok(
            call::sent(
                custom_properties_for_repos_create_or_update_repository_values(given)?
                    .send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "repos/get-readme",
        |given, client| Ok(call::sent(get_readme(given)?.send(client), Got::json)),
    ),
    Call::of(
            "repos/get-readme",
            |given, client| Ok(
                call::sent(get_readme(given)?.raw().send(client), Got::Bytes),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_readme(given)?.raw().download(client)),
        ))
        .media("application/vnd.github.raw+json"),
    Call::of(
            "repos/get-readme",
            |given, client| Ok(
                call::sent(get_readme(given)?.html().send(client), Got::Text),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_readme(given)?.html().download(client)),
        ))
        .media("application/vnd.github.html+json"),
    Call::of(
        "repos/get-readme-in-directory",
        |given, client| Ok(
            call::sent(get_readme_in_directory(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/get-readme-in-directory",
            |given, client| Ok(
                call::sent(
                    get_readme_in_directory(given)?.raw().send(client),
                    Got::Bytes,
                ),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_readme_in_directory(given)?.raw().download(client)),
        ))
        .media("application/vnd.github.raw+json"),
    Call::of(
            "repos/get-readme-in-directory",
            |given, client| Ok(
                call::sent(
                    get_readme_in_directory(given)?.html().send(client),
                    Got::Text,
                ),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_readme_in_directory(given)?.html().download(client)),
        ))
        .media("application/vnd.github.html+json"),
    Call::of(
            "repos/list-releases",
            |given, client| Ok(call::sent(list_releases(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_releases(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_releases(given)?.items(client))),
        ),
    Call::of(
        "repos/create-release",
        |given, client| Ok(call::sent(create_release(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/get-release-asset",
        |given, client| Ok(call::sent(get_release_asset(given)?.send(client), Got::json)),
    ),
    Call::of(
            "repos/get-release-asset",
            |given, client| Ok(
                call::sent(
                    get_release_asset(given)?.octet_stream().send(client),
                    Got::Bytes,
                ),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_release_asset(given)?.octet_stream().download(client)),
        ))
        .media("application/octet-stream"),
    Call::of(
        "repos/delete-release-asset",
        |given, client| Ok(
            call::sent(delete_release_asset(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/update-release-asset",
        |given, client| Ok(
            call::sent(update_release_asset(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/generate-release-notes",
        |given, client| Ok(
            call::sent(generate_release_notes(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-latest-release",
        |given, client| Ok(
            call::sent(get_latest_release(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-release-by-tag",
        |given, client| Ok(
            call::sent(get_release_by_tag(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-release",
        |given, client| Ok(call::sent(get_release(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/delete-release",
        |given, client| Ok(call::sent(delete_release(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "repos/update-release",
        |given, client| Ok(call::sent(update_release(given)?.send(client), Got::json)),
    ),
    Call::of(
            "repos/list-release-assets",
            |given, client| Ok(
                call::sent(list_release_assets(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_release_assets(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_release_assets(given)?.items(client))),
        ),
    Call::of(
        "repos/upload-release-asset",
        |given, client| Ok(
            call::sent(upload_release_asset(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/get-branch-rules",
            |given, client| Ok(
                call::sent(get_branch_rules(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_branch_rules(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(get_branch_rules(given)?.items(client))),
        ),
    Call::of(
            "repos/get-repo-rulesets",
            |given, client| Ok(
                call::sent(get_repo_rulesets(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_repo_rulesets(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(get_repo_rulesets(given)?.items(client))),
        ),
    Call::of(
        "repos/create-repo-ruleset",
        |given, client| Ok(
            call::sent(create_repo_ruleset(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/get-repo-rule-suites",
            |given, client| Ok(
                call::sent(get_repo_rule_suites(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_repo_rule_suites(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(get_repo_rule_suites(given)?.items(client))),
        ),
    Call::of(
        "repos/get-repo-rule-suite",
        |given, client| Ok(
            call::sent(get_repo_rule_suite(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-repo-ruleset",
        |given, client| Ok(call::sent(get_repo_ruleset(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/update-repo-ruleset",
        |given, client| Ok(
            call::sent(update_repo_ruleset(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/delete-repo-ruleset",
        |given, client| Ok(
            call::sent(delete_repo_ruleset(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "repos/get-repo-ruleset-history",
            |given, client| Ok(
                call::sent(get_repo_ruleset_history(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_repo_ruleset_history(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(get_repo_ruleset_history(given)?.items(client)),
            ),
        ),
    Call::of(
        "repos/get-repo-ruleset-version",
        |given, client| Ok(
            call::sent(get_repo_ruleset_version(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-code-frequency-stats",
        |given, client| Ok(
            call::sent(
                get_code_frequency_stats(given)?.send(client),
                |output| match output {
                    ::octoforge::repos::GetCodeFrequencyStatsOutput::Ok(value) => {
                        Got::json(value)
                    }
                    ::octoforge::repos::GetCodeFrequencyStatsOutput::Accepted(value) => {
                        Got::json(value)
                    }
                    ::octoforge::repos::GetCodeFrequencyStatsOutput::NoContent => {
                        Got::Nothing
                    }
                    _ => Got::Nothing,
                },
            ),
        ),
    ),
    Call::of(
        "repos/get-commit-activity-stats",
        |given, client| Ok(
            call::sent(
                get_commit_activity_stats(given)?.send(client),
                |output| match output {
                    ::octoforge::repos::GetCommitActivityStatsOutput::Ok(value) => {
                        Got::json(value)
                    }
                    ::octoforge::repos::GetCommitActivityStatsOutput::Accepted(value) => {
                        Got::json(value)
                    }
                    ::octoforge::repos::GetCommitActivityStatsOutput::NoContent => {
                        Got::Nothing
                    }
                    _ => Got::Nothing,
                },
            ),
        ),
    ),
    Call::of(
        "repos/get-contributors-stats",
        |given, client| Ok(
            call::sent(
                get_contributors_stats(given)?.send(client),
                |output| match output {
                    ::octoforge::repos::GetContributorsStatsOutput::Ok(value) => {
                        Got::json(value)
                    }
                    ::octoforge::repos::GetContributorsStatsOutput::Accepted(value) => {
                        Got::json(value)
                    }
                    ::octoforge::repos::GetContributorsStatsOutput::NoContent => {
                        Got::Nothing
                    }
                    _ => Got::Nothing,
                },
            ),
        ),
    ),
    Call::of(
        "repos/get-participation-stats",
        |given, client| Ok(
            call::sent(get_participation_stats(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-punch-card-stats",
        |given, client| Ok(
            call::sent(get_punch_card_stats(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/create-commit-status",
        |given, client| Ok(
            call::sent(create_commit_status(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/list-tags",
            |given, client| Ok(call::sent(list_tags(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list_tags(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list_tags(given)?.items(client))),
        ),
    Call::of(
            "repos/download-tarball-archive",
            |given, client| Ok(
                call::sent(download_tarball_archive(given)?.send(client), Got::Redirect),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(download_tarball_archive(given)?.download(client)),
        )),
    Call::of(
            "repos/list-teams",
            |given, client| Ok(call::sent(list_teams(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list_teams(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list_teams(given)?.items(client))),
        ),
    Call::of(
            "repos/get-all-topics",
            |given, client| Ok(
                call::sent(get_all_topics(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_all_topics(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(get_all_topics(given)?.items(client))),
        ),
    Call::of(
        "repos/replace-all-topics",
        |given, client| Ok(
            call::sent(replace_all_topics(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "repos/get-clones",
        |given, client| Ok(call::sent(get_clones(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/get-top-paths",
        |given, client| Ok(call::sent(get_top_paths(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/get-top-referrers",
        |given, client| Ok(call::sent(get_top_referrers(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/get-views",
        |given, client| Ok(call::sent(get_views(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/transfer",
        |given, client| Ok(call::sent(transfer(given)?.send(client), Got::json)),
    ),
    Call::of(
        "repos/check-vulnerability-alerts",
        |given, client| Ok(
            call::sent(check_vulnerability_alerts(given)?.send(client), Got::Check),
        ),
    ),
    Call::of(
        "repos/enable-vulnerability-alerts",
        |given, client| Ok(
            call::sent(enable_vulnerability_alerts(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "repos/disable-vulnerability-alerts",
        |given, client| Ok(
            call::sent(disable_vulnerability_alerts(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "repos/download-zipball-archive",
            |given, client| Ok(
                call::sent(download_zipball_archive(given)?.send(client), Got::Redirect),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(download_zipball_archive(given)?.download(client)),
        )),
    Call::of(
        "repos/create-using-template",
        |given, client| Ok(
            call::sent(create_using_template(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/list-public",
            |given, client| Ok(call::sent(list_public(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_public(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_public(given)?.items(client))),
        ),
    Call::of(
            "repos/list-for-authenticated-user",
            |given, client| Ok(
                call::sent(list_for_authenticated_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_authenticated_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_for_authenticated_user(given)?.items(client)),
            ),
        ),
    Call::of(
        "repos/create-for-authenticated-user",
        |given, client| Ok(
            call::sent(create_for_authenticated_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "repos/list-invitations-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_invitations_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_invitations_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_invitations_for_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "repos/decline-invitation-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                decline_invitation_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "repos/accept-invitation-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                accept_invitation_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "repos/list-for-user",
            |given, client| Ok(call::sent(list_for_user(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_user(given)?.items(client))),
        ),
    Call::of(
            "repos/compare-commits",
            |given, client| Ok(
                call::sent(compare_commits(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(compare_commits(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(compare_commits(given)?.items(client))),
        ),
];

#[inline]
fn list_for_org(given: &Arguments) -> Result<::octoforge::repos::ListForOrg, Fault> {
    let mut request = ::octoforge::repos::list_for_org(given.path::<String>("org")?);
    if let Some(value) = given
        .optional_query::<::octoforge::repos::ListForOrgType>("type")?
    {
        request = request.r#type(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::repos::ListForOrgSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn create_in_org(given: &Arguments) -> Result<::octoforge::repos::CreateInOrg, Fault> {
    let mut request = ::octoforge::repos::create_in_org(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<String>("homepage")? {
        request = request.homepage(value);
    }
    if let Some(value) = given.optional_member::<bool>("private")? {
        request = request.private(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::PrivatePublic>("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_issues")? {
        request = request.has_issues(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_projects")? {
        request = request.has_projects(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_wiki")? {
        request = request.has_wiki(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_downloads")? {
        request = request.has_downloads(value);
    }
    if let Some(value) = given.optional_member::<bool>("is_template")? {
        request = request.is_template(value);
    }
    if let Some(value) = given.optional_member::<i64>("team_id")? {
        request = request.team_id(value);
    }
    if let Some(value) = given.optional_member::<bool>("auto_init")? {
        request = request.auto_init(value);
    }
    if let Some(value) = given.optional_member::<String>("gitignore_template")? {
        request = request.gitignore_template(value);
    }
    if let Some(value) = given.optional_member::<String>("license_template")? {
        request = request.license_template(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_squash_merge")? {
        request = request.allow_squash_merge(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_merge_commit")? {
        request = request.allow_merge_commit(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_rebase_merge")? {
        request = request.allow_rebase_merge(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_auto_merge")? {
        request = request.allow_auto_merge(value);
    }
    if let Some(value) = given.optional_member::<bool>("delete_branch_on_merge")? {
        request = request.delete_branch_on_merge(value);
    }
    if let Some(value) = given.optional_member::<bool>("use_squash_pr_title_as_default")?
    {
        request = request.use_squash_pr_title_as_default(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::SquashMergeCommitTitle,
        >("squash_merge_commit_title")?
    {
        request = request.squash_merge_commit_title(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::SquashMergeCommitMessage,
        >("squash_merge_commit_message")?
    {
        request = request.squash_merge_commit_message(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::MergeCommitTitle>("merge_commit_title")?
    {
        request = request.merge_commit_title(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::MergeCommitMessage,
        >("merge_commit_message")?
    {
        request = request.merge_commit_message(value);
    }
    if let Some(value) = given.optional_member::<Map<Value>>("custom_properties")? {
        request = request.custom_properties(value);
    }
    Ok(request)
}

#[inline]
fn get_org_rulesets(
    given: &Arguments,
) -> Result<::octoforge::repos::GetOrgRulesets, Fault> {
    let mut request = ::octoforge::repos::get_org_rulesets(given.path::<String>("org")?);
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<String>("targets")? {
        request = request.targets(value);
    }
    Ok(request)
}

#[inline]
fn create_org_ruleset(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateOrgRuleset, Fault> {
    let mut request = ::octoforge::repos::create_org_ruleset(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<::octoforge::models::RepositoryRuleEnforcement>("enforcement")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::BodyTarget>("target")?
    {
        request = request.target(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::RepositoryRulesetBypassActor>,
        >("bypass_actors")?
    {
        request = request.bypass_actors(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::OrgRulesetConditions>("conditions")?
    {
        request = request.conditions(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::models::OrgRules>>("rules")?
    {
        request = request.rules(value);
    }
    Ok(request)
}

#[inline]
fn get_org_rule_suites(
    given: &Arguments,
) -> Result<::octoforge::repos::GetOrgRuleSuites, Fault> {
    let mut request = ::octoforge::repos::get_org_rule_suites(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    if let Some(value) = given.optional_query::<String>("repository_name")? {
        request = request.repository_name(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::TimePeriodValue>("time_period")?
    {
        request = request.time_period(value);
    }
    if let Some(value) = given.optional_query::<String>("actor_name")? {
        request = request.actor_name(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::RuleSuiteResult>("rule_suite_result")?
    {
        request = request.rule_suite_result(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::EvaluateStatus>("evaluate_status")?
    {
        request = request.evaluate_status(value);
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
fn get_org_rule_suite(
    given: &Arguments,
) -> Result<::octoforge::repos::GetOrgRuleSuite, Fault> {
    Ok(
        ::octoforge::repos::get_org_rule_suite(
            given.path::<String>("org")?,
            given.path::<i64>("rule_suite_id")?,
        ),
    )
}

#[inline]
fn get_org_ruleset(
    given: &Arguments,
) -> Result<::octoforge::repos::GetOrgRuleset, Fault> {
    Ok(
        ::octoforge::repos::get_org_ruleset(
            given.path::<String>("org")?,
            given.path::<i64>("ruleset_id")?,
        ),
    )
}

#[inline]
fn update_org_ruleset(
    given: &Arguments,
) -> Result<::octoforge::repos::UpdateOrgRuleset, Fault> {
    let mut request = ::octoforge::repos::update_org_ruleset(
        given.path::<String>("org")?,
        given.path::<i64>("ruleset_id")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::BodyTarget>("target")?
    {
        request = request.target(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::RepositoryRuleEnforcement,
        >("enforcement")?
    {
        request = request.enforcement(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::RepositoryRulesetBypassActor>,
        >("bypass_actors")?
    {
        request = request.bypass_actors(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::OrgRulesetConditions>("conditions")?
    {
        request = request.conditions(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::models::OrgRules>>("rules")?
    {
        request = request.rules(value);
    }
    Ok(request)
}

#[inline]
fn delete_org_ruleset(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteOrgRuleset, Fault> {
    Ok(
        ::octoforge::repos::delete_org_ruleset(
            given.path::<String>("org")?,
            given.path::<i64>("ruleset_id")?,
        ),
    )
}

#[inline]
fn get(given: &Arguments) -> Result<::octoforge::repos::Get, Fault> {
    Ok(
        ::octoforge::repos::get(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn delete(given: &Arguments) -> Result<::octoforge::repos::Delete, Fault> {
    Ok(
        ::octoforge::repos::delete(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn update(given: &Arguments) -> Result<::octoforge::repos::Update, Fault> {
    let mut request = ::octoforge::repos::update(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<String>("homepage")? {
        request = request.homepage(value);
    }
    if let Some(value) = given.optional_member::<bool>("private")? {
        request = request.private(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::PrivatePublic>("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::repos::UpdateBodySecurityAndAnalysis>,
        >("security_and_analysis")?
    {
        request = request.security_and_analysis(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_issues")? {
        request = request.has_issues(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_projects")? {
        request = request.has_projects(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_wiki")? {
        request = request.has_wiki(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_pull_requests")? {
        request = request.has_pull_requests(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::PullRequestCreationPolicy,
        >("pull_request_creation_policy")?
    {
        request = request.pull_request_creation_policy(value);
    }
    if let Some(value) = given.optional_member::<bool>("is_template")? {
        request = request.is_template(value);
    }
    if let Some(value) = given.optional_member::<String>("default_branch")? {
        request = request.default_branch(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_squash_merge")? {
        request = request.allow_squash_merge(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_merge_commit")? {
        request = request.allow_merge_commit(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_rebase_merge")? {
        request = request.allow_rebase_merge(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_auto_merge")? {
        request = request.allow_auto_merge(value);
    }
    if let Some(value) = given.optional_member::<bool>("delete_branch_on_merge")? {
        request = request.delete_branch_on_merge(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_update_branch")? {
        request = request.allow_update_branch(value);
    }
    if let Some(value) = given.optional_member::<bool>("use_squash_pr_title_as_default")?
    {
        request = request.use_squash_pr_title_as_default(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::SquashMergeCommitTitle,
        >("squash_merge_commit_title")?
    {
        request = request.squash_merge_commit_title(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::SquashMergeCommitMessage,
        >("squash_merge_commit_message")?
    {
        request = request.squash_merge_commit_message(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::MergeCommitTitle>("merge_commit_title")?
    {
        request = request.merge_commit_title(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::MergeCommitMessage,
        >("merge_commit_message")?
    {
        request = request.merge_commit_message(value);
    }
    if let Some(value) = given.optional_member::<bool>("archived")? {
        request = request.archived(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_forking")? {
        request = request.allow_forking(value);
    }
    if let Some(value) = given.optional_member::<bool>("web_commit_signoff_required")? {
        request = request.web_commit_signoff_required(value);
    }
    Ok(request)
}

#[inline]
fn list_activities(
    given: &Arguments,
) -> Result<::octoforge::repos::ListActivities, Fault> {
    let mut request = ::octoforge::repos::list_activities(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    if let Some(value) = given.optional_query::<String>("actor")? {
        request = request.actor(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::repos::ListActivitiesTimePeriod>("time_period")?
    {
        request = request.time_period(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::ActivityType>("activity_type")?
    {
        request = request.activity_type(value);
    }
    Ok(request)
}

#[inline]
fn create_attestation(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateAttestation, Fault> {
    Ok(
        ::octoforge::repos::create_attestation(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.member::<::octoforge::models::Bundle>("bundle")?,
        ),
    )
}

#[inline]
fn list_attestations(
    given: &Arguments,
) -> Result<::octoforge::repos::ListAttestations, Fault> {
    let mut request = ::octoforge::repos::list_attestations(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("subject_digest")?,
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
    if let Some(value) = given.optional_query::<String>("predicate_type")? {
        request = request.predicate_type(value);
    }
    Ok(request)
}

#[inline]
fn list_autolinks(
    given: &Arguments,
) -> Result<::octoforge::repos::ListAutolinks, Fault> {
    Ok(
        ::octoforge::repos::list_autolinks(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn create_autolink(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateAutolink, Fault> {
    let mut request = ::octoforge::repos::create_autolink(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("key_prefix")?,
        given.member::<String>("url_template")?,
    );
    if let Some(value) = given.optional_member::<bool>("is_alphanumeric")? {
        request = request.is_alphanumeric(value);
    }
    Ok(request)
}

#[inline]
fn get_autolink(given: &Arguments) -> Result<::octoforge::repos::GetAutolink, Fault> {
    Ok(
        ::octoforge::repos::get_autolink(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("autolink_id")?,
        ),
    )
}

#[inline]
fn delete_autolink(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteAutolink, Fault> {
    Ok(
        ::octoforge::repos::delete_autolink(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("autolink_id")?,
        ),
    )
}

#[inline]
fn check_automated_security_fixes(
    given: &Arguments,
) -> Result<::octoforge::repos::CheckAutomatedSecurityFixes, Fault> {
    Ok(
        ::octoforge::repos::check_automated_security_fixes(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn enable_automated_security_fixes(
    given: &Arguments,
) -> Result<::octoforge::repos::EnableAutomatedSecurityFixes, Fault> {
    Ok(
        ::octoforge::repos::enable_automated_security_fixes(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn disable_automated_security_fixes(
    given: &Arguments,
) -> Result<::octoforge::repos::DisableAutomatedSecurityFixes, Fault> {
    Ok(
        ::octoforge::repos::disable_automated_security_fixes(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn list_branches(given: &Arguments) -> Result<::octoforge::repos::ListBranches, Fault> {
    let mut request = ::octoforge::repos::list_branches(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<bool>("protected")? {
        request = request.protected(value);
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
fn get_branch(given: &Arguments) -> Result<::octoforge::repos::GetBranch, Fault> {
    Ok(
        ::octoforge::repos::get_branch(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn get_branch_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::GetBranchProtection, Fault> {
    Ok(
        ::octoforge::repos::get_branch_protection(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn update_branch_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::UpdateBranchProtection, Fault> {
    let mut request = ::octoforge::repos::update_branch_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given
            .member::<
                Option<
                    ::octoforge::repos::UpdateBranchProtectionBodyRequiredStatusChecks,
                >,
            >("required_status_checks")?,
        given.member::<Option<bool>>("enforce_admins")?,
        given
            .member::<
                Option<::octoforge::repos::UpdatePullRequestReviewProtectionBody>,
            >("required_pull_request_reviews")?,
        given
            .member::<
                Option<::octoforge::repos::UpdateBranchProtectionBodyRestrictions>,
            >("restrictions")?,
    );
    if let Some(value) = given.optional_member::<bool>("required_linear_history")? {
        request = request.required_linear_history(value);
    }
    if let Some(value) = given.optional_member::<Option<bool>>("allow_force_pushes")? {
        request = request.allow_force_pushes(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_deletions")? {
        request = request.allow_deletions(value);
    }
    if let Some(value) = given.optional_member::<bool>("block_creations")? {
        request = request.block_creations(value);
    }
    if let Some(value) = given
        .optional_member::<bool>("required_conversation_resolution")?
    {
        request = request.required_conversation_resolution(value);
    }
    if let Some(value) = given.optional_member::<bool>("lock_branch")? {
        request = request.lock_branch(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_fork_syncing")? {
        request = request.allow_fork_syncing(value);
    }
    Ok(request)
}

#[inline]
fn delete_branch_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteBranchProtection, Fault> {
    Ok(
        ::octoforge::repos::delete_branch_protection(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn get_admin_branch_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::GetAdminBranchProtection, Fault> {
    Ok(
        ::octoforge::repos::get_admin_branch_protection(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn set_admin_branch_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::SetAdminBranchProtection, Fault> {
    Ok(
        ::octoforge::repos::set_admin_branch_protection(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn delete_admin_branch_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteAdminBranchProtection, Fault> {
    Ok(
        ::octoforge::repos::delete_admin_branch_protection(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn get_pull_request_review_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::GetPullRequestReviewProtection, Fault> {
    Ok(
        ::octoforge::repos::get_pull_request_review_protection(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn delete_pull_request_review_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::DeletePullRequestReviewProtection, Fault> {
    Ok(
        ::octoforge::repos::delete_pull_request_review_protection(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn update_pull_request_review_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::UpdatePullRequestReviewProtection, Fault> {
    let mut request = ::octoforge::repos::update_pull_request_review_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    if let Some(value) = given
        .optional_member::<
            ::octoforge::repos::UpdatePullRequestReviewProtectionBodyBypassPullRequestAllowances,
        >("dismissal_restrictions")?
    {
        request = request.dismissal_restrictions(value);
    }
    if let Some(value) = given.optional_member::<bool>("dismiss_stale_reviews")? {
        request = request.dismiss_stale_reviews(value);
    }
    if let Some(value) = given.optional_member::<bool>("require_code_owner_reviews")? {
        request = request.require_code_owner_reviews(value);
    }
    if let Some(value) = given.optional_member::<i64>("required_approving_review_count")?
    {
        request = request.required_approving_review_count(value);
    }
    if let Some(value) = given.optional_member::<bool>("require_last_push_approval")? {
        request = request.require_last_push_approval(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::repos::UpdatePullRequestReviewProtectionBodyBypassPullRequestAllowances,
        >("bypass_pull_request_allowances")?
    {
        request = request.bypass_pull_request_allowances(value);
    }
    Ok(request)
}

#[inline]
fn get_commit_signature_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::GetCommitSignatureProtection, Fault> {
    Ok(
        ::octoforge::repos::get_commit_signature_protection(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn create_commit_signature_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateCommitSignatureProtection, Fault> {
    Ok(
        ::octoforge::repos::create_commit_signature_protection(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn delete_commit_signature_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteCommitSignatureProtection, Fault> {
    Ok(
        ::octoforge::repos::delete_commit_signature_protection(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn get_status_checks_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::GetStatusChecksProtection, Fault> {
    Ok(
        ::octoforge::repos::get_status_checks_protection(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn remove_status_check_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::RemoveStatusCheckProtection, Fault> {
    Ok(
        ::octoforge::repos::remove_status_check_protection(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn update_status_check_protection(
    given: &Arguments,
) -> Result<::octoforge::repos::UpdateStatusCheckProtection, Fault> {
    let mut request = ::octoforge::repos::update_status_check_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    if let Some(value) = given.optional_member::<bool>("strict")? {
        request = request.strict(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("contexts")? {
        request = request.contexts(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::repos::Check>>("checks")?
    {
        request = request.checks(value);
    }
    Ok(request)
}

#[inline]
fn get_all_status_check_contexts(
    given: &Arguments,
) -> Result<::octoforge::repos::GetAllStatusCheckContexts, Fault> {
    Ok(
        ::octoforge::repos::get_all_status_check_contexts(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn set_status_check_contexts(
    given: &Arguments,
) -> Result<::octoforge::repos::SetStatusCheckContexts, Fault> {
    Ok(
        ::octoforge::repos::set_status_check_contexts(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
            given.member::<Vec<String>>("contexts")?,
        ),
    )
}

#[inline]
fn add_status_check_contexts(
    given: &Arguments,
) -> Result<::octoforge::repos::AddStatusCheckContexts, Fault> {
    Ok(
        ::octoforge::repos::add_status_check_contexts(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
            given.member::<Vec<String>>("contexts")?,
        ),
    )
}

#[inline]
fn remove_status_check_contexts(
    given: &Arguments,
) -> Result<::octoforge::repos::RemoveStatusCheckContexts, Fault> {
    Ok(
        ::octoforge::repos::remove_status_check_contexts(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
            given.member::<Vec<String>>("contexts")?,
        ),
    )
}

#[inline]
fn get_access_restrictions(
    given: &Arguments,
) -> Result<::octoforge::repos::GetAccessRestrictions, Fault> {
    Ok(
        ::octoforge::repos::get_access_restrictions(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn delete_access_restrictions(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteAccessRestrictions, Fault> {
    Ok(
        ::octoforge::repos::delete_access_restrictions(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn get_apps_with_access_to_protected_branch(
    given: &Arguments,
) -> Result<::octoforge::repos::GetAppsWithAccessToProtectedBranch, Fault> {
    Ok(
        ::octoforge::repos::get_apps_with_access_to_protected_branch(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn set_app_access_restrictions(
    given: &Arguments,
) -> Result<::octoforge::repos::SetAppAccessRestrictions, Fault> {
    Ok(
        ::octoforge::repos::set_app_access_restrictions(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
            given.member::<Vec<String>>("apps")?,
        ),
    )
}

#[inline]
fn add_app_access_restrictions(
    given: &Arguments,
) -> Result<::octoforge::repos::AddAppAccessRestrictions, Fault> {
    Ok(
        ::octoforge::repos::add_app_access_restrictions(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
            given.member::<Vec<String>>("apps")?,
        ),
    )
}

#[inline]
fn remove_app_access_restrictions(
    given: &Arguments,
) -> Result<::octoforge::repos::RemoveAppAccessRestrictions, Fault> {
    Ok(
        ::octoforge::repos::remove_app_access_restrictions(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
            given.member::<Vec<String>>("apps")?,
        ),
    )
}

#[inline]
fn get_teams_with_access_to_protected_branch(
    given: &Arguments,
) -> Result<::octoforge::repos::GetTeamsWithAccessToProtectedBranch, Fault> {
    Ok(
        ::octoforge::repos::get_teams_with_access_to_protected_branch(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn set_team_access_restrictions(
    given: &Arguments,
) -> Result<::octoforge::repos::SetTeamAccessRestrictions, Fault> {
    Ok(
        ::octoforge::repos::set_team_access_restrictions(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
            given.member::<Vec<String>>("teams")?,
        ),
    )
}

#[inline]
fn add_team_access_restrictions(
    given: &Arguments,
) -> Result<::octoforge::repos::AddTeamAccessRestrictions, Fault> {
    Ok(
        ::octoforge::repos::add_team_access_restrictions(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
            given.member::<Vec<String>>("teams")?,
        ),
    )
}

#[inline]
fn remove_team_access_restrictions(
    given: &Arguments,
) -> Result<::octoforge::repos::RemoveTeamAccessRestrictions, Fault> {
    Ok(
        ::octoforge::repos::remove_team_access_restrictions(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
            given.member::<Vec<String>>("teams")?,
        ),
    )
}

#[inline]
fn get_users_with_access_to_protected_branch(
    given: &Arguments,
) -> Result<::octoforge::repos::GetUsersWithAccessToProtectedBranch, Fault> {
    Ok(
        ::octoforge::repos::get_users_with_access_to_protected_branch(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
        ),
    )
}

#[inline]
fn set_user_access_restrictions(
    given: &Arguments,
) -> Result<::octoforge::repos::SetUserAccessRestrictions, Fault> {
    Ok(
        ::octoforge::repos::set_user_access_restrictions(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
            given.member::<Vec<String>>("users")?,
        ),
    )
}

#[inline]
fn add_user_access_restrictions(
    given: &Arguments,
) -> Result<::octoforge::repos::AddUserAccessRestrictions, Fault> {
    Ok(
        ::octoforge::repos::add_user_access_restrictions(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
            given.member::<Vec<String>>("users")?,
        ),
    )
}

#[inline]
fn remove_user_access_restrictions(
    given: &Arguments,
) -> Result<::octoforge::repos::RemoveUserAccessRestrictions, Fault> {
    Ok(
        ::octoforge::repos::remove_user_access_restrictions(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
            given.member::<Vec<String>>("users")?,
        ),
    )
}

#[inline]
fn rename_branch(given: &Arguments) -> Result<::octoforge::repos::RenameBranch, Fault> {
    Ok(
        ::octoforge::repos::rename_branch(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("branch")?,
            given.member::<String>("new_name")?,
        ),
    )
}

#[inline]
fn codeowners_errors(
    given: &Arguments,
) -> Result<::octoforge::repos::CodeownersErrors, Fault> {
    let mut request = ::octoforge::repos::codeowners_errors(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    Ok(request)
}

#[inline]
fn list_collaborators(
    given: &Arguments,
) -> Result<::octoforge::repos::ListCollaborators, Fault> {
    let mut request = ::octoforge::repos::list_collaborators(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_query::<
            ::octoforge::repos::ListCollaboratorsAffiliation,
        >("affiliation")?
    {
        request = request.affiliation(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::repos::ListCollaboratorsPermission>("permission")?
    {
        request = request.permission(value);
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
fn check_collaborator(
    given: &Arguments,
) -> Result<::octoforge::repos::CheckCollaborator, Fault> {
    Ok(
        ::octoforge::repos::check_collaborator(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn add_collaborator(
    given: &Arguments,
) -> Result<::octoforge::repos::AddCollaborator, Fault> {
    let mut request = ::octoforge::repos::add_collaborator(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_member::<String>("permission")? {
        request = request.permission(value);
    }
    Ok(request)
}

#[inline]
fn remove_collaborator(
    given: &Arguments,
) -> Result<::octoforge::repos::RemoveCollaborator, Fault> {
    Ok(
        ::octoforge::repos::remove_collaborator(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn get_collaborator_permission_level(
    given: &Arguments,
) -> Result<::octoforge::repos::GetCollaboratorPermissionLevel, Fault> {
    Ok(
        ::octoforge::repos::get_collaborator_permission_level(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn list_commit_comments_for_repo(
    given: &Arguments,
) -> Result<::octoforge::repos::ListCommitCommentsForRepo, Fault> {
    let mut request = ::octoforge::repos::list_commit_comments_for_repo(
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
fn get_commit_comment(
    given: &Arguments,
) -> Result<::octoforge::repos::GetCommitComment, Fault> {
    Ok(
        ::octoforge::repos::get_commit_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
        ),
    )
}

#[inline]
fn delete_commit_comment(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteCommitComment, Fault> {
    Ok(
        ::octoforge::repos::delete_commit_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
        ),
    )
}

#[inline]
fn update_commit_comment(
    given: &Arguments,
) -> Result<::octoforge::repos::UpdateCommitComment, Fault> {
    Ok(
        ::octoforge::repos::update_commit_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
            given.member::<String>("body")?,
        ),
    )
}

#[inline]
fn list_commits(given: &Arguments) -> Result<::octoforge::repos::ListCommits, Fault> {
    let mut request = ::octoforge::repos::list_commits(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("sha")? {
        request = request.sha(value);
    }
    if let Some(value) = given.optional_query::<String>("path")? {
        request = request.path(value);
    }
    if let Some(value) = given.optional_query::<String>("author")? {
        request = request.author(value);
    }
    if let Some(value) = given.optional_query::<String>("committer")? {
        request = request.committer(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("until")? {
        request = request.until(value);
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
fn list_branches_for_head_commit(
    given: &Arguments,
) -> Result<::octoforge::repos::ListBranchesForHeadCommit, Fault> {
    Ok(
        ::octoforge::repos::list_branches_for_head_commit(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("commit_sha")?,
        ),
    )
}

#[inline]
fn list_comments_for_commit(
    given: &Arguments,
) -> Result<::octoforge::repos::ListCommentsForCommit, Fault> {
    let mut request = ::octoforge::repos::list_comments_for_commit(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("commit_sha")?,
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
fn create_commit_comment(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateCommitComment, Fault> {
    let mut request = ::octoforge::repos::create_commit_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("commit_sha")?,
        given.member::<String>("body")?,
    );
    if let Some(value) = given.optional_member::<String>("path")? {
        request = request.path(value);
    }
    if let Some(value) = given.optional_member::<i64>("position")? {
        request = request.position(value);
    }
    if let Some(value) = given.optional_member::<i64>("line")? {
        request = request.line(value);
    }
    Ok(request)
}

#[inline]
fn list_pull_requests_associated_with_commit(
    given: &Arguments,
) -> Result<::octoforge::repos::ListPullRequestsAssociatedWithCommit, Fault> {
    let mut request = ::octoforge::repos::list_pull_requests_associated_with_commit(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("commit_sha")?,
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
fn get_commit(given: &Arguments) -> Result<::octoforge::repos::GetCommit, Fault> {
    let mut request = ::octoforge::repos::get_commit(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ref")?,
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
fn get_combined_status_for_ref(
    given: &Arguments,
) -> Result<::octoforge::repos::GetCombinedStatusForRef, Fault> {
    let mut request = ::octoforge::repos::get_combined_status_for_ref(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ref")?,
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
fn list_commit_statuses_for_ref(
    given: &Arguments,
) -> Result<::octoforge::repos::ListCommitStatusesForRef, Fault> {
    let mut request = ::octoforge::repos::list_commit_statuses_for_ref(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ref")?,
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
fn get_community_profile_metrics(
    given: &Arguments,
) -> Result<::octoforge::repos::GetCommunityProfileMetrics, Fault> {
    Ok(
        ::octoforge::repos::get_community_profile_metrics(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn compare_commits_with_basehead(
    given: &Arguments,
) -> Result<::octoforge::repos::CompareCommitsWithBasehead, Fault> {
    let mut request = ::octoforge::repos::compare_commits_with_basehead(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("basehead")?,
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
fn get_content(given: &Arguments) -> Result<::octoforge::repos::GetContent, Fault> {
    let mut request = ::octoforge::repos::get_content(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("path")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    Ok(request)
}

#[inline]
fn create_or_update_file_contents(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateOrUpdateFileContents, Fault> {
    let mut request = ::octoforge::repos::create_or_update_file_contents(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("path")?,
        given.member::<String>("message")?,
        given.member::<String>("content")?,
    );
    if let Some(value) = given.optional_member::<String>("sha")? {
        request = request.sha(value);
    }
    if let Some(value) = given.optional_member::<String>("branch")? {
        request = request.branch(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::repos::CreateOrUpdateFileContentsBodyAuthor,
        >("committer")?
    {
        request = request.committer(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::repos::CreateOrUpdateFileContentsBodyAuthor,
        >("author")?
    {
        request = request.author(value);
    }
    Ok(request)
}

#[inline]
fn delete_file(given: &Arguments) -> Result<::octoforge::repos::DeleteFile, Fault> {
    let mut request = ::octoforge::repos::delete_file(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("path")?,
        given.member::<String>("message")?,
        given.member::<String>("sha")?,
    );
    if let Some(value) = given.optional_member::<String>("branch")? {
        request = request.branch(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::MigrationsMapCommitAuthorBody,
        >("committer")?
    {
        request = request.committer(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::MigrationsMapCommitAuthorBody>("author")?
    {
        request = request.author(value);
    }
    Ok(request)
}

#[inline]
fn list_contributors(
    given: &Arguments,
) -> Result<::octoforge::repos::ListContributors, Fault> {
    let mut request = ::octoforge::repos::list_contributors(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("anon")? {
        request = request.anon(value);
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
fn list_deployments(
    given: &Arguments,
) -> Result<::octoforge::repos::ListDeployments, Fault> {
    let mut request = ::octoforge::repos::list_deployments(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("sha")? {
        request = request.sha(value);
    }
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    if let Some(value) = given.optional_query::<String>("task")? {
        request = request.task(value);
    }
    if let Some(value) = given.optional_query::<String>("environment")? {
        request = request.environment(value);
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
fn create_deployment(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateDeployment, Fault> {
    let mut request = ::octoforge::repos::create_deployment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("ref")?,
    );
    if let Some(value) = given.optional_member::<String>("task")? {
        request = request.task(value);
    }
    if let Some(value) = given.optional_member::<bool>("auto_merge")? {
        request = request.auto_merge(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("required_contexts")? {
        request = request.required_contexts(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::Payload>("payload")?
    {
        request = request.payload(value);
    }
    if let Some(value) = given.optional_member::<String>("environment")? {
        request = request.environment(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<bool>("transient_environment")? {
        request = request.transient_environment(value);
    }
    if let Some(value) = given.optional_member::<bool>("production_environment")? {
        request = request.production_environment(value);
    }
    Ok(request)
}

#[inline]
fn get_deployment(
    given: &Arguments,
) -> Result<::octoforge::repos::GetDeployment, Fault> {
    Ok(
        ::octoforge::repos::get_deployment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("deployment_id")?,
        ),
    )
}

#[inline]
fn delete_deployment(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteDeployment, Fault> {
    Ok(
        ::octoforge::repos::delete_deployment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("deployment_id")?,
        ),
    )
}

#[inline]
fn list_deployment_statuses(
    given: &Arguments,
) -> Result<::octoforge::repos::ListDeploymentStatuses, Fault> {
    let mut request = ::octoforge::repos::list_deployment_statuses(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("deployment_id")?,
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
fn create_deployment_status(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateDeploymentStatus, Fault> {
    let mut request = ::octoforge::repos::create_deployment_status(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("deployment_id")?,
        given.member::<::octoforge::models::DeploymentStatusState>("state")?,
    );
    if let Some(value) = given.optional_member::<String>("target_url")? {
        request = request.target_url(value);
    }
    if let Some(value) = given.optional_member::<String>("log_url")? {
        request = request.log_url(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<String>("environment")? {
        request = request.environment(value);
    }
    if let Some(value) = given.optional_member::<String>("environment_url")? {
        request = request.environment_url(value);
    }
    if let Some(value) = given.optional_member::<bool>("auto_inactive")? {
        request = request.auto_inactive(value);
    }
    Ok(request)
}

#[inline]
fn get_deployment_status(
    given: &Arguments,
) -> Result<::octoforge::repos::GetDeploymentStatus, Fault> {
    Ok(
        ::octoforge::repos::get_deployment_status(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("deployment_id")?,
            given.path::<i64>("status_id")?,
        ),
    )
}

#[inline]
fn create_dispatch_event(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateDispatchEvent, Fault> {
    let mut request = ::octoforge::repos::create_dispatch_event(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("event_type")?,
    );
    if let Some(value) = given.optional_member::<Map<Value>>("client_payload")? {
        request = request.client_payload(value);
    }
    Ok(request)
}

#[inline]
fn get_all_environments(
    given: &Arguments,
) -> Result<::octoforge::repos::GetAllEnvironments, Fault> {
    let mut request = ::octoforge::repos::get_all_environments(
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
fn get_environment(
    given: &Arguments,
) -> Result<::octoforge::repos::GetEnvironment, Fault> {
    Ok(
        ::octoforge::repos::get_environment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
        ),
    )
}

#[inline]
fn create_or_update_environment(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateOrUpdateEnvironment, Fault> {
    let mut request = ::octoforge::repos::create_or_update_environment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
    );
    if let Some(value) = given.optional_member::<i64>("wait_timer")? {
        request = request.wait_timer(value);
    }
    if let Some(value) = given.optional_member::<bool>("prevent_self_review")? {
        request = request.prevent_self_review(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<Vec<::octoforge::repos::CreateOrUpdateEnvironmentBodyReviewer>>,
        >("reviewers")?
    {
        request = request.reviewers(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::DeploymentBranchPolicySettings>,
        >("deployment_branch_policy")?
    {
        request = request.deployment_branch_policy(value);
    }
    Ok(request)
}

#[inline]
fn delete_an_environment(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteAnEnvironment, Fault> {
    Ok(
        ::octoforge::repos::delete_an_environment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
        ),
    )
}

#[inline]
fn list_deployment_branch_policies(
    given: &Arguments,
) -> Result<::octoforge::repos::ListDeploymentBranchPolicies, Fault> {
    let mut request = ::octoforge::repos::list_deployment_branch_policies(
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
fn create_deployment_branch_policy(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateDeploymentBranchPolicy, Fault> {
    let mut request = ::octoforge::repos::create_deployment_branch_policy(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
        given.member::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<::octoforge::models::TagBranch>("type")?
    {
        request = request.r#type(value);
    }
    Ok(request)
}

#[inline]
fn get_deployment_branch_policy(
    given: &Arguments,
) -> Result<::octoforge::repos::GetDeploymentBranchPolicy, Fault> {
    Ok(
        ::octoforge::repos::get_deployment_branch_policy(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
            given.path::<i64>("branch_policy_id")?,
        ),
    )
}

#[inline]
fn update_deployment_branch_policy(
    given: &Arguments,
) -> Result<::octoforge::repos::UpdateDeploymentBranchPolicy, Fault> {
    Ok(
        ::octoforge::repos::update_deployment_branch_policy(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
            given.path::<i64>("branch_policy_id")?,
            given.member::<String>("name")?,
        ),
    )
}

#[inline]
fn delete_deployment_branch_policy(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteDeploymentBranchPolicy, Fault> {
    Ok(
        ::octoforge::repos::delete_deployment_branch_policy(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
            given.path::<i64>("branch_policy_id")?,
        ),
    )
}

#[inline]
fn get_all_deployment_protection_rules(
    given: &Arguments,
) -> Result<::octoforge::repos::GetAllDeploymentProtectionRules, Fault> {
    Ok(
        ::octoforge::repos::get_all_deployment_protection_rules(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
        ),
    )
}

#[inline]
fn create_deployment_protection_rule(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateDeploymentProtectionRule, Fault> {
    let mut request = ::octoforge::repos::create_deployment_protection_rule(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
    );
    if let Some(value) = given.optional_member::<i64>("integration_id")? {
        request = request.integration_id(value);
    }
    Ok(request)
}

#[inline]
fn list_custom_deployment_rule_integrations(
    given: &Arguments,
) -> Result<::octoforge::repos::ListCustomDeploymentRuleIntegrations, Fault> {
    let mut request = ::octoforge::repos::list_custom_deployment_rule_integrations(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
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
fn get_custom_deployment_protection_rule(
    given: &Arguments,
) -> Result<::octoforge::repos::GetCustomDeploymentProtectionRule, Fault> {
    Ok(
        ::octoforge::repos::get_custom_deployment_protection_rule(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
            given.path::<i64>("protection_rule_id")?,
        ),
    )
}

#[inline]
fn disable_deployment_protection_rule(
    given: &Arguments,
) -> Result<::octoforge::repos::DisableDeploymentProtectionRule, Fault> {
    Ok(
        ::octoforge::repos::disable_deployment_protection_rule(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("environment_name")?,
            given.path::<i64>("protection_rule_id")?,
        ),
    )
}

#[inline]
fn list_forks(given: &Arguments) -> Result<::octoforge::repos::ListForks, Fault> {
    let mut request = ::octoforge::repos::list_forks(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::repos::ListForksSort>("sort")?
    {
        request = request.sort(value);
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
fn create_fork(given: &Arguments) -> Result<::octoforge::repos::CreateFork, Fault> {
    let mut request = ::octoforge::repos::create_fork(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<String>("organization")? {
        request = request.organization(value);
    }
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<bool>("default_branch_only")? {
        request = request.default_branch_only(value);
    }
    Ok(request)
}

#[inline]
fn get_hash_algorithm(
    given: &Arguments,
) -> Result<::octoforge::repos::GetHashAlgorithm, Fault> {
    Ok(
        ::octoforge::repos::get_hash_algorithm(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn list_webhooks(given: &Arguments) -> Result<::octoforge::repos::ListWebhooks, Fault> {
    let mut request = ::octoforge::repos::list_webhooks(
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
fn create_webhook(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateWebhook, Fault> {
    let mut request = ::octoforge::repos::create_webhook(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::WebhookConfig>("config")?
    {
        request = request.config(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("events")? {
        request = request.events(value);
    }
    if let Some(value) = given.optional_member::<bool>("active")? {
        request = request.active(value);
    }
    Ok(request)
}

#[inline]
fn get_webhook(given: &Arguments) -> Result<::octoforge::repos::GetWebhook, Fault> {
    Ok(
        ::octoforge::repos::get_webhook(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("hook_id")?,
        ),
    )
}

#[inline]
fn delete_webhook(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteWebhook, Fault> {
    Ok(
        ::octoforge::repos::delete_webhook(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("hook_id")?,
        ),
    )
}

#[inline]
fn update_webhook(
    given: &Arguments,
) -> Result<::octoforge::repos::UpdateWebhook, Fault> {
    let mut request = ::octoforge::repos::update_webhook(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("hook_id")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::WebhookConfig>("config")?
    {
        request = request.config(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("events")? {
        request = request.events(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("add_events")? {
        request = request.add_events(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("remove_events")? {
        request = request.remove_events(value);
    }
    if let Some(value) = given.optional_member::<bool>("active")? {
        request = request.active(value);
    }
    Ok(request)
}

#[inline]
fn get_webhook_config_for_repo(
    given: &Arguments,
) -> Result<::octoforge::repos::GetWebhookConfigForRepo, Fault> {
    Ok(
        ::octoforge::repos::get_webhook_config_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("hook_id")?,
        ),
    )
}

#[inline]
fn update_webhook_config_for_repo(
    given: &Arguments,
) -> Result<::octoforge::repos::UpdateWebhookConfigForRepo, Fault> {
    let mut request = ::octoforge::repos::update_webhook_config_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("hook_id")?,
    );
    if let Some(value) = given.optional_member::<String>("url")? {
        request = request.url(value);
    }
    if let Some(value) = given.optional_member::<String>("content_type")? {
        request = request.content_type(value);
    }
    if let Some(value) = given.optional_member::<String>("secret")? {
        request = request.secret(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::WebhookConfigInsecureSsl,
        >("insecure_ssl")?
    {
        request = request.insecure_ssl(value);
    }
    Ok(request)
}

#[inline]
fn list_webhook_deliveries(
    given: &Arguments,
) -> Result<::octoforge::repos::ListWebhookDeliveries, Fault> {
    let mut request = ::octoforge::repos::list_webhook_deliveries(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("hook_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("cursor")? {
        request = request.cursor(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::WebhookDeliveryStatus>("status")?
    {
        request = request.status(value);
    }
    Ok(request)
}

#[inline]
fn get_webhook_delivery(
    given: &Arguments,
) -> Result<::octoforge::repos::GetWebhookDelivery, Fault> {
    Ok(
        ::octoforge::repos::get_webhook_delivery(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("hook_id")?,
            given.path::<i64>("delivery_id")?,
        ),
    )
}

#[inline]
fn redeliver_webhook_delivery(
    given: &Arguments,
) -> Result<::octoforge::repos::RedeliverWebhookDelivery, Fault> {
    Ok(
        ::octoforge::repos::redeliver_webhook_delivery(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("hook_id")?,
            given.path::<i64>("delivery_id")?,
        ),
    )
}

#[inline]
fn ping_webhook(given: &Arguments) -> Result<::octoforge::repos::PingWebhook, Fault> {
    Ok(
        ::octoforge::repos::ping_webhook(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("hook_id")?,
        ),
    )
}

#[inline]
fn test_push_webhook(
    given: &Arguments,
) -> Result<::octoforge::repos::TestPushWebhook, Fault> {
    Ok(
        ::octoforge::repos::test_push_webhook(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("hook_id")?,
        ),
    )
}

#[inline]
fn check_immutable_releases(
    given: &Arguments,
) -> Result<::octoforge::repos::CheckImmutableReleases, Fault> {
    Ok(
        ::octoforge::repos::check_immutable_releases(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn enable_immutable_releases(
    given: &Arguments,
) -> Result<::octoforge::repos::EnableImmutableReleases, Fault> {
    Ok(
        ::octoforge::repos::enable_immutable_releases(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn disable_immutable_releases(
    given: &Arguments,
) -> Result<::octoforge::repos::DisableImmutableReleases, Fault> {
    Ok(
        ::octoforge::repos::disable_immutable_releases(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn list_invitations(
    given: &Arguments,
) -> Result<::octoforge::repos::ListInvitations, Fault> {
    let mut request = ::octoforge::repos::list_invitations(
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
fn delete_invitation(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteInvitation, Fault> {
    Ok(
        ::octoforge::repos::delete_invitation(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("invitation_id")?,
        ),
    )
}

#[inline]
fn update_invitation(
    given: &Arguments,
) -> Result<::octoforge::repos::UpdateInvitation, Fault> {
    let mut request = ::octoforge::repos::update_invitation(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("invitation_id")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::OrganizationRoleBaseRole>("permissions")?
    {
        request = request.permissions(value);
    }
    Ok(request)
}

#[inline]
fn list_issue_types(
    given: &Arguments,
) -> Result<::octoforge::repos::ListIssueTypes, Fault> {
    Ok(
        ::octoforge::repos::list_issue_types(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn list_deploy_keys(
    given: &Arguments,
) -> Result<::octoforge::repos::ListDeployKeys, Fault> {
    let mut request = ::octoforge::repos::list_deploy_keys(
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
fn create_deploy_key(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateDeployKey, Fault> {
    let mut request = ::octoforge::repos::create_deploy_key(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("key")?,
    );
    if let Some(value) = given.optional_member::<String>("title")? {
        request = request.title(value);
    }
    if let Some(value) = given.optional_member::<bool>("read_only")? {
        request = request.read_only(value);
    }
    Ok(request)
}

#[inline]
fn get_deploy_key(given: &Arguments) -> Result<::octoforge::repos::GetDeployKey, Fault> {
    Ok(
        ::octoforge::repos::get_deploy_key(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("key_id")?,
        ),
    )
}

#[inline]
fn delete_deploy_key(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteDeployKey, Fault> {
    Ok(
        ::octoforge::repos::delete_deploy_key(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("key_id")?,
        ),
    )
}

#[inline]
fn list_languages(
    given: &Arguments,
) -> Result<::octoforge::repos::ListLanguages, Fault> {
    Ok(
        ::octoforge::repos::list_languages(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn merge_upstream(
    given: &Arguments,
) -> Result<::octoforge::repos::MergeUpstream, Fault> {
    Ok(
        ::octoforge::repos::merge_upstream(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.member::<String>("branch")?,
        ),
    )
}

#[inline]
fn merge(given: &Arguments) -> Result<::octoforge::repos::Merge, Fault> {
    let mut request = ::octoforge::repos::merge(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("base")?,
        given.member::<String>("head")?,
    );
    if let Some(value) = given.optional_member::<String>("commit_message")? {
        request = request.commit_message(value);
    }
    Ok(request)
}

#[inline]
fn get_pages(given: &Arguments) -> Result<::octoforge::repos::GetPages, Fault> {
    Ok(
        ::octoforge::repos::get_pages(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn update_information_about_pages_site(
    given: &Arguments,
) -> Result<::octoforge::repos::UpdateInformationAboutPagesSite, Fault> {
    let mut request = ::octoforge::repos::update_information_about_pages_site(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<Option<String>>("cname")? {
        request = request.cname(value);
    }
    if let Some(value) = given.optional_member::<bool>("https_enforced")? {
        request = request.https_enforced(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::BuildType>("build_type")?
    {
        request = request.build_type(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::repos::UpdateInformationAboutPagesSiteBodySourceChoice,
        >("source")?
    {
        request = request.source(value);
    }
    Ok(request)
}

#[inline]
fn create_pages_site(
    given: &Arguments,
) -> Result<::octoforge::repos::CreatePagesSite, Fault> {
    let mut request = ::octoforge::repos::create_pages_site(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::BuildType>("build_type")?
    {
        request = request.build_type(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::repos::CreatePagesSiteBodySource>("source")?
    {
        request = request.source(value);
    }
    Ok(request)
}

#[inline]
fn delete_pages_site(
    given: &Arguments,
) -> Result<::octoforge::repos::DeletePagesSite, Fault> {
    Ok(
        ::octoforge::repos::delete_pages_site(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn list_pages_builds(
    given: &Arguments,
) -> Result<::octoforge::repos::ListPagesBuilds, Fault> {
    let mut request = ::octoforge::repos::list_pages_builds(
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
fn request_pages_build(
    given: &Arguments,
) -> Result<::octoforge::repos::RequestPagesBuild, Fault> {
    Ok(
        ::octoforge::repos::request_pages_build(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_latest_pages_build(
    given: &Arguments,
) -> Result<::octoforge::repos::GetLatestPagesBuild, Fault> {
    Ok(
        ::octoforge::repos::get_latest_pages_build(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_pages_build(
    given: &Arguments,
) -> Result<::octoforge::repos::GetPagesBuild, Fault> {
    Ok(
        ::octoforge::repos::get_pages_build(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("build_id")?,
        ),
    )
}

#[inline]
fn create_pages_deployment(
    given: &Arguments,
) -> Result<::octoforge::repos::CreatePagesDeployment, Fault> {
    let mut request = ::octoforge::repos::create_pages_deployment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("pages_build_version")?,
        given.member::<String>("oidc_token")?,
    );
    if let Some(value) = given.optional_member::<Number>("artifact_id")? {
        request = request.artifact_id(value);
    }
    if let Some(value) = given.optional_member::<String>("artifact_url")? {
        request = request.artifact_url(value);
    }
    if let Some(value) = given.optional_member::<String>("environment")? {
        request = request.environment(value);
    }
    Ok(request)
}

#[inline]
fn get_pages_deployment(
    given: &Arguments,
) -> Result<::octoforge::repos::GetPagesDeployment, Fault> {
    Ok(
        ::octoforge::repos::get_pages_deployment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<::octoforge::models::PageDeploymentId>("pages_deployment_id")?,
        ),
    )
}

#[inline]
fn cancel_pages_deployment(
    given: &Arguments,
) -> Result<::octoforge::repos::CancelPagesDeployment, Fault> {
    Ok(
        ::octoforge::repos::cancel_pages_deployment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<::octoforge::models::PageDeploymentId>("pages_deployment_id")?,
        ),
    )
}

#[inline]
fn get_pages_health_check(
    given: &Arguments,
) -> Result<::octoforge::repos::GetPagesHealthCheck, Fault> {
    Ok(
        ::octoforge::repos::get_pages_health_check(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn check_private_vulnerability_reporting(
    given: &Arguments,
) -> Result<::octoforge::repos::CheckPrivateVulnerabilityReporting, Fault> {
    Ok(
        ::octoforge::repos::check_private_vulnerability_reporting(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn enable_private_vulnerability_reporting(
    given: &Arguments,
) -> Result<::octoforge::repos::EnablePrivateVulnerabilityReporting, Fault> {
    Ok(
        ::octoforge::repos::enable_private_vulnerability_reporting(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn disable_private_vulnerability_reporting(
    given: &Arguments,
) -> Result<::octoforge::repos::DisablePrivateVulnerabilityReporting, Fault> {
    Ok(
        ::octoforge::repos::disable_private_vulnerability_reporting(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn custom_properties_for_repos_get_repository_values(
    given: &Arguments,
) -> Result<::octoforge::repos::CustomPropertiesForReposGetRepositoryValues, Fault> {
    Ok(
        ::octoforge::repos::custom_properties_for_repos_get_repository_values(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn custom_properties_for_repos_create_or_update_repository_values(
    given: &Arguments,
) -> Result<
    ::octoforge::repos::CustomPropertiesForReposCreateOrUpdateRepositoryValues,
    Fault,
> {
    Ok(
        ::octoforge::repos::custom_properties_for_repos_create_or_update_repository_values(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.member::<Vec<::octoforge::models::CustomPropertyValue>>("properties")?,
        ),
    )
}

#[inline]
fn get_readme(given: &Arguments) -> Result<::octoforge::repos::GetReadme, Fault> {
    let mut request = ::octoforge::repos::get_readme(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    Ok(request)
}

#[inline]
fn get_readme_in_directory(
    given: &Arguments,
) -> Result<::octoforge::repos::GetReadmeInDirectory, Fault> {
    let mut request = ::octoforge::repos::get_readme_in_directory(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("dir")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    Ok(request)
}

#[inline]
fn list_releases(given: &Arguments) -> Result<::octoforge::repos::ListReleases, Fault> {
    let mut request = ::octoforge::repos::list_releases(
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
fn create_release(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateRelease, Fault> {
    let mut request = ::octoforge::repos::create_release(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("tag_name")?,
    );
    if let Some(value) = given.optional_member::<String>("target_commitish")? {
        request = request.target_commitish(value);
    }
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<String>("body")? {
        request = request.body(value);
    }
    if let Some(value) = given.optional_member::<bool>("draft")? {
        request = request.draft(value);
    }
    if let Some(value) = given.optional_member::<bool>("prerelease")? {
        request = request.prerelease(value);
    }
    if let Some(value) = given.optional_member::<String>("discussion_category_name")? {
        request = request.discussion_category_name(value);
    }
    if let Some(value) = given.optional_member::<bool>("generate_release_notes")? {
        request = request.generate_release_notes(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::repos::MakeLatest>("make_latest")?
    {
        request = request.make_latest(value);
    }
    Ok(request)
}

#[inline]
fn get_release_asset(
    given: &Arguments,
) -> Result<::octoforge::repos::GetReleaseAsset, Fault> {
    Ok(
        ::octoforge::repos::get_release_asset(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("asset_id")?,
        ),
    )
}

#[inline]
fn delete_release_asset(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteReleaseAsset, Fault> {
    Ok(
        ::octoforge::repos::delete_release_asset(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("asset_id")?,
        ),
    )
}

#[inline]
fn update_release_asset(
    given: &Arguments,
) -> Result<::octoforge::repos::UpdateReleaseAsset, Fault> {
    let mut request = ::octoforge::repos::update_release_asset(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("asset_id")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<String>("label")? {
        request = request.label(value);
    }
    if let Some(value) = given.optional_member::<String>("state")? {
        request = request.state(value);
    }
    Ok(request)
}

#[inline]
fn generate_release_notes(
    given: &Arguments,
) -> Result<::octoforge::repos::GenerateReleaseNotes, Fault> {
    let mut request = ::octoforge::repos::generate_release_notes(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("tag_name")?,
    );
    if let Some(value) = given.optional_member::<String>("target_commitish")? {
        request = request.target_commitish(value);
    }
    if let Some(value) = given.optional_member::<String>("previous_tag_name")? {
        request = request.previous_tag_name(value);
    }
    if let Some(value) = given.optional_member::<String>("configuration_file_path")? {
        request = request.configuration_file_path(value);
    }
    Ok(request)
}

#[inline]
fn get_latest_release(
    given: &Arguments,
) -> Result<::octoforge::repos::GetLatestRelease, Fault> {
    Ok(
        ::octoforge::repos::get_latest_release(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_release_by_tag(
    given: &Arguments,
) -> Result<::octoforge::repos::GetReleaseByTag, Fault> {
    Ok(
        ::octoforge::repos::get_release_by_tag(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("tag")?,
        ),
    )
}

#[inline]
fn get_release(given: &Arguments) -> Result<::octoforge::repos::GetRelease, Fault> {
    Ok(
        ::octoforge::repos::get_release(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("release_id")?,
        ),
    )
}

#[inline]
fn delete_release(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteRelease, Fault> {
    Ok(
        ::octoforge::repos::delete_release(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("release_id")?,
        ),
    )
}

#[inline]
fn update_release(
    given: &Arguments,
) -> Result<::octoforge::repos::UpdateRelease, Fault> {
    let mut request = ::octoforge::repos::update_release(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("release_id")?,
    );
    if let Some(value) = given.optional_member::<String>("tag_name")? {
        request = request.tag_name(value);
    }
    if let Some(value) = given.optional_member::<String>("target_commitish")? {
        request = request.target_commitish(value);
    }
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<String>("body")? {
        request = request.body(value);
    }
    if let Some(value) = given.optional_member::<bool>("draft")? {
        request = request.draft(value);
    }
    if let Some(value) = given.optional_member::<bool>("prerelease")? {
        request = request.prerelease(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::repos::MakeLatest>("make_latest")?
    {
        request = request.make_latest(value);
    }
    if let Some(value) = given.optional_member::<String>("discussion_category_name")? {
        request = request.discussion_category_name(value);
    }
    Ok(request)
}

#[inline]
fn list_release_assets(
    given: &Arguments,
) -> Result<::octoforge::repos::ListReleaseAssets, Fault> {
    let mut request = ::octoforge::repos::list_release_assets(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("release_id")?,
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
fn upload_release_asset(
    given: &Arguments,
) -> Result<::octoforge::repos::UploadReleaseAsset, Fault> {
    let mut request = ::octoforge::repos::upload_release_asset(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("release_id")?,
        given.query::<String>("name")?,
        given.body::<String>().map(Upload::from)?,
    );
    if let Some(value) = given.optional_query::<String>("label")? {
        request = request.label(value);
    }
    Ok(request)
}

#[inline]
fn get_branch_rules(
    given: &Arguments,
) -> Result<::octoforge::repos::GetBranchRules, Fault> {
    let mut request = ::octoforge::repos::get_branch_rules(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
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
fn get_repo_rulesets(
    given: &Arguments,
) -> Result<::octoforge::repos::GetRepoRulesets, Fault> {
    let mut request = ::octoforge::repos::get_repo_rulesets(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<bool>("includes_parents")? {
        request = request.includes_parents(value);
    }
    if let Some(value) = given.optional_query::<String>("targets")? {
        request = request.targets(value);
    }
    Ok(request)
}

#[inline]
fn create_repo_ruleset(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateRepoRuleset, Fault> {
    let mut request = ::octoforge::repos::create_repo_ruleset(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("name")?,
        given.member::<::octoforge::models::RepositoryRuleEnforcement>("enforcement")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::repos::BranchTagPush>("target")?
    {
        request = request.target(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::RepositoryRulesetBypassActor>,
        >("bypass_actors")?
    {
        request = request.bypass_actors(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::RepositoryRulesetConditions,
        >("conditions")?
    {
        request = request.conditions(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::models::RepositoryRule>>("rules")?
    {
        request = request.rules(value);
    }
    Ok(request)
}

#[inline]
fn get_repo_rule_suites(
    given: &Arguments,
) -> Result<::octoforge::repos::GetRepoRuleSuites, Fault> {
    let mut request = ::octoforge::repos::get_repo_rule_suites(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::TimePeriodValue>("time_period")?
    {
        request = request.time_period(value);
    }
    if let Some(value) = given.optional_query::<String>("actor_name")? {
        request = request.actor_name(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::RuleSuiteResult>("rule_suite_result")?
    {
        request = request.rule_suite_result(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::EvaluateStatus>("evaluate_status")?
    {
        request = request.evaluate_status(value);
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
fn get_repo_rule_suite(
    given: &Arguments,
) -> Result<::octoforge::repos::GetRepoRuleSuite, Fault> {
    Ok(
        ::octoforge::repos::get_repo_rule_suite(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("rule_suite_id")?,
        ),
    )
}

#[inline]
fn get_repo_ruleset(
    given: &Arguments,
) -> Result<::octoforge::repos::GetRepoRuleset, Fault> {
    let mut request = ::octoforge::repos::get_repo_ruleset(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("ruleset_id")?,
    );
    if let Some(value) = given.optional_query::<bool>("includes_parents")? {
        request = request.includes_parents(value);
    }
    Ok(request)
}

#[inline]
fn update_repo_ruleset(
    given: &Arguments,
) -> Result<::octoforge::repos::UpdateRepoRuleset, Fault> {
    let mut request = ::octoforge::repos::update_repo_ruleset(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("ruleset_id")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::repos::BranchTagPush>("target")?
    {
        request = request.target(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::RepositoryRuleEnforcement,
        >("enforcement")?
    {
        request = request.enforcement(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::RepositoryRulesetBypassActor>,
        >("bypass_actors")?
    {
        request = request.bypass_actors(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::RepositoryRulesetConditions,
        >("conditions")?
    {
        request = request.conditions(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::models::RepositoryRule>>("rules")?
    {
        request = request.rules(value);
    }
    Ok(request)
}

#[inline]
fn delete_repo_ruleset(
    given: &Arguments,
) -> Result<::octoforge::repos::DeleteRepoRuleset, Fault> {
    Ok(
        ::octoforge::repos::delete_repo_ruleset(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("ruleset_id")?,
        ),
    )
}

#[inline]
fn get_repo_ruleset_history(
    given: &Arguments,
) -> Result<::octoforge::repos::GetRepoRulesetHistory, Fault> {
    let mut request = ::octoforge::repos::get_repo_ruleset_history(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("ruleset_id")?,
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
fn get_repo_ruleset_version(
    given: &Arguments,
) -> Result<::octoforge::repos::GetRepoRulesetVersion, Fault> {
    Ok(
        ::octoforge::repos::get_repo_ruleset_version(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("ruleset_id")?,
            given.path::<i64>("version_id")?,
        ),
    )
}

#[inline]
fn get_code_frequency_stats(
    given: &Arguments,
) -> Result<::octoforge::repos::GetCodeFrequencyStats, Fault> {
    Ok(
        ::octoforge::repos::get_code_frequency_stats(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_commit_activity_stats(
    given: &Arguments,
) -> Result<::octoforge::repos::GetCommitActivityStats, Fault> {
    Ok(
        ::octoforge::repos::get_commit_activity_stats(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_contributors_stats(
    given: &Arguments,
) -> Result<::octoforge::repos::GetContributorsStats, Fault> {
    Ok(
        ::octoforge::repos::get_contributors_stats(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_participation_stats(
    given: &Arguments,
) -> Result<::octoforge::repos::GetParticipationStats, Fault> {
    Ok(
        ::octoforge::repos::get_participation_stats(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_punch_card_stats(
    given: &Arguments,
) -> Result<::octoforge::repos::GetPunchCardStats, Fault> {
    Ok(
        ::octoforge::repos::get_punch_card_stats(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn create_commit_status(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateCommitStatus, Fault> {
    let mut request = ::octoforge::repos::create_commit_status(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("sha")?,
        given.member::<::octoforge::models::WebhookStatusState>("state")?,
    );
    if let Some(value) = given.optional_member::<Option<String>>("target_url")? {
        request = request.target_url(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<String>("context")? {
        request = request.context(value);
    }
    Ok(request)
}

#[inline]
fn list_tags(given: &Arguments) -> Result<::octoforge::repos::ListTags, Fault> {
    let mut request = ::octoforge::repos::list_tags(
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
fn download_tarball_archive(
    given: &Arguments,
) -> Result<::octoforge::repos::DownloadTarballArchive, Fault> {
    Ok(
        ::octoforge::repos::download_tarball_archive(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("ref")?,
        ),
    )
}

#[inline]
fn list_teams(given: &Arguments) -> Result<::octoforge::repos::ListTeams, Fault> {
    let mut request = ::octoforge::repos::list_teams(
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
fn get_all_topics(given: &Arguments) -> Result<::octoforge::repos::GetAllTopics, Fault> {
    let mut request = ::octoforge::repos::get_all_topics(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
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
fn replace_all_topics(
    given: &Arguments,
) -> Result<::octoforge::repos::ReplaceAllTopics, Fault> {
    Ok(
        ::octoforge::repos::replace_all_topics(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.member::<Vec<String>>("names")?,
        ),
    )
}

#[inline]
fn get_clones(given: &Arguments) -> Result<::octoforge::repos::GetClones, Fault> {
    let mut request = ::octoforge::repos::get_clones(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<::octoforge::models::Per>("per")? {
        request = request.per(value);
    }
    Ok(request)
}

#[inline]
fn get_top_paths(given: &Arguments) -> Result<::octoforge::repos::GetTopPaths, Fault> {
    Ok(
        ::octoforge::repos::get_top_paths(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_top_referrers(
    given: &Arguments,
) -> Result<::octoforge::repos::GetTopReferrers, Fault> {
    Ok(
        ::octoforge::repos::get_top_referrers(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_views(given: &Arguments) -> Result<::octoforge::repos::GetViews, Fault> {
    let mut request = ::octoforge::repos::get_views(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<::octoforge::models::Per>("per")? {
        request = request.per(value);
    }
    Ok(request)
}

#[inline]
fn transfer(given: &Arguments) -> Result<::octoforge::repos::Transfer, Fault> {
    let mut request = ::octoforge::repos::transfer(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("new_owner")?,
    );
    if let Some(value) = given.optional_member::<String>("new_name")? {
        request = request.new_name(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("team_ids")? {
        request = request.team_ids(value);
    }
    Ok(request)
}

#[inline]
fn check_vulnerability_alerts(
    given: &Arguments,
) -> Result<::octoforge::repos::CheckVulnerabilityAlerts, Fault> {
    Ok(
        ::octoforge::repos::check_vulnerability_alerts(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn enable_vulnerability_alerts(
    given: &Arguments,
) -> Result<::octoforge::repos::EnableVulnerabilityAlerts, Fault> {
    Ok(
        ::octoforge::repos::enable_vulnerability_alerts(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn disable_vulnerability_alerts(
    given: &Arguments,
) -> Result<::octoforge::repos::DisableVulnerabilityAlerts, Fault> {
    Ok(
        ::octoforge::repos::disable_vulnerability_alerts(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn download_zipball_archive(
    given: &Arguments,
) -> Result<::octoforge::repos::DownloadZipballArchive, Fault> {
    Ok(
        ::octoforge::repos::download_zipball_archive(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("ref")?,
        ),
    )
}

#[inline]
fn create_using_template(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateUsingTemplate, Fault> {
    let mut request = ::octoforge::repos::create_using_template(
        given.path::<String>("template_owner")?,
        given.path::<String>("template_repo")?,
        given.member::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("owner")? {
        request = request.owner(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<bool>("include_all_branches")? {
        request = request.include_all_branches(value);
    }
    if let Some(value) = given.optional_member::<bool>("private")? {
        request = request.private(value);
    }
    Ok(request)
}

#[inline]
fn list_public(given: &Arguments) -> Result<::octoforge::repos::ListPublic, Fault> {
    let mut request = ::octoforge::repos::list_public();
    if let Some(value) = given.optional_query::<i64>("since")? {
        request = request.since(value);
    }
    Ok(request)
}

#[inline]
fn list_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::repos::ListForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::repos::list_for_authenticated_user();
    if let Some(value) = given
        .optional_query::<
            ::octoforge::repos::ListForAuthenticatedUserVisibility,
        >("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given.optional_query::<String>("affiliation")? {
        request = request.affiliation(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::repos::ListForAuthenticatedUserType>("type")?
    {
        request = request.r#type(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::repos::ListForOrgSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("before")? {
        request = request.before(value);
    }
    Ok(request)
}

#[inline]
fn create_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::repos::CreateForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::repos::create_for_authenticated_user(
        given.member::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<String>("homepage")? {
        request = request.homepage(value);
    }
    if let Some(value) = given.optional_member::<bool>("private")? {
        request = request.private(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_issues")? {
        request = request.has_issues(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_projects")? {
        request = request.has_projects(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_wiki")? {
        request = request.has_wiki(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_discussions")? {
        request = request.has_discussions(value);
    }
    if let Some(value) = given.optional_member::<i64>("team_id")? {
        request = request.team_id(value);
    }
    if let Some(value) = given.optional_member::<bool>("auto_init")? {
        request = request.auto_init(value);
    }
    if let Some(value) = given.optional_member::<String>("gitignore_template")? {
        request = request.gitignore_template(value);
    }
    if let Some(value) = given.optional_member::<String>("license_template")? {
        request = request.license_template(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_squash_merge")? {
        request = request.allow_squash_merge(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_merge_commit")? {
        request = request.allow_merge_commit(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_rebase_merge")? {
        request = request.allow_rebase_merge(value);
    }
    if let Some(value) = given.optional_member::<bool>("allow_auto_merge")? {
        request = request.allow_auto_merge(value);
    }
    if let Some(value) = given.optional_member::<bool>("delete_branch_on_merge")? {
        request = request.delete_branch_on_merge(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::SquashMergeCommitTitle,
        >("squash_merge_commit_title")?
    {
        request = request.squash_merge_commit_title(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::SquashMergeCommitMessage,
        >("squash_merge_commit_message")?
    {
        request = request.squash_merge_commit_message(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::MergeCommitTitle>("merge_commit_title")?
    {
        request = request.merge_commit_title(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::MergeCommitMessage,
        >("merge_commit_message")?
    {
        request = request.merge_commit_message(value);
    }
    if let Some(value) = given.optional_member::<bool>("has_downloads")? {
        request = request.has_downloads(value);
    }
    if let Some(value) = given.optional_member::<bool>("is_template")? {
        request = request.is_template(value);
    }
    Ok(request)
}

#[inline]
fn list_invitations_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::repos::ListInvitationsForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::repos::list_invitations_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn decline_invitation_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::repos::DeclineInvitationForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::repos::decline_invitation_for_authenticated_user(
            given.path::<i64>("invitation_id")?,
        ),
    )
}

#[inline]
fn accept_invitation_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::repos::AcceptInvitationForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::repos::accept_invitation_for_authenticated_user(
            given.path::<i64>("invitation_id")?,
        ),
    )
}

#[inline]
fn list_for_user(given: &Arguments) -> Result<::octoforge::repos::ListForUser, Fault> {
    let mut request = ::octoforge::repos::list_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::repos::ListForUserType>("type")?
    {
        request = request.r#type(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::repos::ListForOrgSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
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
fn compare_commits(
    given: &Arguments,
) -> Result<::octoforge::repos::CompareCommits, Fault> {
    let mut request = ::octoforge::repos::compare_commits(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("base")?,
        given.path::<String>("head")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}
