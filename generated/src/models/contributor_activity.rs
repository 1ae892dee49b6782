// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/contributor-activity`.

use octoforge_runtime::Extra;
use super::SimpleUser;

/// Contributor Activity
#[derive(Clone)]
#[non_exhaustive]
pub struct ContributorActivity {
    /// `author`
    pub author: Option<SimpleUser>,
    /// `total`
    pub total: i64,
    /// `weeks`
    pub weeks: Vec<ContributorActivityWeek>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/contributor-activity/properties/weeks/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContributorActivityWeek {
    /// `w`
    pub w: Option<i64>,
    /// `a`
    pub a: Option<i64>,
    /// `d`
    pub d: Option<i64>,
    /// `c`
    pub c: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
