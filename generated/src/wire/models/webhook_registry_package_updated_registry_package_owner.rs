// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookRegistryPackageUpdatedRegistryPackageOwner;

impl Object for WebhookRegistryPackageUpdatedRegistryPackageOwner {
    const NAME: &'static str = "WebhookRegistryPackageUpdatedRegistryPackageOwner";
    const FIELDS: &'static [&'static str] = &[
        "avatar_url",
        "events_url",
        "followers_url",
        "following_url",
        "gists_url",
        "gravatar_id",
        "html_url",
        "id",
        "login",
        "node_id",
        "organizations_url",
        "received_events_url",
        "repos_url",
        "site_admin",
        "starred_url",
        "subscriptions_url",
        "type",
        "url",
        "user_view_type",
    ];
    const REQUIRED: &'static [u64] = &[262143];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            avatar_url: fields.at(0),
            events_url: fields.at(1),
            followers_url: fields.at(2),
            following_url: fields.at(3),
            gists_url: fields.at(4),
            gravatar_id: fields.at(5),
            html_url: fields.at(6),
            id: fields.at(7),
            login: fields.at(8),
            node_id: fields.at(9),
            organizations_url: fields.at(10),
            received_events_url: fields.at(11),
            repos_url: fields.at(12),
            site_admin: fields.at(13),
            starred_url: fields.at(14),
            subscriptions_url: fields.at(15),
            r#type: fields.at(16),
            url: fields.at(17),
            user_view_type: fields.at(18),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.avatar_url,
                &self.events_url,
                &self.followers_url,
                &self.following_url,
                &self.gists_url,
                &self.gravatar_id,
                &self.html_url,
                &self.id,
                &self.login,
                &self.node_id,
                &self.organizations_url,
                &self.received_events_url,
                &self.repos_url,
                &self.site_admin,
                &self.starred_url,
                &self.subscriptions_url,
                &self.r#type,
                &self.url,
                &self.user_view_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookRegistryPackageUpdatedRegistryPackageOwner);
