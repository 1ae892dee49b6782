// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RequestedTeam;

impl Object for RequestedTeam {
    const NAME: &'static str = "RequestedTeam";
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
        "repositories_url",
        "slug",
        "url",
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
            repositories_url: fields.at(10),
            slug: fields.at(11),
            url: fields.at(12),
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
                &self.repositories_url,
                &self.slug,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RequestedTeam);
