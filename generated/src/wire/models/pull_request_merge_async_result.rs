// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{
    Fields, Json, Kind, Literal, Node, Object, Union, Variant, Visit,
};
use crate::models::{
    PullRequestMergeAsyncResult, PullRequestMergeAsyncResultDetails,
    PullRequestMergeAsyncResultDetailsPlain, PullRequestMergeAsyncResultDetailsSha,
    PullRequestMergeAsyncResultDetailsUuid,
    PullRequestMergeAsyncResultDetailsUuidMergeMethod, PullRequestMergeAsyncResultStatus,
};

impl Object for PullRequestMergeAsyncResult {
    const NAME: &'static str = "PullRequestMergeAsyncResult";
    const FIELDS: &'static [&'static str] = &["status", "details"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            status: fields.at(0),
            details: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.status, &self.details], &self.extra)
    }
}

octoforge_runtime::object!(PullRequestMergeAsyncResult);

impl Union for PullRequestMergeAsyncResultDetails {
    const NAME: &'static str = "PullRequestMergeAsyncResultDetails";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["uuid", "merge_method", "merge_action", "expected_head_sha"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["sha"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Uuid(node.read()),
            1 => Self::Plain(node.read()),
            2 => Self::Sha(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Uuid(value) => value,
            Self::Plain(value) => value,
            Self::Sha(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(PullRequestMergeAsyncResultDetails);

impl Literal for PullRequestMergeAsyncResultStatus {
    const NAME: &'static str = "PullRequestMergeAsyncResultStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Merged => "merged",
            Self::Enqueued => "enqueued",
            Self::Failed => "failed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "merged" => Self::Merged,
            "enqueued" => Self::Enqueued,
            "failed" => Self::Failed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PullRequestMergeAsyncResultStatus);

impl Object for PullRequestMergeAsyncResultDetailsUuid {
    const NAME: &'static str = "PullRequestMergeAsyncResultDetailsUuid";
    const FIELDS: &'static [&'static str] = &[
        "message",
        "uuid",
        "merge_method",
        "merge_action",
        "expected_head_sha",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            uuid: fields.at(1),
            merge_method: fields.at(2),
            merge_action: fields.at(3),
            expected_head_sha: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.message,
                &self.uuid,
                &self.merge_method,
                &self.merge_action,
                &self.expected_head_sha,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequestMergeAsyncResultDetailsUuid);

impl Object for PullRequestMergeAsyncResultDetailsPlain {
    const NAME: &'static str = "PullRequestMergeAsyncResultDetailsPlain";
    const FIELDS: &'static [&'static str] = &["message"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message], &self.extra)
    }
}

octoforge_runtime::object!(PullRequestMergeAsyncResultDetailsPlain);

impl Object for PullRequestMergeAsyncResultDetailsSha {
    const NAME: &'static str = "PullRequestMergeAsyncResultDetailsSha";
    const FIELDS: &'static [&'static str] = &["message", "sha"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            sha: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message, &self.sha], &self.extra)
    }
}

octoforge_runtime::object!(PullRequestMergeAsyncResultDetailsSha);

impl Literal for PullRequestMergeAsyncResultDetailsUuidMergeMethod {
    const NAME: &'static str = "PullRequestMergeAsyncResultDetailsUuidMergeMethod";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Merge => "merge",
            Self::Squash => "squash",
            Self::Rebase => "rebase",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "default" => Self::Default,
            "merge" => Self::Merge,
            "squash" => Self::Squash,
            "rebase" => Self::Rebase,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PullRequestMergeAsyncResultDetailsUuidMergeMethod);
