// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookCheckRunRequestedAction, WebhookCheckRunRequestedActionAction,
    WebhookCheckRunRequestedActionRequestedAction,
};

impl Object for WebhookCheckRunRequestedAction {
    const NAME: &'static str = "WebhookCheckRunRequestedAction";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "check_run",
        "installation",
        "enterprise",
        "organization",
        "repository",
        "requested_action",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[163];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            check_run: fields.at(1),
            installation: fields.at(2),
            enterprise: fields.at(3),
            organization: fields.at(4),
            repository: fields.at(5),
            requested_action: fields.at(6),
            sender: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.check_run,
                &self.installation,
                &self.enterprise,
                &self.organization,
                &self.repository,
                &self.requested_action,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCheckRunRequestedAction);

impl Literal for WebhookCheckRunRequestedActionAction {
    const NAME: &'static str = "WebhookCheckRunRequestedActionAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::RequestedAction => "requested_action",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "requested_action" => Self::RequestedAction,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookCheckRunRequestedActionAction);

impl Object for WebhookCheckRunRequestedActionRequestedAction {
    const NAME: &'static str = "WebhookCheckRunRequestedActionRequestedAction";
    const FIELDS: &'static [&'static str] = &["identifier"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            identifier: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.identifier], &self.extra)
    }
}

octoforge_runtime::object!(WebhookCheckRunRequestedActionRequestedAction);
