// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueTypeWebhook;

impl Object for IssueTypeWebhook {
    const NAME: &'static str = "IssueTypeWebhook";
    const FIELDS: &'static [&'static str] = &["id", "name", "color"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            color: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.name, &self.color], &self.extra)
    }
}

octoforge_runtime::object!(IssueTypeWebhook);
