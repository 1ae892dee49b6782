// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `teams` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "teams/list",
            |given, client| Ok(call::sent(list(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list(given)?.items(client))),
        ),
    Call::of(
        "teams/create",
        |given, client| Ok(call::sent(create(given)?.send(client), Got::json)),
    ),
    Call::of(
        "teams/get-by-name",
        |given, client| Ok(call::sent(get_by_name(given)?.send(client), Got::json)),
    ),
    Call::of(
        "teams/delete-in-org",
        |given, client| Ok(call::sent(delete_in_org(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "teams/update-in-org",
        |given, client| Ok(call::sent(update_in_org(given)?.send(client), Got::json)),
    ),
    Call::of(
            "teams/list-pending-invitations-in-org",
            |given, client| Ok(
                call::sent(
                    list_pending_invitations_in_org(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_pending_invitations_in_org(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_pending_invitations_in_org(given)?.items(client)),
            ),
        ),
    Call::of(
            "teams/list-members-in-org",
            |given, client| Ok(
                call::sent(list_members_in_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_members_in_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_members_in_org(given)?.items(client))),
        ),
    Call::of(
        "teams/get-membership-for-user-in-org",
        |given, client| Ok(
            call::sent(get_membership_for_user_in_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "teams/add-or-update-membership-for-user-in-org",
        |given, client| Ok(
            call::sent(
                add_or_update_membership_for_user_in_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "teams/remove-membership-for-user-in-org",
        |given, client| Ok(
            call::sent(
                remove_membership_for_user_in_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "teams/list-repos-in-org",
            |given, client| Ok(
                call::sent(list_repos_in_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_repos_in_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_repos_in_org(given)?.items(client))),
        ),
    Call::of(
        "teams/check-permissions-for-repo-in-org",
        |given, client| Ok(
            call::sent(check_permissions_for_repo_in_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "teams/add-or-update-repo-permissions-in-org",
        |given, client| Ok(
            call::sent(
                add_or_update_repo_permissions_in_org(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "teams/remove-repo-in-org",
        |given, client| Ok(
            call::sent(remove_repo_in_org(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "teams/list-child-in-org",
            |given, client| Ok(
                call::sent(list_child_in_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_child_in_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_child_in_org(given)?.items(client))),
        ),
    Call::of(
        "teams/get-legacy",
        |given, client| Ok(call::sent(get_legacy(given)?.send(client), Got::json)),
    ),
    Call::of(
        "teams/delete-legacy",
        |given, client| Ok(call::sent(delete_legacy(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "teams/update-legacy",
        |given, client| Ok(call::sent(update_legacy(given)?.send(client), Got::json)),
    ),
    Call::of(
            "teams/list-pending-invitations-legacy",
            |given, client| Ok(
                call::sent(
                    list_pending_invitations_legacy(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_pending_invitations_legacy(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_pending_invitations_legacy(given)?.items(client)),
            ),
        ),
    Call::of(
            "teams/list-members-legacy",
            |given, client| Ok(
                call::sent(list_members_legacy(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_members_legacy(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_members_legacy(given)?.items(client))),
        ),
    Call::of(
        "teams/get-member-legacy",
        |given, client| Ok(
            call::sent(get_member_legacy(given)?.send(client), Got::Check),
        ),
    ),
    Call::of(
        "teams/add-member-legacy",
        |given, client| Ok(
            call::sent(add_member_legacy(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "teams/remove-member-legacy",
        |given, client| Ok(
            call::sent(remove_member_legacy(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "teams/get-membership-for-user-legacy",
        |given, client| Ok(
            call::sent(get_membership_for_user_legacy(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "teams/add-or-update-membership-for-user-legacy",
        |given, client| Ok(
            call::sent(
                add_or_update_membership_for_user_legacy(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "teams/remove-membership-for-user-legacy",
        |given, client| Ok(
            call::sent(
                remove_membership_for_user_legacy(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "teams/list-repos-legacy",
            |given, client| Ok(
                call::sent(list_repos_legacy(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_repos_legacy(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_repos_legacy(given)?.items(client))),
        ),
    Call::of(
        "teams/check-permissions-for-repo-legacy",
        |given, client| Ok(
            call::sent(check_permissions_for_repo_legacy(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "teams/add-or-update-repo-permissions-legacy",
        |given, client| Ok(
            call::sent(
                add_or_update_repo_permissions_legacy(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "teams/remove-repo-legacy",
        |given, client| Ok(
            call::sent(remove_repo_legacy(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "teams/list-child-legacy",
            |given, client| Ok(
                call::sent(list_child_legacy(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_child_legacy(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_child_legacy(given)?.items(client))),
        ),
    Call::of(
            "teams/list-for-authenticated-user",
            |given, client| Ok(
                call::sent(list_for_authenticated_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_authenticated_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_for_authenticated_user(given)?.items(client)),
            ),
        ),
];

#[inline]
fn list(given: &Arguments) -> Result<::octoforge::teams::List, Fault> {
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
    Ok(request)
}

#[inline]
fn create(given: &Arguments) -> Result<::octoforge::teams::Create, Fault> {
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
    Ok(request)
}

#[inline]
fn get_by_name(given: &Arguments) -> Result<::octoforge::teams::GetByName, Fault> {
    Ok(
        ::octoforge::teams::get_by_name(
            given.path::<String>("org")?,
            given.path::<String>("team_slug")?,
        ),
    )
}

#[inline]
fn delete_in_org(given: &Arguments) -> Result<::octoforge::teams::DeleteInOrg, Fault> {
    Ok(
        ::octoforge::teams::delete_in_org(
            given.path::<String>("org")?,
            given.path::<String>("team_slug")?,
        ),
    )
}

#[inline]
fn update_in_org(given: &Arguments) -> Result<::octoforge::teams::UpdateInOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn list_pending_invitations_in_org(
    given: &Arguments,
) -> Result<::octoforge::teams::ListPendingInvitationsInOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn list_members_in_org(
    given: &Arguments,
) -> Result<::octoforge::teams::ListMembersInOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn get_membership_for_user_in_org(
    given: &Arguments,
) -> Result<::octoforge::teams::GetMembershipForUserInOrg, Fault> {
    Ok(
        ::octoforge::teams::get_membership_for_user_in_org(
            given.path::<String>("org")?,
            given.path::<String>("team_slug")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn add_or_update_membership_for_user_in_org(
    given: &Arguments,
) -> Result<::octoforge::teams::AddOrUpdateMembershipForUserInOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn remove_membership_for_user_in_org(
    given: &Arguments,
) -> Result<::octoforge::teams::RemoveMembershipForUserInOrg, Fault> {
    Ok(
        ::octoforge::teams::remove_membership_for_user_in_org(
            given.path::<String>("org")?,
            given.path::<String>("team_slug")?,
            given.path::<String>("username")?,
        ),
    )
}

#[inline]
fn list_repos_in_org(
    given: &Arguments,
) -> Result<::octoforge::teams::ListReposInOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn check_permissions_for_repo_in_org(
    given: &Arguments,
) -> Result<::octoforge::teams::CheckPermissionsForRepoInOrg, Fault> {
    Ok(
        ::octoforge::teams::check_permissions_for_repo_in_org(
            given.path::<String>("org")?,
            given.path::<String>("team_slug")?,
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn add_or_update_repo_permissions_in_org(
    given: &Arguments,
) -> Result<::octoforge::teams::AddOrUpdateRepoPermissionsInOrg, Fault> {
    let mut request = ::octoforge::teams::add_or_update_repo_permissions_in_org(
        given.path::<String>("org")?,
        given.path::<String>("team_slug")?,
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<String>("permission")? {
        request = request.permission(value);
    }
    Ok(request)
}

#[inline]
fn remove_repo_in_org(
    given: &Arguments,
) -> Result<::octoforge::teams::RemoveRepoInOrg, Fault> {
    Ok(
        ::octoforge::teams::remove_repo_in_org(
            given.path::<String>("org")?,
            given.path::<String>("team_slug")?,
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn list_child_in_org(
    given: &Arguments,
) -> Result<::octoforge::teams::ListChildInOrg, Fault> {
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
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn get_legacy(given: &Arguments) -> Result<::octoforge::teams::GetLegacy, Fault> {
    Ok(::octoforge::teams::get_legacy(given.path::<i64>("team_id")?))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn delete_legacy(given: &Arguments) -> Result<::octoforge::teams::DeleteLegacy, Fault> {
    Ok(::octoforge::teams::delete_legacy(given.path::<i64>("team_id")?))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn update_legacy(given: &Arguments) -> Result<::octoforge::teams::UpdateLegacy, Fault> {
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
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn list_pending_invitations_legacy(
    given: &Arguments,
) -> Result<::octoforge::teams::ListPendingInvitationsLegacy, Fault> {
    let mut request = ::octoforge::teams::list_pending_invitations_legacy(
        given.path::<i64>("team_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn list_members_legacy(
    given: &Arguments,
) -> Result<::octoforge::teams::ListMembersLegacy, Fault> {
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
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn get_member_legacy(
    given: &Arguments,
) -> Result<::octoforge::teams::GetMemberLegacy, Fault> {
    Ok(
        ::octoforge::teams::get_member_legacy(
            given.path::<i64>("team_id")?,
            given.path::<String>("username")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn add_member_legacy(
    given: &Arguments,
) -> Result<::octoforge::teams::AddMemberLegacy, Fault> {
    Ok(
        ::octoforge::teams::add_member_legacy(
            given.path::<i64>("team_id")?,
            given.path::<String>("username")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn remove_member_legacy(
    given: &Arguments,
) -> Result<::octoforge::teams::RemoveMemberLegacy, Fault> {
    Ok(
        ::octoforge::teams::remove_member_legacy(
            given.path::<i64>("team_id")?,
            given.path::<String>("username")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn get_membership_for_user_legacy(
    given: &Arguments,
) -> Result<::octoforge::teams::GetMembershipForUserLegacy, Fault> {
    Ok(
        ::octoforge::teams::get_membership_for_user_legacy(
            given.path::<i64>("team_id")?,
            given.path::<String>("username")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn add_or_update_membership_for_user_legacy(
    given: &Arguments,
) -> Result<::octoforge::teams::AddOrUpdateMembershipForUserLegacy, Fault> {
    let mut request = ::octoforge::teams::add_or_update_membership_for_user_legacy(
        given.path::<i64>("team_id")?,
        given.path::<String>("username")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::MemberMaintainer>("role")?
    {
        request = request.role(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn remove_membership_for_user_legacy(
    given: &Arguments,
) -> Result<::octoforge::teams::RemoveMembershipForUserLegacy, Fault> {
    Ok(
        ::octoforge::teams::remove_membership_for_user_legacy(
            given.path::<i64>("team_id")?,
            given.path::<String>("username")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn list_repos_legacy(
    given: &Arguments,
) -> Result<::octoforge::teams::ListReposLegacy, Fault> {
    let mut request = ::octoforge::teams::list_repos_legacy(
        given.path::<i64>("team_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn check_permissions_for_repo_legacy(
    given: &Arguments,
) -> Result<::octoforge::teams::CheckPermissionsForRepoLegacy, Fault> {
    Ok(
        ::octoforge::teams::check_permissions_for_repo_legacy(
            given.path::<i64>("team_id")?,
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn add_or_update_repo_permissions_legacy(
    given: &Arguments,
) -> Result<::octoforge::teams::AddOrUpdateRepoPermissionsLegacy, Fault> {
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
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn remove_repo_legacy(
    given: &Arguments,
) -> Result<::octoforge::teams::RemoveRepoLegacy, Fault> {
    Ok(
        ::octoforge::teams::remove_repo_legacy(
            given.path::<i64>("team_id")?,
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn list_child_legacy(
    given: &Arguments,
) -> Result<::octoforge::teams::ListChildLegacy, Fault> {
    let mut request = ::octoforge::teams::list_child_legacy(
        given.path::<i64>("team_id")?,
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
fn list_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::teams::ListForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::teams::list_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}
