// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::TeamRoleAssignment;

impl Object for TeamRoleAssignment {
    const NAME: &'static str = "TeamRoleAssignment";
    const FIELDS: &'static [&'static str] = &[
        "assignment",
        "id",
        "node_id",
        "name",
        "slug",
        "description",
        "privacy",
        "notification_setting",
        "permission",
        "permissions",
        "url",
        "html_url",
        "members_url",
        "repositories_url",
        "parent",
        "type",
        "organization_id",
        "enterprise_id",
    ];
    const REQUIRED: &'static [u64] = &[32062];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            assignment: fields.at(0),
            id: fields.at(1),
            node_id: fields.at(2),
            name: fields.at(3),
            slug: fields.at(4),
            description: fields.at(5),
            privacy: fields.at(6),
            notification_setting: fields.at(7),
            permission: fields.at(8),
            permissions: fields.at(9),
            url: fields.at(10),
            html_url: fields.at(11),
            members_url: fields.at(12),
            repositories_url: fields.at(13),
            parent: fields.at(14),
            r#type: fields.at(15),
            organization_id: fields.at(16),
            enterprise_id: fields.at(17),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.assignment,
                &self.id,
                &self.node_id,
                &self.name,
                &self.slug,
                &self.description,
                &self.privacy,
                &self.notification_setting,
                &self.permission,
                &self.permissions,
                &self.url,
                &self.html_url,
                &self.members_url,
                &self.repositories_url,
                &self.parent,
                &self.r#type,
                &self.organization_id,
                &self.enterprise_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(TeamRoleAssignment);
