// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `hosted-compute` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::hosted_compute as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::ListNetworkConfigurationsForOrg>(),
    Shown::of::<of::CreateNetworkConfigurationForOrg>(),
    Shown::of::<of::GetNetworkConfigurationForOrg>(),
    Shown::of::<of::DeleteNetworkConfigurationFromOrg>(),
    Shown::of::<of::UpdateNetworkConfigurationForOrg>(),
    Shown::of::<of::GetNetworkSettingsForOrg>(),
];

impl Examples for of::ListNetworkConfigurationsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "network-configurations-paginated",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 2,
  "network_configurations": [
    {
      "id": "123456789ABCDEF",
      "name": "My network configuration",
      "compute_service": "actions",
      "network_settings_ids": [
        "23456789ABDCEF1",
        "3456789ABDCEF12"
      ],
      "created_on": "2022-10-09T23:39:01Z"
    },
    {
      "id": "456789ABDCEF123",
      "name": "My other configuration",
      "compute_service": "none",
      "network_settings_ids": [
        "56789ABDCEF1234",
        "6789ABDCEF12345"
      ],
      "created_on": "2023-04-26T15:23:37Z"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::CreateNetworkConfigurationForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "network-configuration",
            status: 201,
            media: "application/json",
            body: shown::NETWORK_CONFIGURATION,
        },
    ];
}

impl Examples for of::GetNetworkConfigurationForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "network-configuration",
            status: 200,
            media: "application/json",
            body: shown::NETWORK_CONFIGURATION,
        },
    ];
}

impl Examples for of::DeleteNetworkConfigurationFromOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateNetworkConfigurationForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "network-configuration",
            status: 200,
            media: "application/json",
            body: shown::NETWORK_CONFIGURATION,
        },
    ];
}

impl Examples for of::GetNetworkSettingsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "network-settings",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": "220F78DACB92BBFBC5E6F22DE1CCF52309D",
  "network_configuration_id": "934E208B3EE0BD60CF5F752C426BFB53562",
  "name": "my_network_settings",
  "subnet_id": "/subscriptions/14839728-3ad9-43ab-bd2b-fa6ad0f75e2a/resourceGroups/my-rg/providers/Microsoft.Network/virtualNetworks/my-vnet/subnets/my-subnet",
  "region": "eastus"
}"#,
        },
    ];
}
