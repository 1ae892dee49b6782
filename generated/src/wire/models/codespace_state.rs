// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CodespaceState;

impl Literal for CodespaceState {
    const NAME: &'static str = "CodespaceState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Unknown => "Unknown",
            Self::Created => "Created",
            Self::Queued => "Queued",
            Self::Provisioning => "Provisioning",
            Self::Available => "Available",
            Self::Awaiting => "Awaiting",
            Self::Unavailable => "Unavailable",
            Self::Deleted => "Deleted",
            Self::Moved => "Moved",
            Self::Shutdown => "Shutdown",
            Self::Archived => "Archived",
            Self::Starting => "Starting",
            Self::ShuttingDown => "ShuttingDown",
            Self::Failed => "Failed",
            Self::Exporting => "Exporting",
            Self::Updating => "Updating",
            Self::Rebuilding => "Rebuilding",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Unknown" => Self::Unknown,
            "Created" => Self::Created,
            "Queued" => Self::Queued,
            "Provisioning" => Self::Provisioning,
            "Available" => Self::Available,
            "Awaiting" => Self::Awaiting,
            "Unavailable" => Self::Unavailable,
            "Deleted" => Self::Deleted,
            "Moved" => Self::Moved,
            "Shutdown" => Self::Shutdown,
            "Archived" => Self::Archived,
            "Starting" => Self::Starting,
            "ShuttingDown" => Self::ShuttingDown,
            "Failed" => Self::Failed,
            "Exporting" => Self::Exporting,
            "Updating" => Self::Updating,
            "Rebuilding" => Self::Rebuilding,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodespaceState);
