// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `copilot-spaces` as a user calls them.

use octoforge_runtime::{Map, Value};
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("copilot-spaces/list-for-org", list_for_org),
    Call::of("copilot-spaces/create-for-org", create_for_org),
    Call::of("copilot-spaces/get-for-org", get_for_org),
    Call::of("copilot-spaces/update-for-org", update_for_org),
    Call::of("copilot-spaces/delete-for-org", delete_for_org),
    Call::of("copilot-spaces/list-collaborators-for-org", list_collaborators_for_org),
    Call::of("copilot-spaces/add-collaborator-for-org", add_collaborator_for_org),
    Call::of("copilot-spaces/update-collaborator-for-org", update_collaborator_for_org),
    Call::of("copilot-spaces/remove-collaborator-for-org", remove_collaborator_for_org),
    Call::of("copilot-spaces/list-resources-for-org", list_resources_for_org),
    Call::of("copilot-spaces/create-resource-for-org", create_resource_for_org),
    Call::of("copilot-spaces/get-resource-for-org", get_resource_for_org),
    Call::of("copilot-spaces/update-resource-for-org", update_resource_for_org),
    Call::of("copilot-spaces/delete-resource-for-org", delete_resource_for_org),
    Call::of("copilot-spaces/list-for-user", list_for_user),
    Call::of("copilot-spaces/create-for-user", create_for_user),
    Call::of("copilot-spaces/get-for-user", get_for_user),
    Call::of("copilot-spaces/update-for-user", update_for_user),
    Call::of("copilot-spaces/delete-for-user", delete_for_user),
    Call::of("copilot-spaces/list-collaborators-for-user", list_collaborators_for_user),
    Call::of("copilot-spaces/add-collaborator-for-user", add_collaborator_for_user),
    Call::of(
        "copilot-spaces/update-collaborator-for-user",
        update_collaborator_for_user,
    ),
    Call::of(
        "copilot-spaces/remove-collaborator-for-user",
        remove_collaborator_for_user,
    ),
    Call::of("copilot-spaces/list-resources-for-user", list_resources_for_user),
    Call::of("copilot-spaces/create-resource-for-user", create_resource_for_user),
    Call::of("copilot-spaces/get-resource-for-user", get_resource_for_user),
    Call::of("copilot-spaces/update-resource-for-user", update_resource_for_user),
    Call::of("copilot-spaces/delete-resource-for-user", delete_resource_for_user),
];

fn list_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::copilot_spaces::list_for_org(
        given.path::<String>("org")?,
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

fn create_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::copilot_spaces::create_for_org(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<String>("general_instructions")? {
        request = request.general_instructions(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::BaseRole>("base_role")?
    {
        request = request.base_role(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::copilot_spaces::ResourcesAttribute>,
        >("resources_attributes")?
    {
        request = request.resources_attributes(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::get_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("space_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::copilot_spaces::update_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("space_number")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<String>("general_instructions")? {
        request = request.general_instructions(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::BaseRole>("base_role")?
    {
        request = request.base_role(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::copilot_spaces::ResourcesAttribute>,
        >("resources_attributes")?
    {
        request = request.resources_attributes(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::delete_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("space_number")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_collaborators_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::list_collaborators_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("space_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn add_collaborator_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::add_collaborator_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("space_number")?,
        given.member::<::octoforge::models::DeploymentReviewerType>("actor_type")?,
        given.member::<String>("actor_identifier")?,
        given.member::<::octoforge::models::ReaderWriterAdmin>("role")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_collaborator_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::update_collaborator_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("space_number")?,
        given.path::<::octoforge::models::DeploymentReviewerType>("actor_type")?,
        given.path::<String>("actor_identifier")?,
        given.member::<::octoforge::models::BaseRole>("role")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove_collaborator_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::remove_collaborator_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("space_number")?,
        given.path::<::octoforge::models::DeploymentReviewerType>("actor_type")?,
        given.path::<String>("actor_identifier")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_resources_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::list_resources_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("space_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_resource_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::create_resource_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("space_number")?,
        given.member::<::octoforge::copilot_spaces::ResourceType>("resource_type")?,
        given.member::<Map<Value>>("metadata")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_resource_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::get_resource_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("space_number")?,
        given.path::<i64>("space_resource_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_resource_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::copilot_spaces::update_resource_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("space_number")?,
        given.path::<i64>("space_resource_id")?,
    );
    if let Some(value) = given.optional_member::<Map<Value>>("metadata")? {
        request = request.metadata(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_resource_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::delete_resource_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("space_number")?,
        given.path::<i64>("space_resource_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::copilot_spaces::list_for_user(
        given.path::<String>("username")?,
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

fn create_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::copilot_spaces::create_for_user(
        given.path::<String>("username")?,
        given.member::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<String>("general_instructions")? {
        request = request.general_instructions(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::copilot_spaces::BaseRole>("base_role")?
    {
        request = request.base_role(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::copilot_spaces::ResourcesAttribute>,
        >("resources_attributes")?
    {
        request = request.resources_attributes(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::get_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("space_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::copilot_spaces::update_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("space_number")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<String>("general_instructions")? {
        request = request.general_instructions(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::copilot_spaces::BaseRole>("base_role")?
    {
        request = request.base_role(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::copilot_spaces::ResourcesAttribute>,
        >("resources_attributes")?
    {
        request = request.resources_attributes(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::delete_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("space_number")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_collaborators_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::list_collaborators_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("space_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn add_collaborator_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::add_collaborator_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("space_number")?,
        given.member::<::octoforge::models::DeploymentReviewerType>("actor_type")?,
        given.member::<String>("actor_identifier")?,
        given.member::<::octoforge::models::ReaderWriterAdmin>("role")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_collaborator_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::update_collaborator_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("space_number")?,
        given.path::<::octoforge::models::DeploymentReviewerType>("actor_type")?,
        given.path::<String>("actor_identifier")?,
        given.member::<::octoforge::models::BaseRole>("role")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove_collaborator_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::remove_collaborator_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("space_number")?,
        given.path::<::octoforge::models::DeploymentReviewerType>("actor_type")?,
        given.path::<String>("actor_identifier")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_resources_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::list_resources_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("space_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_resource_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::create_resource_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("space_number")?,
        given.member::<::octoforge::copilot_spaces::ResourceType>("resource_type")?,
        given.member::<Map<Value>>("metadata")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_resource_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::get_resource_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("space_number")?,
        given.path::<i64>("space_resource_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_resource_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::copilot_spaces::update_resource_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("space_number")?,
        given.path::<i64>("space_resource_id")?,
    );
    if let Some(value) = given.optional_member::<Map<Value>>("metadata")? {
        request = request.metadata(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_resource_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::copilot_spaces::delete_resource_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("space_number")?,
        given.path::<i64>("space_resource_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}
