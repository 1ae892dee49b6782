// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `rate-limit` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[Call::of("rate-limit/get", get)];

fn get(_: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::rate_limit::get();
    Ok(sent(request.send(client), Got::json))
}
