// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OrgPrivateRegistryConfiguration;

impl Object for OrgPrivateRegistryConfiguration {
    const NAME: &'static str = "OrgPrivateRegistryConfiguration";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "registry_type",
        "auth_type",
        "url",
        "username",
        "replaces_base",
        "visibility",
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
    const REQUIRED: &'static [u64] = &[12582979];

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
            tenant_id: fields.at(7),
            client_id: fields.at(8),
            aws_region: fields.at(9),
            account_id: fields.at(10),
            role_name: fields.at(11),
            domain: fields.at(12),
            domain_owner: fields.at(13),
            jfrog_oidc_provider_name: fields.at(14),
            audience: fields.at(15),
            identity_mapping_name: fields.at(16),
            namespace: fields.at(17),
            service_slug: fields.at(18),
            api_host: fields.at(19),
            workload_identity_provider: fields.at(20),
            service_account: fields.at(21),
            created_at: fields.at(22),
            updated_at: fields.at(23),
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

octoforge_runtime::object!(OrgPrivateRegistryConfiguration);
