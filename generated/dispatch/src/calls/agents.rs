// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `agents` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("agents/list-org-secrets", list_org_secrets),
    Call::of("agents/get-org-public-key", get_org_public_key),
    Call::of("agents/get-org-secret", get_org_secret),
    Call::of("agents/create-or-update-org-secret", create_or_update_org_secret),
    Call::of("agents/delete-org-secret", delete_org_secret),
    Call::of(
        "agents/list-selected-repos-for-org-secret",
        list_selected_repos_for_org_secret,
    ),
    Call::of(
        "agents/set-selected-repos-for-org-secret",
        set_selected_repos_for_org_secret,
    ),
    Call::of("agents/add-selected-repo-to-org-secret", add_selected_repo_to_org_secret),
    Call::of(
        "agents/remove-selected-repo-from-org-secret",
        remove_selected_repo_from_org_secret,
    ),
    Call::of("agents/list-org-variables", list_org_variables),
    Call::of("agents/create-org-variable", create_org_variable),
    Call::of("agents/get-org-variable", get_org_variable),
    Call::of("agents/delete-org-variable", delete_org_variable),
    Call::of("agents/update-org-variable", update_org_variable),
    Call::of(
        "agents/list-selected-repos-for-org-variable",
        list_selected_repos_for_org_variable,
    ),
    Call::of(
        "agents/set-selected-repos-for-org-variable",
        set_selected_repos_for_org_variable,
    ),
    Call::of(
        "agents/add-selected-repo-to-org-variable",
        add_selected_repo_to_org_variable,
    ),
    Call::of(
        "agents/remove-selected-repo-from-org-variable",
        remove_selected_repo_from_org_variable,
    ),
    Call::of("agents/list-repo-organization-secrets", list_repo_organization_secrets),
    Call::of(
        "agents/list-repo-organization-variables",
        list_repo_organization_variables,
    ),
    Call::of("agents/list-repo-secrets", list_repo_secrets),
    Call::of("agents/get-repo-public-key", get_repo_public_key),
    Call::of("agents/get-repo-secret", get_repo_secret),
    Call::of("agents/create-or-update-repo-secret", create_or_update_repo_secret),
    Call::of("agents/delete-repo-secret", delete_repo_secret),
    Call::of("agents/list-repo-variables", list_repo_variables),
    Call::of("agents/create-repo-variable", create_repo_variable),
    Call::of("agents/get-repo-variable", get_repo_variable),
    Call::of("agents/delete-repo-variable", delete_repo_variable),
    Call::of("agents/update-repo-variable", update_repo_variable),
];

fn list_org_secrets(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::agents::list_org_secrets(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_org_public_key(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::get_org_public_key(given.path::<String>("org")?);
    Ok(sent(request.send(client), Got::json))
}

fn get_org_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::get_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_or_update_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::agents::create_or_update_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.member::<String>("encrypted_value")?,
        given.member::<String>("key_id")?,
        given.member::<::octoforge::models::AllPrivateSelected>("visibility")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_org_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::delete_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_selected_repos_for_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::agents::list_selected_repos_for_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn set_selected_repos_for_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::set_selected_repos_for_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.member::<Vec<i64>>("selected_repository_ids")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn add_selected_repo_to_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::add_selected_repo_to_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_selected_repo_from_org_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::remove_selected_repo_from_org_secret(
        given.path::<String>("org")?,
        given.path::<String>("secret_name")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_org_variables(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::agents::list_org_variables(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_org_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::agents::create_org_variable(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<String>("value")?,
        given.member::<::octoforge::models::AllPrivateSelected>("visibility")?,
    );
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_org_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::get_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_org_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::delete_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_org_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::agents::update_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.body_name(value);
    }
    if let Some(value) = given.optional_member::<String>("value")? {
        request = request.value(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AllPrivateSelected>("visibility")?
    {
        request = request.visibility(value);
    }
    if let Some(value) = given.optional_member::<Vec<i64>>("selected_repository_ids")? {
        request = request.selected_repository_ids(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}

fn list_selected_repos_for_org_variable(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::agents::list_selected_repos_for_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn set_selected_repos_for_org_variable(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::set_selected_repos_for_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
        given.member::<Vec<i64>>("selected_repository_ids")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn add_selected_repo_to_org_variable(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::add_selected_repo_to_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_selected_repo_from_org_variable(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::remove_selected_repo_from_org_variable(
        given.path::<String>("org")?,
        given.path::<String>("name")?,
        given.path::<i64>("repository_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_repo_organization_secrets(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::agents::list_repo_organization_secrets(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_repo_organization_variables(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::agents::list_repo_organization_variables(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_repo_secrets(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::agents::list_repo_secrets(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_public_key(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::get_repo_public_key(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::get_repo_secret(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_or_update_repo_secret(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::create_or_update_repo_secret(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("secret_name")?,
        given.member::<String>("encrypted_value")?,
        given.member::<String>("key_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_repo_secret(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::delete_repo_secret(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("secret_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_repo_variables(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::agents::list_repo_variables(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_repo_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::create_repo_variable(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("name")?,
        given.member::<String>("value")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::get_repo_variable(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_repo_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::agents::delete_repo_variable(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_repo_variable(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::agents::update_repo_variable(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.body_name(value);
    }
    if let Some(value) = given.optional_member::<String>("value")? {
        request = request.value(value);
    }
    Ok(sent(request.send(client), Got::nothing))
}
