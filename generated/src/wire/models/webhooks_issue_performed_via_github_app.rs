// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksIssuePerformedViaGithubApp;

impl Object for WebhooksIssuePerformedViaGithubApp {
    const NAME: &'static str = "WebhooksIssuePerformedViaGithubApp";
    const FIELDS: &'static [&'static str] = &[
        "created_at",
        "description",
        "events",
        "external_url",
        "html_url",
        "id",
        "name",
        "node_id",
        "owner",
        "permissions",
        "slug",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[2555];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            created_at: fields.at(0),
            description: fields.at(1),
            events: fields.at(2),
            external_url: fields.at(3),
            html_url: fields.at(4),
            id: fields.at(5),
            name: fields.at(6),
            node_id: fields.at(7),
            owner: fields.at(8),
            permissions: fields.at(9),
            slug: fields.at(10),
            updated_at: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.created_at,
                &self.description,
                &self.events,
                &self.external_url,
                &self.html_url,
                &self.id,
                &self.name,
                &self.node_id,
                &self.owner,
                &self.permissions,
                &self.slug,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksIssuePerformedViaGithubApp);
