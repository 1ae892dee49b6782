// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `interactions` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "interactions/get-restrictions-for-org",
        |given, client| Ok(
            call::sent(get_restrictions_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "interactions/set-restrictions-for-org",
        |given, client| Ok(
            call::sent(set_restrictions_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "interactions/remove-restrictions-for-org",
        |given, client| Ok(
            call::sent(remove_restrictions_for_org(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "interactions/get-pull-request-creation-cap-for-org",
        |given, client| Ok(
            call::sent(
                get_pull_request_creation_cap_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "interactions/update-pull-request-creation-cap-for-org",
        |given, client| Ok(
            call::sent(
                update_pull_request_creation_cap_for_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "interactions/get-restrictions-for-repo",
        |given, client| Ok(
            call::sent(get_restrictions_for_repo(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "interactions/set-restrictions-for-repo",
        |given, client| Ok(
            call::sent(set_restrictions_for_repo(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "interactions/remove-restrictions-for-repo",
        |given, client| Ok(
            call::sent(remove_restrictions_for_repo(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "interactions/get-pull-request-bypass-list-for-repo",
        |given, client| Ok(
            call::sent(
                get_pull_request_bypass_list_for_repo(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "interactions/set-pull-request-bypass-list-for-repo",
        |given, client| Ok(
            call::sent(
                set_pull_request_bypass_list_for_repo(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "interactions/remove-pull-request-bypass-list-for-repo",
        |given, client| Ok(
            call::sent(
                remove_pull_request_bypass_list_for_repo(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "interactions/get-pull-request-creation-cap-for-repo",
        |given, client| Ok(
            call::sent(
                get_pull_request_creation_cap_for_repo(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "interactions/update-pull-request-creation-cap-for-repo",
        |given, client| Ok(
            call::sent(
                update_pull_request_creation_cap_for_repo(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "interactions/get-restrictions-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                get_restrictions_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "interactions/set-restrictions-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                set_restrictions_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "interactions/remove-restrictions-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                remove_restrictions_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
];

#[inline]
fn get_restrictions_for_org(
    given: &Arguments,
) -> Result<::octoforge::interactions::GetRestrictionsForOrg, Fault> {
    Ok(::octoforge::interactions::get_restrictions_for_org(given.path::<String>("org")?))
}

#[inline]
fn set_restrictions_for_org(
    given: &Arguments,
) -> Result<::octoforge::interactions::SetRestrictionsForOrg, Fault> {
    let mut request = ::octoforge::interactions::set_restrictions_for_org(
        given.path::<String>("org")?,
        given.member::<::octoforge::models::InteractionGroup>("limit")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::InteractionExpiry>("expiry")?
    {
        request = request.expiry(value);
    }
    Ok(request)
}

#[inline]
fn remove_restrictions_for_org(
    given: &Arguments,
) -> Result<::octoforge::interactions::RemoveRestrictionsForOrg, Fault> {
    Ok(
        ::octoforge::interactions::remove_restrictions_for_org(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn get_pull_request_creation_cap_for_org(
    given: &Arguments,
) -> Result<::octoforge::interactions::GetPullRequestCreationCapForOrg, Fault> {
    Ok(
        ::octoforge::interactions::get_pull_request_creation_cap_for_org(
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn update_pull_request_creation_cap_for_org(
    given: &Arguments,
) -> Result<::octoforge::interactions::UpdatePullRequestCreationCapForOrg, Fault> {
    let mut request = ::octoforge::interactions::update_pull_request_creation_cap_for_org(
        given.path::<String>("org")?,
        given.member::<bool>("enabled")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_open_pull_requests")? {
        request = request.max_open_pull_requests(value);
    }
    Ok(request)
}

#[inline]
fn get_restrictions_for_repo(
    given: &Arguments,
) -> Result<::octoforge::interactions::GetRestrictionsForRepo, Fault> {
    Ok(
        ::octoforge::interactions::get_restrictions_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn set_restrictions_for_repo(
    given: &Arguments,
) -> Result<::octoforge::interactions::SetRestrictionsForRepo, Fault> {
    let mut request = ::octoforge::interactions::set_restrictions_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<::octoforge::models::InteractionGroup>("limit")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::InteractionExpiry>("expiry")?
    {
        request = request.expiry(value);
    }
    Ok(request)
}

#[inline]
fn remove_restrictions_for_repo(
    given: &Arguments,
) -> Result<::octoforge::interactions::RemoveRestrictionsForRepo, Fault> {
    Ok(
        ::octoforge::interactions::remove_restrictions_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_pull_request_bypass_list_for_repo(
    given: &Arguments,
) -> Result<::octoforge::interactions::GetPullRequestBypassListForRepo, Fault> {
    Ok(
        ::octoforge::interactions::get_pull_request_bypass_list_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn set_pull_request_bypass_list_for_repo(
    given: &Arguments,
) -> Result<::octoforge::interactions::SetPullRequestBypassListForRepo, Fault> {
    Ok(
        ::octoforge::interactions::set_pull_request_bypass_list_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.member::<Vec<String>>("users")?,
        ),
    )
}

#[inline]
fn remove_pull_request_bypass_list_for_repo(
    given: &Arguments,
) -> Result<::octoforge::interactions::RemovePullRequestBypassListForRepo, Fault> {
    Ok(
        ::octoforge::interactions::remove_pull_request_bypass_list_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.member::<Vec<String>>("users")?,
        ),
    )
}

#[inline]
fn get_pull_request_creation_cap_for_repo(
    given: &Arguments,
) -> Result<::octoforge::interactions::GetPullRequestCreationCapForRepo, Fault> {
    Ok(
        ::octoforge::interactions::get_pull_request_creation_cap_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn update_pull_request_creation_cap_for_repo(
    given: &Arguments,
) -> Result<::octoforge::interactions::UpdatePullRequestCreationCapForRepo, Fault> {
    let mut request = ::octoforge::interactions::update_pull_request_creation_cap_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<bool>("enabled")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_open_pull_requests")? {
        request = request.max_open_pull_requests(value);
    }
    Ok(request)
}

#[inline]
fn get_restrictions_for_authenticated_user(
    _: &Arguments,
) -> Result<::octoforge::interactions::GetRestrictionsForAuthenticatedUser, Fault> {
    Ok(::octoforge::interactions::get_restrictions_for_authenticated_user())
}

#[inline]
fn set_restrictions_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::interactions::SetRestrictionsForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::interactions::set_restrictions_for_authenticated_user(
        given.member::<::octoforge::models::InteractionGroup>("limit")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::InteractionExpiry>("expiry")?
    {
        request = request.expiry(value);
    }
    Ok(request)
}

#[inline]
fn remove_restrictions_for_authenticated_user(
    _: &Arguments,
) -> Result<::octoforge::interactions::RemoveRestrictionsForAuthenticatedUser, Fault> {
    Ok(::octoforge::interactions::remove_restrictions_for_authenticated_user())
}
