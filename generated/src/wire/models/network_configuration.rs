// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{NetworkConfiguration, NetworkConfigurationComputeService};

impl Object for NetworkConfiguration {
    const NAME: &'static str = "NetworkConfiguration";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "compute_service",
        "network_settings_ids",
        "failover_network_settings_ids",
        "failover_network_enabled",
        "created_on",
    ];
    const REQUIRED: &'static [u64] = &[67];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            compute_service: fields.at(2),
            network_settings_ids: fields.at(3),
            failover_network_settings_ids: fields.at(4),
            failover_network_enabled: fields.at(5),
            created_on: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.compute_service,
                &self.network_settings_ids,
                &self.failover_network_settings_ids,
                &self.failover_network_enabled,
                &self.created_on,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(NetworkConfiguration);

impl Literal for NetworkConfigurationComputeService {
    const NAME: &'static str = "NetworkConfigurationComputeService";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Actions => "actions",
            Self::Codespaces => "codespaces",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "actions" => Self::Actions,
            "codespaces" => Self::Codespaces,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(NetworkConfigurationComputeService);
