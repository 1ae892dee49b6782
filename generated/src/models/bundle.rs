// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1attestations/post/requestBody/content/application~1json/schema/properties/bundle`.

use octoforge_runtime::{Extra, Map, Value};

/// The attestation's Sigstore Bundle.
/// Refer to the [Sigstore Bundle Specification](https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto) for more information.
#[derive(Clone)]
#[non_exhaustive]
pub struct Bundle {
    /// `mediaType`
    pub media_type: Option<String>,
    /// `verificationMaterial`
    pub verification_material: Option<Map<Value>>,
    /// `dsseEnvelope`
    pub dsse_envelope: Option<Map<Value>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for Bundle {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
