// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints to manage Dependabot.

mod alerts;
mod repository_access;
mod secrets;

pub use self::alerts::{
    GetAlert, ListAlertsForEnterprise, ListAlertsForOrg, ListAlertsForRepo, UpdateAlert,
    UpdateAlertBody, UpdateAlertBodyAgentAssignment, get_alert,
    list_alerts_for_enterprise, list_alerts_for_org, list_alerts_for_repo, update_alert,
};
pub use self::repository_access::{
    RepositoryAccessForEnterprise, RepositoryAccessForOrg,
    SetRepositoryAccessDefaultLevel, SetRepositoryAccessDefaultLevelForEnterprise,
    SetRepositoryAccessDefaultLevelForEnterpriseBody,
    UpdateRepositoryAccessForEnterprise, UpdateRepositoryAccessForEnterpriseBody,
    UpdateRepositoryAccessForOrg, repository_access_for_enterprise,
    repository_access_for_org, set_repository_access_default_level,
    set_repository_access_default_level_for_enterprise,
    update_repository_access_for_enterprise, update_repository_access_for_org,
};
pub use self::secrets::{
    AddSelectedRepoToOrgSecret, CreateOrUpdateOrgSecret, CreateOrUpdateOrgSecretBody,
    CreateOrUpdateRepoSecret, DeleteOrgSecret, DeleteRepoSecret, GetOrgPublicKey,
    GetOrgSecret, GetRepoPublicKey, GetRepoSecret, ListOrgSecrets, ListRepoSecrets,
    ListSelectedReposForOrgSecret, RemoveSelectedRepoFromOrgSecret,
    SetSelectedReposForOrgSecret, add_selected_repo_to_org_secret,
    create_or_update_org_secret, create_or_update_repo_secret, delete_org_secret,
    delete_repo_secret, get_org_public_key, get_org_secret, get_repo_public_key,
    get_repo_secret, list_org_secrets, list_repo_secrets,
    list_selected_repos_for_org_secret, remove_selected_repo_from_org_secret,
    set_selected_repos_for_org_secret,
};
