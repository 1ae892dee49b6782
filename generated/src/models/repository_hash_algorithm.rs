// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-hash-algorithm`.

use octoforge_runtime::Extra;

/// Repository hash algorithm
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryHashAlgorithm {
    /// The Git hash algorithm used by this repository.
    pub hash_algorithm: RepositoryHashAlgorithmHashAlgorithm,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The Git hash algorithm used by this repository.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryHashAlgorithmHashAlgorithm {
    /// `sha1`
    Sha1,
    /// `sha256`
    Sha256,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
