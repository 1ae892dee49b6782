// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::billing::{
    BudgetType, CreateOrganizationBudget, CreateOrganizationBudgetBody,
    CreateOrganizationBudgetBodyBudgetScope, DeleteBudgetOrg, GetAllBudgetsOrg,
    GetAllBudgetsOrgScope, GetBudgetOrg, UpdateBudgetOrg, UpdateBudgetOrgBody,
};

impl Endpoint for GetAllBudgetsOrg {
    type Output = models::GetAllBudgets;
    const OPERATION: Operation = Operation {
        id: "billing/get-all-budgets-org",
        method: octoforge_runtime::Verb::Get,
        path: "/organizations/{org}/settings/billing/budgets",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for GetAllBudgetsOrg {
    type Item = models::Budget;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.budgets
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        page.total_count
    }
}

impl GetAllBudgetsOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for CreateOrganizationBudget {
    type Output = models::CreateBudget;
    const OPERATION: Operation = Operation {
        id: "billing/create-organization-budget",
        method: octoforge_runtime::Verb::Post,
        path: "/organizations/{org}/settings/billing/budgets",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl CreateOrganizationBudget {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetBudgetOrg {
    type Output = models::GetBudget;
    const OPERATION: Operation = Operation {
        id: "billing/get-budget-org",
        method: octoforge_runtime::Verb::Get,
        path: "/organizations/{org}/settings/billing/budgets/{budget_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetBudgetOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteBudgetOrg {
    type Output = models::DeleteBudget;
    const OPERATION: Operation = Operation {
        id: "billing/delete-budget-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/organizations/{org}/settings/billing/budgets/{budget_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl DeleteBudgetOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateBudgetOrg {
    type Output = models::UpdateBudget;
    const OPERATION: Operation = Operation {
        id: "billing/update-budget-org",
        method: octoforge_runtime::Verb::Patch,
        path: "/organizations/{org}/settings/billing/budgets/{budget_id}",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl UpdateBudgetOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Literal for GetAllBudgetsOrgScope {
    const NAME: &'static str = "GetAllBudgetsOrgScope";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Enterprise => "enterprise",
            Self::Organization => "organization",
            Self::Repository => "repository",
            Self::CostCenter => "cost_center",
            Self::MultiUserCustomer => "multi_user_customer",
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
            "user" => Self::User,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(GetAllBudgetsOrgScope);

impl Object for CreateOrganizationBudgetBody {
    const NAME: &'static str = "CreateOrganizationBudgetBody";
    const FIELDS: &'static [&'static str] = &[
        "budget_amount",
        "prevent_further_usage",
        "budget_alerting",
        "budget_scope",
        "budget_entity_name",
        "budget_type",
        "budget_product_sku",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            budget_amount: fields.at(0),
            prevent_further_usage: fields.at(1),
            budget_alerting: fields.at(2),
            budget_scope: fields.at(3),
            budget_entity_name: fields.at(4),
            budget_type: fields.at(5),
            budget_product_sku: fields.at(6),
            user: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.budget_amount,
                &self.prevent_further_usage,
                &self.budget_alerting,
                &self.budget_scope,
                &self.budget_entity_name,
                &self.budget_type,
                &self.budget_product_sku,
                &self.user,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateOrganizationBudgetBody);

impl Object for UpdateBudgetOrgBody {
    const NAME: &'static str = "UpdateBudgetOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "budget_amount",
        "prevent_further_usage",
        "budget_alerting",
        "budget_scope",
        "budget_entity_name",
        "budget_type",
        "budget_product_sku",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            budget_amount: fields.at(0),
            prevent_further_usage: fields.at(1),
            budget_alerting: fields.at(2),
            budget_scope: fields.at(3),
            budget_entity_name: fields.at(4),
            budget_type: fields.at(5),
            budget_product_sku: fields.at(6),
            user: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.budget_amount,
                &self.prevent_further_usage,
                &self.budget_alerting,
                &self.budget_scope,
                &self.budget_entity_name,
                &self.budget_type,
                &self.budget_product_sku,
                &self.user,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBudgetOrgBody);

impl Literal for CreateOrganizationBudgetBodyBudgetScope {
    const NAME: &'static str = "CreateOrganizationBudgetBodyBudgetScope";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Organization => "organization",
            Self::Repository => "repository",
            Self::MultiUserCustomer => "multi_user_customer",
            Self::User => "user",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "organization" => Self::Organization,
            "repository" => Self::Repository,
            "multi_user_customer" => Self::MultiUserCustomer,
            "user" => Self::User,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CreateOrganizationBudgetBodyBudgetScope);

impl Literal for BudgetType {
    const NAME: &'static str = "BudgetType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::BundlePricing => "BundlePricing",
            Self::ProductPricing => "ProductPricing",
            Self::SkuPricing => "SkuPricing",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "BundlePricing" => Self::BundlePricing,
            "ProductPricing" => Self::ProductPricing,
            "SkuPricing" => Self::SkuPricing,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BudgetType);
