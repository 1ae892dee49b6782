// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{ActionsHostedRunner, ActionsHostedRunnerStatus};

impl Object for ActionsHostedRunner {
    const NAME: &'static str = "ActionsHostedRunner";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "runner_group_id",
        "image_details",
        "machine_size_details",
        "status",
        "platform",
        "maximum_runners",
        "public_ip_enabled",
        "public_ips",
        "last_active_on",
        "image_gen",
    ];
    const REQUIRED: &'static [u64] = &[371];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            runner_group_id: fields.at(2),
            image_details: fields.at(3),
            machine_size_details: fields.at(4),
            status: fields.at(5),
            platform: fields.at(6),
            maximum_runners: fields.at(7),
            public_ip_enabled: fields.at(8),
            public_ips: fields.at(9),
            last_active_on: fields.at(10),
            image_gen: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.runner_group_id,
                &self.image_details,
                &self.machine_size_details,
                &self.status,
                &self.platform,
                &self.maximum_runners,
                &self.public_ip_enabled,
                &self.public_ips,
                &self.last_active_on,
                &self.image_gen,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsHostedRunner);

impl Literal for ActionsHostedRunnerStatus {
    const NAME: &'static str = "ActionsHostedRunnerStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Ready => "Ready",
            Self::Provisioning => "Provisioning",
            Self::Shutdown => "Shutdown",
            Self::Deleting => "Deleting",
            Self::Stuck => "Stuck",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Ready" => Self::Ready,
            "Provisioning" => Self::Provisioning,
            "Shutdown" => Self::Shutdown,
            "Deleting" => Self::Deleting,
            "Stuck" => Self::Stuck,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ActionsHostedRunnerStatus);
