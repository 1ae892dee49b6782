// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `actions`: secrets.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List organization secrets.
///
/// Lists all secrets available in an organization without revealing their
/// encrypted values.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#list-organization-secrets>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/secrets`
///
/// - 200: [`ListOrgSecretsResponse`](crate::models::ListOrgSecretsResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListOrgSecrets::pages), [`items`](ListOrgSecrets::items).
pub fn list_org_secrets(org: impl Into<String>) -> ListOrgSecrets {
    ListOrgSecrets {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_org_secrets`](list_org_secrets()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrgSecrets {
    pub(crate) parts: Parts,
}

impl ListOrgSecrets {
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

/// Get an organization public key.
///
/// Gets your public key, which you need to encrypt secrets. You need to
/// encrypt a secret before you can create or update secrets.
///
/// The authenticated user must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth tokens and personal access tokens (classic) need the`admin:org` scope to use this endpoint. If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#get-an-organization-public-key>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/secrets/public-key`
///
/// - 200: [`ActionsPublicKey`](crate::models::ActionsPublicKey)
///
/// [How to send it](crate#sending).
pub fn get_org_public_key(org: impl Into<String>) -> GetOrgPublicKey {
    GetOrgPublicKey {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_org_public_key`](get_org_public_key()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrgPublicKey {
    pub(crate) parts: Parts,
}

/// Get an organization secret.
///
/// Gets a single organization secret without revealing its encrypted value.
///
/// The authenticated user must have collaborator access to a repository to create, update, or read secrets
///
/// OAuth tokens and personal access tokens (classic) need the`admin:org` scope to use this endpoint. If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#get-an-organization-secret>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `GET /orgs/{org}/actions/secrets/{secret_name}`
///
/// - 200: [`CodespacesSecret`](crate::models::CodespacesSecret)
///
/// [How to send it](crate#sending).
pub fn get_org_secret(
    org: impl Into<String>,
    secret_name: impl Into<String>,
) -> GetOrgSecret {
    GetOrgSecret {
        parts: Parts::new().path(&org.into()).path(&secret_name.into()),
    }
}

/// The request of [`get_org_secret`](get_org_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrgSecret {
    pub(crate) parts: Parts,
}

/// Create or update an organization secret.
///
/// Creates or updates an organization secret with an encrypted value. Encrypt your secret using
/// [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages). You must authenticate using an access
/// token with the `admin:org` scope to use this endpoint. GitHub Apps must have the `secrets` organization permission to
/// use this endpoint.
///
/// #### Example encrypting a secret using Node.js
///
/// Encrypt your secret using the [tweetsodium](https://github.com/github/tweetsodium) library.
///
/// ```text
/// const sodium = require('tweetsodium');
///
/// const key = "base64-encoded-public-key";
/// const value = "plain-text-secret";
///
/// // Convert the message and key to Uint8Array's (Buffer implements that interface)
/// const messageBytes = Buffer.from(value);
/// const keyBytes = Buffer.from(key, 'base64');
///
/// // Encrypt using LibSodium.
/// const encryptedBytes = sodium.seal(messageBytes, keyBytes);
///
/// // Base64 the encrypted secret
/// const encrypted = Buffer.from(encryptedBytes).toString('base64');
///
/// console.log(encrypted);
/// ```
///
/// #### Example encrypting a secret using Python
///
/// Encrypt your secret using [pynacl](https://pynacl.readthedocs.io/en/latest/public/#nacl-public-sealedbox) with Python 3.
///
/// ```text
/// from base64 import b64encode
/// from nacl import encoding, public
///
/// def encrypt(public_key: str, secret_value: str) -> str:
///   """Encrypt a Unicode string using the public key."""
///   public_key = public.PublicKey(public_key.encode("utf-8"), encoding.Base64Encoder())
///   sealed_box = public.SealedBox(public_key)
///   encrypted = sealed_box.encrypt(secret_value.encode("utf-8"))
///   return b64encode(encrypted).decode("utf-8")
/// ```
///
/// #### Example encrypting a secret using C#
///
/// Encrypt your secret using the [Sodium.Core](https://www.nuget.org/packages/Sodium.Core/) package.
///
/// ```text
/// var secretValue = System.Text.Encoding.UTF8.GetBytes("mySecret");
/// var publicKey = Convert.FromBase64String("2Sg8iYjAxxmI2LvUXpJjkYrMxURPc8r+dB7TJyvvcCU=");
///
/// var sealedPublicKeyBox = Sodium.SealedPublicKeyBox.Create(secretValue, publicKey);
///
/// Console.WriteLine(Convert.ToBase64String(sealedPublicKeyBox));
/// ```
///
/// #### Example encrypting a secret using Ruby
///
/// Encrypt your secret using the [rbnacl](https://github.com/RubyCrypto/rbnacl) gem.
///
/// ```ruby
/// require "rbnacl"
/// require "base64"
///
/// key = Base64.decode64("+ZYvJDZMHUfBkJdyq5Zm9SKqeuBQ4sj+6sfjlH4CgG0=")
/// public_key = RbNaCl::PublicKey.new(key)
///
/// box = RbNaCl::Boxes::Sealed.from_public_key(public_key)
/// encrypted_secret = box.encrypt("my_secret")
///
/// # Print the base64 encoded secret
/// puts Base64.strict_encode64(encrypted_secret)
/// ```
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reference/actions#create-or-update-an-organization-secret>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `PUT /orgs/{org}/actions/secrets/{secret_name}`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn create_or_update_org_secret(
    org: impl Into<String>,
    secret_name: impl Into<String>,
    visibility: impl Into<models::AllPrivateSelected>,
) -> CreateOrUpdateOrgSecret {
    CreateOrUpdateOrgSecret {
        parts: Parts::new().path(&org.into()).path(&secret_name.into()),
        body: CreateOrUpdateOrgSecretBody::new(visibility),
    }
}

/// The request of [`create_or_update_org_secret`](create_or_update_org_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrUpdateOrgSecret {
    pub(crate) parts: Parts,
    pub(crate) body: CreateOrUpdateOrgSecretBody,
}

impl CreateOrUpdateOrgSecret {
    /// Value for your secret, encrypted with [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages) using the public key retrieved from the [Get an organization public key](https://docs.github.com/rest/reference/actions#get-an-organization-public-key) endpoint.
    pub fn encrypted_value(mut self, encrypted_value: impl Into<String>) -> Self {
        self.body.encrypted_value = Some(encrypted_value.into());
        self
    }

    /// ID of the key you used to encrypt the secret.
    pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
        self.body.key_id = Some(key_id.into());
        self
    }

    /// An array of repository ids that can access the organization secret. You can only provide a list of repository ids when the `visibility` is set to `selected`. You can manage the list of selected repositories using the [List selected repositories for an organization secret](https://docs.github.com/rest/reference/actions#list-selected-repositories-for-an-organization-secret), [Set selected repositories for an organization secret](https://docs.github.com/rest/reference/actions#set-selected-repositories-for-an-organization-secret), and [Remove selected repository from an organization secret](https://docs.github.com/rest/reference/actions#remove-selected-repository-from-an-organization-secret) endpoints.
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

/// Described at `/paths/~1orgs~1{org}~1actions~1secrets~1{secret_name}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrUpdateOrgSecretBody {
    /// Value for your secret, encrypted with [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages) using the public key retrieved from the [Get an organization public key](https://docs.github.com/rest/reference/actions#get-an-organization-public-key) endpoint.
    pub encrypted_value: Option<String>,
    /// ID of the key you used to encrypt the secret.
    pub key_id: Option<String>,
    /// Which type of organization repositories have access to the organization secret. `selected` means only the repositories specified by `selected_repository_ids` can access the secret.
    pub visibility: models::AllPrivateSelected,
    /// An array of repository ids that can access the organization secret. You can only provide a list of repository ids when the `visibility` is set to `selected`. You can manage the list of selected repositories using the [List selected repositories for an organization secret](https://docs.github.com/rest/reference/actions#list-selected-repositories-for-an-organization-secret), [Set selected repositories for an organization secret](https://docs.github.com/rest/reference/actions#set-selected-repositories-for-an-organization-secret), and [Remove selected repository from an organization secret](https://docs.github.com/rest/reference/actions#remove-selected-repository-from-an-organization-secret) endpoints.
    pub selected_repository_ids: Option<Vec<models::PageDeploymentId>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateOrUpdateOrgSecretBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(visibility: impl Into<models::AllPrivateSelected>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.visibility = visibility.into();
        new
    }
}

/// Delete an organization secret.
///
/// Deletes a secret in an organization using the secret name.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth tokens and personal access tokens (classic) need the`admin:org` scope to use this endpoint. If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#delete-an-organization-secret>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `DELETE /orgs/{org}/actions/secrets/{secret_name}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_org_secret(
    org: impl Into<String>,
    secret_name: impl Into<String>,
) -> DeleteOrgSecret {
    DeleteOrgSecret {
        parts: Parts::new().path(&org.into()).path(&secret_name.into()),
    }
}

/// The request of [`delete_org_secret`](delete_org_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOrgSecret {
    pub(crate) parts: Parts,
}

/// List selected repositories for an organization secret.
///
/// Lists all repositories that have been selected when the `visibility`
/// for repository access to a secret is set to `selected`.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#list-selected-repositories-for-an-organization-secret>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `GET /orgs/{org}/actions/secrets/{secret_name}/repositories`
///
/// - 200: [`ActionsListSelectedReposForOrgSecretResponse`](crate::models::ActionsListSelectedReposForOrgSecretResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSelectedReposForOrgSecret::pages), [`items`](ListSelectedReposForOrgSecret::items).
pub fn list_selected_repos_for_org_secret(
    org: impl Into<String>,
    secret_name: impl Into<String>,
) -> ListSelectedReposForOrgSecret {
    ListSelectedReposForOrgSecret {
        parts: Parts::new().path(&org.into()).path(&secret_name.into()),
    }
}

/// The request of [`list_selected_repos_for_org_secret`](list_selected_repos_for_org_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSelectedReposForOrgSecret {
    pub(crate) parts: Parts,
}

impl ListSelectedReposForOrgSecret {
    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Set selected repositories for an organization secret.
///
/// Replaces all repositories for an organization secret when the `visibility`
/// for repository access is set to `selected`. The visibility is set when you [Create
/// or update an organization secret](https://docs.github.com/rest/actions/secrets#create-or-update-an-organization-secret).
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#set-selected-repositories-for-an-organization-secret>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `PUT /orgs/{org}/actions/secrets/{secret_name}/repositories`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn set_selected_repos_for_org_secret(
    org: impl Into<String>,
    secret_name: impl Into<String>,
    selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
) -> SetSelectedReposForOrgSecret {
    SetSelectedReposForOrgSecret {
        parts: Parts::new().path(&org.into()).path(&secret_name.into()),
        body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody::new(
            selected_repository_ids,
        ),
    }
}

/// The request of [`set_selected_repos_for_org_secret`](set_selected_repos_for_org_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetSelectedReposForOrgSecret {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
}

/// Add selected repository to an organization secret.
///
/// Adds a repository to an organization secret when the `visibility` for
/// repository access is set to `selected`. For more information about setting the visibility, see [Create or
/// update an organization secret](https://docs.github.com/rest/actions/secrets#create-or-update-an-organization-secret).
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#add-selected-repository-to-an-organization-secret>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}`
///
/// - 204: no content
/// - 409: no content
///
/// [How to send it](crate#sending).
pub fn add_selected_repo_to_org_secret(
    org: impl Into<String>,
    secret_name: impl Into<String>,
    repository_id: i64,
) -> AddSelectedRepoToOrgSecret {
    AddSelectedRepoToOrgSecret {
        parts: Parts::new()
            .path(&org.into())
            .path(&secret_name.into())
            .path(&repository_id),
    }
}

/// The request of [`add_selected_repo_to_org_secret`](add_selected_repo_to_org_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddSelectedRepoToOrgSecret {
    pub(crate) parts: Parts,
}

/// Remove selected repository from an organization secret.
///
/// Removes a repository from an organization secret when the `visibility`
/// for repository access is set to `selected`. The visibility is set when you [Create
/// or update an organization secret](https://docs.github.com/rest/actions/secrets#create-or-update-an-organization-secret).
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#remove-selected-repository-from-an-organization-secret>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}`
///
/// - 204: no content
/// - 409: no content
///
/// [How to send it](crate#sending).
pub fn remove_selected_repo_from_org_secret(
    org: impl Into<String>,
    secret_name: impl Into<String>,
    repository_id: i64,
) -> RemoveSelectedRepoFromOrgSecret {
    RemoveSelectedRepoFromOrgSecret {
        parts: Parts::new()
            .path(&org.into())
            .path(&secret_name.into())
            .path(&repository_id),
    }
}

/// The request of [`remove_selected_repo_from_org_secret`](remove_selected_repo_from_org_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveSelectedRepoFromOrgSecret {
    pub(crate) parts: Parts,
}

/// List repository organization secrets.
///
/// Lists all organization secrets shared with a repository without revealing their encrypted
/// values.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#list-repository-organization-secrets>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/organization-secrets`
///
/// - 200: [`ListRepoSecretsResponse`](crate::models::ListRepoSecretsResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListRepoOrganizationSecrets::pages), [`items`](ListRepoOrganizationSecrets::items).
pub fn list_repo_organization_secrets(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListRepoOrganizationSecrets {
    ListRepoOrganizationSecrets {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_repo_organization_secrets`](list_repo_organization_secrets()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepoOrganizationSecrets {
    pub(crate) parts: Parts,
}

impl ListRepoOrganizationSecrets {
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

/// List repository secrets.
///
/// Lists all secrets available in a repository without revealing their encrypted
/// values.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#list-repository-secrets>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/secrets`
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
/// Anyone with read access to the repository can use this endpoint.
///
/// If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#get-a-repository-public-key>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/secrets/public-key`
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
/// Gets a single repository secret without revealing its encrypted value.
///
/// The authenticated user must have collaborator access to the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#get-a-repository-secret>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `GET /repos/{owner}/{repo}/actions/secrets/{secret_name}`
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
/// Creates or updates a repository secret with an encrypted value. Encrypt your secret using
/// [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages). For more information, see "[Encrypting secrets for the REST API](https://docs.github.com/rest/guides/encrypting-secrets-for-the-rest-api)."
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#create-or-update-a-repository-secret>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn create_or_update_repo_secret(
    owner: impl Into<String>,
    repo: impl Into<String>,
    secret_name: impl Into<String>,
    encrypted_value: impl Into<String>,
    key_id: impl Into<String>,
) -> CreateOrUpdateRepoSecret {
    CreateOrUpdateRepoSecret {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&secret_name.into()),
        body: models::ActionsCreateOrUpdateRepoSecretBody::new(encrypted_value, key_id),
    }
}

/// The request of [`create_or_update_repo_secret`](create_or_update_repo_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrUpdateRepoSecret {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsCreateOrUpdateRepoSecretBody,
}

/// Delete a repository secret.
///
/// Deletes a secret in a repository using the secret name.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#delete-a-repository-secret>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}`
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

/// List environment secrets.
///
/// Lists all secrets available in an environment without revealing their
/// encrypted values.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#list-environment-secrets>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
///
/// `GET /repos/{owner}/{repo}/environments/{environment_name}/secrets`
///
/// - 200: [`ListRepoSecretsResponse`](crate::models::ListRepoSecretsResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListEnvironmentSecrets::pages), [`items`](ListEnvironmentSecrets::items).
pub fn list_environment_secrets(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
) -> ListEnvironmentSecrets {
    ListEnvironmentSecrets {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into()),
    }
}

/// The request of [`list_environment_secrets`](list_environment_secrets()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEnvironmentSecrets {
    pub(crate) parts: Parts,
}

impl ListEnvironmentSecrets {
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

/// Get an environment public key.
///
/// Get the public key for an environment, which you need to encrypt environment
/// secrets. You need to encrypt a secret before you can create or update secrets.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#get-an-environment-public-key>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
///
/// `GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key`
///
/// - 200: [`ActionsPublicKey`](crate::models::ActionsPublicKey)
///
/// [How to send it](crate#sending).
pub fn get_environment_public_key(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
) -> GetEnvironmentPublicKey {
    GetEnvironmentPublicKey {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into()),
    }
}

/// The request of [`get_environment_public_key`](get_environment_public_key()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEnvironmentPublicKey {
    pub(crate) parts: Parts,
}

/// Get an environment secret.
///
/// Gets a single environment secret without revealing its encrypted value.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#get-an-environment-secret>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
/// - `secret_name`: The name of the secret.
///
/// `GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}`
///
/// - 200: [`ActionsSecret`](crate::models::ActionsSecret)
///
/// [How to send it](crate#sending).
pub fn get_environment_secret(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
    secret_name: impl Into<String>,
) -> GetEnvironmentSecret {
    GetEnvironmentSecret {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into())
            .path(&secret_name.into()),
    }
}

/// The request of [`get_environment_secret`](get_environment_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEnvironmentSecret {
    pub(crate) parts: Parts,
}

/// Create or update an environment secret.
///
/// Creates or updates an environment secret with an encrypted value. Encrypt your secret using
/// [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages). For more information, see "[Encrypting secrets for the REST API](https://docs.github.com/rest/guides/encrypting-secrets-for-the-rest-api)."
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#create-or-update-an-environment-secret>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
/// - `secret_name`: The name of the secret.
///
/// `PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn create_or_update_environment_secret(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
    secret_name: impl Into<String>,
    encrypted_value: impl Into<String>,
    key_id: impl Into<String>,
) -> CreateOrUpdateEnvironmentSecret {
    CreateOrUpdateEnvironmentSecret {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into())
            .path(&secret_name.into()),
        body: models::ActionsCreateOrUpdateRepoSecretBody::new(encrypted_value, key_id),
    }
}

/// The request of [`create_or_update_environment_secret`](create_or_update_environment_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrUpdateEnvironmentSecret {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsCreateOrUpdateRepoSecretBody,
}

/// Delete an environment secret.
///
/// Deletes a secret in an environment using the secret name.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/secrets#delete-an-environment-secret>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
/// - `secret_name`: The name of the secret.
///
/// `DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_environment_secret(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
    secret_name: impl Into<String>,
) -> DeleteEnvironmentSecret {
    DeleteEnvironmentSecret {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into())
            .path(&secret_name.into()),
    }
}

/// The request of [`delete_environment_secret`](delete_environment_secret()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEnvironmentSecret {
    pub(crate) parts: Parts,
}
