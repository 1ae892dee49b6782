// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-advisory-credit`.

use octoforge_runtime::Extra;
use super::{SecurityAdvisoryCreditTypes, SimpleUser};

/// A credit given to a user for a repository security advisory.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryAdvisoryCredit {
    /// `user`
    pub user: SimpleUser,
    /// `type`
    pub r#type: SecurityAdvisoryCreditTypes,
    /// The state of the user's acceptance of the credit.
    pub state: RepositoryAdvisoryCreditState,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The state of the user's acceptance of the credit.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryAdvisoryCreditState {
    /// `accepted`
    Accepted,
    /// `declined`
    Declined,
    /// `pending`
    Pending,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
