// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `billing`: usage.

use octoforge_runtime::Parts;

/// Get billing AI credit usage report for an organization.
///
/// Gets a report of AI credit usage for an organization. To use this endpoint, you must be an administrator of an organization within an enterprise or an organization account.
///
/// **Note:** Only data from the past 24 months is accessible via this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/billing/usage#get-billing-ai-credit-usage-report-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /organizations/{org}/settings/billing/ai_credit/usage`
///
/// - 200: [`BillingAiCreditUsageReportOrg`](crate::models::BillingAiCreditUsageReportOrg)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_github_billing_ai_credit_usage_report_org(
    org: impl Into<String>,
) -> GetGithubBillingAiCreditUsageReportOrg {
    GetGithubBillingAiCreditUsageReportOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_github_billing_ai_credit_usage_report_org`](get_github_billing_ai_credit_usage_report_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGithubBillingAiCreditUsageReportOrg {
    pub(crate) parts: Parts,
}

impl GetGithubBillingAiCreditUsageReportOrg {
    /// If specified, only return results for a single year. The value of `year` is an integer with four digits representing a year. For example, `2025`. Default value is the current year.
    #[inline]
    pub fn year(mut self, year: i64) -> Self {
        self.parts.query("year", &year);
        self
    }

    /// If specified, only return results for a single month. The value of `month` is an integer between `1` and `12`. Default value is the current month. If no year is specified the default `year` is used.
    #[inline]
    pub fn month(mut self, month: i64) -> Self {
        self.parts.query("month", &month);
        self
    }

    /// If specified, only return results for a single day. The value of `day` is an integer between `1` and `31`. If no `year` or `month` is specified, the default `year` and `month` are used.
    #[inline]
    pub fn day(mut self, day: i64) -> Self {
        self.parts.query("day", &day);
        self
    }

    /// The user name to query usage for. The name is not case sensitive.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.parts.query("user", &user.into());
        self
    }

    /// The model name to query usage for. The name is not case sensitive.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.parts.query("model", &model.into());
        self
    }

    /// The product name to query usage for. The name is not case sensitive.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.parts.query("product", &product.into());
        self
    }
}

/// Get billing premium request usage report for an organization.
///
/// Gets a report of premium request usage for an organization. To use this endpoint, you must be an administrator of an organization within an enterprise or an organization account.
///
/// **Note:** Only data from the past 24 months is accessible via this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/billing/usage#get-billing-premium-request-usage-report-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /organizations/{org}/settings/billing/premium_request/usage`
///
/// - 200: [`BillingAiCreditUsageReportOrg`](crate::models::BillingAiCreditUsageReportOrg)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_github_billing_premium_request_usage_report_org(
    org: impl Into<String>,
) -> GetGithubBillingPremiumRequestUsageReportOrg {
    GetGithubBillingPremiumRequestUsageReportOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_github_billing_premium_request_usage_report_org`](get_github_billing_premium_request_usage_report_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGithubBillingPremiumRequestUsageReportOrg {
    pub(crate) parts: Parts,
}

impl GetGithubBillingPremiumRequestUsageReportOrg {
    /// If specified, only return results for a single year. The value of `year` is an integer with four digits representing a year. For example, `2025`. Default value is the current year.
    #[inline]
    pub fn year(mut self, year: i64) -> Self {
        self.parts.query("year", &year);
        self
    }

    /// If specified, only return results for a single month. The value of `month` is an integer between `1` and `12`. Default value is the current month. If no year is specified the default `year` is used.
    #[inline]
    pub fn month(mut self, month: i64) -> Self {
        self.parts.query("month", &month);
        self
    }

    /// If specified, only return results for a single day. The value of `day` is an integer between `1` and `31`. If no `year` or `month` is specified, the default `year` and `month` are used.
    #[inline]
    pub fn day(mut self, day: i64) -> Self {
        self.parts.query("day", &day);
        self
    }

    /// The user name to query usage for. The name is not case sensitive.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.parts.query("user", &user.into());
        self
    }

    /// The model name to query usage for. The name is not case sensitive.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.parts.query("model", &model.into());
        self
    }

    /// The product name to query usage for. The name is not case sensitive.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.parts.query("product", &product.into());
        self
    }
}

/// Get billing usage report for an organization.
///
/// Gets a report of the total usage for an organization. To use this endpoint, you must be an administrator of an organization within an enterprise or an organization account.
///
/// **Note:** This endpoint is only available to organizations with access to the enhanced billing platform. For more information, see "[About the enhanced billing platform](https://docs.github.com/billing/using-the-new-billing-platform)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/billing/usage#get-billing-usage-report-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /organizations/{org}/settings/billing/usage`
///
/// - 200: [`BillingUsageReport`](crate::models::BillingUsageReport)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_github_billing_usage_report_org(
    org: impl Into<String>,
) -> GetGithubBillingUsageReportOrg {
    GetGithubBillingUsageReportOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_github_billing_usage_report_org`](get_github_billing_usage_report_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGithubBillingUsageReportOrg {
    pub(crate) parts: Parts,
}

impl GetGithubBillingUsageReportOrg {
    /// If specified, only return results for a single year. The value of `year` is an integer with four digits representing a year. For example, `2025`. Default value is the current year.
    #[inline]
    pub fn year(mut self, year: i64) -> Self {
        self.parts.query("year", &year);
        self
    }

    /// If specified, only return results for a single month. The value of `month` is an integer between `1` and `12`. If no year is specified the default `year` is used.
    #[inline]
    pub fn month(mut self, month: i64) -> Self {
        self.parts.query("month", &month);
        self
    }

    /// If specified, only return results for a single day. The value of `day` is an integer between `1` and `31`. If no `year` or `month` is specified, the default `year` and `month` are used.
    #[inline]
    pub fn day(mut self, day: i64) -> Self {
        self.parts.query("day", &day);
        self
    }
}

/// Get billing usage summary for an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Gets a summary report of usage for an organization. To use this endpoint, you must be an administrator of an organization within an enterprise or an organization account.
///
/// **Note:** Only data from the past 24 months is accessible via this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/billing/usage#get-billing-usage-summary-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /organizations/{org}/settings/billing/usage/summary`
///
/// - 200: [`BillingUsageSummaryReportOrg`](crate::models::BillingUsageSummaryReportOrg)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_github_billing_usage_summary_report_org(
    org: impl Into<String>,
) -> GetGithubBillingUsageSummaryReportOrg {
    GetGithubBillingUsageSummaryReportOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_github_billing_usage_summary_report_org`](get_github_billing_usage_summary_report_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGithubBillingUsageSummaryReportOrg {
    pub(crate) parts: Parts,
}

impl GetGithubBillingUsageSummaryReportOrg {
    /// If specified, only return results for a single year. The value of `year` is an integer with four digits representing a year. For example, `2025`. Default value is the current year.
    #[inline]
    pub fn year(mut self, year: i64) -> Self {
        self.parts.query("year", &year);
        self
    }

    /// If specified, only return results for a single month. The value of `month` is an integer between `1` and `12`. Default value is the current month. If no year is specified the default `year` is used.
    #[inline]
    pub fn month(mut self, month: i64) -> Self {
        self.parts.query("month", &month);
        self
    }

    /// If specified, only return results for a single day. The value of `day` is an integer between `1` and `31`. If no `year` or `month` is specified, the default `year` and `month` are used.
    #[inline]
    pub fn day(mut self, day: i64) -> Self {
        self.parts.query("day", &day);
        self
    }

    /// The repository name to query for usage in the format owner/repository.
    pub fn repository(mut self, repository: impl Into<String>) -> Self {
        self.parts.query("repository", &repository.into());
        self
    }

    /// The product name to query usage for. The name is not case sensitive.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.parts.query("product", &product.into());
        self
    }

    /// The SKU to query for usage.
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.parts.query("sku", &sku.into());
        self
    }
}

/// Get billing AI credit usage report for a user.
///
/// Gets a report of AI credit usage for a user.
///
/// **Note:** Only data from the past 24 months is accessible via this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/billing/usage#get-billing-ai-credit-usage-report-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/settings/billing/ai_credit/usage`
///
/// - 200: [`BillingAiCreditUsageReportUser`](crate::models::BillingAiCreditUsageReportUser)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_github_billing_ai_credit_usage_report_user(
    username: impl Into<String>,
) -> GetGithubBillingAiCreditUsageReportUser {
    GetGithubBillingAiCreditUsageReportUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`get_github_billing_ai_credit_usage_report_user`](get_github_billing_ai_credit_usage_report_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGithubBillingAiCreditUsageReportUser {
    pub(crate) parts: Parts,
}

impl GetGithubBillingAiCreditUsageReportUser {
    /// If specified, only return results for a single year. The value of `year` is an integer with four digits representing a year. For example, `2025`. Default value is the current year.
    #[inline]
    pub fn year(mut self, year: i64) -> Self {
        self.parts.query("year", &year);
        self
    }

    /// If specified, only return results for a single month. The value of `month` is an integer between `1` and `12`. Default value is the current month. If no year is specified the default `year` is used.
    #[inline]
    pub fn month(mut self, month: i64) -> Self {
        self.parts.query("month", &month);
        self
    }

    /// If specified, only return results for a single day. The value of `day` is an integer between `1` and `31`. If no `year` or `month` is specified, the default `year` and `month` are used.
    #[inline]
    pub fn day(mut self, day: i64) -> Self {
        self.parts.query("day", &day);
        self
    }

    /// The model name to query usage for. The name is not case sensitive.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.parts.query("model", &model.into());
        self
    }

    /// The product name to query usage for. The name is not case sensitive.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.parts.query("product", &product.into());
        self
    }
}

/// Get billing premium request usage report for a user.
///
/// Gets a report of premium request usage for a user.
///
/// **Note:** Only data from the past 24 months is accessible via this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/billing/usage#get-billing-premium-request-usage-report-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/settings/billing/premium_request/usage`
///
/// - 200: [`BillingAiCreditUsageReportUser`](crate::models::BillingAiCreditUsageReportUser)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_github_billing_premium_request_usage_report_user(
    username: impl Into<String>,
) -> GetGithubBillingPremiumRequestUsageReportUser {
    GetGithubBillingPremiumRequestUsageReportUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`get_github_billing_premium_request_usage_report_user`](get_github_billing_premium_request_usage_report_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGithubBillingPremiumRequestUsageReportUser {
    pub(crate) parts: Parts,
}

impl GetGithubBillingPremiumRequestUsageReportUser {
    /// If specified, only return results for a single year. The value of `year` is an integer with four digits representing a year. For example, `2025`. Default value is the current year.
    #[inline]
    pub fn year(mut self, year: i64) -> Self {
        self.parts.query("year", &year);
        self
    }

    /// If specified, only return results for a single month. The value of `month` is an integer between `1` and `12`. Default value is the current month. If no year is specified the default `year` is used.
    #[inline]
    pub fn month(mut self, month: i64) -> Self {
        self.parts.query("month", &month);
        self
    }

    /// If specified, only return results for a single day. The value of `day` is an integer between `1` and `31`. If no `year` or `month` is specified, the default `year` and `month` are used.
    #[inline]
    pub fn day(mut self, day: i64) -> Self {
        self.parts.query("day", &day);
        self
    }

    /// The model name to query usage for. The name is not case sensitive.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.parts.query("model", &model.into());
        self
    }

    /// The product name to query usage for. The name is not case sensitive.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.parts.query("product", &product.into());
        self
    }
}

/// Get billing usage report for a user.
///
/// Gets a report of the total usage for a user.
///
/// **Note:** This endpoint is only available to users with access to the enhanced billing platform.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/billing/usage#get-billing-usage-report-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/settings/billing/usage`
///
/// - 200: [`BillingUsageReportUser`](crate::models::BillingUsageReportUser)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_github_billing_usage_report_user(
    username: impl Into<String>,
) -> GetGithubBillingUsageReportUser {
    GetGithubBillingUsageReportUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`get_github_billing_usage_report_user`](get_github_billing_usage_report_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGithubBillingUsageReportUser {
    pub(crate) parts: Parts,
}

impl GetGithubBillingUsageReportUser {
    /// If specified, only return results for a single year. The value of `year` is an integer with four digits representing a year. For example, `2025`. Default value is the current year.
    #[inline]
    pub fn year(mut self, year: i64) -> Self {
        self.parts.query("year", &year);
        self
    }

    /// If specified, only return results for a single month. The value of `month` is an integer between `1` and `12`. If no year is specified the default `year` is used.
    #[inline]
    pub fn month(mut self, month: i64) -> Self {
        self.parts.query("month", &month);
        self
    }

    /// If specified, only return results for a single day. The value of `day` is an integer between `1` and `31`. If no `year` or `month` is specified, the default `year` and `month` are used.
    #[inline]
    pub fn day(mut self, day: i64) -> Self {
        self.parts.query("day", &day);
        self
    }
}

/// Get billing usage summary for a user.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Gets a summary report of usage for a user.
///
/// **Note:** Only data from the past 24 months is accessible via this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/billing/usage#get-billing-usage-summary-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/settings/billing/usage/summary`
///
/// - 200: [`BillingUsageSummaryReportUser`](crate::models::BillingUsageSummaryReportUser)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_github_billing_usage_summary_report_user(
    username: impl Into<String>,
) -> GetGithubBillingUsageSummaryReportUser {
    GetGithubBillingUsageSummaryReportUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`get_github_billing_usage_summary_report_user`](get_github_billing_usage_summary_report_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGithubBillingUsageSummaryReportUser {
    pub(crate) parts: Parts,
}

impl GetGithubBillingUsageSummaryReportUser {
    /// If specified, only return results for a single year. The value of `year` is an integer with four digits representing a year. For example, `2025`. Default value is the current year.
    #[inline]
    pub fn year(mut self, year: i64) -> Self {
        self.parts.query("year", &year);
        self
    }

    /// If specified, only return results for a single month. The value of `month` is an integer between `1` and `12`. Default value is the current month. If no year is specified the default `year` is used.
    #[inline]
    pub fn month(mut self, month: i64) -> Self {
        self.parts.query("month", &month);
        self
    }

    /// If specified, only return results for a single day. The value of `day` is an integer between `1` and `31`. If no `year` or `month` is specified, the default `year` and `month` are used.
    #[inline]
    pub fn day(mut self, day: i64) -> Self {
        self.parts.query("day", &day);
        self
    }

    /// The repository name to query for usage in the format owner/repository.
    pub fn repository(mut self, repository: impl Into<String>) -> Self {
        self.parts.query("repository", &repository.into());
        self
    }

    /// The product name to query usage for. The name is not case sensitive.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.parts.query("product", &product.into());
        self
    }

    /// The SKU to query for usage.
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.parts.query("sku", &sku.into());
        self
    }
}
