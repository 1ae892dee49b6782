// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Manage hosted compute networking resources.

mod network_configurations;

pub use self::network_configurations::{
    ComputeService, CreateNetworkConfigurationForOrg,
    CreateNetworkConfigurationForOrgBody, DeleteNetworkConfigurationFromOrg,
    GetNetworkConfigurationForOrg, GetNetworkSettingsForOrg,
    ListNetworkConfigurationsForOrg, ListNetworkConfigurationsForOrgResponse,
    UpdateNetworkConfigurationForOrg, UpdateNetworkConfigurationForOrgBody,
    create_network_configuration_for_org, delete_network_configuration_from_org,
    get_network_configuration_for_org, get_network_settings_for_org,
    list_network_configurations_for_org, update_network_configuration_for_org,
};
