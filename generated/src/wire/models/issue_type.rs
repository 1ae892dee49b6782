// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueType;

impl Object for IssueType {
    const NAME: &'static str = "IssueType";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "name",
        "description",
        "color",
        "created_at",
        "updated_at",
        "is_enabled",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            name: fields.at(2),
            description: fields.at(3),
            color: fields.at(4),
            created_at: fields.at(5),
            updated_at: fields.at(6),
            is_enabled: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.name,
                &self.description,
                &self.color,
                &self.created_at,
                &self.updated_at,
                &self.is_enabled,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueType);
