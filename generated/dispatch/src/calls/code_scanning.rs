// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `code-scanning` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "code-scanning/list-alerts-for-org",
            |given, client| Ok(
                call::sent(list_alerts_for_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_alerts_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_alerts_for_org(given)?.items(client))),
        ),
    Call::of(
            "code-scanning/list-alerts-for-repo",
            |given, client| Ok(
                call::sent(list_alerts_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_alerts_for_repo(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_alerts_for_repo(given)?.items(client))),
        ),
    Call::of(
        "code-scanning/get-alert",
        |given, client| Ok(call::sent(get_alert(given)?.send(client), Got::json)),
    ),
    Call::of(
        "code-scanning/update-alert",
        |given, client| Ok(call::sent(update_alert(given)?.send(client), Got::json)),
    ),
    Call::of(
        "code-scanning/get-autofix",
        |given, client| Ok(call::sent(get_autofix(given)?.send(client), Got::json)),
    ),
    Call::of(
        "code-scanning/create-autofix",
        |given, client| Ok(call::sent(create_autofix(given)?.send(client), Got::json)),
    ),
    Call::of(
        "code-scanning/commit-autofix",
        |given, client| Ok(call::sent(commit_autofix(given)?.send(client), Got::json)),
    ),
    Call::of(
            "code-scanning/list-alert-instances",
            |given, client| Ok(
                call::sent(list_alert_instances(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_alert_instances(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_alert_instances(given)?.items(client))),
        ),
    Call::of(
            "code-scanning/list-recent-analyses",
            |given, client| Ok(
                call::sent(list_recent_analyses(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_recent_analyses(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_recent_analyses(given)?.items(client))),
        ),
    Call::of(
        "code-scanning/get-analysis",
        |given, client| Ok(call::sent(get_analysis(given)?.send(client), Got::json)),
    ),
    Call::of(
            "code-scanning/get-analysis",
            |given, client| Ok(
                call::sent(get_analysis(given)?.sarif().send(client), Got::json),
            ),
        )
        .media("application/sarif+json"),
    Call::of(
        "code-scanning/delete-analysis",
        |given, client| Ok(call::sent(delete_analysis(given)?.send(client), Got::json)),
    ),
    Call::of(
        "code-scanning/list-codeql-databases",
        |given, client| Ok(
            call::sent(list_codeql_databases(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "code-scanning/get-codeql-database",
        |given, client| Ok(
            call::sent(get_codeql_database(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "code-scanning/get-codeql-database",
            |given, client| Ok(
                call::sent(get_codeql_database(given)?.zip().send(client), Got::Bytes),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_codeql_database(given)?.zip().download(client)),
        ))
        .media("application/zip"),
    Call::of(
        "code-scanning/delete-codeql-database",
        |given, client| Ok(
            call::sent(delete_codeql_database(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "code-scanning/create-variant-analysis",
        |given, client| Ok(
            call::sent(create_variant_analysis(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "code-scanning/get-variant-analysis",
        |given, client| Ok(
            call::sent(get_variant_analysis(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "code-scanning/get-variant-analysis-repo-task",
        |given, client| Ok(
            call::sent(get_variant_analysis_repo_task(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "code-scanning/get-default-setup",
        |given, client| Ok(call::sent(get_default_setup(given)?.send(client), Got::json)),
    ),
    Call::of(
        "code-scanning/update-default-setup",
        |given, client| Ok(
            call::sent(
                update_default_setup(given)?.send(client),
                |output| match output {
                    ::octoforge::code_scanning::UpdateDefaultSetupOutput::Ok(value) => {
                        Got::json(value)
                    }
                    ::octoforge::code_scanning::UpdateDefaultSetupOutput::Accepted(
                        value,
                    ) => Got::json(value),
                    _ => Got::Nothing,
                },
            ),
        ),
    ),
    Call::of(
        "code-scanning/upload-sarif",
        |given, client| Ok(call::sent(upload_sarif(given)?.send(client), Got::json)),
    ),
    Call::of(
        "code-scanning/get-sarif",
        |given, client| Ok(call::sent(get_sarif(given)?.send(client), Got::json)),
    ),
];

#[inline]
fn list_alerts_for_org(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::ListAlertsForOrg, Fault> {
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
    Ok(request)
}

#[inline]
fn list_alerts_for_repo(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::ListAlertsForRepo, Fault> {
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
    Ok(request)
}

#[inline]
fn get_alert(given: &Arguments) -> Result<::octoforge::code_scanning::GetAlert, Fault> {
    Ok(
        ::octoforge::code_scanning::get_alert(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("alert_number")?,
        ),
    )
}

#[inline]
fn update_alert(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::UpdateAlert, Fault> {
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
    Ok(request)
}

#[inline]
fn get_autofix(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::GetAutofix, Fault> {
    Ok(
        ::octoforge::code_scanning::get_autofix(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("alert_number")?,
        ),
    )
}

#[inline]
fn create_autofix(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::CreateAutofix, Fault> {
    Ok(
        ::octoforge::code_scanning::create_autofix(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("alert_number")?,
        ),
    )
}

#[inline]
fn commit_autofix(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::CommitAutofix, Fault> {
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
    Ok(request)
}

#[inline]
fn list_alert_instances(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::ListAlertInstances, Fault> {
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
    Ok(request)
}

#[inline]
fn list_recent_analyses(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::ListRecentAnalyses, Fault> {
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
    Ok(request)
}

#[inline]
fn get_analysis(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::GetAnalysis, Fault> {
    Ok(
        ::octoforge::code_scanning::get_analysis(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("analysis_id")?,
        ),
    )
}

#[inline]
fn delete_analysis(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::DeleteAnalysis, Fault> {
    let mut request = ::octoforge::code_scanning::delete_analysis(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("analysis_id")?,
    );
    if let Some(value) = given.optional_query::<String>("confirm_delete")? {
        request = request.confirm_delete(value);
    }
    Ok(request)
}

#[inline]
fn list_codeql_databases(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::ListCodeqlDatabases, Fault> {
    Ok(
        ::octoforge::code_scanning::list_codeql_databases(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn get_codeql_database(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::GetCodeqlDatabase, Fault> {
    Ok(
        ::octoforge::code_scanning::get_codeql_database(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("language")?,
        ),
    )
}

#[inline]
fn delete_codeql_database(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::DeleteCodeqlDatabase, Fault> {
    Ok(
        ::octoforge::code_scanning::delete_codeql_database(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("language")?,
        ),
    )
}

#[inline]
fn create_variant_analysis(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::CreateVariantAnalysis, Fault> {
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
    Ok(request)
}

#[inline]
fn get_variant_analysis(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::GetVariantAnalysis, Fault> {
    Ok(
        ::octoforge::code_scanning::get_variant_analysis(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("codeql_variant_analysis_id")?,
        ),
    )
}

#[inline]
fn get_variant_analysis_repo_task(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::GetVariantAnalysisRepoTask, Fault> {
    Ok(
        ::octoforge::code_scanning::get_variant_analysis_repo_task(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("codeql_variant_analysis_id")?,
            given.path::<String>("repo_owner")?,
            given.path::<String>("repo_name")?,
        ),
    )
}

#[inline]
fn get_default_setup(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::GetDefaultSetup, Fault> {
    Ok(
        ::octoforge::code_scanning::get_default_setup(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn update_default_setup(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::UpdateDefaultSetup, Fault> {
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
    Ok(request)
}

#[inline]
fn upload_sarif(
    given: &Arguments,
) -> Result<::octoforge::code_scanning::UploadSarif, Fault> {
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
    Ok(request)
}

#[inline]
fn get_sarif(given: &Arguments) -> Result<::octoforge::code_scanning::GetSarif, Fault> {
    Ok(
        ::octoforge::code_scanning::get_sarif(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("sarif_id")?,
        ),
    )
}
