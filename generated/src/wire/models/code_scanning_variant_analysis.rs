// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    CodeScanningVariantAnalysis, CodeScanningVariantAnalysisFailureReason,
    CodeScanningVariantAnalysisScannedRepository,
    CodeScanningVariantAnalysisSkippedRepositories,
    CodeScanningVariantAnalysisSkippedRepositoriesNotFoundRepos,
    CodeScanningVariantAnalysisState,
};

impl Object for CodeScanningVariantAnalysis {
    const NAME: &'static str = "CodeScanningVariantAnalysis";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "controller_repo",
        "actor",
        "query_language",
        "query_pack_url",
        "created_at",
        "updated_at",
        "completed_at",
        "status",
        "actions_workflow_run_id",
        "failure_reason",
        "scanned_repositories",
        "skipped_repositories",
    ];
    const REQUIRED: &'static [u64] = &[287];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            controller_repo: fields.at(1),
            actor: fields.at(2),
            query_language: fields.at(3),
            query_pack_url: fields.at(4),
            created_at: fields.at(5),
            updated_at: fields.at(6),
            completed_at: fields.at(7),
            status: fields.at(8),
            actions_workflow_run_id: fields.at(9),
            failure_reason: fields.at(10),
            scanned_repositories: fields.at(11),
            skipped_repositories: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.controller_repo,
                &self.actor,
                &self.query_language,
                &self.query_pack_url,
                &self.created_at,
                &self.updated_at,
                &self.completed_at,
                &self.status,
                &self.actions_workflow_run_id,
                &self.failure_reason,
                &self.scanned_repositories,
                &self.skipped_repositories,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeScanningVariantAnalysis);

impl Literal for CodeScanningVariantAnalysisFailureReason {
    const NAME: &'static str = "CodeScanningVariantAnalysisFailureReason";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::NoReposQueried => "no_repos_queried",
            Self::ActionsWorkflowRunFailed => "actions_workflow_run_failed",
            Self::InternalError => "internal_error",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "no_repos_queried" => Self::NoReposQueried,
            "actions_workflow_run_failed" => Self::ActionsWorkflowRunFailed,
            "internal_error" => Self::InternalError,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeScanningVariantAnalysisFailureReason);

impl Object for CodeScanningVariantAnalysisSkippedRepositories {
    const NAME: &'static str = "CodeScanningVariantAnalysisSkippedRepositories";
    const FIELDS: &'static [&'static str] = &[
        "access_mismatch_repos",
        "not_found_repos",
        "no_codeql_db_repos",
        "over_limit_repos",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            access_mismatch_repos: fields.at(0),
            not_found_repos: fields.at(1),
            no_codeql_db_repos: fields.at(2),
            over_limit_repos: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.access_mismatch_repos,
                &self.not_found_repos,
                &self.no_codeql_db_repos,
                &self.over_limit_repos,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeScanningVariantAnalysisSkippedRepositories);

impl Literal for CodeScanningVariantAnalysisState {
    const NAME: &'static str = "CodeScanningVariantAnalysisState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "in_progress" => Self::InProgress,
            "succeeded" => Self::Succeeded,
            "failed" => Self::Failed,
            "cancelled" => Self::Cancelled,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeScanningVariantAnalysisState);

impl Object for CodeScanningVariantAnalysisScannedRepository {
    const NAME: &'static str = "CodeScanningVariantAnalysisScannedRepository";
    const FIELDS: &'static [&'static str] = &[
        "repository",
        "analysis_status",
        "result_count",
        "artifact_size_in_bytes",
        "failure_message",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository: fields.at(0),
            analysis_status: fields.at(1),
            result_count: fields.at(2),
            artifact_size_in_bytes: fields.at(3),
            failure_message: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.repository,
                &self.analysis_status,
                &self.result_count,
                &self.artifact_size_in_bytes,
                &self.failure_message,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeScanningVariantAnalysisScannedRepository);

impl Object for CodeScanningVariantAnalysisSkippedRepositoriesNotFoundRepos {
    const NAME: &'static str = "CodeScanningVariantAnalysisSkippedRepositoriesNotFoundRepos";
    const FIELDS: &'static [&'static str] = &[
        "repository_count",
        "repository_full_names",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_count: fields.at(0),
            repository_full_names: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.repository_count, &self.repository_full_names], &self.extra)
    }
}

octoforge_runtime::object!(CodeScanningVariantAnalysisSkippedRepositoriesNotFoundRepos);
