// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Owner;

impl Object for Owner {
    const NAME: &'static str = "Owner";
    const FIELDS: &'static [&'static str] = &[
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
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            login: fields.at(0),
            id: fields.at(1),
            node_id: fields.at(2),
            avatar_url: fields.at(3),
            gravatar_id: fields.at(4),
            url: fields.at(5),
            html_url: fields.at(6),
            followers_url: fields.at(7),
            following_url: fields.at(8),
            gists_url: fields.at(9),
            starred_url: fields.at(10),
            subscriptions_url: fields.at(11),
            organizations_url: fields.at(12),
            repos_url: fields.at(13),
            events_url: fields.at(14),
            received_events_url: fields.at(15),
            r#type: fields.at(16),
            site_admin: fields.at(17),
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
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Owner);
