// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1actions~1secrets/get/responses/200/content/application~1json/schema`.

use octoforge_runtime::Extra;
use super::CodespacesSecret;

/// Described at `/paths/~1orgs~1{org}~1actions~1secrets/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListOrgSecretsResponse {
    /// `total_count`
    pub total_count: i64,
    /// `secrets`
    pub secrets: Vec<CodespacesSecret>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
