// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::License;

impl Object for License {
    const NAME: &'static str = "License";
    const FIELDS: &'static [&'static str] = &[
        "key",
        "name",
        "spdx_id",
        "url",
        "node_id",
        "html_url",
        "description",
        "implementation",
        "permissions",
        "conditions",
        "limitations",
        "body",
        "featured",
    ];
    const REQUIRED: &'static [u64] = &[8191];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            key: fields.at(0),
            name: fields.at(1),
            spdx_id: fields.at(2),
            url: fields.at(3),
            node_id: fields.at(4),
            html_url: fields.at(5),
            description: fields.at(6),
            implementation: fields.at(7),
            permissions: fields.at(8),
            conditions: fields.at(9),
            limitations: fields.at(10),
            body: fields.at(11),
            featured: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.key,
                &self.name,
                &self.spdx_id,
                &self.url,
                &self.node_id,
                &self.html_url,
                &self.description,
                &self.implementation,
                &self.permissions,
                &self.conditions,
                &self.limitations,
                &self.body,
                &self.featured,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(License);
