// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Owner or admin management of users interactions.

mod orgs;
mod repos;
mod user;

pub use self::orgs::{
    GetPullRequestCreationCapForOrg, GetRestrictionsForOrg, RemoveRestrictionsForOrg,
    SetRestrictionsForOrg, UpdatePullRequestCreationCapForOrg,
    get_pull_request_creation_cap_for_org, get_restrictions_for_org,
    remove_restrictions_for_org, set_restrictions_for_org,
    update_pull_request_creation_cap_for_org,
};
pub use self::repos::{
    GetPullRequestBypassListForRepo, GetPullRequestCreationCapForRepo,
    GetRestrictionsForRepo, RemovePullRequestBypassListForRepo,
    RemoveRestrictionsForRepo, SetPullRequestBypassListForRepo, SetRestrictionsForRepo,
    UpdatePullRequestCreationCapForRepo, get_pull_request_bypass_list_for_repo,
    get_pull_request_creation_cap_for_repo, get_restrictions_for_repo,
    remove_pull_request_bypass_list_for_repo, remove_restrictions_for_repo,
    set_pull_request_bypass_list_for_repo, set_restrictions_for_repo,
    update_pull_request_creation_cap_for_repo,
};
pub use self::user::{
    GetRestrictionsForAuthenticatedUser, RemoveRestrictionsForAuthenticatedUser,
    SetRestrictionsForAuthenticatedUser, get_restrictions_for_authenticated_user,
    remove_restrictions_for_authenticated_user, set_restrictions_for_authenticated_user,
};
