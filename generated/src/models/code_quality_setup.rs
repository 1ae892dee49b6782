// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-quality-setup`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{AiFindingsOption, ConfiguredNotConfigured, StandardLabeled, WeeklySchedule};

/// Configuration for code quality setup.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeQualitySetup {
    /// Code quality setup has been configured or not.
    pub state: Option<ConfiguredNotConfigured>,
    /// Languages to be analyzed.
    pub languages: Option<Vec<CodeQualitySetupLanguage>>,
    /// Runner type to be used.
    pub runner_type: Maybe<StandardLabeled>,
    /// Runner label to be used if the runner type is labeled.
    pub runner_label: Maybe<String>,
    /// Timestamp of latest configuration update.
    pub updated_at: Maybe<DateTime>,
    /// The frequency of the periodic analysis.
    pub schedule: Maybe<WeeklySchedule>,
    /// The AI findings configuration for the repository.
    pub ai_findings_option: Maybe<AiFindingsOption>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/code-quality-setup/properties/languages/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeQualitySetupLanguage {
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
    /// `rust`
    Rust,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
