// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Id;

impl Object for Id {
    const NAME: &'static str = "Id";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "url",
        "name",
        "description",
        "color",
        "default",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            name: fields.at(3),
            description: fields.at(4),
            color: fields.at(5),
            default: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.url,
                &self.name,
                &self.description,
                &self.color,
                &self.default,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Id);
