// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{
    Fields, Json, Kind, Literal, Node, Object, Union, Variant, Visit,
};
use crate::models::{
    CopilotSeatDetails, CopilotSeatDetailsAssigningTeam, CopilotSeatDetailsPlanType,
};

#[expect(deprecated, reason = "what is deprecated is still sent")]
impl Object for CopilotSeatDetails {
    const NAME: &'static str = "CopilotSeatDetails";
    const FIELDS: &'static [&'static str] = &[
        "assignee",
        "organization",
        "assigning_team",
        "pending_cancellation_date",
        "last_activity_at",
        "last_activity_editor",
        "last_authenticated_at",
        "created_at",
        "updated_at",
        "plan_type",
    ];
    const REQUIRED: &'static [u64] = &[128];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            assignee: fields.at(0),
            organization: fields.at(1),
            assigning_team: fields.at(2),
            pending_cancellation_date: fields.at(3),
            last_activity_at: fields.at(4),
            last_activity_editor: fields.at(5),
            last_authenticated_at: fields.at(6),
            created_at: fields.at(7),
            updated_at: fields.at(8),
            plan_type: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.assignee,
                &self.organization,
                &self.assigning_team,
                &self.pending_cancellation_date,
                &self.last_activity_at,
                &self.last_activity_editor,
                &self.last_authenticated_at,
                &self.created_at,
                &self.updated_at,
                &self.plan_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CopilotSeatDetails);

impl Union for CopilotSeatDetailsAssigningTeam {
    const NAME: &'static str = "CopilotSeatDetailsAssigningTeam";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &[
                "node_id",
                "description",
                "permission",
                "repositories_url",
                "parent",
            ],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["group_id", "created_at", "updated_at"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Team(node.read()),
            1 => Self::EnterpriseTeam(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Team(value) => value,
            Self::EnterpriseTeam(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(CopilotSeatDetailsAssigningTeam);

impl Literal for CopilotSeatDetailsPlanType {
    const NAME: &'static str = "CopilotSeatDetailsPlanType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Business => "business",
            Self::Enterprise => "enterprise",
            Self::Unknown => "unknown",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "business" => Self::Business,
            "enterprise" => Self::Enterprise,
            "unknown" => Self::Unknown,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CopilotSeatDetailsPlanType);
