// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `users`: followers.

use octoforge_runtime::Parts;

/// List followers of the authenticated user.
///
/// Lists the people following the authenticated user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/followers#list-followers-of-the-authenticated-user>).
///
/// `GET /user/followers`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListFollowersForAuthenticatedUser::pages), [`items`](ListFollowersForAuthenticatedUser::items).
#[inline]
pub fn list_followers_for_authenticated_user() -> ListFollowersForAuthenticatedUser {
    ListFollowersForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_followers_for_authenticated_user`](list_followers_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFollowersForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListFollowersForAuthenticatedUser {
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

/// List the people the authenticated user follows.
///
/// Lists the people who the authenticated user follows.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/followers#list-the-people-the-authenticated-user-follows>).
///
/// `GET /user/following`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListFollowedByAuthenticatedUser::pages), [`items`](ListFollowedByAuthenticatedUser::items).
#[inline]
pub fn list_followed_by_authenticated_user() -> ListFollowedByAuthenticatedUser {
    ListFollowedByAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_followed_by_authenticated_user`](list_followed_by_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFollowedByAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListFollowedByAuthenticatedUser {
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

/// Check if a person is followed by the authenticated user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/followers#check-if-a-person-is-followed-by-the-authenticated-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /user/following/{username}`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn check_person_is_followed_by_authenticated(
    username: impl Into<String>,
) -> CheckPersonIsFollowedByAuthenticated {
    CheckPersonIsFollowedByAuthenticated {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`check_person_is_followed_by_authenticated`](check_person_is_followed_by_authenticated()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckPersonIsFollowedByAuthenticated {
    pub(crate) parts: Parts,
}

/// Follow a user.
///
/// Note that you'll need to set `Content-Length` to zero when calling out to this endpoint. For more information, see "[HTTP verbs](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#http-method)."
///
/// OAuth app tokens and personal access tokens (classic) need the `user:follow` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/followers#follow-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `PUT /user/following/{username}`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn follow(username: impl Into<String>) -> Follow {
    Follow {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`follow`](follow()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Follow {
    pub(crate) parts: Parts,
}

/// Unfollow a user.
///
/// OAuth app tokens and personal access tokens (classic) need the `user:follow` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/followers#unfollow-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `DELETE /user/following/{username}`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn unfollow(username: impl Into<String>) -> Unfollow {
    Unfollow {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`unfollow`](unfollow()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unfollow {
    pub(crate) parts: Parts,
}

/// List followers of a user.
///
/// Lists the people following the specified user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/followers#list-followers-of-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/followers`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListFollowersForUser::pages), [`items`](ListFollowersForUser::items).
pub fn list_followers_for_user(username: impl Into<String>) -> ListFollowersForUser {
    ListFollowersForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_followers_for_user`](list_followers_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFollowersForUser {
    pub(crate) parts: Parts,
}

impl ListFollowersForUser {
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

/// List the people a user follows.
///
/// Lists the people who the specified user follows.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/followers#list-the-people-a-user-follows>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/following`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListFollowingForUser::pages), [`items`](ListFollowingForUser::items).
pub fn list_following_for_user(username: impl Into<String>) -> ListFollowingForUser {
    ListFollowingForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_following_for_user`](list_following_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFollowingForUser {
    pub(crate) parts: Parts,
}

impl ListFollowingForUser {
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

/// Check if a user follows another user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/followers#check-if-a-user-follows-another-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/following/{target_user}`
///
/// - 204: no content
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn check_following_for_user(
    username: impl Into<String>,
    target_user: impl Into<String>,
) -> CheckFollowingForUser {
    CheckFollowingForUser {
        parts: Parts::new().path(&username.into()).path(&target_user.into()),
    }
}

/// The request of [`check_following_for_user`](check_following_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckFollowingForUser {
    pub(crate) parts: Parts,
}
