// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::UserSearchResultItem;

impl Object for UserSearchResultItem {
    const NAME: &'static str = "UserSearchResultItem";
    const FIELDS: &'static [&'static str] = &[
        "login",
        "id",
        "node_id",
        "avatar_url",
        "gravatar_id",
        "url",
        "html_url",
        "followers_url",
        "subscriptions_url",
        "organizations_url",
        "repos_url",
        "received_events_url",
        "type",
        "score",
        "following_url",
        "gists_url",
        "starred_url",
        "events_url",
        "public_repos",
        "public_gists",
        "followers",
        "following",
        "created_at",
        "updated_at",
        "name",
        "bio",
        "email",
        "location",
        "site_admin",
        "hireable",
        "text_matches",
        "blog",
        "company",
        "suspended_at",
        "user_view_type",
    ];
    const REQUIRED: &'static [u64] = &[268697599];

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
            subscriptions_url: fields.at(8),
            organizations_url: fields.at(9),
            repos_url: fields.at(10),
            received_events_url: fields.at(11),
            r#type: fields.at(12),
            score: fields.at(13),
            following_url: fields.at(14),
            gists_url: fields.at(15),
            starred_url: fields.at(16),
            events_url: fields.at(17),
            public_repos: fields.at(18),
            public_gists: fields.at(19),
            followers: fields.at(20),
            following: fields.at(21),
            created_at: fields.at(22),
            updated_at: fields.at(23),
            name: fields.at(24),
            bio: fields.at(25),
            email: fields.at(26),
            location: fields.at(27),
            site_admin: fields.at(28),
            hireable: fields.at(29),
            text_matches: fields.at(30),
            blog: fields.at(31),
            company: fields.at(32),
            suspended_at: fields.at(33),
            user_view_type: fields.at(34),
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
                &self.subscriptions_url,
                &self.organizations_url,
                &self.repos_url,
                &self.received_events_url,
                &self.r#type,
                &self.score,
                &self.following_url,
                &self.gists_url,
                &self.starred_url,
                &self.events_url,
                &self.public_repos,
                &self.public_gists,
                &self.followers,
                &self.following,
                &self.created_at,
                &self.updated_at,
                &self.name,
                &self.bio,
                &self.email,
                &self.location,
                &self.site_admin,
                &self.hireable,
                &self.text_matches,
                &self.blog,
                &self.company,
                &self.suspended_at,
                &self.user_view_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UserSearchResultItem);
