// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookPushHeadCommitAuthor;

impl Object for WebhookPushHeadCommitAuthor {
    const NAME: &'static str = "WebhookPushHeadCommitAuthor";
    const FIELDS: &'static [&'static str] = &["date", "email", "name", "username"];
    const REQUIRED: &'static [u64] = &[6];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            date: fields.at(0),
            email: fields.at(1),
            name: fields.at(2),
            username: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.date, &self.email, &self.name, &self.username], &self.extra)
    }
}

octoforge_runtime::object!(WebhookPushHeadCommitAuthor);
