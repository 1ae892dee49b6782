// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: personal access tokens.

use octoforge_runtime::{DateTime, Extra, Maybe, Parts};
use crate::models;

/// List requests to access organization resources with fine-grained personal access tokens.
///
/// Lists requests from organization members to access organization resources with a fine-grained personal access token.
///
/// Only GitHub Apps can use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/personal-access-tokens#list-requests-to-access-organization-resources-with-fine-grained-personal-access-tokens>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/personal-access-token-requests`
///
/// - 200: a list of [`OrganizationProgrammaticAccessGrantRequest`](crate::models::OrganizationProgrammaticAccessGrantRequest)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPatGrantRequests::pages), [`items`](ListPatGrantRequests::items).
pub fn list_pat_grant_requests(org: impl Into<String>) -> ListPatGrantRequests {
    ListPatGrantRequests {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_pat_grant_requests`](list_pat_grant_requests()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPatGrantRequests {
    pub(crate) parts: Parts,
}

impl ListPatGrantRequests {
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

    /// The property by which to sort the results.
    pub fn sort(mut self, sort: impl Into<models::PersonalAccessTokenSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// A list of owner usernames to use to filter the results.
    pub fn owner(mut self, owner: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts
            .query("owner[]", &owner.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// The name of the repository to use to filter the results.
    pub fn repository(mut self, repository: impl Into<String>) -> Self {
        self.parts.query("repository", &repository.into());
        self
    }

    /// The permission to use to filter the results.
    pub fn permission(mut self, permission: impl Into<String>) -> Self {
        self.parts.query("permission", &permission.into());
        self
    }

    /// Only show fine-grained personal access tokens used before the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn last_used_before(mut self, last_used_before: impl Into<DateTime>) -> Self {
        self.parts.query("last_used_before", &last_used_before.into());
        self
    }

    /// Only show fine-grained personal access tokens used after the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn last_used_after(mut self, last_used_after: impl Into<DateTime>) -> Self {
        self.parts.query("last_used_after", &last_used_after.into());
        self
    }

    /// The ID of the token
    pub fn token_id(
        mut self,
        token_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts
            .query(
                "token_id[]",
                &token_id.into_iter().map(Into::into).collect::<Vec<_>>(),
            );
        self
    }
}

/// Review requests to access organization resources with fine-grained personal access tokens.
///
/// Approves or denies multiple pending requests to access organization resources via a fine-grained personal access token.
///
/// Only GitHub Apps can use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/personal-access-tokens#review-requests-to-access-organization-resources-with-fine-grained-personal-access-tokens>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/personal-access-token-requests`
///
/// - 202: a map to any JSON or null
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn review_pat_grant_requests_in_bulk(
    org: impl Into<String>,
    action: impl Into<ApproveDeny>,
) -> ReviewPatGrantRequestsInBulk {
    ReviewPatGrantRequestsInBulk {
        parts: Parts::new().path(&org.into()),
        body: ReviewPatGrantRequestsInBulkBody::new(action),
    }
}

/// The request of [`review_pat_grant_requests_in_bulk`](review_pat_grant_requests_in_bulk()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReviewPatGrantRequestsInBulk {
    pub(crate) parts: Parts,
    pub(crate) body: ReviewPatGrantRequestsInBulkBody,
}

impl ReviewPatGrantRequestsInBulk {
    /// Unique identifiers of the requests for access via fine-grained personal access token. Must be formed of between 1 and 100 `pat_request_id` values.
    pub fn pat_request_ids(
        mut self,
        pat_request_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.pat_request_ids = Some(
            pat_request_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Reason for approving or denying the requests. Max 1024 characters.
    pub fn reason(mut self, reason: impl Into<Maybe<String>>) -> Self {
        self.body.reason = reason.into();
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1personal-access-token-requests/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewPatGrantRequestsInBulkBody {
    /// Unique identifiers of the requests for access via fine-grained personal access token. Must be formed of between 1 and 100 `pat_request_id` values.
    pub pat_request_ids: Option<Vec<i64>>,
    /// Action to apply to the requests.
    pub action: ApproveDeny,
    /// Reason for approving or denying the requests. Max 1024 characters.
    pub reason: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ReviewPatGrantRequestsInBulkBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(action: impl Into<ApproveDeny>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.action = action.into();
        new
    }
}

/// Action to apply to the requests.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApproveDeny {
    /// `approve`
    Approve,
    /// `deny`
    Deny,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Review a request to access organization resources with a fine-grained personal access token.
///
/// Approves or denies a pending request to access organization resources via a fine-grained personal access token.
///
/// Only GitHub Apps can use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/personal-access-tokens#review-a-request-to-access-organization-resources-with-a-fine-grained-personal-access-token>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `pat_request_id`: Unique identifier of the request for access via fine-grained personal access token.
///
/// `POST /orgs/{org}/personal-access-token-requests/{pat_request_id}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn review_pat_grant_request(
    org: impl Into<String>,
    pat_request_id: i64,
    action: impl Into<ApproveDeny>,
) -> ReviewPatGrantRequest {
    ReviewPatGrantRequest {
        parts: Parts::new().path(&org.into()).path(&pat_request_id),
        body: ReviewPatGrantRequestBody::new(action),
    }
}

/// The request of [`review_pat_grant_request`](review_pat_grant_request()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReviewPatGrantRequest {
    pub(crate) parts: Parts,
    pub(crate) body: ReviewPatGrantRequestBody,
}

impl ReviewPatGrantRequest {
    /// Reason for approving or denying the request. Max 1024 characters.
    pub fn reason(mut self, reason: impl Into<Maybe<String>>) -> Self {
        self.body.reason = reason.into();
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1personal-access-token-requests~1{pat_request_id}/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewPatGrantRequestBody {
    /// Action to apply to the request.
    pub action: ApproveDeny,
    /// Reason for approving or denying the request. Max 1024 characters.
    pub reason: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ReviewPatGrantRequestBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(action: impl Into<ApproveDeny>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.action = action.into();
        new
    }
}

/// List repositories requested to be accessed by a fine-grained personal access token.
///
/// Lists the repositories a fine-grained personal access token request is requesting access to.
///
/// Only GitHub Apps can use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/personal-access-tokens#list-repositories-requested-to-be-accessed-by-a-fine-grained-personal-access-token>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `pat_request_id`: Unique identifier of the request for access via fine-grained personal access token.
///
/// `GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories`
///
/// - 200: a list of [`MinimalRepository`](crate::models::MinimalRepository)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPatGrantRequestRepositories::pages), [`items`](ListPatGrantRequestRepositories::items).
pub fn list_pat_grant_request_repositories(
    org: impl Into<String>,
    pat_request_id: i64,
) -> ListPatGrantRequestRepositories {
    ListPatGrantRequestRepositories {
        parts: Parts::new().path(&org.into()).path(&pat_request_id),
    }
}

/// The request of [`list_pat_grant_request_repositories`](list_pat_grant_request_repositories()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPatGrantRequestRepositories {
    pub(crate) parts: Parts,
}

impl ListPatGrantRequestRepositories {
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

/// List fine-grained personal access tokens with access to organization resources.
///
/// Lists approved fine-grained personal access tokens owned by organization members that can access organization resources.
///
/// Only GitHub Apps can use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/personal-access-tokens#list-fine-grained-personal-access-tokens-with-access-to-organization-resources>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/personal-access-tokens`
///
/// - 200: a list of [`OrganizationProgrammaticAccessGrant`](crate::models::OrganizationProgrammaticAccessGrant)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPatGrants::pages), [`items`](ListPatGrants::items).
pub fn list_pat_grants(org: impl Into<String>) -> ListPatGrants {
    ListPatGrants {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_pat_grants`](list_pat_grants()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPatGrants {
    pub(crate) parts: Parts,
}

impl ListPatGrants {
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

    /// The property by which to sort the results.
    pub fn sort(mut self, sort: impl Into<models::PersonalAccessTokenSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// A list of owner usernames to use to filter the results.
    pub fn owner(mut self, owner: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts
            .query("owner[]", &owner.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// The name of the repository to use to filter the results.
    pub fn repository(mut self, repository: impl Into<String>) -> Self {
        self.parts.query("repository", &repository.into());
        self
    }

    /// The permission to use to filter the results.
    pub fn permission(mut self, permission: impl Into<String>) -> Self {
        self.parts.query("permission", &permission.into());
        self
    }

    /// Only show fine-grained personal access tokens used before the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn last_used_before(mut self, last_used_before: impl Into<DateTime>) -> Self {
        self.parts.query("last_used_before", &last_used_before.into());
        self
    }

    /// Only show fine-grained personal access tokens used after the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn last_used_after(mut self, last_used_after: impl Into<DateTime>) -> Self {
        self.parts.query("last_used_after", &last_used_after.into());
        self
    }

    /// The ID of the token
    pub fn token_id(
        mut self,
        token_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts
            .query(
                "token_id[]",
                &token_id.into_iter().map(Into::into).collect::<Vec<_>>(),
            );
        self
    }
}

/// Update the access to organization resources via fine-grained personal access tokens.
///
/// Updates the access organization members have to organization resources via fine-grained personal access tokens. Limited to revoking a token's existing access.
///
/// Only GitHub Apps can use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/personal-access-tokens#update-the-access-to-organization-resources-via-fine-grained-personal-access-tokens>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/personal-access-tokens`
///
/// - 202: a map to any JSON or null
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update_pat_accesses(
    org: impl Into<String>,
    action: impl Into<RevokeAction>,
    pat_ids: impl IntoIterator<Item = impl Into<i64>>,
) -> UpdatePatAccesses {
    UpdatePatAccesses {
        parts: Parts::new().path(&org.into()),
        body: UpdatePatAccessesBody::new(action, pat_ids),
    }
}

/// The request of [`update_pat_accesses`](update_pat_accesses()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePatAccesses {
    pub(crate) parts: Parts,
    pub(crate) body: UpdatePatAccessesBody,
}

/// Described at `/paths/~1orgs~1{org}~1personal-access-tokens/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatePatAccessesBody {
    /// Action to apply to the fine-grained personal access token.
    pub action: RevokeAction,
    /// The IDs of the fine-grained personal access tokens.
    pub pat_ids: Vec<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdatePatAccessesBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        action: impl Into<RevokeAction>,
        pat_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.action = action.into();
        new.pat_ids = pat_ids.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Action to apply to the fine-grained personal access token.
#[derive(Clone)]
#[non_exhaustive]
pub enum RevokeAction {
    /// `revoke`
    Revoke,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Update the access a fine-grained personal access token has to organization resources.
///
/// Updates the access an organization member has to organization resources via a fine-grained personal access token. Limited to revoking the token's existing access. Limited to revoking a token's existing access.
///
/// Only GitHub Apps can use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/personal-access-tokens#update-the-access-a-fine-grained-personal-access-token-has-to-organization-resources>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `pat_id`: The unique identifier of the fine-grained personal access token.
///
/// `POST /orgs/{org}/personal-access-tokens/{pat_id}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update_pat_access(
    org: impl Into<String>,
    pat_id: i64,
    action: impl Into<RevokeAction>,
) -> UpdatePatAccess {
    UpdatePatAccess {
        parts: Parts::new().path(&org.into()).path(&pat_id),
        body: UpdatePatAccessBody::new(action),
    }
}

/// The request of [`update_pat_access`](update_pat_access()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePatAccess {
    pub(crate) parts: Parts,
    pub(crate) body: UpdatePatAccessBody,
}

/// Described at `/paths/~1orgs~1{org}~1personal-access-tokens~1{pat_id}/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatePatAccessBody {
    /// Action to apply to the fine-grained personal access token.
    pub action: RevokeAction,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdatePatAccessBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(action: impl Into<RevokeAction>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.action = action.into();
        new
    }
}

/// List repositories a fine-grained personal access token has access to.
///
/// Lists the repositories a fine-grained personal access token has access to.
///
/// Only GitHub Apps can use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/personal-access-tokens#list-repositories-a-fine-grained-personal-access-token-has-access-to>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `pat_id`: Unique identifier of the fine-grained personal access token.
///
/// `GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories`
///
/// - 200: a list of [`MinimalRepository`](crate::models::MinimalRepository)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPatGrantRepositories::pages), [`items`](ListPatGrantRepositories::items).
pub fn list_pat_grant_repositories(
    org: impl Into<String>,
    pat_id: i64,
) -> ListPatGrantRepositories {
    ListPatGrantRepositories {
        parts: Parts::new().path(&org.into()).path(&pat_id),
    }
}

/// The request of [`list_pat_grant_repositories`](list_pat_grant_repositories()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPatGrantRepositories {
    pub(crate) parts: Parts,
}

impl ListPatGrantRepositories {
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
