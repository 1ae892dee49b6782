// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `codespaces`: repository secrets.

use octoforge_runtime::Parts;
use crate::models;

/// List repository secrets.
///
/// Lists all development environment secrets available in a repository without revealing their encrypted
/// values.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/repository-secrets#list-repository-secrets>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/codespaces/secrets`
///
/// - 200: [`ListRepoSecretsResponse`](crate::models::ListRepoSecretsResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListRepoSecrets::pages), [`items`](ListRepoSecrets::items).
pub fn list_repo_secrets(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListRepoSecrets {
    ListRepoSecrets {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_repo_secrets`](list_repo_secrets()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepoSecrets {
    pub(crate) parts: Parts,
}

impl ListRepoSecrets {
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

/// Get a repository public key.
///
/// Gets your public key, which you need to encrypt secrets. You need to
/// encrypt a secret before you can create or update secrets.
///
/// If the repository is private, OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/repository-secrets#get-a-repository-public-key>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/codespaces/secrets/public-key`
///
/// - 200: [`ActionsPublicKey`](crate::models::ActionsPublicKey)
///
/// [How to send it](crate#sending).
pub fn get_repo_public_key(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetRepoPublicKey {
    GetRepoPublicKey {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_repo_public_key`](get_repo_public_key()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepoPublicKey {
    pub(crate) parts: Parts,
}

/// Get a repository secret.
///
/// Gets a single repository development environment secret without revealing its encrypted value.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/repository-secrets#get-a-repository-secret>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}`
///
/// - 200: [`ActionsSecret`](crate::models::ActionsSecret)
///
/// [How to send it](crate#sending).
pub fn get_repo_secret(
    owner: impl Into<String>,
    repo: impl Into<String>,
    secret_name: impl Into<String>,
) -> GetRepoSecret {
    GetRepoSecret {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&secret_name.into()),
    }
}

/// The request of [`get_repo_secret`](get_repo_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepoSecret {
    pub(crate) parts: Parts,
}

/// Create or update a repository secret.
///
/// Creates or updates a repository development environment secret with an encrypted value. Encrypt your secret using
/// [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages). For more information, see "[Encrypting secrets for the REST API](https://docs.github.com/rest/guides/encrypting-secrets-for-the-rest-api)."
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint. The associated user must be a repository admin.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/repository-secrets#create-or-update-a-repository-secret>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn create_or_update_repo_secret(
    owner: impl Into<String>,
    repo: impl Into<String>,
    secret_name: impl Into<String>,
) -> CreateOrUpdateRepoSecret {
    CreateOrUpdateRepoSecret {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&secret_name.into()),
        body: models::CodespacesCreateOrUpdateRepoSecretBody::default(),
    }
}

/// The request of [`create_or_update_repo_secret`](create_or_update_repo_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrUpdateRepoSecret {
    pub(crate) parts: Parts,
    pub(crate) body: models::CodespacesCreateOrUpdateRepoSecretBody,
}

impl CreateOrUpdateRepoSecret {
    /// Value for your secret, encrypted with [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages) using the public key retrieved from the [Get a repository public key](https://docs.github.com/rest/codespaces/repository-secrets#get-a-repository-public-key) endpoint.
    pub fn encrypted_value(mut self, encrypted_value: impl Into<String>) -> Self {
        self.body.encrypted_value = Some(encrypted_value.into());
        self
    }

    /// ID of the key you used to encrypt the secret.
    pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
        self.body.key_id = Some(key_id.into());
        self
    }
}

/// Delete a repository secret.
///
/// Deletes a development environment secret in a repository using the secret name.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint. The associated user must be a repository admin.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/repository-secrets#delete-a-repository-secret>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_repo_secret(
    owner: impl Into<String>,
    repo: impl Into<String>,
    secret_name: impl Into<String>,
) -> DeleteRepoSecret {
    DeleteRepoSecret {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&secret_name.into()),
    }
}

/// The request of [`delete_repo_secret`](delete_repo_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRepoSecret {
    pub(crate) parts: Parts,
}
