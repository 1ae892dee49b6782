// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{CodeScanningAlertInstance, CodeScanningAlertInstanceMessage};

impl Object for CodeScanningAlertInstance {
    const NAME: &'static str = "CodeScanningAlertInstance";
    const FIELDS: &'static [&'static str] = &[
        "ref",
        "analysis_key",
        "environment",
        "category",
        "state",
        "commit_sha",
        "message",
        "location",
        "html_url",
        "classifications",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#ref: fields.at(0),
            analysis_key: fields.at(1),
            environment: fields.at(2),
            category: fields.at(3),
            state: fields.at(4),
            commit_sha: fields.at(5),
            message: fields.at(6),
            location: fields.at(7),
            html_url: fields.at(8),
            classifications: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#ref,
                &self.analysis_key,
                &self.environment,
                &self.category,
                &self.state,
                &self.commit_sha,
                &self.message,
                &self.location,
                &self.html_url,
                &self.classifications,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeScanningAlertInstance);

impl Object for CodeScanningAlertInstanceMessage {
    const NAME: &'static str = "CodeScanningAlertInstanceMessage";
    const FIELDS: &'static [&'static str] = &["text", "markdown"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            text: fields.at(0),
            markdown: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.text, &self.markdown], &self.extra)
    }
}

octoforge_runtime::object!(CodeScanningAlertInstanceMessage);
