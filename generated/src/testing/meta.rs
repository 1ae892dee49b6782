// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `meta` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use crate::api::meta as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::Root>(),
    Shown::of::<of::Get>(),
    Shown::of::<of::GetOctocat>(),
    Shown::of::<of::GetAllVersions>(),
    Shown::of::<of::GetZen>(),
];

impl Examples for of::Root {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "root",
            status: 200,
            media: "application/json",
            body: r#"{
  "current_user_url": "https://api.github.com/user",
  "current_user_authorizations_html_url": "https://github.com/settings/connections/applications{/client_id}",
  "authorizations_url": "https://api.github.com/authorizations",
  "code_search_url": "https://api.github.com/search/code?q={query}{&page,per_page,sort,order}",
  "commit_search_url": "https://api.github.com/search/commits?q={query}{&page,per_page,sort,order}",
  "emails_url": "https://api.github.com/user/emails",
  "emojis_url": "https://api.github.com/emojis",
  "events_url": "https://api.github.com/events",
  "feeds_url": "https://api.github.com/feeds",
  "followers_url": "https://api.github.com/user/followers",
  "following_url": "https://api.github.com/user/following{/target}",
  "gists_url": "https://api.github.com/gists{/gist_id}",
  "hub_url": "https://api.github.com/hub",
  "issue_search_url": "https://api.github.com/search/issues?q={query}{&page,per_page,sort,order}",
  "issues_url": "https://api.github.com/issues",
  "keys_url": "https://api.github.com/user/keys",
  "label_search_url": "https://api.github.com/search/labels?q={query}&repository_id={repository_id}{&page,per_page}",
  "notifications_url": "https://api.github.com/notifications",
  "organization_url": "https://api.github.com/orgs/{org}",
  "organization_repositories_url": "https://api.github.com/orgs/{org}/repos{?type,page,per_page,sort}",
  "organization_teams_url": "https://api.github.com/orgs/{org}/teams",
  "public_gists_url": "https://api.github.com/gists/public",
  "rate_limit_url": "https://api.github.com/rate_limit",
  "repository_url": "https://api.github.com/repos/{owner}/{repo}",
  "repository_search_url": "https://api.github.com/search/repositories?q={query}{&page,per_page,sort,order}",
  "current_user_repositories_url": "https://api.github.com/user/repos{?type,page,per_page,sort}",
  "starred_url": "https://api.github.com/user/starred{/owner}{/repo}",
  "starred_gists_url": "https://api.github.com/gists/starred",
  "topic_search_url": "https://api.github.com/search/topics?q={query}{&page,per_page}",
  "user_url": "https://api.github.com/users/{user}",
  "user_organizations_url": "https://api.github.com/user/orgs",
  "user_repositories_url": "https://api.github.com/users/{user}/repos{?type,page,per_page,sort}",
  "user_search_url": "https://api.github.com/search/users?q={query}{&page,per_page,sort,order}"
}"#,
        },
    ];
}

impl Examples for of::Get {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "api-overview",
            status: 200,
            media: "application/json",
            body: r#"{
  "verifiable_password_authentication": true,
  "ssh_key_fingerprints": {
    "SHA256_RSA": "1234567890",
    "SHA256_DSA": "1234567890",
    "SHA256_ECDSA": "1234567890",
    "SHA256_ED25519": "1234567890"
  },
  "ssh_keys": [
    "ssh-ed25519 ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ecdsa-sha2-nistp256 ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ssh-rsa ABCDEFGHIJKLMNOPQRSTUVWXYZ"
  ],
  "hooks": [
    "192.0.2.1"
  ],
  "github_enterprise_importer": [
    "192.0.2.1"
  ],
  "web": [
    "192.0.2.1"
  ],
  "api": [
    "192.0.2.1"
  ],
  "git": [
    "192.0.2.1"
  ],
  "packages": [
    "192.0.2.1"
  ],
  "pages": [
    "192.0.2.1"
  ],
  "importer": [
    "192.0.2.1"
  ],
  "actions": [
    "192.0.2.1"
  ],
  "actions_macos": [
    "192.0.2.1"
  ],
  "dependabot": [
    "192.0.2.1"
  ],
  "copilot": [
    "192.0.2.1"
  ],
  "commit_signing_keys": [
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
  ],
  "domains": {
    "website": [
      "*.example.com"
    ],
    "codespaces": [
      "*.example.com"
    ],
    "copilot": [
      "*.example.com"
    ],
    "packages": [
      "*.example.com"
    ]
  }
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

impl Examples for of::GetOctocat {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "octocat",
            status: 200,
            media: "application/octocat-stream",
            body: "               MMM.           .MMM\n               MMMMMMMMMMMMMMMMMMM\n               MMMMMMMMMMMMMMMMMMM      ___________________________________\n              MMMMMMMMMMMMMMMMMMMMM    |                                   |\n             MMMMMMMMMMMMMMMMMMMMMMM   | Avoid administrative distraction. |\n            MMMMMMMMMMMMMMMMMMMMMMMM   |_   _______________________________|\n            MMMM::- -:::::::- -::MMMM    |/\n             MM~:~ 00~:::::~ 00~:~MM\n        .. MMMMM::.00:::+:::.00::MMMMM ..\n              .MM::::: ._. :::::MM.\n                 MMMM;:::::;MMMM\n          -MM        MMMMMMM\n          ^  M+     MMMMMMMMM\n              MMMMMMM MM MM MM\n                   MM MM MM MM\n                   MM MM MM MM\n                .~~MM~MM~MM~MM~~.\n             ~~~~MM:~MM~~~MM~:MM~~~~\n            ~~~~~~==~==~~~==~==~~~~~~\n             ~~~~~~==~==~==~==~~~~~~\n                 :~==~==~==~==~~\n",
        },
    ];
}

impl Examples for of::GetAllVersions {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  "2021-01-01",
  "2021-06-01",
  "2022-01-01"
]"#,
        },
    ];
}

impl Examples for of::GetZen {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "text/plain",
            body: "Responsive is better than fast",
        },
    ];
}
