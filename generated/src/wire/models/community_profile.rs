// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{CommunityProfile, CommunityProfileFiles};

impl Object for CommunityProfile {
    const NAME: &'static str = "CommunityProfile";
    const FIELDS: &'static [&'static str] = &[
        "health_percentage",
        "description",
        "documentation",
        "files",
        "updated_at",
        "content_reports_enabled",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            health_percentage: fields.at(0),
            description: fields.at(1),
            documentation: fields.at(2),
            files: fields.at(3),
            updated_at: fields.at(4),
            content_reports_enabled: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.health_percentage,
                &self.description,
                &self.documentation,
                &self.files,
                &self.updated_at,
                &self.content_reports_enabled,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CommunityProfile);

impl Object for CommunityProfileFiles {
    const NAME: &'static str = "CommunityProfileFiles";
    const FIELDS: &'static [&'static str] = &[
        "code_of_conduct",
        "code_of_conduct_file",
        "license",
        "contributing",
        "readme",
        "issue_template",
        "pull_request_template",
    ];
    const REQUIRED: &'static [u64] = &[127];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            code_of_conduct: fields.at(0),
            code_of_conduct_file: fields.at(1),
            license: fields.at(2),
            contributing: fields.at(3),
            readme: fields.at(4),
            issue_template: fields.at(5),
            pull_request_template: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.code_of_conduct,
                &self.code_of_conduct_file,
                &self.license,
                &self.contributing,
                &self.readme,
                &self.issue_template,
                &self.pull_request_template,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CommunityProfileFiles);
