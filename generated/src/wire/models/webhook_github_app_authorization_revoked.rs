// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookGithubAppAuthorizationRevoked, WebhookGithubAppAuthorizationRevokedAction,
};

impl Object for WebhookGithubAppAuthorizationRevoked {
    const NAME: &'static str = "WebhookGithubAppAuthorizationRevoked";
    const FIELDS: &'static [&'static str] = &["action", "sender"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            sender: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.action, &self.sender], &self.extra)
    }
}

octoforge_runtime::object!(WebhookGithubAppAuthorizationRevoked);

impl Literal for WebhookGithubAppAuthorizationRevokedAction {
    const NAME: &'static str = "WebhookGithubAppAuthorizationRevokedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Revoked => "revoked",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "revoked" => Self::Revoked,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookGithubAppAuthorizationRevokedAction);
