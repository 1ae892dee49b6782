// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningPatternConfiguration;

impl Object for SecretScanningPatternConfiguration {
    const NAME: &'static str = "SecretScanningPatternConfiguration";
    const FIELDS: &'static [&'static str] = &[
        "pattern_config_version",
        "provider_pattern_overrides",
        "custom_pattern_overrides",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pattern_config_version: fields.at(0),
            provider_pattern_overrides: fields.at(1),
            custom_pattern_overrides: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.pattern_config_version,
                &self.provider_pattern_overrides,
                &self.custom_pattern_overrides,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SecretScanningPatternConfiguration);
