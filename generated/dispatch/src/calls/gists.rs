// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `gists` as a user calls them.

use octoforge_runtime::{DateTime, Map};
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("gists/list", list),
    Call::of("gists/create", create),
    Call::of("gists/list-public", list_public),
    Call::of("gists/list-starred", list_starred),
    Call::of("gists/get", get),
    Call::of("gists/delete", delete),
    Call::of("gists/update", update),
    Call::of("gists/list-comments", list_comments),
    Call::of("gists/create-comment", create_comment),
    Call::of("gists/get-comment", get_comment),
    Call::of("gists/delete-comment", delete_comment),
    Call::of("gists/update-comment", update_comment),
    Call::of("gists/list-commits", list_commits),
    Call::of("gists/list-forks", list_forks),
    Call::of("gists/fork", fork),
    Call::of("gists/check-is-starred", check_is_starred),
    Call::of("gists/star", star),
    Call::of("gists/unstar", unstar),
    Call::of("gists/get-revision", get_revision),
    Call::of("gists/list-for-user", list_for_user),
];

fn list(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::gists::list();
    if let Some(value) = given.optional_query::<DateTime>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::gists::create(
        given.member::<Map<::octoforge::gists::CreateBodyFilesValue>>("files")?,
    );
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::gists::CreateBodyPublicChoice>("public")?
    {
        request = request.public(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_public(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::gists::list_public();
    if let Some(value) = given.optional_query::<DateTime>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_starred(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::gists::list_starred();
    if let Some(value) = given.optional_query::<DateTime>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::gists::get(given.path::<String>("gist_id")?);
    Ok(sent(request.send(client), Got::json))
}

fn delete(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::gists::delete(given.path::<String>("gist_id")?);
    Ok(sent(request.send(client), Got::nothing))
}

fn update(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::gists::update(given.path::<String>("gist_id")?);
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given
        .optional_member::<
            Map<Option<::octoforge::gists::UpdateBodyFilesValue>>,
        >("files")?
    {
        request = request.files(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_comments(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::gists::list_comments(
        given.path::<String>("gist_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::gists::create_comment(
        given.path::<String>("gist_id")?,
        given.member::<String>("body")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::gists::get_comment(
        given.path::<String>("gist_id")?,
        given.path::<i64>("comment_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::gists::delete_comment(
        given.path::<String>("gist_id")?,
        given.path::<i64>("comment_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::gists::update_comment(
        given.path::<String>("gist_id")?,
        given.path::<i64>("comment_id")?,
        given.member::<String>("body")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_commits(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::gists::list_commits(given.path::<String>("gist_id")?);
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_forks(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::gists::list_forks(given.path::<String>("gist_id")?);
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn fork(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::gists::fork(given.path::<String>("gist_id")?);
    Ok(sent(request.send(client), Got::json))
}

fn check_is_starred(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::gists::check_is_starred(given.path::<String>("gist_id")?);
    Ok(sent(request.send(client), Got::Check))
}

fn star(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::gists::star(given.path::<String>("gist_id")?);
    Ok(sent(request.send(client), Got::nothing))
}

fn unstar(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::gists::unstar(given.path::<String>("gist_id")?);
    Ok(sent(request.send(client), Got::nothing))
}

fn get_revision(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::gists::get_revision(
        given.path::<String>("gist_id")?,
        given.path::<String>("sha")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_for_user(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::gists::list_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<DateTime>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}
