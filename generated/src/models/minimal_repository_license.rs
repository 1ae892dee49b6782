// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/minimal-repository/properties/license`.

use octoforge_runtime::{Extra, Maybe};

/// Described at `/components/schemas/minimal-repository/properties/license`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MinimalRepositoryLicense {
    /// `key`
    pub key: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `spdx_id`
    pub spdx_id: Option<String>,
    /// `url`
    pub url: Maybe<String>,
    /// `node_id`
    pub node_id: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
