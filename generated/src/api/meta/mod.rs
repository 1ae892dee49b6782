// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints that give information about the API.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod meta;

pub use self::meta::{
    Get, GetAllVersions, GetOctocat, GetZen, Root, get, get_all_versions, get_octocat,
    get_zen, root,
};
