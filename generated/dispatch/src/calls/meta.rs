// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `meta` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("meta/root", root),
    Call::of("meta/get", get),
    Call::of("meta/get-octocat", get_octocat),
    Call::of("meta/get-all-versions", get_all_versions),
    Call::of("meta/get-zen", get_zen),
];

fn root(_: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::meta::root();
    Ok(sent(request.send(client), Got::json))
}

fn get(_: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::meta::get();
    Ok(sent(request.send(client), Got::json))
}

fn get_octocat(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::meta::get_octocat();
    if let Some(value) = given.optional_query::<String>("s")? {
        request = request.s(value);
    }
    Ok(sent(request.send(client), Got::Text))
}

fn get_all_versions(_: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::meta::get_all_versions();
    Ok(sent(request.send(client), Got::json))
}

fn get_zen(_: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::meta::get_zen();
    Ok(sent(request.send(client), Got::Text))
}
