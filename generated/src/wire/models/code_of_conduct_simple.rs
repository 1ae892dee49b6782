// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeOfConductSimple;

impl Object for CodeOfConductSimple {
    const NAME: &'static str = "CodeOfConductSimple";
    const FIELDS: &'static [&'static str] = &["url", "key", "name", "html_url"];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            key: fields.at(1),
            name: fields.at(2),
            html_url: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.url, &self.key, &self.name, &self.html_url], &self.extra)
    }
}

octoforge_runtime::object!(CodeOfConductSimple);
