// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `security-advisories` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("security-advisories/list-global-advisories", list_global_advisories),
    Call::of("security-advisories/get-global-advisory", get_global_advisory),
    Call::of(
        "security-advisories/list-org-repository-advisories",
        list_org_repository_advisories,
    ),
    Call::of(
        "security-advisories/list-repository-advisories",
        list_repository_advisories,
    ),
    Call::of(
        "security-advisories/create-repository-advisory",
        create_repository_advisory,
    ),
    Call::of(
        "security-advisories/create-private-vulnerability-report",
        create_private_vulnerability_report,
    ),
    Call::of("security-advisories/get-repository-advisory", get_repository_advisory),
    Call::of(
        "security-advisories/update-repository-advisory",
        update_repository_advisory,
    ),
    Call::of(
        "security-advisories/create-repository-advisory-cve-request",
        create_repository_advisory_cve_request,
    ),
    Call::of("security-advisories/create-fork", create_fork),
];

fn list_global_advisories(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_global_advisory(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::security_advisories::get_global_advisory(
        given.path::<String>("ghsa_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_org_repository_advisories(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_repository_advisories(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_repository_advisory(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_private_vulnerability_report(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_repository_advisory(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::security_advisories::get_repository_advisory(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ghsa_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_repository_advisory(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_repository_advisory_cve_request(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::security_advisories::create_repository_advisory_cve_request(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ghsa_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_fork(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::security_advisories::create_fork(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ghsa_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}
