// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-instance-list`.

use octoforge_runtime::{Extra, Maybe};
use super::{
    CodeScanningAlertClassification, CodeScanningAlertInstanceState,
    CodeScanningAlertLocation, CodeScanningAlertMessage,
};

/// Described at `/components/schemas/code-scanning-alert-instance-list`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningAlertInstanceList {
    /// `ref`
    pub r#ref: Option<String>,
    /// `analysis_key`
    pub analysis_key: Option<String>,
    /// `environment`
    pub environment: Option<String>,
    /// `category`
    pub category: Option<String>,
    /// `state`
    pub state: Maybe<CodeScanningAlertInstanceState>,
    /// `commit_sha`
    pub commit_sha: Option<String>,
    /// `message`
    pub message: Option<CodeScanningAlertMessage>,
    /// `location`
    pub location: Option<CodeScanningAlertLocation>,
    /// `html_url`
    pub html_url: Option<String>,
    /// Classifications that have been applied to the file that triggered the alert.
    /// For example identifying it as documentation, or a generated file.
    pub classifications: Option<Vec<Option<CodeScanningAlertClassification>>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
