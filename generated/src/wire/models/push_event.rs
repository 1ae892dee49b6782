// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PushEvent;

impl Object for PushEvent {
    const NAME: &'static str = "PushEvent";
    const FIELDS: &'static [&'static str] = &[
        "repository_id",
        "push_id",
        "ref",
        "head",
        "before",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_id: fields.at(0),
            push_id: fields.at(1),
            r#ref: fields.at(2),
            head: fields.at(3),
            before: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.repository_id, &self.push_id, &self.r#ref, &self.head, &self.before],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PushEvent);
