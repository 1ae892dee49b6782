// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1attestations~1{subject_digest}/get/responses/200/content/application~1json/schema`.

use octoforge_runtime::Extra;
use super::Attestation;

/// Described at `/paths/~1repos~1{owner}~1{repo}~1attestations~1{subject_digest}/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAttestationsResponse {
    /// `attestations`
    pub attestations: Option<Vec<Attestation>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
