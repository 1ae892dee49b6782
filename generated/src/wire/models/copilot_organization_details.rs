// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    CopilotOrganizationDetails, CopilotOrganizationDetailsCli,
    CopilotOrganizationDetailsPlanType, CopilotOrganizationDetailsPublicCodeSuggestions,
    CopilotOrganizationDetailsSeatManagementSetting,
};

impl Object for CopilotOrganizationDetails {
    const NAME: &'static str = "CopilotOrganizationDetails";
    const FIELDS: &'static [&'static str] = &[
        "seat_breakdown",
        "public_code_suggestions",
        "ide_chat",
        "platform_chat",
        "cli",
        "seat_management_setting",
        "plan_type",
    ];
    const REQUIRED: &'static [u64] = &[35];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            seat_breakdown: fields.at(0),
            public_code_suggestions: fields.at(1),
            ide_chat: fields.at(2),
            platform_chat: fields.at(3),
            cli: fields.at(4),
            seat_management_setting: fields.at(5),
            plan_type: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.seat_breakdown,
                &self.public_code_suggestions,
                &self.ide_chat,
                &self.platform_chat,
                &self.cli,
                &self.seat_management_setting,
                &self.plan_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CopilotOrganizationDetails);

impl Literal for CopilotOrganizationDetailsCli {
    const NAME: &'static str = "CopilotOrganizationDetailsCli";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Unconfigured => "unconfigured",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            "unconfigured" => Self::Unconfigured,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CopilotOrganizationDetailsCli);

impl Literal for CopilotOrganizationDetailsPlanType {
    const NAME: &'static str = "CopilotOrganizationDetailsPlanType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Business => "business",
            Self::Enterprise => "enterprise",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "business" => Self::Business,
            "enterprise" => Self::Enterprise,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CopilotOrganizationDetailsPlanType);

impl Literal for CopilotOrganizationDetailsPublicCodeSuggestions {
    const NAME: &'static str = "CopilotOrganizationDetailsPublicCodeSuggestions";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Allow => "allow",
            Self::Block => "block",
            Self::Unconfigured => "unconfigured",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "allow" => Self::Allow,
            "block" => Self::Block,
            "unconfigured" => Self::Unconfigured,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CopilotOrganizationDetailsPublicCodeSuggestions);

impl Literal for CopilotOrganizationDetailsSeatManagementSetting {
    const NAME: &'static str = "CopilotOrganizationDetailsSeatManagementSetting";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::AssignAll => "assign_all",
            Self::AssignSelected => "assign_selected",
            Self::Disabled => "disabled",
            Self::Unconfigured => "unconfigured",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "assign_all" => Self::AssignAll,
            "assign_selected" => Self::AssignSelected,
            "disabled" => Self::Disabled,
            "unconfigured" => Self::Unconfigured,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CopilotOrganizationDetailsSeatManagementSetting);
