// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Interact with GitHub Classroom.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod classroom;

#[expect(deprecated, reason = "passing on is no use; users are told")]
pub use self::classroom::{
    GetAClassroom, GetAnAssignment, GetAssignmentGrades,
    ListAcceptedAssignmentsForAnAssignment, ListAssignmentsForAClassroom, ListClassrooms,
    get_a_classroom, get_an_assignment, get_assignment_grades,
    list_accepted_assignments_for_an_assignment, list_assignments_for_a_classroom,
    list_classrooms,
};
