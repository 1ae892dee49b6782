// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningCustomPattern;

impl Object for SecretScanningCustomPattern {
    const NAME: &'static str = "SecretScanningCustomPattern";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "pattern",
        "slug",
        "state",
        "push_protection_enabled",
        "start_delimiter",
        "end_delimiter",
        "must_match",
        "must_not_match",
        "custom_pattern_version",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            pattern: fields.at(2),
            slug: fields.at(3),
            state: fields.at(4),
            push_protection_enabled: fields.at(5),
            start_delimiter: fields.at(6),
            end_delimiter: fields.at(7),
            must_match: fields.at(8),
            must_not_match: fields.at(9),
            custom_pattern_version: fields.at(10),
            created_at: fields.at(11),
            updated_at: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.pattern,
                &self.slug,
                &self.state,
                &self.push_protection_enabled,
                &self.start_delimiter,
                &self.end_delimiter,
                &self.must_match,
                &self.must_not_match,
                &self.custom_pattern_version,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SecretScanningCustomPattern);
