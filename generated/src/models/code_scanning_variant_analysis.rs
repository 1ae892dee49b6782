// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-variant-analysis`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    CodeScanningVariantAnalysisLanguage, CodeScanningVariantAnalysisRepository,
    CodeScanningVariantAnalysisSkippedRepoGroup, CodeScanningVariantAnalysisStatus,
    SimpleRepository, SimpleUser,
};

/// A run of a CodeQL query against one or more repositories.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningVariantAnalysis {
    /// The ID of the variant analysis.
    pub id: i64,
    /// `controller_repo`
    pub controller_repo: SimpleRepository,
    /// `actor`
    pub actor: SimpleUser,
    /// `query_language`
    pub query_language: CodeScanningVariantAnalysisLanguage,
    /// The download url for the query pack.
    pub query_pack_url: String,
    /// The date and time at which the variant analysis was created, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub created_at: Option<DateTime>,
    /// The date and time at which the variant analysis was last updated, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub updated_at: Option<DateTime>,
    /// The date and time at which the variant analysis was completed, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ. Will be null if the variant analysis has not yet completed or this information is not available.
    pub completed_at: Maybe<DateTime>,
    /// `status`
    pub status: CodeScanningVariantAnalysisState,
    /// The GitHub Actions workflow run used to execute this variant analysis. This is only available if the workflow run has started.
    pub actions_workflow_run_id: Option<i64>,
    /// The reason for a failure of the variant analysis. This is only available if the variant analysis has failed.
    pub failure_reason: Option<CodeScanningVariantAnalysisFailureReason>,
    /// `scanned_repositories`
    pub scanned_repositories: Option<Vec<CodeScanningVariantAnalysisScannedRepository>>,
    /// Information about repositories that were skipped from processing. This information is only available to the user that initiated the variant analysis.
    pub skipped_repositories: Option<CodeScanningVariantAnalysisSkippedRepositories>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The reason for a failure of the variant analysis. This is only available if the variant analysis has failed.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningVariantAnalysisFailureReason {
    /// `no_repos_queried`
    NoReposQueried,
    /// `actions_workflow_run_failed`
    ActionsWorkflowRunFailed,
    /// `internal_error`
    InternalError,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Information about repositories that were skipped from processing. This information is only available to the user that initiated the variant analysis.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningVariantAnalysisSkippedRepositories {
    /// `access_mismatch_repos`
    pub access_mismatch_repos: CodeScanningVariantAnalysisSkippedRepoGroup,
    /// `not_found_repos`
    pub not_found_repos: CodeScanningVariantAnalysisSkippedRepositoriesNotFoundRepos,
    /// `no_codeql_db_repos`
    pub no_codeql_db_repos: CodeScanningVariantAnalysisSkippedRepoGroup,
    /// `over_limit_repos`
    pub over_limit_repos: CodeScanningVariantAnalysisSkippedRepoGroup,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/code-scanning-variant-analysis/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningVariantAnalysisState {
    /// `in_progress`
    InProgress,
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/code-scanning-variant-analysis/properties/scanned_repositories/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningVariantAnalysisScannedRepository {
    /// `repository`
    pub repository: CodeScanningVariantAnalysisRepository,
    /// `analysis_status`
    pub analysis_status: CodeScanningVariantAnalysisStatus,
    /// The number of results in the case of a successful analysis. This is only available for successful analyses.
    pub result_count: Option<i64>,
    /// The size of the artifact. This is only available for successful analyses.
    pub artifact_size_in_bytes: Option<i64>,
    /// The reason of the failure of this repo task. This is only available if the repository task has failed.
    pub failure_message: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/code-scanning-variant-analysis/properties/skipped_repositories/properties/not_found_repos`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningVariantAnalysisSkippedRepositoriesNotFoundRepos {
    /// The total number of repositories that were skipped for this reason.
    pub repository_count: i64,
    /// A list of full repository names that were skipped. This list may not include all repositories that were skipped.
    pub repository_full_names: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
