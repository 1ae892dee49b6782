// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `codes-of-conduct` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "codes-of-conduct/get-all-codes-of-conduct",
        |given, client| Ok(
            call::sent(get_all_codes_of_conduct(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "codes-of-conduct/get-conduct-code",
        |given, client| Ok(call::sent(get_conduct_code(given)?.send(client), Got::json)),
    ),
];

#[inline]
fn get_all_codes_of_conduct(
    _: &Arguments,
) -> Result<::octoforge::codes_of_conduct::GetAllCodesOfConduct, Fault> {
    Ok(::octoforge::codes_of_conduct::get_all_codes_of_conduct())
}

#[inline]
fn get_conduct_code(
    given: &Arguments,
) -> Result<::octoforge::codes_of_conduct::GetConductCode, Fault> {
    Ok(::octoforge::codes_of_conduct::get_conduct_code(given.path::<String>("key")?))
}
