// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `apps`: oauth applications.

use octoforge_runtime::{Extra, Parts};

/// Delete an app authorization.
///
/// OAuth and GitHub application owners can revoke a grant for their application and a specific user. You must provide a valid OAuth `access_token` as an input parameter and the grant for the token's owner will be deleted.
/// Deleting an application's grant will also delete all OAuth tokens associated with the application for the user. Once deleted, the application will have no access to the user's account and will no longer be listed on [the application authorizations settings screen within GitHub](https://github.com/settings/applications#authorized).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/oauth-applications#delete-an-app-authorization>).
///
/// - `client_id`: The client ID of the GitHub app.
///
/// `DELETE /applications/{client_id}/grant`
///
/// - 204: no content
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn delete_authorization(
    client_id: impl Into<String>,
    access_token: impl Into<String>,
) -> DeleteAuthorization {
    DeleteAuthorization {
        parts: Parts::new().path(&client_id.into()),
        body: DeleteAuthorizationBody::new(access_token),
    }
}

/// The request of [`delete_authorization`](delete_authorization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAuthorization {
    pub(crate) parts: Parts,
    pub(crate) body: DeleteAuthorizationBody,
}

/// Described at `/paths/~1applications~1{client_id}~1grant/delete/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteAuthorizationBody {
    /// The OAuth access token used to authenticate to the GitHub API.
    pub access_token: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl DeleteAuthorizationBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(access_token: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.access_token = access_token.into();
        new
    }
}

/// Check a token.
///
/// OAuth applications and GitHub applications with OAuth authorizations can use this API method for checking OAuth token validity without exceeding the normal rate limits for failed login attempts. Authentication works differently with this particular endpoint. Invalid tokens will return `404 NOT FOUND`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/oauth-applications#check-a-token>).
///
/// - `client_id`: The client ID of the GitHub app.
///
/// `POST /applications/{client_id}/token`
///
/// - 200: [`Authorization`](crate::models::Authorization)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn check_token(
    client_id: impl Into<String>,
    access_token: impl Into<String>,
) -> CheckToken {
    CheckToken {
        parts: Parts::new().path(&client_id.into()),
        body: DeleteAuthorizationBody::new(access_token),
    }
}

/// The request of [`check_token`](check_token()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckToken {
    pub(crate) parts: Parts,
    pub(crate) body: DeleteAuthorizationBody,
}

/// Delete an app token.
///
/// OAuth  or GitHub application owners can revoke a single token for an OAuth application or a GitHub application with an OAuth authorization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/oauth-applications#delete-an-app-token>).
///
/// - `client_id`: The client ID of the GitHub app.
///
/// `DELETE /applications/{client_id}/token`
///
/// - 204: no content
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn delete_token(
    client_id: impl Into<String>,
    access_token: impl Into<String>,
) -> DeleteToken {
    DeleteToken {
        parts: Parts::new().path(&client_id.into()),
        body: DeleteAuthorizationBody::new(access_token),
    }
}

/// The request of [`delete_token`](delete_token()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteToken {
    pub(crate) parts: Parts,
    pub(crate) body: DeleteAuthorizationBody,
}

/// Reset a token.
///
/// OAuth applications and GitHub applications with OAuth authorizations can use this API method to reset a valid OAuth token without end-user involvement. Applications must save the "token" property in the response because changes take effect immediately. Invalid tokens will return `404 NOT FOUND`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/oauth-applications#reset-a-token>).
///
/// - `client_id`: The client ID of the GitHub app.
///
/// `PATCH /applications/{client_id}/token`
///
/// - 200: [`Authorization`](crate::models::Authorization)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn reset_token(
    client_id: impl Into<String>,
    access_token: impl Into<String>,
) -> ResetToken {
    ResetToken {
        parts: Parts::new().path(&client_id.into()),
        body: DeleteAuthorizationBody::new(access_token),
    }
}

/// The request of [`reset_token`](reset_token()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetToken {
    pub(crate) parts: Parts,
    pub(crate) body: DeleteAuthorizationBody,
}
