// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
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

    fn parts(&self) -> &Parts {
        &self.parts
    }

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

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListPlans {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
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

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListAccountsForPlan {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
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

    fn parts(&self) -> &Parts {
        &self.parts
    }

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

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListPlansStubbed {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
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

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListAccountsForPlanStubbed {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
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

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListSubscriptionsForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
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

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListSubscriptionsForAuthenticatedUserStubbed {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
