// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PersonalAccessTokenRequestPermissionsAdded;

impl Object for PersonalAccessTokenRequestPermissionsAdded {
    const NAME: &'static str = "PersonalAccessTokenRequestPermissionsAdded";
    const FIELDS: &'static [&'static str] = &["organization", "repository", "other"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            organization: fields.at(0),
            repository: fields.at(1),
            other: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.organization, &self.repository, &self.other], &self.extra)
    }
}

octoforge_runtime::object!(PersonalAccessTokenRequestPermissionsAdded);
