// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1attestations~1bulk-list/post/responses/200/content/application~1json/schema/properties/page_info`.

use octoforge_runtime::Extra;

/// Information about the current page.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageInfo {
    /// Indicates whether there is a next page.
    pub has_next: Option<bool>,
    /// Indicates whether there is a previous page.
    pub has_previous: Option<bool>,
    /// The cursor to the next page.
    pub next: Option<String>,
    /// The cursor to the previous page.
    pub previous: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
