// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{PendingDeployment, PendingDeploymentEnvironment};

impl Object for PendingDeployment {
    const NAME: &'static str = "PendingDeployment";
    const FIELDS: &'static [&'static str] = &[
        "environment",
        "wait_timer",
        "wait_timer_started_at",
        "current_user_can_approve",
        "reviewers",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            environment: fields.at(0),
            wait_timer: fields.at(1),
            wait_timer_started_at: fields.at(2),
            current_user_can_approve: fields.at(3),
            reviewers: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.environment,
                &self.wait_timer,
                &self.wait_timer_started_at,
                &self.current_user_can_approve,
                &self.reviewers,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PendingDeployment);

impl Object for PendingDeploymentEnvironment {
    const NAME: &'static str = "PendingDeploymentEnvironment";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "name",
        "url",
        "html_url",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            name: fields.at(2),
            url: fields.at(3),
            html_url: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.id, &self.node_id, &self.name, &self.url, &self.html_url],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PendingDeploymentEnvironment);
