// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningPatternOverride;

impl Object for SecretScanningPatternOverride {
    const NAME: &'static str = "SecretScanningPatternOverride";
    const FIELDS: &'static [&'static str] = &[
        "token_type",
        "custom_pattern_version",
        "slug",
        "display_name",
        "alert_total",
        "alert_total_percentage",
        "false_positives",
        "false_positive_rate",
        "bypass_rate",
        "default_setting",
        "enterprise_setting",
        "setting",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            token_type: fields.at(0),
            custom_pattern_version: fields.at(1),
            slug: fields.at(2),
            display_name: fields.at(3),
            alert_total: fields.at(4),
            alert_total_percentage: fields.at(5),
            false_positives: fields.at(6),
            false_positive_rate: fields.at(7),
            bypass_rate: fields.at(8),
            default_setting: fields.at(9),
            enterprise_setting: fields.at(10),
            setting: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.token_type,
                &self.custom_pattern_version,
                &self.slug,
                &self.display_name,
                &self.alert_total,
                &self.alert_total_percentage,
                &self.false_positives,
                &self.false_positive_rate,
                &self.bypass_rate,
                &self.default_setting,
                &self.enterprise_setting,
                &self.setting,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SecretScanningPatternOverride);
