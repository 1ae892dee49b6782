// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::UploadedState;

impl Literal for UploadedState {
    const NAME: &'static str = "UploadedState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Uploaded => "uploaded",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "uploaded" => Self::Uploaded,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UploadedState);
