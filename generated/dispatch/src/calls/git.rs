// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `git` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("git/create-blob", create_blob),
    Call::of("git/get-blob", get_blob),
    Call::of("git/create-commit", create_commit),
    Call::of("git/get-commit", get_commit),
    Call::of("git/list-matching-refs", list_matching_refs),
    Call::of("git/get-ref", get_ref),
    Call::of("git/create-ref", create_ref),
    Call::of("git/delete-ref", delete_ref),
    Call::of("git/update-ref", update_ref),
    Call::of("git/create-tag", create_tag),
    Call::of("git/get-tag", get_tag),
    Call::of("git/create-tree", create_tree),
    Call::of("git/get-tree", get_tree),
];

fn create_blob(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::git::create_blob(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("content")?,
    );
    if let Some(value) = given.optional_member::<String>("encoding")? {
        request = request.encoding(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_blob(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::git::get_blob(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("file_sha")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_commit(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::git::create_commit(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("message")?,
        given.member::<String>("tree")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("parents")? {
        request = request.parents(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::GitCreateCommitBodyAuthor>("author")?
    {
        request = request.author(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::GitUser>("committer")?
    {
        request = request.committer(value);
    }
    if let Some(value) = given.optional_member::<String>("signature")? {
        request = request.signature(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_commit(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::git::get_commit(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("commit_sha")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_matching_refs(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::git::list_matching_refs(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ref")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_ref(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::git::get_ref(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ref")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_ref(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::git::create_ref(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("ref")?,
        given.member::<String>("sha")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_ref(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::git::delete_ref(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ref")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_ref(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::git::update_ref(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ref")?,
        given.member::<String>("sha")?,
    );
    if let Some(value) = given.optional_member::<bool>("force")? {
        request = request.force(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_tag(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::git::create_tag(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("tag")?,
        given.member::<String>("message")?,
        given.member::<String>("object")?,
        given.member::<::octoforge::models::CommitTreeBlob>("type")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::GitCreateCommitBodyAuthor>("tagger")?
    {
        request = request.tagger(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_tag(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::git::get_tag(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("tag_sha")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_tree(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::git::create_tree(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<Vec<::octoforge::git::CreateTreeBodyTreeItem>>("tree")?,
    );
    if let Some(value) = given.optional_member::<String>("base_tree")? {
        request = request.base_tree(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_tree(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::git::get_tree(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("tree_sha")?,
    );
    if let Some(value) = given.optional_query::<String>("recursive")? {
        request = request.recursive(value);
    }
    Ok(sent(request.send(client), Got::json))
}
