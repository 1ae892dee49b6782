// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `users`: social accounts.

use octoforge_runtime::{Extra, Parts};

/// List social accounts for the authenticated user.
///
/// Lists all of your social accounts.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/social-accounts#list-social-accounts-for-the-authenticated-user>).
///
/// `GET /user/social_accounts`
///
/// - 200: a list of [`SocialAccount`](crate::models::SocialAccount)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSocialAccountsForAuthenticatedUser::pages), [`items`](ListSocialAccountsForAuthenticatedUser::items).
#[inline]
pub fn list_social_accounts_for_authenticated_user() -> ListSocialAccountsForAuthenticatedUser {
    ListSocialAccountsForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_social_accounts_for_authenticated_user`](list_social_accounts_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSocialAccountsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListSocialAccountsForAuthenticatedUser {
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

/// Add social accounts for the authenticated user.
///
/// Add one or more social accounts to the authenticated user's profile.
///
/// OAuth app tokens and personal access tokens (classic) need the `user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/social-accounts#add-social-accounts-for-the-authenticated-user>).
///
/// `POST /user/social_accounts`
///
/// - 201: a list of [`SocialAccount`](crate::models::SocialAccount)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_social_account_for_authenticated_user(
    account_urls: impl IntoIterator<Item = impl Into<String>>,
) -> AddSocialAccountForAuthenticatedUser {
    AddSocialAccountForAuthenticatedUser {
        parts: Parts::new(),
        body: DeleteSocialAccountForAuthenticatedUserBody::new(account_urls),
    }
}

/// The request of [`add_social_account_for_authenticated_user`](add_social_account_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddSocialAccountForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: DeleteSocialAccountForAuthenticatedUserBody,
}

/// Delete social accounts for the authenticated user.
///
/// Deletes one or more social accounts from the authenticated user's profile.
///
/// OAuth app tokens and personal access tokens (classic) need the `user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/social-accounts#delete-social-accounts-for-the-authenticated-user>).
///
/// `DELETE /user/social_accounts`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn delete_social_account_for_authenticated_user(
    account_urls: impl IntoIterator<Item = impl Into<String>>,
) -> DeleteSocialAccountForAuthenticatedUser {
    DeleteSocialAccountForAuthenticatedUser {
        parts: Parts::new(),
        body: DeleteSocialAccountForAuthenticatedUserBody::new(account_urls),
    }
}

/// The request of [`delete_social_account_for_authenticated_user`](delete_social_account_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSocialAccountForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: DeleteSocialAccountForAuthenticatedUserBody,
}

/// Described at `/paths/~1user~1social_accounts/delete/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteSocialAccountForAuthenticatedUserBody {
    /// Full URLs for the social media profiles to delete.
    pub account_urls: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl DeleteSocialAccountForAuthenticatedUserBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(account_urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.account_urls = account_urls.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// List social accounts for a user.
///
/// Lists social media accounts for a user. This endpoint is accessible by anyone.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/social-accounts#list-social-accounts-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/social_accounts`
///
/// - 200: a list of [`SocialAccount`](crate::models::SocialAccount)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSocialAccountsForUser::pages), [`items`](ListSocialAccountsForUser::items).
pub fn list_social_accounts_for_user(
    username: impl Into<String>,
) -> ListSocialAccountsForUser {
    ListSocialAccountsForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_social_accounts_for_user`](list_social_accounts_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSocialAccountsForUser {
    pub(crate) parts: Parts,
}

impl ListSocialAccountsForUser {
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
