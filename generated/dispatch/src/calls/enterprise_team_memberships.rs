// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `enterprise-team-memberships` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("enterprise-team-memberships/list", list),
    Call::of("enterprise-team-memberships/bulk-add", bulk_add),
    Call::of("enterprise-team-memberships/bulk-remove", bulk_remove),
    Call::of("enterprise-team-memberships/get", get),
    Call::of("enterprise-team-memberships/add", add),
    Call::of("enterprise-team-memberships/remove", remove),
];

fn list(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn bulk_add(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::enterprise_team_memberships::bulk_add(
        given.path::<String>("enterprise")?,
        given.path::<String>("enterprise-team")?,
        given.member::<Vec<String>>("usernames")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn bulk_remove(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::enterprise_team_memberships::bulk_remove(
        given.path::<String>("enterprise")?,
        given.path::<String>("enterprise-team")?,
        given.member::<Vec<String>>("usernames")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::enterprise_team_memberships::get(
        given.path::<String>("enterprise")?,
        given.path::<String>("enterprise-team")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn add(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::enterprise_team_memberships::add(
        given.path::<String>("enterprise")?,
        given.path::<String>("enterprise-team")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::enterprise_team_memberships::remove(
        given.path::<String>("enterprise")?,
        given.path::<String>("enterprise-team")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}
