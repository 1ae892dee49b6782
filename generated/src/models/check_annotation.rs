// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/check-annotation`.

use octoforge_runtime::Extra;

/// Check Annotation
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckAnnotation {
    /// `path`
    pub path: String,
    /// `start_line`
    pub start_line: i64,
    /// `end_line`
    pub end_line: i64,
    /// `start_column`
    pub start_column: Option<i64>,
    /// `end_column`
    pub end_column: Option<i64>,
    /// `annotation_level`
    pub annotation_level: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `raw_details`
    pub raw_details: Option<String>,
    /// `blob_href`
    pub blob_href: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
