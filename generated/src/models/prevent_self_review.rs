// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/prevent-self-review`.

/// Whether or not a user who created the job is prevented from approving their own job.
pub type PreventSelfReview = bool;
