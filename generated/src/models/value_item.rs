// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1attestations~1bulk-list/post/responses/200/content/application~1json/schema/properties/attestations_subject_digests/additionalProperties/items`.

use octoforge_runtime::Extra;
use super::Bundle;

/// Described at `/paths/~1orgs~1{org}~1attestations~1bulk-list/post/responses/200/content/application~1json/schema/properties/attestations_subject_digests/additionalProperties/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ValueItem {
    /// The bundle of the attestation.
    pub bundle: Option<Bundle>,
    /// `repository_id`
    pub repository_id: Option<i64>,
    /// `bundle_url`
    pub bundle_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
