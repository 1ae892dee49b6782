// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookRepositoryImport, WebhookRepositoryImportStatus};

impl Object for WebhookRepositoryImport {
    const NAME: &'static str = "WebhookRepositoryImport";
    const FIELDS: &'static [&'static str] = &[
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "status",
    ];
    const REQUIRED: &'static [u64] = &[56];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enterprise: fields.at(0),
            installation: fields.at(1),
            organization: fields.at(2),
            repository: fields.at(3),
            sender: fields.at(4),
            status: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
                &self.status,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookRepositoryImport);

impl Literal for WebhookRepositoryImportStatus {
    const NAME: &'static str = "WebhookRepositoryImportStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Cancelled => "cancelled",
            Self::Failure => "failure",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "success" => Self::Success,
            "cancelled" => Self::Cancelled,
            "failure" => Self::Failure,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookRepositoryImportStatus);
