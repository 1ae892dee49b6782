// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::private_registries::{
    CreateOrgPrivateRegistry, CreateOrgPrivateRegistryBody, DeleteOrgPrivateRegistry,
    GetOrgPrivateRegistry, GetOrgPublicKey, ListOrgPrivateRegistries,
    ListOrgPrivateRegistriesResponse, UpdateOrgPrivateRegistry,
    UpdateOrgPrivateRegistryBody,
};

impl Endpoint for ListOrgPrivateRegistries {
    type Output = ListOrgPrivateRegistriesResponse;
    const OPERATION: Operation = Operation {
        id: "private-registries/list-org-private-registries",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/private-registries",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListOrgPrivateRegistries {
    type Item = models::OrgPrivateRegistryConfiguration;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.configurations
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListOrgPrivateRegistries {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for CreateOrgPrivateRegistry {
    type Output = models::OrgPrivateRegistryConfigurationWithSelectedRepositories;
    const OPERATION: Operation = Operation {
        id: "private-registries/create-org-private-registry",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/private-registries",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl CreateOrgPrivateRegistry {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetOrgPublicKey {
    type Output = models::DependabotPublicKey;
    const OPERATION: Operation = Operation {
        id: "private-registries/get-org-public-key",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/private-registries/public-key",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetOrgPublicKey {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetOrgPrivateRegistry {
    type Output = models::OrgPrivateRegistryConfiguration;
    const OPERATION: Operation = Operation {
        id: "private-registries/get-org-private-registry",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/private-registries/{secret_name}",
        overlaps: &["/orgs/{org}/private-registries/public-key"],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetOrgPrivateRegistry {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteOrgPrivateRegistry {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "private-registries/delete-org-private-registry",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/private-registries/{secret_name}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteOrgPrivateRegistry {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateOrgPrivateRegistry {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "private-registries/update-org-private-registry",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/private-registries/{secret_name}",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl UpdateOrgPrivateRegistry {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for ListOrgPrivateRegistriesResponse {
    const NAME: &'static str = "ListOrgPrivateRegistriesResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "configurations"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            configurations: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.configurations], &self.extra)
    }
}

octoforge_runtime::object!(ListOrgPrivateRegistriesResponse);

impl Object for CreateOrgPrivateRegistryBody {
    const NAME: &'static str = "CreateOrgPrivateRegistryBody";
    const FIELDS: &'static [&'static str] = &[
        "registry_type",
        "url",
        "username",
        "replaces_base",
        "encrypted_value",
        "key_id",
        "visibility",
        "selected_repository_ids",
        "auth_type",
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
    ];
    const REQUIRED: &'static [u64] = &[67];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            registry_type: fields.at(0),
            url: fields.at(1),
            username: fields.at(2),
            replaces_base: fields.at(3),
            encrypted_value: fields.at(4),
            key_id: fields.at(5),
            visibility: fields.at(6),
            selected_repository_ids: fields.at(7),
            auth_type: fields.at(8),
            tenant_id: fields.at(9),
            client_id: fields.at(10),
            aws_region: fields.at(11),
            account_id: fields.at(12),
            role_name: fields.at(13),
            domain: fields.at(14),
            domain_owner: fields.at(15),
            jfrog_oidc_provider_name: fields.at(16),
            audience: fields.at(17),
            identity_mapping_name: fields.at(18),
            namespace: fields.at(19),
            service_slug: fields.at(20),
            api_host: fields.at(21),
            workload_identity_provider: fields.at(22),
            service_account: fields.at(23),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.registry_type,
                &self.url,
                &self.username,
                &self.replaces_base,
                &self.encrypted_value,
                &self.key_id,
                &self.visibility,
                &self.selected_repository_ids,
                &self.auth_type,
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
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateOrgPrivateRegistryBody);

impl Object for UpdateOrgPrivateRegistryBody {
    const NAME: &'static str = "UpdateOrgPrivateRegistryBody";
    const FIELDS: &'static [&'static str] = &[
        "registry_type",
        "url",
        "username",
        "replaces_base",
        "encrypted_value",
        "key_id",
        "visibility",
        "selected_repository_ids",
        "auth_type",
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
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            registry_type: fields.at(0),
            url: fields.at(1),
            username: fields.at(2),
            replaces_base: fields.at(3),
            encrypted_value: fields.at(4),
            key_id: fields.at(5),
            visibility: fields.at(6),
            selected_repository_ids: fields.at(7),
            auth_type: fields.at(8),
            tenant_id: fields.at(9),
            client_id: fields.at(10),
            aws_region: fields.at(11),
            account_id: fields.at(12),
            role_name: fields.at(13),
            domain: fields.at(14),
            domain_owner: fields.at(15),
            jfrog_oidc_provider_name: fields.at(16),
            audience: fields.at(17),
            identity_mapping_name: fields.at(18),
            namespace: fields.at(19),
            service_slug: fields.at(20),
            api_host: fields.at(21),
            workload_identity_provider: fields.at(22),
            service_account: fields.at(23),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.registry_type,
                &self.url,
                &self.username,
                &self.replaces_base,
                &self.encrypted_value,
                &self.key_id,
                &self.visibility,
                &self.selected_repository_ids,
                &self.auth_type,
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
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateOrgPrivateRegistryBody);
