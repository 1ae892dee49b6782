// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ClassroomAssignment;

impl Object for ClassroomAssignment {
    const NAME: &'static str = "ClassroomAssignment";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "public_repo",
        "title",
        "type",
        "invite_link",
        "invitations_enabled",
        "slug",
        "students_are_repo_admins",
        "feedback_pull_requests_enabled",
        "max_teams",
        "max_members",
        "editor",
        "accepted",
        "submitted",
        "passing",
        "language",
        "deadline",
        "starter_code_repository",
        "classroom",
    ];
    const REQUIRED: &'static [u64] = &[524287];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            public_repo: fields.at(1),
            title: fields.at(2),
            r#type: fields.at(3),
            invite_link: fields.at(4),
            invitations_enabled: fields.at(5),
            slug: fields.at(6),
            students_are_repo_admins: fields.at(7),
            feedback_pull_requests_enabled: fields.at(8),
            max_teams: fields.at(9),
            max_members: fields.at(10),
            editor: fields.at(11),
            accepted: fields.at(12),
            submitted: fields.at(13),
            passing: fields.at(14),
            language: fields.at(15),
            deadline: fields.at(16),
            starter_code_repository: fields.at(17),
            classroom: fields.at(18),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.public_repo,
                &self.title,
                &self.r#type,
                &self.invite_link,
                &self.invitations_enabled,
                &self.slug,
                &self.students_are_repo_admins,
                &self.feedback_pull_requests_enabled,
                &self.max_teams,
                &self.max_members,
                &self.editor,
                &self.accepted,
                &self.submitted,
                &self.passing,
                &self.language,
                &self.deadline,
                &self.starter_code_repository,
                &self.classroom,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ClassroomAssignment);
