// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `code-quality` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("code-quality/list-findings-for-repo", list_findings_for_repo),
    Call::of("code-quality/get-finding", get_finding),
    Call::of("code-quality/get-setup", get_setup),
    Call::of("code-quality/update-setup", update_setup),
];

fn list_findings_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_quality::list_findings_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::CodeScanningAlertSetState>("state")?
    {
        request = request.state(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_finding(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_quality::get_finding(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("finding_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_setup(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_quality::get_setup(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_setup(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_quality::update_setup(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::ConfiguredNotConfigured>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::StandardLabeled>("runner_type")?
    {
        request = request.runner_type(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("runner_label")? {
        request = request.runner_label(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::CodeQualitySetupUpdateLanguage>,
        >("languages")?
    {
        request = request.languages(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AiFindingsOption>("ai_findings_option")?
    {
        request = request.ai_findings_option(value);
    }
    Ok(
        sent(
            request.send(client),
            |output| match output {
                ::octoforge::code_quality::UpdateSetupOutput::Ok(value) => {
                    Got::json(value)
                }
                ::octoforge::code_quality::UpdateSetupOutput::Accepted(value) => {
                    Got::json(value)
                }
                _ => Got::Nothing,
            },
        ),
    )
}
