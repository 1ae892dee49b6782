// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-quality-finding`.

use octoforge_runtime::{DateTime, Extra};
use super::{
    CodeQualityFindingLocation, CodeQualityFindingMessage, CodeQualityFindingRule,
    CodeScanningAlertSetState,
};

/// Code quality finding
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeQualityFinding {
    /// The finding number.
    pub number: i64,
    /// State of the code quality finding.
    pub state: CodeScanningAlertSetState,
    /// The REST API URL of the code quality finding resource.
    pub url: String,
    /// `rule`
    pub rule: CodeQualityFindingRule,
    /// `location`
    pub location: CodeQualityFindingLocation,
    /// `message`
    pub message: CodeQualityFindingMessage,
    /// The time the code quality finding was created.
    pub created_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
