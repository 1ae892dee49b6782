// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `gitignore` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "gitignore/get-all-templates",
        |given, client| Ok(call::sent(get_all_templates(given)?.send(client), Got::json)),
    ),
    Call::of(
        "gitignore/get-template",
        |given, client| Ok(call::sent(get_template(given)?.send(client), Got::json)),
    ),
    Call::of(
            "gitignore/get-template",
            |given, client| Ok(
                call::sent(get_template(given)?.raw().send(client), Got::Bytes),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_template(given)?.raw().download(client)),
        ))
        .media("application/vnd.github.raw+json"),
];

#[inline]
fn get_all_templates(
    _: &Arguments,
) -> Result<::octoforge::gitignore::GetAllTemplates, Fault> {
    Ok(::octoforge::gitignore::get_all_templates())
}

#[inline]
fn get_template(
    given: &Arguments,
) -> Result<::octoforge::gitignore::GetTemplate, Fault> {
    Ok(::octoforge::gitignore::get_template(given.path::<String>("name")?))
}
