// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `markdown` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use crate::api::markdown as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::Render>(),
    Shown::of::<of::RenderRaw>(),
];

impl Examples for of::Render {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "text/html",
            body: "<p>Hello <strong>world</strong></p>",
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RenderRaw {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "text/html",
            body: "<p>Hello <strong>world</strong></p>",
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}
