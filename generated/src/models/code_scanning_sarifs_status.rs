// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-sarifs-status`.

use octoforge_runtime::{Extra, Maybe};

/// Described at `/components/schemas/code-scanning-sarifs-status`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningSarifsStatus {
    /// `pending` files have not yet been processed, while `complete` means results from the SARIF have been stored. `failed` files have either not been processed at all, or could only be partially processed.
    pub processing_status: Option<CodeScanningSarifsStatusProcessingStatus>,
    /// The REST API URL for getting the analyses associated with the upload.
    pub analyses_url: Maybe<String>,
    /// Any errors that ocurred during processing of the delivery.
    pub errors: Maybe<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// `pending` files have not yet been processed, while `complete` means results from the SARIF have been stored. `failed` files have either not been processed at all, or could only be partially processed.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningSarifsStatusProcessingStatus {
    /// `pending`
    Pending,
    /// `complete`
    Complete,
    /// `failed`
    Failed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
