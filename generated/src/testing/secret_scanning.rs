// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `secret-scanning` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::secret_scanning as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::ListAlertsForOrg>(),
    Shown::of::<of::ListOrgCustomPatterns>(),
    Shown::of::<of::BulkCreateOrgCustomPatterns>(),
    Shown::of::<of::BulkDeleteOrgCustomPatterns>(),
    Shown::of::<of::UpdateOrgCustomPattern>(),
    Shown::of::<of::ListOrgPatternConfigs>(),
    Shown::of::<of::UpdateOrgPatternConfigs>(),
    Shown::of::<of::ListAlertsForRepo>(),
    Shown::of::<of::GetAlert>(),
    Shown::of::<of::UpdateAlert>(),
    Shown::of::<of::ListLocationsForAlert>(),
    Shown::of::<of::ListRepoCustomPatterns>(),
    Shown::of::<of::BulkCreateRepoCustomPatterns>(),
    Shown::of::<of::BulkDeleteRepoCustomPatterns>(),
    Shown::of::<of::UpdateRepoCustomPattern>(),
    Shown::of::<of::CreatePushProtectionBypass>(),
    Shown::of::<of::GetScanHistory>(),
];

impl Examples for of::ListAlertsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-secret-scanning-alert-list",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "number": 2,
    "created_at": "2020-11-06T18:48:51Z",
    "url": "https://api.github.com/repos/owner/private-repo/secret-scanning/alerts/2",
    "html_url": "https://github.com/owner/private-repo/security/secret-scanning/2",
    "locations_url": "https://api.github.com/repos/owner/private-repo/secret-scanning/alerts/2/locations",
    "state": "resolved",
    "resolution": "false_positive",
    "resolved_at": "2020-11-07T02:47:13Z",
    "resolved_by": {
      "login": "monalisa",
      "id": 2,
      "node_id": "MDQ6VXNlcjI=",
      "avatar_url": "https://alambic.github.com/avatars/u/2?",
      "gravatar_id": "",
      "url": "https://api.github.com/users/monalisa",
      "html_url": "https://github.com/monalisa",
      "followers_url": "https://api.github.com/users/monalisa/followers",
      "following_url": "https://api.github.com/users/monalisa/following{/other_user}",
      "gists_url": "https://api.github.com/users/monalisa/gists{/gist_id}",
      "starred_url": "https://api.github.com/users/monalisa/starred{/owner}{/repo}",
      "subscriptions_url": "https://api.github.com/users/monalisa/subscriptions",
      "organizations_url": "https://api.github.com/users/monalisa/orgs",
      "repos_url": "https://api.github.com/users/monalisa/repos",
      "events_url": "https://api.github.com/users/monalisa/events{/privacy}",
      "received_events_url": "https://api.github.com/users/monalisa/received_events",
      "type": "User",
      "site_admin": true
    },
    "secret_type": "adafruit_io_key",
    "secret_type_display_name": "Adafruit IO Key",
    "secret": "aio_XXXXXXXXXXXXXXXXXXXXXXXXXXXX",
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
      "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
      "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
      "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
      "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
      "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
      "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
      "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
      "hooks_url": "https://api.github.com/repos/octocat/Hello-World/hooks"
    },
    "push_protection_bypassed_by": {
      "login": "monalisa",
      "id": 2,
      "node_id": "MDQ6VXNlcjI=",
      "avatar_url": "https://alambic.github.com/avatars/u/2?",
      "gravatar_id": "",
      "url": "https://api.github.com/users/monalisa",
      "html_url": "https://github.com/monalisa",
      "followers_url": "https://api.github.com/users/monalisa/followers",
      "following_url": "https://api.github.com/users/monalisa/following{/other_user}",
      "gists_url": "https://api.github.com/users/monalisa/gists{/gist_id}",
      "starred_url": "https://api.github.com/users/monalisa/starred{/owner}{/repo}",
      "subscriptions_url": "https://api.github.com/users/monalisa/subscriptions",
      "organizations_url": "https://api.github.com/users/monalisa/orgs",
      "repos_url": "https://api.github.com/users/monalisa/repos",
      "events_url": "https://api.github.com/users/monalisa/events{/privacy}",
      "received_events_url": "https://api.github.com/users/monalisa/received_events",
      "type": "User",
      "site_admin": true
    },
    "push_protection_bypassed": true,
    "push_protection_bypassed_at": "2020-11-06T21:48:51Z",
    "push_protection_bypass_request_reviewer": {
      "login": "octocat",
      "id": 3,
      "node_id": "MDQ6VXNlcjI=",
      "avatar_url": "https://alambic.github.com/avatars/u/3?",
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
    "push_protection_bypass_request_reviewer_comment": "Example response",
    "push_protection_bypass_request_comment": "Example comment",
    "push_protection_bypass_request_html_url": "https://github.com/owner/repo/secret_scanning_exemptions/1",
    "resolution_comment": "Example comment",
    "validity": "active",
    "publicly_leaked": false,
    "multi_repo": false,
    "is_base64_encoded": false,
    "first_location_detected": {
      "path": "/example/secrets.txt",
      "start_line": 1,
      "end_line": 1,
      "start_column": 1,
      "end_column": 64,
      "blob_sha": "af5626b4a114abcb82d63db7c8082c3c4756e51b",
      "blob_url": "https://api.github.com/repos/octocat/hello-world/git/blobs/af5626b4a114abcb82d63db7c8082c3c4756e51b",
      "commit_sha": "f14d7debf9775f957cf4f1e8176da0786431f72b",
      "commit_url": "https://api.github.com/repos/octocat/hello-world/git/commits/f14d7debf9775f957cf4f1e8176da0786431f72b"
    },
    "has_more_locations": true,
    "assigned_to": {
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

impl Examples for of::ListOrgCustomPatterns {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "secret-scanning-custom-pattern-list",
            status: 200,
            media: "application/json",
            body: shown::SECRET_SCANNING_CUSTOM_PATTERN_LIST,
        },
    ];
}

impl Examples for of::BulkCreateOrgCustomPatterns {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "secret-scanning-custom-pattern-bulk-create-response",
            status: 201,
            media: "application/json",
            body: shown::SECRET_SCANNING_CUSTOM_PATTERN_BULK_CREATE_RESPONSE,
        },
    ];
}

impl Examples for of::BulkDeleteOrgCustomPatterns {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateOrgCustomPattern {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "secret-scanning-custom-pattern",
            status: 200,
            media: "application/json",
            body: shown::SECRET_SCANNING_CUSTOM_PATTERN,
        },
    ];
}

impl Examples for of::ListOrgPatternConfigs {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "secret-scanning-pattern-configuration",
            status: 200,
            media: "application/json",
            body: r#"{
  "pattern_config_version": "0ujsswThIGTUYm2K8FjOOfXtY1K",
  "provider_pattern_overrides": [
    {
      "token_type": "GITHUB_PERSONAL_ACCESS_TOKEN",
      "slug": "github_personal_access_token_legacy_v2",
      "display_name": "GitHub Personal Access Token (Legacy v2)",
      "alert_total": 15,
      "alert_total_percentage": 36,
      "false_positives": 2,
      "false_positive_rate": 13,
      "bypass_rate": 13,
      "default_setting": "enabled",
      "setting": "enabled",
      "enterprise_setting": "enabled"
    }
  ],
  "custom_pattern_overrides": [
    {
      "token_type": "cp_2",
      "custom_pattern_version": "0ujsswThIGTUYm2K8FjOOfXtY1K",
      "slug": "custom-api-key",
      "display_name": "Custom API Key",
      "alert_total": 15,
      "alert_total_percentage": 36,
      "false_positives": 3,
      "false_positive_rate": 20,
      "bypass_rate": 20,
      "default_setting": "disabled",
      "setting": "enabled"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::UpdateOrgPatternConfigs {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "pattern_config_version": "0ujsswThIGTUYm2K8FjOOfXtY1K"
}"#,
        },
    ];
}

impl Examples for of::ListAlertsForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "secret-scanning-alert-list",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "number": 2,
    "created_at": "2020-11-06T18:48:51Z",
    "url": "https://api.github.com/repos/owner/private-repo/secret-scanning/alerts/2",
    "html_url": "https://github.com/owner/private-repo/security/secret-scanning/2",
    "locations_url": "https://api.github.com/repos/owner/private-repo/secret-scanning/alerts/2/locations",
    "state": "resolved",
    "resolution": "false_positive",
    "resolved_at": "2020-11-07T02:47:13Z",
    "resolved_by": {
      "login": "monalisa",
      "id": 2,
      "node_id": "MDQ6VXNlcjI=",
      "avatar_url": "https://alambic.github.com/avatars/u/2?",
      "gravatar_id": "",
      "url": "https://api.github.com/users/monalisa",
      "html_url": "https://github.com/monalisa",
      "followers_url": "https://api.github.com/users/monalisa/followers",
      "following_url": "https://api.github.com/users/monalisa/following{/other_user}",
      "gists_url": "https://api.github.com/users/monalisa/gists{/gist_id}",
      "starred_url": "https://api.github.com/users/monalisa/starred{/owner}{/repo}",
      "subscriptions_url": "https://api.github.com/users/monalisa/subscriptions",
      "organizations_url": "https://api.github.com/users/monalisa/orgs",
      "repos_url": "https://api.github.com/users/monalisa/repos",
      "events_url": "https://api.github.com/users/monalisa/events{/privacy}",
      "received_events_url": "https://api.github.com/users/monalisa/received_events",
      "type": "User",
      "site_admin": true
    },
    "secret_type": "adafruit_io_key",
    "secret_type_display_name": "Adafruit IO Key",
    "secret": "aio_XXXXXXXXXXXXXXXXXXXXXXXXXXXX",
    "push_protection_bypassed_by": {
      "login": "monalisa",
      "id": 2,
      "node_id": "MDQ6VXNlcjI=",
      "avatar_url": "https://alambic.github.com/avatars/u/2?",
      "gravatar_id": "",
      "url": "https://api.github.com/users/monalisa",
      "html_url": "https://github.com/monalisa",
      "followers_url": "https://api.github.com/users/monalisa/followers",
      "following_url": "https://api.github.com/users/monalisa/following{/other_user}",
      "gists_url": "https://api.github.com/users/monalisa/gists{/gist_id}",
      "starred_url": "https://api.github.com/users/monalisa/starred{/owner}{/repo}",
      "subscriptions_url": "https://api.github.com/users/monalisa/subscriptions",
      "organizations_url": "https://api.github.com/users/monalisa/orgs",
      "repos_url": "https://api.github.com/users/monalisa/repos",
      "events_url": "https://api.github.com/users/monalisa/events{/privacy}",
      "received_events_url": "https://api.github.com/users/monalisa/received_events",
      "type": "User",
      "site_admin": true
    },
    "push_protection_bypassed": true,
    "push_protection_bypassed_at": "2020-11-06T21:48:51Z",
    "push_protection_bypass_request_reviewer": {
      "login": "octocat",
      "id": 3,
      "node_id": "MDQ6VXNlcjI=",
      "avatar_url": "https://alambic.github.com/avatars/u/3?",
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
    "push_protection_bypass_request_reviewer_comment": "Example response",
    "push_protection_bypass_request_comment": "Example comment",
    "push_protection_bypass_request_html_url": "https://github.com/owner/repo/secret_scanning_exemptions/1",
    "resolution_comment": "Example comment",
    "validity": "inactive",
    "publicly_leaked": false,
    "multi_repo": false,
    "is_base64_encoded": false,
    "first_location_detected": {
      "path": "/example/secrets.txt",
      "start_line": 1,
      "end_line": 1,
      "start_column": 1,
      "end_column": 64,
      "blob_sha": "af5626b4a114abcb82d63db7c8082c3c4756e51b",
      "blob_url": "https://api.github.com/repos/octocat/hello-world/git/blobs/af5626b4a114abcb82d63db7c8082c3c4756e51b",
      "commit_sha": "f14d7debf9775f957cf4f1e8176da0786431f72b",
      "commit_url": "https://api.github.com/repos/octocat/hello-world/git/commits/f14d7debf9775f957cf4f1e8176da0786431f72b"
    },
    "has_more_locations": true,
    "assigned_to": {
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
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetAlert {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "secret-scanning-alert-open",
            status: 200,
            media: "application/json",
            body: r#"{
  "number": 42,
  "created_at": "2020-11-06T18:18:30Z",
  "url": "https://api.github.com/repos/owner/private-repo/secret-scanning/alerts/42",
  "html_url": "https://github.com/owner/private-repo/security/secret-scanning/42",
  "locations_url": "https://api.github.com/repos/owner/private-repo/secret-scanning/alerts/42/locations",
  "state": "open",
  "resolution": null,
  "resolved_at": null,
  "resolved_by": null,
  "secret_type": "mailchimp_api_key",
  "secret_type_display_name": "Mailchimp API Key",
  "secret": "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX-us2",
  "push_protection_bypassed_by": null,
  "push_protection_bypassed": false,
  "push_protection_bypassed_at": null,
  "push_protection_bypass_request_reviewer": null,
  "push_protection_bypass_request_reviewer_comment": null,
  "push_protection_bypass_request_comment": null,
  "push_protection_bypass_request_html_url": null,
  "resolution_comment": null,
  "validity": "unknown",
  "publicly_leaked": false,
  "multi_repo": false,
  "metadata": [
    {
      "key": "owner_email",
      "value": "owner@example.com"
    }
  ]
}"#,
        },
        Example {
            name: "empty",
            status: 304,
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

impl Examples for of::UpdateAlert {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "secret-scanning-alert-resolved",
            status: 200,
            media: "application/json",
            body: r#"{
  "number": 42,
  "created_at": "2020-11-06T18:18:30Z",
  "url": "https://api.github.com/repos/owner/private-repo/secret-scanning/alerts/42",
  "html_url": "https://github.com/owner/private-repo/security/secret-scanning/42",
  "locations_url": "https://api.github.com/repos/owner/private-repo/secret-scanning/alerts/42/locations",
  "state": "resolved",
  "resolution": "used_in_tests",
  "resolved_at": "2020-11-16T22:42:07Z",
  "resolved_by": {
    "login": "monalisa",
    "id": 2,
    "node_id": "MDQ6VXNlcjI=",
    "avatar_url": "https://alambic.github.com/avatars/u/2?",
    "gravatar_id": "",
    "url": "https://api.github.com/users/monalisa",
    "html_url": "https://github.com/monalisa",
    "followers_url": "https://api.github.com/users/monalisa/followers",
    "following_url": "https://api.github.com/users/monalisa/following{/other_user}",
    "gists_url": "https://api.github.com/users/monalisa/gists{/gist_id}",
    "starred_url": "https://api.github.com/users/monalisa/starred{/owner}{/repo}",
    "subscriptions_url": "https://api.github.com/users/monalisa/subscriptions",
    "organizations_url": "https://api.github.com/users/monalisa/orgs",
    "repos_url": "https://api.github.com/users/monalisa/repos",
    "events_url": "https://api.github.com/users/monalisa/events{/privacy}",
    "received_events_url": "https://api.github.com/users/monalisa/received_events",
    "type": "User",
    "site_admin": true
  },
  "secret_type": "mailchimp_api_key",
  "secret_type_display_name": "Mailchimp API Key",
  "secret": "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX-us2",
  "push_protection_bypassed": false,
  "push_protection_bypassed_by": null,
  "push_protection_bypassed_at": null,
  "push_protection_bypass_request_reviewer": null,
  "push_protection_bypass_request_reviewer_comment": null,
  "push_protection_bypass_request_comment": null,
  "push_protection_bypass_request_html_url": null,
  "resolution_comment": "Example comment",
  "validity": "unknown",
  "publicly_leaked": false,
  "multi_repo": false,
  "metadata": [
    {
      "key": "owner_email",
      "value": "owner@example.com"
    }
  ],
  "assigned_to": {
    "login": "octocat",
    "id": 1,
    "node_id": "MDQ6VXNlcjE=",
    "avatar_url": "https://alambic.github.com/avatars/u/1?",
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
            status: 400,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 403,
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

impl Examples for of::ListLocationsForAlert {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "secret-scanning-location-list",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "type": "commit",
    "details": {
      "path": "/example/secrets.txt",
      "start_line": 1,
      "end_line": 1,
      "start_column": 1,
      "end_column": 64,
      "blob_sha": "af5626b4a114abcb82d63db7c8082c3c4756e51b",
      "blob_url": "https://api.github.com/repos/octocat/hello-world/git/blobs/af5626b4a114abcb82d63db7c8082c3c4756e51b",
      "commit_sha": "f14d7debf9775f957cf4f1e8176da0786431f72b",
      "commit_url": "https://api.github.com/repos/octocat/hello-world/git/commits/f14d7debf9775f957cf4f1e8176da0786431f72b"
    }
  },
  {
    "type": "wiki_commit",
    "details": {
      "path": "/example/Home.md",
      "start_line": 1,
      "end_line": 1,
      "start_column": 1,
      "end_column": 64,
      "blob_sha": "af5626b4a114abcb82d63db7c8082c3c4756e51b",
      "page_url": "https://github.com/octocat/Hello-World/wiki/Home/302c0b7e200761c9dd9b57e57db540ee0b4293a5",
      "commit_sha": "302c0b7e200761c9dd9b57e57db540ee0b4293a5",
      "commit_url": "https://github.com/octocat/Hello-World/wiki/_compare/302c0b7e200761c9dd9b57e57db540ee0b4293a5"
    }
  },
  {
    "type": "issue_title",
    "details": {
      "issue_title_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347"
    }
  },
  {
    "type": "issue_body",
    "details": {
      "issue_body_url": "https://api.github.com/repos/octocat/Hello-World/issues/1347"
    }
  },
  {
    "type": "issue_comment",
    "details": {
      "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments/1081119451"
    }
  },
  {
    "type": "discussion_title",
    "details": {
      "discussion_title_url": "https://github.com/community/community/discussions/39082"
    }
  },
  {
    "type": "discussion_body",
    "details": {
      "discussion_body_url": "https://github.com/community/community/discussions/39082#discussion-4566270"
    }
  },
  {
    "type": "discussion_comment",
    "details": {
      "discussion_comment_url": "https://github.com/community/community/discussions/39082#discussioncomment-4158232"
    }
  },
  {
    "type": "pull_request_title",
    "details": {
      "pull_request_title_url": "https://api.github.com/repos/octocat/Hello-World/pulls/2846"
    }
  },
  {
    "type": "pull_request_body",
    "details": {
      "pull_request_body_url": "https://api.github.com/repos/octocat/Hello-World/pulls/2846"
    }
  },
  {
    "type": "pull_request_comment",
    "details": {
      "pull_request_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments/1825855898"
    }
  },
  {
    "type": "pull_request_review",
    "details": {
      "pull_request_review_url": "https://api.github.com/repos/octocat/Hello-World/pulls/2846/reviews/80"
    }
  },
  {
    "type": "pull_request_review_comment",
    "details": {
      "pull_request_review_comment_url": "https://api.github.com/repos/octocat/Hello-World/pulls/comments/12"
    }
  }
]"#,
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListRepoCustomPatterns {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "secret-scanning-custom-pattern-list",
            status: 200,
            media: "application/json",
            body: shown::SECRET_SCANNING_CUSTOM_PATTERN_LIST,
        },
    ];
}

impl Examples for of::BulkCreateRepoCustomPatterns {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "secret-scanning-custom-pattern-bulk-create-response",
            status: 201,
            media: "application/json",
            body: shown::SECRET_SCANNING_CUSTOM_PATTERN_BULK_CREATE_RESPONSE,
        },
    ];
}

impl Examples for of::BulkDeleteRepoCustomPatterns {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateRepoCustomPattern {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "secret-scanning-custom-pattern",
            status: 200,
            media: "application/json",
            body: shown::SECRET_SCANNING_CUSTOM_PATTERN,
        },
    ];
}

impl Examples for of::CreatePushProtectionBypass {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "secret-scanning-push-protection-bypass",
            status: 200,
            media: "application/json",
            body: r#"{
  "reason": "will_fix_later",
  "expire_at": "2020-11-06T18:18:30Z",
  "token_type": "mailchimp_api_key"
}"#,
        },
        Example {
            name: "empty",
            status: 403,
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

impl Examples for of::GetScanHistory {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "secret-scanning-scan-history",
            status: 200,
            media: "application/json",
            body: r#"{
  "incremental_scans": [
    {
      "type": "git",
      "status": "completed",
      "completed_at": "2024-10-07T02:47:00Z"
    }
  ],
  "backfill_scans": [
    {
      "type": "git",
      "status": "completed",
      "started_at": "2024-10-07T02:47:00Z",
      "completed_at": "2024-10-07T02:50:00Z"
    },
    {
      "type": "issue",
      "status": "completed",
      "started_at": "2024-10-07T02:47:00Z",
      "completed_at": "2024-10-07T02:49:00Z"
    },
    {
      "type": "discussion",
      "status": "completed",
      "started_at": "2024-10-07T02:47:00Z",
      "completed_at": "2024-10-07T02:48:00Z"
    }
  ],
  "pattern_update_scans": [
    {
      "type": "discussion",
      "status": "in_progress",
      "started_at": "2024-10-07T02:47:00Z",
      "completed_at": "2024-10-07T02:51:00Z"
    }
  ],
  "custom_pattern_backfill_scans": [
    {
      "type": "git",
      "status": "completed",
      "started_at": "2024-10-07T02:47:00Z",
      "completed_at": "2024-10-07T02:55:00Z",
      "pattern_slug": "my-custom-pattern",
      "pattern_scope": "enterprise"
    },
    {
      "type": "git",
      "status": "completed",
      "started_at": "2024-10-07T02:47:00Z",
      "completed_at": "2024-10-07T02:55:00Z",
      "pattern_slug": "my-custom-pattern",
      "pattern_scope": "organization"
    }
  ],
  "generic_secrets_backfill_scans": [
    {
      "type": "git",
      "status": "completed",
      "started_at": "2024-10-07T02:47:00Z",
      "completed_at": "2024-10-07T02:55:00Z"
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
