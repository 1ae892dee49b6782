// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CreateEvent;

impl Object for CreateEvent {
    const NAME: &'static str = "CreateEvent";
    const FIELDS: &'static [&'static str] = &[
        "ref",
        "ref_type",
        "full_ref",
        "master_branch",
        "description",
        "pusher_type",
    ];
    const REQUIRED: &'static [u64] = &[47];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#ref: fields.at(0),
            ref_type: fields.at(1),
            full_ref: fields.at(2),
            master_branch: fields.at(3),
            description: fields.at(4),
            pusher_type: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#ref,
                &self.ref_type,
                &self.full_ref,
                &self.master_branch,
                &self.description,
                &self.pusher_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateEvent);
