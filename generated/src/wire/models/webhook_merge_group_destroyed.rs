// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookMergeGroupDestroyed, WebhookMergeGroupDestroyedAction,
    WebhookMergeGroupDestroyedReason,
};

impl Object for WebhookMergeGroupDestroyed {
    const NAME: &'static str = "WebhookMergeGroupDestroyed";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "reason",
        "installation",
        "merge_group",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[9];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            reason: fields.at(1),
            installation: fields.at(2),
            merge_group: fields.at(3),
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
                &self.reason,
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

octoforge_runtime::object!(WebhookMergeGroupDestroyed);

impl Literal for WebhookMergeGroupDestroyedAction {
    const NAME: &'static str = "WebhookMergeGroupDestroyedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Destroyed => "destroyed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "destroyed" => Self::Destroyed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookMergeGroupDestroyedAction);

impl Literal for WebhookMergeGroupDestroyedReason {
    const NAME: &'static str = "WebhookMergeGroupDestroyedReason";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Merged => "merged",
            Self::Invalidated => "invalidated",
            Self::Dequeued => "dequeued",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "merged" => Self::Merged,
            "invalidated" => Self::Invalidated,
            "dequeued" => Self::Dequeued,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookMergeGroupDestroyedReason);
