// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `billing`: budgets.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Get all budgets for an organization.
///
/// Gets all budgets for an organization. The authenticated user must be an organization admin or billing manager.
/// Each page returns up to 100 budgets.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/billing/budgets#get-all-budgets-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /organizations/{org}/settings/billing/budgets`
///
/// - 200: [`GetAllBudgets`](crate::models::GetAllBudgets)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetAllBudgetsOrg::pages), [`items`](GetAllBudgetsOrg::items).
pub fn get_all_budgets_org(org: impl Into<String>) -> GetAllBudgetsOrg {
    GetAllBudgetsOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_all_budgets_org`](get_all_budgets_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllBudgetsOrg {
    pub(crate) parts: Parts,
}

impl GetAllBudgetsOrg {
    /// The page number of the results to fetch.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100).
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// Filter budgets by scope type.
    ///
    /// - `organization`: Budgets scoped to the organization.
    /// - `repository`: Budgets scoped to a repository.
    /// - `multi_user_customer`: Universal budgets that apply to all users in the organization.
    /// - `user`: Budgets scoped to an individual user.
    pub fn scope(mut self, scope: impl Into<GetAllBudgetsOrgScope>) -> Self {
        self.parts.query("scope", &scope.into());
        self
    }

    /// Filter consumed amount details for budgets by the specified user login.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.parts.query("user", &user.into());
        self
    }
}

/// Described at `/paths/~1organizations~1{org}~1settings~1billing~1budgets/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetAllBudgetsOrgScope {
    /// `enterprise`
    Enterprise,
    /// `organization`
    Organization,
    /// `repository`
    Repository,
    /// `cost_center`
    CostCenter,
    /// `multi_user_customer`
    MultiUserCustomer,
    /// `user`
    User,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Create a budget for an organization.
///
/// Creates a new budget for an organization. The authenticated user must be an
/// organization admin or billing manager.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/billing/budgets#create-a-budget-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /organizations/{org}/settings/billing/budgets`
///
/// - 200: [`CreateBudget`](crate::models::CreateBudget)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_organization_budget(org: impl Into<String>) -> CreateOrganizationBudget {
    CreateOrganizationBudget {
        parts: Parts::new().path(&org.into()),
        body: CreateOrganizationBudgetBody::default(),
    }
}

/// The request of [`create_organization_budget`](create_organization_budget()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrganizationBudget {
    pub(crate) parts: Parts,
    pub(crate) body: CreateOrganizationBudgetBody,
}

impl CreateOrganizationBudget {
    /// The budget amount in whole dollars. For license-based products, this represents the number of licenses.
    #[inline]
    pub fn budget_amount(mut self, budget_amount: i64) -> Self {
        self.body.budget_amount = Some(budget_amount);
        self
    }

    /// Whether to prevent additional spending once the budget is exceeded. For `user` and `multi_user_customer` scopes, this must be `true`.
    #[inline]
    pub fn prevent_further_usage(mut self, prevent_further_usage: bool) -> Self {
        self.body.prevent_further_usage = Some(prevent_further_usage);
        self
    }

    /// Sets `budget_alerting`.
    pub fn budget_alerting(
        mut self,
        budget_alerting: impl Into<models::BudgetAlerting>,
    ) -> Self {
        self.body.budget_alerting = Some(budget_alerting.into());
        self
    }

    /// The scope of the budget for this organization.
    ///
    /// - `organization`: Apply the budget to the organization.
    /// - `repository`: Apply the budget to a specific repository in the organization.
    /// - `multi_user_customer`: Apply a universal budget to all users in the organization.
    /// - `user`: Apply the budget to a single user in the organization.
    ///
    /// `user` and `multi_user_customer` scopes are only supported when
    /// `budget_product_sku` is `ai_credits` or `premium_requests`.
    pub fn budget_scope(
        mut self,
        budget_scope: impl Into<CreateOrganizationBudgetBodyBudgetScope>,
    ) -> Self {
        self.body.budget_scope = Some(budget_scope.into());
        self
    }

    /// The name of the entity to apply the budget to
    pub fn budget_entity_name(mut self, budget_entity_name: impl Into<String>) -> Self {
        self.body.budget_entity_name = Some(budget_entity_name.into());
        self
    }

    /// The type of pricing model used by the budget. Determines how `budget_product_sku` is interpreted.
    ///
    /// - `BundlePricing`: Covers all AI credit SKUs. Set `budget_product_sku` to `ai_credits`.
    /// - `ProductPricing`: Covers all SKUs that belong to a product. Set `budget_product_sku` to a product such as `actions` or `packages`.
    /// - `SkuPricing`: Covers a single, specific SKU. Set `budget_product_sku` to a SKU such as `actions_linux`.
    pub fn budget_type(mut self, budget_type: impl Into<BudgetType>) -> Self {
        self.body.budget_type = Some(budget_type.into());
        self
    }

    /// A single product or SKU that will be covered in the budget
    pub fn budget_product_sku(mut self, budget_product_sku: impl Into<String>) -> Self {
        self.body.budget_product_sku = Some(budget_product_sku.into());
        self
    }

    /// The username of the user for `user` scope budgets. This field is required when `budget_scope` is `user`.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.body.user = Some(user.into());
        self
    }
}

/// Described at `/paths/~1organizations~1{org}~1settings~1billing~1budgets/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrganizationBudgetBody {
    /// The budget amount in whole dollars. For license-based products, this represents the number of licenses.
    pub budget_amount: Option<i64>,
    /// Whether to prevent additional spending once the budget is exceeded. For `user` and `multi_user_customer` scopes, this must be `true`.
    pub prevent_further_usage: Option<bool>,
    /// `budget_alerting`
    pub budget_alerting: Option<models::BudgetAlerting>,
    /// The scope of the budget for this organization.
    ///
    /// - `organization`: Apply the budget to the organization.
    /// - `repository`: Apply the budget to a specific repository in the organization.
    /// - `multi_user_customer`: Apply a universal budget to all users in the organization.
    /// - `user`: Apply the budget to a single user in the organization.
    ///
    /// `user` and `multi_user_customer` scopes are only supported when
    /// `budget_product_sku` is `ai_credits` or `premium_requests`.
    pub budget_scope: Option<CreateOrganizationBudgetBodyBudgetScope>,
    /// The name of the entity to apply the budget to
    pub budget_entity_name: Option<String>,
    /// The type of pricing model used by the budget. Determines how `budget_product_sku` is interpreted.
    ///
    /// - `BundlePricing`: Covers all AI credit SKUs. Set `budget_product_sku` to `ai_credits`.
    /// - `ProductPricing`: Covers all SKUs that belong to a product. Set `budget_product_sku` to a product such as `actions` or `packages`.
    /// - `SkuPricing`: Covers a single, specific SKU. Set `budget_product_sku` to a SKU such as `actions_linux`.
    pub budget_type: Option<BudgetType>,
    /// A single product or SKU that will be covered in the budget
    pub budget_product_sku: Option<String>,
    /// The username of the user for `user` scope budgets. This field is required when `budget_scope` is `user`.
    pub user: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateOrganizationBudgetBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// The scope of the budget for this organization.
///
/// - `organization`: Apply the budget to the organization.
/// - `repository`: Apply the budget to a specific repository in the organization.
/// - `multi_user_customer`: Apply a universal budget to all users in the organization.
/// - `user`: Apply the budget to a single user in the organization.
///
/// `user` and `multi_user_customer` scopes are only supported when
/// `budget_product_sku` is `ai_credits` or `premium_requests`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateOrganizationBudgetBodyBudgetScope {
    /// `organization`
    Organization,
    /// `repository`
    Repository,
    /// `multi_user_customer`
    MultiUserCustomer,
    /// `user`
    User,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The type of pricing model used by the budget. Determines how `budget_product_sku` is interpreted.
///
/// - `BundlePricing`: Covers all AI credit SKUs. Set `budget_product_sku` to `ai_credits`.
/// - `ProductPricing`: Covers all SKUs that belong to a product. Set `budget_product_sku` to a product such as `actions` or `packages`.
/// - `SkuPricing`: Covers a single, specific SKU. Set `budget_product_sku` to a SKU such as `actions_linux`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BudgetType {
    /// `BundlePricing`
    BundlePricing,
    /// `ProductPricing`
    ProductPricing,
    /// `SkuPricing`
    SkuPricing,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get a budget by ID for an organization.
///
/// Gets a budget by ID. The authenticated user must be an organization admin or billing manager.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/billing/budgets#get-a-budget-by-id-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `budget_id`: The ID corresponding to the budget.
///
/// `GET /organizations/{org}/settings/billing/budgets/{budget_id}`
///
/// - 200: [`GetBudget`](crate::models::GetBudget)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_budget_org(
    org: impl Into<String>,
    budget_id: impl Into<String>,
) -> GetBudgetOrg {
    GetBudgetOrg {
        parts: Parts::new().path(&org.into()).path(&budget_id.into()),
    }
}

/// The request of [`get_budget_org`](get_budget_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBudgetOrg {
    pub(crate) parts: Parts,
}

/// Delete a budget for an organization.
///
/// Deletes a budget by ID for an organization. The authenticated user must be an organization admin or billing manager.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/billing/budgets#delete-a-budget-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `budget_id`: The ID corresponding to the budget.
///
/// `DELETE /organizations/{org}/settings/billing/budgets/{budget_id}`
///
/// - 200: [`DeleteBudget`](crate::models::DeleteBudget)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn delete_budget_org(
    org: impl Into<String>,
    budget_id: impl Into<String>,
) -> DeleteBudgetOrg {
    DeleteBudgetOrg {
        parts: Parts::new().path(&org.into()).path(&budget_id.into()),
    }
}

/// The request of [`delete_budget_org`](delete_budget_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBudgetOrg {
    pub(crate) parts: Parts,
}

/// Update a budget for an organization.
///
/// Updates an existing budget for an organization. The authenticated user must be an organization admin or billing manager.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/billing/budgets#update-a-budget-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `budget_id`: The ID corresponding to the budget.
///
/// `PATCH /organizations/{org}/settings/billing/budgets/{budget_id}`
///
/// - 200: [`UpdateBudget`](crate::models::UpdateBudget)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update_budget_org(
    org: impl Into<String>,
    budget_id: impl Into<String>,
) -> UpdateBudgetOrg {
    UpdateBudgetOrg {
        parts: Parts::new().path(&org.into()).path(&budget_id.into()),
        body: UpdateBudgetOrgBody::default(),
    }
}

/// The request of [`update_budget_org`](update_budget_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBudgetOrg {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateBudgetOrgBody,
}

impl UpdateBudgetOrg {
    /// The budget amount in whole dollars. For license-based products, this represents the number of licenses.
    #[inline]
    pub fn budget_amount(mut self, budget_amount: i64) -> Self {
        self.body.budget_amount = Some(budget_amount);
        self
    }

    /// Whether to prevent additional spending once the budget is exceeded. For budgets with `user` or `multi_user_customer` scope, this must remain `true`.
    #[inline]
    pub fn prevent_further_usage(mut self, prevent_further_usage: bool) -> Self {
        self.body.prevent_further_usage = Some(prevent_further_usage);
        self
    }

    /// Sets `budget_alerting`.
    pub fn budget_alerting(
        mut self,
        budget_alerting: impl Into<models::BudgetAlerting>,
    ) -> Self {
        self.body.budget_alerting = Some(budget_alerting.into());
        self
    }

    /// The scope of the budget for this organization.
    ///
    /// - `organization`: Apply the budget to the organization.
    /// - `repository`: Apply the budget to a specific repository in the organization.
    /// - `multi_user_customer`: Apply a universal budget to all users in the organization.
    /// - `user`: Apply the budget to a single user in the organization.
    pub fn budget_scope(
        mut self,
        budget_scope: impl Into<GetAllBudgetsOrgScope>,
    ) -> Self {
        self.body.budget_scope = Some(budget_scope.into());
        self
    }

    /// The name of the entity to apply the budget to
    pub fn budget_entity_name(mut self, budget_entity_name: impl Into<String>) -> Self {
        self.body.budget_entity_name = Some(budget_entity_name.into());
        self
    }

    /// The type of pricing model used by the budget. Determines how `budget_product_sku` is interpreted.
    ///
    /// - `BundlePricing`: Covers all AI credit SKUs. Set `budget_product_sku` to `ai_credits`.
    /// - `ProductPricing`: Covers all SKUs that belong to a product. Set `budget_product_sku` to a product such as `actions` or `packages`.
    /// - `SkuPricing`: Covers a single, specific SKU. Set `budget_product_sku` to a SKU such as `actions_linux`.
    pub fn budget_type(mut self, budget_type: impl Into<BudgetType>) -> Self {
        self.body.budget_type = Some(budget_type.into());
        self
    }

    /// A single product or SKU that will be covered in the budget
    pub fn budget_product_sku(mut self, budget_product_sku: impl Into<String>) -> Self {
        self.body.budget_product_sku = Some(budget_product_sku.into());
        self
    }

    /// The username of the user for `user` scope budgets.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.body.user = Some(user.into());
        self
    }
}

/// Described at `/paths/~1organizations~1{org}~1settings~1billing~1budgets~1{budget_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBudgetOrgBody {
    /// The budget amount in whole dollars. For license-based products, this represents the number of licenses.
    pub budget_amount: Option<i64>,
    /// Whether to prevent additional spending once the budget is exceeded. For budgets with `user` or `multi_user_customer` scope, this must remain `true`.
    pub prevent_further_usage: Option<bool>,
    /// `budget_alerting`
    pub budget_alerting: Option<models::BudgetAlerting>,
    /// The scope of the budget for this organization.
    ///
    /// - `organization`: Apply the budget to the organization.
    /// - `repository`: Apply the budget to a specific repository in the organization.
    /// - `multi_user_customer`: Apply a universal budget to all users in the organization.
    /// - `user`: Apply the budget to a single user in the organization.
    pub budget_scope: Option<GetAllBudgetsOrgScope>,
    /// The name of the entity to apply the budget to
    pub budget_entity_name: Option<String>,
    /// The type of pricing model used by the budget. Determines how `budget_product_sku` is interpreted.
    ///
    /// - `BundlePricing`: Covers all AI credit SKUs. Set `budget_product_sku` to `ai_credits`.
    /// - `ProductPricing`: Covers all SKUs that belong to a product. Set `budget_product_sku` to a product such as `actions` or `packages`.
    /// - `SkuPricing`: Covers a single, specific SKU. Set `budget_product_sku` to a SKU such as `actions_linux`.
    pub budget_type: Option<BudgetType>,
    /// A single product or SKU that will be covered in the budget
    pub budget_product_sku: Option<String>,
    /// The username of the user for `user` scope budgets.
    pub user: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBudgetOrgBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
