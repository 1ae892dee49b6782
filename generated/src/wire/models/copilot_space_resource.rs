// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CopilotSpaceResource;

impl Object for CopilotSpaceResource {
    const NAME: &'static str = "CopilotSpaceResource";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "resource_type",
        "copilot_chat_attachment_id",
        "metadata",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[59];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            resource_type: fields.at(1),
            copilot_chat_attachment_id: fields.at(2),
            metadata: fields.at(3),
            created_at: fields.at(4),
            updated_at: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.resource_type,
                &self.copilot_chat_attachment_id,
                &self.metadata,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CopilotSpaceResource);
