// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookPullRequestConvertedToDraft, WebhookPullRequestConvertedToDraftAction,
};

impl Object for WebhookPullRequestConvertedToDraft {
    const NAME: &'static str = "WebhookPullRequestConvertedToDraft";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "number",
        "organization",
        "pull_request",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[233];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            number: fields.at(3),
            organization: fields.at(4),
            pull_request: fields.at(5),
            repository: fields.at(6),
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

octoforge_runtime::object!(WebhookPullRequestConvertedToDraft);

impl Literal for WebhookPullRequestConvertedToDraftAction {
    const NAME: &'static str = "WebhookPullRequestConvertedToDraftAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::ConvertedToDraft => "converted_to_draft",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "converted_to_draft" => Self::ConvertedToDraft,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookPullRequestConvertedToDraftAction);
