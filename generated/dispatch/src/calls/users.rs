// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `users` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "users/get-authenticated",
        |given, client| Ok(call::sent(get_authenticated(given)?.send(client), Got::json)),
    ),
    Call::of(
        "users/update-authenticated",
        |given, client| Ok(
            call::sent(update_authenticated(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "users/list-blocked-by-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_blocked_by_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_blocked_by_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_blocked_by_authenticated_user(given)?.items(client)),
            ),
        ),
    Call::of(
        "users/check-blocked",
        |given, client| Ok(call::sent(check_blocked(given)?.send(client), Got::Check)),
    ),
    Call::of(
        "users/block",
        |given, client| Ok(call::sent(block(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "users/unblock",
        |given, client| Ok(call::sent(unblock(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "users/set-primary-email-visibility-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                set_primary_email_visibility_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "users/list-emails-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_emails_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_emails_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_emails_for_authenticated_user(given)?.items(client)),
            ),
        ),
    Call::of(
        "users/add-email-for-authenticated-user",
        |given, client| Ok(
            call::sent(add_email_for_authenticated_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "users/delete-email-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                delete_email_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "users/list-followers-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_followers_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_followers_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_followers_for_authenticated_user(given)?.items(client)),
            ),
        ),
    Call::of(
            "users/list-followed-by-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_followed_by_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_followed_by_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_followed_by_authenticated_user(given)?.items(client)),
            ),
        ),
    Call::of(
        "users/check-person-is-followed-by-authenticated",
        |given, client| Ok(
            call::sent(
                check_person_is_followed_by_authenticated(given)?.send(client),
                Got::Check,
            ),
        ),
    ),
    Call::of(
        "users/follow",
        |given, client| Ok(call::sent(follow(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "users/unfollow",
        |given, client| Ok(call::sent(unfollow(given)?.send(client), Got::nothing)),
    ),
    Call::of(
            "users/list-gpg-keys-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_gpg_keys_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_gpg_keys_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_gpg_keys_for_authenticated_user(given)?.items(client)),
            ),
        ),
    Call::of(
        "users/create-gpg-key-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                create_gpg_key_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "users/get-gpg-key-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                get_gpg_key_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "users/delete-gpg-key-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                delete_gpg_key_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "users/list-public-ssh-keys-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_public_ssh_keys_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_public_ssh_keys_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_public_ssh_keys_for_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "users/create-public-ssh-key-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                create_public_ssh_key_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "users/get-public-ssh-key-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                get_public_ssh_key_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "users/delete-public-ssh-key-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                delete_public_ssh_key_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "users/list-public-emails-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_public_emails_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_public_emails_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_public_emails_for_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
            "users/list-social-accounts-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_social_accounts_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_social_accounts_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_social_accounts_for_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "users/add-social-account-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                add_social_account_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "users/delete-social-account-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                delete_social_account_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "users/list-ssh-signing-keys-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_ssh_signing_keys_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_ssh_signing_keys_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_ssh_signing_keys_for_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "users/create-ssh-signing-key-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                create_ssh_signing_key_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "users/get-ssh-signing-key-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                get_ssh_signing_key_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "users/delete-ssh-signing-key-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                delete_ssh_signing_key_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "users/get-by-id",
        |given, client| Ok(call::sent(get_by_id(given)?.send(client), Got::json)),
    ),
    Call::of(
            "users/list",
            |given, client| Ok(call::sent(list(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list(given)?.items(client))),
        ),
    Call::of(
        "users/get-by-username",
        |given, client| Ok(call::sent(get_by_username(given)?.send(client), Got::json)),
    ),
    Call::of(
        "users/list-attestations-bulk",
        |given, client| Ok(
            call::sent(list_attestations_bulk(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "users/delete-attestations-bulk",
        |given, client| Ok(
            call::sent(delete_attestations_bulk(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "users/delete-attestations-by-subject-digest",
        |given, client| Ok(
            call::sent(
                delete_attestations_by_subject_digest(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "users/delete-attestations-by-id",
        |given, client| Ok(
            call::sent(delete_attestations_by_id(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "users/list-attestations",
            |given, client| Ok(
                call::sent(
                    list_attestations(given)?.send(client),
                    |output| match output {
                        ::octoforge::users::ListAttestationsOutput::Ok(value) => {
                            Got::json(value)
                        }
                        ::octoforge::users::ListAttestationsOutput::Created(value) => {
                            Got::json(value)
                        }
                        ::octoforge::users::ListAttestationsOutput::NoContent => {
                            Got::Nothing
                        }
                        _ => Got::Nothing,
                    },
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_attestations(given)?.pages(client),
                    |output| match output {
                        ::octoforge::users::ListAttestationsOutput::Ok(value) => {
                            Got::json(value)
                        }
                        ::octoforge::users::ListAttestationsOutput::Created(value) => {
                            Got::json(value)
                        }
                        ::octoforge::users::ListAttestationsOutput::NoContent => {
                            Got::Nothing
                        }
                        _ => Got::Nothing,
                    },
                ),
            ),
            |given, client| Ok(call::items(list_attestations(given)?.items(client))),
        ),
    Call::of(
            "users/list-followers-for-user",
            |given, client| Ok(
                call::sent(list_followers_for_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_followers_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_followers_for_user(given)?.items(client)),
            ),
        ),
    Call::of(
            "users/list-following-for-user",
            |given, client| Ok(
                call::sent(list_following_for_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_following_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_following_for_user(given)?.items(client)),
            ),
        ),
    Call::of(
        "users/check-following-for-user",
        |given, client| Ok(
            call::sent(check_following_for_user(given)?.send(client), Got::Check),
        ),
    ),
    Call::of(
            "users/list-gpg-keys-for-user",
            |given, client| Ok(
                call::sent(list_gpg_keys_for_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_gpg_keys_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_gpg_keys_for_user(given)?.items(client))),
        ),
    Call::of(
        "users/get-context-for-user",
        |given, client| Ok(
            call::sent(get_context_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "users/list-public-keys-for-user",
            |given, client| Ok(
                call::sent(list_public_keys_for_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_public_keys_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_public_keys_for_user(given)?.items(client)),
            ),
        ),
    Call::of(
            "users/list-social-accounts-for-user",
            |given, client| Ok(
                call::sent(list_social_accounts_for_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_social_accounts_for_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_social_accounts_for_user(given)?.items(client)),
            ),
        ),
    Call::of(
            "users/list-ssh-signing-keys-for-user",
            |given, client| Ok(
                call::sent(
                    list_ssh_signing_keys_for_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_ssh_signing_keys_for_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_ssh_signing_keys_for_user(given)?.items(client)),
            ),
        ),
];

#[inline]
fn get_authenticated(
    _: &Arguments,
) -> Result<::octoforge::users::GetAuthenticated, Fault> {
    Ok(::octoforge::users::get_authenticated())
}

#[inline]
fn update_authenticated(
    given: &Arguments,
) -> Result<::octoforge::users::UpdateAuthenticated, Fault> {
    let mut request = ::octoforge::users::update_authenticated();
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<String>("email")? {
        request = request.email(value);
    }
    if let Some(value) = given.optional_member::<String>("blog")? {
        request = request.blog(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("twitter_username")? {
        request = request.twitter_username(value);
    }
    if let Some(value) = given.optional_member::<String>("company")? {
        request = request.company(value);
    }
    if let Some(value) = given.optional_member::<String>("location")? {
        request = request.location(value);
    }
    if let Some(value) = given.optional_member::<bool>("hireable")? {
        request = request.hireable(value);
    }
    if let Some(value) = given.optional_member::<String>("bio")? {
        request = request.bio(value);
    }
    Ok(request)
}

#[inline]
fn list_blocked_by_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListBlockedByAuthenticatedUser, Fault> {
    let mut request = ::octoforge::users::list_blocked_by_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn check_blocked(given: &Arguments) -> Result<::octoforge::users::CheckBlocked, Fault> {
    Ok(::octoforge::users::check_blocked(given.path::<String>("username")?))
}

#[inline]
fn block(given: &Arguments) -> Result<::octoforge::users::Block, Fault> {
    Ok(::octoforge::users::block(given.path::<String>("username")?))
}

#[inline]
fn unblock(given: &Arguments) -> Result<::octoforge::users::Unblock, Fault> {
    Ok(::octoforge::users::unblock(given.path::<String>("username")?))
}

#[inline]
fn set_primary_email_visibility_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::SetPrimaryEmailVisibilityForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::users::set_primary_email_visibility_for_authenticated_user(
            given.member::<::octoforge::models::PrivatePublic>("visibility")?,
        ),
    )
}

#[inline]
fn list_emails_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListEmailsForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::users::list_emails_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn add_email_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::AddEmailForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::users::add_email_for_authenticated_user(
            given.member::<Vec<String>>("emails")?,
        ),
    )
}

#[inline]
fn delete_email_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::DeleteEmailForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::users::delete_email_for_authenticated_user(
            given.member::<Vec<String>>("emails")?,
        ),
    )
}

#[inline]
fn list_followers_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListFollowersForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::users::list_followers_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_followed_by_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListFollowedByAuthenticatedUser, Fault> {
    let mut request = ::octoforge::users::list_followed_by_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn check_person_is_followed_by_authenticated(
    given: &Arguments,
) -> Result<::octoforge::users::CheckPersonIsFollowedByAuthenticated, Fault> {
    Ok(
        ::octoforge::users::check_person_is_followed_by_authenticated(
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn follow(given: &Arguments) -> Result<::octoforge::users::Follow, Fault> {
    Ok(::octoforge::users::follow(given.path::<String>("username")?))
}

#[inline]
fn unfollow(given: &Arguments) -> Result<::octoforge::users::Unfollow, Fault> {
    Ok(::octoforge::users::unfollow(given.path::<String>("username")?))
}

#[inline]
fn list_gpg_keys_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListGpgKeysForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::users::list_gpg_keys_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn create_gpg_key_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::CreateGpgKeyForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::users::create_gpg_key_for_authenticated_user(
        given.member::<String>("armored_public_key")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    Ok(request)
}

#[inline]
fn get_gpg_key_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::GetGpgKeyForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::users::get_gpg_key_for_authenticated_user(
            given.path::<i64>("gpg_key_id")?,
        ),
    )
}

#[inline]
fn delete_gpg_key_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::DeleteGpgKeyForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::users::delete_gpg_key_for_authenticated_user(
            given.path::<i64>("gpg_key_id")?,
        ),
    )
}

#[inline]
fn list_public_ssh_keys_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListPublicSshKeysForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::users::list_public_ssh_keys_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn create_public_ssh_key_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::CreatePublicSshKeyForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::users::create_public_ssh_key_for_authenticated_user(
        given.member::<String>("key")?,
    );
    if let Some(value) = given.optional_member::<String>("title")? {
        request = request.title(value);
    }
    Ok(request)
}

#[inline]
fn get_public_ssh_key_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::GetPublicSshKeyForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::users::get_public_ssh_key_for_authenticated_user(
            given.path::<i64>("key_id")?,
        ),
    )
}

#[inline]
fn delete_public_ssh_key_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::DeletePublicSshKeyForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::users::delete_public_ssh_key_for_authenticated_user(
            given.path::<i64>("key_id")?,
        ),
    )
}

#[inline]
fn list_public_emails_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListPublicEmailsForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::users::list_public_emails_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_social_accounts_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListSocialAccountsForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::users::list_social_accounts_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn add_social_account_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::AddSocialAccountForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::users::add_social_account_for_authenticated_user(
            given.member::<Vec<String>>("account_urls")?,
        ),
    )
}

#[inline]
fn delete_social_account_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::DeleteSocialAccountForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::users::delete_social_account_for_authenticated_user(
            given.member::<Vec<String>>("account_urls")?,
        ),
    )
}

#[inline]
fn list_ssh_signing_keys_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListSshSigningKeysForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::users::list_ssh_signing_keys_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn create_ssh_signing_key_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::CreateSshSigningKeyForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::users::create_ssh_signing_key_for_authenticated_user(
        given.member::<String>("key")?,
    );
    if let Some(value) = given.optional_member::<String>("title")? {
        request = request.title(value);
    }
    Ok(request)
}

#[inline]
fn get_ssh_signing_key_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::GetSshSigningKeyForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::users::get_ssh_signing_key_for_authenticated_user(
            given.path::<i64>("ssh_signing_key_id")?,
        ),
    )
}

#[inline]
fn delete_ssh_signing_key_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::users::DeleteSshSigningKeyForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::users::delete_ssh_signing_key_for_authenticated_user(
            given.path::<i64>("ssh_signing_key_id")?,
        ),
    )
}

#[inline]
fn get_by_id(given: &Arguments) -> Result<::octoforge::users::GetById, Fault> {
    Ok(::octoforge::users::get_by_id(given.path::<i64>("account_id")?))
}

#[inline]
fn list(given: &Arguments) -> Result<::octoforge::users::List, Fault> {
    let mut request = ::octoforge::users::list();
    if let Some(value) = given.optional_query::<i64>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn get_by_username(
    given: &Arguments,
) -> Result<::octoforge::users::GetByUsername, Fault> {
    Ok(::octoforge::users::get_by_username(given.path::<String>("username")?))
}

#[inline]
fn list_attestations_bulk(
    given: &Arguments,
) -> Result<::octoforge::users::ListAttestationsBulk, Fault> {
    let mut request = ::octoforge::users::list_attestations_bulk(
        given.path::<String>("username")?,
        given.member::<Vec<String>>("subject_digests")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_member::<String>("predicate_type")? {
        request = request.predicate_type(value);
    }
    Ok(request)
}

#[inline]
fn delete_attestations_bulk(
    given: &Arguments,
) -> Result<::octoforge::users::DeleteAttestationsBulk, Fault> {
    Ok(
        ::octoforge::users::delete_attestations_bulk(
            given.path::<String>("username")?,
            given.body::<::octoforge::models::DeleteAttestationsBulkBody>()?,
        ),
    )
}

#[inline]
fn delete_attestations_by_subject_digest(
    given: &Arguments,
) -> Result<::octoforge::users::DeleteAttestationsBySubjectDigest, Fault> {
    Ok(
        ::octoforge::users::delete_attestations_by_subject_digest(
            given.path::<String>("username")?,
            given.path::<String>("subject_digest")?,
        ),
    )
}

#[inline]
fn delete_attestations_by_id(
    given: &Arguments,
) -> Result<::octoforge::users::DeleteAttestationsById, Fault> {
    Ok(
        ::octoforge::users::delete_attestations_by_id(
            given.path::<String>("username")?,
            given.path::<i64>("attestation_id")?,
        ),
    )
}

#[inline]
fn list_attestations(
    given: &Arguments,
) -> Result<::octoforge::users::ListAttestations, Fault> {
    let mut request = ::octoforge::users::list_attestations(
        given.path::<String>("username")?,
        given.path::<String>("subject_digest")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<String>("predicate_type")? {
        request = request.predicate_type(value);
    }
    Ok(request)
}

#[inline]
fn list_followers_for_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListFollowersForUser, Fault> {
    let mut request = ::octoforge::users::list_followers_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_following_for_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListFollowingForUser, Fault> {
    let mut request = ::octoforge::users::list_following_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn check_following_for_user(
    given: &Arguments,
) -> Result<::octoforge::users::CheckFollowingForUser, Fault> {
    Ok(
        ::octoforge::users::check_following_for_user(
            given.path::<String>("username")?,
            given.path::<String>("target_user")?,
        ),
    )
}

#[inline]
fn list_gpg_keys_for_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListGpgKeysForUser, Fault> {
    let mut request = ::octoforge::users::list_gpg_keys_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn get_context_for_user(
    given: &Arguments,
) -> Result<::octoforge::users::GetContextForUser, Fault> {
    let mut request = ::octoforge::users::get_context_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given
        .optional_query::<
            ::octoforge::users::GetContextForUserSubjectType,
        >("subject_type")?
    {
        request = request.subject_type(value);
    }
    if let Some(value) = given.optional_query::<String>("subject_id")? {
        request = request.subject_id(value);
    }
    Ok(request)
}

#[inline]
fn list_public_keys_for_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListPublicKeysForUser, Fault> {
    let mut request = ::octoforge::users::list_public_keys_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_social_accounts_for_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListSocialAccountsForUser, Fault> {
    let mut request = ::octoforge::users::list_social_accounts_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_ssh_signing_keys_for_user(
    given: &Arguments,
) -> Result<::octoforge::users::ListSshSigningKeysForUser, Fault> {
    let mut request = ::octoforge::users::list_ssh_signing_keys_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}
