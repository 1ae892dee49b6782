// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-default-setup-update-response`.

use super::CodeQualitySetupUpdateResponse;

/// You can use `run_url` to track the status of the run. This includes a property status and conclusion.
/// You should not rely on this always being an actions workflow run object.
pub type CodeScanningDefaultSetupUpdateResponse = CodeQualitySetupUpdateResponse;
