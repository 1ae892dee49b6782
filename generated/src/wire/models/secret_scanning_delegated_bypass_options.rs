// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningDelegatedBypassOptions;

impl Object for SecretScanningDelegatedBypassOptions {
    const NAME: &'static str = "SecretScanningDelegatedBypassOptions";
    const FIELDS: &'static [&'static str] = &["reviewers"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            reviewers: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.reviewers], &self.extra)
    }
}

octoforge_runtime::object!(SecretScanningDelegatedBypassOptions);
