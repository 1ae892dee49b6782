// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! List emojis available to use on GitHub.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod emojis;

pub use self::emojis::{Get, get};
