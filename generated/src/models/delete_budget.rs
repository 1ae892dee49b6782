// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/delete-budget`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/delete-budget`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteBudget {
    /// A message indicating the result of the deletion operation
    pub message: String,
    /// The ID of the deleted budget
    pub id: Option<String>,
    /// The ID of the deleted budget.
    pub budget_id: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
