// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Root;

#[expect(deprecated, reason = "what is deprecated is still sent")]
impl Object for Root {
    const NAME: &'static str = "Root";
    const FIELDS: &'static [&'static str] = &[
        "current_user_url",
        "current_user_authorizations_html_url",
        "authorizations_url",
        "code_search_url",
        "commit_search_url",
        "emails_url",
        "emojis_url",
        "events_url",
        "feeds_url",
        "followers_url",
        "following_url",
        "gists_url",
        "hub_url",
        "issue_search_url",
        "issues_url",
        "keys_url",
        "label_search_url",
        "notifications_url",
        "organization_url",
        "organization_repositories_url",
        "organization_teams_url",
        "public_gists_url",
        "rate_limit_url",
        "repository_url",
        "repository_search_url",
        "current_user_repositories_url",
        "starred_url",
        "starred_gists_url",
        "topic_search_url",
        "user_url",
        "user_organizations_url",
        "user_repositories_url",
        "user_search_url",
    ];
    const REQUIRED: &'static [u64] = &[8321495039];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            current_user_url: fields.at(0),
            current_user_authorizations_html_url: fields.at(1),
            authorizations_url: fields.at(2),
            code_search_url: fields.at(3),
            commit_search_url: fields.at(4),
            emails_url: fields.at(5),
            emojis_url: fields.at(6),
            events_url: fields.at(7),
            feeds_url: fields.at(8),
            followers_url: fields.at(9),
            following_url: fields.at(10),
            gists_url: fields.at(11),
            hub_url: fields.at(12),
            issue_search_url: fields.at(13),
            issues_url: fields.at(14),
            keys_url: fields.at(15),
            label_search_url: fields.at(16),
            notifications_url: fields.at(17),
            organization_url: fields.at(18),
            organization_repositories_url: fields.at(19),
            organization_teams_url: fields.at(20),
            public_gists_url: fields.at(21),
            rate_limit_url: fields.at(22),
            repository_url: fields.at(23),
            repository_search_url: fields.at(24),
            current_user_repositories_url: fields.at(25),
            starred_url: fields.at(26),
            starred_gists_url: fields.at(27),
            topic_search_url: fields.at(28),
            user_url: fields.at(29),
            user_organizations_url: fields.at(30),
            user_repositories_url: fields.at(31),
            user_search_url: fields.at(32),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.current_user_url,
                &self.current_user_authorizations_html_url,
                &self.authorizations_url,
                &self.code_search_url,
                &self.commit_search_url,
                &self.emails_url,
                &self.emojis_url,
                &self.events_url,
                &self.feeds_url,
                &self.followers_url,
                &self.following_url,
                &self.gists_url,
                &self.hub_url,
                &self.issue_search_url,
                &self.issues_url,
                &self.keys_url,
                &self.label_search_url,
                &self.notifications_url,
                &self.organization_url,
                &self.organization_repositories_url,
                &self.organization_teams_url,
                &self.public_gists_url,
                &self.rate_limit_url,
                &self.repository_url,
                &self.repository_search_url,
                &self.current_user_repositories_url,
                &self.starred_url,
                &self.starred_gists_url,
                &self.topic_search_url,
                &self.user_url,
                &self.user_organizations_url,
                &self.user_repositories_url,
                &self.user_search_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Root);
