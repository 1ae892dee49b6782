// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PorterAuthor;

impl Object for PorterAuthor {
    const NAME: &'static str = "PorterAuthor";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "remote_id",
        "remote_name",
        "email",
        "name",
        "url",
        "import_url",
    ];
    const REQUIRED: &'static [u64] = &[127];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            remote_id: fields.at(1),
            remote_name: fields.at(2),
            email: fields.at(3),
            name: fields.at(4),
            url: fields.at(5),
            import_url: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.remote_id,
                &self.remote_name,
                &self.email,
                &self.name,
                &self.url,
                &self.import_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PorterAuthor);
