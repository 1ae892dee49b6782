// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsCreateOrUpdateRepoSecretBody;

impl Object for ActionsCreateOrUpdateRepoSecretBody {
    const NAME: &'static str = "ActionsCreateOrUpdateRepoSecretBody";
    const FIELDS: &'static [&'static str] = &["encrypted_value", "key_id"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            encrypted_value: fields.at(0),
            key_id: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.encrypted_value, &self.key_id], &self.extra)
    }
}

octoforge_runtime::object!(ActionsCreateOrUpdateRepoSecretBody);
