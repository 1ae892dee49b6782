// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::WebhookDeliveryStatus;

impl Literal for WebhookDeliveryStatus {
    const NAME: &'static str = "WebhookDeliveryStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Failure => "failure",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "success" => Self::Success,
            "failure" => Self::Failure,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookDeliveryStatus);
