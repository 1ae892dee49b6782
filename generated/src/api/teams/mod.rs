// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Interact with GitHub Teams.

mod members;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod teams;

#[expect(deprecated, reason = "passing on is no use; users are told")]
pub use self::members::{
    AddMemberLegacy, AddOrUpdateMembershipForUserInOrg,
    AddOrUpdateMembershipForUserInOrgBody, AddOrUpdateMembershipForUserLegacy,
    GetMemberLegacy, GetMembershipForUserInOrg, GetMembershipForUserLegacy,
    ListMembersInOrg, ListMembersLegacy, ListPendingInvitationsInOrg,
    ListPendingInvitationsLegacy, MemberMaintainerAll, RemoveMemberLegacy,
    RemoveMembershipForUserInOrg, RemoveMembershipForUserLegacy, add_member_legacy,
    add_or_update_membership_for_user_in_org, add_or_update_membership_for_user_legacy,
    get_member_legacy, get_membership_for_user_in_org, get_membership_for_user_legacy,
    list_members_in_org, list_members_legacy, list_pending_invitations_in_org,
    list_pending_invitations_legacy, remove_member_legacy,
    remove_membership_for_user_in_org, remove_membership_for_user_legacy,
};
#[expect(deprecated, reason = "passing on is no use; users are told")]
pub use self::teams::{
    AddOrUpdateRepoPermissionsInOrg, AddOrUpdateRepoPermissionsLegacy,
    AddOrUpdateRepoPermissionsLegacyBody, CheckPermissionsForRepoInOrg,
    CheckPermissionsForRepoLegacy, Create, CreateBody, CreateBodyPermission, DeleteInOrg,
    DeleteLegacy, GetByName, GetLegacy, List, ListChildInOrg, ListChildLegacy,
    ListForAuthenticatedUser, ListReposInOrg, ListReposLegacy, PullPushAdmin,
    RemoveRepoInOrg, RemoveRepoLegacy, UpdateInOrg, UpdateInOrgBody, UpdateLegacy,
    UpdateLegacyBody, add_or_update_repo_permissions_in_org,
    add_or_update_repo_permissions_legacy, check_permissions_for_repo_in_org,
    check_permissions_for_repo_legacy, create, delete_in_org, delete_legacy, get_by_name,
    get_legacy, list, list_child_in_org, list_child_legacy, list_for_authenticated_user,
    list_repos_in_org, list_repos_legacy, remove_repo_in_org, remove_repo_legacy,
    update_in_org, update_legacy,
};
