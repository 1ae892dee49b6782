// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `enterprise-teams` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("enterprise-teams/list", list),
    Call::of("enterprise-teams/create", create),
    Call::of("enterprise-teams/get", get),
    Call::of("enterprise-teams/delete", delete),
    Call::of("enterprise-teams/update", update),
];

fn list(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::enterprise_teams::list(
        given.path::<String>("enterprise")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::enterprise_teams::create(
        given.path::<String>("enterprise")?,
        given.member::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<Option<String>>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::enterprise_teams::SyncToOrganizations,
        >("sync_to_organizations")?
    {
        request = request.sync_to_organizations(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::enterprise_teams::OrganizationSelectionType,
        >("organization_selection_type")?
    {
        request = request.organization_selection_type(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("group_id")? {
        request = request.group_id(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::NotificationSetting,
        >("notification_setting")?
    {
        request = request.notification_setting(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::enterprise_teams::get(
        given.path::<String>("enterprise")?,
        given.path::<String>("team_slug")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::enterprise_teams::delete(
        given.path::<String>("enterprise")?,
        given.path::<String>("team_slug")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::enterprise_teams::update(
        given.path::<String>("enterprise")?,
        given.path::<String>("team_slug")?,
    );
    if let Some(value) = given.optional_member::<Option<String>>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::enterprise_teams::SyncToOrganizations,
        >("sync_to_organizations")?
    {
        request = request.sync_to_organizations(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::enterprise_teams::OrganizationSelectionType,
        >("organization_selection_type")?
    {
        request = request.organization_selection_type(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("group_id")? {
        request = request.group_id(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::NotificationSetting,
        >("notification_setting")?
    {
        request = request.notification_setting(value);
    }
    Ok(sent(request.send(client), Got::json))
}
