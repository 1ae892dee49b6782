// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningAlertRule;

impl Object for CodeScanningAlertRule {
    const NAME: &'static str = "CodeScanningAlertRule";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "severity",
        "security_severity_level",
        "description",
        "full_description",
        "tags",
        "help",
        "help_uri",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            severity: fields.at(2),
            security_severity_level: fields.at(3),
            description: fields.at(4),
            full_description: fields.at(5),
            tags: fields.at(6),
            help: fields.at(7),
            help_uri: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.severity,
                &self.security_severity_level,
                &self.description,
                &self.full_description,
                &self.tags,
                &self.help,
                &self.help_uri,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeScanningAlertRule);
