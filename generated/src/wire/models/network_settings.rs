// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::NetworkSettings;

impl Object for NetworkSettings {
    const NAME: &'static str = "NetworkSettings";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "network_configuration_id",
        "name",
        "subnet_id",
        "region",
    ];
    const REQUIRED: &'static [u64] = &[29];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            network_configuration_id: fields.at(1),
            name: fields.at(2),
            subnet_id: fields.at(3),
            region: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.network_configuration_id,
                &self.name,
                &self.subnet_id,
                &self.region,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(NetworkSettings);
