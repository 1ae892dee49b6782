// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ContentFileLinks;

impl Object for ContentFileLinks {
    const NAME: &'static str = "ContentFileLinks";
    const FIELDS: &'static [&'static str] = &["git", "html", "self"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            git: fields.at(0),
            html: fields.at(1),
            self_: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.git, &self.html, &self.self_], &self.extra)
    }
}

octoforge_runtime::object!(ContentFileLinks);
