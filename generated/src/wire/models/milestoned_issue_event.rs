// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::MilestonedIssueEvent;

impl Object for MilestonedIssueEvent {
    const NAME: &'static str = "MilestonedIssueEvent";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "url",
        "actor",
        "event",
        "commit_id",
        "commit_url",
        "created_at",
        "performed_via_github_app",
        "milestone",
    ];
    const REQUIRED: &'static [u64] = &[1023];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            actor: fields.at(3),
            event: fields.at(4),
            commit_id: fields.at(5),
            commit_url: fields.at(6),
            created_at: fields.at(7),
            performed_via_github_app: fields.at(8),
            milestone: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.url,
                &self.actor,
                &self.event,
                &self.commit_id,
                &self.commit_url,
                &self.created_at,
                &self.performed_via_github_app,
                &self.milestone,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(MilestonedIssueEvent);
