// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CopilotOrganizationSeatBreakdown;

impl Object for CopilotOrganizationSeatBreakdown {
    const NAME: &'static str = "CopilotOrganizationSeatBreakdown";
    const FIELDS: &'static [&'static str] = &[
        "total",
        "added_this_cycle",
        "pending_cancellation",
        "pending_invitation",
        "active_this_cycle",
        "inactive_this_cycle",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total: fields.at(0),
            added_this_cycle: fields.at(1),
            pending_cancellation: fields.at(2),
            pending_invitation: fields.at(3),
            active_this_cycle: fields.at(4),
            inactive_this_cycle: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.total,
                &self.added_this_cycle,
                &self.pending_cancellation,
                &self.pending_invitation,
                &self.active_this_cycle,
                &self.inactive_this_cycle,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CopilotOrganizationSeatBreakdown);
