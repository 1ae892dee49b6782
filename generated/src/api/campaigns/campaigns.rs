// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `campaigns`: campaigns.

use octoforge_runtime::{DateTime, Extra, Maybe, Parts};
use crate::models;

/// List campaigns for an organization.
///
/// Lists campaigns in an organization.
///
/// The authenticated user must be an owner or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/campaigns/campaigns#list-campaigns-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/campaigns`
///
/// - 200: a list of [`CampaignSummary`](crate::models::CampaignSummary)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListOrgCampaigns::pages), [`items`](ListOrgCampaigns::items).
pub fn list_org_campaigns(org: impl Into<String>) -> ListOrgCampaigns {
    ListOrgCampaigns {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_org_campaigns`](list_org_campaigns()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrgCampaigns {
    pub(crate) parts: Parts,
}

impl ListOrgCampaigns {
    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// If specified, only campaigns with this state will be returned.
    pub fn state(mut self, state: impl Into<models::CampaignState>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// The property by which to sort the results.
    pub fn sort(mut self, sort: impl Into<ListOrgCampaignsSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1campaigns/get/parameters/5/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListOrgCampaignsSort {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `ends_at`
    EndsAt,
    /// `published`
    Published,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Create a campaign for an organization.
///
/// Create a campaign for an organization.
///
/// The authenticated user must be an owner or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint.
///
/// Fine-grained tokens must have the "Code scanning alerts" repository permissions (read) on all repositories included
/// in the campaign.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/campaigns/campaigns#create-a-campaign-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/campaigns`
///
/// - 200: [`CampaignSummary`](crate::models::CampaignSummary)
/// - 400: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`BasicError`](crate::models::BasicError)
/// - 429: no content
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn create_campaign(
    org: impl Into<String>,
    name: impl Into<String>,
    description: impl Into<String>,
    ends_at: impl Into<DateTime>,
) -> CreateCampaign {
    CreateCampaign {
        parts: Parts::new().path(&org.into()),
        body: CreateCampaignBody::new(name, description, ends_at),
    }
}

/// The request of [`create_campaign`](create_campaign()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCampaign {
    pub(crate) parts: Parts,
    pub(crate) body: CreateCampaignBody,
}

impl CreateCampaign {
    /// The logins of the users to set as the campaign managers. At this time, only a single manager can be supplied.
    pub fn managers(
        mut self,
        managers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.managers = Some(
            managers.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The slugs of the teams to set as the campaign managers.
    pub fn team_managers(
        mut self,
        team_managers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.team_managers = Some(
            team_managers.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The contact link of the campaign. Must be a URI.
    pub fn contact_link(mut self, contact_link: impl Into<Maybe<String>>) -> Self {
        self.body.contact_link = contact_link.into();
        self
    }

    /// The code scanning alerts to include in this campaign
    pub fn code_scanning_alerts(
        mut self,
        code_scanning_alerts: impl Into<Maybe<Vec<CreateCampaignBodyCodeScanningAlert>>>,
    ) -> Self {
        self.body.code_scanning_alerts = code_scanning_alerts.into();
        self
    }

    /// If true, will automatically generate issues for the campaign. The default is false.
    #[inline]
    pub fn generate_issues(mut self, generate_issues: bool) -> Self {
        self.body.generate_issues = Some(generate_issues);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1campaigns/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateCampaignBody {
    /// The name of the campaign
    pub name: String,
    /// A description for the campaign
    pub description: String,
    /// The logins of the users to set as the campaign managers. At this time, only a single manager can be supplied.
    pub managers: Option<Vec<String>>,
    /// The slugs of the teams to set as the campaign managers.
    pub team_managers: Option<Vec<String>>,
    /// The end date and time of the campaign. The date must be in the future.
    pub ends_at: DateTime,
    /// The contact link of the campaign. Must be a URI.
    pub contact_link: Maybe<String>,
    /// The code scanning alerts to include in this campaign
    pub code_scanning_alerts: Maybe<Vec<CreateCampaignBodyCodeScanningAlert>>,
    /// If true, will automatically generate issues for the campaign. The default is false.
    pub generate_issues: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateCampaignBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        ends_at: impl Into<DateTime>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.description = description.into();
        new.ends_at = ends_at.into();
        new
    }
}

/// Described at `/paths/~1orgs~1{org}~1campaigns/post/requestBody/content/application~1json/schema/properties/code_scanning_alerts/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateCampaignBodyCodeScanningAlert {
    /// The repository id
    pub repository_id: i64,
    /// The alert numbers
    pub alert_numbers: Vec<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateCampaignBodyCodeScanningAlert {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        repository_id: i64,
        alert_numbers: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.repository_id = repository_id;
        new.alert_numbers = alert_numbers
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}

/// Get a campaign for an organization.
///
/// Gets a campaign for an organization.
///
/// The authenticated user must be an owner or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/campaigns/campaigns#get-a-campaign-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `campaign_number`: The campaign number.
///
/// `GET /orgs/{org}/campaigns/{campaign_number}`
///
/// - 200: [`CampaignSummary`](crate::models::CampaignSummary)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_campaign_summary(
    org: impl Into<String>,
    campaign_number: i64,
) -> GetCampaignSummary {
    GetCampaignSummary {
        parts: Parts::new().path(&org.into()).path(&campaign_number),
    }
}

/// The request of [`get_campaign_summary`](get_campaign_summary()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCampaignSummary {
    pub(crate) parts: Parts,
}

/// Delete a campaign for an organization.
///
/// Deletes a campaign in an organization.
///
/// The authenticated user must be an owner or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/campaigns/campaigns#delete-a-campaign-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `campaign_number`: The campaign number.
///
/// `DELETE /orgs/{org}/campaigns/{campaign_number}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn delete_campaign(org: impl Into<String>, campaign_number: i64) -> DeleteCampaign {
    DeleteCampaign {
        parts: Parts::new().path(&org.into()).path(&campaign_number),
    }
}

/// The request of [`delete_campaign`](delete_campaign()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCampaign {
    pub(crate) parts: Parts,
}

/// Update a campaign.
///
/// Updates a campaign in an organization.
///
/// The authenticated user must be an owner or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/campaigns/campaigns#update-a-campaign>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `campaign_number`: The campaign number.
///
/// `PATCH /orgs/{org}/campaigns/{campaign_number}`
///
/// - 200: [`CampaignSummary`](crate::models::CampaignSummary)
/// - 400: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn update_campaign(org: impl Into<String>, campaign_number: i64) -> UpdateCampaign {
    UpdateCampaign {
        parts: Parts::new().path(&org.into()).path(&campaign_number),
        body: UpdateCampaignBody::default(),
    }
}

/// The request of [`update_campaign`](update_campaign()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCampaign {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateCampaignBody,
}

impl UpdateCampaign {
    /// The name of the campaign
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// A description for the campaign
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The logins of the users to set as the campaign managers. At this time, only a single manager can be supplied.
    pub fn managers(
        mut self,
        managers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.managers = Some(
            managers.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The slugs of the teams to set as the campaign managers.
    pub fn team_managers(
        mut self,
        team_managers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.team_managers = Some(
            team_managers.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The end date and time of the campaign, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub fn ends_at(mut self, ends_at: impl Into<DateTime>) -> Self {
        self.body.ends_at = Some(ends_at.into());
        self
    }

    /// The contact link of the campaign. Must be a URI.
    pub fn contact_link(mut self, contact_link: impl Into<Maybe<String>>) -> Self {
        self.body.contact_link = contact_link.into();
        self
    }

    /// Sets `state`.
    pub fn state(mut self, state: impl Into<models::CampaignState>) -> Self {
        self.body.state = Some(state.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1campaigns~1{campaign_number}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateCampaignBody {
    /// The name of the campaign
    pub name: Option<String>,
    /// A description for the campaign
    pub description: Option<String>,
    /// The logins of the users to set as the campaign managers. At this time, only a single manager can be supplied.
    pub managers: Option<Vec<String>>,
    /// The slugs of the teams to set as the campaign managers.
    pub team_managers: Option<Vec<String>>,
    /// The end date and time of the campaign, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub ends_at: Option<DateTime>,
    /// The contact link of the campaign. Must be a URI.
    pub contact_link: Maybe<String>,
    /// `state`
    pub state: Option<models::CampaignState>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateCampaignBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
