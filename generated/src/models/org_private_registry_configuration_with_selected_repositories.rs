// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/org-private-registry-configuration-with-selected-repositories`.

use octoforge_runtime::{DateTime, Extra};
use super::{AllPrivateSelected, AuthType, RegistryType};

/// Private registry configuration for an organization
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgPrivateRegistryConfigurationWithSelectedRepositories {
    /// The name of the private registry configuration.
    pub name: String,
    /// The registry type.
    pub registry_type: RegistryType,
    /// The authentication type for the private registry.
    pub auth_type: Option<AuthType>,
    /// The URL of the private registry.
    pub url: Option<String>,
    /// The username to use when authenticating with the private registry.
    pub username: Option<String>,
    /// Whether this private registry replaces the base registry (e.g., npmjs.org for npm, rubygems.org for rubygems). When `true`, Dependabot will only use this registry and will not fall back to the public registry. When `false` (default), Dependabot will use this registry for scoped packages but may fall back to the public registry for other packages.
    pub replaces_base: Option<bool>,
    /// Which type of organization repositories have access to the private registry. `selected` means only the repositories specified by `selected_repository_ids` can access the private registry.
    pub visibility: AllPrivateSelected,
    /// An array of repository IDs that can access the organization private registry when `visibility` is set to `selected`.
    pub selected_repository_ids: Option<Vec<i64>>,
    /// The tenant ID of the Azure AD application.
    pub tenant_id: Option<String>,
    /// The client ID of the Azure AD application.
    pub client_id: Option<String>,
    /// The AWS region.
    pub aws_region: Option<String>,
    /// The AWS account ID.
    pub account_id: Option<String>,
    /// The AWS IAM role name.
    pub role_name: Option<String>,
    /// The CodeArtifact domain.
    pub domain: Option<String>,
    /// The CodeArtifact domain owner.
    pub domain_owner: Option<String>,
    /// The JFrog OIDC provider name.
    pub jfrog_oidc_provider_name: Option<String>,
    /// The OIDC audience.
    pub audience: Option<String>,
    /// The JFrog identity mapping name.
    pub identity_mapping_name: Option<String>,
    /// The Cloudsmith organization namespace.
    pub namespace: Option<String>,
    /// The Cloudsmith service account slug.
    pub service_slug: Option<String>,
    /// The Cloudsmith API host.
    pub api_host: Option<String>,
    /// The full resource name of the GCP Workload Identity Provider (e.g. `projects/<NUM>/locations/global/workloadIdentityPools/<POOL>/providers/<PROVIDER>`).
    pub workload_identity_provider: Option<String>,
    /// The GCP service account email to impersonate. If omitted, the federated token is used directly (direct WIF).
    pub service_account: Option<String>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
