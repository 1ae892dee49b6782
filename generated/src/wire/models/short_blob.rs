// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ShortBlob;

impl Object for ShortBlob {
    const NAME: &'static str = "ShortBlob";
    const FIELDS: &'static [&'static str] = &["url", "sha"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            sha: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.url, &self.sha], &self.extra)
    }
}

octoforge_runtime::object!(ShortBlob);
