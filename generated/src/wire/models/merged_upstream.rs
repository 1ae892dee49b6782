// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{MergedUpstream, MergedUpstreamMergeType};

impl Object for MergedUpstream {
    const NAME: &'static str = "MergedUpstream";
    const FIELDS: &'static [&'static str] = &["message", "merge_type", "base_branch"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            merge_type: fields.at(1),
            base_branch: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message, &self.merge_type, &self.base_branch], &self.extra)
    }
}

octoforge_runtime::object!(MergedUpstream);

impl Literal for MergedUpstreamMergeType {
    const NAME: &'static str = "MergedUpstreamMergeType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Merge => "merge",
            Self::FastForward => "fast-forward",
            Self::None => "none",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "merge" => Self::Merge,
            "fast-forward" => Self::FastForward,
            "none" => Self::None,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(MergedUpstreamMergeType);
