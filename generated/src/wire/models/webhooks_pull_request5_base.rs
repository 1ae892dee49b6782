// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksPullRequest5Base;

impl Object for WebhooksPullRequest5Base {
    const NAME: &'static str = "WebhooksPullRequest5Base";
    const FIELDS: &'static [&'static str] = &["label", "ref", "repo", "sha", "user"];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            label: fields.at(0),
            r#ref: fields.at(1),
            repo: fields.at(2),
            sha: fields.at(3),
            user: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.label, &self.r#ref, &self.repo, &self.sha, &self.user],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksPullRequest5Base);
