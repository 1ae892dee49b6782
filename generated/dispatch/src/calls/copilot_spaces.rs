// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `copilot-spaces` as a user calls them.

use octoforge_runtime::{Map, Value};
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "copilot-spaces/list-for-org",
            |given, client| Ok(call::sent(list_for_org(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_org(given)?.items(client))),
        ),
    Call::of(
        "copilot-spaces/create-for-org",
        |given, client| Ok(call::sent(create_for_org(given)?.send(client), Got::json)),
    ),
    Call::of(
        "copilot-spaces/get-for-org",
        |given, client| Ok(call::sent(get_for_org(given)?.send(client), Got::json)),
    ),
    Call::of(
        "copilot-spaces/update-for-org",
        |given, client| Ok(call::sent(update_for_org(given)?.send(client), Got::json)),
    ),
    Call::of(
        "copilot-spaces/delete-for-org",
        |given, client| Ok(call::sent(delete_for_org(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "copilot-spaces/list-collaborators-for-org",
        |given, client| Ok(
            call::sent(list_collaborators_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/add-collaborator-for-org",
        |given, client| Ok(
            call::sent(add_collaborator_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/update-collaborator-for-org",
        |given, client| Ok(
            call::sent(update_collaborator_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/remove-collaborator-for-org",
        |given, client| Ok(
            call::sent(remove_collaborator_for_org(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "copilot-spaces/list-resources-for-org",
        |given, client| Ok(
            call::sent(list_resources_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/create-resource-for-org",
        |given, client| Ok(
            call::sent(create_resource_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/get-resource-for-org",
        |given, client| Ok(
            call::sent(get_resource_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/update-resource-for-org",
        |given, client| Ok(
            call::sent(update_resource_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/delete-resource-for-org",
        |given, client| Ok(
            call::sent(delete_resource_for_org(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "copilot-spaces/list-for-user",
            |given, client| Ok(call::sent(list_for_user(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_user(given)?.items(client))),
        ),
    Call::of(
        "copilot-spaces/create-for-user",
        |given, client| Ok(call::sent(create_for_user(given)?.send(client), Got::json)),
    ),
    Call::of(
        "copilot-spaces/get-for-user",
        |given, client| Ok(call::sent(get_for_user(given)?.send(client), Got::json)),
    ),
    Call::of(
        "copilot-spaces/update-for-user",
        |given, client| Ok(call::sent(update_for_user(given)?.send(client), Got::json)),
    ),
    Call::of(
        "copilot-spaces/delete-for-user",
        |given, client| Ok(
            call::sent(delete_for_user(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "copilot-spaces/list-collaborators-for-user",
        |given, client| Ok(
            call::sent(list_collaborators_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/add-collaborator-for-user",
        |given, client| Ok(
            call::sent(add_collaborator_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/update-collaborator-for-user",
        |given, client| Ok(
            call::sent(update_collaborator_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/remove-collaborator-for-user",
        |given, client| Ok(
            call::sent(remove_collaborator_for_user(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "copilot-spaces/list-resources-for-user",
        |given, client| Ok(
            call::sent(list_resources_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/create-resource-for-user",
        |given, client| Ok(
            call::sent(create_resource_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/get-resource-for-user",
        |given, client| Ok(
            call::sent(get_resource_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/update-resource-for-user",
        |given, client| Ok(
            call::sent(update_resource_for_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "copilot-spaces/delete-resource-for-user",
        |given, client| Ok(
            call::sent(delete_resource_for_user(given)?.send(client), Got::nothing),
        ),
    ),
];

#[inline]
fn list_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::ListForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn create_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::CreateForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn get_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::GetForOrg, Fault> {
    Ok(
        ::octoforge::copilot_spaces::get_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("space_number")?,
        ),
    )
}

#[inline]
fn update_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::UpdateForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn delete_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::DeleteForOrg, Fault> {
    Ok(
        ::octoforge::copilot_spaces::delete_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("space_number")?,
        ),
    )
}

#[inline]
fn list_collaborators_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::ListCollaboratorsForOrg, Fault> {
    Ok(
        ::octoforge::copilot_spaces::list_collaborators_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("space_number")?,
        ),
    )
}

#[inline]
fn add_collaborator_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::AddCollaboratorForOrg, Fault> {
    Ok(
        ::octoforge::copilot_spaces::add_collaborator_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("space_number")?,
            given.member::<::octoforge::models::DeploymentReviewerType>("actor_type")?,
            given.member::<String>("actor_identifier")?,
            given.member::<::octoforge::models::ReaderWriterAdmin>("role")?,
        ),
    )
}

#[inline]
fn update_collaborator_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::UpdateCollaboratorForOrg, Fault> {
    Ok(
        ::octoforge::copilot_spaces::update_collaborator_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("space_number")?,
            given.path::<::octoforge::models::DeploymentReviewerType>("actor_type")?,
            given.path::<String>("actor_identifier")?,
            given.member::<::octoforge::models::BaseRole>("role")?,
        ),
    )
}

#[inline]
fn remove_collaborator_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::RemoveCollaboratorForOrg, Fault> {
    Ok(
        ::octoforge::copilot_spaces::remove_collaborator_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("space_number")?,
            given.path::<::octoforge::models::DeploymentReviewerType>("actor_type")?,
            given.path::<String>("actor_identifier")?,
        ),
    )
}

#[inline]
fn list_resources_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::ListResourcesForOrg, Fault> {
    Ok(
        ::octoforge::copilot_spaces::list_resources_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("space_number")?,
        ),
    )
}

#[inline]
fn create_resource_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::CreateResourceForOrg, Fault> {
    Ok(
        ::octoforge::copilot_spaces::create_resource_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("space_number")?,
            given.member::<::octoforge::copilot_spaces::ResourceType>("resource_type")?,
            given.member::<Map<Value>>("metadata")?,
        ),
    )
}

#[inline]
fn get_resource_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::GetResourceForOrg, Fault> {
    Ok(
        ::octoforge::copilot_spaces::get_resource_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("space_number")?,
            given.path::<i64>("space_resource_id")?,
        ),
    )
}

#[inline]
fn update_resource_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::UpdateResourceForOrg, Fault> {
    let mut request = ::octoforge::copilot_spaces::update_resource_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("space_number")?,
        given.path::<i64>("space_resource_id")?,
    );
    if let Some(value) = given.optional_member::<Map<Value>>("metadata")? {
        request = request.metadata(value);
    }
    Ok(request)
}

#[inline]
fn delete_resource_for_org(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::DeleteResourceForOrg, Fault> {
    Ok(
        ::octoforge::copilot_spaces::delete_resource_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("space_number")?,
            given.path::<i64>("space_resource_id")?,
        ),
    )
}

#[inline]
fn list_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::ListForUser, Fault> {
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
    Ok(request)
}

#[inline]
fn create_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::CreateForUser, Fault> {
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
    Ok(request)
}

#[inline]
fn get_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::GetForUser, Fault> {
    Ok(
        ::octoforge::copilot_spaces::get_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("space_number")?,
        ),
    )
}

#[inline]
fn update_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::UpdateForUser, Fault> {
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
    Ok(request)
}

#[inline]
fn delete_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::DeleteForUser, Fault> {
    Ok(
        ::octoforge::copilot_spaces::delete_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("space_number")?,
        ),
    )
}

#[inline]
fn list_collaborators_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::ListCollaboratorsForUser, Fault> {
    Ok(
        ::octoforge::copilot_spaces::list_collaborators_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("space_number")?,
        ),
    )
}

#[inline]
fn add_collaborator_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::AddCollaboratorForUser, Fault> {
    Ok(
        ::octoforge::copilot_spaces::add_collaborator_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("space_number")?,
            given.member::<::octoforge::models::DeploymentReviewerType>("actor_type")?,
            given.member::<String>("actor_identifier")?,
            given.member::<::octoforge::models::ReaderWriterAdmin>("role")?,
        ),
    )
}

#[inline]
fn update_collaborator_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::UpdateCollaboratorForUser, Fault> {
    Ok(
        ::octoforge::copilot_spaces::update_collaborator_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("space_number")?,
            given.path::<::octoforge::models::DeploymentReviewerType>("actor_type")?,
            given.path::<String>("actor_identifier")?,
            given.member::<::octoforge::models::BaseRole>("role")?,
        ),
    )
}

#[inline]
fn remove_collaborator_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::RemoveCollaboratorForUser, Fault> {
    Ok(
        ::octoforge::copilot_spaces::remove_collaborator_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("space_number")?,
            given.path::<::octoforge::models::DeploymentReviewerType>("actor_type")?,
            given.path::<String>("actor_identifier")?,
        ),
    )
}

#[inline]
fn list_resources_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::ListResourcesForUser, Fault> {
    Ok(
        ::octoforge::copilot_spaces::list_resources_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("space_number")?,
        ),
    )
}

#[inline]
fn create_resource_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::CreateResourceForUser, Fault> {
    Ok(
        ::octoforge::copilot_spaces::create_resource_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("space_number")?,
            given.member::<::octoforge::copilot_spaces::ResourceType>("resource_type")?,
            given.member::<Map<Value>>("metadata")?,
        ),
    )
}

#[inline]
fn get_resource_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::GetResourceForUser, Fault> {
    Ok(
        ::octoforge::copilot_spaces::get_resource_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("space_number")?,
            given.path::<i64>("space_resource_id")?,
        ),
    )
}

#[inline]
fn update_resource_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::UpdateResourceForUser, Fault> {
    let mut request = ::octoforge::copilot_spaces::update_resource_for_user(
        given.path::<String>("username")?,
        given.path::<i64>("space_number")?,
        given.path::<i64>("space_resource_id")?,
    );
    if let Some(value) = given.optional_member::<Map<Value>>("metadata")? {
        request = request.metadata(value);
    }
    Ok(request)
}

#[inline]
fn delete_resource_for_user(
    given: &Arguments,
) -> Result<::octoforge::copilot_spaces::DeleteResourceForUser, Fault> {
    Ok(
        ::octoforge::copilot_spaces::delete_resource_for_user(
            given.path::<String>("username")?,
            given.path::<i64>("space_number")?,
            given.path::<i64>("space_resource_id")?,
        ),
    )
}
