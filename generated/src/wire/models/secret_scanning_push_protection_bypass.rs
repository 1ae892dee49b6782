// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningPushProtectionBypass;

impl Object for SecretScanningPushProtectionBypass {
    const NAME: &'static str = "SecretScanningPushProtectionBypass";
    const FIELDS: &'static [&'static str] = &["reason", "expire_at", "token_type"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            reason: fields.at(0),
            expire_at: fields.at(1),
            token_type: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.reason, &self.expire_at, &self.token_type], &self.extra)
    }
}

octoforge_runtime::object!(SecretScanningPushProtectionBypass);
