// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `enterprise-team-organizations` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("enterprise-team-organizations/get-assignments", get_assignments),
    Call::of("enterprise-team-organizations/bulk-add", bulk_add),
    Call::of("enterprise-team-organizations/bulk-remove", bulk_remove),
    Call::of("enterprise-team-organizations/get-assignment", get_assignment),
    Call::of("enterprise-team-organizations/add", add),
    Call::of("enterprise-team-organizations/delete", delete),
];

fn get_assignments(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn bulk_add(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::enterprise_team_organizations::bulk_add(
        given.path::<String>("enterprise")?,
        given.path::<String>("enterprise-team")?,
        given.member::<Vec<String>>("organization_slugs")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn bulk_remove(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::enterprise_team_organizations::bulk_remove(
        given.path::<String>("enterprise")?,
        given.path::<String>("enterprise-team")?,
        given.member::<Vec<String>>("organization_slugs")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_assignment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::enterprise_team_organizations::get_assignment(
        given.path::<String>("enterprise")?,
        given.path::<String>("enterprise-team")?,
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn add(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::enterprise_team_organizations::add(
        given.path::<String>("enterprise")?,
        given.path::<String>("enterprise-team")?,
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::enterprise_team_organizations::delete(
        given.path::<String>("enterprise")?,
        given.path::<String>("enterprise-team")?,
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}
