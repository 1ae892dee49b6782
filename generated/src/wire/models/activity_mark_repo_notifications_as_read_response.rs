// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActivityMarkRepoNotificationsAsReadResponse;

impl Object for ActivityMarkRepoNotificationsAsReadResponse {
    const NAME: &'static str = "ActivityMarkRepoNotificationsAsReadResponse";
    const FIELDS: &'static [&'static str] = &["message", "url"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            url: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message, &self.url], &self.extra)
    }
}

octoforge_runtime::object!(ActivityMarkRepoNotificationsAsReadResponse);
