// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Revoke compromised or leaked GitHub credentials.

mod revoke;

pub use self::revoke::{Revoke, RevokeBody, revoke};
