// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::IssueEventForIssue;

impl Union for IssueEventForIssue {
    const NAME: &'static str = "IssueEventForIssue";
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
            0 => Self::Labeled(node.read()),
            1 => Self::Unlabeled(node.read()),
            2 => Self::Assigned(node.read()),
            3 => Self::Unassigned(node.read()),
            4 => Self::Milestoned(node.read()),
            5 => Self::Demilestoned(node.read()),
            6 => Self::Renamed(node.read()),
            7 => Self::ReviewRequested(node.read()),
            8 => Self::ReviewRequestRemoved(node.read()),
            9 => Self::ReviewDismissed(node.read()),
            10 => Self::Locked(node.read()),
            11 => Self::AddedToProject(node.read()),
            12 => Self::MovedColumnInProject(node.read()),
            13 => Self::RemovedFromProject(node.read()),
            14 => Self::ConvertedNoteToIssue(node.read()),
            15 => Self::IssueTypeAdded(node.read()),
            16 => Self::IssueTypeRemoved(node.read()),
            17 => Self::IssueTypeChanged(node.read()),
            18 => Self::SubIssueAdded(node.read()),
            19 => Self::SubIssueRemoved(node.read()),
            20 => Self::ParentIssueAdded(node.read()),
            21 => Self::ParentIssueRemoved(node.read()),
            22 => Self::BlockedByAdded(node.read()),
            23 => Self::BlockedByRemoved(node.read()),
            24 => Self::BlockingAdded(node.read()),
            25 => Self::BlockingRemoved(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Labeled(value) => value,
            Self::Unlabeled(value) => value,
            Self::Assigned(value) => value,
            Self::Unassigned(value) => value,
            Self::Milestoned(value) => value,
            Self::Demilestoned(value) => value,
            Self::Renamed(value) => value,
            Self::ReviewRequested(value) => value,
            Self::ReviewRequestRemoved(value) => value,
            Self::ReviewDismissed(value) => value,
            Self::Locked(value) => value,
            Self::AddedToProject(value) => value,
            Self::MovedColumnInProject(value) => value,
            Self::RemovedFromProject(value) => value,
            Self::ConvertedNoteToIssue(value) => value,
            Self::IssueTypeAdded(value) => value,
            Self::IssueTypeRemoved(value) => value,
            Self::IssueTypeChanged(value) => value,
            Self::SubIssueAdded(value) => value,
            Self::SubIssueRemoved(value) => value,
            Self::ParentIssueAdded(value) => value,
            Self::ParentIssueRemoved(value) => value,
            Self::BlockedByAdded(value) => value,
            Self::BlockedByRemoved(value) => value,
            Self::BlockingAdded(value) => value,
            Self::BlockingRemoved(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(IssueEventForIssue);
