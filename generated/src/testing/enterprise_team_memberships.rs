// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `enterprise-team-memberships` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::enterprise_team_memberships as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::List>(),
    Shown::of::<of::BulkAdd>(),
    Shown::of::<of::BulkRemove>(),
    Shown::of::<of::Get>(),
    Shown::of::<of::Add>(),
    Shown::of::<of::Remove>(),
];

impl Examples for of::List {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::BulkAdd {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::BulkRemove {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::Get {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER,
        },
    ];
}

impl Examples for of::Add {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user",
            status: 201,
            media: "application/json",
            body: shown::SIMPLE_USER,
        },
    ];
}

impl Examples for of::Remove {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}
