// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{GollumEvent, GollumEventPage};

impl Object for GollumEvent {
    const NAME: &'static str = "GollumEvent";
    const FIELDS: &'static [&'static str] = &["pages"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pages: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.pages], &self.extra)
    }
}

octoforge_runtime::object!(GollumEvent);

impl Object for GollumEventPage {
    const NAME: &'static str = "GollumEventPage";
    const FIELDS: &'static [&'static str] = &[
        "page_name",
        "title",
        "summary",
        "action",
        "sha",
        "html_url",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            page_name: fields.at(0),
            title: fields.at(1),
            summary: fields.at(2),
            action: fields.at(3),
            sha: fields.at(4),
            html_url: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.page_name,
                &self.title,
                &self.summary,
                &self.action,
                &self.sha,
                &self.html_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GollumEventPage);
