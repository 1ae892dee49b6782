// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/simple-classroom-repository`.

use octoforge_runtime::Extra;

/// A GitHub repository view for Classroom
#[derive(Clone)]
#[non_exhaustive]
pub struct SimpleClassroomRepository {
    /// A unique identifier of the repository.
    pub id: i64,
    /// The full, globally unique name of the repository.
    pub full_name: String,
    /// The URL to view the repository on GitHub.com.
    pub html_url: String,
    /// The GraphQL identifier of the repository.
    pub node_id: String,
    /// Whether the repository is private.
    pub private: bool,
    /// The default branch for the repository.
    pub default_branch: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
