// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `licenses` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("licenses/get-all-commonly-used", get_all_commonly_used),
    Call::of("licenses/get", get),
    Call::of("licenses/get-for-repo", get_for_repo),
];

fn get_all_commonly_used(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::licenses::get_all_commonly_used();
    if let Some(value) = given.optional_query::<bool>("featured")? {
        request = request.featured(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::licenses::get(given.path::<String>("license")?);
    Ok(sent(request.send(client), Got::json))
}

fn get_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::licenses::get_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    Ok(sent(request.send(client), Got::json))
}
