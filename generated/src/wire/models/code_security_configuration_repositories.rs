// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeSecurityConfigurationRepositories;

impl Object for CodeSecurityConfigurationRepositories {
    const NAME: &'static str = "CodeSecurityConfigurationRepositories";
    const FIELDS: &'static [&'static str] = &["status", "repository"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            status: fields.at(0),
            repository: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.status, &self.repository], &self.extra)
    }
}

octoforge_runtime::object!(CodeSecurityConfigurationRepositories);
