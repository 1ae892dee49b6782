// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Registry;

impl Object for Registry {
    const NAME: &'static str = "Registry";
    const FIELDS: &'static [&'static str] = &[
        "about_url",
        "name",
        "type",
        "url",
        "vendor",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            about_url: fields.at(0),
            name: fields.at(1),
            r#type: fields.at(2),
            url: fields.at(3),
            vendor: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.about_url, &self.name, &self.r#type, &self.url, &self.vendor],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Registry);
