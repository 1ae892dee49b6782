// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningAlertMetadataItem;

impl Object for SecretScanningAlertMetadataItem {
    const NAME: &'static str = "SecretScanningAlertMetadataItem";
    const FIELDS: &'static [&'static str] = &["key", "value"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            key: fields.at(0),
            value: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.key, &self.value], &self.extra)
    }
}

octoforge_runtime::object!(SecretScanningAlertMetadataItem);
