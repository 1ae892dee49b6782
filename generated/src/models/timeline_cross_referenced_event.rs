// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/timeline-cross-referenced-event`.

use octoforge_runtime::{Boxed, DateTime, Extra};
use super::{Issue, SimpleUser};

/// Timeline Cross Referenced Event
#[derive(Clone)]
#[non_exhaustive]
pub struct TimelineCrossReferencedEvent {
    /// `event`
    pub event: TimelineCrossReferencedEventEvent,
    /// `actor`
    pub actor: Option<SimpleUser>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `source`
    pub source: TimelineCrossReferencedEventSource,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/timeline-cross-referenced-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TimelineCrossReferencedEventEvent {
    /// `cross-referenced`
    CrossReferenced,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/timeline-cross-referenced-event/properties/source`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TimelineCrossReferencedEventSource {
    /// `type`
    pub r#type: Option<String>,
    /// `issue`
    pub issue: Option<Boxed<Issue>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
