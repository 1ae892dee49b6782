// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{Import, ImportProjectChoice, ImportStatus};

impl Object for Import {
    const NAME: &'static str = "Import";
    const FIELDS: &'static [&'static str] = &[
        "vcs",
        "use_lfs",
        "vcs_url",
        "svc_root",
        "tfvc_project",
        "status",
        "status_text",
        "failed_step",
        "error_message",
        "import_percent",
        "commit_count",
        "push_percent",
        "has_large_files",
        "large_files_size",
        "large_files_count",
        "project_choices",
        "message",
        "authors_count",
        "url",
        "html_url",
        "authors_url",
        "repository_url",
        "svn_root",
    ];
    const REQUIRED: &'static [u64] = &[3932197];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            vcs: fields.at(0),
            use_lfs: fields.at(1),
            vcs_url: fields.at(2),
            svc_root: fields.at(3),
            tfvc_project: fields.at(4),
            status: fields.at(5),
            status_text: fields.at(6),
            failed_step: fields.at(7),
            error_message: fields.at(8),
            import_percent: fields.at(9),
            commit_count: fields.at(10),
            push_percent: fields.at(11),
            has_large_files: fields.at(12),
            large_files_size: fields.at(13),
            large_files_count: fields.at(14),
            project_choices: fields.at(15),
            message: fields.at(16),
            authors_count: fields.at(17),
            url: fields.at(18),
            html_url: fields.at(19),
            authors_url: fields.at(20),
            repository_url: fields.at(21),
            svn_root: fields.at(22),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.vcs,
                &self.use_lfs,
                &self.vcs_url,
                &self.svc_root,
                &self.tfvc_project,
                &self.status,
                &self.status_text,
                &self.failed_step,
                &self.error_message,
                &self.import_percent,
                &self.commit_count,
                &self.push_percent,
                &self.has_large_files,
                &self.large_files_size,
                &self.large_files_count,
                &self.project_choices,
                &self.message,
                &self.authors_count,
                &self.url,
                &self.html_url,
                &self.authors_url,
                &self.repository_url,
                &self.svn_root,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Import);

impl Literal for ImportStatus {
    const NAME: &'static str = "ImportStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Auth => "auth",
            Self::Error => "error",
            Self::None => "none",
            Self::Detecting => "detecting",
            Self::Choose => "choose",
            Self::AuthFailed => "auth_failed",
            Self::Importing => "importing",
            Self::Mapping => "mapping",
            Self::WaitingToPush => "waiting_to_push",
            Self::Pushing => "pushing",
            Self::Complete => "complete",
            Self::Setup => "setup",
            Self::Unknown => "unknown",
            Self::DetectionFoundMultiple => "detection_found_multiple",
            Self::DetectionFoundNothing => "detection_found_nothing",
            Self::DetectionNeedsAuth => "detection_needs_auth",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "auth" => Self::Auth,
            "error" => Self::Error,
            "none" => Self::None,
            "detecting" => Self::Detecting,
            "choose" => Self::Choose,
            "auth_failed" => Self::AuthFailed,
            "importing" => Self::Importing,
            "mapping" => Self::Mapping,
            "waiting_to_push" => Self::WaitingToPush,
            "pushing" => Self::Pushing,
            "complete" => Self::Complete,
            "setup" => Self::Setup,
            "unknown" => Self::Unknown,
            "detection_found_multiple" => Self::DetectionFoundMultiple,
            "detection_found_nothing" => Self::DetectionFoundNothing,
            "detection_needs_auth" => Self::DetectionNeedsAuth,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ImportStatus);

impl Object for ImportProjectChoice {
    const NAME: &'static str = "ImportProjectChoice";
    const FIELDS: &'static [&'static str] = &["vcs", "tfvc_project", "human_name"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            vcs: fields.at(0),
            tfvc_project: fields.at(1),
            human_name: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.vcs, &self.tfvc_project, &self.human_name], &self.extra)
    }
}

octoforge_runtime::object!(ImportProjectChoice);
