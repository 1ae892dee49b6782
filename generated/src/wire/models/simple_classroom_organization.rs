// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SimpleClassroomOrganization;

impl Object for SimpleClassroomOrganization {
    const NAME: &'static str = "SimpleClassroomOrganization";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "login",
        "node_id",
        "html_url",
        "name",
        "avatar_url",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            login: fields.at(1),
            node_id: fields.at(2),
            html_url: fields.at(3),
            name: fields.at(4),
            avatar_url: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.login,
                &self.node_id,
                &self.html_url,
                &self.name,
                &self.avatar_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SimpleClassroomOrganization);
