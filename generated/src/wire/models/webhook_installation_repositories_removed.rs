// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookInstallationRepositoriesRemoved;

impl Object for WebhookInstallationRepositoriesRemoved {
    const NAME: &'static str = "WebhookInstallationRepositoriesRemoved";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "repositories_added",
        "repositories_removed",
        "repository",
        "repository_selection",
        "requester",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[949];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            repositories_added: fields.at(4),
            repositories_removed: fields.at(5),
            repository: fields.at(6),
            repository_selection: fields.at(7),
            requester: fields.at(8),
            sender: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repositories_added,
                &self.repositories_removed,
                &self.repository,
                &self.repository_selection,
                &self.requester,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookInstallationRepositoriesRemoved);
