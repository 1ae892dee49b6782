// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-location-discussion-body`.

use octoforge_runtime::Extra;

/// Represents a 'discussion_body' secret scanning location type. This location type shows that a secret was detected in the body of a discussion.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningLocationDiscussionBody {
    /// The URL to the discussion where the secret was detected.
    pub discussion_body_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
