// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/classroom-accepted-assignment`.

use octoforge_runtime::Extra;
use super::{SimpleClassroomAssignment, SimpleClassroomRepository, SimpleClassroomUser};

/// A GitHub Classroom accepted assignment
#[derive(Clone)]
#[non_exhaustive]
pub struct ClassroomAcceptedAssignment {
    /// Unique identifier of the repository.
    pub id: i64,
    /// Whether an accepted assignment has been submitted.
    pub submitted: bool,
    /// Whether a submission passed.
    pub passing: bool,
    /// Count of student commits.
    pub commit_count: i64,
    /// Most recent grade.
    pub grade: String,
    /// `students`
    pub students: Vec<SimpleClassroomUser>,
    /// `repository`
    pub repository: SimpleClassroomRepository,
    /// `assignment`
    pub assignment: SimpleClassroomAssignment,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
