// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{Feed, FeedLinks};

impl Object for Feed {
    const NAME: &'static str = "Feed";
    const FIELDS: &'static [&'static str] = &[
        "timeline_url",
        "user_url",
        "current_user_public_url",
        "current_user_url",
        "current_user_actor_url",
        "current_user_organization_url",
        "current_user_organization_urls",
        "security_advisories_url",
        "repository_discussions_url",
        "repository_discussions_category_url",
        "_links",
    ];
    const REQUIRED: &'static [u64] = &[1027];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            timeline_url: fields.at(0),
            user_url: fields.at(1),
            current_user_public_url: fields.at(2),
            current_user_url: fields.at(3),
            current_user_actor_url: fields.at(4),
            current_user_organization_url: fields.at(5),
            current_user_organization_urls: fields.at(6),
            security_advisories_url: fields.at(7),
            repository_discussions_url: fields.at(8),
            repository_discussions_category_url: fields.at(9),
            links: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.timeline_url,
                &self.user_url,
                &self.current_user_public_url,
                &self.current_user_url,
                &self.current_user_actor_url,
                &self.current_user_organization_url,
                &self.current_user_organization_urls,
                &self.security_advisories_url,
                &self.repository_discussions_url,
                &self.repository_discussions_category_url,
                &self.links,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Feed);

impl Object for FeedLinks {
    const NAME: &'static str = "FeedLinks";
    const FIELDS: &'static [&'static str] = &[
        "timeline",
        "user",
        "security_advisories",
        "current_user",
        "current_user_public",
        "current_user_actor",
        "current_user_organization",
        "current_user_organizations",
        "repository_discussions",
        "repository_discussions_category",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            timeline: fields.at(0),
            user: fields.at(1),
            security_advisories: fields.at(2),
            current_user: fields.at(3),
            current_user_public: fields.at(4),
            current_user_actor: fields.at(5),
            current_user_organization: fields.at(6),
            current_user_organizations: fields.at(7),
            repository_discussions: fields.at(8),
            repository_discussions_category: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.timeline,
                &self.user,
                &self.security_advisories,
                &self.current_user,
                &self.current_user_public,
                &self.current_user_actor,
                &self.current_user_organization,
                &self.current_user_organizations,
                &self.repository_discussions,
                &self.repository_discussions_category,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(FeedLinks);
