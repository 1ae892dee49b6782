//! Renders the package files: crate root, version, manifest and README.

pub(super) mod library;
pub(super) mod manifest;
