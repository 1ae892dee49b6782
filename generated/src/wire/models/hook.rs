// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Hook;

impl Object for Hook {
    const NAME: &'static str = "Hook";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "id",
        "name",
        "active",
        "events",
        "config",
        "updated_at",
        "created_at",
        "url",
        "test_url",
        "ping_url",
        "deliveries_url",
        "last_response",
    ];
    const REQUIRED: &'static [u64] = &[6143];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            id: fields.at(1),
            name: fields.at(2),
            active: fields.at(3),
            events: fields.at(4),
            config: fields.at(5),
            updated_at: fields.at(6),
            created_at: fields.at(7),
            url: fields.at(8),
            test_url: fields.at(9),
            ping_url: fields.at(10),
            deliveries_url: fields.at(11),
            last_response: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.id,
                &self.name,
                &self.active,
                &self.events,
                &self.config,
                &self.updated_at,
                &self.created_at,
                &self.url,
                &self.test_url,
                &self.ping_url,
                &self.deliveries_url,
                &self.last_response,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Hook);
