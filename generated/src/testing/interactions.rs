// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `interactions` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::interactions as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::GetRestrictionsForOrg>(),
    Shown::of::<of::SetRestrictionsForOrg>(),
    Shown::of::<of::RemoveRestrictionsForOrg>(),
    Shown::of::<of::GetPullRequestCreationCapForOrg>(),
    Shown::of::<of::UpdatePullRequestCreationCapForOrg>(),
    Shown::of::<of::GetRestrictionsForRepo>(),
    Shown::of::<of::SetRestrictionsForRepo>(),
    Shown::of::<of::RemoveRestrictionsForRepo>(),
    Shown::of::<of::GetPullRequestBypassListForRepo>(),
    Shown::of::<of::SetPullRequestBypassListForRepo>(),
    Shown::of::<of::RemovePullRequestBypassListForRepo>(),
    Shown::of::<of::GetPullRequestCreationCapForRepo>(),
    Shown::of::<of::UpdatePullRequestCreationCapForRepo>(),
    Shown::of::<of::GetRestrictionsForAuthenticatedUser>(),
    Shown::of::<of::SetRestrictionsForAuthenticatedUser>(),
    Shown::of::<of::RemoveRestrictionsForAuthenticatedUser>(),
];

impl Examples for of::GetRestrictionsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "interaction-limit-response",
            status: 200,
            media: "application/json",
            body: shown::INTERACTION_LIMIT_RESPONSE,
        },
    ];
}

impl Examples for of::SetRestrictionsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "interaction-limit-response",
            status: 200,
            media: "application/json",
            body: shown::INTERACTION_LIMIT_RESPONSE,
        },
    ];
}

impl Examples for of::RemoveRestrictionsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetPullRequestCreationCapForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "enabled": true,
  "max_open_pull_requests": 1
}"#,
        },
    ];
}

impl Examples for of::UpdatePullRequestCreationCapForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "enabled": true,
  "max_open_pull_requests": 1
}"#,
        },
    ];
}

impl Examples for of::GetRestrictionsForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "interaction-limit-2",
            status: 200,
            media: "application/json",
            body: shown::INTERACTION_LIMIT_2,
        },
    ];
}

impl Examples for of::SetRestrictionsForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "interaction-limit-2",
            status: 200,
            media: "application/json",
            body: shown::INTERACTION_LIMIT_2,
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveRestrictionsForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
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

impl Examples for of::GetPullRequestBypassListForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "pull-request-bypass-list-items",
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
    "site_admin": false
  }
]"#,
        },
    ];
}

impl Examples for of::SetPullRequestBypassListForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemovePullRequestBypassListForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetPullRequestCreationCapForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "enabled": true,
  "max_open_pull_requests": 1
}"#,
        },
    ];
}

impl Examples for of::UpdatePullRequestCreationCapForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "enabled": true,
  "max_open_pull_requests": 1
}"#,
        },
    ];
}

impl Examples for of::GetRestrictionsForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "interaction-limit-response",
            status: 200,
            media: "application/json",
            body: shown::INTERACTION_LIMIT_RESPONSE,
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::SetRestrictionsForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "interaction-limit-user",
            status: 200,
            media: "application/json",
            body: r#"{
  "limit": "collaborators_only",
  "origin": "user",
  "expires_at": "2018-08-17T04:18:39Z"
}"#,
        },
    ];
}

impl Examples for of::RemoveRestrictionsForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}
