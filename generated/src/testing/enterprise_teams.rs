// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `enterprise-teams` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::enterprise_teams as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::List>(),
    Shown::of::<of::Create>(),
    Shown::of::<of::Get>(),
    Shown::of::<of::Delete>(),
    Shown::of::<of::Update>(),
];

impl Examples for of::List {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "enterprise-teams-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1,
    "name": "Justice League",
    "description": "A great team.",
    "slug": "justice-league",
    "url": "https://api.github.com/enterprises/dc/teams/justice-league",
    "group_id": "62ab9291-fae2-468e-974b-7e45096d5021",
    "html_url": "https://github.com/enterprises/dc/teams/justice-league",
    "members_url": "https://api.github.com/enterprises/dc/teams/justice-league/members{/member}",
    "created_at": "2019-01-26T19:01:12Z",
    "updated_at": "2019-01-26T19:14:43Z"
  }
]"#,
        },
    ];
}

impl Examples for of::Create {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "enterprise-teams-item",
            status: 201,
            media: "application/json",
            body: shown::ENTERPRISE_TEAMS_ITEM,
        },
    ];
}

impl Examples for of::Get {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "enterprise-teams-item",
            status: 200,
            media: "application/json",
            body: shown::ENTERPRISE_TEAMS_ITEM,
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

impl Examples for of::Update {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "enterprise-teams-item",
            status: 200,
            media: "application/json",
            body: shown::ENTERPRISE_TEAMS_ITEM,
        },
    ];
}
