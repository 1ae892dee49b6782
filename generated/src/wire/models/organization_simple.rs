// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OrganizationSimple;

impl Object for OrganizationSimple {
    const NAME: &'static str = "OrganizationSimple";
    const FIELDS: &'static [&'static str] = &[
        "login",
        "id",
        "node_id",
        "url",
        "repos_url",
        "events_url",
        "hooks_url",
        "issues_url",
        "members_url",
        "public_members_url",
        "avatar_url",
        "description",
    ];
    const REQUIRED: &'static [u64] = &[4095];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            login: fields.at(0),
            id: fields.at(1),
            node_id: fields.at(2),
            url: fields.at(3),
            repos_url: fields.at(4),
            events_url: fields.at(5),
            hooks_url: fields.at(6),
            issues_url: fields.at(7),
            members_url: fields.at(8),
            public_members_url: fields.at(9),
            avatar_url: fields.at(10),
            description: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.login,
                &self.id,
                &self.node_id,
                &self.url,
                &self.repos_url,
                &self.events_url,
                &self.hooks_url,
                &self.issues_url,
                &self.members_url,
                &self.public_members_url,
                &self.avatar_url,
                &self.description,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrganizationSimple);
