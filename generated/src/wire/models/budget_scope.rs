// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::BudgetScope;

impl Literal for BudgetScope {
    const NAME: &'static str = "BudgetScope";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Enterprise => "enterprise",
            Self::Organization => "organization",
            Self::Repository => "repository",
            Self::CostCenter => "cost_center",
            Self::MultiUserCustomer => "multi_user_customer",
            Self::MultiUserCostCenter => "multi_user_cost_center",
            Self::User => "user",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "enterprise" => Self::Enterprise,
            "organization" => Self::Organization,
            "repository" => Self::Repository,
            "cost_center" => Self::CostCenter,
            "multi_user_customer" => Self::MultiUserCustomer,
            "multi_user_cost_center" => Self::MultiUserCostCenter,
            "user" => Self::User,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BudgetScope);
