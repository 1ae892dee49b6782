// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `credentials` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[Call::of("credentials/revoke", revoke)];

fn revoke(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::credentials::revoke(
        given.member::<Vec<String>>("credentials")?,
    );
    Ok(sent(request.send(client), Got::json))
}
