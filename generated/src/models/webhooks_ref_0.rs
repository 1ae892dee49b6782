// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhooks_ref_0`.

/// The [`git ref`](https://docs.github.com/rest/git/refs#get-a-reference) resource.
pub type WebhooksRef0 = String;
