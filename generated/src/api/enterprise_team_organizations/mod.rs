// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints to manage GitHub Enterprise Team organization assignments.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod enterprise_team_organizations;

pub use self::enterprise_team_organizations::{
    Add, BulkAdd, BulkAddBody, BulkRemove, Delete, GetAssignment, GetAssignments, add,
    bulk_add, bulk_remove, delete, get_assignment, get_assignments,
};
