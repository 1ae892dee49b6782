// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `enterprise_team_memberships`: enterprise team members.

use octoforge_runtime::{Extra, Parts};

/// List members in an enterprise team.
///
/// Lists all team members in an enterprise team.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-team-members#list-members-in-an-enterprise-team>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `enterprise_team`: The slug version of the enterprise team name. You can also substitute this value with the enterprise team id.
///
/// `GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](List::pages), [`items`](List::items).
pub fn list(enterprise: impl Into<String>, enterprise_team: impl Into<String>) -> List {
    List {
        parts: Parts::new().path(&enterprise.into()).path(&enterprise_team.into()),
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

/// Bulk add team members.
///
/// Add multiple team members to an enterprise team.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-team-members#bulk-add-team-members>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `enterprise_team`: The slug version of the enterprise team name. You can also substitute this value with the enterprise team id.
///
/// `POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
///
/// [How to send it](crate#sending).
pub fn bulk_add(
    enterprise: impl Into<String>,
    enterprise_team: impl Into<String>,
    usernames: impl IntoIterator<Item = impl Into<String>>,
) -> BulkAdd {
    BulkAdd {
        parts: Parts::new().path(&enterprise.into()).path(&enterprise_team.into()),
        body: BulkAddBody::new(usernames),
    }
}

/// The request of [`bulk_add`](bulk_add()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkAdd {
    pub(crate) parts: Parts,
    pub(crate) body: BulkAddBody,
}

/// Described at `/paths/~1enterprises~1{enterprise}~1teams~1{enterprise-team}~1memberships~1add/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BulkAddBody {
    /// The GitHub user handles to add to the team.
    pub usernames: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl BulkAddBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(usernames: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.usernames = usernames.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Bulk remove team members.
///
/// Remove multiple team members from an enterprise team.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-team-members#bulk-remove-team-members>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `enterprise_team`: The slug version of the enterprise team name. You can also substitute this value with the enterprise team id.
///
/// `POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
///
/// [How to send it](crate#sending).
pub fn bulk_remove(
    enterprise: impl Into<String>,
    enterprise_team: impl Into<String>,
    usernames: impl IntoIterator<Item = impl Into<String>>,
) -> BulkRemove {
    BulkRemove {
        parts: Parts::new().path(&enterprise.into()).path(&enterprise_team.into()),
        body: BulkAddBody::new(usernames),
    }
}

/// The request of [`bulk_remove`](bulk_remove()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkRemove {
    pub(crate) parts: Parts,
    pub(crate) body: BulkAddBody,
}

/// Get enterprise team membership.
///
/// Returns whether the user is a member of the enterprise team.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-team-members#get-enterprise-team-membership>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `enterprise_team`: The slug version of the enterprise team name. You can also substitute this value with the enterprise team id.
/// - `username`: The handle for the GitHub user account.
///
/// `GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}`
///
/// - 200: [`SimpleUser`](crate::models::SimpleUser)
///
/// [How to send it](crate#sending).
pub fn get(
    enterprise: impl Into<String>,
    enterprise_team: impl Into<String>,
    username: impl Into<String>,
) -> Get {
    Get {
        parts: Parts::new()
            .path(&enterprise.into())
            .path(&enterprise_team.into())
            .path(&username.into()),
    }
}

/// The request of [`get`](get()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    pub(crate) parts: Parts,
}

/// Add team member.
///
/// Add a team member to an enterprise team.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-team-members#add-team-member>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `enterprise_team`: The slug version of the enterprise team name. You can also substitute this value with the enterprise team id.
/// - `username`: The handle for the GitHub user account.
///
/// `PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}`
///
/// - 201: [`SimpleUser`](crate::models::SimpleUser)
///
/// [How to send it](crate#sending).
pub fn add(
    enterprise: impl Into<String>,
    enterprise_team: impl Into<String>,
    username: impl Into<String>,
) -> Add {
    Add {
        parts: Parts::new()
            .path(&enterprise.into())
            .path(&enterprise_team.into())
            .path(&username.into()),
    }
}

/// The request of [`add`](add()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Add {
    pub(crate) parts: Parts,
}

/// Remove team membership.
///
/// Remove membership of a specific user from a particular team in an enterprise.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/enterprise-teams/enterprise-team-members#remove-team-membership>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `enterprise_team`: The slug version of the enterprise team name. You can also substitute this value with the enterprise team id.
/// - `username`: The handle for the GitHub user account.
///
/// `DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn remove(
    enterprise: impl Into<String>,
    enterprise_team: impl Into<String>,
    username: impl Into<String>,
) -> Remove {
    Remove {
        parts: Parts::new()
            .path(&enterprise.into())
            .path(&enterprise_team.into())
            .path(&username.into()),
    }
}

/// The request of [`remove`](remove()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Remove {
    pub(crate) parts: Parts,
}
