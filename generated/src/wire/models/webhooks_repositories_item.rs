// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksRepositoriesItem;

impl Object for WebhooksRepositoriesItem {
    const NAME: &'static str = "WebhooksRepositoriesItem";
    const FIELDS: &'static [&'static str] = &[
        "full_name",
        "id",
        "name",
        "node_id",
        "private",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            full_name: fields.at(0),
            id: fields.at(1),
            name: fields.at(2),
            node_id: fields.at(3),
            private: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.full_name, &self.id, &self.name, &self.node_id, &self.private],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksRepositoriesItem);
