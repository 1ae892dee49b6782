// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/simple-classroom`.

use octoforge_runtime::Extra;

/// A GitHub Classroom classroom
#[derive(Clone)]
#[non_exhaustive]
pub struct SimpleClassroom {
    /// Unique identifier of the classroom.
    pub id: i64,
    /// The name of the classroom.
    pub name: String,
    /// Returns whether classroom is archived or not.
    pub archived: bool,
    /// The url of the classroom on GitHub Classroom.
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
