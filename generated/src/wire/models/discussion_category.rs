// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DiscussionCategory;

impl Object for DiscussionCategory {
    const NAME: &'static str = "DiscussionCategory";
    const FIELDS: &'static [&'static str] = &[
        "created_at",
        "description",
        "emoji",
        "id",
        "is_answerable",
        "name",
        "node_id",
        "repository_id",
        "slug",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[959];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            created_at: fields.at(0),
            description: fields.at(1),
            emoji: fields.at(2),
            id: fields.at(3),
            is_answerable: fields.at(4),
            name: fields.at(5),
            node_id: fields.at(6),
            repository_id: fields.at(7),
            slug: fields.at(8),
            updated_at: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.created_at,
                &self.description,
                &self.emoji,
                &self.id,
                &self.is_answerable,
                &self.name,
                &self.node_id,
                &self.repository_id,
                &self.slug,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DiscussionCategory);
