// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `enterprise-team-memberships` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "enterprise-team-memberships/list",
            |given, client| Ok(call::sent(list(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list(given)?.items(client))),
        ),
    Call::of(
        "enterprise-team-memberships/bulk-add",
        |given, client| Ok(call::sent(bulk_add(given)?.send(client), Got::json)),
    ),
    Call::of(
        "enterprise-team-memberships/bulk-remove",
        |given, client| Ok(call::sent(bulk_remove(given)?.send(client), Got::json)),
    ),
    Call::of(
        "enterprise-team-memberships/get",
        |given, client| Ok(call::sent(get(given)?.send(client), Got::json)),
    ),
    Call::of(
        "enterprise-team-memberships/add",
        |given, client| Ok(call::sent(add(given)?.send(client), Got::json)),
    ),
    Call::of(
        "enterprise-team-memberships/remove",
        |given, client| Ok(call::sent(remove(given)?.send(client), Got::nothing)),
    ),
];

#[inline]
fn list(
    given: &Arguments,
) -> Result<::octoforge::enterprise_team_memberships::List, Fault> {
    let mut request = ::octoforge::enterprise_team_memberships::list(
        given.path::<String>("enterprise")?,
        given.path::<String>("enterprise-team")?,
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
fn bulk_add(
    given: &Arguments,
) -> Result<::octoforge::enterprise_team_memberships::BulkAdd, Fault> {
    Ok(
        ::octoforge::enterprise_team_memberships::bulk_add(
            given.path::<String>("enterprise")?,
            given.path::<String>("enterprise-team")?,
            given.member::<Vec<String>>("usernames")?,
        ),
    )
}

#[inline]
fn bulk_remove(
    given: &Arguments,
) -> Result<::octoforge::enterprise_team_memberships::BulkRemove, Fault> {
    Ok(
        ::octoforge::enterprise_team_memberships::bulk_remove(
            given.path::<String>("enterprise")?,
            given.path::<String>("enterprise-team")?,
            given.member::<Vec<String>>("usernames")?,
        ),
    )
}

#[inline]
fn get(
    given: &Arguments,
) -> Result<::octoforge::enterprise_team_memberships::Get, Fault> {
    Ok(
        ::octoforge::enterprise_team_memberships::get(
            given.path::<String>("enterprise")?,
            given.path::<String>("enterprise-team")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn add(
    given: &Arguments,
) -> Result<::octoforge::enterprise_team_memberships::Add, Fault> {
    Ok(
        ::octoforge::enterprise_team_memberships::add(
            given.path::<String>("enterprise")?,
            given.path::<String>("enterprise-team")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn remove(
    given: &Arguments,
) -> Result<::octoforge::enterprise_team_memberships::Remove, Fault> {
    Ok(
        ::octoforge::enterprise_team_memberships::remove(
            given.path::<String>("enterprise")?,
            given.path::<String>("enterprise-team")?,
            given.path::<String>("username")?,
        ),
    )
}
