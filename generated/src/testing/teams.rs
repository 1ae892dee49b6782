// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `teams` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::teams as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::List>(),
    Shown::of::<of::Create>(),
    Shown::of::<of::GetByName>(),
    Shown::of::<of::DeleteInOrg>(),
    Shown::of::<of::UpdateInOrg>(),
    Shown::of::<of::ListPendingInvitationsInOrg>(),
    Shown::of::<of::ListMembersInOrg>(),
    Shown::of::<of::GetMembershipForUserInOrg>(),
    Shown::of::<of::AddOrUpdateMembershipForUserInOrg>(),
    Shown::of::<of::RemoveMembershipForUserInOrg>(),
    Shown::of::<of::ListReposInOrg>(),
    Shown::of::<of::CheckPermissionsForRepoInOrg>(),
    Shown::of::<of::AddOrUpdateRepoPermissionsInOrg>(),
    Shown::of::<of::RemoveRepoInOrg>(),
    Shown::of::<of::ListChildInOrg>(),
    Shown::of::<of::GetLegacy>(),
    Shown::of::<of::DeleteLegacy>(),
    Shown::of::<of::UpdateLegacy>(),
    Shown::of::<of::ListPendingInvitationsLegacy>(),
    Shown::of::<of::ListMembersLegacy>(),
    Shown::of::<of::GetMemberLegacy>(),
    Shown::of::<of::AddMemberLegacy>(),
    Shown::of::<of::RemoveMemberLegacy>(),
    Shown::of::<of::GetMembershipForUserLegacy>(),
    Shown::of::<of::AddOrUpdateMembershipForUserLegacy>(),
    Shown::of::<of::RemoveMembershipForUserLegacy>(),
    Shown::of::<of::ListReposLegacy>(),
    Shown::of::<of::CheckPermissionsForRepoLegacy>(),
    Shown::of::<of::AddOrUpdateRepoPermissionsLegacy>(),
    Shown::of::<of::RemoveRepoLegacy>(),
    Shown::of::<of::ListChildLegacy>(),
    Shown::of::<of::ListForAuthenticatedUser>(),
];

impl Examples for of::List {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-items",
            status: 200,
            media: "application/json",
            body: shown::TEAM_ITEMS,
        },
    ];
}

impl Examples for of::Create {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-full",
            status: 201,
            media: "application/json",
            body: shown::TEAM_FULL,
        },
    ];
}

impl Examples for of::GetByName {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-full",
            status: 200,
            media: "application/json",
            body: shown::TEAM_FULL,
        },
    ];
}

impl Examples for of::DeleteInOrg {
    const EXAMPLES: &'static [Example] = &[
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

impl Examples for of::UpdateInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-full",
            status: 200,
            media: "application/json",
            body: shown::TEAM_FULL,
        },
        Example {
            name: "team-full",
            status: 201,
            media: "application/json",
            body: shown::TEAM_FULL,
        },
    ];
}

impl Examples for of::ListPendingInvitationsInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-invitation-items",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_INVITATION_ITEMS,
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListMembersInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-member-items",
            status: 200,
            media: "application/json",
            body: shown::TEAM_MEMBER_ITEMS,
        },
    ];
}

impl Examples for of::GetMembershipForUserInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-membership-response-if-user-is-a-team-maintainer",
            status: 200,
            media: "application/json",
            body: shown::TEAM_MEMBERSHIP_RESPONSE_IF_USER_IS_A_TEAM_MAINTAINER,
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddOrUpdateMembershipForUserInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-membership-response-if-users-membership-with-team-is-now-pending",
            status: 200,
            media: "application/json",
            body: shown::TEAM_MEMBERSHIP_RESPONSE_IF_USERS_MEMBERSHIP_WITH_TEAM_IS_NOW_PENDING,
        },
        Example {
            name: "empty",
            status: 403,
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

impl Examples for of::RemoveMembershipForUserInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 403,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListReposInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "minimal-repository-items",
            status: 200,
            media: "application/json",
            body: shown::MINIMAL_REPOSITORY_ITEMS,
        },
    ];
}

impl Examples for of::CheckPermissionsForRepoInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-repository-alternative-response-with-repository-permissions",
            status: 200,
            media: "application/vnd.github.v3.repository+json",
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
    "maintain": false,
    "push": false,
    "triage": false,
    "pull": true
  },
  "role_name": "read",
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
}"#,
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
    ];
}

impl Examples for of::AddOrUpdateRepoPermissionsInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveRepoInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListChildInOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-items-response-if-child-teams-exist",
            status: 200,
            media: "application/json",
            body: shown::TEAM_ITEMS_RESPONSE_IF_CHILD_TEAMS_EXIST,
        },
    ];
}

impl Examples for of::GetLegacy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-full",
            status: 200,
            media: "application/json",
            body: shown::TEAM_FULL,
        },
    ];
}

impl Examples for of::DeleteLegacy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateLegacy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-full",
            status: 200,
            media: "application/json",
            body: shown::TEAM_FULL,
        },
        Example {
            name: "team-full",
            status: 201,
            media: "application/json",
            body: shown::TEAM_FULL,
        },
    ];
}

impl Examples for of::ListPendingInvitationsLegacy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-invitation-items",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_INVITATION_ITEMS,
        },
    ];
}

impl Examples for of::ListMembersLegacy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-member-items",
            status: 200,
            media: "application/json",
            body: shown::TEAM_MEMBER_ITEMS,
        },
    ];
}

impl Examples for of::GetMemberLegacy {
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

impl Examples for of::AddMemberLegacy {
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
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveMemberLegacy {
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

impl Examples for of::GetMembershipForUserLegacy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-membership-response-if-user-is-a-team-maintainer",
            status: 200,
            media: "application/json",
            body: shown::TEAM_MEMBERSHIP_RESPONSE_IF_USER_IS_A_TEAM_MAINTAINER,
        },
    ];
}

impl Examples for of::AddOrUpdateMembershipForUserLegacy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-membership-response-if-users-membership-with-team-is-now-pending",
            status: 200,
            media: "application/json",
            body: shown::TEAM_MEMBERSHIP_RESPONSE_IF_USERS_MEMBERSHIP_WITH_TEAM_IS_NOW_PENDING,
        },
        Example {
            name: "empty",
            status: 403,
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

impl Examples for of::RemoveMembershipForUserLegacy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 403,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListReposLegacy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "minimal-repository-items",
            status: 200,
            media: "application/json",
            body: shown::MINIMAL_REPOSITORY_ITEMS,
        },
    ];
}

impl Examples for of::CheckPermissionsForRepoLegacy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-repository-alternative-response-with-extra-repository-information",
            status: 200,
            media: "application/vnd.github.v3.repository+json",
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
    "maintain": false,
    "push": false,
    "triage": false,
    "pull": true
  },
  "role_name": "read",
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
}"#,
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
    ];
}

impl Examples for of::AddOrUpdateRepoPermissionsLegacy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveRepoLegacy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListChildLegacy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-items-response-if-child-teams-exist",
            status: 200,
            media: "application/json",
            body: shown::TEAM_ITEMS_RESPONSE_IF_CHILD_TEAMS_EXIST,
        },
    ];
}

impl Examples for of::ListForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "team-full-items",
            status: 200,
            media: "application/json",
            body: r#"[
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
    "parent": null,
    "members_count": 3,
    "repos_count": 10,
    "created_at": "2017-07-14T16:53:42Z",
    "updated_at": "2017-08-17T12:37:15Z",
    "organization": {
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
      "description": "A great organization",
      "name": "github",
      "company": "GitHub",
      "blog": "https://github.com/blog",
      "location": "San Francisco",
      "email": "octocat@github.com",
      "is_verified": true,
      "has_organization_projects": true,
      "has_repository_projects": true,
      "public_repos": 2,
      "public_gists": 1,
      "followers": 20,
      "following": 0,
      "html_url": "https://github.com/octocat",
      "created_at": "2008-01-14T04:33:35Z",
      "updated_at": "2017-08-17T12:37:15Z",
      "type": "Organization"
    }
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
