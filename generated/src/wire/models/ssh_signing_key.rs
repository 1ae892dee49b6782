// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SshSigningKey;

impl Object for SshSigningKey {
    const NAME: &'static str = "SshSigningKey";
    const FIELDS: &'static [&'static str] = &["key", "id", "title", "created_at"];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            key: fields.at(0),
            id: fields.at(1),
            title: fields.at(2),
            created_at: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.key, &self.id, &self.title, &self.created_at], &self.extra)
    }
}

octoforge_runtime::object!(SshSigningKey);
