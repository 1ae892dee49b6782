// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksAlertDismisser;

impl Object for WebhooksAlertDismisser {
    const NAME: &'static str = "WebhooksAlertDismisser";
    const FIELDS: &'static [&'static str] = &[
        "avatar_url",
        "deleted",
        "email",
        "events_url",
        "followers_url",
        "following_url",
        "gists_url",
        "gravatar_id",
        "html_url",
        "id",
        "login",
        "name",
        "node_id",
        "organizations_url",
        "received_events_url",
        "repos_url",
        "site_admin",
        "starred_url",
        "subscriptions_url",
        "type",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[1536];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            avatar_url: fields.at(0),
            deleted: fields.at(1),
            email: fields.at(2),
            events_url: fields.at(3),
            followers_url: fields.at(4),
            following_url: fields.at(5),
            gists_url: fields.at(6),
            gravatar_id: fields.at(7),
            html_url: fields.at(8),
            id: fields.at(9),
            login: fields.at(10),
            name: fields.at(11),
            node_id: fields.at(12),
            organizations_url: fields.at(13),
            received_events_url: fields.at(14),
            repos_url: fields.at(15),
            site_admin: fields.at(16),
            starred_url: fields.at(17),
            subscriptions_url: fields.at(18),
            r#type: fields.at(19),
            url: fields.at(20),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.avatar_url,
                &self.deleted,
                &self.email,
                &self.events_url,
                &self.followers_url,
                &self.following_url,
                &self.gists_url,
                &self.gravatar_id,
                &self.html_url,
                &self.id,
                &self.login,
                &self.name,
                &self.node_id,
                &self.organizations_url,
                &self.received_events_url,
                &self.repos_url,
                &self.site_admin,
                &self.starred_url,
                &self.subscriptions_url,
                &self.r#type,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksAlertDismisser);
