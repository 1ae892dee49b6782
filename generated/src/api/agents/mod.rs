// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints for Agents secrets and variables.

mod secrets;
mod variables;

pub use self::secrets::{
    AddSelectedRepoToOrgSecret, CreateOrUpdateOrgSecret, CreateOrUpdateOrgSecretBody,
    CreateOrUpdateRepoSecret, DeleteOrgSecret, DeleteRepoSecret, GetOrgPublicKey,
    GetOrgSecret, GetRepoPublicKey, GetRepoSecret, ListOrgSecrets,
    ListRepoOrganizationSecrets, ListRepoSecrets, ListSelectedReposForOrgSecret,
    RemoveSelectedRepoFromOrgSecret, SetSelectedReposForOrgSecret,
    add_selected_repo_to_org_secret, create_or_update_org_secret,
    create_or_update_repo_secret, delete_org_secret, delete_repo_secret,
    get_org_public_key, get_org_secret, get_repo_public_key, get_repo_secret,
    list_org_secrets, list_repo_organization_secrets, list_repo_secrets,
    list_selected_repos_for_org_secret, remove_selected_repo_from_org_secret,
    set_selected_repos_for_org_secret,
};
pub use self::variables::{
    AddSelectedRepoToOrgVariable, CreateOrgVariable, CreateRepoVariable,
    DeleteOrgVariable, DeleteRepoVariable, GetOrgVariable, GetRepoVariable,
    ListOrgVariables, ListRepoOrganizationVariables, ListRepoVariables,
    ListSelectedReposForOrgVariable, RemoveSelectedRepoFromOrgVariable,
    SetSelectedReposForOrgVariable, UpdateOrgVariable, UpdateRepoVariable,
    add_selected_repo_to_org_variable, create_org_variable, create_repo_variable,
    delete_org_variable, delete_repo_variable, get_org_variable, get_repo_variable,
    list_org_variables, list_repo_organization_variables, list_repo_variables,
    list_selected_repos_for_org_variable, remove_selected_repo_from_org_variable,
    set_selected_repos_for_org_variable, update_org_variable, update_repo_variable,
};
