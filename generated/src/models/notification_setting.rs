// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/team-full/properties/notification_setting`.

/// The notification setting the team has set
#[derive(Clone)]
#[non_exhaustive]
pub enum NotificationSetting {
    /// `notifications_enabled`
    NotificationsEnabled,
    /// `notifications_disabled`
    NotificationsDisabled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
