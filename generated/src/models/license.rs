// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/license`.

use octoforge_runtime::Extra;

/// License
#[derive(Clone)]
#[non_exhaustive]
pub struct License {
    /// `key`
    pub key: String,
    /// `name`
    pub name: String,
    /// `spdx_id`
    pub spdx_id: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `node_id`
    pub node_id: String,
    /// `html_url`
    pub html_url: String,
    /// `description`
    pub description: String,
    /// `implementation`
    pub implementation: String,
    /// `permissions`
    pub permissions: Vec<String>,
    /// `conditions`
    pub conditions: Vec<String>,
    /// `limitations`
    pub limitations: Vec<String>,
    /// `body`
    pub body: String,
    /// `featured`
    pub featured: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
