// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/timeline-issue-events`.

use octoforge_runtime::Value;
use super::{
    AddedToProjectIssueEvent, BlockedByAddedIssueEvent, BlockedByRemovedIssueEvent,
    BlockingAddedIssueEvent, BlockingRemovedIssueEvent, ConvertedNoteToIssueIssueEvent,
    DemilestonedIssueEvent, IssueTypeAddedIssueEvent, IssueTypeChangedIssueEvent,
    IssueTypeRemovedIssueEvent, LabeledIssueEvent, LockedIssueEvent,
    MilestonedIssueEvent, MovedColumnInProjectIssueEvent, ParentIssueAddedIssueEvent,
    ParentIssueRemovedIssueEvent, RemovedFromProjectIssueEvent, RenamedIssueEvent,
    ReviewDismissedIssueEvent, ReviewRequestRemovedIssueEvent, ReviewRequestedIssueEvent,
    StateChangeIssueEvent, SubIssueAddedIssueEvent, SubIssueRemovedIssueEvent,
    TimelineAssignedIssueEvent, TimelineCommentEvent, TimelineCommitCommentedEvent,
    TimelineCommittedEvent, TimelineCrossReferencedEvent, TimelineLineCommentedEvent,
    TimelineReviewedEvent, TimelineUnassignedIssueEvent, UnlabeledIssueEvent,
};

/// Timeline Event
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum TimelineIssueEvents {
    /// Labeled Issue Event.
    LabeledIssue(LabeledIssueEvent),
    /// Unlabeled Issue Event.
    UnlabeledIssue(UnlabeledIssueEvent),
    /// Milestoned Issue Event.
    MilestonedIssue(MilestonedIssueEvent),
    /// Demilestoned Issue Event.
    DemilestonedIssue(DemilestonedIssueEvent),
    /// Renamed Issue Event.
    RenamedIssue(RenamedIssueEvent),
    /// Review Requested Issue Event.
    ReviewRequestedIssue(ReviewRequestedIssueEvent),
    /// Review Request Removed Issue Event.
    ReviewRequestRemovedIssue(ReviewRequestRemovedIssueEvent),
    /// Review Dismissed Issue Event.
    ReviewDismissedIssue(ReviewDismissedIssueEvent),
    /// Locked Issue Event.
    LockedIssue(LockedIssueEvent),
    /// Added to Project Issue Event.
    AddedToProjectIssue(AddedToProjectIssueEvent),
    /// Moved Column in Project Issue Event.
    MovedColumnInProjectIssue(MovedColumnInProjectIssueEvent),
    /// Removed from Project Issue Event.
    RemovedFromProjectIssue(RemovedFromProjectIssueEvent),
    /// Converted Note to Issue Issue Event.
    ConvertedNoteToIssueIssue(ConvertedNoteToIssueIssueEvent),
    /// Timeline Comment Event.
    TimelineComment(TimelineCommentEvent),
    /// Timeline Cross Referenced Event.
    TimelineCrossReferenced(TimelineCrossReferencedEvent),
    /// Timeline Committed Event.
    TimelineCommitted(TimelineCommittedEvent),
    /// Timeline Reviewed Event.
    TimelineReviewed(TimelineReviewedEvent),
    /// Timeline Line Commented Event.
    TimelineLineCommented(TimelineLineCommentedEvent),
    /// Timeline Commit Commented Event.
    TimelineCommitCommented(TimelineCommitCommentedEvent),
    /// Timeline Assigned Issue Event.
    TimelineAssignedIssue(TimelineAssignedIssueEvent),
    /// Timeline Unassigned Issue Event.
    TimelineUnassignedIssue(TimelineUnassignedIssueEvent),
    /// State Change Issue Event.
    StateChangeIssue(StateChangeIssueEvent),
    /// Issue Type Added Issue Event.
    IssueTypeAddedIssue(IssueTypeAddedIssueEvent),
    /// Issue Type Removed Issue Event.
    IssueTypeRemovedIssue(IssueTypeRemovedIssueEvent),
    /// Issue Type Changed Issue Event.
    IssueTypeChangedIssue(IssueTypeChangedIssueEvent),
    /// Sub-issue Added Issue Event.
    SubIssueAddedIssue(SubIssueAddedIssueEvent),
    /// Sub-issue Removed Issue Event.
    SubIssueRemovedIssue(SubIssueRemovedIssueEvent),
    /// Parent-issue Added Issue Event.
    ParentIssueAddedIssue(ParentIssueAddedIssueEvent),
    /// Parent-issue Removed Issue Event.
    ParentIssueRemovedIssue(ParentIssueRemovedIssueEvent),
    /// Blocked-by Added Issue Event.
    BlockedByAddedIssue(BlockedByAddedIssueEvent),
    /// Blocked-by Removed Issue Event.
    BlockedByRemovedIssue(BlockedByRemovedIssueEvent),
    /// Blocking Added Issue Event.
    BlockingAddedIssue(BlockingAddedIssueEvent),
    /// Blocking Removed Issue Event.
    BlockingRemovedIssue(BlockingRemovedIssueEvent),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<LabeledIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: LabeledIssueEvent) -> Self {
        Self::LabeledIssue(value)
    }
}

impl From<UnlabeledIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: UnlabeledIssueEvent) -> Self {
        Self::UnlabeledIssue(value)
    }
}

impl From<MilestonedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: MilestonedIssueEvent) -> Self {
        Self::MilestonedIssue(value)
    }
}

impl From<DemilestonedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: DemilestonedIssueEvent) -> Self {
        Self::DemilestonedIssue(value)
    }
}

impl From<RenamedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: RenamedIssueEvent) -> Self {
        Self::RenamedIssue(value)
    }
}

impl From<ReviewRequestedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: ReviewRequestedIssueEvent) -> Self {
        Self::ReviewRequestedIssue(value)
    }
}

impl From<ReviewRequestRemovedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: ReviewRequestRemovedIssueEvent) -> Self {
        Self::ReviewRequestRemovedIssue(value)
    }
}

impl From<ReviewDismissedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: ReviewDismissedIssueEvent) -> Self {
        Self::ReviewDismissedIssue(value)
    }
}

impl From<LockedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: LockedIssueEvent) -> Self {
        Self::LockedIssue(value)
    }
}

impl From<AddedToProjectIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: AddedToProjectIssueEvent) -> Self {
        Self::AddedToProjectIssue(value)
    }
}

impl From<MovedColumnInProjectIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: MovedColumnInProjectIssueEvent) -> Self {
        Self::MovedColumnInProjectIssue(value)
    }
}

impl From<RemovedFromProjectIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: RemovedFromProjectIssueEvent) -> Self {
        Self::RemovedFromProjectIssue(value)
    }
}

impl From<ConvertedNoteToIssueIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: ConvertedNoteToIssueIssueEvent) -> Self {
        Self::ConvertedNoteToIssueIssue(value)
    }
}

impl From<TimelineCommentEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: TimelineCommentEvent) -> Self {
        Self::TimelineComment(value)
    }
}

impl From<TimelineCrossReferencedEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: TimelineCrossReferencedEvent) -> Self {
        Self::TimelineCrossReferenced(value)
    }
}

impl From<TimelineCommittedEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: TimelineCommittedEvent) -> Self {
        Self::TimelineCommitted(value)
    }
}

impl From<TimelineReviewedEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: TimelineReviewedEvent) -> Self {
        Self::TimelineReviewed(value)
    }
}

impl From<TimelineLineCommentedEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: TimelineLineCommentedEvent) -> Self {
        Self::TimelineLineCommented(value)
    }
}

impl From<TimelineCommitCommentedEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: TimelineCommitCommentedEvent) -> Self {
        Self::TimelineCommitCommented(value)
    }
}

impl From<TimelineAssignedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: TimelineAssignedIssueEvent) -> Self {
        Self::TimelineAssignedIssue(value)
    }
}

impl From<TimelineUnassignedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: TimelineUnassignedIssueEvent) -> Self {
        Self::TimelineUnassignedIssue(value)
    }
}

impl From<StateChangeIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: StateChangeIssueEvent) -> Self {
        Self::StateChangeIssue(value)
    }
}

impl From<IssueTypeAddedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: IssueTypeAddedIssueEvent) -> Self {
        Self::IssueTypeAddedIssue(value)
    }
}

impl From<IssueTypeRemovedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: IssueTypeRemovedIssueEvent) -> Self {
        Self::IssueTypeRemovedIssue(value)
    }
}

impl From<IssueTypeChangedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: IssueTypeChangedIssueEvent) -> Self {
        Self::IssueTypeChangedIssue(value)
    }
}

impl From<SubIssueAddedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: SubIssueAddedIssueEvent) -> Self {
        Self::SubIssueAddedIssue(value)
    }
}

impl From<SubIssueRemovedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: SubIssueRemovedIssueEvent) -> Self {
        Self::SubIssueRemovedIssue(value)
    }
}

impl From<ParentIssueAddedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: ParentIssueAddedIssueEvent) -> Self {
        Self::ParentIssueAddedIssue(value)
    }
}

impl From<ParentIssueRemovedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: ParentIssueRemovedIssueEvent) -> Self {
        Self::ParentIssueRemovedIssue(value)
    }
}

impl From<BlockedByAddedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: BlockedByAddedIssueEvent) -> Self {
        Self::BlockedByAddedIssue(value)
    }
}

impl From<BlockedByRemovedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: BlockedByRemovedIssueEvent) -> Self {
        Self::BlockedByRemovedIssue(value)
    }
}

impl From<BlockingAddedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: BlockingAddedIssueEvent) -> Self {
        Self::BlockingAddedIssue(value)
    }
}

impl From<BlockingRemovedIssueEvent> for TimelineIssueEvents {
    #[inline]
    fn from(value: BlockingRemovedIssueEvent) -> Self {
        Self::BlockingRemovedIssue(value)
    }
}
