// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeOfConduct;

impl Object for CodeOfConduct {
    const NAME: &'static str = "CodeOfConduct";
    const FIELDS: &'static [&'static str] = &["key", "name", "url", "body", "html_url"];
    const REQUIRED: &'static [u64] = &[23];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            key: fields.at(0),
            name: fields.at(1),
            url: fields.at(2),
            body: fields.at(3),
            html_url: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.key, &self.name, &self.url, &self.body, &self.html_url],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeOfConduct);
