// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ClassroomAssignmentGrade;

impl Object for ClassroomAssignmentGrade {
    const NAME: &'static str = "ClassroomAssignmentGrade";
    const FIELDS: &'static [&'static str] = &[
        "assignment_name",
        "assignment_url",
        "starter_code_url",
        "github_username",
        "roster_identifier",
        "student_repository_name",
        "student_repository_url",
        "submission_timestamp",
        "points_awarded",
        "points_available",
        "group_name",
    ];
    const REQUIRED: &'static [u64] = &[1023];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            assignment_name: fields.at(0),
            assignment_url: fields.at(1),
            starter_code_url: fields.at(2),
            github_username: fields.at(3),
            roster_identifier: fields.at(4),
            student_repository_name: fields.at(5),
            student_repository_url: fields.at(6),
            submission_timestamp: fields.at(7),
            points_awarded: fields.at(8),
            points_available: fields.at(9),
            group_name: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.assignment_name,
                &self.assignment_url,
                &self.starter_code_url,
                &self.github_username,
                &self.roster_identifier,
                &self.student_repository_name,
                &self.student_repository_url,
                &self.submission_timestamp,
                &self.points_awarded,
                &self.points_available,
                &self.group_name,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ClassroomAssignmentGrade);
