// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `credentials` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "credentials/revoke",
        |given, client| Ok(call::sent(revoke(given)?.send(client), Got::json)),
    ),
];

#[inline]
fn revoke(given: &Arguments) -> Result<::octoforge::credentials::Revoke, Fault> {
    Ok(::octoforge::credentials::revoke(given.member::<Vec<String>>("credentials")?))
}
