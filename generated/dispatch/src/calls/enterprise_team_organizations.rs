// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `enterprise-team-organizations` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "enterprise-team-organizations/get-assignments",
            |given, client| Ok(
                call::sent(get_assignments(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_assignments(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(get_assignments(given)?.items(client))),
        ),
    Call::of(
        "enterprise-team-organizations/bulk-add",
        |given, client| Ok(call::sent(bulk_add(given)?.send(client), Got::json)),
    ),
    Call::of(
        "enterprise-team-organizations/bulk-remove",
        |given, client| Ok(call::sent(bulk_remove(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "enterprise-team-organizations/get-assignment",
        |given, client| Ok(call::sent(get_assignment(given)?.send(client), Got::json)),
    ),
    Call::of(
        "enterprise-team-organizations/add",
        |given, client| Ok(call::sent(add(given)?.send(client), Got::json)),
    ),
    Call::of(
        "enterprise-team-organizations/delete",
        |given, client| Ok(call::sent(delete(given)?.send(client), Got::nothing)),
    ),
];

#[inline]
fn get_assignments(
    given: &Arguments,
) -> Result<::octoforge::enterprise_team_organizations::GetAssignments, Fault> {
    let mut request = ::octoforge::enterprise_team_organizations::get_assignments(
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
) -> Result<::octoforge::enterprise_team_organizations::BulkAdd, Fault> {
    Ok(
        ::octoforge::enterprise_team_organizations::bulk_add(
            given.path::<String>("enterprise")?,
            given.path::<String>("enterprise-team")?,
            given.member::<Vec<String>>("organization_slugs")?,
        ),
    )
}

#[inline]
fn bulk_remove(
    given: &Arguments,
) -> Result<::octoforge::enterprise_team_organizations::BulkRemove, Fault> {
    Ok(
        ::octoforge::enterprise_team_organizations::bulk_remove(
            given.path::<String>("enterprise")?,
            given.path::<String>("enterprise-team")?,
            given.member::<Vec<String>>("organization_slugs")?,
        ),
    )
}

#[inline]
fn get_assignment(
    given: &Arguments,
) -> Result<::octoforge::enterprise_team_organizations::GetAssignment, Fault> {
    Ok(
        ::octoforge::enterprise_team_organizations::get_assignment(
            given.path::<String>("enterprise")?,
            given.path::<String>("enterprise-team")?,
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn add(
    given: &Arguments,
) -> Result<::octoforge::enterprise_team_organizations::Add, Fault> {
    Ok(
        ::octoforge::enterprise_team_organizations::add(
            given.path::<String>("enterprise")?,
            given.path::<String>("enterprise-team")?,
            given.path::<String>("org")?,
        ),
    )
}

#[inline]
fn delete(
    given: &Arguments,
) -> Result<::octoforge::enterprise_team_organizations::Delete, Fault> {
    Ok(
        ::octoforge::enterprise_team_organizations::delete(
            given.path::<String>("enterprise")?,
            given.path::<String>("enterprise-team")?,
            given.path::<String>("org")?,
        ),
    )
}
