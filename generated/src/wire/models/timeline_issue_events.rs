// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::TimelineIssueEvents;

impl Union for TimelineIssueEvents {
    const NAME: &'static str = "TimelineIssueEvents";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["labeled"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["unlabeled"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["milestoned"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["demilestoned"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["renamed"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["review_requested"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["review_request_removed"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["review_dismissed"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["locked"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["added_to_project"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["moved_columns_in_project"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["removed_from_project"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["converted_note_to_issue"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["commented"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["cross-referenced"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &[
                "sha",
                "node_id",
                "url",
                "author",
                "committer",
                "message",
                "tree",
                "parents",
                "verification",
                "html_url",
            ],
            tags: &[("event", &["committed"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["reviewed"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            tags: &[("event", &["line-commented"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            tags: &[("event", &["commit-commented"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["assigned"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["unassigned"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &[
                "id",
                "node_id",
                "url",
                "actor",
                "event",
                "commit_id",
                "commit_url",
                "created_at",
                "performed_via_github_app",
            ],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["issue_type_added"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["issue_type_removed"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["issue_type_changed"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["sub_issue_added"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["sub_issue_removed"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["parent_issue_added"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["parent_issue_removed"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["blocked_by_added"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["blocked_by_removed"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["blocking_added"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["event"],
            tags: &[("event", &["blocking_removed"])],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::LabeledIssue(node.read()),
            1 => Self::UnlabeledIssue(node.read()),
            2 => Self::MilestonedIssue(node.read()),
            3 => Self::DemilestonedIssue(node.read()),
            4 => Self::RenamedIssue(node.read()),
            5 => Self::ReviewRequestedIssue(node.read()),
            6 => Self::ReviewRequestRemovedIssue(node.read()),
            7 => Self::ReviewDismissedIssue(node.read()),
            8 => Self::LockedIssue(node.read()),
            9 => Self::AddedToProjectIssue(node.read()),
            10 => Self::MovedColumnInProjectIssue(node.read()),
            11 => Self::RemovedFromProjectIssue(node.read()),
            12 => Self::ConvertedNoteToIssueIssue(node.read()),
            13 => Self::TimelineComment(node.read()),
            14 => Self::TimelineCrossReferenced(node.read()),
            15 => Self::TimelineCommitted(node.read()),
            16 => Self::TimelineReviewed(node.read()),
            17 => Self::TimelineLineCommented(node.read()),
            18 => Self::TimelineCommitCommented(node.read()),
            19 => Self::TimelineAssignedIssue(node.read()),
            20 => Self::TimelineUnassignedIssue(node.read()),
            21 => Self::StateChangeIssue(node.read()),
            22 => Self::IssueTypeAddedIssue(node.read()),
            23 => Self::IssueTypeRemovedIssue(node.read()),
            24 => Self::IssueTypeChangedIssue(node.read()),
            25 => Self::SubIssueAddedIssue(node.read()),
            26 => Self::SubIssueRemovedIssue(node.read()),
            27 => Self::ParentIssueAddedIssue(node.read()),
            28 => Self::ParentIssueRemovedIssue(node.read()),
            29 => Self::BlockedByAddedIssue(node.read()),
            30 => Self::BlockedByRemovedIssue(node.read()),
            31 => Self::BlockingAddedIssue(node.read()),
            32 => Self::BlockingRemovedIssue(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::LabeledIssue(value) => value,
            Self::UnlabeledIssue(value) => value,
            Self::MilestonedIssue(value) => value,
            Self::DemilestonedIssue(value) => value,
            Self::RenamedIssue(value) => value,
            Self::ReviewRequestedIssue(value) => value,
            Self::ReviewRequestRemovedIssue(value) => value,
            Self::ReviewDismissedIssue(value) => value,
            Self::LockedIssue(value) => value,
            Self::AddedToProjectIssue(value) => value,
            Self::MovedColumnInProjectIssue(value) => value,
            Self::RemovedFromProjectIssue(value) => value,
            Self::ConvertedNoteToIssueIssue(value) => value,
            Self::TimelineComment(value) => value,
            Self::TimelineCrossReferenced(value) => value,
            Self::TimelineCommitted(value) => value,
            Self::TimelineReviewed(value) => value,
            Self::TimelineLineCommented(value) => value,
            Self::TimelineCommitCommented(value) => value,
            Self::TimelineAssignedIssue(value) => value,
            Self::TimelineUnassignedIssue(value) => value,
            Self::StateChangeIssue(value) => value,
            Self::IssueTypeAddedIssue(value) => value,
            Self::IssueTypeRemovedIssue(value) => value,
            Self::IssueTypeChangedIssue(value) => value,
            Self::SubIssueAddedIssue(value) => value,
            Self::SubIssueRemovedIssue(value) => value,
            Self::ParentIssueAddedIssue(value) => value,
            Self::ParentIssueRemovedIssue(value) => value,
            Self::BlockedByAddedIssue(value) => value,
            Self::BlockedByRemovedIssue(value) => value,
            Self::BlockingAddedIssue(value) => value,
            Self::BlockingRemovedIssue(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(TimelineIssueEvents);
