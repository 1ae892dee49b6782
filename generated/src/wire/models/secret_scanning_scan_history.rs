// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    SecretScanningScanHistory, SecretScanningScanHistoryCustomPatternBackfillScan,
};

impl Object for SecretScanningScanHistory {
    const NAME: &'static str = "SecretScanningScanHistory";
    const FIELDS: &'static [&'static str] = &[
        "incremental_scans",
        "pattern_update_scans",
        "backfill_scans",
        "custom_pattern_backfill_scans",
        "generic_secrets_backfill_scans",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            incremental_scans: fields.at(0),
            pattern_update_scans: fields.at(1),
            backfill_scans: fields.at(2),
            custom_pattern_backfill_scans: fields.at(3),
            generic_secrets_backfill_scans: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.incremental_scans,
                &self.pattern_update_scans,
                &self.backfill_scans,
                &self.custom_pattern_backfill_scans,
                &self.generic_secrets_backfill_scans,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SecretScanningScanHistory);

impl Object for SecretScanningScanHistoryCustomPatternBackfillScan {
    const NAME: &'static str = "SecretScanningScanHistoryCustomPatternBackfillScan";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "status",
        "completed_at",
        "started_at",
        "pattern_name",
        "pattern_scope",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            status: fields.at(1),
            completed_at: fields.at(2),
            started_at: fields.at(3),
            pattern_name: fields.at(4),
            pattern_scope: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.status,
                &self.completed_at,
                &self.started_at,
                &self.pattern_name,
                &self.pattern_scope,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SecretScanningScanHistoryCustomPatternBackfillScan);
