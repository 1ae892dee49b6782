// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Check your current rate limit status.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod rate_limit;

pub use self::rate_limit::{Get, get};
