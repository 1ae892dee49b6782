// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/import`.

use octoforge_runtime::{Extra, Maybe};

/// A repository import from an external source.
#[derive(Clone)]
#[non_exhaustive]
pub struct Import {
    /// `vcs`
    pub vcs: Option<String>,
    /// `use_lfs`
    pub use_lfs: Option<bool>,
    /// The URL of the originating repository.
    pub vcs_url: String,
    /// `svc_root`
    pub svc_root: Option<String>,
    /// `tfvc_project`
    pub tfvc_project: Option<String>,
    /// `status`
    pub status: ImportStatus,
    /// `status_text`
    pub status_text: Maybe<String>,
    /// `failed_step`
    pub failed_step: Maybe<String>,
    /// `error_message`
    pub error_message: Maybe<String>,
    /// `import_percent`
    pub import_percent: Maybe<i64>,
    /// `commit_count`
    pub commit_count: Maybe<i64>,
    /// `push_percent`
    pub push_percent: Maybe<i64>,
    /// `has_large_files`
    pub has_large_files: Option<bool>,
    /// `large_files_size`
    pub large_files_size: Option<i64>,
    /// `large_files_count`
    pub large_files_count: Option<i64>,
    /// `project_choices`
    pub project_choices: Option<Vec<ImportProjectChoice>>,
    /// `message`
    pub message: Option<String>,
    /// `authors_count`
    pub authors_count: Maybe<i64>,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// `authors_url`
    pub authors_url: String,
    /// `repository_url`
    pub repository_url: String,
    /// `svn_root`
    pub svn_root: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/import/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImportStatus {
    /// `auth`
    Auth,
    /// `error`
    Error,
    /// `none`
    None,
    /// `detecting`
    Detecting,
    /// `choose`
    Choose,
    /// `auth_failed`
    AuthFailed,
    /// `importing`
    Importing,
    /// `mapping`
    Mapping,
    /// `waiting_to_push`
    WaitingToPush,
    /// `pushing`
    Pushing,
    /// `complete`
    Complete,
    /// `setup`
    Setup,
    /// `unknown`
    Unknown,
    /// `detection_found_multiple`
    DetectionFoundMultiple,
    /// `detection_found_nothing`
    DetectionFoundNothing,
    /// `detection_needs_auth`
    DetectionNeedsAuth,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/import/properties/project_choices/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportProjectChoice {
    /// `vcs`
    pub vcs: Option<String>,
    /// `tfvc_project`
    pub tfvc_project: Option<String>,
    /// `human_name`
    pub human_name: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
