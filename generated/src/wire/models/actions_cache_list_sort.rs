// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ActionsCacheListSort;

impl Literal for ActionsCacheListSort {
    const NAME: &'static str = "ActionsCacheListSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::LastAccessedAt => "last_accessed_at",
            Self::SizeInBytes => "size_in_bytes",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "last_accessed_at" => Self::LastAccessedAt,
            "size_in_bytes" => Self::SizeInBytes,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ActionsCacheListSort);
