// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `enterprise_team_organizations`: enterprise team organizations.

use octoforge_runtime::{Extra, Parts};

/// Get organization assignments.
///
/// Get all organizations assigned to an enterprise team
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-team-organizations#get-organization-assignments>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `enterprise_team`: The slug version of the enterprise team name. You can also substitute this value with the enterprise team id.
///
/// `GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations`
///
/// - 200: a list of [`OrganizationSimple`](crate::models::OrganizationSimple)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetAssignments::pages), [`items`](GetAssignments::items).
pub fn get_assignments(
    enterprise: impl Into<String>,
    enterprise_team: impl Into<String>,
) -> GetAssignments {
    GetAssignments {
        parts: Parts::new().path(&enterprise.into()).path(&enterprise_team.into()),
    }
}

/// The request of [`get_assignments`](get_assignments()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAssignments {
    pub(crate) parts: Parts,
}

impl GetAssignments {
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

/// Add organization assignments.
///
/// Assign an enterprise team to multiple organizations.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-team-organizations#add-organization-assignments>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `enterprise_team`: The slug version of the enterprise team name. You can also substitute this value with the enterprise team id.
///
/// `POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add`
///
/// - 200: a list of [`OrganizationSimple`](crate::models::OrganizationSimple)
///
/// [How to send it](crate#sending).
pub fn bulk_add(
    enterprise: impl Into<String>,
    enterprise_team: impl Into<String>,
    organization_slugs: impl IntoIterator<Item = impl Into<String>>,
) -> BulkAdd {
    BulkAdd {
        parts: Parts::new().path(&enterprise.into()).path(&enterprise_team.into()),
        body: BulkAddBody::new(organization_slugs),
    }
}

/// The request of [`bulk_add`](bulk_add()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkAdd {
    pub(crate) parts: Parts,
    pub(crate) body: BulkAddBody,
}

/// Described at `/paths/~1enterprises~1{enterprise}~1teams~1{enterprise-team}~1organizations~1add/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BulkAddBody {
    /// Organization slug to assign the team to.
    pub organization_slugs: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl BulkAddBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(organization_slugs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.organization_slugs = organization_slugs
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}

/// Remove organization assignments.
///
/// Unassign an enterprise team from multiple organizations.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-team-organizations#remove-organization-assignments>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `enterprise_team`: The slug version of the enterprise team name. You can also substitute this value with the enterprise team id.
///
/// `POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn bulk_remove(
    enterprise: impl Into<String>,
    enterprise_team: impl Into<String>,
    organization_slugs: impl IntoIterator<Item = impl Into<String>>,
) -> BulkRemove {
    BulkRemove {
        parts: Parts::new().path(&enterprise.into()).path(&enterprise_team.into()),
        body: BulkAddBody::new(organization_slugs),
    }
}

/// The request of [`bulk_remove`](bulk_remove()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkRemove {
    pub(crate) parts: Parts,
    pub(crate) body: BulkAddBody,
}

/// Get organization assignment.
///
/// Check if an enterprise team is assigned to an organization
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-team-organizations#get-organization-assignment>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `enterprise_team`: The slug version of the enterprise team name. You can also substitute this value with the enterprise team id.
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}`
///
/// - 200: [`OrganizationSimple`](crate::models::OrganizationSimple)
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn get_assignment(
    enterprise: impl Into<String>,
    enterprise_team: impl Into<String>,
    org: impl Into<String>,
) -> GetAssignment {
    GetAssignment {
        parts: Parts::new()
            .path(&enterprise.into())
            .path(&enterprise_team.into())
            .path(&org.into()),
    }
}

/// The request of [`get_assignment`](get_assignment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAssignment {
    pub(crate) parts: Parts,
}

/// Add an organization assignment.
///
/// Assign an enterprise team to an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-team-organizations#add-an-organization-assignment>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `enterprise_team`: The slug version of the enterprise team name. You can also substitute this value with the enterprise team id.
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}`
///
/// - 201: [`OrganizationSimple`](crate::models::OrganizationSimple)
///
/// [How to send it](crate#sending).
pub fn add(
    enterprise: impl Into<String>,
    enterprise_team: impl Into<String>,
    org: impl Into<String>,
) -> Add {
    Add {
        parts: Parts::new()
            .path(&enterprise.into())
            .path(&enterprise_team.into())
            .path(&org.into()),
    }
}

/// The request of [`add`](add()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Add {
    pub(crate) parts: Parts,
}

/// Delete an organization assignment.
///
/// Unassign an enterprise team from an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-team-organizations#delete-an-organization-assignment>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `enterprise_team`: The slug version of the enterprise team name. You can also substitute this value with the enterprise team id.
/// - `org`: The organization name. The name is not case sensitive.
///
/// `DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete(
    enterprise: impl Into<String>,
    enterprise_team: impl Into<String>,
    org: impl Into<String>,
) -> Delete {
    Delete {
        parts: Parts::new()
            .path(&enterprise.into())
            .path(&enterprise_team.into())
            .path(&org.into()),
    }
}

/// The request of [`delete`](delete()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    pub(crate) parts: Parts,
}
