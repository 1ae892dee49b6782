// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProjectsV2View;

impl Object for ProjectsV2View {
    const NAME: &'static str = "ProjectsV2View";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "number",
        "name",
        "layout",
        "node_id",
        "project_url",
        "html_url",
        "creator",
        "created_at",
        "updated_at",
        "filter",
        "visible_fields",
        "sort_by",
        "group_by",
        "vertical_group_by",
    ];
    const REQUIRED: &'static [u64] = &[31743];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            number: fields.at(1),
            name: fields.at(2),
            layout: fields.at(3),
            node_id: fields.at(4),
            project_url: fields.at(5),
            html_url: fields.at(6),
            creator: fields.at(7),
            created_at: fields.at(8),
            updated_at: fields.at(9),
            filter: fields.at(10),
            visible_fields: fields.at(11),
            sort_by: fields.at(12),
            group_by: fields.at(13),
            vertical_group_by: fields.at(14),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.number,
                &self.name,
                &self.layout,
                &self.node_id,
                &self.project_url,
                &self.html_url,
                &self.creator,
                &self.created_at,
                &self.updated_at,
                &self.filter,
                &self.visible_fields,
                &self.sort_by,
                &self.group_by,
                &self.vertical_group_by,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProjectsV2View);
