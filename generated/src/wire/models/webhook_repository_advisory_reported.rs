// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookRepositoryAdvisoryReported, WebhookRepositoryAdvisoryReportedAction,
};

impl Object for WebhookRepositoryAdvisoryReported {
    const NAME: &'static str = "WebhookRepositoryAdvisoryReported";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "repository_advisory",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[49];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            repository: fields.at(4),
            repository_advisory: fields.at(5),
            sender: fields.at(6),
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
                &self.repository,
                &self.repository_advisory,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookRepositoryAdvisoryReported);

impl Literal for WebhookRepositoryAdvisoryReportedAction {
    const NAME: &'static str = "WebhookRepositoryAdvisoryReportedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Reported => "reported",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "reported" => Self::Reported,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookRepositoryAdvisoryReportedAction);
