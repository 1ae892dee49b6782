// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookInstallationSuspend, WebhookInstallationSuspendAction};

impl Object for WebhookInstallationSuspend {
    const NAME: &'static str = "WebhookInstallationSuspend";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "repositories",
        "repository",
        "requester",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[133];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            repositories: fields.at(4),
            repository: fields.at(5),
            requester: fields.at(6),
            sender: fields.at(7),
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
                &self.repositories,
                &self.repository,
                &self.requester,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookInstallationSuspend);

impl Literal for WebhookInstallationSuspendAction {
    const NAME: &'static str = "WebhookInstallationSuspendAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Suspend => "suspend",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "suspend" => Self::Suspend,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookInstallationSuspendAction);
