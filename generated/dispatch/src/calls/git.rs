// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `git` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "git/create-blob",
        |given, client| Ok(call::sent(create_blob(given)?.send(client), Got::json)),
    ),
    Call::of(
        "git/get-blob",
        |given, client| Ok(call::sent(get_blob(given)?.send(client), Got::json)),
    ),
    Call::of(
            "git/get-blob",
            |given, client| Ok(
                call::sent(get_blob(given)?.raw().send(client), Got::Bytes),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_blob(given)?.raw().download(client)),
        ))
        .media("application/vnd.github.raw+json"),
    Call::of(
        "git/create-commit",
        |given, client| Ok(call::sent(create_commit(given)?.send(client), Got::json)),
    ),
    Call::of(
        "git/get-commit",
        |given, client| Ok(call::sent(get_commit(given)?.send(client), Got::json)),
    ),
    Call::of(
        "git/list-matching-refs",
        |given, client| Ok(
            call::sent(list_matching_refs(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "git/get-ref",
        |given, client| Ok(call::sent(get_ref(given)?.send(client), Got::json)),
    ),
    Call::of(
        "git/create-ref",
        |given, client| Ok(call::sent(create_ref(given)?.send(client), Got::json)),
    ),
    Call::of(
        "git/delete-ref",
        |given, client| Ok(call::sent(delete_ref(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "git/update-ref",
        |given, client| Ok(call::sent(update_ref(given)?.send(client), Got::json)),
    ),
    Call::of(
        "git/create-tag",
        |given, client| Ok(call::sent(create_tag(given)?.send(client), Got::json)),
    ),
    Call::of(
        "git/get-tag",
        |given, client| Ok(call::sent(get_tag(given)?.send(client), Got::json)),
    ),
    Call::of(
        "git/create-tree",
        |given, client| Ok(call::sent(create_tree(given)?.send(client), Got::json)),
    ),
    Call::of(
        "git/get-tree",
        |given, client| Ok(call::sent(get_tree(given)?.send(client), Got::json)),
    ),
];

#[inline]
fn create_blob(given: &Arguments) -> Result<::octoforge::git::CreateBlob, Fault> {
    let mut request = ::octoforge::git::create_blob(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("content")?,
    );
    if let Some(value) = given.optional_member::<String>("encoding")? {
        request = request.encoding(value);
    }
    Ok(request)
}

#[inline]
fn get_blob(given: &Arguments) -> Result<::octoforge::git::GetBlob, Fault> {
    Ok(
        ::octoforge::git::get_blob(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("file_sha")?,
        ),
    )
}

#[inline]
fn create_commit(given: &Arguments) -> Result<::octoforge::git::CreateCommit, Fault> {
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
    Ok(request)
}

#[inline]
fn get_commit(given: &Arguments) -> Result<::octoforge::git::GetCommit, Fault> {
    Ok(
        ::octoforge::git::get_commit(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("commit_sha")?,
        ),
    )
}

#[inline]
fn list_matching_refs(
    given: &Arguments,
) -> Result<::octoforge::git::ListMatchingRefs, Fault> {
    Ok(
        ::octoforge::git::list_matching_refs(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("ref")?,
        ),
    )
}

#[inline]
fn get_ref(given: &Arguments) -> Result<::octoforge::git::GetRef, Fault> {
    Ok(
        ::octoforge::git::get_ref(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("ref")?,
        ),
    )
}

#[inline]
fn create_ref(given: &Arguments) -> Result<::octoforge::git::CreateRef, Fault> {
    Ok(
        ::octoforge::git::create_ref(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.member::<String>("ref")?,
            given.member::<String>("sha")?,
        ),
    )
}

#[inline]
fn delete_ref(given: &Arguments) -> Result<::octoforge::git::DeleteRef, Fault> {
    Ok(
        ::octoforge::git::delete_ref(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("ref")?,
        ),
    )
}

#[inline]
fn update_ref(given: &Arguments) -> Result<::octoforge::git::UpdateRef, Fault> {
    let mut request = ::octoforge::git::update_ref(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ref")?,
        given.member::<String>("sha")?,
    );
    if let Some(value) = given.optional_member::<bool>("force")? {
        request = request.force(value);
    }
    Ok(request)
}

#[inline]
fn create_tag(given: &Arguments) -> Result<::octoforge::git::CreateTag, Fault> {
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
    Ok(request)
}

#[inline]
fn get_tag(given: &Arguments) -> Result<::octoforge::git::GetTag, Fault> {
    Ok(
        ::octoforge::git::get_tag(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("tag_sha")?,
        ),
    )
}

#[inline]
fn create_tree(given: &Arguments) -> Result<::octoforge::git::CreateTree, Fault> {
    let mut request = ::octoforge::git::create_tree(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<Vec<::octoforge::git::CreateTreeBodyTreeItem>>("tree")?,
    );
    if let Some(value) = given.optional_member::<String>("base_tree")? {
        request = request.base_tree(value);
    }
    Ok(request)
}

#[inline]
fn get_tree(given: &Arguments) -> Result<::octoforge::git::GetTree, Fault> {
    let mut request = ::octoforge::git::get_tree(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("tree_sha")?,
    );
    if let Some(value) = given.optional_query::<String>("recursive")? {
        request = request.recursive(value);
    }
    Ok(request)
}
