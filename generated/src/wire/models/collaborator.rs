// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Collaborator;

impl Object for Collaborator {
    const NAME: &'static str = "Collaborator";
    const FIELDS: &'static [&'static str] = &[
        "login",
        "id",
        "email",
        "name",
        "node_id",
        "avatar_url",
        "gravatar_id",
        "url",
        "html_url",
        "followers_url",
        "following_url",
        "gists_url",
        "starred_url",
        "subscriptions_url",
        "organizations_url",
        "repos_url",
        "events_url",
        "received_events_url",
        "type",
        "site_admin",
        "permissions",
        "role_name",
        "user_view_type",
    ];
    const REQUIRED: &'static [u64] = &[1048563];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            login: fields.at(0),
            id: fields.at(1),
            email: fields.at(2),
            name: fields.at(3),
            node_id: fields.at(4),
            avatar_url: fields.at(5),
            gravatar_id: fields.at(6),
            url: fields.at(7),
            html_url: fields.at(8),
            followers_url: fields.at(9),
            following_url: fields.at(10),
            gists_url: fields.at(11),
            starred_url: fields.at(12),
            subscriptions_url: fields.at(13),
            organizations_url: fields.at(14),
            repos_url: fields.at(15),
            events_url: fields.at(16),
            received_events_url: fields.at(17),
            r#type: fields.at(18),
            site_admin: fields.at(19),
            permissions: fields.at(20),
            role_name: fields.at(21),
            user_view_type: fields.at(22),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.login,
                &self.id,
                &self.email,
                &self.name,
                &self.node_id,
                &self.avatar_url,
                &self.gravatar_id,
                &self.url,
                &self.html_url,
                &self.followers_url,
                &self.following_url,
                &self.gists_url,
                &self.starred_url,
                &self.subscriptions_url,
                &self.organizations_url,
                &self.repos_url,
                &self.events_url,
                &self.received_events_url,
                &self.r#type,
                &self.site_admin,
                &self.permissions,
                &self.role_name,
                &self.user_view_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Collaborator);
