// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `users`: emails.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Set primary email visibility for the authenticated user.
///
/// Sets the visibility for your primary email addresses.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/emails#set-primary-email-visibility-for-the-authenticated-user>).
///
/// `PATCH /user/email/visibility`
///
/// - 200: a list of [`Email`](crate::models::Email)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_primary_email_visibility_for_authenticated_user(
    visibility: impl Into<models::PrivatePublic>,
) -> SetPrimaryEmailVisibilityForAuthenticatedUser {
    SetPrimaryEmailVisibilityForAuthenticatedUser {
        parts: Parts::new(),
        body: SetPrimaryEmailVisibilityForAuthenticatedUserBody::new(visibility),
    }
}

/// The request of [`set_primary_email_visibility_for_authenticated_user`](set_primary_email_visibility_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetPrimaryEmailVisibilityForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: SetPrimaryEmailVisibilityForAuthenticatedUserBody,
}

/// Described at `/paths/~1user~1email~1visibility/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetPrimaryEmailVisibilityForAuthenticatedUserBody {
    /// Denotes whether an email is publicly visible.
    pub visibility: models::PrivatePublic,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetPrimaryEmailVisibilityForAuthenticatedUserBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(visibility: impl Into<models::PrivatePublic>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.visibility = visibility.into();
        new
    }
}

/// List email addresses for the authenticated user.
///
/// Lists all of your email addresses, and specifies which one is visible
/// to the public.
///
/// OAuth app tokens and personal access tokens (classic) need the `user:email` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/emails#list-email-addresses-for-the-authenticated-user>).
///
/// `GET /user/emails`
///
/// - 200: a list of [`Email`](crate::models::Email)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListEmailsForAuthenticatedUser::pages), [`items`](ListEmailsForAuthenticatedUser::items).
#[inline]
pub fn list_emails_for_authenticated_user() -> ListEmailsForAuthenticatedUser {
    ListEmailsForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_emails_for_authenticated_user`](list_emails_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEmailsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListEmailsForAuthenticatedUser {
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

/// Add an email address for the authenticated user.
///
/// OAuth app tokens and personal access tokens (classic) need the `user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/emails#add-an-email-address-for-the-authenticated-user>).
///
/// `POST /user/emails`
///
/// - 201: a list of [`Email`](crate::models::Email)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_email_for_authenticated_user(
    emails: impl IntoIterator<Item = impl Into<String>>,
) -> AddEmailForAuthenticatedUser {
    AddEmailForAuthenticatedUser {
        parts: Parts::new(),
        body: DeleteEmailForAuthenticatedUserBody::new(emails),
    }
}

/// The request of [`add_email_for_authenticated_user`](add_email_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddEmailForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: DeleteEmailForAuthenticatedUserBody,
}

/// Delete an email address for the authenticated user.
///
/// OAuth app tokens and personal access tokens (classic) need the `user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/emails#delete-an-email-address-for-the-authenticated-user>).
///
/// `DELETE /user/emails`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn delete_email_for_authenticated_user(
    emails: impl IntoIterator<Item = impl Into<String>>,
) -> DeleteEmailForAuthenticatedUser {
    DeleteEmailForAuthenticatedUser {
        parts: Parts::new(),
        body: DeleteEmailForAuthenticatedUserBody::new(emails),
    }
}

/// The request of [`delete_email_for_authenticated_user`](delete_email_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEmailForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: DeleteEmailForAuthenticatedUserBody,
}

/// Deletes one or more email addresses from your GitHub account. Must contain at least one email address. **Note:** Alternatively, you can pass a single email address or an `array` of emails addresses directly, but we recommend that you pass an object using the `emails` key.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteEmailForAuthenticatedUserBody {
    /// Email addresses associated with the GitHub user account.
    pub emails: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl DeleteEmailForAuthenticatedUserBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(emails: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.emails = emails.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// List public email addresses for the authenticated user.
///
/// Lists your publicly visible email address, which you can set with the
/// [Set primary email visibility for the authenticated user](https://docs.github.com/rest/users/emails#set-primary-email-visibility-for-the-authenticated-user)
/// endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `user:email` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/emails#list-public-email-addresses-for-the-authenticated-user>).
///
/// `GET /user/public_emails`
///
/// - 200: a list of [`Email`](crate::models::Email)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPublicEmailsForAuthenticatedUser::pages), [`items`](ListPublicEmailsForAuthenticatedUser::items).
#[inline]
pub fn list_public_emails_for_authenticated_user() -> ListPublicEmailsForAuthenticatedUser {
    ListPublicEmailsForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_public_emails_for_authenticated_user`](list_public_emails_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicEmailsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListPublicEmailsForAuthenticatedUser {
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
