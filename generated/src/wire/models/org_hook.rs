// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{OrgHook, OrgHookConfig};

impl Object for OrgHook {
    const NAME: &'static str = "OrgHook";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "url",
        "ping_url",
        "deliveries_url",
        "name",
        "events",
        "active",
        "config",
        "updated_at",
        "created_at",
        "type",
    ];
    const REQUIRED: &'static [u64] = &[2039];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            url: fields.at(1),
            ping_url: fields.at(2),
            deliveries_url: fields.at(3),
            name: fields.at(4),
            events: fields.at(5),
            active: fields.at(6),
            config: fields.at(7),
            updated_at: fields.at(8),
            created_at: fields.at(9),
            r#type: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.url,
                &self.ping_url,
                &self.deliveries_url,
                &self.name,
                &self.events,
                &self.active,
                &self.config,
                &self.updated_at,
                &self.created_at,
                &self.r#type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrgHook);

impl Object for OrgHookConfig {
    const NAME: &'static str = "OrgHookConfig";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "insecure_ssl",
        "content_type",
        "secret",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            insecure_ssl: fields.at(1),
            content_type: fields.at(2),
            secret: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.url, &self.insecure_ssl, &self.content_type, &self.secret],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrgHookConfig);
