// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `activity`: watching.

use octoforge_runtime::{Extra, Parts};

/// List watchers.
///
/// Lists the people watching the specified repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/watching#list-watchers>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/subscribers`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListWatchersForRepo::pages), [`items`](ListWatchersForRepo::items).
pub fn list_watchers_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListWatchersForRepo {
    ListWatchersForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_watchers_for_repo`](list_watchers_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWatchersForRepo {
    pub(crate) parts: Parts,
}

impl ListWatchersForRepo {
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

/// Get a repository subscription.
///
/// Gets information about whether the authenticated user is subscribed to the repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/watching#get-a-repository-subscription>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/subscription`
///
/// - 200: [`RepositorySubscription`](crate::models::RepositorySubscription)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn get_repo_subscription(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetRepoSubscription {
    GetRepoSubscription {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_repo_subscription`](get_repo_subscription()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepoSubscription {
    pub(crate) parts: Parts,
}

/// Set a repository subscription.
///
/// If you would like to watch a repository, set `subscribed` to `true`. If you would like to ignore notifications made within a repository, set `ignored` to `true`. If you would like to stop watching a repository, [delete the repository's subscription](https://docs.github.com/rest/activity/watching#delete-a-repository-subscription) completely.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/watching#set-a-repository-subscription>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/subscription`
///
/// - 200: [`RepositorySubscription`](crate::models::RepositorySubscription)
///
/// [How to send it](crate#sending).
pub fn set_repo_subscription(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> SetRepoSubscription {
    SetRepoSubscription {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: SetRepoSubscriptionBody::default(),
    }
}

/// The request of [`set_repo_subscription`](set_repo_subscription()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetRepoSubscription {
    pub(crate) parts: Parts,
    pub(crate) body: SetRepoSubscriptionBody,
}

impl SetRepoSubscription {
    /// Determines if notifications should be received from this repository.
    #[inline]
    pub fn subscribed(mut self, subscribed: bool) -> Self {
        self.body.subscribed = Some(subscribed);
        self
    }

    /// Determines if all notifications should be blocked from this repository.
    #[inline]
    pub fn ignored(mut self, ignored: bool) -> Self {
        self.body.ignored = Some(ignored);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1subscription/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetRepoSubscriptionBody {
    /// Determines if notifications should be received from this repository.
    pub subscribed: Option<bool>,
    /// Determines if all notifications should be blocked from this repository.
    pub ignored: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for SetRepoSubscriptionBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Delete a repository subscription.
///
/// This endpoint should only be used to stop watching a repository. To control whether or not you wish to receive notifications from a repository, [set the repository's subscription manually](https://docs.github.com/rest/activity/watching#set-a-repository-subscription).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/watching#delete-a-repository-subscription>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /repos/{owner}/{repo}/subscription`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_repo_subscription(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> DeleteRepoSubscription {
    DeleteRepoSubscription {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`delete_repo_subscription`](delete_repo_subscription()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRepoSubscription {
    pub(crate) parts: Parts,
}

/// List repositories watched by the authenticated user.
///
/// Lists repositories the authenticated user is watching.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/watching#list-repositories-watched-by-the-authenticated-user>).
///
/// `GET /user/subscriptions`
///
/// - 200: a list of [`MinimalRepository`](crate::models::MinimalRepository)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListWatchedReposForAuthenticatedUser::pages), [`items`](ListWatchedReposForAuthenticatedUser::items).
#[inline]
pub fn list_watched_repos_for_authenticated_user() -> ListWatchedReposForAuthenticatedUser {
    ListWatchedReposForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_watched_repos_for_authenticated_user`](list_watched_repos_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWatchedReposForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListWatchedReposForAuthenticatedUser {
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

/// List repositories watched by a user.
///
/// Lists repositories a user is watching.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/watching#list-repositories-watched-by-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/subscriptions`
///
/// - 200: a list of [`MinimalRepository`](crate::models::MinimalRepository)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReposWatchedByUser::pages), [`items`](ListReposWatchedByUser::items).
pub fn list_repos_watched_by_user(
    username: impl Into<String>,
) -> ListReposWatchedByUser {
    ListReposWatchedByUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_repos_watched_by_user`](list_repos_watched_by_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReposWatchedByUser {
    pub(crate) parts: Parts,
}

impl ListReposWatchedByUser {
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
