// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/workflow-run-id`.

/// The ID of the workflow run.
pub type WorkflowRunId = i64;
