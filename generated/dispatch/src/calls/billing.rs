// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `billing` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "billing/get-github-billing-ai-credit-usage-report-org",
        |given, client| Ok(
            call::sent(
                get_github_billing_ai_credit_usage_report_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
            "billing/get-all-budgets-org",
            |given, client| Ok(
                call::sent(get_all_budgets_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(get_all_budgets_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(get_all_budgets_org(given)?.items(client))),
        ),
    Call::of(
        "billing/create-organization-budget",
        |given, client| Ok(
            call::sent(create_organization_budget(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "billing/get-budget-org",
        |given, client| Ok(call::sent(get_budget_org(given)?.send(client), Got::json)),
    ),
    Call::of(
        "billing/delete-budget-org",
        |given, client| Ok(call::sent(delete_budget_org(given)?.send(client), Got::json)),
    ),
    Call::of(
        "billing/update-budget-org",
        |given, client| Ok(call::sent(update_budget_org(given)?.send(client), Got::json)),
    ),
    Call::of(
        "billing/get-github-billing-premium-request-usage-report-org",
        |given, client| Ok(
            call::sent(
                get_github_billing_premium_request_usage_report_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "billing/get-github-billing-usage-report-org",
        |given, client| Ok(
            call::sent(
                get_github_billing_usage_report_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "billing/get-github-billing-usage-summary-report-org",
        |given, client| Ok(
            call::sent(
                get_github_billing_usage_summary_report_org(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "billing/get-github-billing-ai-credit-usage-report-user",
        |given, client| Ok(
            call::sent(
                get_github_billing_ai_credit_usage_report_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "billing/get-github-billing-premium-request-usage-report-user",
        |given, client| Ok(
            call::sent(
                get_github_billing_premium_request_usage_report_user(given)?
                    .send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "billing/get-github-billing-usage-report-user",
        |given, client| Ok(
            call::sent(
                get_github_billing_usage_report_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "billing/get-github-billing-usage-summary-report-user",
        |given, client| Ok(
            call::sent(
                get_github_billing_usage_summary_report_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
];

#[inline]
fn get_github_billing_ai_credit_usage_report_org(
    given: &Arguments,
) -> Result<::octoforge::billing::GetGithubBillingAiCreditUsageReportOrg, Fault> {
    let mut request = ::octoforge::billing::get_github_billing_ai_credit_usage_report_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("year")? {
        request = request.year(value);
    }
    if let Some(value) = given.optional_query::<i64>("month")? {
        request = request.month(value);
    }
    if let Some(value) = given.optional_query::<i64>("day")? {
        request = request.day(value);
    }
    if let Some(value) = given.optional_query::<String>("user")? {
        request = request.user(value);
    }
    if let Some(value) = given.optional_query::<String>("model")? {
        request = request.model(value);
    }
    if let Some(value) = given.optional_query::<String>("product")? {
        request = request.product(value);
    }
    Ok(request)
}

#[inline]
fn get_all_budgets_org(
    given: &Arguments,
) -> Result<::octoforge::billing::GetAllBudgetsOrg, Fault> {
    let mut request = ::octoforge::billing::get_all_budgets_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::billing::GetAllBudgetsOrgScope>("scope")?
    {
        request = request.scope(value);
    }
    if let Some(value) = given.optional_query::<String>("user")? {
        request = request.user(value);
    }
    Ok(request)
}

#[inline]
fn create_organization_budget(
    given: &Arguments,
) -> Result<::octoforge::billing::CreateOrganizationBudget, Fault> {
    let mut request = ::octoforge::billing::create_organization_budget(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_member::<i64>("budget_amount")? {
        request = request.budget_amount(value);
    }
    if let Some(value) = given.optional_member::<bool>("prevent_further_usage")? {
        request = request.prevent_further_usage(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::BudgetAlerting>("budget_alerting")?
    {
        request = request.budget_alerting(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::billing::CreateOrganizationBudgetBodyBudgetScope,
        >("budget_scope")?
    {
        request = request.budget_scope(value);
    }
    if let Some(value) = given.optional_member::<String>("budget_entity_name")? {
        request = request.budget_entity_name(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::billing::BudgetType>("budget_type")?
    {
        request = request.budget_type(value);
    }
    if let Some(value) = given.optional_member::<String>("budget_product_sku")? {
        request = request.budget_product_sku(value);
    }
    if let Some(value) = given.optional_member::<String>("user")? {
        request = request.user(value);
    }
    Ok(request)
}

#[inline]
fn get_budget_org(
    given: &Arguments,
) -> Result<::octoforge::billing::GetBudgetOrg, Fault> {
    Ok(
        ::octoforge::billing::get_budget_org(
            given.path::<String>("org")?,
            given.path::<String>("budget_id")?,
        ),
    )
}

#[inline]
fn delete_budget_org(
    given: &Arguments,
) -> Result<::octoforge::billing::DeleteBudgetOrg, Fault> {
    Ok(
        ::octoforge::billing::delete_budget_org(
            given.path::<String>("org")?,
            given.path::<String>("budget_id")?,
        ),
    )
}

#[inline]
fn update_budget_org(
    given: &Arguments,
) -> Result<::octoforge::billing::UpdateBudgetOrg, Fault> {
    let mut request = ::octoforge::billing::update_budget_org(
        given.path::<String>("org")?,
        given.path::<String>("budget_id")?,
    );
    if let Some(value) = given.optional_member::<i64>("budget_amount")? {
        request = request.budget_amount(value);
    }
    if let Some(value) = given.optional_member::<bool>("prevent_further_usage")? {
        request = request.prevent_further_usage(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::BudgetAlerting>("budget_alerting")?
    {
        request = request.budget_alerting(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::billing::GetAllBudgetsOrgScope>("budget_scope")?
    {
        request = request.budget_scope(value);
    }
    if let Some(value) = given.optional_member::<String>("budget_entity_name")? {
        request = request.budget_entity_name(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::billing::BudgetType>("budget_type")?
    {
        request = request.budget_type(value);
    }
    if let Some(value) = given.optional_member::<String>("budget_product_sku")? {
        request = request.budget_product_sku(value);
    }
    if let Some(value) = given.optional_member::<String>("user")? {
        request = request.user(value);
    }
    Ok(request)
}

#[inline]
fn get_github_billing_premium_request_usage_report_org(
    given: &Arguments,
) -> Result<::octoforge::billing::GetGithubBillingPremiumRequestUsageReportOrg, Fault> {
    let mut request = ::octoforge::billing::get_github_billing_premium_request_usage_report_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("year")? {
        request = request.year(value);
    }
    if let Some(value) = given.optional_query::<i64>("month")? {
        request = request.month(value);
    }
    if let Some(value) = given.optional_query::<i64>("day")? {
        request = request.day(value);
    }
    if let Some(value) = given.optional_query::<String>("user")? {
        request = request.user(value);
    }
    if let Some(value) = given.optional_query::<String>("model")? {
        request = request.model(value);
    }
    if let Some(value) = given.optional_query::<String>("product")? {
        request = request.product(value);
    }
    Ok(request)
}

#[inline]
fn get_github_billing_usage_report_org(
    given: &Arguments,
) -> Result<::octoforge::billing::GetGithubBillingUsageReportOrg, Fault> {
    let mut request = ::octoforge::billing::get_github_billing_usage_report_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("year")? {
        request = request.year(value);
    }
    if let Some(value) = given.optional_query::<i64>("month")? {
        request = request.month(value);
    }
    if let Some(value) = given.optional_query::<i64>("day")? {
        request = request.day(value);
    }
    Ok(request)
}

#[inline]
fn get_github_billing_usage_summary_report_org(
    given: &Arguments,
) -> Result<::octoforge::billing::GetGithubBillingUsageSummaryReportOrg, Fault> {
    let mut request = ::octoforge::billing::get_github_billing_usage_summary_report_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("year")? {
        request = request.year(value);
    }
    if let Some(value) = given.optional_query::<i64>("month")? {
        request = request.month(value);
    }
    if let Some(value) = given.optional_query::<i64>("day")? {
        request = request.day(value);
    }
    if let Some(value) = given.optional_query::<String>("repository")? {
        request = request.repository(value);
    }
    if let Some(value) = given.optional_query::<String>("product")? {
        request = request.product(value);
    }
    if let Some(value) = given.optional_query::<String>("sku")? {
        request = request.sku(value);
    }
    Ok(request)
}

#[inline]
fn get_github_billing_ai_credit_usage_report_user(
    given: &Arguments,
) -> Result<::octoforge::billing::GetGithubBillingAiCreditUsageReportUser, Fault> {
    let mut request = ::octoforge::billing::get_github_billing_ai_credit_usage_report_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("year")? {
        request = request.year(value);
    }
    if let Some(value) = given.optional_query::<i64>("month")? {
        request = request.month(value);
    }
    if let Some(value) = given.optional_query::<i64>("day")? {
        request = request.day(value);
    }
    if let Some(value) = given.optional_query::<String>("model")? {
        request = request.model(value);
    }
    if let Some(value) = given.optional_query::<String>("product")? {
        request = request.product(value);
    }
    Ok(request)
}

#[inline]
fn get_github_billing_premium_request_usage_report_user(
    given: &Arguments,
) -> Result<::octoforge::billing::GetGithubBillingPremiumRequestUsageReportUser, Fault> {
    let mut request = ::octoforge::billing::get_github_billing_premium_request_usage_report_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("year")? {
        request = request.year(value);
    }
    if let Some(value) = given.optional_query::<i64>("month")? {
        request = request.month(value);
    }
    if let Some(value) = given.optional_query::<i64>("day")? {
        request = request.day(value);
    }
    if let Some(value) = given.optional_query::<String>("model")? {
        request = request.model(value);
    }
    if let Some(value) = given.optional_query::<String>("product")? {
        request = request.product(value);
    }
    Ok(request)
}

#[inline]
fn get_github_billing_usage_report_user(
    given: &Arguments,
) -> Result<::octoforge::billing::GetGithubBillingUsageReportUser, Fault> {
    let mut request = ::octoforge::billing::get_github_billing_usage_report_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("year")? {
        request = request.year(value);
    }
    if let Some(value) = given.optional_query::<i64>("month")? {
        request = request.month(value);
    }
    if let Some(value) = given.optional_query::<i64>("day")? {
        request = request.day(value);
    }
    Ok(request)
}

#[inline]
fn get_github_billing_usage_summary_report_user(
    given: &Arguments,
) -> Result<::octoforge::billing::GetGithubBillingUsageSummaryReportUser, Fault> {
    let mut request = ::octoforge::billing::get_github_billing_usage_summary_report_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("year")? {
        request = request.year(value);
    }
    if let Some(value) = given.optional_query::<i64>("month")? {
        request = request.month(value);
    }
    if let Some(value) = given.optional_query::<i64>("day")? {
        request = request.day(value);
    }
    if let Some(value) = given.optional_query::<String>("repository")? {
        request = request.repository(value);
    }
    if let Some(value) = given.optional_query::<String>("product")? {
        request = request.product(value);
    }
    if let Some(value) = given.optional_query::<String>("sku")? {
        request = request.sku(value);
    }
    Ok(request)
}
