// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Monitor charges and usage from Actions and Packages.

mod budgets;
mod usage;

pub use self::budgets::{
    BudgetType, CreateOrganizationBudget, CreateOrganizationBudgetBody,
    CreateOrganizationBudgetBodyBudgetScope, DeleteBudgetOrg, GetAllBudgetsOrg,
    GetAllBudgetsOrgScope, GetBudgetOrg, UpdateBudgetOrg, UpdateBudgetOrgBody,
    create_organization_budget, delete_budget_org, get_all_budgets_org, get_budget_org,
    update_budget_org,
};
pub use self::usage::{
    GetGithubBillingAiCreditUsageReportOrg, GetGithubBillingAiCreditUsageReportUser,
    GetGithubBillingPremiumRequestUsageReportOrg,
    GetGithubBillingPremiumRequestUsageReportUser, GetGithubBillingUsageReportOrg,
    GetGithubBillingUsageReportUser, GetGithubBillingUsageSummaryReportOrg,
    GetGithubBillingUsageSummaryReportUser,
    get_github_billing_ai_credit_usage_report_org,
    get_github_billing_ai_credit_usage_report_user,
    get_github_billing_premium_request_usage_report_org,
    get_github_billing_premium_request_usage_report_user,
    get_github_billing_usage_report_org, get_github_billing_usage_report_user,
    get_github_billing_usage_summary_report_org,
    get_github_billing_usage_summary_report_user,
};
