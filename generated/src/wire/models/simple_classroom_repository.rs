// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SimpleClassroomRepository;

impl Object for SimpleClassroomRepository {
    const NAME: &'static str = "SimpleClassroomRepository";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "full_name",
        "html_url",
        "node_id",
        "private",
        "default_branch",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            full_name: fields.at(1),
            html_url: fields.at(2),
            node_id: fields.at(3),
            private: fields.at(4),
            default_branch: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.full_name,
                &self.html_url,
                &self.node_id,
                &self.private,
                &self.default_branch,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SimpleClassroomRepository);
