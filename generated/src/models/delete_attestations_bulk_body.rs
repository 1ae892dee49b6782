// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1attestations~1delete-request/post/requestBody/content/application~1json/schema`.

use octoforge_runtime::Value;
use super::{AttestationIds, SubjectDigests};

/// The request body must include either `subject_digests` or `attestation_ids`, but not both.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum DeleteAttestationsBulkBody {
    /// [`SubjectDigests`](crate::models::SubjectDigests).
    SubjectDigests(SubjectDigests),
    /// [`AttestationIds`](crate::models::AttestationIds).
    AttestationIds(AttestationIds),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<SubjectDigests> for DeleteAttestationsBulkBody {
    #[inline]
    fn from(value: SubjectDigests) -> Self {
        Self::SubjectDigests(value)
    }
}

impl From<AttestationIds> for DeleteAttestationsBulkBody {
    #[inline]
    fn from(value: AttestationIds) -> Self {
        Self::AttestationIds(value)
    }
}
