// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `repos` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::repos as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::ListForOrg>(),
    Shown::of::<of::CreateInOrg>(),
    Shown::of::<of::GetOrgRulesets>(),
    Shown::of::<of::CreateOrgRuleset>(),
    Shown::of::<of::GetOrgRuleSuites>(),
    Shown::of::<of::GetOrgRuleSuite>(),
    Shown::of::<of::GetOrgRuleset>(),
    Shown::of::<of::UpdateOrgRuleset>(),
    Shown::of::<of::DeleteOrgRuleset>(),
    Shown::of::<of::Get>(),
    Shown::of::<of::Delete>(),
    Shown::of::<of::Update>(),
    Shown::of::<of::ListActivities>(),
    Shown::of::<of::CreateAttestation>(),
    Shown::of::<of::ListAttestations>(),
    Shown::of::<of::ListAutolinks>(),
    Shown::of::<of::CreateAutolink>(),
    Shown::of::<of::GetAutolink>(),
    Shown::of::<of::DeleteAutolink>(),
    Shown::of::<of::CheckAutomatedSecurityFixes>(),
    Shown::of::<of::EnableAutomatedSecurityFixes>(),
    Shown::of::<of::DisableAutomatedSecurityFixes>(),
    Shown::of::<of::ListBranches>(),
    Shown::of::<of::GetBranch>(),
    Shown::of::<of::GetBranchProtection>(),
    Shown::of::<of::UpdateBranchProtection>(),
    Shown::of::<of::DeleteBranchProtection>(),
    Shown::of::<of::GetAdminBranchProtection>(),
    Shown::of::<of::SetAdminBranchProtection>(),
    Shown::of::<of::DeleteAdminBranchProtection>(),
    Shown::of::<of::GetPullRequestReviewProtection>(),
    Shown::of::<of::DeletePullRequestReviewProtection>(),
    Shown::of::<of::UpdatePullRequestReviewProtection>(),
    Shown::of::<of::GetCommitSignatureProtection>(),
    Shown::of::<of::CreateCommitSignatureProtection>(),
    Shown::of::<of::DeleteCommitSignatureProtection>(),
    Shown::of::<of::GetStatusChecksProtection>(),
    Shown::of::<of::RemoveStatusCheckProtection>(),
    Shown::of::<of::UpdateStatusCheckProtection>(),
    Shown::of::<of::GetAllStatusCheckContexts>(),
    Shown::of::<of::SetStatusCheckContexts>(),
    Shown::of::<of::AddStatusCheckContexts>(),
    Shown::of::<of::RemoveStatusCheckContexts>(),
    Shown::of::<of::GetAccessRestrictions>(),
    Shown::of::<of::DeleteAccessRestrictions>(),
    Shown::of::<of::GetAppsWithAccessToProtectedBranch>(),
    Shown::of::<of::SetAppAccessRestrictions>(),
    Shown::of::<of::AddAppAccessRestrictions>(),
    Shown::of::<of::RemoveAppAccessRestrictions>(),
    Shown::of::<of::GetTeamsWithAccessToProtectedBranch>(),
    Shown::of::<of::SetTeamAccessRestrictions>(),
    Shown::of::<of::AddTeamAccessRestrictions>(),
    Shown::of::<of::RemoveTeamAccessRestrictions>(),
    Shown::of::<of::GetUsersWithAccessToProtectedBranch>(),
    Shown::of::<of::SetUserAccessRestrictions>(),
    Shown::of::<of::AddUserAccessRestrictions>(),
    Shown::of::<of::RemoveUserAccessRestrictions>(),
    Shown::of::<of::RenameBranch>(),
    Shown::of::<of::CodeownersErrors>(),
    Shown::of::<of::ListCollaborators>(),
    Shown::of::<of::CheckCollaborator>(),
    Shown::of::<of::AddCollaborator>(),
    Shown::of::<of::RemoveCollaborator>(),
    Shown::of::<of::GetCollaboratorPermissionLevel>(),
    Shown::of::<of::ListCommitCommentsForRepo>(),
    Shown::of::<of::GetCommitComment>(),
    Shown::of::<of::DeleteCommitComment>(),
    Shown::of::<of::UpdateCommitComment>(),
    Shown::of::<of::ListCommits>(),
    Shown::of::<of::ListBranchesForHeadCommit>(),
    Shown::of::<of::ListCommentsForCommit>(),
    Shown::of::<of::CreateCommitComment>(),
    Shown::of::<of::ListPullRequestsAssociatedWithCommit>(),
    Shown::of::<of::GetCommit>(),
    Shown::of::<of::GetCombinedStatusForRef>(),
    Shown::of::<of::ListCommitStatusesForRef>(),
    Shown::of::<of::GetCommunityProfileMetrics>(),
    Shown::of::<of::CompareCommitsWithBasehead>(),
    Shown::of::<of::GetContent>(),
    Shown::of::<of::CreateOrUpdateFileContents>(),
    Shown::of::<of::DeleteFile>(),
    Shown::of::<of::ListContributors>(),
    Shown::of::<of::ListDeployments>(),
    Shown::of::<of::CreateDeployment>(),
    Shown::of::<of::GetDeployment>(),
    Shown::of::<of::DeleteDeployment>(),
    Shown::of::<of::ListDeploymentStatuses>(),
    Shown::of::<of::CreateDeploymentStatus>(),
    Shown::of::<of::GetDeploymentStatus>(),
    Shown::of::<of::CreateDispatchEvent>(),
    Shown::of::<of::GetAllEnvironments>(),
    Shown::of::<of::GetEnvironment>(),
    Shown::of::<of::CreateOrUpdateEnvironment>(),
    Shown::of::<of::DeleteAnEnvironment>(),
    Shown::of::<of::ListDeploymentBranchPolicies>(),
    Shown::of::<of::CreateDeploymentBranchPolicy>(),
    Shown::of::<of::GetDeploymentBranchPolicy>(),
    Shown::of::<of::UpdateDeploymentBranchPolicy>(),
    Shown::of::<of::DeleteDeploymentBranchPolicy>(),
    Shown::of::<of::GetAllDeploymentProtectionRules>(),
    Shown::of::<of::CreateDeploymentProtectionRule>(),
    Shown::of::<of::ListCustomDeploymentRuleIntegrations>(),
    Shown::of::<of::GetCustomDeploymentProtectionRule>(),
    Shown::of::<of::DisableDeploymentProtectionRule>(),
    Shown::of::<of::ListForks>(),
    Shown::of::<of::CreateFork>(),
    Shown::of::<of::GetHashAlgorithm>(),
    Shown::of::<of::ListWebhooks>(),
    Shown::of::<of::CreateWebhook>(),
    Shown::of::<of::GetWebhook>(),
    Shown::of::<of::DeleteWebhook>(),
    Shown::of::<of::UpdateWebhook>(),
    Shown::of::<of::GetWebhookConfigForRepo>(),
    Shown::of::<of::UpdateWebhookConfigForRepo>(),
    Shown::of::<of::ListWebhookDeliveries>(),
    Shown::of::<of::GetWebhookDelivery>(),
    Shown::of::<of::RedeliverWebhookDelivery>(),
    Shown::of::<of::PingWebhook>(),
    Shown::of::<of::TestPushWebhook>(),
    Shown::of::<of::CheckImmutableReleases>(),
    Shown::of::<of::EnableImmutableReleases>(),
    Shown::of::<of::DisableImmutableReleases>(),
    Shown::of::<of::ListInvitations>(),
    Shown::of::<of::DeleteInvitation>(),
    Shown::of::<of::UpdateInvitation>(),
    Shown::of::<of::ListIssueTypes>(),
    Shown::of::<of::ListDeployKeys>(),
    Shown::of::<of::CreateDeployKey>(),
    Shown::of::<of::GetDeployKey>(),
    Shown::of::<of::DeleteDeployKey>(),
    Shown::of::<of::ListLanguages>(),
    Shown::of::<of::MergeUpstream>(),
    Shown::of::<of::Merge>(),
    Shown::of::<of::GetPages>(),
    Shown::of::<of::UpdateInformationAboutPagesSite>(),
    Shown::of::<of::CreatePagesSite>(),
    Shown::of::<of::DeletePagesSite>(),
    Shown::of::<of::ListPagesBuilds>(),
    Shown::of::<of::RequestPagesBuild>(),
    Shown::of::<of::GetLatestPagesBuild>(),
    Shown::of::<of::GetPagesBuild>(),
    Shown::of::<of::CreatePagesDeployment>(),
    Shown::of::<of::GetPagesDeployment>(),
    Shown::of::<of::CancelPagesDeployment>(),
    Shown::of::<of::GetPagesHealthCheck>(),
    Shown::of::<of::CheckPrivateVulnerabilityReporting>(),
    Shown::of::<of::EnablePrivateVulnerabilityReporting>(),
    Shown::of::<of::DisablePrivateVulnerabilityReporting>(),
    Shown::of::<of::CustomPropertiesForReposGetRepositoryValues>(),
    Shown::of::<of::CustomPropertiesForReposCreateOrUpdateRepositoryValues>(),
    Shown::of::<of::GetReadme>(),
    Shown::of::<of::GetReadmeInDirectory>(),
    Shown::of::<of::ListReleases>(),
    Shown::of::<of::CreateRelease>(),
    Shown::of::<of::GetReleaseAsset>(),
    Shown::of::<of::DeleteReleaseAsset>(),
    Shown::of::<of::UpdateReleaseAsset>(),
    Shown::of::<of::GenerateReleaseNotes>(),
    Shown::of::<of::GetLatestRelease>(),
    Shown::of::<of::GetReleaseByTag>(),
    Shown::of::<of::GetRelease>(),
    Shown::of::<of::DeleteRelease>(),
    Shown::of::<of::UpdateRelease>(),
    Shown::of::<of::ListReleaseAssets>(),
    Shown::of::<of::UploadReleaseAsset>(),
    Shown::of::<of::GetBranchRules>(),
    Shown::of::<of::GetRepoRulesets>(),
    Shown::of::<of::CreateRepoRuleset>(),
    Shown::of::<of::GetRepoRuleSuites>(),
    Shown::of::<of::GetRepoRuleSuite>(),
    Shown::of::<of::GetRepoRuleset>(),
    Shown::of::<of::UpdateRepoRuleset>(),
    Shown::of::<of::DeleteRepoRuleset>(),
    Shown::of::<of::GetRepoRulesetHistory>(),
    Shown::of::<of::GetRepoRulesetVersion>(),
    Shown::of::<of::GetCodeFrequencyStats>(),
    Shown::of::<of::GetCommitActivityStats>(),
    Shown::of::<of::GetContributorsStats>(),
    Shown::of::<of::GetParticipationStats>(),
    Shown::of::<of::GetPunchCardStats>(),
    Shown::of::<of::CreateCommitStatus>(),
    Shown::of::<of::ListTags>(),
    Shown::of::<of::DownloadTarballArchive>(),
    Shown::of::<of::ListTeams>(),
    Shown::of::<of::GetAllTopics>(),
    Shown::of::<of::ReplaceAllTopics>(),
    Shown::of::<of::GetClones>(),
    Shown::of::<of::GetTopPaths>(),
    Shown::of::<of::GetTopReferrers>(),
    Shown::of::<of::GetViews>(),
    Shown::of::<of::Transfer>(),
    Shown::of::<of::CheckVulnerabilityAlerts>(),
    Shown::of::<of::EnableVulnerabilityAlerts>(),
    Shown::of::<of::DisableVulnerabilityAlerts>(),
    Shown::of::<of::DownloadZipballArchive>(),
    Shown::of::<of::CreateUsingTemplate>(),
    Shown::of::<of::ListPublic>(),
    Shown::of::<of::ListForAuthenticatedUser>(),
    Shown::of::<of::CreateForAuthenticatedUser>(),
    Shown::of::<of::ListInvitationsForAuthenticatedUser>(),
    Shown::of::<of::DeclineInvitationForAuthenticatedUser>(),
    Shown::of::<of::AcceptInvitationForAuthenticatedUser>(),
    Shown::of::<of::ListForUser>(),
    Shown::of::<of::CompareCommits>(),
];

impl Examples for of::ListForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "minimal-repository-items",
            status: 200,
            media: "application/json",
            body: shown::MINIMAL_REPOSITORY_ITEMS,
        },
    ];
}

impl Examples for of::CreateInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "full-repository",
            status: 201,
            media: "application/json",
            body: shown::FULL_REPOSITORY,
        },
    ];
}

impl Examples for of::GetOrgRulesets {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-ruleset-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 21,
    "name": "super cool ruleset",
    "source_type": "Organization",
    "source": "my-org",
    "enforcement": "enabled",
    "node_id": "RRS_lACkVXNlcgQB",
    "_links": {
      "self": {
        "href": "https://api.github.com/orgs/my-org/rulesets/21"
      },
      "html": {
        "href": "https://github.com/organizations/my-org/settings/rules/21"
      }
    },
    "created_at": "2023-07-15T08:43:03Z",
    "updated_at": "2023-08-23T16:29:47Z"
  },
  {
    "id": 432,
    "name": "Another ruleset",
    "source_type": "Organization",
    "source": "my-org",
    "enforcement": "enabled",
    "node_id": "RRS_lACkVXNlcgQQ",
    "_links": {
      "self": {
        "href": "https://api.github.com/orgs/my-org/rulesets/432"
      },
      "html": {
        "href": "https://github.com/organizations/my-org/settings/rules/432"
      }
    },
    "created_at": "2023-08-15T08:43:03Z",
    "updated_at": "2023-09-23T16:29:47Z"
  }
]"#,
        },
    ];
}

impl Examples for of::CreateOrgRuleset {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-ruleset",
            status: 201,
            media: "application/json",
            body: shown::ORG_RULESET,
        },
    ];
}

impl Examples for of::GetOrgRuleSuites {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "rule-suite-items",
            status: 200,
            media: "application/json",
            body: shown::RULE_SUITE_ITEMS,
        },
    ];
}

impl Examples for of::GetOrgRuleSuite {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "rule-suite",
            status: 200,
            media: "application/json",
            body: shown::RULE_SUITE,
        },
    ];
}

impl Examples for of::GetOrgRuleset {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-ruleset",
            status: 200,
            media: "application/json",
            body: shown::ORG_RULESET,
        },
    ];
}

impl Examples for of::UpdateOrgRuleset {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-ruleset",
            status: 200,
            media: "application/json",
            body: shown::ORG_RULESET,
        },
    ];
}

impl Examples for of::DeleteOrgRuleset {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::Get {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "full-repository-default-response",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1296269,
  "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
  "name": "Hello-World",
  "full_name": "octocat/Hello-World",
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
  "private": false,
  "html_url": "https://github.com/octocat/Hello-World",
  "description": "This your first repo!",
  "fork": false,
  "url": "https://api.github.com/repos/octocat/Hello-World",
  "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
  "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
  "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
  "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
  "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
  "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
  "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
  "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
  "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
  "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
  "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
  "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
  "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
  "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
  "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
  "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
  "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
  "git_url": "git:github.com/octocat/Hello-World.git",
  "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
  "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
  "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
  "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
  "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
  "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
  "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
  "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
  "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
  "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
  "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
  "ssh_url": "git@github.com:octocat/Hello-World.git",
  "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
  "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
  "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
  "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
  "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
  "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
  "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
  "clone_url": "https://github.com/octocat/Hello-World.git",
  "mirror_url": "git:git.example.com/octocat/Hello-World",
  "hooks_url": "https://api.github.com/repos/octocat/Hello-World/hooks",
  "svn_url": "https://svn.github.com/octocat/Hello-World",
  "homepage": "https://github.com",
  "forks_count": 9,
  "forks": 9,
  "stargazers_count": 80,
  "watchers_count": 80,
  "watchers": 80,
  "size": 108,
  "default_branch": "master",
  "open_issues_count": 0,
  "open_issues": 0,
  "is_template": false,
  "topics": [
    "octocat",
    "atom",
    "electron",
    "api"
  ],
  "has_issues": true,
  "has_projects": true,
  "has_wiki": true,
  "has_pages": false,
  "has_downloads": true,
  "has_discussions": false,
  "archived": false,
  "disabled": false,
  "visibility": "public",
  "pushed_at": "2011-01-26T19:06:43Z",
  "created_at": "2011-01-26T19:01:12Z",
  "updated_at": "2011-01-26T19:14:43Z",
  "permissions": {
    "pull": true,
    "push": false,
    "admin": false
  },
  "allow_rebase_merge": true,
  "template_repository": {
    "id": 1296269,
    "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
    "name": "Hello-World-Template",
    "full_name": "octocat/Hello-World-Template",
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
    "private": false,
    "html_url": "https://github.com/octocat/Hello-World-Template",
    "description": "This your first repo!",
    "fork": false,
    "url": "https://api.github.com/repos/octocat/Hello-World-Template",
    "archive_url": "https://api.github.com/repos/octocat/Hello-World-Template/{archive_format}{/ref}",
    "assignees_url": "https://api.github.com/repos/octocat/Hello-World-Template/assignees{/user}",
    "blobs_url": "https://api.github.com/repos/octocat/Hello-World-Template/git/blobs{/sha}",
    "branches_url": "https://api.github.com/repos/octocat/Hello-World-Template/branches{/branch}",
    "collaborators_url": "https://api.github.com/repos/octocat/Hello-World-Template/collaborators{/collaborator}",
    "comments_url": "https://api.github.com/repos/octocat/Hello-World-Template/comments{/number}",
    "commits_url": "https://api.github.com/repos/octocat/Hello-World-Template/commits{/sha}",
    "compare_url": "https://api.github.com/repos/octocat/Hello-World-Template/compare/{base}...{head}",
    "contents_url": "https://api.github.com/repos/octocat/Hello-World-Template/contents/{+path}",
    "contributors_url": "https://api.github.com/repos/octocat/Hello-World-Template/contributors",
    "deployments_url": "https://api.github.com/repos/octocat/Hello-World-Template/deployments",
    "downloads_url": "https://api.github.com/repos/octocat/Hello-World-Template/downloads",
    "events_url": "https://api.github.com/repos/octocat/Hello-World-Template/events",
    "forks_url": "https://api.github.com/repos/octocat/Hello-World-Template/forks",
    "git_commits_url": "https://api.github.com/repos/octocat/Hello-World-Template/git/commits{/sha}",
    "git_refs_url": "https://api.github.com/repos/octocat/Hello-World-Template/git/refs{/sha}",
    "git_tags_url": "https://api.github.com/repos/octocat/Hello-World-Template/git/tags{/sha}",
    "git_url": "git:github.com/octocat/Hello-World-Template.git",
    "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World-Template/issues/comments{/number}",
    "issue_events_url": "https://api.github.com/repos/octocat/Hello-World-Template/issues/events{/number}",
    "issues_url": "https://api.github.com/repos/octocat/Hello-World-Template/issues{/number}",
    "keys_url": "https://api.github.com/repos/octocat/Hello-World-Template/keys{/key_id}",
    "labels_url": "https://api.github.com/repos/octocat/Hello-World-Template/labels{/name}",
    "languages_url": "https://api.github.com/repos/octocat/Hello-World-Template/languages",
    "merges_url": "https://api.github.com/repos/octocat/Hello-World-Template/merges",
    "milestones_url": "https://api.github.com/repos/octocat/Hello-World-Template/milestones{/number}",
    "notifications_url": "https://api.github.com/repos/octocat/Hello-World-Template/notifications{?since,all,participating}",
    "pulls_url": "https://api.github.com/repos/octocat/Hello-World-Template/pulls{/number}",
    "releases_url": "https://api.github.com/repos/octocat/Hello-World-Template/releases{/id}",
    "ssh_url": "git@github.com:octocat/Hello-World-Template.git",
    "stargazers_url": "https://api.github.com/repos/octocat/Hello-World-Template/stargazers",
    "statuses_url": "https://api.github.com/repos/octocat/Hello-World-Template/statuses/{sha}",
    "subscribers_url": "https://api.github.com/repos/octocat/Hello-World-Template/subscribers",
    "subscription_url": "https://api.github.com/repos/octocat/Hello-World-Template/subscription",
    "tags_url": "https://api.github.com/repos/octocat/Hello-World-Template/tags",
    "teams_url": "https://api.github.com/repos/octocat/Hello-World-Template/teams",
    "trees_url": "https://api.github.com/repos/octocat/Hello-World-Template/git/trees{/sha}",
    "clone_url": "https://github.com/octocat/Hello-World-Template.git",
    "mirror_url": "git:git.example.com/octocat/Hello-World-Template",
    "hooks_url": "https://api.github.com/repos/octocat/Hello-World-Template/hooks",
    "svn_url": "https://svn.github.com/octocat/Hello-World-Template",
    "homepage": "https://github.com",
    "language": null,
    "forks": 9,
    "forks_count": 9,
    "stargazers_count": 80,
    "watchers_count": 80,
    "watchers": 80,
    "size": 108,
    "default_branch": "master",
    "open_issues": 0,
    "open_issues_count": 0,
    "is_template": true,
    "license": {
      "key": "mit",
      "name": "MIT License",
      "url": "https://api.github.com/licenses/mit",
      "spdx_id": "MIT",
      "node_id": "MDc6TGljZW5zZW1pdA==",
      "html_url": "https://api.github.com/licenses/mit"
    },
    "topics": [
      "octocat",
      "atom",
      "electron",
      "api"
    ],
    "has_issues": true,
    "has_projects": true,
    "has_wiki": true,
    "has_pages": false,
    "has_downloads": true,
    "archived": false,
    "disabled": false,
    "visibility": "public",
    "pushed_at": "2011-01-26T19:06:43Z",
    "created_at": "2011-01-26T19:01:12Z",
    "updated_at": "2011-01-26T19:14:43Z",
    "permissions": {
      "admin": false,
      "push": false,
      "pull": true
    },
    "allow_rebase_merge": true,
    "temp_clone_token": "ABTLWHOULUVAXGTRYU7OC2876QJ2O",
    "allow_squash_merge": true,
    "allow_auto_merge": false,
    "delete_branch_on_merge": true,
    "allow_merge_commit": true,
    "subscribers_count": 42,
    "network_count": 0
  },
  "temp_clone_token": "ABTLWHOULUVAXGTRYU7OC2876QJ2O",
  "allow_squash_merge": true,
  "allow_auto_merge": false,
  "delete_branch_on_merge": true,
  "allow_merge_commit": true,
  "allow_forking": true,
  "subscribers_count": 42,
  "network_count": 0,
  "license": {
    "key": "mit",
    "name": "MIT License",
    "spdx_id": "MIT",
    "url": "https://api.github.com/licenses/mit",
    "node_id": "MDc6TGljZW5zZW1pdA=="
  },
  "organization": {
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
    "type": "Organization",
    "site_admin": false
  },
  "parent": {
    "id": 1296269,
    "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
    "name": "Hello-World",
    "full_name": "octocat/Hello-World",
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
    "private": false,
    "html_url": "https://github.com/octocat/Hello-World",
    "description": "This your first repo!",
    "fork": false,
    "url": "https://api.github.com/repos/octocat/Hello-World",
    "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
    "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
    "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
    "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
    "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
    "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
    "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
    "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
    "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
    "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
    "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
    "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
    "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
    "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
    "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
    "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
    "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
    "git_url": "git:github.com/octocat/Hello-World.git",
    "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
    "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
    "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
    "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
    "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
    "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
    "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
    "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
    "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
    "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
    "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
    "ssh_url": "git@github.com:octocat/Hello-World.git",
    "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
    "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
    "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
    "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
    "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
    "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
    "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
    "clone_url": "https://github.com/octocat/Hello-World.git",
    "mirror_url": "git:git.example.com/octocat/Hello-World",
    "hooks_url": "https://api.github.com/repos/octocat/Hello-World/hooks",
    "svn_url": "https://svn.github.com/octocat/Hello-World",
    "homepage": "https://github.com",
    "language": null,
    "forks_count": 9,
    "stargazers_count": 80,
    "watchers_count": 80,
    "size": 108,
    "default_branch": "master",
    "open_issues_count": 0,
    "is_template": true,
    "topics": [
      "octocat",
      "atom",
      "electron",
      "api"
    ],
    "has_issues": true,
    "has_projects": true,
    "has_wiki": true,
    "has_pages": false,
    "has_downloads": true,
    "archived": false,
    "disabled": false,
    "visibility": "public",
    "pushed_at": "2011-01-26T19:06:43Z",
    "created_at": "2011-01-26T19:01:12Z",
    "updated_at": "2011-01-26T19:14:43Z",
    "permissions": {
      "admin": false,
      "push": false,
      "pull": true
    },
    "allow_rebase_merge": true,
    "temp_clone_token": "ABTLWHOULUVAXGTRYU7OC2876QJ2O",
    "allow_squash_merge": true,
    "allow_auto_merge": false,
    "delete_branch_on_merge": true,
    "allow_merge_commit": true,
    "subscribers_count": 42,
    "network_count": 0,
    "license": {
      "key": "mit",
      "name": "MIT License",
      "url": "https://api.github.com/licenses/mit",
      "spdx_id": "MIT",
      "node_id": "MDc6TGljZW5zZW1pdA==",
      "html_url": "https://api.github.com/licenses/mit"
    },
    "forks": 1,
    "open_issues": 1,
    "watchers": 1
  },
  "source": {
    "id": 1296269,
    "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
    "name": "Hello-World",
    "full_name": "octocat/Hello-World",
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
    "private": false,
    "html_url": "https://github.com/octocat/Hello-World",
    "description": "This your first repo!",
    "fork": false,
    "url": "https://api.github.com/repos/octocat/Hello-World",
    "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
    "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
    "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
    "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
    "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
    "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
    "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
    "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
    "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
    "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
    "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
    "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
    "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
    "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
    "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
    "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
    "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
    "git_url": "git:github.com/octocat/Hello-World.git",
    "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
    "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
    "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
    "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
    "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
    "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
    "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
    "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
    "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
    "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
    "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
    "ssh_url": "git@github.com:octocat/Hello-World.git",
    "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
    "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
    "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
    "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
    "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
    "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
    "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
    "clone_url": "https://github.com/octocat/Hello-World.git",
    "mirror_url": "git:git.example.com/octocat/Hello-World",
    "hooks_url": "https://api.github.com/repos/octocat/Hello-World/hooks",
    "svn_url": "https://svn.github.com/octocat/Hello-World",
    "homepage": "https://github.com",
    "forks_count": 9,
    "stargazers_count": 80,
    "watchers_count": 80,
    "size": 108,
    "default_branch": "master",
    "open_issues_count": 0,
    "is_template": true,
    "topics": [
      "octocat",
      "atom",
      "electron",
      "api"
    ],
    "has_issues": true,
    "has_projects": true,
    "has_wiki": true,
    "has_pages": false,
    "has_downloads": true,
    "archived": false,
    "disabled": false,
    "visibility": "public",
    "pushed_at": "2011-01-26T19:06:43Z",
    "created_at": "2011-01-26T19:01:12Z",
    "updated_at": "2011-01-26T19:14:43Z",
    "permissions": {
      "admin": false,
      "push": false,
      "pull": true
    },
    "allow_rebase_merge": true,
    "temp_clone_token": "ABTLWHOULUVAXGTRYU7OC2876QJ2O",
    "allow_squash_merge": true,
    "allow_auto_merge": false,
    "delete_branch_on_merge": true,
    "allow_merge_commit": true,
    "subscribers_count": 42,
    "network_count": 0,
    "license": {
      "key": "mit",
      "name": "MIT License",
      "url": "https://api.github.com/licenses/mit",
      "spdx_id": "MIT",
      "node_id": "MDc6TGljZW5zZW1pdA==",
      "html_url": "https://api.github.com/licenses/mit"
    },
    "forks": 1,
    "open_issues": 1,
    "watchers": 1,
    "security_and_analysis": {
      "advanced_security": {
        "status": "enabled"
      },
      "secret_scanning": {
        "status": "enabled"
      },
      "secret_scanning_push_protection": {
        "status": "disabled"
      },
      "secret_scanning_non_provider_patterns": {
        "status": "disabled"
      },
      "secret_scanning_delegated_bypass": {
        "status": "disabled"
      },
      "secret_scanning_delegated_alert_dismissal": {
        "status": "disabled"
      }
    },
    "language": null
  },
  "language": null
}"#,
        },
    ];
}

impl Examples for of::Delete {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "default",
            status: 403,
            media: "application/json",
            body: r#"{
  "message": "Organization members cannot delete repositories.",
  "documentation_url": "https://docs.github.com/rest/repos/repos#delete-a-repository"
}"#,
        },
    ];
}

impl Examples for of::Update {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "full-repository",
            status: 200,
            media: "application/json",
            body: shown::FULL_REPOSITORY,
        },
    ];
}

impl Examples for of::ListActivities {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "activity-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1296269,
    "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
    "before": "6dcb09b5b57875f334f61aebed695e2e4193db5e",
    "after": "827efc6d56897b048c772eb4087f854f46256132",
    "ref": "refs/heads/main",
    "pushed_at": "2011-01-26T19:06:43Z",
    "push_type": "normal",
    "pusher": {
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
    "timestamp": "2011-01-26T19:06:43Z",
    "activity_type": "push",
    "actor": {
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
    ];
}

impl Examples for of::CreateAttestation {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 2
}"#,
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

impl Examples for of::ListAutolinks {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "autolink-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1,
    "key_prefix": "TICKET-",
    "url_template": "https://example.com/TICKET?query=<num>",
    "is_alphanumeric": true
  }
]"#,
        },
    ];
}

impl Examples for of::CreateAutolink {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "autolink",
            status: 201,
            media: "application/json",
            body: shown::AUTOLINK,
        },
    ];
}

impl Examples for of::GetAutolink {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "autolink",
            status: 200,
            media: "application/json",
            body: shown::AUTOLINK,
        },
    ];
}

impl Examples for of::DeleteAutolink {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CheckAutomatedSecurityFixes {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "enabled": true,
  "paused": false
}"#,
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::EnableAutomatedSecurityFixes {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DisableAutomatedSecurityFixes {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListBranches {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "short-branch-with-protection-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "name": "master",
    "commit": {
      "sha": "c5b97d5ae6c19d5c5df71a34c7fbeeda2479ccbc",
      "url": "https://api.github.com/repos/octocat/Hello-World/commits/c5b97d5ae6c19d5c5df71a34c7fbeeda2479ccbc"
    },
    "protected": true,
    "protection": {
      "required_status_checks": {
        "enforcement_level": "non_admins",
        "contexts": [
          "ci-test",
          "linter"
        ]
      }
    },
    "protection_url": "https://api.github.com/repos/octocat/hello-world/branches/master/protection"
  }
]"#,
        },
    ];
}

impl Examples for of::GetBranch {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "branch-get",
            status: 200,
            media: "application/json",
            body: r#"{
  "name": "main",
  "commit": {
    "sha": "7fd1a60b01f91b314f59955a4e4d4e80d8edf11d",
    "node_id": "MDY6Q29tbWl0MTI5NjI2OTo3ZmQxYTYwYjAxZjkxYjMxNGY1OTk1NWE0ZTRkNGU4MGQ4ZWRmMTFk",
    "commit": {
      "author": {
        "name": "The Octocat",
        "email": "octocat@nowhere.com",
        "date": "2012-03-06T23:06:50Z"
      },
      "committer": {
        "name": "The Octocat",
        "email": "octocat@nowhere.com",
        "date": "2012-03-06T23:06:50Z"
      },
      "message": "Merge pull request #6 from Spaceghost/patch-1\n\nNew line at end of file.",
      "tree": {
        "sha": "b4eecafa9be2f2006ce1b709d6857b07069b4608",
        "url": "https://api.github.com/repos/octocat/Hello-World/git/trees/b4eecafa9be2f2006ce1b709d6857b07069b4608"
      },
      "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/7fd1a60b01f91b314f59955a4e4d4e80d8edf11d",
      "comment_count": 77,
      "verification": {
        "verified": false,
        "reason": "unsigned",
        "signature": null,
        "payload": null,
        "verified_at": null
      }
    },
    "url": "https://api.github.com/repos/octocat/Hello-World/commits/7fd1a60b01f91b314f59955a4e4d4e80d8edf11d",
    "html_url": "https://github.com/octocat/Hello-World/commit/7fd1a60b01f91b314f59955a4e4d4e80d8edf11d",
    "comments_url": "https://api.github.com/repos/octocat/Hello-World/commits/7fd1a60b01f91b314f59955a4e4d4e80d8edf11d/comments",
    "author": {
      "login": "octocat",
      "id": 583231,
      "node_id": "MDQ6VXNlcjU4MzIzMQ==",
      "avatar_url": "https://avatars.githubusercontent.com/u/583231?v=4",
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
    "committer": {
      "login": "octocat",
      "id": 583231,
      "node_id": "MDQ6VXNlcjU4MzIzMQ==",
      "avatar_url": "https://avatars.githubusercontent.com/u/583231?v=4",
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
    "parents": [
      {
        "sha": "553c2077f0edc3d5dc5d17262f6aa498e69d6f8e",
        "url": "https://api.github.com/repos/octocat/Hello-World/commits/553c2077f0edc3d5dc5d17262f6aa498e69d6f8e",
        "html_url": "https://github.com/octocat/Hello-World/commit/553c2077f0edc3d5dc5d17262f6aa498e69d6f8e"
      },
      {
        "sha": "762941318ee16e59dabbacb1b4049eec22f0d303",
        "url": "https://api.github.com/repos/octocat/Hello-World/commits/762941318ee16e59dabbacb1b4049eec22f0d303",
        "html_url": "https://github.com/octocat/Hello-World/commit/762941318ee16e59dabbacb1b4049eec22f0d303"
      }
    ]
  },
  "_links": {
    "self": "https://api.github.com/repos/octocat/Hello-World/branches/main",
    "html": "https://github.com/octocat/Hello-World/tree/main"
  },
  "protected": false,
  "protection": {
    "enabled": false,
    "required_status_checks": {
      "enforcement_level": "off",
      "contexts": [],
      "checks": []
    }
  },
  "protection_url": "https://api.github.com/repos/octocat/Hello-World/branches/main/protection"
}"#,
        },
    ];
}

impl Examples for of::GetBranchProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "branch-protection",
            status: 200,
            media: "application/json",
            body: r#"{
  "url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection",
  "required_status_checks": {
    "url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/required_status_checks",
    "contexts": [
      "continuous-integration/travis-ci"
    ],
    "contexts_url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/required_status_checks/contexts",
    "enforcement_level": "non_admins"
  },
  "enforce_admins": {
    "url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/enforce_admins",
    "enabled": true
  },
  "required_pull_request_reviews": {
    "url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/required_pull_request_reviews",
    "dismissal_restrictions": {
      "url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/dismissal_restrictions",
      "users_url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/dismissal_restrictions/users",
      "teams_url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/dismissal_restrictions/teams",
      "users": [
        {
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
      ],
      "teams": [
        {
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
      ],
      "apps": [
        {
          "id": 1,
          "slug": "octoapp",
          "node_id": "MDExOkludGVncmF0aW9uMQ==",
          "owner": {
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
          "name": "Octocat App",
          "description": "",
          "external_url": "https://example.com",
          "html_url": "https://github.com/apps/octoapp",
          "created_at": "2017-07-08T16:18:44-04:00",
          "updated_at": "2017-07-08T16:18:44-04:00",
          "permissions": {
            "metadata": "read",
            "contents": "read",
            "issues": "write",
            "single_file": "write"
          },
          "events": [
            "push",
            "pull_request"
          ]
        }
      ]
    },
    "dismiss_stale_reviews": true,
    "require_code_owner_reviews": true,
    "required_approving_review_count": 2,
    "require_last_push_approval": true
  },
  "restrictions": {
    "url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/restrictions",
    "users_url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/restrictions/users",
    "teams_url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/restrictions/teams",
    "apps_url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/restrictions/apps",
    "users": [
      {
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
    ],
    "teams": [
      {
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
    ],
    "apps": [
      {
        "id": 1,
        "slug": "octoapp",
        "node_id": "MDExOkludGVncmF0aW9uMQ==",
        "owner": {
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
        "name": "Octocat App",
        "description": "",
        "external_url": "https://example.com",
        "html_url": "https://github.com/apps/octoapp",
        "created_at": "2017-07-08T16:18:44-04:00",
        "updated_at": "2017-07-08T16:18:44-04:00",
        "permissions": {
          "metadata": "read",
          "contents": "read",
          "issues": "write",
          "single_file": "write"
        },
        "events": [
          "push",
          "pull_request"
        ]
      }
    ]
  },
  "required_linear_history": {
    "enabled": true
  },
  "allow_force_pushes": {
    "enabled": true
  },
  "allow_deletions": {
    "enabled": true
  },
  "required_conversation_resolution": {
    "enabled": true
  },
  "lock_branch": {
    "enabled": true
  },
  "allow_fork_syncing": {
    "enabled": true
  }
}"#,
        },
    ];
}

impl Examples for of::UpdateBranchProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "branch-protection-update",
            status: 200,
            media: "application/json",
            body: r#"{
  "url": "https://api.github.com/repos/octocat/hello-world/branches/main/protection",
  "required_status_checks": {
    "url": "https://api.github.com/repos/octocat/hello-world/branches/main/protection/required_status_checks",
    "strict": true,
    "contexts": [
      "continuous-integration/travis-ci"
    ],
    "contexts_url": "https://api.github.com/repos/octocat/hello-world/branches/main/protection/required_status_checks/contexts",
    "checks": [
      {
        "context": "continuous-integration/travis-ci",
        "app_id": null
      }
    ]
  },
  "restrictions": {
    "url": "https://api.github.com/repos/octocat/hello-world/branches/main/protection/restrictions",
    "users_url": "https://api.github.com/repos/octocat/hello-world/branches/main/protection/restrictions/users",
    "teams_url": "https://api.github.com/repos/octocat/hello-world/branches/main/protection/restrictions/teams",
    "apps_url": "https://api.github.com/repos/octocat/hello-world/branches/main/protection/restrictions/apps",
    "users": [],
    "teams": [],
    "apps": []
  },
  "required_pull_request_reviews": {
    "url": "https://api.github.com/repos/octocat/hello-world/branches/main/protection/required_pull_request_reviews",
    "dismiss_stale_reviews": true,
    "require_code_owner_reviews": true,
    "required_approving_review_count": 2,
    "require_last_push_approval": true,
    "dismissal_restrictions": {
      "url": "https://api.github.com/repos/octocat/hello-world/branches/main/protection/dismissal_restrictions",
      "users_url": "https://api.github.com/repos/octocat/hello-world/branches/main/protection/dismissal_restrictions/users",
      "teams_url": "https://api.github.com/repos/octocat/hello-world/branches/main/protection/dismissal_restrictions/teams",
      "users": [],
      "teams": [],
      "apps": []
    }
  },
  "required_signatures": {
    "url": "https://api.github.com/repos/octocat/hello-world/branches/main/protection/required_signatures",
    "enabled": false
  },
  "enforce_admins": {
    "url": "https://api.github.com/repos/octocat/hello-world/branches/main/protection/enforce_admins",
    "enabled": true
  },
  "required_linear_history": {
    "enabled": true
  },
  "allow_force_pushes": {
    "enabled": true
  },
  "allow_deletions": {
    "enabled": true
  },
  "block_creations": {
    "enabled": true
  },
  "required_conversation_resolution": {
    "enabled": true
  },
  "lock_branch": {
    "enabled": true
  },
  "allow_fork_syncing": {
    "enabled": true
  }
}"#,
        },
    ];
}

impl Examples for of::DeleteBranchProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetAdminBranchProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "protected-branch-admin-enforced-2",
            status: 200,
            media: "application/json",
            body: shown::PROTECTED_BRANCH_ADMIN_ENFORCED_2,
        },
    ];
}

impl Examples for of::SetAdminBranchProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "protected-branch-admin-enforced-2",
            status: 200,
            media: "application/json",
            body: shown::PROTECTED_BRANCH_ADMIN_ENFORCED_2,
        },
    ];
}

impl Examples for of::DeleteAdminBranchProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetPullRequestReviewProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "protected-branch-pull-request-review",
            status: 200,
            media: "application/json",
            body: shown::PROTECTED_BRANCH_PULL_REQUEST_REVIEW,
        },
    ];
}

impl Examples for of::DeletePullRequestReviewProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdatePullRequestReviewProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "protected-branch-pull-request-review",
            status: 200,
            media: "application/json",
            body: shown::PROTECTED_BRANCH_PULL_REQUEST_REVIEW,
        },
    ];
}

impl Examples for of::GetCommitSignatureProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "protected-branch-admin-enforced",
            status: 200,
            media: "application/json",
            body: shown::PROTECTED_BRANCH_ADMIN_ENFORCED,
        },
    ];
}

impl Examples for of::CreateCommitSignatureProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "protected-branch-admin-enforced",
            status: 200,
            media: "application/json",
            body: shown::PROTECTED_BRANCH_ADMIN_ENFORCED,
        },
    ];
}

impl Examples for of::DeleteCommitSignatureProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetStatusChecksProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "status-check-policy",
            status: 200,
            media: "application/json",
            body: shown::STATUS_CHECK_POLICY,
        },
    ];
}

impl Examples for of::RemoveStatusCheckProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateStatusCheckProtection {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "status-check-policy",
            status: 200,
            media: "application/json",
            body: shown::STATUS_CHECK_POLICY,
        },
    ];
}

impl Examples for of::GetAllStatusCheckContexts {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  "continuous-integration/travis-ci"
]"#,
        },
    ];
}

impl Examples for of::SetStatusCheckContexts {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  "continuous-integration/travis-ci"
]"#,
        },
    ];
}

impl Examples for of::AddStatusCheckContexts {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  "continuous-integration/travis-ci",
  "continuous-integration/jenkins"
]"#,
        },
    ];
}

impl Examples for of::RemoveStatusCheckContexts {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  "continuous-integration/travis-ci"
]"#,
        },
    ];
}

impl Examples for of::GetAccessRestrictions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "branch-restriction-policy",
            status: 200,
            media: "application/json",
            body: r#"{
  "url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/restrictions",
  "users_url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/restrictions/users",
  "teams_url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/restrictions/teams",
  "apps_url": "https://api.github.com/repos/octocat/Hello-World/branches/master/protection/restrictions/apps",
  "users": [
    {
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
  ],
  "teams": [
    {
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
  ],
  "apps": [
    {
      "id": 1,
      "slug": "octoapp",
      "node_id": "MDExOkludGVncmF0aW9uMQ==",
      "owner": {
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
      "name": "Octocat App",
      "description": "",
      "external_url": "https://example.com",
      "html_url": "https://github.com/apps/octoapp",
      "created_at": "2017-07-08T16:18:44-04:00",
      "updated_at": "2017-07-08T16:18:44-04:00",
      "permissions": {
        "metadata": "read",
        "contents": "read",
        "issues": "write",
        "single_file": "write"
      },
      "events": [
        "push",
        "pull_request"
      ]
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::DeleteAccessRestrictions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetAppsWithAccessToProtectedBranch {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "integration-items",
            status: 200,
            media: "application/json",
            body: shown::INTEGRATION_ITEMS,
        },
    ];
}

impl Examples for of::SetAppAccessRestrictions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "integration-items",
            status: 200,
            media: "application/json",
            body: shown::INTEGRATION_ITEMS,
        },
    ];
}

impl Examples for of::AddAppAccessRestrictions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "integration-items",
            status: 200,
            media: "application/json",
            body: shown::INTEGRATION_ITEMS,
        },
    ];
}

impl Examples for of::RemoveAppAccessRestrictions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "integration-items",
            status: 200,
            media: "application/json",
            body: shown::INTEGRATION_ITEMS,
        },
    ];
}

impl Examples for of::GetTeamsWithAccessToProtectedBranch {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-items",
            status: 200,
            media: "application/json",
            body: shown::TEAM_ITEMS,
        },
    ];
}

impl Examples for of::SetTeamAccessRestrictions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-items",
            status: 200,
            media: "application/json",
            body: shown::TEAM_ITEMS,
        },
    ];
}

impl Examples for of::AddTeamAccessRestrictions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-items",
            status: 200,
            media: "application/json",
            body: shown::TEAM_ITEMS,
        },
    ];
}

impl Examples for of::RemoveTeamAccessRestrictions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-items",
            status: 200,
            media: "application/json",
            body: shown::TEAM_ITEMS,
        },
    ];
}

impl Examples for of::GetUsersWithAccessToProtectedBranch {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::SetUserAccessRestrictions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::AddUserAccessRestrictions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::RemoveUserAccessRestrictions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::RenameBranch {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "branch-with-protection",
            status: 201,
            media: "application/json",
            body: r#"{
  "name": "master",
  "commit": {
    "sha": "7fd1a60b01f91b314f59955a4e4d4e80d8edf11d",
    "node_id": "MDY6Q29tbWl0N2ZkMWE2MGIwMWY5MWIzMTRmNTk5NTVhNGU0ZDRlODBkOGVkZjExZA==",
    "commit": {
      "author": {
        "name": "The Octocat",
        "date": "2012-03-06T15:06:50-08:00",
        "email": "octocat@nowhere.com"
      },
      "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/7fd1a60b01f91b314f59955a4e4d4e80d8edf11d",
      "message": "Merge pull request #6 from Spaceghost/patch-1\n\nNew line at end of file.",
      "tree": {
        "sha": "b4eecafa9be2f2006ce1b709d6857b07069b4608",
        "url": "https://api.github.com/repos/octocat/Hello-World/git/trees/b4eecafa9be2f2006ce1b709d6857b07069b4608"
      },
      "committer": {
        "name": "The Octocat",
        "date": "2012-03-06T15:06:50-08:00",
        "email": "octocat@nowhere.com"
      },
      "verification": {
        "verified": false,
        "reason": "unsigned",
        "signature": null,
        "payload": null,
        "verified_at": null
      },
      "comment_count": 0
    },
    "author": {
      "gravatar_id": "",
      "avatar_url": "https://secure.gravatar.com/avatar/7ad39074b0584bc555d0417ae3e7d974?d=https://a248.e.akamai.net/assets.github.com%2Fimages%2Fgravatars%2Fgravatar-140.png",
      "url": "https://api.github.com/users/octocat",
      "id": 583231,
      "login": "octocat",
      "node_id": "MDQ6VXNlcjE=",
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
      "site_admin": true
    },
    "parents": [
      {
        "sha": "553c2077f0edc3d5dc5d17262f6aa498e69d6f8e",
        "url": "https://api.github.com/repos/octocat/Hello-World/commits/553c2077f0edc3d5dc5d17262f6aa498e69d6f8e"
      },
      {
        "sha": "762941318ee16e59dabbacb1b4049eec22f0d303",
        "url": "https://api.github.com/repos/octocat/Hello-World/commits/762941318ee16e59dabbacb1b4049eec22f0d303"
      }
    ],
    "url": "https://api.github.com/repos/octocat/Hello-World/commits/7fd1a60b01f91b314f59955a4e4d4e80d8edf11d",
    "committer": {
      "gravatar_id": "",
      "avatar_url": "https://secure.gravatar.com/avatar/7ad39074b0584bc555d0417ae3e7d974?d=https://a248.e.akamai.net/assets.github.com%2Fimages%2Fgravatars%2Fgravatar-140.png",
      "url": "https://api.github.com/users/octocat",
      "id": 583231,
      "login": "octocat",
      "node_id": "MDQ6VXNlcjE=",
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
      "site_admin": true
    },
    "html_url": "https://github.com/octocat/Hello-World/commit/6dcb09b5b57875f334f61aebed695e2e4193db5e",
    "comments_url": "https://api.github.com/repos/octocat/Hello-World/commits/6dcb09b5b57875f334f61aebed695e2e4193db5e/comments"
  },
  "_links": {
    "html": "https://github.com/octocat/Hello-World/tree/master",
    "self": "https://api.github.com/repos/octocat/Hello-World/branches/master"
  },
  "protected": true,
  "protection": {
    "required_status_checks": {
      "enforcement_level": "non_admins",
      "contexts": [
        "ci-test",
        "linter"
      ]
    }
  },
  "protection_url": "https://api.github.com/repos/octocat/hello-world/branches/master/protection"
}"#,
        },
    ];
}

impl Examples for of::CodeownersErrors {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "codeowners-errors",
            status: 200,
            media: "application/json",
            body: r#"{
  "errors": [
    {
      "line": 3,
      "column": 1,
      "kind": "Invalid pattern",
      "source": "***/*.rb @monalisa",
      "suggestion": "Did you mean `**/*.rb`?",
      "message": "Invalid pattern on line 3: Did you mean `**/*.rb`?\n\n  ***/*.rb @monalisa\n  ^",
      "path": ".github/CODEOWNERS"
    },
    {
      "line": 7,
      "column": 7,
      "kind": "Invalid owner",
      "source": "*.txt docs@",
      "suggestion": null,
      "message": "Invalid owner on line 7:\n\n  *.txt docs@\n        ^",
      "path": ".github/CODEOWNERS"
    }
  ]
}"#,
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListCollaborators {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "collaborator-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
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
    "site_admin": false,
    "permissions": {
      "pull": true,
      "triage": true,
      "push": true,
      "maintain": false,
      "admin": false
    },
    "role_name": "write"
  }
]"#,
        },
    ];
}

impl Examples for of::CheckCollaborator {
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

impl Examples for of::AddCollaborator {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-invitation-response-when-a-new-invitation-is-created",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 1,
  "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
  "repository": {
    "id": 1296269,
    "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
    "name": "Hello-World",
    "full_name": "octocat/Hello-World",
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
    "private": false,
    "html_url": "https://github.com/octocat/Hello-World",
    "description": "This your first repo!",
    "fork": false,
    "url": "https://api.github.com/repos/octocat/Hello-World",
    "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
    "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
    "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
    "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
    "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
    "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
    "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
    "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
    "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
    "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
    "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
    "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
    "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
    "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
    "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
    "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
    "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
    "git_url": "git:github.com/octocat/Hello-World.git",
    "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
    "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
    "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
    "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
    "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
    "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
    "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
    "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
    "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
    "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
    "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
    "ssh_url": "git@github.com:octocat/Hello-World.git",
    "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
    "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
    "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
    "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
    "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
    "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
    "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
    "hooks_url": "http://api.github.com/repos/octocat/Hello-World/hooks"
  },
  "invitee": {
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
  "inviter": {
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
  "permissions": "write",
  "created_at": "2016-06-13T14:52:50-05:00",
  "url": "https://api.github.com/user/repository_invitations/1296269",
  "html_url": "https://github.com/octocat/Hello-World/invitations"
}"#,
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveCollaborator {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetCollaboratorPermissionLevel {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-collaborator-permission-response-if-user-has-admin-permissions",
            status: 200,
            media: "application/json",
            body: r#"{
  "permission": "admin",
  "role_name": "admin",
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

impl Examples for of::ListCommitCommentsForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "commit-comment-items",
            status: 200,
            media: "application/json",
            body: shown::COMMIT_COMMENT_ITEMS,
        },
    ];
}

impl Examples for of::GetCommitComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "commit-comment",
            status: 200,
            media: "application/json",
            body: shown::COMMIT_COMMENT,
        },
    ];
}

impl Examples for of::DeleteCommitComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateCommitComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "commit-comment-2",
            status: 200,
            media: "application/json",
            body: r#"{
  "html_url": "https://github.com/octocat/Hello-World/commit/6dcb09b5b57875f334f61aebed695e2e4193db5e#commitcomment-1",
  "url": "https://api.github.com/repos/octocat/Hello-World/comments/1",
  "id": 1,
  "node_id": "MDEzOkNvbW1pdENvbW1lbnQx",
  "body": "Nice change",
  "path": "file1.txt",
  "position": 4,
  "line": 14,
  "commit_id": "6dcb09b5b57875f334f61aebed695e2e4193db5e",
  "author_association": "COLLABORATOR",
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
  },
  "created_at": "2011-04-14T16:00:49Z",
  "updated_at": "2011-04-14T16:00:49Z"
}"#,
        },
    ];
}

impl Examples for of::ListCommits {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "commit-items",
            status: 200,
            media: "application/json",
            body: shown::COMMIT_ITEMS,
        },
    ];
}

impl Examples for of::ListBranchesForHeadCommit {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "branch-short-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "name": "branch_5",
    "commit": {
      "sha": "c5b97d5ae6c19d5c5df71a34c7fbeeda2479ccbc",
      "url": "https://api.github.com/repos/octocat/Hello-World/commits/c5b97d5ae6c19d5c5df71a34c7fbeeda2479ccbc"
    },
    "protected": false
  }
]"#,
        },
    ];
}

impl Examples for of::ListCommentsForCommit {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "commit-comment-items",
            status: 200,
            media: "application/json",
            body: shown::COMMIT_COMMENT_ITEMS,
        },
    ];
}

impl Examples for of::CreateCommitComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "commit-comment",
            status: 201,
            media: "application/json",
            body: shown::COMMIT_COMMENT,
        },
    ];
}

impl Examples for of::ListPullRequestsAssociatedWithCommit {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "pull-request-simple-items",
            status: 200,
            media: "application/json",
            body: shown::PULL_REQUEST_SIMPLE_ITEMS,
        },
    ];
}

impl Examples for of::GetCommit {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "commit",
            status: 200,
            media: "application/json",
            body: shown::COMMIT,
        },
        Example {
            name: "diff-media-type",
            status: 200,
            media: "application/vnd.github.diff",
            body: "diff --git a/testfile b/testfile\nindex 9bdeaeb..912c7ef 100644\n--- a/testfile\n+++ b/testfile\n@@ -1 +1 @@\n-test\n+test change\n",
        },
        Example {
            name: "patch-media-type",
            status: 200,
            media: "application/vnd.github.patch",
            body: "From ac3282a2725be3b1d4979169a7a311c89066af1c Mon Sep 17 00:00:00 2001\nFrom: Mona Lisa <87831417+monalisa@users.noreply.github.com>\nDate: Fri, 6 Mar 2026 11:18:45 +0000\nSubject: [PATCH] Change 'test' to 'test change' in testfile\n\n---\ntestfile | 2 +-\n1 file changed, 1 insertion(+), 1 deletion(-)\n\ndiff --git a/testfile b/testfile\nindex 9bdeaeb..912c7ef 100644\n--- a/testfile\n+++ b/testfile\n@@ -1 +1 @@\n-test\n+test change\n",
        },
        Example {
            name: "default",
            status: 200,
            media: "application/vnd.github.sha",
            body: "ac3282a2725be3b1d4979169a7a311c89066af1c",
        },
    ];
}

impl Examples for of::GetCombinedStatusForRef {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "combined-commit-status",
            status: 200,
            media: "application/json",
            body: r#"{
  "state": "success",
  "statuses": [
    {
      "url": "https://api.github.com/repos/octocat/Hello-World/statuses/6dcb09b5b57875f334f61aebed695e2e4193db5e",
      "avatar_url": "https://github.com/images/error/hubot_happy.gif",
      "id": 1,
      "node_id": "MDY6U3RhdHVzMQ==",
      "state": "success",
      "description": "Build has completed successfully",
      "target_url": "https://ci.example.com/1000/output",
      "context": "continuous-integration/jenkins",
      "created_at": "2012-07-20T01:19:13Z",
      "updated_at": "2012-07-20T01:19:13Z"
    },
    {
      "url": "https://api.github.com/repos/octocat/Hello-World/statuses/6dcb09b5b57875f334f61aebed695e2e4193db5e",
      "avatar_url": "https://github.com/images/error/other_user_happy.gif",
      "id": 2,
      "node_id": "MDY6U3RhdHVzMg==",
      "state": "success",
      "description": "Testing has completed successfully",
      "target_url": "https://ci.example.com/2000/output",
      "context": "security/brakeman",
      "created_at": "2012-08-20T01:19:13Z",
      "updated_at": "2012-08-20T01:19:13Z"
    }
  ],
  "sha": "6dcb09b5b57875f334f61aebed695e2e4193db5e",
  "total_count": 2,
  "repository": {
    "id": 1296269,
    "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
    "name": "Hello-World",
    "full_name": "octocat/Hello-World",
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
    "private": false,
    "html_url": "https://github.com/octocat/Hello-World",
    "description": "This your first repo!",
    "fork": false,
    "url": "https://api.github.com/repos/octocat/Hello-World",
    "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
    "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
    "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
    "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
    "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
    "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
    "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
    "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
    "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
    "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
    "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
    "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
    "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
    "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
    "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
    "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
    "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
    "git_url": "git:github.com/octocat/Hello-World.git",
    "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
    "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
    "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
    "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
    "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
    "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
    "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
    "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
    "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
    "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
    "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
    "ssh_url": "git@github.com:octocat/Hello-World.git",
    "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
    "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
    "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
    "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
    "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
    "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
    "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
    "hooks_url": "http://api.github.com/repos/octocat/Hello-World/hooks"
  },
  "commit_url": "https://api.github.com/repos/octocat/Hello-World/6dcb09b5b57875f334f61aebed695e2e4193db5e",
  "url": "https://api.github.com/repos/octocat/Hello-World/6dcb09b5b57875f334f61aebed695e2e4193db5e/status"
}"#,
        },
    ];
}

impl Examples for of::ListCommitStatusesForRef {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "status-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "url": "https://api.github.com/repos/octocat/Hello-World/statuses/6dcb09b5b57875f334f61aebed695e2e4193db5e",
    "avatar_url": "https://github.com/images/error/hubot_happy.gif",
    "id": 1,
    "node_id": "MDY6U3RhdHVzMQ==",
    "state": "success",
    "description": "Build has completed successfully",
    "target_url": "https://ci.example.com/1000/output",
    "context": "continuous-integration/jenkins",
    "created_at": "2012-07-20T01:19:13Z",
    "updated_at": "2012-07-20T01:19:13Z",
    "creator": {
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
    ];
}

impl Examples for of::GetCommunityProfileMetrics {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "community-profile",
            status: 200,
            media: "application/json",
            body: r#"{
  "health_percentage": 100,
  "description": "My first repository on GitHub!",
  "documentation": null,
  "files": {
    "code_of_conduct": {
      "name": "Contributor Covenant",
      "key": "contributor_covenant",
      "url": "https://api.github.com/codes_of_conduct/contributor_covenant",
      "html_url": "https://github.com/octocat/Hello-World/blob/master/CODE_OF_CONDUCT.md"
    },
    "code_of_conduct_file": {
      "url": "https://api.github.com/repos/octocat/Hello-World/contents/CODE_OF_CONDUCT.md",
      "html_url": "https://github.com/octocat/Hello-World/blob/master/CODE_OF_CONDUCT.md"
    },
    "contributing": {
      "url": "https://api.github.com/repos/octocat/Hello-World/contents/CONTRIBUTING",
      "html_url": "https://github.com/octocat/Hello-World/blob/master/CONTRIBUTING"
    },
    "issue_template": {
      "url": "https://api.github.com/repos/octocat/Hello-World/contents/ISSUE_TEMPLATE",
      "html_url": "https://github.com/octocat/Hello-World/blob/master/ISSUE_TEMPLATE"
    },
    "pull_request_template": {
      "url": "https://api.github.com/repos/octocat/Hello-World/contents/PULL_REQUEST_TEMPLATE",
      "html_url": "https://github.com/octocat/Hello-World/blob/master/PULL_REQUEST_TEMPLATE"
    },
    "license": {
      "name": "MIT License",
      "key": "mit",
      "spdx_id": "MIT",
      "url": "https://api.github.com/licenses/mit",
      "html_url": "https://github.com/octocat/Hello-World/blob/master/LICENSE",
      "node_id": "MDc6TGljZW5zZW1pdA=="
    },
    "readme": {
      "url": "https://api.github.com/repos/octocat/Hello-World/contents/README.md",
      "html_url": "https://github.com/octocat/Hello-World/blob/master/README.md"
    }
  },
  "updated_at": "2017-02-28T19:09:29Z",
  "content_reports_enabled": true
}"#,
        },
    ];
}

impl Examples for of::CompareCommitsWithBasehead {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "commit-comparison",
            status: 200,
            media: "application/json",
            body: shown::COMMIT_COMPARISON,
        },
        Example {
            name: "diff-media-type",
            status: 200,
            media: "application/vnd.github.diff",
            body: "diff --git a/testfile b/testfile\nindex 9bdeaeb..912c7ef 100644\n--- a/testfile\n+++ b/testfile\n@@ -1 +1 @@\n-test\n+test change\n",
        },
        Example {
            name: "patch-media-type",
            status: 200,
            media: "application/vnd.github.patch",
            body: "From ac3282a2725be3b1d4979169a7a311c89066af1c Mon Sep 17 00:00:00 2001\nFrom: Mona Lisa <87831417+monalisa@users.noreply.github.com>\nDate: Fri, 6 Mar 2026 11:18:45 +0000\nSubject: [PATCH] Change 'test' to 'test change' in testfile\n\n---\ntestfile | 2 +-\n1 file changed, 1 insertion(+), 1 deletion(-)\n\ndiff --git a/testfile b/testfile\nindex 9bdeaeb..912c7ef 100644\n--- a/testfile\n+++ b/testfile\n@@ -1 +1 @@\n-test\n+test change\n",
        },
    ];
}

impl Examples for of::GetContent {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "content-file-response-if-content-is-a-file",
            status: 200,
            media: "application/json",
            body: shown::CONTENT_FILE_RESPONSE_IF_CONTENT_IS_A_FILE,
        },
        Example {
            name: "content-file-response-if-content-is-a-directory",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "type": "file",
    "size": 625,
    "name": "octokit.rb",
    "path": "lib/octokit.rb",
    "sha": "fff6fe3a23bf1c8ea0692b4a883af99bee26fd3b",
    "url": "https://api.github.com/repos/octokit/octokit.rb/contents/lib/octokit.rb",
    "git_url": "https://api.github.com/repos/octokit/octokit.rb/git/blobs/fff6fe3a23bf1c8ea0692b4a883af99bee26fd3b",
    "html_url": "https://github.com/octokit/octokit.rb/blob/master/lib/octokit.rb",
    "download_url": "https://raw.githubusercontent.com/octokit/octokit.rb/master/lib/octokit.rb",
    "_links": {
      "self": "https://api.github.com/repos/octokit/octokit.rb/contents/lib/octokit.rb",
      "git": "https://api.github.com/repos/octokit/octokit.rb/git/blobs/fff6fe3a23bf1c8ea0692b4a883af99bee26fd3b",
      "html": "https://github.com/octokit/octokit.rb/blob/master/lib/octokit.rb"
    }
  },
  {
    "type": "dir",
    "size": 0,
    "name": "octokit",
    "path": "lib/octokit",
    "sha": "a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d",
    "url": "https://api.github.com/repos/octokit/octokit.rb/contents/lib/octokit",
    "git_url": "https://api.github.com/repos/octokit/octokit.rb/git/trees/a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d",
    "html_url": "https://github.com/octokit/octokit.rb/tree/master/lib/octokit",
    "download_url": null,
    "_links": {
      "self": "https://api.github.com/repos/octokit/octokit.rb/contents/lib/octokit",
      "git": "https://api.github.com/repos/octokit/octokit.rb/git/trees/a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d",
      "html": "https://github.com/octokit/octokit.rb/tree/master/lib/octokit"
    }
  }
]"#,
        },
        Example {
            name: "content-file-response-if-content-is-a-symlink",
            status: 200,
            media: "application/json",
            body: r#"{
  "type": "symlink",
  "target": "/path/to/symlink/target",
  "size": 23,
  "name": "some-symlink",
  "path": "bin/some-symlink",
  "sha": "452a98979c88e093d682cab404a3ec82babebb48",
  "url": "https://api.github.com/repos/octokit/octokit.rb/contents/bin/some-symlink",
  "git_url": "https://api.github.com/repos/octokit/octokit.rb/git/blobs/452a98979c88e093d682cab404a3ec82babebb48",
  "html_url": "https://github.com/octokit/octokit.rb/blob/master/bin/some-symlink",
  "download_url": "https://raw.githubusercontent.com/octokit/octokit.rb/master/bin/some-symlink",
  "_links": {
    "git": "https://api.github.com/repos/octokit/octokit.rb/git/blobs/452a98979c88e093d682cab404a3ec82babebb48",
    "self": "https://api.github.com/repos/octokit/octokit.rb/contents/bin/some-symlink",
    "html": "https://github.com/octokit/octokit.rb/blob/master/bin/some-symlink"
  }
}"#,
        },
        Example {
            name: "content-file-response-if-content-is-a-submodule",
            status: 200,
            media: "application/json",
            body: r#"{
  "type": "submodule",
  "submodule_git_url": "git://github.com/jquery/qunit.git",
  "size": 0,
  "name": "qunit",
  "path": "test/qunit",
  "sha": "6ca3721222109997540bd6d9ccd396902e0ad2f9",
  "url": "https://api.github.com/repos/jquery/jquery/contents/test/qunit?ref=master",
  "git_url": "https://api.github.com/repos/jquery/qunit/git/trees/6ca3721222109997540bd6d9ccd396902e0ad2f9",
  "html_url": "https://github.com/jquery/qunit/tree/6ca3721222109997540bd6d9ccd396902e0ad2f9",
  "download_url": null,
  "_links": {
    "git": "https://api.github.com/repos/jquery/qunit/git/trees/6ca3721222109997540bd6d9ccd396902e0ad2f9",
    "self": "https://api.github.com/repos/jquery/jquery/contents/test/qunit?ref=master",
    "html": "https://github.com/jquery/qunit/tree/6ca3721222109997540bd6d9ccd396902e0ad2f9"
  }
}"#,
        },
        Example {
            name: "content-file-response-if-content-is-a-file",
            status: 200,
            media: "application/vnd.github.object",
            body: shown::CONTENT_FILE_RESPONSE_IF_CONTENT_IS_A_FILE,
        },
        Example {
            name: "content-file-response-if-content-is-a-directory-object",
            status: 200,
            media: "application/vnd.github.object",
            body: r#"{
  "type": "dir",
  "size": 0,
  "name": "src",
  "path": "src",
  "sha": "2962be1c94eaae9794b3080790ec9d74b2fa8358",
  "url": "https://api.github.com/repos/octocat/octorepo/contents/src?ref=main",
  "git_url": "https://api.github.com/repos/octocat/octorepo/git/blobs/fff6fe3a23bf1c8ea0692b4a883af99bee26fd3b",
  "html_url": "https://github.com/octocat/octorepo/blob/main/src",
  "download_url": "https://raw.githubusercontent.com/octocat/octorepo/main/src",
  "_links": {
    "self": "https://api.github.com/repos/octocat/octorepo/contents/src",
    "git": "https://api.github.com/repos/octocat/octorepo/git/blobs/fff6fe3a23bf1c8ea0692b4a883af99bee26fd3b",
    "html": "https://github.com/octocat/octorepo/blob/main/src"
  },
  "entries": [
    {
      "type": "file",
      "size": 625,
      "name": "app.js",
      "path": "src/app.js",
      "sha": "fff6fe3a23bf1c8ea0692b4a883af99bee26fd3b",
      "url": "https://api.github.com/repos/octocat/octorepo/contents/src/app.js",
      "git_url": "https://api.github.com/repos/octocat/octorepo/git/blobs/fff6fe3a23bf1c8ea0692b4a883af99bee26fd3b",
      "html_url": "https://github.com/octocat/octorepo/blob/main/src/app.js",
      "download_url": "https://raw.githubusercontent.com/octocat/octorepo/main/src/app.js",
      "_links": {
        "self": "https://api.github.com/repos/octocat/octorepo/contents/src/app.js",
        "git": "https://api.github.com/repos/octocat/octorepo/git/blobs/fff6fe3a23bf1c8ea0692b4a883af99bee26fd3b",
        "html": "https://github.com/octocat/octorepo/blob/main/src/app.js"
      }
    },
    {
      "type": "dir",
      "size": 0,
      "name": "images",
      "path": "src/images",
      "sha": "a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d",
      "url": "https://api.github.com/repos/octocat/octorepo/contents/src/images",
      "git_url": "https://api.github.com/repos/octocat/octorepo/git/trees/a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d",
      "html_url": "https://github.com/octocat/octorepo/tree/main/src/images",
      "download_url": null,
      "_links": {
        "self": "https://api.github.com/repos/octocat/octorepo/contents/src/images",
        "git": "https://api.github.com/repos/octocat/octorepo/git/trees/a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d",
        "html": "https://github.com/octocat/octorepo/tree/main/src/images"
      }
    }
  ]
}"#,
        },
        Example {
            name: "empty",
            status: 302,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CreateOrUpdateFileContents {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "file-commit-example-for-updating-a-file",
            status: 200,
            media: "application/json",
            body: r#"{
  "content": {
    "name": "hello.txt",
    "path": "notes/hello.txt",
    "sha": "a56507ed892d05a37c6d6128c260937ea4d287bd",
    "size": 9,
    "url": "https://api.github.com/repos/octocat/Hello-World/contents/notes/hello.txt",
    "html_url": "https://github.com/octocat/Hello-World/blob/master/notes/hello.txt",
    "git_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs/a56507ed892d05a37c6d6128c260937ea4d287bd",
    "download_url": "https://raw.githubusercontent.com/octocat/HelloWorld/master/notes/hello.txt",
    "type": "file",
    "_links": {
      "self": "https://api.github.com/repos/octocat/Hello-World/contents/notes/hello.txt",
      "git": "https://api.github.com/repos/octocat/Hello-World/git/blobs/a56507ed892d05a37c6d6128c260937ea4d287bd",
      "html": "https://github.com/octocat/Hello-World/blob/master/notes/hello.txt"
    }
  },
  "commit": {
    "sha": "18a43cd8e1e3a79c786e3d808a73d23b6d212b16",
    "node_id": "MDY6Q29tbWl0MThhNDNjZDhlMWUzYTc5Yzc4NmUzZDgwOGE3M2QyM2I2ZDIxMmIxNg==",
    "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/18a43cd8e1e3a79c786e3d808a73d23b6d212b16",
    "html_url": "https://github.com/octocat/Hello-World/git/commit/18a43cd8e1e3a79c786e3d808a73d23b6d212b16",
    "author": {
      "date": "2014-11-07T22:01:45Z",
      "name": "Monalisa Octocat",
      "email": "octocat@github.com"
    },
    "committer": {
      "date": "2014-11-07T22:01:45Z",
      "name": "Monalisa Octocat",
      "email": "octocat@github.com"
    },
    "message": "my commit message",
    "tree": {
      "url": "https://api.github.com/repos/octocat/Hello-World/git/trees/9a21f8e2018f42ffcf369b24d2cd20bc25c9e66f",
      "sha": "9a21f8e2018f42ffcf369b24d2cd20bc25c9e66f"
    },
    "parents": [
      {
        "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/da5a433788da5c255edad7979b328b67d79f53f6",
        "html_url": "https://github.com/octocat/Hello-World/git/commit/da5a433788da5c255edad7979b328b67d79f53f6",
        "sha": "da5a433788da5c255edad7979b328b67d79f53f6"
      }
    ],
    "verification": {
      "verified": false,
      "reason": "unsigned",
      "signature": null,
      "payload": null,
      "verified_at": null
    }
  }
}"#,
        },
        Example {
            name: "file-commit-example-for-creating-a-file",
            status: 201,
            media: "application/json",
            body: r#"{
  "content": {
    "name": "hello.txt",
    "path": "notes/hello.txt",
    "sha": "95b966ae1c166bd92f8ae7d1c313e738c731dfc3",
    "size": 9,
    "url": "https://api.github.com/repos/octocat/Hello-World/contents/notes/hello.txt",
    "html_url": "https://github.com/octocat/Hello-World/blob/master/notes/hello.txt",
    "git_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs/95b966ae1c166bd92f8ae7d1c313e738c731dfc3",
    "download_url": "https://raw.githubusercontent.com/octocat/HelloWorld/master/notes/hello.txt",
    "type": "file",
    "_links": {
      "self": "https://api.github.com/repos/octocat/Hello-World/contents/notes/hello.txt",
      "git": "https://api.github.com/repos/octocat/Hello-World/git/blobs/95b966ae1c166bd92f8ae7d1c313e738c731dfc3",
      "html": "https://github.com/octocat/Hello-World/blob/master/notes/hello.txt"
    }
  },
  "commit": {
    "sha": "7638417db6d59f3c431d3e1f261cc637155684cd",
    "node_id": "MDY6Q29tbWl0NzYzODQxN2RiNmQ1OWYzYzQzMWQzZTFmMjYxY2M2MzcxNTU2ODRjZA==",
    "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/7638417db6d59f3c431d3e1f261cc637155684cd",
    "html_url": "https://github.com/octocat/Hello-World/git/commit/7638417db6d59f3c431d3e1f261cc637155684cd",
    "author": {
      "date": "2014-11-07T22:01:45Z",
      "name": "Monalisa Octocat",
      "email": "octocat@github.com"
    },
    "committer": {
      "date": "2014-11-07T22:01:45Z",
      "name": "Monalisa Octocat",
      "email": "octocat@github.com"
    },
    "message": "my commit message",
    "tree": {
      "url": "https://api.github.com/repos/octocat/Hello-World/git/trees/691272480426f78a0138979dd3ce63b77f706feb",
      "sha": "691272480426f78a0138979dd3ce63b77f706feb"
    },
    "parents": [
      {
        "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/1acc419d4d6a9ce985db7be48c6349a0475975b5",
        "html_url": "https://github.com/octocat/Hello-World/git/commit/1acc419d4d6a9ce985db7be48c6349a0475975b5",
        "sha": "1acc419d4d6a9ce985db7be48c6349a0475975b5"
      }
    ],
    "verification": {
      "verified": false,
      "reason": "unsigned",
      "signature": null,
      "payload": null,
      "verified_at": null
    }
  }
}"#,
        },
    ];
}

impl Examples for of::DeleteFile {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "file-commit",
            status: 200,
            media: "application/json",
            body: r#"{
  "content": null,
  "commit": {
    "sha": "7638417db6d59f3c431d3e1f261cc637155684cd",
    "node_id": "MDY6Q29tbWl0NzYzODQxN2RiNmQ1OWYzYzQzMWQzZTFmMjYxY2M2MzcxNTU2ODRjZA==",
    "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/7638417db6d59f3c431d3e1f261cc637155684cd",
    "html_url": "https://github.com/octocat/Hello-World/git/commit/7638417db6d59f3c431d3e1f261cc637155684cd",
    "author": {
      "date": "2014-11-07T22:01:45Z",
      "name": "Monalisa Octocat",
      "email": "octocat@github.com"
    },
    "committer": {
      "date": "2014-11-07T22:01:45Z",
      "name": "Monalisa Octocat",
      "email": "octocat@github.com"
    },
    "message": "my commit message",
    "tree": {
      "url": "https://api.github.com/repos/octocat/Hello-World/git/trees/691272480426f78a0138979dd3ce63b77f706feb",
      "sha": "691272480426f78a0138979dd3ce63b77f706feb"
    },
    "parents": [
      {
        "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/1acc419d4d6a9ce985db7be48c6349a0475975b5",
        "html_url": "https://github.com/octocat/Hello-World/git/commit/1acc419d4d6a9ce985db7be48c6349a0475975b5",
        "sha": "1acc419d4d6a9ce985db7be48c6349a0475975b5"
      }
    ],
    "verification": {
      "verified": false,
      "reason": "unsigned",
      "signature": null,
      "payload": null,
      "verified_at": null
    }
  }
}"#,
        },
    ];
}

impl Examples for of::ListContributors {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "contributor-items-response-if-repository-contains-content",
            status: 200,
            media: "application/json",
            body: r#"[
  {
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
    "site_admin": false,
    "contributions": 32
  }
]"#,
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListDeployments {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deployment-items",
            status: 200,
            media: "application/json",
            body: shown::DEPLOYMENT_ITEMS,
        },
    ];
}

impl Examples for of::CreateDeployment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deployment-simple-example",
            status: 201,
            media: "application/json",
            body: r#"{
  "url": "https://api.github.com/repos/octocat/example/deployments/1",
  "id": 1,
  "node_id": "MDEwOkRlcGxveW1lbnQx",
  "sha": "a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d",
  "ref": "topic-branch",
  "task": "deploy",
  "payload": {},
  "original_environment": "staging",
  "environment": "production",
  "description": "Deploy request from hubot",
  "creator": {
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
  "created_at": "2012-07-20T01:19:13Z",
  "updated_at": "2012-07-20T01:19:13Z",
  "statuses_url": "https://api.github.com/repos/octocat/example/deployments/1/statuses",
  "repository_url": "https://api.github.com/repos/octocat/example",
  "transient_environment": false,
  "production_environment": true
}"#,
        },
        Example {
            name: "merged-branch-response",
            status: 202,
            media: "application/json",
            body: r#"{
  "message": "Auto-merged master into topic-branch on deployment."
}"#,
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetDeployment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deployment",
            status: 200,
            media: "application/json",
            body: r#"{
  "url": "https://api.github.com/repos/octocat/example/deployments/1",
  "id": 1,
  "node_id": "MDEwOkRlcGxveW1lbnQx",
  "sha": "a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d",
  "ref": "topic-branch",
  "task": "deploy",
  "payload": {},
  "original_environment": "staging",
  "environment": "production",
  "description": "Deploy request from hubot",
  "creator": {
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
  "created_at": "2012-07-20T01:19:13Z",
  "updated_at": "2012-07-20T01:19:13Z",
  "statuses_url": "https://api.github.com/repos/octocat/example/deployments/1/statuses",
  "repository_url": "https://api.github.com/repos/octocat/example",
  "transient_environment": false,
  "production_environment": true
}"#,
        },
    ];
}

impl Examples for of::DeleteDeployment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListDeploymentStatuses {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deployment-status-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "url": "https://api.github.com/repos/octocat/example/deployments/42/statuses/1",
    "id": 1,
    "node_id": "MDE2OkRlcGxveW1lbnRTdGF0dXMx",
    "state": "success",
    "creator": {
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
    "description": "Deployment finished successfully.",
    "environment": "production",
    "target_url": "https://example.com/deployment/42/output",
    "created_at": "2012-07-20T01:19:13Z",
    "updated_at": "2012-07-20T01:19:13Z",
    "deployment_url": "https://api.github.com/repos/octocat/example/deployments/42",
    "repository_url": "https://api.github.com/repos/octocat/example",
    "environment_url": "https://test-branch.lab.acme.com",
    "log_url": "https://example.com/deployment/42/output"
  }
]"#,
        },
    ];
}

impl Examples for of::CreateDeploymentStatus {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deployment-status",
            status: 201,
            media: "application/json",
            body: shown::DEPLOYMENT_STATUS,
        },
    ];
}

impl Examples for of::GetDeploymentStatus {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deployment-status",
            status: 200,
            media: "application/json",
            body: shown::DEPLOYMENT_STATUS,
        },
    ];
}

impl Examples for of::CreateDispatchEvent {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetAllEnvironments {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "environments",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 1,
  "environments": [
    {
      "id": 161088068,
      "node_id": "MDExOkVudmlyb25tZW50MTYxMDg4MDY4",
      "name": "staging",
      "url": "https://api.github.com/repos/github/hello-world/environments/staging",
      "html_url": "https://github.com/github/hello-world/deployments/activity_log?environments_filter=staging",
      "created_at": "2020-11-23T22:00:40Z",
      "updated_at": "2020-11-23T22:00:40Z",
      "protection_rules": [
        {
          "id": 3736,
          "node_id": "MDQ6R2F0ZTM3MzY=",
          "type": "wait_timer",
          "wait_timer": 30
        },
        {
          "id": 3755,
          "node_id": "MDQ6R2F0ZTM3NTU=",
          "prevent_self_review": false,
          "type": "required_reviewers",
          "reviewers": [
            {
              "type": "User",
              "reviewer": {
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
              "type": "Team",
              "reviewer": {
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
            }
          ]
        },
        {
          "id": 3756,
          "node_id": "MDQ6R2F0ZTM3NTY=",
          "type": "branch_policy"
        }
      ],
      "deployment_branch_policy": {
        "protected_branches": false,
        "custom_branch_policies": true
      }
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetEnvironment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "environment",
            status: 200,
            media: "application/json",
            body: shown::ENVIRONMENT,
        },
    ];
}

impl Examples for of::CreateOrUpdateEnvironment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "environment",
            status: 200,
            media: "application/json",
            body: shown::ENVIRONMENT,
        },
    ];
}

impl Examples for of::DeleteAnEnvironment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListDeploymentBranchPolicies {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deployment-branch-policies-list",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 2,
  "branch_policies": [
    {
      "id": 361471,
      "node_id": "MDE2OkdhdGVCcmFuY2hQb2xpY3kzNjE0NzE=",
      "name": "release/*"
    },
    {
      "id": 361472,
      "node_id": "MDE2OkdhdGVCcmFuY2hQb2xpY3kzNjE0NzI=",
      "name": "main"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::CreateDeploymentBranchPolicy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deployment-branch-policy-wildcard",
            status: 200,
            media: "application/json",
            body: shown::DEPLOYMENT_BRANCH_POLICY_WILDCARD,
        },
        Example {
            name: "deployment-branch-policy-single-branch",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 364663,
  "node_id": "MDE2OkdhdGVCcmFuY2hQb2xpY3kzNjQ2NjM=",
  "name": "main"
}"#,
        },
        Example {
            name: "deployment-branch-policy-single-tag",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 364663,
  "node_id": "MDE2OkdhdGVCcmFuY2hQb2xpY3kzNjQ2NjM=",
  "name": "v1",
  "type": "tag"
}"#,
        },
        Example {
            name: "empty",
            status: 303,
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

impl Examples for of::GetDeploymentBranchPolicy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deployment-branch-policy-wildcard",
            status: 200,
            media: "application/json",
            body: shown::DEPLOYMENT_BRANCH_POLICY_WILDCARD,
        },
    ];
}

impl Examples for of::UpdateDeploymentBranchPolicy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deployment-branch-policy-wildcard",
            status: 200,
            media: "application/json",
            body: shown::DEPLOYMENT_BRANCH_POLICY_WILDCARD,
        },
    ];
}

impl Examples for of::DeleteDeploymentBranchPolicy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetAllDeploymentProtectionRules {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 2,
  "custom_deployment_protection_rules": [
    {
      "id": 3,
      "node_id": "IEH37kRlcGxveW1lbnRTdGF0ddiv",
      "enabled": true,
      "app": {
        "id": 1,
        "node_id": "GHT58kRlcGxveW1lbnRTdTY!bbcy",
        "slug": "a-custom-app",
        "integration_url": "https://api.github.com/apps/a-custom-app"
      }
    },
    {
      "id": 4,
      "node_id": "MDE2OkRlcGxveW1lbnRTdHJ41128",
      "enabled": true,
      "app": {
        "id": 1,
        "node_id": "UHVE67RlcGxveW1lbnRTdTY!jfeuy",
        "slug": "another-custom-app",
        "integration_url": "https://api.github.com/apps/another-custom-app"
      }
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::CreateDeploymentProtectionRule {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deployment-protection-rule",
            status: 201,
            media: "application/json",
            body: shown::DEPLOYMENT_PROTECTION_RULE,
        },
    ];
}

impl Examples for of::ListCustomDeploymentRuleIntegrations {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "custom-deployment-protection-rule-apps",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 2,
  "available_custom_deployment_protection_rule_integrations": [
    {
      "id": 1,
      "node_id": "GHT58kRlcGxveW1lbnRTdTY!bbcy",
      "slug": "a-custom-app",
      "integration_url": "https://api.github.com/apps/a-custom-app"
    },
    {
      "id": 2,
      "node_id": "UHVE67RlcGxveW1lbnRTdTY!jfeuy",
      "slug": "another-custom-app",
      "integration_url": "https://api.github.com/apps/another-custom-app"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetCustomDeploymentProtectionRule {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deployment-protection-rule",
            status: 200,
            media: "application/json",
            body: shown::DEPLOYMENT_PROTECTION_RULE,
        },
    ];
}

impl Examples for of::DisableDeploymentProtectionRule {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListForks {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "minimal-repository-items-2",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1296269,
    "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
    "name": "Hello-World",
    "full_name": "octocat/Hello-World",
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
    "private": false,
    "html_url": "https://github.com/octocat/Hello-World",
    "description": "This your first repo!",
    "fork": true,
    "url": "https://api.github.com/repos/octocat/Hello-World",
    "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
    "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
    "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
    "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
    "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
    "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
    "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
    "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
    "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
    "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
    "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
    "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
    "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
    "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
    "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
    "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
    "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
    "git_url": "git:github.com/octocat/Hello-World.git",
    "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
    "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
    "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
    "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
    "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
    "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
    "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
    "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
    "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
    "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
    "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
    "ssh_url": "git@github.com:octocat/Hello-World.git",
    "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
    "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
    "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
    "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
    "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
    "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
    "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
    "clone_url": "https://github.com/octocat/Hello-World.git",
    "mirror_url": "git:git.example.com/octocat/Hello-World",
    "hooks_url": "https://api.github.com/repos/octocat/Hello-World/hooks",
    "svn_url": "https://svn.github.com/octocat/Hello-World",
    "homepage": "https://github.com",
    "language": null,
    "forks_count": 9,
    "stargazers_count": 80,
    "watchers_count": 80,
    "size": 108,
    "default_branch": "master",
    "open_issues_count": 0,
    "is_template": true,
    "topics": [
      "octocat",
      "atom",
      "electron",
      "api"
    ],
    "has_issues": true,
    "has_projects": true,
    "has_wiki": true,
    "has_pages": false,
    "has_downloads": true,
    "archived": false,
    "disabled": false,
    "visibility": "public",
    "pushed_at": "2011-01-26T19:06:43Z",
    "created_at": "2011-01-26T19:01:12Z",
    "updated_at": "2011-01-26T19:14:43Z",
    "permissions": {
      "admin": false,
      "push": false,
      "pull": true
    },
    "temp_clone_token": "ABTLWHOULUVAXGTRYU7OC2876QJ2O",
    "delete_branch_on_merge": true,
    "subscribers_count": 42,
    "network_count": 0,
    "license": {
      "key": "mit",
      "name": "MIT License",
      "spdx_id": "MIT",
      "url": "https://api.github.com/licenses/mit",
      "node_id": "MDc6TGljZW5zZW1pdA=="
    }
  }
]"#,
        },
    ];
}

impl Examples for of::CreateFork {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "full-repository",
            status: 202,
            media: "application/json",
            body: shown::FULL_REPOSITORY,
        },
    ];
}

impl Examples for of::GetHashAlgorithm {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "hash_algorithm": "sha1"
}"#,
        },
    ];
}

impl Examples for of::ListWebhooks {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "hook-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "type": "Repository",
    "id": 12345678,
    "name": "web",
    "active": true,
    "events": [
      "push",
      "pull_request"
    ],
    "config": {
      "content_type": "json",
      "insecure_ssl": "0",
      "url": "https://example.com/webhook"
    },
    "updated_at": "2019-06-03T00:57:16Z",
    "created_at": "2019-06-03T00:57:16Z",
    "url": "https://api.github.com/repos/octocat/Hello-World/hooks/12345678",
    "test_url": "https://api.github.com/repos/octocat/Hello-World/hooks/12345678/test",
    "ping_url": "https://api.github.com/repos/octocat/Hello-World/hooks/12345678/pings",
    "deliveries_url": "https://api.github.com/repos/octocat/Hello-World/hooks/12345678/deliveries",
    "last_response": {
      "code": null,
      "status": "unused",
      "message": null
    }
  }
]"#,
        },
    ];
}

impl Examples for of::CreateWebhook {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "hook",
            status: 201,
            media: "application/json",
            body: shown::HOOK,
        },
    ];
}

impl Examples for of::GetWebhook {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "hook",
            status: 200,
            media: "application/json",
            body: shown::HOOK,
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
            name: "hook",
            status: 200,
            media: "application/json",
            body: shown::HOOK,
        },
    ];
}

impl Examples for of::GetWebhookConfigForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "webhook-config",
            status: 200,
            media: "application/json",
            body: shown::WEBHOOK_CONFIG,
        },
    ];
}

impl Examples for of::UpdateWebhookConfigForRepo {
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

impl Examples for of::TestPushWebhook {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CheckImmutableReleases {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "enabled": true,
  "enforced_by_owner": false
}"#,
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::EnableImmutableReleases {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DisableImmutableReleases {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListInvitations {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-invitation-items",
            status: 200,
            media: "application/json",
            body: shown::REPOSITORY_INVITATION_ITEMS,
        },
    ];
}

impl Examples for of::DeleteInvitation {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateInvitation {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-invitation",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1,
  "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
  "repository": {
    "id": 1296269,
    "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
    "name": "Hello-World",
    "full_name": "octocat/Hello-World",
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
    "private": false,
    "html_url": "https://github.com/octocat/Hello-World",
    "description": "This your first repo!",
    "fork": false,
    "url": "https://api.github.com/repos/octocat/Hello-World",
    "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
    "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
    "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
    "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
    "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
    "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
    "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
    "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
    "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
    "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
    "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
    "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
    "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
    "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
    "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
    "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
    "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
    "git_url": "git:github.com/octocat/Hello-World.git",
    "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
    "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
    "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
    "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
    "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
    "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
    "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
    "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
    "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
    "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
    "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
    "ssh_url": "git@github.com:octocat/Hello-World.git",
    "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
    "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
    "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
    "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
    "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
    "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
    "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
    "hooks_url": "http://api.github.com/repos/octocat/Hello-World/hooks"
  },
  "invitee": {
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
  "inviter": {
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
  "permissions": "write",
  "created_at": "2016-06-13T14:52:50-05:00",
  "expired": false,
  "url": "https://api.github.com/user/repository_invitations/1296269",
  "html_url": "https://github.com/octocat/Hello-World/invitations"
}"#,
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

impl Examples for of::ListDeployKeys {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deploy-key-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1,
    "key": "ssh-rsa AAA...",
    "url": "https://api.github.com/repos/octocat/Hello-World/keys/1",
    "title": "octocat@octomac",
    "verified": true,
    "created_at": "2014-12-10T15:53:42Z",
    "read_only": true,
    "added_by": "octocat",
    "last_used": "2022-01-10T15:53:42Z",
    "enabled": true
  }
]"#,
        },
    ];
}

impl Examples for of::CreateDeployKey {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deploy-key",
            status: 201,
            media: "application/json",
            body: shown::DEPLOY_KEY,
        },
    ];
}

impl Examples for of::GetDeployKey {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "deploy-key",
            status: 200,
            media: "application/json",
            body: shown::DEPLOY_KEY,
        },
    ];
}

impl Examples for of::DeleteDeployKey {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListLanguages {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "language",
            status: 200,
            media: "application/json",
            body: r#"{
  "C": 78769,
  "Python": 7769
}"#,
        },
    ];
}

impl Examples for of::MergeUpstream {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "merged-upstream",
            status: 200,
            media: "application/json",
            body: r#"{
  "message": "Successfully fetched and fast-forwarded from upstream defunkt:main",
  "merge_type": "fast-forward",
  "base_branch": "defunkt:main"
}"#,
        },
        Example {
            name: "empty",
            status: 409,
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

impl Examples for of::Merge {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "commit",
            status: 201,
            media: "application/json",
            body: shown::COMMIT,
        },
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
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetPages {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "page",
            status: 200,
            media: "application/json",
            body: shown::PAGE,
        },
    ];
}

impl Examples for of::UpdateInformationAboutPagesSite {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CreatePagesSite {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "page",
            status: 201,
            media: "application/json",
            body: shown::PAGE,
        },
    ];
}

impl Examples for of::DeletePagesSite {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListPagesBuilds {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "page-build-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "url": "https://api.github.com/repos/github/developer.github.com/pages/builds/5472601",
    "status": "built",
    "error": {
      "message": null
    },
    "pusher": {
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
    "commit": "351391cdcb88ffae71ec3028c91f375a8036a26b",
    "duration": 2104,
    "created_at": "2014-02-10T19:00:49Z",
    "updated_at": "2014-02-10T19:00:51Z"
  }
]"#,
        },
    ];
}

impl Examples for of::RequestPagesBuild {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "page-build-status",
            status: 201,
            media: "application/json",
            body: r#"{
  "url": "https://api.github.com/repos/github/developer.github.com/pages/builds/latest",
  "status": "queued"
}"#,
        },
    ];
}

impl Examples for of::GetLatestPagesBuild {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "page-build",
            status: 200,
            media: "application/json",
            body: shown::PAGE_BUILD,
        },
    ];
}

impl Examples for of::GetPagesBuild {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "page-build",
            status: 200,
            media: "application/json",
            body: shown::PAGE_BUILD,
        },
    ];
}

impl Examples for of::CreatePagesDeployment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "page-deployment",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": "4fd754f7e594640989b406850d0bc8f06a121251",
  "status_url": "https://api.github.com/repos/github/developer.github.com/pages/deployments/4fd754f7e594640989b406850d0bc8f06a121251/status",
  "page_url": "developer.github.com"
}"#,
        },
    ];
}

impl Examples for of::GetPagesDeployment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "pages-deployment-status",
            status: 200,
            media: "application/json",
            body: r#"{
  "status": "succeed"
}"#,
        },
    ];
}

impl Examples for of::CancelPagesDeployment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetPagesHealthCheck {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "pages-health-check",
            status: 200,
            media: "application/json",
            body: r#"{
  "domain": {
    "host": "example.com",
    "uri": "http://example.com/",
    "nameservers": "default",
    "dns_resolves": true,
    "is_proxied": false,
    "is_cloudflare_ip": false,
    "is_fastly_ip": false,
    "is_old_ip_address": false,
    "is_a_record": true,
    "has_cname_record": false,
    "has_mx_records_present": false,
    "is_valid_domain": true,
    "is_apex_domain": true,
    "should_be_a_record": true,
    "is_cname_to_github_user_domain": false,
    "is_cname_to_pages_dot_github_dot_com": false,
    "is_cname_to_fastly": false,
    "is_pointed_to_github_pages_ip": true,
    "is_non_github_pages_ip_present": false,
    "is_pages_domain": false,
    "is_served_by_pages": true,
    "is_valid": true,
    "reason": null,
    "responds_to_https": true,
    "enforces_https": true,
    "https_error": null,
    "is_https_eligible": true,
    "caa_error": null
  },
  "alt_domain": {
    "host": "www.example.com",
    "uri": "http://www.example.com/",
    "nameservers": "default",
    "dns_resolves": true,
    "is_proxied": false,
    "is_cloudflare_ip": false,
    "is_fastly_ip": false,
    "is_old_ip_address": false,
    "is_a_record": true,
    "has_cname_record": false,
    "has_mx_records_present": false,
    "is_valid_domain": true,
    "is_apex_domain": true,
    "should_be_a_record": true,
    "is_cname_to_github_user_domain": false,
    "is_cname_to_pages_dot_github_dot_com": false,
    "is_cname_to_fastly": false,
    "is_pointed_to_github_pages_ip": true,
    "is_non_github_pages_ip_present": false,
    "is_pages_domain": false,
    "is_served_by_pages": true,
    "is_valid": true,
    "reason": null,
    "responds_to_https": true,
    "enforces_https": true,
    "https_error": null,
    "is_https_eligible": true,
    "caa_error": null
  }
}"#,
        },
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: "null",
        },
        Example {
            name: "empty",
            status: 400,
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

impl Examples for of::CheckPrivateVulnerabilityReporting {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "enabled": true
}"#,
        },
    ];
}

impl Examples for of::EnablePrivateVulnerabilityReporting {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DisablePrivateVulnerabilityReporting {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CustomPropertiesForReposGetRepositoryValues {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "custom-property-values",
            status: 200,
            media: "application/json",
            body: r#"[
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
]"#,
        },
    ];
}

impl Examples for of::CustomPropertiesForReposCreateOrUpdateRepositoryValues {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetReadme {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "content-file",
            status: 200,
            media: "application/json",
            body: shown::CONTENT_FILE,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetReadmeInDirectory {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "content-file",
            status: 200,
            media: "application/json",
            body: shown::CONTENT_FILE,
        },
    ];
}

impl Examples for of::ListReleases {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "release-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "url": "https://api.github.com/repos/octocat/Hello-World/releases/1",
    "html_url": "https://github.com/octocat/Hello-World/releases/v1.0.0",
    "assets_url": "https://api.github.com/repos/octocat/Hello-World/releases/1/assets",
    "upload_url": "https://uploads.github.com/repos/octocat/Hello-World/releases/1/assets{?name,label}",
    "tarball_url": "https://api.github.com/repos/octocat/Hello-World/tarball/v1.0.0",
    "zipball_url": "https://api.github.com/repos/octocat/Hello-World/zipball/v1.0.0",
    "id": 1,
    "node_id": "MDc6UmVsZWFzZTE=",
    "tag_name": "v1.0.0",
    "target_commitish": "master",
    "name": "v1.0.0",
    "body": "Description of the release",
    "draft": false,
    "prerelease": false,
    "immutable": false,
    "created_at": "2013-02-27T19:35:32Z",
    "published_at": "2013-02-27T19:35:32Z",
    "author": {
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
    "assets": [
      {
        "url": "https://api.github.com/repos/octocat/Hello-World/releases/assets/1",
        "browser_download_url": "https://github.com/octocat/Hello-World/releases/download/v1.0.0/example.zip",
        "id": 1,
        "node_id": "MDEyOlJlbGVhc2VBc3NldDE=",
        "name": "example.zip",
        "label": "short description",
        "state": "uploaded",
        "content_type": "application/zip",
        "size": 1024,
        "digest": "sha256:2151b604e3429bff440b9fbc03eb3617bc2603cda96c95b9bb05277f9ddba255",
        "download_count": 42,
        "created_at": "2013-02-27T19:35:32Z",
        "updated_at": "2013-02-27T19:35:32Z",
        "uploader": {
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
    ]
  }
]"#,
        },
    ];
}

impl Examples for of::CreateRelease {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "release",
            status: 201,
            media: "application/json",
            body: shown::RELEASE,
        },
    ];
}

impl Examples for of::GetReleaseAsset {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "release-asset",
            status: 200,
            media: "application/json",
            body: shown::RELEASE_ASSET,
        },
        Example {
            name: "empty",
            status: 302,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteReleaseAsset {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateReleaseAsset {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "release-asset",
            status: 200,
            media: "application/json",
            body: shown::RELEASE_ASSET,
        },
    ];
}

impl Examples for of::GenerateReleaseNotes {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "release-notes-content",
            status: 200,
            media: "application/json",
            body: r###"{
  "name": "Release v1.0.0 is now available!",
  "body": "##Changes in Release v1.0.0 ... ##Contributors @monalisa"
}"###,
        },
    ];
}

impl Examples for of::GetLatestRelease {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "release",
            status: 200,
            media: "application/json",
            body: shown::RELEASE,
        },
    ];
}

impl Examples for of::GetReleaseByTag {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "release",
            status: 200,
            media: "application/json",
            body: shown::RELEASE,
        },
    ];
}

impl Examples for of::GetRelease {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "release",
            status: 200,
            media: "application/json",
            body: shown::RELEASE,
        },
        Example {
            name: "empty",
            status: 401,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteRelease {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateRelease {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "release",
            status: 200,
            media: "application/json",
            body: shown::RELEASE,
        },
    ];
}

impl Examples for of::ListReleaseAssets {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "release-asset-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "url": "https://api.github.com/repos/octocat/Hello-World/releases/assets/1",
    "browser_download_url": "https://github.com/octocat/Hello-World/releases/download/v1.0.0/example.zip",
    "id": 1,
    "node_id": "MDEyOlJlbGVhc2VBc3NldDE=",
    "name": "example.zip",
    "label": "short description",
    "state": "uploaded",
    "content_type": "application/zip",
    "size": 1024,
    "digest": "sha256:2151b604e3429bff440b9fbc03eb3617bc2603cda96c95b9bb05277f9ddba255",
    "download_count": 42,
    "created_at": "2013-02-27T19:35:32Z",
    "updated_at": "2013-02-27T19:35:32Z",
    "uploader": {
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
    ];
}

impl Examples for of::UploadReleaseAsset {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "release-asset-response-for-successful-upload",
            status: 201,
            media: "application/json",
            body: r#"{
  "url": "https://api.github.com/repos/octocat/Hello-World/releases/assets/1",
  "browser_download_url": "https://github.com/octocat/Hello-World/releases/download/v1.0.0/example.zip",
  "id": 1,
  "node_id": "MDEyOlJlbGVhc2VBc3NldDE=",
  "name": "example.zip",
  "label": "short description",
  "state": "uploaded",
  "content_type": "application/zip",
  "size": 1024,
  "digest": "sha256:2151b604e3429bff440b9fbc03eb3617bc2603cda96c95b9bb05277f9ddba255",
  "download_count": 42,
  "created_at": "2013-02-27T19:35:32Z",
  "updated_at": "2013-02-27T19:35:32Z",
  "uploader": {
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
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetBranchRules {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-rule-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "type": "commit_message_pattern",
    "ruleset_source_type": "Repository",
    "ruleset_source": "monalisa/my-repo",
    "ruleset_id": 42,
    "parameters": {
      "operator": "starts_with",
      "pattern": "issue"
    }
  },
  {
    "type": "commit_author_email_pattern",
    "ruleset_source_type": "Organization",
    "ruleset_source": "my-org",
    "ruleset_id": 73,
    "parameters": {
      "operator": "contains",
      "pattern": "github"
    }
  }
]"#,
        },
    ];
}

impl Examples for of::GetRepoRulesets {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-ruleset-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 42,
    "name": "super cool ruleset",
    "source_type": "Repository",
    "source": "monalisa/my-repo",
    "enforcement": "enabled",
    "node_id": "RRS_lACkVXNlcgQB",
    "_links": {
      "self": {
        "href": "https://api.github.com/repos/monalisa/my-repo/rulesets/42"
      },
      "html": {
        "href": "https://github.com/monalisa/my-repo/rules/42"
      }
    },
    "created_at": "2023-07-15T08:43:03Z",
    "updated_at": "2023-08-23T16:29:47Z"
  },
  {
    "id": 314,
    "name": "Another ruleset",
    "source_type": "Repository",
    "source": "monalisa/my-repo",
    "enforcement": "enabled",
    "node_id": "RRS_lACkVXNlcgQQ",
    "_links": {
      "self": {
        "href": "https://api.github.com/repos/monalisa/my-repo/rulesets/314"
      },
      "html": {
        "href": "https://github.com/monalisa/my-repo/rules/314"
      }
    },
    "created_at": "2023-08-15T08:43:03Z",
    "updated_at": "2023-09-23T16:29:47Z"
  }
]"#,
        },
    ];
}

impl Examples for of::CreateRepoRuleset {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-ruleset",
            status: 201,
            media: "application/json",
            body: shown::REPOSITORY_RULESET,
        },
    ];
}

impl Examples for of::GetRepoRuleSuites {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "rule-suite-items",
            status: 200,
            media: "application/json",
            body: shown::RULE_SUITE_ITEMS,
        },
    ];
}

impl Examples for of::GetRepoRuleSuite {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "rule-suite",
            status: 200,
            media: "application/json",
            body: shown::RULE_SUITE,
        },
    ];
}

impl Examples for of::GetRepoRuleset {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-ruleset",
            status: 200,
            media: "application/json",
            body: shown::REPOSITORY_RULESET,
        },
    ];
}

impl Examples for of::UpdateRepoRuleset {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-ruleset",
            status: 200,
            media: "application/json",
            body: shown::REPOSITORY_RULESET,
        },
    ];
}

impl Examples for of::DeleteRepoRuleset {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetRepoRulesetHistory {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "ruleset-history",
            status: 200,
            media: "application/json",
            body: shown::RULESET_HISTORY,
        },
    ];
}

impl Examples for of::GetRepoRulesetVersion {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-ruleset-version-with-state",
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
    "id": 42,
    "name": "super cool ruleset",
    "target": "branch",
    "source_type": "Repository",
    "source": "monalisa/my-repo",
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

impl Examples for of::GetCodeFrequencyStats {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "code-frequency-stat-items",
            status: 200,
            media: "application/json",
            body: "[\n  [\n    1302998400,\n    1124,\n    -435\n  ]\n]",
        },
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: shown::DEFAULT,
        },
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

impl Examples for of::GetCommitActivityStats {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "commit-activity-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "days": [
      0,
      3,
      26,
      20,
      39,
      1,
      0
    ],
    "total": 89,
    "week": 1336280400
  }
]"#,
        },
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: shown::DEFAULT,
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetContributorsStats {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "contributor-activity-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "author": {
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
    "total": 135,
    "weeks": [
      {
        "w": 1367712000,
        "a": 6898,
        "d": 77,
        "c": 10
      }
    ]
  }
]"#,
        },
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: shown::DEFAULT,
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetParticipationStats {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "participation-stats",
            status: 200,
            media: "application/json",
            body: r#"{
  "all": [
    11,
    21,
    15,
    2,
    8,
    1,
    8,
    23,
    17,
    21,
    11,
    10,
    33,
    91,
    38,
    34,
    22,
    23,
    32,
    3,
    43,
    87,
    71,
    18,
    13,
    5,
    13,
    16,
    66,
    27,
    12,
    45,
    110,
    117,
    13,
    8,
    18,
    9,
    19,
    26,
    39,
    12,
    20,
    31,
    46,
    91,
    45,
    10,
    24,
    9,
    29,
    7
  ],
  "owner": [
    3,
    2,
    3,
    0,
    2,
    0,
    5,
    14,
    7,
    9,
    1,
    5,
    0,
    48,
    19,
    2,
    0,
    1,
    10,
    2,
    23,
    40,
    35,
    8,
    8,
    2,
    10,
    6,
    30,
    0,
    2,
    9,
    53,
    104,
    3,
    3,
    10,
    4,
    7,
    11,
    21,
    4,
    4,
    22,
    26,
    63,
    11,
    2,
    14,
    1,
    10,
    3
  ]
}"#,
        },
    ];
}

impl Examples for of::GetPunchCardStats {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "code-frequency-stat-items-2",
            status: 200,
            media: "application/json",
            body: "[\n  [\n    0,\n    0,\n    5\n  ],\n  [\n    0,\n    1,\n    43\n  ],\n  [\n    0,\n    2,\n    21\n  ]\n]",
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CreateCommitStatus {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "status",
            status: 201,
            media: "application/json",
            body: r#"{
  "url": "https://api.github.com/repos/octocat/Hello-World/statuses/6dcb09b5b57875f334f61aebed695e2e4193db5e",
  "avatar_url": "https://github.com/images/error/hubot_happy.gif",
  "id": 1,
  "node_id": "MDY6U3RhdHVzMQ==",
  "state": "success",
  "description": "Build has completed successfully",
  "target_url": "https://ci.example.com/1000/output",
  "context": "continuous-integration/jenkins",
  "created_at": "2012-07-20T01:19:13Z",
  "updated_at": "2012-07-20T01:19:13Z",
  "creator": {
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

impl Examples for of::ListTags {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "tag-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "name": "v0.1",
    "commit": {
      "sha": "c5b97d5ae6c19d5c5df71a34c7fbeeda2479ccbc",
      "url": "https://api.github.com/repos/octocat/Hello-World/commits/c5b97d5ae6c19d5c5df71a34c7fbeeda2479ccbc"
    },
    "zipball_url": "https://github.com/octocat/Hello-World/zipball/v0.1",
    "tarball_url": "https://github.com/octocat/Hello-World/tarball/v0.1",
    "node_id": "MDQ6VXNlcjE="
  }
]"#,
        },
    ];
}

impl Examples for of::DownloadTarballArchive {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 302,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListTeams {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-items",
            status: 200,
            media: "application/json",
            body: shown::TEAM_ITEMS,
        },
    ];
}

impl Examples for of::GetAllTopics {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "topic",
            status: 200,
            media: "application/json",
            body: shown::TOPIC,
        },
    ];
}

impl Examples for of::ReplaceAllTopics {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "topic",
            status: 200,
            media: "application/json",
            body: shown::TOPIC,
        },
    ];
}

impl Examples for of::GetClones {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "clone-traffic",
            status: 200,
            media: "application/json",
            body: r#"{
  "count": 173,
  "uniques": 128,
  "clones": [
    {
      "timestamp": "2016-10-10T00:00:00Z",
      "count": 2,
      "uniques": 1
    },
    {
      "timestamp": "2016-10-11T00:00:00Z",
      "count": 17,
      "uniques": 16
    },
    {
      "timestamp": "2016-10-12T00:00:00Z",
      "count": 21,
      "uniques": 15
    },
    {
      "timestamp": "2016-10-13T00:00:00Z",
      "count": 8,
      "uniques": 7
    },
    {
      "timestamp": "2016-10-14T00:00:00Z",
      "count": 5,
      "uniques": 5
    },
    {
      "timestamp": "2016-10-15T00:00:00Z",
      "count": 2,
      "uniques": 2
    },
    {
      "timestamp": "2016-10-16T00:00:00Z",
      "count": 8,
      "uniques": 7
    },
    {
      "timestamp": "2016-10-17T00:00:00Z",
      "count": 26,
      "uniques": 15
    },
    {
      "timestamp": "2016-10-18T00:00:00Z",
      "count": 19,
      "uniques": 17
    },
    {
      "timestamp": "2016-10-19T00:00:00Z",
      "count": 19,
      "uniques": 14
    },
    {
      "timestamp": "2016-10-20T00:00:00Z",
      "count": 19,
      "uniques": 15
    },
    {
      "timestamp": "2016-10-21T00:00:00Z",
      "count": 9,
      "uniques": 7
    },
    {
      "timestamp": "2016-10-22T00:00:00Z",
      "count": 5,
      "uniques": 5
    },
    {
      "timestamp": "2016-10-23T00:00:00Z",
      "count": 6,
      "uniques": 5
    },
    {
      "timestamp": "2016-10-24T00:00:00Z",
      "count": 7,
      "uniques": 5
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetTopPaths {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "content-traffic-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "path": "/github/hubot",
    "title": "github/hubot: A customizable life embetterment robot.",
    "count": 3542,
    "uniques": 2225
  },
  {
    "path": "/github/hubot/blob/master/docs/scripting.md",
    "title": "hubot/scripting.md at master · github/hubot · GitHub",
    "count": 1707,
    "uniques": 804
  },
  {
    "path": "/github/hubot/tree/master/docs",
    "title": "hubot/docs at master · github/hubot · GitHub",
    "count": 685,
    "uniques": 435
  },
  {
    "path": "/github/hubot/tree/master/src",
    "title": "hubot/src at master · github/hubot · GitHub",
    "count": 577,
    "uniques": 347
  },
  {
    "path": "/github/hubot/blob/master/docs/index.md",
    "title": "hubot/index.md at master · github/hubot · GitHub",
    "count": 379,
    "uniques": 259
  },
  {
    "path": "/github/hubot/blob/master/docs/adapters.md",
    "title": "hubot/adapters.md at master · github/hubot · GitHub",
    "count": 354,
    "uniques": 201
  },
  {
    "path": "/github/hubot/tree/master/examples",
    "title": "hubot/examples at master · github/hubot · GitHub",
    "count": 340,
    "uniques": 260
  },
  {
    "path": "/github/hubot/blob/master/docs/deploying/heroku.md",
    "title": "hubot/heroku.md at master · github/hubot · GitHub",
    "count": 324,
    "uniques": 217
  },
  {
    "path": "/github/hubot/blob/master/src/robot.coffee",
    "title": "hubot/robot.coffee at master · github/hubot · GitHub",
    "count": 293,
    "uniques": 191
  },
  {
    "path": "/github/hubot/blob/master/LICENSE.md",
    "title": "hubot/LICENSE.md at master · github/hubot · GitHub",
    "count": 281,
    "uniques": 222
  }
]"#,
        },
    ];
}

impl Examples for of::GetTopReferrers {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "referrer-traffic-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "referrer": "Google",
    "count": 4,
    "uniques": 3
  },
  {
    "referrer": "stackoverflow.com",
    "count": 2,
    "uniques": 2
  },
  {
    "referrer": "eggsonbread.com",
    "count": 1,
    "uniques": 1
  },
  {
    "referrer": "yandex.ru",
    "count": 1,
    "uniques": 1
  }
]"#,
        },
    ];
}

impl Examples for of::GetViews {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "view-traffic",
            status: 200,
            media: "application/json",
            body: r#"{
  "count": 14850,
  "uniques": 3782,
  "views": [
    {
      "timestamp": "2016-10-10T00:00:00Z",
      "count": 440,
      "uniques": 143
    },
    {
      "timestamp": "2016-10-11T00:00:00Z",
      "count": 1308,
      "uniques": 414
    },
    {
      "timestamp": "2016-10-12T00:00:00Z",
      "count": 1486,
      "uniques": 452
    },
    {
      "timestamp": "2016-10-13T00:00:00Z",
      "count": 1170,
      "uniques": 401
    },
    {
      "timestamp": "2016-10-14T00:00:00Z",
      "count": 868,
      "uniques": 266
    },
    {
      "timestamp": "2016-10-15T00:00:00Z",
      "count": 495,
      "uniques": 157
    },
    {
      "timestamp": "2016-10-16T00:00:00Z",
      "count": 524,
      "uniques": 175
    },
    {
      "timestamp": "2016-10-17T00:00:00Z",
      "count": 1263,
      "uniques": 412
    },
    {
      "timestamp": "2016-10-18T00:00:00Z",
      "count": 1402,
      "uniques": 417
    },
    {
      "timestamp": "2016-10-19T00:00:00Z",
      "count": 1394,
      "uniques": 424
    },
    {
      "timestamp": "2016-10-20T00:00:00Z",
      "count": 1492,
      "uniques": 448
    },
    {
      "timestamp": "2016-10-21T00:00:00Z",
      "count": 1153,
      "uniques": 332
    },
    {
      "timestamp": "2016-10-22T00:00:00Z",
      "count": 566,
      "uniques": 168
    },
    {
      "timestamp": "2016-10-23T00:00:00Z",
      "count": 675,
      "uniques": 184
    },
    {
      "timestamp": "2016-10-24T00:00:00Z",
      "count": 614,
      "uniques": 237
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::Transfer {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "minimal-repository",
            status: 202,
            media: "application/json",
            body: r#"{
  "id": 1296269,
  "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
  "name": "Hello-World",
  "full_name": "octocat/Hello-World",
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
  "private": false,
  "html_url": "https://github.com/octocat/Hello-World",
  "description": "This your first repo!",
  "fork": false,
  "url": "https://api.github.com/repos/octocat/Hello-World",
  "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
  "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
  "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
  "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
  "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
  "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
  "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
  "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
  "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
  "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
  "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
  "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
  "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
  "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
  "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
  "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
  "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
  "git_url": "git:github.com/octocat/Hello-World.git",
  "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
  "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
  "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
  "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
  "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
  "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
  "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
  "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
  "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
  "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
  "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
  "ssh_url": "git@github.com:octocat/Hello-World.git",
  "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
  "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
  "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
  "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
  "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
  "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
  "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
  "clone_url": "https://github.com/octocat/Hello-World.git",
  "mirror_url": "git:git.example.com/octocat/Hello-World",
  "hooks_url": "https://api.github.com/repos/octocat/Hello-World/hooks",
  "svn_url": "https://svn.github.com/octocat/Hello-World",
  "homepage": "https://github.com",
  "language": null,
  "forks_count": 9,
  "stargazers_count": 80,
  "watchers_count": 80,
  "size": 108,
  "default_branch": "master",
  "open_issues_count": 0,
  "is_template": false,
  "topics": [
    "octocat",
    "atom",
    "electron",
    "api"
  ],
  "has_issues": true,
  "has_projects": true,
  "has_wiki": true,
  "has_pages": false,
  "has_downloads": true,
  "archived": false,
  "disabled": false,
  "visibility": "public",
  "pushed_at": "2011-01-26T19:06:43Z",
  "created_at": "2011-01-26T19:01:12Z",
  "updated_at": "2011-01-26T19:14:43Z",
  "permissions": {
    "admin": false,
    "push": false,
    "pull": true
  },
  "template_repository": {
    "id": 1296269,
    "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
    "name": "Hello-World-Template",
    "full_name": "octocat/Hello-World-Template",
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
    "private": false,
    "html_url": "https://github.com/octocat/Hello-World-Template",
    "description": "This your first repo!",
    "fork": false,
    "url": "https://api.github.com/repos/octocat/Hello-World-Template",
    "archive_url": "https://api.github.com/repos/octocat/Hello-World-Template/{archive_format}{/ref}",
    "assignees_url": "https://api.github.com/repos/octocat/Hello-World-Template/assignees{/user}",
    "blobs_url": "https://api.github.com/repos/octocat/Hello-World-Template/git/blobs{/sha}",
    "branches_url": "https://api.github.com/repos/octocat/Hello-World-Template/branches{/branch}",
    "collaborators_url": "https://api.github.com/repos/octocat/Hello-World-Template/collaborators{/collaborator}",
    "comments_url": "https://api.github.com/repos/octocat/Hello-World-Template/comments{/number}",
    "commits_url": "https://api.github.com/repos/octocat/Hello-World-Template/commits{/sha}",
    "compare_url": "https://api.github.com/repos/octocat/Hello-World-Template/compare/{base}...{head}",
    "contents_url": "https://api.github.com/repos/octocat/Hello-World-Template/contents/{+path}",
    "contributors_url": "https://api.github.com/repos/octocat/Hello-World-Template/contributors",
    "deployments_url": "https://api.github.com/repos/octocat/Hello-World-Template/deployments",
    "downloads_url": "https://api.github.com/repos/octocat/Hello-World-Template/downloads",
    "events_url": "https://api.github.com/repos/octocat/Hello-World-Template/events",
    "forks_url": "https://api.github.com/repos/octocat/Hello-World-Template/forks",
    "git_commits_url": "https://api.github.com/repos/octocat/Hello-World-Template/git/commits{/sha}",
    "git_refs_url": "https://api.github.com/repos/octocat/Hello-World-Template/git/refs{/sha}",
    "git_tags_url": "https://api.github.com/repos/octocat/Hello-World-Template/git/tags{/sha}",
    "git_url": "git:github.com/octocat/Hello-World-Template.git",
    "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World-Template/issues/comments{/number}",
    "issue_events_url": "https://api.github.com/repos/octocat/Hello-World-Template/issues/events{/number}",
    "issues_url": "https://api.github.com/repos/octocat/Hello-World-Template/issues{/number}",
    "keys_url": "https://api.github.com/repos/octocat/Hello-World-Template/keys{/key_id}",
    "labels_url": "https://api.github.com/repos/octocat/Hello-World-Template/labels{/name}",
    "languages_url": "https://api.github.com/repos/octocat/Hello-World-Template/languages",
    "merges_url": "https://api.github.com/repos/octocat/Hello-World-Template/merges",
    "milestones_url": "https://api.github.com/repos/octocat/Hello-World-Template/milestones{/number}",
    "notifications_url": "https://api.github.com/repos/octocat/Hello-World-Template/notifications{?since,all,participating}",
    "pulls_url": "https://api.github.com/repos/octocat/Hello-World-Template/pulls{/number}",
    "releases_url": "https://api.github.com/repos/octocat/Hello-World-Template/releases{/id}",
    "ssh_url": "git@github.com:octocat/Hello-World-Template.git",
    "stargazers_url": "https://api.github.com/repos/octocat/Hello-World-Template/stargazers",
    "statuses_url": "https://api.github.com/repos/octocat/Hello-World-Template/statuses/{sha}",
    "subscribers_url": "https://api.github.com/repos/octocat/Hello-World-Template/subscribers",
    "subscription_url": "https://api.github.com/repos/octocat/Hello-World-Template/subscription",
    "tags_url": "https://api.github.com/repos/octocat/Hello-World-Template/tags",
    "teams_url": "https://api.github.com/repos/octocat/Hello-World-Template/teams",
    "trees_url": "https://api.github.com/repos/octocat/Hello-World-Template/git/trees{/sha}",
    "clone_url": "https://github.com/octocat/Hello-World-Template.git",
    "mirror_url": "git:git.example.com/octocat/Hello-World-Template",
    "hooks_url": "https://api.github.com/repos/octocat/Hello-World-Template/hooks",
    "svn_url": "https://svn.github.com/octocat/Hello-World-Template",
    "homepage": "https://github.com",
    "language": null,
    "forks": 9,
    "forks_count": 9,
    "stargazers_count": 80,
    "watchers_count": 80,
    "watchers": 80,
    "size": 108,
    "default_branch": "master",
    "open_issues": 0,
    "open_issues_count": 0,
    "is_template": true,
    "license": {
      "key": "mit",
      "name": "MIT License",
      "url": "https://api.github.com/licenses/mit",
      "spdx_id": "MIT",
      "node_id": "MDc6TGljZW5zZW1pdA==",
      "html_url": "https://api.github.com/licenses/mit"
    },
    "topics": [
      "octocat",
      "atom",
      "electron",
      "api"
    ],
    "has_issues": true,
    "has_projects": true,
    "has_wiki": true,
    "has_pages": false,
    "has_downloads": true,
    "archived": false,
    "disabled": false,
    "visibility": "public",
    "pushed_at": "2011-01-26T19:06:43Z",
    "created_at": "2011-01-26T19:01:12Z",
    "updated_at": "2011-01-26T19:14:43Z",
    "permissions": {
      "admin": false,
      "push": false,
      "pull": true
    },
    "allow_rebase_merge": true,
    "temp_clone_token": "ABTLWHOULUVAXGTRYU7OC2876QJ2O",
    "allow_squash_merge": true,
    "allow_auto_merge": false,
    "delete_branch_on_merge": true,
    "allow_merge_commit": true,
    "allow_forking": true,
    "subscribers_count": 42,
    "network_count": 0
  }
}"#,
        },
    ];
}

impl Examples for of::CheckVulnerabilityAlerts {
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

impl Examples for of::EnableVulnerabilityAlerts {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DisableVulnerabilityAlerts {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DownloadZipballArchive {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 302,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CreateUsingTemplate {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "full-repository",
            status: 201,
            media: "application/json",
            body: shown::FULL_REPOSITORY,
        },
    ];
}

impl Examples for of::ListPublic {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "public-repository-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1296269,
    "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
    "name": "Hello-World",
    "full_name": "octocat/Hello-World",
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
    "private": false,
    "html_url": "https://github.com/octocat/Hello-World",
    "description": "This your first repo!",
    "fork": false,
    "url": "https://api.github.com/repos/octocat/Hello-World",
    "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
    "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
    "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
    "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
    "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
    "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
    "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
    "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
    "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
    "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
    "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
    "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
    "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
    "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
    "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
    "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
    "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
    "git_url": "git:github.com/octocat/Hello-World.git",
    "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
    "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
    "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
    "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
    "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
    "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
    "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
    "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
    "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
    "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
    "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
    "ssh_url": "git@github.com:octocat/Hello-World.git",
    "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
    "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
    "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
    "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
    "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
    "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
    "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
    "hooks_url": "http://api.github.com/repos/octocat/Hello-World/hooks"
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

impl Examples for of::ListForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-items-default-response",
            status: 200,
            media: "application/json",
            body: shown::REPOSITORY_ITEMS_DEFAULT_RESPONSE,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CreateForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "full-repository",
            status: 201,
            media: "application/json",
            body: shown::FULL_REPOSITORY,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListInvitationsForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-invitation-items",
            status: 200,
            media: "application/json",
            body: shown::REPOSITORY_INVITATION_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeclineInvitationForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AcceptInvitationForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
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
            name: "minimal-repository-items",
            status: 200,
            media: "application/json",
            body: shown::MINIMAL_REPOSITORY_ITEMS,
        },
    ];
}

impl Examples for of::CompareCommits {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "commit-comparison",
            status: 200,
            media: "application/json",
            body: shown::COMMIT_COMPARISON,
        },
    ];
}
