// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookCodeScanningAlertUpdatedAssignment,
    WebhookCodeScanningAlertUpdatedAssignmentAction,
};

impl Object for WebhookCodeScanningAlertUpdatedAssignment {
    const NAME: &'static str = "WebhookCodeScanningAlertUpdatedAssignment";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "alert",
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
            alert: fields.at(1),
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
                &self.alert,
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

octoforge_runtime::object!(WebhookCodeScanningAlertUpdatedAssignment);

impl Literal for WebhookCodeScanningAlertUpdatedAssignmentAction {
    const NAME: &'static str = "WebhookCodeScanningAlertUpdatedAssignmentAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::UpdatedAssignment => "updated_assignment",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "updated_assignment" => Self::UpdatedAssignment,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookCodeScanningAlertUpdatedAssignmentAction);
