// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleMergeQueue, RepositoryRuleMergeQueueParameters,
    RepositoryRuleMergeQueueParametersGroupingStrategy,
    RepositoryRuleMergeQueueParametersMergeMethod, RepositoryRuleMergeQueueType,
};

impl Object for RepositoryRuleMergeQueue {
    const NAME: &'static str = "RepositoryRuleMergeQueue";
    const FIELDS: &'static [&'static str] = &["type", "parameters"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.parameters], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleMergeQueue);

impl Object for RepositoryRuleMergeQueueParameters {
    const NAME: &'static str = "RepositoryRuleMergeQueueParameters";
    const FIELDS: &'static [&'static str] = &[
        "check_response_timeout_minutes",
        "grouping_strategy",
        "max_entries_to_build",
        "max_entries_to_merge",
        "merge_method",
        "min_entries_to_merge",
        "min_entries_to_merge_wait_minutes",
    ];
    const REQUIRED: &'static [u64] = &[127];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            check_response_timeout_minutes: fields.at(0),
            grouping_strategy: fields.at(1),
            max_entries_to_build: fields.at(2),
            max_entries_to_merge: fields.at(3),
            merge_method: fields.at(4),
            min_entries_to_merge: fields.at(5),
            min_entries_to_merge_wait_minutes: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.check_response_timeout_minutes,
                &self.grouping_strategy,
                &self.max_entries_to_build,
                &self.max_entries_to_merge,
                &self.merge_method,
                &self.min_entries_to_merge,
                &self.min_entries_to_merge_wait_minutes,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleMergeQueueParameters);

impl Literal for RepositoryRuleMergeQueueType {
    const NAME: &'static str = "RepositoryRuleMergeQueueType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::MergeQueue => "merge_queue",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "merge_queue" => Self::MergeQueue,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleMergeQueueType);

impl Literal for RepositoryRuleMergeQueueParametersGroupingStrategy {
    const NAME: &'static str = "RepositoryRuleMergeQueueParametersGroupingStrategy";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Allgreen => "ALLGREEN",
            Self::Headgreen => "HEADGREEN",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "ALLGREEN" => Self::Allgreen,
            "HEADGREEN" => Self::Headgreen,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleMergeQueueParametersGroupingStrategy);

impl Literal for RepositoryRuleMergeQueueParametersMergeMethod {
    const NAME: &'static str = "RepositoryRuleMergeQueueParametersMergeMethod";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Merge => "MERGE",
            Self::Squash => "SQUASH",
            Self::Rebase => "REBASE",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "MERGE" => Self::Merge,
            "SQUASH" => Self::Squash,
            "REBASE" => Self::Rebase,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleMergeQueueParametersMergeMethod);
