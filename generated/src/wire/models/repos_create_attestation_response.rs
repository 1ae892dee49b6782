// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ReposCreateAttestationResponse;

impl Object for ReposCreateAttestationResponse {
    const NAME: &'static str = "ReposCreateAttestationResponse";
    const FIELDS: &'static [&'static str] = &["id"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id], &self.extra)
    }
}

octoforge_runtime::object!(ReposCreateAttestationResponse);
