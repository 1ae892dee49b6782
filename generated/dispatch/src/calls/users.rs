// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `users` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("users/get-authenticated", get_authenticated),
    Call::of("users/update-authenticated", update_authenticated),
    Call::of(
        "users/list-blocked-by-authenticated-user",
        list_blocked_by_authenticated_user,
    ),
    Call::of("users/check-blocked", check_blocked),
    Call::of("users/block", block),
    Call::of("users/unblock", unblock),
    Call::of(
        "users/set-primary-email-visibility-for-authenticated-user",
        set_primary_email_visibility_for_authenticated_user,
    ),
    Call::of(
        "users/list-emails-for-authenticated-user",
        list_emails_for_authenticated_user,
    ),
    Call::of("users/add-email-for-authenticated-user", add_email_for_authenticated_user),
    Call::of(
        "users/delete-email-for-authenticated-user",
        delete_email_for_authenticated_user,
    ),
    Call::of(
        "users/list-followers-for-authenticated-user",
        list_followers_for_authenticated_user,
    ),
    Call::of(
        "users/list-followed-by-authenticated-user",
        list_followed_by_authenticated_user,
    ),
    Call::of(
        "users/check-person-is-followed-by-authenticated",
        check_person_is_followed_by_authenticated,
    ),
    Call::of("users/follow", follow),
    Call::of("users/unfollow", unfollow),
    Call::of(
        "users/list-gpg-keys-for-authenticated-user",
        list_gpg_keys_for_authenticated_user,
    ),
    Call::of(
        "users/create-gpg-key-for-authenticated-user",
        create_gpg_key_for_authenticated_user,
    ),
    Call::of(
        "users/get-gpg-key-for-authenticated-user",
        get_gpg_key_for_authenticated_user,
    ),
    Call::of(
        "users/delete-gpg-key-for-authenticated-user",
        delete_gpg_key_for_authenticated_user,
    ),
    Call::of(
        "users/list-public-ssh-keys-for-authenticated-user",
        list_public_ssh_keys_for_authenticated_user,
    ),
    Call::of(
        "users/create-public-ssh-key-for-authenticated-user",
        create_public_ssh_key_for_authenticated_user,
    ),
    Call::of(
        "users/get-public-ssh-key-for-authenticated-user",
        get_public_ssh_key_for_authenticated_user,
    ),
    Call::of(
        "users/delete-public-ssh-key-for-authenticated-user",
        delete_public_ssh_key_for_authenticated_user,
    ),
    Call::of(
        "users/list-public-emails-for-authenticated-user",
        list_public_emails_for_authenticated_user,
    ),
    Call::of(
        "users/list-social-accounts-for-authenticated-user",
        list_social_accounts_for_authenticated_user,
    ),
    Call::of(
        "users/add-social-account-for-authenticated-user",
        add_social_account_for_authenticated_user,
    ),
    Call::of(
        "users/delete-social-account-for-authenticated-user",
        delete_social_account_for_authenticated_user,
    ),
    Call::of(
        "users/list-ssh-signing-keys-for-authenticated-user",
        list_ssh_signing_keys_for_authenticated_user,
    ),
    Call::of(
        "users/create-ssh-signing-key-for-authenticated-user",
        create_ssh_signing_key_for_authenticated_user,
    ),
    Call::of(
        "users/get-ssh-signing-key-for-authenticated-user",
        get_ssh_signing_key_for_authenticated_user,
    ),
    Call::of(
        "users/delete-ssh-signing-key-for-authenticated-user",
        delete_ssh_signing_key_for_authenticated_user,
    ),
    Call::of("users/get-by-id", get_by_id),
    Call::of("users/list", list),
    Call::of("users/get-by-username", get_by_username),
    Call::of("users/list-attestations-bulk", list_attestations_bulk),
    Call::of("users/delete-attestations-bulk", delete_attestations_bulk),
    Call::of(
        "users/delete-attestations-by-subject-digest",
        delete_attestations_by_subject_digest,
    ),
    Call::of("users/delete-attestations-by-id", delete_attestations_by_id),
    Call::of("users/list-attestations", list_attestations),
    Call::of("users/list-followers-for-user", list_followers_for_user),
    Call::of("users/list-following-for-user", list_following_for_user),
    Call::of("users/check-following-for-user", check_following_for_user),
    Call::of("users/list-gpg-keys-for-user", list_gpg_keys_for_user),
    Call::of("users/get-context-for-user", get_context_for_user),
    Call::of("users/list-public-keys-for-user", list_public_keys_for_user),
    Call::of("users/list-social-accounts-for-user", list_social_accounts_for_user),
    Call::of("users/list-ssh-signing-keys-for-user", list_ssh_signing_keys_for_user),
];

fn get_authenticated(_: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::users::get_authenticated();
    Ok(sent(request.send(client), Got::json))
}

fn update_authenticated(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_blocked_by_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_blocked_by_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn check_blocked(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::users::check_blocked(given.path::<String>("username")?);
    Ok(sent(request.send(client), Got::Check))
}

fn block(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::users::block(given.path::<String>("username")?);
    Ok(sent(request.send(client), Got::nothing))
}

fn unblock(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::users::unblock(given.path::<String>("username")?);
    Ok(sent(request.send(client), Got::nothing))
}

fn set_primary_email_visibility_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::users::set_primary_email_visibility_for_authenticated_user(
        given.member::<::octoforge::models::PrivatePublic>("visibility")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_emails_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_emails_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn add_email_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::users::add_email_for_authenticated_user(
        given.member::<Vec<String>>("emails")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_email_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::users::delete_email_for_authenticated_user(
        given.member::<Vec<String>>("emails")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_followers_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_followers_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_followed_by_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_followed_by_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn check_person_is_followed_by_authenticated(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::users::check_person_is_followed_by_authenticated(
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::Check))
}

fn follow(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::users::follow(given.path::<String>("username")?);
    Ok(sent(request.send(client), Got::nothing))
}

fn unfollow(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::users::unfollow(given.path::<String>("username")?);
    Ok(sent(request.send(client), Got::nothing))
}

fn list_gpg_keys_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_gpg_keys_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_gpg_key_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::create_gpg_key_for_authenticated_user(
        given.member::<String>("armored_public_key")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_gpg_key_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::users::get_gpg_key_for_authenticated_user(
        given.path::<i64>("gpg_key_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_gpg_key_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::users::delete_gpg_key_for_authenticated_user(
        given.path::<i64>("gpg_key_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_public_ssh_keys_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_public_ssh_keys_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_public_ssh_key_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::create_public_ssh_key_for_authenticated_user(
        given.member::<String>("key")?,
    );
    if let Some(value) = given.optional_member::<String>("title")? {
        request = request.title(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_public_ssh_key_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::users::get_public_ssh_key_for_authenticated_user(
        given.path::<i64>("key_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_public_ssh_key_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::users::delete_public_ssh_key_for_authenticated_user(
        given.path::<i64>("key_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_public_emails_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_public_emails_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_social_accounts_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_social_accounts_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn add_social_account_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::users::add_social_account_for_authenticated_user(
        given.member::<Vec<String>>("account_urls")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_social_account_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::users::delete_social_account_for_authenticated_user(
        given.member::<Vec<String>>("account_urls")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_ssh_signing_keys_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_ssh_signing_keys_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_ssh_signing_key_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::create_ssh_signing_key_for_authenticated_user(
        given.member::<String>("key")?,
    );
    if let Some(value) = given.optional_member::<String>("title")? {
        request = request.title(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_ssh_signing_key_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::users::get_ssh_signing_key_for_authenticated_user(
        given.path::<i64>("ssh_signing_key_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_ssh_signing_key_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::users::delete_ssh_signing_key_for_authenticated_user(
        given.path::<i64>("ssh_signing_key_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_by_id(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::users::get_by_id(given.path::<i64>("account_id")?);
    Ok(sent(request.send(client), Got::json))
}

fn list(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list();
    if let Some(value) = given.optional_query::<i64>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_by_username(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::users::get_by_username(given.path::<String>("username")?);
    Ok(sent(request.send(client), Got::json))
}

fn list_attestations_bulk(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_attestations_bulk(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::users::delete_attestations_bulk(
        given.path::<String>("username")?,
        given.body::<::octoforge::models::DeleteAttestationsBulkBody>()?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn delete_attestations_by_subject_digest(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::users::delete_attestations_by_subject_digest(
        given.path::<String>("username")?,
        given.path::<String>("subject_digest")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn delete_attestations_by_id(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::users::delete_attestations_by_id(
        given.path::<String>("username")?,
        given.path::<i64>("attestation_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_attestations(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(
        sent(
            request.send(client),
            |output| match output {
                ::octoforge::users::ListAttestationsOutput::Ok(value) => Got::json(value),
                ::octoforge::users::ListAttestationsOutput::Created(value) => {
                    Got::json(value)
                }
                ::octoforge::users::ListAttestationsOutput::NoContent => Got::Nothing,
                _ => Got::Nothing,
            },
        ),
    )
}

fn list_followers_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_followers_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_following_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_following_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn check_following_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::users::check_following_for_user(
        given.path::<String>("username")?,
        given.path::<String>("target_user")?,
    );
    Ok(sent(request.send(client), Got::Check))
}

fn list_gpg_keys_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_gpg_keys_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_context_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_public_keys_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_public_keys_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_social_accounts_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_social_accounts_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_ssh_signing_keys_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::users::list_ssh_signing_keys_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}
