// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/classroom-assignment-grade`.

use octoforge_runtime::Extra;

/// Grade for a student or groups GitHub Classroom assignment
#[derive(Clone)]
#[non_exhaustive]
pub struct ClassroomAssignmentGrade {
    /// Name of the assignment
    pub assignment_name: String,
    /// URL of the assignment
    pub assignment_url: String,
    /// URL of the starter code for the assignment
    pub starter_code_url: String,
    /// GitHub username of the student
    pub github_username: String,
    /// Roster identifier of the student
    pub roster_identifier: String,
    /// Name of the student's assignment repository
    pub student_repository_name: String,
    /// URL of the student's assignment repository
    pub student_repository_url: String,
    /// Timestamp of the student's assignment submission
    pub submission_timestamp: String,
    /// Number of points awarded to the student
    pub points_awarded: i64,
    /// Number of points available for the assignment
    pub points_available: i64,
    /// If a group assignment, name of the group the student is in
    pub group_name: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
