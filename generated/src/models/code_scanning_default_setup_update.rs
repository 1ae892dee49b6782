// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-default-setup-update`.

use octoforge_runtime::{Extra, Maybe};
use super::{ConfiguredNotConfigured, QuerySuite, StandardLabeled, ThreatModel};

/// Configuration for code scanning default setup.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningDefaultSetupUpdate {
    /// The desired state of code scanning default setup.
    pub state: Option<ConfiguredNotConfigured>,
    /// Runner type to be used.
    pub runner_type: Option<StandardLabeled>,
    /// Runner label to be used if the runner type is labeled.
    pub runner_label: Maybe<String>,
    /// CodeQL query suite to be used.
    pub query_suite: Option<QuerySuite>,
    /// Threat model to be used for code scanning analysis. Use `remote` to analyze only network sources and `remote_and_local` to include local sources like filesystem access, command-line arguments, database reads, environment variable and standard input.
    pub threat_model: Option<ThreatModel>,
    /// CodeQL languages to be analyzed.
    pub languages: Option<Vec<CodeScanningDefaultSetupUpdateLanguage>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CodeScanningDefaultSetupUpdate {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/components/schemas/code-scanning-default-setup-update/properties/languages/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningDefaultSetupUpdateLanguage {
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
    /// `python`
    Python,
    /// `ruby`
    Ruby,
    /// `swift`
    Swift,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
