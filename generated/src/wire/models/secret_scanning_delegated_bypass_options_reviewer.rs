// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningDelegatedBypassOptionsReviewer;

impl Object for SecretScanningDelegatedBypassOptionsReviewer {
    const NAME: &'static str = "SecretScanningDelegatedBypassOptionsReviewer";
    const FIELDS: &'static [&'static str] = &["reviewer_id", "reviewer_type", "mode"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            reviewer_id: fields.at(0),
            reviewer_type: fields.at(1),
            mode: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.reviewer_id, &self.reviewer_type, &self.mode], &self.extra)
    }
}

octoforge_runtime::object!(SecretScanningDelegatedBypassOptionsReviewer);
