// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    TimelineCrossReferencedEvent, TimelineCrossReferencedEventEvent,
    TimelineCrossReferencedEventSource,
};

impl Object for TimelineCrossReferencedEvent {
    const NAME: &'static str = "TimelineCrossReferencedEvent";
    const FIELDS: &'static [&'static str] = &[
        "event",
        "actor",
        "created_at",
        "updated_at",
        "source",
    ];
    const REQUIRED: &'static [u64] = &[29];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            event: fields.at(0),
            actor: fields.at(1),
            created_at: fields.at(2),
            updated_at: fields.at(3),
            source: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.event,
                &self.actor,
                &self.created_at,
                &self.updated_at,
                &self.source,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(TimelineCrossReferencedEvent);

impl Literal for TimelineCrossReferencedEventEvent {
    const NAME: &'static str = "TimelineCrossReferencedEventEvent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::CrossReferenced => "cross-referenced",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "cross-referenced" => Self::CrossReferenced,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(TimelineCrossReferencedEventEvent);

impl Object for TimelineCrossReferencedEventSource {
    const NAME: &'static str = "TimelineCrossReferencedEventSource";
    const FIELDS: &'static [&'static str] = &["type", "issue"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            issue: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.issue], &self.extra)
    }
}

octoforge_runtime::object!(TimelineCrossReferencedEventSource);
