// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksTeam;

impl Object for WebhooksTeam {
    const NAME: &'static str = "WebhooksTeam";
    const FIELDS: &'static [&'static str] = &[
        "deleted",
        "description",
        "html_url",
        "id",
        "members_url",
        "name",
        "node_id",
        "parent",
        "permission",
        "privacy",
        "notification_setting",
        "repositories_url",
        "slug",
        "url",
        "type",
        "organization_id",
        "enterprise_id",
    ];
    const REQUIRED: &'static [u64] = &[40];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            deleted: fields.at(0),
            description: fields.at(1),
            html_url: fields.at(2),
            id: fields.at(3),
            members_url: fields.at(4),
            name: fields.at(5),
            node_id: fields.at(6),
            parent: fields.at(7),
            permission: fields.at(8),
            privacy: fields.at(9),
            notification_setting: fields.at(10),
            repositories_url: fields.at(11),
            slug: fields.at(12),
            url: fields.at(13),
            r#type: fields.at(14),
            organization_id: fields.at(15),
            enterprise_id: fields.at(16),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.deleted,
                &self.description,
                &self.html_url,
                &self.id,
                &self.members_url,
                &self.name,
                &self.node_id,
                &self.parent,
                &self.permission,
                &self.privacy,
                &self.notification_setting,
                &self.repositories_url,
                &self.slug,
                &self.url,
                &self.r#type,
                &self.organization_id,
                &self.enterprise_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksTeam);
