// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/page-build`.

use octoforge_runtime::{DateTime, Extra};
use super::{PageBuildError, SimpleUser};

/// Page Build
#[derive(Clone)]
#[non_exhaustive]
pub struct PageBuild {
    /// `url`
    pub url: String,
    /// `status`
    pub status: String,
    /// `error`
    pub error: PageBuildError,
    /// `pusher`
    pub pusher: Option<SimpleUser>,
    /// `commit`
    pub commit: String,
    /// `duration`
    pub duration: i64,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
