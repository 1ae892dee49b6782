// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksTeamParent;

impl Object for WebhooksTeamParent {
    const NAME: &'static str = "WebhooksTeamParent";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "html_url",
        "id",
        "members_url",
        "name",
        "node_id",
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
    const REQUIRED: &'static [u64] = &[8191];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            description: fields.at(0),
            html_url: fields.at(1),
            id: fields.at(2),
            members_url: fields.at(3),
            name: fields.at(4),
            node_id: fields.at(5),
            permission: fields.at(6),
            privacy: fields.at(7),
            notification_setting: fields.at(8),
            repositories_url: fields.at(9),
            slug: fields.at(10),
            url: fields.at(11),
            r#type: fields.at(12),
            organization_id: fields.at(13),
            enterprise_id: fields.at(14),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.description,
                &self.html_url,
                &self.id,
                &self.members_url,
                &self.name,
                &self.node_id,
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

octoforge_runtime::object!(WebhooksTeamParent);
