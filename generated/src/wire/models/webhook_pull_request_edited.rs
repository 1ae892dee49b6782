// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookPullRequestEdited, WebhookPullRequestEditedChanges,
    WebhookPullRequestEditedChangesBase,
};

impl Object for WebhookPullRequestEdited {
    const NAME: &'static str = "WebhookPullRequestEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "number",
        "organization",
        "pull_request",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[211];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            number: fields.at(4),
            organization: fields.at(5),
            pull_request: fields.at(6),
            repository: fields.at(7),
            sender: fields.at(8),
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
                &self.number,
                &self.organization,
                &self.pull_request,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPullRequestEdited);

impl Object for WebhookPullRequestEditedChanges {
    const NAME: &'static str = "WebhookPullRequestEditedChanges";
    const FIELDS: &'static [&'static str] = &["base", "body", "title"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            base: fields.at(0),
            body: fields.at(1),
            title: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.base, &self.body, &self.title], &self.extra)
    }
}

octoforge_runtime::object!(WebhookPullRequestEditedChanges);

impl Object for WebhookPullRequestEditedChangesBase {
    const NAME: &'static str = "WebhookPullRequestEditedChangesBase";
    const FIELDS: &'static [&'static str] = &["ref", "sha"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#ref: fields.at(0),
            sha: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#ref, &self.sha], &self.extra)
    }
}

octoforge_runtime::object!(WebhookPullRequestEditedChangesBase);
