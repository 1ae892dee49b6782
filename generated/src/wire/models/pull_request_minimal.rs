// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PullRequestMinimal;

impl Object for PullRequestMinimal {
    const NAME: &'static str = "PullRequestMinimal";
    const FIELDS: &'static [&'static str] = &["id", "number", "url", "head", "base"];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            number: fields.at(1),
            url: fields.at(2),
            head: fields.at(3),
            base: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.number, &self.url, &self.head, &self.base], &self.extra)
    }
}

octoforge_runtime::object!(PullRequestMinimal);
