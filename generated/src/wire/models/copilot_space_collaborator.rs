// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Fields, Json, Kind, Node, Object, Union, Variant, Visit};
use crate::models::{
    CopilotSpaceCollaborator, CopilotSpaceCollaboratorSimpleUser,
    CopilotSpaceCollaboratorTeam,
};

impl Union for CopilotSpaceCollaborator {
    const NAME: &'static str = "CopilotSpaceCollaborator";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["actor_type"],
            tags: &[("actor_type", &["User"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["actor_type"],
            tags: &[("actor_type", &["Team"])],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::SimpleUser(node.read()),
            1 => Self::Team(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::SimpleUser(value) => value,
            Self::Team(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(CopilotSpaceCollaborator);

impl Object for CopilotSpaceCollaboratorSimpleUser {
    const NAME: &'static str = "CopilotSpaceCollaboratorSimpleUser";
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
        "actor_type",
        "role",
    ];
    const REQUIRED: &'static [u64] = &[13631484];

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
            actor_type: fields.at(22),
            role: fields.at(23),
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
                &self.actor_type,
                &self.role,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CopilotSpaceCollaboratorSimpleUser);

impl Object for CopilotSpaceCollaboratorTeam {
    const NAME: &'static str = "CopilotSpaceCollaboratorTeam";
    const FIELDS: &'static [&'static str] = &[
        "actor_type",
        "role",
        "id",
        "node_id",
        "name",
        "slug",
        "type",
        "description",
        "privacy",
        "notification_setting",
        "url",
        "html_url",
        "members_url",
        "repositories_url",
        "organization_id",
        "parent",
    ];
    const REQUIRED: &'static [u64] = &[127];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            actor_type: fields.at(0),
            role: fields.at(1),
            id: fields.at(2),
            node_id: fields.at(3),
            name: fields.at(4),
            slug: fields.at(5),
            r#type: fields.at(6),
            description: fields.at(7),
            privacy: fields.at(8),
            notification_setting: fields.at(9),
            url: fields.at(10),
            html_url: fields.at(11),
            members_url: fields.at(12),
            repositories_url: fields.at(13),
            organization_id: fields.at(14),
            parent: fields.at(15),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.actor_type,
                &self.role,
                &self.id,
                &self.node_id,
                &self.name,
                &self.slug,
                &self.r#type,
                &self.description,
                &self.privacy,
                &self.notification_setting,
                &self.url,
                &self.html_url,
                &self.members_url,
                &self.repositories_url,
                &self.organization_id,
                &self.parent,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CopilotSpaceCollaboratorTeam);
