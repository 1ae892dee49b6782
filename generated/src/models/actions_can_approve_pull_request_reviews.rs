// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/actions-can-approve-pull-request-reviews`.

/// Whether GitHub Actions can approve pull requests. Enabling this can be a security risk.
pub type ActionsCanApprovePullRequestReviews = bool;
