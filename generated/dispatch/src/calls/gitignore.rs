// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `gitignore` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("gitignore/get-all-templates", get_all_templates),
    Call::of("gitignore/get-template", get_template),
];

fn get_all_templates(_: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::gitignore::get_all_templates();
    Ok(sent(request.send(client), Got::json))
}

fn get_template(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::gitignore::get_template(given.path::<String>("name")?);
    Ok(sent(request.send(client), Got::json))
}
