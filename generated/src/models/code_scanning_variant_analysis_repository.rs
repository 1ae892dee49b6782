// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-variant-analysis-repository`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// Repository Identifier
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningVariantAnalysisRepository {
    /// A unique identifier of the repository.
    pub id: i64,
    /// The name of the repository.
    pub name: String,
    /// The full, globally unique, name of the repository.
    pub full_name: String,
    /// Whether the repository is private.
    pub private: bool,
    /// `stargazers_count`
    pub stargazers_count: Option<i64>,
    /// `updated_at`
    pub updated_at: Maybe<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
