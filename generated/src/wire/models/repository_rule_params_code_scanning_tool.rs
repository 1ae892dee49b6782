// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleParamsCodeScanningTool,
    RepositoryRuleParamsCodeScanningToolAlertsThreshold,
    RepositoryRuleParamsCodeScanningToolSecurityAlertsThreshold,
};

impl Object for RepositoryRuleParamsCodeScanningTool {
    const NAME: &'static str = "RepositoryRuleParamsCodeScanningTool";
    const FIELDS: &'static [&'static str] = &[
        "alerts_threshold",
        "security_alerts_threshold",
        "tool",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            alerts_threshold: fields.at(0),
            security_alerts_threshold: fields.at(1),
            tool: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.alerts_threshold, &self.security_alerts_threshold, &self.tool],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleParamsCodeScanningTool);

impl Literal for RepositoryRuleParamsCodeScanningToolAlertsThreshold {
    const NAME: &'static str = "RepositoryRuleParamsCodeScanningToolAlertsThreshold";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Errors => "errors",
            Self::ErrorsAndWarnings => "errors_and_warnings",
            Self::All => "all",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "errors" => Self::Errors,
            "errors_and_warnings" => Self::ErrorsAndWarnings,
            "all" => Self::All,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleParamsCodeScanningToolAlertsThreshold);

impl Literal for RepositoryRuleParamsCodeScanningToolSecurityAlertsThreshold {
    const NAME: &'static str = "RepositoryRuleParamsCodeScanningToolSecurityAlertsThreshold";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Critical => "critical",
            Self::HighOrHigher => "high_or_higher",
            Self::MediumOrHigher => "medium_or_higher",
            Self::All => "all",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "critical" => Self::Critical,
            "high_or_higher" => Self::HighOrHigher,
            "medium_or_higher" => Self::MediumOrHigher,
            "all" => Self::All,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleParamsCodeScanningToolSecurityAlertsThreshold);
