// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1attestations~1{subject_digest}/get/responses/200/content/application~1json/schema/properties/attestations/items`.

use octoforge_runtime::Extra;
use super::Bundle;

/// Described at `/paths/~1repos~1{owner}~1{repo}~1attestations~1{subject_digest}/get/responses/200/content/application~1json/schema/properties/attestations/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Attestation {
    /// The attestation's Sigstore Bundle.
    /// Refer to the [Sigstore Bundle Specification](https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto) for more information.
    pub bundle: Option<Bundle>,
    /// `repository_id`
    pub repository_id: Option<i64>,
    /// `bundle_url`
    pub bundle_url: Option<String>,
    /// `initiator`
    pub initiator: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
