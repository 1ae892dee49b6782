// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/porter-author`.

use octoforge_runtime::Extra;

/// Porter Author
#[derive(Clone)]
#[non_exhaustive]
pub struct PorterAuthor {
    /// `id`
    pub id: i64,
    /// `remote_id`
    pub remote_id: String,
    /// `remote_name`
    pub remote_name: String,
    /// `email`
    pub email: String,
    /// `name`
    pub name: String,
    /// `url`
    pub url: String,
    /// `import_url`
    pub import_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
