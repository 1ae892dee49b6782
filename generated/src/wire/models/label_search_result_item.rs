// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::LabelSearchResultItem;

impl Object for LabelSearchResultItem {
    const NAME: &'static str = "LabelSearchResultItem";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "url",
        "name",
        "color",
        "default",
        "description",
        "score",
        "text_matches",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            name: fields.at(3),
            color: fields.at(4),
            default: fields.at(5),
            description: fields.at(6),
            score: fields.at(7),
            text_matches: fields.at(8),
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
                &self.color,
                &self.default,
                &self.description,
                &self.score,
                &self.text_matches,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(LabelSearchResultItem);
