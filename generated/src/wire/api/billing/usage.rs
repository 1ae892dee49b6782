// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::billing::{
    GetGithubBillingAiCreditUsageReportOrg, GetGithubBillingAiCreditUsageReportUser,
    GetGithubBillingPremiumRequestUsageReportOrg,
    GetGithubBillingPremiumRequestUsageReportUser, GetGithubBillingUsageReportOrg,
    GetGithubBillingUsageReportUser, GetGithubBillingUsageSummaryReportOrg,
    GetGithubBillingUsageSummaryReportUser,
};

impl Endpoint for GetGithubBillingAiCreditUsageReportOrg {
    type Output = models::BillingAiCreditUsageReportOrg;
    const OPERATION: Operation = Operation {
        id: "billing/get-github-billing-ai-credit-usage-report-org",
        method: octoforge_runtime::Verb::Get,
        path: "/organizations/{org}/settings/billing/ai_credit/usage",
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

impl GetGithubBillingAiCreditUsageReportOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetGithubBillingPremiumRequestUsageReportOrg {
    type Output = models::BillingAiCreditUsageReportOrg;
    const OPERATION: Operation = Operation {
        id: "billing/get-github-billing-premium-request-usage-report-org",
        method: octoforge_runtime::Verb::Get,
        path: "/organizations/{org}/settings/billing/premium_request/usage",
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

impl GetGithubBillingPremiumRequestUsageReportOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetGithubBillingUsageReportOrg {
    type Output = models::BillingUsageReport;
    const OPERATION: Operation = Operation {
        id: "billing/get-github-billing-usage-report-org",
        method: octoforge_runtime::Verb::Get,
        path: "/organizations/{org}/settings/billing/usage",
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

impl GetGithubBillingUsageReportOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetGithubBillingUsageSummaryReportOrg {
    type Output = models::BillingUsageSummaryReportOrg;
    const OPERATION: Operation = Operation {
        id: "billing/get-github-billing-usage-summary-report-org",
        method: octoforge_runtime::Verb::Get,
        path: "/organizations/{org}/settings/billing/usage/summary",
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

impl GetGithubBillingUsageSummaryReportOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetGithubBillingAiCreditUsageReportUser {
    type Output = models::BillingAiCreditUsageReportUser;
    const OPERATION: Operation = Operation {
        id: "billing/get-github-billing-ai-credit-usage-report-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/settings/billing/ai_credit/usage",
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

impl GetGithubBillingAiCreditUsageReportUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetGithubBillingPremiumRequestUsageReportUser {
    type Output = models::BillingAiCreditUsageReportUser;
    const OPERATION: Operation = Operation {
        id: "billing/get-github-billing-premium-request-usage-report-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/settings/billing/premium_request/usage",
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

impl GetGithubBillingPremiumRequestUsageReportUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetGithubBillingUsageReportUser {
    type Output = models::BillingUsageReportUser;
    const OPERATION: Operation = Operation {
        id: "billing/get-github-billing-usage-report-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/settings/billing/usage",
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

impl GetGithubBillingUsageReportUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetGithubBillingUsageSummaryReportUser {
    type Output = models::BillingUsageSummaryReportUser;
    const OPERATION: Operation = Operation {
        id: "billing/get-github-billing-usage-summary-report-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/settings/billing/usage/summary",
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

impl GetGithubBillingUsageSummaryReportUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
