// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookPageBuild, WebhookPageBuildBuild};

impl Object for WebhookPageBuild {
    const NAME: &'static str = "WebhookPageBuild";
    const FIELDS: &'static [&'static str] = &[
        "build",
        "enterprise",
        "id",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[101];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            build: fields.at(0),
            enterprise: fields.at(1),
            id: fields.at(2),
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
                &self.build,
                &self.enterprise,
                &self.id,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPageBuild);

impl Object for WebhookPageBuildBuild {
    const NAME: &'static str = "WebhookPageBuildBuild";
    const FIELDS: &'static [&'static str] = &[
        "commit",
        "created_at",
        "duration",
        "error",
        "pusher",
        "status",
        "updated_at",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            commit: fields.at(0),
            created_at: fields.at(1),
            duration: fields.at(2),
            error: fields.at(3),
            pusher: fields.at(4),
            status: fields.at(5),
            updated_at: fields.at(6),
            url: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.commit,
                &self.created_at,
                &self.duration,
                &self.error,
                &self.pusher,
                &self.status,
                &self.updated_at,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPageBuildBuild);
