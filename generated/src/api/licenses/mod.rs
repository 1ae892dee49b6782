// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! View various OSS licenses.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod licenses;

pub use self::licenses::{
    Get, GetAllCommonlyUsed, GetForRepo, GetForRepoHtml, GetForRepoRaw, get,
    get_all_commonly_used, get_for_repo,
};
