// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/event`.

use octoforge_runtime::{DateTime, Extra, Map, Value};
use super::{
    Actor, CommitCommentEvent, CreateEvent, DeleteEvent, DiscussionEvent, EventRepo,
    ForkEvent, GollumEvent, IssueCommentEvent, IssuesEvent, MemberEvent,
    PullRequestEvent, PullRequestReviewCommentEvent, PullRequestReviewEvent, PushEvent,
    ReleaseEvent, WatchEvent,
};

/// Event
#[derive(Clone)]
#[non_exhaustive]
pub struct Event {
    /// `id`
    pub id: String,
    /// `type`
    pub r#type: Option<String>,
    /// `actor`
    pub actor: Actor,
    /// `repo`
    pub repo: EventRepo,
    /// `org`
    pub org: Option<Actor>,
    /// `payload`
    pub payload: EventPayload,
    /// `public`
    pub public: bool,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/event/properties/payload`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum EventPayload {
    /// CreateEvent.
    Create(CreateEvent),
    /// DeleteEvent.
    Delete(DeleteEvent),
    /// DiscussionEvent.
    Discussion(DiscussionEvent),
    /// IssuesEvent.
    Issues(IssuesEvent),
    /// IssueCommentEvent.
    IssueComment(IssueCommentEvent),
    /// ForkEvent.
    Fork(ForkEvent),
    /// GollumEvent.
    Gollum(GollumEvent),
    /// MemberEvent.
    Member(MemberEvent),
    /// A map to any JSON.
    Public(Map<Value>),
    /// PushEvent.
    Push(PushEvent),
    /// PullRequestEvent.
    PullRequest(PullRequestEvent),
    /// PullRequestReviewCommentEvent.
    PullRequestReviewComment(PullRequestReviewCommentEvent),
    /// PullRequestReviewEvent.
    PullRequestReview(PullRequestReviewEvent),
    /// CommitCommentEvent.
    CommitComment(CommitCommentEvent),
    /// ReleaseEvent.
    Release(ReleaseEvent),
    /// WatchEvent.
    Watch(WatchEvent),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<CreateEvent> for EventPayload {
    #[inline]
    fn from(value: CreateEvent) -> Self {
        Self::Create(value)
    }
}

impl From<DeleteEvent> for EventPayload {
    #[inline]
    fn from(value: DeleteEvent) -> Self {
        Self::Delete(value)
    }
}

impl From<DiscussionEvent> for EventPayload {
    #[inline]
    fn from(value: DiscussionEvent) -> Self {
        Self::Discussion(value)
    }
}

impl From<IssuesEvent> for EventPayload {
    #[inline]
    fn from(value: IssuesEvent) -> Self {
        Self::Issues(value)
    }
}

impl From<IssueCommentEvent> for EventPayload {
    #[inline]
    fn from(value: IssueCommentEvent) -> Self {
        Self::IssueComment(value)
    }
}

impl From<ForkEvent> for EventPayload {
    #[inline]
    fn from(value: ForkEvent) -> Self {
        Self::Fork(value)
    }
}

impl From<GollumEvent> for EventPayload {
    #[inline]
    fn from(value: GollumEvent) -> Self {
        Self::Gollum(value)
    }
}

impl From<MemberEvent> for EventPayload {
    #[inline]
    fn from(value: MemberEvent) -> Self {
        Self::Member(value)
    }
}

impl From<Map<Value>> for EventPayload {
    #[inline]
    fn from(value: Map<Value>) -> Self {
        Self::Public(value)
    }
}

impl From<PushEvent> for EventPayload {
    #[inline]
    fn from(value: PushEvent) -> Self {
        Self::Push(value)
    }
}

impl From<PullRequestEvent> for EventPayload {
    #[inline]
    fn from(value: PullRequestEvent) -> Self {
        Self::PullRequest(value)
    }
}

impl From<PullRequestReviewCommentEvent> for EventPayload {
    #[inline]
    fn from(value: PullRequestReviewCommentEvent) -> Self {
        Self::PullRequestReviewComment(value)
    }
}

impl From<PullRequestReviewEvent> for EventPayload {
    #[inline]
    fn from(value: PullRequestReviewEvent) -> Self {
        Self::PullRequestReview(value)
    }
}

impl From<CommitCommentEvent> for EventPayload {
    #[inline]
    fn from(value: CommitCommentEvent) -> Self {
        Self::CommitComment(value)
    }
}

impl From<ReleaseEvent> for EventPayload {
    #[inline]
    fn from(value: ReleaseEvent) -> Self {
        Self::Release(value)
    }
}

impl From<WatchEvent> for EventPayload {
    #[inline]
    fn from(value: WatchEvent) -> Self {
        Self::Watch(value)
    }
}
