// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-alert-metadata`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/secret-scanning-alert-metadata/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningAlertMetadataItem {
    /// The metadata key.
    pub key: String,
    /// The metadata value.
    pub value: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// A list of metadata key/value pairs associated with the secret scanning alert.
pub type SecretScanningAlertMetadata = Vec<SecretScanningAlertMetadataItem>;
