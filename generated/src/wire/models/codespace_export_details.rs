// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodespaceExportDetails;

impl Object for CodespaceExportDetails {
    const NAME: &'static str = "CodespaceExportDetails";
    const FIELDS: &'static [&'static str] = &[
        "state",
        "completed_at",
        "branch",
        "sha",
        "id",
        "export_url",
        "html_url",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            completed_at: fields.at(1),
            branch: fields.at(2),
            sha: fields.at(3),
            id: fields.at(4),
            export_url: fields.at(5),
            html_url: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.state,
                &self.completed_at,
                &self.branch,
                &self.sha,
                &self.id,
                &self.export_url,
                &self.html_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodespaceExportDetails);
