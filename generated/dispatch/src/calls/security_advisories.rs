// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `security-advisories` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "security-advisories/list-global-advisories",
            |given, client| Ok(
                call::sent(list_global_advisories(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_global_advisories(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_global_advisories(given)?.items(client))),
        ),
    Call::of(
        "security-advisories/get-global-advisory",
        |given, client| Ok(
            call::sent(get_global_advisory(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "security-advisories/list-org-repository-advisories",
            |given, client| Ok(
                call::sent(
                    list_org_repository_advisories(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_org_repository_advisories(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_org_repository_advisories(given)?.items(client)),
            ),
        ),
    Call::of(
            "security-advisories/list-repository-advisories",
            |given, client| Ok(
                call::sent(list_repository_advisories(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_repository_advisories(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_repository_advisories(given)?.items(client)),
            ),
        ),
    Call::of(
        "security-advisories/create-repository-advisory",
        |given, client| Ok(
            call::sent(create_repository_advisory(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "security-advisories/create-private-vulnerability-report",
        |given, client| Ok(
            call::sent(
                create_private_vulnerability_report(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "security-advisories/get-repository-advisory",
        |given, client| Ok(
            call::sent(get_repository_advisory(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "security-advisories/update-repository-advisory",
        |given, client| Ok(
            call::sent(update_repository_advisory(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "security-advisories/create-repository-advisory-cve-request",
        |given, client| Ok(
            call::sent(
                create_repository_advisory_cve_request(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "security-advisories/create-fork",
        |given, client| Ok(call::sent(create_fork(given)?.send(client), Got::json)),
    ),
];

#[inline]
fn list_global_advisories(
    given: &Arguments,
) -> Result<::octoforge::security_advisories::ListGlobalAdvisories, Fault> {
    let mut request = ::octoforge::security_advisories::list_global_advisories();
    if let Some(value) = given.optional_query::<String>("ghsa_id")? {
        request = request.ghsa_id(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::ReviewedUnreviewedMalware>("type")?
    {
        request = request.r#type(value);
    }
    if let Some(value) = given.optional_query::<String>("cve_id")? {
        request = request.cve_id(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::SecurityAdvisoryEcosystems>("ecosystem")?
    {
        request = request.ecosystem(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::GlobalAdvisorySeverity>("severity")?
    {
        request = request.severity(value);
    }
    if let Some(value) = given.optional_query::<::octoforge::models::Fields>("cwes")? {
        request = request.cwes(value);
    }
    if let Some(value) = given.optional_query::<bool>("is_withdrawn")? {
        request = request.is_withdrawn(value);
    }
    if let Some(value) = given.optional_query::<::octoforge::models::Fields>("affects")?
    {
        request = request.affects(value);
    }
    if let Some(value) = given.optional_query::<String>("published")? {
        request = request.published(value);
    }
    if let Some(value) = given.optional_query::<String>("updated")? {
        request = request.updated(value);
    }
    if let Some(value) = given.optional_query::<String>("modified")? {
        request = request.modified(value);
    }
    if let Some(value) = given.optional_query::<String>("epss_percentage")? {
        request = request.epss_percentage(value);
    }
    if let Some(value) = given.optional_query::<String>("epss_percentile")? {
        request = request.epss_percentile(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given
        .optional_query::<
            ::octoforge::security_advisories::ListGlobalAdvisoriesSort,
        >("sort")?
    {
        request = request.sort(value);
    }
    Ok(request)
}

#[inline]
fn get_global_advisory(
    given: &Arguments,
) -> Result<::octoforge::security_advisories::GetGlobalAdvisory, Fault> {
    Ok(
        ::octoforge::security_advisories::get_global_advisory(
            given.path::<String>("ghsa_id")?,
        ),
    )
}

#[inline]
fn list_org_repository_advisories(
    given: &Arguments,
) -> Result<::octoforge::security_advisories::ListOrgRepositoryAdvisories, Fault> {
    let mut request = ::octoforge::security_advisories::list_org_repository_advisories(
        given.path::<String>("org")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given
        .optional_query::<
            ::octoforge::security_advisories::CreatedUpdatedPublished,
        >("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given
        .optional_query::<
            ::octoforge::security_advisories::ListOrgRepositoryAdvisoriesState,
        >("state")?
    {
        request = request.state(value);
    }
    Ok(request)
}

#[inline]
fn list_repository_advisories(
    given: &Arguments,
) -> Result<::octoforge::security_advisories::ListRepositoryAdvisories, Fault> {
    let mut request = ::octoforge::security_advisories::list_repository_advisories(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given
        .optional_query::<
            ::octoforge::security_advisories::CreatedUpdatedPublished,
        >("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given
        .optional_query::<
            ::octoforge::security_advisories::ListOrgRepositoryAdvisoriesState,
        >("state")?
    {
        request = request.state(value);
    }
    Ok(request)
}

#[inline]
fn create_repository_advisory(
    given: &Arguments,
) -> Result<::octoforge::security_advisories::CreateRepositoryAdvisory, Fault> {
    let mut request = ::octoforge::security_advisories::create_repository_advisory(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("summary")?,
        given.member::<String>("description")?,
        given
            .member::<
                Vec<::octoforge::models::RepositoryAdvisoryCreateVulnerability>,
            >("vulnerabilities")?,
    );
    if let Some(value) = given.optional_member::<Option<String>>("cve_id")? {
        request = request.cve_id(value);
    }
    if let Some(value) = given.optional_member::<Option<Vec<String>>>("cwe_ids")? {
        request = request.cwe_ids(value);
    }
    if let Some(value) = given
        .optional_member::<Option<Vec<::octoforge::models::Credit>>>("credits")?
    {
        request = request.credits(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::RepositoryAdvisorySeverity>,
        >("severity")?
    {
        request = request.severity(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("cvss_vector_string")? {
        request = request.cvss_vector_string(value);
    }
    if let Some(value) = given.optional_member::<bool>("start_private_fork")? {
        request = request.start_private_fork(value);
    }
    Ok(request)
}

#[inline]
fn create_private_vulnerability_report(
    given: &Arguments,
) -> Result<::octoforge::security_advisories::CreatePrivateVulnerabilityReport, Fault> {
    let mut request = ::octoforge::security_advisories::create_private_vulnerability_report(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("summary")?,
        given.member::<String>("description")?,
    );
    if let Some(value) = given
        .optional_member::<
            Option<Vec<::octoforge::models::RepositoryAdvisoryCreateVulnerability>>,
        >("vulnerabilities")?
    {
        request = request.vulnerabilities(value);
    }
    if let Some(value) = given.optional_member::<Option<Vec<String>>>("cwe_ids")? {
        request = request.cwe_ids(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::RepositoryAdvisorySeverity>,
        >("severity")?
    {
        request = request.severity(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("cvss_vector_string")? {
        request = request.cvss_vector_string(value);
    }
    if let Some(value) = given.optional_member::<bool>("start_private_fork")? {
        request = request.start_private_fork(value);
    }
    Ok(request)
}

#[inline]
fn get_repository_advisory(
    given: &Arguments,
) -> Result<::octoforge::security_advisories::GetRepositoryAdvisory, Fault> {
    Ok(
        ::octoforge::security_advisories::get_repository_advisory(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("ghsa_id")?,
        ),
    )
}

#[inline]
fn update_repository_advisory(
    given: &Arguments,
) -> Result<::octoforge::security_advisories::UpdateRepositoryAdvisory, Fault> {
    let mut request = ::octoforge::security_advisories::update_repository_advisory(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ghsa_id")?,
    );
    if let Some(value) = given.optional_member::<String>("summary")? {
        request = request.summary(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("cve_id")? {
        request = request.cve_id(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::RepositoryAdvisoryCreateVulnerability>,
        >("vulnerabilities")?
    {
        request = request.vulnerabilities(value);
    }
    if let Some(value) = given.optional_member::<Option<Vec<String>>>("cwe_ids")? {
        request = request.cwe_ids(value);
    }
    if let Some(value) = given
        .optional_member::<Option<Vec<::octoforge::models::Credit>>>("credits")?
    {
        request = request.credits(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::RepositoryAdvisorySeverity>,
        >("severity")?
    {
        request = request.severity(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("cvss_vector_string")? {
        request = request.cvss_vector_string(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::RepositoryAdvisoryUpdateState>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given
        .optional_member::<Option<Vec<String>>>("collaborating_users")?
    {
        request = request.collaborating_users(value);
    }
    if let Some(value) = given
        .optional_member::<Option<Vec<String>>>("collaborating_teams")?
    {
        request = request.collaborating_teams(value);
    }
    Ok(request)
}

#[inline]
fn create_repository_advisory_cve_request(
    given: &Arguments,
) -> Result<
    ::octoforge::security_advisories::CreateRepositoryAdvisoryCveRequest,
    Fault,
> {
    Ok(
        ::octoforge::security_advisories::create_repository_advisory_cve_request(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("ghsa_id")?,
        ),
    )
}

#[inline]
fn create_fork(
    given: &Arguments,
) -> Result<::octoforge::security_advisories::CreateFork, Fault> {
    Ok(
        ::octoforge::security_advisories::create_fork(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("ghsa_id")?,
        ),
    )
}
