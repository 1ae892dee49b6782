// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `users`: ssh signing keys.

use octoforge_runtime::Parts;
use crate::models;

/// List SSH signing keys for the authenticated user.
///
/// Lists the SSH signing keys for the authenticated user's GitHub account.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:ssh_signing_key` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/ssh-signing-keys#list-ssh-signing-keys-for-the-authenticated-user>).
///
/// `GET /user/ssh_signing_keys`
///
/// - 200: a list of [`SshSigningKey`](crate::models::SshSigningKey)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSshSigningKeysForAuthenticatedUser::pages), [`items`](ListSshSigningKeysForAuthenticatedUser::items).
#[inline]
pub fn list_ssh_signing_keys_for_authenticated_user() -> ListSshSigningKeysForAuthenticatedUser {
    ListSshSigningKeysForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_ssh_signing_keys_for_authenticated_user`](list_ssh_signing_keys_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSshSigningKeysForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListSshSigningKeysForAuthenticatedUser {
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

/// Create a SSH signing key for the authenticated user.
///
/// Creates an SSH signing key for the authenticated user's GitHub account.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:ssh_signing_key` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/ssh-signing-keys#create-a-ssh-signing-key-for-the-authenticated-user>).
///
/// `POST /user/ssh_signing_keys`
///
/// - 201: [`SshSigningKey`](crate::models::SshSigningKey)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_ssh_signing_key_for_authenticated_user(
    key: impl Into<String>,
) -> CreateSshSigningKeyForAuthenticatedUser {
    CreateSshSigningKeyForAuthenticatedUser {
        parts: Parts::new(),
        body: models::UsersCreatePublicSshKeyForAuthenticatedUserBody::new(key),
    }
}

/// The request of [`create_ssh_signing_key_for_authenticated_user`](create_ssh_signing_key_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSshSigningKeyForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: models::UsersCreatePublicSshKeyForAuthenticatedUserBody,
}

impl CreateSshSigningKeyForAuthenticatedUser {
    /// A descriptive name for the new key.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.body.title = Some(title.into());
        self
    }
}

/// Get an SSH signing key for the authenticated user.
///
/// Gets extended details for an SSH signing key.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:ssh_signing_key` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/ssh-signing-keys#get-an-ssh-signing-key-for-the-authenticated-user>).
///
/// - `ssh_signing_key_id`: The unique identifier of the SSH signing key.
///
/// `GET /user/ssh_signing_keys/{ssh_signing_key_id}`
///
/// - 200: [`SshSigningKey`](crate::models::SshSigningKey)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_ssh_signing_key_for_authenticated_user(
    ssh_signing_key_id: i64,
) -> GetSshSigningKeyForAuthenticatedUser {
    GetSshSigningKeyForAuthenticatedUser {
        parts: Parts::new().path(&ssh_signing_key_id),
    }
}

/// The request of [`get_ssh_signing_key_for_authenticated_user`](get_ssh_signing_key_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSshSigningKeyForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Delete an SSH signing key for the authenticated user.
///
/// Deletes an SSH signing key from the authenticated user's GitHub account.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:ssh_signing_key` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/ssh-signing-keys#delete-an-ssh-signing-key-for-the-authenticated-user>).
///
/// - `ssh_signing_key_id`: The unique identifier of the SSH signing key.
///
/// `DELETE /user/ssh_signing_keys/{ssh_signing_key_id}`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn delete_ssh_signing_key_for_authenticated_user(
    ssh_signing_key_id: i64,
) -> DeleteSshSigningKeyForAuthenticatedUser {
    DeleteSshSigningKeyForAuthenticatedUser {
        parts: Parts::new().path(&ssh_signing_key_id),
    }
}

/// The request of [`delete_ssh_signing_key_for_authenticated_user`](delete_ssh_signing_key_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSshSigningKeyForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// List SSH signing keys for a user.
///
/// Lists the SSH signing keys for a user. This operation is accessible by anyone.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/ssh-signing-keys#list-ssh-signing-keys-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/ssh_signing_keys`
///
/// - 200: a list of [`SshSigningKey`](crate::models::SshSigningKey)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSshSigningKeysForUser::pages), [`items`](ListSshSigningKeysForUser::items).
pub fn list_ssh_signing_keys_for_user(
    username: impl Into<String>,
) -> ListSshSigningKeysForUser {
    ListSshSigningKeysForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_ssh_signing_keys_for_user`](list_ssh_signing_keys_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSshSigningKeysForUser {
    pub(crate) parts: Parts,
}

impl ListSshSigningKeysForUser {
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
