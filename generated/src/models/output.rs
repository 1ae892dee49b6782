// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/check-run/properties/output`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/check-run/properties/output`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Output {
    /// `title`
    pub title: Option<String>,
    /// `summary`
    pub summary: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// `annotations_count`
    pub annotations_count: i64,
    /// `annotations_url`
    pub annotations_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
