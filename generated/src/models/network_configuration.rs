// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/network-configuration`.

use octoforge_runtime::{DateTime, Extra};

/// A hosted compute network configuration.
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkConfiguration {
    /// The unique identifier of the network configuration.
    pub id: String,
    /// The name of the network configuration.
    pub name: String,
    /// The hosted compute service the network configuration supports.
    pub compute_service: Option<NetworkConfigurationComputeService>,
    /// The unique identifier of each network settings in the configuration.
    pub network_settings_ids: Option<Vec<String>>,
    /// The unique identifier of each failover network settings in the configuration.
    pub failover_network_settings_ids: Option<Vec<String>>,
    /// Indicates whether the failover network resource is enabled.
    pub failover_network_enabled: Option<bool>,
    /// The time at which the network configuration was created, in ISO 8601 format.
    pub created_on: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The hosted compute service the network configuration supports.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkConfigurationComputeService {
    /// `none`
    None,
    /// `actions`
    Actions,
    /// `codespaces`
    Codespaces,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
