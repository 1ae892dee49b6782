// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::LicenseSimple;

impl Object for LicenseSimple {
    const NAME: &'static str = "LicenseSimple";
    const FIELDS: &'static [&'static str] = &[
        "key",
        "name",
        "url",
        "spdx_id",
        "node_id",
        "html_url",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            key: fields.at(0),
            name: fields.at(1),
            url: fields.at(2),
            spdx_id: fields.at(3),
            node_id: fields.at(4),
            html_url: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.key,
                &self.name,
                &self.url,
                &self.spdx_id,
                &self.node_id,
                &self.html_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(LicenseSimple);
