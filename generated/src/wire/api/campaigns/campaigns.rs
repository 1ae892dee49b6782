// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::campaigns::{
    CreateCampaign, CreateCampaignBody, CreateCampaignBodyCodeScanningAlert,
    DeleteCampaign, GetCampaignSummary, ListOrgCampaigns, ListOrgCampaignsSort,
    UpdateCampaign, UpdateCampaignBody,
};

impl Endpoint for ListOrgCampaigns {
    type Output = Vec<models::CampaignSummary>;
    const OPERATION: Operation = Operation {
        id: "campaigns/list-org-campaigns",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/campaigns",
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

impl Paged for ListOrgCampaigns {
    type Item = models::CampaignSummary;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListOrgCampaigns {
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

impl Endpoint for CreateCampaign {
    type Output = models::CampaignSummary;
    const OPERATION: Operation = Operation {
        id: "campaigns/create-campaign",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/campaigns",
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

impl CreateCampaign {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCampaignSummary {
    type Output = models::CampaignSummary;
    const OPERATION: Operation = Operation {
        id: "campaigns/get-campaign-summary",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/campaigns/{campaign_number}",
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

impl GetCampaignSummary {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteCampaign {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "campaigns/delete-campaign",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/campaigns/{campaign_number}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteCampaign {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateCampaign {
    type Output = models::CampaignSummary;
    const OPERATION: Operation = Operation {
        id: "campaigns/update-campaign",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/campaigns/{campaign_number}",
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

impl UpdateCampaign {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Literal for ListOrgCampaignsSort {
    const NAME: &'static str = "ListOrgCampaignsSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::EndsAt => "ends_at",
            Self::Published => "published",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "created" => Self::Created,
            "updated" => Self::Updated,
            "ends_at" => Self::EndsAt,
            "published" => Self::Published,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListOrgCampaignsSort);

impl Object for CreateCampaignBody {
    const NAME: &'static str = "CreateCampaignBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "managers",
        "team_managers",
        "ends_at",
        "contact_link",
        "code_scanning_alerts",
        "generate_issues",
    ];
    const REQUIRED: &'static [u64] = &[19];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            managers: fields.at(2),
            team_managers: fields.at(3),
            ends_at: fields.at(4),
            contact_link: fields.at(5),
            code_scanning_alerts: fields.at(6),
            generate_issues: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.managers,
                &self.team_managers,
                &self.ends_at,
                &self.contact_link,
                &self.code_scanning_alerts,
                &self.generate_issues,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateCampaignBody);

impl Object for UpdateCampaignBody {
    const NAME: &'static str = "UpdateCampaignBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "managers",
        "team_managers",
        "ends_at",
        "contact_link",
        "state",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            managers: fields.at(2),
            team_managers: fields.at(3),
            ends_at: fields.at(4),
            contact_link: fields.at(5),
            state: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.managers,
                &self.team_managers,
                &self.ends_at,
                &self.contact_link,
                &self.state,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateCampaignBody);

impl Object for CreateCampaignBodyCodeScanningAlert {
    const NAME: &'static str = "CreateCampaignBodyCodeScanningAlert";
    const FIELDS: &'static [&'static str] = &["repository_id", "alert_numbers"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_id: fields.at(0),
            alert_numbers: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.repository_id, &self.alert_numbers], &self.extra)
    }
}

octoforge_runtime::object!(CreateCampaignBodyCodeScanningAlert);
