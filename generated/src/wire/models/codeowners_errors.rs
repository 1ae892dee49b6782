// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{CodeownersErrors, CodeownersErrorsError};

impl Object for CodeownersErrors {
    const NAME: &'static str = "CodeownersErrors";
    const FIELDS: &'static [&'static str] = &["errors"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            errors: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.errors], &self.extra)
    }
}

octoforge_runtime::object!(CodeownersErrors);

impl Object for CodeownersErrorsError {
    const NAME: &'static str = "CodeownersErrorsError";
    const FIELDS: &'static [&'static str] = &[
        "line",
        "column",
        "source",
        "kind",
        "suggestion",
        "message",
        "path",
    ];
    const REQUIRED: &'static [u64] = &[107];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            line: fields.at(0),
            column: fields.at(1),
            source: fields.at(2),
            kind: fields.at(3),
            suggestion: fields.at(4),
            message: fields.at(5),
            path: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.line,
                &self.column,
                &self.source,
                &self.kind,
                &self.suggestion,
                &self.message,
                &self.path,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeownersErrorsError);
