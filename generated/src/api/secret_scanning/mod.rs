// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Retrieve secret scanning alerts from a repository.

mod custom_patterns;
mod push_protection;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod secret_scanning;

pub use self::custom_patterns::{
    BulkCreateOrgCustomPatterns, BulkCreateOrgCustomPatternsBody,
    BulkCreateRepoCustomPatterns, BulkDeleteOrgCustomPatterns,
    BulkDeleteOrgCustomPatternsBody, BulkDeleteRepoCustomPatterns, ListOrgCustomPatterns,
    ListRepoCustomPatterns, PostDeleteAction, Response, Response422,
    UpdateOrgCustomPattern, UpdateRepoCustomPattern, ValidationErrorsValue,
    bulk_create_org_custom_patterns, bulk_create_repo_custom_patterns,
    bulk_delete_org_custom_patterns, bulk_delete_repo_custom_patterns,
    list_org_custom_patterns, list_repo_custom_patterns, update_org_custom_pattern,
    update_repo_custom_pattern,
};
pub use self::push_protection::{
    ListOrgPatternConfigs, UpdateOrgPatternConfigs, UpdateOrgPatternConfigsBody,
    UpdateOrgPatternConfigsBodyCustomPatternSetting,
    UpdateOrgPatternConfigsBodyProviderPatternSetting, UpdateOrgPatternConfigsResponse,
    list_org_pattern_configs, update_org_pattern_configs,
};
pub use self::secret_scanning::{
    CreatePushProtectionBypass, CreatePushProtectionBypassBody, GetAlert, GetScanHistory,
    ListAlertsForOrg, ListAlertsForRepo, ListLocationsForAlert, UpdateAlert,
    UpdateAlertBody, UpdateAlertBodyValidity, create_push_protection_bypass, get_alert,
    get_scan_history, list_alerts_for_org, list_alerts_for_repo,
    list_locations_for_alert, update_alert,
};
