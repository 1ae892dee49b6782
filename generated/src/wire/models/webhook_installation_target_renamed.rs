// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookInstallationTargetRenamed, WebhookInstallationTargetRenamedAccount,
    WebhookInstallationTargetRenamedChanges,
};

impl Object for WebhookInstallationTargetRenamed {
    const NAME: &'static str = "WebhookInstallationTargetRenamed";
    const FIELDS: &'static [&'static str] = &[
        "account",
        "action",
        "changes",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "target_type",
    ];
    const REQUIRED: &'static [u64] = &[279];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            account: fields.at(0),
            action: fields.at(1),
            changes: fields.at(2),
            enterprise: fields.at(3),
            installation: fields.at(4),
            organization: fields.at(5),
            repository: fields.at(6),
            sender: fields.at(7),
            target_type: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.account,
                &self.action,
                &self.changes,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
                &self.target_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookInstallationTargetRenamed);

impl Object for WebhookInstallationTargetRenamedAccount {
    const NAME: &'static str = "WebhookInstallationTargetRenamedAccount";
    const FIELDS: &'static [&'static str] = &[
        "archived_at",
        "avatar_url",
        "created_at",
        "description",
        "events_url",
        "followers",
        "followers_url",
        "following",
        "following_url",
        "gists_url",
        "gravatar_id",
        "has_organization_projects",
        "has_repository_projects",
        "hooks_url",
        "html_url",
        "id",
        "is_verified",
        "issues_url",
        "login",
        "members_url",
        "name",
        "node_id",
        "organizations_url",
        "public_gists",
        "public_members_url",
        "public_repos",
        "received_events_url",
        "repos_url",
        "site_admin",
        "slug",
        "starred_url",
        "subscriptions_url",
        "type",
        "updated_at",
        "url",
        "website_url",
        "user_view_type",
    ];
    const REQUIRED: &'static [u64] = &[2146306];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            archived_at: fields.at(0),
            avatar_url: fields.at(1),
            created_at: fields.at(2),
            description: fields.at(3),
            events_url: fields.at(4),
            followers: fields.at(5),
            followers_url: fields.at(6),
            following: fields.at(7),
            following_url: fields.at(8),
            gists_url: fields.at(9),
            gravatar_id: fields.at(10),
            has_organization_projects: fields.at(11),
            has_repository_projects: fields.at(12),
            hooks_url: fields.at(13),
            html_url: fields.at(14),
            id: fields.at(15),
            is_verified: fields.at(16),
            issues_url: fields.at(17),
            login: fields.at(18),
            members_url: fields.at(19),
            name: fields.at(20),
            node_id: fields.at(21),
            organizations_url: fields.at(22),
            public_gists: fields.at(23),
            public_members_url: fields.at(24),
            public_repos: fields.at(25),
            received_events_url: fields.at(26),
            repos_url: fields.at(27),
            site_admin: fields.at(28),
            slug: fields.at(29),
            starred_url: fields.at(30),
            subscriptions_url: fields.at(31),
            r#type: fields.at(32),
            updated_at: fields.at(33),
            url: fields.at(34),
            website_url: fields.at(35),
            user_view_type: fields.at(36),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.archived_at,
                &self.avatar_url,
                &self.created_at,
                &self.description,
                &self.events_url,
                &self.followers,
                &self.followers_url,
                &self.following,
                &self.following_url,
                &self.gists_url,
                &self.gravatar_id,
                &self.has_organization_projects,
                &self.has_repository_projects,
                &self.hooks_url,
                &self.html_url,
                &self.id,
                &self.is_verified,
                &self.issues_url,
                &self.login,
                &self.members_url,
                &self.name,
                &self.node_id,
                &self.organizations_url,
                &self.public_gists,
                &self.public_members_url,
                &self.public_repos,
                &self.received_events_url,
                &self.repos_url,
                &self.site_admin,
                &self.slug,
                &self.starred_url,
                &self.subscriptions_url,
                &self.r#type,
                &self.updated_at,
                &self.url,
                &self.website_url,
                &self.user_view_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookInstallationTargetRenamedAccount);

impl Object for WebhookInstallationTargetRenamedChanges {
    const NAME: &'static str = "WebhookInstallationTargetRenamedChanges";
    const FIELDS: &'static [&'static str] = &["login", "slug"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            login: fields.at(0),
            slug: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.login, &self.slug], &self.extra)
    }
}

octoforge_runtime::object!(WebhookInstallationTargetRenamedChanges);
