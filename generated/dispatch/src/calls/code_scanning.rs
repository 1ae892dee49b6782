// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `code-scanning` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("code-scanning/list-alerts-for-org", list_alerts_for_org),
    Call::of("code-scanning/list-alerts-for-repo", list_alerts_for_repo),
    Call::of("code-scanning/get-alert", get_alert),
    Call::of("code-scanning/update-alert", update_alert),
    Call::of("code-scanning/get-autofix", get_autofix),
    Call::of("code-scanning/create-autofix", create_autofix),
    Call::of("code-scanning/commit-autofix", commit_autofix),
    Call::of("code-scanning/list-alert-instances", list_alert_instances),
    Call::of("code-scanning/list-recent-analyses", list_recent_analyses),
    Call::of("code-scanning/get-analysis", get_analysis),
    Call::of("code-scanning/delete-analysis", delete_analysis),
    Call::of("code-scanning/list-codeql-databases", list_codeql_databases),
    Call::of("code-scanning/get-codeql-database", get_codeql_database),
    Call::of("code-scanning/delete-codeql-database", delete_codeql_database),
    Call::of("code-scanning/create-variant-analysis", create_variant_analysis),
    Call::of("code-scanning/get-variant-analysis", get_variant_analysis),
    Call::of(
        "code-scanning/get-variant-analysis-repo-task",
        get_variant_analysis_repo_task,
    ),
    Call::of("code-scanning/get-default-setup", get_default_setup),
    Call::of("code-scanning/update-default-setup", update_default_setup),
    Call::of("code-scanning/upload-sarif", upload_sarif),
    Call::of("code-scanning/get-sarif", get_sarif),
];

fn list_alerts_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_scanning::list_alerts_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<String>("tool_name")? {
        request = request.tool_name(value);
    }
    if let Some(value) = given.optional_query::<String>("tool_guid")? {
        request = request.tool_guid(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::CodeScanningAlertStateQuery>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::CreatedUpdated>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::CodeScanningAlertSeverity>("severity")?
    {
        request = request.severity(value);
    }
    if let Some(value) = given.optional_query::<String>("assignees")? {
        request = request.assignees(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_alerts_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_scanning::list_alerts_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("tool_name")? {
        request = request.tool_name(value);
    }
    if let Some(value) = given.optional_query::<String>("tool_guid")? {
        request = request.tool_guid(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::code_scanning::ListAlertsForRepoSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::CodeScanningAlertState>("state")?
    {
        request = request.state(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_alert(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_scanning::get_alert(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("alert_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_alert(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_scanning::update_alert(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("alert_number")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::CodeScanningAlertSetState>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::CodeScanningAlertDismissedReason>,
        >("dismissed_reason")?
    {
        request = request.dismissed_reason(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("dismissed_comment")? {
        request = request.dismissed_comment(value);
    }
    if let Some(value) = given.optional_member::<bool>("create_request")? {
        request = request.create_request(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("assignees")? {
        request = request.assignees(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_autofix(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_scanning::get_autofix(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("alert_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_autofix(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_scanning::create_autofix(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("alert_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn commit_autofix(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_scanning::commit_autofix(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("alert_number")?,
    );
    if let Some(value) = given.optional_member::<String>("target_ref")? {
        request = request.target_ref(value);
    }
    if let Some(value) = given.optional_member::<String>("message")? {
        request = request.message(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_alert_instances(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_scanning::list_alert_instances(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("alert_number")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    if let Some(value) = given.optional_query::<i64>("pr")? {
        request = request.pr(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_recent_analyses(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_scanning::list_recent_analyses(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("tool_name")? {
        request = request.tool_name(value);
    }
    if let Some(value) = given.optional_query::<String>("tool_guid")? {
        request = request.tool_guid(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("pr")? {
        request = request.pr(value);
    }
    if let Some(value) = given.optional_query::<String>("ref")? {
        request = request.r#ref(value);
    }
    if let Some(value) = given.optional_query::<String>("sarif_id")? {
        request = request.sarif_id(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::CreatedAction>("sort")?
    {
        request = request.sort(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_analysis(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_scanning::get_analysis(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("analysis_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_analysis(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_scanning::delete_analysis(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("analysis_id")?,
    );
    if let Some(value) = given.optional_query::<String>("confirm_delete")? {
        request = request.confirm_delete(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_codeql_databases(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_scanning::list_codeql_databases(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_codeql_database(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_scanning::get_codeql_database(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("language")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_codeql_database(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_scanning::delete_codeql_database(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("language")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn create_variant_analysis(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_scanning::create_variant_analysis(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given
            .member::<
                ::octoforge::models::CodeScanningVariantAnalysisLanguage,
            >("language")?,
        given.member::<String>("query_pack")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("repositories")? {
        request = request.repositories(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("repository_lists")? {
        request = request.repository_lists(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("repository_owners")? {
        request = request.repository_owners(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_variant_analysis(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_scanning::get_variant_analysis(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("codeql_variant_analysis_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_variant_analysis_repo_task(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::code_scanning::get_variant_analysis_repo_task(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("codeql_variant_analysis_id")?,
        given.path::<String>("repo_owner")?,
        given.path::<String>("repo_name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get_default_setup(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_scanning::get_default_setup(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_default_setup(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_scanning::update_default_setup(
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
        .optional_member::<::octoforge::models::QuerySuite>("query_suite")?
    {
        request = request.query_suite(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::ThreatModel>("threat_model")?
    {
        request = request.threat_model(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::CodeScanningDefaultSetupUpdateLanguage>,
        >("languages")?
    {
        request = request.languages(value);
    }
    Ok(
        sent(
            request.send(client),
            |output| match output {
                ::octoforge::code_scanning::UpdateDefaultSetupOutput::Ok(value) => {
                    Got::json(value)
                }
                ::octoforge::code_scanning::UpdateDefaultSetupOutput::Accepted(value) => {
                    Got::json(value)
                }
                _ => Got::Nothing,
            },
        ),
    )
}

fn upload_sarif(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::code_scanning::upload_sarif(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("commit_sha")?,
        given.member::<String>("ref")?,
        given.member::<String>("sarif")?,
    );
    if let Some(value) = given.optional_member::<String>("checkout_uri")? {
        request = request.checkout_uri(value);
    }
    if let Some(value) = given.optional_member::<DateTime>("started_at")? {
        request = request.started_at(value);
    }
    if let Some(value) = given.optional_member::<String>("tool_name")? {
        request = request.tool_name(value);
    }
    if let Some(value) = given.optional_member::<bool>("validate")? {
        request = request.validate(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_sarif(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::code_scanning::get_sarif(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("sarif_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}
