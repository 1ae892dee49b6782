// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-location-discussion-comment`.

use octoforge_runtime::Extra;

/// Represents a 'discussion_comment' secret scanning location type. This location type shows that a secret was detected in a comment on a discussion.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningLocationDiscussionComment {
    /// The API URL to get the discussion comment where the secret was detected.
    pub discussion_comment_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
