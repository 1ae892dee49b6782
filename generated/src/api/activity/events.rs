// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `activity`: events.

use octoforge_runtime::Parts;

/// List public events.
///
/// > **Note:**
/// > This API is not built to serve real-time use cases. Depending on the time of day, event latency can be anywhere from 30s to 6h.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/events#list-public-events>).
///
/// `GET /events`
///
/// - 200: a list of [`Event`](crate::models::Event)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPublicEvents::pages), [`items`](ListPublicEvents::items).
#[inline]
pub fn list_public_events() -> ListPublicEvents {
    ListPublicEvents {
        parts: Parts::new(),
    }
}

/// The request of [`list_public_events`](list_public_events()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicEvents {
    pub(crate) parts: Parts,
}

impl ListPublicEvents {
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

/// List public events for a network of repositories.
///
/// > **Note:**
/// > This API is not built to serve real-time use cases. Depending on the time of day, event latency can be anywhere from 30s to 6h.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/events#list-public-events-for-a-network-of-repositories>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /networks/{owner}/{repo}/events`
///
/// - 200: a list of [`Event`](crate::models::Event)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPublicEventsForRepoNetwork::pages), [`items`](ListPublicEventsForRepoNetwork::items).
pub fn list_public_events_for_repo_network(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListPublicEventsForRepoNetwork {
    ListPublicEventsForRepoNetwork {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_public_events_for_repo_network`](list_public_events_for_repo_network()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicEventsForRepoNetwork {
    pub(crate) parts: Parts,
}

impl ListPublicEventsForRepoNetwork {
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

/// List public organization events.
///
/// > **Note:**
/// > This API is not built to serve real-time use cases. Depending on the time of day, event latency can be anywhere from 30s to 6h.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/events#list-public-organization-events>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/events`
///
/// - 200: a list of [`Event`](crate::models::Event)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPublicOrgEvents::pages), [`items`](ListPublicOrgEvents::items).
pub fn list_public_org_events(org: impl Into<String>) -> ListPublicOrgEvents {
    ListPublicOrgEvents {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_public_org_events`](list_public_org_events()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicOrgEvents {
    pub(crate) parts: Parts,
}

impl ListPublicOrgEvents {
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

/// List repository events.
///
/// > **Note:**
/// > This API is not built to serve real-time use cases. Depending on the time of day, event latency can be anywhere from 30s to 6h.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/events#list-repository-events>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/events`
///
/// - 200: a list of [`Event`](crate::models::Event)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListRepoEvents::pages), [`items`](ListRepoEvents::items).
pub fn list_repo_events(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListRepoEvents {
    ListRepoEvents {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_repo_events`](list_repo_events()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepoEvents {
    pub(crate) parts: Parts,
}

impl ListRepoEvents {
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

/// List events for the authenticated user.
///
/// If you are authenticated as the given user, you will see your private events. Otherwise, you'll only see public events. _Optional_: use the fine-grained token with following permission set to view private events: "Events" user permissions (read).
///
/// > **Note:**
/// > This API is not built to serve real-time use cases. Depending on the time of day, event latency can be anywhere from 30s to 6h.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/events#list-events-for-the-authenticated-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/events`
///
/// - 200: a list of [`Event`](crate::models::Event)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListEventsForAuthenticatedUser::pages), [`items`](ListEventsForAuthenticatedUser::items).
pub fn list_events_for_authenticated_user(
    username: impl Into<String>,
) -> ListEventsForAuthenticatedUser {
    ListEventsForAuthenticatedUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_events_for_authenticated_user`](list_events_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEventsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListEventsForAuthenticatedUser {
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

/// List organization events for the authenticated user.
///
/// This is the user's organization dashboard. You must be authenticated as the user to view this.
///
/// > **Note:**
/// > This API is not built to serve real-time use cases. Depending on the time of day, event latency can be anywhere from 30s to 6h.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/events#list-organization-events-for-the-authenticated-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /users/{username}/events/orgs/{org}`
///
/// - 200: a list of [`Event`](crate::models::Event)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListOrgEventsForAuthenticatedUser::pages), [`items`](ListOrgEventsForAuthenticatedUser::items).
pub fn list_org_events_for_authenticated_user(
    username: impl Into<String>,
    org: impl Into<String>,
) -> ListOrgEventsForAuthenticatedUser {
    ListOrgEventsForAuthenticatedUser {
        parts: Parts::new().path(&username.into()).path(&org.into()),
    }
}

/// The request of [`list_org_events_for_authenticated_user`](list_org_events_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrgEventsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListOrgEventsForAuthenticatedUser {
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

/// List public events for a user.
///
/// > **Note:**
/// > This API is not built to serve real-time use cases. Depending on the time of day, event latency can be anywhere from 30s to 6h.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/events#list-public-events-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/events/public`
///
/// - 200: a list of [`Event`](crate::models::Event)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPublicEventsForUser::pages), [`items`](ListPublicEventsForUser::items).
pub fn list_public_events_for_user(
    username: impl Into<String>,
) -> ListPublicEventsForUser {
    ListPublicEventsForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_public_events_for_user`](list_public_events_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicEventsForUser {
    pub(crate) parts: Parts,
}

impl ListPublicEventsForUser {
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

/// List events received by the authenticated user.
///
/// These are events that you've received by watching repositories and following users. If you are authenticated as the
/// given user, you will see private events. Otherwise, you'll only see public events.
///
/// > **Note:**
/// > This API is not built to serve real-time use cases. Depending on the time of day, event latency can be anywhere from 30s to 6h.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/events#list-events-received-by-the-authenticated-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/received_events`
///
/// - 200: a list of [`Event`](crate::models::Event)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReceivedEventsForUser::pages), [`items`](ListReceivedEventsForUser::items).
pub fn list_received_events_for_user(
    username: impl Into<String>,
) -> ListReceivedEventsForUser {
    ListReceivedEventsForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_received_events_for_user`](list_received_events_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReceivedEventsForUser {
    pub(crate) parts: Parts,
}

impl ListReceivedEventsForUser {
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

/// List public events received by a user.
///
/// > **Note:**
/// > This API is not built to serve real-time use cases. Depending on the time of day, event latency can be anywhere from 30s to 6h.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/events#list-public-events-received-by-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/received_events/public`
///
/// - 200: a list of [`Event`](crate::models::Event)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReceivedPublicEventsForUser::pages), [`items`](ListReceivedPublicEventsForUser::items).
pub fn list_received_public_events_for_user(
    username: impl Into<String>,
) -> ListReceivedPublicEventsForUser {
    ListReceivedPublicEventsForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_received_public_events_for_user`](list_received_public_events_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReceivedPublicEventsForUser {
    pub(crate) parts: Parts,
}

impl ListReceivedPublicEventsForUser {
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
