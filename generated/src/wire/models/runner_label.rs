// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{RunnerLabel, RunnerLabelType};

impl Object for RunnerLabel {
    const NAME: &'static str = "RunnerLabel";
    const FIELDS: &'static [&'static str] = &["id", "name", "type"];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            r#type: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.name, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(RunnerLabel);

impl Literal for RunnerLabelType {
    const NAME: &'static str = "RunnerLabelType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::ReadOnly => "read-only",
            Self::Custom => "custom",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "read-only" => Self::ReadOnly,
            "custom" => Self::Custom,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RunnerLabelType);
