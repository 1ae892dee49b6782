// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/codespace-export-details`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// An export of a codespace. Also, latest export details for a codespace can be fetched with id = latest
#[derive(Clone)]
#[non_exhaustive]
pub struct CodespaceExportDetails {
    /// State of the latest export
    pub state: Maybe<String>,
    /// Completion time of the last export operation
    pub completed_at: Maybe<DateTime>,
    /// Name of the exported branch
    pub branch: Maybe<String>,
    /// Git commit SHA of the exported branch
    pub sha: Maybe<String>,
    /// Id for the export details
    pub id: Option<String>,
    /// Url for fetching export details
    pub export_url: Option<String>,
    /// Web url for the exported branch
    pub html_url: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
