// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActivityMarkNotificationsAsReadResponse;

impl Object for ActivityMarkNotificationsAsReadResponse {
    const NAME: &'static str = "ActivityMarkNotificationsAsReadResponse";
    const FIELDS: &'static [&'static str] = &["message"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message], &self.extra)
    }
}

octoforge_runtime::object!(ActivityMarkNotificationsAsReadResponse);
