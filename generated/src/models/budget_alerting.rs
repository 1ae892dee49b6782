// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/get-budget/properties/budget_alerting`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/get-budget/properties/budget_alerting`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BudgetAlerting {
    /// Whether alerts are enabled for this budget. Present but not applicable for user-scope as alerting is always disabled for them.
    pub will_alert: Option<bool>,
    /// Array of user login names who will receive alerts. Present but not applicable for user-scope as alerting is always disabled for them.
    pub alert_recipients: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for BudgetAlerting {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
