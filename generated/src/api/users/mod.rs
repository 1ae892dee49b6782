// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Interact with and view information about users and also current user.

mod attestations;
mod blocking;
mod emails;
mod followers;
mod gpg_keys;
mod keys;
mod social_accounts;
mod ssh_signing_keys;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod users;

pub use self::attestations::{
    DeleteAttestationsBulk, DeleteAttestationsById, DeleteAttestationsBySubjectDigest,
    ListAttestations, ListAttestationsBulk, ListAttestationsOutput,
    delete_attestations_bulk, delete_attestations_by_id,
    delete_attestations_by_subject_digest, list_attestations, list_attestations_bulk,
};
pub use self::blocking::{
    Block, CheckBlocked, ListBlockedByAuthenticatedUser, Unblock, block, check_blocked,
    list_blocked_by_authenticated_user, unblock,
};
pub use self::emails::{
    AddEmailForAuthenticatedUser, DeleteEmailForAuthenticatedUser,
    DeleteEmailForAuthenticatedUserBody, ListEmailsForAuthenticatedUser,
    ListPublicEmailsForAuthenticatedUser, SetPrimaryEmailVisibilityForAuthenticatedUser,
    SetPrimaryEmailVisibilityForAuthenticatedUserBody, add_email_for_authenticated_user,
    delete_email_for_authenticated_user, list_emails_for_authenticated_user,
    list_public_emails_for_authenticated_user,
    set_primary_email_visibility_for_authenticated_user,
};
pub use self::followers::{
    CheckFollowingForUser, CheckPersonIsFollowedByAuthenticated, Follow,
    ListFollowedByAuthenticatedUser, ListFollowersForAuthenticatedUser,
    ListFollowersForUser, ListFollowingForUser, Unfollow, check_following_for_user,
    check_person_is_followed_by_authenticated, follow,
    list_followed_by_authenticated_user, list_followers_for_authenticated_user,
    list_followers_for_user, list_following_for_user, unfollow,
};
pub use self::gpg_keys::{
    CreateGpgKeyForAuthenticatedUser, CreateGpgKeyForAuthenticatedUserBody,
    DeleteGpgKeyForAuthenticatedUser, GetGpgKeyForAuthenticatedUser,
    ListGpgKeysForAuthenticatedUser, ListGpgKeysForUser,
    create_gpg_key_for_authenticated_user, delete_gpg_key_for_authenticated_user,
    get_gpg_key_for_authenticated_user, list_gpg_keys_for_authenticated_user,
    list_gpg_keys_for_user,
};
pub use self::keys::{
    CreatePublicSshKeyForAuthenticatedUser, DeletePublicSshKeyForAuthenticatedUser,
    GetPublicSshKeyForAuthenticatedUser, ListPublicKeysForUser,
    ListPublicSshKeysForAuthenticatedUser, create_public_ssh_key_for_authenticated_user,
    delete_public_ssh_key_for_authenticated_user,
    get_public_ssh_key_for_authenticated_user, list_public_keys_for_user,
    list_public_ssh_keys_for_authenticated_user,
};
pub use self::social_accounts::{
    AddSocialAccountForAuthenticatedUser, DeleteSocialAccountForAuthenticatedUser,
    DeleteSocialAccountForAuthenticatedUserBody, ListSocialAccountsForAuthenticatedUser,
    ListSocialAccountsForUser, add_social_account_for_authenticated_user,
    delete_social_account_for_authenticated_user,
    list_social_accounts_for_authenticated_user, list_social_accounts_for_user,
};
pub use self::ssh_signing_keys::{
    CreateSshSigningKeyForAuthenticatedUser, DeleteSshSigningKeyForAuthenticatedUser,
    GetSshSigningKeyForAuthenticatedUser, ListSshSigningKeysForAuthenticatedUser,
    ListSshSigningKeysForUser, create_ssh_signing_key_for_authenticated_user,
    delete_ssh_signing_key_for_authenticated_user,
    get_ssh_signing_key_for_authenticated_user,
    list_ssh_signing_keys_for_authenticated_user, list_ssh_signing_keys_for_user,
};
pub use self::users::{
    GetAuthenticated, GetById, GetByUsername, GetContextForUser,
    GetContextForUserSubjectType, List, Response, UpdateAuthenticated,
    UpdateAuthenticatedBody, get_authenticated, get_by_id, get_by_username,
    get_context_for_user, list, update_authenticated,
};
