// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `apps`: marketplace.

use octoforge_runtime::Parts;
use crate::models;

/// Get a subscription plan for an account.
///
/// Shows whether the user or organization account actively subscribes to a plan listed by the authenticated GitHub App. When someone submits a plan change that won't be processed until the end of their billing cycle, you will also see the upcoming pending change.
///
/// GitHub Apps must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint. OAuth apps must use [basic authentication](https://docs.github.com/rest/authentication/authenticating-to-the-rest-api#using-basic-authentication) with their client ID and client secret to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/marketplace#get-a-subscription-plan-for-an-account>).
///
/// - `account_id`: account_id parameter
///
/// `GET /marketplace_listing/accounts/{account_id}`
///
/// - 200: [`MarketplacePurchase`](crate::models::MarketplacePurchase)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_subscription_plan_for_account(
    account_id: i64,
) -> GetSubscriptionPlanForAccount {
    GetSubscriptionPlanForAccount {
        parts: Parts::new().path(&account_id),
    }
}

/// The request of [`get_subscription_plan_for_account`](get_subscription_plan_for_account()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSubscriptionPlanForAccount {
    pub(crate) parts: Parts,
}

/// List plans.
///
/// Lists all plans that are part of your GitHub Marketplace listing.
///
/// GitHub Apps must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint. OAuth apps must use [basic authentication](https://docs.github.com/rest/authentication/authenticating-to-the-rest-api#using-basic-authentication) with their client ID and client secret to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/marketplace#list-plans>).
///
/// `GET /marketplace_listing/plans`
///
/// - 200: a list of [`MarketplaceListingPlan`](crate::models::MarketplaceListingPlan)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPlans::pages), [`items`](ListPlans::items).
#[inline]
pub fn list_plans() -> ListPlans {
    ListPlans { parts: Parts::new() }
}

/// The request of [`list_plans`](list_plans()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPlans {
    pub(crate) parts: Parts,
}

impl ListPlans {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// List accounts for a plan.
///
/// Returns user and organization accounts associated with the specified plan, including free plans. For per-seat pricing, you see the list of accounts that have purchased the plan, including the number of seats purchased. When someone submits a plan change that won't be processed until the end of their billing cycle, you will also see the upcoming pending change.
///
/// GitHub Apps must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint. OAuth apps must use [basic authentication](https://docs.github.com/rest/authentication/authenticating-to-the-rest-api#using-basic-authentication) with their client ID and client secret to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/marketplace#list-accounts-for-a-plan>).
///
/// - `plan_id`: The unique identifier of the plan.
///
/// `GET /marketplace_listing/plans/{plan_id}/accounts`
///
/// - 200: a list of [`MarketplacePurchase`](crate::models::MarketplacePurchase)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAccountsForPlan::pages), [`items`](ListAccountsForPlan::items).
#[inline]
pub fn list_accounts_for_plan(plan_id: i64) -> ListAccountsForPlan {
    ListAccountsForPlan {
        parts: Parts::new().path(&plan_id),
    }
}

/// The request of [`list_accounts_for_plan`](list_accounts_for_plan()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAccountsForPlan {
    pub(crate) parts: Parts,
}

impl ListAccountsForPlan {
    /// The property to sort the results by.
    pub fn sort(mut self, sort: impl Into<models::CreatedUpdated>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// To return the oldest accounts first, set to `asc`. Ignored without the `sort` parameter.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Get a subscription plan for an account (stubbed).
///
/// Shows whether the user or organization account actively subscribes to a plan listed by the authenticated GitHub App. When someone submits a plan change that won't be processed until the end of their billing cycle, you will also see the upcoming pending change.
///
/// GitHub Apps must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint. OAuth apps must use [basic authentication](https://docs.github.com/rest/authentication/authenticating-to-the-rest-api#using-basic-authentication) with their client ID and client secret to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/marketplace#get-a-subscription-plan-for-an-account-stubbed>).
///
/// - `account_id`: account_id parameter
///
/// `GET /marketplace_listing/stubbed/accounts/{account_id}`
///
/// - 200: [`MarketplacePurchase`](crate::models::MarketplacePurchase)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 404: no content
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_subscription_plan_for_account_stubbed(
    account_id: i64,
) -> GetSubscriptionPlanForAccountStubbed {
    GetSubscriptionPlanForAccountStubbed {
        parts: Parts::new().path(&account_id),
    }
}

/// The request of [`get_subscription_plan_for_account_stubbed`](get_subscription_plan_for_account_stubbed()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSubscriptionPlanForAccountStubbed {
    pub(crate) parts: Parts,
}

/// List plans (stubbed).
///
/// Lists all plans that are part of your GitHub Marketplace listing.
///
/// GitHub Apps must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint. OAuth apps must use [basic authentication](https://docs.github.com/rest/authentication/authenticating-to-the-rest-api#using-basic-authentication) with their client ID and client secret to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/marketplace#list-plans-stubbed>).
///
/// `GET /marketplace_listing/stubbed/plans`
///
/// - 200: a list of [`MarketplaceListingPlan`](crate::models::MarketplaceListingPlan)
/// - 401: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPlansStubbed::pages), [`items`](ListPlansStubbed::items).
#[inline]
pub fn list_plans_stubbed() -> ListPlansStubbed {
    ListPlansStubbed {
        parts: Parts::new(),
    }
}

/// The request of [`list_plans_stubbed`](list_plans_stubbed()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPlansStubbed {
    pub(crate) parts: Parts,
}

impl ListPlansStubbed {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// List accounts for a plan (stubbed).
///
/// Returns repository and organization accounts associated with the specified plan, including free plans. For per-seat pricing, you see the list of accounts that have purchased the plan, including the number of seats purchased. When someone submits a plan change that won't be processed until the end of their billing cycle, you will also see the upcoming pending change.
///
/// GitHub Apps must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint. OAuth apps must use [basic authentication](https://docs.github.com/rest/authentication/authenticating-to-the-rest-api#using-basic-authentication) with their client ID and client secret to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/marketplace#list-accounts-for-a-plan-stubbed>).
///
/// - `plan_id`: The unique identifier of the plan.
///
/// `GET /marketplace_listing/stubbed/plans/{plan_id}/accounts`
///
/// - 200: a list of [`MarketplacePurchase`](crate::models::MarketplacePurchase)
/// - 401: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAccountsForPlanStubbed::pages), [`items`](ListAccountsForPlanStubbed::items).
#[inline]
pub fn list_accounts_for_plan_stubbed(plan_id: i64) -> ListAccountsForPlanStubbed {
    ListAccountsForPlanStubbed {
        parts: Parts::new().path(&plan_id),
    }
}

/// The request of [`list_accounts_for_plan_stubbed`](list_accounts_for_plan_stubbed()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAccountsForPlanStubbed {
    pub(crate) parts: Parts,
}

impl ListAccountsForPlanStubbed {
    /// The property to sort the results by.
    pub fn sort(mut self, sort: impl Into<models::CreatedUpdated>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// To return the oldest accounts first, set to `asc`. Ignored without the `sort` parameter.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// List subscriptions for the authenticated user.
///
/// Lists the active subscriptions for the authenticated user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/marketplace#list-subscriptions-for-the-authenticated-user>).
///
/// `GET /user/marketplace_purchases`
///
/// - 200: a list of [`UserMarketplacePurchase`](crate::models::UserMarketplacePurchase)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSubscriptionsForAuthenticatedUser::pages), [`items`](ListSubscriptionsForAuthenticatedUser::items).
#[inline]
pub fn list_subscriptions_for_authenticated_user() -> ListSubscriptionsForAuthenticatedUser {
    ListSubscriptionsForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_subscriptions_for_authenticated_user`](list_subscriptions_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSubscriptionsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListSubscriptionsForAuthenticatedUser {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// List subscriptions for the authenticated user (stubbed).
///
/// Lists the active subscriptions for the authenticated user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/marketplace#list-subscriptions-for-the-authenticated-user-stubbed>).
///
/// `GET /user/marketplace_purchases/stubbed`
///
/// - 200: a list of [`UserMarketplacePurchase`](crate::models::UserMarketplacePurchase)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSubscriptionsForAuthenticatedUserStubbed::pages), [`items`](ListSubscriptionsForAuthenticatedUserStubbed::items).
#[inline]
pub fn list_subscriptions_for_authenticated_user_stubbed() -> ListSubscriptionsForAuthenticatedUserStubbed {
    ListSubscriptionsForAuthenticatedUserStubbed {
        parts: Parts::new(),
    }
}

/// The request of [`list_subscriptions_for_authenticated_user_stubbed`](list_subscriptions_for_authenticated_user_stubbed()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSubscriptionsForAuthenticatedUserStubbed {
    pub(crate) parts: Parts,
}

impl ListSubscriptionsForAuthenticatedUserStubbed {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}
