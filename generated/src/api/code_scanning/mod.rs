// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Retrieve code scanning alerts from a repository.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod code_scanning;
mod operations;

pub use self::code_scanning::{
    CommitAutofix, CreateAutofix, CreateVariantAnalysis, CreateVariantAnalysisBody,
    DeleteAnalysis, DeleteCodeqlDatabase, GetAlert, GetAnalysis, GetAnalysisSarif,
    GetAutofix, GetCodeqlDatabase, GetCodeqlDatabaseZip, GetDefaultSetup, GetSarif,
    GetVariantAnalysis, GetVariantAnalysisRepoTask, ListAlertInstances, ListAlertsForOrg,
    ListCodeqlDatabases, ListRecentAnalyses, UpdateAlert, UpdateAlertBody,
    UpdateDefaultSetup, UpdateDefaultSetupOutput, UploadSarif, UploadSarifBody,
    commit_autofix, create_autofix, create_variant_analysis, delete_analysis,
    delete_codeql_database, get_alert, get_analysis, get_autofix, get_codeql_database,
    get_default_setup, get_sarif, get_variant_analysis, get_variant_analysis_repo_task,
    list_alert_instances, list_alerts_for_org, list_codeql_databases,
    list_recent_analyses, update_alert, update_default_setup, upload_sarif,
};
pub use self::operations::{
    ListAlertsForRepo, ListAlertsForRepoSort, list_alerts_for_repo,
};
