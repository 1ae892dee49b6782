// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `credentials` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::credentials as of;

pub(super) const SHOWN: &[Shown] = &[Shown::of::<of::Revoke>()];

impl Examples for of::Revoke {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: shown::DEFAULT,
        },
    ];
}
