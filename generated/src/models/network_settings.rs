// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/network-settings`.

use octoforge_runtime::Extra;

/// A hosted compute network settings resource.
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkSettings {
    /// The unique identifier of the network settings resource.
    pub id: String,
    /// The identifier of the network configuration that is using this settings resource.
    pub network_configuration_id: Option<String>,
    /// The name of the network settings resource.
    pub name: String,
    /// The subnet this network settings resource is configured for.
    pub subnet_id: String,
    /// The location of the subnet this network settings resource is configured for.
    pub region: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
