// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `emojis` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "emojis/get",
        |given, client| Ok(call::sent(get(given)?.send(client), Got::json)),
    ),
];

#[inline]
fn get(_: &Arguments) -> Result<::octoforge::emojis::Get, Fault> {
    Ok(::octoforge::emojis::get())
}
