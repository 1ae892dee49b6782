// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookMergeGroupChecksRequested, WebhookMergeGroupChecksRequestedAction,
};

impl Object for WebhookMergeGroupChecksRequested {
    const NAME: &'static str = "WebhookMergeGroupChecksRequested";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "installation",
        "merge_group",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[5];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            installation: fields.at(1),
            merge_group: fields.at(2),
            organization: fields.at(3),
            repository: fields.at(4),
            sender: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.installation,
                &self.merge_group,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookMergeGroupChecksRequested);

impl Literal for WebhookMergeGroupChecksRequestedAction {
    const NAME: &'static str = "WebhookMergeGroupChecksRequestedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::ChecksRequested => "checks_requested",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "checks_requested" => Self::ChecksRequested,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookMergeGroupChecksRequestedAction);
