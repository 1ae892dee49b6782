// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `rate-limit` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "rate-limit/get",
        |given, client| Ok(call::sent(get(given)?.send(client), Got::json)),
    ),
];

#[inline]
fn get(_: &Arguments) -> Result<::octoforge::rate_limit::Get, Fault> {
    Ok(::octoforge::rate_limit::get())
}
