// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `teams` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("teams/list", list),
    Call::of("teams/create", create),
    Call::of("teams/get-by-name", get_by_name),
    Call::of("teams/delete-in-org", delete_in_org),
    Call::of("teams/update-in-org", update_in_org),
    Call::of("teams/list-pending-invitations-in-org", list_pending_invitations_in_org),
    Call::of("teams/list-members-in-org", list_members_in_org),
    Call::of("teams/get-membership-for-user-in-org", get_membership_for_user_in_org),
    Call::of(
        "teams/add-or-update-membership-for-user-in-org",
        add_or_update_membership_for_user_in_org,
    ),
    Call::of(
        "teams/remove-membership-for-user-in-org",
        remove_membership_for_user_in_org,
    ),
    Call::of("teams/list-repos-in-org", list_repos_in_org),
    Call::of(
        "teams/check-permissions-for-repo-in-org",
        check_permissions_for_repo_in_org,
    ),
    Call::of(
        "teams/add-or-update-repo-permissions-in-org",
        add_or_update_repo_permissions_in_org,
    ),
    Call::of("teams/remove-repo-in-org", remove_repo_in_org),
    Call::of("teams/list-child-in-org", list_child_in_org),
    Call::of("teams/get-legacy", get_legacy),
    Call::of("teams/delete-legacy", delete_legacy),
    Call::of("teams/update-legacy", update_legacy),
    Call::of("teams/list-pending-invitations-legacy", list_pending_invitations_legacy),
    Call::of("teams/list-members-legacy", list_members_legacy),
    Call::of("teams/get-member-legacy", get_member_legacy),
    Call::of("teams/add-member-legacy", add_member_legacy),
    Call::of("teams/remove-member-legacy", remove_member_legacy),
    Call::of("teams/get-membership-for-user-legacy", get_membership_for_user_legacy),
    Call::of(
        "teams/add-or-update-membership-for-user-legacy",
        add_or_update_membership_for_user_legacy,
    ),
    Call::of(
        "teams/remove-membership-for-user-legacy",
        remove_membership_for_user_legacy,
    ),
    Call::of("teams/list-repos-legacy", list_repos_legacy),
    Call::of(
        "teams/check-permissions-for-repo-legacy",
        check_permissions_for_repo_legacy,
    ),
    Call::of(
        "teams/add-or-update-repo-permissions-legacy",
        add_or_update_repo_permissions_legacy,
    ),
    Call::of("teams/remove-repo-legacy", remove_repo_legacy),
    Call::of("teams/list-child-legacy", list_child_legacy),
    Call::of("teams/list-for-authenticated-user", list_for_authenticated_user),
];

fn list(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::list(given.path::<String>("org")?);
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given
        .optional_query::<
            ::octoforge::models::TeamTypeAllEnterpriseOrganization,
        >("team_type")?
    {
        request = request.team_type(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::create(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("maintainers")? {
        request = request.maintainers(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("repo_names")? {
        request = request.repo_names(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::ClosedSecret>("privacy")?
    {
        request = request.privacy(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::NotificationSetting,
        >("notification_setting")?
    {
        request = request.notification_setting(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::teams::CreateBodyPermission>("permission")?
    {
        request = request.permission(value);
    }
    if let Some(value) = given.optional_member::<i64>("parent_team_id")? {
        request = request.parent_team_id(value);
    }
    if let Some(value) = given.optional_member::<String>("parent_team_slug")? {
        request = request.parent_team_slug(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_by_name(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::get_by_name(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_in_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::delete_in_org(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_in_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::update_in_org(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::ClosedSecret>("privacy")?
    {
        request = request.privacy(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::NotificationSetting,
        >("notification_setting")?
    {
        request = request.notification_setting(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::teams::PullPushAdmin>("permission")?
    {
        request = request.permission(value);
    }
    if let Some(value) = given.optional_member::<Option<i64>>("parent_team_id")? {
        request = request.parent_team_id(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("parent_team_slug")? {
        request = request.parent_team_slug(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_pending_invitations_in_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::list_pending_invitations_in_org(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_members_in_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::list_members_in_org(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::teams::MemberMaintainerAll>("role")?
    {
        request = request.role(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_membership_for_user_in_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::get_membership_for_user_in_org(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn add_or_update_membership_for_user_in_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::add_or_update_membership_for_user_in_org(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
        given.path::<String>("username")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::MemberMaintainer>("role")?
    {
        request = request.role(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn remove_membership_for_user_in_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::remove_membership_for_user_in_org(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_repos_in_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::list_repos_in_org(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn check_permissions_for_repo_in_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::check_permissions_for_repo_in_org(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn add_or_update_repo_permissions_in_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::add_or_update_repo_permissions_in_org(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<String>("permission")? {
        request = request.permission(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_repo_in_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::remove_repo_in_org(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_child_in_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::list_child_in_org(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn get_legacy(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::get_legacy(given.path::<i64>("team_id")?);
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn delete_legacy(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::delete_legacy(given.path::<i64>("team_id")?);
    Ok(sent(request.send(client), Got::nothing))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn update_legacy(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::update_legacy(
        given.path::<i64>("team_id")?,
        given.member::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::ClosedSecret>("privacy")?
    {
        request = request.privacy(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::NotificationSetting,
        >("notification_setting")?
    {
        request = request.notification_setting(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::teams::PullPushAdmin>("permission")?
    {
        request = request.permission(value);
    }
    if let Some(value) = given.optional_member::<Option<i64>>("parent_team_id")? {
        request = request.parent_team_id(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("parent_team_slug")? {
        request = request.parent_team_slug(value);
    }
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn list_pending_invitations_legacy(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::list_pending_invitations_legacy(
        given.path::<i64>("team_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn list_members_legacy(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::list_members_legacy(
        given.path::<i64>("team_id")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::teams::MemberMaintainerAll>("role")?
    {
        request = request.role(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn get_member_legacy(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::get_member_legacy(
        given.path::<i64>("team_id")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::Check))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn add_member_legacy(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::add_member_legacy(
        given.path::<i64>("team_id")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn remove_member_legacy(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::remove_member_legacy(
        given.path::<i64>("team_id")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn get_membership_for_user_legacy(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::get_membership_for_user_legacy(
        given.path::<i64>("team_id")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn add_or_update_membership_for_user_legacy(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::add_or_update_membership_for_user_legacy(
        given.path::<i64>("team_id")?,
        given.path::<String>("username")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::MemberMaintainer>("role")?
    {
        request = request.role(value);
    }
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn remove_membership_for_user_legacy(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::remove_membership_for_user_legacy(
        given.path::<i64>("team_id")?,
        given.path::<String>("username")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn list_repos_legacy(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::list_repos_legacy(
        given.path::<i64>("team_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn check_permissions_for_repo_legacy(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::check_permissions_for_repo_legacy(
        given.path::<i64>("team_id")?,
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn add_or_update_repo_permissions_legacy(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::add_or_update_repo_permissions_legacy(
        given.path::<i64>("team_id")?,
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::teams::PullPushAdmin>("permission")?
    {
        request = request.permission(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn remove_repo_legacy(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::teams::remove_repo_legacy(
        given.path::<i64>("team_id")?,
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn list_child_legacy(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::list_child_legacy(
        given.path::<i64>("team_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::teams::list_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}
