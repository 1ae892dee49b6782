// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/dependabot-alert-dismissal-request-simple`.

use octoforge_runtime::{DateTime, Extra};

/// Information about an active dismissal request for this Dependabot alert.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependabotAlertDismissalRequestSimple {
    /// The unique identifier of the dismissal request.
    pub id: Option<i64>,
    /// The current status of the dismissal request.
    pub status: Option<DependabotAlertDismissalRequestSimpleStatus>,
    /// The user who requested the dismissal.
    pub requester: Option<DependabotAlertDismissalRequestSimpleRequester>,
    /// The date and time when the dismissal request was created.
    pub created_at: Option<DateTime>,
    /// The API URL to get more information about this dismissal request.
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The user who requested the dismissal.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependabotAlertDismissalRequestSimpleRequester {
    /// The unique identifier of the user.
    pub id: Option<i64>,
    /// The login name of the user.
    pub login: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The current status of the dismissal request.
#[derive(Clone)]
#[non_exhaustive]
pub enum DependabotAlertDismissalRequestSimpleStatus {
    /// `pending`
    Pending,
    /// `approved`
    Approved,
    /// `rejected`
    Rejected,
    /// `cancelled`
    Cancelled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
