// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/simple-classroom-assignment`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{IndividualGroup, SimpleClassroom};

/// A GitHub Classroom assignment
#[derive(Clone)]
#[non_exhaustive]
pub struct SimpleClassroomAssignment {
    /// Unique identifier of the repository.
    pub id: i64,
    /// Whether an accepted assignment creates a public repository.
    pub public_repo: bool,
    /// Assignment title.
    pub title: String,
    /// Whether it's a Group Assignment or Individual Assignment.
    pub r#type: IndividualGroup,
    /// The link that a student can use to accept the assignment.
    pub invite_link: String,
    /// Whether the invitation link is enabled. Visiting an enabled invitation link will accept the assignment.
    pub invitations_enabled: bool,
    /// Sluggified name of the assignment.
    pub slug: String,
    /// Whether students are admins on created repository on accepted assignment.
    pub students_are_repo_admins: bool,
    /// Whether feedback pull request will be created on assignment acceptance.
    pub feedback_pull_requests_enabled: bool,
    /// The maximum allowable teams for the assignment.
    pub max_teams: Maybe<i64>,
    /// The maximum allowable members per team.
    pub max_members: Maybe<i64>,
    /// The selected editor for the assignment.
    pub editor: String,
    /// The number of students that have accepted the assignment.
    pub accepted: i64,
    /// The number of students that have submitted the assignment.
    pub submitted: i64,
    /// The number of students that have passed the assignment.
    pub passing: i64,
    /// The programming language used in the assignment.
    pub language: String,
    /// The time at which the assignment is due.
    pub deadline: Option<DateTime>,
    /// `classroom`
    pub classroom: SimpleClassroom,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
