// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `reactions` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::reactions as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::ListForCommitComment>(),
    Shown::of::<of::CreateForCommitComment>(),
    Shown::of::<of::DeleteForCommitComment>(),
    Shown::of::<of::ListForIssueComment>(),
    Shown::of::<of::CreateForIssueComment>(),
    Shown::of::<of::DeleteForIssueComment>(),
    Shown::of::<of::ListForIssue>(),
    Shown::of::<of::CreateForIssue>(),
    Shown::of::<of::DeleteForIssue>(),
    Shown::of::<of::ListForPullRequestReviewComment>(),
    Shown::of::<of::CreateForPullRequestReviewComment>(),
    Shown::of::<of::DeleteForPullRequestComment>(),
    Shown::of::<of::ListForRelease>(),
    Shown::of::<of::CreateForRelease>(),
    Shown::of::<of::DeleteForRelease>(),
];

impl Examples for of::ListForCommitComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "reaction-items",
            status: 200,
            media: "application/json",
            body: shown::REACTION_ITEMS,
        },
    ];
}

impl Examples for of::CreateForCommitComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "reaction",
            status: 200,
            media: "application/json",
            body: shown::REACTION,
        },
        Example {
            name: "reaction",
            status: 201,
            media: "application/json",
            body: shown::REACTION,
        },
    ];
}

impl Examples for of::DeleteForCommitComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListForIssueComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "reaction-items",
            status: 200,
            media: "application/json",
            body: shown::REACTION_ITEMS,
        },
    ];
}

impl Examples for of::CreateForIssueComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "reaction",
            status: 200,
            media: "application/json",
            body: shown::REACTION,
        },
        Example {
            name: "reaction",
            status: 201,
            media: "application/json",
            body: shown::REACTION,
        },
    ];
}

impl Examples for of::DeleteForIssueComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListForIssue {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "reaction-items",
            status: 200,
            media: "application/json",
            body: shown::REACTION_ITEMS,
        },
    ];
}

impl Examples for of::CreateForIssue {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "reaction",
            status: 200,
            media: "application/json",
            body: shown::REACTION,
        },
        Example {
            name: "reaction",
            status: 201,
            media: "application/json",
            body: shown::REACTION,
        },
    ];
}

impl Examples for of::DeleteForIssue {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListForPullRequestReviewComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "reaction-items",
            status: 200,
            media: "application/json",
            body: shown::REACTION_ITEMS,
        },
    ];
}

impl Examples for of::CreateForPullRequestReviewComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "reaction",
            status: 200,
            media: "application/json",
            body: shown::REACTION,
        },
        Example {
            name: "reaction",
            status: 201,
            media: "application/json",
            body: shown::REACTION,
        },
    ];
}

impl Examples for of::DeleteForPullRequestComment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListForRelease {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "reaction-items",
            status: 200,
            media: "application/json",
            body: shown::REACTION_ITEMS,
        },
    ];
}

impl Examples for of::CreateForRelease {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "reaction",
            status: 200,
            media: "application/json",
            body: shown::REACTION,
        },
        Example {
            name: "reaction",
            status: 201,
            media: "application/json",
            body: shown::REACTION,
        },
    ];
}

impl Examples for of::DeleteForRelease {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}
