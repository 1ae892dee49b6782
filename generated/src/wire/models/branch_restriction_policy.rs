// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    BranchRestrictionPolicy, BranchRestrictionPolicyApp, BranchRestrictionPolicyAppOwner,
    BranchRestrictionPolicyAppPermissions,
};

impl Object for BranchRestrictionPolicy {
    const NAME: &'static str = "BranchRestrictionPolicy";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "users_url",
        "teams_url",
        "apps_url",
        "users",
        "teams",
        "apps",
    ];
    const REQUIRED: &'static [u64] = &[127];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            users_url: fields.at(1),
            teams_url: fields.at(2),
            apps_url: fields.at(3),
            users: fields.at(4),
            teams: fields.at(5),
            apps: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.users_url,
                &self.teams_url,
                &self.apps_url,
                &self.users,
                &self.teams,
                &self.apps,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BranchRestrictionPolicy);

impl Object for BranchRestrictionPolicyApp {
    const NAME: &'static str = "BranchRestrictionPolicyApp";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "slug",
        "node_id",
        "owner",
        "name",
        "client_id",
        "description",
        "external_url",
        "html_url",
        "created_at",
        "updated_at",
        "permissions",
        "events",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            slug: fields.at(1),
            node_id: fields.at(2),
            owner: fields.at(3),
            name: fields.at(4),
            client_id: fields.at(5),
            description: fields.at(6),
            external_url: fields.at(7),
            html_url: fields.at(8),
            created_at: fields.at(9),
            updated_at: fields.at(10),
            permissions: fields.at(11),
            events: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.slug,
                &self.node_id,
                &self.owner,
                &self.name,
                &self.client_id,
                &self.description,
                &self.external_url,
                &self.html_url,
                &self.created_at,
                &self.updated_at,
                &self.permissions,
                &self.events,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BranchRestrictionPolicyApp);

impl Object for BranchRestrictionPolicyAppOwner {
    const NAME: &'static str = "BranchRestrictionPolicyAppOwner";
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
        "gravatar_id",
        "html_url",
        "followers_url",
        "following_url",
        "gists_url",
        "starred_url",
        "subscriptions_url",
        "organizations_url",
        "received_events_url",
        "type",
        "site_admin",
        "user_view_type",
    ];
    const REQUIRED: &'static [u64] = &[0];

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
            gravatar_id: fields.at(12),
            html_url: fields.at(13),
            followers_url: fields.at(14),
            following_url: fields.at(15),
            gists_url: fields.at(16),
            starred_url: fields.at(17),
            subscriptions_url: fields.at(18),
            organizations_url: fields.at(19),
            received_events_url: fields.at(20),
            r#type: fields.at(21),
            site_admin: fields.at(22),
            user_view_type: fields.at(23),
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
                &self.gravatar_id,
                &self.html_url,
                &self.followers_url,
                &self.following_url,
                &self.gists_url,
                &self.starred_url,
                &self.subscriptions_url,
                &self.organizations_url,
                &self.received_events_url,
                &self.r#type,
                &self.site_admin,
                &self.user_view_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BranchRestrictionPolicyAppOwner);

impl Object for BranchRestrictionPolicyAppPermissions {
    const NAME: &'static str = "BranchRestrictionPolicyAppPermissions";
    const FIELDS: &'static [&'static str] = &[
        "metadata",
        "contents",
        "issues",
        "single_file",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            metadata: fields.at(0),
            contents: fields.at(1),
            issues: fields.at(2),
            single_file: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.metadata, &self.contents, &self.issues, &self.single_file],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BranchRestrictionPolicyAppPermissions);
