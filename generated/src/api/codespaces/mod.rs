// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints to manage Codespaces using the REST API.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod codespaces;
mod machines;
mod organization_secrets;
mod organizations;
mod repository_secrets;
mod secrets;

pub use self::codespaces::{
    CheckPermissionsForDevcontainer, CreateForAuthenticatedUser,
    CreateForAuthenticatedUserBody, CreateForAuthenticatedUserBodyPullRequest,
    CreateForAuthenticatedUserBodyPullRequestPullRequest,
    CreateForAuthenticatedUserBodyRepositoryId, CreateWithPrForAuthenticatedUser,
    CreateWithPrForAuthenticatedUserBody, CreateWithRepoForAuthenticatedUser,
    CreateWithRepoForAuthenticatedUserBody, CreateWithRepoForAuthenticatedUserBodyGeo,
    DeleteForAuthenticatedUser, ExportForAuthenticatedUser,
    GetExportDetailsForAuthenticatedUser, GetForAuthenticatedUser,
    ListDevcontainersInRepositoryForAuthenticatedUser,
    ListDevcontainersInRepositoryForAuthenticatedUserResponse,
    ListDevcontainersInRepositoryForAuthenticatedUserResponseDevcontainer,
    ListForAuthenticatedUser, ListInRepositoryForAuthenticatedUser,
    PreFlightWithRepoForAuthenticatedUser, PreFlightWithRepoForAuthenticatedUserResponse,
    PreFlightWithRepoForAuthenticatedUserResponseDefaults, PublishForAuthenticatedUser,
    PublishForAuthenticatedUserBody, StartForAuthenticatedUser, StopForAuthenticatedUser,
    UpdateForAuthenticatedUser, UpdateForAuthenticatedUserBody,
    check_permissions_for_devcontainer, create_for_authenticated_user,
    create_with_pr_for_authenticated_user, create_with_repo_for_authenticated_user,
    delete_for_authenticated_user, export_for_authenticated_user,
    get_export_details_for_authenticated_user, get_for_authenticated_user,
    list_devcontainers_in_repository_for_authenticated_user, list_for_authenticated_user,
    list_in_repository_for_authenticated_user,
    pre_flight_with_repo_for_authenticated_user, publish_for_authenticated_user,
    start_for_authenticated_user, stop_for_authenticated_user,
    update_for_authenticated_user,
};
pub use self::machines::{
    CodespaceMachinesForAuthenticatedUser, RepoMachinesForAuthenticatedUser, Response,
    codespace_machines_for_authenticated_user, repo_machines_for_authenticated_user,
};
pub use self::organization_secrets::{
    AddSelectedRepoToOrgSecret, CreateOrUpdateOrgSecret, CreateOrUpdateOrgSecretBody,
    DeleteOrgSecret, GetOrgPublicKey, GetOrgSecret, ListOrgSecrets,
    ListSelectedReposForOrgSecret, RemoveSelectedRepoFromOrgSecret,
    SetSelectedReposForOrgSecret, add_selected_repo_to_org_secret,
    create_or_update_org_secret, delete_org_secret, get_org_public_key, get_org_secret,
    list_org_secrets, list_selected_repos_for_org_secret,
    remove_selected_repo_from_org_secret, set_selected_repos_for_org_secret,
};
#[expect(deprecated, reason = "passing on is no use; users are told")]
pub use self::organizations::{
    DeleteCodespacesAccessUsers, DeleteFromOrganization, GetCodespacesForUserInOrg,
    ListInOrganization, SetCodespacesAccess, SetCodespacesAccessBody,
    SetCodespacesAccessBodyVisibility, SetCodespacesAccessUsers, StopInOrganization,
    delete_codespaces_access_users, delete_from_organization,
    get_codespaces_for_user_in_org, list_in_organization, set_codespaces_access,
    set_codespaces_access_users, stop_in_organization,
};
pub use self::repository_secrets::{
    CreateOrUpdateRepoSecret, DeleteRepoSecret, GetRepoPublicKey, GetRepoSecret,
    ListRepoSecrets, create_or_update_repo_secret, delete_repo_secret,
    get_repo_public_key, get_repo_secret, list_repo_secrets,
};
pub use self::secrets::{
    AddRepositoryForSecretForAuthenticatedUser, CreateOrUpdateSecretForAuthenticatedUser,
    CreateOrUpdateSecretForAuthenticatedUserBody, DeleteSecretForAuthenticatedUser,
    GetPublicKeyForAuthenticatedUser, GetSecretForAuthenticatedUser,
    ListRepositoriesForSecretForAuthenticatedUser, ListSecretsForAuthenticatedUser,
    RemoveRepositoryForSecretForAuthenticatedUser,
    SetRepositoriesForSecretForAuthenticatedUser,
    add_repository_for_secret_for_authenticated_user,
    create_or_update_secret_for_authenticated_user, delete_secret_for_authenticated_user,
    get_public_key_for_authenticated_user, get_secret_for_authenticated_user,
    list_repositories_for_secret_for_authenticated_user,
    list_secrets_for_authenticated_user,
    remove_repository_for_secret_for_authenticated_user,
    set_repositories_for_secret_for_authenticated_user,
};
