// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-default-setup`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    ConfiguredNotConfigured, QuerySuite, StandardLabeled, ThreatModel, WeeklySchedule,
};

/// Configuration for code scanning default setup.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningDefaultSetup {
    /// Code scanning default setup has been configured or not.
    pub state: Option<ConfiguredNotConfigured>,
    /// Languages to be analyzed.
    pub languages: Option<Vec<CodeScanningDefaultSetupLanguage>>,
    /// Runner type to be used.
    pub runner_type: Maybe<StandardLabeled>,
    /// Runner label to be used if the runner type is labeled.
    pub runner_label: Maybe<String>,
    /// CodeQL query suite to be used.
    pub query_suite: Option<QuerySuite>,
    /// Threat model to be used for code scanning analysis. Use `remote` to analyze only network sources and `remote_and_local` to include local sources like filesystem access, command-line arguments, database reads, environment variable and standard input.
    pub threat_model: Option<ThreatModel>,
    /// Timestamp of latest configuration update.
    pub updated_at: Maybe<DateTime>,
    /// The frequency of the periodic analysis.
    pub schedule: Maybe<WeeklySchedule>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/code-scanning-default-setup/properties/languages/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningDefaultSetupLanguage {
    /// `actions`
    Actions,
    /// `c-cpp`
    CCpp,
    /// `csharp`
    Csharp,
    /// `go`
    Go,
    /// `java-kotlin`
    JavaKotlin,
    /// `javascript-typescript`
    JavascriptTypescript,
    /// `javascript`
    Javascript,
    /// `python`
    Python,
    /// `ruby`
    Ruby,
    /// `typescript`
    Typescript,
    /// `swift`
    Swift,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
