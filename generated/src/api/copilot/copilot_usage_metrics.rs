// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `copilot`: copilot usage metrics.

use octoforge_runtime::{Date, Parts};

/// Get Copilot enterprise usage metrics for a specific day.
///
/// Use this endpoint to retrieve download links for the Copilot enterprise usage metrics report for a specific day. The report provides comprehensive usage data for Copilot features across the enterprise.
///
/// The report contains aggregated metrics for the specified day, including usage statistics for various Copilot features, user engagement data, and feature adoption metrics. Reports are generated daily and made available for download through signed URLs with a limited expiration time.
///
/// The response includes download links to the report files, along with the specific date of the report. The report covers a complete day for which data has been processed. Reports are available starting from October 10, 2025, and historical data can be accessed for up to 1 year from the current date.
///
/// Enterprise owners, billing managers, and authorized users with fine-grained "View Enterprise Copilot Metrics" permission can retrieve Copilot metrics reports for the enterprise. OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `read:enterprise` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-enterprise-usage-metrics-for-a-specific-day>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `day`: The day to request data for, in `YYYY-MM-DD` format.
///
/// `GET /enterprises/{enterprise}/copilot/metrics/reports/enterprise-1-day`
///
/// - 200: [`CopilotUsageMetrics1DayReport`](crate::models::CopilotUsageMetrics1DayReport)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn copilot_enterprise_one_day_usage_metrics(
    enterprise: impl Into<String>,
    day: impl Into<Date>,
) -> CopilotEnterpriseOneDayUsageMetrics {
    CopilotEnterpriseOneDayUsageMetrics {
        parts: Parts::new().path(&enterprise.into()).with_query("day", &day.into()),
    }
}

/// The request of [`copilot_enterprise_one_day_usage_metrics`](copilot_enterprise_one_day_usage_metrics()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopilotEnterpriseOneDayUsageMetrics {
    pub(crate) parts: Parts,
}

/// Get Copilot enterprise usage metrics.
///
/// Use this endpoint to retrieve download links for the latest 28-day enterprise Copilot usage metrics report. The report provides comprehensive usage data for Copilot features across the enterprise.
///
/// The report contains aggregated metrics for the previous 28 days, including usage statistics for various Copilot features, user engagement data, and feature adoption metrics. Reports are generated daily and made available for download through signed URLs with a limited expiration time.
///
/// The response includes download links to the report files, along with the specific date range covered by the report. The report covers a complete 28-day period ending on the most recent day for which data has been processed.
///
/// Enterprise owners, billing managers, and authorized users with fine-grained "View Enterprise Copilot Metrics" permission can retrieve Copilot metrics reports for the enterprise. OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `read:enterprise` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-enterprise-usage-metrics>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `GET /enterprises/{enterprise}/copilot/metrics/reports/enterprise-28-day/latest`
///
/// - 200: [`CopilotUsageMetrics28DayReport`](crate::models::CopilotUsageMetrics28DayReport)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn copilot_enterprise_usage_metrics(
    enterprise: impl Into<String>,
) -> CopilotEnterpriseUsageMetrics {
    CopilotEnterpriseUsageMetrics {
        parts: Parts::new().path(&enterprise.into()),
    }
}

/// The request of [`copilot_enterprise_usage_metrics`](copilot_enterprise_usage_metrics()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopilotEnterpriseUsageMetrics {
    pub(crate) parts: Parts,
}

/// Get Copilot enterprise repository report for a specific day.
///
/// Use this endpoint to retrieve download links for the Copilot enterprise repository report for a specific day. The report provides per-repository pull request metrics for Copilot across the enterprise, with one entry per repository.
///
/// The report contains repository-level pull request activity for the specified day, including the Copilot Coding Agent (CCA) and Copilot Code Review (CCR) breakdowns. Only repositories that had activity on the specified day are included. Reports are generated daily and made available for download through signed URLs with a limited expiration time.
///
/// The response includes download links to the report files, along with the specific date of the report. The report covers a complete day for which data has been processed.
///
/// Enterprise owners, billing managers, and authorized users with fine-grained "View Enterprise Copilot Metrics" permission can retrieve Copilot metrics reports for the enterprise. OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `read:enterprise` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-enterprise-repository-report-for-a-specific-day>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `day`: The day to request data for, in `YYYY-MM-DD` format.
///
/// `GET /enterprises/{enterprise}/copilot/metrics/reports/repos-1-day`
///
/// - 200: [`CopilotUsageMetrics1DayReport`](crate::models::CopilotUsageMetrics1DayReport)
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn copilot_enterprise_repos_one_day_report(
    enterprise: impl Into<String>,
    day: impl Into<Date>,
) -> CopilotEnterpriseReposOneDayReport {
    CopilotEnterpriseReposOneDayReport {
        parts: Parts::new().path(&enterprise.into()).with_query("day", &day.into()),
    }
}

/// The request of [`copilot_enterprise_repos_one_day_report`](copilot_enterprise_repos_one_day_report()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopilotEnterpriseReposOneDayReport {
    pub(crate) parts: Parts,
}

/// Get Copilot enterprise user-teams report for a specific day.
///
/// Use this endpoint to retrieve download links for the Copilot enterprise user-teams report for a specific day. The report provides user-team join data for Copilot across the enterprise, with one entry per user-team pair.
///
/// The report contains user-team membership data for the specified day, enabling consumers to join with the existing enterprise user reports to compute team-level usage metrics. Reports are generated daily and made available for download through signed URLs with a limited expiration time.
///
/// The response includes download links to the report files, along with the specific date of the report. The report covers a complete day for which data has been processed.
///
/// Enterprise owners, billing managers, and authorized users with fine-grained "View Enterprise Copilot Metrics" permission can retrieve Copilot metrics reports for the enterprise. OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `read:enterprise` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-enterprise-user-teams-report-for-a-specific-day>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `day`: The day to request data for, in `YYYY-MM-DD` format.
///
/// `GET /enterprises/{enterprise}/copilot/metrics/reports/user-teams-1-day`
///
/// - 200: [`CopilotUsageMetrics1DayReport`](crate::models::CopilotUsageMetrics1DayReport)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn copilot_enterprise_user_teams_one_day_report(
    enterprise: impl Into<String>,
    day: impl Into<Date>,
) -> CopilotEnterpriseUserTeamsOneDayReport {
    CopilotEnterpriseUserTeamsOneDayReport {
        parts: Parts::new().path(&enterprise.into()).with_query("day", &day.into()),
    }
}

/// The request of [`copilot_enterprise_user_teams_one_day_report`](copilot_enterprise_user_teams_one_day_report()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopilotEnterpriseUserTeamsOneDayReport {
    pub(crate) parts: Parts,
}

/// Get Copilot users usage metrics for a specific day.
///
/// Use this endpoint to retrieve download links for the Copilot user usage metrics report for a specific day. The report provides detailed user-level usage data and engagement metrics for Copilot features across the enterprise.
///
/// The report contains user-specific metrics for the specified day, including individual user engagement statistics, feature usage patterns, and adoption metrics broken down by user. This report allows authorized users to analyze Copilot usage at the user level to understand adoption patterns and identify opportunities for increased engagement.
///
/// Reports are generated daily and made available for download through signed URLs with a limited expiration time. The response includes download links to the report files, along with the specific date of the report. The report covers a complete day for which data has been processed. Reports are available starting from October 10, 2025, and historical data can be accessed for up to 1 year from the current date.
///
/// Enterprise owners, billing managers, and authorized users with fine-grained "View Enterprise Copilot Metrics" permission can retrieve Copilot metrics reports for the enterprise. OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `read:enterprise` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-users-usage-metrics-for-a-specific-day>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `day`: The day to request data for, in `YYYY-MM-DD` format.
///
/// `GET /enterprises/{enterprise}/copilot/metrics/reports/users-1-day`
///
/// - 200: [`CopilotUsageMetrics1DayReport`](crate::models::CopilotUsageMetrics1DayReport)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn copilot_users_one_day_usage_metrics(
    enterprise: impl Into<String>,
    day: impl Into<Date>,
) -> CopilotUsersOneDayUsageMetrics {
    CopilotUsersOneDayUsageMetrics {
        parts: Parts::new().path(&enterprise.into()).with_query("day", &day.into()),
    }
}

/// The request of [`copilot_users_one_day_usage_metrics`](copilot_users_one_day_usage_metrics()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopilotUsersOneDayUsageMetrics {
    pub(crate) parts: Parts,
}

/// Get Copilot users usage metrics.
///
/// Use this endpoint to retrieve download links for the latest 28-day enterprise users Copilot usage metrics report. The report provides detailed user-level usage data and engagement metrics for Copilot features across the enterprise.
///
/// The report contains user-specific metrics for the previous 28 days, including individual user engagement statistics, feature usage patterns, and adoption metrics broken down by user. This report allows authorized users to analyze Copilot usage at the user level to understand adoption patterns and identify opportunities for increased engagement.
///
/// Reports are generated daily and made available for download through signed URLs with a limited expiration time. The response includes download links to the report files, along with the specific date range covered by the report. The report covers a complete 28-day period ending on the most recent day for which data has been processed.
///
/// Enterprise owners, billing managers, and authorized users with fine-grained "View Enterprise Copilot Metrics" permission can retrieve Copilot metrics reports for the enterprise. OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `read:enterprise` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-users-usage-metrics>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `GET /enterprises/{enterprise}/copilot/metrics/reports/users-28-day/latest`
///
/// - 200: [`CopilotUsageMetrics28DayReport`](crate::models::CopilotUsageMetrics28DayReport)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn copilot_users_usage_metrics(
    enterprise: impl Into<String>,
) -> CopilotUsersUsageMetrics {
    CopilotUsersUsageMetrics {
        parts: Parts::new().path(&enterprise.into()),
    }
}

/// The request of [`copilot_users_usage_metrics`](copilot_users_usage_metrics()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopilotUsersUsageMetrics {
    pub(crate) parts: Parts,
}

/// Get Copilot organization usage metrics for a specific day.
///
/// Use this endpoint to retrieve download links for the Copilot organization usage metrics report for a specific day. The report provides comprehensive usage data for Copilot features across the organization.
///
/// The report contains aggregated metrics for the specified day, including usage statistics for various Copilot features, user engagement data, and feature adoption metrics. Reports are generated daily and made available for download through signed URLs with a limited expiration time.
///
/// The response includes download links to the report files, along with the specific date of the report. The report covers a complete day for which data has been processed.
///
/// Organization owners and authorized users with fine-grained "View Organization Copilot Metrics" permission can retrieve Copilot metrics reports for the organization. OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// For more information about organization metrics attribution, see [How are metrics attributed across organizations](https://docs.github.com/copilot/concepts/copilot-metrics#how-are-metrics-attributed-across-organizations).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-organization-usage-metrics-for-a-specific-day>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `day`: The day to request data for, in `YYYY-MM-DD` format.
///
/// `GET /orgs/{org}/copilot/metrics/reports/organization-1-day`
///
/// - 200: [`CopilotUsageMetrics1DayReport`](crate::models::CopilotUsageMetrics1DayReport)
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn copilot_organization_one_day_usage_metrics(
    org: impl Into<String>,
    day: impl Into<Date>,
) -> CopilotOrganizationOneDayUsageMetrics {
    CopilotOrganizationOneDayUsageMetrics {
        parts: Parts::new().path(&org.into()).with_query("day", &day.into()),
    }
}

/// The request of [`copilot_organization_one_day_usage_metrics`](copilot_organization_one_day_usage_metrics()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopilotOrganizationOneDayUsageMetrics {
    pub(crate) parts: Parts,
}

/// Get Copilot organization usage metrics.
///
/// Use this endpoint to retrieve download links for the latest 28-day organization Copilot usage metrics report. The report provides comprehensive usage data for Copilot features across the organization.
///
/// The report contains aggregated metrics for the previous 28 days, including usage statistics for various Copilot features, user engagement data, and feature adoption metrics. Reports are generated daily and made available for download through signed URLs with a limited expiration time.
///
/// The response includes download links to the report files, along with the specific date range covered by the report. The report covers a complete 28-day period ending on the most recent day for which data has been processed.
///
/// Organization owners and authorized users with fine-grained "View Organization Copilot Metrics" permission can retrieve Copilot metrics reports for the organization. OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// For more information about organization metrics attribution, see [How are metrics attributed across organizations](https://docs.github.com/copilot/concepts/copilot-metrics#how-are-metrics-attributed-across-organizations).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-organization-usage-metrics>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/copilot/metrics/reports/organization-28-day/latest`
///
/// - 200: [`CopilotUsageMetrics28DayReport`](crate::models::CopilotUsageMetrics28DayReport)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn copilot_organization_usage_metrics(
    org: impl Into<String>,
) -> CopilotOrganizationUsageMetrics {
    CopilotOrganizationUsageMetrics {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`copilot_organization_usage_metrics`](copilot_organization_usage_metrics()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopilotOrganizationUsageMetrics {
    pub(crate) parts: Parts,
}

/// Get Copilot organization repository report for a specific day.
///
/// Use this endpoint to retrieve download links for the Copilot organization repository report for a specific day. The report provides per-repository pull request metrics for Copilot across the organization, with one entry per repository.
///
/// The report contains repository-level pull request activity for the specified day, including the Copilot Coding Agent (CCA) and Copilot Code Review (CCR) breakdowns. Only repositories that had activity on the specified day are included. Reports are generated daily and made available for download through signed URLs with a limited expiration time.
///
/// The response includes download links to the report files, along with the specific date of the report. The report covers a complete day for which data has been processed.
///
/// Organization owners and authorized users with fine-grained "View Organization Copilot Metrics" permission can retrieve Copilot metrics reports for the organization. OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// For more information about organization metrics attribution, see [How are metrics attributed across organizations](https://docs.github.com/copilot/concepts/copilot-metrics#how-are-metrics-attributed-across-organizations).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-organization-repository-report-for-a-specific-day>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `day`: The day to request data for, in `YYYY-MM-DD` format.
///
/// `GET /orgs/{org}/copilot/metrics/reports/repos-1-day`
///
/// - 200: [`CopilotUsageMetrics1DayReport`](crate::models::CopilotUsageMetrics1DayReport)
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn copilot_organization_repos_one_day_report(
    org: impl Into<String>,
    day: impl Into<Date>,
) -> CopilotOrganizationReposOneDayReport {
    CopilotOrganizationReposOneDayReport {
        parts: Parts::new().path(&org.into()).with_query("day", &day.into()),
    }
}

/// The request of [`copilot_organization_repos_one_day_report`](copilot_organization_repos_one_day_report()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopilotOrganizationReposOneDayReport {
    pub(crate) parts: Parts,
}

/// Get Copilot organization user-teams report for a specific day.
///
/// Use this endpoint to retrieve download links for the Copilot organization user-teams report for a specific day. The report provides user-team join data for Copilot across the organization, with one entry per user-team pair.
///
/// The report contains user-team membership data for the specified day, enabling consumers to join with the existing organization user reports to compute team-level usage metrics. Reports are generated daily and made available for download through signed URLs with a limited expiration time.
///
/// The response includes download links to the report files, along with the specific date of the report. The report covers a complete day for which data has been processed.
///
/// Organization owners and authorized users with fine-grained "View Organization Copilot Metrics" permission can retrieve Copilot metrics reports for the organization. OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// For more information about organization metrics attribution, see [How are metrics attributed across organizations](https://docs.github.com/copilot/concepts/copilot-metrics#how-are-metrics-attributed-across-organizations).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-organization-user-teams-report-for-a-specific-day>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `day`: The day to request data for, in `YYYY-MM-DD` format.
///
/// `GET /orgs/{org}/copilot/metrics/reports/user-teams-1-day`
///
/// - 200: [`CopilotUsageMetrics1DayReport`](crate::models::CopilotUsageMetrics1DayReport)
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn copilot_organization_user_teams_one_day_report(
    org: impl Into<String>,
    day: impl Into<Date>,
) -> CopilotOrganizationUserTeamsOneDayReport {
    CopilotOrganizationUserTeamsOneDayReport {
        parts: Parts::new().path(&org.into()).with_query("day", &day.into()),
    }
}

/// The request of [`copilot_organization_user_teams_one_day_report`](copilot_organization_user_teams_one_day_report()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopilotOrganizationUserTeamsOneDayReport {
    pub(crate) parts: Parts,
}

/// Get Copilot organization users usage metrics for a specific day.
///
/// Use this endpoint to retrieve download links for the Copilot organization user usage metrics report for a specific day. The report provides detailed user-level usage data and engagement metrics for Copilot features across the organization.
///
/// The report contains user-specific metrics for the specified day, including individual user engagement statistics, feature usage patterns, and adoption metrics broken down by user. This report allows authorized users to analyze Copilot usage at the user level to understand adoption patterns and identify opportunities for increased engagement.
///
/// Reports are generated daily and made available for download through signed URLs with a limited expiration time. The response includes download links to the report files, along with the specific date of the report. The report covers a complete day for which data has been processed.
///
/// Organization owners and authorized users with fine-grained "View Organization Copilot Metrics" permission can retrieve Copilot metrics reports for the organization. OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// For more information about organization metrics attribution, see [How are metrics attributed across organizations](https://docs.github.com/copilot/concepts/copilot-metrics#how-are-metrics-attributed-across-organizations).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-organization-users-usage-metrics-for-a-specific-day>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `day`: The day to request data for, in `YYYY-MM-DD` format.
///
/// `GET /orgs/{org}/copilot/metrics/reports/users-1-day`
///
/// - 200: [`CopilotUsageMetrics1DayReport`](crate::models::CopilotUsageMetrics1DayReport)
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn copilot_organization_users_one_day_usage_metrics(
    org: impl Into<String>,
    day: impl Into<Date>,
) -> CopilotOrganizationUsersOneDayUsageMetrics {
    CopilotOrganizationUsersOneDayUsageMetrics {
        parts: Parts::new().path(&org.into()).with_query("day", &day.into()),
    }
}

/// The request of [`copilot_organization_users_one_day_usage_metrics`](copilot_organization_users_one_day_usage_metrics()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopilotOrganizationUsersOneDayUsageMetrics {
    pub(crate) parts: Parts,
}

/// Get Copilot organization users usage metrics.
///
/// Use this endpoint to retrieve download links for the latest 28-day organization users Copilot usage metrics report. The report provides detailed user-level usage data and engagement metrics for Copilot features across the organization.
///
/// The report contains user-specific metrics for the previous 28 days, including individual user engagement statistics, feature usage patterns, and adoption metrics broken down by user. This report allows authorized users to analyze Copilot usage at the user level to understand adoption patterns and identify opportunities for increased engagement.
///
/// Reports are generated daily and made available for download through signed URLs with a limited expiration time. The response includes download links to the report files, along with the specific date range covered by the report. The report covers a complete 28-day period ending on the most recent day for which data has been processed.
///
/// Organization owners and authorized users with fine-grained "View Organization Copilot Metrics" permission can retrieve Copilot metrics reports for the organization. OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// For more information about organization metrics attribution, see [How are metrics attributed across organizations](https://docs.github.com/copilot/concepts/copilot-metrics#how-are-metrics-attributed-across-organizations).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-organization-users-usage-metrics>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/copilot/metrics/reports/users-28-day/latest`
///
/// - 200: [`CopilotUsageMetrics28DayReport`](crate::models::CopilotUsageMetrics28DayReport)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn copilot_organization_users_usage_metrics(
    org: impl Into<String>,
) -> CopilotOrganizationUsersUsageMetrics {
    CopilotOrganizationUsersUsageMetrics {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`copilot_organization_users_usage_metrics`](copilot_organization_users_usage_metrics()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopilotOrganizationUsersUsageMetrics {
    pub(crate) parts: Parts,
}
