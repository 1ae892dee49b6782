// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1attestations~1bulk-list/post/responses/200/content/application~1json/schema`.

use octoforge_runtime::{Extra, Map};
use super::{PageInfo, ValueItem};

/// Described at `/paths/~1orgs~1{org}~1attestations~1bulk-list/post/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAttestationsBulkResponse {
    /// Mapping of subject digest to bundles.
    pub attestations_subject_digests: Option<Map<Option<Vec<ValueItem>>>>,
    /// Information about the current page.
    pub page_info: Option<PageInfo>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
