// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `projects` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("projects/list-for-org", list_for_org),
    Call::of("projects/get-for-org", get_for_org),
    Call::of("projects/create-draft-item-for-org", create_draft_item_for_org),
    Call::of("projects/list-fields-for-org", list_fields_for_org),
    Call::of("projects/add-field-for-org", add_field_for_org),
    Call::of("projects/get-field-for-org", get_field_for_org),
    Call::of("projects/list-items-for-org", list_items_for_org),
    Call::of("projects/add-item-for-org", add_item_for_org),
    Call::of("projects/get-org-item", get_org_item),
    Call::of("projects/delete-item-for-org", delete_item_for_org),
    Call::of("projects/update-item-for-org", update_item_for_org),
    Call::of("projects/create-view-for-org", create_view_for_org),
    Call::of("projects/list-view-items-for-org", list_view_items_for_org),
    Call::of(
        "projects/create-draft-item-for-authenticated-user",
        create_draft_item_for_authenticated_user,
    ),
    Call::of("projects/create-view-for-user", create_view_for_user),
    Call::of("projects/list-for-user", list_for_user),
    Call::of("projects/get-for-user", get_for_user),
    Call::of("projects/list-fields-for-user", list_fields_for_user),
    Call::of("projects/add-field-for-user", add_field_for_user),
    Call::of("projects/get-field-for-user", get_field_for_user),
    Call::of("projects/list-items-for-user", list_items_for_user),
    Call::of("projects/add-item-for-user", add_item_for_user),
    Call::of("projects/get-user-item", get_user_item),
    Call::of("projects/delete-item-for-user", delete_item_for_user),
    Call::of("projects/update-item-for-user", update_item_for_user),
    Call::of("projects/list-view-items-for-user", list_view_items_for_user),
];

fn list_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::projects::get_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_draft_item_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::projects::create_draft_item_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
        given.member::<String>("title")?,
    );
    if let Some(value) = given.optional_member::<String>("body")? {
        request = request.body(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_fields_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn add_field_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::projects::add_field_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
        given.body::<::octoforge::projects::AddFieldForOrgBody>()?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_field_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::projects::get_field_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
        given.path::<i64>("field_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_items_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn add_item_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_org_item(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::projects::get_org_item(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
        given.path::<i64>("item_id")?,
    );
    if let Some(value) = given.optional_query::<::octoforge::models::Fields>("fields")? {
        request = request.fields(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_item_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::projects::delete_item_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
        given.path::<i64>("item_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_item_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::projects::update_item_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("project_number")?,
        given.path::<i64>("item_id")?,
        given.member::<Vec<::octoforge::projects::Field>>("fields")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_view_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_view_items_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_draft_item_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::projects::create_draft_item_for_authenticated_user(
        given.path::<String>("user_id")?,
        given.path::<i64>("project_number")?,
        given.member::<String>("title")?,
    );
    if let Some(value) = given.optional_member::<String>("body")? {
        request = request.body(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_view_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::projects::get_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("project_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_fields_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn add_field_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::projects::add_field_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("project_number")?,
        given.body::<::octoforge::projects::AddFieldForUserBody>()?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_field_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::projects::get_field_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("project_number")?,
        given.path::<i64>("field_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_items_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn add_item_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_user_item(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::projects::get_user_item(
        given.path::<String>("username")?,
        given.path::<i64>("project_number")?,
        given.path::<i64>("item_id")?,
    );
    if let Some(value) = given.optional_query::<::octoforge::models::Fields>("fields")? {
        request = request.fields(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_item_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::projects::delete_item_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("project_number")?,
        given.path::<i64>("item_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_item_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::projects::update_item_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("project_number")?,
        given.path::<i64>("item_id")?,
        given.member::<Vec<::octoforge::projects::Field>>("fields")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_view_items_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}
