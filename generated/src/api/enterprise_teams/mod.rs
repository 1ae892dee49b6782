// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints to manage GitHub Enterprise Teams.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod enterprise_teams;

pub use self::enterprise_teams::{
    Create, CreateBody, Delete, Get, List, OrganizationSelectionType,
    SyncToOrganizations, Update, UpdateBody, create, delete, get, list, update,
};
