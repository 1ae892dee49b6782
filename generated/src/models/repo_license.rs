// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-fork/properties/forkee/properties/license`.

use octoforge_runtime::Extra;

/// License
#[derive(Clone)]
#[non_exhaustive]
pub struct RepoLicense {
    /// `key`
    pub key: String,
    /// `name`
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `spdx_id`
    pub spdx_id: String,
    /// `url`
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
