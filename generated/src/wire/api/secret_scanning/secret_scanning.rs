// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::secret_scanning::{
    CreatePushProtectionBypass, CreatePushProtectionBypassBody, GetAlert, GetScanHistory,
    ListAlertsForOrg, ListAlertsForRepo, ListLocationsForAlert, UpdateAlert,
    UpdateAlertBody, UpdateAlertBodyValidity,
};

impl Endpoint for ListAlertsForOrg {
    type Output = Vec<models::OrganizationSecretScanningAlert>;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/list-alerts-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/secret-scanning/alerts",
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
    type Item = models::OrganizationSecretScanningAlert;

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
    type Output = Vec<models::SecretScanningAlert>;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/list-alerts-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/secret-scanning/alerts",
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
    type Item = models::SecretScanningAlert;

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
    type Output = models::SecretScanningAlertWithMetadata;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/get-alert",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}",
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
    type Output = models::SecretScanningAlertWithMetadata;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/update-alert",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}",
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

impl Endpoint for ListLocationsForAlert {
    type Output = Vec<models::SecretScanningLocation>;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/list-locations-for-alert",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations",
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

impl Paged for ListLocationsForAlert {
    type Item = models::SecretScanningLocation;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListLocationsForAlert {
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

impl Endpoint for CreatePushProtectionBypass {
    type Output = models::SecretScanningPushProtectionBypass;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/create-push-protection-bypass",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/secret-scanning/push-protection-bypasses",
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

impl CreatePushProtectionBypass {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetScanHistory {
    type Output = models::SecretScanningScanHistory;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/get-scan-history",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/secret-scanning/scan-history",
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

impl GetScanHistory {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for UpdateAlertBody {
    const NAME: &'static str = "UpdateAlertBody";
    const FIELDS: &'static [&'static str] = &[
        "state",
        "resolution",
        "resolution_comment",
        "assignee",
        "validity",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            resolution: fields.at(1),
            resolution_comment: fields.at(2),
            assignee: fields.at(3),
            validity: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.state,
                &self.resolution,
                &self.resolution_comment,
                &self.assignee,
                &self.validity,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateAlertBody);

impl Object for CreatePushProtectionBypassBody {
    const NAME: &'static str = "CreatePushProtectionBypassBody";
    const FIELDS: &'static [&'static str] = &["reason", "placeholder_id"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            reason: fields.at(0),
            placeholder_id: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.reason, &self.placeholder_id], &self.extra)
    }
}

octoforge_runtime::object!(CreatePushProtectionBypassBody);

impl Literal for UpdateAlertBodyValidity {
    const NAME: &'static str = "UpdateAlertBodyValidity";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "inactive" => Self::Inactive,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UpdateAlertBodyValidity);
