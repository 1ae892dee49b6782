// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Paged, Parts};
use crate::models;
use crate::api::apps::{
    GetSubscriptionPlanForAccount, GetSubscriptionPlanForAccountStubbed,
    ListAccountsForPlan, ListAccountsForPlanStubbed, ListPlans, ListPlansStubbed,
    ListSubscriptionsForAuthenticatedUser, ListSubscriptionsForAuthenticatedUserStubbed,
};

impl Endpoint for GetSubscriptionPlanForAccount {
    type Output = models::MarketplacePurchase;
    const OPERATION: Operation = Operation {
        id: "apps/get-subscription-plan-for-account",
        method: octoforge_runtime::Verb::Get,
        path: "/marketplace_listing/accounts/{account_id}",
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

impl GetSubscriptionPlanForAccount {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPlans {
    type Output = Vec<models::MarketplaceListingPlan>;
    const OPERATION: Operation = Operation {
        id: "apps/list-plans",
        method: octoforge_runtime::Verb::Get,
        path: "/marketplace_listing/plans",
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

impl Paged for ListPlans {
    type Item = models::MarketplaceListingPlan;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPlans {
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

impl Endpoint for ListAccountsForPlan {
    type Output = Vec<models::MarketplacePurchase>;
    const OPERATION: Operation = Operation {
        id: "apps/list-accounts-for-plan",
        method: octoforge_runtime::Verb::Get,
        path: "/marketplace_listing/plans/{plan_id}/accounts",
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

impl Paged for ListAccountsForPlan {
    type Item = models::MarketplacePurchase;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListAccountsForPlan {
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

impl Endpoint for GetSubscriptionPlanForAccountStubbed {
    type Output = models::MarketplacePurchase;
    const OPERATION: Operation = Operation {
        id: "apps/get-subscription-plan-for-account-stubbed",
        method: octoforge_runtime::Verb::Get,
        path: "/marketplace_listing/stubbed/accounts/{account_id}",
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

impl GetSubscriptionPlanForAccountStubbed {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPlansStubbed {
    type Output = Vec<models::MarketplaceListingPlan>;
    const OPERATION: Operation = Operation {
        id: "apps/list-plans-stubbed",
        method: octoforge_runtime::Verb::Get,
        path: "/marketplace_listing/stubbed/plans",
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

impl Paged for ListPlansStubbed {
    type Item = models::MarketplaceListingPlan;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPlansStubbed {
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

impl Endpoint for ListAccountsForPlanStubbed {
    type Output = Vec<models::MarketplacePurchase>;
    const OPERATION: Operation = Operation {
        id: "apps/list-accounts-for-plan-stubbed",
        method: octoforge_runtime::Verb::Get,
        path: "/marketplace_listing/stubbed/plans/{plan_id}/accounts",
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

impl Paged for ListAccountsForPlanStubbed {
    type Item = models::MarketplacePurchase;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListAccountsForPlanStubbed {
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

impl Endpoint for ListSubscriptionsForAuthenticatedUser {
    type Output = Vec<models::UserMarketplacePurchase>;
    const OPERATION: Operation = Operation {
        id: "apps/list-subscriptions-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/marketplace_purchases",
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

impl Paged for ListSubscriptionsForAuthenticatedUser {
    type Item = models::UserMarketplacePurchase;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListSubscriptionsForAuthenticatedUser {
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

impl Endpoint for ListSubscriptionsForAuthenticatedUserStubbed {
    type Output = Vec<models::UserMarketplacePurchase>;
    const OPERATION: Operation = Operation {
        id: "apps/list-subscriptions-for-authenticated-user-stubbed",
        method: octoforge_runtime::Verb::Get,
        path: "/user/marketplace_purchases/stubbed",
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

impl Paged for ListSubscriptionsForAuthenticatedUserStubbed {
    type Item = models::UserMarketplacePurchase;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListSubscriptionsForAuthenticatedUserStubbed {
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
