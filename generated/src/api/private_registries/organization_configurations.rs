// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `private_registries`: organization configurations.

use octoforge_runtime::{Extra, Maybe, Parts};
use crate::models;

/// List private registries for an organization.
///
/// Lists all private registry configurations available at the organization-level without revealing their encrypted
/// values.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/private-registries/organization-configurations#list-private-registries-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/private-registries`
///
/// - 200: [`ListOrgPrivateRegistriesResponse`](crate::private_registries::ListOrgPrivateRegistriesResponse)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListOrgPrivateRegistries::pages), [`items`](ListOrgPrivateRegistries::items).
pub fn list_org_private_registries(org: impl Into<String>) -> ListOrgPrivateRegistries {
    ListOrgPrivateRegistries {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_org_private_registries`](list_org_private_registries()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrgPrivateRegistries {
    pub(crate) parts: Parts,
}

impl ListOrgPrivateRegistries {
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

/// Described at `/paths/~1orgs~1{org}~1private-registries/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListOrgPrivateRegistriesResponse {
    /// `total_count`
    pub total_count: i64,
    /// `configurations`
    pub configurations: Vec<models::OrgPrivateRegistryConfiguration>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Create a private registry for an organization.
///
/// Creates a private registry configuration with an encrypted value for an organization. Encrypt your secret using [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages). For more information, see "[Encrypting secrets for the REST API](https://docs.github.com/rest/guides/encrypting-secrets-for-the-rest-api)."
/// For OIDC-based registries (`oidc_azure`, `oidc_aws`, `oidc_jfrog`, `oidc_cloudsmith`, or `oidc_gcp`), the `encrypted_value` and `key_id` fields should be omitted.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/private-registries/organization-configurations#create-a-private-registry-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/private-registries`
///
/// - 201: [`OrgPrivateRegistryConfigurationWithSelectedRepositories`](crate::models::OrgPrivateRegistryConfigurationWithSelectedRepositories)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_org_private_registry(
    org: impl Into<String>,
    registry_type: impl Into<models::RegistryType>,
    url: impl Into<String>,
    visibility: impl Into<models::AllPrivateSelected>,
) -> CreateOrgPrivateRegistry {
    CreateOrgPrivateRegistry {
        parts: Parts::new().path(&org.into()),
        body: CreateOrgPrivateRegistryBody::new(registry_type, url, visibility),
    }
}

/// The request of [`create_org_private_registry`](create_org_private_registry()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrgPrivateRegistry {
    pub(crate) parts: Parts,
    pub(crate) body: CreateOrgPrivateRegistryBody,
}

impl CreateOrgPrivateRegistry {
    /// The username to use when authenticating with the private registry. This field should be omitted if the private registry does not require a username for authentication.
    pub fn username(mut self, username: impl Into<Maybe<String>>) -> Self {
        self.body.username = username.into();
        self
    }

    /// Whether this private registry should replace the base registry (e.g., npmjs.org for npm, rubygems.org for rubygems). When set to `true`, Dependabot will only use this registry and will not fall back to the public registry. When set to `false` (default), Dependabot will use this registry for scoped packages but may fall back to the public registry for other packages.
    #[inline]
    pub fn replaces_base(mut self, replaces_base: bool) -> Self {
        self.body.replaces_base = Some(replaces_base);
        self
    }

    /// The value for your secret, encrypted with [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages) using the public key retrieved from the [Get private registries public key for an organization](https://docs.github.com/rest/private-registries/organization-configurations#get-private-registries-public-key-for-an-organization) endpoint. Required when `auth_type` is `token` or `username_password`. Should be omitted for OIDC auth types.
    pub fn encrypted_value(mut self, encrypted_value: impl Into<String>) -> Self {
        self.body.encrypted_value = Some(encrypted_value.into());
        self
    }

    /// The ID of the key you used to encrypt the secret. Required when `auth_type` is `token` or `username_password`. Should be omitted for OIDC auth types.
    pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
        self.body.key_id = Some(key_id.into());
        self
    }

    /// An array of repository IDs that can access the organization private registry. You can only provide a list of repository IDs when `visibility` is set to `selected`. You can manage the list of selected repositories using the [Update a private registry for an organization](https://docs.github.com/rest/private-registries/organization-configurations#update-a-private-registry-for-an-organization) endpoint. This field should be omitted if `visibility` is set to `all` or `private`.
    pub fn selected_repository_ids(
        mut self,
        selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.selected_repository_ids = Some(
            selected_repository_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The authentication type for the private registry. Defaults to `token` if not specified. Use `oidc_azure`, `oidc_aws`, `oidc_jfrog`, `oidc_cloudsmith`, or `oidc_gcp` for OIDC authentication.
    pub fn auth_type(mut self, auth_type: impl Into<models::AuthType>) -> Self {
        self.body.auth_type = Some(auth_type.into());
        self
    }

    /// The tenant ID of the Azure AD application. Required when `auth_type` is `oidc_azure`.
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.body.tenant_id = Some(tenant_id.into());
        self
    }

    /// The client ID of the Azure AD application. Required when `auth_type` is `oidc_azure`.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.body.client_id = Some(client_id.into());
        self
    }

    /// The AWS region. Required when `auth_type` is `oidc_aws`.
    pub fn aws_region(mut self, aws_region: impl Into<String>) -> Self {
        self.body.aws_region = Some(aws_region.into());
        self
    }

    /// The AWS account ID. Required when `auth_type` is `oidc_aws`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.body.account_id = Some(account_id.into());
        self
    }

    /// The AWS IAM role name. Required when `auth_type` is `oidc_aws`.
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.body.role_name = Some(role_name.into());
        self
    }

    /// The CodeArtifact domain. Required when `auth_type` is `oidc_aws`.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.body.domain = Some(domain.into());
        self
    }

    /// The CodeArtifact domain owner (AWS account ID). Required when `auth_type` is `oidc_aws`.
    pub fn domain_owner(mut self, domain_owner: impl Into<String>) -> Self {
        self.body.domain_owner = Some(domain_owner.into());
        self
    }

    /// The JFrog OIDC provider name. Required when `auth_type` is `oidc_jfrog`.
    pub fn jfrog_oidc_provider_name(
        mut self,
        jfrog_oidc_provider_name: impl Into<String>,
    ) -> Self {
        self.body.jfrog_oidc_provider_name = Some(jfrog_oidc_provider_name.into());
        self
    }

    /// The OIDC audience. Optional for `oidc_aws`, `oidc_jfrog`, and `oidc_gcp`, and required for `oidc_cloudsmith` auth types.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.body.audience = Some(audience.into());
        self
    }

    /// The JFrog identity mapping name. Optional for `oidc_jfrog` auth type.
    pub fn identity_mapping_name(
        mut self,
        identity_mapping_name: impl Into<String>,
    ) -> Self {
        self.body.identity_mapping_name = Some(identity_mapping_name.into());
        self
    }

    /// The Cloudsmith organization namespace. Required when `auth_type` is `oidc_cloudsmith`.
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.body.namespace = Some(namespace.into());
        self
    }

    /// The Cloudsmith service account slug. Required when `auth_type` is `oidc_cloudsmith`.
    pub fn service_slug(mut self, service_slug: impl Into<String>) -> Self {
        self.body.service_slug = Some(service_slug.into());
        self
    }

    /// The Cloudsmith API host. Optional for `oidc_cloudsmith` auth type. If omitted, `api.cloudsmith.io` is used by default.
    pub fn api_host(mut self, api_host: impl Into<String>) -> Self {
        self.body.api_host = Some(api_host.into());
        self
    }

    /// The full resource name of the GCP Workload Identity Provider (e.g. `projects/<NUM>/locations/global/workloadIdentityPools/<POOL>/providers/<PROVIDER>`). Required when `auth_type` is `oidc_gcp`.
    pub fn workload_identity_provider(
        mut self,
        workload_identity_provider: impl Into<String>,
    ) -> Self {
        self.body.workload_identity_provider = Some(workload_identity_provider.into());
        self
    }

    /// The GCP service account email to impersonate. Optional for `oidc_gcp` auth type. If omitted, the federated token is used directly (direct WIF).
    pub fn service_account(mut self, service_account: impl Into<String>) -> Self {
        self.body.service_account = Some(service_account.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1private-registries/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrgPrivateRegistryBody {
    /// The registry type.
    pub registry_type: models::RegistryType,
    /// The URL of the private registry.
    pub url: String,
    /// The username to use when authenticating with the private registry. This field should be omitted if the private registry does not require a username for authentication.
    pub username: Maybe<String>,
    /// Whether this private registry should replace the base registry (e.g., npmjs.org for npm, rubygems.org for rubygems). When set to `true`, Dependabot will only use this registry and will not fall back to the public registry. When set to `false` (default), Dependabot will use this registry for scoped packages but may fall back to the public registry for other packages.
    pub replaces_base: Option<bool>,
    /// The value for your secret, encrypted with [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages) using the public key retrieved from the [Get private registries public key for an organization](https://docs.github.com/rest/private-registries/organization-configurations#get-private-registries-public-key-for-an-organization) endpoint. Required when `auth_type` is `token` or `username_password`. Should be omitted for OIDC auth types.
    pub encrypted_value: Option<String>,
    /// The ID of the key you used to encrypt the secret. Required when `auth_type` is `token` or `username_password`. Should be omitted for OIDC auth types.
    pub key_id: Option<String>,
    /// Which type of organization repositories have access to the private registry. `selected` means only the repositories specified by `selected_repository_ids` can access the private registry.
    pub visibility: models::AllPrivateSelected,
    /// An array of repository IDs that can access the organization private registry. You can only provide a list of repository IDs when `visibility` is set to `selected`. You can manage the list of selected repositories using the [Update a private registry for an organization](https://docs.github.com/rest/private-registries/organization-configurations#update-a-private-registry-for-an-organization) endpoint. This field should be omitted if `visibility` is set to `all` or `private`.
    pub selected_repository_ids: Option<Vec<i64>>,
    /// The authentication type for the private registry. Defaults to `token` if not specified. Use `oidc_azure`, `oidc_aws`, `oidc_jfrog`, `oidc_cloudsmith`, or `oidc_gcp` for OIDC authentication.
    pub auth_type: Option<models::AuthType>,
    /// The tenant ID of the Azure AD application. Required when `auth_type` is `oidc_azure`.
    pub tenant_id: Option<String>,
    /// The client ID of the Azure AD application. Required when `auth_type` is `oidc_azure`.
    pub client_id: Option<String>,
    /// The AWS region. Required when `auth_type` is `oidc_aws`.
    pub aws_region: Option<String>,
    /// The AWS account ID. Required when `auth_type` is `oidc_aws`.
    pub account_id: Option<String>,
    /// The AWS IAM role name. Required when `auth_type` is `oidc_aws`.
    pub role_name: Option<String>,
    /// The CodeArtifact domain. Required when `auth_type` is `oidc_aws`.
    pub domain: Option<String>,
    /// The CodeArtifact domain owner (AWS account ID). Required when `auth_type` is `oidc_aws`.
    pub domain_owner: Option<String>,
    /// The JFrog OIDC provider name. Required when `auth_type` is `oidc_jfrog`.
    pub jfrog_oidc_provider_name: Option<String>,
    /// The OIDC audience. Optional for `oidc_aws`, `oidc_jfrog`, and `oidc_gcp`, and required for `oidc_cloudsmith` auth types.
    pub audience: Option<String>,
    /// The JFrog identity mapping name. Optional for `oidc_jfrog` auth type.
    pub identity_mapping_name: Option<String>,
    /// The Cloudsmith organization namespace. Required when `auth_type` is `oidc_cloudsmith`.
    pub namespace: Option<String>,
    /// The Cloudsmith service account slug. Required when `auth_type` is `oidc_cloudsmith`.
    pub service_slug: Option<String>,
    /// The Cloudsmith API host. Optional for `oidc_cloudsmith` auth type. If omitted, `api.cloudsmith.io` is used by default.
    pub api_host: Option<String>,
    /// The full resource name of the GCP Workload Identity Provider (e.g. `projects/<NUM>/locations/global/workloadIdentityPools/<POOL>/providers/<PROVIDER>`). Required when `auth_type` is `oidc_gcp`.
    pub workload_identity_provider: Option<String>,
    /// The GCP service account email to impersonate. Optional for `oidc_gcp` auth type. If omitted, the federated token is used directly (direct WIF).
    pub service_account: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateOrgPrivateRegistryBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        registry_type: impl Into<models::RegistryType>,
        url: impl Into<String>,
        visibility: impl Into<models::AllPrivateSelected>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.registry_type = registry_type.into();
        new.url = url.into();
        new.visibility = visibility.into();
        new
    }
}

/// Get private registries public key for an organization.
///
/// Gets the org public key, which is needed to encrypt private registry secrets. You need to encrypt a secret before you can create or update secrets.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/private-registries/organization-configurations#get-private-registries-public-key-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/private-registries/public-key`
///
/// - 200: [`DependabotPublicKey`](crate::models::DependabotPublicKey)
/// - 404: [`BasicError`](crate::models::BasicError)
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

/// Get a private registry for an organization.
///
/// Get the configuration of a single private registry defined for an organization, omitting its encrypted value.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/private-registries/organization-configurations#get-a-private-registry-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `GET /orgs/{org}/private-registries/{secret_name}`
///
/// - 200: [`OrgPrivateRegistryConfiguration`](crate::models::OrgPrivateRegistryConfiguration)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_org_private_registry(
    org: impl Into<String>,
    secret_name: impl Into<String>,
) -> GetOrgPrivateRegistry {
    GetOrgPrivateRegistry {
        parts: Parts::new().path(&org.into()).path(&secret_name.into()),
    }
}

/// The request of [`get_org_private_registry`](get_org_private_registry()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrgPrivateRegistry {
    pub(crate) parts: Parts,
}

/// Delete a private registry for an organization.
///
/// Delete a private registry configuration at the organization-level.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/private-registries/organization-configurations#delete-a-private-registry-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `DELETE /orgs/{org}/private-registries/{secret_name}`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_org_private_registry(
    org: impl Into<String>,
    secret_name: impl Into<String>,
) -> DeleteOrgPrivateRegistry {
    DeleteOrgPrivateRegistry {
        parts: Parts::new().path(&org.into()).path(&secret_name.into()),
    }
}

/// The request of [`delete_org_private_registry`](delete_org_private_registry()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOrgPrivateRegistry {
    pub(crate) parts: Parts,
}

/// Update a private registry for an organization.
///
/// Updates a private registry configuration with an encrypted value for an organization. Encrypt your secret using [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages). For more information, see "[Encrypting secrets for the REST API](https://docs.github.com/rest/guides/encrypting-secrets-for-the-rest-api)."
/// For OIDC-based registries (`oidc_azure`, `oidc_aws`, `oidc_jfrog`, `oidc_cloudsmith`, or `oidc_gcp`), the `encrypted_value` and `key_id` fields should be omitted.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/private-registries/organization-configurations#update-a-private-registry-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `secret_name`: The name of the secret.
///
/// `PATCH /orgs/{org}/private-registries/{secret_name}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_org_private_registry(
    org: impl Into<String>,
    secret_name: impl Into<String>,
) -> UpdateOrgPrivateRegistry {
    UpdateOrgPrivateRegistry {
        parts: Parts::new().path(&org.into()).path(&secret_name.into()),
        body: UpdateOrgPrivateRegistryBody::default(),
    }
}

/// The request of [`update_org_private_registry`](update_org_private_registry()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrgPrivateRegistry {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateOrgPrivateRegistryBody,
}

impl UpdateOrgPrivateRegistry {
    /// The registry type.
    pub fn registry_type(
        mut self,
        registry_type: impl Into<models::RegistryType>,
    ) -> Self {
        self.body.registry_type = Some(registry_type.into());
        self
    }

    /// The URL of the private registry.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body.url = Some(url.into());
        self
    }

    /// The username to use when authenticating with the private registry. This field should be omitted if the private registry does not require a username for authentication.
    pub fn username(mut self, username: impl Into<Maybe<String>>) -> Self {
        self.body.username = username.into();
        self
    }

    /// Whether this private registry should replace the base registry (e.g., npmjs.org for npm, rubygems.org for rubygems). When set to `true`, Dependabot will only use this registry and will not fall back to the public registry. When set to `false` (default), Dependabot will use this registry for scoped packages but may fall back to the public registry for other packages.
    #[inline]
    pub fn replaces_base(mut self, replaces_base: bool) -> Self {
        self.body.replaces_base = Some(replaces_base);
        self
    }

    /// The value for your secret, encrypted with [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages) using the public key retrieved from the [Get private registries public key for an organization](https://docs.github.com/rest/private-registries/organization-configurations#get-private-registries-public-key-for-an-organization) endpoint.
    pub fn encrypted_value(mut self, encrypted_value: impl Into<String>) -> Self {
        self.body.encrypted_value = Some(encrypted_value.into());
        self
    }

    /// The ID of the key you used to encrypt the secret.
    pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
        self.body.key_id = Some(key_id.into());
        self
    }

    /// Which type of organization repositories have access to the private registry. `selected` means only the repositories specified by `selected_repository_ids` can access the private registry.
    pub fn visibility(
        mut self,
        visibility: impl Into<models::AllPrivateSelected>,
    ) -> Self {
        self.body.visibility = Some(visibility.into());
        self
    }

    /// An array of repository IDs that can access the organization private registry. You can only provide a list of repository IDs when `visibility` is set to `selected`. This field should be omitted if `visibility` is set to `all` or `private`.
    pub fn selected_repository_ids(
        mut self,
        selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.selected_repository_ids = Some(
            selected_repository_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The authentication type for the private registry. This field cannot be changed after creation. If provided, it must match the existing `auth_type` of the configuration. To change the authentication type, delete and recreate the configuration.
    pub fn auth_type(mut self, auth_type: impl Into<models::AuthType>) -> Self {
        self.body.auth_type = Some(auth_type.into());
        self
    }

    /// The tenant ID of the Azure AD application. Required when `auth_type` is `oidc_azure`.
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.body.tenant_id = Some(tenant_id.into());
        self
    }

    /// The client ID of the Azure AD application. Required when `auth_type` is `oidc_azure`.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.body.client_id = Some(client_id.into());
        self
    }

    /// The AWS region. Required when `auth_type` is `oidc_aws`.
    pub fn aws_region(mut self, aws_region: impl Into<String>) -> Self {
        self.body.aws_region = Some(aws_region.into());
        self
    }

    /// The AWS account ID. Required when `auth_type` is `oidc_aws`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.body.account_id = Some(account_id.into());
        self
    }

    /// The AWS IAM role name. Required when `auth_type` is `oidc_aws`.
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.body.role_name = Some(role_name.into());
        self
    }

    /// The CodeArtifact domain. Required when `auth_type` is `oidc_aws`.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.body.domain = Some(domain.into());
        self
    }

    /// The CodeArtifact domain owner (AWS account ID). Required when `auth_type` is `oidc_aws`.
    pub fn domain_owner(mut self, domain_owner: impl Into<String>) -> Self {
        self.body.domain_owner = Some(domain_owner.into());
        self
    }

    /// The JFrog OIDC provider name. Required when `auth_type` is `oidc_jfrog`.
    pub fn jfrog_oidc_provider_name(
        mut self,
        jfrog_oidc_provider_name: impl Into<String>,
    ) -> Self {
        self.body.jfrog_oidc_provider_name = Some(jfrog_oidc_provider_name.into());
        self
    }

    /// The OIDC audience. Optional for `oidc_aws`, `oidc_jfrog`, and `oidc_gcp`, and required for `oidc_cloudsmith` auth types.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.body.audience = Some(audience.into());
        self
    }

    /// The JFrog identity mapping name. Optional for `oidc_jfrog` auth type.
    pub fn identity_mapping_name(
        mut self,
        identity_mapping_name: impl Into<String>,
    ) -> Self {
        self.body.identity_mapping_name = Some(identity_mapping_name.into());
        self
    }

    /// The Cloudsmith organization namespace. Required when `auth_type` is `oidc_cloudsmith`.
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.body.namespace = Some(namespace.into());
        self
    }

    /// The Cloudsmith service account slug. Required when `auth_type` is `oidc_cloudsmith`.
    pub fn service_slug(mut self, service_slug: impl Into<String>) -> Self {
        self.body.service_slug = Some(service_slug.into());
        self
    }

    /// The Cloudsmith API host. Optional for `oidc_cloudsmith` auth type. If omitted, `api.cloudsmith.io` is used by default.
    pub fn api_host(mut self, api_host: impl Into<String>) -> Self {
        self.body.api_host = Some(api_host.into());
        self
    }

    /// The full resource name of the GCP Workload Identity Provider (e.g. `projects/<NUM>/locations/global/workloadIdentityPools/<POOL>/providers/<PROVIDER>`). Required when `auth_type` is `oidc_gcp`.
    pub fn workload_identity_provider(
        mut self,
        workload_identity_provider: impl Into<String>,
    ) -> Self {
        self.body.workload_identity_provider = Some(workload_identity_provider.into());
        self
    }

    /// The GCP service account email to impersonate. Optional for `oidc_gcp` auth type. If omitted, the federated token is used directly (direct WIF).
    pub fn service_account(mut self, service_account: impl Into<String>) -> Self {
        self.body.service_account = Some(service_account.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1private-registries~1{secret_name}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateOrgPrivateRegistryBody {
    /// The registry type.
    pub registry_type: Option<models::RegistryType>,
    /// The URL of the private registry.
    pub url: Option<String>,
    /// The username to use when authenticating with the private registry. This field should be omitted if the private registry does not require a username for authentication.
    pub username: Maybe<String>,
    /// Whether this private registry should replace the base registry (e.g., npmjs.org for npm, rubygems.org for rubygems). When set to `true`, Dependabot will only use this registry and will not fall back to the public registry. When set to `false` (default), Dependabot will use this registry for scoped packages but may fall back to the public registry for other packages.
    pub replaces_base: Option<bool>,
    /// The value for your secret, encrypted with [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages) using the public key retrieved from the [Get private registries public key for an organization](https://docs.github.com/rest/private-registries/organization-configurations#get-private-registries-public-key-for-an-organization) endpoint.
    pub encrypted_value: Option<String>,
    /// The ID of the key you used to encrypt the secret.
    pub key_id: Option<String>,
    /// Which type of organization repositories have access to the private registry. `selected` means only the repositories specified by `selected_repository_ids` can access the private registry.
    pub visibility: Option<models::AllPrivateSelected>,
    /// An array of repository IDs that can access the organization private registry. You can only provide a list of repository IDs when `visibility` is set to `selected`. This field should be omitted if `visibility` is set to `all` or `private`.
    pub selected_repository_ids: Option<Vec<i64>>,
    /// The authentication type for the private registry. This field cannot be changed after creation. If provided, it must match the existing `auth_type` of the configuration. To change the authentication type, delete and recreate the configuration.
    pub auth_type: Option<models::AuthType>,
    /// The tenant ID of the Azure AD application. Required when `auth_type` is `oidc_azure`.
    pub tenant_id: Option<String>,
    /// The client ID of the Azure AD application. Required when `auth_type` is `oidc_azure`.
    pub client_id: Option<String>,
    /// The AWS region. Required when `auth_type` is `oidc_aws`.
    pub aws_region: Option<String>,
    /// The AWS account ID. Required when `auth_type` is `oidc_aws`.
    pub account_id: Option<String>,
    /// The AWS IAM role name. Required when `auth_type` is `oidc_aws`.
    pub role_name: Option<String>,
    /// The CodeArtifact domain. Required when `auth_type` is `oidc_aws`.
    pub domain: Option<String>,
    /// The CodeArtifact domain owner (AWS account ID). Required when `auth_type` is `oidc_aws`.
    pub domain_owner: Option<String>,
    /// The JFrog OIDC provider name. Required when `auth_type` is `oidc_jfrog`.
    pub jfrog_oidc_provider_name: Option<String>,
    /// The OIDC audience. Optional for `oidc_aws`, `oidc_jfrog`, and `oidc_gcp`, and required for `oidc_cloudsmith` auth types.
    pub audience: Option<String>,
    /// The JFrog identity mapping name. Optional for `oidc_jfrog` auth type.
    pub identity_mapping_name: Option<String>,
    /// The Cloudsmith organization namespace. Required when `auth_type` is `oidc_cloudsmith`.
    pub namespace: Option<String>,
    /// The Cloudsmith service account slug. Required when `auth_type` is `oidc_cloudsmith`.
    pub service_slug: Option<String>,
    /// The Cloudsmith API host. Optional for `oidc_cloudsmith` auth type. If omitted, `api.cloudsmith.io` is used by default.
    pub api_host: Option<String>,
    /// The full resource name of the GCP Workload Identity Provider (e.g. `projects/<NUM>/locations/global/workloadIdentityPools/<POOL>/providers/<PROVIDER>`). Required when `auth_type` is `oidc_gcp`.
    pub workload_identity_provider: Option<String>,
    /// The GCP service account email to impersonate. Optional for `oidc_gcp` auth type. If omitted, the federated token is used directly (direct WIF).
    pub service_account: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateOrgPrivateRegistryBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
