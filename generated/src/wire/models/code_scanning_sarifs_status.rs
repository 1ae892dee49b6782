// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{CodeScanningSarifsStatus, CodeScanningSarifsStatusProcessingStatus};

impl Object for CodeScanningSarifsStatus {
    const NAME: &'static str = "CodeScanningSarifsStatus";
    const FIELDS: &'static [&'static str] = &[
        "processing_status",
        "analyses_url",
        "errors",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            processing_status: fields.at(0),
            analyses_url: fields.at(1),
            errors: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.processing_status, &self.analyses_url, &self.errors], &self.extra)
    }
}

octoforge_runtime::object!(CodeScanningSarifsStatus);

impl Literal for CodeScanningSarifsStatusProcessingStatus {
    const NAME: &'static str = "CodeScanningSarifsStatusProcessingStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Complete => "complete",
            Self::Failed => "failed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "complete" => Self::Complete,
            "failed" => Self::Failed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeScanningSarifsStatusProcessingStatus);
