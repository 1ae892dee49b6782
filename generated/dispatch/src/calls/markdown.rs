// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `markdown` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "markdown/render",
            |given, client| Ok(call::sent(render(given)?.send(client), Got::Text)),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(render(given)?.download(client)),
        )),
    Call::of(
            "markdown/render-raw",
            |given, client| Ok(call::sent(render_raw(given)?.send(client), Got::Text)),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(render_raw(given)?.download(client)),
        )),
];

#[inline]
fn render(given: &Arguments) -> Result<::octoforge::markdown::Render, Fault> {
    let mut request = ::octoforge::markdown::render(given.member::<String>("text")?);
    if let Some(value) = given
        .optional_member::<::octoforge::markdown::RenderBodyMode>("mode")?
    {
        request = request.mode(value);
    }
    if let Some(value) = given.optional_member::<String>("context")? {
        request = request.context(value);
    }
    Ok(request)
}

#[inline]
fn render_raw(given: &Arguments) -> Result<::octoforge::markdown::RenderRaw, Fault> {
    let mut request = ::octoforge::markdown::render_raw();
    if let Some(value) = given.optional_body::<String>()? {
        request = request.body(value);
    }
    Ok(request)
}
