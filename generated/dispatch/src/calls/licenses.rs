// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `licenses` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "licenses/get-all-commonly-used",
            |given, client| Ok(
                call::sent(get_all_commonly_used(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_all_commonly_used(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(get_all_commonly_used(given)?.items(client))),
        ),
    Call::of(
        "licenses/get",
        |given, client| Ok(call::sent(get(given)?.send(client), Got::json)),
    ),
    Call::of(
        "licenses/get-for-repo",
        |given, client| Ok(call::sent(get_for_repo(given)?.send(client), Got::json)),
    ),
    Call::of(
            "licenses/get-for-repo",
            |given, client| Ok(
                call::sent(get_for_repo(given)?.raw().send(client), Got::Bytes),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_for_repo(given)?.raw().download(client)),
        ))
        .media("application/vnd.github.raw+json"),
    Call::of(
            "licenses/get-for-repo",
            |given, client| Ok(
                call::sent(get_for_repo(given)?.html().send(client), Got::Text),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_for_repo(given)?.html().download(client)),
        ))
        .media("application/vnd.github.html+json"),
];

#[inline]
fn get_all_commonly_used(
    given: &Arguments,
) -> Result<::octoforge::licenses::GetAllCommonlyUsed, Fault> {
    let mut request = ::octoforge::licenses::get_all_commonly_used();
    if let Some(value) = given.optional_query::<bool>("featured")? {
        request = request.featured(value);
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
fn get(given: &Arguments) -> Result<::octoforge::licenses::Get, Fault> {
    Ok(::octoforge::licenses::get(given.path::<String>("license")?))
}

#[inline]
fn get_for_repo(given: &Arguments) -> Result<::octoforge::licenses::GetForRepo, Fault> {
    let mut request = ::octoforge::licenses::get_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    Ok(request)
}
