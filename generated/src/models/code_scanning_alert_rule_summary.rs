// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-rule-summary`.

use super::CodeScanningAlertRule;

/// Described at `/components/schemas/code-scanning-alert-rule-summary`.
pub type CodeScanningAlertRuleSummary = CodeScanningAlertRule;
