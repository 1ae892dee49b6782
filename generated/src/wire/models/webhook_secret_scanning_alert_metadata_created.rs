// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookSecretScanningAlertMetadataCreated,
    WebhookSecretScanningAlertMetadataCreatedAction,
};

impl Object for WebhookSecretScanningAlertMetadataCreated {
    const NAME: &'static str = "WebhookSecretScanningAlertMetadataCreated";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "alert",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[35];

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

octoforge_runtime::object!(WebhookSecretScanningAlertMetadataCreated);

impl Literal for WebhookSecretScanningAlertMetadataCreatedAction {
    const NAME: &'static str = "WebhookSecretScanningAlertMetadataCreatedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::MetadataCreated => "metadata_created",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "metadata_created" => Self::MetadataCreated,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookSecretScanningAlertMetadataCreatedAction);
