// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `enterprise-team-organizations` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::enterprise_team_organizations as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::GetAssignments>(),
    Shown::of::<of::BulkAdd>(),
    Shown::of::<of::BulkRemove>(),
    Shown::of::<of::GetAssignment>(),
    Shown::of::<of::Add>(),
    Shown::of::<of::Delete>(),
];

impl Examples for of::GetAssignments {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  {
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
  }
]"#,
        },
    ];
}

impl Examples for of::BulkAdd {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-simple-items",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_SIMPLE_ITEMS,
        },
    ];
}

impl Examples for of::BulkRemove {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetAssignment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-simple",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_SIMPLE,
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::Add {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-simple",
            status: 201,
            media: "application/json",
            body: shown::ORGANIZATION_SIMPLE,
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
    ];
}
