// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1attestations/post/responses/201/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1repos~1{owner}~1{repo}~1attestations/post/responses/201/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReposCreateAttestationResponse {
    /// The ID of the attestation.
    pub id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
