// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SocialAccount;

impl Object for SocialAccount {
    const NAME: &'static str = "SocialAccount";
    const FIELDS: &'static [&'static str] = &["provider", "url"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            provider: fields.at(0),
            url: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.provider, &self.url], &self.extra)
    }
}

octoforge_runtime::object!(SocialAccount);
