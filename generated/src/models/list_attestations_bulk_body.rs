// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1attestations~1bulk-list/post/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1orgs~1{org}~1attestations~1bulk-list/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAttestationsBulkBody {
    /// List of subject digests to fetch attestations for.
    pub subject_digests: Vec<String>,
    /// Optional filter for fetching attestations with a given predicate type.
    /// This option accepts `provenance`, `sbom`, `release`, or freeform text
    /// for custom predicate types.
    pub predicate_type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ListAttestationsBulkBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(subject_digests: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.subject_digests = subject_digests
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}
