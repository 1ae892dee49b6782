// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `users`: gpg keys.

use octoforge_runtime::{Extra, Parts};

/// List GPG keys for the authenticated user.
///
/// Lists the current user's GPG keys.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:gpg_key` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/gpg-keys#list-gpg-keys-for-the-authenticated-user>).
///
/// `GET /user/gpg_keys`
///
/// - 200: a list of [`GpgKey`](crate::models::GpgKey)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListGpgKeysForAuthenticatedUser::pages), [`items`](ListGpgKeysForAuthenticatedUser::items).
#[inline]
pub fn list_gpg_keys_for_authenticated_user() -> ListGpgKeysForAuthenticatedUser {
    ListGpgKeysForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_gpg_keys_for_authenticated_user`](list_gpg_keys_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGpgKeysForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListGpgKeysForAuthenticatedUser {
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

/// Create a GPG key for the authenticated user.
///
/// Adds a GPG key to the authenticated user's GitHub account.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:gpg_key` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/gpg-keys#create-a-gpg-key-for-the-authenticated-user>).
///
/// `POST /user/gpg_keys`
///
/// - 201: [`GpgKey`](crate::models::GpgKey)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_gpg_key_for_authenticated_user(
    armored_public_key: impl Into<String>,
) -> CreateGpgKeyForAuthenticatedUser {
    CreateGpgKeyForAuthenticatedUser {
        parts: Parts::new(),
        body: CreateGpgKeyForAuthenticatedUserBody::new(armored_public_key),
    }
}

/// The request of [`create_gpg_key_for_authenticated_user`](create_gpg_key_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGpgKeyForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: CreateGpgKeyForAuthenticatedUserBody,
}

impl CreateGpgKeyForAuthenticatedUser {
    /// A descriptive name for the new key.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }
}

/// Described at `/paths/~1user~1gpg_keys/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateGpgKeyForAuthenticatedUserBody {
    /// A descriptive name for the new key.
    pub name: Option<String>,
    /// A GPG key in ASCII-armored format.
    pub armored_public_key: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateGpgKeyForAuthenticatedUserBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(armored_public_key: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.armored_public_key = armored_public_key.into();
        new
    }
}

/// Get a GPG key for the authenticated user.
///
/// View extended details for a single GPG key.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:gpg_key` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/gpg-keys#get-a-gpg-key-for-the-authenticated-user>).
///
/// - `gpg_key_id`: The unique identifier of the GPG key.
///
/// `GET /user/gpg_keys/{gpg_key_id}`
///
/// - 200: [`GpgKey`](crate::models::GpgKey)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_gpg_key_for_authenticated_user(
    gpg_key_id: i64,
) -> GetGpgKeyForAuthenticatedUser {
    GetGpgKeyForAuthenticatedUser {
        parts: Parts::new().path(&gpg_key_id),
    }
}

/// The request of [`get_gpg_key_for_authenticated_user`](get_gpg_key_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGpgKeyForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Delete a GPG key for the authenticated user.
///
/// Removes a GPG key from the authenticated user's GitHub account.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:gpg_key` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/gpg-keys#delete-a-gpg-key-for-the-authenticated-user>).
///
/// - `gpg_key_id`: The unique identifier of the GPG key.
///
/// `DELETE /user/gpg_keys/{gpg_key_id}`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn delete_gpg_key_for_authenticated_user(
    gpg_key_id: i64,
) -> DeleteGpgKeyForAuthenticatedUser {
    DeleteGpgKeyForAuthenticatedUser {
        parts: Parts::new().path(&gpg_key_id),
    }
}

/// The request of [`delete_gpg_key_for_authenticated_user`](delete_gpg_key_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGpgKeyForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// List GPG keys for a user.
///
/// Lists the GPG keys for a user. This information is accessible by anyone.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/gpg-keys#list-gpg-keys-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/gpg_keys`
///
/// - 200: a list of [`GpgKey`](crate::models::GpgKey)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListGpgKeysForUser::pages), [`items`](ListGpgKeysForUser::items).
pub fn list_gpg_keys_for_user(username: impl Into<String>) -> ListGpgKeysForUser {
    ListGpgKeysForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_gpg_keys_for_user`](list_gpg_keys_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGpgKeysForUser {
    pub(crate) parts: Parts,
}

impl ListGpgKeysForUser {
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
