// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RequestedTeamParent;

impl Object for RequestedTeamParent {
    const NAME: &'static str = "RequestedTeamParent";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "html_url",
        "id",
        "members_url",
        "name",
        "node_id",
        "permission",
        "privacy",
        "repositories_url",
        "slug",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[2047];

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
            repositories_url: fields.at(8),
            slug: fields.at(9),
            url: fields.at(10),
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
                &self.repositories_url,
                &self.slug,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RequestedTeamParent);
