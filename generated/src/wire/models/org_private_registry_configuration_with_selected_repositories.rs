// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OrgPrivateRegistryConfigurationWithSelectedRepositories;

impl Object for OrgPrivateRegistryConfigurationWithSelectedRepositories {
    const NAME: &'static str = "OrgPrivateRegistryConfigurationWithSelectedRepositories";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "registry_type",
        "auth_type",
        "url",
        "username",
        "replaces_base",
        "visibility",
        "selected_repository_ids",
        "tenant_id",
        "client_id",
        "aws_region",
        "account_id",
        "role_name",
        "domain",
        "domain_owner",
        "jfrog_oidc_provider_name",
        "audience",
        "identity_mapping_name",
        "namespace",
        "service_slug",
        "api_host",
        "workload_identity_provider",
        "service_account",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[25165891];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            registry_type: fields.at(1),
            auth_type: fields.at(2),
            url: fields.at(3),
            username: fields.at(4),
            replaces_base: fields.at(5),
            visibility: fields.at(6),
            selected_repository_ids: fields.at(7),
            tenant_id: fields.at(8),
            client_id: fields.at(9),
            aws_region: fields.at(10),
            account_id: fields.at(11),
            role_name: fields.at(12),
            domain: fields.at(13),
            domain_owner: fields.at(14),
            jfrog_oidc_provider_name: fields.at(15),
            audience: fields.at(16),
            identity_mapping_name: fields.at(17),
            namespace: fields.at(18),
            service_slug: fields.at(19),
            api_host: fields.at(20),
            workload_identity_provider: fields.at(21),
            service_account: fields.at(22),
            created_at: fields.at(23),
            updated_at: fields.at(24),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.registry_type,
                &self.auth_type,
                &self.url,
                &self.username,
                &self.replaces_base,
                &self.visibility,
                &self.selected_repository_ids,
                &self.tenant_id,
                &self.client_id,
                &self.aws_region,
                &self.account_id,
                &self.role_name,
                &self.domain,
                &self.domain_owner,
                &self.jfrog_oidc_provider_name,
                &self.audience,
                &self.identity_mapping_name,
                &self.namespace,
                &self.service_slug,
                &self.api_host,
                &self.workload_identity_provider,
                &self.service_account,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrgPrivateRegistryConfigurationWithSelectedRepositories);
