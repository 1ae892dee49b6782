// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/issue-event-for-issue`.

use octoforge_runtime::Value;
use super::{
    AddedToProjectIssueEvent, AssignedIssueEvent, BlockedByAddedIssueEvent,
    BlockedByRemovedIssueEvent, BlockingAddedIssueEvent, BlockingRemovedIssueEvent,
    ConvertedNoteToIssueIssueEvent, DemilestonedIssueEvent, IssueTypeAddedIssueEvent,
    IssueTypeChangedIssueEvent, IssueTypeRemovedIssueEvent, LabeledIssueEvent,
    LockedIssueEvent, MilestonedIssueEvent, MovedColumnInProjectIssueEvent,
    ParentIssueAddedIssueEvent, ParentIssueRemovedIssueEvent,
    RemovedFromProjectIssueEvent, RenamedIssueEvent, ReviewDismissedIssueEvent,
    ReviewRequestRemovedIssueEvent, ReviewRequestedIssueEvent, SubIssueAddedIssueEvent,
    SubIssueRemovedIssueEvent, UnassignedIssueEvent, UnlabeledIssueEvent,
};

/// Issue Event for Issue
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum IssueEventForIssue {
    /// Labeled Issue Event.
    Labeled(LabeledIssueEvent),
    /// Unlabeled Issue Event.
    Unlabeled(UnlabeledIssueEvent),
    /// Assigned Issue Event.
    Assigned(AssignedIssueEvent),
    /// Unassigned Issue Event.
    Unassigned(UnassignedIssueEvent),
    /// Milestoned Issue Event.
    Milestoned(MilestonedIssueEvent),
    /// Demilestoned Issue Event.
    Demilestoned(DemilestonedIssueEvent),
    /// Renamed Issue Event.
    Renamed(RenamedIssueEvent),
    /// Review Requested Issue Event.
    ReviewRequested(ReviewRequestedIssueEvent),
    /// Review Request Removed Issue Event.
    ReviewRequestRemoved(ReviewRequestRemovedIssueEvent),
    /// Review Dismissed Issue Event.
    ReviewDismissed(ReviewDismissedIssueEvent),
    /// Locked Issue Event.
    Locked(LockedIssueEvent),
    /// Added to Project Issue Event.
    AddedToProject(AddedToProjectIssueEvent),
    /// Moved Column in Project Issue Event.
    MovedColumnInProject(MovedColumnInProjectIssueEvent),
    /// Removed from Project Issue Event.
    RemovedFromProject(RemovedFromProjectIssueEvent),
    /// Converted Note to Issue Issue Event.
    ConvertedNoteToIssue(ConvertedNoteToIssueIssueEvent),
    /// Issue Type Added Issue Event.
    IssueTypeAdded(IssueTypeAddedIssueEvent),
    /// Issue Type Removed Issue Event.
    IssueTypeRemoved(IssueTypeRemovedIssueEvent),
    /// Issue Type Changed Issue Event.
    IssueTypeChanged(IssueTypeChangedIssueEvent),
    /// Sub-issue Added Issue Event.
    SubIssueAdded(SubIssueAddedIssueEvent),
    /// Sub-issue Removed Issue Event.
    SubIssueRemoved(SubIssueRemovedIssueEvent),
    /// Parent-issue Added Issue Event.
    ParentIssueAdded(ParentIssueAddedIssueEvent),
    /// Parent-issue Removed Issue Event.
    ParentIssueRemoved(ParentIssueRemovedIssueEvent),
    /// Blocked-by Added Issue Event.
    BlockedByAdded(BlockedByAddedIssueEvent),
    /// Blocked-by Removed Issue Event.
    BlockedByRemoved(BlockedByRemovedIssueEvent),
    /// Blocking Added Issue Event.
    BlockingAdded(BlockingAddedIssueEvent),
    /// Blocking Removed Issue Event.
    BlockingRemoved(BlockingRemovedIssueEvent),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<LabeledIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: LabeledIssueEvent) -> Self {
        Self::Labeled(value)
    }
}

impl From<UnlabeledIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: UnlabeledIssueEvent) -> Self {
        Self::Unlabeled(value)
    }
}

impl From<AssignedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: AssignedIssueEvent) -> Self {
        Self::Assigned(value)
    }
}

impl From<UnassignedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: UnassignedIssueEvent) -> Self {
        Self::Unassigned(value)
    }
}

impl From<MilestonedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: MilestonedIssueEvent) -> Self {
        Self::Milestoned(value)
    }
}

impl From<DemilestonedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: DemilestonedIssueEvent) -> Self {
        Self::Demilestoned(value)
    }
}

impl From<RenamedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: RenamedIssueEvent) -> Self {
        Self::Renamed(value)
    }
}

impl From<ReviewRequestedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: ReviewRequestedIssueEvent) -> Self {
        Self::ReviewRequested(value)
    }
}

impl From<ReviewRequestRemovedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: ReviewRequestRemovedIssueEvent) -> Self {
        Self::ReviewRequestRemoved(value)
    }
}

impl From<ReviewDismissedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: ReviewDismissedIssueEvent) -> Self {
        Self::ReviewDismissed(value)
    }
}

impl From<LockedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: LockedIssueEvent) -> Self {
        Self::Locked(value)
    }
}

impl From<AddedToProjectIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: AddedToProjectIssueEvent) -> Self {
        Self::AddedToProject(value)
    }
}

impl From<MovedColumnInProjectIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: MovedColumnInProjectIssueEvent) -> Self {
        Self::MovedColumnInProject(value)
    }
}

impl From<RemovedFromProjectIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: RemovedFromProjectIssueEvent) -> Self {
        Self::RemovedFromProject(value)
    }
}

impl From<ConvertedNoteToIssueIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: ConvertedNoteToIssueIssueEvent) -> Self {
        Self::ConvertedNoteToIssue(value)
    }
}

impl From<IssueTypeAddedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: IssueTypeAddedIssueEvent) -> Self {
        Self::IssueTypeAdded(value)
    }
}

impl From<IssueTypeRemovedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: IssueTypeRemovedIssueEvent) -> Self {
        Self::IssueTypeRemoved(value)
    }
}

impl From<IssueTypeChangedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: IssueTypeChangedIssueEvent) -> Self {
        Self::IssueTypeChanged(value)
    }
}

impl From<SubIssueAddedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: SubIssueAddedIssueEvent) -> Self {
        Self::SubIssueAdded(value)
    }
}

impl From<SubIssueRemovedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: SubIssueRemovedIssueEvent) -> Self {
        Self::SubIssueRemoved(value)
    }
}

impl From<ParentIssueAddedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: ParentIssueAddedIssueEvent) -> Self {
        Self::ParentIssueAdded(value)
    }
}

impl From<ParentIssueRemovedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: ParentIssueRemovedIssueEvent) -> Self {
        Self::ParentIssueRemoved(value)
    }
}

impl From<BlockedByAddedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: BlockedByAddedIssueEvent) -> Self {
        Self::BlockedByAdded(value)
    }
}

impl From<BlockedByRemovedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: BlockedByRemovedIssueEvent) -> Self {
        Self::BlockedByRemoved(value)
    }
}

impl From<BlockingAddedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: BlockingAddedIssueEvent) -> Self {
        Self::BlockingAdded(value)
    }
}

impl From<BlockingRemovedIssueEvent> for IssueEventForIssue {
    #[inline]
    fn from(value: BlockingRemovedIssueEvent) -> Self {
        Self::BlockingRemoved(value)
    }
}
