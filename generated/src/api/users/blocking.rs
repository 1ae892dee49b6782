// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `users`: blocking.

use octoforge_runtime::Parts;

/// List users blocked by the authenticated user.
///
/// List the users you've blocked on your personal account.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/blocking#list-users-blocked-by-the-authenticated-user>).
///
/// `GET /user/blocks`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListBlockedByAuthenticatedUser::pages), [`items`](ListBlockedByAuthenticatedUser::items).
#[inline]
pub fn list_blocked_by_authenticated_user() -> ListBlockedByAuthenticatedUser {
    ListBlockedByAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_blocked_by_authenticated_user`](list_blocked_by_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBlockedByAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListBlockedByAuthenticatedUser {
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

/// Check if a user is blocked by the authenticated user.
///
/// Returns a 204 if the given user is blocked by the authenticated user. Returns a 404 if the given user is not blocked by the authenticated user, or if the given user account has been identified as spam by GitHub.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/blocking#check-if-a-user-is-blocked-by-the-authenticated-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /user/blocks/{username}`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn check_blocked(username: impl Into<String>) -> CheckBlocked {
    CheckBlocked {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`check_blocked`](check_blocked()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckBlocked {
    pub(crate) parts: Parts,
}

/// Block a user.
///
/// Blocks the given user and returns a 204. If the authenticated user cannot block the given user a 422 is returned.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/blocking#block-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `PUT /user/blocks/{username}`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn block(username: impl Into<String>) -> Block {
    Block {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`block`](block()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Block {
    pub(crate) parts: Parts,
}

/// Unblock a user.
///
/// Unblocks the given user and returns a 204.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/blocking#unblock-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `DELETE /user/blocks/{username}`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn unblock(username: impl Into<String>) -> Unblock {
    Unblock {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`unblock`](unblock()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unblock {
    pub(crate) parts: Parts,
}
