// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SimpleUser;

impl Object for SimpleUser {
    const NAME: &'static str = "SimpleUser";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "email",
        "login",
        "id",
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
        "starred_at",
        "user_view_type",
    ];
    const REQUIRED: &'static [u64] = &[1048572];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            email: fields.at(1),
            login: fields.at(2),
            id: fields.at(3),
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
            starred_at: fields.at(20),
            user_view_type: fields.at(21),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.email,
                &self.login,
                &self.id,
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
                &self.starred_at,
                &self.user_view_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SimpleUser);
