// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{Team, TeamAccessSource};

impl Object for Team {
    const NAME: &'static str = "Team";
    const FIELDS: &'static [&'static str] = &[
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
        "type",
        "access_source",
        "organization_id",
        "enterprise_id",
        "parent",
    ];
    const REQUIRED: &'static [u64] = &[138911];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            name: fields.at(2),
            slug: fields.at(3),
            description: fields.at(4),
            privacy: fields.at(5),
            notification_setting: fields.at(6),
            permission: fields.at(7),
            permissions: fields.at(8),
            url: fields.at(9),
            html_url: fields.at(10),
            members_url: fields.at(11),
            repositories_url: fields.at(12),
            r#type: fields.at(13),
            access_source: fields.at(14),
            organization_id: fields.at(15),
            enterprise_id: fields.at(16),
            parent: fields.at(17),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
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
                &self.r#type,
                &self.access_source,
                &self.organization_id,
                &self.enterprise_id,
                &self.parent,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Team);

impl Literal for TeamAccessSource {
    const NAME: &'static str = "TeamAccessSource";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Direct => "direct",
            Self::Organization => "organization",
            Self::Enterprise => "enterprise",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "direct" => Self::Direct,
            "organization" => Self::Organization,
            "enterprise" => Self::Enterprise,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(TeamAccessSource);
