// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `reactions` show.

use octoforge_runtime::testing::{Example, Examples};
use super::shown;
use crate::api::reactions as of;

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
