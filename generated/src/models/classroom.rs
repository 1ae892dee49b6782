// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/classroom`.

use octoforge_runtime::Extra;
use super::SimpleClassroomOrganization;

/// A GitHub Classroom classroom
#[derive(Clone)]
#[non_exhaustive]
pub struct Classroom {
    /// Unique identifier of the classroom.
    pub id: i64,
    /// The name of the classroom.
    pub name: String,
    /// Whether classroom is archived.
    pub archived: bool,
    /// `organization`
    pub organization: SimpleClassroomOrganization,
    /// The URL of the classroom on GitHub Classroom.
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
