// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CommunityHealthFile;

impl Object for CommunityHealthFile {
    const NAME: &'static str = "CommunityHealthFile";
    const FIELDS: &'static [&'static str] = &["url", "html_url"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            html_url: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.url, &self.html_url], &self.extra)
    }
}

octoforge_runtime::object!(CommunityHealthFile);
