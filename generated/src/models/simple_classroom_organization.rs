// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/simple-classroom-organization`.

use octoforge_runtime::Extra;

/// A GitHub organization.
#[derive(Clone)]
#[non_exhaustive]
pub struct SimpleClassroomOrganization {
    /// `id`
    pub id: i64,
    /// `login`
    pub login: String,
    /// `node_id`
    pub node_id: String,
    /// `html_url`
    pub html_url: String,
    /// `name`
    pub name: Option<String>,
    /// `avatar_url`
    pub avatar_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
