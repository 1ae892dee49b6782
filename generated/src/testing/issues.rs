// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `issues` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::issues as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::List>(),
    Shown::of::<of::ListForOrg>(),
    Shown::of::<of::ListAssignees>(),
    Shown::of::<of::CheckUserCanBeAssigned>(),
    Shown::of::<of::ListForRepo>(),
    Shown::of::<of::Create>(),
    Shown::of::<of::ListCommentsForRepo>(),
    Shown::of::<of::GetComment>(),
    Shown::of::<of::DeleteComment>(),
    Shown::of::<of::UpdateComment>(),
    Shown::of::<of::PinComment>(),
    Shown::of::<of::UnpinComment>(),
    Shown::of::<of::ListEventsForRepo>(),
    Shown::of::<of::GetEvent>(),
    Shown::of::<of::Get>(),
    Shown::of::<of::Update>(),
    Shown::of::<of::AddAssignees>(),
    Shown::of::<of::RemoveAssignees>(),
    Shown::of::<of::CheckUserCanBeAssignedToIssue>(),
    Shown::of::<of::ListComments>(),
    Shown::of::<of::CreateComment>(),
    Shown::of::<of::ListDependenciesBlockedBy>(),
    Shown::of::<of::AddBlockedByDependency>(),
    Shown::of::<of::RemoveDependencyBlockedBy>(),
    Shown::of::<of::ListDependenciesBlocking>(),
    Shown::of::<of::ListEvents>(),
    Shown::of::<of::ListIssueFieldValuesForIssue>(),
    Shown::of::<of::SetIssueFieldValues>(),
    Shown::of::<of::AddIssueFieldValues>(),
    Shown::of::<of::DeleteIssueFieldValue>(),
    Shown::of::<of::ListLabelsOnIssue>(),
    Shown::of::<of::SetLabels>(),
    Shown::of::<of::AddLabels>(),
    Shown::of::<of::RemoveAllLabels>(),
    Shown::of::<of::RemoveLabel>(),
    Shown::of::<of::Lock>(),
    Shown::of::<of::Unlock>(),
    Shown::of::<of::GetParent>(),
    Shown::of::<of::RemoveSubIssue>(),
    Shown::of::<of::ListSubIssues>(),
    Shown::of::<of::AddSubIssue>(),
    Shown::of::<of::ReprioritizeSubIssue>(),
    Shown::of::<of::ListSuggestions>(),
    Shown::of::<of::ApproveSuggestion>(),
    Shown::of::<of::DismissSuggestion>(),
    Shown::of::<of::ListEventsForTimeline>(),
    Shown::of::<of::ListLabelsForRepo>(),
    Shown::of::<of::CreateLabel>(),
    Shown::of::<of::GetLabel>(),
    Shown::of::<of::DeleteLabel>(),
    Shown::of::<of::UpdateLabel>(),
    Shown::of::<of::ListMilestones>(),
    Shown::of::<of::CreateMilestone>(),
    Shown::of::<of::GetMilestone>(),
    Shown::of::<of::DeleteMilestone>(),
    Shown::of::<of::UpdateMilestone>(),
    Shown::of::<of::ListLabelsForMilestone>(),
    Shown::of::<of::ListForAuthenticatedUser>(),
];

impl Examples for of::List {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-with-repo-items",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_WITH_REPO_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-with-repo-items",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_WITH_REPO_ITEMS,
        },
    ];
}

impl Examples for of::ListAssignees {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::CheckUserCanBeAssigned {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-items",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_ITEMS,
        },
    ];
}

impl Examples for of::Create {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue",
            status: 201,
            media: "application/json",
            body: shown::ISSUE,
        },
    ];
}

impl Examples for of::ListCommentsForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-comment-items",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_COMMENT_ITEMS,
        },
    ];
}

impl Examples for of::GetComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-comment",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_COMMENT,
        },
    ];
}

impl Examples for of::DeleteComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-comment",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_COMMENT,
        },
    ];
}

impl Examples for of::PinComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-comment-pinned",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1,
  "node_id": "MDEyOklzc3VlQ29tbWVudDE=",
  "url": "https://api.github.com/repos/octocat/Hello-World/issues/comments/1",
  "html_url": "https://github.com/octocat/Hello-World/issues/1347#issuecomment-1",
  "body": "Me too",
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
  "updated_at": "2011-04-14T16:00:49Z",
  "issue_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347",
  "author_association": "COLLABORATOR",
  "pin": {
    "pinned_at": "2021-01-01T00:00:00Z",
    "pinned_by": {
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
}"#,
        },
    ];
}

impl Examples for of::UnpinComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListEventsForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-event-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1,
    "node_id": "MDEwOklzc3VlRXZlbnQx",
    "url": "https://api.github.com/repos/octocat/Hello-World/issues/events/1",
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
    },
    "event": "closed",
    "commit_id": "6dcb09b5b57875f334f61aebed695e2e4193db5e",
    "commit_url": "https://api.github.com/repos/octocat/Hello-World/commits/6dcb09b5b57875f334f61aebed695e2e4193db5e",
    "created_at": "2011-04-14T16:00:49Z",
    "issue": {
      "id": 1,
      "node_id": "MDU6SXNzdWUx",
      "url": "https://api.github.com/repos/octocat/Hello-World/issues/1347",
      "repository_url": "https://api.github.com/repos/octocat/Hello-World",
      "labels_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347/labels{/name}",
      "comments_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347/comments",
      "events_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347/events",
      "html_url": "https://github.com/octocat/Hello-World/issues/1347",
      "number": 1347,
      "state": "open",
      "title": "Found a bug",
      "body": "I'm having a problem with this.",
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
      "pinned_comment": null,
      "labels": [
        {
          "id": 208045946,
          "node_id": "MDU6TGFiZWwyMDgwNDU5NDY=",
          "url": "https://api.github.com/repos/octocat/Hello-World/labels/bug",
          "name": "bug",
          "description": "Something isn't working",
          "color": "f29513",
          "default": true
        }
      ],
      "assignee": {
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
      "assignees": [
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
      "milestone": {
        "url": "https://api.github.com/repos/octocat/Hello-World/milestones/1",
        "html_url": "https://github.com/octocat/Hello-World/milestones/v1.0",
        "labels_url": "https://api.github.com/repos/octocat/Hello-World/milestones/1/labels",
        "id": 1002604,
        "node_id": "MDk6TWlsZXN0b25lMTAwMjYwNA==",
        "number": 1,
        "state": "open",
        "title": "v1.0",
        "description": "Tracking milestone for version 1.0",
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
        "open_issues": 4,
        "closed_issues": 8,
        "created_at": "2011-04-10T20:09:31Z",
        "updated_at": "2014-03-03T18:58:10Z",
        "closed_at": "2013-02-12T13:22:01Z",
        "due_on": "2012-10-09T23:39:01Z"
      },
      "locked": true,
      "active_lock_reason": "too heated",
      "comments": 0,
      "pull_request": {
        "url": "https://api.github.com/repos/octocat/Hello-World/pulls/1347",
        "html_url": "https://github.com/octocat/Hello-World/pull/1347",
        "diff_url": "https://github.com/octocat/Hello-World/pull/1347.diff",
        "patch_url": "https://github.com/octocat/Hello-World/pull/1347.patch"
      },
      "closed_at": null,
      "created_at": "2011-04-22T13:33:48Z",
      "updated_at": "2011-04-22T13:33:48Z",
      "author_association": "COLLABORATOR",
      "state_reason": "completed"
    }
  }
]"#,
        },
    ];
}

impl Examples for of::GetEvent {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-event",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1,
  "node_id": "MDEwOklzc3VlRXZlbnQx",
  "url": "https://api.github.com/repos/octocat/Hello-World/issues/events/1",
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
  },
  "event": "closed",
  "commit_id": "6dcb09b5b57875f334f61aebed695e2e4193db5e",
  "commit_url": "https://api.github.com/repos/octocat/Hello-World/commits/6dcb09b5b57875f334f61aebed695e2e4193db5e",
  "created_at": "2011-04-14T16:00:49Z",
  "issue": {
    "id": 1,
    "node_id": "MDU6SXNzdWUx",
    "url": "https://api.github.com/repos/octocat/Hello-World/issues/1347",
    "repository_url": "https://api.github.com/repos/octocat/Hello-World",
    "labels_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347/labels{/name}",
    "comments_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347/comments",
    "events_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347/events",
    "html_url": "https://github.com/octocat/Hello-World/issues/1347",
    "number": 1347,
    "state": "open",
    "title": "Found a bug",
    "body": "I'm having a problem with this.",
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
    "pinned_comment": null,
    "labels": [
      {
        "id": 208045946,
        "node_id": "MDU6TGFiZWwyMDgwNDU5NDY=",
        "url": "https://api.github.com/repos/octocat/Hello-World/labels/bug",
        "name": "bug",
        "description": "Something isn't working",
        "color": "f29513",
        "default": true
      }
    ],
    "assignee": {
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
    "assignees": [
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
    "milestone": {
      "url": "https://api.github.com/repos/octocat/Hello-World/milestones/1",
      "html_url": "https://github.com/octocat/Hello-World/milestones/v1.0",
      "labels_url": "https://api.github.com/repos/octocat/Hello-World/milestones/1/labels",
      "id": 1002604,
      "node_id": "MDk6TWlsZXN0b25lMTAwMjYwNA==",
      "number": 1,
      "state": "open",
      "title": "v1.0",
      "description": "Tracking milestone for version 1.0",
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
      "open_issues": 4,
      "closed_issues": 8,
      "created_at": "2011-04-10T20:09:31Z",
      "updated_at": "2014-03-03T18:58:10Z",
      "closed_at": "2013-02-12T13:22:01Z",
      "due_on": "2012-10-09T23:39:01Z"
    },
    "locked": true,
    "performed_via_github_app": {
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
        "avatar_url": "https://github.com/images/error/octocat_happy.gif",
        "gravatar_id": "",
        "html_url": "https://github.com/octocat",
        "followers_url": "https://api.github.com/users/octocat/followers",
        "following_url": "https://api.github.com/users/octocat/following{/other_user}",
        "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
        "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
        "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
        "organizations_url": "https://api.github.com/users/octocat/orgs",
        "received_events_url": "https://api.github.com/users/octocat/received_events",
        "type": "User",
        "site_admin": true
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
        "issues": "write"
      },
      "events": [
        "push",
        "pull_request"
      ]
    },
    "comments": 0,
    "pull_request": {
      "url": "https://api.github.com/repos/octocat/Hello-World/pulls/1347",
      "html_url": "https://github.com/octocat/Hello-World/pull/1347",
      "diff_url": "https://github.com/octocat/Hello-World/pull/1347.diff",
      "patch_url": "https://github.com/octocat/Hello-World/pull/1347.patch"
    },
    "closed_at": null,
    "created_at": "2011-04-22T13:33:48Z",
    "updated_at": "2011-04-22T13:33:48Z",
    "author_association": "COLLABORATOR",
    "state_reason": "completed"
  }
}"#,
        },
    ];
}

impl Examples for of::Get {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1,
  "node_id": "MDU6SXNzdWUx",
  "url": "https://api.github.com/repos/octocat/Hello-World/issues/1347",
  "repository_url": "https://api.github.com/repos/octocat/Hello-World",
  "labels_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347/labels{/name}",
  "comments_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347/comments",
  "events_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347/events",
  "html_url": "https://github.com/octocat/Hello-World/issues/1347",
  "number": 1347,
  "state": "open",
  "title": "Found a bug",
  "body": "I'm having a problem with this.",
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
  "pinned_comment": null,
  "labels": [
    {
      "id": 208045946,
      "node_id": "MDU6TGFiZWwyMDgwNDU5NDY=",
      "url": "https://api.github.com/repos/octocat/Hello-World/labels/bug",
      "name": "bug",
      "description": "Something isn't working",
      "color": "f29513",
      "default": true
    }
  ],
  "assignee": {
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
  "assignees": [
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
  "milestone": {
    "url": "https://api.github.com/repos/octocat/Hello-World/milestones/1",
    "html_url": "https://github.com/octocat/Hello-World/milestones/v1.0",
    "labels_url": "https://api.github.com/repos/octocat/Hello-World/milestones/1/labels",
    "id": 1002604,
    "node_id": "MDk6TWlsZXN0b25lMTAwMjYwNA==",
    "number": 1,
    "state": "open",
    "title": "v1.0",
    "description": "Tracking milestone for version 1.0",
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
    "open_issues": 4,
    "closed_issues": 8,
    "created_at": "2011-04-10T20:09:31Z",
    "updated_at": "2014-03-03T18:58:10Z",
    "closed_at": "2013-02-12T13:22:01Z",
    "due_on": "2012-10-09T23:39:01Z"
  },
  "locked": true,
  "active_lock_reason": "too heated",
  "comments": 0,
  "pull_request": {
    "url": "https://api.github.com/repos/octocat/Hello-World/pulls/1347",
    "html_url": "https://github.com/octocat/Hello-World/pull/1347",
    "diff_url": "https://github.com/octocat/Hello-World/pull/1347.diff",
    "patch_url": "https://github.com/octocat/Hello-World/pull/1347.patch"
  },
  "closed_at": null,
  "created_at": "2011-04-22T13:33:48Z",
  "updated_at": "2011-04-22T13:33:48Z",
  "closed_by": {
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
  "author_association": "COLLABORATOR",
  "state_reason": "completed"
}"#,
        },
        Example {
            name: "pinned_comment",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1,
  "node_id": "MDU6SXNzdWUx",
  "url": "https://api.github.com/repos/octocat/Hello-World/issues/1347",
  "repository_url": "https://api.github.com/repos/octocat/Hello-World",
  "labels_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347/labels{/name}",
  "comments_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347/comments",
  "events_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347/events",
  "html_url": "https://github.com/octocat/Hello-World/issues/1347",
  "number": 1347,
  "state": "open",
  "title": "Found a bug",
  "body": "I'm having a problem with this.",
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
  "pinned_comment": {
    "id": 1,
    "node_id": "MDEyOklzc3VlQ29tbWVudDE=",
    "url": "https://api.github.com/repos/octocat/Hello-World/issues/comments/1",
    "html_url": "https://github.com/octocat/Hello-World/issues/1347#issuecomment-1",
    "body": "Me too",
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
    "pin": {
      "pinned_at": "2021-01-01T00:00:00Z",
      "pinned_by": {
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
    "created_at": "2011-04-14T16:00:49Z",
    "updated_at": "2011-04-14T16:00:49Z",
    "issue_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347",
    "author_association": "COLLABORATOR"
  },
  "labels": [
    {
      "id": 208045946,
      "node_id": "MDU6TGFiZWwyMDgwNDU5NDY=",
      "url": "https://api.github.com/repos/octocat/Hello-World/labels/bug",
      "name": "bug",
      "description": "Something isn't working",
      "color": "f29513",
      "default": true
    }
  ],
  "assignee": {
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
  "assignees": [
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
  "milestone": {
    "url": "https://api.github.com/repos/octocat/Hello-World/milestones/1",
    "html_url": "https://github.com/octocat/Hello-World/milestones/v1.0",
    "labels_url": "https://api.github.com/repos/octocat/Hello-World/milestones/1/labels",
    "id": 1002604,
    "node_id": "MDk6TWlsZXN0b25lMTAwMjYwNA==",
    "number": 1,
    "state": "open",
    "title": "v1.0",
    "description": "Tracking milestone for version 1.0",
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
    "open_issues": 4,
    "closed_issues": 8,
    "created_at": "2011-04-10T20:09:31Z",
    "updated_at": "2014-03-03T18:58:10Z",
    "closed_at": "2013-02-12T13:22:01Z",
    "due_on": "2012-10-09T23:39:01Z"
  },
  "locked": true,
  "active_lock_reason": "too heated",
  "comments": 1,
  "pull_request": {
    "url": "https://api.github.com/repos/octocat/Hello-World/pulls/1347",
    "html_url": "https://github.com/octocat/Hello-World/pull/1347",
    "diff_url": "https://github.com/octocat/Hello-World/pull/1347.diff",
    "patch_url": "https://github.com/octocat/Hello-World/pull/1347.patch"
  },
  "closed_at": null,
  "created_at": "2011-04-22T13:33:48Z",
  "updated_at": "2011-04-22T13:33:48Z",
  "closed_by": {
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
  "author_association": "COLLABORATOR",
  "state_reason": "completed"
}"#,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::Update {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue",
            status: 200,
            media: "application/json",
            body: shown::ISSUE,
        },
    ];
}

impl Examples for of::AddAssignees {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue",
            status: 201,
            media: "application/json",
            body: shown::ISSUE,
        },
    ];
}

impl Examples for of::RemoveAssignees {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue",
            status: 200,
            media: "application/json",
            body: shown::ISSUE,
        },
    ];
}

impl Examples for of::CheckUserCanBeAssignedToIssue {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListComments {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-comment-items",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_COMMENT_ITEMS,
        },
    ];
}

impl Examples for of::CreateComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-comment",
            status: 201,
            media: "application/json",
            body: shown::ISSUE_COMMENT,
        },
    ];
}

impl Examples for of::ListDependenciesBlockedBy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-items",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_ITEMS,
        },
    ];
}

impl Examples for of::AddBlockedByDependency {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue",
            status: 201,
            media: "application/json",
            body: shown::ISSUE,
        },
    ];
}

impl Examples for of::RemoveDependencyBlockedBy {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue",
            status: 200,
            media: "application/json",
            body: shown::ISSUE,
        },
    ];
}

impl Examples for of::ListDependenciesBlocking {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-items",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_ITEMS,
        },
    ];
}

impl Examples for of::ListEvents {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-event-for-issue-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1,
    "node_id": "MDEwOklzc3VlRXZlbnQx",
    "url": "https://api.github.com/repos/octocat/Hello-World/issues/events/1",
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
    },
    "event": "closed",
    "commit_id": "6dcb09b5b57875f334f61aebed695e2e4193db5e",
    "commit_url": "https://api.github.com/repos/octocat/Hello-World/commits/6dcb09b5b57875f334f61aebed695e2e4193db5e",
    "created_at": "2011-04-14T16:00:49Z",
    "performed_via_github_app": null,
    "label": {
      "name": "label",
      "color": "red"
    }
  }
]"#,
        },
    ];
}

impl Examples for of::ListIssueFieldValuesForIssue {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-field-value-items",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_FIELD_VALUE_ITEMS,
        },
    ];
}

impl Examples for of::SetIssueFieldValues {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-field-value-items",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_FIELD_VALUE_ITEMS,
        },
    ];
}

impl Examples for of::AddIssueFieldValues {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-field-value-items",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_FIELD_VALUE_ITEMS,
        },
    ];
}

impl Examples for of::DeleteIssueFieldValue {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListLabelsOnIssue {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "label-items",
            status: 200,
            media: "application/json",
            body: shown::LABEL_ITEMS,
        },
    ];
}

impl Examples for of::SetLabels {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "label-items",
            status: 200,
            media: "application/json",
            body: shown::LABEL_ITEMS,
        },
    ];
}

impl Examples for of::AddLabels {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "label-items",
            status: 200,
            media: "application/json",
            body: shown::LABEL_ITEMS,
        },
    ];
}

impl Examples for of::RemoveAllLabels {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveLabel {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "label-items-2",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 208045946,
    "node_id": "MDU6TGFiZWwyMDgwNDU5NDY=",
    "url": "https://api.github.com/repos/octocat/Hello-World/labels/bug",
    "name": "bug",
    "description": "Something isn't working",
    "color": "f29513",
    "default": true
  }
]"#,
        },
    ];
}

impl Examples for of::Lock {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::Unlock {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetParent {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue",
            status: 200,
            media: "application/json",
            body: shown::ISSUE,
        },
    ];
}

impl Examples for of::RemoveSubIssue {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue",
            status: 200,
            media: "application/json",
            body: shown::ISSUE,
        },
    ];
}

impl Examples for of::ListSubIssues {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-items",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_ITEMS,
        },
    ];
}

impl Examples for of::AddSubIssue {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue",
            status: 201,
            media: "application/json",
            body: shown::ISSUE,
        },
    ];
}

impl Examples for of::ReprioritizeSubIssue {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue",
            status: 200,
            media: "application/json",
            body: shown::ISSUE,
        },
    ];
}

impl Examples for of::ListSuggestions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-suggestions",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 12,
    "issue_id": 4567,
    "action": "add_label",
    "state": "pending",
    "target_id": 208045946,
    "target_value": null,
    "rationale": "This looks like a bug report based on the stack trace in the description.",
    "confidence": "HIGH",
    "actor_id": 41898282,
    "issue_event_id": null,
    "resolved_by": null,
    "created_at": "2026-06-01T14:20:00Z",
    "updated_at": "2026-06-01T14:20:00Z"
  },
  {
    "id": 13,
    "issue_id": 4567,
    "action": "set_type",
    "state": "pending",
    "target_id": 3,
    "target_value": "Bug",
    "rationale": "The report describes unexpected behaviour with reproduction steps.",
    "confidence": "MEDIUM",
    "actor_id": 41898282,
    "issue_event_id": null,
    "resolved_by": null,
    "created_at": "2026-06-01T14:21:00Z",
    "updated_at": "2026-06-01T14:21:00Z"
  }
]"#,
        },
    ];
}

impl Examples for of::ApproveSuggestion {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-suggestion",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_SUGGESTION,
        },
    ];
}

impl Examples for of::DismissSuggestion {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-suggestion",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_SUGGESTION,
        },
    ];
}

impl Examples for of::ListEventsForTimeline {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "timeline-issue-events",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 6430295168,
    "node_id": "LOE_lADODwFebM5HwC0kzwAAAAF_RoSA",
    "url": "https://api.github.com/repos/github/roadmap/issues/events/6430295168",
    "actor": {
      "login": "github",
      "id": 9919,
      "node_id": "MDEyOk9yZ2FuaXphdGlvbjk5MTk=",
      "avatar_url": "https://avatars.githubusercontent.com/u/9919?v=4",
      "gravatar_id": "",
      "url": "https://api.github.com/users/github",
      "html_url": "https://github.com/github",
      "followers_url": "https://api.github.com/users/github/followers",
      "following_url": "https://api.github.com/users/github/following{/other_user}",
      "gists_url": "https://api.github.com/users/github/gists{/gist_id}",
      "starred_url": "https://api.github.com/users/github/starred{/owner}{/repo}",
      "subscriptions_url": "https://api.github.com/users/github/subscriptions",
      "organizations_url": "https://api.github.com/users/github/orgs",
      "repos_url": "https://api.github.com/users/github/repos",
      "events_url": "https://api.github.com/users/github/events{/privacy}",
      "received_events_url": "https://api.github.com/users/github/received_events",
      "type": "Organization",
      "site_admin": false
    },
    "event": "locked",
    "commit_id": null,
    "commit_url": null,
    "created_at": "2022-04-13T20:49:13Z",
    "lock_reason": null,
    "performed_via_github_app": null
  },
  {
    "id": 6430296748,
    "node_id": "LE_lADODwFebM5HwC0kzwAAAAF_Roqs",
    "url": "https://api.github.com/repos/github/roadmap/issues/events/6430296748",
    "actor": {
      "login": "github-product-roadmap",
      "id": 67656570,
      "node_id": "MDQ6VXNlcjY3NjU2NTcw",
      "avatar_url": "https://avatars.githubusercontent.com/u/67656570?v=4",
      "gravatar_id": "",
      "url": "https://api.github.com/users/github-product-roadmap",
      "html_url": "https://github.com/github-product-roadmap",
      "followers_url": "https://api.github.com/users/github-product-roadmap/followers",
      "following_url": "https://api.github.com/users/github-product-roadmap/following{/other_user}",
      "gists_url": "https://api.github.com/users/github-product-roadmap/gists{/gist_id}",
      "starred_url": "https://api.github.com/users/github-product-roadmap/starred{/owner}{/repo}",
      "subscriptions_url": "https://api.github.com/users/github-product-roadmap/subscriptions",
      "organizations_url": "https://api.github.com/users/github-product-roadmap/orgs",
      "repos_url": "https://api.github.com/users/github-product-roadmap/repos",
      "events_url": "https://api.github.com/users/github-product-roadmap/events{/privacy}",
      "received_events_url": "https://api.github.com/users/github-product-roadmap/received_events",
      "type": "User",
      "site_admin": false
    },
    "event": "labeled",
    "commit_id": null,
    "commit_url": null,
    "created_at": "2022-04-13T20:49:34Z",
    "label": {
      "name": "beta",
      "color": "99dd88"
    },
    "performed_via_github_app": null
  },
  {
    "id": 6635165802,
    "node_id": "RTE_lADODwFebM5HwC0kzwAAAAGLfJhq",
    "url": "https://api.github.com/repos/github/roadmap/issues/events/6635165802",
    "actor": {
      "login": "github-product-roadmap",
      "id": 67656570,
      "node_id": "MDQ6VXNlcjY3NjU2NTcw",
      "avatar_url": "https://avatars.githubusercontent.com/u/67656570?v=4",
      "gravatar_id": "",
      "url": "https://api.github.com/users/github-product-roadmap",
      "html_url": "https://github.com/github-product-roadmap",
      "followers_url": "https://api.github.com/users/github-product-roadmap/followers",
      "following_url": "https://api.github.com/users/github-product-roadmap/following{/other_user}",
      "gists_url": "https://api.github.com/users/github-product-roadmap/gists{/gist_id}",
      "starred_url": "https://api.github.com/users/github-product-roadmap/starred{/owner}{/repo}",
      "subscriptions_url": "https://api.github.com/users/github-product-roadmap/subscriptions",
      "organizations_url": "https://api.github.com/users/github-product-roadmap/orgs",
      "repos_url": "https://api.github.com/users/github-product-roadmap/repos",
      "events_url": "https://api.github.com/users/github-product-roadmap/events{/privacy}",
      "received_events_url": "https://api.github.com/users/github-product-roadmap/received_events",
      "type": "User",
      "site_admin": false
    },
    "event": "renamed",
    "commit_id": null,
    "commit_url": null,
    "created_at": "2022-05-18T19:29:01Z",
    "rename": {
      "from": "Secret scanning: dry-runs for enterprise-level custom patterns (cloud)",
      "to": "Secret scanning: dry-runs for enterprise-level custom patterns"
    },
    "performed_via_github_app": null
  },
  {
    "url": "https://api.github.com/repos/github/roadmap/issues/comments/1130876857",
    "html_url": "https://github.com/github/roadmap/issues/493#issuecomment-1130876857",
    "issue_url": "https://api.github.com/repos/github/roadmap/issues/493",
    "id": 1130876857,
    "node_id": "IC_kwDODwFebM5DZ8-5",
    "user": {
      "login": "octocat",
      "id": 94867353,
      "node_id": "U_kgDOBaePmQ",
      "avatar_url": "https://avatars.githubusercontent.com/u/94867353?v=4",
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
      "site_admin": true
    },
    "created_at": "2022-05-19T00:52:15Z",
    "updated_at": "2022-05-19T00:52:15Z",
    "author_association": "COLLABORATOR",
    "body": "🚢  Shipped to the cloud: https://github.blog/changelog/2022-05-12-secret-scanning-dry-runs-for-enterprise-level-custom-patterns/",
    "reactions": {
      "url": "https://api.github.com/repos/github/roadmap/issues/comments/1130876857/reactions",
      "total_count": 0,
      "+1": 0,
      "-1": 0,
      "laugh": 0,
      "hooray": 0,
      "confused": 0,
      "heart": 0,
      "rocket": 0,
      "eyes": 0
    },
    "performed_via_github_app": null,
    "event": "commented",
    "actor": {
      "login": "octocat",
      "id": 94867353,
      "node_id": "U_kgDOBaePmQ",
      "avatar_url": "https://avatars.githubusercontent.com/u/94867353?v=4",
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
      "site_admin": true
    }
  }
]"#,
        },
    ];
}

impl Examples for of::ListLabelsForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "label-items",
            status: 200,
            media: "application/json",
            body: shown::LABEL_ITEMS,
        },
    ];
}

impl Examples for of::CreateLabel {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "label",
            status: 201,
            media: "application/json",
            body: shown::LABEL,
        },
    ];
}

impl Examples for of::GetLabel {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "label",
            status: 200,
            media: "application/json",
            body: shown::LABEL,
        },
    ];
}

impl Examples for of::DeleteLabel {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateLabel {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "label-2",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 208045946,
  "node_id": "MDU6TGFiZWwyMDgwNDU5NDY=",
  "url": "https://api.github.com/repos/octocat/Hello-World/labels/bug%20:bug:",
  "name": "bug :bug:",
  "description": "Small bug fix required",
  "color": "b01f26",
  "default": true
}"#,
        },
    ];
}

impl Examples for of::ListMilestones {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "milestone-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "url": "https://api.github.com/repos/octocat/Hello-World/milestones/1",
    "html_url": "https://github.com/octocat/Hello-World/milestones/v1.0",
    "labels_url": "https://api.github.com/repos/octocat/Hello-World/milestones/1/labels",
    "id": 1002604,
    "node_id": "MDk6TWlsZXN0b25lMTAwMjYwNA==",
    "number": 1,
    "state": "open",
    "title": "v1.0",
    "description": "Tracking milestone for version 1.0",
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
    "open_issues": 4,
    "closed_issues": 8,
    "created_at": "2011-04-10T20:09:31Z",
    "updated_at": "2014-03-03T18:58:10Z",
    "closed_at": "2013-02-12T13:22:01Z",
    "due_on": "2012-10-09T23:39:01Z"
  }
]"#,
        },
    ];
}

impl Examples for of::CreateMilestone {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "milestone",
            status: 201,
            media: "application/json",
            body: shown::MILESTONE,
        },
    ];
}

impl Examples for of::GetMilestone {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "milestone",
            status: 200,
            media: "application/json",
            body: shown::MILESTONE,
        },
    ];
}

impl Examples for of::DeleteMilestone {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateMilestone {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "milestone",
            status: 200,
            media: "application/json",
            body: shown::MILESTONE,
        },
    ];
}

impl Examples for of::ListLabelsForMilestone {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "label-items",
            status: 200,
            media: "application/json",
            body: shown::LABEL_ITEMS,
        },
    ];
}

impl Examples for of::ListForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue-with-repo-items",
            status: 200,
            media: "application/json",
            body: shown::ISSUE_WITH_REPO_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}
