// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeSecurityConfigurationForRepository;

impl Object for CodeSecurityConfigurationForRepository {
    const NAME: &'static str = "CodeSecurityConfigurationForRepository";
    const FIELDS: &'static [&'static str] = &["status", "configuration"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            status: fields.at(0),
            configuration: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.status, &self.configuration], &self.extra)
    }
}

octoforge_runtime::object!(CodeSecurityConfigurationForRepository);
