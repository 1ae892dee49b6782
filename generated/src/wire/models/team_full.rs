// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::TeamFull;

impl Object for TeamFull {
    const NAME: &'static str = "TeamFull";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "url",
        "html_url",
        "name",
        "slug",
        "description",
        "privacy",
        "notification_setting",
        "permission",
        "members_url",
        "repositories_url",
        "parent",
        "members_count",
        "repos_count",
        "created_at",
        "updated_at",
        "organization",
        "ldap_dn",
        "type",
        "organization_id",
        "enterprise_id",
    ];
    const REQUIRED: &'static [u64] = &[257663];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            html_url: fields.at(3),
            name: fields.at(4),
            slug: fields.at(5),
            description: fields.at(6),
            privacy: fields.at(7),
            notification_setting: fields.at(8),
            permission: fields.at(9),
            members_url: fields.at(10),
            repositories_url: fields.at(11),
            parent: fields.at(12),
            members_count: fields.at(13),
            repos_count: fields.at(14),
            created_at: fields.at(15),
            updated_at: fields.at(16),
            organization: fields.at(17),
            ldap_dn: fields.at(18),
            r#type: fields.at(19),
            organization_id: fields.at(20),
            enterprise_id: fields.at(21),
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
                &self.html_url,
                &self.name,
                &self.slug,
                &self.description,
                &self.privacy,
                &self.notification_setting,
                &self.permission,
                &self.members_url,
                &self.repositories_url,
                &self.parent,
                &self.members_count,
                &self.repos_count,
                &self.created_at,
                &self.updated_at,
                &self.organization,
                &self.ldap_dn,
                &self.r#type,
                &self.organization_id,
                &self.enterprise_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(TeamFull);
