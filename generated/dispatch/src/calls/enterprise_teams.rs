// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `enterprise-teams` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "enterprise-teams/list",
            |given, client| Ok(call::sent(list(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list(given)?.items(client))),
        ),
    Call::of(
        "enterprise-teams/create",
        |given, client| Ok(call::sent(create(given)?.send(client), Got::json)),
    ),
    Call::of(
        "enterprise-teams/get",
        |given, client| Ok(call::sent(get(given)?.send(client), Got::json)),
    ),
    Call::of(
        "enterprise-teams/delete",
        |given, client| Ok(call::sent(delete(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "enterprise-teams/update",
        |given, client| Ok(call::sent(update(given)?.send(client), Got::json)),
    ),
];

#[inline]
fn list(given: &Arguments) -> Result<::octoforge::enterprise_teams::List, Fault> {
    let mut request = ::octoforge::enterprise_teams::list(
        given.path::<String>("enterprise")?,
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
fn create(given: &Arguments) -> Result<::octoforge::enterprise_teams::Create, Fault> {
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
    Ok(request)
}

#[inline]
fn get(given: &Arguments) -> Result<::octoforge::enterprise_teams::Get, Fault> {
    Ok(
        ::octoforge::enterprise_teams::get(
            given.path::<String>("enterprise")?,
            given.path::<String>("team_slug")?,
        ),
    )
}

#[inline]
fn delete(given: &Arguments) -> Result<::octoforge::enterprise_teams::Delete, Fault> {
    Ok(
        ::octoforge::enterprise_teams::delete(
            given.path::<String>("enterprise")?,
            given.path::<String>("team_slug")?,
        ),
    )
}

#[inline]
fn update(given: &Arguments) -> Result<::octoforge::enterprise_teams::Update, Fault> {
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
    Ok(request)
}
