// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `repos` as a user calls them.

use octoforge_runtime::{DateTime, Map, Number, Upload, Value};
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("repos/list-for-org", list_for_org),
    Call::of("repos/create-in-org", create_in_org),
    Call::of("repos/get-org-rulesets", get_org_rulesets),
    Call::of("repos/create-org-ruleset", create_org_ruleset),
    Call::of("repos/get-org-rule-suites", get_org_rule_suites),
    Call::of("repos/get-org-rule-suite", get_org_rule_suite),
    Call::of("repos/get-org-ruleset", get_org_ruleset),
    Call::of("repos/update-org-ruleset", update_org_ruleset),
    Call::of("repos/delete-org-ruleset", delete_org_ruleset),
    Call::of("repos/get", get),
    Call::of("repos/delete", delete),
    Call::of("repos/update", update),
    Call::of("repos/list-activities", list_activities),
    Call::of("repos/create-attestation", create_attestation),
    Call::of("repos/list-attestations", list_attestations),
    Call::of("repos/list-autolinks", list_autolinks),
    Call::of("repos/create-autolink", create_autolink),
    Call::of("repos/get-autolink", get_autolink),
    Call::of("repos/delete-autolink", delete_autolink),
    Call::of("repos/check-automated-security-fixes", check_automated_security_fixes),
    Call::of("repos/enable-automated-security-fixes", enable_automated_security_fixes),
    Call::of("repos/disable-automated-security-fixes", disable_automated_security_fixes),
    Call::of("repos/list-branches", list_branches),
    Call::of("repos/get-branch", get_branch),
    Call::of("repos/get-branch-protection", get_branch_protection),
    Call::of("repos/update-branch-protection", update_branch_protection),
    Call::of("repos/delete-branch-protection", delete_branch_protection),
    Call::of("repos/get-admin-branch-protection", get_admin_branch_protection),
    Call::of("repos/set-admin-branch-protection", set_admin_branch_protection),
    Call::of("repos/delete-admin-branch-protection", delete_admin_branch_protection),
    Call::of(
        "repos/get-pull-request-review-protection",
        get_pull_request_review_protection,
    ),
    Call::of(
        "repos/delete-pull-request-review-protection",
        delete_pull_request_review_protection,
    ),
    Call::of(
        "repos/update-pull-request-review-protection",
        update_pull_request_review_protection,
    ),
    Call::of("repos/get-commit-signature-protection", get_commit_signature_protection),
    Call::of(
        "repos/create-commit-signature-protection",
        create_commit_signature_protection,
    ),
    Call::of(
        "repos/delete-commit-signature-protection",
        delete_commit_signature_protection,
    ),
    Call::of("repos/get-status-checks-protection", get_status_checks_protection),
    Call::of("repos/remove-status-check-protection", remove_status_check_protection),
    Call::of("repos/update-status-check-protection", update_status_check_protection),
    Call::of("repos/get-all-status-check-contexts", get_all_status_check_contexts),
    Call::of("repos/set-status-check-contexts", set_status_check_contexts),
    Call::of("repos/add-status-check-contexts", add_status_check_contexts),
    Call::of("repos/remove-status-check-contexts", remove_status_check_contexts),
    Call::of("repos/get-access-restrictions", get_access_restrictions),
    Call::of("repos/delete-access-restrictions", delete_access_restrictions),
    Call::of(
        "repos/get-apps-with-access-to-protected-branch",
        get_apps_with_access_to_protected_branch,
    ),
    Call::of("repos/set-app-access-restrictions", set_app_access_restrictions),
    Call::of("repos/add-app-access-restrictions", add_app_access_restrictions),
    Call::of("repos/remove-app-access-restrictions", remove_app_access_restrictions),
    Call::of(
        "repos/get-teams-with-access-to-protected-branch",
        get_teams_with_access_to_protected_branch,
    ),
    Call::of("repos/set-team-access-restrictions", set_team_access_restrictions),
    Call::of("repos/add-team-access-restrictions", add_team_access_restrictions),
    Call::of("repos/remove-team-access-restrictions", remove_team_access_restrictions),
    Call::of(
        "repos/get-users-with-access-to-protected-branch",
        get_users_with_access_to_protected_branch,
    ),
    Call::of("repos/set-user-access-restrictions", set_user_access_restrictions),
    Call::of("repos/add-user-access-restrictions", add_user_access_restrictions),
    Call::of("repos/remove-user-access-restrictions", remove_user_access_restrictions),
    Call::of("repos/rename-branch", rename_branch),
    Call::of("repos/codeowners-errors", codeowners_errors),
    Call::of("repos/list-collaborators", list_collaborators),
    Call::of("repos/check-collaborator", check_collaborator),
    Call::of("repos/add-collaborator", add_collaborator),
    Call::of("repos/remove-collaborator", remove_collaborator),
    Call::of(
        "repos/get-collaborator-permission-level",
        get_collaborator_permission_level,
    ),
    Call::of("repos/list-commit-comments-for-repo", list_commit_comments_for_repo),
    Call::of("repos/get-commit-comment", get_commit_comment),
    Call::of("repos/delete-commit-comment", delete_commit_comment),
    Call::of("repos/update-commit-comment", update_commit_comment),
    Call::of("repos/list-commits", list_commits),
    Call::of("repos/list-branches-for-head-commit", list_branches_for_head_commit),
    Call::of("repos/list-comments-for-commit", list_comments_for_commit),
    Call::of("repos/create-commit-comment", create_commit_comment),
    Call::of(
        "repos/list-pull-requests-associated-with-commit",
        list_pull_requests_associated_with_commit,
    ),
    Call::of("repos/get-commit", get_commit),
    Call::of("repos/get-combined-status-for-ref", get_combined_status_for_ref),
    Call::of("repos/list-commit-statuses-for-ref", list_commit_statuses_for_ref),
    Call::of("repos/get-community-profile-metrics", get_community_profile_metrics),
    Call::of("repos/compare-commits-with-basehead", compare_commits_with_basehead),
    Call::of("repos/get-content", get_content),
    Call::of("repos/create-or-update-file-contents", create_or_update_file_contents),
    Call::of("repos/delete-file", delete_file),
    Call::of("repos/list-contributors", list_contributors),
    Call::of("repos/list-deployments", list_deployments),
    Call::of("repos/create-deployment", create_deployment),
    Call::of("repos/get-deployment", get_deployment),
    Call::of("repos/delete-deployment", delete_deployment),
    Call::of("repos/list-deployment-statuses", list_deployment_statuses),
    Call::of("repos/create-deployment-status", create_deployment_status),
    Call::of("repos/get-deployment-status", get_deployment_status),
    Call::of("repos/create-dispatch-event", create_dispatch_event),
    Call::of("repos/get-all-environments", get_all_environments),
    Call::of("repos/get-environment", get_environment),
    Call::of("repos/create-or-update-environment", create_or_update_environment),
    Call::of("repos/delete-an-environment", delete_an_environment),
    Call::of("repos/list-deployment-branch-policies", list_deployment_branch_policies),
    Call::of("repos/create-deployment-branch-policy", create_deployment_branch_policy),
    Call::of("repos/get-deployment-branch-policy", get_deployment_branch_policy),
    Call::of("repos/update-deployment-branch-policy", update_deployment_branch_policy),
    Call::of("repos/delete-deployment-branch-policy", delete_deployment_branch_policy),
    Call::of(
        "repos/get-all-deployment-protection-rules",
        get_all_deployment_protection_rules,
    ),
    Call::of(
        "repos/create-deployment-protection-rule",
        create_deployment_protection_rule,
    ),
    Call::of(
        "repos/list-custom-deployment-rule-integrations",
        list_custom_deployment_rule_integrations,
    ),
    Call::of(
        "repos/get-custom-deployment-protection-rule",
        get_custom_deployment_protection_rule,
    ),
    Call::of(
        "repos/disable-deployment-protection-rule",
        disable_deployment_protection_rule,
    ),
    Call::of("repos/list-forks", list_forks),
    Call::of("repos/create-fork", create_fork),
    Call::of("repos/get-hash-algorithm", get_hash_algorithm),
    Call::of("repos/list-webhooks", list_webhooks),
    Call::of("repos/create-webhook", create_webhook),
    Call::of("repos/get-webhook", get_webhook),
    Call::of("repos/delete-webhook", delete_webhook),
    Call::of("repos/update-webhook", update_webhook),
    Call::of("repos/get-webhook-config-for-repo", get_webhook_config_for_repo),
    Call::of("repos/update-webhook-config-for-repo", update_webhook_config_for_repo),
    Call::of("repos/list-webhook-deliveries", list_webhook_deliveries),
    Call::of("repos/get-webhook-delivery", get_webhook_delivery),
    Call::of("repos/redeliver-webhook-delivery", redeliver_webhook_delivery),
    Call::of("repos/ping-webhook", ping_webhook),
    Call::of("repos/test-push-webhook", test_push_webhook),
    Call::of("repos/check-immutable-releases", check_immutable_releases),
    Call::of("repos/enable-immutable-releases", enable_immutable_releases),
    Call::of("repos/disable-immutable-releases", disable_immutable_releases),
    Call::of("repos/list-invitations", list_invitations),
    Call::of("repos/delete-invitation", delete_invitation),
    Call::of("repos/update-invitation", update_invitation),
    Call::of("repos/list-issue-types", list_issue_types),
    Call::of("repos/list-deploy-keys", list_deploy_keys),
    Call::of("repos/create-deploy-key", create_deploy_key),
    Call::of("repos/get-deploy-key", get_deploy_key),
    Call::of("repos/delete-deploy-key", delete_deploy_key),
    Call::of("repos/list-languages", list_languages),
    Call::of("repos/merge-upstream", merge_upstream),
    Call::of("repos/merge", merge),
    Call::of("repos/get-pages", get_pages),
    Call::of(
        "repos/update-information-about-pages-site",
        update_information_about_pages_site,
    ),
    Call::of("repos/create-pages-site", create_pages_site),
    Call::of("repos/delete-pages-site", delete_pages_site),
    Call::of("repos/list-pages-builds", list_pages_builds),
    Call::of("repos/request-pages-build", request_pages_build),
    Call::of("repos/get-latest-pages-build", get_latest_pages_build),
    Call::of("repos/get-pages-build", get_pages_build),
    Call::of("repos/create-pages-deployment", create_pages_deployment),
    Call::of("repos/get-pages-deployment", get_pages_deployment),
    Call::of("repos/cancel-pages-deployment", cancel_pages_deployment),
    Call::of("repos/get-pages-health-check", get_pages_health_check),
    Call::of(
        "repos/check-private-vulnerability-reporting",
        check_private_vulnerability_reporting,
    ),
    Call::of(
        "repos/enable-private-vulnerability-reporting",
        enable_private_vulnerability_reporting,
    ),
    Call::of(
        "repos/disable-private-vulnerability-reporting",
        disable_private_vulnerability_reporting,
    ),
    Call::of(
        "repos/custom-properties-for-repos-get-repository-values",
        custom_properties_for_repos_get_repository_values,
    ),
    Call::of(
        "repos/custom-properties-for-repos-create-or-update-repository-values",
        custom_properties_for_repos_create_or_update_repository_values,
    ),
    Call::of("repos/get-readme", get_readme),
    Call::of("repos/get-readme-in-directory", get_readme_in_directory),
    Call::of("repos/list-releases", list_releases),
    Call::of("repos/create-release", create_release),
    Call::of("repos/get-release-asset", get_release_asset),
    Call::of("repos/delete-release-asset", delete_release_asset),
    Call::of("repos/update-release-asset", update_release_asset),
    Call::of("repos/generate-release-notes", generate_release_notes),
    Call::of("repos/get-latest-release", get_latest_release),
    Call::of("repos/get-release-by-tag", get_release_by_tag),
    Call::of("repos/get-release", get_release),
    Call::of("repos/delete-release", delete_release),
    Call::of("repos/update-release", update_release),
    Call::of("repos/list-release-assets", list_release_assets),
    Call::of("repos/upload-release-asset", upload_release_asset),
    Call::of("repos/get-branch-rules", get_branch_rules),
    Call::of("repos/get-repo-rulesets", get_repo_rulesets),
    Call::of("repos/create-repo-ruleset", create_repo_ruleset),
    Call::of("repos/get-repo-rule-suites", get_repo_rule_suites),
    Call::of("repos/get-repo-rule-suite", get_repo_rule_suite),
    Call::of("repos/get-repo-ruleset", get_repo_ruleset),
    Call::of("repos/update-repo-ruleset", update_repo_ruleset),
    Call::of("repos/delete-repo-ruleset", delete_repo_ruleset),
    Call::of("repos/get-repo-ruleset-history", get_repo_ruleset_history),
    Call::of("repos/get-repo-ruleset-version", get_repo_ruleset_version),
    Call::of("repos/get-code-frequency-stats", get_code_frequency_stats),
    Call::of("repos/get-commit-activity-stats", get_commit_activity_stats),
    Call::of("repos/get-contributors-stats", get_contributors_stats),
    Call::of("repos/get-participation-stats", get_participation_stats),
    Call::of("repos/get-punch-card-stats", get_punch_card_stats),
    Call::of("repos/create-commit-status", create_commit_status),
    Call::of("repos/list-tags", list_tags),
    Call::of("repos/download-tarball-archive", download_tarball_archive),
    Call::of("repos/list-teams", list_teams),
    Call::of("repos/get-all-topics", get_all_topics),
    Call::of("repos/replace-all-topics", replace_all_topics),
    Call::of("repos/get-clones", get_clones),
    Call::of("repos/get-top-paths", get_top_paths),
    Call::of("repos/get-top-referrers", get_top_referrers),
    Call::of("repos/get-views", get_views),
    Call::of("repos/transfer", transfer),
    Call::of("repos/check-vulnerability-alerts", check_vulnerability_alerts),
    Call::of("repos/enable-vulnerability-alerts", enable_vulnerability_alerts),
    Call::of("repos/disable-vulnerability-alerts", disable_vulnerability_alerts),
    Call::of("repos/download-zipball-archive", download_zipball_archive),
    Call::of("repos/create-using-template", create_using_template),
    Call::of("repos/list-public", list_public),
    Call::of("repos/list-for-authenticated-user", list_for_authenticated_user),
    Call::of("repos/create-for-authenticated-user", create_for_authenticated_user),
    Call::of(
        "repos/list-invitations-for-authenticated-user",
        list_invitations_for_authenticated_user,
    ),
    Call::of(
        "repos/decline-invitation-for-authenticated-user",
        decline_invitation_for_authenticated_user,
    ),
    Call::of(
        "repos/accept-invitation-for-authenticated-user",
        accept_invitation_for_authenticated_user,
    ),
    Call::of("repos/list-for-user", list_for_user),
    Call::of("repos/compare-commits", compare_commits),
];

fn list_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn create_in_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_org_rulesets(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_org_ruleset(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_org_rule_suites(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_org_rule_suite(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_org_rule_suite(
        given.path::<String>("org")?,
        given.path::<i64>("rule_suite_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_org_ruleset(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_org_ruleset(
        given.path::<String>("org")?,
        given.path::<i64>("ruleset_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_org_ruleset(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_org_ruleset(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_org_ruleset(
        given.path::<String>("org")?,
        given.path::<i64>("ruleset_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn update(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_activities(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_attestation(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::create_attestation(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<::octoforge::models::Bundle>("bundle")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_attestations(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_autolinks(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::list_autolinks(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_autolink(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::create_autolink(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("key_prefix")?,
        given.member::<String>("url_template")?,
    );
    if let Some(value) = given.optional_member::<bool>("is_alphanumeric")? {
        request = request.is_alphanumeric(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_autolink(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_autolink(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("autolink_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_autolink(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_autolink(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("autolink_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn check_automated_security_fixes(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::check_automated_security_fixes(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn enable_automated_security_fixes(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::enable_automated_security_fixes(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn disable_automated_security_fixes(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::disable_automated_security_fixes(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_branches(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_branch(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_branch(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_branch_protection(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_branch_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_branch_protection(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_branch_protection(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_branch_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_admin_branch_protection(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_admin_branch_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_admin_branch_protection(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::set_admin_branch_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_admin_branch_protection(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_admin_branch_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_pull_request_review_protection(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_pull_request_review_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_pull_request_review_protection(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_pull_request_review_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_pull_request_review_protection(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_commit_signature_protection(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_commit_signature_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_commit_signature_protection(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::create_commit_signature_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_commit_signature_protection(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_commit_signature_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_status_checks_protection(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_status_checks_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove_status_check_protection(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::remove_status_check_protection(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn update_status_check_protection(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_all_status_check_contexts(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_all_status_check_contexts(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_status_check_contexts(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::set_status_check_contexts(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given.member::<Vec<String>>("contexts")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn add_status_check_contexts(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::add_status_check_contexts(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given.member::<Vec<String>>("contexts")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove_status_check_contexts(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::remove_status_check_contexts(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given.member::<Vec<String>>("contexts")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_access_restrictions(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_access_restrictions(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_access_restrictions(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_access_restrictions(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_apps_with_access_to_protected_branch(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_apps_with_access_to_protected_branch(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_app_access_restrictions(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::set_app_access_restrictions(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given.member::<Vec<String>>("apps")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn add_app_access_restrictions(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::add_app_access_restrictions(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given.member::<Vec<String>>("apps")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove_app_access_restrictions(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::remove_app_access_restrictions(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given.member::<Vec<String>>("apps")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_teams_with_access_to_protected_branch(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_teams_with_access_to_protected_branch(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_team_access_restrictions(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::set_team_access_restrictions(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given.member::<Vec<String>>("teams")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn add_team_access_restrictions(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::add_team_access_restrictions(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given.member::<Vec<String>>("teams")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove_team_access_restrictions(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::remove_team_access_restrictions(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given.member::<Vec<String>>("teams")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_users_with_access_to_protected_branch(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_users_with_access_to_protected_branch(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_user_access_restrictions(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::set_user_access_restrictions(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given.member::<Vec<String>>("users")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn add_user_access_restrictions(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::add_user_access_restrictions(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given.member::<Vec<String>>("users")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove_user_access_restrictions(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::remove_user_access_restrictions(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given.member::<Vec<String>>("users")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn rename_branch(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::rename_branch(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("branch")?,
        given.member::<String>("new_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn codeowners_errors(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::codeowners_errors(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_collaborators(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn check_collaborator(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::check_collaborator(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::Check))
}

fn add_collaborator(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::add_collaborator(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_member::<String>("permission")? {
        request = request.permission(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn remove_collaborator(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::remove_collaborator(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_collaborator_permission_level(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_collaborator_permission_level(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_commit_comments_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_commit_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_commit_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_commit_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_commit_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_commit_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::update_commit_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
        given.member::<String>("body")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_commits(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_branches_for_head_commit(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::list_branches_for_head_commit(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("commit_sha")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_comments_for_commit(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_commit_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_pull_requests_associated_with_commit(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_commit(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_combined_status_for_ref(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_commit_statuses_for_ref(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_community_profile_metrics(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_community_profile_metrics(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn compare_commits_with_basehead(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_content(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::get_content(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("path")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_or_update_file_contents(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_file(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_contributors(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_deployments(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_deployment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(
        sent(
            request.send(client),
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
    )
}

fn get_deployment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_deployment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("deployment_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_deployment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_deployment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("deployment_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_deployment_statuses(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_deployment_status(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_deployment_status(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_deployment_status(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("deployment_id")?,
        given.path::<i64>("status_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_dispatch_event(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::create_dispatch_event(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("event_type")?,
    );
    if let Some(value) = given.optional_member::<Map<Value>>("client_payload")? {
        request = request.client_payload(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn get_all_environments(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_environment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_environment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_or_update_environment(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_an_environment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_an_environment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_deployment_branch_policies(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_deployment_branch_policy(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_deployment_branch_policy(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_deployment_branch_policy(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
        given.path::<i64>("branch_policy_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_deployment_branch_policy(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::update_deployment_branch_policy(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
        given.path::<i64>("branch_policy_id")?,
        given.member::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_deployment_branch_policy(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_deployment_branch_policy(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
        given.path::<i64>("branch_policy_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_all_deployment_protection_rules(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_all_deployment_protection_rules(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_deployment_protection_rule(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::create_deployment_protection_rule(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
    );
    if let Some(value) = given.optional_member::<i64>("integration_id")? {
        request = request.integration_id(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_custom_deployment_rule_integrations(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_custom_deployment_protection_rule(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_custom_deployment_protection_rule(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
        given.path::<i64>("protection_rule_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn disable_deployment_protection_rule(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::disable_deployment_protection_rule(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("environment_name")?,
        given.path::<i64>("protection_rule_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_forks(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_fork(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_hash_algorithm(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_hash_algorithm(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_webhooks(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_webhook(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_webhook(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_webhook(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("hook_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_webhook(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_webhook(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("hook_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_webhook(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_webhook_config_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_webhook_config_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("hook_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_webhook_config_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_webhook_deliveries(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_webhook_delivery(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_webhook_delivery(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("hook_id")?,
        given.path::<i64>("delivery_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn redeliver_webhook_delivery(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::redeliver_webhook_delivery(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("hook_id")?,
        given.path::<i64>("delivery_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn ping_webhook(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::ping_webhook(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("hook_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn test_push_webhook(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::test_push_webhook(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("hook_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn check_immutable_releases(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::check_immutable_releases(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn enable_immutable_releases(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::enable_immutable_releases(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn disable_immutable_releases(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::disable_immutable_releases(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_invitations(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_invitation(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_invitation(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("invitation_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_invitation(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_issue_types(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::list_issue_types(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_deploy_keys(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_deploy_key(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_deploy_key(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_deploy_key(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("key_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_deploy_key(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_deploy_key(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("key_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_languages(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::list_languages(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn merge_upstream(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::merge_upstream(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("branch")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn merge(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::merge(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("base")?,
        given.member::<String>("head")?,
    );
    if let Some(value) = given.optional_member::<String>("commit_message")? {
        request = request.commit_message(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_pages(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_pages(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_information_about_pages_site(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::nothing))
}

fn create_pages_site(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_pages_site(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_pages_site(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_pages_builds(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn request_pages_build(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::request_pages_build(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_latest_pages_build(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_latest_pages_build(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_pages_build(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_pages_build(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("build_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_pages_deployment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_pages_deployment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_pages_deployment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<::octoforge::models::PageDeploymentId>("pages_deployment_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn cancel_pages_deployment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::cancel_pages_deployment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<::octoforge::models::PageDeploymentId>("pages_deployment_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_pages_health_check(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_pages_health_check(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(
        sent(
            request.send(client),
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
    )
}

fn check_private_vulnerability_reporting(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::check_private_vulnerability_reporting(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn enable_private_vulnerability_reporting(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::enable_private_vulnerability_reporting(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn disable_private_vulnerability_reporting(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::disable_private_vulnerability_reporting(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn custom_properties_for_repos_get_repository_values(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::custom_properties_for_repos_get_repository_values(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn custom_properties_for_repos_create_or_update_repository_values(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::custom_properties_for_repos_create_or_update_repository_values(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<Vec<::octoforge::models::CustomPropertyValue>>("properties")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_readme(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::get_readme(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_readme_in_directory(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::get_readme_in_directory(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("dir")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_releases(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_release(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_release_asset(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_release_asset(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("asset_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_release_asset(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_release_asset(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("asset_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_release_asset(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn generate_release_notes(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_latest_release(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_latest_release(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_release_by_tag(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_release_by_tag(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("tag")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_release(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_release(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("release_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_release(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_release(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("release_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_release(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_release_assets(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn upload_release_asset(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_branch_rules(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_rulesets(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_repo_ruleset(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_rule_suites(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_rule_suite(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_repo_rule_suite(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("rule_suite_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_ruleset(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::get_repo_ruleset(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("ruleset_id")?,
    );
    if let Some(value) = given.optional_query::<bool>("includes_parents")? {
        request = request.includes_parents(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn update_repo_ruleset(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_repo_ruleset(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::delete_repo_ruleset(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("ruleset_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_repo_ruleset_history(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_ruleset_version(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_repo_ruleset_version(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("ruleset_id")?,
        given.path::<i64>("version_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_code_frequency_stats(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_code_frequency_stats(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(
        sent(
            request.send(client),
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
    )
}

fn get_commit_activity_stats(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_commit_activity_stats(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(
        sent(
            request.send(client),
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
    )
}

fn get_contributors_stats(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_contributors_stats(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(
        sent(
            request.send(client),
            |output| match output {
                ::octoforge::repos::GetContributorsStatsOutput::Ok(value) => {
                    Got::json(value)
                }
                ::octoforge::repos::GetContributorsStatsOutput::Accepted(value) => {
                    Got::json(value)
                }
                ::octoforge::repos::GetContributorsStatsOutput::NoContent => Got::Nothing,
                _ => Got::Nothing,
            },
        ),
    )
}

fn get_participation_stats(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_participation_stats(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_punch_card_stats(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_punch_card_stats(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_commit_status(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_tags(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn download_tarball_archive(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::download_tarball_archive(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ref")?,
    );
    Ok(sent(request.send(client), Got::Redirect))
}

fn list_teams(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_all_topics(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn replace_all_topics(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::replace_all_topics(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<Vec<String>>("names")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_clones(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::get_clones(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<::octoforge::models::Per>("per")? {
        request = request.per(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_top_paths(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_top_paths(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_top_referrers(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::get_top_referrers(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_views(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::get_views(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<::octoforge::models::Per>("per")? {
        request = request.per(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn transfer(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn check_vulnerability_alerts(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::check_vulnerability_alerts(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::Check))
}

fn enable_vulnerability_alerts(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::enable_vulnerability_alerts(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn disable_vulnerability_alerts(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::disable_vulnerability_alerts(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn download_zipball_archive(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::download_zipball_archive(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ref")?,
    );
    Ok(sent(request.send(client), Got::Redirect))
}

fn create_using_template(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_public(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::list_public();
    if let Some(value) = given.optional_query::<i64>("since")? {
        request = request.since(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_invitations_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::repos::list_invitations_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn decline_invitation_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::decline_invitation_for_authenticated_user(
        given.path::<i64>("invitation_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn accept_invitation_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::repos::accept_invitation_for_authenticated_user(
        given.path::<i64>("invitation_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn compare_commits(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}
