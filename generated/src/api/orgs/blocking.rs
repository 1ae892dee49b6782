// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: blocking.

use octoforge_runtime::Parts;

/// List users blocked by an organization.
///
/// List the users blocked by an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/blocking#list-users-blocked-by-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/blocks`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListBlockedUsers::pages), [`items`](ListBlockedUsers::items).
pub fn list_blocked_users(org: impl Into<String>) -> ListBlockedUsers {
    ListBlockedUsers {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_blocked_users`](list_blocked_users()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBlockedUsers {
    pub(crate) parts: Parts,
}

impl ListBlockedUsers {
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

/// Check if a user is blocked by an organization.
///
/// Returns a 204 if the given user is blocked by the given organization. Returns a 404 if the organization is not blocking the user, or if the user account has been identified as spam by GitHub.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/blocking#check-if-a-user-is-blocked-by-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `GET /orgs/{org}/blocks/{username}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn check_blocked_user(
    org: impl Into<String>,
    username: impl Into<String>,
) -> CheckBlockedUser {
    CheckBlockedUser {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`check_blocked_user`](check_blocked_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckBlockedUser {
    pub(crate) parts: Parts,
}

/// Block a user from an organization.
///
/// Blocks the given user on behalf of the specified organization and returns a 204. If the organization cannot block the given user a 422 is returned.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/blocking#block-a-user-from-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `PUT /orgs/{org}/blocks/{username}`
///
/// - 204: no content
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn block_user(org: impl Into<String>, username: impl Into<String>) -> BlockUser {
    BlockUser {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`block_user`](block_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BlockUser {
    pub(crate) parts: Parts,
}

/// Unblock a user from an organization.
///
/// Unblocks the given user on behalf of the specified organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/blocking#unblock-a-user-from-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `DELETE /orgs/{org}/blocks/{username}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn unblock_user(org: impl Into<String>, username: impl Into<String>) -> UnblockUser {
    UnblockUser {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`unblock_user`](unblock_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnblockUser {
    pub(crate) parts: Parts,
}
