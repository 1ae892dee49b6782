// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::NotificationSetting;

impl Literal for NotificationSetting {
    const NAME: &'static str = "NotificationSetting";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::NotificationsEnabled => "notifications_enabled",
            Self::NotificationsDisabled => "notifications_disabled",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "notifications_enabled" => Self::NotificationsEnabled,
            "notifications_disabled" => Self::NotificationsDisabled,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(NotificationSetting);
