// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `billing` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "billing/get-github-billing-ai-credit-usage-report-org",
        get_github_billing_ai_credit_usage_report_org,
    ),
    Call::of("billing/get-all-budgets-org", get_all_budgets_org),
    Call::of("billing/create-organization-budget", create_organization_budget),
    Call::of("billing/get-budget-org", get_budget_org),
    Call::of("billing/delete-budget-org", delete_budget_org),
    Call::of("billing/update-budget-org", update_budget_org),
    Call::of(
        "billing/get-github-billing-premium-request-usage-report-org",
        get_github_billing_premium_request_usage_report_org,
    ),
    Call::of(
        "billing/get-github-billing-usage-report-org",
        get_github_billing_usage_report_org,
    ),
    Call::of(
        "billing/get-github-billing-usage-summary-report-org",
        get_github_billing_usage_summary_report_org,
    ),
    Call::of(
        "billing/get-github-billing-ai-credit-usage-report-user",
        get_github_billing_ai_credit_usage_report_user,
    ),
    Call::of(
        "billing/get-github-billing-premium-request-usage-report-user",
        get_github_billing_premium_request_usage_report_user,
    ),
    Call::of(
        "billing/get-github-billing-usage-report-user",
        get_github_billing_usage_report_user,
    ),
    Call::of(
        "billing/get-github-billing-usage-summary-report-user",
        get_github_billing_usage_summary_report_user,
    ),
];

fn get_github_billing_ai_credit_usage_report_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_all_budgets_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_organization_budget(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_budget_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::billing::get_budget_org(
        given.path::<String>("org")?,
        given.path::<String>("budget_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_budget_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::billing::delete_budget_org(
        given.path::<String>("org")?,
        given.path::<String>("budget_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_budget_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_github_billing_premium_request_usage_report_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_github_billing_usage_report_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_github_billing_usage_summary_report_org(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_github_billing_ai_credit_usage_report_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_github_billing_premium_request_usage_report_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_github_billing_usage_report_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_github_billing_usage_summary_report_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}
