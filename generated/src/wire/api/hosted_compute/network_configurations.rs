// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::hosted_compute::{
    ComputeService, CreateNetworkConfigurationForOrg,
    CreateNetworkConfigurationForOrgBody, DeleteNetworkConfigurationFromOrg,
    GetNetworkConfigurationForOrg, GetNetworkSettingsForOrg,
    ListNetworkConfigurationsForOrg, ListNetworkConfigurationsForOrgResponse,
    UpdateNetworkConfigurationForOrg, UpdateNetworkConfigurationForOrgBody,
};

impl Endpoint for ListNetworkConfigurationsForOrg {
    type Output = ListNetworkConfigurationsForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "hosted-compute/list-network-configurations-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/settings/network-configurations",
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

impl Paged for ListNetworkConfigurationsForOrg {
    type Item = models::NetworkConfiguration;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.network_configurations
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListNetworkConfigurationsForOrg {
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

impl Endpoint for CreateNetworkConfigurationForOrg {
    type Output = models::NetworkConfiguration;
    const OPERATION: Operation = Operation {
        id: "hosted-compute/create-network-configuration-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/settings/network-configurations",
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

impl CreateNetworkConfigurationForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetNetworkConfigurationForOrg {
    type Output = models::NetworkConfiguration;
    const OPERATION: Operation = Operation {
        id: "hosted-compute/get-network-configuration-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/settings/network-configurations/{network_configuration_id}",
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

impl GetNetworkConfigurationForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteNetworkConfigurationFromOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "hosted-compute/delete-network-configuration-from-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/settings/network-configurations/{network_configuration_id}",
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

impl DeleteNetworkConfigurationFromOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateNetworkConfigurationForOrg {
    type Output = models::NetworkConfiguration;
    const OPERATION: Operation = Operation {
        id: "hosted-compute/update-network-configuration-for-org",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/settings/network-configurations/{network_configuration_id}",
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

impl UpdateNetworkConfigurationForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetNetworkSettingsForOrg {
    type Output = models::NetworkSettings;
    const OPERATION: Operation = Operation {
        id: "hosted-compute/get-network-settings-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/settings/network-settings/{network_settings_id}",
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

impl GetNetworkSettingsForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for ListNetworkConfigurationsForOrgResponse {
    const NAME: &'static str = "ListNetworkConfigurationsForOrgResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "network_configurations"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            network_configurations: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.network_configurations], &self.extra)
    }
}

octoforge_runtime::object!(ListNetworkConfigurationsForOrgResponse);

impl Object for CreateNetworkConfigurationForOrgBody {
    const NAME: &'static str = "CreateNetworkConfigurationForOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "compute_service",
        "network_settings_ids",
        "failover_network_settings_ids",
        "failover_network_enabled",
    ];
    const REQUIRED: &'static [u64] = &[5];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            compute_service: fields.at(1),
            network_settings_ids: fields.at(2),
            failover_network_settings_ids: fields.at(3),
            failover_network_enabled: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.compute_service,
                &self.network_settings_ids,
                &self.failover_network_settings_ids,
                &self.failover_network_enabled,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateNetworkConfigurationForOrgBody);

impl Object for UpdateNetworkConfigurationForOrgBody {
    const NAME: &'static str = "UpdateNetworkConfigurationForOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "compute_service",
        "network_settings_ids",
        "failover_network_settings_ids",
        "failover_network_enabled",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            compute_service: fields.at(1),
            network_settings_ids: fields.at(2),
            failover_network_settings_ids: fields.at(3),
            failover_network_enabled: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.compute_service,
                &self.network_settings_ids,
                &self.failover_network_settings_ids,
                &self.failover_network_enabled,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateNetworkConfigurationForOrgBody);

impl Literal for ComputeService {
    const NAME: &'static str = "ComputeService";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Actions => "actions",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "actions" => Self::Actions,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ComputeService);
