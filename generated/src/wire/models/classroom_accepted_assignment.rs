// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ClassroomAcceptedAssignment;

impl Object for ClassroomAcceptedAssignment {
    const NAME: &'static str = "ClassroomAcceptedAssignment";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "submitted",
        "passing",
        "commit_count",
        "grade",
        "students",
        "repository",
        "assignment",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            submitted: fields.at(1),
            passing: fields.at(2),
            commit_count: fields.at(3),
            grade: fields.at(4),
            students: fields.at(5),
            repository: fields.at(6),
            assignment: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.submitted,
                &self.passing,
                &self.commit_count,
                &self.grade,
                &self.students,
                &self.repository,
                &self.assignment,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ClassroomAcceptedAssignment);
