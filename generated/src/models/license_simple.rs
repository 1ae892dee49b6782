// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/license-simple`.

use octoforge_runtime::Extra;

/// License Simple
#[doc(alias = "nullable-license-simple")]
#[derive(Clone)]
#[non_exhaustive]
pub struct LicenseSimple {
    /// `key`
    pub key: String,
    /// `name`
    pub name: String,
    /// `url`
    pub url: Option<String>,
    /// `spdx_id`
    pub spdx_id: Option<String>,
    /// `node_id`
    pub node_id: String,
    /// `html_url`
    pub html_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
