// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-params-code-scanning-tool`.

use octoforge_runtime::Extra;

/// A tool that must provide code scanning results for this rule to pass.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleParamsCodeScanningTool {
    /// The severity level at which code scanning results that raise alerts block a reference update. For more information on alert severity levels, see "[About code scanning alerts](https://docs.github.com/code-security/code-scanning/managing-code-scanning-alerts/about-code-scanning-alerts#about-alert-severity-and-security-severity-levels)."
    pub alerts_threshold: RepositoryRuleParamsCodeScanningToolAlertsThreshold,
    /// The severity level at which code scanning results that raise security alerts block a reference update. For more information on security severity levels, see "[About code scanning alerts](https://docs.github.com/code-security/code-scanning/managing-code-scanning-alerts/about-code-scanning-alerts#about-alert-severity-and-security-severity-levels)."
    pub security_alerts_threshold: RepositoryRuleParamsCodeScanningToolSecurityAlertsThreshold,
    /// The name of a code scanning tool
    pub tool: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleParamsCodeScanningTool {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        alerts_threshold: impl Into<RepositoryRuleParamsCodeScanningToolAlertsThreshold>,
        security_alerts_threshold: impl Into<
            RepositoryRuleParamsCodeScanningToolSecurityAlertsThreshold,
        >,
        tool: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.alerts_threshold = alerts_threshold.into();
        new.security_alerts_threshold = security_alerts_threshold.into();
        new.tool = tool.into();
        new
    }
}

/// The severity level at which code scanning results that raise alerts block a reference update. For more information on alert severity levels, see "[About code scanning alerts](https://docs.github.com/code-security/code-scanning/managing-code-scanning-alerts/about-code-scanning-alerts#about-alert-severity-and-security-severity-levels)."
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleParamsCodeScanningToolAlertsThreshold {
    /// `none`
    None,
    /// `errors`
    Errors,
    /// `errors_and_warnings`
    ErrorsAndWarnings,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The severity level at which code scanning results that raise security alerts block a reference update. For more information on security severity levels, see "[About code scanning alerts](https://docs.github.com/code-security/code-scanning/managing-code-scanning-alerts/about-code-scanning-alerts#about-alert-severity-and-security-severity-levels)."
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleParamsCodeScanningToolSecurityAlertsThreshold {
    /// `none`
    None,
    /// `critical`
    Critical,
    /// `high_or_higher`
    HighOrHigher,
    /// `medium_or_higher`
    MediumOrHigher,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
