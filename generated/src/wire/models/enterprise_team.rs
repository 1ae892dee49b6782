// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::EnterpriseTeam;

impl Object for EnterpriseTeam {
    const NAME: &'static str = "EnterpriseTeam";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "description",
        "slug",
        "url",
        "sync_to_organizations",
        "organization_selection_type",
        "group_id",
        "group_name",
        "html_url",
        "members_url",
        "created_at",
        "updated_at",
        "notification_setting",
    ];
    const REQUIRED: &'static [u64] = &[7835];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            description: fields.at(2),
            slug: fields.at(3),
            url: fields.at(4),
            sync_to_organizations: fields.at(5),
            organization_selection_type: fields.at(6),
            group_id: fields.at(7),
            group_name: fields.at(8),
            html_url: fields.at(9),
            members_url: fields.at(10),
            created_at: fields.at(11),
            updated_at: fields.at(12),
            notification_setting: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.description,
                &self.slug,
                &self.url,
                &self.sync_to_organizations,
                &self.organization_selection_type,
                &self.group_id,
                &self.group_name,
                &self.html_url,
                &self.members_url,
                &self.created_at,
                &self.updated_at,
                &self.notification_setting,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(EnterpriseTeam);
