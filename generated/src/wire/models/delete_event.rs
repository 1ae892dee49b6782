// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DeleteEvent;

impl Object for DeleteEvent {
    const NAME: &'static str = "DeleteEvent";
    const FIELDS: &'static [&'static str] = &[
        "ref",
        "ref_type",
        "full_ref",
        "pusher_type",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#ref: fields.at(0),
            ref_type: fields.at(1),
            full_ref: fields.at(2),
            pusher_type: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.r#ref, &self.ref_type, &self.full_ref, &self.pusher_type],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DeleteEvent);
