// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1attestations~1delete-request/post/requestBody/content/application~1json/schema/oneOf/0`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1orgs~1{org}~1attestations~1delete-request/post/requestBody/content/application~1json/schema/oneOf/0`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubjectDigests {
    /// List of subject digests associated with the artifact attestations to delete.
    pub subject_digests: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SubjectDigests {
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
