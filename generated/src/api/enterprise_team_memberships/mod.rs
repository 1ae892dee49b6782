// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints to manage GitHub Enterprise Team memberships.

mod enterprise_team_members;

pub use self::enterprise_team_members::{
    Add, BulkAdd, BulkAddBody, BulkRemove, Get, List, Remove, add, bulk_add, bulk_remove,
    get, list, remove,
};
