// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `markdown` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("markdown/render", render),
    Call::of("markdown/render-raw", render_raw),
];

fn render(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::markdown::render(given.member::<String>("text")?);
    if let Some(value) = given
        .optional_member::<::octoforge::markdown::RenderBodyMode>("mode")?
    {
        request = request.mode(value);
    }
    if let Some(value) = given.optional_member::<String>("context")? {
        request = request.context(value);
    }
    Ok(sent(request.send(client), Got::Text))
}

fn render_raw(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::markdown::render_raw();
    if let Some(value) = given.optional_body::<String>()? {
        request = request.body(value);
    }
    Ok(sent(request.send(client), Got::Text))
}
