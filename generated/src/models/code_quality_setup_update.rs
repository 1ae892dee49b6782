// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-quality-setup-update`.

use octoforge_runtime::{Extra, Maybe};
use super::{AiFindingsOption, ConfiguredNotConfigured, StandardLabeled};

/// Configuration for code quality setup.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeQualitySetupUpdate {
    /// The desired state of code quality setup.
    pub state: Option<ConfiguredNotConfigured>,
    /// Runner type to be used.
    pub runner_type: Option<StandardLabeled>,
    /// Runner label to be used if the runner type is labeled.
    pub runner_label: Maybe<String>,
    /// Languages to be analyzed.
    pub languages: Option<Vec<CodeQualitySetupUpdateLanguage>>,
    /// Whether AI findings run for Code Quality on this repository.
    pub ai_findings_option: Option<AiFindingsOption>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CodeQualitySetupUpdate {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/components/schemas/code-quality-setup-update/properties/languages/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeQualitySetupUpdateLanguage {
    /// `csharp`
    Csharp,
    /// `go`
    Go,
    /// `java-kotlin`
    JavaKotlin,
    /// `javascript-typescript`
    JavascriptTypescript,
    /// `python`
    Python,
    /// `ruby`
    Ruby,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
