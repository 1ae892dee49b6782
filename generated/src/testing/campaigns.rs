// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `campaigns` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::campaigns as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::ListOrgCampaigns>(),
    Shown::of::<of::CreateCampaign>(),
    Shown::of::<of::GetCampaignSummary>(),
    Shown::of::<of::DeleteCampaign>(),
    Shown::of::<of::UpdateCampaign>(),
];

impl Examples for of::ListOrgCampaigns {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "campaign-org-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "number": 3,
    "created_at": "2024-02-14T12:29:18Z",
    "updated_at": "2024-02-14T12:29:18Z",
    "name": "Critical CodeQL alert",
    "description": "Address critical alerts before they are exploited to prevent breaches, protect sensitive data, and mitigate financial and reputational damage.",
    "managers": [
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
    "ends_at": "2024-03-14T12:29:18Z",
    "closed_at": null,
    "state": "open"
  },
  {
    "number": 4,
    "created_at": "2024-03-30T12:29:18Z",
    "updated_at": "2024-03-30T12:29:18Z",
    "name": "Mitre top 10 KEV",
    "description": "Remediate the MITRE Top 10 KEV (Known Exploited Vulnerabilities) to enhance security by addressing vulnerabilities actively exploited by attackers. This reduces risk, prevents breaches and can help protect sensitive data.",
    "managers": [
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
    "ends_at": "2024-04-30T12:29:18Z",
    "closed_at": null,
    "state": "open"
  }
]"#,
        },
    ];
}

impl Examples for of::CreateCampaign {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "campaign-summary",
            status: 200,
            media: "application/json",
            body: shown::CAMPAIGN_SUMMARY,
        },
        Example {
            name: "empty",
            status: 429,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetCampaignSummary {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "campaign-summary",
            status: 200,
            media: "application/json",
            body: shown::CAMPAIGN_SUMMARY,
        },
    ];
}

impl Examples for of::DeleteCampaign {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateCampaign {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "campaign-summary",
            status: 200,
            media: "application/json",
            body: shown::CAMPAIGN_SUMMARY,
        },
    ];
}
