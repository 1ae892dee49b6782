// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{IssueField, IssueFieldOption};

impl Object for IssueField {
    const NAME: &'static str = "IssueField";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "name",
        "description",
        "data_type",
        "visibility",
        "options",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[23];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            name: fields.at(2),
            description: fields.at(3),
            data_type: fields.at(4),
            visibility: fields.at(5),
            options: fields.at(6),
            created_at: fields.at(7),
            updated_at: fields.at(8),
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
                &self.data_type,
                &self.visibility,
                &self.options,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueField);

impl Object for IssueFieldOption {
    const NAME: &'static str = "IssueFieldOption";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "description",
        "color",
        "priority",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            description: fields.at(2),
            color: fields.at(3),
            priority: fields.at(4),
            created_at: fields.at(5),
            updated_at: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.description,
                &self.color,
                &self.priority,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueFieldOption);
