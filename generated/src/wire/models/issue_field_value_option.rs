// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueFieldValueOption;

impl Object for IssueFieldValueOption {
    const NAME: &'static str = "IssueFieldValueOption";
    const FIELDS: &'static [&'static str] = &["id", "name", "color", "description"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            color: fields.at(2),
            description: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.name, &self.color, &self.description], &self.extra)
    }
}

octoforge_runtime::object!(IssueFieldValueOption);
