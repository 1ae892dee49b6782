// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CvssSeverities;

impl Object for CvssSeverities {
    const NAME: &'static str = "CvssSeverities";
    const FIELDS: &'static [&'static str] = &["cvss_v3", "cvss_v4"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            cvss_v3: fields.at(0),
            cvss_v4: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.cvss_v3, &self.cvss_v4], &self.extra)
    }
}

octoforge_runtime::object!(CvssSeverities);
