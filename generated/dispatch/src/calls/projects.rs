// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `projects` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "projects/list-for-org",
            |given, client| Ok(call::sent(list_for_org(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_org(given)?.items(client))),
        ),
    Call::of(
        "projects/get-for-org",
        |given, client| Ok(call::sent(get_for_org(given)?.send(client), Got::json)),
    ),
    Call::of(
        "projects/create-draft-item-for-org",
        |given, client| Ok(
            call::sent(create_draft_item_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "projects/list-fields-for-org",
            |given, client| Ok(
                call::sent(list_fields_for_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_fields_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_fields_for_org(given)?.items(client))),
        ),
    Call::of(
        "projects/add-field-for-org",
        |given, client| Ok(call::sent(add_field_for_org(given)?.send(client), Got::json)),
    ),
    Call::of(
        "projects/get-field-for-org",
        |given, client| Ok(call::sent(get_field_for_org(given)?.send(client), Got::json)),
    ),
    Call::of(
            "projects/list-items-for-org",
            |given, client| Ok(
                call::sent(list_items_for_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_items_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_items_for_org(given)?.items(client))),
        ),
    Call::of(
        "projects/add-item-for-org",
        |given, client| Ok(call::sent(add_item_for_org(given)?.send(client), Got::json)),
    ),
    Call::of(
        "projects/get-org-item",
        |given, client| Ok(call::sent(get_org_item(given)?.send(client), Got::json)),
    ),
    Call::of(
        "projects/delete-item-for-org",
        |given, client| Ok(
            call::sent(delete_item_for_org(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "projects/update-item-for-org",
        |given, client| Ok(
            call::sent(update_item_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "projects/create-view-for-org",
        |given, client| Ok(
            call::sent(create_view_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "projects/list-view-items-for-org",
            |given, client| Ok(
                call::sent(list_view_items_for_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_view_items_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_view_items_for_org(given)?.items(client)),
            ),
        ),
    Call::of(
        "projects/create-draft-item-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                create_draft_item_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "projects/create-view-for-user",
        |given, client| Ok(
            call::sent(create_view_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "projects/list-for-user",
            |given, client| Ok(call::sent(list_for_user(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_user(given)?.items(client))),
        ),
    Call::of(
        "projects/get-for-user",
        |given, client| Ok(call::sent(get_for_user(given)?.send(client), Got::json)),
    ),
    Call::of(
            "projects/list-fields-for-user",
            |given, client| Ok(
                call::sent(list_fields_for_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_fields_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_fields_for_user(given)?.items(client))),
        ),
    Call::of(
        "projects/add-field-for-user",
        |given, client| Ok(
            call::sent(add_field_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "projects/get-field-for-user",
        |given, client| Ok(
            call::sent(get_field_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "projects/list-items-for-user",
            |given, client| Ok(
                call::sent(list_items_for_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_items_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_items_for_user(given)?.items(client))),
        ),
    Call::of(
        "projects/add-item-for-user",
        |given, client| Ok(call::sent(add_item_for_user(given)?.send(client), Got::json)),
    ),
    Call::of(
        "projects/get-user-item",
        |given, client| Ok(call::sent(get_user_item(given)?.send(client), Got::json)),
    ),
    Call::of(
        "projects/delete-item-for-user",
        |given, client| Ok(
            call::sent(delete_item_for_user(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "projects/update-item-for-user",
        |given, client| Ok(
            call::sent(update_item_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "projects/list-view-items-for-user",
            |given, client| Ok(
                call::sent(list_view_items_for_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_view_items_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_view_items_for_user(given)?.items(client)),
            ),
        ),
];

#[inline]
fn list_for_org(given: &Arguments) -> Result<::octoforge::projects::ListForOrg, Fault> {
    let mut request = ::octoforge::projects::list_for_org(given.path::<String>("org")?);
    if let Some(value) = given.optional_query::<String>("q")? {
        request = request.q(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn get_for_org(given: &Arguments) -> Result<::octoforge::projects::GetForOrg, Fault> {
    Ok(
        ::octoforge::projects::get_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("project_number")?,
        ),
    )
}

#[inline]
fn create_draft_item_for_org(
    given: &Arguments,
) -> Result<::octoforge::projects::CreateDraftItemForOrg, Fault> {
    let mut request = ::octoforge::projects::create_draft_item_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
        given.member::<String>("title")?,
    );
    if let Some(value) = given.optional_member::<String>("body")? {
        request = request.body(value);
    }
    Ok(request)
}

#[inline]
fn list_fields_for_org(
    given: &Arguments,
) -> Result<::octoforge::projects::ListFieldsForOrg, Fault> {
    let mut request = ::octoforge::projects::list_fields_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
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
    Ok(request)
}

#[inline]
fn add_field_for_org(
    given: &Arguments,
) -> Result<::octoforge::projects::AddFieldForOrg, Fault> {
    Ok(
        ::octoforge::projects::add_field_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("project_number")?,
            given.body::<::octoforge::projects::AddFieldForOrgBody>()?,
        ),
    )
}

#[inline]
fn get_field_for_org(
    given: &Arguments,
) -> Result<::octoforge::projects::GetFieldForOrg, Fault> {
    Ok(
        ::octoforge::projects::get_field_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("project_number")?,
            given.path::<i64>("field_id")?,
        ),
    )
}

#[inline]
fn list_items_for_org(
    given: &Arguments,
) -> Result<::octoforge::projects::ListItemsForOrg, Fault> {
    let mut request = ::octoforge::projects::list_items_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
    );
    if let Some(value) = given.optional_query::<String>("q")? {
        request = request.q(value);
    }
    if let Some(value) = given.optional_query::<::octoforge::models::Fields>("fields")? {
        request = request.fields(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn add_item_for_org(
    given: &Arguments,
) -> Result<::octoforge::projects::AddItemForOrg, Fault> {
    let mut request = ::octoforge::projects::add_item_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
        given.member::<::octoforge::projects::IssuePullRequest>("type")?,
    );
    if let Some(value) = given.optional_member::<i64>("id")? {
        request = request.id(value);
    }
    if let Some(value) = given.optional_member::<String>("owner")? {
        request = request.owner(value);
    }
    if let Some(value) = given.optional_member::<String>("repo")? {
        request = request.repo(value);
    }
    if let Some(value) = given.optional_member::<i64>("number")? {
        request = request.number(value);
    }
    Ok(request)
}

#[inline]
fn get_org_item(given: &Arguments) -> Result<::octoforge::projects::GetOrgItem, Fault> {
    let mut request = ::octoforge::projects::get_org_item(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
        given.path::<i64>("item_id")?,
    );
    if let Some(value) = given.optional_query::<::octoforge::models::Fields>("fields")? {
        request = request.fields(value);
    }
    Ok(request)
}

#[inline]
fn delete_item_for_org(
    given: &Arguments,
) -> Result<::octoforge::projects::DeleteItemForOrg, Fault> {
    Ok(
        ::octoforge::projects::delete_item_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("project_number")?,
            given.path::<i64>("item_id")?,
        ),
    )
}

#[inline]
fn update_item_for_org(
    given: &Arguments,
) -> Result<::octoforge::projects::UpdateItemForOrg, Fault> {
    Ok(
        ::octoforge::projects::update_item_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("project_number")?,
            given.path::<i64>("item_id")?,
            given.member::<Vec<::octoforge::projects::Field>>("fields")?,
        ),
    )
}

#[inline]
fn create_view_for_org(
    given: &Arguments,
) -> Result<::octoforge::projects::CreateViewForOrg, Fault> {
    let mut request = ::octoforge::projects::create_view_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
        given.member::<String>("name")?,
        given.member::<::octoforge::models::TableBoardRoadmap>("layout")?,
    );
    if let Some(value) = given.optional_member::<String>("filter")? {
        request = request.filter(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("visible_fields")? {
        request = request.visible_fields(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<Vec<::octoforge::models::PageDeploymentId>>>("sort_by")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("group_by")? {
        request = request.group_by(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("vertical_group_by")? {
        request = request.vertical_group_by(value);
    }
    Ok(request)
}

#[inline]
fn list_view_items_for_org(
    given: &Arguments,
) -> Result<::octoforge::projects::ListViewItemsForOrg, Fault> {
    let mut request = ::octoforge::projects::list_view_items_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
        given.path::<i64>("view_number")?,
    );
    if let Some(value) = given.optional_query::<::octoforge::models::Fields>("fields")? {
        request = request.fields(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn create_draft_item_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::projects::CreateDraftItemForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::projects::create_draft_item_for_authenticated_user(
        given.path::<String>("user_id")?,
        given.path::<i64>("project_number")?,
        given.member::<String>("title")?,
    );
    if let Some(value) = given.optional_member::<String>("body")? {
        request = request.body(value);
    }
    Ok(request)
}

#[inline]
fn create_view_for_user(
    given: &Arguments,
) -> Result<::octoforge::projects::CreateViewForUser, Fault> {
    let mut request = ::octoforge::projects::create_view_for_user(
        given.path::<String>("user_id")?,
        given.path::<i64>("project_number")?,
        given.member::<String>("name")?,
        given.member::<::octoforge::models::TableBoardRoadmap>("layout")?,
    );
    if let Some(value) = given.optional_member::<String>("filter")? {
        request = request.filter(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("visible_fields")? {
        request = request.visible_fields(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<Vec<::octoforge::models::PageDeploymentId>>>("sort_by")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("group_by")? {
        request = request.group_by(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("vertical_group_by")? {
        request = request.vertical_group_by(value);
    }
    Ok(request)
}

#[inline]
fn list_for_user(
    given: &Arguments,
) -> Result<::octoforge::projects::ListForUser, Fault> {
    let mut request = ::octoforge::projects::list_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<String>("q")? {
        request = request.q(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn get_for_user(given: &Arguments) -> Result<::octoforge::projects::GetForUser, Fault> {
    Ok(
        ::octoforge::projects::get_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("project_number")?,
        ),
    )
}

#[inline]
fn list_fields_for_user(
    given: &Arguments,
) -> Result<::octoforge::projects::ListFieldsForUser, Fault> {
    let mut request = ::octoforge::projects::list_fields_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("project_number")?,
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
    Ok(request)
}

#[inline]
fn add_field_for_user(
    given: &Arguments,
) -> Result<::octoforge::projects::AddFieldForUser, Fault> {
    Ok(
        ::octoforge::projects::add_field_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("project_number")?,
            given.body::<::octoforge::projects::AddFieldForUserBody>()?,
        ),
    )
}

#[inline]
fn get_field_for_user(
    given: &Arguments,
) -> Result<::octoforge::projects::GetFieldForUser, Fault> {
    Ok(
        ::octoforge::projects::get_field_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("project_number")?,
            given.path::<i64>("field_id")?,
        ),
    )
}

#[inline]
fn list_items_for_user(
    given: &Arguments,
) -> Result<::octoforge::projects::ListItemsForUser, Fault> {
    let mut request = ::octoforge::projects::list_items_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("project_number")?,
    );
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("q")? {
        request = request.q(value);
    }
    if let Some(value) = given.optional_query::<::octoforge::models::Fields>("fields")? {
        request = request.fields(value);
    }
    Ok(request)
}

#[inline]
fn add_item_for_user(
    given: &Arguments,
) -> Result<::octoforge::projects::AddItemForUser, Fault> {
    let mut request = ::octoforge::projects::add_item_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("project_number")?,
        given.member::<::octoforge::projects::IssuePullRequest>("type")?,
    );
    if let Some(value) = given.optional_member::<i64>("id")? {
        request = request.id(value);
    }
    if let Some(value) = given.optional_member::<String>("owner")? {
        request = request.owner(value);
    }
    if let Some(value) = given.optional_member::<String>("repo")? {
        request = request.repo(value);
    }
    if let Some(value) = given.optional_member::<i64>("number")? {
        request = request.number(value);
    }
    Ok(request)
}

#[inline]
fn get_user_item(
    given: &Arguments,
) -> Result<::octoforge::projects::GetUserItem, Fault> {
    let mut request = ::octoforge::projects::get_user_item(
        given.path::<String>("username")?,
        given.path::<i64>("project_number")?,
        given.path::<i64>("item_id")?,
    );
    if let Some(value) = given.optional_query::<::octoforge::models::Fields>("fields")? {
        request = request.fields(value);
    }
    Ok(request)
}

#[inline]
fn delete_item_for_user(
    given: &Arguments,
) -> Result<::octoforge::projects::DeleteItemForUser, Fault> {
    Ok(
        ::octoforge::projects::delete_item_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("project_number")?,
            given.path::<i64>("item_id")?,
        ),
    )
}

#[inline]
fn update_item_for_user(
    given: &Arguments,
) -> Result<::octoforge::projects::UpdateItemForUser, Fault> {
    Ok(
        ::octoforge::projects::update_item_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("project_number")?,
            given.path::<i64>("item_id")?,
            given.member::<Vec<::octoforge::projects::Field>>("fields")?,
        ),
    )
}

#[inline]
fn list_view_items_for_user(
    given: &Arguments,
) -> Result<::octoforge::projects::ListViewItemsForUser, Fault> {
    let mut request = ::octoforge::projects::list_view_items_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("project_number")?,
        given.path::<i64>("view_number")?,
    );
    if let Some(value) = given.optional_query::<::octoforge::models::Fields>("fields")? {
        request = request.fields(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}
