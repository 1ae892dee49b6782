// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Codespace;

impl Object for Codespace {
    const NAME: &'static str = "Codespace";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "display_name",
        "environment_id",
        "owner",
        "billable_owner",
        "repository",
        "machine",
        "devcontainer_path",
        "prebuild",
        "created_at",
        "updated_at",
        "last_used_at",
        "state",
        "url",
        "git_status",
        "location",
        "idle_timeout_minutes",
        "web_url",
        "machines_url",
        "start_url",
        "stop_url",
        "publish_url",
        "pulls_url",
        "recent_folders",
        "runtime_constraints",
        "pending_operation",
        "pending_operation_disabled_reason",
        "idle_timeout_notice",
        "retention_period_minutes",
        "retention_expires_at",
        "last_known_stop_notice",
    ];
    const REQUIRED: &'static [u64] = &[20971259];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            display_name: fields.at(2),
            environment_id: fields.at(3),
            owner: fields.at(4),
            billable_owner: fields.at(5),
            repository: fields.at(6),
            machine: fields.at(7),
            devcontainer_path: fields.at(8),
            prebuild: fields.at(9),
            created_at: fields.at(10),
            updated_at: fields.at(11),
            last_used_at: fields.at(12),
            state: fields.at(13),
            url: fields.at(14),
            git_status: fields.at(15),
            location: fields.at(16),
            idle_timeout_minutes: fields.at(17),
            web_url: fields.at(18),
            machines_url: fields.at(19),
            start_url: fields.at(20),
            stop_url: fields.at(21),
            publish_url: fields.at(22),
            pulls_url: fields.at(23),
            recent_folders: fields.at(24),
            runtime_constraints: fields.at(25),
            pending_operation: fields.at(26),
            pending_operation_disabled_reason: fields.at(27),
            idle_timeout_notice: fields.at(28),
            retention_period_minutes: fields.at(29),
            retention_expires_at: fields.at(30),
            last_known_stop_notice: fields.at(31),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.display_name,
                &self.environment_id,
                &self.owner,
                &self.billable_owner,
                &self.repository,
                &self.machine,
                &self.devcontainer_path,
                &self.prebuild,
                &self.created_at,
                &self.updated_at,
                &self.last_used_at,
                &self.state,
                &self.url,
                &self.git_status,
                &self.location,
                &self.idle_timeout_minutes,
                &self.web_url,
                &self.machines_url,
                &self.start_url,
                &self.stop_url,
                &self.publish_url,
                &self.pulls_url,
                &self.recent_folders,
                &self.runtime_constraints,
                &self.pending_operation,
                &self.pending_operation_disabled_reason,
                &self.idle_timeout_notice,
                &self.retention_period_minutes,
                &self.retention_expires_at,
                &self.last_known_stop_notice,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Codespace);
