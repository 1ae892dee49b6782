// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::TeamSimple;

impl Object for TeamSimple {
    const NAME: &'static str = "TeamSimple";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "url",
        "members_url",
        "name",
        "description",
        "permission",
        "privacy",
        "notification_setting",
        "html_url",
        "repositories_url",
        "slug",
        "ldap_dn",
        "type",
        "organization_id",
        "enterprise_id",
    ];
    const REQUIRED: &'static [u64] = &[3711];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            members_url: fields.at(3),
            name: fields.at(4),
            description: fields.at(5),
            permission: fields.at(6),
            privacy: fields.at(7),
            notification_setting: fields.at(8),
            html_url: fields.at(9),
            repositories_url: fields.at(10),
            slug: fields.at(11),
            ldap_dn: fields.at(12),
            r#type: fields.at(13),
            organization_id: fields.at(14),
            enterprise_id: fields.at(15),
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
                &self.members_url,
                &self.name,
                &self.description,
                &self.permission,
                &self.privacy,
                &self.notification_setting,
                &self.html_url,
                &self.repositories_url,
                &self.slug,
                &self.ldap_dn,
                &self.r#type,
                &self.organization_id,
                &self.enterprise_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(TeamSimple);
