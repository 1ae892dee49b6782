// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookRepositoryTransferred, WebhookRepositoryTransferredChanges,
    WebhookRepositoryTransferredChangesOwner,
    WebhookRepositoryTransferredChangesOwnerFrom,
    WebhookRepositoryTransferredChangesOwnerFromOrganization,
};

impl Object for WebhookRepositoryTransferred {
    const NAME: &'static str = "WebhookRepositoryTransferred";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[99];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            repository: fields.at(5),
            sender: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.changes,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookRepositoryTransferred);

impl Object for WebhookRepositoryTransferredChanges {
    const NAME: &'static str = "WebhookRepositoryTransferredChanges";
    const FIELDS: &'static [&'static str] = &["owner"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            owner: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.owner], &self.extra)
    }
}

octoforge_runtime::object!(WebhookRepositoryTransferredChanges);

impl Object for WebhookRepositoryTransferredChangesOwner {
    const NAME: &'static str = "WebhookRepositoryTransferredChangesOwner";
    const FIELDS: &'static [&'static str] = &["from"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            from: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.from], &self.extra)
    }
}

octoforge_runtime::object!(WebhookRepositoryTransferredChangesOwner);

impl Object for WebhookRepositoryTransferredChangesOwnerFrom {
    const NAME: &'static str = "WebhookRepositoryTransferredChangesOwnerFrom";
    const FIELDS: &'static [&'static str] = &["organization", "user"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            organization: fields.at(0),
            user: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.organization, &self.user], &self.extra)
    }
}

octoforge_runtime::object!(WebhookRepositoryTransferredChangesOwnerFrom);

impl Object for WebhookRepositoryTransferredChangesOwnerFromOrganization {
    const NAME: &'static str = "WebhookRepositoryTransferredChangesOwnerFromOrganization";
    const FIELDS: &'static [&'static str] = &[
        "avatar_url",
        "description",
        "events_url",
        "hooks_url",
        "html_url",
        "id",
        "issues_url",
        "login",
        "members_url",
        "node_id",
        "public_members_url",
        "repos_url",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[8175];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            avatar_url: fields.at(0),
            description: fields.at(1),
            events_url: fields.at(2),
            hooks_url: fields.at(3),
            html_url: fields.at(4),
            id: fields.at(5),
            issues_url: fields.at(6),
            login: fields.at(7),
            members_url: fields.at(8),
            node_id: fields.at(9),
            public_members_url: fields.at(10),
            repos_url: fields.at(11),
            url: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.avatar_url,
                &self.description,
                &self.events_url,
                &self.hooks_url,
                &self.html_url,
                &self.id,
                &self.issues_url,
                &self.login,
                &self.members_url,
                &self.node_id,
                &self.public_members_url,
                &self.repos_url,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookRepositoryTransferredChangesOwnerFromOrganization);
