// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Interact with GitHub Repos.

mod assets;
mod attestations;
mod autolinks;
mod branch_policies;
mod branch_protection;
mod branches;
mod collaborators;
mod comments;
mod commits;
mod community;
mod contents;
mod custom_properties;
mod deploy_keys;
mod deployments;
mod environments;
mod forks;
mod invitations;
mod issue_types;
mod pages;
mod protection_rules;
mod releases;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod repos;
mod rule_suites;
mod rules;
mod statistics;
mod statuses;
mod traffic;
mod webhooks;

pub use self::assets::{
    DeleteReleaseAsset, GetReleaseAsset, GetReleaseAssetOctetStream, ListReleaseAssets,
    UpdateReleaseAsset, UpdateReleaseAssetBody, UploadReleaseAsset, delete_release_asset,
    get_release_asset, list_release_assets, update_release_asset, upload_release_asset,
};
pub use self::attestations::{
    CreateAttestation, CreateAttestationBody, ListAttestations, create_attestation,
    list_attestations,
};
pub use self::autolinks::{
    CreateAutolink, CreateAutolinkBody, DeleteAutolink, GetAutolink, ListAutolinks,
    create_autolink, delete_autolink, get_autolink, list_autolinks,
};
pub use self::branch_policies::{
    CreateDeploymentBranchPolicy, DeleteDeploymentBranchPolicy,
    GetDeploymentBranchPolicy, ListDeploymentBranchPolicies,
    ListDeploymentBranchPoliciesResponse, UpdateDeploymentBranchPolicy,
    create_deployment_branch_policy, delete_deployment_branch_policy,
    get_deployment_branch_policy, list_deployment_branch_policies,
    update_deployment_branch_policy,
};
pub use self::branch_protection::{
    AddAppAccessRestrictions, AddStatusCheckContexts, AddTeamAccessRestrictions,
    AddUserAccessRestrictions, Check, CreateCommitSignatureProtection,
    DeleteAccessRestrictions, DeleteAdminBranchProtection, DeleteBranchProtection,
    DeleteCommitSignatureProtection, DeletePullRequestReviewProtection,
    GetAccessRestrictions, GetAdminBranchProtection, GetAllStatusCheckContexts,
    GetAppsWithAccessToProtectedBranch, GetBranchProtection,
    GetCommitSignatureProtection, GetPullRequestReviewProtection,
    GetStatusChecksProtection, GetTeamsWithAccessToProtectedBranch,
    GetUsersWithAccessToProtectedBranch, RemoveAppAccessRestrictions,
    RemoveAppAccessRestrictionsBody, RemoveStatusCheckContexts,
    RemoveStatusCheckContextsBody, RemoveStatusCheckProtection,
    RemoveTeamAccessRestrictions, RemoveTeamAccessRestrictionsBody,
    RemoveUserAccessRestrictions, SetAdminBranchProtection, SetAppAccessRestrictions,
    SetStatusCheckContexts, SetTeamAccessRestrictions, SetUserAccessRestrictions,
    UpdateBranchProtection, UpdateBranchProtectionBody,
    UpdateBranchProtectionBodyRequiredStatusChecks,
    UpdateBranchProtectionBodyRestrictions, UpdatePullRequestReviewProtection,
    UpdatePullRequestReviewProtectionBody,
    UpdatePullRequestReviewProtectionBodyBypassPullRequestAllowances,
    UpdateStatusCheckProtection, UpdateStatusCheckProtectionBody,
    add_app_access_restrictions, add_status_check_contexts, add_team_access_restrictions,
    add_user_access_restrictions, create_commit_signature_protection,
    delete_access_restrictions, delete_admin_branch_protection, delete_branch_protection,
    delete_commit_signature_protection, delete_pull_request_review_protection,
    get_access_restrictions, get_admin_branch_protection, get_all_status_check_contexts,
    get_apps_with_access_to_protected_branch, get_branch_protection,
    get_commit_signature_protection, get_pull_request_review_protection,
    get_status_checks_protection, get_teams_with_access_to_protected_branch,
    get_users_with_access_to_protected_branch, remove_app_access_restrictions,
    remove_status_check_contexts, remove_status_check_protection,
    remove_team_access_restrictions, remove_user_access_restrictions,
    set_admin_branch_protection, set_app_access_restrictions, set_status_check_contexts,
    set_team_access_restrictions, set_user_access_restrictions, update_branch_protection,
    update_pull_request_review_protection, update_status_check_protection,
};
pub use self::branches::{
    GetBranch, ListBranches, Merge, MergeBody, MergeUpstream, MergeUpstreamBody,
    RenameBranch, RenameBranchBody, get_branch, list_branches, merge, merge_upstream,
    rename_branch,
};
pub use self::collaborators::{
    AddCollaborator, CheckCollaborator, GetCollaboratorPermissionLevel,
    ListCollaborators, ListCollaboratorsAffiliation, ListCollaboratorsPermission,
    RemoveCollaborator, add_collaborator, check_collaborator,
    get_collaborator_permission_level, list_collaborators, remove_collaborator,
};
pub use self::comments::{
    CreateCommitComment, CreateCommitCommentBody, DeleteCommitComment, GetCommitComment,
    ListCommentsForCommit, ListCommitCommentsForRepo, UpdateCommitComment,
    create_commit_comment, delete_commit_comment, get_commit_comment,
    list_comments_for_commit, list_commit_comments_for_repo, update_commit_comment,
};
pub use self::commits::{
    CompareCommits, CompareCommitsWithBasehead, CompareCommitsWithBaseheadDiff,
    CompareCommitsWithBaseheadPatch, GetCommit, GetCommitDiff, GetCommitPatch,
    GetCommitSha, ListBranchesForHeadCommit, ListCommits,
    ListPullRequestsAssociatedWithCommit, compare_commits, compare_commits_with_basehead,
    get_commit, list_branches_for_head_commit, list_commits,
    list_pull_requests_associated_with_commit,
};
pub use self::community::{GetCommunityProfileMetrics, get_community_profile_metrics};
pub use self::contents::{
    CreateOrUpdateFileContents, CreateOrUpdateFileContentsBody,
    CreateOrUpdateFileContentsBodyAuthor, CreateOrUpdateFileContentsResponse409,
    DeleteFile, DeleteFileBody, DownloadTarballArchive, DownloadZipballArchive,
    GetContent, GetContentHtml, GetContentObject, GetContentRaw, GetContentResponse,
    GetReadme, GetReadmeHtml, GetReadmeInDirectory, GetReadmeInDirectoryHtml,
    GetReadmeInDirectoryRaw, GetReadmeRaw, create_or_update_file_contents, delete_file,
    download_tarball_archive, download_zipball_archive, get_content, get_readme,
    get_readme_in_directory,
};
pub use self::custom_properties::{
    CustomPropertiesForReposCreateOrUpdateRepositoryValues,
    CustomPropertiesForReposCreateOrUpdateRepositoryValuesBody,
    CustomPropertiesForReposGetRepositoryValues,
    custom_properties_for_repos_create_or_update_repository_values,
    custom_properties_for_repos_get_repository_values,
};
pub use self::deploy_keys::{
    CreateDeployKey, CreateDeployKeyBody, DeleteDeployKey, GetDeployKey, ListDeployKeys,
    create_deploy_key, delete_deploy_key, get_deploy_key, list_deploy_keys,
};
pub use self::deployments::{
    CreateDeployment, CreateDeploymentBody, CreateDeploymentOutput, DeleteDeployment,
    GetDeployment, ListDeployments, create_deployment, delete_deployment, get_deployment,
    list_deployments,
};
pub use self::environments::{
    CreateOrUpdateEnvironment, CreateOrUpdateEnvironmentBody,
    CreateOrUpdateEnvironmentBodyReviewer, DeleteAnEnvironment, GetAllEnvironments,
    GetAllEnvironmentsResponse, GetEnvironment, create_or_update_environment,
    delete_an_environment, get_all_environments, get_environment,
};
pub use self::forks::{
    CreateFork, CreateForkBody, ListForks, ListForksSort, create_fork, list_forks,
};
pub use self::invitations::{
    AcceptInvitationForAuthenticatedUser, DeclineInvitationForAuthenticatedUser,
    DeleteInvitation, ListInvitations, ListInvitationsForAuthenticatedUser,
    UpdateInvitation, UpdateInvitationBody, accept_invitation_for_authenticated_user,
    decline_invitation_for_authenticated_user, delete_invitation, list_invitations,
    list_invitations_for_authenticated_user, update_invitation,
};
pub use self::issue_types::{ListIssueTypes, list_issue_types};
pub use self::pages::{
    CancelPagesDeployment, CreatePagesDeployment, CreatePagesDeploymentBody,
    CreatePagesSite, CreatePagesSiteBody, CreatePagesSiteBodySource, DeletePagesSite,
    GetLatestPagesBuild, GetPages, GetPagesBuild, GetPagesDeployment,
    GetPagesHealthCheck, GetPagesHealthCheckOutput, ListPagesBuilds, RequestPagesBuild,
    SlashDocs, UpdateInformationAboutPagesSite, UpdateInformationAboutPagesSiteBody,
    UpdateInformationAboutPagesSiteBodySourceBranch,
    UpdateInformationAboutPagesSiteBodySourceChoice,
    UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs, cancel_pages_deployment,
    create_pages_deployment, create_pages_site, delete_pages_site,
    get_latest_pages_build, get_pages, get_pages_build, get_pages_deployment,
    get_pages_health_check, list_pages_builds, request_pages_build,
    update_information_about_pages_site,
};
pub use self::protection_rules::{
    CreateDeploymentProtectionRule, CreateDeploymentProtectionRuleBody,
    DisableDeploymentProtectionRule, GetAllDeploymentProtectionRules,
    GetAllDeploymentProtectionRulesResponse, GetCustomDeploymentProtectionRule,
    ListCustomDeploymentRuleIntegrations, ListCustomDeploymentRuleIntegrationsResponse,
    create_deployment_protection_rule, disable_deployment_protection_rule,
    get_all_deployment_protection_rules, get_custom_deployment_protection_rule,
    list_custom_deployment_rule_integrations,
};
pub use self::releases::{
    CreateRelease, CreateReleaseBody, DeleteRelease, GenerateReleaseNotes,
    GenerateReleaseNotesBody, GetLatestRelease, GetRelease, GetReleaseByTag,
    ListReleases, MakeLatest, UpdateRelease, UpdateReleaseBody, create_release,
    delete_release, generate_release_notes, get_latest_release, get_release,
    get_release_by_tag, list_releases, update_release,
};
pub use self::repos::{
    CheckAutomatedSecurityFixes, CheckImmutableReleases,
    CheckPrivateVulnerabilityReporting, CheckVulnerabilityAlerts, CodeownersErrors,
    CreateDispatchEvent, CreateDispatchEventBody, CreateForAuthenticatedUser,
    CreateForAuthenticatedUserBody, CreateInOrg, CreateInOrgBody, CreateUsingTemplate,
    CreateUsingTemplateBody, Delete, DisableAutomatedSecurityFixes,
    DisableImmutableReleases, DisablePrivateVulnerabilityReporting,
    DisableVulnerabilityAlerts, EnableAutomatedSecurityFixes, EnableImmutableReleases,
    EnablePrivateVulnerabilityReporting, EnableVulnerabilityAlerts, Get, GetAllTopics,
    GetHashAlgorithm, ListActivities, ListActivitiesTimePeriod, ListContributors,
    ListForAuthenticatedUser, ListForAuthenticatedUserType,
    ListForAuthenticatedUserVisibility, ListForOrg, ListForOrgSort, ListForOrgType,
    ListForUser, ListForUserType, ListLanguages, ListPublic, ListTags, ListTeams,
    ReplaceAllTopics, Transfer, TransferBody, Update, UpdateBody,
    UpdateBodySecurityAndAnalysis, UpdateBodySecurityAndAnalysisAdvancedSecurity,
    check_automated_security_fixes, check_immutable_releases,
    check_private_vulnerability_reporting, check_vulnerability_alerts, codeowners_errors,
    create_dispatch_event, create_for_authenticated_user, create_in_org,
    create_using_template, delete, disable_automated_security_fixes,
    disable_immutable_releases, disable_private_vulnerability_reporting,
    disable_vulnerability_alerts, enable_automated_security_fixes,
    enable_immutable_releases, enable_private_vulnerability_reporting,
    enable_vulnerability_alerts, get, get_all_topics, get_hash_algorithm,
    list_activities, list_contributors, list_for_authenticated_user, list_for_org,
    list_for_user, list_languages, list_public, list_tags, list_teams,
    replace_all_topics, transfer, update,
};
pub use self::rule_suites::{
    GetOrgRuleSuite, GetOrgRuleSuites, GetRepoRuleSuite, GetRepoRuleSuites,
    get_org_rule_suite, get_org_rule_suites, get_repo_rule_suite, get_repo_rule_suites,
};
pub use self::rules::{
    BranchTagPush, CreateOrgRuleset, CreateOrgRulesetBody, CreateRepoRuleset,
    CreateRepoRulesetBody, DeleteOrgRuleset, DeleteRepoRuleset, GetBranchRules,
    GetOrgRuleset, GetOrgRulesets, GetRepoRuleset, GetRepoRulesetHistory,
    GetRepoRulesetVersion, GetRepoRulesets, UpdateOrgRuleset, UpdateOrgRulesetBody,
    UpdateRepoRuleset, UpdateRepoRulesetBody, create_org_ruleset, create_repo_ruleset,
    delete_org_ruleset, delete_repo_ruleset, get_branch_rules, get_org_ruleset,
    get_org_rulesets, get_repo_ruleset, get_repo_ruleset_history,
    get_repo_ruleset_version, get_repo_rulesets, update_org_ruleset, update_repo_ruleset,
};
pub use self::statistics::{
    GetCodeFrequencyStats, GetCodeFrequencyStatsOutput, GetCommitActivityStats,
    GetCommitActivityStatsOutput, GetContributorsStats, GetContributorsStatsOutput,
    GetParticipationStats, GetPunchCardStats, get_code_frequency_stats,
    get_commit_activity_stats, get_contributors_stats, get_participation_stats,
    get_punch_card_stats,
};
pub use self::statuses::{
    CreateCommitStatus, CreateCommitStatusBody, CreateDeploymentStatus,
    CreateDeploymentStatusBody, GetCombinedStatusForRef, GetDeploymentStatus,
    ListCommitStatusesForRef, ListDeploymentStatuses, create_commit_status,
    create_deployment_status, get_combined_status_for_ref, get_deployment_status,
    list_commit_statuses_for_ref, list_deployment_statuses,
};
pub use self::traffic::{
    GetClones, GetTopPaths, GetTopReferrers, GetViews, get_clones, get_top_paths,
    get_top_referrers, get_views,
};
pub use self::webhooks::{
    CreateWebhook, CreateWebhookBody, DeleteWebhook, GetWebhook, GetWebhookConfigForRepo,
    GetWebhookDelivery, ListWebhookDeliveries, ListWebhooks, PingWebhook,
    RedeliverWebhookDelivery, TestPushWebhook, UpdateWebhook, UpdateWebhookBody,
    UpdateWebhookConfigForRepo, create_webhook, delete_webhook, get_webhook,
    get_webhook_config_for_repo, get_webhook_delivery, list_webhook_deliveries,
    list_webhooks, ping_webhook, redeliver_webhook_delivery, test_push_webhook,
    update_webhook, update_webhook_config_for_repo,
};
