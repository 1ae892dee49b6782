// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-instance`.

use octoforge_runtime::{Extra, Maybe};
use super::{
    CodeScanningAlertClassification, CodeScanningAlertLocation, CodeScanningAlertState,
};

/// Described at `/components/schemas/code-scanning-alert-instance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningAlertInstance {
    /// `ref`
    pub r#ref: Option<String>,
    /// `analysis_key`
    pub analysis_key: Option<String>,
    /// `environment`
    pub environment: Option<String>,
    /// `category`
    pub category: Option<String>,
    /// `state`
    pub state: Maybe<CodeScanningAlertState>,
    /// `commit_sha`
    pub commit_sha: Option<String>,
    /// `message`
    pub message: Option<CodeScanningAlertInstanceMessage>,
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

/// Described at `/components/schemas/code-scanning-alert-instance/properties/message`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningAlertInstanceMessage {
    /// `text`
    pub text: Option<String>,
    /// The message text as GitHub-flavored Markdown, with placeholder links for related locations replaced by links to the relevant code. Only populated when related locations are available for the alert instance.
    pub markdown: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
