// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `copilot-spaces` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::copilot_spaces as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::ListForOrg>(),
    Shown::of::<of::CreateForOrg>(),
    Shown::of::<of::GetForOrg>(),
    Shown::of::<of::UpdateForOrg>(),
    Shown::of::<of::DeleteForOrg>(),
    Shown::of::<of::ListCollaboratorsForOrg>(),
    Shown::of::<of::AddCollaboratorForOrg>(),
    Shown::of::<of::UpdateCollaboratorForOrg>(),
    Shown::of::<of::RemoveCollaboratorForOrg>(),
    Shown::of::<of::ListResourcesForOrg>(),
    Shown::of::<of::CreateResourceForOrg>(),
    Shown::of::<of::GetResourceForOrg>(),
    Shown::of::<of::UpdateResourceForOrg>(),
    Shown::of::<of::DeleteResourceForOrg>(),
    Shown::of::<of::ListForUser>(),
    Shown::of::<of::CreateForUser>(),
    Shown::of::<of::GetForUser>(),
    Shown::of::<of::UpdateForUser>(),
    Shown::of::<of::DeleteForUser>(),
    Shown::of::<of::ListCollaboratorsForUser>(),
    Shown::of::<of::AddCollaboratorForUser>(),
    Shown::of::<of::UpdateCollaboratorForUser>(),
    Shown::of::<of::RemoveCollaboratorForUser>(),
    Shown::of::<of::ListResourcesForUser>(),
    Shown::of::<of::CreateResourceForUser>(),
    Shown::of::<of::GetResourceForUser>(),
    Shown::of::<of::UpdateResourceForUser>(),
    Shown::of::<of::DeleteResourceForUser>(),
];

impl Examples for of::ListForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-spaces-organization-list",
            status: 200,
            media: "application/json",
            body: r#"{
  "spaces": [
    {
      "id": 84,
      "number": 3,
      "name": "Team Planning Space",
      "description": "Organization space for team planning and coordination",
      "owner": {
        "login": "octo-org",
        "id": 1,
        "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
        "url": "https://api.github.com/orgs/octo-org",
        "repos_url": "https://api.github.com/orgs/octo-org/repos",
        "events_url": "https://api.github.com/orgs/octo-org/events",
        "hooks_url": "https://api.github.com/orgs/octo-org/hooks",
        "issues_url": "https://api.github.com/orgs/octo-org/issues",
        "members_url": "https://api.github.com/orgs/octo-org/members{/member}",
        "public_members_url": "https://api.github.com/orgs/octo-org/public_members{/member}",
        "avatar_url": "https://github.com/images/error/octocat_happy.gif",
        "description": "A great organization",
        "gravatar_id": "",
        "name": "octo-org",
        "company": "GitHub",
        "blog": "https://github.com/blog",
        "location": "San Francisco",
        "email": "octocat@github.com",
        "twitter_username": "octo-org",
        "html_url": "https://github.com/octo-org",
        "created_at": "2008-01-14T04:33:35Z",
        "updated_at": "2017-08-17T12:37:15Z",
        "type": "Organization"
      },
      "creator": {
        "login": "defunkt",
        "id": 2,
        "node_id": "MDQ6VXNlcjI=",
        "avatar_url": "https://github.com/images/error/defunkt_happy.gif",
        "gravatar_id": "",
        "url": "https://api.github.com/users/defunkt",
        "html_url": "https://github.com/defunkt",
        "followers_url": "https://api.github.com/users/defunkt/followers",
        "following_url": "https://api.github.com/users/defunkt/following{/other_user}",
        "gists_url": "https://api.github.com/users/defunkt/gists{/gist_id}",
        "starred_url": "https://api.github.com/users/defunkt/starred{/owner}{/repo}",
        "subscriptions_url": "https://api.github.com/users/defunkt/subscriptions",
        "organizations_url": "https://api.github.com/users/defunkt/orgs",
        "repos_url": "https://api.github.com/users/defunkt/repos",
        "events_url": "https://api.github.com/users/defunkt/events{/privacy}",
        "received_events_url": "https://api.github.com/users/defunkt/received_events",
        "type": "User",
        "site_admin": true
      },
      "created_at": "2023-02-15T08:30:00Z",
      "updated_at": "2023-02-15T14:45:00Z",
      "html_url": "https://github.com/copilot/spaces/octo-org/3",
      "api_url": "https://api.github.com/organizations/1/copilot-spaces/3"
    },
    {
      "id": 85,
      "number": 4,
      "name": "Development Resources",
      "description": "Shared development documentation and resources",
      "owner": {
        "login": "octo-org",
        "id": 1,
        "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
        "url": "https://api.github.com/orgs/octo-org",
        "repos_url": "https://api.github.com/orgs/octo-org/repos",
        "events_url": "https://api.github.com/orgs/octo-org/events",
        "hooks_url": "https://api.github.com/orgs/octo-org/hooks",
        "issues_url": "https://api.github.com/orgs/octo-org/issues",
        "members_url": "https://api.github.com/orgs/octo-org/members{/member}",
        "public_members_url": "https://api.github.com/orgs/octo-org/public_members{/member}",
        "avatar_url": "https://github.com/images/error/octocat_happy.gif",
        "description": "A great organization",
        "gravatar_id": "",
        "name": "octo-org",
        "company": "GitHub",
        "blog": "https://github.com/blog",
        "location": "San Francisco",
        "email": "octocat@github.com",
        "twitter_username": "octo-org",
        "html_url": "https://github.com/octo-org",
        "created_at": "2008-01-14T04:33:35Z",
        "updated_at": "2017-08-17T12:37:15Z",
        "type": "Organization"
      },
      "creator": {
        "login": "octocat",
        "id": 3,
        "node_id": "MDQ6VXNlcjM=",
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
      "created_at": "2023-02-16T10:15:00Z",
      "updated_at": "2023-02-16T16:30:00Z",
      "html_url": "https://github.com/copilot/spaces/octo-org/4",
      "api_url": "https://api.github.com/organizations/1/copilot-spaces/4"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::CreateForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-space-organization",
            status: 201,
            media: "application/json",
            body: shown::COPILOT_SPACE_ORGANIZATION,
        },
    ];
}

impl Examples for of::GetForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-space-organization",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_SPACE_ORGANIZATION,
        },
    ];
}

impl Examples for of::UpdateForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-space-organization",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_SPACE_ORGANIZATION,
        },
    ];
}

impl Examples for of::DeleteForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListCollaboratorsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "collaborators": [
    {
      "actor_type": "User",
      "role": "writer",
      "login": "octocat",
      "id": 12345,
      "node_id": "MDQ6VXNlcjEyMzQ1",
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
      "user_view_type": "public",
      "site_admin": false,
      "name": "The Octocat",
      "company": "GitHub",
      "blog": "https://github.com/blog",
      "location": "San Francisco",
      "email": "octocat@github.com",
      "hireable": false,
      "bio": "There once was...",
      "twitter_username": "octocat",
      "public_repos": 2,
      "public_gists": 1,
      "followers": 20,
      "following": 0,
      "created_at": "2008-01-14T04:33:35Z",
      "updated_at": "2008-01-14T04:33:35Z"
    },
    {
      "actor_type": "Team",
      "role": "reader",
      "id": 67890,
      "node_id": "MDQ6VGVhbTY3ODkw",
      "url": "https://api.github.com/teams/67890",
      "html_url": "https://github.com/orgs/octo-org/teams/developers",
      "name": "Developers",
      "slug": "developers",
      "description": "Team of developers",
      "privacy": "closed",
      "notification_setting": "notifications_enabled",
      "members_url": "https://api.github.com/teams/67890/members{/member}",
      "repositories_url": "https://api.github.com/teams/67890/repos",
      "parent": null,
      "created_at": "2017-07-14T16:53:42Z",
      "updated_at": "2017-08-17T12:37:15Z",
      "organization": {
        "login": "octo-org",
        "id": 1,
        "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
        "url": "https://api.github.com/orgs/octo-org",
        "repos_url": "https://api.github.com/orgs/octo-org/repos",
        "events_url": "https://api.github.com/orgs/octo-org/events",
        "hooks_url": "https://api.github.com/orgs/octo-org/hooks",
        "issues_url": "https://api.github.com/orgs/octo-org/issues",
        "members_url": "https://api.github.com/orgs/octo-org/members{/member}",
        "public_members_url": "https://api.github.com/orgs/octo-org/public_members{/member}",
        "avatar_url": "https://github.com/images/error/octocat_happy.gif",
        "description": "A great organization"
      }
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::AddCollaboratorForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "user",
            status: 201,
            media: "application/json",
            body: r#"{
  "actor_type": "User",
  "role": "writer",
  "login": "octocat",
  "id": 12345,
  "node_id": "MDQ6VXNlcjEyMzQ1",
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
  "user_view_type": "public",
  "site_admin": false,
  "name": "The Octocat",
  "company": "GitHub",
  "blog": "https://github.com/blog",
  "location": "San Francisco",
  "email": "octocat@github.com",
  "hireable": false,
  "bio": "There once was...",
  "twitter_username": "octocat",
  "public_repos": 2,
  "public_gists": 1,
  "followers": 20,
  "following": 0,
  "created_at": "2008-01-14T04:33:35Z",
  "updated_at": "2008-01-14T04:33:35Z"
}"#,
        },
        Example {
            name: "team",
            status: 201,
            media: "application/json",
            body: r#"{
  "actor_type": "Team",
  "role": "reader",
  "id": 67890,
  "node_id": "MDQ6VGVhbTY3ODkw",
  "url": "https://api.github.com/teams/67890",
  "html_url": "https://github.com/orgs/octo-org/teams/developers",
  "name": "Developers",
  "slug": "developers",
  "type": "Team",
  "description": "Team of developers",
  "privacy": "closed",
  "notification_setting": "notifications_enabled",
  "members_url": "https://api.github.com/teams/67890/members{/member}",
  "repositories_url": "https://api.github.com/teams/67890/repos",
  "parent": null,
  "organization_id": 1
}"#,
        },
    ];
}

impl Examples for of::UpdateCollaboratorForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "user",
            status: 200,
            media: "application/json",
            body: r#"{
  "actor_type": "User",
  "role": "admin",
  "login": "octocat",
  "id": 12345,
  "node_id": "MDQ6VXNlcjEyMzQ1",
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
  "user_view_type": "public",
  "site_admin": false,
  "name": "The Octocat",
  "company": "GitHub",
  "blog": "https://github.com/blog",
  "location": "San Francisco",
  "email": "octocat@github.com",
  "hireable": false,
  "bio": "There once was...",
  "twitter_username": "octocat",
  "public_repos": 2,
  "public_gists": 1,
  "followers": 20,
  "following": 0,
  "created_at": "2008-01-14T04:33:35Z",
  "updated_at": "2008-01-14T04:33:35Z"
}"#,
        },
        Example {
            name: "team",
            status: 200,
            media: "application/json",
            body: r#"{
  "actor_type": "Team",
  "role": "admin",
  "id": 67890,
  "node_id": "MDQ6VGVhbTY3ODkw",
  "url": "https://api.github.com/teams/67890",
  "html_url": "https://github.com/orgs/octo-org/teams/developers",
  "name": "Developers",
  "slug": "developers",
  "type": "Team",
  "description": "Team of developers",
  "privacy": "closed",
  "notification_setting": "notifications_enabled",
  "members_url": "https://api.github.com/teams/67890/members{/member}",
  "repositories_url": "https://api.github.com/teams/67890/repos",
  "parent": null,
  "organization_id": 1
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

impl Examples for of::RemoveCollaboratorForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListResourcesForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "resources": [
    {
      "id": 1,
      "resource_type": "repository",
      "copilot_chat_attachment_id": null,
      "metadata": {
        "repository_id": 42
      },
      "created_at": "2025-01-01T00:00:00Z",
      "updated_at": "2025-01-01T00:00:00Z"
    },
    {
      "id": 2,
      "resource_type": "free_text",
      "copilot_chat_attachment_id": null,
      "metadata": {
        "name": "notes.txt",
        "text": "Some helpful notes"
      },
      "created_at": "2025-01-01T00:00:00Z",
      "updated_at": "2025-01-01T00:00:00Z"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::CreateResourceForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1,
  "resource_type": "github_file",
  "copilot_chat_attachment_id": null,
  "metadata": {
    "repository_id": 42,
    "file_path": "README.md",
    "sha": "abc123"
  },
  "created_at": "2025-01-01T00:00:00Z",
  "updated_at": "2025-01-01T00:00:00Z"
}"#,
        },
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 1,
  "resource_type": "free_text",
  "copilot_chat_attachment_id": null,
  "metadata": {
    "name": "notes.txt",
    "text": "Some helpful notes"
  },
  "created_at": "2025-01-01T00:00:00Z",
  "updated_at": "2025-01-01T00:00:00Z"
}"#,
        },
    ];
}

impl Examples for of::GetResourceForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1,
  "resource_type": "free_text",
  "copilot_chat_attachment_id": null,
  "metadata": {
    "name": "notes.txt",
    "text": "Some helpful notes"
  },
  "created_at": "2025-01-01T00:00:00Z",
  "updated_at": "2025-01-01T00:00:00Z"
}"#,
        },
    ];
}

impl Examples for of::UpdateResourceForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1,
  "resource_type": "free_text",
  "copilot_chat_attachment_id": null,
  "metadata": {
    "name": "updated-notes.txt",
    "text": "Updated content"
  },
  "created_at": "2025-01-01T00:00:00Z",
  "updated_at": "2025-01-01T12:00:00Z"
}"#,
        },
    ];
}

impl Examples for of::DeleteResourceForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-spaces-user-list",
            status: 200,
            media: "application/json",
            body: r#"{
  "spaces": [
    {
      "id": 42,
      "number": 1,
      "name": "Personal Research Space",
      "description": "My personal space for research and development",
      "owner": {
        "login": "octocat",
        "id": 3,
        "node_id": "MDQ6VXNlcjM=",
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
      "creator": {
        "login": "octocat",
        "id": 3,
        "node_id": "MDQ6VXNlcjM=",
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
      "created_at": "2023-02-16T10:15:00Z",
      "updated_at": "2023-02-16T16:30:00Z",
      "html_url": "https://github.com/copilot/spaces/octocat/1",
      "api_url": "https://api.github.com/user/1/copilot-spaces/1"
    },
    {
      "id": 43,
      "number": 2,
      "name": "Learning Space",
      "description": "Space for learning new technologies",
      "owner": {
        "login": "octocat",
        "id": 3,
        "node_id": "MDQ6VXNlcjM=",
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
      "creator": {
        "login": "octocat",
        "id": 3,
        "node_id": "MDQ6VXNlcjM=",
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
      "created_at": "2023-02-17T08:20:00Z",
      "updated_at": "2023-02-17T14:45:00Z",
      "html_url": "https://github.com/copilot/spaces/octocat/2",
      "api_url": "https://api.github.com/user/1/copilot-spaces/2"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::CreateForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-space-user",
            status: 201,
            media: "application/json",
            body: shown::COPILOT_SPACE_USER,
        },
    ];
}

impl Examples for of::GetForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-space-user",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_SPACE_USER,
        },
    ];
}

impl Examples for of::UpdateForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "copilot-space-user",
            status: 200,
            media: "application/json",
            body: shown::COPILOT_SPACE_USER,
        },
    ];
}

impl Examples for of::DeleteForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListCollaboratorsForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "collaborators": [
    {
      "actor_type": "User",
      "role": "writer",
      "login": "octocat",
      "id": 12345,
      "node_id": "MDQ6VXNlcjEyMzQ1",
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
      "user_view_type": "public",
      "site_admin": false,
      "name": "The Octocat",
      "company": "GitHub",
      "blog": "https://github.com/blog",
      "location": "San Francisco",
      "email": "octocat@github.com",
      "hireable": false,
      "bio": "There once was...",
      "twitter_username": "octocat",
      "public_repos": 2,
      "public_gists": 1,
      "followers": 20,
      "following": 0,
      "created_at": "2008-01-14T04:33:35Z",
      "updated_at": "2008-01-14T04:33:35Z"
    },
    {
      "actor_type": "User",
      "role": "reader",
      "login": "github-user",
      "id": 67890,
      "node_id": "MDQ6VXNlcjY3ODkw",
      "avatar_url": "https://github.com/images/error/other_user.gif",
      "gravatar_id": "",
      "url": "https://api.github.com/users/github-user",
      "html_url": "https://github.com/github-user",
      "followers_url": "https://api.github.com/users/github-user/followers",
      "following_url": "https://api.github.com/users/github-user/following{/other_user}",
      "gists_url": "https://api.github.com/users/github-user/gists{/gist_id}",
      "starred_url": "https://api.github.com/users/github-user/starred{/owner}{/repo}",
      "subscriptions_url": "https://api.github.com/users/github-user/subscriptions",
      "organizations_url": "https://api.github.com/users/github-user/orgs",
      "repos_url": "https://api.github.com/users/github-user/repos",
      "events_url": "https://api.github.com/users/github-user/events{/privacy}",
      "received_events_url": "https://api.github.com/users/github-user/received_events",
      "type": "User",
      "user_view_type": "public",
      "site_admin": false,
      "name": "GitHub User",
      "company": null,
      "blog": "",
      "location": null,
      "email": null,
      "hireable": null,
      "bio": null,
      "twitter_username": null,
      "public_repos": 5,
      "public_gists": 0,
      "followers": 10,
      "following": 5,
      "created_at": "2010-01-14T04:33:35Z",
      "updated_at": "2010-01-14T04:33:35Z"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::AddCollaboratorForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: r#"{
  "actor_type": "User",
  "role": "writer",
  "login": "octocat",
  "id": 12345,
  "node_id": "MDQ6VXNlcjEyMzQ1",
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
  "user_view_type": "public",
  "site_admin": false,
  "name": "The Octocat",
  "company": "GitHub",
  "blog": "https://github.com/blog",
  "location": "San Francisco",
  "email": "octocat@github.com",
  "hireable": false,
  "bio": "There once was...",
  "twitter_username": "octocat",
  "public_repos": 2,
  "public_gists": 1,
  "followers": 20,
  "following": 0,
  "created_at": "2008-01-14T04:33:35Z",
  "updated_at": "2008-01-14T04:33:35Z"
}"#,
        },
    ];
}

impl Examples for of::UpdateCollaboratorForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "actor_type": "User",
  "role": "admin",
  "login": "octocat",
  "id": 12345,
  "node_id": "MDQ6VXNlcjEyMzQ1",
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
  "user_view_type": "public",
  "site_admin": false,
  "name": "The Octocat",
  "company": "GitHub",
  "blog": "https://github.com/blog",
  "location": "San Francisco",
  "email": "octocat@github.com",
  "hireable": false,
  "bio": "There once was...",
  "twitter_username": "octocat",
  "public_repos": 2,
  "public_gists": 1,
  "followers": 20,
  "following": 0,
  "created_at": "2008-01-14T04:33:35Z",
  "updated_at": "2008-01-14T04:33:35Z"
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

impl Examples for of::RemoveCollaboratorForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListResourcesForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "resources": [
    {
      "id": 1,
      "resource_type": "free_text",
      "copilot_chat_attachment_id": null,
      "metadata": {
        "name": "notes.txt",
        "text": "Some helpful notes"
      },
      "created_at": "2025-01-01T00:00:00Z",
      "updated_at": "2025-01-01T00:00:00Z"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::CreateResourceForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1,
  "resource_type": "github_file",
  "copilot_chat_attachment_id": null,
  "metadata": {
    "repository_id": 42,
    "file_path": "README.md",
    "sha": "abc123"
  },
  "created_at": "2025-01-01T00:00:00Z",
  "updated_at": "2025-01-01T00:00:00Z"
}"#,
        },
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 1,
  "resource_type": "free_text",
  "copilot_chat_attachment_id": null,
  "metadata": {
    "name": "notes.txt",
    "text": "Some helpful notes"
  },
  "created_at": "2025-01-01T00:00:00Z",
  "updated_at": "2025-01-01T00:00:00Z"
}"#,
        },
    ];
}

impl Examples for of::GetResourceForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1,
  "resource_type": "free_text",
  "copilot_chat_attachment_id": null,
  "metadata": {
    "name": "notes.txt",
    "text": "Some helpful notes"
  },
  "created_at": "2025-01-01T00:00:00Z",
  "updated_at": "2025-01-01T00:00:00Z"
}"#,
        },
    ];
}

impl Examples for of::UpdateResourceForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1,
  "resource_type": "free_text",
  "copilot_chat_attachment_id": null,
  "metadata": {
    "name": "updated-notes.txt",
    "text": "Updated content"
  },
  "created_at": "2025-01-01T00:00:00Z",
  "updated_at": "2025-01-01T12:00:00Z"
}"#,
        },
    ];
}

impl Examples for of::DeleteResourceForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}
