// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::SubjectType;

impl Literal for SubjectType {
    const NAME: &'static str = "SubjectType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Line => "line",
            Self::File => "file",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "line" => Self::Line,
            "file" => Self::File,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SubjectType);
