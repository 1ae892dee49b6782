// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `users`: keys.

use octoforge_runtime::Parts;
use crate::models;

/// List public SSH keys for the authenticated user.
///
/// Lists the public SSH keys for the authenticated user's GitHub account.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:public_key` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/keys#list-public-ssh-keys-for-the-authenticated-user>).
///
/// `GET /user/keys`
///
/// - 200: a list of [`Key`](crate::models::Key)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPublicSshKeysForAuthenticatedUser::pages), [`items`](ListPublicSshKeysForAuthenticatedUser::items).
#[inline]
pub fn list_public_ssh_keys_for_authenticated_user() -> ListPublicSshKeysForAuthenticatedUser {
    ListPublicSshKeysForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_public_ssh_keys_for_authenticated_user`](list_public_ssh_keys_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicSshKeysForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListPublicSshKeysForAuthenticatedUser {
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

/// Create a public SSH key for the authenticated user.
///
/// Adds a public SSH key to the authenticated user's GitHub account.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:public_key` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/keys#create-a-public-ssh-key-for-the-authenticated-user>).
///
/// `POST /user/keys`
///
/// - 201: [`Key`](crate::models::Key)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_public_ssh_key_for_authenticated_user(
    key: impl Into<String>,
) -> CreatePublicSshKeyForAuthenticatedUser {
    CreatePublicSshKeyForAuthenticatedUser {
        parts: Parts::new(),
        body: models::UsersCreatePublicSshKeyForAuthenticatedUserBody::new(key),
    }
}

/// The request of [`create_public_ssh_key_for_authenticated_user`](create_public_ssh_key_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePublicSshKeyForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: models::UsersCreatePublicSshKeyForAuthenticatedUserBody,
}

impl CreatePublicSshKeyForAuthenticatedUser {
    /// A descriptive name for the new key.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.body.title = Some(title.into());
        self
    }
}

/// Get a public SSH key for the authenticated user.
///
/// View extended details for a single public SSH key.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:public_key` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/keys#get-a-public-ssh-key-for-the-authenticated-user>).
///
/// - `key_id`: The unique identifier of the key.
///
/// `GET /user/keys/{key_id}`
///
/// - 200: [`Key`](crate::models::Key)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_public_ssh_key_for_authenticated_user(
    key_id: i64,
) -> GetPublicSshKeyForAuthenticatedUser {
    GetPublicSshKeyForAuthenticatedUser {
        parts: Parts::new().path(&key_id),
    }
}

/// The request of [`get_public_ssh_key_for_authenticated_user`](get_public_ssh_key_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicSshKeyForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Delete a public SSH key for the authenticated user.
///
/// Removes a public SSH key from the authenticated user's GitHub account.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:public_key` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/keys#delete-a-public-ssh-key-for-the-authenticated-user>).
///
/// - `key_id`: The unique identifier of the key.
///
/// `DELETE /user/keys/{key_id}`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn delete_public_ssh_key_for_authenticated_user(
    key_id: i64,
) -> DeletePublicSshKeyForAuthenticatedUser {
    DeletePublicSshKeyForAuthenticatedUser {
        parts: Parts::new().path(&key_id),
    }
}

/// The request of [`delete_public_ssh_key_for_authenticated_user`](delete_public_ssh_key_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePublicSshKeyForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// List public keys for a user.
///
/// Lists the _verified_ public SSH keys for a user. This is accessible by anyone.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/keys#list-public-keys-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/keys`
///
/// - 200: a list of [`KeySimple`](crate::models::KeySimple)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPublicKeysForUser::pages), [`items`](ListPublicKeysForUser::items).
pub fn list_public_keys_for_user(username: impl Into<String>) -> ListPublicKeysForUser {
    ListPublicKeysForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_public_keys_for_user`](list_public_keys_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicKeysForUser {
    pub(crate) parts: Parts,
}

impl ListPublicKeysForUser {
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
