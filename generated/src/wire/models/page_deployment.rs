// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PageDeployment;

impl Object for PageDeployment {
    const NAME: &'static str = "PageDeployment";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "status_url",
        "page_url",
        "preview_url",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            status_url: fields.at(1),
            page_url: fields.at(2),
            preview_url: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.id, &self.status_url, &self.page_url, &self.preview_url],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PageDeployment);
