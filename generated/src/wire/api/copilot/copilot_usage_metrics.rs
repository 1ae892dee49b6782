// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::copilot::{
    CopilotEnterpriseOneDayUsageMetrics, CopilotEnterpriseReposOneDayReport,
    CopilotEnterpriseUsageMetrics, CopilotEnterpriseUserTeamsOneDayReport,
    CopilotOrganizationOneDayUsageMetrics, CopilotOrganizationReposOneDayReport,
    CopilotOrganizationUsageMetrics, CopilotOrganizationUserTeamsOneDayReport,
    CopilotOrganizationUsersOneDayUsageMetrics, CopilotOrganizationUsersUsageMetrics,
    CopilotUsersOneDayUsageMetrics, CopilotUsersUsageMetrics,
};

impl Endpoint for CopilotEnterpriseOneDayUsageMetrics {
    type Output = models::CopilotUsageMetrics1DayReport;
    const OPERATION: Operation = Operation {
        id: "copilot/copilot-enterprise-one-day-usage-metrics",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/copilot/metrics/reports/enterprise-1-day",
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

impl CopilotEnterpriseOneDayUsageMetrics {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CopilotEnterpriseUsageMetrics {
    type Output = models::CopilotUsageMetrics28DayReport;
    const OPERATION: Operation = Operation {
        id: "copilot/copilot-enterprise-usage-metrics",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/copilot/metrics/reports/enterprise-28-day/latest",
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

impl CopilotEnterpriseUsageMetrics {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CopilotEnterpriseReposOneDayReport {
    type Output = Option<models::CopilotUsageMetrics1DayReport>;
    const OPERATION: Operation = Operation {
        id: "copilot/copilot-enterprise-repos-one-day-report",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/copilot/metrics/reports/repos-1-day",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.optional()
    }
}

impl CopilotEnterpriseReposOneDayReport {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CopilotEnterpriseUserTeamsOneDayReport {
    type Output = models::CopilotUsageMetrics1DayReport;
    const OPERATION: Operation = Operation {
        id: "copilot/copilot-enterprise-user-teams-one-day-report",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/copilot/metrics/reports/user-teams-1-day",
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

impl CopilotEnterpriseUserTeamsOneDayReport {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CopilotUsersOneDayUsageMetrics {
    type Output = models::CopilotUsageMetrics1DayReport;
    const OPERATION: Operation = Operation {
        id: "copilot/copilot-users-one-day-usage-metrics",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/copilot/metrics/reports/users-1-day",
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

impl CopilotUsersOneDayUsageMetrics {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CopilotUsersUsageMetrics {
    type Output = models::CopilotUsageMetrics28DayReport;
    const OPERATION: Operation = Operation {
        id: "copilot/copilot-users-usage-metrics",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/copilot/metrics/reports/users-28-day/latest",
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

impl CopilotUsersUsageMetrics {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CopilotOrganizationOneDayUsageMetrics {
    type Output = Option<models::CopilotUsageMetrics1DayReport>;
    const OPERATION: Operation = Operation {
        id: "copilot/copilot-organization-one-day-usage-metrics",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot/metrics/reports/organization-1-day",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.optional()
    }
}

impl CopilotOrganizationOneDayUsageMetrics {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CopilotOrganizationUsageMetrics {
    type Output = models::CopilotUsageMetrics28DayReport;
    const OPERATION: Operation = Operation {
        id: "copilot/copilot-organization-usage-metrics",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot/metrics/reports/organization-28-day/latest",
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

impl CopilotOrganizationUsageMetrics {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CopilotOrganizationReposOneDayReport {
    type Output = Option<models::CopilotUsageMetrics1DayReport>;
    const OPERATION: Operation = Operation {
        id: "copilot/copilot-organization-repos-one-day-report",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot/metrics/reports/repos-1-day",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.optional()
    }
}

impl CopilotOrganizationReposOneDayReport {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CopilotOrganizationUserTeamsOneDayReport {
    type Output = Option<models::CopilotUsageMetrics1DayReport>;
    const OPERATION: Operation = Operation {
        id: "copilot/copilot-organization-user-teams-one-day-report",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot/metrics/reports/user-teams-1-day",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.optional()
    }
}

impl CopilotOrganizationUserTeamsOneDayReport {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CopilotOrganizationUsersOneDayUsageMetrics {
    type Output = Option<models::CopilotUsageMetrics1DayReport>;
    const OPERATION: Operation = Operation {
        id: "copilot/copilot-organization-users-one-day-usage-metrics",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot/metrics/reports/users-1-day",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.optional()
    }
}

impl CopilotOrganizationUsersOneDayUsageMetrics {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CopilotOrganizationUsersUsageMetrics {
    type Output = models::CopilotUsageMetrics28DayReport;
    const OPERATION: Operation = Operation {
        id: "copilot/copilot-organization-users-usage-metrics",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot/metrics/reports/users-28-day/latest",
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

impl CopilotOrganizationUsersUsageMetrics {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
