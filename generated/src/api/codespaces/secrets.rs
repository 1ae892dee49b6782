// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `codespaces`: secrets.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List secrets for the authenticated user.
///
/// Lists all development environment secrets available for a user's codespaces without revealing their
/// encrypted values.
///
/// The authenticated user must have Codespaces access to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` or `codespace:secrets` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/secrets#list-secrets-for-the-authenticated-user>).
///
/// `GET /user/codespaces/secrets`
///
/// - 200: [`ListOrgSecretsResponse`](crate::models::ListOrgSecretsResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSecretsForAuthenticatedUser::pages), [`items`](ListSecretsForAuthenticatedUser::items).
#[inline]
pub fn list_secrets_for_authenticated_user() -> ListSecretsForAuthenticatedUser {
    ListSecretsForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_secrets_for_authenticated_user`](list_secrets_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSecretsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListSecretsForAuthenticatedUser {
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

/// Get public key for the authenticated user.
///
/// Gets your public key, which you need to encrypt secrets. You need to encrypt a secret before you can create or update secrets.
///
/// The authenticated user must have Codespaces access to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` or `codespace:secrets` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/secrets#get-public-key-for-the-authenticated-user>).
///
/// `GET /user/codespaces/secrets/public-key`
///
/// - 200: [`DependabotPublicKey`](crate::models::DependabotPublicKey)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_public_key_for_authenticated_user() -> GetPublicKeyForAuthenticatedUser {
    GetPublicKeyForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`get_public_key_for_authenticated_user`](get_public_key_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicKeyForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Get a secret for the authenticated user.
///
/// Gets a development environment secret available to a user's codespaces without revealing its encrypted value.
///
/// The authenticated user must have Codespaces access to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` or `codespace:secrets` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/secrets#get-a-secret-for-the-authenticated-user>).
///
/// - `secret_name`: The name of the secret.
///
/// `GET /user/codespaces/secrets/{secret_name}`
///
/// - 200: [`CodespacesSecret`](crate::models::CodespacesSecret)
///
/// [How to send it](crate#sending).
pub fn get_secret_for_authenticated_user(
    secret_name: impl Into<String>,
) -> GetSecretForAuthenticatedUser {
    GetSecretForAuthenticatedUser {
        parts: Parts::new().path(&secret_name.into()),
    }
}

/// The request of [`get_secret_for_authenticated_user`](get_secret_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSecretForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Create or update a secret for the authenticated user.
///
/// Creates or updates a development environment secret for a user's codespace with an encrypted value. Encrypt your secret using
/// [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages). For more information, see "[Encrypting secrets for the REST API](https://docs.github.com/rest/guides/encrypting-secrets-for-the-rest-api)."
///
/// The authenticated user must have Codespaces access to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` or `codespace:secrets` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/secrets#create-or-update-a-secret-for-the-authenticated-user>).
///
/// - `secret_name`: The name of the secret.
///
/// `PUT /user/codespaces/secrets/{secret_name}`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_or_update_secret_for_authenticated_user(
    secret_name: impl Into<String>,
    key_id: impl Into<String>,
) -> CreateOrUpdateSecretForAuthenticatedUser {
    CreateOrUpdateSecretForAuthenticatedUser {
        parts: Parts::new().path(&secret_name.into()),
        body: CreateOrUpdateSecretForAuthenticatedUserBody::new(key_id),
    }
}

/// The request of [`create_or_update_secret_for_authenticated_user`](create_or_update_secret_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrUpdateSecretForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: CreateOrUpdateSecretForAuthenticatedUserBody,
}

impl CreateOrUpdateSecretForAuthenticatedUser {
    /// Value for your secret, encrypted with [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages) using the public key retrieved from the [Get the public key for the authenticated user](https://docs.github.com/rest/codespaces/secrets#get-public-key-for-the-authenticated-user) endpoint.
    pub fn encrypted_value(mut self, encrypted_value: impl Into<String>) -> Self {
        self.body.encrypted_value = Some(encrypted_value.into());
        self
    }

    /// An array of repository ids that can access the user secret. You can manage the list of selected repositories using the [List selected repositories for a user secret](https://docs.github.com/rest/codespaces/secrets#list-selected-repositories-for-a-user-secret), [Set selected repositories for a user secret](https://docs.github.com/rest/codespaces/secrets#set-selected-repositories-for-a-user-secret), and [Remove a selected repository from a user secret](https://docs.github.com/rest/codespaces/secrets#remove-a-selected-repository-from-a-user-secret) endpoints.
    pub fn selected_repository_ids(
        mut self,
        selected_repository_ids: impl IntoIterator<
            Item = impl Into<models::PageDeploymentId>,
        >,
    ) -> Self {
        self.body.selected_repository_ids = Some(
            selected_repository_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1user~1codespaces~1secrets~1{secret_name}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrUpdateSecretForAuthenticatedUserBody {
    /// Value for your secret, encrypted with [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages) using the public key retrieved from the [Get the public key for the authenticated user](https://docs.github.com/rest/codespaces/secrets#get-public-key-for-the-authenticated-user) endpoint.
    pub encrypted_value: Option<String>,
    /// ID of the key you used to encrypt the secret.
    pub key_id: String,
    /// An array of repository ids that can access the user secret. You can manage the list of selected repositories using the [List selected repositories for a user secret](https://docs.github.com/rest/codespaces/secrets#list-selected-repositories-for-a-user-secret), [Set selected repositories for a user secret](https://docs.github.com/rest/codespaces/secrets#set-selected-repositories-for-a-user-secret), and [Remove a selected repository from a user secret](https://docs.github.com/rest/codespaces/secrets#remove-a-selected-repository-from-a-user-secret) endpoints.
    pub selected_repository_ids: Option<Vec<models::PageDeploymentId>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateOrUpdateSecretForAuthenticatedUserBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(key_id: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.key_id = key_id.into();
        new
    }
}

/// Delete a secret for the authenticated user.
///
/// Deletes a development environment secret from a user's codespaces using the secret name. Deleting the secret will remove access from all codespaces that were allowed to access the secret.
///
/// The authenticated user must have Codespaces access to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` or `codespace:secrets` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/secrets#delete-a-secret-for-the-authenticated-user>).
///
/// - `secret_name`: The name of the secret.
///
/// `DELETE /user/codespaces/secrets/{secret_name}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_secret_for_authenticated_user(
    secret_name: impl Into<String>,
) -> DeleteSecretForAuthenticatedUser {
    DeleteSecretForAuthenticatedUser {
        parts: Parts::new().path(&secret_name.into()),
    }
}

/// The request of [`delete_secret_for_authenticated_user`](delete_secret_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSecretForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// List selected repositories for a user secret.
///
/// List the repositories that have been granted the ability to use a user's development environment secret.
///
/// The authenticated user must have Codespaces access to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` or `codespace:secrets` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/secrets#list-selected-repositories-for-a-user-secret>).
///
/// - `secret_name`: The name of the secret.
///
/// `GET /user/codespaces/secrets/{secret_name}/repositories`
///
/// - 200: [`ActionsListSelectedReposForOrgSecretResponse`](crate::models::ActionsListSelectedReposForOrgSecretResponse)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_repositories_for_secret_for_authenticated_user(
    secret_name: impl Into<String>,
) -> ListRepositoriesForSecretForAuthenticatedUser {
    ListRepositoriesForSecretForAuthenticatedUser {
        parts: Parts::new().path(&secret_name.into()),
    }
}

/// The request of [`list_repositories_for_secret_for_authenticated_user`](list_repositories_for_secret_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepositoriesForSecretForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Set selected repositories for a user secret.
///
/// Select the repositories that will use a user's development environment secret.
///
/// The authenticated user must have Codespaces access to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` or `codespace:secrets` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/secrets#set-selected-repositories-for-a-user-secret>).
///
/// - `secret_name`: The name of the secret.
///
/// `PUT /user/codespaces/secrets/{secret_name}/repositories`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_repositories_for_secret_for_authenticated_user(
    secret_name: impl Into<String>,
    selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
) -> SetRepositoriesForSecretForAuthenticatedUser {
    SetRepositoriesForSecretForAuthenticatedUser {
        parts: Parts::new().path(&secret_name.into()),
        body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody::new(
            selected_repository_ids,
        ),
    }
}

/// The request of [`set_repositories_for_secret_for_authenticated_user`](set_repositories_for_secret_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetRepositoriesForSecretForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
}

/// Add a selected repository to a user secret.
///
/// Adds a repository to the selected repositories for a user's development environment secret.
///
/// The authenticated user must have Codespaces access to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` or `codespace:secrets` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/secrets#add-a-selected-repository-to-a-user-secret>).
///
/// - `secret_name`: The name of the secret.
///
/// `PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn add_repository_for_secret_for_authenticated_user(
    secret_name: impl Into<String>,
    repository_id: i64,
) -> AddRepositoryForSecretForAuthenticatedUser {
    AddRepositoryForSecretForAuthenticatedUser {
        parts: Parts::new().path(&secret_name.into()).path(&repository_id),
    }
}

/// The request of [`add_repository_for_secret_for_authenticated_user`](add_repository_for_secret_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddRepositoryForSecretForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Remove a selected repository from a user secret.
///
/// Removes a repository from the selected repositories for a user's development environment secret.
///
/// The authenticated user must have Codespaces access to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` or `codespace:secrets` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/secrets#remove-a-selected-repository-from-a-user-secret>).
///
/// - `secret_name`: The name of the secret.
///
/// `DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn remove_repository_for_secret_for_authenticated_user(
    secret_name: impl Into<String>,
    repository_id: i64,
) -> RemoveRepositoryForSecretForAuthenticatedUser {
    RemoveRepositoryForSecretForAuthenticatedUser {
        parts: Parts::new().path(&secret_name.into()).path(&repository_id),
    }
}

/// The request of [`remove_repository_for_secret_for_authenticated_user`](remove_repository_for_secret_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveRepositoryForSecretForAuthenticatedUser {
    pub(crate) parts: Parts,
}
