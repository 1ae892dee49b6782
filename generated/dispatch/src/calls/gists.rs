// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `gists` as a user calls them.

use octoforge_runtime::{DateTime, Map};
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "gists/list",
            |given, client| Ok(call::sent(list(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list(given)?.items(client))),
        ),
    Call::of(
        "gists/create",
        |given, client| Ok(call::sent(create(given)?.send(client), Got::json)),
    ),
    Call::of(
            "gists/list-public",
            |given, client| Ok(call::sent(list_public(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_public(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_public(given)?.items(client))),
        ),
    Call::of(
            "gists/list-starred",
            |given, client| Ok(call::sent(list_starred(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_starred(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_starred(given)?.items(client))),
        ),
    Call::of(
        "gists/get",
        |given, client| Ok(call::sent(get(given)?.send(client), Got::json)),
    ),
    Call::of(
        "gists/delete",
        |given, client| Ok(call::sent(delete(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "gists/update",
        |given, client| Ok(call::sent(update(given)?.send(client), Got::json)),
    ),
    Call::of(
            "gists/list-comments",
            |given, client| Ok(call::sent(list_comments(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_comments(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_comments(given)?.items(client))),
        ),
    Call::of(
        "gists/create-comment",
        |given, client| Ok(call::sent(create_comment(given)?.send(client), Got::json)),
    ),
    Call::of(
        "gists/get-comment",
        |given, client| Ok(call::sent(get_comment(given)?.send(client), Got::json)),
    ),
    Call::of(
        "gists/delete-comment",
        |given, client| Ok(call::sent(delete_comment(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "gists/update-comment",
        |given, client| Ok(call::sent(update_comment(given)?.send(client), Got::json)),
    ),
    Call::of(
            "gists/list-commits",
            |given, client| Ok(call::sent(list_commits(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_commits(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_commits(given)?.items(client))),
        ),
    Call::of(
            "gists/list-forks",
            |given, client| Ok(call::sent(list_forks(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list_forks(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list_forks(given)?.items(client))),
        ),
    Call::of(
        "gists/fork",
        |given, client| Ok(call::sent(fork(given)?.send(client), Got::json)),
    ),
    Call::of(
        "gists/check-is-starred",
        |given, client| Ok(call::sent(check_is_starred(given)?.send(client), Got::Check)),
    ),
    Call::of(
        "gists/star",
        |given, client| Ok(call::sent(star(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "gists/unstar",
        |given, client| Ok(call::sent(unstar(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "gists/get-revision",
        |given, client| Ok(call::sent(get_revision(given)?.send(client), Got::json)),
    ),
    Call::of(
            "gists/list-for-user",
            |given, client| Ok(call::sent(list_for_user(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_user(given)?.items(client))),
        ),
];

#[inline]
fn list(given: &Arguments) -> Result<::octoforge::gists::List, Fault> {
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
    Ok(request)
}

#[inline]
fn create(given: &Arguments) -> Result<::octoforge::gists::Create, Fault> {
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
    Ok(request)
}

#[inline]
fn list_public(given: &Arguments) -> Result<::octoforge::gists::ListPublic, Fault> {
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
    Ok(request)
}

#[inline]
fn list_starred(given: &Arguments) -> Result<::octoforge::gists::ListStarred, Fault> {
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
    Ok(request)
}

#[inline]
fn get(given: &Arguments) -> Result<::octoforge::gists::Get, Fault> {
    Ok(::octoforge::gists::get(given.path::<String>("gist_id")?))
}

#[inline]
fn delete(given: &Arguments) -> Result<::octoforge::gists::Delete, Fault> {
    Ok(::octoforge::gists::delete(given.path::<String>("gist_id")?))
}

#[inline]
fn update(given: &Arguments) -> Result<::octoforge::gists::Update, Fault> {
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
    Ok(request)
}

#[inline]
fn list_comments(given: &Arguments) -> Result<::octoforge::gists::ListComments, Fault> {
    let mut request = ::octoforge::gists::list_comments(
        given.path::<String>("gist_id")?,
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
fn create_comment(
    given: &Arguments,
) -> Result<::octoforge::gists::CreateComment, Fault> {
    Ok(
        ::octoforge::gists::create_comment(
            given.path::<String>("gist_id")?,
            given.member::<String>("body")?,
        ),
    )
}

#[inline]
fn get_comment(given: &Arguments) -> Result<::octoforge::gists::GetComment, Fault> {
    Ok(
        ::octoforge::gists::get_comment(
            given.path::<String>("gist_id")?,
            given.path::<i64>("comment_id")?,
        ),
    )
}

#[inline]
fn delete_comment(
    given: &Arguments,
) -> Result<::octoforge::gists::DeleteComment, Fault> {
    Ok(
        ::octoforge::gists::delete_comment(
            given.path::<String>("gist_id")?,
            given.path::<i64>("comment_id")?,
        ),
    )
}

#[inline]
fn update_comment(
    given: &Arguments,
) -> Result<::octoforge::gists::UpdateComment, Fault> {
    Ok(
        ::octoforge::gists::update_comment(
            given.path::<String>("gist_id")?,
            given.path::<i64>("comment_id")?,
            given.member::<String>("body")?,
        ),
    )
}

#[inline]
fn list_commits(given: &Arguments) -> Result<::octoforge::gists::ListCommits, Fault> {
    let mut request = ::octoforge::gists::list_commits(given.path::<String>("gist_id")?);
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_forks(given: &Arguments) -> Result<::octoforge::gists::ListForks, Fault> {
    let mut request = ::octoforge::gists::list_forks(given.path::<String>("gist_id")?);
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn fork(given: &Arguments) -> Result<::octoforge::gists::Fork, Fault> {
    Ok(::octoforge::gists::fork(given.path::<String>("gist_id")?))
}

#[inline]
fn check_is_starred(
    given: &Arguments,
) -> Result<::octoforge::gists::CheckIsStarred, Fault> {
    Ok(::octoforge::gists::check_is_starred(given.path::<String>("gist_id")?))
}

#[inline]
fn star(given: &Arguments) -> Result<::octoforge::gists::Star, Fault> {
    Ok(::octoforge::gists::star(given.path::<String>("gist_id")?))
}

#[inline]
fn unstar(given: &Arguments) -> Result<::octoforge::gists::Unstar, Fault> {
    Ok(::octoforge::gists::unstar(given.path::<String>("gist_id")?))
}

#[inline]
fn get_revision(given: &Arguments) -> Result<::octoforge::gists::GetRevision, Fault> {
    Ok(
        ::octoforge::gists::get_revision(
            given.path::<String>("gist_id")?,
            given.path::<String>("sha")?,
        ),
    )
}

#[inline]
fn list_for_user(given: &Arguments) -> Result<::octoforge::gists::ListForUser, Fault> {
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
    Ok(request)
}
