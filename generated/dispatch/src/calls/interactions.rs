// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `interactions` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("interactions/get-restrictions-for-org", get_restrictions_for_org),
    Call::of("interactions/set-restrictions-for-org", set_restrictions_for_org),
    Call::of("interactions/remove-restrictions-for-org", remove_restrictions_for_org),
    Call::of(
        "interactions/get-pull-request-creation-cap-for-org",
        get_pull_request_creation_cap_for_org,
    ),
    Call::of(
        "interactions/update-pull-request-creation-cap-for-org",
        update_pull_request_creation_cap_for_org,
    ),
    Call::of("interactions/get-restrictions-for-repo", get_restrictions_for_repo),
    Call::of("interactions/set-restrictions-for-repo", set_restrictions_for_repo),
    Call::of("interactions/remove-restrictions-for-repo", remove_restrictions_for_repo),
    Call::of(
        "interactions/get-pull-request-bypass-list-for-repo",
        get_pull_request_bypass_list_for_repo,
    ),
    Call::of(
        "interactions/set-pull-request-bypass-list-for-repo",
        set_pull_request_bypass_list_for_repo,
    ),
    Call::of(
        "interactions/remove-pull-request-bypass-list-for-repo",
        remove_pull_request_bypass_list_for_repo,
    ),
    Call::of(
        "interactions/get-pull-request-creation-cap-for-repo",
        get_pull_request_creation_cap_for_repo,
    ),
    Call::of(
        "interactions/update-pull-request-creation-cap-for-repo",
        update_pull_request_creation_cap_for_repo,
    ),
    Call::of(
        "interactions/get-restrictions-for-authenticated-user",
        get_restrictions_for_authenticated_user,
    ),
    Call::of(
        "interactions/set-restrictions-for-authenticated-user",
        set_restrictions_for_authenticated_user,
    ),
    Call::of(
        "interactions/remove-restrictions-for-authenticated-user",
        remove_restrictions_for_authenticated_user,
    ),
];

fn get_restrictions_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::interactions::get_restrictions_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_restrictions_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::interactions::set_restrictions_for_org(
        given.path::<String>("org")?,
        given.member::<::octoforge::models::InteractionGroup>("limit")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::InteractionExpiry>("expiry")?
    {
        request = request.expiry(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn remove_restrictions_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::interactions::remove_restrictions_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_pull_request_creation_cap_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::interactions::get_pull_request_creation_cap_for_org(
        given.path::<String>("org")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_pull_request_creation_cap_for_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::interactions::update_pull_request_creation_cap_for_org(
        given.path::<String>("org")?,
        given.member::<bool>("enabled")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_open_pull_requests")? {
        request = request.max_open_pull_requests(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_restrictions_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::interactions::get_restrictions_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_restrictions_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::interactions::set_restrictions_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<::octoforge::models::InteractionGroup>("limit")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::InteractionExpiry>("expiry")?
    {
        request = request.expiry(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn remove_restrictions_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::interactions::remove_restrictions_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_pull_request_bypass_list_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::interactions::get_pull_request_bypass_list_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_pull_request_bypass_list_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::interactions::set_pull_request_bypass_list_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<Vec<String>>("users")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_pull_request_bypass_list_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::interactions::remove_pull_request_bypass_list_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<Vec<String>>("users")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_pull_request_creation_cap_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::interactions::get_pull_request_creation_cap_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_pull_request_creation_cap_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::interactions::update_pull_request_creation_cap_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<bool>("enabled")?,
    );
    if let Some(value) = given.optional_member::<i64>("max_open_pull_requests")? {
        request = request.max_open_pull_requests(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_restrictions_for_authenticated_user(
    _: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::interactions::get_restrictions_for_authenticated_user();
    Ok(sent(request.send(client), Got::json))
}

fn set_restrictions_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::interactions::set_restrictions_for_authenticated_user(
        given.member::<::octoforge::models::InteractionGroup>("limit")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::InteractionExpiry>("expiry")?
    {
        request = request.expiry(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn remove_restrictions_for_authenticated_user(
    _: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::interactions::remove_restrictions_for_authenticated_user();
    Ok(sent(request.send(client), Got::nothing))
}
