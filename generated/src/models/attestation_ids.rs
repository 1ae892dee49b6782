// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1attestations~1delete-request/post/requestBody/content/application~1json/schema/oneOf/1`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1orgs~1{org}~1attestations~1delete-request/post/requestBody/content/application~1json/schema/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AttestationIds {
    /// List of unique IDs associated with the artifact attestations to delete.
    pub attestation_ids: Vec<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl AttestationIds {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(attestation_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.attestation_ids = attestation_ids
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}
