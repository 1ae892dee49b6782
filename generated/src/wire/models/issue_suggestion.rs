// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{
    Fields, Json, Kind, Literal, Node, Object, Union, Variant, Visit,
};
use crate::models::{IssueSuggestion, IssueSuggestionState, IssueSuggestionTargetValue};

impl Object for IssueSuggestion {
    const NAME: &'static str = "IssueSuggestion";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "issue_id",
        "action",
        "state",
        "target_id",
        "target_value",
        "rationale",
        "confidence",
        "actor_id",
        "issue_event_id",
        "resolved_by",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[8191];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            issue_id: fields.at(1),
            action: fields.at(2),
            state: fields.at(3),
            target_id: fields.at(4),
            target_value: fields.at(5),
            rationale: fields.at(6),
            confidence: fields.at(7),
            actor_id: fields.at(8),
            issue_event_id: fields.at(9),
            resolved_by: fields.at(10),
            created_at: fields.at(11),
            updated_at: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.issue_id,
                &self.action,
                &self.state,
                &self.target_id,
                &self.target_value,
                &self.rationale,
                &self.confidence,
                &self.actor_id,
                &self.issue_event_id,
                &self.resolved_by,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueSuggestion);

impl Literal for IssueSuggestionState {
    const NAME: &'static str = "IssueSuggestionState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Applied => "applied",
            Self::Approved => "approved",
            Self::Dismissed => "dismissed",
            Self::Replaced => "replaced",
            Self::Invalidated => "invalidated",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "applied" => Self::Applied,
            "approved" => Self::Approved,
            "dismissed" => Self::Dismissed,
            "replaced" => Self::Replaced,
            "invalidated" => Self::Invalidated,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(IssueSuggestionState);

impl Union for IssueSuggestionTargetValue {
    const NAME: &'static str = "IssueSuggestionTargetValue";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::String,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Number,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Boolean,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Array,
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::String(node.read()),
            1 => Self::Number(node.read()),
            2 => Self::Boolean(node.read()),
            3 => Self::StringList(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::String(value) => value,
            Self::Number(value) => value,
            Self::Boolean(value) => value,
            Self::StringList(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(IssueSuggestionTargetValue);
