// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `hosted_compute`: network configurations.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List hosted compute network configurations for an organization.
///
/// Lists all hosted compute network configurations configured in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:network_configurations` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/network-configurations#list-hosted-compute-network-configurations-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/settings/network-configurations`
///
/// - 200: [`ListNetworkConfigurationsForOrgResponse`](crate::hosted_compute::ListNetworkConfigurationsForOrgResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListNetworkConfigurationsForOrg::pages), [`items`](ListNetworkConfigurationsForOrg::items).
pub fn list_network_configurations_for_org(
    org: impl Into<String>,
) -> ListNetworkConfigurationsForOrg {
    ListNetworkConfigurationsForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_network_configurations_for_org`](list_network_configurations_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNetworkConfigurationsForOrg {
    pub(crate) parts: Parts,
}

impl ListNetworkConfigurationsForOrg {
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

/// Described at `/paths/~1orgs~1{org}~1settings~1network-configurations/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListNetworkConfigurationsForOrgResponse {
    /// `total_count`
    pub total_count: i64,
    /// `network_configurations`
    pub network_configurations: Vec<models::NetworkConfiguration>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Create a hosted compute network configuration for an organization.
///
/// Creates a hosted compute network configuration for an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:network_configurations` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/network-configurations#create-a-hosted-compute-network-configuration-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/settings/network-configurations`
///
/// - 201: [`NetworkConfiguration`](crate::models::NetworkConfiguration)
///
/// [How to send it](crate#sending).
pub fn create_network_configuration_for_org(
    org: impl Into<String>,
    name: impl Into<String>,
    network_settings_ids: impl IntoIterator<Item = impl Into<String>>,
) -> CreateNetworkConfigurationForOrg {
    CreateNetworkConfigurationForOrg {
        parts: Parts::new().path(&org.into()),
        body: CreateNetworkConfigurationForOrgBody::new(name, network_settings_ids),
    }
}

/// The request of [`create_network_configuration_for_org`](create_network_configuration_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNetworkConfigurationForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: CreateNetworkConfigurationForOrgBody,
}

impl CreateNetworkConfigurationForOrg {
    /// The hosted compute service to use for the network configuration.
    pub fn compute_service(
        mut self,
        compute_service: impl Into<ComputeService>,
    ) -> Self {
        self.body.compute_service = Some(compute_service.into());
        self
    }

    /// A list of identifiers of the failover network settings resources to use for the network configuration. Exactly one resource identifier must be specified in the list.
    pub fn failover_network_settings_ids(
        mut self,
        failover_network_settings_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.failover_network_settings_ids = Some(
            failover_network_settings_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Indicates whether the failover network resource is enabled.
    #[inline]
    pub fn failover_network_enabled(mut self, failover_network_enabled: bool) -> Self {
        self.body.failover_network_enabled = Some(failover_network_enabled);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1settings~1network-configurations/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateNetworkConfigurationForOrgBody {
    /// Name of the network configuration. Must be between 1 and 100 characters and may only contain upper and lowercase letters a-z, numbers 0-9, '.', '-', and '_'.
    pub name: String,
    /// The hosted compute service to use for the network configuration.
    pub compute_service: Option<ComputeService>,
    /// A list of identifiers of the network settings resources to use for the network configuration. Exactly one resource identifier must be specified in the list.
    pub network_settings_ids: Vec<String>,
    /// A list of identifiers of the failover network settings resources to use for the network configuration. Exactly one resource identifier must be specified in the list.
    pub failover_network_settings_ids: Option<Vec<String>>,
    /// Indicates whether the failover network resource is enabled.
    pub failover_network_enabled: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateNetworkConfigurationForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        network_settings_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.network_settings_ids = network_settings_ids
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}

/// The hosted compute service to use for the network configuration.
#[derive(Clone)]
#[non_exhaustive]
pub enum ComputeService {
    /// `none`
    None,
    /// `actions`
    Actions,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get a hosted compute network configuration for an organization.
///
/// Gets a hosted compute network configuration configured in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:network_configurations` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/network-configurations#get-a-hosted-compute-network-configuration-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `network_configuration_id`: Unique identifier of the hosted compute network configuration.
///
/// `GET /orgs/{org}/settings/network-configurations/{network_configuration_id}`
///
/// - 200: [`NetworkConfiguration`](crate::models::NetworkConfiguration)
///
/// [How to send it](crate#sending).
pub fn get_network_configuration_for_org(
    org: impl Into<String>,
    network_configuration_id: impl Into<String>,
) -> GetNetworkConfigurationForOrg {
    GetNetworkConfigurationForOrg {
        parts: Parts::new().path(&org.into()).path(&network_configuration_id.into()),
    }
}

/// The request of [`get_network_configuration_for_org`](get_network_configuration_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNetworkConfigurationForOrg {
    pub(crate) parts: Parts,
}

/// Delete a hosted compute network configuration from an organization.
///
/// Deletes a hosted compute network configuration from an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:network_configurations` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/network-configurations#delete-a-hosted-compute-network-configuration-from-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `network_configuration_id`: Unique identifier of the hosted compute network configuration.
///
/// `DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_network_configuration_from_org(
    org: impl Into<String>,
    network_configuration_id: impl Into<String>,
) -> DeleteNetworkConfigurationFromOrg {
    DeleteNetworkConfigurationFromOrg {
        parts: Parts::new().path(&org.into()).path(&network_configuration_id.into()),
    }
}

/// The request of [`delete_network_configuration_from_org`](delete_network_configuration_from_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteNetworkConfigurationFromOrg {
    pub(crate) parts: Parts,
}

/// Update a hosted compute network configuration for an organization.
///
/// Updates a hosted compute network configuration for an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:network_configurations` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/network-configurations#update-a-hosted-compute-network-configuration-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `network_configuration_id`: Unique identifier of the hosted compute network configuration.
///
/// `PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}`
///
/// - 200: [`NetworkConfiguration`](crate::models::NetworkConfiguration)
///
/// [How to send it](crate#sending).
pub fn update_network_configuration_for_org(
    org: impl Into<String>,
    network_configuration_id: impl Into<String>,
) -> UpdateNetworkConfigurationForOrg {
    UpdateNetworkConfigurationForOrg {
        parts: Parts::new().path(&org.into()).path(&network_configuration_id.into()),
        body: UpdateNetworkConfigurationForOrgBody::default(),
    }
}

/// The request of [`update_network_configuration_for_org`](update_network_configuration_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateNetworkConfigurationForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateNetworkConfigurationForOrgBody,
}

impl UpdateNetworkConfigurationForOrg {
    /// Name of the network configuration. Must be between 1 and 100 characters and may only contain upper and lowercase letters a-z, numbers 0-9, '.', '-', and '_'.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// The hosted compute service to use for the network configuration.
    pub fn compute_service(
        mut self,
        compute_service: impl Into<ComputeService>,
    ) -> Self {
        self.body.compute_service = Some(compute_service.into());
        self
    }

    /// A list of identifiers of the network settings resources to use for the network configuration. Exactly one resource identifier must be specified in the list.
    pub fn network_settings_ids(
        mut self,
        network_settings_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.network_settings_ids = Some(
            network_settings_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// A list of identifiers of the failover network settings resources to use for the network configuration. Exactly one resource identifier must be specified in the list.
    pub fn failover_network_settings_ids(
        mut self,
        failover_network_settings_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.failover_network_settings_ids = Some(
            failover_network_settings_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Indicates whether the failover network resource is enabled.
    #[inline]
    pub fn failover_network_enabled(mut self, failover_network_enabled: bool) -> Self {
        self.body.failover_network_enabled = Some(failover_network_enabled);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1settings~1network-configurations~1{network_configuration_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateNetworkConfigurationForOrgBody {
    /// Name of the network configuration. Must be between 1 and 100 characters and may only contain upper and lowercase letters a-z, numbers 0-9, '.', '-', and '_'.
    pub name: Option<String>,
    /// The hosted compute service to use for the network configuration.
    pub compute_service: Option<ComputeService>,
    /// A list of identifiers of the network settings resources to use for the network configuration. Exactly one resource identifier must be specified in the list.
    pub network_settings_ids: Option<Vec<String>>,
    /// A list of identifiers of the failover network settings resources to use for the network configuration. Exactly one resource identifier must be specified in the list.
    pub failover_network_settings_ids: Option<Vec<String>>,
    /// Indicates whether the failover network resource is enabled.
    pub failover_network_enabled: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateNetworkConfigurationForOrgBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Get a hosted compute network settings resource for an organization.
///
/// Gets a hosted compute network settings resource configured for an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:network_configurations` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/network-configurations#get-a-hosted-compute-network-settings-resource-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `network_settings_id`: Unique identifier of the hosted compute network settings.
///
/// `GET /orgs/{org}/settings/network-settings/{network_settings_id}`
///
/// - 200: [`NetworkSettings`](crate::models::NetworkSettings)
///
/// [How to send it](crate#sending).
pub fn get_network_settings_for_org(
    org: impl Into<String>,
    network_settings_id: impl Into<String>,
) -> GetNetworkSettingsForOrg {
    GetNetworkSettingsForOrg {
        parts: Parts::new().path(&org.into()).path(&network_settings_id.into()),
    }
}

/// The request of [`get_network_settings_for_org`](get_network_settings_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNetworkSettingsForOrg {
    pub(crate) parts: Parts,
}
