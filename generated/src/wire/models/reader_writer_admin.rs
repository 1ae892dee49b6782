// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ReaderWriterAdmin;

impl Literal for ReaderWriterAdmin {
    const NAME: &'static str = "ReaderWriterAdmin";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Reader => "reader",
            Self::Writer => "writer",
            Self::Admin => "admin",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "reader" => Self::Reader,
            "writer" => Self::Writer,
            "admin" => Self::Admin,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ReaderWriterAdmin);
