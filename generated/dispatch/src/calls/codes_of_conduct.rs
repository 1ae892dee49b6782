// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `codes-of-conduct` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("codes-of-conduct/get-all-codes-of-conduct", get_all_codes_of_conduct),
    Call::of("codes-of-conduct/get-conduct-code", get_conduct_code),
];

fn get_all_codes_of_conduct(_: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::codes_of_conduct::get_all_codes_of_conduct();
    Ok(sent(request.send(client), Got::json))
}

fn get_conduct_code(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::codes_of_conduct::get_conduct_code(
        given.path::<String>("key")?,
    );
    Ok(sent(request.send(client), Got::json))
}
