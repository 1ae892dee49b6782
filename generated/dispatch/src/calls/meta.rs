// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `meta` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "meta/root",
        |given, client| Ok(call::sent(root(given)?.send(client), Got::json)),
    ),
    Call::of(
        "meta/get",
        |given, client| Ok(call::sent(get(given)?.send(client), Got::json)),
    ),
    Call::of(
            "meta/get-octocat",
            |given, client| Ok(call::sent(get_octocat(given)?.send(client), Got::Text)),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_octocat(given)?.download(client)),
        )),
    Call::of(
        "meta/get-all-versions",
        |given, client| Ok(call::sent(get_all_versions(given)?.send(client), Got::json)),
    ),
    Call::of(
            "meta/get-zen",
            |given, client| Ok(call::sent(get_zen(given)?.send(client), Got::Text)),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_zen(given)?.download(client)),
        )),
];

#[inline]
fn root(_: &Arguments) -> Result<::octoforge::meta::Root, Fault> {
    Ok(::octoforge::meta::root())
}

#[inline]
fn get(_: &Arguments) -> Result<::octoforge::meta::Get, Fault> {
    Ok(::octoforge::meta::get())
}

#[inline]
fn get_octocat(given: &Arguments) -> Result<::octoforge::meta::GetOctocat, Fault> {
    let mut request = ::octoforge::meta::get_octocat();
    if let Some(value) = given.optional_query::<String>("s")? {
        request = request.s(value);
    }
    Ok(request)
}

#[inline]
fn get_all_versions(_: &Arguments) -> Result<::octoforge::meta::GetAllVersions, Fault> {
    Ok(::octoforge::meta::get_all_versions())
}

#[inline]
fn get_zen(_: &Arguments) -> Result<::octoforge::meta::GetZen, Fault> {
    Ok(::octoforge::meta::get_zen())
}
