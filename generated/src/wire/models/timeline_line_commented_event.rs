// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{TimelineLineCommentedEvent, TimelineLineCommentedEventEvent};

impl Object for TimelineLineCommentedEvent {
    const NAME: &'static str = "TimelineLineCommentedEvent";
    const FIELDS: &'static [&'static str] = &["event", "node_id", "comments"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            event: fields.at(0),
            node_id: fields.at(1),
            comments: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.event, &self.node_id, &self.comments], &self.extra)
    }
}

octoforge_runtime::object!(TimelineLineCommentedEvent);

impl Literal for TimelineLineCommentedEventEvent {
    const NAME: &'static str = "TimelineLineCommentedEventEvent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::LineCommented => "line-commented",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "line-commented" => Self::LineCommented,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(TimelineLineCommentedEventEvent);
