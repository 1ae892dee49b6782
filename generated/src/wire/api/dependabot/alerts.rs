// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::dependabot::{
    GetAlert, ListAlertsForEnterprise, ListAlertsForOrg, ListAlertsForRepo, UpdateAlert,
    UpdateAlertBody, UpdateAlertBodyAgentAssignment,
};

impl Endpoint for ListAlertsForEnterprise {
    type Output = Vec<models::DependabotAlertWithRepository>;
    const OPERATION: Operation = Operation {
        id: "dependabot/list-alerts-for-enterprise",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/dependabot/alerts",
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

impl Paged for ListAlertsForEnterprise {
    type Item = models::DependabotAlertWithRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListAlertsForEnterprise {
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

impl Endpoint for ListAlertsForOrg {
    type Output = Vec<models::DependabotAlertWithRepository>;
    const OPERATION: Operation = Operation {
        id: "dependabot/list-alerts-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/dependabot/alerts",
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

impl Paged for ListAlertsForOrg {
    type Item = models::DependabotAlertWithRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListAlertsForOrg {
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

impl Endpoint for ListAlertsForRepo {
    type Output = Vec<models::DependabotAlert>;
    const OPERATION: Operation = Operation {
        id: "dependabot/list-alerts-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/dependabot/alerts",
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

impl Paged for ListAlertsForRepo {
    type Item = models::DependabotAlert;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListAlertsForRepo {
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

impl Endpoint for GetAlert {
    type Output = models::DependabotAlert;
    const OPERATION: Operation = Operation {
        id: "dependabot/get-alert",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/dependabot/alerts/{alert_number}",
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

impl GetAlert {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateAlert {
    type Output = models::DependabotAlert;
    const OPERATION: Operation = Operation {
        id: "dependabot/update-alert",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/dependabot/alerts/{alert_number}",
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

impl UpdateAlert {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for UpdateAlertBody {
    const NAME: &'static str = "UpdateAlertBody";
    const FIELDS: &'static [&'static str] = &[
        "state",
        "dismissed_reason",
        "dismissed_comment",
        "assignees",
        "agent_assignment",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            dismissed_reason: fields.at(1),
            dismissed_comment: fields.at(2),
            assignees: fields.at(3),
            agent_assignment: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.state,
                &self.dismissed_reason,
                &self.dismissed_comment,
                &self.assignees,
                &self.agent_assignment,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateAlertBody);

impl Object for UpdateAlertBodyAgentAssignment {
    const NAME: &'static str = "UpdateAlertBodyAgentAssignment";
    const FIELDS: &'static [&'static str] = &[
        "custom_instructions",
        "custom_agent",
        "model",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            custom_instructions: fields.at(0),
            custom_agent: fields.at(1),
            model: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.custom_instructions, &self.custom_agent, &self.model], &self.extra)
    }
}

octoforge_runtime::object!(UpdateAlertBodyAgentAssignment);
