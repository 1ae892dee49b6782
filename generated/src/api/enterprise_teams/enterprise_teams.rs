// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `enterprise_teams`: enterprise teams.

use octoforge_runtime::{Extra, Maybe, Parts};
use crate::models;

/// List enterprise teams.
///
/// List all teams in the enterprise for the authenticated user
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-teams#list-enterprise-teams>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `GET /enterprises/{enterprise}/teams`
///
/// - 200: a list of [`EnterpriseTeam`](crate::models::EnterpriseTeam)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](List::pages), [`items`](List::items).
pub fn list(enterprise: impl Into<String>) -> List {
    List {
        parts: Parts::new().path(&enterprise.into()),
    }
}

/// The request of [`list`](list()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    pub(crate) parts: Parts,
}

impl List {
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

/// Create an enterprise team.
///
/// To create an enterprise team, the authenticated user must be an owner of the enterprise.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-teams#create-an-enterprise-team>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `POST /enterprises/{enterprise}/teams`
///
/// - 201: [`EnterpriseTeam`](crate::models::EnterpriseTeam)
///
/// [How to send it](crate#sending).
pub fn create(enterprise: impl Into<String>, name: impl Into<String>) -> Create {
    Create {
        parts: Parts::new().path(&enterprise.into()),
        body: CreateBody::new(name),
    }
}

/// The request of [`create`](create()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    pub(crate) parts: Parts,
    pub(crate) body: CreateBody,
}

impl Create {
    /// A description of the team.
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.body.description = description.into();
        self
    }

    /// Retired: this field is no longer supported.
    /// Whether the enterprise team should be reflected in each organization.
    /// This value cannot be set.
    pub fn sync_to_organizations(
        mut self,
        sync_to_organizations: impl Into<SyncToOrganizations>,
    ) -> Self {
        self.body.sync_to_organizations = Some(sync_to_organizations.into());
        self
    }

    /// Specifies which organizations in the enterprise should have access to this team. Can be one of `disabled`, `selected`, or `all`.
    /// `disabled`: The team is not assigned to any organizations. This is the default when you create a new team.
    /// `selected`: The team is assigned to specific organizations. You can then use the [add organization assignments API](https://docs.github.com/rest/enterprise-teams/enterprise-team-organizations#add-organization-assignments) endpoint.
    /// `all`: The team is assigned to all current and future organizations in the enterprise.
    pub fn organization_selection_type(
        mut self,
        organization_selection_type: impl Into<OrganizationSelectionType>,
    ) -> Self {
        self.body.organization_selection_type = Some(organization_selection_type.into());
        self
    }

    /// The ID of the IdP group to assign team membership with. You can get this value from the [REST API endpoints for SCIM](https://docs.github.com/rest/scim#list-provisioned-scim-groups-for-an-enterprise).
    pub fn group_id(mut self, group_id: impl Into<Maybe<String>>) -> Self {
        self.body.group_id = group_id.into();
        self
    }

    /// The notification setting the team is set to. The options are:
    ///
    /// * `notifications_enabled` - team members receive notifications when the team is @mentioned.
    /// * `notifications_disabled` - no one receives notifications.
    ///
    /// Default: `notifications_enabled`
    pub fn notification_setting(
        mut self,
        notification_setting: impl Into<models::NotificationSetting>,
    ) -> Self {
        self.body.notification_setting = Some(notification_setting.into());
        self
    }
}

/// Described at `/paths/~1enterprises~1{enterprise}~1teams/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBody {
    /// The name of the team.
    pub name: String,
    /// A description of the team.
    pub description: Maybe<String>,
    /// Retired: this field is no longer supported.
    /// Whether the enterprise team should be reflected in each organization.
    /// This value cannot be set.
    pub sync_to_organizations: Option<SyncToOrganizations>,
    /// Specifies which organizations in the enterprise should have access to this team. Can be one of `disabled`, `selected`, or `all`.
    /// `disabled`: The team is not assigned to any organizations. This is the default when you create a new team.
    /// `selected`: The team is assigned to specific organizations. You can then use the [add organization assignments API](https://docs.github.com/rest/enterprise-teams/enterprise-team-organizations#add-organization-assignments) endpoint.
    /// `all`: The team is assigned to all current and future organizations in the enterprise.
    pub organization_selection_type: Option<OrganizationSelectionType>,
    /// The ID of the IdP group to assign team membership with. You can get this value from the [REST API endpoints for SCIM](https://docs.github.com/rest/scim#list-provisioned-scim-groups-for-an-enterprise).
    pub group_id: Maybe<String>,
    /// The notification setting the team is set to. The options are:
    ///
    /// * `notifications_enabled` - team members receive notifications when the team is @mentioned.
    /// * `notifications_disabled` - no one receives notifications.
    ///
    /// Default: `notifications_enabled`
    pub notification_setting: Option<models::NotificationSetting>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// Specifies which organizations in the enterprise should have access to this team. Can be one of `disabled`, `selected`, or `all`.
/// `disabled`: The team is not assigned to any organizations. This is the default when you create a new team.
/// `selected`: The team is assigned to specific organizations. You can then use the [add organization assignments API](https://docs.github.com/rest/enterprise-teams/enterprise-team-organizations#add-organization-assignments) endpoint.
/// `all`: The team is assigned to all current and future organizations in the enterprise.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationSelectionType {
    /// `disabled`
    Disabled,
    /// `selected`
    Selected,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Retired: this field is no longer supported.
/// Whether the enterprise team should be reflected in each organization.
/// This value cannot be set.
#[derive(Clone)]
#[non_exhaustive]
pub enum SyncToOrganizations {
    /// `all`
    All,
    /// `disabled`
    Disabled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get an enterprise team.
///
/// Gets a team using the team's slug. To create the slug, GitHub replaces special characters in the name string, changes all words to lowercase, and replaces spaces with a `-` separator and adds the "ent:" prefix. For example, "My TEam Näme" would become `ent:my-team-name`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-teams#get-an-enterprise-team>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `team_slug`: The slug of the team name.
///
/// `GET /enterprises/{enterprise}/teams/{team_slug}`
///
/// - 200: [`EnterpriseTeam`](crate::models::EnterpriseTeam)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get(enterprise: impl Into<String>, team_slug: impl Into<String>) -> Get {
    Get {
        parts: Parts::new().path(&enterprise.into()).path(&team_slug.into()),
    }
}

/// The request of [`get`](get()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    pub(crate) parts: Parts,
}

/// Delete an enterprise team.
///
/// To delete an enterprise team, the authenticated user must be an enterprise owner.
///
/// If you are an enterprise owner, deleting an enterprise team will delete all of its IdP mappings as well.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-teams#delete-an-enterprise-team>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `team_slug`: The slug of the team name.
///
/// `DELETE /enterprises/{enterprise}/teams/{team_slug}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete(enterprise: impl Into<String>, team_slug: impl Into<String>) -> Delete {
    Delete {
        parts: Parts::new().path(&enterprise.into()).path(&team_slug.into()),
    }
}

/// The request of [`delete`](delete()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    pub(crate) parts: Parts,
}

/// Update an enterprise team.
///
/// To edit a team, the authenticated user must be an enterprise owner.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-teams#update-an-enterprise-team>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `team_slug`: The slug of the team name.
///
/// `PATCH /enterprises/{enterprise}/teams/{team_slug}`
///
/// - 200: [`EnterpriseTeam`](crate::models::EnterpriseTeam)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update(enterprise: impl Into<String>, team_slug: impl Into<String>) -> Update {
    Update {
        parts: Parts::new().path(&enterprise.into()).path(&team_slug.into()),
        body: UpdateBody::default(),
    }
}

/// The request of [`update`](update()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateBody,
}

impl Update {
    /// A new name for the team.
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.body.name = name.into();
        self
    }

    /// A new description for the team.
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.body.description = description.into();
        self
    }

    /// Retired: this field is no longer supported.
    /// Whether the enterprise team should be reflected in each organization.
    /// This value cannot be changed.
    pub fn sync_to_organizations(
        mut self,
        sync_to_organizations: impl Into<SyncToOrganizations>,
    ) -> Self {
        self.body.sync_to_organizations = Some(sync_to_organizations.into());
        self
    }

    /// Specifies which organizations in the enterprise should have access to this team. Can be one of `disabled`, `selected`, or `all`.
    /// `disabled`: The team is not assigned to any organizations. This is the default when you create a new team.
    /// `selected`: The team is assigned to specific organizations. You can then use the [add organization assignments API](https://docs.github.com/rest/enterprise-teams/enterprise-team-organizations#add-organization-assignments).
    /// `all`: The team is assigned to all current and future organizations in the enterprise.
    pub fn organization_selection_type(
        mut self,
        organization_selection_type: impl Into<OrganizationSelectionType>,
    ) -> Self {
        self.body.organization_selection_type = Some(organization_selection_type.into());
        self
    }

    /// The ID of the IdP group to assign team membership with. The new IdP group will replace the existing one, or replace existing direct members if the team isn't currently linked to an IdP group.
    pub fn group_id(mut self, group_id: impl Into<Maybe<String>>) -> Self {
        self.body.group_id = group_id.into();
        self
    }

    /// The notification setting the team is set to. The options are:
    ///
    /// * `notifications_enabled` - team members receive notifications when the team is @mentioned.
    /// * `notifications_disabled` - no one receives notifications.
    pub fn notification_setting(
        mut self,
        notification_setting: impl Into<models::NotificationSetting>,
    ) -> Self {
        self.body.notification_setting = Some(notification_setting.into());
        self
    }
}

/// Described at `/paths/~1enterprises~1{enterprise}~1teams~1{team_slug}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBody {
    /// A new name for the team.
    pub name: Maybe<String>,
    /// A new description for the team.
    pub description: Maybe<String>,
    /// Retired: this field is no longer supported.
    /// Whether the enterprise team should be reflected in each organization.
    /// This value cannot be changed.
    pub sync_to_organizations: Option<SyncToOrganizations>,
    /// Specifies which organizations in the enterprise should have access to this team. Can be one of `disabled`, `selected`, or `all`.
    /// `disabled`: The team is not assigned to any organizations. This is the default when you create a new team.
    /// `selected`: The team is assigned to specific organizations. You can then use the [add organization assignments API](https://docs.github.com/rest/enterprise-teams/enterprise-team-organizations#add-organization-assignments).
    /// `all`: The team is assigned to all current and future organizations in the enterprise.
    pub organization_selection_type: Option<OrganizationSelectionType>,
    /// The ID of the IdP group to assign team membership with. The new IdP group will replace the existing one, or replace existing direct members if the team isn't currently linked to an IdP group.
    pub group_id: Maybe<String>,
    /// The notification setting the team is set to. The options are:
    ///
    /// * `notifications_enabled` - team members receive notifications when the team is @mentioned.
    /// * `notifications_disabled` - no one receives notifications.
    pub notification_setting: Option<models::NotificationSetting>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
