// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{Hovercard, HovercardContext};

impl Object for Hovercard {
    const NAME: &'static str = "Hovercard";
    const FIELDS: &'static [&'static str] = &["contexts"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            contexts: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.contexts], &self.extra)
    }
}

octoforge_runtime::object!(Hovercard);

impl Object for HovercardContext {
    const NAME: &'static str = "HovercardContext";
    const FIELDS: &'static [&'static str] = &["message", "octicon"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            octicon: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message, &self.octicon], &self.extra)
    }
}

octoforge_runtime::object!(HovercardContext);
